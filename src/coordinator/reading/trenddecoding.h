// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/reading/rangeframe.h"
#include "core/readings.h"
#include "pg/rows.h"

/// Answers over a range into dense series: every bucket of the frame is there.
namespace tidemark::coordinator
{

/// How many rolled-up rows each straddler of the frame's bucketCover holds; nothing: not known.
using StraddlerRows = std::optional<std::vector<qint64>>;

/// What an average is made of.
struct ResponseTimes {
    qint64 msecs = 0;
    qint64 known = 0; ///< how many

    [[nodiscard]] std::optional<double> average() const
    {
        return known > 0 ? std::optional(double(msecs) / double(known)) : std::nullopt;
    }
};

struct TrendParts {
    TrendSeries trend;
    RequestSeries requests;               ///< of http_request only; the same rows, looked at otherwise
    std::vector<ResponseTimes> responses; ///< [bucket], of requests
    std::vector<qint64> straddlerRows;
};

/// By event type, or by country where the question splits by it. provenance.source is found from the rows,
/// and so are the rows that cannot be placed.
[[nodiscard]] Result<TrendParts> decodeTypedTrend(const RangeFrame &frame, const Provenance &provenance,
                                                  QLatin1StringView statement, const pg::Rows &rows);
/// By status class: of those that the filter chooses, without response times then.
[[nodiscard]] Result<TrendParts> decodeRequestTrend(const RangeFrame &frame, const Provenance &provenance,
                                                    const pg::Rows &rows);
/// provenance as the trend has it; without the trend, every straddler may hold rows.
[[nodiscard]] Result<UniqueSeries> decodeUniques(const RangeFrame &frame, const Provenance &provenance,
                                                 const StraddlerRows &straddlerRows,
                                                 QLatin1StringView statement, const pg::Rows &rows);
/// firstRow: about when the tenant's oldest row is dated; nothing: it has none.
[[nodiscard]] Result<CountryBreakdown> decodeCountries(const RangeFrame &frame, const Provenance &provenance,
                                                       const std::optional<Instant> &firstRow,
                                                       QLatin1StringView statement, const pg::Rows &rows);

/// The buckets of the frame in the states that they were found in. counts: the rows of each, [bucket].
[[nodiscard]] std::vector<Bucket> bucketsOf(const RangeFrame &frame, const Provenance &provenance,
                                            const StraddlerRows &straddlerRows,
                                            const std::vector<qint64> &counts);
/// The note of the rows that are in no bucket, where there are any.
void addUnplaced(Provenance &provenance, const RangeFrame &frame, const StraddlerRows &straddlerRows);

} // namespace tidemark::coordinator
