// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/provenance.h"
#include "core/timerange.h"

#include <QLatin1StringView>
#include <QString>

#include <chrono>
#include <initializer_list>
#include <optional>
#include <vector>

namespace tidemark::widgets
{

/// What an alert rule is in a chart of what it measures.
struct AlertMark {
    QString name;                    ///< plain text
    QString measure;                 ///< of alertMeasures
    QString lineText;                ///< "server errors: above 1,000 in 5 min"; plain text
    std::optional<double> threshold; ///< of a window, in the measure's unit; nothing: no line
    std::chrono::seconds window{};
    std::vector<TimeRange> firing; ///< when it fired

    /// Where the threshold lies among values a bucket, in the chart's unit (a share is 0 to 1). Counts and
    /// bytes are taken as even over time; a rate or a time is as high in every bucket. Nothing: no line, and
    /// so of unique users and addresses of a window that is not as long as a bucket, for they do not add up.
    [[nodiscard]] std::optional<double> heightIn(const Bucket &bucket) const;
    /// Whether that is the threshold for another length of time.
    [[nodiscard]] bool isScaledIn(const Bucket &bucket) const;

    friend bool operator==(const AlertMark &, const AlertMark &) = default;
};

using Measures = std::initializer_list<QLatin1StringView>;
/// Those of rules about one of the measures.
[[nodiscard]] std::vector<AlertMark> alertsAbout(Measures measures, std::vector<AlertMark> marks);
/// All of them, but lines only of rules about one of the measures: among other values they would say nothing.
[[nodiscard]] std::vector<AlertMark> withLinesOf(Measures measures, std::vector<AlertMark> marks);

} // namespace tidemark::widgets
