// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rolluplevel.h"

#include <algorithm>

namespace tidemark
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const std::vector<RollupLevel> &rollupLevels(Dataset dataset)
{
    static const std::vector<RollupLevel> events{{u"15min"_s, u"events_15min"_s, 15min},
                                                 {u"hourly"_s, u"events_hourly"_s, 1h},
                                                 {u"daily"_s, u"events_daily"_s, 24h}};
    static const std::vector<RollupLevel> requests{{u"1min"_s, u"http_request_1min"_s, 1min},
                                                   {u"1hour"_s, u"http_request_1hour"_s, 1h},
                                                   {u"1day"_s, u"http_request_1day"_s, 24h}};
    return dataset == Dataset::Events ? events : requests;
}

std::optional<RollupLevel> rollupLevelNamed(Dataset dataset, QStringView name)
{
    const std::vector<RollupLevel> &levels = rollupLevels(dataset);
    const auto found = std::ranges::find(levels, name, &RollupLevel::name);
    return found == levels.end() ? std::nullopt : std::optional(*found);
}

TimeRange utcDaysOf(const TimeRange &range)
{
    return {std::chrono::floor<std::chrono::days>(range.from),
            std::chrono::ceil<std::chrono::days>(range.to)};
}

} // namespace tidemark
