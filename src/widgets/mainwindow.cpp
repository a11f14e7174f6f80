// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/mainwindow.h"

#include "models/formatter.h"
#include "ui_mainwindow.h"
#include "widgets/mainwindowparts.h"
#include "widgets/theme.h"

#include <QDockWidget>
#include <QIcon>

#include <algorithm>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr int roomyWidth = 1100;
} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m(std::make_unique<Parts>(this))
{
    // The theme comes first: fonts and margins are measured by it.
    Theme::instance().apply(ThemeChoice::System);
    m->ui.setupUi(this);
    m->setUp();
    setWindowIcon(QIcon(u":/icons/tidemark.svg"_s));
    // A screen of 1280 × 800 at 150 % has 853 × 533 of these, some of them the desktop's own.
    const int wanted = TenantSidebar::narrowWidth + m->ui.viewBar->minimumSizeHint().width();
    setMinimumSize(std::max(840, wanted), 500);
    setAcceptDrops(true);
    resize(1280, 800);
}

MainWindow::~MainWindow()
{
    // While they go, widgets still tell what happens to them; nobody listens any more.
    delete m->importDialog;
    delete m->dock;
    delete takeCentralWidget();
}

void MainWindow::setWeakTls(const QString &mode, const QString &text)
{
    m->ui.tideLine->setWeakTls(mode, text);
}

void MainWindow::setServerLabel(const QString &label)
{
    m->serverLabel = label;
    m->ui.tideLine->setServerLabel(label);
    if (m->importDialog)
        m->importDialog->setTarget(label);
    m->showTitle();
}

ViewState MainWindow::viewState() const
{
    ViewState state = m->view;
    state.pins = m->ui.sidebar->pins();
    state.recents = m->ui.sidebar->recents();
    state.adminVisible = m->dock->isVisibleTo(this);
    state.geometry = saveGeometry();
    state.layout = saveState();
    state.splitters = m->ui.panes->saveSplitters();
    return state;
}

void MainWindow::restoreView(const ViewState &state)
{
    m->restore(state);
}

bool MainWindow::isSettled() const
{
    return m->isSettled();
}

void MainWindow::showLive(const LiveAnswer &answer, const Taken &taken)
{
    m->noteTide(answer.tide, taken);
    if (m->view.tenant && answer.question.dataset == m->view.dataset &&
        answer.question.tenant == m->view.tenant->id && !answer.question.to)
        m->ui.panes->showLive(answer, taken);
    m->checkSettled();
}

void MainWindow::showHistory(const HistoryAnswer &answer, const Taken &taken)
{
    const bool moving = m->view.range.preset != RangePreset::Custom;
    if (m->question && answersQuestion(answer.question, *m->question, moving))
        m->ui.panes->showHistory(answer, taken);
    m->checkSettled();
}

void MainWindow::showTide(const Result<Shared<TideTable>> &tide, const Taken &taken)
{
    m->noteTide(tide, taken);
}

void MainWindow::showTenants(const QString &search, const Result<TenantPage> &page)
{
    m->ui.sidebar->showPage(search, page);
    if (page)
        m->noteRefusal(std::nullopt);
    else
        m->noteRefusal(page.error());
    if (!page || !page.value().search.isEmpty())
        return;
    m->tenantsKnown = true;
    m->noTenants = page.value().total == 0;
    if (!m->view.tenant && !page.value().tenants.empty())
        m->pickTenant(page.value().tenants.front());
    else
        m->followName(page.value());
    m->showWelcome();
    m->checkSettled();
}

void MainWindow::showRaw(const Result<RawRows> &rows)
{
    if (m->rawRows)
        m->rawRows->showRows(rows);
}

void MainWindow::showConnection(const ConnectionState &state)
{
    m->connected = state.phase == ConnectionState::Phase::Live;
    m->ui.messageBar->showConnection(state);
    m->ui.tideLine->showConnection(state);
    m->ui.panes->setOffline(state.phase == ConnectionState::Phase::Lost);
    m->askPassword(state);
}

void MainWindow::showNotice(const QString &text)
{
    m->ui.messageBar->showNotice(text);
}

void MainWindow::showRollup(Dataset dataset, const Result<RollupReport> &report)
{
    m->admin->showRollup(dataset, report);
    if (m->importDialog)
        m->importDialog->showRollup(dataset, report);
}

void MainWindow::showExpiryProgress(const ExpiryReport &report)
{
    m->admin->showExpiryProgress(report);
}

void MainWindow::showExpiry(const ExpiryRequest &request, const Result<ExpiryReport> &report)
{
    m->admin->showExpiry(request, report);
}

void MainWindow::showPartitionsMade(Dataset dataset, const Result<int> &made)
{
    m->admin->showPartitionsMade(dataset, made);
}

void MainWindow::showRunLog(const Result<std::vector<RunLogEntry>> &entries)
{
    m->admin->showRunLog(entries);
}

void MainWindow::showJobs(const Result<std::vector<ScheduledJob>> &jobs,
                          const Result<std::vector<JobRun>> &runs)
{
    m->admin->showJobs(jobs, runs);
}

void MainWindow::showJobChanged(qint64 jobId, const Result<void> &outcome)
{
    m->admin->showJobChanged(jobId, outcome);
}

void MainWindow::showFindings(const Result<std::vector<Finding>> &findings)
{
    m->admin->showFindings(findings);
}

void MainWindow::showRetention(const Result<std::vector<TableRetention>> &tables)
{
    m->admin->retention().showTables(tables);
}

void MainWindow::showHolds(const Result<std::vector<Hold>> &holds)
{
    m->admin->retention().showHolds(holds);
}

void MainWindow::showHoldReleased(qint64 id, const Result<Hold> &hold)
{
    m->admin->retention().showReleased(id, hold);
}

void MainWindow::showRetentionPreview(const TableRetention &asked, const Result<RetentionPreview> &preview)
{
    m->admin->retention().showPreview(asked, preview);
}

void MainWindow::showRetentionChanged(const TableRetention &asked, const Result<TableRetention> &retention)
{
    m->admin->retention().showChanged(asked, retention);
}

void MainWindow::showBackfillProgress(const BackfillReport &report)
{
    m->admin->backfill().showProgress(report);
}

void MainWindow::showBackfill(const BackfillRequest &request, const Result<BackfillReport> &report)
{
    m->admin->backfill().showReport(request, report);
}

void MainWindow::showCoverage(const LevelRange &asked, const Result<std::vector<CoverageBucket>> &buckets)
{
    m->admin->coverage().showCoverage(asked, buckets);
}

void MainWindow::showRunLost(const LostRun &run)
{
    m->admin->showRunLost(run);
}

void MainWindow::showLostRunFound(const LostRun &run, const Result<std::optional<RunLogEntry>> &entry)
{
    m->admin->showLostRunFound(run, entry);
}

void MainWindow::setAdminBusy(bool busy)
{
    m->admin->setBusy(busy);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        m->noteVisibility();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m->ui.sidebar->setNarrow(width() < roomyWidth);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m->noteVisibility();
    m->firstShow();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    m->noteVisibility();
}

} // namespace tidemark::widgets
