// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ctlrun.h"
#include "support/files.h"
#include "support/gatewayclient.h"
#include "support/schemadatabase.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace tidemark::coordinator;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

/// What `tidemarkctl query` says of numbers that are easily misread.
class TestCtlQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void redirectsAreNoErrors();
    void aTenantThatIsNotGrantedIsNoZero();
    void aTenantThatIsNotGrantedIsFour();
    void whoSeesATenantIsToldItsZero_data();
    void whoSeesATenantIsToldItsZero();
    void countsArePrintedWhereSketchesDiffer();
    void whatHasNoMeaningIsRefused_data();
    void whatHasNoMeaningIsRefused();
    void aDatabaseWithoutTheSchemaSaysSo();
    void aTenantIsNamedAndFoundByItsName();
    void theNewestRowIsTold();
    void endsWithinBucketsAreSaid();
    void aRangeIsNamedByWords();
    void expiredBucketsHaveALineByTypeToo();

private:
    [[nodiscard]] test::CtlRun ctl(const QStringList &arguments, const QString &login = {}) const
    {
        return test::runCtl(QStringLiteral(TIDEMARKCTL), m_conninfo + login, arguments);
    }
    [[nodiscard]] test::CtlRun ctlJson(const QStringList &arguments) const
    {
        return ctl(QStringList{u"--format"_s, u"json"_s} + arguments);
    }

    QString m_conninfo;
};

void TestCtlQuery::initTestCase()
{
    m_conninfo = test::createSchemaDatabase(test::TestCluster::shared());
}

void TestCtlQuery::redirectsAreNoErrors()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"redirects.log"_s);
    test::writeFile(file, R"log(203.0.113.1 - - [28/Nov/2025:10:00:00 +0000] "GET / HTTP/1.1" 200 1
203.0.113.1 - - [28/Nov/2025:10:00:01 +0000] "GET / HTTP/1.1" 304 1
203.0.113.1 - - [28/Nov/2025:10:00:02 +0000] "GET /x HTTP/1.1" 301 1
203.0.113.1 - - [28/Nov/2025:10:00:03 +0000] "GET /y HTTP/1.1" 404 1
)log");
    QCOMPARE(ctl({u"ingest"_s, u"access-log"_s, u"--tenant"_s, u"1"_s, file}).exitStatus, 0);
    const QStringList daily{u"query"_s, u"daily"_s,  u"--dataset"_s,  u"http_request"_s, u"--tenant"_s,
                            u"1"_s,     u"--from"_s, u"2025-11-28"_s, u"--to"_s,         u"2025-11-29"_s};
    // Counted from raw rows, then from the rollups.
    for (const QString &source : {u"raw"_s, u"rollup"_s}) {
        const QJsonObject json = ctlJson(daily).json();
        QCOMPARE(json.value(u"source"_s).toString(), source);
        for (const QJsonObject &counts :
             {json.value(u"rows"_s)[0].toObject(), json.value(u"range"_s).toObject()}) {
            QCOMPARE(counts.value(u"requests"_s).toInt(), 4);
            QCOMPARE(counts.value(u"success"_s).toInt(), 1);
            QCOMPARE(counts.value(u"redirects"_s).toInt(), 2);
            QCOMPARE(counts.value(u"client_errors"_s).toInt(), 1);
            QCOMPARE(counts.value(u"server_errors"_s).toInt(), 0);
            QCOMPARE(counts.value(u"other"_s).toInt(), 0);
            QCOMPARE(counts.value(u"errors"_s).toInt(), 3); // the tutorials': everything but 2xx
        }
        const test::CtlRun table = ctl(daily);
        QVERIFY2(table.output.contains("errors (4xx and 5xx): 1;"), table.output);
        QCOMPARE(ctl({u"rollup"_s, u"http_request"_s}).exitStatus, 0);
    }
}

void TestCtlQuery::aTenantThatIsNotGrantedIsNoZero()
{
    const QString login = createLogin(m_conninfo, u"tidemark_reader"_s);
    const QString name = login.section(u"user="_s, -1);
    psql(m_conninfo, u"SELECT tidemark.grant_tenants('%1', '{1,-7}')"_s.arg(name));
    PgReadGateway gateway(profileOf(login), u"test"_s);
    const auto refused = [&](const Error &error) {
        // The list replaces the one before: the statement keeps what the login has.
        return error.kind == ErrorKind::Permission &&
               error.words() == u"Tenant 4 is not granted to this login (%1)."_s.arg(name) &&
               error.remedy() == u"SELECT tidemark.grant_tenants('%1', '{-7,1,4}')"_s.arg(name);
    };
    for (const Dataset dataset : {Dataset::Events, Dataset::HttpRequest}) {
        const LiveQuestion now{dataset, TenantId(4), std::nullopt};
        const Result<LiveAnswer> live = readLive(gateway, now);
        QVERIFY2(live && live->tide, wordsOf(live)); // the tide is everybody's
        QVERIFY(!live->counts && refused(live->counts.error()));
        RangeQuestion question;
        question.dataset = dataset;
        question.tenant = TenantId(4);
        question.range = {localNow() - std::chrono::hours(24), localNow()};
        const Result<HistoryAnswer> history = readHistory(gateway, question);
        QVERIFY(!history && refused(history.error()));
        const Result<RawRows> raw = readRaw(gateway, question, 10);
        QVERIFY(!raw && refused(raw.error()));
    }
    // What it says to do helps, without a new connection, and takes nothing away.
    psql(m_conninfo, u"SELECT tidemark.grant_tenants('%1', '{-7,1,4}')"_s.arg(name));
    for (const int tenant : {1, 4, -7}) {
        const Result<LiveAnswer> live = readLive(gateway, {Dataset::Events, TenantId(tenant), std::nullopt});
        QVERIFY2(live && live->counts, wordsOf(live));
    }
}

void TestCtlQuery::whoSeesATenantIsToldItsZero_data()
{
    QTest::addColumn<QString>("conninfo");
    const QString all = createLogin(m_conninfo, u"tidemark_reader"_s);
    psql(m_conninfo, u"SELECT tidemark.grant_tenants('%1', NULL)"_s.arg(all.section(u"user="_s, -1)));
    QTest::newRow("all tenants") << all;
    const QString one = createLogin(m_conninfo, u"tidemark_reader"_s);
    psql(m_conninfo, u"SELECT tidemark.grant_tenants('%1', '{777}')"_s.arg(one.section(u"user="_s, -1)));
    QTest::newRow("granted, without a row yet") << one;
    QTest::newRow("operator") << createLogin(m_conninfo, u"tidemark_operator"_s);
    QTest::newRow("superuser") << m_conninfo;
    const QString own = createLogin(m_conninfo, u"tidemark_reader"_s);
    const QString name = own.section(u"user="_s, -1);
    psql(m_conninfo, u"SELECT tidemark.grant_tenants('%1', '{}')"_s.arg(name));
    for (const QString &table : {u"events"_s, u"events_hourly"_s, u"events_rolled"_s})
        psql(m_conninfo,
             u"CREATE POLICY by_hand_%1 ON tidemark.%2 FOR SELECT TO %1 USING (tenant_id > 700)"_s.arg(
                 name, table));
    QTest::newRow("a policy of another shape") << own;
}

void TestCtlQuery::whoSeesATenantIsToldItsZero()
{
    QFETCH(QString, conninfo);
    PgReadGateway gateway(profileOf(conninfo), u"test"_s);
    const Result<LiveAnswer> live = readLive(gateway, {Dataset::Events, TenantId(777), std::nullopt});
    QVERIFY2(live && live->counts, wordsOf(live));
    QCOMPARE((*live->counts)->total(), 0);
    RangeQuestion question;
    question.tenant = TenantId(777);
    question.range = {localNow() - std::chrono::hours(24), localNow()};
    const Result<HistoryAnswer> history = readHistory(gateway, question);
    QVERIFY2(history && history->trend, wordsOf(history));
    QCOMPARE((*history->trend)->total(), 0);
}

void TestCtlQuery::aTenantThatIsNotGrantedIsFour()
{
    psql(m_conninfo, uR"sql(CREATE ROLE ctl_ann LOGIN IN ROLE tidemark_reader;
                            SELECT tidemark.grant_tenants('ctl_ann', '{1}'))sql"_s);
    const QString ann = u" user=ctl_ann"_s;
    for (const QString &kind :
         {u"live"_s, u"minute"_s, u"hourly"_s, u"daily"_s, u"uniques"_s, u"countries"_s, u"raw"_s}) {
        const test::CtlRun run = ctl({u"query"_s, kind, u"--tenant"_s, u"3"_s}, ann);
        QCOMPARE(run.exitStatus, 4);
        QVERIFY2(run.output.isEmpty(), run.output);
        QVERIFY2(run.errors.contains(u"Tenant 3 is not granted to this login (ctl_ann)."_s) &&
                     run.errors.contains(u"SELECT tidemark.grant_tenants('ctl_ann', '{1,3}')"_s),
                 qPrintable(run.errors));
        QCOMPARE(ctl({u"query"_s, kind, u"--tenant"_s, u"1"_s}, ann).exitStatus, 0);
    }
}

void TestCtlQuery::countsArePrintedWhereSketchesDiffer()
{
    psql(m_conninfo,
         u"INSERT INTO tidemark.events (tenant_id, event_type) VALUES (8, 'view'), (8, 'view')"_s);
    QCOMPARE(ctl({u"rollup"_s, u"events"_s}).exitStatus, 0);
    test::putForeignSketches(m_conninfo, u"tenant_id = 8"_s);
    const test::CtlRun run = ctlJson({u"query"_s, u"hourly"_s, u"--tenant"_s, u"8"_s});
    QCOMPARE(run.exitStatus, 1);
    QVERIFY2(run.errors.contains(u"sketch parameters differ"_s), qPrintable(run.errors));
    const QJsonObject last = run.array(u"rows"_s).last().toObject();
    QCOMPARE(last.value(u"count"_s).toInt(), 2);
    QVERIFY(last.contains(u"users"_s) && last.value(u"users"_s).isNull());
    QCOMPARE(run.array(u"notes"_s).last()[u"code"_s].toString(), u"uniques-unavailable"_s);
    QCOMPARE(ctl({u"query"_s, u"countries"_s, u"--tenant"_s, u"8"_s}).exitStatus, 0);
}

void TestCtlQuery::whatHasNoMeaningIsRefused_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("words");
    QTest::newRow("tenant") << u"daily --tenant 1 --tenant 2"_s << u"--tenant is given twice"_s;
    QTest::newRow("from") << u"daily --tenant 1 --from 2026-01-01 --from 2026-01-02"_s
                          << u"--from is given twice"_s;
    QTest::newRow("live") << u"live --tenant 1 --from 2026-01-01"_s << u"--from has no meaning for live"_s;
    QTest::newRow("limit") << u"daily --tenant 1 --limit 1"_s << u"--limit has no meaning for daily"_s;
    QTest::newRow("search") << u"daily --tenant 1 --search x"_s << u"--search has no meaning for daily"_s;
    QTest::newRow("by") << u"raw --tenant 1 --by type"_s << u"--by has no meaning for raw"_s;
    QTest::newRow("range and from") << u"daily --tenant 1 --range today --from 2026-01-01"_s
                                    << u"--range stands for --from and --to"_s;
    QTest::newRow("live range") << u"live --tenant 1 --range today"_s << u"--range has no meaning for live"_s;
    QTest::newRow("no range") << u"daily --tenant 1 --range fortnight"_s << u"Invalid --range"_s;
    QTest::newRow("tenants") << u"tenants --from 2026-01-01"_s << u"--from has no meaning for tenants"_s;
}

void TestCtlQuery::whatHasNoMeaningIsRefused()
{
    QFETCH(QString, options);
    QFETCH(QString, words);
    const CtlRun run = ctl(QStringList{u"query"_s} + options.split(u' '));
    QCOMPARE(run.exitStatus, 2);
    QVERIFY2(run.errors.contains(words), qPrintable(run.errors));
}

void TestCtlQuery::aDatabaseWithoutTheSchemaSaysSo()
{
    const QString empty = test::TestCluster::shared().createDatabase();
    for (const QStringList &command :
         {QStringList{u"query"_s, u"live"_s, u"--tenant"_s, u"1"_s}, QStringList{u"query"_s, u"tenants"_s},
          QStringList{u"status"_s}, QStringList{u"rollup"_s}}) {
        const test::CtlRun run = test::runCtl(QStringLiteral(TIDEMARKCTL), empty, command);
        QCOMPARE(run.exitStatus, 1);
        QVERIFY2(run.errors.contains(u"Schema tidemark is not in this database. Run: tidemarkctl init"_s),
                 qPrintable(run.errors));
    }
}

void TestCtlQuery::aTenantIsNamedAndFoundByItsName()
{
    psql(m_conninfo, u"SELECT tidemark.set_tenant(41, 'Old', 'Asia/Kathmandu')"_s);
    const CtlRun named = ctlJson({u"tenant"_s, u"41"_s, u" Ford \"Prefect\" Ltd "_s});
    QVERIFY2(named.exitStatus == 0, qPrintable(named.errors));
    QCOMPARE(ctlJson({u"query"_s, u"tenants"_s, u"--search"_s, u"prefect"_s})
                 .array(u"rows"_s)[0][u"name"_s]
                 .toString(),
             u"Ford \"Prefect\" Ltd"_s);
    QCOMPARE(psql(m_conninfo, u"SELECT zone FROM tidemark.tenant WHERE tenant_id = 41"_s),
             u"Asia/Kathmandu"_s);
    QVERIFY(psql(m_conninfo,
                 u"SELECT detail FROM tidemark.run_log WHERE what = 'tenant' ORDER BY id DESC LIMIT 1"_s)
                .contains(u"41 is called \"Ford"_s));
    QCOMPARE(ctl({u"tenant"_s, u"41"_s}).exitStatus, 2);
    QCOMPARE(ctl({u"tenant"_s, u"x"_s, u"y"_s}).exitStatus, 2);
    const QString reader = createLogin(m_conninfo, u"tidemark_reader"_s);
    QCOMPARE(runCtl(QStringLiteral(TIDEMARKCTL), reader, {u"tenant"_s, u"41"_s, u"Mine"_s}).exitStatus, 4);
}

void TestCtlQuery::theNewestRowIsTold()
{
    test::psql(m_conninfo, uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at)
                                  SELECT 4711, 'view', t FROM unnest('{2024-05-01 10:00Z,2024-07-01 10:00Z}'::timestamptz[]) AS t)sql"_s);
    const QStringList newest{u"query"_s, u"newest"_s, u"--tenant"_s,
                             u"4711"_s,  u"--zone"_s, u"Europe/Berlin"_s};
    QCOMPARE(ctlJson(newest).json().value(u"newest"_s), QJsonValue(u"2024-07-01T12:00:00+02:00"_s));
    const QJsonObject none = ctlJson(newest + QStringList{u"--dataset"_s, u"http_request"_s}).json();
    QVERIFY(none.contains(u"newest"_s) && none.value(u"newest"_s).isNull());
    const test::CtlRun wrong = ctl(newest + QStringList{u"--from"_s, u"2024-01-01"_s});
    QCOMPARE(wrong.exitStatus, 2);
    QVERIFY2(wrong.errors.contains(u"--from has no meaning for newest"_s), qPrintable(wrong.errors));
}

void TestCtlQuery::endsWithinBucketsAreSaid()
{
    psql(
        m_conninfo,
        u"INSERT INTO tidemark.http_request (site_id, ingest_time, url, status_code) SELECT 61, timestamptz '2026-09-04 11:30Z' + n * interval '1 hour', '/', 200 FROM generate_series(0, 3) n"_s);
    const QStringList hour{u"--dataset"_s, u"http_request"_s,     u"--tenant"_s, u"61"_s,
                           u"--from"_s,    u"2026-09-04T12:00"_s, u"--to"_s,     u"2026-09-04T13:00"_s};
    const CtlRun countries = ctlJson(QStringList{u"query"_s, u"countries"_s} + hour);
    QVERIFY(!countries.output.contains("widened"));
    QCOMPARE(countries.array(u"rows"_s)[0][u"count"_s].toInteger(), 1);
    const CtlRun daily = ctlJson(QStringList{u"query"_s, u"daily"_s} + hour);
    QCOMPARE(daily.json()[u"range"_s][u"requests"_s].toInteger(), 4);
    QVERIFY2(daily.output.contains("\"widened\""), daily.output);
    QVERIFY(ctl(QStringList{u"query"_s, u"daily"_s} + hour)
                .output.contains("Buckets are whole, so the numbers cover 4 Sep"));
    QVERIFY(ctl({u"query"_s, u"hourly"_s, u"--dataset"_s, u"http_request"_s, u"--tenant"_s, u"61"_s,
                 u"--from"_s, u"2026-09-04T12:00:10"_s, u"--to"_s, u"2026-09-04T13:00"_s})
                .output.contains("12:00:10 to "));
    // What is yet to come is no more than was asked for.
    QVERIFY(!ctlJson({u"query"_s, u"daily"_s, u"--tenant"_s, u"61"_s, u"--from"_s, u"2099-12-01T05:00"_s,
                      u"--to"_s, u"2099-12-03"_s})
                 .output.contains("widened"));
    // An end that nobody named is the present, and nothing is there after it.
    const CtlRun open = ctlJson(QStringList{u"query"_s, u"daily"_s} + hour.first(6));
    QVERIFY2(open.output.contains("\"widened\""), open.output);
    QStringList midnight = hour.first(6);
    midnight.last() = u"2026-09-04"_s;
    QVERIFY(!ctlJson(QStringList{u"query"_s, u"daily"_s} + midnight).output.contains("widened"));
}

void TestCtlQuery::aRangeIsNamedByWords()
{
    psql(
        m_conninfo,
        u"INSERT INTO tidemark.http_request (site_id, ingest_time, url, status_code) SELECT 62, date_trunc('day', now(), 'Asia/Kolkata') - n * interval '8 hours' - interval '1 minute', '/', 200 FROM generate_series(0, 5) n"_s);
    const auto requests = [this](const QString &range) {
        return ctlJson({u"query"_s, u"hourly"_s, u"--dataset"_s, u"http_request"_s, u"--tenant"_s, u"62"_s,
                        u"--zone"_s, u"Asia/Kolkata"_s, u"--range"_s, range})
            .json()[u"range"_s][u"requests"_s]
            .toInteger();
    };
    QCOMPARE(requests(u"today"_s), 0);
    QCOMPARE(requests(u"yesterday"_s), 3);
    QCOMPARE(requests(u"last 4 days"_s), 6);
    QCOMPARE(requests(u"yesterday 23:00 +1h"_s), 1);
}

void TestCtlQuery::expiredBucketsHaveALineByTypeToo()
{
    psql(
        m_conninfo,
        u"INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) VALUES (62, 'view', '2024-09-01 10:00Z'), (62, 'view', '2024-09-02 10:00Z')"_s);
    psql(m_conninfo, u"SELECT tidemark.rollup('events')"_s);
    for (const QString &table : {u"events_15min"_s, u"events_hourly"_s, u"events_daily"_s})
        psql(
            m_conninfo,
            u"UPDATE tidemark.rollup_level SET gone = '{(,2024-09-02 00:00Z)}' WHERE table_name = '%1'"_s.arg(
                table));
    psql(m_conninfo,
         u"UPDATE tidemark.pipeline SET raw_gone = '{(,2024-09-02 00:00Z)}' WHERE dataset = 'events'"_s);
    const CtlRun run = ctlJson({u"query"_s, u"daily"_s, u"--by"_s, u"type"_s, u"--tenant"_s, u"62"_s,
                                u"--from"_s, u"2024-09-01"_s, u"--to"_s, u"2024-09-03"_s});
    QCOMPARE(run.array(u"rows"_s).size(), 2);
    QCOMPARE(run.array(u"rows"_s)[0][u"state"_s].toString(), u"expired"_s);
    QVERIFY(run.array(u"rows"_s)[0][u"count"_s].isNull());
    QCOMPARE(run.array(u"rows"_s)[1][u"count"_s].toInteger(), 1);
}

QTEST_GUILESS_MAIN(TestCtlQuery)
#include "tst_ctlquery.moc"
