// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sharedcache.h"
#include "core/connectionprofile.h"
#include "core/result.h"
#include "core/savedprofile.h"
#include "local/privateserver.h"

#include <QCommandLineParser>

#include <optional>

namespace tidemark::app
{

/// --connect, --service, --profile and --local[=DIR], which both programs share.
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
    /// The login of operators' work and of imports, where it is another one.
    std::optional<ConnectionProfile> operating{};
    std::optional<SavedProfile> saved{}; ///< where it came from one that is kept
};

/// The coordinator that a conninfo leads to.
[[nodiscard]] ConnectionChoice connectionTo(const QString &conninfo);
/// The same for a profile, with its operator's login and its shared cache. Constraint where libpq does not
/// take its words, or its cache is none.
[[nodiscard]] Result<ConnectionChoice> connectionOf(const SavedProfile &profile);
/// The private coordinator that is kept there.
[[nodiscard]] ConnectionChoice connectionToPrivate(const local::ServerPaths &paths);

/// One of libpq's own variables says where to connect.
[[nodiscard]] bool libpqVariableIsSet();
/// One of the four options is among the arguments.
[[nodiscard]] bool namesConnection(const QCommandLineParser &parser);

/// Without any of the four options: libpq's own variables if one is set, else the private coordinator. Fails
/// with ErrorKind::Constraint where the options contradict each other, or there is no such profile.
[[nodiscard]] Result<ConnectionChoice> chosenConnection(const QCommandLineParser &parser);

} // namespace tidemark::app
