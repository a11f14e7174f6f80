// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sharedcache.h"
#include "core/connectionprofile.h"
#include "core/result.h"
#include "local/privateserver.h"

#include <QCommandLineParser>

#include <optional>

namespace tidemark::app
{

/// --connect, --service and --local[=DIR], which both programs share.
void addConnectionOptions(QCommandLineParser &parser);
/// QCommandLineParser knows no optional values: turns a bare "--local" into "--local=", and "--admin".
[[nodiscard]] QStringList withOptionalValues(QStringList arguments);

/// Which coordinator is meant: the private one of this computer, or any other.
struct ConnectionChoice {
    ConnectionProfile profile;
    /// What is kept of a coordinator is filed under it: place, database and login. The label is for people,
    /// and is the same for many. Holds no secret, and is the same in every language.
    QString identity;
    std::optional<local::ServerPaths> privateServer; ///< set where the private coordinator is meant
    std::optional<SharedCache> sharedCache{};        ///< of `tidemark`, where one is wanted
};

/// The coordinator that a conninfo leads to.
[[nodiscard]] ConnectionChoice connectionTo(const QString &conninfo);
/// The private coordinator that is kept there.
[[nodiscard]] ConnectionChoice connectionToPrivate(const local::ServerPaths &paths);

/// Without any of the three options: libpq's own variables if one is set, else the private coordinator. Fails
/// with ErrorKind::Constraint where the options contradict each other.
[[nodiscard]] Result<ConnectionChoice> chosenConnection(const QCommandLineParser &parser);

} // namespace tidemark::app
