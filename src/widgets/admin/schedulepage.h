// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/admin/adminsection.h"

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

/// What the server runs by itself, and the latest runs; pause and resume.
class SchedulePage : public AdminSection
{
    Q_OBJECT

public:
    explicit SchedulePage(QWidget *parent = nullptr);

    void setPort(AdminPort &port) override;
    void setZone(const QTimeZone &zone) override { m_zone = zone; }
    void setRights(const OperatorRights &rights) override;
    void refresh() override;

private:
    void showSchedule(const ScheduleReading &asked, const Result<Schedule> &schedule);
    void showSwitched(const JobSwitch &asked, const Result<Nothing> &outcome);
    void updateButtons();
    [[nodiscard]] const ScheduledJob *selected() const;

    AdminPort *m_port = nullptr;
    SheetModel *m_jobs;
    SheetModel *m_runs;
    QLabel *m_state;
    QTableView *m_jobTable;
    QTableView *m_runTable;
    QPushButton *m_jobButton;
    std::vector<ScheduledJob> m_jobList;
    OperatorRights m_rights;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace tidemark::widgets
