// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tidemark::widgets
{

/// Asks for a name for what is shown, and says where it replaces a view of that name.
class SaveViewDialog : public QDialog
{
    Q_OBJECT

public:
    /// what: what is saved, for people; taken: names that there are.
    SaveViewDialog(const QString &suggestion, const QString &what, QStringList taken,
                   QWidget *parent = nullptr);

    [[nodiscard]] QString name() const;

private:
    void showResult();

    QStringList m_taken;
    QLineEdit *m_edit = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace tidemark::widgets
