// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/provenance.h"
#include "models/formatter.h"

#include <functional>
#include <vector>

namespace tidemark
{

/// "Latest 1,204 (Sun 22 Nov, 14:00–15:00), lowest …, highest …", each value as valueText writes it: what a
/// chart or a small line says to a screen reader. Values that are not known (not a number) are left out.
[[nodiscard]] QString spokenSummary(const std::vector<Bucket> &buckets, const std::vector<double> &values,
                                    Granularity granularity, const Formatter &format,
                                    const std::function<QString(double)> &valueText);

} // namespace tidemark
