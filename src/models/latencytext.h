// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/latency.h"
#include "models/formatter.h"
#include "models/sheet.h"

#include <QString>

#include <optional>
#include <vector>

namespace tidemark
{

/// Which numbers a distribution of response times is told by.
struct LatencyMeasures {
    std::vector<double> quantiles{0.5, 0.9, 0.95, 0.99, 0.999}; ///< each between 0 and 1
    std::optional<double> thresholdMs;                          ///< the share within it, and Apdex
};

/// "p95", "p99.9".
[[nodiscard]] QString quantileName(double q);
/// The same in exports: "p95_ms", "p99_9_ms".
[[nodiscard]] QString quantileKey(double q);
/// "98.2 %"; "98.1–98.3 %" where the bin of the threshold holds times on both sides.
[[nodiscard]] QString shareText(const LatencyHistogram::Share &share, const Formatter &format);
/// All of a range in one sentence: how many times are known, quantiles, the greatest, and how exact that is.
[[nodiscard]] QString latencyText(const LatencyHistogram &range, const LatencyMeasures &measures,
                                  const Formatter &format);

/// One row a bucket, the newest first.
[[nodiscard]] Sheet sheetOf(const LatencySeries &series, const LatencyMeasures &measures,
                            const Formatter &format);

} // namespace tidemark
