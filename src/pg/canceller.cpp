// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pg/canceller.h"

#include "pg/handles.h"

#include <QMetaObject>
#include <QObject>

#include <array>
#include <csignal>
#include <mutex>
#include <system_error>
#include <thread>

namespace tidemark::pg
{

/// What the thread and the object share; whichever goes last takes it along.
struct Canceller::Link {
    std::mutex mutex;
    Canceller *owner = nullptr; ///< nullptr: nobody waits any more
};

Canceller::Canceller(QObject *context, std::function<void()> finished)
    : m_context(context)
    , m_finished(std::move(finished))
{
}

Canceller::~Canceller()
{
    abandon();
}

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
        // PQcancel does not guard against a peer that has gone
        sigset_t pipe;
        sigemptyset(&pipe);
        sigaddset(&pipe, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
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
    try {
        std::thread(std::move(ask)).detach();
        m_link = link;
    } catch (const std::system_error &) {
        m_link.reset(); // no thread to be had: as if the server had not heard it
    }
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

} // namespace tidemark::pg
