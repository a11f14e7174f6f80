// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "local/serverlauncher.h"

#include "local/folders.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <csignal>
#include <sys/stat.h>

namespace tidemark::local
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto lookInterval = 10ms;
constexpr auto pauseBetweenAttempts = 100ms;
constexpr qint64 retryForMs = 5'000;
constexpr qint64 recoveryNoticeAfterMs = 1'000;
constexpr qint64 recoveryLimitMs = 600'000;
/// A daemon has no process object to watch: this long without any process in the data folder, and it has
/// failed.
constexpr qint64 daemonUnseenLimitMs = 1'000;
constexpr int shutdownLimitMs = 30'000;
constexpr qint64 largestLogBytes = 4'194'304;

} // namespace

ServerLauncher::ServerLauncher(ClusterFiles files, ChildFate fate, QObject *parent)
    : QObject(parent)
    , m_files(std::move(files))
    , m_fate(fate)
{
    m_look.setSingleShot(true);
}

ServerLauncher::~ServerLauncher()
{
    if (!m_process || m_process->state() == QProcess::NotRunning)
        return;
    m_process->disconnect(this);
    kill(static_cast<pid_t>(m_process->processId()), SIGINT);
    m_process->waitForFinished(shutdownLimitMs);
}

void ServerLauncher::launch(Progress<QString> progress, Reply<void> reply)
{
    m_progress = std::move(progress);
    m_reply = std::move(reply);
    m_toldOfRecovery = false;
    m_sinceLaunch.start();
    QTimer::singleShot(0, this, [this] { attempt(); });
}

void ServerLauncher::attempt()
{
    m_look.callOnTimeout(this, &ServerLauncher::look, Qt::UniqueConnection);
    m_sinceSeen.start();
    if (runningPostmaster(m_files.paths().dataDir)) {
        look();
        return;
    }
    const QString log = m_files.paths().logFile;
    if (QFileInfo(log).size() > largestLogBytes) {
        QFile::remove(log + u".1"_s);
        QFile::rename(log, log + u".1"_s);
    }
    m_logStart = QFileInfo(log).size();
    removeStaleLocks(m_files.paths().dataDir, m_files.paths().socketDir);
    m_process = std::make_unique<QProcess>();
    m_files.prepareServer(*m_process, m_fate);
    m_process->start();
    m_look.start(lookInterval);
}

void ServerLauncher::look()
{
    const std::optional<Postmaster> postmaster = runningPostmaster(m_files.paths().dataDir);
    if (postmaster && postmaster->ready) {
        finish({});
        return;
    }
    if (!postmaster && attemptIsOver()) {
        attemptFailed();
        return;
    }
    if (m_sinceLaunch.hasExpired(recoveryLimitMs)) {
        Error error = startError();
        error.kind = ErrorKind::Timeout;
        finish(error);
        return;
    }
    if (postmaster && !m_toldOfRecovery && m_progress && m_sinceLaunch.hasExpired(recoveryNoticeAfterMs)) {
        m_toldOfRecovery = true;
        m_progress(QCoreApplication::translate("PrivateServer",
                                               "The server is recovering after it was interrupted…"));
    }
    m_look.start(lookInterval);
}

bool ServerLauncher::attemptIsOver() const
{
    if (m_process && m_fate == ChildFate::DiesWithParent)
        return m_process->state() == QProcess::NotRunning;
    if (serverProcessIn(m_files.paths().dataDir) != 0)
        m_sinceSeen.restart();
    return m_sinceSeen.hasExpired(daemonUnseenLimitMs);
}

void ServerLauncher::attemptFailed()
{
    if (m_sinceLaunch.hasExpired(retryForMs)) {
        finish(startError());
        return;
    }
    QTimer::singleShot(pauseBetweenAttempts, this, [this] { attempt(); });
}

Error ServerLauncher::startError() const
{
    QFile log(m_files.paths().logFile);
    QString reason = m_process ? m_process->errorString() : QString();
    if (log.open(QIODevice::ReadOnly) && log.seek(m_logStart)) {
        const QStringList lines = QString::fromLocal8Bit(log.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const qsizetype severity = line.indexOf("FATAL:"_L1);
            if (severity >= 0)
                reason = line.mid(severity + 6).trimmed();
        }
    }
    return ioError(
        QCoreApplication::translate("PrivateServer", "Could not start the private server: %1").arg(reason),
        QCoreApplication::translate("PrivateServer", "For details, see its log: %1")
            .arg(m_files.paths().logFile));
}

void ServerLauncher::finish(Result<void> result)
{
    m_progress = {};
    if (const Reply<void> reply = std::exchange(m_reply, {}))
        reply(std::move(result));
}

} // namespace tidemark::local
