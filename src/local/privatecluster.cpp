// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "local/privatecluster.h"

#include "core/await.h"
#include "local/clustercreator.h"
#include "local/folders.h"
#include "local/serverlauncher.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLockFile>

#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

namespace tidemark::local
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int lockLimitMs = 60'000;
constexpr int lookMs = 20;
constexpr qint64 endLimitMs = 600'000;

/// libpq's conninfo: a value in single quotes, with backslashes before quotes and backslashes.
QString conninfoValue(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' + value + u'\'';
}

} // namespace

ClusterRecipe privateRecipe(const ServiceUser &user)
{
    ClusterRecipe recipe;
    recipe.superuser = privateName;
    recipe.accessRules = {"local all all peer map=tidemark"};
    const auto quotedName = [](QByteArray name) { return '"' + name.replace('"', "\"\"") + '"'; };
    recipe.userMap = {"tidemark " + quotedName(user.name) + " tidemark"};
    if (user.isOther)
        recipe.userMap << "tidemark \"root\" tidemark";
    recipe.cronDatabase = privateName;
    return recipe;
}

ClusterRecipe quietRecipe(const ServiceUser &user, bool durable)
{
    ClusterRecipe recipe = privateRecipe(user);
    recipe.cronDatabase = "postgres";
    recipe.settings = {"autovacuum = off"};
    recipe.durable = durable;
    return recipe;
}

QString privateConninfo(const QString &socketDir, const QString &database)
{
    return u"host=%1 dbname=%2 user=%3"_s.arg(conninfoValue(socketDir), database,
                                              QString::fromLatin1(privateName));
}

Error busyElsewhere()
{
    Error error = ioError(QCoreApplication::translate(
                              "PrivateServer", "Another program is using the private server right now."),
                          QCoreApplication::translate("PrivateServer", "Wait a moment, then try again."));
    error.kind = ErrorKind::Busy;
    return error;
}

Error lockError(const ServerPaths &paths, const QLockFile &lock)
{
    if (lock.error() == QLockFile::LockFailedError)
        return busyElsewhere();
    const Result<void> ours = checkOwner(paths.home(), paths.home());
    return ours ? systemError(paths.home(), EACCES) : ours.error();
}

Result<std::shared_ptr<QLockFile>> lockPrivateHome(const ServerPaths &paths, const Interruption &interruption)
{
    auto lock = std::make_shared<QLockFile>(paths.home() + u"/lock"_s);
    lock->setStaleLockTime(0); // stale only when its process is gone
    QElapsedTimer since;
    since.start();
    while (!lock->tryLock(0)) {
        if (lock->error() != QLockFile::LockFailedError || since.hasExpired(lockLimitMs))
            return lockError(paths, *lock);
        pause(lookMs);
        if (interruption.isAsked())
            return Interruption::error();
    }
    return lock;
}

Result<void> endServer(const QString &dataDir)
{
    const std::optional<Postmaster> running = runningPostmaster(dataDir);
    // SIGINT closes the connections; SIGTERM would wait for them for ever.
    if (running && kill(running->pid, SIGINT) != 0)
        return systemError(
            QCoreApplication::translate("PrivateServer", "The server's process %1").arg(running->pid), errno);
    QElapsedTimer since;
    since.start();
    while (serverProcessIn(dataDir) != 0) {
        if (since.hasExpired(endLimitMs)) {
            Error error = ioError(
                QCoreApplication::translate("PrivateServer", "The private server is still shutting down."));
            error.kind = ErrorKind::Timeout;
            return error;
        }
        pause(lookMs);
    }
    return {};
}

SideCluster::SideCluster(ClusterFiles files)
    : m_files(std::move(files))
{
}

SideCluster::~SideCluster() = default;

Result<void> SideCluster::create()
{
    if (const Result<void> prepared = m_files.prepare(); !prepared)
        return prepared;
    ClusterCreator creator(m_files, {});
    return await<void>([&](Reply<void> reply) { creator.create(std::move(reply)); });
}

Result<void> SideCluster::start()
{
    if (const Result<void> prepared = m_files.prepare(); !prepared)
        return prepared;
    m_launcher = std::make_unique<ServerLauncher>(m_files, ChildFate::DiesWithParent);
    return await<void>([&](Reply<void> reply) { m_launcher->launch({}, std::move(reply)); });
}

Result<void> SideCluster::stop()
{
    const Result<void> ended = endServer(m_files.paths().dataDir);
    m_launcher.reset();
    return ended;
}

QString SideCluster::conninfo(const QString &database) const
{
    return privateConninfo(m_files.paths().socketDir, database);
}

Result<void> syncCluster(const ClusterFiles &files, const Interruption &interruption)
{
    const Result<QByteArray> synced = runTool({.program = files.installation().program("initdb"_L1),
                                               .arguments = {u"--sync-only"_s, files.paths().dataDir}},
                                              files.user(), interruption);
    return synced ? Result<void>() : synced.error();
}

Result<QStringList> adoptSettings(const ClusterFiles &files, const QByteArray &settings,
                                  const Interruption &interruption)
{
    const QString file = files.paths().dataDir + u"/postgresql.auto.conf"_s;
    const ServiceUser &user = files.user();
    const auto write = [&](const QByteArray &text) -> Result<void> {
        if (const Result<void> written = writeFile(file, text, S_IRUSR | S_IWUSR); !written)
            return written;
        return user.isOther && chown(QFile::encodeName(file).constData(), user.uid, user.gid) != 0
                   ? systemError(file, errno)
                   : Result<void>();
    };
    QByteArray accepted =
        "# Do not edit this file manually!\n# It will be overwritten by the ALTER SYSTEM command.\n";
    QStringList dropped;
    const auto drop = [&dropped](const QByteArray &line) {
        dropped << QString::fromUtf8(line.left(line.indexOf('=')).trimmed());
    };
    QByteArrayList known;
    const QByteArrayList lines = settings.split('\n');
    for (const QByteArray &line : lines) {
        if (line.trimmed().isEmpty() || line.startsWith('#'))
            continue;
        if (const Result<void> written = write(line + '\n'); !written)
            return written.error();
        // The server itself says whether it knows that line.
        const Result<QByteArray> asked =
            runTool({files.installation().program("postgres"_L1),
                     {u"-D"_s, files.paths().dataDir, u"-c"_s, u"config_file="_s + files.configFile(),
                      u"-C"_s, u"data_directory"_s}},
                    user, interruption);
        if (asked)
            known << line;
        else if (interruption.isAsked())
            return asked.error();
        else
            drop(line);
    }
    // Memory, files and addresses that this computer lacks are known only once it starts.
    const auto starts = [&](const QByteArray &text) -> Result<bool> {
        if (interruption.isAsked())
            return Interruption::error();
        if (const Result<void> written = write(text); !written)
            return written.error();
        SideCluster server(files);
        const Result<void> started = server.start();
        const Result<void> stopped = server.stop();
        return stopped ? Result<bool>(started.has_value()) : stopped.error();
    };
    const QByteArray head = accepted;
    for (const QByteArray &line : std::as_const(known))
        accepted += line + '\n';
    Result<bool> whole = known.isEmpty() ? Result<bool>(true) : starts(accepted);
    if (whole && !*whole) {
        accepted = head;
        for (const QByteArray &line : std::as_const(known)) {
            whole = starts(accepted + line + '\n');
            if (!whole)
                break;
            if (*whole)
                accepted += line + '\n';
            else
                drop(line);
        }
    }
    if (!whole)
        return whole.error();
    if (const Result<void> written = write(accepted); !written)
        return written.error();
    return dropped;
}

} // namespace tidemark::local
