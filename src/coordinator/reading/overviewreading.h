// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/overview.h"
#include "pg/rows.h"
#include "pg/statement.h"

#include <vector>

/// The overview of all tenants.
namespace tidemark::coordinator
{

/// How far the rollups are, and what is kept of them: asked before the rows, as every answer is framed by it.
[[nodiscard]] std::vector<pg::Statement> overviewFrameStatements(Dataset dataset, Instant now);
/// Unanswerable where the hours are not kept for as long as the overview reaches back.
[[nodiscard]] Result<OverviewFrame> decodeOverviewFrame(Dataset dataset, Comparison comparison,
                                                        const std::vector<Result<pg::Rows>> &answers);

[[nodiscard]] pg::Statement overviewStatement(const OverviewQuestion &question, const OverviewFrame &frame);
[[nodiscard]] Result<OverviewPage> decodeOverview(const OverviewQuestion &question,
                                                  const OverviewFrame &frame, const pg::Rows &rows);

/// Why there is no page, where it is not the question's fault: functions of an older build, sketches of other
/// parameters.
[[nodiscard]] Error overviewError(Error error);

[[nodiscard]] std::vector<pg::Statement> summaryStatements(const SummaryQuestion &question,
                                                           const OverviewFrame &frame);
[[nodiscard]] Result<OverviewSummary> decodeSummary(const SummaryQuestion &question,
                                                    const OverviewFrame &frame,
                                                    const std::vector<Result<pg::Rows>> &answers);

} // namespace tidemark::coordinator
