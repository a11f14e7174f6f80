// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/link.h"

#include "live/cadence.h"

#include <algorithm>
#include <utility>

namespace tidemark::live
{

using namespace std::chrono_literals;

namespace
{
constexpr Milliseconds sleepLook = 5s;
// The wall clock went on so much further than the machine did.
constexpr Milliseconds sleepGap = 10s;
} // namespace

Link::Link(Timekeeper &time, std::function<void(const ConnectionState &)> changed,
           std::function<void()> retry)
    : m_time(time)
    , m_changed(std::move(changed))
    , m_retry(time.makeAlarm(std::move(retry)))
    , m_lostSince(time.elapsed())
{
}

bool Link::isLostForGood() const
{
    return isLost() && !mayReconnectByItself(*m_state.error);
}

void Link::noteAttempt()
{
    if (!std::exchange(m_attempting, true))
        m_attemptSince = m_time.elapsed();
    m_retry->stop();
}

bool Link::noteLive()
{
    m_attempting = false;
    m_retry->stop();
    if (isLive())
        return false;
    setState({ConnectionState::Phase::Live, std::nullopt, std::nullopt, 0});
    return true;
}

bool Link::noteLoss(const Error &error, bool mayRetry)
{
    if (isLost() && !m_attempting)
        return false;
    m_attemptTook = std::exchange(m_attempting, false) ? m_time.elapsed() - m_attemptSince : 0ms;
    if (isLive())
        m_lostSince = m_time.elapsed();
    ConnectionState lost{ConnectionState::Phase::Lost, error, std::nullopt,
                         isLive() ? 0 : m_state.attempt + 1};
    if (mayRetry && mayReconnectByItself(error)) {
        const Milliseconds usual =
            pauseBeforeReconnect(m_time.elapsed() - m_lostSince, error, m_time.chance());
        const Milliseconds pause = m_watched ? watchedPause(usual, error) : usual;
        lost.retryAt = m_time.wallNow() + pause;
        m_retry->start(pause);
    }
    setState(lost);
    return true;
}

Milliseconds Link::watchedPause(Milliseconds usual, const Error &error)
{
    return pauseWhileWatched(usual, m_attemptTook, error, m_time.chance());
}

void Link::setWatched(bool watched)
{
    if (std::exchange(m_watched, watched) || !watched || !m_retry->isSet())
        return;
    ConnectionState sooner = m_state;
    const Milliseconds left = *m_state.retryAt - m_time.wallNow();
    const Milliseconds pause = watchedPause(std::max(left, 0ms), *m_state.error);
    sooner.retryAt = m_time.wallNow() + pause;
    m_retry->start(pause);
    setState(sooner);
}

void Link::rest()
{
    if (!m_retry->isSet())
        return;
    m_retry->stop();
    ConnectionState resting = m_state;
    resting.retryAt.reset();
    setState(resting);
}

void Link::startOver()
{
    m_retry->stop();
    m_lostSince = m_time.elapsed();
    setState({});
}

void Link::setState(const ConnectionState &state)
{
    if (m_state == state)
        return;
    m_state = state;
    m_changed(m_state);
}

SleepWatch::SleepWatch(Timekeeper &time, std::function<void()> wokeUp)
    : m_time(time)
    , m_wokeUp(std::move(wokeUp))
    , m_next(time.makeAlarm([this] { look(); }))
    , m_wall(time.wallNow())
    , m_elapsed(time.elapsed())
{
    m_next->start(sleepLook);
}

void SleepWatch::look()
{
    const Milliseconds byTheWall = m_time.wallNow() - m_wall;
    const Milliseconds awake = m_time.elapsed() - m_elapsed;
    m_wall = m_time.wallNow();
    m_elapsed = m_time.elapsed();
    m_next->start(sleepLook);
    if (byTheWall - awake > sleepGap)
        m_wokeUp();
}

} // namespace tidemark::live
