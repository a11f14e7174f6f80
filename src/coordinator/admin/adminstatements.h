// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adminactions.h"
#include "pg/rows.h"
#include "pg/statement.h"

#include <functional>

namespace tidemark::coordinator
{

/// Most actions are one statement and the shape of its answer.
template<typename T>
struct OneStatement {
    pg::Statement statement;
    std::function<Result<T>(const pg::Rows &)> decode;
};
template<typename Action>
using StatementOf = OneStatement<typename Action::Answer>;

[[nodiscard]] StatementOf<RunLogReading> statementOf(const RunLogReading &reading);
[[nodiscard]] StatementOf<LogRightsReading> statementOf(const LogRightsReading &);
[[nodiscard]] StatementOf<SessionsReading> statementOf(const SessionsReading &);
[[nodiscard]] StatementOf<SessionEnd> statementOf(const SessionEnd &end);
[[nodiscard]] StatementOf<PartitionsReading> statementOf(const PartitionsReading &);
[[nodiscard]] StatementOf<LoginsReading> statementOf(const LoginsReading &);
[[nodiscard]] StatementOf<RightsChange> statementOf(const RightsChange &change);
[[nodiscard]] StatementOf<BackfillsReading> statementOf(const BackfillsReading &);
[[nodiscard]] StatementOf<RollupDaysReading> statementOf(const RollupDaysReading &);
[[nodiscard]] StatementOf<RetentionReading> statementOf(const RetentionReading &);
[[nodiscard]] StatementOf<RetentionChange> statementOf(const RetentionChange &change);
[[nodiscard]] StatementOf<HoldsReading> statementOf(const HoldsReading &);
[[nodiscard]] StatementOf<HoldRequest> statementOf(const HoldRequest &request);
[[nodiscard]] StatementOf<HoldRelease> statementOf(const HoldRelease &release);
[[nodiscard]] StatementOf<CoverageReading> statementOf(const CoverageReading &reading);
[[nodiscard]] StatementOf<NodesReading> statementOf(const NodesReading &);
[[nodiscard]] StatementOf<TableSizesReading> statementOf(const TableSizesReading &);
[[nodiscard]] StatementOf<ClusterHealthReading> statementOf(const ClusterHealthReading &);
[[nodiscard]] StatementOf<PartitionsRequest> statementOf(const PartitionsRequest &request);
[[nodiscard]] StatementOf<JobSwitch> statementOf(const JobSwitch &change);
[[nodiscard]] StatementOf<JobRescheduling> statementOf(const JobRescheduling &change);
[[nodiscard]] StatementOf<AlertsReading> statementOf(const AlertsReading &reading);
[[nodiscard]] StatementOf<AlertHistoryReading> statementOf(const AlertHistoryReading &reading);
[[nodiscard]] StatementOf<AlertTrial> statementOf(const AlertTrial &trial);
[[nodiscard]] StatementOf<AlertSaving> statementOf(const AlertSaving &saving);
[[nodiscard]] StatementOf<AlertRemoval> statementOf(const AlertRemoval &removal);
[[nodiscard]] StatementOf<AnnotationsReading> statementOf(const AnnotationsReading &reading);
[[nodiscard]] StatementOf<NoteSaving> statementOf(const NoteSaving &saving);
[[nodiscard]] StatementOf<NoteRemoval> statementOf(const NoteRemoval &removal);
[[nodiscard]] StatementOf<TenantNaming> statementOf(const TenantNaming &naming);

} // namespace tidemark::coordinator
