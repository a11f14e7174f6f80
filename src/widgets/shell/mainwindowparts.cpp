// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/mainwindowparts.h"

#include "core/schemaversion.h"
#include "models/formatter.h"
#include "models/plaintext.h"
#include "ui_mainwindow.h"
#include "widgets/overview/tenantoverview.h"
#include "widgets/shell/alertnotes.h"
#include "widgets/shell/annotationfeed.h"
#include "widgets/shell/customrangedialog.h"
#include "widgets/shell/passworddialog.h"
#include "widgets/theme.h"

#include <QGuiApplication>
#include <QWindow>

#include <algorithm>
#include <array>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// The chosen zone; where there is none, that of this computer.
QByteArray zoneOrSystems(const QByteArray &chosen)
{
    for (const QByteArray &name : {chosen, QTimeZone::systemTimeZoneId()})
        if (const std::optional<QTimeZone> zone = zoneNamed(name))
            return zone->id();
    return QByteArrayLiteral("UTC");
}
} // namespace

MainWindow::Parts::Parts(MainWindow *owner)
    : window(owner)
    , form(std::make_unique<Ui::MainWindow>())
    , ui(*form)
{
}

MainWindow::Parts::~Parts() = default;

void MainWindow::Parts::setUp()
{
    view.zone = zoneOrSystems({});
    // The message bar's margins must go with it.
    ui.messageHost->hide();
    QObject::connect(ui.messageBar, &MessageBar::presenceChanged, ui.messageHost, &QWidget::setVisible);
    setUpOverview();
    setUpViews();
    setUpMenus();
    setUpRoom();
    setUpAlerts();
    setUpAnnotations();
    wireBar();
    clock.setInterval(1s);
    QObject::connect(&clock, &QTimer::timeout, window, [this] { tick(); });
    clock.start();
    QObject::connect(qGuiApp, &QGuiApplication::focusWindowChanged, window,
                     [this] { Q_EMIT window->watchedChanged(window->isWatched()); });
    saveTimer.setSingleShot(true);
    saveTimer.setInterval(1s);
    QObject::connect(&saveTimer, &QTimer::timeout, window, &MainWindow::viewStateChanged);
    restore(view);
}

void MainWindow::Parts::setUpRoom()
{
    room = new AdminRoom;
    room->setObjectName(u"adminRoom"_s);
    ui.pages->addWidget(room);
    QObject::connect(room, &AdminRoom::importWanted, window, [this] { openImport({}); });
    QObject::connect(room, &AdminRoom::dashboardWanted, window, [this] { showRoom(false); });
    QObject::connect(room, &AdminRoom::attentionChanged, window,
                     [this](int serious, int warnings) { ui.tideLine->setAttention(serious, warnings); });
    QObject::connect(room, &AdminRoom::alarmsPicked, window, [this](const TideAlarms &alarms) {
        view.alarms = alarms;
        ui.tideLine->setAlarms(alarms);
        stateChanged();
    });
    QObject::connect(ui.tideLine, &TideLine::attentionWanted, window, [this] {
        room->openSection(u"attention"_s);
        showRoom(true);
    });
    QObject::connect(room, &AdminRoom::sectionChanged, window, [this] { stateChanged(); });
}

void MainWindow::Parts::showRoom(bool shown)
{
    roomShown = shown;
    operatorAsked = operatorAsked && shown; // who opens it again may be asked again
    showPage();
    for (QWidget *of : {static_cast<QWidget *>(ui.sidebar), static_cast<QWidget *>(ui.viewBar)})
        of->setVisible(!shown);
    ui.viewBar->setAdminShown(shown);
    adminAction->setChecked(shown);
    stateChanged();
}

void MainWindow::Parts::showPage()
{
    QWidget *page = overviewShown ? static_cast<QWidget *>(overview) : ui.panes;
    ui.pages->setCurrentWidget(roomShown ? static_cast<QWidget *>(room) : page);
    showFilter();
}

void MainWindow::Parts::wireBar()
{
    const auto on = [this](auto *sender, auto signal, auto &&action) {
        QObject::connect(sender, signal, window, action);
    };
    on(ui.sidebar, &TenantSidebar::searchEdited,
       [this](const QString &text, int limit) { Q_EMIT window->tenantSearchEdited(text, limit); });
    on(ui.sidebar, &TenantSidebar::picked, [this](const Tenant &tenant) { pickTenant(tenant); });
    on(ui.sidebar, &TenantSidebar::pinsChanged, [this] { stateChanged(); });
    on(ui.viewBar, &ViewBar::datasetPicked, [this](Dataset dataset) { pickDataset(dataset); });
    on(ui.viewBar, &ViewBar::rangePicked, [this](const RangeSpec &range) { pickRange(range); });
    on(ui.viewBar, &ViewBar::stepWanted, [this](int steps) { stepRange(steps); });
    on(ui.viewBar, &ViewBar::customRangeWanted, [this] { pickCustomRange(); });
    on(ui.viewBar, &ViewBar::backWanted, [this] { goBack(); });
    on(ui.viewBar, &ViewBar::comparisonPicked, [this](Comparison comparison) { pickComparison(comparison); });
    on(ui.viewBar, &ViewBar::zonePicked, [this](const QByteArray &picked) { pickZone(picked); });
    on(ui.viewBar, &ViewBar::pauseToggled, [this](bool paused) { setPaused(paused); });
    on(ui.viewBar, &ViewBar::refreshWanted, [this] { Q_EMIT window->refreshRequested(); });
    on(ui.viewBar, &ViewBar::themePicked, [this](ThemeChoice choice) { pickTheme(choice); });
    on(ui.viewBar, &ViewBar::adminToggled, [this](bool shown) { showRoom(shown); });
    on(ui.panes, &PaneBoard::rangePicked,
       [this](const TimeRange &range) { pickRange(RangeSpec::between(range)); });
    on(ui.panes, &PaneBoard::zoomWanted,
       [this](double factor, Instant around) { zoomRange(factor, around); });
    on(ui.panes, &PaneBoard::rowsWanted,
       [this](const TimeRange &range, const RowFilter &where) { openRaw(range, where); });
    on(ui.panes, &PaneBoard::filterWanted, [this](Dimension dimension, const QString &value, bool beside) {
        filterBy(dimension, value, beside);
    });
    on(ui.filterBar, &FilterBar::removed, [this](Dimension dimension, const QString &value) {
        pickFilter(view.filter.toggled(dimension, value));
    });
    on(ui.filterBar, &FilterBar::cleared, [this] { pickFilter({}); });
    on(ui.filterBar, &FilterBar::splitPicked, [this](Dimension split) { pickSplit(split); });
    on(ui.panes, &PaneBoard::reported, [this](const QString &text) { ui.tideLine->flash(text); });
    on(ui.panes, &PaneBoard::layoutChanged, [this] { stateChanged(); });
    on(ui.panes, &PaneBoard::retryWanted, [this] {
        Q_EMIT window->refreshRequested();
        if (!view.tenant || absence)
            window->askTenants();
    });
    on(ui.panes, &PaneBoard::makingWanted, [this](Pane *pane) { openMaking(*pane); });
    on(ui.panes, &PaneBoard::exactWanted, [this] { openExact(); });
    on(ui.panes, &PaneBoard::newestWanted, [this] {
        if (view.tenant)
            Q_EMIT window->newestRequested(view.dataset, view.tenant->id);
    });
    on(ui.panes, &PaneBoard::rendered, [this] {
        ui.tideLine->setAges(ui.panes->ages());
        checkSettled();
    });
    on(ui.messageBar, &MessageBar::retryRequested, [this] { Q_EMIT window->reconnectRequested(); });
    on(ui.messageBar, &MessageBar::resumeRequested, [this] { setPaused(false); });
    on(ui.messageBar, &MessageBar::passwordRequested, [this] {
        if (passwordDialog)
            passwordDialog->open();
    });
}

void MainWindow::Parts::restore(const ViewState &state)
{
    view = state;
    view.zone = zoneOrSystems(view.zone);
    if (!view.range.moves() && view.range.fixed.isEmpty())
        view.range = {};
    history.clear();
    undone.clear();
    Theme::instance().apply(view.theme);
    ui.sidebar->setRemembered(view.pins, view.recents);
    ui.sidebar->setCurrent(view.tenant);
    ui.viewBar->setThemeChoice(view.theme);
    pausedSince = localNow(); // of an earlier run it was told, not since when
    if (!view.geometry.isEmpty())
        window->restoreGeometry(view.geometry);
    guessedTenant = false;
    isTenantUnsure = view.tenant.has_value();
    expectedName.clear();
    absence.reset();
    openedView = view.name.isEmpty() ? std::nullopt : std::optional<View>(view);
    if (!view.panes.isEmpty()) {
        ui.panes->clear(view.dataset); // a pane of that dataset may have all of the room
        ui.panes->restoreLayout(view.panes);
    }
    fromOverview = false;
    showOverview(view.overview);
    room->openSection(view.adminSection);
    room->setAlarms(view.alarms);
    ui.tideLine->setAlarms(view.alarms);
    showRoom(view.adminVisible);
    ask(true, true);
    if (view.paused)
        Q_EMIT window->pausedChanged(true);
}

void MainWindow::Parts::firstShow()
{
    if (std::exchange(shownBefore, true))
        return;
    window->askTenants();
}

void MainWindow::Parts::noteVisibility()
{
    const bool now = window->isVisible() && !window->isMinimized();
    if (now == visible)
        return;
    visible = now;
    Q_EMIT window->visibilityChanged(visible);
}

QTimeZone MainWindow::Parts::zone() const
{
    return zoneNamed(view.zone).value_or(QTimeZone::utc());
}

Instant MainWindow::Parts::serverNow() const
{
    return localNow() + clockAhead.value_or(0ms);
}

void MainWindow::Parts::noteTide(const Result<Shared<TideTable>> &tide, const Taken &taken)
{
    if (!tide && !taken.isFromCache())
        noteRefusal(tide.error());
    if (!tide || (taken.isFromCache() && tideIsKnown))
        return;
    ui.tideLine->showTide(*tide.value(), taken);
    // What is kept says nothing about today's clock, nor about what may be done now.
    if (taken.isFromCache())
        return;
    tideIsKnown = true;
    clockAhead = taken.clockAhead(tide.value()->serverTime);
    // The import goes by that login, too.
    canOperate = tide.value()->canOperate || !operatorLogin.isEmpty();
    noteRefusal(std::nullopt);
    noteSchema(tide.value()->schemaVersion);
    room->showTide(*tide.value());
    tellMayRollUp();
}

void MainWindow::Parts::noteSchema(int version)
{
    if (version == notedSchema)
        return;
    notedSchema = version;
    if (const QString note = schemaNote(version); !note.isEmpty())
        ui.messageBar->showNotice(note);
}

void MainWindow::Parts::noteRefusal(const std::optional<Error> &error)
{
    if (refusal == error || (error && error->kind == ErrorKind::Cancelled))
        return;
    refusal = error;
    showIdle();
    // A refusal lasts until somebody does something; a timeout passes.
    const bool lasts =
        error && (error->kind == ErrorKind::MissingObject || error->kind == ErrorKind::SchemaVersion ||
                  error->kind == ErrorKind::Permission);
    ui.tideLine->showRefusal(lasts ? error : std::nullopt);
    room->showRefusal(lasts ? error : std::nullopt);
    checkSettled();
}

void MainWindow::Parts::askPassword(const ConnectionState &state)
{
    const bool wanted = state.error && state.error->kind == ErrorKind::AuthFailed &&
                        state.phase == ConnectionState::Phase::Lost;
    if (!wanted) {
        if (state.phase == ConnectionState::Phase::Live && passwordDialog)
            passwordDialog->deleteLater();
        return;
    }
    if (passwordDialog && passwordDialog->isVisible())
        return;
    if (passwordDialog)
        passwordDialog->deleteLater();
    passwordDialog = new PasswordDialog(serverLabel, *state.error, window);
    passwordDialog->setCanBeKept(passwordsCanBeKept);
    QObject::connect(passwordDialog, &PasswordDialog::entered, window, &MainWindow::passwordEntered);
    passwordDialog->open();
}

void MainWindow::Parts::askOperatorPassword(const Error &error)
{
    operatorAsked = true;
    auto *dialog =
        new PasswordDialog(MainWindow::tr("%1 at %2").arg(operatorLogin, serverLabel), error, window);
    dialog->setObjectName(u"operatorPasswordDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setCanBeKept(passwordsCanBeKept);
    QObject::connect(dialog, &PasswordDialog::entered, window, [this](const QString &password, bool keep) {
        operatorAsked = false;
        Q_EMIT window->operatorPasswordEntered(password, keep);
        room->refresh();
    });
    dialog->open();
}

void MainWindow::Parts::showTitle()
{
    QStringList parts;
    if (overviewShown)
        parts << MainWindow::tr("All tenants");
    else if (view.tenant)
        parts << tenantText(*view.tenant);
    if (!serverLabel.isEmpty())
        parts << isolated(plainText(serverLabel));
    parts << u"Tidemark"_s;
    window->setWindowTitle(parts.join(u" – "_s));
}

void MainWindow::Parts::showWelcome()
{
    const bool wanted = noTenants && !view.tenant;
    if (wanted == welcomed)
        return;
    welcomed = wanted;
    ui.messageBar->showNotice(
        wanted
            ? MainWindow::tr(
                  "There are no tenants yet. Load your own data with “Import…” in the “File” menu (or drop a file here), or try “tidemarkctl simulate”. Tenants appear automatically.")
            : QString());
}

void MainWindow::Parts::followName(const TenantPage &page)
{
    if (!view.tenant)
        return;
    const auto known = std::find_if(page.tenants.begin(), page.tenants.end(),
                                    [this](const Tenant &t) { return t.id == view.tenant->id; });
    if (known == page.tenants.end() || known->name == view.tenant->name)
        return;
    view.tenant = *known;
    ui.viewBar->setTenant(view.tenant);
    ui.panes->setTenant(*view.tenant);
    showRange(question->range);
    showTitle();
}

void MainWindow::Parts::tick()
{
    ui.panes->tick();
    tickOverview();
    ui.messageBar->tick(localNow());
    ui.tideLine->tick();
    ui.tideLine->setAges(ui.panes->ages());
    ++ticks;
    // The first tenant comes without anybody pressing a key.
    if (visible && connected && (noTenants || !tenantsKnown || absence) && ticks % 5 == 0)
        window->askTenants();
    if (!question || !view.range.moves())
        return;
    HistoryQuestion wanted = historyQuestion(view.dataset, question->tenant, view.range, view.zone);
    wanted.comparison = view.comparison;
    wanted.filter = view.filter;
    wanted.split = view.split;
    const RangeQuestion moved = wanted.at(serverNow());
    if (moved == *question)
        return;
    question = moved; // asked anew by whoever answers: they know the server's clock
    alertNotes->setQuestion(moved);
    annotations->setQuestion(moved);
    showRange(moved.range);
}

bool MainWindow::Parts::isSettled() const
{
    if (overviewShown)
        return isOverviewSettled();
    return view.tenant && !absence ? ui.panes->isSettled() && annotations->isSettled()
                                   : noTenants || refusal || absence;
}

void MainWindow::Parts::checkSettled()
{
    if (toldSettled || !isSettled())
        return;
    toldSettled = true;
    // After the paint events that are on their way.
    QTimer::singleShot(0, window, &MainWindow::settled);
}

void MainWindow::Parts::stateChanged()
{
    if (!saveTimer.isActive())
        saveTimer.start();
}

} // namespace tidemark::widgets
