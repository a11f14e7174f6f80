// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/output.h"
#include "coordinator/census.h"
#include "core/result.h"
#include "local/privatecluster.h"
#include "local/serverpaths.h"
#include "pg/connection.h"

#include <memory>

/// How a private coordinator moves from one PostgreSQL, or one computer, to another.
namespace tidemark::app
{

/// What a move takes on a disk beside what is copied: a new cluster's catalogs, its WAL, larger indexes.
constexpr qint64 spareBytes = 100'000'000;

/// What all moves are given. They run the event loop and return when they are done; nothing of them runs on.
struct Moving {
    local::ServerPaths paths; ///< of the private coordinator
    const local::Interruption &interruption;
    Progress<QString> progress;
};

/// What became of a move.
struct MoveReport {
    QString action; ///< "export", "import", "upgrade"
    int from = 0;   ///< major versions of PostgreSQL
    int to = 0;
    coordinator::Census census; ///< what was moved; the same on both sides
    QString file;               ///< of an export or import
    qint64 fileBytes = 0;
    QString keptDir;      ///< the old data folder, or empty
    QStringList notes;    ///< whole sentences
    bool resumed = false; ///< an upgrade that was interrupted went on from where it was
};
[[nodiscard]] Output moveOutput(const MoveReport &report);

/// Writes everything of the coordinator into one file, mode 0600, which appears under its name when it is
/// whole. The server may run and be used meanwhile; one that does not run is started for it, and stopped.
/// Fails with Constraint (no coordinator), MissingObject (no programs of its
/// version), Io, Cancelled.
[[nodiscard]] Result<MoveReport> exportCoordinator(const Moving &moving, const QString &file);

/// Makes the coordinator from such a file, on the newest PostgreSQL of this computer. It is made in a folder
/// beside and put in place when it is whole and counted. Fails with Constraint where the file is not whole or
/// not an export, or where there is a coordinator with data; and as above. Nothing is changed then.
[[nodiscard]] Result<MoveReport> importCoordinator(const Moving &moving, const QString &file);

/// Carries the coordinator over to the newest PostgreSQL of this computer, with pg_upgrade on a copy. Takes
/// the place of the old one when all numbers are the same; the old data folder is kept. A server that runs is
/// stopped, and started again. Fails with Constraint where there is nothing newer; and as above.
[[nodiscard]] Result<MoveReport> upgradeCoordinator(const Moving &moving);

/// Removes the data folders that upgrades have kept.
[[nodiscard]] Result<MoveReport> removeKept(const Moving &moving);

// ---- what they have in common

/// A connection of a move.
class MoveSession
{
public:
    MoveSession(const QString &conninfo, const local::Interruption &interruption);

    [[nodiscard]] Result<void> open();
    void close();
    /// A day at most.
    [[nodiscard]] Result<pg::Rows> run(QLatin1StringView statement);
    [[nodiscard]] Result<coordinator::Census> census();
    [[nodiscard]] Result<coordinator::MovingFacts> facts();

private:
    const local::Interruption &m_interruption;
    std::unique_ptr<pg::Connection> m_connection;
};

/// The files of a cluster with those paths, with quietRecipe of the user that servers run as.
[[nodiscard]] Result<local::ClusterFiles>
quietFiles(const local::ServerPaths &paths, const local::Installation &installation, bool durable = true);
/// Ends a server that a killed move has left in that folder, and removes the folder.
[[nodiscard]] Result<void> removeSide(const Moving &moving, const char *folder);
/// rm -rf.
[[nodiscard]] Result<void> removeFolder(const QString &folder, const local::Interruption &interruption);
/// Is it up, and not a move's own?
[[nodiscard]] bool runsForPeople(const local::ServerPaths &paths);
/// Starts the coordinator as "local start" does.
[[nodiscard]] Result<void> startAgain(const Moving &moving);
/// Constraint; or Io where it is there, but another user's.
[[nodiscard]] Error noCoordinator(const local::ServerPaths &paths);
/// The tables that were not the same after the move.
[[nodiscard]] Error censusDiffers(const QStringList &tables);
/// What ALTER SYSTEM has set.
[[nodiscard]] QByteArray systemSettings(const QString &dataDir);
/// The error of a server that did not start in a move's folder, which goes: what its log says is added to the
/// coordinator's own, which the error names from then on.
[[nodiscard]] Error withKeptLog(const Moving &moving, const QString &sideLog, Error error);
/// Settings that the new server does not start with, in a sentence.
[[nodiscard]] QStringList settingNotes(const QStringList &dropped);

} // namespace tidemark::app
