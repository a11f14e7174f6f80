// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/spokensummary.h"

#include "models/sheetparts.h"

#include <cmath>

namespace tidemark
{

using namespace Qt::StringLiterals;

QString spokenSummary(const std::vector<Bucket> &buckets, const std::vector<double> &values,
                      Granularity granularity, const Formatter &format,
                      const std::function<QString(double)> &valueText)
{
    std::size_t latest = buckets.size();
    std::size_t least = buckets.size();
    std::size_t greatest = buckets.size();
    for (std::size_t i = 0; i < buckets.size() && i < values.size(); ++i) {
        if (!isKnown(buckets[i], values[i]) || std::isnan(values[i]))
            continue;
        latest = i;
        if (least == buckets.size() || values[i] < values[least])
            least = i;
        if (greatest == buckets.size() || values[i] > values[greatest])
            greatest = i;
    }
    if (latest == buckets.size())
        return SheetWords::tr("No values.");
    const auto named = [&](std::size_t i) {
        const bool whole = buckets[i].state != BucketState::Partial;
        const QString value = valueText(values[i]);
        return (whole ? value : format.atLeast(value)) + u" ("_s + format.bucket(buckets[i], granularity) +
               u')';
    };
    return SheetWords::tr("Latest %1, lowest %2, highest %3.")
        .arg(named(latest), named(least), named(greatest));
}

} // namespace tidemark
