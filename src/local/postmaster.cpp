// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "local/postmaster.h"

#include "local/serverpaths.h"

#include <QByteArrayList>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/ipc.h>
#include <sys/shm.h>
#include <sys/stat.h>

#include <array>
#include <climits>
#include <cstdlib>
#include <unistd.h>

namespace tidemark::local
{

using namespace Qt::StringLiterals;

namespace
{

// Lines of postmaster.pid (PostgreSQL's src/include/utils/pidfile.h).
constexpr qsizetype linePid = 0;
constexpr qsizetype lineSocketDir = 4;
constexpr qsizetype lineSharedMemory = 6;
constexpr qsizetype lineStatus = 7;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArrayList pidFileLines(const QString &dataDir)
{
    return contentOf(dataDir + u"/postmaster.pid"_s).split('\n');
}

QByteArray procPath(pid_t pid, const char *entry)
{
    return "/proc/" + QByteArray::number(pid) + '/' + entry;
}

bool runsPostgres(pid_t pid)
{
    std::array<char, PATH_MAX> target{};
    const ssize_t size = readlink(procPath(pid, "exe").constData(), target.data(), target.size() - 1);
    if (size <= 0)
        return false;
    // After an upgrade of the package the name goes on with " (deleted)".
    const QByteArray name = QByteArray(target.data(), size);
    const QByteArray program = name.mid(name.lastIndexOf('/') + 1);
    return program == "postgres" || program == "postgres (deleted)";
}

bool worksIn(pid_t pid, const QString &dataDir)
{
    struct stat folder {
    };
    struct stat working {
    };
    return stat(QFile::encodeName(dataDir).constData(), &folder) == 0 &&
           stat(procPath(pid, "cwd").constData(), &working) == 0 && folder.st_dev == working.st_dev &&
           folder.st_ino == working.st_ino;
}

/// Fields of /proc/PID/stat from the third on: the second is a name in brackets that may hold anything.
QByteArrayList statFields(pid_t pid)
{
    const QByteArray text = contentOf(QString::fromLatin1(procPath(pid, "stat")));
    const qsizetype bracket = text.lastIndexOf(')');
    return bracket < 0 ? QByteArrayList() : text.mid(bracket + 2).split(' ');
}

std::vector<pid_t> allProcesses()
{
    std::vector<pid_t> pids;
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &entry : entries) {
        bool isNumber = false;
        const int pid = entry.toInt(&isNumber);
        if (isNumber)
            pids.push_back(pid);
    }
    return pids;
}

} // namespace

std::optional<Postmaster> runningPostmaster(const QString &dataDir)
{
    const QByteArrayList lines = pidFileLines(dataDir);
    // A negative number is a single-user session.
    const pid_t pid = lines.value(linePid).trimmed().toInt();
    if (pid <= 0 || !isAlive(pid) || !runsPostgres(pid) || !worksIn(pid, dataDir))
        return {};
    return Postmaster{pid, QFile::decodeName(lines.value(lineSocketDir)),
                      lines.value(lineStatus).trimmed() == "ready"};
}

bool isAlive(pid_t pid)
{
    const QByteArrayList fields = statFields(pid);
    return !fields.isEmpty() && fields.first() != "Z" && fields.first() != "X";
}

std::vector<pid_t> childrenOf(pid_t pid)
{
    std::vector<pid_t> children;
    for (const pid_t candidate : allProcesses()) {
        if (statFields(candidate).value(1).toInt() == pid)
            children.push_back(candidate);
    }
    return children;
}

pid_t serverProcessIn(const QString &dataDir)
{
    for (const pid_t candidate : allProcesses()) {
        if (runsPostgres(candidate) && worksIn(candidate, dataDir) && isAlive(candidate))
            return candidate;
    }
    return 0;
}

void removeStaleLocks(const QString &dataDir, const QString &socketDir)
{
    const pid_t pid = pidFileLines(dataDir).value(linePid).trimmed().toInt();
    if (pid == 0 || !isAlive(std::abs(pid)) || serverProcessIn(dataDir) != 0)
        return;
    releaseSharedMemory(dataDir);
    QFile::remove(dataDir + u"/postmaster.pid"_s);
    QFile::remove(QFile::decodeName(socketPath(socketDir)) + u".lock"_s);
}

void releaseSharedMemory(const QString &dataDir)
{
    if (serverProcessIn(dataDir) != 0)
        return;
    const QByteArrayList numbers = pidFileLines(dataDir).value(lineSharedMemory).simplified().split(' ');
    bool isNumber = false;
    const int identifier = numbers.value(1).toInt(&isNumber);
    shmid_ds info{};
    if (!isNumber || shmctl(identifier, IPC_STAT, &info) != 0 || info.shm_nattch != 0)
        return;
    // The identifier may have been given away since: the key says whether it is still the server's.
    if (info.shm_perm.__key == static_cast<key_t>(numbers.value(0).toLong()))
        shmctl(identifier, IPC_RMID, nullptr);
}

} // namespace tidemark::local
