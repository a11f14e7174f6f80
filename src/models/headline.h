// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/readings.h"
#include "models/formatter.h"

#include <QString>

#include <cstddef>
#include <vector>

/// The numbers of a whole range that stand above the panes, made from what the panes are made from.
namespace tidemark
{

/// One of them. Texts are plain.
struct HeadlineNumber {
    QString key;     ///< "total", "rate", "uniques", "errors", "traffic", "p95"
    QString caption; ///< "Events", "Per hour"
    QString value;   ///< empty: there are no data
    QString note;    ///< the change against the earlier period, an interval, …
    QString tip;
    bool isBad = false;
    int slot = 0;              ///< of the trace
    std::vector<double> trace; ///< by time, at most 120; not a number: not known
    std::size_t ended = 0;     ///< how many of them can grow no more
    QString traceText;         ///< the trace in words; empty: there is none
};

/// The total, and what that is for each hour or day: the longer one where buckets are at least a day long.
/// Only the time that has passed and whose rows are kept counts. earlier: the one that was chosen, if any.
/// Without a series only the captions are known.
[[nodiscard]] std::vector<HeadlineNumber> headlineOf(const TrendSeries *series, const EarlierTrend *earlier,
                                                     Dataset dataset, const Formatter &format);
/// Distinct users or addresses with their interval; a change only where the intervals are apart.
[[nodiscard]] std::vector<HeadlineNumber> headlineOf(const UniqueSeries *series,
                                                     const EarlierUniques *earlier, Dataset dataset,
                                                     const Formatter &format);
/// The 95th percentile of the response times.
[[nodiscard]] std::vector<HeadlineNumber> headlineOf(const LatencySeries *series,
                                                     const EarlierLatency *earlier, const Formatter &format);
/// The share of errors, and the bytes sent.
[[nodiscard]] std::vector<HeadlineNumber> headlineOf(const RequestSeries *series,
                                                     const EarlierRequests *earlier, const Formatter &format);

/// Rows in a bucket of the usual length, as many as the rate of the range has; nothing: no time has passed.
[[nodiscard]] std::optional<double> averagePerBucket(const TrendSeries &series);
/// Errors among all requests, 0 … 1; nothing where there were none.
[[nodiscard]] std::optional<double> errorShare(const RequestFigures &figures);
/// Why there is none where requests are chosen by status class, and what to do.
[[nodiscard]] QString noErrorShareText();

} // namespace tidemark
