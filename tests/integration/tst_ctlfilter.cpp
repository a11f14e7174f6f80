// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ctlrun.h"
#include "support/schemadatabase.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

/// What `tidemarkctl query` prints of chosen rows.
class CtlFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCountryOverTime_data();
    void aCountryOverTime();
    void severalCountriesOverTime();
    void withoutACountryTheBiggest();
    void oneCountryBesideAWeekBefore();
    void countsByBucketAreFiltered();
    void whatTheRollupsLackIsNull();
    void chosenCountriesOfTheRanking();
    void refusals_data();
    void refusals();

private:
    [[nodiscard]] CtlRun query(const QString &words, const QString &format = u"json"_s) const
    {
        return runCtl(QStringLiteral(TIDEMARKCTL), m_conninfo,
                      QStringList{u"--format"_s, format, u"query"_s} + words.split(u' ') +
                          QStringList{u"--tenant"_s, u"7"_s});
    }
    [[nodiscard]] qint64 number(const QString &query) const { return psql(m_conninfo, query).toLongLong(); }

    QString m_conninfo;
};

void CtlFilterTest::initTestCase()
{
    m_conninfo = createSchemaDatabase(TestCluster::shared());
    psql(m_conninfo, uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, event_data, occurred_at)
            SELECT 7, (ARRAY['view', 'click'])[1 + n % 2],
                   jsonb_build_object('user_id', 'u' || n * 13 % 90, 'country', (ARRAY['US', 'DE', 'FR', 'GB', 'ES', 'IT', NULL])[1 + n * n % 7]),
                   timestamptz '2025-11-20 00:00Z' + n * interval '11 minutes 7 seconds'
            FROM generate_series(0, 3000) AS n)sql"_s);
    psql(
        m_conninfo,
        uR"sql(INSERT INTO tidemark.http_request (site_id, ingest_time, request_country, ip_address, status_code, response_time_msec)
            SELECT 7, timestamptz '2025-11-20 00:00Z' + n * interval '23 minutes', (ARRAY['US', 'DE'])[1 + n % 2], '10.0.0.' || n % 250,
            (ARRAY[200, 204, 301, 404, 500, 100])[1 + n % 6], n FROM generate_series(0, 1500) AS n)sql"_s);
    psql(m_conninfo, u"SELECT tidemark.rollup('events'); SELECT tidemark.rollup('http_request')"_s);
}

void CtlFilterTest::aCountryOverTime_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("unit");
    QTest::newRow("hours") << u"--by hour --from 2025-12-01 --to 2025-12-03"_s << u"hour"_s;
    QTest::newRow("days of a zone") << u"--by day --from 2025-11-22 --to 2025-12-05 --zone Asia/Kathmandu"_s
                                    << u"day"_s;
}

void CtlFilterTest::aCountryOverTime()
{
    QFETCH(const QString, words);
    QFETCH(const QString, unit);
    const CtlRun run = query(u"countries --country us "_s + words);
    QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
    const QJsonObject json = run.json();
    QCOMPARE(json["country"_L1].toString(), u"US"_s);
    QCOMPARE(json["granularity"_L1].toString(), unit);
    const QJsonArray rows = run.array(u"rows"_s);
    QVERIFY(rows.size() > 10);
    qint64 sum = 0;
    for (const QJsonValue &row : rows) {
        QCOMPARE(row["complete"_L1].toBool(), true);
        QCOMPARE(row["country"_L1].toString(), u"US"_s);
        sum += row["count"_L1].toInteger();
        QCOMPARE(
            row["count"_L1].toInteger(),
            number(
                u"SELECT count(*) FROM tidemark.events WHERE event_data ->> 'country' = 'US' AND occurred_at >= "
                "'%1' AND occurred_at < timestamptz '%1' + interval '1 %2'"_s.arg(row["bucket"_L1].toString(),
                                                                                  unit)));
    }
    QCOMPARE(json["totals"_L1]["US"_L1].toInteger(), sum);
    const CtlRun csv = query(u"countries --country us "_s + words, u"csv"_s);
    QCOMPARE(csv.output.split('\n').first().trimmed(), "bucket,country,count,state");
    QCOMPARE(csv.output.trimmed().count('\n'), rows.size());
    const CtlRun table = query(u"countries --country us "_s + words, u"table"_s);
    QVERIFY2(table.output.contains("Filter: country US."), table.output.constData());
}

void CtlFilterTest::severalCountriesOverTime()
{
    const QString range = u" --by day --from 2025-11-22 --to 2025-12-05"_s;
    const CtlRun run = query(u"countries --country DE,US --country unknown"_s + range);
    QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
    QVERIFY(!run.json().contains(u"country"_s));
    QCOMPARE(run.json()["filter"_L1]["country"_L1].toArray(), (QJsonArray{u"??"_s, u"DE"_s, u"US"_s}));
    QMap<QString, qint64> sums;
    for (const QJsonValue &row : run.array(u"rows"_s))
        sums[row["country"_L1].toString()] += row["count"_L1].toInteger();
    QCOMPARE(sums.keys(), (QStringList{u"??"_s, u"DE"_s, u"US"_s}));
    for (auto it = sums.begin(); it != sums.end(); ++it) {
        QCOMPARE(
            *it,
            number(
                u"SELECT count(*) FROM tidemark.events WHERE tidemark.country(event_data ->> 'country') = '%1' "
                "AND occurred_at >= '2025-11-22Z' AND occurred_at < '2025-12-05Z'"_s.arg(it.key())));
    }
}

void CtlFilterTest::withoutACountryTheBiggest()
{
    const CtlRun run = query(u"countries --by day --from 2025-12-01 --to 2025-12-02 --type view"_s);
    QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
    const QJsonArray rows = run.array(u"rows"_s);
    qint64 sum = 0;
    for (const QJsonValue &row : rows)
        sum += row["count"_L1].toInteger();
    QVERIFY(rows.size() <= 6);
    QVERIFY(rows.last()["country"_L1].isNull() || rows.size() < 6);
    QCOMPARE(
        sum,
        number(
            u"SELECT count(*) FROM tidemark.events WHERE event_type = 'view' AND occurred_at >= '2025-12-01Z' "
            "AND occurred_at < '2025-12-02Z'"_s));
}

void CtlFilterTest::oneCountryBesideAWeekBefore()
{
    const CtlRun run =
        query(u"countries --country DE --by day --from 2025-12-01 --to 2025-12-03 --compare week"_s);
    QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
    for (const QJsonValue &row : run.array(u"rows"_s))
        QCOMPARE(
            row["before"_L1].toInteger(),
            number(
                u"SELECT count(*) FROM tidemark.events WHERE event_data ->> 'country' = 'DE' AND occurred_at >= "
                "timestamptz '%1' - interval '7 days' AND occurred_at < timestamptz '%1' - interval '6 days'"_s
                    .arg(row["bucket"_L1].toString())));
}

void CtlFilterTest::countsByBucketAreFiltered()
{
    const QString range = u" --from 2025-11-22 --to 2025-12-05"_s;
    const CtlRun both = query(u"daily --type click --country DE --country FR"_s + range);
    QVERIFY2(both.exitStatus == 0, qPrintable(both.errors));
    qint64 sum = 0;
    for (const QJsonValue &row : both.array(u"rows"_s)) {
        sum += row["count"_L1].toInteger();
        QVERIFY(row["users"_L1].isNull());
    }
    QCOMPARE(
        sum,
        number(
            u"SELECT count(*) FROM tidemark.events WHERE event_type = 'click' AND event_data ->> 'country' IN ('DE', 'FR') "
            "AND occurred_at >= '2025-11-22Z' AND occurred_at < '2025-12-05Z'"_s));
    QCOMPARE(both.array(u"notes"_s).last()["code"_L1].toString(), u"uniques-unavailable"_s);
    QVERIFY(both.array(u"notes"_s).last()["text"_L1].toString().contains("Unique users by country"_L1));

    const CtlRun users = query(u"uniques --type click"_s + range);
    QVERIFY2(users.exitStatus == 0, qPrintable(users.errors));
    QCOMPARE(
        users.json()["range"_L1]["estimate"_L1].toInteger(),
        number(
            u"SELECT count(DISTINCT event_data ->> 'user_id') FROM tidemark.events WHERE event_type = 'click' "
            "AND occurred_at >= '2025-11-22Z' AND occurred_at < '2025-12-05Z'"_s));
    const CtlRun raw = query(u"raw --type click --country DE --limit 5000"_s + range);
    QCOMPARE(
        raw.array(u"rows"_s).size(),
        number(
            u"SELECT count(*) FROM tidemark.events WHERE event_type = 'click' AND event_data ->> 'country' = 'DE' "
            "AND occurred_at >= '2025-11-22Z' AND occurred_at < '2025-12-05Z'"_s));
    const CtlRun live = query(u"live --country DE --to 2025-12-01T10:00"_s);
    QCOMPARE(
        live.json()["total"_L1].toInteger(),
        number(
            u"SELECT count(*) FROM tidemark.events WHERE event_data ->> 'country' = 'DE' AND occurred_at >= '2025-12-01 09:55Z' "
            "AND occurred_at < '2025-12-01 10:00Z'"_s));
}

void CtlFilterTest::whatTheRollupsLackIsNull()
{
    const QString range = u" --dataset http_request --from 2025-11-22 --to 2025-12-05"_s;
    const CtlRun classes = query(u"daily --class 4xx,5XX"_s + range);
    QVERIFY2(classes.exitStatus == 0, qPrintable(classes.errors));
    QCOMPARE(classes.json()["range"_L1]["requests"_L1].toInteger(),
             number(u"SELECT count(*) FROM tidemark.http_request WHERE status_code BETWEEN 400 AND 599 "
                    "AND ingest_time >= '2025-11-22Z' AND ingest_time < '2025-12-05Z'"_s));
    for (const QJsonValue &row : classes.array(u"rows"_s)) {
        QVERIFY(row["average_response_ms"_L1].isNull());
        QVERIFY(row["addresses"_L1].isNull());
    }
    QStringList codes;
    for (const QJsonValue &note : classes.array(u"notes"_s))
        codes << note["code"_L1].toString();
    QCOMPARE(codes, (QStringList{u"no-response-times"_s, u"uniques-unavailable"_s}));
    // Of the classes that are left out nothing is known, in sums neither.
    const CtlRun words = query(u"daily --class 4xx --compare week"_s + range, u"table"_s);
    QVERIFY2(words.output.contains("success (2xx): –; redirects (3xx): –; errors (4xx and 5xx): –"),
             words.output);
    const CtlRun compared = query(u"daily --class 4xx --compare week"_s + range);
    for (const auto side : {"now"_L1, "before"_L1})
        QVERIFY(compared.json()["comparison"_L1][side]["success"_L1].isNull());
    const CtlRun refused = query(u"countries --class 4xx"_s + range);
    QCOMPARE(refused.exitStatus, 1);
    QVERIFY2(refused.errors.contains("only raw rows hold both"_L1), qPrintable(refused.errors));
}

void CtlFilterTest::chosenCountriesOfTheRanking()
{
    const QString range = u" --from 2025-11-22 --to 2025-12-05"_s;
    const QJsonArray all = query(u"countries"_s + range).array(u"rows"_s);
    QJsonArray expected;
    for (const QJsonValue &row : all)
        if (row["country"_L1] == u"DE"_s || row["country"_L1] == u"FR"_s)
            expected.append(row);
    QCOMPARE(expected.size(), 2);
    QCOMPARE(query(u"countries --country FR,DE"_s + range).array(u"rows"_s), expected);
}

void CtlFilterTest::refusals_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("said");
    QTest::newRow("no code") << u"countries --country Germany"_s << u"Invalid --country \"Germany\""_s;
    QTest::newRow("no class") << u"hourly --dataset http_request --class 6xx"_s
                              << u"Invalid --class \"6xx\": expected 2xx, 3xx, 4xx, 5xx, other."_s;
    QTest::newRow("type of requests")
        << u"hourly --dataset http_request --type view"_s << u"--type is for events"_s;
    QTest::newRow("class of events") << u"hourly --class 2xx"_s << u"--class is for http_request"_s;
    QTest::newRow("tenants") << u"tenants --country US"_s << u"--country has no meaning for tenants."_s;
    QTest::newRow("no bucket") << u"countries --by minute"_s << u"for countries it is hour or day"_s;
    QTest::newRow("several compared")
        << u"countries --by day --country US,DE --compare week"_s << u"the series of one country"_s;
}

void CtlFilterTest::refusals()
{
    QFETCH(const QString, words);
    QFETCH(const QString, said);
    const CtlRun run = query(words);
    QCOMPARE(run.exitStatus, 2);
    QVERIFY2(run.errors.contains(said), qPrintable(run.errors));
}

QTEST_GUILESS_MAIN(CtlFilterTest)
#include "tst_ctlfilter.moc"
