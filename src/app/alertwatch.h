// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/context.h"
#include "coordinator/gatewaysession.h"
#include "core/alerts.h"

#include <QObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace tidemark::app
{

/// Prints each change of an alert rule as a line of JSON, as it happens, and hands it to a program. The
/// coordinator only says that something has changed; what, is read by its position, so a lost connection, a
/// restarted server and a slow program lose none.
class AlertWatch : public QObject
{
    Q_OBJECT

public:
    struct Wanted {
        std::optional<qint64> rule; ///< nothing: all that the login sees
        std::optional<TenantId> tenant;
        std::optional<qint64> since; ///< changes after this position; nothing: from now on
        QString positionFile;        ///< where the position is kept; read first, if it is there
        QStringList command;         ///< a program and its arguments; gets the line on its standard input
        bool once = false;           ///< end when all that there is was printed
    };

    AlertWatch(const Context &context, Wanted wanted);
    /// Until it fails for good, or the program is ended. Returns an exit status.
    [[nodiscard]] int run();

private:
    [[nodiscard]] std::optional<int> startPosition();
    /// A coordinator that was restored from a backup counts on from an earlier position: nothing would come
    /// after a later one. Says so, and goes on from the last one there.
    [[nodiscard]] Result<void> fitPosition();
    [[nodiscard]] Result<std::vector<AlertEvent>> readChanges();
    [[nodiscard]] std::optional<int> handle(const AlertEvent &event);
    [[nodiscard]] bool keepPosition() const;
    void runCommand(const QByteArray &line) const;
    void waitForNews(Milliseconds longest);
    template<typename T>
    [[nodiscard]] Result<T> ask(const pg::Statement &statement, Result<T> (*decode)(const pg::Rows &));

    const Context &m_context;
    Wanted m_wanted;
    coordinator::GatewaySession m_session;
    qint64 m_position = -1; ///< -1: not known yet
    bool m_woken = false;
    bool m_isFitted = false; ///< the position was compared with the server's, and it is that server still
};

} // namespace tidemark::app
