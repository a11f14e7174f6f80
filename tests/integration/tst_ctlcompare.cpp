// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ctlrun.h"
#include "support/gatewayclient.h"
#include "support/schemadatabase.h"

#include <QTest>

#include <cmath>

using namespace tidemark;
using namespace tidemark::coordinator;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

/// What `tidemarkctl query --compare` prints.
class CtlCompareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theTerminalSaysTheSame();
    void aRangeToComeIsCompared();
    void theTerminalRefusesWhatHasNoMeaning();

private:
    QString m_conninfo;
};

void CtlCompareTest::initTestCase()
{
    m_conninfo = createSchemaDatabase(TestCluster::shared());
    psql(m_conninfo, uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, event_data, occurred_at)
            SELECT 7, (ARRAY['view', 'click'])[1 + n % 2], jsonb_build_object('user_id', 'u' || n * 13 % 90), t
            FROM generate_series(0, 3000) AS n, LATERAL (SELECT timestamptz '2025-11-20 00:00Z' + n * interval '11 minutes 7 seconds') AS at (t)
            WHERE n % 7 > 2 OR extract(day FROM t) < 10)sql"_s);
    psql(m_conninfo,
         uR"sql(INSERT INTO tidemark.http_request (site_id, ingest_time, url, ip_address, status_code)
            SELECT 7, timestamptz '2025-11-20 00:00Z' + n * interval '23 minutes', '/', '10.0.0.' || n % 250,
            (ARRAY[200, 204, 301, 404, 500, 100])[1 + n % 6] FROM generate_series(0, 1500) AS n)sql"_s);
    psql(m_conninfo, u"SELECT tidemark.rollup('events')"_s);
}

void CtlCompareTest::theTerminalSaysTheSame()
{
    RangeQuestion asked;
    asked.tenant = TenantId(7);
    asked.zone = "Europe/Berlin";
    asked.granularity = Granularity::Day;
    asked.range = {at("2025-11-30T23:00:00Z"), at("2025-12-03T23:00:00Z")};
    asked.comparison = Comparison::Week;
    PgReadGateway gateway(profileOf(m_conninfo), u"test"_s);
    const Result<HistoryAnswer> answer = readHistory(gateway, asked);
    QVERIFY2(answer && answer->trend && answer->uniques, wordsOf(answer));
    const TrendSeries &trend = **answer->trend;
    const auto ctl = [&](const QString &kind, const QString &format, const QString &dataset = u"events"_s) {
        return runCtl(QStringLiteral(TIDEMARKCTL), m_conninfo,
                      {u"--format"_s, format, u"query"_s, kind, u"--tenant"_s, u"7"_s, u"--dataset"_s,
                       dataset, u"--from"_s, u"2025-12-01"_s, u"--to"_s, u"2025-12-04"_s, u"--zone"_s,
                       u"Europe/Berlin"_s, u"--compare"_s, u"week"_s});
    };
    const CtlRun json = ctl(u"daily"_s, u"json"_s);
    QCOMPARE(json.exitStatus, 0);
    const QJsonArray rows = json.array(u"rows"_s);
    QCOMPARE(rows.size(), 3);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        qint64 before = 0;
        for (const std::vector<qint64> &type : trend.earlier->counts)
            before += type.at(std::size_t(i));
        QCOMPARE(rows[i]["before"_L1].toInteger(), before);
        QCOMPARE(rows[i]["before_state"_L1].toString(), u"complete"_s);
        QCOMPARE(rows[i]["change"_L1].toDouble(),
                 double(rows[i]["count"_L1].toInteger() - before) / double(before));
    }
    const QJsonObject comparison = json.json()["comparison"_L1].toObject();
    QCOMPARE(comparison["with"_L1].toString(), u"week"_s);
    QCOMPARE(comparison["from"_L1].toString(), u"2025-11-24T00:00:00+01:00"_s);
    QCOMPARE(comparison["state"_L1].toString(), u"whole"_s);
    QCOMPARE(comparison["before"_L1].toInteger(), trend.earlier->total());
    QCOMPARE(comparison["now"_L1].toInteger(), trend.total());
    const CtlRun csv = ctl(u"daily"_s, u"csv"_s);
    QVERIFY2(csv.output.startsWith(
                 "bucket,count,users,users_low,users_high,state,before,change_percent,before_state"),
             csv.output);
    QVERIFY2(csv.errors.contains(u"Compared with 24 Nov – 26 Nov 2025: "_s), qPrintable(csv.errors));
    const CtlRun table = ctl(u"daily"_s, u"table"_s);
    QVERIFY2(table.output.contains("Compared with 24 Nov"), table.output);
    const QJsonObject uniques = ctl(u"uniques"_s, u"json"_s).json()["comparison"_L1].toObject();
    QCOMPARE(uniques["before"_L1]["estimate"_L1].toDouble(),
             std::round((*answer->uniques)->earlier->before.estimate));
    QCOMPARE(uniques["clear"_L1].toBool(), (*answer->uniques)->earlier->isClear());
    const QJsonObject requests =
        ctl(u"daily"_s, u"json"_s, u"http_request"_s).json()["comparison"_L1].toObject();
    QVERIFY(requests["before"_L1]["requests"_L1].toInteger() > 0);
    QVERIFY(requests["change"_L1].toObject().contains(u"client_errors"_s));
}

void CtlCompareTest::aRangeToComeIsCompared()
{
    const QDate tomorrow = QDateTime::currentDateTimeUtc().date().addDays(2);
    const auto text = [&](int days) { return tomorrow.addDays(days).toString(Qt::ISODate); };
    for (const QString &kind : {u"daily"_s, u"hourly"_s, u"uniques"_s}) {
        const CtlRun run = runCtl(QStringLiteral(TIDEMARKCTL), m_conninfo,
                                  {u"--format"_s, u"json"_s, u"query"_s, kind, u"--tenant"_s, u"7"_s,
                                   u"--from"_s, text(0), u"--to"_s, text(2), u"--compare"_s, u"week"_s});
        QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
        const QJsonValue now = run.json()["comparison"_L1]["now"_L1];
        QVERIFY((kind == "uniques"_L1 ? now["estimate"_L1] : now).isNull());
    }
}

void CtlCompareTest::theTerminalRefusesWhatHasNoMeaning()
{
    const auto refused = [&](const QString &options, const QString &words) {
        const CtlRun run =
            runCtl(QStringLiteral(TIDEMARKCTL), m_conninfo, QStringList{u"query"_s} + options.split(u' '));
        return run.exitStatus == 2 && run.errors.contains(words);
    };
    QVERIFY(refused(u"daily --tenant 7 --compare month"_s, u"Invalid --compare \"month\""_s));
    QVERIFY(refused(u"raw --tenant 7 --compare week"_s, u"--compare has no meaning for raw"_s));
    QVERIFY(refused(u"countries --tenant 7 --compare week"_s, u"--compare has no meaning for countries"_s));
    QVERIFY(
        refused(u"daily --tenant 7 --by type --compare week"_s, u"--compare cannot be combined with --by"_s));
}

QTEST_GUILESS_MAIN(CtlCompareTest)
#include "tst_ctlcompare.moc"
