// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/context.h"
#include "core/gateways.h"
#include "models/latencytext.h"

#include <QTimeZone>

#include <optional>
#include <type_traits>
#include <vector>

/// What `tidemarkctl query` is asked, as its command line has it.
namespace tidemark::app
{

struct QueryKind {
    QLatin1StringView name;
    Granularity granularity;
    Milliseconds defaultRange;
    bool inBuckets = true; ///< its answer has rows a bucket; else one over the whole range
};

/// The other panes have no kind of their own: minute, hourly and daily print them.
template<typename Pane>
constexpr bool hasKind = !std::is_same_v<typename Pane::Series, TrendSeries> &&
                         !std::is_same_v<typename Pane::Series, RequestSeries>;

/// All that can be asked over a range of that dataset; nothing: of any.
[[nodiscard]] std::vector<QueryKind> rangeKinds(std::optional<Dataset> dataset);
inline constexpr QueryKind rawKind{QLatin1StringView("raw"), Granularity::Minute, std::chrono::hours(1)};
/// Of every kind, those without a range as well.
[[nodiscard]] QStringList kindNames();

struct Question {
    RangeQuestion range;
    QTimeZone zone;
    bool byType = false;
    std::optional<Granularity> byBucket; ///< countries over time, in these buckets
    int limit = 50;
    LatencyMeasures latency;
    RowFilter where;              ///< raw: by column
    std::optional<RowKey> before; ///< raw: the page after the one that ended with it
    bool explain = false;         ///< how its numbers were made, instead of these
    bool exact = false;           ///< uniques: counted in the raw rows
};

/// Dataset, tenant, zone, limit, filter: what every kind of query may carry. ErrorKind::Constraint where an
/// option is wrong.
[[nodiscard]] Result<Question> readQuestion(const Context &context, const QString &kind);
/// The first option that this kind of query would drop without a word; empty: none.
[[nodiscard]] QString meaningless(const QCommandLineParser &options, const QString &kind);
/// Asks the server for its clock where the range needs it. ErrorKind::Constraint where an option is wrong.
[[nodiscard]] Result<TimeRange> readRange(const Context &context, ReadGateway &gateway, const QTimeZone &zone,
                                          const QueryKind &kind);
/// Nothing: the option is not set.
[[nodiscard]] Result<std::optional<Instant>> instantOf(const Context &context, const QString &option,
                                                       const QTimeZone &zone);

} // namespace tidemark::app
