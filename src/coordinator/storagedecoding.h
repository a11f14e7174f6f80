// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adminreports.h"
#include "core/result.h"
#include "core/storage.h"
#include "pg/rows.h"

/// Answers about what the tables take, and what is made of them.
namespace tidemark::coordinator
{

[[nodiscard]] Result<std::vector<TableStorage>> decodeStorage(const pg::Rows &rows);
/// Where the server tells only the folder of its data, and that folder is on this computer, this computer is
/// asked.
[[nodiscard]] Result<std::vector<DiskSpace>> decodeDisks(const pg::Rows &rows);

/// What becomes due of raw rows in the two weeks after cutoff, a partition at a time.
[[nodiscard]] std::vector<ExpiryDay>
followingDays(Instant cutoff, const std::vector<PartitionLine> &partitions, const QString &dataset);
/// … of a level, over all nodes: each day about as much as one of those that it has.
[[nodiscard]] std::vector<ExpiryDay> followingDays(Instant cutoff, const TableStorage &level);

} // namespace tidemark::coordinator
