// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/readings.h"

#include <vector>

namespace tidemark
{

/// What a pane is to look like. No two of these may be mistaken for each other.
enum class Outlook {
    Loading,     ///< no answer to this question yet
    Data,        ///< numbers; single buckets may still be zero, open, waiting or expired
    NoEvents,    ///< the whole range is known, and nothing happened in it
    NotRolledUp, ///< the rollups have not come this far, and no raw rows are there either
    Expired,     ///< the whole range is past its retention
    NotHeld,     ///< the rollups do not hold what the filter asks for
    Failed       ///< an error, and no earlier answer to the very same question
};

/// How an answer over a range is to look: Data, NoEvents, NotRolledUp or Expired. total counts all that was
/// found (rows, or distinct users); rows that cannot be placed count, too.
[[nodiscard]] Outlook outlookOf(const Provenance &provenance, const std::vector<Bucket> &buckets,
                                double total);
/// The same where no buckets are listed: the range as a whole stands for them.
[[nodiscard]] Outlook outlookOf(const Provenance &provenance, const TimeRange &range, double total);

} // namespace tidemark
