// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ctlrun.h"
#include "support/schemadatabase.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

/// The bytes that `tidemarkctl query` prints of requests, beside their rows: rolled up and raw, of unknown
/// size, late, and in buckets from before they were recorded.
class CtlTrafficTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bytesAreThoseOfTheRows_data();
    void bytesAreThoseOfTheRows();
    void withThePeriodBefore();
    void aStatusClassHasNone();
    void rawRowsShowTheirs();
    void absurdSizesStopNoRollup();
    void whatWasNotRecordedIsSaidAndFilled();

private:
    [[nodiscard]] CtlRun query(const QString &words, int site) const
    {
        return runCtl(
            QStringLiteral(TIDEMARKCTL), m_conninfo,
            QStringList{u"--format"_s, u"json"_s, u"query"_s} + words.split(u' ') +
                QStringList{u"--dataset"_s, u"http_request"_s, u"--tenant"_s, QString::number(site)});
    }
    [[nodiscard]] QString asked(const QString &sql) const { return psql(m_conninfo, sql); }
    void compareWithRows(const QString &words, int site) const;

    QString m_conninfo;
};

void CtlTrafficTest::initTestCase()
{
    m_conninfo = createSchemaDatabase(TestCluster::shared());
    // Site 1 knows every size, site 2 some, site 3 none.
    psql(m_conninfo, uR"sql(
        INSERT INTO tidemark.http_request (site_id, ingest_time, ip_address, status_code, bytes_sent)
        SELECT 1 + n % 3, timestamptz '2025-11-20 00:00Z' + n * interval '97 seconds', '10.0.0.1', (ARRAY[200, 404])[1 + n % 2],
               CASE n % 3 WHEN 0 THEN n * n WHEN 1 THEN CASE WHEN n % 7 <> 0 THEN 1000 + n END END
        FROM generate_series(0, 6000) AS n)sql"_s);
    psql(m_conninfo, u"SELECT tidemark.rollup('http_request')"_s);
    // Late ones, in no rollup yet.
    psql(m_conninfo, uR"sql(
        INSERT INTO tidemark.http_request (site_id, ingest_time, ip_address, status_code, bytes_sent)
        SELECT 1 + n % 2, timestamptz '2025-11-21 00:00Z' + n * interval '31 minutes', '10.0.0.2', 200, 77 * n
        FROM generate_series(0, 90) AS n)sql"_s);
}

void CtlTrafficTest::compareWithRows(const QString &words, int site) const
{
    const CtlRun run = query(words, site);
    QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
    const QJsonArray rows = run.array(u"rows"_s);
    QVERIFY(rows.size() >= 3);
    const auto compare = [&](const QJsonObject &found, const QString &from, const QString &to) {
        const QStringList exact =
            asked(uR"sql(SELECT coalesce(sum(bytes_sent), 0) || ',' || count(bytes_sent) || ',' || count(*)
                         FROM tidemark.http_request WHERE site_id = %1 AND ingest_time >= '%2' AND ingest_time < '%3')sql"_s
                      .arg(site)
                      .arg(from, to))
                .split(u',');
        const bool partly = exact.at(1) != exact.at(2);
        const bool unknown = partly && exact.at(0) == "0"_L1;
        QCOMPARE(found["bytes_sent"_L1].isNull(), unknown);
        QCOMPARE(found["bytes_sent"_L1].toInteger(), unknown ? 0 : exact.at(0).toLongLong());
        QCOMPARE(found["bytes_sent_at_least"_L1].toBool(), partly);
    };
    const QString to = run.json()["to"_L1].toString();
    for (qsizetype i = 0; i < rows.size(); ++i)
        compare(rows.at(i).toObject(), rows.at(i)["bucket"_L1].toString(),
                i + 1 < rows.size() ? rows.at(i + 1)["bucket"_L1].toString() : to);
    compare(run.json()["range"_L1].toObject(), run.json()["from"_L1].toString(), to);
}

void CtlTrafficTest::bytesAreThoseOfTheRows_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("site");
    for (const int site : {1, 2, 3}) {
        QTest::addRow("hours of site %d", site) << u"hourly --from 2025-11-21 --to 2025-11-22"_s << site;
        QTest::addRow("days of site %d", site)
            << u"daily --from 2025-11-20T12:00 --to 2025-11-25T12:00 --zone Asia/Kathmandu"_s << site;
    }
}

void CtlTrafficTest::bytesAreThoseOfTheRows()
{
    QFETCH(const QString, words);
    QFETCH(const int, site);
    compareWithRows(words, site); // raw rows beside the rollups
    (void)asked(u"SELECT tidemark.rollup('http_request')"_s);
    compareWithRows(words, site);
}

void CtlTrafficTest::withThePeriodBefore()
{
    const CtlRun run = query(u"hourly --from 2025-11-22 --to 2025-11-23 --compare previous"_s, 1);
    QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
    QVERIFY(run.json()["range"_L1]["bytes_sent"_L1].toInteger() > 0);
}

void CtlTrafficTest::aStatusClassHasNone()
{
    const CtlRun run = query(u"hourly --from 2025-11-21 --to 2025-11-22 --class 4xx"_s, 1);
    QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
    QVERIFY(run.json()["range"_L1]["requests"_L1].toInteger() > 0);
    QVERIFY(run.json()["range"_L1]["bytes_sent"_L1].isNull());
}

void CtlTrafficTest::rawRowsShowTheirs()
{
    const CtlRun run = query(u"raw --from 2025-11-21 --to 2025-11-22 --where bytes=1540"_s, 1);
    QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
    const QJsonArray rows = run.array(u"rows"_s);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first()["bytes"_L1].toString(), u"1540"_s);
}

void CtlTrafficTest::absurdSizesStopNoRollup()
{
    (void)asked(uR"sql(INSERT INTO tidemark.http_request (site_id, ingest_time, status_code, bytes_sent)
        SELECT 4, timestamptz '2025-11-21 10:00Z' + n * interval '1 minute', 200,
               (ARRAY[9223372036854775807, -5, 12])[1 + n % 3] FROM generate_series(0, 11) AS n)sql"_s);
    const QString words = u"hourly --from 2025-11-21 --to 2025-11-22"_s;
    for (int round = 0; round < 2; ++round) {
        const CtlRun run = query(words, 4);
        QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
        const QJsonValue range = run.json()["range"_L1];
        QCOMPARE(range["requests"_L1].toInteger(), 12);
        QCOMPARE(range["bytes_sent"_L1].toInteger(), std::numeric_limits<qint64>::max());
        QVERIFY(range["bytes_sent_at_least"_L1].toBool());
        (void)asked(u"SELECT tidemark.rollup('http_request')"_s);
    }
}

/// As in buckets from before version 4 of the schema.
void CtlTrafficTest::whatWasNotRecordedIsSaidAndFilled()
{
    for (const QString &table : {u"1min"_s, u"1hour"_s, u"1day"_s})
        (void)asked(u"UPDATE tidemark.http_request_%1 SET sum_bytes_sent = NULL, known_bytes_count = NULL "
                    "WHERE ingest_time >= '2025-11-22Z' AND ingest_time < '2025-11-23Z'"_s.arg(table));
    (void)asked(
        u"INSERT INTO tidemark.http_request (site_id, ingest_time, status_code, bytes_sent) VALUES (1, "
        "'2025-11-22 10:00Z', 200, 55); SELECT tidemark.rollup('http_request')"_s);
    const QString words = u"daily --from 2025-11-21 --to 2025-11-24 --zone UTC"_s;
    const CtlRun run = query(words, 1);
    QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
    for (const QJsonValue &row : run.array(u"rows"_s)) {
        const bool lacks = row["bucket"_L1].toString().startsWith(u"2025-11-22"_s);
        QCOMPARE(row["bytes_sent_at_least"_L1].toBool(), lacks);
        // Nothing, or that of the row that has come since.
        QVERIFY(!lacks || row["bytes_sent"_L1].toInteger(0) <= 55);
    }
    QVERIFY(run.json()["range"_L1]["bytes_sent_at_least"_L1].toBool());
    const CtlRun filled = runCtl(QStringLiteral(TIDEMARKCTL), m_conninfo,
                                 {u"--format"_s, u"json"_s, u"backfill"_s, u"http_request"_s, u"--from"_s,
                                  u"2025-11-22"_s, u"--to"_s, u"2025-11-23"_s});
    QVERIFY2(filled.exitStatus == 0, qPrintable(filled.errors));
    compareWithRows(words, 1);
}

QTEST_GUILESS_MAIN(CtlTrafficTest)
#include "tst_ctltraffic.moc"
