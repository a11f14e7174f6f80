// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/reading/earlierframe.h"
#include "coordinator/reading/planreading.h"
#include "coordinator/reading/rangeframe.h"
#include "coordinator/reading/rollupstate.h"
#include "coordinator/reading/trenddecoding.h"
#include "coordinator/serverfacts.h"
#include "core/readings.h"
#include "pg/rows.h"
#include "pg/statement.h"

#include <vector>

namespace tidemark::coordinator
{

/// What a pipeline is framed by before it is sent: if it turns out otherwise, another one is.
struct Assumed {
    TenantSeam seam;
    KeptTables kept;
};

[[nodiscard]] Result<Assumed> assumedFrom(TenantId tenant, const Result<RollupState> &state,
                                          const Result<TenantRolled> &rolled, const Result<KeptTables> &kept);

/// The whole history of a dashboard as one pipeline: the state of the rollups, server facts, the parts of the
/// panes, and at the end what the tenant's levels hold, what is kept of them, and whether the login sees its
/// rows. Every statement joins
/// them with the raw rows of the batches that the assumed seam says they do not hold; if the tenant's own
/// word at the end is the one assumed at the start, no rollup changed them between, and nothing is missing or
/// counted twice. The watermark is read first: what was committed before it is among the rows.
/// The countries' trends come after those of the panes, then, where an earlier period is compared with, its
/// statements. Only what the rollups can tell of the filter is asked for.
[[nodiscard]] std::vector<PlannedStatement> historyStatements(const HistoryFrames &frames,
                                                              const TenantSeam &assumed);

/// The rows of the trend's statement in that frame, of whichever dataset it is.
[[nodiscard]] Result<TrendParts> decodeCounts(const RangeFrame &frame, const Provenance &provenance,
                                              const pg::Rows &rows);
/// The union over the frame, of the uniques' statement; a least one where its levels cannot be cut at its
/// ends.
[[nodiscard]] Result<UniqueEstimate> decodeUnion(const RangeFrame &frame, const Provenance &provenance,
                                                 const pg::Rows &rows);

/// The state of the rollups before such a pipeline's rows were read.
[[nodiscard]] Result<RollupState> stateAtStart(const std::vector<Result<pg::Rows>> &answers);
/// What the tenant's levels held after it.
[[nodiscard]] Result<TenantRolled> rolledAtEnd(const std::vector<Result<pg::Rows>> &answers);
/// What was kept after it.
[[nodiscard]] Result<KeptTables> keptAtEnd(const RangeFrame &frame,
                                           const std::vector<Result<pg::Rows>> &answers);
/// The facts it answered.
[[nodiscard]] Result<ServerFacts> serverFactsOf(const std::vector<Result<pg::Rows>> &answers);

/// For a pipeline whose assumed seam held: each part's numbers, or that part's own error.
[[nodiscard]] HistoryAnswer decodeHistory(const HistoryFrames &frames, const RollupState &state,
                                          const std::vector<Result<pg::Rows>> &answers);

} // namespace tidemark::coordinator
