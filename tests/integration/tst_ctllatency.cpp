// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ctlrun.h"
#include "support/schemadatabase.h"

#include <QTest>

#include <cmath>

using namespace tidemark;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

/// What `tidemarkctl query latency` prints, beside percentile_cont over the raw rows.
class CtlLatencyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void quantilesAreThoseOfTheRows_data();
    void quantilesAreThoseOfTheRows();
    void lateRowsAreInThem();
    void aBackfillChangesNothing();
    void sharesWithinAThreshold();
    void withThePeriodBefore();
    void whatWasNotRecordedIsSaidAndFilled();
    void statusesAreCountedOneByOne();
    void refusals_data();
    void refusals();

private:
    [[nodiscard]] CtlRun ctl(const QStringList &arguments) const
    {
        return runCtl(QStringLiteral(TIDEMARKCTL), m_conninfo,
                      QStringList{u"--format"_s, u"json"_s} + arguments);
    }
    [[nodiscard]] CtlRun query(const QString &words, int site) const
    {
        return ctl(QStringList{u"query"_s, u"latency"_s, u"--dataset"_s, u"http_request"_s, u"--tenant"_s,
                               QString::number(site)} +
                   words.split(u' '));
    }
    [[nodiscard]] QString asked(const QString &sql) const { return psql(m_conninfo, sql); }
    void run(const QString &sql) const { psql(m_conninfo, sql); }
    void compareWithRows(const QString &words, int site) const;

    QString m_conninfo;
};

namespace
{
constexpr std::array shapes{"lognormal", "two humps", "constant", "heavy tail"};
} // namespace

void CtlLatencyTest::initTestCase()
{
    m_conninfo = createSchemaDatabase(TestCluster::shared());
    // A site for each shape; every ninth time is not known.
    psql(m_conninfo, uR"sql(
        SELECT setseed(0.25);
        INSERT INTO tidemark.http_request (site_id, ingest_time, ip_address, status_code, response_time_msec)
        SELECT 1 + n % 4, timestamptz '2025-11-20 00:00Z' + n * interval '41.3 seconds', '10.0.0.1', 200,
               CASE WHEN n % 9 <> 0 THEN CASE n % 4
                   WHEN 0 THEN exp(4 + 1.3 * sqrt(-2 * ln(1 - random())) * cos(2 * pi() * random()))
                   WHEN 1 THEN CASE WHEN random() < 0.5 THEN 10 + 20 * random() ELSE 3000 + 900 * random() END
                   WHEN 2 THEN 137
                   ELSE 5 * power(1 - random(), -1.1) END END
        FROM generate_series(0, 12000) AS n)sql"_s);
    psql(m_conninfo, u"SELECT tidemark.rollup('http_request')"_s);
}

void CtlLatencyTest::compareWithRows(const QString &words, int site) const
{
    const CtlRun run = query(words, site);
    QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
    const QJsonArray rows = run.array(u"rows"_s);
    QVERIFY(rows.size() >= 3);
    const auto compare = [&](const QJsonObject &found, const QString &from, const QString &to) {
        const QStringList exact =
            asked(
                uR"sql(SELECT count(response_time_msec) || ',' || array_to_string(percentile_cont(ARRAY[0.5, 0.9, 0.95, 0.99, 0.999, 1])
                         WITHIN GROUP (ORDER BY response_time_msec), ',')
                         FROM tidemark.http_request WHERE site_id = %1 AND ingest_time >= '%2' AND ingest_time < '%3')sql"_s
                    .arg(site)
                    .arg(from, to))
                .split(u',');
        QCOMPARE(found["known_times"_L1].toInteger(), exact.at(0).toLongLong());
        const QStringList keys{u"p50_ms"_s, u"p90_ms"_s,   u"p95_ms"_s,
                               u"p99_ms"_s, u"p99_9_ms"_s, u"slowest_ms"_s};
        for (qsizetype i = 0; i < keys.size(); ++i) {
            const double truth = exact.at(i + 1).toDouble();
            const double value = found[keys.at(i)].toDouble();
            QVERIFY2(std::abs(value - truth) <= 0.01 * truth + 0.05, // rounded to a tenth of a millisecond
                     qPrintable(u"%1 of %2: %3 instead of %4"_s.arg(keys.at(i), from).arg(value).arg(truth)));
        }
    };
    for (const QJsonValue &row : rows)
        compare(row.toObject(), row["bucket_start"_L1].toString(), row["bucket_end"_L1].toString());
    compare(run.json()["range"_L1].toObject(), run.json()["from"_L1].toString(),
            run.json()["to"_L1].toString());
}

void CtlLatencyTest::quantilesAreThoseOfTheRows_data()
{
    QTest::addColumn<int>("site");
    QTest::addColumn<QString>("words");
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const int site = 1 + int(i);
        QTest::addRow("%s, hours", shapes.at(i)) << site << u"--from 2025-11-21 --to 2025-11-22"_s;
        QTest::addRow("%s, days of a zone", shapes.at(i))
            << site << u"--from 2025-11-20T12:00 --to 2025-11-25T12:00 --zone Asia/Kathmandu"_s;
    }
}

void CtlLatencyTest::quantilesAreThoseOfTheRows()
{
    QFETCH(const int, site);
    QFETCH(const QString, words);
    compareWithRows(words, site);
}

void CtlLatencyTest::lateRowsAreInThem()
{
    run(uR"sql(INSERT INTO tidemark.http_request (site_id, ingest_time, ip_address, status_code, response_time_msec)
                 SELECT 1, timestamptz '2025-11-21 00:00Z' + n * interval '13 minutes', '10.0.0.2', 200, n * n
                 FROM generate_series(0, 100) AS n)sql"_s);
    const QString words = u"--from 2025-11-21 --to 2025-11-22"_s;
    compareWithRows(words, 1); // raw rows beside the rollups
    run(u"SELECT tidemark.rollup('http_request')"_s);
    compareWithRows(words, 1);
}

void CtlLatencyTest::aBackfillChangesNothing()
{
    const QString digest =
        uR"sql(SELECT md5(string_agg(site_id::text || ingest_time || response_counters || status_counters, ';'
                   ORDER BY site_id, ingest_time)) FROM tidemark.http_request_1hour)sql"_s;
    const QString before = asked(digest);
    const CtlRun run =
        ctl({u"backfill"_s, u"http_request"_s, u"--from"_s, u"2025-11-20"_s, u"--to"_s, u"2025-11-23"_s});
    QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
    QCOMPARE(asked(digest), before);
}

void CtlLatencyTest::sharesWithinAThreshold()
{
    const CtlRun run = query(u"--from 2025-11-21 --to 2025-11-24 --threshold 300 --quantiles 0.25"_s, 2);
    QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
    const QJsonObject range = run.json()["range"_L1].toObject();
    const double exact =
        asked(
            u"SELECT avg((response_time_msec <= 300)::int) FROM tidemark.http_request WHERE site_id = 2 AND "
            "ingest_time >= '2025-11-21Z' AND ingest_time < '2025-11-24Z'"_s)
            .toDouble();
    QVERIFY(range["within"_L1].toDouble() <= exact + 1e-9);
    QVERIFY(range["within_at_most"_L1].toDouble() >= exact - 1e-9);
    QVERIFY(range["within_at_most"_L1].toDouble() - range["within"_L1].toDouble() < 0.02);
    QVERIFY(range["apdex"_L1].toDouble() >= exact - 1e-9);
    QVERIFY(range.contains(u"p25_ms"_s) && !range.contains(u"p95_ms"_s));
    QCOMPARE(run.json()["threshold_ms"_L1].toDouble(), 300);
    QCOMPARE(run.json()["relative_error"_L1].toDouble(), 0.01);
}

void CtlLatencyTest::withThePeriodBefore()
{
    const CtlRun run = query(u"--from 2025-11-22 --to 2025-11-23 --compare previous"_s, 3);
    QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
    const QJsonObject comparison = run.json()["comparison"_L1].toObject();
    for (const auto &[key, from, to] : {std::tuple{"now"_L1, "2025-11-22Z", "2025-11-23Z"},
                                        std::tuple{"before"_L1, "2025-11-21Z", "2025-11-22Z"}}) {
        const double exact =
            asked(uR"sql(SELECT percentile_cont(0.95) WITHIN GROUP (ORDER BY response_time_msec)
                         FROM tidemark.http_request WHERE site_id = 3 AND ingest_time >= '%1' AND ingest_time < '%2')sql"_s
                      .arg(QLatin1StringView(from), QLatin1StringView(to)))
                .toDouble();
        const double found = comparison[key]["p95_ms"_L1].toDouble();
        QVERIFY2(exact > 0 && std::abs(found - exact) <= 0.01 * exact, qPrintable(QString::number(found)));
    }
}

/// As in buckets from before version 4 of the schema.
void CtlLatencyTest::whatWasNotRecordedIsSaidAndFilled()
{
    const QString words = u"--from 2025-11-22 --to 2025-11-24"_s;
    for (const QString &table : {u"1min"_s, u"1hour"_s, u"1day"_s})
        run(u"UPDATE tidemark.http_request_%1 SET response_counters = NULL, status_counters = NULL "
            "WHERE ingest_time >= '2025-11-22Z' AND ingest_time < '2025-11-23Z'"_s.arg(table));
    run(uR"sql(INSERT INTO tidemark.http_request (site_id, ingest_time, ip_address, status_code, response_time_msec)
                 VALUES (4, '2025-11-22 10:00Z', '10.0.0.3', 200, 55))sql"_s);
    run(u"SELECT tidemark.rollup('http_request')"_s);
    const QString lacking = asked(
        u"SELECT count(response_time_msec) FROM tidemark.http_request WHERE site_id = 4 AND ingest_time >= "
        "'2025-11-22Z' AND ingest_time < '2025-11-23Z'"_s);
    const CtlRun run = query(words, 4);
    QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
    const QJsonObject note = run.array(u"notes"_s).first().toObject();
    QCOMPARE(note["code"_L1].toString(), u"not-recorded"_s);
    QCOMPARE(QString::number(note["rows"_L1].toInteger()), lacking);
    for (const QJsonValue &row : run.array(u"rows"_s)) {
        const bool lacks = row["bucket_start"_L1].toString() < u"2025-11-23"_s;
        QCOMPARE(row["p50_ms"_L1].isNull(), lacks);
        QCOMPARE(row["not_recorded"_L1].toInteger() > 0, lacks);
    }
    const CtlRun filled =
        ctl({u"backfill"_s, u"http_request"_s, u"--from"_s, u"2025-11-22"_s, u"--to"_s, u"2025-11-23"_s});
    QVERIFY2(filled.exitStatus == 0, qPrintable(filled.errors));
    compareWithRows(words, 4);
    QVERIFY(query(words, 4).array(u"notes"_s).isEmpty());
}

void CtlLatencyTest::statusesAreCountedOneByOne()
{
    run(uR"sql(INSERT INTO tidemark.http_request (site_id, ingest_time, ip_address, status_code)
                 SELECT 9, timestamptz '2025-11-21 00:00Z' + n * interval '7 minutes', '10.0.0.4',
                        (ARRAY[200, 404, 404, 404, 503, 200, 0, 206])[1 + n % 8] FROM generate_series(0, 400) AS n)sql"_s);
    const QStringList words{
        u"query"_s,  u"statuses"_s,      u"--dataset"_s,  u"http_request"_s, u"--tenant"_s,
        u"9"_s,      u"--from"_s,        u"2025-11-21"_s, u"--to"_s,         u"2025-11-22T12:00"_s,
        u"--zone"_s, u"Asia/Kathmandu"_s};
    const auto exact = [&](const QString &where) {
        return asked(uR"sql(SELECT string_agg(status_code || ':' || n, ' ' ORDER BY n DESC, status_code)
                     FROM (SELECT status_code, count(*) AS n FROM tidemark.http_request WHERE site_id = 9 AND %1
                           AND ingest_time >= '2025-11-20 18:15Z' AND ingest_time < '2025-11-22 06:15Z' GROUP BY 1) c)sql"_s
                         .arg(where));
    };
    const auto found = [&](const QStringList &more) {
        QStringList counts;
        const CtlRun run = ctl(words + more);
        for (const QJsonValue &row : run.array(u"rows"_s))
            counts << u"%1:%2"_s.arg(row["code"_L1].toInteger()).arg(row["count"_L1].toInteger());
        return counts.join(u' ');
    };
    QCOMPARE(found({}), exact(u"true"_s)); // raw rows
    run(u"SELECT tidemark.rollup('http_request')"_s);
    QCOMPARE(found({}), exact(u"true"_s)); // rollups
    QCOMPARE(found({u"--class"_s, u"4xx"_s}), exact(u"status_code BETWEEN 400 AND 499"_s));
    QCOMPARE(found({u"--class"_s, u"other"_s}), exact(u"status_code = 0"_s));
    const CtlRun byCountry = ctl(words + QStringList{u"--country"_s, u"US"_s});
    QCOMPARE(byCountry.exitStatus, 1);
    QVERIFY2(byCountry.errors.contains(u"Status codes by country"_s), qPrintable(byCountry.errors));
}

void CtlLatencyTest::refusals_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");
    QTest::newRow("by class") << u"--class 5xx"_s << 1 << u"Response times by status class"_s;
    QTest::newRow("by country") << u"--country US"_s << 1 << u"Response times by country"_s;
    QTest::newRow("no quantile") << u"--quantiles 95"_s << 2 << u"Invalid --quantiles \"95\""_s;
    QTest::newRow("no number") << u"--quantiles 0.5,p95"_s << 2 << u"Invalid --quantiles"_s;
    QTest::newRow("no threshold") << u"--threshold 0"_s << 2 << u"Invalid --threshold \"0\""_s;
    QTest::newRow("not by type") << u"--by type"_s << 2 << u"--by has no meaning for latency"_s;
}

void CtlLatencyTest::refusals()
{
    QFETCH(const QString, words);
    QFETCH(const int, status);
    QFETCH(const QString, text);
    const CtlRun run = query(words, 1);
    QCOMPARE(run.exitStatus, status);
    QVERIFY2(run.errors.contains(text), qPrintable(run.errors));
    QVERIFY(run.output.isEmpty());
    const CtlRun hourly = ctl({u"query"_s, u"hourly"_s, u"--tenant"_s, u"1"_s, u"--threshold"_s, u"300"_s});
    QCOMPARE(hourly.exitStatus, 2);
}

QTEST_GUILESS_MAIN(CtlLatencyTest)
#include "tst_ctllatency.moc"
