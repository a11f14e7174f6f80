// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/latency.h"
#include "core/provenance.h"

#include <optional>
#include <vector>

/// What is read of requests alone, beside core/readings.h.
namespace tidemark
{

/// The response times of the earlier period.
struct EarlierLatency {
    Earlier beside;
    std::vector<LatencyHistogram> histograms; ///< [bucket of the series]
    LatencyHistogram before;                  ///< over beside.period.elapsed
    LatencyHistogram now;                     ///< over beside.period.passed

    friend bool operator==(const EarlierLatency &, const EarlierLatency &) = default;
};

/// How long requests took; http_request only.
struct LatencySeries {
    RangeQuestion question;
    Provenance provenance;
    std::vector<Bucket> buckets;
    std::vector<LatencyHistogram> histograms; ///< [bucket]
    LatencyHistogram range;                   ///< of all of them, and of what lies across two of them
    std::optional<EarlierLatency> earlier{};

    friend bool operator==(const LatencySeries &, const LatencySeries &) = default;
};

struct StatusCount {
    int code = 0; ///< as it was logged; 0: the server knew none
    qint64 count = 0;
    friend bool operator==(const StatusCount &, const StatusCount &) = default;
};

/// Requests by their exact status; http_request only.
struct StatusBreakdown {
    RangeQuestion question;
    Provenance provenance;
    std::vector<StatusCount> statuses; ///< most frequent first, of the classes that the filter chooses
    [[nodiscard]] qint64 total() const;

    friend bool operator==(const StatusBreakdown &, const StatusBreakdown &) = default;
};
/// The class of statusClasses that a status is counted in.
[[nodiscard]] QLatin1StringView classOf(int status);

} // namespace tidemark
