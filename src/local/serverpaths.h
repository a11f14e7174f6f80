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

    /// The coordinator of this computer's user: XDG_DATA_HOME/tidemark/coordinator, with its socket under
    /// XDG_RUNTIME_DIR. As root the server runs as another user, who may not be able to enter root's home:
    /// then it lives in /var/lib/tidemark/coordinator (unless XDG_DATA_HOME says otherwise).
    [[nodiscard]] static ServerPaths standard();
    /// Everything under dir; only a socket path that would be too long goes to the folder for run-time files.
    [[nodiscard]] static ServerPaths under(const QString &dir);

    /// The folder around dataDir, with the configuration files; belongs to whoever starts the server.
    [[nodiscard]] QString home() const;

    friend bool operator==(const ServerPaths &, const ServerPaths &) = default;
};

/// The longest path of a socket that the system takes, in bytes.
inline constexpr qsizetype maxSocketPathBytes = 107;
/// The path of the socket file in socketDir, as bytes on disk.
[[nodiscard]] QByteArray socketPath(const QString &socketDir);

} // namespace tidemark::local
