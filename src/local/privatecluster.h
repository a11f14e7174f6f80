// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "local/clusterfiles.h"
#include "local/toolrun.h"

#include <QObject>

#include <memory>

class QLockFile;

namespace tidemark::local
{

class ServerLauncher;

/// The superuser role of a private coordinator, and its database.
inline constexpr auto privateName = "tidemark";

/// What a private coordinator is made and run with.
[[nodiscard]] ClusterRecipe privateRecipe(const ServiceUser &user);
/// The same for one that is being moved: pg_cron looks for its jobs where there are none. One in the making
/// may do without being durable until it is whole (syncCluster).
[[nodiscard]] ClusterRecipe quietRecipe(const ServiceUser &user, bool durable = true);

/// libpq's conninfo of a server with that socket. database: a plain name.
[[nodiscard]] QString privateConninfo(const QString &socketDir,
                                      const QString &database = QString::fromLatin1(privateName));

/// Holds the lock that keeps the jobs of several programs on one private coordinator apart. Waits up to a
/// minute for another program's; then Busy; or Cancelled. Io where the folder is another user's. home has to
/// be there. Runs the event loop.
[[nodiscard]] Result<std::shared_ptr<QLockFile>> lockPrivateHome(const ServerPaths &paths,
                                                                 const Interruption &interruption);
/// Why that lock could not be had: Busy or Io.
[[nodiscard]] Error lockError(const ServerPaths &paths, const QLockFile &lock);
[[nodiscard]] Error busyElsewhere();

/// Shuts down the server that runs on dataDir, whoever started it, and waits for that (ten minutes at most:
/// Timeout). Runs the event loop.
[[nodiscard]] Result<void> endServer(const QString &dataDir);

/// A cluster while it is being moved: a server that only this program asks, and that ends with it. Its calls
/// run the event loop and return when done.
class SideCluster
{
public:
    explicit SideCluster(ClusterFiles files);
    ~SideCluster();
    SideCluster(const SideCluster &) = delete;
    SideCluster &operator=(const SideCluster &) = delete;

    [[nodiscard]] const ClusterFiles &files() const { return m_files; }

    /// Folders, configuration and initdb, without any database but the server's own.
    [[nodiscard]] Result<void> create();
    [[nodiscard]] Result<void> start();
    /// A fast shutdown, waited for. Done as well if it does not run.
    [[nodiscard]] Result<void> stop();
    [[nodiscard]] QString conninfo(const QString &database = QString::fromLatin1(privateName)) const;

private:
    ClusterFiles m_files;
    std::unique_ptr<ServerLauncher> m_launcher;
};

/// Everything of a cluster that does not run is on the disk, whatever happens to the computer.
[[nodiscard]] Result<void> syncCluster(const ClusterFiles &files, const Interruption &interruption);

/// Takes over what ALTER SYSTEM has set (the text of a postgresql.auto.conf) into a cluster that does not
/// run: those lines with which its server starts. Gives the names of those that it does not know any more, or
/// that this computer cannot fulfil. Runs the event loop.
[[nodiscard]] Result<QStringList> adoptSettings(const ClusterFiles &files, const QByteArray &settings,
                                                const Interruption &interruption);

} // namespace tidemark::local
