// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/connectionchoice.h"
#include "app/connectiondesk.h"
#include "app/profilestore.h"
#include "app/viewoverrides.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

namespace tidemark::widgets
{
class MainWindow;
class StartWindow;
} // namespace tidemark::widgets

namespace tidemark::app
{

class PasswordKeeper;
class TrialRun;
class Windows;

/// Where a program keeps its things.
struct ProgramPlaces {
    QString settings;
    QString cache;
    QString profiles;
    local::ServerPaths privateServer;
    qint64 sampleRows = 100'000; ///< of the past, where somebody tries the program
};

/// All windows of the program: those on coordinators, a set for each connection, and the start page. A set
/// whose last window is closed goes, unless it is the last window of all. Lives on the GUI thread.
class Program : public QObject
{
    Q_OBJECT

public:
    /// keeper has to outlive this.
    Program(ProgramPlaces places, PasswordKeeper &keeper, QObject *parent = nullptr);
    ~Program() override;

    /// For connections that have none of their own, or for all.
    void setSharedCache(const std::optional<SharedCache> &cache, bool always);
    /// A window on that coordinator. One that is open already is brought to the front, with a password that
    /// was typed meanwhile; where it is connected in another way by now (TLS, operator, cache …), its windows
    /// are opened again. opensNext: a start without arguments opens it again, once it has answered.
    widgets::MainWindow &open(const ConnectionChoice &choice, const ViewOverrides &overrides = {},
                              bool opensNext = false);
    /// What was opened last; else the private coordinator, if there is one; else the start page.
    void openRemembered(const ViewOverrides &overrides);
    widgets::StartWindow &showStart();
    /// Plain text, where a person looks: on the start page, else in the newest window.
    void notice(const QString &text);
    void closeAll();

    [[nodiscard]] std::vector<widgets::MainWindow *> all() const;

private:
    struct Entry {
        ConnectionChoice choice; ///< as it was opened
        std::unique_ptr<Windows> windows;
    };
    void quit();
    void serveStart();
    void listConnections();
    void pick(const SavedProfile &profile);
    void ask(const SavedProfile &profile);
    void beginTrial(bool withRows);
    void endTrial();
    void openPrivate();
    void leaveStart();
    void noteUsed(const ConnectionChoice &choice, bool opensNext);
    void drop(Windows *windows);

    const ProgramPlaces m_places;
    PasswordKeeper &m_keeper;
    ProfileStore m_store;
    ConnectionDesk m_desk;
    ViewOverrides m_overrides; ///< for the first window
    std::optional<SharedCache> m_cache;
    bool m_cacheIsForced = false;
    std::unique_ptr<TrialRun> m_trial;
    QStringList m_logs; ///< to be imported once there is a coordinator
    std::vector<Entry> m_sets;
    QPointer<widgets::StartWindow> m_start;
};

} // namespace tidemark::app
