// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/gatewayclient.h"
#include "support/schemadatabase.h"

#include <QMap>

#include <numeric>

using namespace tidemark;
using namespace tidemark::coordinator;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

namespace
{
constexpr TenantId tenant{7};
// Two days of 25 and 23 hours in New York lie on the two sides of this winter.
constexpr auto firstDay = "2025-10-25T00:00:00Z";
constexpr auto lastDay = "2026-03-12T00:00:00Z";

/// What the server itself says of the raw rows: "key1|key2|…|count" a line.
QMap<QString, qint64> truth(const QString &conninfo, const QString &query)
{
    QMap<QString, qint64> counts;
    for (const QString &line : psql(conninfo, query).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype bar = line.lastIndexOf(u'|');
        counts.insert(line.first(bar), line.sliced(bar + 1).toLongLong());
    }
    return counts;
}

/// The series in the same form, buckets without rows left out.
QMap<QString, qint64> countsOf(const TrendSeries &trend)
{
    QMap<QString, qint64> counts;
    for (std::size_t type = 0; type < trend.counts.size(); ++type) {
        for (std::size_t bucket = 0; bucket < trend.buckets.size(); ++bucket) {
            if (trend.counts[type][bucket] > 0)
                counts.insert(
                    u"%1|%2"_s.arg(toMSecs(trend.buckets[bucket].start)).arg(trend.types[qsizetype(type)]),
                    trend.counts[type][bucket]);
        }
    }
    return counts;
}

qint64 sumOf(const QMap<QString, qint64> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64{0});
}

QString bucketExpression(const QString &column, Granularity granularity, const QString &zone)
{
    const QString bucket =
        granularity == Granularity::QuarterHour
            ? u"date_bin('15 minutes', %1, 'epoch')"_s.arg(column)
            : u"date_trunc('%1', %2, '%3')"_s.arg(granularityName(granularity), column, zone);
    return u"(extract(epoch FROM %1) * 1000)::bigint"_s.arg(bucket);
}

/// count events, spread evenly over the whole time, of odd users and countries.
QString insertEvents(int count, int seed)
{
    return uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, event_data, occurred_at)
                  SELECT 7, (ARRAY['view', 'click', 'purchase'])[1 + n * 7 % 3],
                  CASE WHEN n % 11 = 0 THEN '{}' ELSE jsonb_build_object('user_id', 'u' || n * %2 % 700,
                  'country',
                  (ARRAY['DE', 'de', 'FRA', 'fr', '', 'x1', 'LONG', NULL])[1 + n % 8]) END,
                  timestamptz '2025-10-25 00:00Z' + (interval '138 days' / %1) * n
                  FROM generate_series(0, %1 - 1) AS n)sql"_s.arg(count)
        .arg(seed);
}

QString insertRequests(int count)
{
    return uR"sql(INSERT INTO tidemark.http_request (site_id, ingest_time, url, request_country, ip_address,
                  status_code,
                  response_time_msec)
                  SELECT 7, timestamptz '2025-10-25 00:00Z' + (interval '138 days' / %1) * n, '/',
                  (ARRAY['DE', 'de', 'FRA', '', NULL])[1 + n % 5], '10.0.' || n % 7 || '.' || n % 250,
                  (ARRAY[200, 204, 301, 404, 500, 100])[1 + n % 6], CASE WHEN n % 4 > 0 THEN n % 1000 END
                  FROM generate_series(0, %1 - 1) AS n)sql"_s.arg(count);
}
} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyBucketOfEveryZoneIsExact_data();
    void everyBucketOfEveryZoneIsExact();
    void requestsAreExact_data();
    void requestsAreExact();
    void aDayOfNewYorkHas25Or23Hours();
    void uniquesAreUnitedNeverSummed();
    void uniquesByTypeAreThoseOfTheType();
    void addressesAreUnited();
    void countriesJoinBothPeriods();
    void aFortnightWithRaggedEndsIsExact();
    void anEmptyTenantIsZeroEverywhere();
    void seesOnlyItsTenants();

private:
    RangeQuestion question(Granularity granularity, const char *zone,
                           Dataset dataset = Dataset::Events) const;

    QString m_conninfo;
    std::unique_ptr<PgReadGateway> m_gateway;
};

void HistoryTest::initTestCase()
{
    m_conninfo = createSchemaDatabase(TestCluster::shared());
    psql(m_conninfo, insertEvents(5000, 13));
    psql(m_conninfo, insertRequests(4000));
    psql(m_conninfo, u"SELECT tidemark.rollup('events'); SELECT tidemark.rollup('http_request')"_s);
    // A writer that is open while a rollup runs: its batch stays pending after the writer has ended.
    pg::Connection writer(profileOf(m_conninfo), u"writer"_s, false);
    QVERIFY(open(writer));
    QVERIFY(runOne(writer, sql("BEGIN")));
    const QByteArray events = insertEvents(700, 17).toUtf8();
    const QByteArray requests = insertRequests(500).toUtf8();
    QVERIFY(runOne(writer, sql(events.constData())));
    QVERIFY(runOne(writer, sql(requests.constData())));
    const QString rollUp = u"SELECT tidemark.rollup('events'); SELECT tidemark.rollup('http_request')"_s;
    psql(m_conninfo, rollUp);
    psql(m_conninfo, insertEvents(900, 19));
    psql(m_conninfo, u"SELECT tidemark.rollup('events'); SELECT tidemark.rollup('http_request')"_s);
    QVERIFY(runOne(writer, sql("COMMIT")));
    QCOMPARE(psql(m_conninfo, u"SELECT count(*) FROM tidemark.pending"_s), u"2"_s);
    // And rows that no rollup has met.
    psql(m_conninfo, insertEvents(300, 23));

    const QString reader = createLogin(m_conninfo, u"tidemark_reader"_s);
    m_gateway = std::make_unique<PgReadGateway>(profileOf(reader), u"test"_s);
}

RangeQuestion HistoryTest::question(Granularity granularity, const char *zone, Dataset dataset) const
{
    RangeQuestion asked;
    asked.dataset = dataset;
    asked.tenant = tenant;
    asked.range = {at(firstDay), at(lastDay)};
    asked.granularity = granularity;
    asked.zone = zone;
    return asked;
}

void HistoryTest::everyBucketOfEveryZoneIsExact_data()
{
    QTest::addColumn<int>("granularity");
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone :
         {"UTC", "Asia/Kolkata", "Asia/Kathmandu", "America/New_York", "Australia/Lord_Howe"}) {
        for (const Granularity granularity : {Granularity::QuarterHour, Granularity::Hour, Granularity::Day})
            QTest::addRow("%s of %s", qPrintable(granularityName(granularity)), zone)
                << int(granularity) << QByteArray(zone);
    }
    QTest::addRow("minute of UTC") << int(Granularity::Minute) << QByteArray("UTC");
}

void HistoryTest::everyBucketOfEveryZoneIsExact()
{
    QFETCH(int, granularity);
    QFETCH(QByteArray, zone);
    RangeQuestion asked = question(Granularity(granularity), zone.constData());
    if (asked.granularity == Granularity::Minute)
        asked.range.to = asked.range.from + std::chrono::hours(24 * 30);
    const Result<HistoryAnswer> answer = readHistory(*m_gateway, asked);
    QVERIFY2(answer, wordsOf(answer));
    QVERIFY2(answer->trend, wordsOf(answer->trend));
    const TrendSeries &trend = **answer->trend;
    QVERIFY(!answer->requests);
    QVERIFY(answer->requests.error() == notAsked());
    QCOMPARE(trend.question, asked);
    QCOMPARE(trend.buckets.size(), trend.tail.size());

    const QMap<QString, qint64> expected = truth(
        m_conninfo, uR"sql(SELECT %1, event_type, count(*) FROM tidemark.events WHERE occurred_at >= '%2' AND
                           occurred_at < '%3' GROUP BY 1, 2)sql"_s.arg(
                        bucketExpression(u"occurred_at"_s, asked.granularity, QString::fromLatin1(zone)),
                        toIso(trend.buckets.front().start), toIso(trend.buckets.back().end)));
    QVERIFY(sumOf(expected) > 1000);
    QCOMPARE(countsOf(trend), expected);
    const qint64 tail = std::accumulate(trend.tail.begin(), trend.tail.end(), qint64{0});
    if (asked.granularity == Granularity::Minute) {
        QCOMPARE(trend.provenance.source, Source::Raw);
    } else {
        QCOMPARE(tail, 700 + 300);
        QCOMPARE(trend.provenance.source, Source::Both);
    }
    bool dense = true;
    for (std::size_t i = 1; i < trend.buckets.size(); ++i)
        dense = dense && trend.buckets[i].start == trend.buckets[i - 1].end;
    QVERIFY(dense);
}

void HistoryTest::requestsAreExact_data()
{
    QTest::addColumn<int>("granularity");
    QTest::addColumn<QByteArray>("zone");
    QTest::addRow("minute") << int(Granularity::Minute) << QByteArray("UTC");
    QTest::addRow("hour") << int(Granularity::Hour) << QByteArray("Asia/Kathmandu");
    QTest::addRow("day") << int(Granularity::Day) << QByteArray("Asia/Kolkata");
    QTest::addRow("day of UTC") << int(Granularity::Day) << QByteArray("UTC");
}

void HistoryTest::requestsAreExact()
{
    QFETCH(int, granularity);
    QFETCH(QByteArray, zone);
    RangeQuestion asked = question(Granularity(granularity), zone.constData(), Dataset::HttpRequest);
    if (asked.granularity == Granularity::Minute)
        asked.range.to = asked.range.from + std::chrono::hours(24 * 30);
    const Result<HistoryAnswer> answer = readHistory(*m_gateway, asked);
    QVERIFY2(answer, wordsOf(answer));
    QVERIFY2(answer->trend, wordsOf(answer->trend));
    QVERIFY2(answer->requests, wordsOf(answer->requests));
    const RequestSeries &requests = **answer->requests;

    const QString where = u"WHERE ingest_time >= '%1' AND ingest_time < '%2'"_s.arg(
        toIso(requests.buckets.front().start), toIso(requests.buckets.back().end));
    const QString bucket = bucketExpression(u"ingest_time"_s, asked.granularity, QString::fromLatin1(zone));
    QMap<QString, qint64> found;
    QMap<QString, qint64> byClass; ///< by bucket and class
    for (std::size_t i = 0; i < requests.buckets.size(); ++i) {
        const RequestFigures &figures = requests.figures[i];
        const auto classes = figures.byClass();
        QCOMPARE(figures.requests, std::accumulate(classes.begin(), classes.end(), qint64{0}));
        const QString key = QString::number(toMSecs(requests.buckets[i].start));
        if (figures.requests > 0)
            found.insert(key, figures.requests);
        for (std::size_t c = 0; c < classes.size(); ++c) {
            QCOMPARE((*answer->trend)->counts.at(c).at(i), classes.at(c));
            if (classes.at(c) > 0)
                byClass.insert(key + u' ' + statusClasses.at(c), classes.at(c));
        }
        if (figures.requests == 0)
            QVERIFY(!figures.averageResponseMs);
    }
    QCOMPARE(found, truth(m_conninfo, u"SELECT %1, count(*) FROM tidemark.http_request %2 GROUP BY 1"_s.arg(
                                          bucket, where)));
    QCOMPARE((*answer->trend)->types, QStringList(statusClasses.begin(), statusClasses.end()));
    QCOMPARE(byClass,
             truth(m_conninfo, uR"sql(SELECT %1 || ' ' || CASE WHEN status_code BETWEEN 200 AND 599 THEN
                                               status_code / 100 || 'xx' ELSE 'other' END, count(*)
                                               FROM tidemark.http_request %2 GROUP BY 1)sql"_s.arg(bucket,
                                                                                                   where)));
    // One average of all known times, not an average of averages.
    const double average =
        psql(m_conninfo, u"SELECT avg(response_time_msec) FROM tidemark.http_request "_s + where).toDouble();
    QVERIFY(requests.range.averageResponseMs);
    QVERIFY(qAbs(*requests.range.averageResponseMs - average) < 1e-9 * average);
    QCOMPARE((*answer->trend)->total(), requests.range.requests);
}

void HistoryTest::aDayOfNewYorkHas25Or23Hours()
{
    const Result<HistoryAnswer> answer =
        readHistory(*m_gateway, question(Granularity::Day, "America/New_York"));
    QVERIFY2(answer && answer->trend, wordsOf(answer));
    QMap<qint64, int> days;
    for (const Bucket &bucket : (*answer->trend)->buckets)
        ++days[std::chrono::duration_cast<std::chrono::hours>(bucket.end - bucket.start).count()];
    QCOMPARE(days.value(25), 1);
    QCOMPARE(days.value(23), 1);
    QCOMPARE(days.size(), 3);
}

void HistoryTest::uniquesAreUnitedNeverSummed()
{
    for (const char *zone : {"UTC", "Asia/Kolkata"}) {
        const Result<HistoryAnswer> answer = readHistory(*m_gateway, question(Granularity::Day, zone));
        QVERIFY2(answer && answer->uniques, wordsOf(answer));
        const UniqueSeries &uniques = **answer->uniques;
        // The sketch of all raw rows, made at once: united sketches must come to the very same.
        const QString sketch =
            u"hll_cardinality(hll_add_agg(hll_hash_text(event_data ->> 'user_id'), 11, 5, -1, 1))"_s;
        const double whole =
            psql(m_conninfo, uR"sql(SELECT %1 FROM tidemark.events WHERE occurred_at >= '%2' AND
                                    occurred_at < '%3')sql"_s.arg(sketch,
                                                                  toIso(uniques.buckets.front().start),
                                                                  toIso(uniques.buckets.back().end)))
                .toDouble();
        QCOMPARE(uniques.range.estimate, whole);
        QVERIFY(!uniques.range.exact);
        QVERIFY(uniques.range.low < whole && whole < uniques.range.high);
        QVERIFY(uniques.range.low <= 700 && 700 <= uniques.range.high);
        double sum = 0;
        for (std::size_t i = 0; i < uniques.buckets.size(); ++i) {
            sum += uniques.estimates[i].estimate;
            QVERIFY(uniques.estimates[i].exact); // few a day
        }
        QVERIFY(sum > 2 * whole);
        const std::size_t third = uniques.buckets.size() / 3;
        const double day =
            psql(m_conninfo, uR"sql(SELECT count(DISTINCT event_data ->> 'user_id') FROM tidemark.events WHERE
                                    occurred_at >= '%1' AND occurred_at < '%2')sql"_s.arg(
                                 toIso(uniques.buckets[third].start), toIso(uniques.buckets[third].end)))
                .toDouble();
        QVERIFY(day > 10);
        QCOMPARE(uniques.estimates[third].estimate, day);
    }
}

void HistoryTest::uniquesByTypeAreThoseOfTheType()
{
    RangeQuestion asked = question(Granularity::Day, "Asia/Kolkata");
    asked.uniquesByType = true;
    const Result<HistoryAnswer> answer = readHistory(*m_gateway, asked);
    QVERIFY2(answer && answer->uniques, wordsOf(answer));
    const UniqueSeries &uniques = **answer->uniques;
    QCOMPARE(uniques.types, (QStringList{u"click"_s, u"purchase"_s, u"view"_s}));
    QCOMPARE(uniques.byType.size(), 3U);
    const std::size_t day = uniques.buckets.size() / 2;
    for (qsizetype type = 0; type < 3; ++type) {
        const double users =
            psql(m_conninfo,
                 uR"sql(SELECT count(DISTINCT event_data ->> 'user_id') FROM tidemark.events WHERE
                        occurred_at >= '%1' AND occurred_at < '%2' AND event_type = '%3')sql"_s.arg(
                     toIso(uniques.buckets[day].start), toIso(uniques.buckets[day].end), uniques.types[type]))
                .toDouble();
        QVERIFY(users > 3);
        QCOMPARE(uniques.byType[std::size_t(type)][day].estimate, users);
    }
}

void HistoryTest::addressesAreUnited()
{
    const Result<HistoryAnswer> answer =
        readHistory(*m_gateway, question(Granularity::Day, "UTC", Dataset::HttpRequest));
    QVERIFY2(answer && answer->uniques, wordsOf(answer));
    const QString sketch =
        u"SELECT hll_cardinality(hll_add_agg(hll_hash_text(ip_address), 11, 5, -1, 1)) FROM tidemark.http_request"_s;
    QCOMPARE((*answer->uniques)->range.estimate, psql(m_conninfo, sketch).toDouble());
}

void HistoryTest::countriesJoinBothPeriods()
{
    RangeQuestion asked = question(Granularity::Day, "America/New_York");
    asked.range = {at("2026-01-10T05:00:00Z"), at("2026-02-10T05:00:00Z")};
    for (const Dataset dataset : {Dataset::Events, Dataset::HttpRequest}) {
        asked.dataset = dataset;
        const Result<HistoryAnswer> answer = readHistory(*m_gateway, asked);
        QVERIFY2(answer && answer->countries, wordsOf(answer));
        const bool events = dataset == Dataset::Events;
        const QString country = events ? u"event_data ->> 'country'"_s : u"request_country"_s;
        const auto expected = [&](const char *from, const char *to) {
            return truth(m_conninfo,
                         u"SELECT coalesce(upper(substring(%1 FROM '^[A-Za-z]{2,3}$')), '\?\?'), count(*) "
                         u"FROM tidemark.%2 "
                         "WHERE %3 >= '%4' AND %3 < '%5' GROUP BY 1"_s.arg(
                             country, datasetName(dataset), events ? u"occurred_at"_s : u"ingest_time"_s,
                             QString::fromLatin1(from), QString::fromLatin1(to)));
        };
        QMap<QString, qint64> now;
        QMap<QString, qint64> before;
        for (const CountryCount &count : (*answer->countries)->countries) {
            now.insert(count.code, count.count);
            before.insert(count.code, count.previous);
        }
        QCOMPARE(now, expected("2026-01-10T05:00:00Z", "2026-02-10T05:00:00Z"));
        QCOMPARE(before, expected("2025-12-10T05:00:00Z", "2026-01-10T05:00:00Z"));
        QVERIFY(now.value(u"\?\?"_s) > 0);
    }
}

void HistoryTest::aFortnightWithRaggedEndsIsExact()
{
    // Hours whose ends cut days on both sides: the countries' middle comes from days, the edges from hours.
    RangeQuestion asked = question(Granularity::Hour, "UTC");
    asked.range = {at("2025-12-01T17:00:00Z"), at("2025-12-15T09:00:00Z")};
    const Result<HistoryAnswer> answer = readHistory(*m_gateway, asked);
    QVERIFY2(answer && answer->countries && answer->trend, wordsOf(answer));
    const qint64 rows = psql(m_conninfo, uR"sql(SELECT count(*) FROM tidemark.events WHERE occurred_at >=
                                                '2025-12-01T17:00:00Z' AND occurred_at < '2025-12-15T09:00:00Z')sql"_s)
                            .toLongLong();
    QCOMPARE((*answer->countries)->total(), rows);
    QCOMPARE((*answer->trend)->total(), rows);
    QCOMPARE((*answer->trend)->buckets.size(), 13U * 24 + 16);
}

void HistoryTest::anEmptyTenantIsZeroEverywhere()
{
    for (const Dataset dataset : {Dataset::Events, Dataset::HttpRequest}) {
        RangeQuestion asked = question(Granularity::Day, "UTC", dataset);
        asked.tenant = TenantId(99);
        const Result<HistoryAnswer> answer = readHistory(*m_gateway, asked);
        QVERIFY2(answer && answer->trend && answer->uniques && answer->countries, wordsOf(answer));
        QCOMPARE((*answer->trend)->total(), 0);
        QCOMPARE((*answer->trend)->buckets.size(), 138U);
        QCOMPARE((*answer->uniques)->estimates.size(), 138U);
        QCOMPARE((*answer->uniques)->range, UniqueEstimate());
        QVERIFY((*answer->countries)->countries.empty());
    }
}

void HistoryTest::seesOnlyItsTenants()
{
    const QString login = createLogin(m_conninfo, u"tidemark_reader"_s);
    psql(m_conninfo, u"SELECT tidemark.grant_tenants('%1', '{8}')"_s.arg(login.section(u"user="_s, -1)));
    PgReadGateway other(profileOf(login), u"test"_s);
    // The rows of other tenants are hidden: that is said, and is no zero.
    const Result<HistoryAnswer> answer = readHistory(other, question(Granularity::Day, "UTC"));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Permission);
    RangeQuestion own = question(Granularity::Day, "UTC");
    own.tenant = TenantId(8);
    const Result<HistoryAnswer> seen = readHistory(other, own);
    QVERIFY2(seen && seen->trend, wordsOf(seen));
    QCOMPARE((*seen->trend)->total(), 0);
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
