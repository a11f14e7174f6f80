// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/reading/rangeframe.h"
#include "coordinator/reading/rollupstate.h"
#include "pg/statement.h"

#include <optional>
#include <vector>

/// The values that the panes' statements have in common.
namespace tidemark::coordinator
{

/// $1 … $12 mean the same everywhere.
[[nodiscard]] std::vector<pg::Parameter> commonParameters(const RangeFrame &frame, const TenantSeam &assumed,
                                                          const LevelCover &cover, const Cells &cells);
/// Of what is counted by bucket: $1 … $13.
[[nodiscard]] std::vector<pg::Parameter> bucketParameters(const RangeFrame &frame, const TenantSeam &assumed);
/// The parameters of counts by bucket, up to the types.
[[nodiscard]] std::vector<pg::Parameter> countParameters(const RangeFrame &frame, const TenantSeam &assumed);
/// What uniques count under: straddlers within the range only in the union of all, others not at all.
[[nodiscard]] std::vector<std::optional<qint64>> uniqueNumbers(const RangeFrame &frame);
[[nodiscard]] pg::Parameter startsOf(const std::vector<Bucket> &buckets);

} // namespace tidemark::coordinator
