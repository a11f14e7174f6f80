// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "local/installation.h"
#include "local/postmaster.h"
#include "local/serverpaths.h"
#include "local/serviceuser.h"

#include <QByteArrayList>
#include <QStringList>

class QProcess;

namespace tidemark::local
{

/// What a cluster is made and run with.
struct ClusterRecipe {
    QByteArray superuser;       ///< the role that initdb makes
    QByteArrayList accessRules; ///< lines of pg_hba.conf
    QByteArrayList userMap;     ///< lines of pg_ident.conf
    QByteArrayList settings;    ///< lines of postgresql.conf; a later line wins
    QByteArray cronDatabase;    ///< where pg_cron may be created; it is loaded if it is installed
    bool durable = true;        ///< false: a crash of the computer may lose everything (tests)
};

/// One cluster on this computer: makes its folders and files, and prepares (never starts) the processes that
/// work on it. Does not wait for anything but the disk.
class ClusterFiles
{
public:
    ClusterFiles(ServerPaths paths, Installation installation, ServiceUser user, ClusterRecipe recipe);

    [[nodiscard]] const ServerPaths &paths() const { return m_paths; }
    [[nodiscard]] const Installation &installation() const { return m_installation; }
    [[nodiscard]] const ServiceUser &user() const { return m_user; }

    /// The postgresql.conf that prepare() writes.
    [[nodiscard]] QString configFile() const;

    /// Whether initdb was here.
    [[nodiscard]] static bool exist(const ServerPaths &paths);
    /// The major version that made the data folder, or 0.
    [[nodiscard]] static int majorVersion(const ServerPaths &paths);
    [[nodiscard]] static int majorVersion(const QString &dataDir);

    /// What creations that were cut off have left.
    [[nodiscard]] static QStringList unfinishedDirs(const ServerPaths &paths);

    /// The folders of earlier versions that upgrades have kept: dataDir.15.
    [[nodiscard]] static QStringList keptDirs(const ServerPaths &paths);

    /// Makes the folders with owner and mode, and writes the configuration. Io: a folder that is somebody
    /// else's, that the server's user cannot enter, or whose path is too long for a socket.
    [[nodiscard]] Result<void> prepare() const;

    // A cluster is made in a folder beside its own and put in place when it is whole, so that a creation cut
    // off half-way leaves nothing that looks like a cluster.

    /// Removes what an earlier, unfinished creation left.
    [[nodiscard]] Result<void> beginCreation() const;
    void prepareInitdb(QProcess &process) const;
    /// A server without connections that runs what it reads from its standard input (a statement a line) in
    /// the database 'postgres' of the cluster in the making; its exit status tells of errors.
    void prepareSingleUser(QProcess &process) const;
    [[nodiscard]] Result<void> finishCreation() const;

    void prepareServer(QProcess &process, ChildFate fate) const;

private:
    [[nodiscard]] Result<void> prepareFolders() const;
    [[nodiscard]] QString unfinishedDir() const;
    [[nodiscard]] QByteArray configuration() const;
    void prepareProgram(QProcess &process, QLatin1StringView name, const QStringList &arguments) const;

    ServerPaths m_paths;
    Installation m_installation;
    ServiceUser m_user;
    ClusterRecipe m_recipe;
};

} // namespace tidemark::local
