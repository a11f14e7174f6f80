// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windows.h"

#include "app/dashboard.h"
#include "widgets/shell/mainwindow.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>
#include <utility>

namespace tidemark::app
{

namespace
{
/// How far another window stands from the one it was opened from, in pixels.
constexpr QPoint beside(32, 32);
} // namespace

Windows::Windows(const ConnectionChoice &connection, QString settingsFile, const QString &cacheFile,
                 PasswordKeeper *keeper, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_settingsFile(std::move(settingsFile))
    , m_session(connection, cacheFile, keeper)
{
}

Windows::~Windows()
{
    keep();
    m_ending = true;
}

Windows::Entry &Windows::add()
{
    Entry entry;
    entry.window = std::make_unique<widgets::MainWindow>();
    widgets::MainWindow *window = entry.window.get();
    entry.dashboard =
        std::make_unique<Dashboard>(m_session, *window, ViewSettings(m_settingsFile, m_connection.identity));
    entry.dashboard->setKeeper([this] { return keep(); });
    window->installEventFilter(this);
    connect(window, &widgets::MainWindow::quitWanted, this, &Windows::quitWanted);
    connect(entry.dashboard.get(), &Dashboard::savedViewsChanged, this,
            [this, window](const std::vector<View> &views) {
                for (const Entry &other : m_entries)
                    if (other.window.get() != window)
                        other.window->setSavedViews(views);
            });
    connect(window, &widgets::MainWindow::newWindowWanted, this, [this, window] { openBeside(*window); });
    connect(window, &widgets::MainWindow::connectionsWanted, this, &Windows::connectionsWanted);
    connect(window, &widgets::MainWindow::viewStateChanged, this, [this, window] { share(*window); });
    // Not from inside of its own event. The last one stays until the program ends.
    connect(
        window, &widgets::MainWindow::closed, this, [this, window] { remove(window); }, Qt::QueuedConnection);
    return m_entries.emplace_back(std::move(entry));
}

widgets::MainWindow &Windows::open(const ViewOverrides &overrides)
{
    m_overrides = overrides;
    Entry &entry = add();
    widgets::MainWindow *first = entry.window.get();
    m_active = first;
    entry.dashboard->restore(overrides);
    std::vector<widgets::ViewState> others =
        ViewSettings(m_settingsFile, m_connection.identity).loadWindows();
    others.erase(others.begin());
    m_notReopened = others;
    entry.window->show();
    entry.dashboard->connectToServer();
    if (!overrides.remembers || overrides.asksForAView() || overrides.adminVisible)
        return *first;
    for (const widgets::ViewState &state : others) {
        m_notReopened.erase(m_notReopened.begin());
        reopen(state);
    }
    if (!others.empty()) {
        first->raise();
        first->activateWindow();
    }
    return *first;
}

void Windows::reopen(const widgets::ViewState &state)
{
    Entry &entry = add();
    entry.dashboard->restoreAs(state, m_overrides.remembers);
    entry.window->show();
    entry.dashboard->connectToServer();
}

bool Windows::keep()
{
    if (m_ending || !m_overrides.remembers || m_entries.empty())
        return true;
    std::vector<widgets::ViewState> states;
    for (const Entry &entry : m_entries) {
        const bool isActive = entry.window.get() == m_active;
        states.insert(isActive ? states.begin() : states.end(), entry.dashboard->toRemember());
    }
    states.insert(states.end(), m_notReopened.begin(), m_notReopened.end());
    return ViewSettings(m_settingsFile, m_connection.identity).saveWindows(states);
}

widgets::MainWindow &Windows::openBeside(const widgets::MainWindow &other)
{
    widgets::ViewState state = other.viewState();
    state.name.clear();
    state.tenant.reset();
    state.filter = {};
    state.overview = true;
    state.adminVisible = false;
    state.paused = false;
    state.geometry.clear();
    const QSize size = other.size();
    const QPoint place = other.pos() + beside;
    Entry &entry = add();
    entry.dashboard->restoreAs(state, m_overrides.remembers);
    entry.window->resize(size);
    entry.window->move(place);
    entry.window->show();
    entry.window->focusTenantSearch();
    entry.dashboard->connectToServer();
    return *entry.window;
}

void Windows::remove(widgets::MainWindow *window)
{
    const auto entry =
        std::ranges::find_if(m_entries, [window](const Entry &e) { return e.window.get() == window; });
    if (m_entries.size() < 2 && entry != m_entries.end())
        Q_EMIT lastClosed();
    if (m_entries.size() < 2 || entry == m_entries.end())
        return;
    Entry gone = std::move(*entry);
    m_entries.erase(entry);
    if (m_active == window)
        m_active = m_entries.front().window.get();
    gone.dashboard.reset();
}

void Windows::beginEnding()
{
    keep();
    m_ending = true;
}

bool Windows::endEnding()
{
    const std::vector<widgets::MainWindow *> windows = all();
    m_ending = std::ranges::none_of(windows, &QWidget::isVisible);
    return m_ending;
}

void Windows::quit(const std::vector<Windows *> &sets)
{
    std::ranges::for_each(sets, &Windows::beginEnding);
    QApplication::closeAllWindows();
    std::ranges::for_each(sets, &Windows::endEnding);
}

bool Windows::close()
{
    beginEnding();
    for (widgets::MainWindow *window : all())
        window->close();
    return endEnding();
}

void Windows::closeAll()
{
    beginEnding();
    for (widgets::MainWindow *window : all())
        window->closeNow();
}

std::vector<widgets::MainWindow *> Windows::all() const
{
    std::vector<widgets::MainWindow *> windows;
    for (const Entry &entry : m_entries)
        windows.push_back(entry.window.get());
    return windows;
}

bool Windows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        activate(static_cast<widgets::MainWindow *>(watched));
    return QObject::eventFilter(watched, event);
}

void Windows::activate(widgets::MainWindow *window)
{
    if (std::exchange(m_active, window) != window)
        keep();
}

void Windows::share(const widgets::MainWindow &from)
{
    for (const Entry &entry : m_entries)
        if (entry.window.get() != &from && from.isActiveWindow())
            entry.window->adopt(from.viewState());
}

} // namespace tidemark::app
