// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "local/privateserver.h"

#include "local/clustercreator.h"
#include "local/folders.h"
#include "local/privatecluster.h"
#include "local/serverlauncher.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <QProcess>
#include <QTimer>

#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace tidemark::local
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto pollInterval = 10ms;
constexpr auto lockInterval = 100ms;
/// Another program's creation takes seconds, its start after a crash rarely longer.
constexpr qint64 lockPatienceMs = 60'000;
constexpr qint64 stopLimitMs = 60'000;

Error busyError(const QString &text, const QString &hint)
{
    Error error = ioError(text, hint);
    error.kind = ErrorKind::Busy;
    return error;
}

} // namespace

PrivateServer::PrivateServer(ServerPaths paths, QObject *parent)
    : QObject(parent)
    , m_paths(std::move(paths))
{
}

PrivateServer::~PrivateServer() = default;

void PrivateServer::setOutlivesParent(bool outlives)
{
    m_outlivesParent = outlives;
}

bool PrivateServer::beginJob(std::function<void(Result<void>)> done)
{
    if (m_busy) {
        QTimer::singleShot(0, this, [done = std::move(done)] { done(busyElsewhere()); });
        return false;
    }
    m_busy = true;
    m_done = std::move(done);
    m_sinceJob.start();
    return true;
}

void PrivateServer::endJob(Result<void> result)
{
    m_lock.reset();
    m_busy = false;
    if (const auto done = std::exchange(m_done, {}))
        done(std::move(result));
}

void PrivateServer::withLock(std::function<void()> next)
{
    if (!m_lock) {
        m_lock = std::make_unique<QLockFile>(m_paths.home() + u"/lock"_s);
        m_lock->setStaleLockTime(0); // stale only when its process is gone
    }
    if (m_lock->tryLock(0)) {
        next();
        return;
    }
    if (m_lock->error() != QLockFile::LockFailedError || m_sinceJob.hasExpired(lockPatienceMs)) {
        const Error error = lockError(m_paths, *m_lock);
        m_lock.reset();
        endJob(error);
        return;
    }
    QTimer::singleShot(lockInterval, this, [this, next = std::move(next)] { withLock(next); });
}

Result<ClusterFiles> PrivateServer::clusterFiles() const
{
    const Result<Installation> installation = Installation::find(ClusterFiles::majorVersion(m_paths));
    if (!installation)
        return installation.error();
    const Result<ServiceUser> user = serviceUser();
    if (!user)
        return user.error();
    return ClusterFiles(m_paths, *installation, *user, privateRecipe(*user));
}

void PrivateServer::start(Progress<QString> progress, Reply<ServerStatus> reply)
{
    const auto done = [this, reply = std::move(reply)](const Result<void> &result) {
        if (result)
            reply(quickStatus());
        else
            reply(result.error());
    };
    if (!beginJob(done))
        return;
    QTimer::singleShot(0, this, [this, progress = std::move(progress)] {
        if (const std::optional<Postmaster> running = runningPostmaster(m_paths.dataDir);
            running && running->ready && !m_paths.isQuiet(running->socketDir)) {
            endJob({});
            return;
        }
        const Result<ClusterFiles> files = clusterFiles();
        const Result<void> prepared = files ? files->prepare() : Result<void>(files.error());
        if (!prepared)
            endJob(prepared);
        else
            withLock([this, progress] { startLocked(progress); });
    });
}

void PrivateServer::startLocked(Progress<QString> progress)
{
    // Whose move was killed: a move that goes on holds the lock.
    if (const std::optional<Postmaster> running = runningPostmaster(m_paths.dataDir);
        running && m_paths.isQuiet(running->socketDir)) {
        kill(running->pid, SIGINT);
        QTimer::singleShot(pollInterval, this,
                           [this, progress = std::move(progress)] { startLocked(progress); });
        return;
    }
    if (ClusterFiles::exist(m_paths)) {
        launch(std::move(progress));
        return;
    }
    const Result<ClusterFiles> files = clusterFiles();
    if (!files) {
        endJob(files.error());
        return;
    }
    if (progress)
        progress(QCoreApplication::translate("PrivateServer", "Creating the private server (once)…"));
    auto *creator = new ClusterCreator(*files, "tidemark", this);
    creator->create([this, creator, progress = std::move(progress)](const Result<void> &created) {
        creator->deleteLater();
        if (created)
            launch(progress);
        else
            endJob(created);
    });
}

void PrivateServer::launch(Progress<QString> progress)
{
    const Result<ClusterFiles> files = clusterFiles();
    if (!files) {
        endJob(files.error());
        return;
    }
    if (progress)
        progress(QCoreApplication::translate("PrivateServer", "Starting the private server…"));
    m_launcher = std::make_unique<ServerLauncher>(*files, m_outlivesParent ? ChildFate::Outlives
                                                                           : ChildFate::DiesWithParent);
    m_launcher->launch(std::move(progress), [this](Result<void> result) { endJob(std::move(result)); });
}

void PrivateServer::stop(Reply<void> reply)
{
    if (!beginJob(std::move(reply)))
        return;
    QTimer::singleShot(0, this, [this] {
        const std::optional<Postmaster> running = runningPostmaster(m_paths.dataDir);
        if (!running) {
            endJob({});
            return;
        }
        // SIGINT closes the connections; SIGTERM would wait for them for ever.
        if (kill(running->pid, SIGINT) != 0) {
            endJob(systemError(
                QCoreApplication::translate("PrivateServer", "The server's process %1").arg(running->pid),
                errno));
            return;
        }
        awaitEnd(running->pid);
    });
}

void PrivateServer::awaitEnd(pid_t pid)
{
    if (!isAlive(pid)) {
        endJob({});
        return;
    }
    if (m_sinceJob.hasExpired(stopLimitMs)) {
        Error error = ioError(
            QCoreApplication::translate("PrivateServer", "The private server is still shutting down."),
            QCoreApplication::translate("PrivateServer", "For details, see its log: %1")
                .arg(m_paths.logFile));
        error.kind = ErrorKind::Timeout;
        endJob(error);
        return;
    }
    QTimer::singleShot(pollInterval, this, [this, pid] { awaitEnd(pid); });
}

void PrivateServer::destroy(Reply<void> reply)
{
    if (!beginJob(std::move(reply)))
        return;
    QTimer::singleShot(0, this, [this] {
        if (!QDir(m_paths.home()).exists())
            endJob({});
        else
            withLock([this] { destroyLocked(); });
    });
}

void PrivateServer::destroyLocked()
{
    if (serverProcessIn(m_paths.dataDir) != 0) {
        endJob(busyError(QCoreApplication::translate("PrivateServer", "The private server is running."),
                         QCoreApplication::translate("PrivateServer", "Stop it first.")));
        return;
    }
    if (QDir(m_paths.dataDir).exists() && !ClusterFiles::exist(m_paths)) {
        endJob(ioError(
            QCoreApplication::translate("PrivateServer", "There is no private server in the folder %1.")
                .arg(m_paths.dataDir)));
        return;
    }
    releaseSharedMemory(m_paths.dataDir);
    QStringList doomed{m_paths.dataDir, m_paths.socketDir, m_paths.logFile, m_paths.logFile + u".1"_s};
    for (const QString &name : {u"/postgresql.conf"_s, u"/pg_hba.conf"_s, u"/pg_ident.conf"_s})
        doomed << m_paths.home() + name;
    for (const char *folder : {upgradeFolder, importFolder, exportFolder})
        doomed << m_paths.home() + u'/' + QString::fromLatin1(folder);
    doomed << ClusterFiles::keptDirs(m_paths) << ClusterFiles::unfinishedDirs(m_paths);
    // rm, because it neither follows links nor keeps the event loop from its work.
    auto *remover = new QProcess(this);
    connect(remover, &QProcess::errorOccurred, this, [this, remover](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            endJob(ioError(u"rm: "_s + remover->errorString()));
    });
    connect(remover, &QProcess::finished, this, [this, remover](int exitCode) {
        remover->deleteLater();
        if (exitCode != 0) {
            endJob(ioError(QString::fromLocal8Bit(remover->readAllStandardError()).trimmed()));
            return;
        }
        m_lock.reset();
        QDir().rmdir(m_paths.home()); // stays if somebody keeps other files there
        endJob({});
    });
    remover->start(u"rm"_s, QStringList{u"-rf"_s, u"--"_s} + doomed);
}

ServerStatus PrivateServer::quickStatus() const
{
    ServerStatus status;
    status.dataDir = m_paths.dataDir;
    status.created = ClusterFiles::exist(m_paths);
    const int version = ClusterFiles::majorVersion(m_paths);
    status.version = version == 0 ? QString() : QString::number(version);
    status.conninfo = privateConninfo(m_paths.socketDir);
    status.keptDirs = ClusterFiles::keptDirs(m_paths);
    if (const std::optional<Postmaster> running = runningPostmaster(m_paths.dataDir)) {
        status.running = running->ready && !m_paths.isQuiet(running->socketDir);
        status.pid = running->pid;
    }
    return status;
}

ServerStatus PrivateServer::status() const
{
    ServerStatus status = quickStatus();
    if (status.created)
        status.dataBytes = bytesBelow(m_paths.dataDir);
    return status;
}

} // namespace tidemark::local
