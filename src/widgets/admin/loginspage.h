// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/admin/adminsection.h"

class QLabel;
class QPushButton;
class QTableView;

namespace tidemark
{
class SheetModel;
}

namespace tidemark::widgets
{

/// Every login with what it may do and see; a superuser changes it.
class LoginsPage : public AdminSection
{
    Q_OBJECT

public:
    explicit LoginsPage(QWidget *parent = nullptr);

    void setPort(AdminPort &port) override;
    void setZone(const QTimeZone &) override {}
    void setRights(const OperatorRights &rights) override;
    void refresh() override;

private:
    void showLogins(const LoginsReading &asked, const Result<LoginTable> &logins);
    void showChanged(const RightsChange &asked, const Result<Nothing> &outcome);
    void say(const QString &text, const QString &tone = {});
    void change(const QString &login, const LoginRights &rights);
    [[nodiscard]] const KnownLogin *selected() const;
    void updateButtons();

    AdminPort *m_port = nullptr;
    SheetModel *m_model;
    QLabel *m_state;
    QTableView *m_table;
    QPushButton *m_changeButton;
    QPushButton *m_addButton;
    LoginTable m_logins;
    OperatorRights m_rights;
};

} // namespace tidemark::widgets
