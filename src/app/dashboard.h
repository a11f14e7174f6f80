// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/connectionchoice.h"
#include "app/viewsettings.h"
#include "core/rangespec.h"

#include <QObject>

#include <memory>

namespace tidemark::cache
{
class SnapshotStore;
}
namespace tidemark::live
{
class AdminLane;
class ImportLane;
class DashboardScheduler;
} // namespace tidemark::live
namespace tidemark::widgets
{
class MainWindow;
}

namespace tidemark::app
{

/// Every connection between the rooms of the window: intents to lanes, answers to panes and to the cache,
/// settings. Lives on the GUI thread; nothing here waits.
class Dashboard : public QObject
{
    Q_OBJECT

public:
    /// window has to outlive this. cacheFile: where snapshots are kept.
    Dashboard(const ConnectionChoice &connection, widgets::MainWindow &window, ViewSettings settings,
              const QString &cacheFile, QObject *parent = nullptr);
    ~Dashboard() override;

    /// The last view and its snapshots, at once; nothing is asked of the server yet. overlay is applied to
    /// the view first.
    void restore(const std::function<void(widgets::ViewState &)> &overlay);
    /// Begins to ask the server.
    void connectToServer();
    /// Shows why there is no server to ask (the private one did not start).
    void showStartFailure(const Error &error);

private:
    void connectQuestions();
    void connectAnswers();
    void connectAdministration();
    void connectImport();
    void makeLanes();
    void ask(const LiveQuestion &live, const HistoryQuestion &history);
    void usePassword(const QString &password);
    void saveView();

    ConnectionProfile m_profile;
    QString m_identity; ///< what snapshots are filed under
    widgets::MainWindow &m_window;
    ViewSettings m_settings;
    std::unique_ptr<cache::SnapshotStore> m_store;
    std::unique_ptr<live::DashboardScheduler> m_scheduler;
    std::unique_ptr<live::AdminLane> m_admin;
    std::unique_ptr<live::ImportLane> m_import;
    LiveQuestion m_live;
    HistoryQuestion m_history;
    bool m_asked = false;     ///< a tenant is known
    bool m_connected = false; ///< there is a server to ask
    bool m_saveFailed = false;
};

} // namespace tidemark::app
