// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/admindock.h"

#include "core/errortext.h"
#include "core/schemaversion.h"
#include "models/plaintext.h"
#include "models/sheetmodel.h"
#include "ui_admindock.h"
#include "widgets/expirydialog.h"
#include "widgets/tables.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <limits>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

AdminDock::AdminDock(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AdminDock>())
    , m_datasets(new SheetModel(this))
    , m_runs(new SheetModel(this))
    , m_jobs(new SheetModel(this))
    , m_jobRuns(new SheetModel(this))
    , m_findings(new SheetModel(this))
{
    m_ui->setupUi(this);
    m_ui->permissionNote->setContentsMargins(12, 6, 12, 2);
    m_ui->permissionNote->hide();
    m_ui->busyRow->hide();
    setUpTables();
    setUpActions();
    updateButtons();
}

AdminDock::~AdminDock() = default;

void AdminDock::setUpTables()
{
    dressTable(m_ui->datasetTable, m_datasets);
    dressTable(m_ui->runTable, m_runs, 8);
    dressTable(m_ui->jobTable, m_jobs, 4);
    dressTable(m_ui->jobRunTable, m_jobRuns, 4);
    dressTable(m_ui->findingTable, m_findings, 2);
    for (QTableView *table : {m_ui->datasetTable, m_ui->jobTable, m_ui->findingTable}) {
        connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
                &AdminDock::updateButtons);
    }
    for (QLabel *label : {m_ui->runsState, m_ui->scheduleState, m_ui->findingsState})
        label->setText(tr("Loading…"));
}

void AdminDock::setUpActions()
{
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &AdminDock::refreshTab);
    connect(m_ui->rollupButton, &QPushButton::clicked, this, [this] {
        report(tr("Rolling up %1…").arg(datasetName(selectedDataset())), false);
        Q_EMIT rollupRequested(selectedDataset());
    });
    connect(m_ui->expireButton, &QPushButton::clicked, this, &AdminDock::openExpiry);
    connect(m_ui->partitionsButton, &QPushButton::clicked, this, [this] {
        report(tr("Making partitions of %1…").arg(datasetName(selectedDataset())), false);
        Q_EMIT partitionsRequested(selectedDataset());
    });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &AdminDock::cancelRequested);
    connect(m_ui->backfillTab, &BackfillPage::progressed, this, &AdminDock::showProgress);
    connect(m_ui->coverageTab, &CoveragePage::backfillWanted, this,
            [this](Dataset dataset, const TimeRange &range) {
                m_ui->tabs->setCurrentWidget(m_ui->backfillTab);
                m_ui->backfillTab->pick(dataset, range);
            });
    connect(m_ui->importButton, &QPushButton::clicked, this, &AdminDock::importWanted);
    connect(m_ui->jobButton, &QPushButton::clicked, this, [this] {
        if (const ScheduledJob *job = selectedJob())
            Q_EMIT jobActiveRequested(job->id, !job->active);
    });
    connect(m_ui->examineButton, &QPushButton::clicked, this, [this] {
        m_ui->findingsState->setText(tr("Examining…"));
        Q_EMIT examineRequested();
    });
    connect(m_ui->copyRemedyButton, &QPushButton::clicked, this, [this] {
        const int row = m_ui->findingTable->currentIndex().row();
        if (row >= 0 && row < int(m_findingList.size())) {
            QGuiApplication::clipboard()->setText(m_findingList[std::size_t(row)].remedy);
            m_ui->findingsState->setText(tr("What mends it is in the clipboard."));
        }
    });
}

BackfillPage &AdminDock::backfill() const
{
    return *m_ui->backfillTab;
}

CoveragePage &AdminDock::coverage() const
{
    return *m_ui->coverageTab;
}

RetentionPage &AdminDock::retention() const
{
    return *m_ui->retentionTab;
}

void AdminDock::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_ui->backfillTab->setZone(zone);
    m_ui->coverageTab->setZone(zone);
    m_ui->retentionTab->setZone(zone);
    if (m_tide)
        showTide(*m_tide);
}

void AdminDock::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshTab();
}

void AdminDock::refreshTab()
{
    if (!isVisible())
        return;
    const QWidget *tab = m_ui->tabs->currentWidget();
    if (tab == m_ui->runsTab)
        Q_EMIT runLogRequested();
    else if (tab == m_ui->scheduleTab)
        Q_EMIT jobsRequested();
    else if (tab == m_ui->coverageTab)
        m_ui->coverageTab->refresh();
    else if (tab == m_ui->retentionTab)
        Q_EMIT retentionRequested();
    else if (tab == m_ui->findingsTab)
        Q_EMIT examineRequested();
}

void AdminDock::showTide(const TideTable &tide)
{
    m_tide = tide;
    m_datasets->setSheet(sheetOf(tide.datasets, Formatter(QLocale(), m_zone)));
    if (!m_ui->datasetTable->currentIndex().isValid() && m_datasets->rowCount() > 0)
        m_ui->datasetTable->setCurrentIndex(m_datasets->index(0, 0));
    updateButtons();
}

void AdminDock::showRefusal(const std::optional<Error> &error)
{
    m_refusal = error;
    updateButtons();
}

void AdminDock::updateButtons()
{
    const bool may = m_tide && m_tide->canOperate && !m_refusal;
    QString reason;
    if (m_refusal)
        reason = errorLine(*m_refusal);
    else if (!m_tide)
        reason = tr("Not connected yet.");
    else if (m_tide->schemaVersion > programSchemaVersion)
        reason = schemaNote(m_tide->schemaVersion);
    else if (!may)
        reason =
            tr("This login is read-only. To run maintenance: GRANT tidemark_operator TO your login role.");
    m_ui->permissionNote->setText(reason);
    m_ui->permissionNote->setVisible((m_tide || m_refusal) && !may);
    const QString tip = m_busy ? tr("Something is running; one thing at a time.") : reason;
    const bool free = may && !m_busy;
    const ScheduledJob *job = selectedJob();
    const std::pair<QPushButton *, bool> buttons[] = {
        {m_ui->rollupButton, free && m_ui->datasetTable->currentIndex().isValid()},
        {m_ui->expireButton, free && m_ui->datasetTable->currentIndex().isValid()},
        {m_ui->partitionsButton, free && m_ui->datasetTable->currentIndex().isValid()},
        {m_ui->jobButton, free && job}};
    for (const auto &[button, enabled] : buttons) {
        button->setEnabled(enabled);
        button->setToolTip(enabled ? QString() : tip.toHtmlEscaped());
    }
    m_ui->coverageTab->setMayBackfill(may, reason);
    m_ui->backfillTab->setMayRebuild(free, tip);
    m_ui->retentionTab->setMayChange(free, tip);
    m_ui->jobButton->setText(job && !job->active ? tr("Resume") : tr("Pause"));
    m_ui->examineButton->setEnabled((m_tide || m_refusal) && !m_busy);
    const int finding = m_ui->findingTable->currentIndex().row();
    m_ui->copyRemedyButton->setEnabled(finding >= 0 && finding < int(m_findingList.size()) &&
                                       !m_findingList[std::size_t(finding)].remedy.isEmpty());
}

Dataset AdminDock::selectedDataset() const
{
    const int row = m_ui->datasetTable->currentIndex().row();
    if (m_tide && row >= 0 && row < int(m_tide->datasets.size()))
        return m_tide->datasets[std::size_t(row)].dataset;
    return Dataset::Events;
}

const ScheduledJob *AdminDock::selectedJob() const
{
    const int row = m_ui->jobTable->currentIndex().row();
    return row >= 0 && row < int(m_jobList.size()) ? &m_jobList[std::size_t(row)] : nullptr;
}

void AdminDock::report(const QString &text, bool failed)
{
    m_ui->resultLabel->setText(text);
    setStyled(m_ui->resultLabel, "tone", failed ? u"danger"_s : QString());
}

void AdminDock::showProgress(const QString &text, int done, int of)
{
    m_ui->busyLabel->setText(text);
    m_ui->busyLabel->setVisible(!text.isEmpty());
    m_ui->busyBar->setMaximum(of);
    m_ui->busyBar->setValue(done);
}

void AdminDock::showRollup(Dataset dataset, const Result<RollupReport> &answer)
{
    const Formatter format(QLocale(), m_zone);
    const QString name = datasetName(dataset);
    if (!answer) {
        report(name + u": "_s + errorLine(answer.error()), true);
        return;
    }
    const RollupReport &done = answer.value();
    switch (done.outcome) {
    case RollupOutcome::Done:
        report(done.rows == 0 ? tr("%1: nothing was waiting.").arg(name)
                              : tr("%1: %2 rows rolled up in %3, %4 of them late.")
                                    .arg(name, format.count(done.rows),
                                         format.responseTime(done.milliseconds), format.count(done.lateRows)),
               false);
        break;
    case RollupOutcome::Busy:
        report(tr("%1: somebody else is rolling up (%2). Nothing was done; their run takes your rows along.")
                   .arg(name, done.reason),
               false);
        break;
    case RollupOutcome::Deferred:
        report(tr("%1: put off, for rows may still be on their way (%2). Nothing was done.")
                   .arg(name, done.reason),
               false);
        break;
    }
    refreshTab();
}

void AdminDock::openExpiry()
{
    const Dataset dataset = selectedDataset();
    m_expiry = new ExpiryDialog(dataset, m_zone, this);
    m_expiry->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_expiry, &ExpiryDialog::requested, this, &AdminDock::expiryRequested);
    connect(m_expiry, &ExpiryDialog::cancelRequested, this, &AdminDock::cancelRequested);
    m_expiry->open();
    Q_EMIT expiryRequested({dataset, std::nullopt, true});
}

void AdminDock::showExpiryProgress(const ExpiryReport &progress)
{
    if (m_expiry)
        m_expiry->showProgress(progress);
}

void AdminDock::showExpiry(const ExpiryRequest &request, const Result<ExpiryReport> &answer)
{
    if (m_expiry)
        m_expiry->showReport(request, answer);
    if (request.dryRun)
        return;
    const QString name = datasetName(request.dataset);
    if (answer)
        report(tr("%1: partitions dropped: %2.").arg(name).arg(answer.value().dropped.size()), false);
    else
        report(name + u": "_s + errorLine(answer.error()), true);
    refreshTab();
}

void AdminDock::showPartitionsMade(Dataset dataset, const Result<int> &made)
{
    const QString name = datasetName(dataset);
    if (!made)
        report(name + u": "_s + errorLine(made.error()), true);
    else if (made.value() == 0)
        report(tr("%1: all partitions that lie ahead are there already.").arg(name), false);
    else
        report(tr("%1: partitions made: %2.").arg(name).arg(made.value()), false);
    refreshTab();
}

void AdminDock::showRunLog(const Result<std::vector<RunLogEntry>> &entries)
{
    if (!entries) {
        m_ui->runsState->setText(errorLine(entries.error()));
        return;
    }
    m_runs->setSheet(sheetOf(entries.value(), Formatter(QLocale(), m_zone)));
    m_ui->runsState->setText(
        entries.value().empty()
            ? tr("Nothing has run yet.")
            : tr("Who did what, the newest first. Runs shown: %1.").arg(entries.value().size()));
}

void AdminDock::showJobs(const Result<std::vector<ScheduledJob>> &jobs,
                         const Result<std::vector<JobRun>> &runs)
{
    const Formatter format(QLocale(), m_zone);
    if (jobs) {
        m_jobList = jobs.value();
        m_jobs->setSheet(sheetOf(m_jobList, format));
        m_ui->scheduleState->setText(m_jobList.empty()
                                         ? tr("No jobs are scheduled: rollups run when somebody starts them.")
                                         : tr("Jobs that the server runs by itself, and their last runs."));
    } else {
        m_ui->scheduleState->setText(errorLine(jobs.error()));
    }
    if (runs)
        m_jobRuns->setSheet(sheetOf(runs.value(), format));
    if (!m_ui->jobTable->currentIndex().isValid() && m_jobs->rowCount() > 0)
        m_ui->jobTable->setCurrentIndex(m_jobs->index(0, 0));
    updateButtons();
}

void AdminDock::showJobChanged(qint64 jobId, const Result<void> &outcome)
{
    if (outcome)
        Q_EMIT jobsRequested();
    else
        m_ui->scheduleState->setText(tr("Job %1: ").arg(jobId) + errorLine(outcome.error()));
}

void AdminDock::showFindings(const Result<std::vector<Finding>> &findings)
{
    if (!findings) {
        m_ui->findingsState->setText(errorLine(findings.error()));
        return;
    }
    m_findingList = findings.value();
    std::stable_sort(m_findingList.begin(), m_findingList.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    m_findings->setSheet(sheetOf(m_findingList, Formatter(QLocale(), m_zone)));
    const auto count = int(m_findingList.size());
    m_ui->findingsState->setText(count == 0 ? tr("Nothing is wrong, and nothing soon will be.")
                                            : tr("Findings: %1, the most serious first.").arg(count));
    if (count > 0 && !m_ui->findingTable->currentIndex().isValid())
        m_ui->findingTable->setCurrentIndex(m_findings->index(0, 0));
    updateButtons();
}

namespace
{
/// "rollup events", as the run log has it.
QString nameOf(const LostRun &run)
{
    return run.dataset.isEmpty() ? run.what : run.what + u' ' + run.dataset;
}
} // namespace

void AdminDock::showRunLost(const LostRun &run)
{
    report(tr("%1: connection lost, outcome unknown. Checking the run log…").arg(nameOf(run)), true);
}

void AdminDock::showLostRunFound(const LostRun &run, const Result<std::optional<RunLogEntry>> &entry)
{
    const QString name = nameOf(run);
    if (!entry) {
        report(tr("%1: connection lost, outcome unknown. %2").arg(name, errorLine(entry.error())), true);
    } else if (!*entry) {
        report(tr("%1: the connection was lost before it began. Nothing was changed.").arg(name), true);
    } else if (const RunLogEntry &found = **entry; found.result == "interrupted"_L1) {
        report(tr("%1: interrupted when the connection was lost. What it had not committed was undone.")
                   .arg(name),
               true);
    } else if (found.result == "done"_L1) {
        report(found.rows > 0 ? tr("%1: the connection was lost, but it finished: %n row(s).", nullptr,
                                   int(std::min<qint64>(found.rows, std::numeric_limits<int>::max())))
                                    .arg(name)
                              : tr("%1: the connection was lost, but it finished.").arg(name),
               false);
    } else {
        report(tr("%1: the connection was lost; it ended as \"%2\". %3")
                   .arg(name, found.result, plainText(found.detail, 400)),
               true);
    }
}

void AdminDock::setBusy(bool busy)
{
    m_busy = busy;
    if (!busy)
        showProgress({}, 0, 0);
    m_ui->busyRow->setVisible(busy);
    updateButtons();
}

} // namespace tidemark::widgets
