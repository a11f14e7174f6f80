// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/reading/timeranges.h"
#include "core/readings.h"
#include "core/result.h"
#include "core/rolluplevel.h"
#include "pg/rows.h"
#include "pg/statement.h"

#include <QString>

#include <array>
#include <optional>

namespace tidemark::coordinator
{

/// Statements take the levels coarsest first: days, hours, then what is finest.
[[nodiscard]] inline const RollupLevel &levelOf(Dataset dataset, std::size_t level)
{
    return rollupLevels(dataset).at(levelCount - 1 - level);
}

/// What a table does not hold any more, and for how long its rows are kept. Held days stand between what is
/// gone.
struct KeptTable {
    TimeRanges gone;
    QString keep; ///< a PostgreSQL interval; empty: that is not why the older ones are gone

    [[nodiscard]] bool holds(const TimeRange &range) const { return !touches(gone, range); }
    friend bool operator==(const KeptTable &, const KeptTable &) = default;
};

/// The same of all tables of a dataset.
struct KeptTables {
    std::array<KeptTable, levelCount> levels; ///< coarsest first
    KeptTable raw; ///< raw rows; those of rollups that were adopted as found were never there

    /// What is in no level.
    [[nodiscard]] TimeRanges levelsGone() const;
    friend bool operator==(const KeptTables &, const KeptTables &) = default;
};

/// read/kept. Expiry deletes rows in the transaction that notes it, so read it after the rows: what it says
/// is kept was there.
/// to: of what was read; what is gone after it does not matter.
[[nodiscard]] pg::Statement keptStatement(Dataset dataset, Instant to);
/// The same for all that an answer to the question can take in: days of its zone, or of UTC where those are
/// shown, reach beyond its range.
[[nodiscard]] pg::Statement keptStatement(const RangeQuestion &question);
[[nodiscard]] Result<KeptTables> decodeKept(Dataset dataset, const pg::Rows &rows);

/// read/…_first: about when a tenant's oldest row is dated, as exactly as the tables that are kept know.
/// Nothing: it has no row.
[[nodiscard]] pg::Statement firstRowStatement(Dataset dataset, TenantId tenant);
/// The same of the raw rows alone, for live counts: nothing that holds a level may delay them.
[[nodiscard]] pg::Statement firstRawRowStatement(Dataset dataset, TenantId tenant);
[[nodiscard]] Result<std::optional<Instant>> decodeFirstRow(Dataset dataset, const pg::Rows &rows);

/// What is known of range, of whose time some is gone, for a tenant with that oldest row (nothing: it has
/// none): before it there was nothing to count. Where its day is the first one behind what is gone, it need
/// not have been the first row, and that day is known as a whole.
[[nodiscard]] TimeRanges knownOf(const TimeRange &range, const TimeRanges &gone,
                                 const std::optional<Instant> &firstRow);
/// From when on range is kept; its own beginning: there are gaps in it; nothing: all of it is kept.
[[nodiscard]] std::optional<Instant> keptFrom(const TimeRange &range, const TimeRanges &gone);

} // namespace tidemark::coordinator
