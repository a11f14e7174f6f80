// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tidemark::local
{

/// Where one private server keeps what it has. All paths are absolute.
struct ServerPaths {
    QString dataDir;   ///< PostgreSQL's data folder; belongs to the user the server runs as
    QString socketDir; ///< mode 0700, for that user alone
    QString logFile;   ///< what the server says: no values, no rows
    QString configDir; ///< where the configuration files are; empty: in home()

    /// The coordinator of this computer's user: XDG_DATA_HOME/tidemark/coordinator, with its socket under
    /// XDG_RUNTIME_DIR. As root the server runs as another user, who may not be able to enter root's home:
    /// then it lives in /var/lib/tidemark/coordinator (unless XDG_DATA_HOME says otherwise).
    [[nodiscard]] static ServerPaths standard();
    /// Everything under dir; only a socket path that would be too long goes to the folder for run-time files.
    [[nodiscard]] static ServerPaths under(const QString &dir);

    /// The folder around dataDir, with the configuration files; belongs to whoever starts the server.
    [[nodiscard]] QString home() const;
    [[nodiscard]] QString configFolder() const { return configDir.isEmpty() ? home() : configDir; }

    // What moves a coordinator works in a folder of its own inside home(), with a socket that no program
    // asks. A server on such a socket is quiet: it runs no jobs, and nobody but the move connects to it.

    /// A whole cluster in that folder.
    [[nodiscard]] ServerPaths beside(const QString &folder) const;
    /// This cluster's data, with all else in that folder.
    [[nodiscard]] ServerPaths quietly(const QString &folder) const;
    /// Whether a server with that socket is one of a move.
    [[nodiscard]] bool isQuiet(const QString &socket) const;

    friend bool operator==(const ServerPaths &, const ServerPaths &) = default;
};

/// The longest path of a socket that the system takes, in bytes.
inline constexpr qsizetype maxSocketPathBytes = 107;
/// The path of the socket file in socketDir, as bytes on disk.
[[nodiscard]] QByteArray socketPath(const QString &socketDir);

/// The folders that moves work in.
inline constexpr auto upgradeFolder = "upgrade";
inline constexpr auto importFolder = "import";
inline constexpr auto exportFolder = "export";

} // namespace tidemark::local
