// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison.h"

#include "core/zoneclock.h"

#include <QDateTime>

#include <algorithm>

namespace tidemark
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const ComparisonFacts &factsOf(Comparison comparison)
{
    return *std::ranges::find(comparisons, comparison, &ComparisonFacts::comparison);
}

/// Of how many whole months of the calendar the range is; 0: it is none. Of hours, too: what begins and ends
/// with a month.
int monthsOf(const TimeRange &range, const QTimeZone &zone)
{
    const QDate from = dayOf(range.from, zone);
    const QDate to = dayOf(range.to, zone);
    const bool whole = from.day() == 1 && to.day() == 1 && startOfDay(from, zone) == range.from &&
                       startOfDay(to, zone) == range.to;
    return whole ? 12 * (to.year() - from.year()) + to.month() - from.month() : 0;
}

/// Of how many days the range is, by the clock or in time; 0: of no whole ones.
int daysOf(const TimeRange &range, Granularity granularity, const QTimeZone &zone)
{
    if (granularity == Granularity::Day)
        return int(dayOf(range.from, zone).daysTo(dayOf(range.to, zone)));
    const QDateTime from = shownAt(range.from, zone);
    const QDateTime to = shownAt(range.to, zone);
    if (from.time() == to.time())
        return int(from.daysTo(to));
    return range.length() % 24h == 0ms ? int(range.length() / 24h) : 0;
}
} // namespace

QString comparisonName(Comparison comparison)
{
    return comparison == Comparison::None ? u"none"_s : QString(factsOf(comparison).name);
}

std::optional<Comparison> comparisonNamed(QStringView name)
{
    if (name == comparisonName(Comparison::None))
        return Comparison::None;
    for (const ComparisonFacts &facts : comparisons)
        if (name == facts.name)
            return facts.comparison;
    return std::nullopt;
}

EarlierClock::EarlierClock(Comparison comparison, const TimeRange &range, Granularity granularity,
                           const QTimeZone &zone)
    : m_zone(zone)
    , m_granularity(granularity)
    , m_days(factsOf(comparison).days)
    , m_years(factsOf(comparison).years)
{
    if (m_days > 0 || m_years > 0)
        return;
    m_months = monthsOf(range, m_zone);
    if (m_months > 0)
        return;
    m_days = daysOf(range, granularity, m_zone);
    if (m_days == 0)
        m_length = range.length();
}

QDate EarlierClock::back(QDate date) const
{
    return date.addYears(-m_years).addMonths(-m_months).addDays(-m_days);
}

bool EarlierClock::isThere(QDate date) const
{
    return m_days > 0 || back(date).day() == date.day();
}

bool EarlierClock::goesByDays(Instant t) const
{
    return m_granularity == Granularity::Day && startOfDay(dayOf(t, m_zone), m_zone) == t;
}

std::optional<Instant> EarlierClock::counterpart(Instant t) const
{
    if (m_length > 0ms)
        return t - m_length;
    const QDateTime shown = shownAt(t, m_zone);
    const bool days = goesByDays(t);
    const QDate date = days ? dayOf(t, m_zone) : shown.date();
    const QDate then = back(date);
    if (!isThere(date))
        return std::nullopt;
    if (days) {
        const Instant start = startOfDay(then, m_zone);
        return dayOf(start, m_zone) == then ? std::optional(start) : std::nullopt;
    }
    const bool again = momentOf(date, shown.time(), m_zone, Passing::First) != t;
    const Instant found = momentOf(then, shown.time(), m_zone, again ? Passing::Last : Passing::First);
    if (again && found == momentOf(then, shown.time(), m_zone, Passing::First))
        return std::nullopt;
    return shownAt(found, m_zone) == QDateTime(then, shown.time(), utcClock) ? std::optional(found)
                                                                             : std::nullopt;
}

Instant EarlierClock::moment(Instant t) const
{
    if (const std::optional<Instant> found = counterpart(t))
        return *found;
    const QDateTime shown = shownAt(t, m_zone);
    const bool days = goesByDays(t);
    const QDate date = days ? dayOf(t, m_zone) : shown.date();
    const QDate then = back(date);
    if (!isThere(date))
        return startOfDay(then.addDays(1), m_zone);
    if (days)
        return startOfDay(then, m_zone);
    return momentOf(then, shown.time(), m_zone, Passing::First);
}

EarlierPeriod earlierPeriod(const EarlierClock &clock, const std::vector<Bucket> &buckets, Instant now)
{
    EarlierPeriod period;
    if (buckets.empty())
        return period;
    const Instant from = buckets.front().start;
    period.range = {clock.moment(from), clock.moment(buckets.back().end)};
    const auto open = std::ranges::find_if(buckets, [now](const Bucket &bucket) { return bucket.end > now; });
    period.passed = {from, open == buckets.begin() ? from : std::prev(open)->end};
    const Instant cut = period.passed.isEmpty() ? period.range.from : clock.moment(period.passed.to);
    period.elapsed = {period.range.from, std::max(period.range.from, cut)};
    return period;
}

std::vector<std::optional<std::size_t>> counterparts(const EarlierClock &clock,
                                                     const std::vector<Bucket> &buckets,
                                                     const std::vector<Bucket> &earlier)
{
    std::vector<std::optional<std::size_t>> found;
    found.reserve(buckets.size());
    for (const Bucket &bucket : buckets) {
        const std::optional<Instant> start = clock.counterpart(bucket.start);
        const auto at = start ? std::ranges::lower_bound(earlier, *start, {}, &Bucket::start) : earlier.end();
        const bool there = at != earlier.end() && at->start == *start;
        found.push_back(there ? std::optional(std::size_t(at - earlier.begin())) : std::nullopt);
    }
    return found;
}

} // namespace tidemark
