// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/mainwindow.h"

#include "models/formatter.h"
#include "ui_mainwindow.h"
#include "widgets/overview/tenantoverview.h"
#include "widgets/shell/alertnotes.h"
#include "widgets/shell/annotationfeed.h"
#include "widgets/shell/mainwindowparts.h"
#include "widgets/theme.h"

#include <QGuiApplication>
#include <QIcon>

#include <algorithm>
#include <utility>

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
    // Widgets still emit signals while they are destroyed; nothing should receive them any more.
    delete m->importDialog;
    delete takeCentralWidget();
}

void MainWindow::setWeakTls(const QString &brief, const QString &text)
{
    m->ui.tideLine->setWeakTls(brief, text);
}

void MainWindow::setPasswordsCanBeKept(bool can)
{
    m->passwordsCanBeKept = can;
}

void MainWindow::setOperatorLogin(const QString &user)
{
    m->operatorLogin = user;
    m->room->setOperatorLogin(user);
}

void MainWindow::askOperatorPassword(const Error &error)
{
    if (m->roomShown && !m->operatorAsked)
        m->askOperatorPassword(error);
}

void MainWindow::setServerLabel(const QString &label)
{
    m->serverLabel = label;
    m->ui.tideLine->setServerLabel(label);
    if (m->importDialog)
        m->importDialog->setTarget(label);
    m->showTitle();
}

AdminPort &MainWindow::adminPort() const
{
    return m->room->port();
}

ViewState MainWindow::viewState() const
{
    ViewState state = m->view;
    state.name = m->shownName();
    state.overview = m->overviewShown;
    if (m->guessedTenant)
        state.tenant.reset();
    state.pins = m->ui.sidebar->pins();
    state.recents = m->ui.sidebar->recents();
    state.adminVisible = m->roomShown;
    state.adminSection = m->room->section();
    state.geometry = saveGeometry();
    state.panes = m->ui.panes->saveLayout();
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

bool MainWindow::isWatched() const
{
    return QGuiApplication::focusWindow() != nullptr;
}

void MainWindow::showLive(const LiveAnswer &answer, const Taken &taken)
{
    m->noteTide(answer.tide, taken);
    if (m->view.tenant && !m->absence && answer.question.dataset == m->view.dataset &&
        answer.question.tenant == m->view.tenant->id && answer.question.filter == m->view.filter &&
        !answer.question.to)
        m->ui.panes->showLive(answer, taken);
    m->checkSettled();
}

void MainWindow::showHistory(const HistoryAnswer &answer, const Taken &taken)
{
    RangeQuestion answered = answer.question;
    // What is kept was compared with whatever was chosen then: a pane leaves that out.
    if (taken.isFromCache() && m->question)
        answered.comparison = m->question->comparison;
    if (m->question && !m->absence && answersQuestion(answered, *m->question, m->view.range)) {
        m->noteValues(answer);
        m->ui.panes->showHistory(answer, taken);
    }
    m->checkSettled();
}

void MainWindow::showTide(const Result<Shared<TideTable>> &tide, const Taken &taken)
{
    m->noteTide(tide, taken);
}

void MainWindow::askTenants()
{
    Q_EMIT tenantSearchEdited(m->ui.sidebar->searchText(), m->ui.sidebar->limit());
}

void MainWindow::focusTenantSearch()
{
    m->ui.sidebar->focusSearch();
}

void MainWindow::adopt(const ViewState &other)
{
    m->ui.sidebar->setRemembered(other.pins, m->ui.sidebar->recents());
    m->view.pins = other.pins;
    m->view.theme = other.theme;
    m->ui.viewBar->setThemeChoice(other.theme);
}

void MainWindow::showTenants(const QString &search, const Result<TenantPage> &page)
{
    m->ui.sidebar->showPage(search, page);
    if (page)
        m->noteRefusal(std::nullopt);
    else
        m->noteRefusal(page.error());
    if (page)
        m->confirmTenant(*page);
    if (!page || !page.value().search.isEmpty())
        return;
    m->tenantsKnown = true;
    m->noTenants = page.value().total == 0;
    if (!m->view.tenant && page->total > 1 && !page->tenants.empty())
        m->guessTenant(page->tenants.front());
    else if (!m->view.tenant && !page.value().tenants.empty())
        m->pickTenant(page.value().tenants.front());
    else
        m->followName(page.value());
    m->showWelcome();
    m->checkSettled();
}

void MainWindow::showNewest(const Result<NewestRow> &newest)
{
    m->goToNewest(newest);
}

void MainWindow::showRaw(const RawQuestion &question, const Result<RawRows> &rows)
{
    if (m->rawRows)
        m->rawRows->showRows(question, rows);
}

void MainWindow::showPlan(const SentStatement &statement, const Result<QStringList> &plan)
{
    if (m->makingDialog)
        m->makingDialog->showPlan(statement, plan);
}

void MainWindow::showExactCost(const Result<ExactCost> &cost)
{
    if (m->exactDialog)
        m->exactDialog->showCost(cost);
}

void MainWindow::showExactCount(const Result<ExactCount> &count)
{
    if (m->exactDialog)
        m->exactDialog->showCount(count);
    if (count)
        m->ui.panes->showExact(*count);
}

void MainWindow::showConnection(const ConnectionState &state)
{
    const bool before = std::exchange(m->connected, state.phase == ConnectionState::Phase::Live);
    if (m->connected && !before)
        m->room->refresh();
    m->alertNotes->setAsking(m->connected);
    m->annotations->setAsking(m->connected);
    m->ui.messageBar->showConnection(state);
    m->ui.tideLine->showConnection(state);
    m->ui.panes->setOffline(state.phase == ConnectionState::Phase::Lost);
    m->overview->setOffline(state.phase == ConnectionState::Phase::Lost);
    m->askPassword(state);
}

void MainWindow::showNotice(const QString &text)
{
    m->ui.messageBar->showNotice(text);
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
