// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adminreports.h"
#include "core/result.h"
#include "pg/rows.h"

#include <vector>

/// Answers of resources/sql/admin/cluster_* as reports.
namespace tidemark::coordinator
{

[[nodiscard]] Result<std::vector<ClusterNode>> decodeClusterNodes(const pg::Rows &rows);
[[nodiscard]] Result<std::vector<TableSize>> decodeTableSizes(const pg::Rows &rows);
[[nodiscard]] Result<std::vector<HealthItem>> decodeClusterHealth(const pg::Rows &rows);

} // namespace tidemark::coordinator
