// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/admin/adminsection.h"

#include <QTimer>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QTableView;

namespace tidemark
{
class SheetModel;
}

namespace tidemark::widgets
{

/// The alert rules that the login sees, with how they stand and what became of the selected one. Asks through
/// its port, every ten seconds while it is shown.
class AlertsPage : public AdminSection
{
    Q_OBJECT

public:
    explicit AlertsPage(QWidget *parent = nullptr);

    void setPort(AdminPort &port) override;
    void setZone(const QTimeZone &zone) override;
    void setRights(const OperatorRights &rights) override;
    void refresh() override;
    /// Whose rule a new one is, and about which dataset, unless somebody says otherwise.
    void setSubject(TenantId tenant, Dataset dataset);

private:
    void layOut();
    void listen();
    void showLines(const AlertsReading &asked, const Result<std::vector<AlertLine>> &lines);
    void showHistory(const AlertHistoryReading &asked, const Result<std::vector<AlertEvent>> &events);
    void showSaved(const AlertSaving &asked, const Result<qint64> &saved);
    void showRemoved(const AlertRemoval &asked, const Result<qint64> &removed);
    void askHistory();
    void openDialog(const AlertRule &rule);
    void confirmRemoval();
    [[nodiscard]] const AlertLine *selected() const;
    void say(const QString &text, const QString &tone = {});
    void updateButtons();

    AdminPort *m_port = nullptr;
    SheetModel *m_rules;
    SheetModel *m_changes;
    QLabel *m_state;
    QTableView *m_ruleTable;
    QTableView *m_changeTable;
    QLabel *m_changesLabel;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_switch;
    QPushButton *m_remove;
    QTimer m_timer;
    std::vector<AlertLine> m_lines;
    OperatorRights m_rights;
    QTimeZone m_zone = QTimeZone::utc();
    TenantId m_tenant;
    Dataset m_dataset = Dataset::Events;
    std::optional<qint64> m_shown; ///< whose history is shown
};

} // namespace tidemark::widgets
