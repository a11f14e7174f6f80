// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/instant.h"

namespace tidemark
{

/// Half open: from ≤ t < to.
struct TimeRange {
    Instant from;
    Instant to;

    [[nodiscard]] Milliseconds length() const { return to - from; }
    [[nodiscard]] bool isEmpty() const { return to <= from; }
    [[nodiscard]] bool contains(Instant t) const { return from <= t && t < to; }
    friend bool operator==(const TimeRange &, const TimeRange &) = default;
};

} // namespace tidemark
