// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "live/timekeeper.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <set>

namespace tidemark::test
{

/// Time that passes only when the test says so, without jitter.
class FakeTime final : public live::Timekeeper
{
public:
    /// settle: lets everything happen that an alarm caused, before time goes on.
    explicit FakeTime(Instant wall)
        : m_wall(wall)
    {
    }
    void setSettle(std::function<void()> settle) { m_settle = std::move(settle); }

    Instant wallNow() const override { return m_wall + m_elapsed; }
    Milliseconds elapsed() const override { return m_elapsed; }
    double chance() override { return 0.5; }
    std::unique_ptr<live::Alarm> makeAlarm(std::function<void()> rings) override
    {
        return std::make_unique<FakeAlarm>(*this, std::move(rings));
    }

    void advance(Milliseconds by)
    {
        const Milliseconds target = m_elapsed + by;
        while (FakeAlarm *next = earliest()) {
            if (*next->due > target)
                break;
            m_elapsed = std::max(m_elapsed, *next->due);
            next->due.reset();
            next->rings();
            m_settle();
        }
        m_elapsed = target;
        m_settle();
    }
    /// The machine sleeps: the wall clock goes on, the monotonic one does not.
    void sleep(Milliseconds by) { m_wall += by; }

private:
    struct FakeAlarm final : live::Alarm {
        FakeAlarm(FakeTime &owner, std::function<void()> whenDue)
            : time(owner)
            , rings(std::move(whenDue))
        {
            time.m_alarms.insert(this);
        }
        ~FakeAlarm() override { time.m_alarms.erase(this); }
        Q_DISABLE_COPY_MOVE(FakeAlarm)
        void start(Milliseconds delay) override { due = time.m_elapsed + delay; }
        void stop() override { due.reset(); }
        bool isSet() const override { return due.has_value(); }

        FakeTime &time;
        std::function<void()> rings;
        std::optional<Milliseconds> due;
    };

    FakeAlarm *earliest() const
    {
        FakeAlarm *found = nullptr;
        for (FakeAlarm *alarm : m_alarms)
            if (alarm->due && (!found || *alarm->due < *found->due))
                found = alarm;
        return found;
    }

    Instant m_wall;
    Milliseconds m_elapsed{0};
    std::set<FakeAlarm *> m_alarms;
    std::function<void()> m_settle = [] {};
};

} // namespace tidemark::test
