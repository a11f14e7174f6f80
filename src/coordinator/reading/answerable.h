// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/provenance.h"
#include "core/readings.h"

#include <optional>

/// What rollups can tell of filtered rows. Those of events count rows and countries, and sketch users, for
/// each type. Those of requests count rows by class and by country, one beside the other, and have one
/// sketch, and response times, for all of them.
namespace tidemark::coordinator
{

/// Why the rollups cannot answer that series for the question: ErrorKind::Unanswerable. Nothing: they can.
template<typename Series>
[[nodiscard]] std::optional<Error> whyUnanswerable(const RangeQuestion &question);
template<>
std::optional<Error> whyUnanswerable<TrendSeries>(const RangeQuestion &question);
template<>
std::optional<Error> whyUnanswerable<UniqueSeries>(const RangeQuestion &question);
template<>
std::optional<Error> whyUnanswerable<CountryBreakdown>(const RangeQuestion &question);
template<>
std::optional<Error> whyUnanswerable<LatencySeries>(const RangeQuestion &question);
template<>
std::optional<Error> whyUnanswerable<StatusBreakdown>(const RangeQuestion &question);
template<>
std::optional<Error> whyUnanswerable<RequestSeries>(const RangeQuestion &question);

/// The counts are read from the counters of countries.
[[nodiscard]] inline bool readsCountries(const RangeQuestion &question)
{
    return !question.filter.countries().isEmpty() || question.split == Dimension::Country;
}

} // namespace tidemark::coordinator
