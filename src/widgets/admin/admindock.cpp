// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/admin/admindock.h"

#include "core/errortext.h"
#include "core/schemaversion.h"
#include "models/plaintext.h"
#include "models/reasontext.h"
#include "models/sheetmodel.h"
#include "ui_admindock.h"
#include "widgets/admin/expirydialog.h"
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
    listen();
    updateButtons();
}

AdminDock::~AdminDock() = default;

void AdminDock::setUpTables()
{
    dressTable(m_ui->datasetTable, m_datasets);
    dressTable(m_ui->runTable, m_runs, 8);
    dressTable(m_ui->jobTable, m_jobs, 5);
    dressTable(m_ui->jobRunTable, m_jobRuns, 4);
    dressTable(m_ui->findingTable, m_findings, 2);
    for (const auto &[table, model] :
         {std::pair(m_ui->datasetTable, m_datasets), std::pair(m_ui->runTable, m_runs),
          std::pair(m_ui->jobTable, m_jobs), std::pair(m_ui->jobRunTable, m_jobRuns),
          std::pair(m_ui->findingTable, m_findings)})
        makeSortable(table, model);
    for (QTableView *table : {m_ui->datasetTable, m_ui->jobTable, m_ui->findingTable}) {
        connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
                &AdminDock::updateButtons);
    }
    for (QLabel *label : {m_ui->runsState, m_ui->scheduleState, m_ui->findingsState})
        label->setText(tr("Loading…"));
}

void AdminDock::setUpActions()
{
    addDatasetAction<RollupRequest>(
        "rollupButton", tr("Roll up now"), tr("Rolling up %1…"),
        [this](const QString &name, const RollupReport &done) { return rollupText(name, done); });
    setStyled(m_datasetButtons.front(), "kind", u"primary"_s);
    addDatasetButton("expireButton", tr("Expire…"), [this](Dataset dataset) {
        auto *dialog = new ExpiryDialog(dataset, m_zone, m_port, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    addDatasetAction<PartitionsRequest>(
        "partitionsButton", tr("Create partitions"), tr("Creating partitions of %1…"),
        [](const QString &name, int made) {
            return made == 0 ? tr("%1: all upcoming partitions already exist.").arg(name)
                             : tr("%1: partitions created: %2.").arg(name).arg(made);
        });
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &AdminDock::refreshTab);
    connect(m_ui->cancelButton, &QPushButton::clicked, &m_port, &AdminPort::cancel);
    connect(m_ui->backfillTab, &BackfillPage::progressed, this, &AdminDock::showProgress);
    connect(m_ui->coverageTab, &CoveragePage::backfillWanted, this,
            [this](Dataset dataset, const TimeRange &range) {
                m_ui->tabs->setCurrentWidget(m_ui->backfillTab);
                m_ui->backfillTab->pick(dataset, range);
            });
    connect(m_ui->importButton, &QPushButton::clicked, this, &AdminDock::importWanted);
    connect(m_ui->jobButton, &QPushButton::clicked, this, [this] {
        if (const ScheduledJob *job = selectedJob())
            m_port.ask(JobSwitch{job->id, !job->active});
    });
    connect(m_ui->examineButton, &QPushButton::clicked, this, [this] {
        m_ui->findingsState->setText(tr("Checking…"));
        m_port.ask(Examination{});
    });
    connect(m_ui->copyRemedyButton, &QPushButton::clicked, this, [this] {
        const int row = currentPlace(m_ui->findingTable);
        if (row >= 0 && row < int(m_findingList.size())) {
            QGuiApplication::clipboard()->setText(m_findingList[std::size_t(row)].remedy);
            m_ui->findingsState->setText(tr("Fix copied to the clipboard."));
        }
    });
}

void AdminDock::listen()
{
    m_ui->backfillTab->setPort(m_port);
    m_ui->coverageTab->setPort(m_port);
    m_ui->retentionTab->setPort(m_port);
    m_port.onAnswer(this, &AdminDock::showExpiry);
    m_port.onAnswer(this, &AdminDock::showRunLog);
    m_port.onAnswer(this, &AdminDock::showSchedule);
    m_port.onAnswer(this, &AdminDock::showSwitched);
    m_port.onAnswer(this, &AdminDock::showFindings);
    connect(&m_port, &AdminPort::runLost, this, &AdminDock::showRunLost);
    connect(&m_port, &AdminPort::lostRunFound, this, &AdminDock::showLostRunFound);
    connect(&m_port, &AdminPort::busyChanged, this, &AdminDock::setBusy);
}

void AdminDock::addDatasetButton(const char *name, const QString &text,
                                 const std::function<void(Dataset)> &act)
{
    auto *button = new QPushButton(text, m_ui->datasetsTab);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, [this, act] { act(selectedDataset()); });
    m_ui->datasetActions->insertWidget(int(m_datasetButtons.size()), button);
    QWidget *before = m_ui->datasetTable;
    if (!m_datasetButtons.empty())
        before = m_datasetButtons.back();
    setTabOrder(before, button);
    m_datasetButtons.push_back(button);
}

template<typename Action>
void AdminDock::addDatasetAction(
    const char *name, const QString &text, const QString &began,
    const std::function<QString(const QString &, const typename Action::Answer &)> &words)
{
    addDatasetButton(name, text, [this, began](Dataset dataset) {
        report(began.arg(datasetName(dataset)), false);
        m_port.ask(Action{dataset});
    });
    m_port.onAnswer<Action>(
        this, [this, words](const Action &asked, const Result<typename Action::Answer> &answer) {
            const QString dataset = datasetName(asked.dataset);
            if (!answer)
                return report(dataset + u": "_s + errorLine(answer.error()), true);
            report(words(dataset, *answer), false);
            refreshTab();
        });
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
        m_port.ask(RunLogReading{runsShown});
    else if (tab == m_ui->scheduleTab)
        m_port.ask(ScheduleReading{runsShown});
    else if (tab == m_ui->coverageTab)
        m_ui->coverageTab->refresh();
    else if (tab == m_ui->retentionTab)
        m_ui->retentionTab->refresh();
    else if (tab == m_ui->findingsTab)
        m_port.ask(Examination{});
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
        reason = tr("Not connected.");
    else if (m_tide->schemaVersion > programSchemaVersion)
        reason = schemaNote(m_tide->schemaVersion);
    else if (!may)
        reason =
            tr("This login is read-only. To run maintenance: GRANT tidemark_operator TO your login role.");
    m_ui->permissionNote->setText(reason);
    m_ui->permissionNote->setVisible((m_tide || m_refusal) && !may);
    const QString tip = m_busy ? tr("Another task is running. Wait until it finishes.") : reason;
    const bool free = may && !m_busy;
    const ScheduledJob *job = selectedJob();
    const auto enable = [&tip](QPushButton *button, bool enabled) {
        button->setEnabled(enabled);
        button->setToolTip(enabled ? QString() : tip.toHtmlEscaped());
    };
    for (QPushButton *button : m_datasetButtons)
        enable(button, free && m_ui->datasetTable->currentIndex().isValid());
    enable(m_ui->jobButton, free && job);
    m_ui->coverageTab->setMayBackfill(may, reason);
    m_ui->backfillTab->setMayRebuild(free, tip);
    m_ui->retentionTab->setMayChange(free, tip);
    m_ui->jobButton->setText(job && !job->active ? tr("Resume") : tr("Pause"));
    m_ui->examineButton->setEnabled((m_tide || m_refusal) && !m_busy);
    const int finding = currentPlace(m_ui->findingTable);
    m_ui->copyRemedyButton->setEnabled(finding >= 0 && finding < int(m_findingList.size()) &&
                                       !m_findingList[std::size_t(finding)].remedy.isEmpty());
}

Dataset AdminDock::selectedDataset() const
{
    const int row = currentPlace(m_ui->datasetTable);
    if (m_tide && row >= 0 && row < int(m_tide->datasets.size()))
        return m_tide->datasets[std::size_t(row)].dataset;
    return Dataset::Events;
}

const ScheduledJob *AdminDock::selectedJob() const
{
    const int row = currentPlace(m_ui->jobTable);
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

QString AdminDock::rollupText(const QString &name, const RollupReport &done) const
{
    const Formatter format(QLocale(), m_zone);
    switch (done.outcome) {
    case RollupOutcome::Done:
        break;
    case RollupOutcome::Busy:
        return tr("%1: another run is in progress (%2). Nothing was done; a later rollup takes the new rows.")
            .arg(name, reasonText(done.reason, format));
    case RollupOutcome::Deferred:
        return tr("%1: deferred: some transactions may still be open (%2). Nothing was done.")
            .arg(name, reasonText(done.reason, format));
    }
    return done.rows == 0 ? tr("%1: no rows were waiting.").arg(name)
                          : tr("%1: %2 rows rolled up in %3, %4 of them late.")
                                .arg(name, format.count(done.rows), format.responseTime(done.milliseconds),
                                     format.count(done.lateRows));
}

void AdminDock::showExpiry(const ExpiryRequest &request, const Result<ExpiryReport> &answer)
{
    if (request.dryRun)
        return;
    const QString name = datasetName(request.dataset);
    if (answer)
        report(tr("%1: partitions dropped: %2.").arg(name).arg(answer.value().dropped.size()), false);
    else
        report(name + u": "_s + errorLine(answer.error()), true);
    refreshTab();
}

void AdminDock::showRunLog(const RunLogReading &, const Result<std::vector<RunLogEntry>> &entries)
{
    if (!entries) {
        m_ui->runsState->setText(errorLine(entries.error()));
        return;
    }
    m_runs->setSheet(sheetOf(entries.value(), Formatter(QLocale(), m_zone)));
    m_ui->runsState->setText(entries.value().empty()
                                 ? tr("Nothing has run yet.")
                                 : tr("Runs and changes with their logins, newest first. Entries shown: %1.")
                                       .arg(entries.value().size()));
}

void AdminDock::showSchedule(const ScheduleReading &, const Result<Schedule> &schedule)
{
    const Formatter format(QLocale(), m_zone);
    const auto [jobs, runs] = schedule ? *schedule : Schedule{schedule.error(), schedule.error()};
    if (jobs) {
        m_jobList = jobs.value();
        m_jobs->setSheet(sheetOf(m_jobList, format));
        m_ui->scheduleState->setText(
            m_jobList.empty() ? tr("No jobs are scheduled, so the server does not run rollups automatically.")
                              : tr("Jobs the server runs automatically, and their latest runs."));
    } else {
        m_ui->scheduleState->setText(errorLine(jobs.error()));
    }
    if (runs)
        m_jobRuns->setSheet(sheetOf(runs.value(), format));
    if (!m_ui->jobTable->currentIndex().isValid() && m_jobs->rowCount() > 0)
        m_ui->jobTable->setCurrentIndex(m_jobs->index(0, 0));
    updateButtons();
}

void AdminDock::showSwitched(const JobSwitch &asked, const Result<Nothing> &outcome)
{
    if (!outcome)
        m_ui->scheduleState->setText(tr("Job %1: ").arg(asked.jobId) + errorLine(outcome.error()));
}

void AdminDock::showFindings(const Examination &, const Result<std::vector<Finding>> &findings)
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
    m_ui->findingsState->setText(count == 0 ? tr("No problems found.")
                                            : tr("Findings: %1, most serious first.").arg(count));
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
        report(tr("%1: the connection was lost before it started. Nothing was changed.").arg(name), true);
    } else if (const RunLogEntry &found = **entry; found.result == "interrupted"_L1) {
        report(tr("%1: interrupted when the connection was lost. Uncommitted changes were rolled back.")
                   .arg(name),
               true);
    } else if (found.result == "done"_L1) {
        report(found.rows > 0 ? tr("%1: the connection was lost, but it finished: %n row(s).", nullptr,
                                   int(std::min<qint64>(found.rows, std::numeric_limits<int>::max())))
                                    .arg(name)
                              : tr("%1: the connection was lost, but it finished.").arg(name),
               false);
    } else {
        report(tr("%1: the connection was lost; the result was \"%2\". %3")
                   .arg(name, found.result, reasonText(found.detail, Formatter(QLocale(), m_zone))),
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
