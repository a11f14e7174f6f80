// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/readings.h"

#include <numeric>

namespace tidemark
{

using namespace Qt::StringLiterals;

namespace
{
qint64 sumOf(const std::vector<qint64> &values)
{
    return std::accumulate(values.begin(), values.end(), qint64{0});
}

qint64 sumOf(const std::vector<std::vector<qint64>> &rows)
{
    return std::accumulate(rows.begin(), rows.end(), qint64{0},
                           [](qint64 sum, const std::vector<qint64> &row) { return sum + sumOf(row); });
}
} // namespace

QString sourceName(Source source)
{
    switch (source) {
    case Source::Rollup:
        return u"rollup"_s;
    case Source::Raw:
        return u"raw"_s;
    case Source::Both:
        break;
    }
    return u"both"_s;
}

qint64 LiveCounts::total() const
{
    return sumOf(counts);
}

qint64 LiveCounts::totalOf(qsizetype type) const
{
    return sumOf(counts.at(static_cast<std::size_t>(type)));
}

qint64 TrendSeries::total() const
{
    return sumOf(counts);
}

qint64 CountryBreakdown::total() const
{
    return std::accumulate(countries.begin(), countries.end(), qint64{0},
                           [](qint64 sum, const CountryCount &country) { return sum + country.count; });
}

} // namespace tidemark
