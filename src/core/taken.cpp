// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/taken.h"

#include <algorithm>
#include <ctime>

namespace tidemark
{

// std::chrono::steady_clock stops while the machine sleeps.
Milliseconds sinceBoot()
{
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::duration_cast<Milliseconds>(std::chrono::seconds(time.tv_sec) +
                                                    std::chrono::nanoseconds(time.tv_nsec));
}

Taken::Taken(Instant at, Milliseconds took)
    : m_at(at)
    , m_took(took)
    , m_bornAt(sinceBoot() - std::max(Milliseconds(0), localNow() - at))
{
}

Taken Taken::fromCache(Instant at)
{
    Taken taken(at);
    taken.m_fromCache = true;
    return taken;
}

Milliseconds Taken::age() const
{
    return sinceBoot() - m_bornAt;
}

Milliseconds Taken::clockAhead(Instant serverTime) const
{
    return serverTime - std::clamp(serverTime, m_at - m_took, m_at);
}

} // namespace tidemark
