// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectionsteps.h"
#include "core/error.h"
#include "core/savedprofile.h"

#include <QWidget>

#include <memory>
#include <vector>

class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace tidemark::widgets
{

class BusyBar;
class StepList;

/// A connection as the start page lists it.
struct KnownConnection {
    SavedProfile profile;
    QString place;   ///< "analytics on db.example:5432"; plain text
    QString weakTls; ///< what its TLS lacks, in a few words; empty: nothing
};

/// The first page: try Tidemark on this computer, connect to a server, or go on with a connection that was
/// used before. It emits what a person wants and shows how far that is; it does nothing by itself. GUI
/// thread.
class StartWindow : public QWidget
{
    Q_OBJECT

public:
    explicit StartWindow(QWidget *parent = nullptr);
    ~StartWindow() override;

    /// There is a private coordinator: it is opened, not made.
    void setPrivateExists(bool exists);
    void setConnections(const std::vector<KnownConnection> &connections);
    /// Plain text above the choices; empty: none.
    void showNotice(const QString &text);

    /// The page of progress; withRows: sample rows come, too.
    void beginTrial(bool withRows);
    void showTrial(const TrialReport &report);
    /// The choices again.
    void endTrial();
    [[nodiscard]] bool isTrying() const;

Q_SIGNALS:
    void sampleWanted();
    /// The private coordinator, and then these files in the import.
    void logWanted(const QStringList &files);
    void privateWanted();
    void trialCancelled();
    /// The dialog for a new one.
    void connectWanted();
    void connectionPicked(const tidemark::SavedProfile &profile);
    void editWanted(const tidemark::SavedProfile &profile);
    void removeWanted(const tidemark::SavedProfile &profile);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] QWidget *makeTrial();
    [[nodiscard]] QWidget *makeLine(const KnownConnection &connection);
    void pickLog();
    void showPrivate();

    QStackedWidget *m_pages;
    QLabel *m_notice = nullptr;
    QLabel *m_tryTitle = nullptr;
    QLabel *m_tryText = nullptr;
    QPushButton *m_sample = nullptr;
    QPushButton *m_log = nullptr;
    QPushButton *m_openPrivate = nullptr;
    QFrame *m_recentCard = nullptr;
    QVBoxLayout *m_recentLines = nullptr;
    StepList *m_steps = nullptr;
    BusyBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_again = nullptr;
    bool m_withRows = true;
    bool m_privateExists = false;
    bool m_failed = false;
};

} // namespace tidemark::widgets
