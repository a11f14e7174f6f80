// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pg/canceller.h"

#include "pg/handles.h"
#include "pg/socketwatch.h"

#include <QMetaObject>
#include <QObject>

#include <array>
#include <csignal>
#include <mutex>
#include <poll.h>
#include <system_error>
#include <thread>

namespace tidemark::pg
{

namespace
{

/// Runs it on a thread that nobody waits for. False where there is none to be had: as if the server had not
/// heard the cancel.
template<typename Work>
bool runAside(Work &&work)
{
    try {
        std::thread([work = std::forward<Work>(work)]() mutable {
            // libpq does not guard against a peer that has gone
            sigset_t pipe;
            sigemptyset(&pipe);
            sigaddset(&pipe, SIGPIPE);
            pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
            work();
        }).detach();
        return true;
    } catch (const std::system_error &) {
        return false;
    }
}

} // namespace

Canceller::Canceller(QObject *context, std::function<void()> finished)
    : m_context(context)
    , m_finished(std::move(finished))
{
}

Canceller::~Canceller()
{
    abandon();
}

#ifdef LIBPQ_HAS_ASYNC_CANCEL

namespace
{

using CancelConnPtr = std::unique_ptr<PGcancelConn, FreeWith<PQcancelFinish>>;

/// On, until the server was told or cannot be told.
void finishCancel(PGcancelConn *cancel, PostgresPollingStatusType status)
{
    while (status == PGRES_POLLING_READING || status == PGRES_POLLING_WRITING) {
        pollfd socket{PQcancelSocket(cancel), short(status == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
        if (socket.fd < 0 || (poll(&socket, 1, -1) < 0 && errno != EINTR))
            return;
        status = PQcancelPoll(cancel);
    }
}

} // namespace

/// The cancel that is under way; lives on the thread of its context.
struct Canceller::Link {
    Link(PGcancelConn *owned, std::function<void()> ended)
        : cancel(owned)
        , whenOver(std::move(ended))
        , watch([this] { advance(); }, [this] { advance(); })
    {
    }

    void advance()
    {
        status = PQcancelPoll(cancel.get());
        const bool goesOn = status == PGRES_POLLING_READING || status == PGRES_POLLING_WRITING;
        watch.setSocket(goesOn ? PQcancelSocket(cancel.get()) : -1);
        watch.watchRead(status == PGRES_POLLING_READING);
        watch.watchWrite(status == PGRES_POLLING_WRITING);
        if (!goesOn)
            whenOver();
    }

    CancelConnPtr cancel;
    PostgresPollingStatusType status = PGRES_POLLING_WRITING;
    std::function<void()> whenOver;
    SocketWatch watch; ///< goes before the connection whose socket it watches
};

void Canceller::start(pg_conn *connection)
{
    if (m_link)
        return;
    CancelConnPtr cancel(PQcancelCreate(connection));
    if (!cancel || PQcancelStart(cancel.get()) == 0)
        return;
    const auto over = [this] {
        // This runs inside the link, which goes afterwards; an abandoned one has no say any more.
        const std::weak_ptr<Link> ended = m_link;
        QMetaObject::invokeMethod(
            m_context,
            [this, ended] {
                if (ended.expired() || ended.lock() != m_link)
                    return;
                m_link.reset();
                m_finished();
            },
            Qt::QueuedConnection);
    };
    m_link = std::make_shared<Link>(cancel.release(), over);
    m_link->watch.setSocket(PQcancelSocket(m_link->cancel.get()));
    m_link->watch.watchWrite(true);
}

void Canceller::abandon()
{
    if (!m_link)
        return;
    const std::shared_ptr<Link> link = std::move(m_link);
    m_link.reset();
    link->watch.setSocket(-1);
    runAside(
        [cancel = std::move(link->cancel), status = link->status] { finishCancel(cancel.get(), status); });
}

#else

/// What the thread and the object share; whichever goes last takes it along.
struct Canceller::Link {
    std::mutex mutex;
    Canceller *owner = nullptr; ///< nullptr: nobody waits any more
};

void Canceller::start(pg_conn *connection)
{
    if (m_link)
        return;
    CancelPtr cancel(PQgetCancel(connection));
    if (!cancel)
        return;
    auto link = std::make_shared<Link>();
    link->owner = this;
    auto ask = [link, handle = std::move(cancel)] {
        std::array<char, 256> why{}; // nobody reads it: the deadline is what recovers
        PQcancel(handle.get(), why.data(), static_cast<int>(why.size()));
        const std::scoped_lock lock(link->mutex);
        if (!link->owner)
            return;
        // the owner's destructor takes the mutex, so that context is alive here
        QMetaObject::invokeMethod(
            link->owner->m_context,
            [link] {
                Canceller *owner = link->owner; // only this thread writes it
                if (!owner)
                    return;
                owner->m_link.reset();
                owner->m_finished();
            },
            Qt::QueuedConnection);
    };
    if (runAside(std::move(ask)))
        m_link = link;
}

void Canceller::abandon()
{
    if (!m_link)
        return;
    const std::shared_ptr<Link> link = std::move(m_link);
    m_link.reset();
    const std::scoped_lock lock(link->mutex);
    link->owner = nullptr;
}

#endif

} // namespace tidemark::pg
