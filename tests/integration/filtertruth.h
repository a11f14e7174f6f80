// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/readings.h"

#include <QDateTime>

/// Filters in the words of SQL over raw rows, and series as lines to compare with.
namespace tidemark::test
{

using namespace Qt::StringLiterals;

inline QString classOf()
{
    return u"CASE WHEN status_code BETWEEN 200 AND 599 THEN status_code / 100 || 'xx' ELSE 'other' END"_s;
}

inline QString columnOf(Dataset dataset, Dimension dimension)
{
    const bool events = dataset == Dataset::Events;
    if (dimension == Dimension::Type)
        return events ? u"event_type"_s : classOf();
    return u"tidemark.country(%1)"_s.arg(events ? u"event_data ->> 'country'"_s : u"request_country"_s);
}

inline QString timeColumn(Dataset dataset)
{
    return dataset == Dataset::Events ? u"occurred_at"_s : u"ingest_time"_s;
}

inline QString listOf(const QStringList &values)
{
    QStringList quoted;
    for (QString value : values)
        quoted << u'\'' + value.replace(u'\'', u"''"_s) + u'\'';
    return quoted.join(u',');
}

/// What a row has to be, in the words of SQL.
inline QString conditionOf(Dataset dataset, const Filter &filter)
{
    QString condition = u"true"_s;
    for (const Dimension dimension : {Dimension::Type, Dimension::Country}) {
        if (const QStringList &values = filter.valuesOf(dimension); !values.isEmpty())
            condition += u" AND %1 IN (%2)"_s.arg(columnOf(dataset, dimension), listOf(values));
    }
    return condition;
}

/// The statement that counts what a trend shows, from raw rows: as linesOf().
inline QString countsOf(const TrendSeries &trend)
{
    const RangeQuestion &asked = trend.question;
    QStringList bounds;
    for (const Bucket &bucket : trend.buckets)
        bounds << u"(timestamptz '%1', timestamptz '%2')"_s.arg(toIso(bucket.start), toIso(bucket.end));
    QString series = columnOf(asked.dataset, splitOf(asked));
    if (splitOf(asked) == Dimension::Country && asked.filter.countries().isEmpty())
        series = u"CASE WHEN %1 IN (%2) THEN %1 ELSE '' END"_s.arg(series, listOf(trend.types));
    return uR"sql(SELECT string_agg(line, chr(10) ORDER BY line COLLATE "C") FROM (
            SELECT concat_ws('|', to_char(starts AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI'), %1, count(*)) AS line
            FROM (VALUES %2) AS b (starts, ends) JOIN tidemark.%3 AS r ON r.%4 >= starts AND r.%4 < ends
            WHERE %5 AND r.%6 = %7 GROUP BY starts, %1) AS l)sql"_s
        .arg(series, bounds.join(u','), datasetName(asked.dataset), timeColumn(asked.dataset))
        .arg(conditionOf(asked.dataset, asked.filter),
             asked.dataset == Dataset::Events ? u"tenant_id"_s : u"site_id"_s)
        .arg(asked.tenant.value());
}

/// "bucket|series|count" of all that is not zero, in order.
inline QString linesOf(const TrendSeries &trend)
{
    QStringList lines;
    for (std::size_t bucket = 0; bucket < trend.buckets.size(); ++bucket) {
        const QString start = QDateTime::fromMSecsSinceEpoch(toMSecs(trend.buckets[bucket].start), utcClock)
                                  .toString(u"yyyy-MM-dd HH:mm"_s);
        for (qsizetype type = 0; type < trend.types.size(); ++type) {
            if (const qint64 count = trend.counts.at(std::size_t(type)).at(bucket); count > 0)
                lines << u"%1|%2|%3"_s.arg(start, trend.types.at(type)).arg(count);
        }
    }
    lines.sort();
    return lines.join(u'\n');
}

} // namespace tidemark::test
