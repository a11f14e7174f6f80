// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/instant.h"

#include <functional>
#include <memory>

namespace tidemark::live
{

/// Rings once, on the thread that set it, unless stopped before.
class Alarm
{
public:
    virtual ~Alarm() = default;
    virtual void start(Milliseconds delay) = 0; ///< anew, if it was set
    virtual void stop() = 0;
    [[nodiscard]] virtual bool isSet() const = 0;
};

/// All that scheduling knows of time and chance, so that its rules can be tested in no time at all.
class Timekeeper
{
public:
    virtual ~Timekeeper() = default;
    /// This computer's clock; it may be set, and goes on while the machine sleeps.
    [[nodiscard]] virtual Instant wallNow() const = 0;
    /// Never set, and stands still while the machine sleeps.
    [[nodiscard]] virtual Milliseconds elapsed() const = 0;
    /// At least 0, below 1.
    [[nodiscard]] virtual double chance() = 0;
    [[nodiscard]] virtual std::unique_ptr<Alarm> makeAlarm(std::function<void()> rings) = 0;
};

/// The real one, for the calling thread. Lives as long as the program.
[[nodiscard]] Timekeeper &systemTime();

} // namespace tidemark::live
