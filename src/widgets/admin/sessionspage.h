// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/admin/adminsection.h"

#include <QTimer>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace tidemark
{
class SheetModel;
}

namespace tidemark::widgets
{

/// The statements that run, and below each whom it keeps waiting; cancel, and terminate after a confirmation.
/// Asks anew every few seconds while it is shown.
class SessionsPage : public AdminSection
{
    Q_OBJECT

public:
    explicit SessionsPage(QWidget *parent = nullptr);

    void setPort(AdminPort &port) override;
    void setZone(const QTimeZone &zone) override { m_zone = zone; }
    void setRights(const OperatorRights &rights) override;
    void refresh() override;

private:
    void showSessions(const SessionsReading &asked, const Result<SessionTable> &table);
    void showEnded(const SessionEnd &asked, const Result<bool> &ended);
    void confirm(bool terminate);
    void updateButtons();
    void say(const QString &text, const QString &tone = {});
    [[nodiscard]] const ServerSession *selected() const;

    AdminPort *m_port = nullptr;
    SheetModel *m_model;
    QLabel *m_state;
    QTableView *m_table;
    QLabel *m_statement;
    QLabel *m_outcome;
    QPushButton *m_cancelButton;
    QPushButton *m_terminateButton;
    SessionTable m_shown;
    std::vector<std::size_t> m_order; ///< [row]: which of the sessions
    OperatorRights m_rights;
    QTimer m_again;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace tidemark::widgets
