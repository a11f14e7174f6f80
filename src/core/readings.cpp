// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/readings.h"

#include <QtNumeric>

#include <algorithm>
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

bool LiveCounts::isGone(Instant bin) const
{
    return std::ranges::any_of(gone,
                               [bin](const TimeRange &part) { return part.from <= bin && bin < part.to; });
}

bool LiveCounts::isGone() const
{
    return gone.size() == 1 && gone.front() == range;
}

RangeNote expiredNote(std::vector<TimeRange> gone, const TimeRange &range, Granularity shown)
{
    RangeNote note{RangeNote::Code::Expired, std::nullopt, std::nullopt, shown, {}};
    if (gone.size() == 1 && gone.front().from == range.from)
        note.from = gone.front().to;
    else
        note.gone = std::move(gone);
    return note;
}

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

QString rangeNoteName(RangeNote::Code code)
{
    switch (code) {
    case RangeNote::Code::Coarser:
        return u"coarser"_s;
    case RangeNote::Code::UtcBuckets:
        return u"utc-buckets"_s;
    case RangeNote::Code::Unplaced:
        return u"unplaced"_s;
    case RangeNote::Code::Expired:
        return u"expired"_s;
    case RangeNote::Code::PreviousUnknown:
        return u"previous-unknown"_s;
    case RangeNote::Code::PreviousPartly:
        return u"previous-partly"_s;
    case RangeNote::Code::Widened:
        return u"widened"_s;
    case RangeNote::Code::ZoneRules:
        return u"zone-rules"_s;
    case RangeNote::Code::NotCompared:
        return u"not-compared"_s;
    case RangeNote::Code::NoResponses:
        return u"no-response-times"_s;
    case RangeNote::Code::NotRecorded:
        break;
    }
    return u"not-recorded"_s;
}

bool LaterCount::add(const LaterCount &other)
{
    qint64 sum = 0;
    if (qAddOverflow(known, other.known, &sum))
        return false;
    known = sum;
    partly = partly || other.partly;
    return true;
}

qint64 Provenance::unplacedRows() const
{
    return std::accumulate(notes.begin(), notes.end(), qint64{0}, [](qint64 sum, const RangeNote &note) {
        return sum + (note.code == RangeNote::Code::Unplaced ? note.rows.value_or(0) : 0);
    });
}

QString previousName(PreviousData previous)
{
    switch (previous) {
    case PreviousData::Whole:
        return u"whole"_s;
    case PreviousData::Partly:
        return u"partly"_s;
    case PreviousData::Unknown:
    case PreviousData::Expired:
        break;
    }
    return u"unknown"_s;
}

bool Provenance::isWhole() const
{
    return std::ranges::none_of(notes, [](const RangeNote &note) {
        return note.code == RangeNote::Code::Unplaced || note.code == RangeNote::Code::Expired;
    });
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

qint64 TrendSeries::totalWithin(const TimeRange &part) const
{
    qint64 sum = 0;
    for (std::size_t type = 0; type < counts.size(); ++type)
        sum += totalWithin(part, type);
    return sum;
}

qint64 TrendSeries::totalWithin(const TimeRange &part, std::size_t type) const
{
    qint64 sum = 0;
    for (std::size_t i = 0; i < buckets.size(); ++i) {
        if (part.from <= buckets[i].start && buckets[i].end <= part.to)
            sum += counts.at(type).at(i);
    }
    return sum;
}

qint64 EarlierTrend::total() const
{
    return sumOf(totals);
}

bool EarlierUniques::isClear() const
{
    return beside.known == PreviousData::Whole && !before.atLeast && !now.atLeast &&
           (now.high < before.low || before.high < now.low);
}

qint64 CountryBreakdown::total() const
{
    return std::accumulate(countries.begin(), countries.end(), qint64{0},
                           [](qint64 sum, const CountryCount &country) { return sum + country.count; });
}

Error notAsked()
{
    Error error;
    error.kind = ErrorKind::Cancelled;
    return error;
}

} // namespace tidemark
