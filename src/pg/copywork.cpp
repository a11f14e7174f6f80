// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pg/copywork.h"

#include "pg/handles.h"
#include "pg/libpqerror.h"

namespace tidemark::pg
{

using namespace Qt::StringLiterals;

namespace
{

/// How long unread bytes of the server may stay unexplained during a COPY; a notice can come in two packets.
constexpr Milliseconds suspicionTime{200};

/// What the caller holds: the feed, and the news that nobody holds it any more.
std::shared_ptr<CopyWriter> handleOf(const std::shared_ptr<CopyFeed> &feed)
{
    return {feed.get(), [feed](CopyFeed *) { feed->abandon(); }};
}

} // namespace

CopyFeed::CopyFeed() = default;
CopyFeed::~CopyFeed() = default;

void CopyFeed::write(QByteArrayView data)
{
    if (m_work && !m_finishing)
        m_work->write(data);
}

bool CopyFeed::isFull() const
{
    return m_work && m_work->isFull();
}

void CopyFeed::await(Reply<qint64> reply)
{
    m_finishing = true;
    if (m_outcome) { // keeps itself alive until the caller has heard it
        QMetaObject::invokeMethod(
            this, [self = shared_from_this(), reply = std::move(reply)] { reply(*self->m_outcome); },
            Qt::QueuedConnection);
        return;
    }
    m_reply = std::move(reply);
}

void CopyFeed::finish(Reply<qint64> reply)
{
    if (m_finishing)
        return;
    await(std::move(reply));
    if (m_work)
        m_work->endData({});
}

void CopyFeed::abort(Reply<qint64> reply)
{
    if (m_finishing)
        return;
    await(std::move(reply));
    if (m_work)
        m_work->askedToCancel();
}

void CopyFeed::abandon()
{
    if (m_finishing || !m_work)
        return;
    m_finishing = true;
    m_work->askedToCancel();
}

void CopyFeed::end(const Result<qint64> &outcome)
{
    m_work = nullptr;
    m_outcome = outcome;
}

Reply<qint64> CopyFeed::takeReply()
{
    return std::exchange(m_reply, nullptr);
}

// ---------------------------------------------------------------------------------------------------------

CopyWork::CopyWork(Statement statement, Milliseconds deadline, Reply<std::shared_ptr<CopyWriter>> ready)
    : PipelineWork(deadline)
    , m_statement(std::move(statement))
    , m_ready(std::move(ready))
{
    m_feed->attach(this);
    m_suspicion.setSingleShot(true);
    m_suspicion.setInterval(suspicionTime);
    // whatever it is, a COPY does not go on after it; the results tell what it was
    QObject::connect(&m_suspicion, &QTimer::timeout, &m_suspicion,
                     [this] { endData("the server ended the COPY"); });
}

CopyWork::~CopyWork()
{
    if (m_feed->outcome())
        return;
    Error error = lostError({}, false);
    error.kind = ErrorKind::Cancelled;
    m_feed->end(error);
}

bool CopyWork::start(Session &session, WorkHost &host)
{
    m_session = &session;
    m_host = &host;
    // no timeout of the server's: a COPY may take its time, as long as it moves
    return enter(session) && sendTimeout(session, Milliseconds(0));
}

void CopyWork::takeResult(Session &, Part, std::size_t, PGresult *owned)
{
    PQclear(owned);
}

/// The setting is made; now the COPY itself.
bool CopyWork::finish(Session &session)
{
    m_stage = Stage::Starting;
    if (PQexitPipelineMode(session.conn) == 1 && PQsendQuery(session.conn, m_statement.sql.constData()) == 1)
        m_host->flush();
    else
        m_host->drop();
    return false;
}

bool CopyWork::takeResults(Session &session)
{
    switch (m_stage) {
    case Stage::Setting:
        return PipelineWork::takeResults(session);
    case Stage::Feeding:
        watchForEnd(session);
        return false;
    case Stage::Starting:
    case Stage::Ending:
        break;
    }
    return takeCopyResults(session);
}

bool CopyWork::takeCopyResults(Session &session)
{
    while (!m_endWanted && !PQisBusy(session.conn) && !session.fatal) {
        const ResultPtr result(PQgetResult(session.conn));
        if (!result)
            return conclude();
        takeCopyResult(session, result.get());
        if (m_stage == Stage::Feeding)
            return false;
    }
    return false;
}

void CopyWork::takeCopyResult(Session &session, PGresult *result)
{
    switch (PQresultStatus(result)) {
    case PGRES_COPY_IN:
        if (m_stage != Stage::Starting)
            break; // libpq repeats it until it has read on
        m_stage = Stage::Feeding;
        m_seenMessages = session.asyncMessages;
        m_host->setWaiting(false);
        m_host->deliver(
            [ready = std::exchange(m_ready, nullptr), handle = handleOf(m_feed)] { ready(handle); });
        break;
    case PGRES_COMMAND_OK:
        m_stored = QByteArrayView(PQcmdTuples(result)).toLongLong();
        break;
    default: {
        const Error error = errorOf(session, result, m_statement.name);
        if (!m_error)
            m_error = error;
        break;
    }
    }
}

/// While it takes data, libpq reads notices and notifications, and leaves an error unread until the data has
/// been ended. So bytes that were neither mean that the server has given up.
void CopyWork::watchForEnd(Session &session)
{
    if (session.asyncMessages != m_seenMessages) {
        m_seenMessages = session.asyncMessages;
        m_suspicion.stop();
        return;
    }
    m_suspicion.start();
}

void CopyWork::write(QByteArrayView data)
{
    if (m_stage != Stage::Feeding || data.isEmpty())
        return;
    if (PQputCopyData(m_session->conn, data.data(), static_cast<int>(data.size())) != 1)
        return m_host->drop();
    const bool all = m_host->flush();
    if (m_stage != Stage::Feeding || all == !m_full)
        return;
    m_full = !all;
    m_host->setWaiting(m_full);
}

void CopyWork::flushed(Session &)
{
    if (m_endWanted)
        return putEnd();
    if (!m_full)
        return;
    m_full = false;
    if (m_stage != Stage::Feeding)
        return;
    m_host->setWaiting(false);
    m_host->announce([feed = m_feed] { Q_EMIT feed->drained(); });
}

void CopyWork::endData(const QByteArray &why)
{
    if (m_stage != Stage::Feeding)
        return;
    m_suspicion.stop();
    m_stage = Stage::Ending;
    m_endWanted = why;
    m_host->setWaiting(true);
    putEnd();
}

void CopyWork::putEnd()
{
    const QByteArray why = *m_endWanted;
    const int put = PQputCopyEnd(m_session->conn, why.isEmpty() ? nullptr : why.constData());
    if (put < 0)
        return m_host->drop();
    if (put > 0)
        m_endWanted.reset();
    m_host->flush();
    m_host->proceed();
}

void CopyWork::askedToCancel()
{
    Work::askedToCancel();
    endData("given up by the client");
}

void CopyWork::expire(Session &session)
{
    Work::expire(session);
    if (m_stage == Stage::Feeding)
        endData("no progress before the client's deadline");
}

bool CopyWork::conclude()
{
    if (m_ready) { // the server did not even begin
        if (!m_error) {
            Error error;
            error.kind = ErrorKind::Decode;
            error.text = u"the statement is no COPY FROM STDIN"_s;
            error.statement = QString::fromUtf8(m_statement.name);
            m_error = error;
        }
        m_feed->end(*m_error);
        m_host->deliver([ready = std::exchange(m_ready, nullptr), error = *m_error] { ready(error); });
        return true;
    }
    answerLater(m_feed->takeReply(), m_error ? Result<qint64>(*m_error) : Result<qint64>(m_stored));
    return true;
}

void CopyWork::answerLater(Reply<qint64> reply, Result<qint64> outcome)
{
    m_feed->end(outcome);
    if (reply)
        m_host->deliver([reply = std::move(reply), outcome] { reply(outcome); });
    else if (!outcome && !m_feed->isFinishing())
        m_host->announce([feed = m_feed, outcome] { Q_EMIT feed->failed(outcome.error()); });
}

void CopyWork::fail(WorkHost &host, const Error &error)
{
    m_host = &host;
    if (m_feed->outcome())
        return;
    if (m_ready) {
        m_feed->end(error);
        host.deliver([ready = std::exchange(m_ready, nullptr), error] { ready(error); });
        return;
    }
    answerLater(m_feed->takeReply(), error);
}

} // namespace tidemark::pg
