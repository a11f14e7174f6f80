// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exportfile.h"
#include "app/moving.h"
#include "app/words.h"
#include "local/folders.h"
#include "local/postmaster.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QLockFile>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{

/// The folder in which an export grows, beside the file that it becomes. It goes with this object.
class Workshop
{
public:
    explicit Workshop(const QString &file)
        : m_file(file)
        , m_folder(file + u".unfinished-"_s + QString::number(getpid()))
    {
    }
    ~Workshop() { QDir(m_folder).removeRecursively(); }
    Workshop(const Workshop &) = delete;
    Workshop &operator=(const Workshop &) = delete;

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString member(const char *name) const
    {
        return m_folder + u'/' + QString::fromLatin1(name);
    }

    /// Makes it, and clears away those of exports that were killed.
    [[nodiscard]] Result<void> open() const
    {
        const QFileInfo info(m_file);
        const QStringList names =
            info.dir().entryList({info.fileName() + u".unfinished-*"_s}, QDir::Dirs | QDir::Hidden);
        for (const QString &name : names) {
            const pid_t owner = name.section(u'-', -1).toInt();
            if (owner > 0 && (owner == getpid() || !local::isAlive(owner)))
                QDir(info.dir().filePath(name)).removeRecursively();
        }
        return local::ensureFolder(m_folder, geteuid(), getegid(), S_IRWXU);
    }

private:
    QString m_file;
    QString m_folder;
};

class Export
{
public:
    Export(const Moving &moving, QString file)
        : m_moving(moving)
        , m_workshop(file)
        , m_file(std::move(file))
    {
    }
    [[nodiscard]] Result<MoveReport> run();

private:
    /// Not where the coordinator itself is.
    [[nodiscard]] Result<void> checkPlace() const;
    [[nodiscard]] Result<MoveReport> fromServer(const local::Installation &installation,
                                                const QString &conninfo);
    [[nodiscard]] Result<MoveReport> fromQuietServer(const local::Installation &installation);
    /// pg_dump and pg_dumpall, without a password and without a prompt.
    [[nodiscard]] Result<void> dump(const local::Installation &installation, QLatin1StringView program,
                                    const QStringList &arguments, const QString &conninfo,
                                    const QString &target);
    void tell(const QString &text) const
    {
        if (m_moving.progress)
            m_moving.progress(text);
    }

    const Moving &m_moving;
    Workshop m_workshop;
    QString m_file;
};

Result<MoveReport> Export::run()
{
    if (!local::ClusterFiles::exist(m_moving.paths))
        return noCoordinator(m_moving.paths);
    const Result<local::Installation> installation =
        local::Installation::find(local::ClusterFiles::majorVersion(m_moving.paths));
    if (!installation)
        return installation.error();
    if (const QString folder = QFileInfo(m_file).path(); !QFileInfo(folder).isDir())
        return local::systemError(folder, ENOENT);
    if (const Result<void> outside = checkPlace(); !outside)
        return outside.error();
    if (const Result<void> opened = m_workshop.open(); !opened)
        return opened.error();
    return runsForPeople(m_moving.paths)
               ? fromServer(*installation, local::privateConninfo(m_moving.paths.socketDir))
               : fromQuietServer(*installation);
}

Result<void> Export::checkPlace() const
{
    const QString home = QFileInfo(m_moving.paths.home()).canonicalFilePath() + u'/';
    const QString folder = QFileInfo(QFileInfo(m_file).path()).canonicalFilePath() + u'/';
    if (!folder.startsWith(home))
        return {};
    Error error;
    error.kind = ErrorKind::Constraint;
    error.text = Ctl::tr("The file %1 would be in the coordinator's own folder, and be deleted with it.")
                     .arg(QDir::toNativeSeparators(m_file));
    error.hint =
        Ctl::tr("Choose a place outside of %1.").arg(QDir::toNativeSeparators(m_moving.paths.home()));
    return error;
}

Result<MoveReport> Export::fromQuietServer(const local::Installation &installation)
{
    const Result<std::shared_ptr<QLockFile>> lock =
        local::lockPrivateHome(m_moving.paths, m_moving.interruption);
    if (!lock)
        return lock.error();
    // Another program may have started it while this one waited.
    if (runsForPeople(m_moving.paths))
        return fromServer(installation, local::privateConninfo(m_moving.paths.socketDir));
    const Result<local::ClusterFiles> files =
        quietFiles(m_moving.paths.quietly(QString::fromLatin1(local::exportFolder)), installation);
    if (!files)
        return files.error();
    if (const Result<void> ended = local::endServer(m_moving.paths.dataDir); !ended)
        return ended.error();
    tell(Ctl::tr("Starting the private coordinator for the export…"));
    local::SideCluster server(*files);
    Result<void> started = server.start();
    Result<MoveReport> report = started ? fromServer(installation, server.conninfo())
                                        : withKeptLog(m_moving, files->paths().logFile, started.error());
    const Result<void> stopped = server.stop();
    QDir(m_moving.paths.beside(QString::fromLatin1(local::exportFolder)).home()).removeRecursively();
    if (report && !stopped)
        return stopped.error();
    return report;
}

Result<void> Export::dump(const local::Installation &installation, QLatin1StringView program,
                          const QStringList &arguments, const QString &conninfo, const QString &target)
{
    const auto tick = [&] {
        tell(Ctl::tr("Exporting the database: %1 written…")
                 .arg(QLocale().formattedDataSize(QFileInfo(target).size())));
    };
    const Result<QByteArray> dumped = local::runTool(
        {.program = installation.program(program),
         .arguments =
             QStringList{u"--no-password"_s, u"--file="_s + target, u"--dbname="_s + conninfo} + arguments,
         .tick = tick},
        local::currentUser(), m_moving.interruption);
    return dumped ? Result<void>() : dumped.error();
}

Result<MoveReport> Export::fromServer(const local::Installation &installation, const QString &conninfo)
{
    tell(Ctl::tr("Counting the rows…"));
    MoveSession session(conninfo, m_moving.interruption);
    if (const Result<void> opened = session.open(); !opened)
        return opened.error();
    if (const Result<pg::Rows> begun = session.run("admin/moving_begin"_L1); !begun)
        return begun.error();
    const Result<pg::Rows> snapshot = session.run("admin/moving_snapshot"_L1);
    if (!snapshot)
        return snapshot.error();
    ExportManifest manifest;
    manifest.exportedAt = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    const Result<coordinator::MovingFacts> facts = session.facts();
    const Result<coordinator::Census> census = facts ? session.census() : facts.error();
    if (!census)
        return census.error();
    manifest.facts = *facts;
    manifest.census = *census;

    tell(Ctl::tr("Exporting the roles…"));
    if (const Result<void> roles = dump(installation, "pg_dumpall"_L1, {u"--roles-only"_s}, conninfo,
                                        m_workshop.member(members::roles));
        !roles)
        return roles.error();
    if (const Result<void> database =
            dump(installation, "pg_dump"_L1, {u"--format=custom"_s, u"--snapshot="_s + snapshot->text(0, 0)},
                 conninfo, m_workshop.member(members::database));
        !database)
        return database.error();
    if (const Result<void> settings = local::writeFile(
            m_workshop.member(members::settings), systemSettings(m_moving.paths.dataDir), S_IRUSR | S_IWUSR);
        !settings)
        return settings.error();
    tell(Ctl::tr("Packing…"));
    if (const Result<void> packed = packExport(manifest, m_workshop.folder(), m_file, m_moving.interruption);
        !packed)
        return packed.error();

    MoveReport report;
    report.action = u"export"_s;
    report.from = report.to = manifest.majorVersion();
    report.census = manifest.census;
    report.file = m_file;
    report.fileBytes = QFileInfo(m_file).size();
    report.notes
        << Ctl::tr(
               "Exported to %1. The file holds all data and the logins' password hashes: keep it private.")
               .arg(QDir::toNativeSeparators(m_file));
    if (!facts->otherDatabases.isEmpty())
        report.notes
            << Ctl::tr("These databases of the server are not part of it: %1.").arg(facts->otherDatabases);
    return report;
}

} // namespace

Result<MoveReport> exportCoordinator(const Moving &moving, const QString &file)
{
    const Result<QString> target = regularFile(file);
    return target ? Export(moving, *target).run() : target.error();
}

} // namespace tidemark::app
