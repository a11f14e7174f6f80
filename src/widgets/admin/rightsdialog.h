// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adminport.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QRadioButton;
class QWidget;

namespace tidemark::widgets
{

/// What a login may do and which tenants it sees. Stays open until the server has taken it, and says why it
/// has not.
class RightsDialog : public QDialog
{
    Q_OBJECT

public:
    /// An empty login is asked for.
    RightsDialog(const QString &login, const LoginRights &rights, AdminPort &port, QWidget *parent);

private:
    void layOut();
    void fill();
    void showOutcome(const RightsChange &asked, const Result<Nothing> &outcome);
    /// What can be filled in and sent, by what the fields say.
    void refit();
    /// What the fields say; nothing where they are not filled in right.
    [[nodiscard]] std::optional<LoginRights> wanted() const;

    AdminPort &m_port;
    const LoginRights m_rights;
    QLineEdit *m_login;
    QCheckBox *m_reads;
    QWidget *m_seen;
    QRadioButton *m_all;
    QRadioButton *m_some;
    QLineEdit *m_tenants;
    QCheckBox *m_operates;
    QCheckBox *m_loads;
    QLabel *m_note;
    QDialogButtonBox *m_buttons;
    bool m_waiting = false;
};

} // namespace tidemark::widgets
