// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exactcount.h"
#include "core/readings.h"
#include "core/result.h"
#include "pg/rows.h"
#include "pg/statement.h"

/// Distinct users and addresses, counted in raw rows.
namespace tidemark::coordinator
{

/// What is kept of the range (kept: the answer of keptStatement()), without the number of rows.
[[nodiscard]] Result<ExactCost> exactCostWithoutRows(const RangeQuestion &question,
                                                     const Result<pg::Rows> &kept);
/// The history whose trend counts what is read for it: all rows of the part, for each has to be looked at
/// before the filter can pass it by.
[[nodiscard]] RangeQuestion readFor(const ExactCost &cost);
/// With the number of rows from the answer to readFor().
[[nodiscard]] Result<ExactCost> withRows(ExactCost cost, const HistoryAnswer &answer);

[[nodiscard]] pg::Statement exactStatement(const RangeQuestion &question);
/// Unanswerable where rows of the range had gone by the time kept was read, after the rows.
[[nodiscard]] Result<ExactCount> decodeExact(const RangeQuestion &question, const Result<pg::Rows> &server,
                                             const Result<pg::Rows> &rows, const Result<pg::Rows> &kept);

} // namespace tidemark::coordinator
