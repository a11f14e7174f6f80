// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/admin/schedulepage.h"

#include "core/errortext.h"
#include "models/sheetmodel.h"
#include "widgets/tables.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int runsShown = 200;
}

SchedulePage::SchedulePage(QWidget *parent)
    : AdminSection(parent)
    , m_jobs(new SheetModel(this))
    , m_runs(new SheetModel(this))
    , m_state(stateLabel(u"scheduleState"_s, tr("Loading…"), this))
    , m_jobTable(listTable(u"jobTable"_s, tr("Jobs"), m_jobs, 5, this))
    , m_runTable(listTable(u"jobRunTable"_s, tr("Runs of the jobs"), m_runs, 4, this))
    , m_jobButton(new QPushButton(tr("Pause"), this))
{
    m_jobButton->setObjectName(u"jobButton"_s);
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_jobButton);
    actions->addStretch();
    QVBoxLayout *layout = sectionLayout(this);
    layout->addWidget(m_state);
    layout->addWidget(m_jobTable, 1);
    layout->addLayout(actions);
    layout->addWidget(m_runTable, 2);
    setTabOrder(m_jobTable, m_jobButton);
    setTabOrder(m_jobButton, m_runTable);
    connect(m_jobTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SchedulePage::updateButtons);
    connect(m_jobButton, &QPushButton::clicked, this, [this] {
        if (const ScheduledJob *job = selected())
            m_port->ask(JobSwitch{job->id, !job->active});
    });
}

void SchedulePage::setPort(AdminPort &port)
{
    m_port = &port;
    port.onAnswer(this, &SchedulePage::showSchedule);
    port.onAnswer(this, &SchedulePage::showSwitched);
}

void SchedulePage::refresh()
{
    m_port->ask(ScheduleReading{runsShown});
}

void SchedulePage::setRights(const OperatorRights &rights)
{
    m_rights = rights;
    updateButtons();
}

const ScheduledJob *SchedulePage::selected() const
{
    const int row = currentPlace(m_jobTable);
    return row >= 0 && row < int(m_jobList.size()) ? &m_jobList[std::size_t(row)] : nullptr;
}

void SchedulePage::updateButtons()
{
    const ScheduledJob *job = selected();
    m_jobButton->setText(job && !job->active ? tr("Resume") : tr("Pause"));
    m_jobButton->setEnabled(m_rights.isFree && job);
    m_jobButton->setToolTip(m_rights.whyNotFree.toHtmlEscaped());
}

void SchedulePage::showSchedule(const ScheduleReading &, const Result<Schedule> &schedule)
{
    const Formatter format(QLocale(), m_zone);
    const auto [jobs, runs] = schedule ? *schedule : Schedule{schedule.error(), schedule.error()};
    if (jobs) {
        m_jobList = jobs.value();
        m_jobs->setSheet(sheetOf(m_jobList, format));
        m_state->setText(m_jobList.empty()
                             ? tr("No jobs are scheduled, so the server does not run rollups automatically.")
                             : tr("Jobs the server runs automatically, and their latest runs."));
    } else {
        m_state->setText(errorLine(jobs.error()));
    }
    if (runs)
        m_runs->setSheet(sheetOf(runs.value(), format));
    if (!m_jobTable->currentIndex().isValid() && m_jobs->rowCount() > 0)
        m_jobTable->setCurrentIndex(m_jobs->index(0, 0));
    updateButtons();
}

void SchedulePage::showSwitched(const JobSwitch &asked, const Result<Nothing> &outcome)
{
    if (!outcome)
        m_state->setText(tr("Job %1: ").arg(asked.jobId) + errorLine(outcome.error()));
}

} // namespace tidemark::widgets
