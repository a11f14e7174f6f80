// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/adoption/tutorials.h"
#include "support/gatewayclient.h"
#include "support/schemadatabase.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

/// Adoption run again, cut short, held up, and beside tables that are none of its business.
class AdoptionRunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesNothingTheSecondTimeAndTakesWhatCameSince();
    void goesOnWhereItWasCutShort();
    void tellsItsRowsFromThoseOfOthers();
    void saysWhenLateRowsCannotBeTold();
    void waitsForNoWriterButSaysSo();
    void leavesOtherTablesAlone();
    void keepsOldRowsFromExpiry();
};

void AdoptionRunsTest::changesNothingTheSecondTimeAndTakesWhatCameSince()
{
    const QString conninfo =
        databaseOf({u"requests_tables"_s, u"requests_rows"_s, u"events_tables"_s, u"events_rows"_s});
    const Result<InstallReport> first = install(conninfo);
    QVERIFY2(first, qPrintable(notesOf(first)));
    QVERIFY2(notesOf(first).contains(u"public.events: 605 rows were taken over"_s),
             qPrintable(notesOf(first)));
    QVERIFY2(notesOf(first).contains(u"marked as found"_s), qPrintable(notesOf(first)));

    const QString state =
        uR"sql(SELECT md5(string_agg(t::text, ' ' ORDER BY t::text)) FROM (SELECT e::text FROM tidemark.events e
               UNION ALL SELECT r::text FROM tidemark.http_request r UNION ALL SELECT h::text FROM
               tidemark.events_hourly h UNION ALL SELECT d::text FROM tidemark.events_daily d UNION ALL
               SELECT m::text FROM tidemark.http_request_1min m UNION ALL SELECT d::text FROM
               tidemark.http_request_1day d UNION ALL SELECT a::text FROM tidemark.adopted a UNION ALL SELECT
               f::text FROM tidemark.found_range f UNION ALL SELECT count(*)::text FROM tidemark.run_log) t)sql"_s;
    const QString before = ask(conninfo, state);
    const Result<InstallReport> second = install(conninfo);
    QVERIFY2(second, qPrintable(notesOf(second)));
    QVERIFY2(!notesOf(second).contains(u"public."_s), qPrintable(notesOf(second)));
    QCOMPARE(ask(conninfo, state), before);

    ask(conninfo, uR"sql(INSERT INTO events (tenant_id, event_type, event_data, occurred_at) VALUES (9, 'new',
                         '{"user_id": "n"}', '2022-07-05 00:00:01+00'); INSERT INTO http_request VALUES (9,
                         '2026-11-02 22:00:00+00', '/new', 'DE', '10.1.1.1', 200, 1))sql"_s);
    // Until somebody runs init again, the doctor says that they are there.
    QCOMPARE(ask(conninfo, u"SELECT string_agg(source || ' ' || rows, ', ') FROM tidemark.adopted_since()"_s),
             u"public.events 1, public.http_request 1"_s);
    coordinator::PgAdminGateway gateway(profileOf(conninfo), u"test"_s);
    const auto adoptedRows = [&gateway] {
        const Result<std::vector<Finding>> findings = examine(gateway);
        return findings ? std::ranges::count(*findings, u"adopted-rows"_s, &Finding::code) : -1;
    };
    QCOMPARE(adoptedRows(), 2);
    const Result<InstallReport> third = install(conninfo);
    QVERIFY2(notesOf(third).contains(u"public.events: 1 rows"_s), qPrintable(notesOf(third)));
    QCOMPARE(adoptedRows(), 0);
    QCOMPARE(
        ask(conninfo,
            uR"sql(SELECT (SELECT count(*) FROM tidemark.events), (SELECT count(*) FROM tidemark.http_request),
                   (SELECT event_count FROM tidemark.events_daily WHERE tenant_id = 9),
                   (SELECT request_count FROM tidemark.http_request_1day WHERE site_id = 9))sql"_s),
        ask(conninfo,
            u"SELECT (SELECT count(*) FROM events), (SELECT count(*) - 2 FROM http_request), 1, 1"_s));
}

void AdoptionRunsTest::goesOnWhereItWasCutShort()
{
    // The schema was there before; raw rows were taken and not rolled up; then it stopped.
    const QString conninfo = createSchemaDatabase(TestCluster::shared());
    for (const QString &name : {u"requests_tables"_s, u"requests_rows"_s})
        ask(conninfo, tutorialText(name));
    const PsqlOutcome early = tryPsql(conninfo, u"SELECT tidemark.adopt('public.http_request_1min')"_s);
    QVERIFY2(early.errors.contains(u"cannot be taken over before the raw rows beside it"_s),
             qPrintable(early.errors));
    ask(conninfo, u"SELECT tidemark.adopt('public.http_request')"_s);
    const PsqlOutcome hasty = tryPsql(conninfo, u"SELECT tidemark.adopt('public.http_request_1min')"_s);
    QVERIFY2(hasty.errors.contains(u"are not rolled up yet"_s), qPrintable(hasty.errors));
    const Result<InstallReport> report = install(conninfo);
    QVERIFY2(report, qPrintable(notesOf(report)));
    QCOMPARE(ask(conninfo, u"SELECT sum(request_count) FROM tidemark.http_request_1day"_s), u"5334"_s);
    QCOMPARE(ask(conninfo, u"SELECT count(*) FROM tidemark.http_request"_s),
             ask(conninfo, u"SELECT count(*) - 2 FROM http_request"_s));
}

void AdoptionRunsTest::tellsItsRowsFromThoseOfOthers()
{
    const QString conninfo = createSchemaDatabase(TestCluster::shared());
    for (const QString &name : {u"requests_tables"_s, u"requests_rows"_s})
        ask(conninfo, tutorialText(name));
    // Writers go on meanwhile, before and after.
    const QString live = u"INSERT INTO tidemark.http_request (site_id, status_code) VALUES (1, 200)"_s;
    ask(conninfo, live);
    ask(conninfo, u"SELECT tidemark.adopt('public.http_request')"_s);
    ask(conninfo, live);
    QCOMPARE(ask(conninfo, uR"sql(SELECT rows - (SELECT count(*) FROM http_request) FROM
                                  tidemark.rollup('http_request'))sql"_s),
             u"0"_s); // two live ones more, two without a site or a time less
    ask(conninfo,
        u"INSERT INTO http_request VALUES (9, '2026-11-02 22:00:00+00', '/late', 'DE', '10.1.1.1', 200, 1)"_s);
    const QString again = ask(conninfo, u"SELECT rows, note FROM tidemark.adopt('public.http_request')"_s);
    QVERIFY2(again.startsWith(u"1|"_s), qPrintable(again));
    QCOMPARE(ask(conninfo, u"SELECT count(*) FROM tidemark.http_request WHERE site_id = 9"_s), u"1"_s);
    QCOMPARE(ask(conninfo, u"SELECT rows FROM tidemark.rollup('http_request')"_s), u"1"_s);
}

void AdoptionRunsTest::saysWhenLateRowsCannotBeTold()
{
    const QString conninfo = databaseOf({u"requests_tables"_s, u"requests_rows"_s});
    QVERIFY(install(conninfo));
    ask(conninfo,
        u"SELECT result FROM tidemark.set_retention('http_request', '1 day'), tidemark.expire_partition('http_request', 'http_request_p20261101')"_s);
    ask(conninfo,
        u"INSERT INTO http_request VALUES (9, '2026-11-02 22:00:00+00', '/late', 'DE', '10.1.1.1', 200, 1)"_s);
    const Result<InstallReport> report = install(conninfo);
    QVERIFY2(notesOf(report).contains(u"At least 1 more came late and stay there alone"_s),
             qPrintable(notesOf(report)));
    QCOMPARE(ask(conninfo, u"SELECT sum(request_count) FROM tidemark.http_request_1day"_s), u"5334"_s);
}

void AdoptionRunsTest::keepsOldRowsFromExpiry()
{
    const QString conninfo = databaseOf({u"events_tables"_s, u"events_rows"_s});
    QVERIFY(install(conninfo));
    QCOMPARE(ask(conninfo,
                 u"SELECT count(*) FROM tidemark.retention WHERE table_name = 'events' AND keep IS NULL"_s),
             u"1"_s);
    const QString count =
        uR"sql(SELECT (SELECT count(*) FROM tidemark.events), (SELECT count(*) FROM tidemark.events_15min),
               (SELECT sum(event_count) FROM tidemark.events_hourly), (SELECT sum(event_count) FROM tidemark.events_daily))sql"_s;
    const QString before = ask(conninfo, count);
    ask(conninfo, u"CALL tidemark.upkeep()"_s);
    QCOMPARE(ask(conninfo, count), before);
    // Nor does a rebuild from raw rows touch what has none, even where one trusts them.
    QVERIFY(
        ask(conninfo,
            uR"sql(SELECT tidemark.reason_words(tidemark.why_not_rebuilt(p, '2022-06-30 00:00:00+00', true))
                                 FROM tidemark.pipeline p WHERE dataset = 'events')sql"_s)
            .contains(u"as found"_s));
    QCOMPARE(ask(conninfo,
                 uR"sql(SELECT count(*) FROM tidemark.coverage('events', 'daily', '2022-06-29 00:00:00+00',
                        '2022-07-03 00:00:00+00') WHERE raw_expired)sql"_s),
             u"2"_s);
}

void AdoptionRunsTest::leavesOtherTablesAlone()
{
    const QString conninfo = TestCluster::shared().createDatabase();
    ask(conninfo, uR"sql(CREATE TABLE events (id int, title text); INSERT INTO events VALUES (1, 'concert');
                         CREATE VIEW http_request AS SELECT 1 AS site_id; CREATE SCHEMA hidden;
                         CREATE TABLE hidden.events_daily (x int))sql"_s);
    const Result<InstallReport> report = install(conninfo);
    QVERIFY2(report, qPrintable(notesOf(report)));
    QVERIFY2(notesOf(report).contains(u"public.events was skipped: it has no column event_data"_s),
             qPrintable(notesOf(report)));
    QVERIFY2(!notesOf(report).contains(u"hidden"_s) && !notesOf(report).contains(u"http_request was"_s),
             qPrintable(notesOf(report)));
    QCOMPARE(ask(conninfo,
                 u"SELECT (SELECT count(*) FROM tidemark.events), (SELECT count(*) FROM tidemark.adopted)"_s),
             u"0|0"_s);
}

void AdoptionRunsTest::waitsForNoWriterButSaysSo()
{
    TestClusterOptions options;
    options.settings = {"max_prepared_transactions = 5"};
    TestCluster cluster(options);
    const QString conninfo = cluster.createDatabase();
    for (const QString &name : {u"requests_tables"_s, u"requests_rows"_s})
        ask(conninfo, tutorialText(name));
    // A prepared transaction keeps its lock without a session.
    ask(conninfo, uR"sql(BEGIN; INSERT INTO http_request VALUES (1, '2026-11-02 22:00:00+00', '/open', 'DE',
                         '10.1.1.1', 200, 1);
                         PREPARE TRANSACTION 'open_writer')sql"_s);
    const Result<InstallReport> held = install(conninfo);
    QVERIFY2(
        notesOf(held).contains(u"public.http_request is not taken over yet: a transaction writes to it."_s),
        qPrintable(notesOf(held)));
    QCOMPARE(
        ask(conninfo,
            u"SELECT (SELECT count(*) FROM tidemark.http_request), (SELECT count(*) FROM tidemark.http_request_1min)"_s),
        u"0|0"_s);
    ask(conninfo, u"COMMIT PREPARED 'open_writer'"_s);
    const Result<InstallReport> then = install(conninfo);
    QVERIFY2(notesOf(then).contains(u"rows were taken over"_s), qPrintable(notesOf(then)));
    QCOMPARE(ask(conninfo, u"SELECT count(*) FROM tidemark.http_request WHERE url = '/open'"_s), u"1"_s);
    QCOMPARE(ask(conninfo, u"SELECT sum(request_count) FROM tidemark.http_request_1day"_s), u"5335"_s);
}

QTEST_GUILESS_MAIN(AdoptionRunsTest)
#include "tst_adoptionruns.moc"
