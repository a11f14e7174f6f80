// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/readingsjson.h"

#include "app/rangejson.h"
#include "app/words.h"
#include "models/formatter.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

Output liveOutput(const LiveCounts &counts, const QTimeZone &zone)
{
    Output output;
    std::vector<QVariantList> cells;
    QJsonObject totals;
    QJsonArray rows;
    const auto bins = counts.counts.empty() ? std::size_t{0} : counts.counts.front().size();
    for (qsizetype type = 0; type < counts.types.size(); ++type)
        totals.insert(counts.types.at(type), counts.totalOf(type));
    // What has expired is no zero, nor an empty table.
    for (const TimeRange &part : counts.gone)
        cells.push_back({toIso(part.from, zone), QString(), QVariant(),
                         stateWord({part.from, part.to, BucketState::Expired})});
    for (std::size_t bin = 0; bin < bins; ++bin) {
        const Instant start = counts.range.from + std::chrono::seconds(liveBinSeconds * qint64(bin));
        for (qsizetype type = 0; type < counts.types.size(); ++type) {
            const qint64 count = counts.counts[static_cast<std::size_t>(type)][bin];
            if (count == 0)
                continue;
            rows.append(QJsonObject{
                {u"bucket"_s, toIso(start, zone)}, {u"type"_s, counts.types.at(type)}, {u"count"_s, count}});
            const Instant end = start + std::chrono::seconds(liveBinSeconds);
            const BucketState state = end > counts.serverTime ? BucketState::Open : BucketState::Complete;
            cells.push_back(
                {toIso(start, zone), counts.types.at(type), count, stateWord({start, end, state})});
        }
    }
    output.sheet = printedSheet({u"bucket"_s, u"type"_s, u"count"_s, u"state"_s}, cells);
    const QString total = QString::number(counts.total());
    const bool previousKnown =
        counts.previous != PreviousData::Unknown && counts.previous != PreviousData::Expired;
    output.footer = {
        Ctl::tr("%1 rows between %2 and %3, from raw rows; %4 in the same length of time before that.")
            .arg(counts.gone.empty() ? total : plainFormat(zone).atLeast(total))
            .arg(toIso(counts.range.from, zone), toIso(counts.range.to, zone))
            .arg(counts.previous == PreviousData::Unknown   ? Ctl::tr("no data")
                 : counts.previous == PreviousData::Expired ? Ctl::tr("rows that have expired")
                                                            : QString::number(counts.previousTotal))};
    if (counts.isGone())
        output.footer = {
            Ctl::tr("The raw rows between %1 and %2 have expired: how many there were is not known. \"query "
                    "hourly\" shows what the rollups keep.")
                .arg(toIso(counts.range.from, zone), toIso(counts.range.to, zone))};
    output.json =
        QJsonObject{{u"dataset"_s, datasetName(counts.question.dataset)},
                    {u"tenant"_s, counts.question.tenant.value()},
                    {u"from"_s, toIso(counts.range.from, zone)},
                    {u"to"_s, toIso(counts.range.to, zone)},
                    {u"server_time"_s, toIso(counts.serverTime, zone)},
                    {u"source"_s, sourceName(Source::Raw)},
                    {u"state"_s, counts.isGone()       ? u"expired"_s
                                 : counts.gone.empty() ? u"complete"_s
                                                       : u"partial"_s},
                    {u"totals"_s, known(!counts.isGone(), totals)},
                    {u"total"_s, known(!counts.isGone(), counts.total())},
                    {u"at_least"_s, !counts.gone.empty()},
                    {u"previous_total"_s, known(previousKnown, counts.previousTotal)},
                    {u"previous_state"_s, previousName(counts.previous)},
                    {u"notes"_s, rawNotes(counts.range, counts.gone, counts.previous, zone, output.footer)},
                    {u"rows"_s, rows}};
    QJsonObject json = output.json.toObject();
    addFilter(json, counts.question.filter, counts.question.dataset);
    output.json = json;
    return output;
}

namespace
{
/// The counts of requests, null where they are not known. "errors" is everything but 2xx, as error_count in
/// the tables; scripts rely on it.
QJsonObject jsonRequests(const RequestFigures &figures, bool isKnown, const Filter &filter)
{
    QJsonObject json{{u"errors"_s, known(isKnown, figures.requests - figures.success)}};
    for (const RequestMeasure &measure : requestMeasures)
        json.insert(measure.key, known(isKnown && isCounted(measure, filter), figures.*measure.count));
    for (const LaterMeasure &measure : laterMeasures) {
        const LaterCount &count = figures.*measure.count;
        json.insert(measure.key, known(isKnown && !count.isUnknown(), count.known));
        json.insert(measure.key + u"_at_least"_s, count.partly);
    }
    return json;
}

/// The same for people: errors are 4xx and 5xx.
QVariantList requestCells(const RequestFigures &figures, bool isKnown, const Filter &filter)
{
    const auto cell = [isKnown](qint64 value) { return isKnown ? QVariant(value) : QVariant(); };
    QVariantList cells;
    for (const RequestMeasure &measure : requestMeasures)
        cells.append(isCounted(measure, filter) ? cell(figures.*measure.count) : QVariant());
    cells.append(cell(figures.errors()));
    return cells;
}

/// Each with whether there are more: scripts read the columns.
QVariantList laterCells(const RequestFigures &figures, bool isKnown)
{
    QVariantList cells;
    for (const LaterMeasure &measure : laterMeasures) {
        const LaterCount &count = figures.*measure.count;
        cells.append(isKnown && !count.isUnknown() ? QVariant(count.known) : QVariant());
        cells.append(count.partly);
    }
    return cells;
}
} // namespace

Output eventsOutput(const TrendSeries &trend, const Uniques &uniques, const QTimeZone &zone)
{
    QJsonArray rows;
    std::vector<QVariantList> cells;
    for (std::size_t b = 0; b < trend.buckets.size(); ++b) {
        qint64 count = 0;
        for (const std::vector<qint64> &type : trend.counts)
            count += type[b];
        const QString start = toIso(trend.buckets[b].start, zone);
        const bool isKnown = !isExpired(trend.buckets[b]);
        rows.append(QJsonObject{{u"bucket"_s, start},
                                {u"count"_s, known(isKnown, count)},
                                {u"users"_s, jsonEstimate(uniques, b, isKnown)},
                                {u"complete"_s, isComplete(trend.buckets[b])},
                                {u"state"_s, bucketStateName(trend.buckets[b].state)}});
        cells.push_back(QVariantList{start, isKnown ? QVariant(count) : QVariant()} +
                        estimateCells(uniques, b, isKnown) + QVariantList{stateWord(trend.buckets[b])});
    }
    addUnplacedRow(cells, trend.provenance, 6, 1);
    Output output = rangeOutput(trend.question, trend.provenance, zone, rows);
    output.sheet = printedSheet(
        {u"bucket"_s, u"count"_s, u"users"_s, u"users_low"_s, u"users_high"_s, u"state"_s}, cells);
    output.footer.append(Ctl::tr("Distinct users in the range: %1.").arg(estimateText(uniques)));
    noteUnavailable(output, uniques);
    return output;
}

Output eventsByTypeOutput(const TrendSeries &trend, const Uniques &uniques, const QTimeZone &zone)
{
    QJsonArray rows;
    std::vector<QVariantList> cells;
    for (std::size_t b = 0; b < trend.buckets.size(); ++b) {
        const QString start = toIso(trend.buckets[b].start, zone);
        // Rows may be missing from such a bucket under any type: a line says so even where none is left.
        if (const BucketState state = trend.buckets[b].state;
            state == BucketState::Expired || state == BucketState::Partial) {
            rows.append(QJsonObject{{u"bucket"_s, start},
                                    {u"type"_s, QJsonValue(QJsonValue::Null)},
                                    {u"count"_s, QJsonValue(QJsonValue::Null)},
                                    {u"users"_s, QJsonValue(QJsonValue::Null)},
                                    {u"complete"_s, false},
                                    {u"state"_s, bucketStateName(state)}});
            cells.push_back(QVariantList{start} + QVariantList(5) +
                            QVariantList{stateWord(trend.buckets[b])});
        }
        for (qsizetype t = 0; t < trend.types.size(); ++t) {
            const qint64 count = trend.counts[static_cast<std::size_t>(t)][b];
            if (count == 0)
                continue;
            const std::optional<UniqueEstimate> users = usersOf(uniques, trend.types.at(t), b);
            rows.append(QJsonObject{
                {u"bucket"_s, start},
                {u"type"_s, trend.types.at(t)},
                {u"count"_s, count},
                {u"users"_s, users ? QJsonValue(jsonEstimate(*users)) : QJsonValue(QJsonValue::Null)},
                {u"complete"_s, isComplete(trend.buckets[b])},
                {u"state"_s, bucketStateName(trend.buckets[b].state)}});
            cells.push_back(QVariantList{start, trend.types.at(t), count} +
                            (users ? estimateCells(*users) : QVariantList(3)) +
                            QVariantList{stateWord(trend.buckets[b])});
        }
    }
    addUnplacedRow(cells, trend.provenance, 7, 2);
    Output output = rangeOutput(trend.question, trend.provenance, zone, rows);
    output.sheet = printedSheet(
        {u"bucket"_s, u"type"_s, u"count"_s, u"users"_s, u"users_low"_s, u"users_high"_s, u"state"_s}, cells);
    output.footer.append(Ctl::tr(
        "Users of several types are counted under each type, so the parts do not add up to the total."));
    noteUnavailable(output, uniques);
    return output;
}

Output requestsOutput(const RequestSeries &requests, const Uniques &uniques, const QTimeZone &zone)
{
    QJsonArray rows;
    std::vector<QVariantList> cells;
    for (std::size_t b = 0; b < requests.buckets.size(); ++b) {
        const RequestFigures &figures = requests.figures.at(b);
        const QString start = toIso(requests.buckets[b].start, zone);
        const bool isKnown = !isExpired(requests.buckets[b]);
        QJsonObject row = jsonRequests(figures, isKnown, requests.question.filter);
        row.insert(u"bucket"_s, start);
        row.insert(u"average_response_ms"_s, figures.averageResponseMs
                                                 ? QJsonValue(*figures.averageResponseMs)
                                                 : QJsonValue(QJsonValue::Null));
        row.insert(u"addresses"_s, jsonEstimate(uniques, b, isKnown));
        row.insert(u"complete"_s, isComplete(requests.buckets[b]));
        row.insert(u"state"_s, bucketStateName(requests.buckets[b].state));
        rows.append(row);
        cells.push_back(QVariantList{start} + requestCells(figures, isKnown, requests.question.filter) +
                        QVariantList{valueOf(figures.averageResponseMs)} +
                        estimateCells(uniques, b, isKnown) + laterCells(figures, isKnown) +
                        QVariantList{stateWord(requests.buckets[b])});
    }
    const bool anyKnown = isAnyKnown(requests.buckets);
    Output output = rangeOutput(requests.question, requests.provenance, zone, rows);
    QJsonObject json = output.json.toObject();
    QJsonObject range = jsonRequests(requests.range, anyKnown, requests.question.filter);
    range.insert(u"at_least"_s, !requests.provenance.isWhole());
    range.insert(u"addresses"_s, known(uniques.has_value(),
                                       uniques ? jsonEstimate((*uniques)->range, anyKnown) : QJsonObject()));
    json.insert(u"range"_s, range);
    output.json = json;
    QStringList keys{u"bucket"_s};
    for (const RequestMeasure &measure : requestMeasures)
        keys.append(measure.key);
    keys += {u"errors"_s, u"average_response_ms"_s, u"addresses"_s, u"addresses_low"_s, u"addresses_high"_s};
    for (const LaterMeasure &measure : laterMeasures)
        keys += {measure.key, measure.key + u"_at_least"_s};
    keys.append(u"state"_s);
    addUnplacedRow(cells, requests.provenance, keys.size(), 1);
    output.sheet = printedSheet(keys, cells);
    const auto total = [&](bool isChosen, qint64 count) {
        return isChosen ? countText(count, requests.provenance, zone) : u"–"_s;
    };
    const Filter &filter = requests.question.filter;
    const auto counts = [&](qint64 RequestFigures::*count) {
        return isCounted(*std::ranges::find(requestMeasures, count, &RequestMeasure::count), filter);
    };
    output.footer.append(
        Ctl::tr(
            "Requests: %1; success (2xx): %2; redirects (3xx): %3; errors (4xx and 5xx): %4; other status: %5. Distinct addresses in the range: %6.")
            .arg(countText(requests.range.requests, requests.provenance, zone))
            .arg(total(counts(&RequestFigures::success), requests.range.success))
            .arg(total(counts(&RequestFigures::redirects), requests.range.redirects))
            .arg(total(counts(&RequestFigures::clientErrors) && counts(&RequestFigures::serverErrors),
                       requests.range.errors()))
            .arg(total(counts(&RequestFigures::other), requests.range.other))
            .arg(estimateText(uniques)));
    noteUnavailable(output, uniques);
    return output;
}

Output countrySeriesOutput(const TrendSeries &trend, const QTimeZone &zone)
{
    QJsonArray rows;
    std::vector<QVariantList> cells;
    for (std::size_t b = 0; b < trend.buckets.size(); ++b) {
        const QString start = toIso(trend.buckets[b].start, zone);
        const bool isKnown = !isExpired(trend.buckets[b]);
        for (qsizetype country = 0; country < trend.types.size(); ++country) {
            const qint64 count = trend.counts[std::size_t(country)][b];
            // All other countries together have no code.
            const QString &code = trend.types.at(country);
            rows.append(QJsonObject{{u"bucket"_s, start},
                                    {u"country"_s, known(!code.isEmpty(), code)},
                                    {u"count"_s, known(isKnown, count)},
                                    {u"complete"_s, isComplete(trend.buckets[b])},
                                    {u"state"_s, bucketStateName(trend.buckets[b].state)}});
            cells.push_back({start, code.isEmpty() ? Ctl::tr("others") : code,
                             isKnown ? QVariant(count) : QVariant(), stateWord(trend.buckets[b])});
        }
    }
    addUnplacedRow(cells, trend.provenance, 4, 2);
    Output output = rangeOutput(trend.question, trend.provenance, zone, rows);
    QJsonObject json = output.json.toObject();
    if (trend.question.filter.countries().size() == 1)
        json.insert(u"country"_s, trend.question.filter.countries().front());
    QJsonObject totals;
    QStringList sums;
    for (std::size_t country = 0; country < trend.counts.size(); ++country) {
        const qint64 sum =
            std::accumulate(trend.counts[country].begin(), trend.counts[country].end(), qint64{0});
        const QString &code = trend.types.at(qsizetype(country));
        sums << u"%1 %2"_s.arg(code.isEmpty() ? Ctl::tr("others") : code,
                               countText(sum, trend.provenance, zone));
        if (!code.isEmpty())
            totals.insert(code, known(isAnyKnown(trend.buckets), sum));
    }
    json.insert(u"totals"_s, totals);
    output.json = json;
    output.sheet = printedSheet({u"bucket"_s, u"country"_s, u"count"_s, u"state"_s}, cells);
    output.footer.append(Ctl::tr("In the range: %1.").arg(sums.join(u", "_s)));
    return output;
}

Output outputOf(const UniqueSeries &uniques, const QTimeZone &zone)
{
    QJsonArray rows;
    std::vector<QVariantList> cells;
    for (std::size_t b = 0; b < uniques.buckets.size(); ++b) {
        const QString start = toIso(uniques.buckets[b].start, zone);
        const bool isKnown = !isExpired(uniques.buckets[b]);
        rows.append(QJsonObject{{u"bucket"_s, start},
                                {u"users"_s, jsonEstimate(uniques.estimates.at(b), isKnown)},
                                {u"complete"_s, isComplete(uniques.buckets[b])},
                                {u"state"_s, bucketStateName(uniques.buckets[b].state)}});
        cells.push_back(QVariantList{start} + estimateCells(uniques.estimates.at(b), isKnown) +
                        QVariantList{stateWord(uniques.buckets[b])});
    }
    Output output = rangeOutput(uniques.question, uniques.provenance, zone, rows);
    QJsonObject json = output.json.toObject();
    json.insert(u"range"_s, jsonEstimate(uniques.range, isAnyKnown(uniques.buckets)));
    output.json = json;
    output.sheet =
        printedSheet({u"bucket"_s, u"users"_s, u"users_low"_s, u"users_high"_s, u"state"_s}, cells);
    output.footer.append(
        Ctl::tr("Whole range: %1; from merged sketches, not a sum.").arg(estimateText(uniques.range)));
    return output;
}

Output outputOf(const CountryBreakdown &countries, const QTimeZone &zone)
{
    QJsonArray rows;
    std::vector<QVariantList> cells;
    const auto total = double(countries.total());
    const bool whole = countries.provenance.isWhole();
    const QString previous = previousName(countries.previous);
    const QStringList &chosen = countries.question.filter.countries();
    for (const CountryCount &country : countries.countries) {
        // Their shares are of all rows.
        if (!chosen.isEmpty() && !chosen.contains(country.code))
            continue;
        const double share = total > 0 ? double(country.count) / total : 0;
        // Where a part of the time before is unknown, none of this country may only mean none in the rest of
        // it.
        const bool before = countries.previous == PreviousData::Whole ||
                            (countries.previous == PreviousData::Partly && country.previous > 0);
        const bool comparable = countries.previous == PreviousData::Whole && country.previous > 0;
        rows.append(
            QJsonObject{{u"country"_s, country.code},
                        {u"count"_s, country.count},
                        {u"at_least"_s, !whole},
                        {u"state"_s, whole ? u"complete"_s : u"partial"_s},
                        {u"share"_s, share},
                        {u"previous"_s, known(before, country.previous)},
                        {u"change"_s, known(comparable, double(country.count - country.previous) /
                                                            double(std::max(country.previous, qint64{1})))}});
        cells.push_back({country.code, country.count, std::round(10'000 * share) / 100,
                         before ? QVariant(country.previous) : QVariant(), previous,
                         whole ? Ctl::tr("complete") : Ctl::tr("partial")});
    }
    const bool gone = countries.provenance.isGone(countries.question.range);
    if (gone)
        cells.push_back({{}, {}, {}, {}, previous, Ctl::tr("expired")});
    addUnplacedRow(cells, countries.provenance, 6, 1);
    Output output = rangeOutput(countries.question, countries.provenance, zone, rows);
    QJsonObject json = output.json.toObject();
    json.insert(u"previous_from"_s, toIso(countries.previousRange.from, zone));
    json.insert(u"previous_to"_s, toIso(countries.previousRange.to, zone));
    json.insert(u"previous_state"_s, previous);
    json.insert(u"state"_s, gone ? u"expired"_s : whole ? u"complete"_s : u"partial"_s);
    json.insert(u"share_of"_s, whole ? u"all-rows"_s : u"known-rows"_s);
    output.json = json;
    if (!whole && !countries.countries.empty())
        output.footer.append(Ctl::tr("Shares are of the known rows only."));
    output.sheet = printedSheet(
        {u"country"_s, u"count"_s, u"share_percent"_s, u"previous"_s, u"previous_state"_s, u"state"_s},
        cells);
    return output;
}

Output sheetOutput(const RangeQuestion &question, const Provenance &provenance, const Sheet &sheet,
                   const QTimeZone &zone)
{
    Output output = rangeOutput(question, provenance, zone, jsonRows(sheet));
    output.sheet = sheet;
    return output;
}

Output tenantsOutput(const TenantPage &page)
{
    Output output;
    std::vector<QVariantList> cells;
    for (const Tenant &tenant : page.tenants)
        cells.push_back({tenant.id.value(), tenant.name});
    output.sheet = printedSheet({u"tenant"_s, u"name"_s}, cells);
    output.json = QJsonObject{{u"total"_s, page.total},
                              {u"matching"_s, page.matching},
                              {u"notes"_s, QJsonArray()},
                              {u"rows"_s, jsonRows(output.sheet)}};
    output.footer = {Ctl::tr("Showing %1 of %2.").arg(page.tenants.size()).arg(page.matching)};
    return output;
}

Output newestOutput(const NewestRow &newest, const QTimeZone &zone)
{
    Output output;
    const QVariant time = newest.time ? QVariant(toIso(*newest.time, zone)) : QVariant();
    output.sheet = printedSheet({u"dataset"_s, u"tenant"_s, u"newest"_s},
                                {{datasetName(newest.dataset), newest.tenant.value(), time}});
    output.json = QJsonObject{{u"dataset"_s, datasetName(newest.dataset)},
                              {u"tenant"_s, newest.tenant.value()},
                              {u"zone"_s, QString::fromLatin1(zone.id())},
                              {u"newest"_s, QJsonValue::fromVariant(time)},
                              {u"notes"_s, QJsonArray()}};
    if (!newest.time)
        output.footer = {Ctl::tr("There is no data of this tenant yet.")};
    return output;
}

} // namespace tidemark::app
