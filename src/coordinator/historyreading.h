// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/rangeframe.h"
#include "coordinator/rollupstate.h"
#include "coordinator/serverfacts.h"
#include "core/readings.h"
#include "pg/rows.h"
#include "pg/statement.h"

#include <vector>

namespace tidemark::coordinator
{

/// The whole history of a dashboard as one pipeline: server facts, what has expired, trend, uniques,
/// countries, and at the end the state of the rollups. Every statement joins the rollups with the raw rows of
/// the batches that state says they do not hold; if the state at the end is the one assumed at the start, no
/// rollup committed between, and nothing is missing or counted twice.
[[nodiscard]] std::vector<pg::Statement> historyStatements(const RangeFrame &frame,
                                                           const RollupState &assumed);

/// The state of the rollups at the end of such a pipeline's answer.
[[nodiscard]] Result<RollupState> stateAtEnd(const std::vector<Result<pg::Rows>> &answers);
/// The facts it answered.
[[nodiscard]] Result<ServerFacts> factsOf(const std::vector<Result<pg::Rows>> &answers);

/// For a pipeline whose assumed state held: each part's numbers, or that part's own error.
[[nodiscard]] HistoryAnswer decodeHistory(const RangeFrame &frame, const RollupState &state,
                                          const std::vector<Result<pg::Rows>> &answers);

} // namespace tidemark::coordinator
