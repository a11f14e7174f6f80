// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/requestreadings.h"

#include <numeric>

namespace tidemark
{

qint64 StatusBreakdown::total() const
{
    return std::accumulate(statuses.begin(), statuses.end(), qint64{0},
                           [](qint64 sum, const StatusCount &status) { return sum + status.count; });
}

QLatin1StringView classOf(int status)
{
    const bool isOfAClass = status >= 200 && status < 600;
    return statusClasses.at(isOfAClass ? std::size_t(status / 100 - 2) : statusClasses.size() - 1);
}

} // namespace tidemark
