// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <utility>

namespace tidemark::test
{

/// Beats every five milliseconds on the thread it lives on and remembers the longest silence: how long the
/// event loop stood still, and how much of a silence the thread was at work (the rest it waited, or the
/// machine did something else).
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
        m_longest = 0;
        m_busiest = 0;
        m_since.start();
        m_worked = workedSoFar();
    }
    /// In ms, since begin().
    [[nodiscard]] qint64 longest() const { return std::max(m_longest, m_since.elapsed()); }
    [[nodiscard]] qint64 busiest() const { return m_busiest; }

private:
    void beat()
    {
        m_longest = std::max(m_longest, m_since.restart());
        const qint64 now = workedSoFar();
        m_busiest = std::max(m_busiest, now - std::exchange(m_worked, now));
    }
    static qint64 workedSoFar()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64{time.tv_sec} * 1000 + time.tv_nsec / 1'000'000;
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
    qint64 m_worked = 0;
    qint64 m_busiest = 0;
};

} // namespace tidemark::test
