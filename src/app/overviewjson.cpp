// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overviewjson.h"

#include "app/rangejson.h"
#include "app/words.h"
#include "core/comparison.h"
#include "core/errortext.h"
#include "models/overviewsheet.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{
QJsonObject head(Dataset dataset, Comparison comparison, const OverviewFrame &frame, const QTimeZone &zone)
{
    const auto time = [&](bool isKnown, Instant t) { return known(isKnown, toIso(t, zone)); };
    return {{u"dataset"_s, datasetName(dataset)},
            {u"zone"_s, QString::fromLatin1(zone.id())},
            {u"from"_s, toIso(frame.range.from, zone)},
            {u"to"_s, toIso(frame.range.to, zone)},
            {u"compare"_s, comparisonName(comparison)},
            {u"compared_to"_s, time(frame.comparable, frame.passed.to)},
            {u"before_from"_s, time(frame.comparable, frame.before.from)},
            {u"before_to"_s, time(frame.comparable, frame.before.to)},
            {u"watermark"_s, time(frame.watermark.has_value(), frame.watermark.value_or(Instant()))},
            {u"server_time"_s, toIso(frame.serverTime, zone)},
            {u"source"_s, sourceName(Source::Rollup)}};
}
} // namespace

Output overviewOutput(const OverviewPage &page, const OverviewSummary &summary, const QTimeZone &zone)
{
    const Formatter format = plainFormat(zone);
    Output output;
    output.sheet = sheetOf(page, summary.total, format);
    QJsonArray rows = jsonRows(output.sheet);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QJsonObject row = rows.at(i).toObject();
        QJsonArray hours;
        for (const qint64 hour : page.rows.at(std::size_t(i)).hours)
            hours.append(hour);
        row.insert(u"hours"_s, hours);
        rows.replace(i, row);
    }
    output.footer = {overviewText(page.frame, page.question.comparison, format),
                     Ctl::tr("Showing %1 of %2.").arg(page.rows.size()).arg(page.matching)};
    QJsonObject json = head(page.question.dataset, page.question.comparison, page.frame, zone);
    json.insert(u"sort"_s, overviewSortName(page.question.sort));
    json.insert(u"descending"_s, page.question.descending);
    json.insert(u"tenants"_s, page.tenants);
    json.insert(u"matching"_s, page.matching);
    json.insert(u"total"_s, summary.total);
    json.insert(u"notes"_s, QJsonArray());
    json.insert(u"rows"_s, rows);
    output.json = json;
    return output;
}

Output summaryOutput(const OverviewSummary &summary, const QTimeZone &zone)
{
    const Formatter format = plainFormat(zone);
    Output output;
    output.sheet = sheetOf(summary, format);
    output.footer = {
        overviewText(summary.frame, summary.question.comparison, format),
        Ctl::tr("rise and fall: %1").arg(moversRule()),
        Ctl::tr("hottest: %1")
            .arg(summary.hottest ? hottestRule(summary.hotByQueries) : errorLine(summary.hottest.error()))};
    QJsonObject json = head(summary.question.dataset, summary.question.comparison, summary.frame, zone);
    json.insert(u"total"_s, summary.total);
    json.insert(u"compared"_s, known(summary.frame.comparable, summary.passed));
    json.insert(u"before"_s, known(summary.frame.comparable, summary.before));
    json.insert(u"hottest_by"_s,
                known(summary.hottest.has_value(), summary.hotByQueries ? u"queries"_s : u"rows"_s));
    json.insert(u"notes"_s, QJsonArray::fromStringList(output.footer.mid(1)));
    json.insert(u"rows"_s, jsonRows(output.sheet));
    output.json = json;
    return output;
}

} // namespace tidemark::app
