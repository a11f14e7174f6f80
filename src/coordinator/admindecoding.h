// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adminreports.h"
#include "core/result.h"
#include "pg/rows.h"

#include <vector>

/// Answers of resources/sql/admin as reports.
namespace tidemark::coordinator
{

/// A rollup that failed on the server, and was logged there as failed, is an Error.
[[nodiscard]] Result<RollupReport> decodeRollup(Dataset dataset, const pg::Rows &rows);
[[nodiscard]] Result<int> decodePartitionsMade(const pg::Rows &rows);
[[nodiscard]] Result<std::vector<RunLogEntry>> decodeRunLog(const pg::Rows &rows);
/// The same with what only the trail itself tells: where it came from, what it was about, what it changed.
[[nodiscard]] Result<std::vector<RunLogEntry>> decodeTrail(const pg::Rows &rows);
[[nodiscard]] Result<SessionMark> decodeSessionMark(const pg::Rows &rows);
[[nodiscard]] Result<LostRunState> decodeLostRun(const pg::Rows &session, const pg::Rows &run);
[[nodiscard]] Result<std::vector<RollupDay>> decodeRollupDays(const pg::Rows &rows);
[[nodiscard]] Result<std::vector<ScheduledJob>> decodeJobs(const pg::Rows &rows);
/// Whether the job has another schedule now.
[[nodiscard]] Result<bool> decodeRescheduled(const pg::Rows &rows);
[[nodiscard]] Result<std::vector<JobRun>> decodeJobRuns(const pg::Rows &rows);
[[nodiscard]] Result<std::vector<TableRetention>> decodeRetentions(const pg::Rows &rows);
[[nodiscard]] Result<TableRetention> decodeRetentionSet(const QString &table, const pg::Rows &rows);
[[nodiscard]] Result<RetentionPreview> decodeRetentionPreview(const QString &table, const pg::Rows &rows);
[[nodiscard]] Result<std::vector<Hold>> decodeHolds(const pg::Rows &rows);
/// The one hold that was added or released.
[[nodiscard]] Result<Hold> decodeHold(const pg::Rows &rows);
[[nodiscard]] Result<std::vector<CoverageBucket>> decodeCoverage(const pg::Rows &rows);

} // namespace tidemark::coordinator
