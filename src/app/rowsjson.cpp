// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rangejson.h"
#include "app/readingsjson.h"
#include "app/words.h"
#include "models/exacttext.h"

#include <QJsonObject>

#include <cmath>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

Output rawOutput(const RawRows &raw, const QTimeZone &zone)
{
    Output output;
    std::vector<QVariantList> cells;
    for (const RawRow &row : raw.rows) {
        QVariantList &line = cells.emplace_back(QVariantList{toIso(row.time, zone)});
        for (const QString &cell : row.cells)
            line.append(cell);
    }
    output.sheet = printedSheet(QStringList{u"time"_s} + raw.columns, cells);
    const RangeQuestion &of = raw.question.of;
    QJsonObject where;
    for (const auto &[column, value] : raw.question.where)
        where[column] = value;
    const QJsonValue next = raw.next ? QJsonValue(raw.next->toText()) : QJsonValue();
    QJsonObject json{{u"dataset"_s, datasetName(of.dataset)},
                     {u"tenant"_s, of.tenant.value()},
                     {u"from"_s, toIso(of.range.from, zone)},
                     {u"to"_s, toIso(of.range.to, zone)},
                     {u"zone"_s, QString::fromLatin1(of.zone)},
                     {u"source"_s, sourceName(Source::Raw)},
                     {u"where"_s, where},
                     {u"more"_s, raw.next.has_value()},
                     {u"next"_s, next},
                     {u"notes"_s, rawNotes(of.range, raw.gone, PreviousData::Whole, zone, output.footer)},
                     {u"rows"_s, jsonRows(output.sheet)}};
    addFilter(json, of.filter, of.dataset);
    output.json = json;
    if (raw.next)
        output.footer.append(
            Ctl::tr("The range has older rows. Next page: --before %1").arg(raw.next->toText()));
    return output;
}

Output exactOutput(const ExactCount &count, const UniqueSeries *uniques, const QTimeZone &zone)
{
    const RangeQuestion &of = count.question;
    QJsonValue estimate;
    QVariant told;
    if (uniques) {
        const UniqueEstimate &range = uniques->range;
        told = std::round(range.estimate);
        estimate = QJsonObject{{u"estimate"_s, std::round(range.estimate)},
                               {u"low"_s, std::floor(range.low)},
                               {u"high"_s, range.atLeast ? QJsonValue() : QJsonValue(std::ceil(range.high))},
                               {u"exact"_s, range.exact},
                               {u"within"_s, isWithin(count, range)}};
    }
    Output output;
    output.sheet = printedSheet({u"from"_s, u"to"_s, u"exact"_s, u"estimate"_s, u"rows"_s, u"counted_at"_s},
                                {{toIso(of.range.from, zone), toIso(of.range.to, zone), count.distinct, told,
                                  count.rows, toIso(count.at, zone)}});
    QJsonObject json{{u"dataset"_s, datasetName(of.dataset)},
                     {u"tenant"_s, of.tenant.value()},
                     {u"from"_s, toIso(of.range.from, zone)},
                     {u"to"_s, toIso(of.range.to, zone)},
                     {u"zone"_s, QString::fromLatin1(zone.id())},
                     {u"source"_s, sourceName(Source::Raw)},
                     {u"exact"_s, count.distinct},
                     {u"rows"_s, count.rows},
                     {u"counted_at"_s, toIso(count.at, zone)},
                     {u"took_ms"_s, qint64(count.took.count())},
                     {u"estimate"_s, estimate},
                     {u"notes"_s, QJsonArray()}};
    addFilter(json, of.filter, of.dataset);
    output.json = json;
    output.footer = {exactText(count, uniques ? &uniques->range : nullptr, plainFormat(zone))};
    return output;
}

} // namespace tidemark::app
