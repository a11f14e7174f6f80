// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>

namespace tidemark::test
{

/// Beats every five milliseconds on the thread it lives on and remembers the longest silence: how long the
/// event loop stood still.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this,
                [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_timer.start(5);
        begin();
    }
    /// Forgets what was; the test itself blocks where it starts servers.
    void begin()
    {
        m_longest = 0;
        m_since.start();
    }
    /// In ms, since begin().
    [[nodiscard]] qint64 longest() const { return std::max(m_longest, m_since.elapsed()); }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace tidemark::test
