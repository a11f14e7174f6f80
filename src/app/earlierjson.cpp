// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/earlierjson.h"

#include "app/rangejson.h"
#include "core/comparison.h"
#include "models/comparisontext.h"
#include "models/latencytext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{
/// Before and now of one bucket, or of all that is compared; nothing: not known.
struct Pair {
    std::optional<qint64> now;
    std::optional<qint64> before;
    bool isComparable = false;

    [[nodiscard]] std::optional<double> change() const
    {
        return isComparable && now && before && *before > 0
                   ? std::optional(double(*now - *before) / double(*before))
                   : std::nullopt;
    }
};

template<typename T>
QJsonValue jsonOf(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

/// Whether anything is known of what totals are compared with.
bool isAnyKnown(const Earlier &beside)
{
    return !beside.period.elapsed.isEmpty() &&
           (beside.known == PreviousData::Whole || beside.known == PreviousData::Partly);
}

QJsonObject headOf(const Earlier &beside, const RangeQuestion &question, const QTimeZone &zone)
{
    const EarlierPeriod &period = beside.period;
    return {{u"with"_s, comparisonName(question.comparison)},
            {u"from"_s, toIso(period.range.from, zone)},
            {u"to"_s, toIso(period.range.to, zone)},
            {u"compared_to"_s, toIso(period.elapsed.to, zone)},
            {u"now_to"_s, toIso(period.passed.to, zone)},
            {u"state"_s, previousName(beside.known)},
            {u"at_least"_s, beside.known == PreviousData::Partly}};
}

void put(Output &output, const QJsonObject &comparison, const QString &words)
{
    QJsonObject json = output.json.toObject();
    json.insert(u"comparison"_s, comparison);
    output.json = json;
    output.footer.append(words);
}

/// Pairs: of each bucket, in the order of the rows.
void putBesideRows(Output &output, const Earlier &beside, const std::vector<Pair> &pairs)
{
    QJsonObject json = output.json.toObject();
    QJsonArray rows = json.value(u"rows"_s).toArray();
    for (const QString &key : {u"before"_s, u"change_percent"_s, u"before_state"_s})
        output.sheet.columns.push_back({key, key, key != "before_state"_L1});
    for (std::size_t i = 0; i < output.sheet.rows.size(); ++i) {
        std::vector<SheetCell> &cells = output.sheet.rows[i];
        if (i >= pairs.size()) { // rows that are in no bucket
            cells.resize(output.sheet.columns.size());
            continue;
        }
        const std::optional<double> change = pairs[i].change();
        const QString state = earlierStateName(beside.buckets.at(i));
        cells.push_back({{}, valueOf(pairs[i].before)});
        cells.push_back({{}, change ? QVariant(std::round(10'000 * *change) / 100) : QVariant()});
        cells.push_back({{}, state});
        QJsonObject row = rows.at(qsizetype(i)).toObject();
        row.insert(u"before"_s, jsonOf(pairs[i].before));
        row.insert(u"before_state"_s, state);
        row.insert(u"change"_s, jsonOf(change));
        rows.replace(qsizetype(i), row);
    }
    json.insert(u"rows"_s, rows);
    output.json = json;
}

Pair pairOf(const Bucket &bucket, qint64 now, const EarlierBucket &earlier, qint64 before)
{
    const auto known = [](bool isKnown, qint64 value) {
        return isKnown ? std::optional(value) : std::nullopt;
    };
    return {known(!isExpired(bucket), now), known(isKnown(earlier, double(before)), before),
            areComparable(bucket, earlier)};
}
} // namespace

void addEarlier(Output &output, const TrendSeries &trend, const QTimeZone &zone)
{
    if (!trend.earlier)
        return;
    const Earlier &beside = trend.earlier->beside;
    const auto sumAt = [](const std::vector<std::vector<qint64>> &counts, std::size_t bucket) {
        qint64 sum = 0;
        for (const std::vector<qint64> &type : counts)
            sum += type.at(bucket);
        return sum;
    };
    std::vector<Pair> pairs;
    for (std::size_t i = 0; i < trend.buckets.size(); ++i)
        pairs.push_back(pairOf(trend.buckets[i], sumAt(trend.counts, i), beside.buckets.at(i),
                               sumAt(trend.earlier->counts, i)));
    putBesideRows(output, beside, pairs);
    Pair total;
    if (!beside.period.passed.isEmpty() && trend.provenance.isWhole())
        total.now = trend.totalWithin(beside.period.passed);
    if (isAnyKnown(beside))
        total.before = trend.earlier->total();
    total.isComparable = beside.known == PreviousData::Whole && trend.provenance.isWhole();
    QJsonObject json = headOf(beside, trend.question, zone);
    json.insert(u"now"_s, jsonOf(total.now));
    json.insert(u"before"_s, jsonOf(total.before));
    json.insert(u"change"_s, jsonOf(total.change()));
    put(output, json, comparedText(trend, false, plainFormat(zone)));
}

void addEarlier(Output &output, const RequestSeries &requests, const QTimeZone &zone)
{
    if (!requests.earlier)
        return;
    const EarlierRequests &earlier = *requests.earlier;
    const Earlier &beside = earlier.beside;
    std::vector<Pair> pairs;
    for (std::size_t i = 0; i < requests.buckets.size(); ++i)
        pairs.push_back(pairOf(requests.buckets[i], requests.figures.at(i).requests, beside.buckets.at(i),
                               earlier.figures.at(i).requests));
    putBesideRows(output, beside, pairs);
    const bool isNowKnown = !beside.period.passed.isEmpty() && requests.provenance.isWhole();
    QJsonObject now;
    QJsonObject before;
    QJsonObject change;
    for (const RequestMeasure &measure : requestMeasures) {
        Pair pair;
        const bool counted = isCounted(measure, requests.question.filter);
        if (counted && isNowKnown)
            pair.now = earlier.now.*measure.count;
        if (counted && isAnyKnown(beside))
            pair.before = earlier.before.*measure.count;
        pair.isComparable = beside.known == PreviousData::Whole && requests.provenance.isWhole();
        now.insert(measure.key, jsonOf(pair.now));
        before.insert(measure.key, jsonOf(pair.before));
        change.insert(measure.key, jsonOf(pair.change()));
    }
    now.insert(u"average_response_ms"_s, known(isNowKnown, jsonOf(earlier.now.averageResponseMs)));
    before.insert(u"average_response_ms"_s,
                  known(isAnyKnown(beside), jsonOf(earlier.before.averageResponseMs)));
    QJsonObject json = headOf(beside, requests.question, zone);
    json.insert(u"now"_s, now);
    json.insert(u"before"_s, before);
    json.insert(u"change"_s, change);
    put(output, json, comparedText(requests, false, plainFormat(zone)));
}

void addEarlier(Output &output, const UniqueSeries &uniques, const QTimeZone &zone)
{
    if (!uniques.earlier)
        return;
    const EarlierUniques &earlier = *uniques.earlier;
    QJsonObject json = headOf(earlier.beside, uniques.question, zone);
    json.insert(u"now"_s, jsonEstimate(earlier.now, !earlier.beside.period.passed.isEmpty()));
    json.insert(u"before"_s, jsonEstimate(earlier.before, isAnyKnown(earlier.beside)));
    json.insert(u"clear"_s, earlier.isClear());
    const bool hasChange = earlier.isClear() && earlier.before.estimate > 0;
    json.insert(u"change"_s,
                known(hasChange, hasChange ? earlier.now.estimate / earlier.before.estimate - 1 : 0));
    put(output, json, comparedText(uniques, plainFormat(zone)));
}

void addEarlier(Output &output, const LatencySeries &latency, const QTimeZone &zone)
{
    if (!latency.earlier)
        return;
    const EarlierLatency &earlier = *latency.earlier;
    const auto quantile = [](const LatencyHistogram &histogram) {
        return jsonOf(histogram.quantile(headlineQuantile));
    };
    const bool isNowKnown = !earlier.beside.period.passed.isEmpty();
    QJsonObject json = headOf(earlier.beside, latency.question, zone);
    const QString key = quantileKey(headlineQuantile);
    json.insert(u"now"_s, QJsonObject{{key, known(isNowKnown, quantile(earlier.now))}});
    json.insert(u"before"_s, QJsonObject{{key, known(isAnyKnown(earlier.beside), quantile(earlier.before))}});
    put(output, json, comparedText(latency, plainFormat(zone)));
}

} // namespace tidemark::app
