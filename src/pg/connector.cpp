// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pg/connector.h"

#include "pg/libpqerror.h"

#include <QHostAddress>
#include <QHostInfo>

#include <sys/socket.h>

#include <algorithm>
#include <cerrno>

namespace tidemark::pg
{

using namespace Qt::StringLiterals;

namespace
{

/// libpq tells a closed connection from a refused handshake in translated words only.
bool peerHungUp(int socket)
{
    char byte = 0;
    const ssize_t got = recv(socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    return got == 0 || (got < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR);
}

std::shared_ptr<PGconn> startConnecting(const ConnectParameters &parameters)
{
    std::vector<const char *> keywords;
    std::vector<const char *> values;
    for (const auto &[keyword, value] : parameters) {
        keywords.push_back(keyword.constData());
        values.push_back(value.constData());
    }
    keywords.push_back(nullptr);
    values.push_back(nullptr);
    return {PQconnectStartParams(keywords.data(), values.data(), 1), PQfinish};
}

QString placeOf(const ConnectTarget &target)
{
    return u"connection to server at \"%1\", port %2"_s.arg(QString::fromUtf8(target.host),
                                                            QString::fromUtf8(target.port));
}

} // namespace

Connector::Connector(ConnectPlan plan, Milliseconds deadline, Finished finished)
    : m_plan(std::move(plan))
    , m_deadline(deadline)
    , m_finished(std::move(finished))
    , m_found(m_plan.targets.size())
    , m_watch([this] { poll(); }, [this] { poll(); })
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Connector::passDeadline);
}

Connector::~Connector()
{
    stop();
}

void Connector::Retire::operator()(Connector *connector) const
{
    connector->stop();
    connector->deleteLater();
}

void Connector::stop()
{
    m_finished = nullptr;
    m_timer.stop();
    for (const int lookup : std::exchange(m_lookups, {}))
        QHostInfo::abortHostLookup(lookup);
    m_watch.setSocket(-1);
    m_connection.reset();
}

void Connector::start()
{
    m_whole = QDeadlineTimer(m_deadline);
    m_timer.start(m_deadline);
    m_pending = m_plan.targets.size();
    for (std::size_t i = 0; i < m_plan.targets.size(); ++i)
        lookUp(i);
    if (m_pending == 0)
        connectToTargets();
}

void Connector::lookUp(std::size_t index)
{
    ConnectTarget target = m_plan.targets[index];
    const QString host = QString::fromUtf8(target.host);
    if (target.needsLookup() && QHostAddress(host).isNull()) {
        m_lookups.append(QHostInfo::lookupHost(
            host, this, [this, index](const QHostInfo &info) { takeAddresses(index, info); }));
        return;
    }
    if (target.needsLookup())
        target.address = target.host;
    m_found[index] = {target};
    --m_pending;
}

void Connector::takeAddresses(std::size_t index, const QHostInfo &info)
{
    m_lookups.removeOne(info.lookupId());
    const QList<QHostAddress> addresses = info.addresses();
    for (const QHostAddress &address : addresses) {
        ConnectTarget target = m_plan.targets[index];
        target.address = address.toString().toLatin1();
        m_found[index].push_back(target);
    }
    if (addresses.isEmpty() && m_lookupFailure.isEmpty())
        m_lookupFailure = u"could not translate host name \"%1\" to address: %2"_s.arg(
            QString::fromUtf8(m_plan.targets[index].host), info.errorString());
    if (--m_pending == 0)
        connectToTargets();
}

void Connector::connectToTargets()
{
    if (m_targets.empty()) {
        for (const auto &found : m_found)
            m_targets.insert(m_targets.end(), found.begin(), found.end());
    }
    if (m_targets.empty()) {
        Error error = lostError(m_lookupFailure, true);
        return fail(error);
    }
    m_connection = startConnecting(connectParameters(m_plan, m_targets));
    // the only way to the SQLSTATE of a refused connection; put back once it stands
    PQsetErrorVerbosity(m_connection.get(), PQERRORS_VERBOSE);
    PQsetNoticeReceiver(
        m_connection.get(), [](void *, const PGresult *) {}, nullptr);
    armSlice();
    if (PQstatus(m_connection.get()) == CONNECTION_BAD) {
        ConnectFailure failure;
        failure.libpqText = QString::fromUtf8(PQerrorMessage(m_connection.get()));
        return fail(connectError(failure));
    }
    m_watch.setSocket(PQsocket(m_connection.get()));
    m_watch.watchWrite(true);
}

void Connector::poll()
{
    ConnectFailure failure;
    failure.duringTls = PQstatus(m_connection.get()) == CONNECTION_SSL_STARTUP;
    // not before: it would take away the error that libpq asks a connecting socket for
    failure.peerGone = failure.duringTls && peerHungUp(PQsocket(m_connection.get()));
    m_watch.setSocket(-1); // libpq may close it for the next host
    const PostgresPollingStatusType next = PQconnectPoll(m_connection.get());
    if (next == PGRES_POLLING_READING || next == PGRES_POLLING_WRITING) {
        m_watch.setSocket(PQsocket(m_connection.get()));
        m_watch.watchRead(next == PGRES_POLLING_READING);
        m_watch.watchWrite(next == PGRES_POLLING_WRITING);
        return;
    }
    if (next == PGRES_POLLING_OK) {
        m_timer.stop();
        PQsetErrorVerbosity(m_connection.get(), PQERRORS_DEFAULT);
        PQsetnonblocking(m_connection.get(), 1);
        return std::exchange(m_finished, nullptr)(std::exchange(m_connection, nullptr));
    }
    failure.libpqText = QString::fromUtf8(PQerrorMessage(m_connection.get()));
    failure.needsPassword = PQconnectionNeedsPassword(m_connection.get()) != 0;
    fail(connectError(failure));
}

/// libpq waits for a silent address for ever and never comes to the next one: each gets its share of what is
/// left.
void Connector::armSlice()
{
    const Milliseconds left(std::max<qint64>(m_whole.remainingTime(), 1));
    m_timer.start(left / static_cast<int>(m_targets.size()) + Milliseconds(1));
}

/// Drops the address libpq is at, and those before it.
bool Connector::skipTarget()
{
    if (!m_connection || m_targets.size() < 2)
        return false;
    const QByteArray address = PQhostaddr(m_connection.get());
    const auto current = std::find_if(m_targets.begin(), m_targets.end(), [&](const ConnectTarget &target) {
        return target.address == address && target.port == PQport(m_connection.get());
    });
    if (current == m_targets.end() || current + 1 == m_targets.end())
        return false;
    m_targets.erase(m_targets.begin(), current + 1);
    return true;
}

void Connector::passDeadline()
{
    if (m_whole.remainingTime() > 0) {
        if (!skipTarget())
            return m_timer.start(Milliseconds(m_whole.remainingTime() + 1));
        m_watch.setSocket(-1);
        m_connection.reset();
        return connectToTargets();
    }
    const QString what = m_connection ? placeOf(m_targets.back()) + u" failed: "_s
                                      : u"could not translate host name \"%1\" to address: "_s.arg(
                                            QString::fromUtf8(m_plan.targets.front().host));
    const double seconds = double(m_deadline.count()) / 1000;
    fail(lostError(what + u"no answer within %1 s"_s.arg(seconds), true));
}

void Connector::fail(const Error &error)
{
    m_timer.stop();
    m_watch.setSocket(-1);
    m_connection.reset();
    std::exchange(m_finished, nullptr)(error);
}

} // namespace tidemark::pg
