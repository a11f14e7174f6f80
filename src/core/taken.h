// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/instant.h"

namespace tidemark
{

/// A clock that nobody sets and that goes on while the machine sleeps.
[[nodiscard]] Milliseconds sinceBoot();

/// When data was read, and its source. Its age uses a monotonic clock, so setting this computer's clock
/// neither makes data younger nor hides that it is ageing.
class Taken
{
public:
    /// An answer of the server that came at that time by this computer's clock; took: how long it was on its
    /// way.
    Taken(Instant at, Milliseconds took = {});
    /// Kept from an earlier answer, which came at that time by this computer's clock as it was then.
    [[nodiscard]] static Taken fromCache(Instant at);

    [[nodiscard]] Instant at() const { return m_at; }
    [[nodiscard]] bool isFromCache() const { return m_fromCache; }
    /// Never negative.
    [[nodiscard]] Milliseconds age() const;
    /// How far the server's clock is ahead of this computer's if the answer says serverTime: at least so
    /// much, for the server may have read its clock at any time while the answer was on its way.
    [[nodiscard]] Milliseconds clockAhead(Instant serverTime) const;

private:
    Instant m_at;
    Milliseconds m_took;
    bool m_fromCache = false;
    Milliseconds m_bornAt; // age zero, by the clock that nobody sets
};

} // namespace tidemark
