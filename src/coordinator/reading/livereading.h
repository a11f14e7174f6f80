// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/reading/keptlevels.h"
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

/// Counts range and, to compare it with, as long a time before it as has passed of it at that time of the
/// server.
[[nodiscard]] pg::Statement liveStatement(const LiveQuestion &question, const TimeRange &range,
                                          Instant serverNow);
[[nodiscard]] Result<LiveCounts> decodeLive(const LiveQuestion &question, const TimeRange &range,
                                            Instant serverTime, const pg::Rows &rows);

/// Where in a live pipeline the answers stand that are not always asked for.
struct LiveParts {
    std::optional<std::size_t> kept, first, datasets;
};

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
