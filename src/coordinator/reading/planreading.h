// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/reading/rangeframe.h"
#include "core/making.h"
#include "core/result.h"
#include "pg/rows.h"
#include "pg/statement.h"

#include <QLatin1StringView>

#include <vector>

/// How a number was made: the statement behind it, and the server's plan for it.
namespace tidemark::coordinator
{

/// A statement of a pipeline, and the panes whose numbers come from it; none: it is about the pipeline
/// itself.
struct PlannedStatement {
    pg::Statement statement;
    std::vector<QLatin1StringView> panes{};
};
[[nodiscard]] std::vector<pg::Statement> statementsOf(const std::vector<PlannedStatement> &plan);

/// The statement as a schema of that version was sent it, with what came back.
[[nodiscard]] SentStatement sentStatement(const pg::Statement &statement, int schemaVersion,
                                          const Result<pg::Rows> &answer);
/// How each pane's numbers were made: what of the plan was sent for it, and what came back. schemaVersion: of
/// the server.
[[nodiscard]] Makings makingsOf(const RangeFrame &frame, const std::vector<PlannedStatement> &plan,
                                const std::vector<Result<pg::Rows>> &answers, int schemaVersion);

/// Asks for its plan; the statement is not run.
[[nodiscard]] pg::Statement explainStatement(const SentStatement &statement);
/// Its lines.
[[nodiscard]] Result<QStringList> decodePlan(const pg::Rows &rows);

} // namespace tidemark::coordinator
