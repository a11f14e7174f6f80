// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/reading/keptlevels.h"
#include "coordinator/reading/rollupstate.h"
#include "core/readings.h"
#include "pg/rows.h"
#include "pg/statement.h"

namespace tidemark::coordinator
{

/// The five minutes that a question means at that time of the server: up to the end of the unfinished
/// five-second bin, or to the asked end.
[[nodiscard]] TimeRange liveRange(const LiveQuestion &question, Instant serverNow);

/// Whether raw rows of the range or of the time before it can have expired: they go by whole UTC days that
/// have passed.
[[nodiscard]] bool canHaveExpired(const LiveQuestion &question, const TimeRange &range);

/// The first whole five-second bin of the time that is compared with range, at that time of the server.
[[nodiscard]] Instant firstBin(const TimeRange &range, Instant serverNow);

/// Whether the tenant's five-second bins can be read instead of its raw rows, so far as the bins hold them.
/// They know no country, and of the time before no type: filtered rows are counted from raw.
[[nodiscard]] bool readsBins(const LiveQuestion &question, const TimeRange &range, Instant serverNow,
                             const TenantSeam &seam);

/// Counts range and, to compare it with, as long a time before it as has passed of it at that time of the
/// server. binned: what the bins hold, where they are read; if the tenant's own word after this statement is
/// the same, and bins are still kept from firstBin() on, nothing is missing or counted twice.
[[nodiscard]] pg::Statement liveStatement(const LiveQuestion &question, const TimeRange &range,
                                          Instant serverNow, const RolledBatches *binned);
[[nodiscard]] Result<LiveCounts> decodeLive(const LiveQuestion &question, const TimeRange &range,
                                            Instant serverTime, const pg::Rows &rows);

/// Where in a live pipeline the answers stand that are not always asked for.
struct LiveParts {
    std::optional<std::size_t> kept, first, datasets;
    /// Where bins were read: by what, from when on, and where the tenant's word and the state stand after it.
    std::optional<TenantSeam> seam;
    Instant firstBin;
    std::optional<std::size_t> rolled, state;
};

/// Where the tenant's seam was found to be, after the bins were read.
[[nodiscard]] Result<TenantSeam> seamFound(const LiveQuestion &question, const LiveParts &parts,
                                           const std::vector<Result<pg::Rows>> &answers);
/// Whether no rollup changed the bins while they were read by parts.seam.
[[nodiscard]] bool binsStood(const LiveParts &parts, const TenantSeam &found);

/// The oldest row of a tenant, as it was last read.
struct FirstRow {
    TenantId tenant;
    std::optional<Instant> time;
};

/// The counts, and what is known of the time before them. known: what is kept between two pipelines; it is
/// renewed where parts.first was asked for.
[[nodiscard]] Result<LiveCounts> decodeLiveParts(const LiveQuestion &question, const TimeRange &range,
                                                 Instant serverTime, const LiveParts &parts,
                                                 const std::vector<Result<pg::Rows>> &answers,
                                                 std::optional<FirstRow> &known);

/// Notes on the counts what is known of the time before them, by the tenant's oldest row and by what is gone
/// of the raw rows.
void judgePrevious(LiveCounts &live, const std::optional<Instant> &firstRow, const TimeRanges &rawGone);

} // namespace tidemark::coordinator
