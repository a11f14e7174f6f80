// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/rangeframe.h"
#include "core/readings.h"
#include "pg/rows.h"

/// Answers over a range into dense series: every bucket of the frame is there.
namespace tidemark::coordinator
{

struct TrendParts {
    TrendSeries trend;
    RequestSeries requests; ///< of http_request only; the same rows, looked at otherwise
};

/// provenance.source is found from the rows.
[[nodiscard]] Result<TrendParts> decodeEventTrend(const RangeFrame &frame, const Provenance &provenance,
                                                  const pg::Rows &rows);
[[nodiscard]] Result<TrendParts> decodeRequestTrend(const RangeFrame &frame, const Provenance &provenance,
                                                    const pg::Rows &rows);
[[nodiscard]] Result<UniqueSeries> decodeUniques(const RangeFrame &frame, const Provenance &provenance,
                                                 QLatin1StringView statement, const pg::Rows &rows);
[[nodiscard]] Result<CountryBreakdown> decodeCountries(const RangeFrame &frame, const Provenance &provenance,
                                                       QLatin1StringView statement, const pg::Rows &rows);

} // namespace tidemark::coordinator
