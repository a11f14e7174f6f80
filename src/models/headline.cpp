// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/headline.h"

#include "models/comparisontext.h"
#include "models/latencytext.h"
#include "models/spokensummary.h"
#include "models/stack.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tidemark
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// Gives the words their translation context.
class HeadlineWords
{
    Q_DECLARE_TR_FUNCTIONS(HeadlineWords)
};

constexpr std::size_t longestTrace = 120;
constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// Puts the values of the buckets under the number; of many, the average of those that lie together.
template<typename Series>
void trace(HeadlineNumber &number, const Series &series, const std::vector<double> &values,
           const Formatter &format, const std::function<QString(double)> &valueText)
{
    const std::vector<Bucket> &buckets = series.buckets;
    number.traceText = spokenSummary(buckets, values, shownGranularity(series.question, series.provenance),
                                     format, valueText);
    const std::size_t ended = std::size_t(std::ranges::find_if(buckets, isUnfinished) - buckets.begin());
    std::vector<double> known = values;
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (!isKnown(buckets[i], known[i]))
            known[i] = unknown;
    }
    number.trace = columnMeans(known, longestTrace);
    const std::size_t columns = number.trace.size();
    while (number.ended < columns && (number.ended + 1) * values.size() / columns <= ended)
        ++number.ended;
}

/// How much of the range the counted rows can be of: what has passed, and is kept.
Milliseconds countedTime(const TrendSeries &series)
{
    Milliseconds length{0};
    for (const Bucket &bucket : series.buckets) {
        const Instant end = std::min(bucket.end, series.provenance.serverTime);
        if (bucket.state != BucketState::Expired && end > bucket.start)
            length += end - bucket.start;
    }
    return length;
}

/// How many bytes were sent, as far as the logs tell.
HeadlineNumber trafficOf(const RequestSeries &series, const EarlierRequests *earlier, const Formatter &format)
{
    HeadlineNumber number{u"traffic"_s, HeadlineWords::tr("Bytes sent")};
    number.slot = SeriesSlots::trafficInk;
    const LaterCount &sent = series.range.bytesSent;
    const bool byClass = !series.question.filter.types().isEmpty();
    if (byClass || sent.isUnknown()) {
        number.value = u"–"_s;
        number.note = byClass ? HeadlineWords::tr("filtered by class") : HeadlineWords::tr("not recorded");
        number.tip = byClass
                         ? HeadlineWords::tr("The rollups hold the bytes of all status classes together.")
                         : HeadlineWords::tr("The logs of this range do not say how many bytes were sent.");
        return number;
    }
    const bool whole = !sent.partly && series.provenance.isWhole();
    number.value = format.bytes(sent.known, whole);
    number.tip = HeadlineWords::tr("%1 bytes in responses, as the servers logged them.")
                     .arg(format.count(sent.known, whole));
    if (sent.partly)
        number.tip += u' ' + HeadlineWords::tr("The size of some responses is not known.");
    const bool isCompared = earlier && !changeOf(1, 1, earlier->beside, whole, format).isEmpty() &&
                            !earlier->now.bytesSent.partly && !earlier->before.bytesSent.partly;
    if (isCompared)
        number.note = changeText(earlier->now.bytesSent.known, earlier->before.bytesSent.known, format);
    std::vector<double> values;
    for (const RequestFigures &figures : series.figures)
        values.push_back(figures.bytesSent.isUnknown() ? unknown : double(figures.bytesSent.known));
    trace(number, series, values, format, [&](double bytes) { return format.bytes(std::llround(bytes)); });
    return number;
}

QString rateText(double rate, bool whole, const Formatter &format)
{
    const QString number = rate > 0 && rate < 10 ? format.locale().toString(rate, 'f', rate < 1 ? 2 : 1)
                                                 : format.count(std::llround(rate));
    return whole ? number : format.atLeast(number);
}
} // namespace

std::optional<double> errorShare(const RequestFigures &figures)
{
    if (figures.requests <= 0)
        return std::nullopt;
    return double(figures.errors()) / double(figures.requests);
}

QString noErrorShareText()
{
    return HeadlineWords::tr(
        "The error rate is the share of errors among all requests. Remove the filter by status class "
        "to see it.");
}

std::optional<double> averagePerBucket(const TrendSeries &series)
{
    const auto length = double(countedTime(series).count());
    const auto bucket = double(nominalLength(shownGranularity(series.question, series.provenance)).count());
    return length > 0 ? std::optional(double(series.total()) * bucket / length) : std::nullopt;
}

std::vector<HeadlineNumber> headlineOf(const TrendSeries *series, const EarlierTrend *earlier,
                                       Dataset dataset, const Formatter &format)
{
    HeadlineNumber total{u"total"_s, dataset == Dataset::Events ? HeadlineWords::tr("Events")
                                                                : HeadlineWords::tr("Requests")};
    HeadlineNumber rate{u"rate"_s, HeadlineWords::tr("Average rate")};
    if (!series)
        return {total, rate};
    const bool whole = series->provenance.isWhole();
    const bool byDay = shownGranularity(series->question, series->provenance) >= Granularity::Day;
    rate.caption = byDay ? HeadlineWords::tr("Per day") : HeadlineWords::tr("Per hour");
    rate.tip = HeadlineWords::tr("Average over the part of the range that has passed and is still stored.");
    total.value = format.count(series->total(), whole);

    const double unit = double(Milliseconds(byDay ? 24h : 1h).count());
    const double length = double(countedTime(*series).count());
    rate.value = length > 0 ? rateText(double(series->total()) * unit / length, whole, format) : u"–"_s;
    if (earlier) {
        const EarlierPeriod &period = earlier->beside.period;
        const qint64 now = series->totalWithin(period.passed);
        total.note = changeOf(now, earlier->total(), earlier->beside, whole, format);
        if (!total.note.isEmpty())
            total.tip = comparedText(*series, false, format);
        const double ratio =
            period.elapsed.isEmpty() || period.passed.isEmpty()
                ? 0
                : double(period.passed.length().count()) / double(period.elapsed.length().count());
        // Of a longer month more is expected: rates go by the time that each had.
        if (!total.note.isEmpty() && ratio > 0)
            rate.note = changeText(double(now), double(earlier->total()) * ratio, format);
    }

    std::vector<double> values(series->buckets.size());
    for (const std::vector<qint64> &type : series->counts) {
        for (std::size_t i = 0; i < values.size() && i < type.size(); ++i)
            values[i] += double(type[i]);
    }
    const auto peak = std::ranges::max_element(values);
    if (peak != values.end() && *peak > 0) {
        const Bucket &at = series->buckets[std::size_t(peak - values.begin())];
        if (rate.note.isEmpty())
            rate.note = HeadlineWords::tr("peak %1").arg(format.count(qint64(*peak)));
        rate.tip +=
            u' ' + HeadlineWords::tr("Peak: %1, %2.")
                       .arg(format.count(qint64(*peak)),
                            format.bucket(at, shownGranularity(series->question, series->provenance)));
    }
    total.slot = rate.slot = factsOf(dataset).types.isEmpty() ? 0 : SeriesSlots::firstStatusSlot;
    const auto countText = [&format](double count) { return format.count(std::llround(count)); };
    trace(total, *series, values, format, countText);
    rate.trace = total.trace;
    rate.traceText = total.traceText;
    rate.ended = total.ended;
    return {total, rate};
}

std::vector<HeadlineNumber> headlineOf(const UniqueSeries *series, const EarlierUniques *earlier,
                                       Dataset dataset, const Formatter &format)
{
    HeadlineNumber number{u"uniques"_s, dataset == Dataset::Events ? HeadlineWords::tr("Unique users")
                                                                   : HeadlineWords::tr("Unique addresses")};
    if (!series)
        return {number};
    const UniqueEstimate &range = series->range;
    number.value = format.estimate(range);
    const bool isClear = earlier && earlier->isClear();
    number.note = joined(
        {format.interval(range), isClear ? changeText(qint64(std::llround(earlier->now.estimate)),
                                                      qint64(std::llround(earlier->before.estimate)), format)
                                         : QString()});
    QStringList tip{
        range.atLeast ? HeadlineWords::tr("At least this many: some rows of the range are missing.")
        : range.exact ? HeadlineWords::tr("Exact count: the sketch still holds every value.")
                      : HeadlineWords::tr("HyperLogLog estimate; %1 to %2 contains the true count "
                                          "95 times out of 100.")
                            .arg(format.count(qint64(range.low)), format.count(qint64(range.high)))};
    tip << HeadlineWords::tr(
        "From merged sketches, not a sum: whoever is active in several hours is counted once.");
    if (earlier)
        tip << comparedText(*series, format);
    number.tip = tip.join(u' ');
    number.slot = SeriesSlots::uniquesInk;
    std::vector<double> values;
    for (const UniqueEstimate &estimate : series->estimates)
        values.push_back(estimate.estimate);
    trace(number, *series, values, format,
          [&format](double count) { return format.count(std::llround(count)); });
    return {number};
}

std::vector<HeadlineNumber> headlineOf(const LatencySeries *series, const EarlierLatency *earlier,
                                       const Formatter &format)
{
    HeadlineNumber number{u"p95"_s, HeadlineWords::tr("95 % within")};
    if (!series)
        return {number};
    const std::optional<double> time = series->range.quantile(headlineQuantile);
    number.value = time ? format.responseTime(*time) : u"–"_s;
    number.note = time ? HeadlineWords::tr("of known times") : HeadlineWords::tr("not recorded");
    number.tip = latencyText(series->range, {}, format);
    number.slot = SeriesSlots::quantileInks[1];
    if (earlier && time) {
        const std::optional<double> now = earlier->now.quantile(headlineQuantile);
        const std::optional<double> before = earlier->before.quantile(headlineQuantile);
        const bool isCompared =
            !changeOf(1, 1, earlier->beside, series->provenance.isWhole(), format).isEmpty();
        if (isCompared && now && before)
            number.note = changeText(*now, *before, format);
    }
    std::vector<double> times;
    for (const LatencyHistogram &histogram : series->histograms)
        times.push_back(histogram.quantile(headlineQuantile).value_or(unknown));
    if (time)
        trace(number, *series, times, format, [&](double ms) { return format.responseTime(ms); });
    return {number};
}

std::vector<HeadlineNumber> headlineOf(const RequestSeries *series, const EarlierRequests *earlier,
                                       const Formatter &format)
{
    HeadlineNumber errors{u"errors"_s, HeadlineWords::tr("Errors (4xx, 5xx)")};
    if (!series)
        return {errors, {u"traffic"_s, HeadlineWords::tr("Bytes sent")}};
    const bool whole = series->provenance.isWhole();
    const RequestFigures &range = series->range;
    const bool isCompared = earlier && !changeOf(1, 1, earlier->beside, whole, format).isEmpty();

    const bool byClass = !series->question.filter.types().isEmpty();
    const std::optional<double> share = byClass ? std::nullopt : errorShare(range);
    errors.value = share ? format.percent(*share) : u"–"_s;
    errors.isBad = !byClass && range.errors() > 0;
    QString change;
    if (isCompared) {
        const std::optional<double> now = errorShare(earlier->now);
        const std::optional<double> before = errorShare(earlier->before);
        if (now && before)
            change = shareChangeText(*now, *before, format);
    }
    errors.note = byClass ? HeadlineWords::tr("filtered by class")
                          : joined({format.count(range.errors(), whole), change});
    errors.tip =
        byClass ? noErrorShareText()
                : HeadlineWords::tr("%1 of %2 requests: 4xx: %3, 5xx: %4.")
                      .arg(format.count(range.errors(), whole), format.count(range.requests, whole),
                           format.count(range.clientErrors, whole), format.count(range.serverErrors, whole));
    errors.slot = SeriesSlots::errorsInk;

    std::vector<double> shares;
    for (const RequestFigures &figures : series->figures)
        shares.push_back(errorShare(figures).value_or(unknown));
    if (!byClass)
        trace(errors, *series, shares, format, [&](double part) { return format.percent(part); });
    return {errors, trafficOf(*series, earlier, format)};
}

} // namespace tidemark
