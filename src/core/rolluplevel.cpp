// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rolluplevel.h"

#include <algorithm>

namespace tidemark
{

using namespace Qt::StringLiterals;

namespace
{
RollupLevel level(const QString &dataset, const QString &name, Granularity granularity)
{
    return {name, dataset + u'_' + name, granularity, nominalLength(granularity)};
}
} // namespace

const std::array<RollupLevel, levelCount> &rollupLevels(Dataset dataset)
{
    using enum Granularity;
    using Levels = std::array<RollupLevel, levelCount>;
    static const PerDataset<Levels> levels{
        Levels{level(u"events"_s, u"15min"_s, QuarterHour), level(u"events"_s, u"hourly"_s, Hour),
               level(u"events"_s, u"daily"_s, Day)},
        Levels{level(u"http_request"_s, u"1min"_s, Minute), level(u"http_request"_s, u"1hour"_s, Hour),
               level(u"http_request"_s, u"1day"_s, Day)}};
    return levels[dataset];
}

std::optional<RollupLevel> rollupLevelNamed(Dataset dataset, QStringView name)
{
    const auto &levels = rollupLevels(dataset);
    const auto *const found = std::ranges::find(levels, name, &RollupLevel::name);
    return found == levels.end() ? std::nullopt : std::optional(*found);
}

TimeRange utcDaysOf(const TimeRange &range)
{
    return {std::chrono::floor<std::chrono::days>(range.from),
            std::chrono::ceil<std::chrono::days>(range.to)};
}

} // namespace tidemark
