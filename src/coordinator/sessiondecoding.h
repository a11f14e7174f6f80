// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adminreports.h"
#include "core/loadhistory.h"
#include "core/loginrights.h"
#include "core/result.h"
#include "pg/rows.h"

/// Answers about sessions, partitions, logins and the run log's rights as reports.
namespace tidemark::coordinator
{

[[nodiscard]] Result<SessionTable> decodeSessions(const pg::Rows &rows);
/// Whether the session was still there.
[[nodiscard]] Result<bool> decodeSessionEnd(const pg::Rows &rows);
[[nodiscard]] Result<std::vector<PartitionLine>> decodePartitions(const pg::Rows &rows);
[[nodiscard]] Result<std::vector<UnfinishedBackfill>> decodeUnfinished(const pg::Rows &rows);
[[nodiscard]] Result<LogRights> decodeLogRights(const pg::Rows &rows);
[[nodiscard]] Result<std::vector<ResumePoint>> decodeResumePoints(const pg::Rows &rows);
[[nodiscard]] Result<LoginTable> decodeLogins(const pg::Rows &rows);

} // namespace tidemark::coordinator
