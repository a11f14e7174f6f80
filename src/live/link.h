// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectionstate.h"
#include "live/timekeeper.h"

#include <functional>
#include <memory>

namespace tidemark::live
{

/// How the live lane stands to its coordinator, and when it is tried again after a loss.
class Link
{
public:
    /// changed: the state is another. retry: an attempt is due.
    Link(Timekeeper &time, std::function<void(const ConnectionState &)> changed, std::function<void()> retry);

    [[nodiscard]] const ConnectionState &state() const { return m_state; }
    [[nodiscard]] bool isLive() const { return m_state.phase == ConnectionState::Phase::Live; }
    [[nodiscard]] bool isLost() const { return m_state.phase == ConnectionState::Phase::Lost; }
    /// Lost, and only a person can help.
    [[nodiscard]] bool isLostForGood() const;
    /// Lost, and tried again by itself.
    [[nodiscard]] bool isLostForNow() const { return isLost() && m_state.retryAt; }

    /// Something was sent: the next loss is news, and no attempt of our own is due.
    void noteAttempt();
    /// Gives true if it was not live before.
    bool noteLive();
    /// Gives false if it is the loss that is known already, told twice: by an answer and by the gateway. Sets
    /// the next attempt where trying again may help and mayRetry allows it.
    bool noteLoss(const Error &error, bool mayRetry);
    /// Somebody looks at it: a loss that passes is to be over soon.
    void setWatched(bool watched);
    /// No attempt by itself until something is sent.
    void rest();
    /// As on the first day: a person asked for a new connection.
    void startOver();

private:
    void setState(const ConnectionState &state);
    [[nodiscard]] Milliseconds watchedPause(Milliseconds usual, const Error &error);

    Timekeeper &m_time;
    std::function<void(const ConnectionState &)> m_changed;
    std::unique_ptr<Alarm> m_retry;
    ConnectionState m_state;
    Milliseconds m_lostSince{0};
    bool m_attempting = false; // something was sent since the last loss
    Milliseconds m_attemptSince{0};
    Milliseconds m_attemptTook{0}; // the last one that failed
    bool m_watched = false;
};

/// Notices that the machine has slept: its connections are dead, though nobody told them.
class SleepWatch
{
public:
    SleepWatch(Timekeeper &time, std::function<void()> wokeUp);
    /// At once rather than at the next regular look.
    void look();

private:
    Timekeeper &m_time;
    std::function<void()> m_wokeUp;
    std::unique_ptr<Alarm> m_next;
    Instant m_wall;
    Milliseconds m_elapsed;
};

} // namespace tidemark::live
