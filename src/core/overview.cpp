// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview.h"

#include <algorithm>
#include <chrono>
#include <numeric>

namespace tidemark
{

using namespace std::chrono_literals;

QString overviewSortName(OverviewSort sort)
{
    return std::ranges::find(overviewSorts, sort, &OverviewSortFacts::sort)->name;
}

std::optional<OverviewSort> overviewSortNamed(QStringView name)
{
    if (name == QLatin1StringView("share"))
        return OverviewSort::Total;
    const auto *known = std::ranges::find_if(
        overviewSorts, [name](const OverviewSortFacts &facts) { return facts.name == name; });
    return known == overviewSorts.end() ? std::nullopt : std::optional(known->sort);
}

qint64 OverviewRow::total() const
{
    return std::accumulate(hours.begin(), hours.end(), qint64{0});
}

qint64 OverviewRow::passed(const OverviewFrame &frame) const
{
    const auto ended = std::clamp<qint64>(frame.passed.length() / Milliseconds(1h), 0, qint64(hours.size()));
    return std::accumulate(hours.begin(), hours.begin() + ended, qint64{0});
}

std::optional<double> OverviewRow::change(const OverviewFrame &frame) const
{
    if (!frame.comparable || before == 0)
        return std::nullopt;
    return double(passed(frame) - before) / double(before);
}

std::optional<double> OverviewRow::errorShare() const
{
    const qint64 requests = total();
    return requests > 0 ? std::optional(double(errors) / double(requests)) : std::nullopt;
}

} // namespace tidemark
