// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/connectionchoice.h"
#include "app/viewoverrides.h"
#include "app/viewsettings.h"
#include "core/adminactions.h"
#include "core/alerts.h"
#include "core/connectionstate.h"
#include "core/rangespec.h"
#include "core/result.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace tidemark::live
{
class AdminLane;
class ImportLane;
class DashboardScheduler;
class OverviewScheduler;
} // namespace tidemark::live
namespace tidemark::widgets
{
class MainWindow;
}

namespace tidemark::app
{

class CoordinatorSession;

/// Every connection between the rooms of the window: intents to lanes, answers to panes and to the cache,
/// settings. Where the private coordinator is meant it is started first, and again when a person asks for it
/// while it does not run. Lives on the GUI thread; nothing here waits.
class Dashboard : public QObject
{
    Q_OBJECT

public:
    /// session and window have to outlive this.
    Dashboard(CoordinatorSession &session, widgets::MainWindow &window, ViewSettings settings,
              QObject *parent = nullptr);
    /// With a session of its own. cacheFile: where snapshots are kept.
    Dashboard(const ConnectionChoice &connection, widgets::MainWindow &window, ViewSettings settings,
              const QString &cacheFile, QObject *parent = nullptr);
    ~Dashboard() override;

    /// The last view and its snapshots, at once; nothing is asked of the server yet.
    void restore(const ViewOverrides &overrides = {});
    /// A view that is to be remembered as it is; remembers: whether anything of this run is.
    void restoreAs(const widgets::ViewState &state, bool remembers);
    /// What is to be remembered of the window.
    [[nodiscard]] widgets::ViewState toRemember();
    /// Whoever keeps the views of several windows: it is called in the place of keeping this one's alone, and
    /// gives false where they could not be kept.
    void setKeeper(std::function<bool()> keeper) { m_keeper = std::move(keeper); }
    /// Begins to ask the server, once it runs.
    void connectToServer();

Q_SIGNALS:
    /// Some view was saved, renamed or deleted: those that there are now.
    void savedViewsChanged(const std::vector<tidemark::View> &views);

private:
    void startServer();
    void noteStart(const Result<void> &started);
    void tellOfVersion();
    void beginToAsk();
    void retry();
    void refresh();
    void failPanes(const Error &error);
    void takeConnection(ConnectionState state);
    [[nodiscard]] bool isServerDown() const;
    [[nodiscard]] Error explained(const Error &error) const;
    void explainParts(auto &answer) const
    {
        forEachPart(answer, [this](const auto &, auto &part) {
            if (!part)
                part = explained(part.error());
        });
    }

    void connectQuestions();
    void connectAnswers();
    void connectOverview();
    void connectImport();
    void setUp();
    void makeLanes();
    void ask(const LiveQuestion &live, const HistoryQuestion &history);
    void takeProfile();
    void watchOperatorLogin(const AdminAnswer &answer);
    void notify(const AlertLine &line, const QString &text);
    void saveView();
    void editViews(const QString &was, const std::optional<View> &now);

    std::unique_ptr<CoordinatorSession> m_ownSession; ///< where it is nobody else's
    CoordinatorSession &m_session;
    widgets::MainWindow &m_window;
    ViewSettings m_settings;
    ViewOverrides m_overrides;
    widgets::ViewState m_remembered; ///< by an earlier run
    std::unique_ptr<live::DashboardScheduler> m_scheduler;
    std::unique_ptr<live::OverviewScheduler> m_overview;
    std::unique_ptr<live::AdminLane> m_admin;
    std::unique_ptr<live::ImportLane> m_import;
    LiveQuestion m_live;
    HistoryQuestion m_history;
    std::optional<Error> m_startFailure; ///< why there is no private server
    bool m_asked = false;                ///< a tenant is known
    bool m_asking = false;               ///< there is, or was, a server to ask
    std::function<bool()> m_keeper;
    bool m_saveFailed = false;
};

} // namespace tidemark::app
