// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/comparisontext.h"

#include "core/comparison.h"
#include "models/typography.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tidemark
{

using namespace Qt::StringLiterals;

namespace
{
/// Gives the words their translation context.
class ComparisonWords
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonWords)
};

const QString up = u"▲"_s;
const QString down = u"▼"_s;

QString withArrow(QString change, bool isMore, bool isLess)
{
    const QString arrow = isMore ? up : isLess ? down : u"="_s;
    if (change.startsWith(u'+') || change.startsWith(minusSign) || change.startsWith(u'-'))
        change.remove(0, 1);
    return arrow + noBreakSpace + change;
}

/// Which moment stands beside a bucket: the day, where that differs, else the time.
QString whenText(const Bucket &bucket, const EarlierBucket &earlier, const Formatter &format)
{
    const QString date = format.date(earlier.bucket.start);
    if (date == format.date(bucket.start))
        return format.clock(earlier.bucket.start);
    const bool sameYear = date.right(4) == format.date(bucket.start).right(4);
    return sameYear ? format.day(earlier.bucket.start) : date;
}

QString beforeName(const Bucket &bucket, const EarlierBucket &earlier, const Formatter &format)
{
    return earlier.match == EarlierBucket::Match::Found
               ? ComparisonWords::tr("Before, %1").arg(whenText(bucket, earlier, format))
               : ComparisonWords::tr("Before");
}

QString signedText(qint64 difference, const Formatter &format)
{
    const QString number = format.count(std::abs(difference));
    return difference > 0 ? u'+' + number : difference < 0 ? minusSign + number : number;
}

/// isDrawn: a dashed line in the chart.
QString periodText(const TimeRange &period, bool isDrawn, const Formatter &format)
{
    const QString range = format.range(period);
    return isDrawn ? ComparisonWords::tr("%1 (dashed)").arg(range) : range;
}

/// Why totals are not compared, and what may be said all the same; empty: they are. atLeast: the total of an
/// earlier period of which not all is known; empty: that says nothing.
QString obstacle(const Earlier &beside, const QString &atLeast, bool isDrawn, const Formatter &format)
{
    const EarlierPeriod &period = beside.period;
    if (period.range.isEmpty())
        return ComparisonWords::tr("Not compared: the calendar of the year before has no such day.");
    if (period.passed.isEmpty() || period.elapsed.isEmpty())
        return ComparisonWords::tr("Compared with %1: no bucket has ended yet, so there is no total "
                                   "to compare.")
            .arg(periodText(period.range, isDrawn, format));
    const QString elapsed = periodText(period.elapsed, isDrawn, format);
    switch (beside.known) {
    case PreviousData::Unknown:
        return ComparisonWords::tr("Not compared: there is no data for %1.")
            .arg(format.range(period.elapsed));
    case PreviousData::Expired:
        return ComparisonWords::tr("Not compared: the data of %1 has expired.")
            .arg(format.range(period.elapsed));
    case PreviousData::Partly:
        if (atLeast.isEmpty())
            return ComparisonWords::tr(
                       "Compared with %1: data of that time is incomplete. No change is shown.")
                .arg(elapsed);
        return beside.since ? ComparisonWords::tr("Compared with %1: at least %2 then, as data starts at %3. "
                                                  "No change is shown.")
                                  .arg(elapsed, atLeast, format.dateTime(*beside.since))
                            : ComparisonWords::tr("Compared with %1: at least %2 then, as data of that time "
                                                  "is incomplete. No change is shown.")
                                  .arg(elapsed, atLeast);
    case PreviousData::Whole:
        break;
    }
    return {};
}

/// Which buckets stand alone.
QString alignmentText(const Earlier &beside, Granularity shown)
{
    const auto count = [&](EarlierBucket::Match match) {
        return std::ranges::count(beside.buckets, match, &EarlierBucket::match);
    };
    if (count(EarlierBucket::Match::NoDetail) > 0)
        return u' ' + ComparisonWords::tr("Only wider buckets of that time are kept: nothing is compared per "
                                          "%1.")
                          .arg(granularityText(shown));
    const auto alone = count(EarlierBucket::Match::NoCounterpart);
    if (alone == 0 || beside.period.range.isEmpty())
        return {};
    return u' ' + ComparisonWords::tr("%n bucket(s) without a counterpart.", nullptr, int(alone));
}

QString totalsText(const Earlier &beside, const Provenance &provenance, bool isDrawn, Granularity shown,
                   qint64 now, qint64 before, const Formatter &format)
{
    const QString alignment = alignmentText(beside, shown);
    if (const QString why = obstacle(beside, format.count(before), isDrawn, format); !why.isEmpty())
        return why + alignment;
    const QString elapsed = periodText(beside.period.elapsed, isDrawn, format);
    if (!provenance.isWhole())
        return ComparisonWords::tr("Compared with %1: %2 then. No change is shown, as data of the "
                                   "shown range is missing.")
                   .arg(elapsed, format.count(before)) +
               alignment;
    return ComparisonWords::tr("Compared with %1: %2 then, %3 now, %4.")
               .arg(elapsed, format.count(before), format.count(now), changeText(now, before, format)) +
           alignment;
}
} // namespace

QString comparisonText(Comparison comparison)
{
    const auto facts = std::ranges::find(comparisons, comparison, &ComparisonFacts::comparison);
    return facts == comparisons.end() ? ComparisonWords::tr("Nothing") : ComparisonWords::tr(facts->title);
}

QString changeText(qint64 now, qint64 before, const Formatter &format)
{
    const QString change = format.change(now, before);
    if (before <= 0 && now <= 0)
        return change;
    return withArrow(change, now > before, now < before);
}

QString changeText(double now, double before, const Formatter &format)
{
    // Thousandths are more exact than what is shown of them.
    return changeText(qint64(std::llround(now * 1000)), qint64(std::llround(before * 1000)), format);
}

QString shareChangeText(double now, double before, const Formatter &format)
{
    const qint64 tenths = std::llround(now * 1000) - std::llround(before * 1000);
    const int decimals = tenths % 10 == 0 ? 0 : 1;
    const QString points = format.locale().toString(double(std::abs(tenths)) / 10, 'f', decimals);
    return withArrow(ComparisonWords::tr("%1 pp", "percentage points").arg(points), tenths > 0, tenths < 0);
}

QString changeOf(qint64 now, qint64 before, const Earlier &beside, bool whole, const Formatter &format)
{
    const bool known = whole && beside.known == PreviousData::Whole && !beside.period.passed.isEmpty();
    return known ? changeText(now, before, format) : QString();
}

QString missingText(const EarlierBucket &earlier)
{
    switch (earlier.match) {
    case EarlierBucket::Match::NoCounterpart:
        return ComparisonWords::tr("no counterpart");
    case EarlierBucket::Match::NoDetail:
        return ComparisonWords::tr("detail has expired");
    case EarlierBucket::Match::NoData:
        return ComparisonWords::tr("no data then");
    case EarlierBucket::Match::Found:
        break;
    }
    return earlier.bucket.state == BucketState::Expired ? bucketStateText(BucketState::Expired) : QString();
}

QString earlierStateName(const EarlierBucket &earlier)
{
    switch (earlier.match) {
    case EarlierBucket::Match::NoCounterpart:
        return u"no-counterpart"_s;
    case EarlierBucket::Match::NoDetail:
        return u"no-detail"_s;
    case EarlierBucket::Match::NoData:
        return u"no-data"_s;
    case EarlierBucket::Match::Found:
        break;
    }
    return bucketStateName(earlier.bucket.state);
}

bool isKnown(const EarlierBucket &earlier, double value)
{
    return earlier.match == EarlierBucket::Match::Found && isKnown(earlier.bucket, value);
}

namespace
{
/// Where there is no number beside a bucket, and why.
ComparedLines missingLines(const QString &name, const EarlierBucket &earlier)
{
    const QString why = missingText(earlier);
    return {{name, why.isEmpty() ? u"–"_s : u"– ("_s + why + u')'}};
}
} // namespace

ComparedLines comparedLines(const Bucket &bucket, qint64 now, const EarlierBucket &earlier, qint64 before,
                            const Formatter &format)
{
    const QString name = beforeName(bucket, earlier, format);
    if (!isKnown(earlier, double(before)))
        return missingLines(name, earlier);
    ComparedLines lines{{name, format.count(before, earlier.bucket.state != BucketState::Partial)}};
    if (areComparable(bucket, earlier))
        lines.emplace_back(ComparisonWords::tr("Change"), signedText(now - before, format) + u" ("_s +
                                                              changeText(now, before, format) + u')');
    return lines;
}

ComparedLines comparedLines(const Bucket &bucket, std::optional<double> now, const EarlierBucket &earlier,
                            std::optional<double> before, const Formatter &format)
{
    const QString name = beforeName(bucket, earlier, format);
    if (!before)
        return missingLines(name, earlier);
    ComparedLines lines{{name, format.responseTime(*before)}};
    if (now && areComparable(bucket, earlier))
        lines.emplace_back(ComparisonWords::tr("Change"), changeText(*now, *before, format));
    return lines;
}

ComparedLines comparedBytes(const Bucket &bucket, const LaterCount &now, const EarlierBucket &earlier,
                            const LaterCount &before, const Formatter &format)
{
    const QString name = beforeName(bucket, earlier, format);
    if (before.isUnknown() || !isKnown(earlier, double(before.known)))
        return missingLines(name, earlier);
    const bool whole = !before.partly && earlier.bucket.state != BucketState::Partial;
    ComparedLines lines{{name, format.bytes(before.known, whole)}};
    if (!before.partly && !now.partly && areComparable(bucket, earlier))
        lines.emplace_back(ComparisonWords::tr("Change"), changeText(now.known, before.known, format));
    return lines;
}

ComparedLines comparedShares(const Bucket &bucket, std::optional<double> now, const EarlierBucket &earlier,
                             std::optional<double> before, const Formatter &format)
{
    const QString name = beforeName(bucket, earlier, format);
    if (!before)
        return missingLines(name, earlier);
    ComparedLines lines{{name, format.percent(*before)}};
    if (now && areComparable(bucket, earlier))
        lines.emplace_back(ComparisonWords::tr("Change"), shareChangeText(*now, *before, format));
    return lines;
}

QString comparedText(const TrendSeries &series, bool isDrawn, const Formatter &format)
{
    if (!series.earlier)
        return {};
    return totalsText(series.earlier->beside, series.provenance, isDrawn,
                      shownGranularity(series.question, series.provenance),
                      series.totalWithin(series.earlier->beside.period.passed), series.earlier->total(),
                      format);
}

QString comparedText(const RequestSeries &series, bool isDrawn, const Formatter &format)
{
    if (!series.earlier)
        return {};
    return totalsText(series.earlier->beside, series.provenance, isDrawn,
                      shownGranularity(series.question, series.provenance), series.earlier->now.requests,
                      series.earlier->before.requests, format);
}

QString comparedText(const LatencySeries &series, const Formatter &format)
{
    if (!series.earlier)
        return {};
    const EarlierLatency &earlier = *series.earlier;
    const std::optional<double> before = earlier.before.quantile(headlineQuantile);
    const std::optional<double> now = earlier.now.quantile(headlineQuantile);
    const auto text = [&](std::optional<double> time) { return time ? format.responseTime(*time) : u"–"_s; };
    if (QString why = obstacle(earlier.beside, {}, true, format); !why.isEmpty())
        return why;
    if (!before || !now)
        return ComparisonWords::tr("Compared with %1: no response time is recorded of one of the two.")
            .arg(format.range(earlier.beside.period.elapsed));
    return ComparisonWords::tr("Compared with %1: 95 % within %2 then, within %3 now, %4.")
        .arg(format.range(earlier.beside.period.elapsed), text(before), text(now),
             changeText(*now, *before, format));
}

QString comparedText(const UniqueSeries &series, const Formatter &format)
{
    if (!series.earlier)
        return {};
    const EarlierUniques &earlier = *series.earlier;
    const auto text = [&](const UniqueEstimate &estimate) {
        return format.estimate(estimate) + u" ("_s + format.interval(estimate) + u')';
    };
    const QString atLeast = format.count(std::llround(earlier.before.estimate));
    if (QString why = obstacle(earlier.beside, atLeast, false, format); !why.isEmpty())
        return why;
    const bool isSame =
        earlier.now.exact && earlier.before.exact && earlier.now.estimate == earlier.before.estimate;
    const QString change = earlier.isClear() ? changeText(std::llround(earlier.now.estimate),
                                                          std::llround(earlier.before.estimate), format)
                           : isSame          ? ComparisonWords::tr("no change")
                                             : ComparisonWords::tr("no clear change");
    return ComparisonWords::tr("Compared with %1: %2 then, %3 now, %4.")
        .arg(format.range(earlier.beside.period.elapsed), text(earlier.before), text(earlier.now), change);
}

} // namespace tidemark
