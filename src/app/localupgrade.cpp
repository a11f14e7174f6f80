// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exportfile.h"
#include "app/moving.h"
#include "app/words.h"
#include "local/folders.h"
#include "local/pgupgrade.h"
#include "local/postmaster.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{

/// How far an upgrade came whose copy is whole: it can go on from there, as long as nobody has used the old
/// coordinator since.
struct UpgradeState {
    int from = 0;
    int to = 0;
    QString checkpoint; ///< the old cluster's last one, when it was copied
    bool wasRunning = false;
    coordinator::Census census;
};

class Upgrade
{
public:
    explicit Upgrade(const Moving &moving)
        : m_moving(moving)
        , m_side(moving.paths.beside(QString::fromLatin1(local::upgradeFolder)))
        , m_quiet(moving.paths.quietly(QString::fromLatin1(local::upgradeFolder)))
    {
    }
    [[nodiscard]] Result<MoveReport> run();

private:
    /// Ends what was left to do after the new cluster took its place. Gives where the old one is kept now, or
    /// an empty text.
    [[nodiscard]] Result<QString> settle();
    /// Starts the server if it ran before.
    [[nodiscard]] Result<MoveReport> end(const QString &kept);
    [[nodiscard]] Result<void> findVersions();
    [[nodiscard]] Result<void> checkFolders() const;
    [[nodiscard]] Result<void> copy();
    [[nodiscard]] Result<void> countOld();
    [[nodiscard]] Result<void> runPgUpgrade();
    [[nodiscard]] Result<void> finishNew();
    [[nodiscard]] Result<void> updateExtensions();
    [[nodiscard]] Result<void> putInPlace();
    [[nodiscard]] Result<QString> checkpointOfOld() const;
    [[nodiscard]] bool canGoOn() const;
    [[nodiscard]] std::optional<UpgradeState> savedState() const;
    [[nodiscard]] Result<void> saveState() const;
    [[nodiscard]] QString stateFile() const { return m_side.home() + u"/state.json"_s; }
    [[nodiscard]] QString workFolder() const { return m_side.home() + u"/work"_s; }
    [[nodiscard]] QString keptName(int version) const;
    void tell(const QString &text) const
    {
        if (m_moving.progress)
            m_moving.progress(text);
    }

    const Moving &m_moving;
    local::ServerPaths m_side;  ///< the new cluster
    local::ServerPaths m_quiet; ///< the old one
    local::Installation m_old;
    local::Installation m_new;
    UpgradeState m_state;
    QStringList m_notes;
    bool m_resumed = false;
};

Result<void> Upgrade::findVersions()
{
    const int version = local::ClusterFiles::majorVersion(m_moving.paths);
    const Result<local::Installation> newest = local::Installation::find();
    if (!newest)
        return newest.error();
    if (newest->majorVersion <= version) {
        Error error;
        error.kind = ErrorKind::Constraint;
        error.text =
            Ctl::tr("The private coordinator has PostgreSQL %1, and this computer has no newer one with hll.")
                .arg(version);
        error.hint = Ctl::tr("Install a newer one first, with its packages for hll and pg_cron.");
        return error;
    }
    const Result<local::Installation> own = local::Installation::find(version);
    if (!own)
        return own.error();
    m_old = *own;
    m_new = *newest;
    if (!m_old.hasCron || m_new.hasCron)
        return {};
    Error error;
    error.kind = ErrorKind::MissingObject;
    error.text = Ctl::tr("PostgreSQL %1 on this computer lacks pg_cron.").arg(m_new.majorVersion);
    error.hint = u"apt install postgresql-%1-cron"_s.arg(m_new.majorVersion);
    return error;
}

Result<void> Upgrade::checkFolders() const
{
    const QString home = m_moving.paths.home();
    if (!local::fitsShell(home) || !local::fitsShell(m_side.socketDir))
        return local::ioError(
            Ctl::tr("pg_upgrade cannot work in %1: the path has quotes, $, ` or a backslash in it.")
                .arg(home),
            Ctl::tr(
                "Use \"tidemarkctl local export FILE\" and \"tidemarkctl --local=DIR local import FILE\" instead."));
    if (!local::canExchangeIn(home))
        return local::ioError(
            Ctl::tr("The file system of %1 cannot exchange two folders in one step.").arg(home),
            Ctl::tr(
                "Use \"tidemarkctl local export FILE\" and \"tidemarkctl --local=DIR local import FILE\" instead."));
    const qint64 copied = local::canCloneIn(home) ? 0 : local::bytesBelow(m_moving.paths.dataDir);
    return local::checkSpace(home, copied + spareBytes);
}

Result<void> Upgrade::countOld()
{
    tell(Ctl::tr("Counting the rows…"));
    const Result<local::ClusterFiles> files = quietFiles(m_quiet, m_old);
    if (!files)
        return files.error();
    local::SideCluster server(*files);
    if (const Result<void> started = server.start(); !started)
        return started;
    MoveSession session(server.conninfo(), m_moving.interruption);
    const Result<void> opened = session.open();
    Result<coordinator::Census> census = opened ? session.census() : opened.error();
    session.close();
    if (const Result<void> stopped = server.stop(); !stopped)
        return stopped;
    if (!census)
        return census.error();
    m_state.census = std::move(census).value();
    return {};
}

Result<void> Upgrade::runPgUpgrade()
{
    const Result<local::ClusterFiles> files = quietFiles(m_side, m_new);
    const Result<local::ClusterFiles> oldFiles = quietFiles(m_quiet, m_old);
    if (!files || !oldFiles)
        return files ? oldFiles.error() : files.error();
    tell(Ctl::tr("Creating the new server…"));
    {
        // pg_upgrade puts all of it on the disk.
        const Result<local::ClusterFiles> hasty = quietFiles(m_side, m_new, false);
        const Result<void> created = hasty ? local::SideCluster(*hasty).create() : hasty.error();
        if (!created)
            return created;
    }
    if (const Result<void> prepared = files->prepare(); !prepared)
        return prepared;
    tell(Ctl::tr("Copying the data (pg_upgrade)…"));
    Result<void> upgraded = local::runPgUpgrade(*oldFiles, *files, workFolder(), m_moving.interruption);
    if (upgraded || m_moving.interruption.isAsked())
        return upgraded;
    Error error = upgraded.error();
    error.hint =
        Ctl::tr("The coordinator was left as it was. For details, see %1. To move it without pg_upgrade: "
                "\"tidemarkctl local export\", then \"local import\" into another folder (--local=DIR).")
            .arg(m_side.dataDir + u"/pg_upgrade_output.d"_s);
    return error;
}

Result<QString> Upgrade::checkpointOfOld() const
{
    const Result<local::ServiceUser> user = local::serviceUser();
    if (!user)
        return user.error();
    const Result<QByteArray> control =
        local::runTool({.program = m_old.program("pg_controldata"_L1), .arguments = {m_moving.paths.dataDir}},
                       *user, m_moving.interruption);
    if (!control)
        return control.error();
    QStringList found;
    const QStringList lines = QString::fromUtf8(*control).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith("Latest checkpoint location:"_L1) ||
            line.startsWith("Database cluster state:"_L1) ||
            line.startsWith("Database system identifier:"_L1))
            found << line.section(u':', 1).trimmed();
    }
    return found.join(u' ');
}

std::optional<UpgradeState> Upgrade::savedState() const
{
    QFile file(stateFile());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    UpgradeState state;
    state.from = json.value(u"from"_s).toInt();
    state.to = json.value(u"to"_s).toInt();
    state.checkpoint = json.value(u"checkpoint"_s).toString();
    state.wasRunning = json.value(u"was_running"_s).toBool();
    state.census = censusFrom(json.value(u"tables"_s).toArray());
    return state;
}

Result<void> Upgrade::saveState() const
{
    return local::writeFile(stateFile(),
                            QJsonDocument(QJsonObject{{u"from"_s, m_state.from},
                                                      {u"to"_s, m_state.to},
                                                      {u"checkpoint"_s, m_state.checkpoint},
                                                      {u"was_running"_s, m_state.wasRunning},
                                                      {u"tables"_s, censusJson(m_state.census)}})
                                .toJson(),
                            S_IRUSR | S_IWUSR);
}

bool Upgrade::canGoOn() const
{
    const std::optional<UpgradeState> saved = savedState();
    if (!saved || saved->checkpoint.isEmpty() || saved->from != m_old.majorVersion ||
        saved->to != m_new.majorVersion || local::ClusterFiles::majorVersion(m_side) != m_new.majorVersion)
        return false;
    const Result<QString> checkpoint = checkpointOfOld();
    return checkpoint && *checkpoint == saved->checkpoint;
}

Result<void> Upgrade::copy()
{
    if (canGoOn()) {
        m_resumed = true;
        const bool wasRunning = m_state.wasRunning;
        m_state = *savedState();
        m_state.wasRunning = m_state.wasRunning || wasRunning;
        m_notes << Ctl::tr(
            "An earlier upgrade was interrupted after the copy was made: it went on from there.");
        tell(m_notes.last());
        return {};
    }
    if (const std::optional<UpgradeState> saved = savedState()) {
        m_state.wasRunning = m_state.wasRunning || saved->wasRunning;
        m_notes << Ctl::tr("An earlier upgrade was interrupted, so it started over.");
        tell(m_notes.last());
    }
    if (const Result<void> removed = removeSide(m_moving, local::upgradeFolder); !removed)
        return removed;
    if (const Result<void> fit = checkFolders(); !fit)
        return fit;
    const Result<local::ClusterFiles> files = quietFiles(m_side, m_new);
    Result<void> done = files ? files->prepare() : files.error();
    m_state.from = m_old.majorVersion;
    m_state.to = m_new.majorVersion;
    if (done)
        done = saveState();
    if (done)
        done = countOld();
    if (done)
        done = runPgUpgrade();
    if (!done)
        return done;
    const Result<QString> checkpoint = checkpointOfOld();
    if (!checkpoint)
        return checkpoint.error();
    m_state.checkpoint = *checkpoint;
    return saveState();
}

Result<void> Upgrade::updateExtensions()
{
    // pg_upgrade writes it where there is something to update, for all databases.
    const QString script = workFolder() + u"/update_extensions.sql"_s;
    if (!QFile::exists(script))
        return {};
    tell(Ctl::tr("Updating the extensions…"));
    const Result<QByteArray> updated = local::runTool(
        {.program = m_new.program("psql"_L1),
         .arguments = {u"--no-password"_s, u"--no-psqlrc"_s, u"--quiet"_s, u"--set=ON_ERROR_STOP=1"_s,
                       u"--file="_s + script,
                       u"--dbname="_s + local::privateConninfo(m_side.socketDir, u"postgres"_s)}},
        local::currentUser(), m_moving.interruption);
    return updated ? Result<void>() : updated.error();
}

Result<void> Upgrade::finishNew()
{
    const Result<local::ClusterFiles> files = quietFiles(m_side, m_new);
    if (!files)
        return files.error();
    if (const Result<void> ended = local::endServer(m_side.dataDir); !ended)
        return ended;
    local::SideCluster server(*files);
    if (const Result<void> started = server.start(); !started)
        return started;
    if (const Result<void> updated = updateExtensions(); !updated)
        return updated;
    MoveSession session(server.conninfo(), m_moving.interruption);
    if (const Result<void> opened = session.open(); !opened)
        return opened;
    tell(Ctl::tr("Counting the rows of the copy…"));
    const Result<coordinator::Census> census = session.census();
    if (!census)
        return census.error();
    if (const QStringList different = differences(m_state.census, *census); !different.isEmpty())
        return censusDiffers(different);
    if (const Result<pg::Rows> analyzed = session.run("admin/moving_analyze"_L1); !analyzed)
        return analyzed.error();
    session.close();
    if (const Result<void> stopped = server.stop(); !stopped)
        return stopped;
    const Result<QStringList> dropped =
        local::adoptSettings(*files, systemSettings(m_moving.paths.dataDir), m_moving.interruption);
    if (!dropped)
        return dropped.error();
    m_notes << settingNotes(*dropped);
    return {};
}

QString Upgrade::keptName(int version) const
{
    const QString name = u"%1.%2"_s.arg(m_moving.paths.dataDir).arg(version);
    QString free = name;
    for (int i = 2; QFile::exists(free); ++i)
        free = u"%1-%2"_s.arg(name).arg(i);
    return free;
}

Result<void> Upgrade::putInPlace()
{
    if (m_moving.interruption.isAsked())
        return local::Interruption::error();
    return local::exchangeFolders(m_moving.paths.dataDir, m_side.dataDir);
}

Result<QString> Upgrade::settle()
{
    const int left = local::ClusterFiles::majorVersion(m_side);
    const std::optional<UpgradeState> saved = savedState();
    if (!saved || left != saved->from || local::ClusterFiles::majorVersion(m_moving.paths) != saved->to)
        return QString();
    const QString kept = keptName(left);
    if (rename(QFile::encodeName(m_side.dataDir).constData(), QFile::encodeName(kept).constData()) != 0)
        return local::systemError(kept, errno);
    if (const Result<void> synced = local::syncFolder(m_moving.paths.home()); !synced)
        return synced.error();
    const Result<void> removed = removeSide(m_moving, local::upgradeFolder);
    return removed ? Result<QString>(kept) : removed.error();
}

Result<MoveReport> Upgrade::end(const QString &kept)
{
    if (m_state.wasRunning) {
        if (const Result<void> started = startAgain(m_moving); !started)
            return started.error();
    }
    MoveReport report;
    report.action = u"upgrade"_s;
    report.from = m_state.from;
    report.to = m_state.to;
    report.census = m_state.census;
    report.keptDir = kept;
    report.resumed = m_resumed;
    report.notes
        << Ctl::tr("Upgraded from PostgreSQL %1 to %2; all rows and sums are the same.")
               .arg(report.from)
               .arg(report.to)
        << Ctl::tr(
               "The old data is kept in %1. When all is well, remove it: tidemarkctl local upgrade --remove-old")
               .arg(kept)
        << m_notes;
    return report;
}

Result<MoveReport> Upgrade::run()
{
    if (!local::ClusterFiles::exist(m_moving.paths))
        return noCoordinator(m_moving.paths);
    const Result<std::shared_ptr<QLockFile>> lock =
        local::lockPrivateHome(m_moving.paths, m_moving.interruption);
    if (!lock)
        return lock.error();
    const std::optional<UpgradeState> saved = savedState();
    const Result<QString> settled = settle();
    if (!settled)
        return settled.error();
    if (!settled->isEmpty()) {
        m_state = *saved;
        m_resumed = true;
        m_notes << Ctl::tr("An earlier upgrade was interrupted in its last step: it was completed.");
        (*lock)->unlock();
        return end(*settled);
    }
    if (const Result<void> found = findVersions(); !found)
        return found.error();
    m_state.wasRunning = runsForPeople(m_moving.paths);
    if (m_state.wasRunning)
        tell(Ctl::tr("Stopping the private coordinator…"));
    if (const Result<void> ended = local::endServer(m_moving.paths.dataDir); !ended)
        return ended.error();
    Result<void> done = copy();
    if (done)
        done = finishNew();
    if (done)
        done = putInPlace();
    Result<QString> kept = done ? settle() : done.error();
    // What pg_upgrade has left running, where it was interrupted.
    for (const QString &dataDir : {m_moving.paths.dataDir, m_side.dataDir}) {
        if (const Result<void> ended = local::endServer(dataDir); !ended && done)
            return ended.error();
    }
    (*lock)->unlock();
    if (kept)
        return end(*kept);
    // As it was before.
    if (m_state.wasRunning)
        (void)startAgain(m_moving);
    return kept.error();
}

} // namespace

Result<MoveReport> upgradeCoordinator(const Moving &moving)
{
    return Upgrade(moving).run();
}

} // namespace tidemark::app
