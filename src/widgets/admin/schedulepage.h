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

class RunStrip;

/// What the server runs by itself, and the latest runs; run now, pause, resume, another schedule.
class SchedulePage : public AdminSection
{
    Q_OBJECT

public:
    explicit SchedulePage(QWidget *parent = nullptr);

    void setPort(AdminPort &port) override;
    void setZone(const QTimeZone &zone) override { m_zone = zone; }
    void setRights(const OperatorRights &rights) override;
    void refresh() override;

Q_SIGNALS:
    /// What an action has begun or came to; plain text.
    void reported(const QString &text, bool failed);

private:
    void showSchedule(const ScheduleReading &asked, const Result<Schedule> &schedule);
    void showSwitched(const JobSwitch &asked, const Result<Nothing> &outcome);
    void showUpkeep(const UpkeepRequest &asked, const Result<std::vector<RunLogEntry>> &outcome);
    void runNow();
    /// The runs of the selected job.
    void showStrip();
    void updateButtons();
    [[nodiscard]] const ScheduledJob *selected() const;

    AdminPort *m_port = nullptr;
    SheetModel *m_jobs;
    SheetModel *m_runs;
    QLabel *m_state;
    QTableView *m_jobTable;
    QTableView *m_runTable;
    RunStrip *m_strip;
    QPushButton *m_runButton;
    QPushButton *m_jobButton;
    QPushButton *m_scheduleButton;
    std::vector<ScheduledJob> m_jobList;
    std::vector<JobRun> m_runList; ///< the newest first
    std::vector<int> m_stripRuns;  ///< [bar]: which of them it is
    OperatorRights m_rights;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace tidemark::widgets
