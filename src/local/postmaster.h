// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <sys/types.h>

#include <optional>
#include <vector>

namespace tidemark::local
{

/// A running server's first process, as its data folder's postmaster.pid tells of it.
struct Postmaster {
    pid_t pid = 0;
    QString socketDir;  ///< empty while it is still starting
    bool ready = false; ///< it accepts connections
};

/// The server that runs on dataDir now, or nothing. A stale postmaster.pid may name a process of another
/// program: the process counts only if its program is postgres and its working folder is this very data
/// folder (which stays right when the clock was set, as a comparison of start times does not).
[[nodiscard]] std::optional<Postmaster> runningPostmaster(const QString &dataDir);

/// Whether that process exists and is not a zombie.
[[nodiscard]] bool isAlive(pid_t pid);

/// Processes whose parent is pid.
[[nodiscard]] std::vector<pid_t> childrenOf(pid_t pid);

/// The pid of any live server process (left over from a killed server) that works in dataDir, or 0.
[[nodiscard]] pid_t serverProcessIn(const QString &dataDir);

/// Removes the lock files of a killed server if its process number now belongs to another program: postgres
/// would take that one for a server and refuse to start. Does nothing while any process of a server works in
/// dataDir.
void removeStaleLocks(const QString &dataDir, const QString &socketDir);

/// Removes the shared memory that a killed server left behind, as told by its postmaster.pid. Only when no
/// process of it lives any more.
void releaseSharedMemory(const QString &dataDir);

} // namespace tidemark::local
