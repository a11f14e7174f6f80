// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "local/clusterfiles.h"
#include "local/serverpaths.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

class QLockFile;

namespace tidemark::local
{

class ServerLauncher;

struct ServerStatus {
    bool created = false;
    bool running = false; ///< and it accepts connections
    qint64 pid = 0;       ///< of the server's first process, 0 when there is none
    QString conninfo;     ///< what libpq needs to connect: database and superuser role 'tidemark'
    QString version;      ///< PostgreSQL's major version, as made the data folder
    QString dataDir;
    QStringList keptDirs;  ///< data folders of earlier versions that upgrades have kept
    qint64 dataBytes = -1; ///< on the disk; -1 unless PrivateServer::status() measured it
};

/// The private coordinator: a real PostgreSQL of this computer's user, without TCP, on a socket that only
/// this user (and root) can reach. No password is needed: the system identifies the user ('peer'). As root
/// the server runs as user 'postgres'.
///
/// Asynchronous: child processes and timers, nothing waits. One job at a time: a call during another answers
/// Busy. Several programs may share the server; a lock beside the data folder keeps their jobs apart.
///
/// Errors: MissingObject (PostgreSQL, hll or the user to run as is not installed; the hint names the
/// packages), Io (folders, processes, the server's own words), Busy, Timeout.
class PrivateServer : public QObject
{
    Q_OBJECT

public:
    explicit PrivateServer(ServerPaths paths, QObject *parent = nullptr);
    /// Stops the server if this object started it to die with its parent.
    ~PrivateServer() override;

    /// Whether a server that start() launches goes on when this program ends. Without it (the default) the
    /// server is shut down with the thread that called start(), however that thread ends: call from the main
    /// thread. A server that was running already is never taken over.
    void setOutlivesParent(bool outlives);

    /// Creates if needed, starts if needed. Running again costs nothing; a start after a crash is repeated
    /// for five seconds.
    void start(Progress<QString> progress, Reply<ServerStatus> reply);
    /// Closes all connections and shuts down. Done as well if it was not running.
    void stop(Reply<void> reply);
    /// Deletes the data, the log and the configuration for ever. Busy while the server runs.
    void destroy(Reply<void> reply);
    /// All but the size of the data folder: reads a few small files.
    [[nodiscard]] ServerStatus quickStatus() const;
    /// Reads the files and the size of the data folder: not for a GUI thread.
    [[nodiscard]] ServerStatus status() const;

private:
    [[nodiscard]] bool beginJob(std::function<void(Result<void>)> done);
    void endJob(Result<void> result);
    void withLock(std::function<void()> next);
    void startLocked(Progress<QString> progress);
    void launch(Progress<QString> progress);
    void awaitEnd(pid_t pid);
    void destroyLocked();
    [[nodiscard]] Result<ClusterFiles> clusterFiles() const;

    ServerPaths m_paths;
    bool m_outlivesParent = false;
    bool m_busy = false;
    std::function<void(Result<void>)> m_done;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<ServerLauncher> m_launcher;
    QElapsedTimer m_sinceJob;
};

} // namespace tidemark::local
