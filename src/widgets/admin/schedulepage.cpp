// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/admin/schedulepage.h"

#include "core/errortext.h"
#include "models/plaintext.h"
#include "models/sheetmodel.h"
#include "widgets/admin/runstrip.h"
#include "widgets/admin/scheduledialog.h"
#include "widgets/tables.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

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
    , m_strip(new RunStrip(this))
    , m_runButton(new QPushButton(tr("Run now"), this))
    , m_jobButton(new QPushButton(tr("Pause"), this))
    , m_scheduleButton(new QPushButton(tr("Change schedule…"), this))
{
    m_strip->setObjectName(u"runStrip"_s);
    m_runButton->setObjectName(u"runJobButton"_s);
    m_jobButton->setObjectName(u"jobButton"_s);
    m_scheduleButton->setObjectName(u"jobScheduleButton"_s);
    auto *actions = new QHBoxLayout;
    for (QPushButton *button : {m_runButton, m_jobButton, m_scheduleButton})
        actions->addWidget(button);
    actions->addStretch();
    QVBoxLayout *layout = sectionLayout(this);
    layout->addWidget(m_state);
    layout->addWidget(m_jobTable, 1);
    layout->addLayout(actions);
    layout->addWidget(m_strip);
    layout->addWidget(m_runTable, 2);
    QWidget *before = m_jobTable;
    for (QWidget *next :
         std::initializer_list<QWidget *>{m_runButton, m_jobButton, m_scheduleButton, m_strip, m_runTable}) {
        setTabOrder(before, next);
        before = next;
    }
    connect(m_jobTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        updateButtons();
        showStrip();
    });
    connect(m_strip, &RunStrip::picked, this, [this](int bar) {
        const int place = m_stripRuns.at(std::size_t(bar));
        for (int row = 0; row < m_runs->rowCount(); ++row) {
            if (m_runs->index(row, 0).data(SheetModel::PlaceRole).toInt() == place)
                m_runTable->setCurrentIndex(m_runs->index(row, 0));
        }
        m_runTable->setFocus();
    });
    connect(m_runButton, &QPushButton::clicked, this, &SchedulePage::runNow);
    connect(m_scheduleButton, &QPushButton::clicked, this, [this] {
        if (const ScheduledJob *job = selected())
            (new ScheduleDialog(*job, *m_port, this))->open();
    });
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
    port.onAnswer(this, &SchedulePage::showUpkeep);
}

void SchedulePage::runNow()
{
    const ScheduledJob *job = selected();
    const std::optional<JobWork> work = job ? workOf(*job) : std::nullopt;
    if (!work)
        return;
    Q_EMIT reported(tr("Running “%1” now…").arg(plainText(job->name)), false);
    if (*work == JobWork::Upkeep)
        return m_port->ask(UpkeepRequest{});
    for (const Dataset dataset : allDatasets)
        m_port->ask(RollupRequest{dataset});
}

void SchedulePage::showUpkeep(const UpkeepRequest &, const Result<std::vector<RunLogEntry>> &outcome)
{
    if (!outcome)
        return Q_EMIT reported(tr("Upkeep: ") + errorLine(outcome.error()), true);
    const auto isDone = [](const RunLogEntry &run) { return run.result == "done"_L1; };
    const qsizetype undone = std::ranges::count_if(*outcome, std::not_fn(isDone));
    Q_EMIT reported(undone == 0 ? tr("Upkeep is done: %n step(s).", nullptr, int(outcome->size()))
                                : tr("Upkeep: %n step(s) were not done; see the audit trail for the reasons.",
                                     nullptr, int(undone)),
                    undone > 0);
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
    for (QPushButton *button : {m_jobButton, m_scheduleButton, m_runButton}) {
        button->setEnabled(m_rights.isFree && job);
        button->setToolTip(m_rights.whyNotFree.toHtmlEscaped());
    }
    if (job && !workOf(*job)) {
        m_runButton->setEnabled(false);
        m_runButton->setToolTip(tr("Only rollups and upkeep can be run from here."));
    } else if (m_runButton->isEnabled()) {
        m_runButton->setToolTip(tr(
            "Does once, now, what the job does. The run is not one of the job's own; the audit trail has it."));
    }
}

void SchedulePage::showStrip()
{
    const ScheduledJob *job = selected();
    const Formatter format(QLocale(), m_zone);
    std::vector<RunStrip::Run> runs;
    m_stripRuns.clear();
    Milliseconds longest{0};
    qsizetype failed = 0;
    for (std::size_t i = m_runList.size(); i-- > 0;) {
        const JobRun &run = m_runList[i];
        if (!job || run.jobId != job->id)
            continue;
        const Milliseconds length =
            run.started && run.finished ? *run.finished - *run.started : Milliseconds(0);
        longest = std::max(longest, length);
        const bool isFailed = run.status == "failed"_L1;
        failed += isFailed ? 1 : 0;
        runs.push_back({double(length.count()) / 1000,
                        isFailed                       ? RunStrip::Outcome::Failed
                        : run.status == "succeeded"_L1 ? RunStrip::Outcome::Succeeded
                                                       : RunStrip::Outcome::Running,
                        runText(run, format)});
        m_stripRuns.push_back(int(i));
    }
    const QString caption = runs.empty() ? tr("No runs yet")
                            : failed > 0 ? tr("Time of the latest %n run(s)", nullptr, int(runs.size())) +
                                               u" · "_s + tr("%n failed", nullptr, int(failed))
                                         : tr("Time of the latest %n run(s)", nullptr, int(runs.size()));
    m_strip->setRuns(std::move(runs), caption, tr("longest: %1").arg(lengthText(longest, format)));
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
    if (runs) {
        m_runList = runs.value();
        m_runs->setSheet(sheetOf(m_runList, format));
    }
    if (!m_jobTable->currentIndex().isValid() && m_jobs->rowCount() > 0)
        m_jobTable->setCurrentIndex(m_jobs->index(0, 0));
    updateButtons();
    showStrip();
}

void SchedulePage::showSwitched(const JobSwitch &asked, const Result<Nothing> &outcome)
{
    if (!outcome)
        m_state->setText(tr("Job %1: ").arg(asked.jobId) + errorLine(outcome.error()));
}

} // namespace tidemark::widgets
