// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pg/connection.h"

#include "pg/connectionmachine.h"
#include "pg/copywork.h"
#include "pg/pipelinework.h"

namespace tidemark::pg
{

using namespace Qt::StringLiterals;

Connection::Connection(ConnectionProfile profile, QString applicationName, bool readOnly, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(profile), std::move(applicationName), readOnly))
{
}

Connection::~Connection() = default;

void Connection::open(Reply<void> reply)
{
    d->open(std::move(reply));
}

bool Connection::isOpen() const
{
    return d->conn() != nullptr;
}

void Connection::close()
{
    d->close();
}

void Connection::run(std::vector<Statement> statements, Milliseconds deadline,
                     Reply<std::vector<Result<Rows>>> reply)
{
    d->enqueue(std::make_unique<RunWork>(std::move(statements), deadline, std::move(reply)));
}

void Connection::runTransaction(std::vector<Statement> statements, Milliseconds deadline,
                                Reply<std::vector<Rows>> reply)
{
    d->enqueue(std::make_unique<TransactionWork>(std::move(statements), deadline, std::move(reply)));
}

void Connection::copyIn(Statement statement, Milliseconds deadline, Reply<std::shared_ptr<CopyWriter>> ready)
{
    d->enqueue(std::make_unique<CopyWork>(std::move(statement), deadline, std::move(ready)));
}

void Connection::listen(const QByteArray &channel)
{
    d->listen(channel);
}

void Connection::cancel()
{
    d->cancel();
}

QString Connection::serverLabel() const
{
    if (!isOpen())
        return {};
    const QString host = QString::fromUtf8(PQhost(d->conn()));
    if (host.startsWith(u'/') || host.startsWith(u'@'))
        return host;
    const QString place = host.contains(u':') ? u"[%1]"_s.arg(host) : host;
    return u"%1:%2/%3"_s.arg(place, QString::fromUtf8(PQport(d->conn())), QString::fromUtf8(PQdb(d->conn())));
}

int Connection::serverVersion() const
{
    return isOpen() ? PQserverVersion(d->conn()) : 0;
}

int Connection::backendPid() const
{
    return isOpen() ? PQbackendPID(d->conn()) : 0;
}

bool Connection::isEncrypted() const
{
    return isOpen() && PQsslInUse(d->conn()) != 0;
}

QStringList Connection::takeNotices()
{
    return d->takeNotices();
}

} // namespace tidemark::pg
