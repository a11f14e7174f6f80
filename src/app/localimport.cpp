// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exportfile.h"
#include "app/moving.h"
#include "app/words.h"
#include "local/folders.h"
#include "local/systemrelease.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{

/// The first PostgreSQL that keeps to who granted a role; older ones may name grantors that it refuses.
constexpr int firstStrictGrantor = 16;

/// The roles of a dump without what cannot be said twice, or not on a newer server.
QByteArray restorableRoles(const QByteArray &dump, int fromVersion)
{
    static const QByteArray ownRole = QByteArray("CREATE ROLE ") + local::privateName + ';';
    QByteArray roles;
    const QByteArrayList lines = dump.split('\n');
    for (QByteArray line : lines) {
        if (line == ownRole)
            continue;
        const qsizetype grantor = line.lastIndexOf(" GRANTED BY ");
        if (fromVersion < firstStrictGrantor && line.startsWith("GRANT ") && grantor > 0)
            line = line.left(grantor) + ';';
        roles += line + '\n';
    }
    return roles;
}

/// Two lists for pg_restore: of what belongs to the database as such, and of all else. The extension pg_cron
/// is in neither: it is made beforehand.
struct RestoreLists {
    QByteArray database;
    QByteArray contents;
};

RestoreLists restoreLists(const QByteArray &list)
{
    RestoreLists lists;
    const QStringList lines = QString::fromUtf8(list).split(u'\n');
    for (const QString &line : lines) {
        // "dumpId; catalog oid KIND …"
        const QString entry = line.section(u' ', 3);
        if (line.startsWith(u';') || entry.startsWith("EXTENSION - pg_cron "_L1) ||
            entry.startsWith("COMMENT - EXTENSION pg_cron "_L1))
            continue;
        const bool isDatabase = entry.startsWith("DATABASE "_L1) || entry.startsWith("ACL - DATABASE "_L1) ||
                                entry.startsWith("COMMENT - DATABASE "_L1);
        (isDatabase ? lists.database : lists.contents) += line.toUtf8() + '\n';
    }
    return lists;
}

class Import
{
public:
    Import(const Moving &moving, QString file)
        : m_moving(moving)
        , m_side(moving.paths.beside(QString::fromLatin1(local::importFolder)))
        , m_file(std::move(file))
    {
    }
    [[nodiscard]] Result<MoveReport> run();

private:
    [[nodiscard]] Result<void> check(const local::Installation &installation);
    /// Refuses a coordinator that holds data.
    [[nodiscard]] Result<void> checkTarget();
    [[nodiscard]] Result<void> checkEmpty(const QString &conninfo) const;
    [[nodiscard]] Result<void> unpack();
    [[nodiscard]] Result<void> restore(const local::Installation &installation);
    [[nodiscard]] Result<void> makeDatabase(const local::Installation &installation,
                                            const local::ServiceUser &user);
    [[nodiscard]] Result<void> fill(const local::Installation &installation);
    [[nodiscard]] Result<void> compare(MoveSession &session) const;
    [[nodiscard]] Result<void> putInPlace();
    [[nodiscard]] Result<QByteArray> client(const local::Installation &installation,
                                            QLatin1StringView program, const QStringList &arguments) const;
    [[nodiscard]] QString unpacked(const char *name) const
    {
        return m_side.home() + u"/unpacked/"_s + QString::fromLatin1(name);
    }
    [[nodiscard]] QString conninfo(const char *database) const
    {
        return local::privateConninfo(m_side.socketDir, QString::fromLatin1(database));
    }
    /// For what restores: logins and databases may be read-only by default.
    [[nodiscard]] QString writable(const char *database) const
    {
        return conninfo(database) + u" options='-c default_transaction_read_only=off'"_s;
    }
    void tell(const QString &text) const
    {
        if (m_moving.progress)
            m_moving.progress(text);
    }

    const Moving &m_moving;
    local::ServerPaths m_side;
    QString m_file;
    ExportManifest m_manifest;
    QStringList m_notes;
};

Result<void> Import::check(const local::Installation &installation)
{
    Result<ExportManifest> manifest = readManifest(m_file, m_moving.interruption);
    if (!manifest)
        return manifest.error();
    m_manifest = std::move(manifest).value();
    Error error;
    error.kind = ErrorKind::MissingObject;
    if (m_manifest.majorVersion() > installation.majorVersion) {
        error.text = Ctl::tr("%1 comes from PostgreSQL %2; the newest on this computer is %3.")
                         .arg(m_file)
                         .arg(m_manifest.majorVersion())
                         .arg(installation.majorVersion);
        error.hint = local::versionRemedy(m_manifest.majorVersion(), local::SystemRelease::read());
        return error;
    }
    if (m_manifest.facts.cron && !installation.hasCron) {
        error.text =
            Ctl::tr("The coordinator in %1 uses pg_cron, which PostgreSQL %2 on this computer lacks.")
                .arg(m_file)
                .arg(installation.majorVersion);
        error.hint = u"apt install postgresql-%1-cron"_s.arg(installation.majorVersion);
        return error;
    }
    return {};
}

Result<void> Import::checkEmpty(const QString &conninfo) const
{
    MoveSession session(conninfo, m_moving.interruption);
    if (const Result<void> opened = session.open(); !opened)
        return opened;
    const Result<coordinator::MovingFacts> facts = session.facts();
    const Result<coordinator::Census> census = facts ? session.census() : facts.error();
    session.close();
    if (!census)
        return census.error();
    if (!holdsData(*census) && !facts->otherTables && !facts->setUp && facts->otherDatabases.isEmpty())
        return {};
    Error error;
    error.kind = ErrorKind::Constraint;
    error.text = Ctl::tr("The private coordinator in %1 holds data, logins or settings.")
                     .arg(QDir::toNativeSeparators(m_moving.paths.home()));
    error.hint =
        Ctl::tr("Nothing was changed. Import into another folder with --local=DIR, or export this one and "
                "remove it with \"tidemarkctl local destroy\".");
    return error;
}

Result<void> Import::checkTarget()
{
    const local::ServerPaths &paths = m_moving.paths;
    if (!local::ClusterFiles::exist(paths)) {
        if (QDir(paths.dataDir).exists() && !QDir(paths.dataDir).isEmpty())
            return local::ioError(
                Ctl::tr("The folder %1 is not empty.").arg(QDir::toNativeSeparators(paths.dataDir)),
                Ctl::tr("Choose another folder with --local=DIR."));
        return {};
    }
    if (runsForPeople(paths))
        return checkEmpty(local::privateConninfo(paths.socketDir));
    const int version = local::ClusterFiles::majorVersion(paths);
    const Result<local::Installation> installation = local::Installation::find(version);
    if (!installation) {
        Error error = installation.error();
        error.text =
            Ctl::tr("The folder %1 holds a coordinator of PostgreSQL %2, which cannot be started to see "
                    "if it is empty.")
                .arg(QDir::toNativeSeparators(paths.home()))
                .arg(version);
        error.hint = Ctl::tr("Move it aside: mv '%1' '%1.%2'").arg(paths.dataDir).arg(version);
        return error;
    }
    if (const Result<void> ended = local::endServer(paths.dataDir); !ended)
        return ended;
    const Result<local::ClusterFiles> files =
        quietFiles(paths.quietly(QString::fromLatin1(local::importFolder)), *installation);
    if (!files)
        return files.error();
    local::SideCluster server(*files);
    const Result<void> started = server.start();
    Result<void> empty = started ? checkEmpty(server.conninfo())
                                 : withKeptLog(m_moving, files->paths().logFile, started.error());
    const Result<void> stopped = server.stop();
    return empty && !stopped ? stopped : empty;
}

Result<void> Import::unpack()
{
    const QString folder = QFileInfo(unpacked("")).absolutePath();
    if (const Result<void> made = local::ensureFolder(folder, geteuid(), getegid(), S_IRWXU); !made)
        return made;
    tell(Ctl::tr("Unpacking…"));
    return unpackExport(m_manifest, m_file, folder, m_moving.interruption);
}

Result<QByteArray> Import::client(const local::Installation &installation, QLatin1StringView program,
                                  const QStringList &arguments) const
{
    return local::runTool(
        {.program = installation.program(program), .arguments = QStringList{u"--no-password"_s} + arguments},
        local::currentUser(), m_moving.interruption);
}

Result<void> Import::makeDatabase(const local::Installation &installation, const local::ServiceUser &user)
{
    // pg_cron is made in the database it is set up for, before there is any job that it could start.
    local::ClusterRecipe recipe = local::quietRecipe(user, false);
    recipe.cronDatabase = local::privateName;
    local::SideCluster server(local::ClusterFiles(m_side, installation, user, recipe));
    tell(Ctl::tr("Creating the private coordinator…"));
    if (const Result<void> created = server.create(); !created)
        return created;
    if (const Result<void> started = server.start(); !started)
        return started;

    QFile roles(unpacked(members::roles));
    if (!roles.open(QIODevice::ReadOnly))
        return local::ioError(roles.fileName() + u": "_s + roles.errorString());
    const QString script = unpacked("restorable.sql");
    if (const Result<void> written = local::writeFile(
            script, restorableRoles(roles.readAll(), m_manifest.majorVersion()), S_IRUSR | S_IWUSR);
        !written)
        return written;
    const Result<QByteArray> list =
        client(installation, "pg_restore"_L1, {u"--list"_s, u"--create"_s, unpacked(members::database)});
    if (!list)
        return list.error();
    const RestoreLists lists = restoreLists(*list);
    for (const auto &[name, text] :
         {std::pair("database.list", lists.database), std::pair("contents.list", lists.contents)}) {
        if (const Result<void> written = local::writeFile(unpacked(name), text, S_IRUSR | S_IWUSR); !written)
            return written;
    }
    tell(Ctl::tr("Restoring the roles…"));
    // Terse: an error repeats no statement, which may hold a password's hash.
    Result<QByteArray> done =
        client(installation, "psql"_L1,
               {u"--no-psqlrc"_s, u"--quiet"_s, u"--single-transaction"_s, u"--set=ON_ERROR_STOP=1"_s,
                u"--set=VERBOSITY=terse"_s, u"--file="_s + script, u"--dbname="_s + writable("postgres")});
    if (done)
        done = client(installation, "pg_restore"_L1,
                      {u"--exit-on-error"_s, u"--create"_s, u"--no-tablespaces"_s,
                       u"--use-list="_s + unpacked("database.list"), u"--dbname="_s + writable("postgres"),
                       unpacked(members::database)});
    if (!done)
        return done.error();
    if (m_manifest.facts.cron) {
        MoveSession session(conninfo(local::privateName), m_moving.interruption);
        const Result<void> opened = session.open();
        const Result<pg::Rows> made = opened ? session.run("admin/moving_cron"_L1) : opened.error();
        if (!made)
            return made.error();
    }
    return server.stop();
}

Result<void> Import::compare(MoveSession &session) const
{
    tell(Ctl::tr("Counting the rows…"));
    const Result<coordinator::Census> census = session.census();
    if (!census)
        return census.error();
    const QStringList different = differences(m_manifest.census, *census);
    return different.isEmpty() ? Result<void>() : censusDiffers(different);
}

Result<void> Import::fill(const local::Installation &installation)
{
    tell(Ctl::tr("Restoring the database…"));
    const Result<QByteArray> restored =
        client(installation, "pg_restore"_L1,
               {u"--exit-on-error"_s, u"--jobs=2"_s, u"--no-tablespaces"_s,
                u"--use-list="_s + unpacked("contents.list"), u"--dbname="_s + writable(local::privateName),
                unpacked(members::database)});
    if (!restored)
        return restored.error();
    MoveSession session(conninfo(local::privateName), m_moving.interruption);
    if (const Result<void> opened = session.open(); !opened)
        return opened;
    if (m_manifest.facts.cron) {
        if (const Result<pg::Rows> jobs = session.run("admin/moving_jobs"_L1); !jobs)
            return jobs.error();
    }
    if (const Result<void> same = compare(session); !same)
        return same;
    const Result<pg::Rows> analyzed = session.run("admin/moving_analyze"_L1);
    return analyzed ? Result<void>() : analyzed.error();
}

Result<void> Import::restore(const local::Installation &installation)
{
    const Result<local::ServiceUser> user = local::serviceUser();
    if (!user)
        return user.error();
    if (const Result<void> made = makeDatabase(installation, *user); !made)
        return made;
    const local::ClusterFiles files(m_side, installation, *user, local::quietRecipe(*user, false));
    local::SideCluster server(files);
    if (const Result<void> started = server.start(); !started)
        return started;
    if (const Result<void> filled = fill(installation); !filled)
        return filled;
    if (const Result<void> stopped = server.stop(); !stopped)
        return stopped;
    QFile settings(unpacked(members::settings));
    if (!settings.open(QIODevice::ReadOnly))
        return local::ioError(settings.fileName() + u": "_s + settings.errorString());
    const Result<QStringList> dropped =
        local::adoptSettings(files, settings.readAll(), m_moving.interruption);
    if (!dropped)
        return dropped.error();
    m_notes << settingNotes(*dropped);
    return local::syncCluster(files, m_moving.interruption);
}

Result<void> Import::putInPlace()
{
    const local::ServerPaths &paths = m_moving.paths;
    if (local::ClusterFiles::exist(paths)) {
        if (const Result<void> ended = local::endServer(paths.dataDir); !ended)
            return ended;
        return local::exchangeFolders(paths.dataDir, m_side.dataDir);
    }
    if (rename(QFile::encodeName(m_side.dataDir).constData(), QFile::encodeName(paths.dataDir).constData()) !=
        0)
        return local::systemError(paths.dataDir, errno);
    return local::syncFolder(paths.home());
}

Result<MoveReport> Import::run()
{
    const Result<local::Installation> installation = local::Installation::find();
    if (!installation)
        return installation.error();
    if (const Result<void> checked = check(*installation); !checked)
        return checked.error();
    if (const Result<void> space = local::checkSpace(
            m_moving.paths.home(), m_manifest.facts.bytes +
                                       m_manifest.members[QString::fromLatin1(members::database)].bytes +
                                       spareBytes);
        !space)
        return space.error();
    const Result<local::ServiceUser> user = local::serviceUser();
    if (!user)
        return user.error();
    // As "local start" makes it; the server's user has to pass through.
    const QString home = m_moving.paths.home();
    if (const Result<void> made =
            local::ensureOwnFolder(home, user->isOther ? S_IRWXU | S_IXGRP | S_IXOTH : S_IRWXU);
        !made)
        return made.error();
    const Result<std::shared_ptr<QLockFile>> lock =
        local::lockPrivateHome(m_moving.paths, m_moving.interruption);
    if (!lock)
        return lock.error();
    if (const Result<void> removed = removeSide(m_moving, local::importFolder); !removed)
        return removed.error();
    if (const Result<void> empty = checkTarget(); !empty) {
        (void)removeSide(m_moving, local::importFolder);
        return empty.error();
    }
    const bool wasRunning = runsForPeople(m_moving.paths);
    const Result<local::ClusterFiles> side = quietFiles(m_side, *installation);
    Result<void> done = side ? side->prepare() : side.error();
    if (done)
        done = unpack();
    if (done)
        done = restore(*installation);
    if (done && m_moving.interruption.isAsked())
        done = local::Interruption::error();
    if (done)
        done = putInPlace();
    if (!done)
        done = withKeptLog(m_moving, m_side.logFile, done.error());
    // Also of an import that was interrupted: nothing of it is left.
    const local::Interruption uninterrupted;
    const Result<void> cleared = removeSide({m_moving.paths, uninterrupted, {}}, local::importFolder);
    if (!done) {
        (*lock)->unlock();
        QDir().rmdir(home); // stays if there is anything in it
        return done.error();
    }
    if (!cleared)
        m_notes << Ctl::tr("The folder %1 could not be removed; it is no longer needed.").arg(m_side.home());
    (*lock)->unlock();
    if (wasRunning) {
        if (const Result<void> started = startAgain(m_moving); !started)
            return started.error();
    }
    MoveReport report;
    report.action = u"import"_s;
    report.from = m_manifest.majorVersion();
    report.to = installation->majorVersion;
    report.census = m_manifest.census;
    report.file = m_file;
    report.fileBytes = QFileInfo(m_file).size();
    report.notes << Ctl::tr("Imported into %1; all rows and sums are those of the export.")
                        .arg(QDir::toNativeSeparators(m_moving.paths.home()));
    report.notes << m_notes;
    return report;
}

} // namespace

Result<MoveReport> importCoordinator(const Moving &moving, const QString &file)
{
    const Result<QString> source = regularFile(file);
    return source ? Import(moving, *source).run() : source.error();
}

} // namespace tidemark::app
