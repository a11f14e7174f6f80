// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectionsteps.h"
#include "core/savedprofile.h"

#include <QDialog>
#include <QStringList>

#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tidemark::widgets
{

class StepList;

/// A connection in libpq's words, and a test of it, step by step. It emits what a person wants; whoever
/// serves it tests, saves and connects. Passwords leave it through password() and operatorPassword() alone.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectionDialog(QWidget *parent = nullptr);
    ~ConnectionDialog() override;

    /// What is edited. password: memory only, may be empty.
    void fill(const SavedProfile &profile, const QString &password = {});
    /// What a connection string says, instead of all that is edited but name, operator and cache. password:
    /// memory only; empty: what is entered stays, as do the operator's and whether they are kept.
    void takeWords(const SavedProfile &words, const QString &password);
    /// What libpq takes where a field is empty, and the services that it knows.
    void setDefaults(const SavedProfile &defaults, const QStringList &services);
    /// What TLS lacks with these settings, in a sentence; empty: nothing.
    void showTls(const QString &weakness);
    /// Why it was not saved; plain text, empty: it can be.
    void showProblem(const QString &text);

    /// As it is entered; keepsPassword and keepsOperatorPassword say what is wanted.
    [[nodiscard]] SavedProfile profile() const;
    [[nodiscard]] QString password() const;
    [[nodiscard]] QString operatorPassword() const;

    void beginTest();
    void showStep(const StepReport &report);
    void endTest(bool good);
    [[nodiscard]] bool isTesting() const { return m_testing; }

Q_SIGNALS:
    /// The settings changed, but for passwords.
    void edited();
    /// A whole connection string or URI stands where the host belongs: pasted, or typed to its end;
    /// takeWords() answers.
    void conninfoEntered(const QString &conninfo);
    void testWanted();
    void testCancelled();
    /// It is to be kept; opens: and connected to.
    void saveWanted(bool opens);

protected:
    void done(int result) override;

private:
    [[nodiscard]] QLineEdit *addField(QGridLayout *grid, const char *name, const QString &text,
                                      const QString &word = {}, bool beside = false);
    void addHeading(QGridLayout *grid, const QString &text);
    void fillForm(QGridLayout *grid);
    [[nodiscard]] QWidget *makeTestSide();
    void noteEdit();
    void noteHost(const QString &text);
    void readHost();
    void selectMode(const QString &mode);
    void listSteps();
    void toggleTest();

    SavedProfile m_edited; ///< what has no field of its own
    struct Field {
        QLineEdit *edit;
        QString SavedProfile::*member;
    };
    std::vector<Field> m_fields;
    QComboBox *m_service = nullptr;
    QComboBox *m_mode = nullptr;
    QLineEdit *m_host = nullptr;
    QString m_hostBefore; ///< the last edit of it
    QLineEdit *m_password = nullptr;
    QLineEdit *m_operatorPassword = nullptr;
    QCheckBox *m_keep = nullptr;
    QLabel *m_tls = nullptr;
    QLabel *m_problem = nullptr;
    StepList *m_steps = nullptr;
    QLabel *m_verdict = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_connect = nullptr;
    bool m_testing = false;
    bool m_withOperator = false; ///< the list of steps has that one
};

} // namespace tidemark::widgets
