// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rangespec.h"

/// Answers with something in every field.
namespace tidemark::test
{

constexpr Instant sampleTime = instantFromMSecs(1'773'145'800'123);

LiveCounts sampleCounts(int tenant);
TideTable sampleTide();
TrendSeries sampleTrend(const RangeQuestion &question);
UniqueSeries sampleUniques(const RangeQuestion &question);
CountryBreakdown sampleCountries(const RangeQuestion &question);
RequestSeries sampleRequests(const RangeQuestion &question);
LatencySeries sampleLatency(const RangeQuestion &question);

HistoryQuestion sampleQuestion(int tenant, const RangeSpec &range = RangeSpec::lastDays(7));
LiveAnswer sampleLiveAnswer(int tenant);
HistoryAnswer sampleHistoryAnswer(const HistoryQuestion &question);

} // namespace tidemark::test
