// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/output.h"
#include "core/adminactions.h"

#include <utility>
#include <vector>

/// What `tidemarkctl` prints of sessions, the run log, partitions and storage. Scripts hold on to the JSON
/// keys.
namespace tidemark::app
{

[[nodiscard]] Output sessionsOutput(const SessionTable &table);
[[nodiscard]] Output sessionEndOutput(const SessionEnd &end, bool ended);
[[nodiscard]] Output auditOutput(const std::vector<RunLogEntry> &entries, const LogRights &rights);
[[nodiscard]] Output partitionsOutput(const std::vector<PartitionLine> &partitions);
[[nodiscard]] Output storageOutput(const Storage &storage);
[[nodiscard]] Output loadsOutput(const LoadTable &loads);
[[nodiscard]] Output loginsOutput(const LoginTable &table);
[[nodiscard]] Output unfinishedOutput(const std::vector<UnfinishedBackfill> &backfills);
[[nodiscard]] Output partitionsMadeOutput(const std::vector<std::pair<Dataset, int>> &made);

} // namespace tidemark::app
