// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/fakegateways.h"

#include <QAbstractEventDispatcher>
#include <QSemaphore>
#include <QThread>

#include <algorithm>
#include <utility>

namespace tidemark::test
{

using namespace Qt::StringLiterals;

void FakeServer::hold(const QString &kind)
{
    const std::lock_guard lock(m_mutex);
    m_held.try_emplace(kind);
}

void FakeServer::release(const QString &kind)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto held = m_held.extract(kind);
        if (!held.empty())
            for (const Held &one : held.mapped())
                QMetaObject::invokeMethod(one.gateway, one.answer, Qt::QueuedConnection);
    }
    settle();
}

void FakeServer::fail(const std::optional<Error> &error)
{
    const std::lock_guard lock(m_mutex);
    m_failure = error;
}

QStringList FakeServer::takeCalls()
{
    settle();
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_calls, {});
}

int FakeServer::gatewaysMade() const
{
    const std::lock_guard lock(m_mutex);
    return m_made;
}

int FakeServer::gatewaysAlive() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_gateways.size());
}

void FakeServer::breakConnections(const Error &error)
{
    {
        const std::lock_guard lock(m_mutex);
        for (QObject *gateway : m_gateways)
            QMetaObject::invokeMethod(
                gateway,
                [gateway, error] {
                    if (auto *reader = dynamic_cast<ReadSide *>(gateway))
                        reader->breakConnection(error);
                    else if (auto *admin = dynamic_cast<AdminSide *>(gateway))
                        admin->breakConnection(error);
                },
                Qt::QueuedConnection);
    }
    settle();
}

void FakeServer::commitRollup(Dataset dataset)
{
    {
        const std::lock_guard lock(m_mutex);
        for (QObject *gateway : m_gateways)
            if (auto *reader = dynamic_cast<ReadSide *>(gateway))
                QMetaObject::invokeMethod(
                    reader, [reader, dataset] { Q_EMIT reader->rollupCommitted(dataset, 0); },
                    Qt::QueuedConnection);
    }
    settle();
}

// A round goes once through every thread's queue; a question, its answer and what follows take a few.
void FakeServer::settle()
{
    for (int round = 0; round < 8; ++round) {
        const auto passed = std::make_shared<QSemaphore>();
        int posted = 0;
        {
            const std::lock_guard lock(m_mutex);
            // The threads', not the gateways': between an old gateway and its successor a thread has none.
            for (QThread *thread : m_threads) {
                // Counts as passed, too, where the thread ends before its turn comes.
                const std::shared_ptr<void> token(nullptr, [passed](void *) { passed->release(); });
                QMetaObject::invokeMethod(
                    thread->eventDispatcher(), [token] {}, Qt::QueuedConnection);
                ++posted;
            }
        }
        passed->acquire(posted);
        QCoreApplication::processEvents();
    }
}

std::unique_ptr<ReadGateway> FakeServer::makeReadGateway()
{
    return std::make_unique<ReadSide>(*this);
}

std::unique_ptr<AdminGateway> FakeServer::makeAdminGateway()
{
    return std::make_unique<AdminSide>(*this);
}

void FakeServer::enter(QObject *gateway)
{
    const std::lock_guard lock(m_mutex);
    m_gateways.push_back(gateway);
    ++m_made;
    QThread *const thread = QThread::currentThread();
    if (m_threads.insert(thread).second) {
        QObject::connect(
            thread, &QThread::finished, thread,
            [this, thread] {
                const std::lock_guard ending(m_mutex);
                m_threads.erase(thread);
            },
            Qt::DirectConnection);
    }
}

void FakeServer::leave(QObject *gateway)
{
    const std::lock_guard lock(m_mutex);
    std::erase(m_gateways, gateway);
    for (auto &[kind, held] : m_held)
        std::erase_if(held, [gateway](const Held &one) { return one.gateway == gateway; });
}

void FakeServer::note(const QString &call)
{
    const std::lock_guard lock(m_mutex);
    m_calls.append(call);
}

bool FakeServer::isHeld(const QString &kind) const
{
    const std::lock_guard lock(m_mutex);
    return m_held.contains(kind);
}

} // namespace tidemark::test
