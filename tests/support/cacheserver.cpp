// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cacheserver.h"

#include "cache/shared/cachereplies.h"

#include <QFile>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTcpServer>
#include <QThread>

#include <csignal>

namespace tidemark::test
{

using namespace Qt::StringLiterals;

namespace
{
QString serverProgram()
{
    for (const QString &name : {u"redis-server"_s, u"valkey-server"_s})
        if (const QString found = QStandardPaths::findExecutable(name); !found.isEmpty())
            return found;
    qFatal("Neither redis-server nor valkey-server is installed.");
}

quint16 freePort()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHost))
        qFatal("no free port");
    return probe.serverPort();
}
} // namespace

CacheServer::CacheServer(const QByteArrayList &settings)
    : m_settings(settings)
    , m_port(freePort())
{
    start();
}

CacheServer::~CacheServer()
{
    kill();
}

cache::CacheAddress CacheServer::address() const
{
    cache::CacheAddress address;
    address.transport = cache::CacheAddress::Transport::Unix;
    address.path = m_folder.filePath(u"socket"_s);
    return address;
}

QString CacheServer::url() const
{
    return u"redis://127.0.0.1:%1"_s.arg(m_port);
}

void CacheServer::start()
{
    QFile configuration(m_folder.filePath(u"server.conf"_s));
    if (!configuration.open(QIODevice::WriteOnly))
        qFatal("cannot write the configuration");
    QByteArrayList lines{"bind 127.0.0.1",
                         "port " + QByteArray::number(m_port),
                         "unixsocket " + QFile::encodeName(m_folder.filePath(u"socket"_s)),
                         "unixsocketperm 700",
                         "dir " + QFile::encodeName(m_folder.path()),
                         "save \"\"",
                         "appendonly no",
                         "daemonize no"};
    lines += m_settings;
    configuration.write(lines.join('\n').replace("%DIR%", QFile::encodeName(m_folder.path())) + '\n');
    configuration.close();
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(serverProgram(), {configuration.fileName()});
    if (!m_process.waitForStarted())
        qFatal("the cache server does not start");
    // It is there as soon as its socket is.
    for (int tries = 0; tries < 1000; ++tries) {
        QLocalSocket probe;
        probe.connectToServer(m_folder.filePath(u"socket"_s));
        if (probe.waitForConnected(1000))
            return;
        if (m_process.waitForFinished(0) || m_process.state() == QProcess::NotRunning)
            break;
        QThread::msleep(10);
    }
    qFatal("the cache server does not answer: %s", m_process.readAll().constData());
}

void CacheServer::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
    QFile::remove(m_folder.filePath(u"socket"_s));
}

void CacheServer::freeze()
{
    ::kill(pid_t(m_process.processId()), SIGSTOP);
}

void CacheServer::thaw()
{
    ::kill(pid_t(m_process.processId()), SIGCONT);
}

QByteArray CacheServer::ask(const QByteArrayList &command) const
{
    QLocalSocket socket;
    socket.connectToServer(m_folder.filePath(u"socket"_s));
    if (!socket.waitForConnected())
        qFatal("the cache server is not there");
    socket.write(cache::commandOf(command));
    cache::CacheReplies replies(64 << 20);
    while (socket.waitForReadyRead(30'000)) {
        const auto whole = replies.take(socket.readAll());
        if (!whole)
            break;
        if (!whole->empty())
            return whole->front().kind == cache::CacheReply::Kind::Number
                       ? QByteArray::number(whole->front().number)
                       : whole->front().text;
    }
    qFatal("the cache server does not answer %s", command.join(' ').constData());
}

QByteArrayList CacheServer::entries() const
{
    const QByteArray names =
        ask({"EVAL", "return table.concat(redis.call('KEYS', 'tidemark:{*'), ' ')", "0"});
    QByteArrayList entries;
    for (const QByteArray &name : names.split(' '))
        if (!name.isEmpty() && !name.endsWith(":asking"))
            entries << name;
    return entries;
}

} // namespace tidemark::test
