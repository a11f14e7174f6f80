// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

/// t floored, or raised, to a multiple of length since the epoch.
[[nodiscard]] Instant flooredTo(Instant t, Milliseconds length);
[[nodiscard]] Instant raisedTo(Instant t, Milliseconds length);

/// How far back a table reaches, and for how long its rows are kept.
struct KeptTable {
    std::optional<Instant> from; ///< what is older is gone; nothing: none ever was
    QString keep;                ///< a PostgreSQL interval; empty: that is not why the older ones are gone

    [[nodiscard]] bool holds(Instant t) const { return !from || *from <= t; }
    friend bool operator==(const KeptTable &, const KeptTable &) = default;
};

/// The same of all tables of a dataset.
struct KeptTables {
    std::array<KeptTable, levelCount> levels; ///< coarsest first
    KeptTable raw; ///< raw rows; those of rollups that were adopted as found were never there

    /// What is older is in no level; nothing: everything is in one of them.
    [[nodiscard]] std::optional<Instant> levelsFrom() const;
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

} // namespace tidemark::coordinator
