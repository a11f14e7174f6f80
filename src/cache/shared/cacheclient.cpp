// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/shared/cacheclient.h"

#include "core/taken.h"

#include <QLocalSocket>
#include <QNetworkProxy>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <utility>

namespace tidemark::cache
{

using namespace Qt::StringLiterals;

class CacheClient::Private
{
public:
    Private(CacheClient &client, CacheAddress where, const Limits &bounds)
        : q(client)
        , address(std::move(where))
        , limits(bounds)
    {
        connectDeadline.setSingleShot(true);
        connect(&connectDeadline, &QTimer::timeout, &q,
                [this] { fail(CacheClient::tr("It cannot be reached.")); });
    }

    struct Command {
        quint64 number = 0;
        QByteArray bytes;
        Handler handler;
    };

    void open();
    template<typename Socket>
    void watch(Socket *newSocket);
    void greet();
    void refuseLogin(const CacheReply &reply);
    void write(Command command);
    void read();
    void expire(quint64 number);
    void close();
    void fail(const QString &why);
    void failLater(std::deque<Command> commands);

    CacheClient &q;
    const CacheAddress address;
    const Limits limits;

    std::unique_ptr<QIODevice> socket;
    std::unique_ptr<CacheReplies> replies;
    bool isOpen = false;
    std::deque<Command> waiting; ///< for the connection
    std::deque<Command> sent;    ///< to be answered in this order
    quint64 lastNumber = 0;
    QTimer connectDeadline;

    int failures = 0; ///< one after another
    Milliseconds restUntil{0};
    QString trouble;
};

template<typename Socket>
void CacheClient::Private::watch(Socket *newSocket)
{
    socket.reset(newSocket);
    connect(newSocket, &Socket::errorOccurred, &q, [this] {
        // An idle connection that the server closes is no failure.
        if (isOpen && sent.empty())
            close();
        else
            fail(CacheClient::tr("The connection failed: %1").arg(socket->errorString()));
    });
    connect(newSocket, &Socket::disconnected, &q, [this] {
        if (isOpen && sent.empty())
            close();
        else
            fail(CacheClient::tr("It closed the connection."));
    });
    connect(newSocket, &QIODevice::readyRead, &q, [this] { read(); });
}

void CacheClient::Private::open()
{
    if (socket)
        return;
    replies = std::make_unique<CacheReplies>(limits.greatestReply);
    connectDeadline.start(limits.connecting);
    if (address.transport == CacheAddress::Transport::Unix) {
        auto *local = new QLocalSocket;
        watch(local);
        connect(local, &QLocalSocket::connected, &q, [this] { greet(); });
        local->connectToServer(address.path);
        return;
    }
    auto *tcp = new QSslSocket;
    watch(tcp);
    tcp->setProxy(QNetworkProxy::NoProxy);
    if (address.transport == CacheAddress::Transport::Tls) {
        // Verifies the chain and the name; an error of either ends the connection.
        connect(tcp, &QSslSocket::encrypted, &q, [this] { greet(); });
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        if (!address.caFile.isEmpty())
            tls.setCaCertificates(QSslCertificate::fromPath(address.caFile));
        tcp->setSslConfiguration(tls);
        tcp->connectToHostEncrypted(address.host, address.port);
    } else {
        connect(tcp, &QSslSocket::connected, &q, [this] { greet(); });
        tcp->connectToHost(address.host, address.port);
    }
}

void CacheClient::Private::greet()
{
    connectDeadline.stop();
    isOpen = true;
    if (auto *tcp = qobject_cast<QSslSocket *>(socket.get()))
        tcp->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const Handler refuse = [this](const CacheReply &reply) { refuseLogin(reply); };
    if (!address.password.isEmpty()) {
        QByteArrayList login{"AUTH"};
        if (!address.user.isEmpty())
            login << address.user.toUtf8();
        write({0, commandOf(login << address.password.toUtf8()), refuse});
    }
    if (address.database != 0)
        write({0, commandOf({"SELECT", QByteArray::number(address.database)}), refuse});
    for (Command &command : std::exchange(waiting, {}))
        write(std::move(command));
}

/// In our own words: those of the server may repeat what was sent.
void CacheClient::Private::refuseLogin(const CacheReply &reply)
{
    if (reply.kind != CacheReply::Kind::Text)
        fail(CacheClient::tr("It refuses the login or the database."));
}

void CacheClient::Private::write(Command command)
{
    socket->write(command.bytes);
    command.bytes.clear();
    sent.push_back(std::move(command));
}

void CacheClient::Private::read()
{
    const QByteArray bytes = socket->readAll();
    const std::optional<std::vector<CacheReply>> whole = replies->take(bytes);
    if (!whole || whole->size() > sent.size()) {
        fail(CacheClient::tr("What it answers is not Redis' protocol, or too large."));
        return;
    }
    const QIODevice *from = socket.get();
    const QPointer<CacheClient> guard(&q);
    for (const CacheReply &reply : *whole) {
        const Command command = std::move(sent.front());
        sent.pop_front();
        if (command.number != 0 && reply.kind != CacheReply::Kind::Failed)
            failures = 0;
        command.handler(reply);
        if (!guard || socket.get() != from)
            return; // given up by the handler
    }
}

void CacheClient::Private::expire(quint64 number)
{
    const auto isIt = [number](const Command &command) { return command.number == number; };
    if (std::ranges::any_of(sent, isIt)) {
        fail(CacheClient::tr("It does not answer in time."));
        return;
    }
    // The connection is still being made, and may be there for the next one.
    const auto late = std::ranges::find_if(waiting, isIt);
    if (late == waiting.end())
        return;
    const Handler handler = std::move(late->handler);
    waiting.erase(late);
    handler({});
}

void CacheClient::Private::close()
{
    connectDeadline.stop();
    isOpen = false;
    if (!socket)
        return;
    socket->disconnect(&q);
    // It may be what calls.
    socket.release()->deleteLater();
}

void CacheClient::Private::fail(const QString &why)
{
    trouble = why;
    close();
    const Milliseconds rest = limits.rest * (1 << std::min(failures++, 10));
    restUntil = sinceBoot() + std::min(rest, limits.longestRest);
    std::deque<Command> commands = std::exchange(sent, {});
    std::ranges::move(std::exchange(waiting, {}), std::back_inserter(commands));
    std::erase_if(commands, [](const Command &command) { return command.number == 0; });
    failLater(std::move(commands));
}

void CacheClient::Private::failLater(std::deque<Command> commands)
{
    QMetaObject::invokeMethod(
        &q,
        [commands = std::move(commands), guard = QPointer(&q)] {
            for (const Command &command : commands)
                if (guard)
                    command.handler({});
        },
        Qt::QueuedConnection);
}

CacheClient::CacheClient(CacheAddress address, QObject *parent)
    : CacheClient(std::move(address), Limits(), parent)
{
}

CacheClient::CacheClient(CacheAddress address, const Limits &limits, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(address), limits))
{
}

CacheClient::~CacheClient()
{
    if (d->socket)
        d->socket->disconnect(this);
}

void CacheClient::send(const QByteArrayList &command, Milliseconds deadline, Handler handler)
{
    Private::Command sending{++d->lastNumber, {}, std::move(handler)};
    if (isResting()) {
        d->failLater({std::move(sending)});
        return;
    }
    sending.bytes = commandOf(command);
    QTimer::singleShot(deadline, Qt::PreciseTimer, this,
                       [this, number = sending.number] { d->expire(number); });
    if (d->isOpen) {
        d->write(std::move(sending));
        return;
    }
    d->waiting.push_back(std::move(sending));
    // Not from inside: an address that is refused at once answers at once.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!d->waiting.empty())
                d->open();
        },
        Qt::QueuedConnection);
}

bool CacheClient::isResting() const
{
    return sinceBoot() < d->restUntil;
}

void CacheClient::noteLie()
{
    d->fail(tr("What it answers is of no use."));
    d->restUntil = sinceBoot() + d->limits.longestRest;
}

bool CacheClient::isBusy() const
{
    return !d->waiting.empty() || !d->sent.empty();
}

QString CacheClient::trouble() const
{
    return d->trouble;
}

} // namespace tidemark::cache
