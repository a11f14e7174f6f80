// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/readings.h"
#include "models/formatter.h"

#include <QString>

#include <utility>
#include <vector>

/// What is said of numbers beside those of an earlier period. Plain text; the direction of a change is never
/// said by colour alone.
namespace tidemark
{

/// "Previous period", "A week before", …; "Nothing" for no comparison.
[[nodiscard]] QString comparisonText(Comparison comparison);

/// "▲ 12.3 %", "▼ 3 %", "= 0 %", "▲ ×12", "▲ new"; "–" where there is nothing at all.
[[nodiscard]] QString changeText(qint64 now, qint64 before, const Formatter &format);
/// The same of response times and other measures, which are not rounded to whole numbers.
[[nodiscard]] QString changeText(double now, double before, const Formatter &format);
/// The change of a share (0 … 1), in percentage points: "▲ 0.3 pp"; "= 0 pp" where it rounds to none.
[[nodiscard]] QString shareChangeText(double now, double before, const Formatter &format);
/// A total's change; empty where it cannot be said. whole: of the number itself.
[[nodiscard]] QString changeOf(qint64 now, qint64 before, const Earlier &beside, bool whole,
                               const Formatter &format);

/// Why there is no number: "no counterpart", "expired", …; empty where there is one.
[[nodiscard]] QString missingText(const EarlierBucket &earlier);
/// "complete", "waiting", … as of buckets; "no-counterpart", "no-detail", "no-data": stable English for
/// exports.
[[nodiscard]] QString earlierStateName(const EarlierBucket &earlier);
/// Whether there is a number beside a bucket: value, or not known.
[[nodiscard]] bool isKnown(const EarlierBucket &earlier, double value);

/// Name and value of the lines that a readout adds to a bucket's own number.
using ComparedLines = std::vector<std::pair<QString, QString>>;
[[nodiscard]] ComparedLines comparedLines(const Bucket &bucket, qint64 now, const EarlierBucket &earlier,
                                          qint64 before, const Formatter &format);
/// The same of average response times; nothing: not recorded.
[[nodiscard]] ComparedLines comparedLines(const Bucket &bucket, std::optional<double> now,
                                          const EarlierBucket &earlier, std::optional<double> before,
                                          const Formatter &format);
/// The same of bytes; what is not known of some requests is a least number, and compared with nothing.
[[nodiscard]] ComparedLines comparedBytes(const Bucket &bucket, const LaterCount &now,
                                          const EarlierBucket &earlier, const LaterCount &before,
                                          const Formatter &format);
/// The same of shares (0 … 1); nothing: there was nothing to be a share of.
[[nodiscard]] ComparedLines comparedShares(const Bucket &bucket, std::optional<double> now,
                                           const EarlierBucket &earlier, std::optional<double> before,
                                           const Formatter &format);

/// What is said of a series as a whole: with which period it is compared, both totals and the change, or why
/// none is said. Empty where nothing is compared. isDrawn: a dashed line in a chart shows the period.
[[nodiscard]] QString comparedText(const TrendSeries &series, bool isDrawn, const Formatter &format);
[[nodiscard]] QString comparedText(const RequestSeries &series, bool isDrawn, const Formatter &format);
/// Of the 95th percentile.
[[nodiscard]] QString comparedText(const LatencySeries &series, const Formatter &format);
/// Both numbers with their intervals; a change only where these do not overlap.
[[nodiscard]] QString comparedText(const UniqueSeries &series, const Formatter &format);

} // namespace tidemark
