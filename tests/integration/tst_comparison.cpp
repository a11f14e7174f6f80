// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison.h"
#include "support/gatewayclient.h"
#include "support/schemadatabase.h"

#include <algorithm>

using namespace tidemark;
using namespace tidemark::coordinator;
using namespace tidemark::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr TenantId tenant{7};

QString timeColumn(Dataset dataset)
{
    return dataset == Dataset::Events ? u"occurred_at"_s : u"ingest_time"_s;
}

QString userOf(Dataset dataset)
{
    return dataset == Dataset::Events ? u"event_data ->> 'user_id'"_s : u"ip_address"_s;
}

QString within(Dataset dataset, const TimeRange &range)
{
    return u"%1 >= '%2' AND %1 < '%3'"_s.arg(timeColumn(dataset), toIso(range.from), toIso(range.to));
}
} // namespace

/// An earlier period beside the present one, held against raw rows as PostgreSQL itself finds them.
class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyBucketStandsBesideItsCounterpart_data();
    void everyBucketStandsBesideItsCounterpart();
    void totalsAreThoseOfTheClock_data();
    void totalsAreThoseOfTheClock();
    void anUnfinishedBucketIsInNoTotal();
    void noComparisonIsAnsweredUnasked();
    void zeroExpiredAndNoDataStayApart();
    void onlyDaysAreKeptOfTheEarlierPeriod();

private:
    [[nodiscard]] qint64 number(const QString &query) const { return psql(m_conninfo, query).toLongLong(); }
    [[nodiscard]] RangeQuestion question(Dataset dataset, const char *zone, Granularity granularity,
                                         Comparison comparison, const char *from, const char *to) const;

    QString m_conninfo;
    std::unique_ptr<PgReadGateway> m_gateway;
};

void ComparisonTest::initTestCase()
{
    m_conninfo = createSchemaDatabase(TestCluster::shared());
    // A row every 41 minutes, fewer at night; the last of them are not rolled up. Both changes of the clocks
    // lie within.
    psql(m_conninfo, uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, event_data, occurred_at)
            SELECT 7, (ARRAY['view', 'click', 'purchase'])[1 + n * 7 % 3], jsonb_build_object('user_id', 'u' || n * 13 % 900), t
            FROM generate_series(0, 14300) AS n, LATERAL (SELECT timestamptz '2025-03-01 00:00Z' + n * interval '41 minutes 7 seconds') AS at (t)
            WHERE extract(hour FROM t) > 4 OR n % 3 = 0)sql"_s);
    psql(
        m_conninfo,
        uR"sql(INSERT INTO tidemark.http_request (site_id, ingest_time, url, request_country, ip_address, status_code, response_time_msec)
            SELECT 7, timestamptz '2025-03-01 00:00Z' + n * interval '53 minutes 11 seconds', '/', 'DE', '10.0.' || n % 7 || '.' || n % 250,
            (ARRAY[200, 204, 301, 404, 500, 100])[1 + n % 6], CASE WHEN n % 4 > 0 THEN n % 1000 END FROM generate_series(0, 11100) AS n)sql"_s);
    psql(m_conninfo, u"SELECT tidemark.rollup('events'); SELECT tidemark.rollup('http_request')"_s);
    psql(m_conninfo, uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, event_data, occurred_at)
            SELECT 7, 'late', jsonb_build_object('user_id', 'late' || n), timestamptz '2025-03-01 00:00Z' + n * interval '9 hours 1 minute'
            FROM generate_series(0, 1080) AS n)sql"_s);
    m_gateway =
        std::make_unique<PgReadGateway>(profileOf(createLogin(m_conninfo, u"tidemark_reader"_s)), u"test"_s);
}

RangeQuestion ComparisonTest::question(Dataset dataset, const char *zone, Granularity granularity,
                                       Comparison comparison, const char *from, const char *to) const
{
    const QTimeZone clock = zoneNamed(zone).value();
    RangeQuestion asked;
    asked.dataset = dataset;
    asked.tenant = tenant;
    asked.zone = zone;
    asked.granularity = granularity;
    asked.range = {parseInstant(QString::fromLatin1(from), clock).value(),
                   parseInstant(QString::fromLatin1(to), clock).value()};
    asked.comparison = comparison;
    return asked;
}

void ComparisonTest::everyBucketStandsBesideItsCounterpart_data()
{
    QTest::addColumn<RangeQuestion>("asked");
    QTest::addColumn<QString>("back");
    QTest::addColumn<qsizetype>("alone");
    const auto row = [this](const char *name, const char *zone, Granularity granularity,
                            Comparison comparison, const char *from, const char *to, const char *back,
                            qsizetype alone) {
        for (const Dataset dataset : {Dataset::Events, Dataset::HttpRequest})
            QTest::addRow("%s, %s", name, qPrintable(datasetName(dataset)))
                << question(dataset, zone, granularity, comparison, from, to) << QString::fromLatin1(back)
                << alone;
    };
    row("a week before the clocks went on", "Europe/Berlin", Granularity::Hour, Comparison::Week,
        "2026-03-28", "2026-03-31", "7 days", 0);
    row("a week after", "Europe/Berlin", Granularity::Hour, Comparison::Week, "2026-04-04", "2026-04-07",
        "7 days", 1);
    row("the long day and the one before", "America/New_York", Granularity::Hour, Comparison::Previous,
        "2025-11-02", "2025-11-03", "1 day", 1);
    row("quarters at half past", "Asia/Kolkata", Granularity::QuarterHour, Comparison::Previous, "2025-12-05",
        "2025-12-06", "1 day", 0);
    row("days of Kathmandu", "Asia/Kathmandu", Granularity::Day, Comparison::Week, "2025-12-01", "2025-12-25",
        "7 days", 0);
    row("half an hour of Lord Howe", "Australia/Lord_Howe", Granularity::Hour, Comparison::Week,
        "2025-12-01T10:00", "2025-12-02T10:00", "7 days", 0);
    row("a year before", "Europe/Berlin", Granularity::Day, Comparison::Year, "2026-03-10", "2026-04-05",
        "1 year", 0);
}

void ComparisonTest::everyBucketStandsBesideItsCounterpart()
{
    QFETCH(const RangeQuestion, asked);
    QFETCH(const QString, back);
    QFETCH(const qsizetype, alone);
    const Result<HistoryAnswer> answer = readHistory(*m_gateway, asked);
    QVERIFY2(answer && answer->trend, wordsOf(answer));
    const TrendSeries &trend = **answer->trend;
    QVERIFY(trend.earlier);
    const std::vector<EarlierBucket> &beside = trend.earlier->beside.buckets;
    QCOMPARE(beside.size(), trend.buckets.size());
    QCOMPARE(std::ranges::count(beside, EarlierBucket::Match::NoCounterpart, &EarlierBucket::match), alone);
    // Bucket by bucket: what the clock showed, how many rows of each type; the server says both.
    QStringList values;
    QString found;
    for (std::size_t i = 0; i < beside.size(); ++i) {
        if (beside[i].match != EarlierBucket::Match::Found)
            continue;
        values << u"(%1, timestamptz '%2', timestamptz '%3', timestamptz '%4')"_s.arg(i).arg(
            toIso(trend.buckets[i].start), toIso(beside[i].bucket.start), toIso(beside[i].bucket.end));
        qint64 sum = 0;
        for (const std::vector<qint64> &type : trend.earlier->counts)
            sum += type.at(i);
        found += u"%1|t|%2\n"_s.arg(i).arg(sum);
    }
    const QString truth = psql(
        m_conninfo, uR"sql(SELECT i, starts AT TIME ZONE '%2' - interval '%3' = earlier AT TIME ZONE '%2',
            (SELECT count(*) FROM tidemark.%4 WHERE %5 >= earlier AND %5 < ends)
            FROM (VALUES %1) AS b (i, starts, earlier, ends) ORDER BY i)sql"_s.arg(
                        values.join(u','), QString::fromLatin1(asked.zone), back, datasetName(asked.dataset),
                        timeColumn(asked.dataset)));
    QCOMPARE(truth.trimmed(), found.trimmed());
    QVERIFY(trend.earlier->total() > 0);
}

void ComparisonTest::totalsAreThoseOfTheClock_data()
{
    QTest::addColumn<RangeQuestion>("asked");
    QTest::addColumn<QString>("back");
    for (const Dataset dataset : {Dataset::Events, Dataset::HttpRequest}) {
        const QByteArray name = datasetName(dataset).toLatin1();
        QTest::addRow("week over the change, %s", name.constData())
            << question(dataset, "Europe/Berlin", Granularity::Hour, Comparison::Previous, "2025-10-24",
                        "2025-10-31")
            << u"7 days"_s;
        QTest::addRow("month beside itself, %s", name.constData())
            << question(dataset, "America/New_York", Granularity::Day, Comparison::Week, "2025-11-01",
                        "2025-12-01")
            << u"7 days"_s;
        QTest::addRow("year, %s", name.constData()) << question(dataset, "Asia/Kolkata", Granularity::Day,
                                                                Comparison::Year, "2026-03-02", "2026-03-20")
                                                    << u"1 year"_s;
        QTest::addRow("a few minutes, %s", name.constData())
            << question(dataset, "UTC", Granularity::QuarterHour, Comparison::Week, "2026-01-05T10:15",
                        "2026-01-05T12:30")
            << u"7 days"_s;
    }
}

void ComparisonTest::totalsAreThoseOfTheClock()
{
    QFETCH(const RangeQuestion, asked);
    QFETCH(const QString, back);
    const Result<HistoryAnswer> answer = readHistory(*m_gateway, asked);
    QVERIFY2(answer && answer->trend && answer->uniques, wordsOf(answer));
    const auto earlierRows = [&](const QString &what) {
        return psql(
            m_conninfo,
            uR"sql(SELECT %1 FROM tidemark.%2 WHERE %3 >= ('%4' AT TIME ZONE '%6' - interval '%7') AT TIME ZONE '%6'
                           AND %3 < ('%5' AT TIME ZONE '%6' - interval '%7') AT TIME ZONE '%6')sql"_s
                .arg(what, datasetName(asked.dataset), timeColumn(asked.dataset), toIso(asked.range.from),
                     toIso(asked.range.to))
                .arg(QString::fromLatin1(asked.zone), back)
                .replace(u"('2"_s, u"(timestamptz '2"_s));
    };
    const TrendSeries &trend = **answer->trend;
    QVERIFY(trend.earlier);
    QCOMPARE(trend.earlier->beside.known, PreviousData::Whole);
    QCOMPARE(trend.earlier->total(), earlierRows(u"count(*)"_s).toLongLong());
    QCOMPARE(trend.totalWithin(trend.earlier->beside.period.passed), trend.total());
    const EarlierUniques &uniques = (*answer->uniques)->earlier.value();
    QCOMPARE(uniques.beside.period, trend.earlier->beside.period);
    QCOMPARE(uniques.before.estimate,
             earlierRows(u"hll_cardinality(hll_add_agg(hll_hash_text(%1), 11, 5, -1, 1))"_s.arg(
                             userOf(asked.dataset)))
                 .toDouble());
    QCOMPARE(uniques.now, (*answer->uniques)->range);
    if (asked.dataset == Dataset::Events)
        return;
    const EarlierRequests &requests = (*answer->requests)->earlier.value();
    QCOMPARE(requests.now, (*answer->requests)->range);
    QCOMPARE(requests.before.requests, trend.earlier->total());
    QCOMPARE(requests.before.success,
             earlierRows(u"count(*) FILTER (WHERE status_code / 100 = 2)"_s).toLongLong());
    QCOMPARE(requests.before.errors(),
             earlierRows(u"count(*) FILTER (WHERE status_code BETWEEN 400 AND 599)"_s).toLongLong());
    QVERIFY(qAbs(requests.before.averageResponseMs.value() -
                 earlierRows(u"avg(response_time_msec)"_s).toDouble()) < 1e-6);
}

void ComparisonTest::anUnfinishedBucketIsInNoTotal()
{
    // As many now as a week before, a row a minute, until two hours from now.
    for (const Dataset dataset : {Dataset::Events, Dataset::HttpRequest}) {
        const bool events = dataset == Dataset::Events;
        const QString insert =
            events
                ? u"INSERT INTO tidemark.events (tenant_id, event_type, event_data, occurred_at) SELECT 8, 'view', jsonb_build_object('user_id', n), "_s
                : u"INSERT INTO tidemark.http_request (site_id, status_code, ip_address, ingest_time) SELECT 8, 200, '10.0.0.' || n % 200, "_s;
        psql(
            m_conninfo,
            insert +
                u"now() - d * interval '7 days' + n * interval '1 minute' FROM generate_series(-300, 120) AS n, generate_series(0, 1) AS d"_s);
        psql(m_conninfo, u"SELECT tidemark.rollup('%1')"_s.arg(datasetName(dataset)));
        // The clock may come to the next hour while it is read.
        RangeQuestion asked;
        asked.dataset = dataset;
        asked.tenant = TenantId(8);
        asked.granularity = Granularity::Hour;
        asked.comparison = Comparison::Week;
        asked.range = {bucketStart(localNow() - 3h, Granularity::Hour, QTimeZone::utc()), localNow() + 3h};
        const Result<HistoryAnswer> answer = readHistory(*m_gateway, asked);
        QVERIFY2(answer && answer->trend && answer->uniques, wordsOf(answer));
        const TrendSeries &trend = **answer->trend;
        const EarlierPeriod &period = trend.earlier->beside.period;
        QVERIFY(period.passed.to <= trend.provenance.serverTime);
        QVERIFY(period.passed.to > trend.provenance.serverTime - 1h - 5min);
        QCOMPARE(period.elapsed, (TimeRange{period.passed.from - 168h, period.passed.to - 168h}));
        QVERIFY(period.range.to > period.elapsed.to);
        const auto rows = [&](const TimeRange &range) {
            return number(u"SELECT count(*) FROM tidemark.%1 WHERE %2 AND %3 = 8"_s.arg(
                datasetName(dataset), within(dataset, range), events ? u"tenant_id"_s : u"site_id"_s));
        };
        const auto users = [&](const TimeRange &range) {
            return double(number(u"SELECT count(DISTINCT %4) FROM tidemark.%1 WHERE %2 AND %3 = 8"_s.arg(
                datasetName(dataset), within(dataset, range), events ? u"tenant_id"_s : u"site_id"_s,
                userOf(dataset))));
        };
        QCOMPARE(trend.earlier->total(), rows(period.elapsed));
        QCOMPARE(trend.totalWithin(period.passed), rows(period.passed));
        QVERIFY(trend.total() > trend.totalWithin(period.passed));
        // The line goes on beyond what has passed.
        QVERIFY(trend.earlier->beside.buckets.back().match == EarlierBucket::Match::Found);
        const EarlierUniques &uniques = (*answer->uniques)->earlier.value();
        const auto holds = [](const UniqueEstimate &estimate, double truth) {
            return estimate.low <= truth && truth <= estimate.high;
        };
        QVERIFY(holds(uniques.before, users(period.elapsed)));
        QVERIFY(holds(uniques.now, users(period.passed)));
        QVERIFY(!uniques.isClear());
    }
}

void ComparisonTest::noComparisonIsAnsweredUnasked()
{
    for (const Dataset dataset : {Dataset::Events, Dataset::HttpRequest}) {
        const Result<HistoryAnswer> answer =
            readHistory(*m_gateway, question(dataset, "UTC", Granularity::Day, Comparison::None, "2025-12-01",
                                             "2025-12-08"));
        QVERIFY2(answer && answer->trend && answer->uniques, wordsOf(answer));
        QVERIFY(!(*answer->trend)->earlier && !(*answer->uniques)->earlier);
        if (dataset == Dataset::HttpRequest)
            QVERIFY(!(*answer->requests)->earlier);
    }
}

void ComparisonTest::zeroExpiredAndNoDataStayApart()
{
    const QString conninfo = createSchemaDatabase(TestCluster::shared());
    // Rows from 10 June on, none on the 13th; what is older than the 12th expires below.
    psql(conninfo, uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, event_data, occurred_at)
            SELECT 7, 'view', '{}', t FROM generate_series(timestamptz '2025-06-10 00:30Z', '2025-06-27', '1 hour') AS t
            WHERE t::date <> '2025-06-13')sql"_s);
    psql(conninfo, u"SELECT tidemark.rollup('events')"_s);
    PgReadGateway gateway(profileOf(conninfo), u"test"_s);
    const auto beside = [&](const char *from, const char *to) {
        const Result<HistoryAnswer> answer = readHistory(
            gateway, question(Dataset::Events, "UTC", Granularity::Day, Comparison::Week, from, to));
        return answer && answer->trend ? (*answer->trend)->earlier : std::nullopt;
    };
    const auto stateOf = [](const EarlierBucket &bucket) {
        return bucket.match == EarlierBucket::Match::Found ? int(bucket.bucket.state)
                                                           : 100 + int(bucket.match);
    };
    constexpr int noData = 100 + int(EarlierBucket::Match::NoData);
    // 8 to 14 June: before the first row, days with rows, and a day on which nothing happened.
    std::optional<EarlierTrend> earlier = beside("2025-06-15", "2025-06-22");
    QVERIFY(earlier);
    QCOMPARE(earlier->beside.known, PreviousData::Partly);
    QCOMPARE(earlier->beside.since, std::optional(at("2025-06-10T00:30:00Z")));
    QCOMPARE(stateOf(earlier->beside.buckets[0]), noData);
    QCOMPARE(stateOf(earlier->beside.buckets[2]), int(BucketState::Complete));
    QCOMPARE(earlier->counts.at(0).at(2), 24);
    QCOMPARE(stateOf(earlier->beside.buckets[5]), int(BucketState::Complete));
    QCOMPARE(earlier->counts.at(0).at(5), 0);
    // All of it before the first row.
    earlier = beside("2025-06-12", "2025-06-16");
    QCOMPARE(earlier->beside.known, PreviousData::Unknown);
    // Days of which nothing is kept are no zeros either, and another thing.
    for (const QString &level : {u"events_15min"_s, u"events_hourly"_s, u"events_daily"_s})
        psql(
            conninfo,
            uR"sql(DELETE FROM tidemark.%1 WHERE %2 < '2025-06-12 00:00Z'; UPDATE tidemark.rollup_level SET gone =
                tstzmultirange(tstzrange(NULL, '2025-06-12 00:00Z')) WHERE table_name = '%1')sql"_s.arg(
                level, level == "events_15min"_L1    ? u"bucket"_s
                       : level == "events_hourly"_L1 ? u"hour"_s
                                                     : u"day"_s));
    psql(
        conninfo,
        uR"sql(DELETE FROM tidemark.events WHERE occurred_at < '2025-06-12 00:00Z'; UPDATE tidemark.pipeline SET raw_gone =
                tstzmultirange(tstzrange(NULL, '2025-06-12 00:00Z')) WHERE dataset = 'events')sql"_s);
    earlier = beside("2025-06-15", "2025-06-22");
    QVERIFY(earlier);
    QCOMPARE(earlier->beside.known, PreviousData::Partly);
    QCOMPARE(stateOf(earlier->beside.buckets[2]), int(BucketState::Expired));
    QCOMPARE(stateOf(earlier->beside.buckets[4]), int(BucketState::Complete));
    QCOMPARE(earlier->total(), 48);
    earlier = beside("2025-06-16", "2025-06-18");
    QCOMPARE(earlier->beside.known, PreviousData::Expired);
    earlier = beside("2025-06-20", "2025-06-21");
    QCOMPARE(earlier->beside.known, PreviousData::Whole);
    QCOMPARE(earlier->total(), 0);
}

void ComparisonTest::onlyDaysAreKeptOfTheEarlierPeriod()
{
    const QString conninfo = createSchemaDatabase(TestCluster::shared());
    psql(conninfo, uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, event_data, occurred_at)
            SELECT 7, 'view', '{}', t FROM generate_series(timestamptz '2025-06-01 00:30Z', '2025-06-27', '1 hour') AS t)sql"_s);
    psql(conninfo, u"SELECT tidemark.rollup('events')"_s);
    for (const QString &level : {u"events_15min"_s, u"events_hourly"_s})
        psql(
            conninfo,
            uR"sql(DELETE FROM tidemark.%1 WHERE %2 < '2025-06-15 00:00Z'; UPDATE tidemark.rollup_level SET gone =
                tstzmultirange(tstzrange(NULL, '2025-06-15 00:00Z')) WHERE table_name = '%1')sql"_s.arg(
                level, level == "events_15min"_L1 ? u"bucket"_s : u"hour"_s));
    psql(
        conninfo,
        uR"sql(DELETE FROM tidemark.events WHERE occurred_at < '2025-06-15 00:00Z'; UPDATE tidemark.pipeline SET raw_gone =
                tstzmultirange(tstzrange(NULL, '2025-06-15 00:00Z')) WHERE dataset = 'events')sql"_s);
    PgReadGateway gateway(profileOf(conninfo), u"test"_s);
    const auto earlierOf = [&](const char *from, const char *to) {
        return (*readHistory(gateway,
                             question(Dataset::Events, "UTC", Granularity::Hour, Comparison::Week, from, to))
                     ->trend)
            ->earlier.value();
    };
    // Whole days: their sum is known, their hours are not.
    const EarlierTrend whole = earlierOf("2025-06-18", "2025-06-20");
    QCOMPARE(whole.beside.known, PreviousData::Whole);
    QCOMPARE(whole.total(), 48);
    QVERIFY(std::ranges::all_of(whole.beside.buckets, [](const EarlierBucket &bucket) {
        return bucket.match == EarlierBucket::Match::NoDetail;
    }));
    // Part of a day cannot be told from the rest of it.
    const EarlierTrend part = earlierOf("2025-06-18", "2025-06-19T12:00");
    QCOMPARE(part.beside.known, PreviousData::Partly);
    QCOMPARE(part.total(), 24);
}

QTEST_GUILESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"
