// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace tidemark::test
{

/// How long an event loop may stand still, in ms: whoever waits for a server or a disk there stands for
/// seconds, and what a slow computer needs to paint is no fault. A sanitizer's code is several times as slow.
#ifdef __SANITIZE_ADDRESS__
inline constexpr qint64 stillBound = 1000;
#else
inline constexpr qint64 stillBound = 250;
#endif

/// Beats every five milliseconds on the thread it lives on, and so knows how long the event loop stood still:
/// the longest silence, less the time in which the thread was ready to run and other programs had the
/// machine.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { beat(); });
        m_timer.start(5);
        begin();
    }
    /// Forgets what was; the test itself blocks where it starts servers.
    void begin()
    {
        m_still = 0;
        m_longest = 0;
        m_since.start();
        m_queued = queuedSoFar();
    }
    /// In ms, since begin().
    [[nodiscard]] qint64 stoodStill() const
    {
        return std::max(m_still, m_since.elapsed() - (queuedSoFar() - m_queued));
    }
    /// The same with what other programs took; to be told, not to be judged.
    [[nodiscard]] qint64 longest() const { return std::max(m_longest, m_since.elapsed()); }

private:
    void beat()
    {
        m_still = stoodStill();
        m_longest = std::max(m_longest, m_since.restart());
        m_queued = queuedSoFar();
    }
    // How long this thread has been waiting for a processor, in ms.
    static qint64 queuedSoFar()
    {
        QFile statistics(QStringLiteral("/proc/thread-self/schedstat"));
        if (!statistics.open(QIODevice::ReadOnly))
            qFatal("the kernel does not tell how long threads wait for a processor");
        return statistics.readAll().split(' ').value(1).toLongLong() / 1'000'000;
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_queued = 0;
    qint64 m_still = 0;
    qint64 m_longest = 0;
};

} // namespace tidemark::test
