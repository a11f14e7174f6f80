// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dashboard.h"

#include "app/coordinatorsession.h"
#include "app/desktopnotes.h"
#include "app/lanegateways.h"
#include "app/words.h"
#include "cache/snapshotstore.h"
#include "live/adminlane.h"
#include "live/dashboardscheduler.h"
#include "live/importlane.h"
#include "live/overviewscheduler.h"
#include "local/systemrelease.h"
#include "models/plaintext.h"
#include "pg/conninfolabel.h"
#include "widgets/shell/mainwindow.h"

#include <QPointer>

#include <algorithm>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{
bool isUnreachable(const ConnectionState &state)
{
    return state.phase == ConnectionState::Phase::Lost && state.error &&
           state.error->kind == ErrorKind::Unreachable;
}
} // namespace

Dashboard::Dashboard(CoordinatorSession &session, widgets::MainWindow &window, ViewSettings settings,
                     QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_window(window)
    , m_settings(std::move(settings))
{
    setUp();
}

Dashboard::Dashboard(const ConnectionChoice &connection, widgets::MainWindow &window, ViewSettings settings,
                     const QString &cacheFile, QObject *parent)
    : QObject(parent)
    , m_ownSession(std::make_unique<CoordinatorSession>(connection, cacheFile))
    , m_session(*m_ownSession)
    , m_window(window)
    , m_settings(std::move(settings))
{
    setUp();
}

void Dashboard::setUp()
{
    m_window.setServerLabel(m_session.profile().label);
    if (const std::optional<pg::TlsNote> weak = pg::weakTls(m_session.profile().conninfo))
        m_window.setWeakTls(weak->brief, weak->text);
    m_window.setPasswordsCanBeKept(m_session.mayKeepPasswords());
    m_window.setOperatorLogin(m_session.operatorUser());
    connect(&m_session, &CoordinatorSession::noticed, &m_window, &widgets::MainWindow::showNotice);
    connect(&m_session, &CoordinatorSession::started, this, &Dashboard::noteStart);
    connect(&m_session, &CoordinatorSession::profileChanged, this, &Dashboard::takeProfile);
    connect(&m_window, &widgets::MainWindow::questionChanged, this, &Dashboard::ask);
    connect(&m_window, &widgets::MainWindow::viewStateChanged, this, &Dashboard::saveView);
    connect(&m_window, &widgets::MainWindow::savedViewEdited, this, &Dashboard::editViews);
    m_window.setSavedViews(m_settings.loadViews());
    connect(&m_window, &widgets::MainWindow::alertFired, this, &Dashboard::notify);
    makeLanes();
    connectQuestions();
    connectAnswers();
    connectOverview();
    connectImport();
}

Dashboard::~Dashboard()
{
    saveView();
}

void Dashboard::makeLanes()
{
    m_scheduler = std::make_unique<live::DashboardScheduler>(readGateways(m_session));
    m_overview = std::make_unique<live::OverviewScheduler>(overviewGateway(m_session));
    m_admin = std::make_unique<live::AdminLane>(adminGateway(m_session));
    m_import = std::make_unique<live::ImportLane>(importGateway(m_session));
    if (!m_session.operatorUser().isEmpty())
        connect(m_admin.get(), &live::AdminLane::answered, this, &Dashboard::watchOperatorLogin);
}

void Dashboard::restore(const ViewOverrides &overrides)
{
    m_overrides = overrides;
    m_remembered = overrides.fresh ? widgets::ViewState() : m_settings.load();
    widgets::ViewState state = m_remembered;
    overrides.applyTo(state);
    m_window.restoreView(state);
    if (!overrides.tenantName.isEmpty())
        m_window.expectTenantName(overrides.tenantName);
    // As the window has it, what a person changes differs.
    if (overrides.panes)
        m_overrides.panes = m_window.viewState().panes;
    if (overrides.zone)
        m_overrides.zone = m_window.viewState().zone;
    if (overrides.size)
        m_window.resize(*overrides.size);
    if (!m_settings.notice().isEmpty())
        m_window.showNotice(m_settings.notice());
}

void Dashboard::connectToServer()
{
    if (m_session.needsStart() || m_session.isStarting())
        startServer();
    else
        beginToAsk();
}

// ---- a private server that is to be started

void Dashboard::startServer()
{
    m_window.showConnection({});
    m_session.start();
}

void Dashboard::noteStart(const Result<void> &started)
{
    // Another window's wish; this one has a server.
    if (m_asking && !isServerDown())
        return;
    m_startFailure.reset();
    if (started) {
        if (m_session.isPrivate())
            tellOfVersion();
        if (m_asking)
            m_scheduler->reconnectNow();
        else
            beginToAsk();
        return;
    }
    Error failure = started.error();
    // The system's bare words
    if (failure.kind == ErrorKind::Io && failure.remedy().isEmpty()) {
        failure.text =
            tr("Could not start the private coordinator of this computer. %1").arg(failure.words());
        failure.serverText.clear();
        failure.hint = tr("Fix this problem, then choose “Try now”.");
    }
    m_startFailure = failure;
    m_window.showConnection({ConnectionState::Phase::Lost, failure, {}, 1});
    m_window.showTenants({}, failure);
    m_overview->setConnection({ConnectionState::Phase::Lost, failure, {}, 1});
    failPanes(failure);
}

/// Before an upgrade of the system leaves the private coordinator without its PostgreSQL; once.
void Dashboard::tellOfVersion()
{
    if (!m_overrides.remembers)
        return;
    const local::VersionNotice notice = local::dueNotice(m_session.dataDir());
    if (!notice.text.isEmpty() && m_settings.tellOnce(notice.about))
        m_window.showNotice(notice.text);
}

/// Every pane says why there is no server to ask.
void Dashboard::failPanes(const Error &error)
{
    if (!m_asked)
        return;
    const Instant now = localNow();
    m_window.showLive(failedAnswer<LiveAnswer>(m_live, error), now);
    m_window.showHistory(failedAnswer<HistoryAnswer>(m_history.at(now), error), now);
}

bool Dashboard::isServerDown() const
{
    return !m_asking || isUnreachable(m_scheduler->connectionState());
}

/// A server of this computer that cannot be reached does not run, and that can be helped.
Error Dashboard::explained(const Error &error) const
{
    if (!m_session.isPrivate() || error.kind != ErrorKind::Unreachable || !error.sqlState.isEmpty())
        return error;
    if (m_startFailure)
        return *m_startFailure;
    Error meant = error;
    meant.text = Ctl::tr("The private coordinator of this computer is not running.");
    meant.serverText.clear();
    meant.hint = tr("Choose “Try now” to start it, or run: tidemarkctl local start");
    return meant;
}

// ---- questions

void Dashboard::beginToAsk()
{
    m_asking = true;
    m_admin->serve(m_window.adminPort());
    m_scheduler->setVisible(m_window.isVisible());
    m_scheduler->setWatched(m_window.isWatched());
    m_window.askTenants();
    if (m_asked)
        m_scheduler->ask(m_live, m_history);
}

/// At a person's wish. A private server that does not run is started, not only asked again.
void Dashboard::retry()
{
    if (m_session.isPrivate() && isServerDown())
        startServer();
    else if (m_asking)
        m_scheduler->reconnectNow();
}

void Dashboard::refresh()
{
    if (m_session.isPrivate() && isServerDown())
        startServer();
    else if (m_asking)
        m_scheduler->refreshNow();
}

void Dashboard::ask(const LiveQuestion &live, const HistoryQuestion &history)
{
    m_live = live;
    m_history = history;
    m_asked = true;
    m_session.store().load(m_session.identity(), live, history,
                           [this, guard = QPointer(this)](const cache::Snapshot &snapshot) {
                               if (!guard)
                                   return; // the window was closed meanwhile
                               if (const auto kept = snapshot.liveAnswer())
                                   m_window.showLive(kept->first, Taken::fromCache(kept->second));
                               if (const auto kept = snapshot.historyAnswer())
                                   m_window.showHistory(kept->first, Taken::fromCache(kept->second));
                           });
    if (m_asking)
        m_scheduler->ask(live, history);
    else if (m_startFailure)
        failPanes(*m_startFailure);
}

void Dashboard::connectQuestions()
{
    using widgets::MainWindow;
    auto *scheduler = m_scheduler.get();
    connect(&m_window, &MainWindow::pausedChanged, scheduler, &live::DashboardScheduler::setPaused);
    connect(&m_window, &MainWindow::visibilityChanged, scheduler, &live::DashboardScheduler::setVisible);
    connect(&m_window, &MainWindow::watchedChanged, scheduler, &live::DashboardScheduler::setWatched);
    connect(&m_window, &MainWindow::refreshRequested, this, &Dashboard::refresh);
    connect(&m_window, &MainWindow::reconnectRequested, this, &Dashboard::retry);
    connect(&m_window, &MainWindow::passwordEntered, &m_session, &CoordinatorSession::usePassword);
    connect(&m_window, &MainWindow::operatorPasswordEntered, &m_session,
            &CoordinatorSession::useOperatorPassword);
    connect(&m_window, &MainWindow::tenantSearchEdited, this, [this](const QString &text, int limit) {
        if (m_asking)
            m_scheduler->searchTenants(text, limit);
    });
    connect(&m_window, &MainWindow::newestRequested, scheduler, &live::DashboardScheduler::readNewest);
    connect(&m_window, &MainWindow::rawRequested, scheduler, &live::DashboardScheduler::readRaw);
    connect(&m_window, &MainWindow::rawCancelled, scheduler, &live::DashboardScheduler::cancelRaw);
    connect(&m_window, &MainWindow::planRequested, scheduler, &live::DashboardScheduler::explain);
    connect(&m_window, &MainWindow::exactCostRequested, scheduler, &live::DashboardScheduler::readExactCost);
    connect(&m_window, &MainWindow::exactCountRequested, scheduler, &live::DashboardScheduler::countExactly);
    connect(&m_window, &MainWindow::exactCancelled, scheduler, &live::DashboardScheduler::cancelExact);
}

void Dashboard::connectAnswers()
{
    using live::DashboardScheduler;
    auto *scheduler = m_scheduler.get();
    connect(scheduler, &DashboardScheduler::liveAnswered, this, [this](LiveAnswer answer, Milliseconds took) {
        const Taken now(localNow() - answer.age, took);
        explainParts(answer);
        m_window.showLive(answer, now);
        m_session.store().save(m_session.identity(), answer, now.at());
    });
    connect(scheduler, &DashboardScheduler::historyAnswered, this, [this](HistoryAnswer answer) {
        const Instant now = localNow() - answer.age;
        explainParts(answer);
        m_window.showHistory(answer, now);
        m_session.store().save(m_session.identity(), m_history, answer, now);
    });
    connect(scheduler, &DashboardScheduler::tenantsAnswered, &m_window, &widgets::MainWindow::showTenants);
    connect(scheduler, &DashboardScheduler::newestAnswered, &m_window, &widgets::MainWindow::showNewest);
    connect(scheduler, &DashboardScheduler::rawAnswered, &m_window, &widgets::MainWindow::showRaw);
    connect(scheduler, &DashboardScheduler::planAnswered, &m_window, &widgets::MainWindow::showPlan);
    connect(scheduler, &DashboardScheduler::exactCostAnswered, &m_window,
            &widgets::MainWindow::showExactCost);
    connect(scheduler, &DashboardScheduler::exactCountAnswered, &m_window,
            &widgets::MainWindow::showExactCount);
    connect(scheduler, &DashboardScheduler::connectionChanged, this, &Dashboard::takeConnection);
}

void Dashboard::connectOverview()
{
    using live::OverviewScheduler;
    using widgets::MainWindow;
    OverviewScheduler *overview = m_overview.get();
    const auto look = [this] {
        m_overview->setShown(m_window.viewState().overview && m_window.isVisible() &&
                             !m_window.isMinimized());
    };
    connect(&m_window, &MainWindow::overviewToggled, this, look);
    connect(&m_window, &MainWindow::visibilityChanged, this, look);
    connect(&m_window, &MainWindow::pausedChanged, overview, &OverviewScheduler::setPaused);
    connect(&m_window, &MainWindow::overviewWanted, overview, &OverviewScheduler::readPage);
    connect(&m_window, &MainWindow::summaryWanted, overview, &OverviewScheduler::readSummary);
    connect(overview, &OverviewScheduler::refreshDue, &m_window, &MainWindow::refreshOverview);
    connect(overview, &OverviewScheduler::pageAnswered, this,
            [this](const OverviewQuestion &question, Result<OverviewPage> page) {
                if (!page)
                    page = explained(page.error());
                m_window.showOverviewPage(question, page, localNow());
            });
    connect(overview, &OverviewScheduler::summaryAnswered, this,
            [this](const SummaryQuestion &question, Result<OverviewSummary> summary) {
                if (!summary)
                    summary = explained(summary.error());
                m_window.showSummary(question, summary);
            });
}

void Dashboard::takeConnection(ConnectionState state)
{
    m_overview->setConnection(state);
    if (state.phase == ConnectionState::Phase::Live) {
        m_startFailure.reset();
        m_session.noteReached();
    }
    if (state.phase != ConnectionState::Phase::Live && m_session.isStarting())
        return; // what comes of it is told when it is through
    if (state.error)
        state.error = explained(*state.error);
    m_window.showConnection(state);
    // The list of tenants that could not be read while the server was away
    if (state.phase == ConnectionState::Phase::Live && state.attempt == 0 && !m_asked)
        m_window.askTenants();
}

// Files can be looked at before there is a server.
void Dashboard::connectImport()
{
    using live::ImportLane;
    using widgets::MainWindow;
    ImportLane *lane = m_import.get();
    connect(&m_window, &MainWindow::lookRequested, lane, &ImportLane::look);
    connect(&m_window, &MainWindow::importRequested, lane, &ImportLane::load);
    connect(&m_window, &MainWindow::importCancelRequested, lane, &ImportLane::cancel);
    connect(&m_window, &MainWindow::rejectsRequested, lane, &ImportLane::readRejects);
    connect(lane, &ImportLane::looked, &m_window, &MainWindow::showLook);
    connect(lane, &ImportLane::keptShorterRead, &m_window, &MainWindow::showKeptShorter);
    connect(lane, &ImportLane::progressed, &m_window, &MainWindow::showImportProgress);
    connect(lane, &ImportLane::rejectsRead, &m_window, &MainWindow::showRejects);
    connect(lane, &ImportLane::loaded, this, [this](const Result<ingest::LoadReport> &report) {
        m_window.showImportReport(report);
        if (!m_asking || !report)
            return;
        // Who has come and what was loaded is to be seen without waiting for the next round.
        m_scheduler->refreshNow();
        m_window.askTenants();
    });
}

/// An operator's login of its own has a password of its own.
void Dashboard::watchOperatorLogin(const AdminAnswer &answer)
{
    std::visit(
        [this](const auto &answered) {
            if (!answered.result && answered.result.error().kind == ErrorKind::AuthFailed)
                m_window.askOperatorPassword(answered.result.error());
        },
        answer);
}

void Dashboard::notify(const AlertLine &line, const QString &text)
{
    const QString key =
        u"%1 %2 %3"_s.arg(m_session.identity()).arg(line.rule.id).arg(toIso(line.since.value_or(Instant())));
    DesktopNotes::instance().show(key, tr("Alert: %1").arg(plainText(line.rule.name, 80)), text, &m_window);
}

void Dashboard::takeProfile()
{
    m_scheduler->reconnectWith(readGateways(m_session));
    m_overview->reconnectWith(overviewGateway(m_session));
    m_admin->reconnectWith(adminGateway(m_session));
    m_import->reconnectWith(importGateway(m_session));
}

void Dashboard::restoreAs(const widgets::ViewState &state, bool remembers)
{
    m_overrides.remembers = remembers;
    m_remembered = state;
    m_window.restoreView(state);
}

widgets::ViewState Dashboard::toRemember()
{
    return m_overrides.toRemember(m_window.viewState(), m_window.size(), m_remembered);
}

void Dashboard::saveView()
{
    if (!m_overrides.remembers)
        return;
    const bool saved = m_keeper ? m_keeper() : m_settings.save(toRemember());
    if (!saved && !m_saveFailed)
        m_window.showNotice(tr(
            "The settings cannot be saved (disk full or read-only). Pins and layout are lost when you close the window."));
    m_saveFailed = !saved;
}

/// Of those that are kept now: another window's program may have kept more.
void Dashboard::editViews(const QString &was, const std::optional<View> &now)
{
    std::vector<View> views = m_settings.loadViews();
    const auto at = std::ranges::find(views, was, &View::name);
    if (now && at != views.end())
        *at = *now;
    else if (now)
        views.push_back(*now);
    else if (at != views.end())
        views.erase(at);
    if (!m_settings.saveViews(views)) {
        m_window.showNotice(tr("The views cannot be saved (disk full or read-only)."));
        return;
    }
    m_window.setSavedViews(views);
    Q_EMIT savedViewsChanged(views);
}

} // namespace tidemark::app
