// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/filtertruth.h"
#include "support/gatewayclient.h"
#include "support/schemadatabase.h"

#include <QTest>

#include <numeric>

using namespace tidemark;
using namespace tidemark::coordinator;
using namespace tidemark::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr TenantId tenant{7};
} // namespace

/// Filtered and split numbers, held against raw rows as PostgreSQL itself finds them.
class FilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsAreThoseOfRawRows_data();
    void countsAreThoseOfRawRows();
    void theBiggestEventsStandForThemselves() { verifyBiggest(Dataset::Events); }
    void theBiggestRequestsStandForThemselves() { verifyBiggest(Dataset::HttpRequest); }
    void usersOfTypesAreUnited();
    void countriesOfTypesAreRanked();
    void chosenCountriesKeepTheirShares();
    void requestsOfClassesAreCounted();
    void anEarlierPeriodIsFilteredToo();
    void whatRollupsDoNotHoldIsNotAnswered_data();
    void whatRollupsDoNotHoldIsNotAnswered();
    void liveCountsAndRawRowsAreFiltered();
    void expiredRawRowsAreStillCounted();

private:
    void verifyBiggest(Dataset dataset);
    [[nodiscard]] HistoryAnswer read(const RangeQuestion &question);
    QString sql(const QString &query) const { return psql(m_conninfo, query); }

    QString m_conninfo;
    std::unique_ptr<PgReadGateway> m_gateway;
};

void FilterTest::initTestCase()
{
    m_conninfo = createSchemaDatabase(TestCluster::shared());
    // Every type from every country; some codes are none, and types may be called anything.
    sql(uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, event_data, occurred_at)
            SELECT 7, (ARRAY['view', 'click', 'pur,ch"ase\', ''])[1 + n * 7 % 4],
                   jsonb_build_object('user_id', 'u' || n * 13 % 900, 'country', (ARRAY['US', 'DE', 'us', 'FR', 'GB', NULL, 'Germany', 'XX', 'BR', 'IN'])[1 + n * n % 10]),
                   timestamptz '2025-10-01 00:00Z' + n * interval '11 minutes 7 seconds'
            FROM generate_series(0, 12000) AS n)sql"_s);
    sql(uR"sql(INSERT INTO tidemark.http_request (site_id, ingest_time, url, request_country, ip_address, status_code, response_time_msec)
            SELECT 7, timestamptz '2025-10-01 00:00Z' + n * interval '13 minutes 11 seconds', '/',
                   (ARRAY['US', 'DE', 'us', 'FR', 'GB', NULL, 'Germany', 'XX', 'BR', 'IN'])[1 + n * n % 10], '10.0.' || n % 7 || '.' || n % 250,
                   (ARRAY[200, 204, 301, 404, 500, 100, 700])[1 + n % 7], CASE WHEN n % 4 > 0 THEN n % 1000 END
            FROM generate_series(0, 10000) AS n)sql"_s);
    sql(u"SELECT tidemark.rollup('events'); SELECT tidemark.rollup('http_request')"_s);
    // Late rows, and those of a tail, which no rollup holds yet.
    sql(uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, event_data, occurred_at)
            SELECT 7, (ARRAY['late', 'view'])[1 + n % 2], jsonb_build_object('user_id', 'late' || n, 'country', (ARRAY['US', 'LU'])[1 + n % 2]),
                   timestamptz '2025-10-01 00:00Z' + n * interval '5 hours 1 minute'
            FROM generate_series(0, 440) AS n)sql"_s);
    sql(uR"sql(INSERT INTO tidemark.http_request (site_id, ingest_time, request_country, ip_address, status_code, response_time_msec)
            SELECT 7, timestamptz '2025-10-01 00:00Z' + n * interval '5 hours 1 minute', (ARRAY['US', 'LU'])[1 + n % 2], '10.1.0.' || n % 250,
                   (ARRAY[200, 503])[1 + n % 2], 5 FROM generate_series(0, 440) AS n)sql"_s);
    m_gateway =
        std::make_unique<PgReadGateway>(profileOf(createLogin(m_conninfo, u"tidemark_reader"_s)), u"test"_s);
}

RangeQuestion question(Dataset dataset, const char *zone, Granularity granularity, const char *from,
                       const char *to)
{
    const QTimeZone clock = zoneNamed(zone).value();
    RangeQuestion asked;
    asked.dataset = dataset;
    asked.tenant = tenant;
    asked.zone = zone;
    asked.granularity = granularity;
    asked.range = {parseInstant(QString::fromLatin1(from), clock).value(),
                   parseInstant(QString::fromLatin1(to), clock).value()};
    return asked;
}

HistoryAnswer FilterTest::read(const RangeQuestion &question)
{
    Result<HistoryAnswer> answer = readHistory(*m_gateway, question);
    if (!answer)
        qFatal("%s", wordsOf(answer).constData());
    return std::move(answer).value();
}

void FilterTest::countsAreThoseOfRawRows_data()
{
    QTest::addColumn<RangeQuestion>("asked");
    const auto row = [](const char *name, RangeQuestion asked, const Filter &filter, Dimension split = {}) {
        asked.filter = filter;
        asked.split = split;
        QTest::addRow("%s, %s, %s", name, qPrintable(datasetName(asked.dataset)), asked.zone.constData())
            << asked;
    };
    struct Range {
        const char *zone;
        Granularity granularity;
        const char *from;
        const char *to;
    };
    const Range ranges[]{{"UTC", Granularity::Hour, "2025-11-20", "2025-11-22"},
                         {"Europe/Berlin", Granularity::Day, "2025-10-20", "2025-11-05"},
                         {"Asia/Kathmandu", Granularity::Day, "2025-10-03", "2025-10-12"},
                         {"America/New_York", Granularity::Hour, "2025-11-02", "2025-11-03"},
                         {"Asia/Kolkata", Granularity::QuarterHour, "2025-11-20", "2025-11-21"},
                         {"UTC", Granularity::Minute, "2025-11-20T10:00", "2025-11-20T13:00"}};
    for (const Range &r : ranges) {
        for (const Dataset dataset : allDatasets) {
            const RangeQuestion asked = question(dataset, r.zone, r.granularity, r.from, r.to);
            row("one country", asked, {{}, {u"US"_s}}, Dimension::Country);
            row("several countries", asked, {{}, {u"US"_s, u"??"_s, u"LU"_s}}, Dimension::Country);
            if (dataset == Dataset::Events) {
                row("countries by type", asked, {{}, {u"US"_s, u"DE"_s}});
                row("types", asked, {{u"view"_s, u"pur,ch\"ase\\"_s, u""_s}, {}});
                row("types and countries", asked, {{u"view"_s}, {u"US"_s, u"DE"_s}});
                row("countries of a type", asked, {{u"view"_s}, {u"US"_s, u"DE"_s}}, Dimension::Country);
            } else {
                row("classes", asked, {{u"4xx"_s, u"other"_s}, {}});
            }
        }
    }
}

void FilterTest::countsAreThoseOfRawRows()
{
    QFETCH(const RangeQuestion, asked);
    const HistoryAnswer answer = read(asked);
    QVERIFY2(answer.trend, wordsOf(answer.trend));
    const TrendSeries &trend = **answer.trend;
    QVERIFY(trend.total() > 0);
    QCOMPARE(linesOf(trend), sql(countsOf(trend)));
    QVERIFY(trend.provenance.isWhole());
    // Whoever is chosen is there, also where there is nothing of it.
    if (asked.split == Dimension::Country) {
        QStringList types = trend.types;
        types.sort();
        QCOMPARE(types, asked.filter.countries());
    }
    qint64 tail = 0;
    for (const qint64 waiting : trend.tail)
        tail += waiting;
    QCOMPARE(tail, sql(u"SELECT count(*) FROM tidemark.%1 WHERE %2 AND %3 >= '%4' AND %3 < '%5' "
                       "AND batch > (SELECT done FROM tidemark.%1_rolled)"_s.arg(
                           datasetName(asked.dataset), conditionOf(asked.dataset, asked.filter),
                           timeColumn(asked.dataset), toIso(trend.provenance.range.from),
                           toIso(trend.provenance.range.to)))
                       .toLongLong());
}

void FilterTest::verifyBiggest(Dataset dataset)
{
    RangeQuestion asked = question(dataset, "Europe/Berlin", Granularity::Day, "2025-10-05", "2025-11-05");
    asked.split = Dimension::Country;
    const HistoryAnswer answer = read(asked);
    QVERIFY2(answer.trend && answer.countries && answer.uniques, wordsOf(answer.trend));
    const TrendSeries &trend = **answer.trend;
    QCOMPARE(trend.types.size(), mostSplit + 1);
    QCOMPARE(trend.types.last(), QString());
    const CountryBreakdown &countries = **answer.countries;
    for (int i = 0; i < mostSplit; ++i) {
        QCOMPARE(trend.types.at(i), countries.countries.at(std::size_t(i)).code);
        QCOMPARE(trend.totalWithin(trend.provenance.range, std::size_t(i)),
                 countries.countries.at(std::size_t(i)).count);
    }
    QCOMPARE(trend.total(), countries.total());
    QCOMPARE(countries.buckets, trend.buckets);
    for (const CountryCount &country : countries.countries)
        QCOMPARE(std::accumulate(country.trend.begin(), country.trend.end(), qint64{0}), country.count);
    QCOMPARE(linesOf(trend), sql(countsOf(trend)));
    asked.comparison = Comparison::Week;
    const HistoryAnswer compared = read(asked);
    const EarlierTrend &earlier = (*compared.trend)->earlier.value();
    QCOMPARE(earlier.types, (*compared.trend)->types);
    for (int i = 0; i < mostSplit; ++i) {
        const QString country = listOf({earlier.types.at(i)});
        const TimeRange &elapsed = earlier.beside.period.elapsed;
        QCOMPARE(earlier.totals.at(std::size_t(i)),
                 sql(u"SELECT count(*) FROM tidemark.%1 WHERE %2 = %3 AND %4 >= '%5' AND %4 < '%6'"_s.arg(
                         datasetName(dataset), columnOf(dataset, Dimension::Country), country,
                         timeColumn(dataset), toIso(elapsed.from), toIso(elapsed.to)))
                     .toLongLong());
    }
    if (dataset == Dataset::Events)
        return;
    asked.comparison = Comparison::None;
    // The classes are read beside it.
    QVERIFY2(answer.requests, wordsOf(answer.requests));
    asked.split = Dimension::Type;
    const HistoryAnswer plain = read(asked);
    QCOMPARE((*answer.requests)->range, (*plain.requests)->range);
    QCOMPARE((*answer.requests)->figures, (*plain.requests)->figures);
    asked.comparison = Comparison::Week;
    const HistoryAnswer both = read(asked);
    QCOMPARE((*compared.requests)->earlier, (*both.requests)->earlier);
    QCOMPARE((*compared.trend)->earlier->total(), (*both.trend)->earlier->total());
    QCOMPARE((*compared.uniques)->earlier, (*both.uniques)->earlier);
}

void FilterTest::usersOfTypesAreUnited()
{
    RangeQuestion asked =
        question(Dataset::Events, "Asia/Kolkata", Granularity::Day, "2025-10-05", "2025-10-20");
    asked.filter = {{u"view"_s, u"late"_s}, {}};
    const HistoryAnswer answer = read(asked);
    QVERIFY2(answer.uniques, wordsOf(answer.uniques));
    const auto users = [&](const TimeRange &range) {
        return sql(u"SELECT coalesce(hll_cardinality(hll_add_agg(hll_hash_text(event_data ->> 'user_id'), 11, 5, -1, 1)), 0) "
                   "FROM tidemark.events WHERE %1 AND occurred_at >= '%2' AND occurred_at < '%3'"_s.arg(
                       conditionOf(asked.dataset, asked.filter), toIso(range.from), toIso(range.to)))
            .toDouble();
    };
    const UniqueSeries &uniques = **answer.uniques;
    QCOMPARE(uniques.range.estimate, users(asked.range));
    for (std::size_t i = 0; i < uniques.buckets.size(); ++i)
        QCOMPARE(uniques.estimates[i].estimate, users({uniques.buckets[i].start, uniques.buckets[i].end}));
}

void FilterTest::countriesOfTypesAreRanked()
{
    RangeQuestion asked =
        question(Dataset::Events, "Europe/Berlin", Granularity::Day, "2025-10-15", "2025-10-20");
    asked.filter = {{u"view"_s, u"late"_s}, {}};
    const HistoryAnswer answer = read(asked);
    QVERIFY2(answer.countries, wordsOf(answer.countries));
    QString found;
    for (const CountryCount &country : (*answer.countries)->countries)
        found += u"%1|%2|%3\n"_s.arg(country.code).arg(country.count).arg(country.previous);
    const QString truth = sql(
        u"SELECT c, count(*) FILTER (WHERE occurred_at >= '%1'), count(*) FILTER (WHERE occurred_at < '%1') "
        "FROM (SELECT *, %3 AS c FROM tidemark.events) AS r WHERE %2 AND occurred_at >= timestamptz '%1' - interval '5 days' "
        "AND occurred_at < '%4' GROUP BY c ORDER BY 2 DESC, c COLLATE \"C\""_s.arg(
            toIso(asked.range.from), conditionOf(asked.dataset, asked.filter),
            columnOf(asked.dataset, Dimension::Country), toIso(asked.range.to)));
    QCOMPARE(found.trimmed(), truth.trimmed());
}

void FilterTest::chosenCountriesKeepTheirShares()
{
    RangeQuestion asked = question(Dataset::HttpRequest, "UTC", Granularity::Day, "2025-10-15", "2025-10-20");
    const HistoryAnswer plain = read(asked);
    asked.filter = {{}, {u"DE"_s, u"ZZ"_s}};
    const HistoryAnswer answer = read(asked);
    QVERIFY2(answer.countries, wordsOf(answer.countries));
    std::vector<CountryCount> expected = (*plain.countries)->countries;
    expected.push_back({u"ZZ"_s, 0, 0});
    QCOMPARE((*answer.countries)->countries, expected);
}

void FilterTest::requestsOfClassesAreCounted()
{
    RangeQuestion asked =
        question(Dataset::HttpRequest, "Europe/Berlin", Granularity::Day, "2025-10-15", "2025-10-20");
    asked.filter = {{u"2xx"_s, u"5xx"_s}, {}};
    asked.comparison = Comparison::Week;
    const HistoryAnswer answer = read(asked);
    QVERIFY2(answer.requests && answer.trend, wordsOf(answer.requests));
    const RequestSeries &requests = **answer.requests;
    const auto rows = [&](const QString &condition, const TimeRange &range) {
        return sql(u"SELECT count(*) FROM tidemark.http_request WHERE %1 AND ingest_time >= '%2' AND ingest_time < '%3'"_s
                       .arg(condition, toIso(range.from), toIso(range.to)))
            .toLongLong();
    };
    const QString chosen = conditionOf(asked.dataset, asked.filter);
    QCOMPARE(requests.range.requests, rows(chosen, asked.range));
    QCOMPARE(requests.range.success, rows(u"status_code / 100 = 2"_s, asked.range));
    QCOMPARE(requests.range.serverErrors, rows(u"status_code / 100 = 5"_s, asked.range));
    QCOMPARE(requests.range.clientErrors + requests.range.redirects + requests.range.other, 0);
    QCOMPARE(requests.earlier->before.requests, rows(chosen, requests.earlier->beside.period.elapsed));
    // The sum of the response times is one of all classes.
    QVERIFY(!requests.range.averageResponseMs);
    QVERIFY(!requests.earlier->before.averageResponseMs);
    for (const RequestFigures &figures : requests.figures)
        QVERIFY(!figures.averageResponseMs);
    QCOMPARE(requests.provenance.notes.back().code, RangeNote::Code::NoResponses);
    QCOMPARE((*answer.trend)->types, (QStringList{u"2xx"_s, u"5xx"_s}));
}

void FilterTest::anEarlierPeriodIsFilteredToo()
{
    RangeQuestion asked =
        question(Dataset::Events, "Europe/Berlin", Granularity::Hour, "2025-11-03", "2025-11-06");
    asked.filter = {{u"view"_s}, {u"US"_s}};
    asked.comparison = Comparison::Week;
    const HistoryAnswer answer = read(asked);
    QVERIFY2(answer.trend, wordsOf(answer.trend));
    const EarlierTrend &earlier = (*answer.trend)->earlier.value();
    QVERIFY(earlier.total() > 0);
    QCOMPARE(
        earlier.total(),
        sql(u"SELECT count(*) FROM tidemark.events WHERE %1 AND occurred_at >= '%2' AND occurred_at < '%3'"_s
                .arg(conditionOf(asked.dataset, asked.filter), toIso(earlier.beside.period.elapsed.from),
                     toIso(earlier.beside.period.elapsed.to)))
            .toLongLong());
}

void FilterTest::whatRollupsDoNotHoldIsNotAnswered_data()
{
    QTest::addColumn<Dataset>("dataset");
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<QStringList>("answered");
    QTest::newRow("events by type") << Dataset::Events << Filter({u"view"_s}, {})
                                    << QStringList{u"trend"_s, u"uniques"_s, u"countries"_s};
    QTest::newRow("events by country")
        << Dataset::Events << Filter({}, {u"US"_s}) << QStringList{u"trend"_s, u"countries"_s};
    QTest::newRow("events by both") << Dataset::Events << Filter({u"view"_s}, {u"US"_s})
                                    << QStringList{u"trend"_s, u"countries"_s};
    QTest::newRow("requests by class") << Dataset::HttpRequest << Filter({u"2xx"_s}, {})
                                       << QStringList{u"trend"_s, u"statuses"_s, u"requests"_s};
    QTest::newRow("requests by country")
        << Dataset::HttpRequest << Filter({}, {u"US"_s}) << QStringList{u"trend"_s, u"countries"_s};
    QTest::newRow("requests by both")
        << Dataset::HttpRequest << Filter({u"2xx"_s}, {u"US"_s}) << QStringList();
}

void FilterTest::whatRollupsDoNotHoldIsNotAnswered()
{
    QFETCH(const Dataset, dataset);
    QFETCH(const Filter, filter);
    QFETCH(const QStringList, answered);
    for (const Comparison comparison : {Comparison::None, Comparison::Previous}) {
        RangeQuestion asked = question(dataset, "UTC", Granularity::Hour, "2025-11-03", "2025-11-06");
        asked.filter = filter;
        asked.comparison = comparison;
        QStringList found;
        const HistoryAnswer answer = read(asked);
        forEachPart(answer, [&](const auto &pane, const auto &part) {
            if (part)
                found << pane.name;
            else if (part.error().kind != ErrorKind::Unanswerable ||
                     !part.error().text.contains(u"only raw rows"))
                found << part.error().words();
        });
        QCOMPARE(found, answered);
    }
}

void FilterTest::liveCountsAndRawRowsAreFiltered()
{
    for (const Dataset dataset : allDatasets) {
        const bool events = dataset == Dataset::Events;
        const Filter filter({events ? u"view"_s : u"5xx"_s}, {u"US"_s, u"LU"_s});
        LiveQuestion asked{dataset, tenant, at("2025-12-01T10:00:00Z"), filter};
        sql(events
                ? uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, event_data, occurred_at)
                    SELECT 7, (ARRAY['view', 'click'])[1 + n % 2], jsonb_build_object('country', (ARRAY['US', 'lu', 'DE'])[1 + n % 3]),
                           timestamptz '2025-12-01 10:00Z' - n * interval '7 seconds' FROM generate_series(1, 80) AS n)sql"_s
                : uR"sql(INSERT INTO tidemark.http_request (site_id, status_code, request_country, ingest_time)
                    SELECT 7, (ARRAY[503, 200])[1 + n % 2], (ARRAY['US', 'lu', 'DE'])[1 + n % 3],
                           timestamptz '2025-12-01 10:00Z' - n * interval '7 seconds' FROM generate_series(1, 80) AS n)sql"_s);
        const Result<LiveAnswer> live = readLive(*m_gateway, asked);
        QVERIFY2(live && live->counts, wordsOf(live));
        const auto rows = [&](const char *from, const char *to) {
            return sql(u"SELECT count(*) FROM tidemark.%1 WHERE %2 AND %3 >= '%4' AND %3 < '%5'"_s.arg(
                           datasetName(dataset), conditionOf(dataset, filter), timeColumn(dataset),
                           QString::fromLatin1(from), QString::fromLatin1(to)))
                .toLongLong();
        };
        QVERIFY((*live->counts)->total() > 0);
        QCOMPARE((*live->counts)->total(), rows("2025-12-01 09:55Z", "2025-12-01 10:00Z"));
        QCOMPARE((*live->counts)->previousTotal, rows("2025-12-01 09:50Z", "2025-12-01 09:55Z"));
        QCOMPARE((*live->counts)->types, filter.types());
        RangeQuestion range =
            question(dataset, "UTC", Granularity::Minute, "2025-12-01T09:00", "2025-12-01T10:00");
        range.filter = filter;
        const Result<RawRows> raw = readRaw(*m_gateway, range, 1000);
        QVERIFY2(raw, wordsOf(raw));
        QCOMPARE(qint64(raw->rows.size()), rows("2025-12-01 09:00Z", "2025-12-01 10:00Z"));
    }
}

void FilterTest::expiredRawRowsAreStillCounted()
{
    RangeQuestion asked =
        question(Dataset::Events, "Europe/Berlin", Granularity::Day, "2025-10-05", "2025-11-05");
    asked.filter = {{u"view"_s}, {u"US"_s, u"??"_s}};
    asked.split = Dimension::Country;
    sql(u"SELECT tidemark.rollup('events')"_s);
    const QString before = linesOf(**read(asked).trend);
    sql(uR"sql(DELETE FROM tidemark.events; UPDATE tidemark.pipeline SET raw_gone =
              tstzmultirange(tstzrange(NULL, '2025-12-02 00:00Z')) WHERE dataset = 'events')sql"_s);
    QCOMPARE(linesOf(**read(asked).trend), before);
    QVERIFY(!before.isEmpty());
}

QTEST_GUILESS_MAIN(FilterTest)
#include "tst_filter.moc"
