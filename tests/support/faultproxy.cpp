// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faultproxy.h"

#include <QLocalSocket>
#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

#include <algorithm>

namespace tidemark::test
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 bufferSize = 65'536;
}

/// One client and its connection to the server.
class FaultProxy::Link : public QObject
{
public:
    Link(FaultProxy *proxy, QTcpSocket *client)
        : QObject(proxy)
        , m_proxy(proxy)
        , m_client(client)
    {
        m_client->setParent(this);
        m_client->setReadBufferSize(bufferSize); // so that what is held backs up to the sender
        connect(m_client, &QTcpSocket::readyRead, this, [this] { pump(); });
        connect(&m_server, &QLocalSocket::readyRead, this, [this] { pump(); });
        connect(m_client, &QTcpSocket::disconnected, this, [this] { end(); });
        connect(&m_server, &QLocalSocket::disconnected, this, [this] { serverHungUp(); });
        connect(&m_server, &QLocalSocket::errorOccurred, this, [this] { serverHungUp(); });
        m_server.connectToServer(proxy->m_server);
    }

    void pump()
    {
        if (m_proxy->m_holding)
            return;
        if (m_client->bytesAvailable() > 0) {
            const QByteArray request = m_client->readAll();
            m_losesAnswer =
                m_losesAnswer || (m_proxy->m_answersToLose > 0 && request.contains(m_proxy->m_request));
            m_server.write(request);
        }
        if (m_server.bytesAvailable() == 0) // reading from a closed one makes Qt grumble
            return;
        const QByteArray answer = m_server.readAll();
        if (m_proxy->m_delay.count() == 0)
            return give(answer);
        QTimer::singleShot(m_proxy->m_delay, this, [this, answer] { give(answer); });
    }

    void reset()
    {
        const linger hard{1, 0}; // close() sends RST
        setsockopt(static_cast<int>(m_client->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        m_client->abort();
    }

private:
    void give(const QByteArray &bytes)
    {
        if (m_losesAnswer) {
            m_losesAnswer = false;
            --m_proxy->m_answersToLose;
            return m_client->disconnectFromHost();
        }
        const std::optional<qint64> limit = m_proxy->m_cutAfter;
        const qint64 room = limit ? std::max<qint64>(*limit - m_given, 0) : bytes.size();
        m_client->write(bytes.left(room));
        m_given += bytes.size();
        if (limit && m_given >= *limit)
            m_client->disconnectFromHost();
    }

    void serverHungUp()
    {
        pump(); // its last words
        if (!m_proxy->m_holding)
            QTimer::singleShot(m_proxy->m_delay, m_client, &QTcpSocket::disconnectFromHost);
    }

    void end()
    {
        m_server.abort();
        m_proxy->remove(this);
    }

    FaultProxy *m_proxy;
    QTcpSocket *m_client;
    QLocalSocket m_server;
    qint64 m_given = 0;
    bool m_losesAnswer = false;
};

FaultProxy::FaultProxy(QString server)
    : m_server(std::move(server))
{
    connect(&m_listener, &QTcpServer::newConnection, this, &FaultProxy::accept);
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("%s", qPrintable(m_listener.errorString()));
}

FaultProxy::~FaultProxy()
{
    for (Link *link : std::exchange(m_links, {}))
        delete link;
}

QString FaultProxy::through(const QString &conninfo) const
{
    return conninfo + u" host=127.0.0.1 port=%1"_s.arg(port());
}

void FaultProxy::accept()
{
    while (QTcpSocket *client = m_listener.nextPendingConnection())
        m_links.push_back(new Link(this, client));
}

void FaultProxy::remove(Link *link)
{
    std::erase(m_links, link);
    link->deleteLater();
}

void FaultProxy::setHolding(bool holding)
{
    m_holding = holding;
    for (Link *link : std::vector(m_links))
        link->pump();
}

void FaultProxy::resetAll()
{
    for (Link *link : std::vector(m_links))
        link->reset();
}

} // namespace tidemark::test
