// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/timekeeper.h"

#include <QRandomGenerator>
#include <QTimer>

namespace tidemark::live
{

namespace
{
class TimerAlarm final : public Alarm
{
public:
    explicit TimerAlarm(std::function<void()> rings)
        : m_rings(std::move(rings))
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { m_rings(); });
    }
    void start(Milliseconds delay) override { m_timer.start(delay); }
    void stop() override { m_timer.stop(); }
    bool isSet() const override { return m_timer.isActive(); }

private:
    QTimer m_timer;
    std::function<void()> m_rings;
};

class SystemTime final : public Timekeeper
{
public:
    Instant wallNow() const override { return localNow(); }
    Milliseconds elapsed() const override
    {
        // CLOCK_MONOTONIC on Linux: it does not count the time a machine sleeps.
        return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
    }
    double chance() override { return QRandomGenerator::global()->generateDouble(); }
    std::unique_ptr<Alarm> makeAlarm(std::function<void()> rings) override
    {
        return std::make_unique<TimerAlarm>(std::move(rings));
    }
};
} // namespace

Timekeeper &systemTime()
{
    static SystemTime time;
    return time;
}

} // namespace tidemark::live
