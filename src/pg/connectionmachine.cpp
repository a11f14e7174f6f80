// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pg/connectionmachine.h"

#include "pg/handles.h"
#include "pg/libpqerror.h"
#include "pg/pipelinework.h"

#include <algorithm>

namespace tidemark::pg
{

using namespace Qt::StringLiterals;

namespace
{

/// How long the server may take to end what it was asked to cancel.
constexpr Milliseconds settlingTime{2000};
constexpr Milliseconds firstCancelPause{100};
constexpr Milliseconds longestCancelPause{1000};
constexpr qsizetype mostNotices = 200;

Error closedError(bool readOnly)
{
    return lostError(u"the connection is not open"_s, readOnly);
}

} // namespace

Connection::Private::Private(Connection *owner, ConnectionProfile profile, QString applicationName,
                             bool readOnly)
    : q(owner)
    , m_profile(std::move(profile))
    , m_applicationName(std::move(applicationName))
    , m_readOnly(readOnly)
    , m_deliveries(owner)
    , m_watch([this] { readSocket(); }, [this] { writeSocket(); })
    , m_canceller(owner, [this] { afterCancel(); })
    , m_deadline(owner)
    , m_cancelAgain(owner)
{
    m_deadline.setSingleShot(true);
    m_cancelAgain.setSingleShot(true);
    QObject::connect(&m_deadline, &QTimer::timeout, owner, [this] { passDeadline(); });
    QObject::connect(&m_cancelAgain, &QTimer::timeout, owner, [this] { askAgain(); });
}

Connection::Private::~Private()
{
    shutDown();
}

// --- opening and closing ---------------------------------------------------------------------------------

void Connection::Private::open(Reply<void> reply)
{
    if (m_conn)
        return m_deliveries.post([reply = std::move(reply)] { reply({}); });
    m_openReplies.push_back(std::move(reply));
    if (m_connector)
        return;
    const Result<ConnectPlan> plan = planConnection(m_profile, m_applicationName, m_readOnly);
    if (!plan)
        return finishOpening(plan.error());
    m_connector.reset(new Connector(plan.value(), m_profile.connectDeadline,
                                    [this](const auto &outcome) { finishOpening(outcome); }));
    m_connector->start();
}

void Connection::Private::finishOpening(const Result<std::shared_ptr<PGconn>> &outcome)
{
    m_connector.reset();
    if (!outcome) {
        answerOpening(outcome.error());
        return failQueued(outcome.error());
    }
    m_conn = outcome.value();
    m_session = Session();
    m_session.conn = m_conn.get();
    m_session.readOnly = m_readOnly;
    m_session.statementTimeout = statementTimeoutFor(m_profile.statementDeadline);
    PQsetNoticeReceiver(m_conn.get(), takeNotice, this);
    m_watch.setSocket(PQsocket(m_conn.get()));
    m_watch.watchRead(true);
    answerOpening({});
    for (const QByteArray &channel : std::as_const(m_channels))
        enqueueListen(channel);
    startNext();
}

void Connection::Private::answerOpening(const Result<void> &outcome)
{
    for (Reply<void> &reply : std::exchange(m_openReplies, {}))
        m_deliveries.post([reply = std::move(reply), outcome] { reply(outcome); });
}

void Connection::Private::close()
{
    Error error = lostError(u"the connection was closed"_s, m_readOnly);
    error.kind = ErrorKind::Cancelled;
    answerOpening(error);
    if (m_running)
        m_running->fail(*this, error);
    failQueued(error);
    shutDown();
}

/// Leaves nothing running, here or on the server, and answers nobody.
void Connection::Private::shutDown()
{
    if (m_conn && m_running)
        m_canceller.start(m_conn.get());
    m_canceller.abandon();
    m_connector.reset();
    m_deadline.stop();
    m_cancelAgain.stop();
    m_settling = false;
    m_running.reset();
    m_queue.clear();
    m_watch.setSocket(-1);
    m_session = Session();
    m_conn.reset();
}

void Connection::Private::failQueued(const Error &error)
{
    for (const std::unique_ptr<Work> &work : std::exchange(m_queue, {}))
        work->fail(*this, error);
}

/// The connection broke; why is found out as well as it can be.
void Connection::Private::breakDown()
{
    if (!m_conn)
        return;
    if (!m_session.fatal && PQstatus(m_conn.get()) == CONNECTION_BAD) {
        // takes libpq out of a COPY, whereupon it reads the server's last words, as a notice
        const ResultPtr result(PQgetResult(m_conn.get()));
        PQfreemem(PQnotifies(m_conn.get()));
    }
    const QString words = QString::fromUtf8(PQerrorMessage(m_conn.get()));
    lose(m_session.fatal ? *m_session.fatal : lostError(words, m_readOnly));
}

void Connection::Private::lose(const Error &error)
{
    if (m_running)
        m_running->fail(*this, error);
    failQueued(error);
    m_running.reset();
    shutDown();
    announce([this, error] { Q_EMIT q->lost(error); });
}

// --- work ------------------------------------------------------------------------------------------------

void Connection::Private::enqueue(std::unique_ptr<Work> work)
{
    if (!m_conn && !m_connector)
        return work->fail(*this, closedError(m_readOnly));
    m_queue.push_back(std::move(work));
    startNext();
}

void Connection::Private::startNext()
{
    const bool waitsForCancel = m_canceller.isUnderWay() && !m_session.strayCancel;
    if (!m_conn || m_running || m_queue.empty() || waitsForCancel)
        return;
    m_running = std::move(m_queue.front());
    m_queue.pop_front();
    m_collected.clear();
    m_deadline.start(m_running->deadline());
    if (!m_running->start(m_session, *this))
        return drop();
    flush();
    proceed();
}

void Connection::Private::readSocket()
{
    // what had arrived before the connection broke still counts
    const bool alive = PQconsumeInput(m_conn.get()) == 1;
    takeNotifications();
    advance();
    if (m_conn && !alive)
        breakDown();
}

void Connection::Private::writeSocket()
{
    if (flush() && m_running)
        m_running->flushed(m_session);
}

void Connection::Private::advance()
{
    const bool finished = m_running && m_running->takeResults(m_session);
    if (m_session.fatal || PQstatus(m_conn.get()) == CONNECTION_BAD)
        return breakDown();
    takeNotifications();
    if (finished)
        finishRunning();
}

void Connection::Private::finishRunning()
{
    m_running.reset();
    m_deadline.stop();
    m_cancelAgain.stop();
    m_settling = false;
    // outside of it libpq hands on what the server says while idle
    if (PQpipelineStatus(m_conn.get()) != PQ_PIPELINE_OFF && PQexitPipelineMode(m_conn.get()) != 1)
        return breakDown();
    m_session.strayCancel = m_session.strayCancel && m_canceller.isUnderWay();
    if (m_canceller.isUnderWay() && !m_session.strayCancel)
        m_cancelAgain.start(settlingTime);
    startNext();
}

bool Connection::Private::flush()
{
    const int left = PQflush(m_conn.get());
    if (left < 0)
        drop();
    m_watch.watchWrite(left > 0);
    return left == 0;
}

void Connection::Private::setWaiting(bool waiting)
{
    if (m_settling)
        return;
    if (waiting)
        m_deadline.start(m_running->deadline());
    else
        m_deadline.stop();
}

void Connection::Private::proceed()
{
    m_deliveries.post([this, conn = std::weak_ptr<PGconn>(m_conn)] {
        if (m_conn && conn.lock() == m_conn)
            advance();
    });
}

void Connection::Private::drop()
{
    m_deliveries.post([this, conn = std::weak_ptr<PGconn>(m_conn)] {
        if (m_conn && conn.lock() == m_conn)
            breakDown();
    });
}

void Connection::Private::deliver(std::function<void()> reply)
{
    m_deliveries.post([this, reply = std::move(reply), notices = std::exchange(m_collected, {})] {
        m_notices = notices;
        reply();
    });
}

void Connection::Private::announce(std::function<void()> signal)
{
    m_deliveries.post(std::move(signal));
}

// --- deadline and cancel ---------------------------------------------------------------------------------

void Connection::Private::passDeadline()
{
    if (!m_running)
        return;
    if (m_settling) {
        Error error = deadlineError({}, m_readOnly);
        error.connectionLost = true;
        return lose(error);
    }
    m_settling = true;
    m_deadline.start(settlingTime);
    m_running->expire(m_session);
    askToCancel();
}

void Connection::Private::cancel()
{
    if (!m_running)
        return;
    m_running->askedToCancel();
    if (!m_settling)
        askToCancel();
}

void Connection::Private::askToCancel()
{
    m_canceller.start(m_conn.get());
    m_cancelPause = firstCancelPause;
    m_cancelAgain.start(m_cancelPause);
}

/// A cancel stops the statement that runs when it arrives, and a pipeline goes on with the next.
void Connection::Private::askAgain()
{
    if (!m_running) { // the cancel hangs, its statement is long over: do not wait any longer
        m_session.strayCancel = true;
        return startNext();
    }
    m_canceller.start(m_conn.get());
    m_cancelPause = std::min(m_cancelPause * 2, longestCancelPause);
    m_cancelAgain.start(m_cancelPause);
}

void Connection::Private::afterCancel()
{
    if (!m_running) {
        m_session.strayCancel = false;
        m_cancelAgain.stop();
        startNext();
    }
}

// --- notices and notifications ---------------------------------------------------------------------------

void Connection::Private::takeNotice(void *self, const PGresult *notice)
{
    auto *d = static_cast<Private *>(self);
    ++d->m_session.asyncMessages;
    ErrorContext context;
    context.readOnly = d->m_readOnly;
    const Error error = errorOfResult(notice, context);
    if (error.connectionLost) // what the server says before it hangs up on an idle connection
        d->m_session.fatal = error;
    else if (d->m_collected.size() < mostNotices)
        d->m_collected.append(error.words());
}

void Connection::Private::takeNotifications()
{
    while (PGnotify *notification = PQnotifies(m_conn.get())) {
        ++m_session.asyncMessages;
        const QByteArray channel(notification->relname);
        const QByteArray payload(notification->extra);
        PQfreemem(notification);
        announce([this, channel, payload] { Q_EMIT q->notified(channel, payload); });
    }
}

void Connection::Private::listen(const QByteArray &channel)
{
    if (m_channels.contains(channel))
        return;
    m_channels.append(channel);
    if (!m_conn)
        return;
    enqueueListen(channel);
    startNext();
}

/// Before whatever waits. A standby refuses it; the work goes on without news then.
void Connection::Private::enqueueListen(const QByteArray &channel)
{
    char *quoted = PQescapeIdentifier(m_conn.get(), channel.constData(), static_cast<size_t>(channel.size()));
    if (!quoted)
        return;
    Statement statement{"listen", QByteArray("LISTEN ") + quoted, {}, false};
    PQfreemem(quoted);
    m_queue.push_front(std::make_unique<RunWork>(std::vector<Statement>{std::move(statement)},
                                                 m_profile.statementDeadline, [](const auto &) {}));
}

} // namespace tidemark::pg
