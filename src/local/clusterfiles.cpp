// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "local/clusterfiles.h"

#include "local/folders.h"
#include "local/toolrun.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

namespace tidemark::local
{

using namespace Qt::StringLiterals;

namespace
{

constexpr mode_t ownerOnly = S_IRWXU;
constexpr auto unfinishedSuffix = ".unfinished-"_L1;

/// As PostgreSQL's configuration files take a text.
QByteArray quoted(const QByteArray &text)
{
    QByteArray escaped = text;
    return '\'' + escaped.replace('\'', "''") + '\'';
}

QStringList foldersBeside(const QString &dataDir, const QString &suffix)
{
    const QFileInfo data(dataDir);
    QStringList found;
    const QStringList names = data.dir().entryList({data.fileName() + suffix}, QDir::Dirs);
    for (const QString &name : names)
        found << data.dir().filePath(name);
    return found;
}

QByteArray configPath(const ServerPaths &paths, const char *name)
{
    return QFile::encodeName(paths.configFolder()) + '/' + name;
}

} // namespace

ClusterFiles::ClusterFiles(ServerPaths paths, Installation installation, ServiceUser user,
                           ClusterRecipe recipe)
    : m_paths(std::move(paths))
    , m_installation(std::move(installation))
    , m_user(std::move(user))
    , m_recipe(std::move(recipe))
{
}

bool ClusterFiles::exist(const ServerPaths &paths)
{
    return QFileInfo::exists(paths.dataDir + u"/PG_VERSION"_s);
}

int ClusterFiles::majorVersion(const ServerPaths &paths)
{
    return majorVersion(paths.dataDir);
}

int ClusterFiles::majorVersion(const QString &dataDir)
{
    QFile file(dataDir + u"/PG_VERSION"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 0;
}

QString ClusterFiles::configFile() const
{
    return QFile::decodeName(configPath(m_paths, "postgresql.conf"));
}

Result<void> ClusterFiles::prepare() const
{
    if (const Result<void> folders = prepareFolders(); !folders)
        return folders;
    const mode_t mode = m_user.isOther ? S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH : S_IRUSR | S_IWUSR;
    const auto write = [&](const char *name, const QByteArray &content) {
        return writeFile(QFile::decodeName(configPath(m_paths, name)), content, mode);
    };
    if (const Result<void> rules = write("pg_hba.conf", m_recipe.accessRules.join('\n') + '\n'); !rules)
        return rules;
    if (const Result<void> map = write("pg_ident.conf", m_recipe.userMap.join('\n') + '\n'); !map)
        return map;
    return write("postgresql.conf", configuration());
}

Result<void> ClusterFiles::prepareFolders() const
{
    if (socketPath(m_paths.socketDir).size() > maxSocketPathBytes)
        return ioError(
            QCoreApplication::translate(
                "PrivateServer",
                "The path of the folder %1 is too long for a socket (at most %2 bytes including the socket's name).")
                .arg(m_paths.socketDir)
                .arg(maxSocketPathBytes),
            QCoreApplication::translate("PrivateServer", "Choose a folder with a shorter path."));
    if (const Result<void> ours = checkOwner(m_paths.dataDir, m_paths.home()); !ours)
        return ours;
    const mode_t mode = m_user.isOther ? S_IRWXU | S_IXGRP | S_IXOTH : ownerOnly;
    if (const Result<void> home = ensureOwnFolder(m_paths.home(), mode); !home)
        return home;
    if (const Result<void> config = ensureOwnFolder(m_paths.configFolder(), mode); !config)
        return config;
    const QString socketParent = QFileInfo(m_paths.socketDir).path();
    if (const Result<void> parent = ensureOwnFolder(socketParent, mode); !parent)
        return parent;
    for (const QString &folder : {m_paths.home(), socketParent}) {
        const QString closed = firstClosedFolder(folder, m_user);
        if (!closed.isEmpty())
            return ioError(
                QCoreApplication::translate(
                    "PrivateServer", "The server runs as the user \"%1\", which cannot enter the folder %2.")
                    .arg(QString::fromLocal8Bit(m_user.name), closed),
                QCoreApplication::translate("PrivateServer", "Choose a folder that this user can access."));
    }
    return ensureFolder(m_paths.socketDir, m_user.uid, m_user.gid, ownerOnly);
}

QByteArray ClusterFiles::configuration() const
{
    const QByteArray socketDir = QFile::encodeName(m_paths.socketDir).replace('"', "\"\"");
    QByteArrayList lines{
        "# Written anew at every start. To tune this server use ALTER SYSTEM.",
        "listen_addresses = ''",
        "unix_socket_directories = " + quoted('"' + socketDir + '"'),
        "hba_file = " + quoted(configPath(m_paths, "pg_hba.conf")),
        "ident_file = " + quoted(configPath(m_paths, "pg_ident.conf")),
        "timezone = 'UTC'",
        "log_timezone = 'UTC'",
        "lc_messages = 'C.UTF-8'",
        "jit = off",
        "min_wal_size = '32MB'",
        "max_worker_processes = 16",
        // /dev/shm is small in a container, or not there. And what a killed server leaves goes with its
        // folder.
        "dynamic_shared_memory_type = mmap",
        // The log holds no statement, no value and no row.
        "log_error_verbosity = terse",
        "log_min_error_statement = panic",
        "log_checkpoints = off",
    };
    if (m_installation.hasCron) {
        lines << "shared_preload_libraries = 'hll, pg_cron'"
              << "cron.database_name = " + quoted(m_recipe.cronDatabase)
              // A job runs inside the server, so that it needs no access rule and no password.
              << "cron.use_background_workers = on"
              << "cron.log_statement = off";
    } else {
        lines << "shared_preload_libraries = 'hll'";
    }
    if (!m_recipe.durable)
        lines << "fsync = off"
              << "full_page_writes = off"
              << "shared_buffers = '32MB'";
    lines << m_recipe.settings;
    return lines.join('\n') + '\n';
}

QString ClusterFiles::unfinishedDir() const
{
    // Each program has its own: the initdb of one that was killed may still be clearing up.
    return m_paths.dataDir + unfinishedSuffix + QString::number(getpid());
}

QStringList ClusterFiles::unfinishedDirs(const ServerPaths &paths)
{
    return foldersBeside(paths.dataDir, unfinishedSuffix + u'*');
}

QStringList ClusterFiles::keptDirs(const ServerPaths &paths)
{
    return foldersBeside(paths.dataDir, u".[0-9]*"_s);
}

Result<void> ClusterFiles::beginCreation() const
{
    const QStringList leftovers = unfinishedDirs(m_paths);
    for (const QString &leftover : leftovers)
        QDir(leftover).removeRecursively();
    if (QFileInfo::exists(unfinishedDir()))
        return ioError(QCoreApplication::translate("PrivateServer", "Could not remove the folder %1.")
                           .arg(unfinishedDir()));
    return ensureFolder(unfinishedDir(), m_user.uid, m_user.gid, ownerOnly);
}

Result<void> ClusterFiles::finishCreation() const
{
    if (rename(QFile::encodeName(unfinishedDir()).constData(),
               QFile::encodeName(m_paths.dataDir).constData()) != 0)
        return systemError(m_paths.dataDir, errno);
    return {};
}

void ClusterFiles::prepareProgram(QProcess &process, QLatin1StringView name,
                                  const QStringList &arguments) const
{
    process.setProgram(m_installation.program(name));
    process.setArguments(arguments);
    process.setProcessEnvironment(cleanEnvironment());
    process.setWorkingDirectory(u"/"_s);
}

void ClusterFiles::prepareInitdb(QProcess &process) const
{
    QStringList arguments{
        u"--pgdata"_s,         unfinishedDir(), u"--username"_s,      QString::fromUtf8(m_recipe.superuser),
        u"--encoding"_s,       u"UTF8"_s,       u"--locale"_s,        u"C.UTF-8"_s,
        u"--auth"_s,           u"peer"_s,       u"--wal-segsize=1"_s, u"--data-checksums"_s,
        u"--no-instructions"_s};
    if (!m_recipe.durable)
        arguments << u"--no-sync"_s;
    prepareProgram(process, "initdb"_L1, arguments);
    runAs(process, m_user, ChildFate::DiesWithParent, SIGTERM);
}

void ClusterFiles::prepareSingleUser(QProcess &process) const
{
    QStringList arguments{u"--single"_s, u"-D"_s, unfinishedDir(), u"-c"_s, u"exit_on_error=on"_s};
    if (!m_recipe.durable)
        arguments << u"-F"_s;
    prepareProgram(process, "postgres"_L1, arguments << u"postgres"_s);
    runAs(process, m_user, ChildFate::DiesWithParent, SIGTERM);
}

void ClusterFiles::prepareServer(QProcess &process, ChildFate fate) const
{
    prepareProgram(process, "postgres"_L1,
                   {u"-D"_s, m_paths.dataDir, u"-c"_s, u"config_file="_s + configFile()});
    process.setStandardInputFile(QProcess::nullDevice());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardOutputFile(m_paths.logFile, QIODevice::Append);
    // Connections are closed and everything is on the disk when the parent is gone: a fast shutdown.
    runAs(process, m_user, fate, m_recipe.durable ? SIGINT : SIGQUIT);
}

} // namespace tidemark::local
