// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/coordinatorsession.h"
#include "app/viewoverrides.h"

#include <QObject>

#include <memory>
#include <vector>

namespace tidemark::widgets
{
class MainWindow;
}

namespace tidemark::app
{

class Dashboard;

/// The windows of the program, all on one coordinator. Each has lanes of its own, so that what one of them
/// reads delays no other; password, snapshots and the start of the private coordinator are common. Pins and
/// theme are the same in all. Remembered are the views of all that are open, the one that was active last
/// first. One that is closed goes; the others stay. Lives on the GUI thread.
class Windows : public QObject
{
    Q_OBJECT

public:
    /// keeper: where passwords are kept, if anywhere; it has to outlive this.
    Windows(const ConnectionChoice &connection, QString settingsFile, const QString &cacheFile,
            PasswordKeeper *keeper = nullptr, QObject *parent = nullptr);
    ~Windows() override;

    /// Those of the last session; or, where a command line asks for something else, one, as the first of them
    /// was but for that. They are shown already, and ask their coordinator. Gives the first.
    widgets::MainWindow &open(const ViewOverrides &overrides = {});
    /// Beside that one, on no tenant yet: a search for one begins.
    widgets::MainWindow &openBeside(const widgets::MainWindow &other);
    /// Closes all windows of the program, and remembers those of every set; one that asks first may stay.
    static void quit(const std::vector<Windows *> &sets);
    /// Closes those of this set, and remembers them; false: one that asks first stays.
    [[nodiscard]] bool close();
    /// Closes all without asking; what is loaded is cancelled first, and its end awaited.
    void closeAll();
    [[nodiscard]] std::vector<widgets::MainWindow *> all() const;
    [[nodiscard]] CoordinatorSession &session() { return m_session; }

Q_SIGNALS:
    /// A person looks for another connection.
    void connectionsWanted();
    /// The program is to end: quit() with all of its sets.
    void quitWanted();
    /// The last window was closed; it is hidden.
    void lastClosed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry {
        std::unique_ptr<widgets::MainWindow> window;
        std::unique_ptr<Dashboard> dashboard; ///< the first to go
    };
    Entry &add();
    void remove(widgets::MainWindow *window);
    void activate(widgets::MainWindow *window);
    void share(const widgets::MainWindow &from);
    void reopen(const widgets::ViewState &state);
    /// False: it could not be written.
    bool keep();
    /// What is remembered stays as it is from now on.
    void beginEnding();
    /// False: a window stays, and is remembered again.
    bool endEnding();

    ConnectionChoice m_connection;
    QString m_settingsFile;
    ViewOverrides m_overrides;
    CoordinatorSession m_session;
    std::vector<Entry> m_entries;
    std::vector<widgets::ViewState> m_notReopened; ///< of the last session; they are kept
    const widgets::MainWindow *m_active = nullptr; ///< the one that was last
    bool m_ending = false;                         ///< what is remembered stays as it is
};

} // namespace tidemark::app
