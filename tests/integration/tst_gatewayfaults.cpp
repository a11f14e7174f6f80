// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/sqltext.h"
#include "core/errortext.h"
#include "support/faultproxy.h"
#include "support/gatewayclient.h"
#include "support/schemadatabase.h"

#include <QSignalSpy>

using namespace tidemark;
using namespace tidemark::coordinator;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

/// What a coordinator can lack or refuse, made for real, and what the gateways say of it.
class GatewayFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatTheSchemaIsMissing();
    void readsANewerSchemaAndWritesNothingToIt();
    void namesTheGrantThatIsMissing();
    void missesHllOnTheUniquesAlone();
    void sketchesThatDifferCostTheUniquesAlone();
    void anOlderSchemaIsNamed();
    void tellsOfNoServer();
    void connectsAgainAfterALoss();
    void keepsItsDeadlineBehindALock();
    void keepsItsDeadlineInABlackHole();
    void cancelsWhatRuns();
    void answersEveryCallInTurn();
    void survivesItsOwnEndUnderACall();
    void doesNotKnowTheOutcomeOfALostWrite();
    void readsThroughAReadOnlySession();
};

namespace
{
LiveQuestion live()
{
    LiveQuestion question;
    question.tenant = TenantId(1);
    return question;
}

RangeQuestion lastDay()
{
    RangeQuestion question;
    question.tenant = TenantId(1);
    question.range = {localNow() - std::chrono::hours(24), localNow()};
    return question;
}
} // namespace

void GatewayFaultsTest::saysThatTheSchemaIsMissing()
{
    const QString conninfo = TestCluster::shared().createDatabase();
    PgReadGateway reader(profileOf(conninfo), u"test"_s);
    const Result<LiveAnswer> answer = readLive(reader, live());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::MissingObject);
    QCOMPARE(answer.error().words(), u"Schema tidemark is not in this database."_s);
    QCOMPARE(answer.error().remedy(), u"tidemarkctl init"_s);
    const Result<HistoryAnswer> history = readHistory(reader, lastDay());
    QVERIFY(!history);
    QCOMPARE(history.error().kind, ErrorKind::MissingObject);
    QCOMPARE(errorLine(searchTenants(reader, {}, 10).error()),
             u"Schema tidemark is not in this database. Run: tidemarkctl init"_s);
    PgAdminGateway admin(profileOf(conninfo), u"test"_s);
    const Result<RollupReport> report = rollup(admin, Dataset::Events);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::MissingObject);
    QCOMPARE(report.error().remedy(), u"tidemarkctl init"_s);

    // Half a schema: its creation was not finished.
    const QString half = createSchemaDatabase(TestCluster::shared());
    psql(half, u"DELETE FROM tidemark.setting WHERE key = 'schema_version'"_s);
    PgReadGateway other(profileOf(half), u"test"_s);
    const Result<TideTable> tide = readTide(other);
    QVERIFY(!tide);
    QCOMPARE(tide.error().kind, ErrorKind::MissingObject);

    // And the same gateway reads as soon as there is one.
    psql(half, u"INSERT INTO tidemark.setting VALUES ('schema_version', '%1')"_s.arg(programSchemaVersion));
    QVERIFY(readTide(other));
}

void GatewayFaultsTest::readsANewerSchemaAndWritesNothingToIt()
{
    const QString conninfo = createSchemaDatabase(TestCluster::shared());
    psql(conninfo, u"INSERT INTO tidemark.events (tenant_id, event_type) VALUES (1, 'view')"_s);
    psql(conninfo, u"UPDATE tidemark.setting SET value = '99' WHERE key = 'schema_version'"_s);
    PgReadGateway reader(profileOf(conninfo), u"test"_s);
    const Result<HistoryAnswer> history = readHistory(reader, lastDay());
    QVERIFY2(history && history->trend, wordsOf(history));
    QCOMPARE((*history->trend)->total(), 1);
    const Result<TideTable> tide = readTide(reader);
    QVERIFY2(tide, wordsOf(tide));
    QCOMPARE(tide->schemaVersion, 99);
    QVERIFY(!tide->canOperate);

    PgAdminGateway admin(profileOf(conninfo), u"test"_s);
    const Result<RollupReport> report = rollup(admin, Dataset::Events);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::SchemaVersion);
    QVERIFY2(!errorLine(report.error()).contains(u"init"_s), qPrintable(errorLine(report.error())));
    ExpiryRequest request;
    request.dryRun = false;
    QCOMPARE(expire(admin, request).error().kind, ErrorKind::SchemaVersion);
    QCOMPARE(psql(conninfo, u"SELECT count(*) FROM tidemark.events_hourly"_s), u"0"_s);
    const auto log = await(admin, RunLogReading{10});
    QVERIFY2(log, wordsOf(log));

    // An operator whose right to something was changed by a newer version has his role already.
    psql(conninfo, u"REVOKE SELECT ON tidemark.run_log FROM tidemark_operator"_s);
    PgAdminGateway bob(profileOf(createLogin(conninfo, u"tidemark_operator"_s)), u"test"_s);
    const auto denied = await(bob, RunLogReading{10});
    QVERIFY(!denied);
    QCOMPARE(denied.error().kind, ErrorKind::Permission);
    QVERIFY2(!denied.error().remedy().contains(u"GRANT"_s), qPrintable(denied.error().remedy()));
}

void GatewayFaultsTest::anOlderSchemaIsNamed()
{
    const QString conninfo = createSchemaDatabase(TestCluster::shared());
    psql(conninfo, uR"sql(UPDATE tidemark.setting SET value = '1' WHERE key = 'schema_version';
                          DROP FUNCTION tidemark.rollup_state(text))sql"_s);
    PgReadGateway reader(profileOf(conninfo), u"test"_s);
    const Result<HistoryAnswer> history = readHistory(reader, lastDay());
    QVERIFY(!history);
    QCOMPARE(history.error().kind, ErrorKind::SchemaVersion);
    const QString words = errorLine(history.error());
    QVERIFY2(
        words.contains(u"The schema has version 1; this needs version %1."_s.arg(programSchemaVersion)) &&
            words.endsWith(u"Run: tidemarkctl init"_s),
        qPrintable(words));
    // What is there is read all the same.
    const Result<TideTable> tide = readTide(reader);
    QVERIFY2(tide, wordsOf(tide));
    QCOMPARE(tide->schemaVersion, 1);
}

void GatewayFaultsTest::namesTheGrantThatIsMissing()
{
    const QString conninfo = createSchemaDatabase(TestCluster::shared());
    psql(conninfo, u"CREATE ROLE \"O'Neil \"\"x\"\"\" LOGIN"_s);
    ConnectionProfile profile = profileOf(conninfo + u" user='O\\'Neil \"x\"'"_s);
    PgReadGateway stranger(profile, u"test"_s);
    const Result<TideTable> tide = readTide(stranger);
    QVERIFY(!tide);
    QCOMPARE(tide.error().kind, ErrorKind::Permission);
    QCOMPARE(tide.error().remedy(), u"GRANT tidemark_reader TO \"O'Neil \"\"x\"\"\""_s);

    // What loads sees every tenant's rows, so it is not told to become a reader.
    PgReadGateway loader(profileOf(createLogin(conninfo, u"tidemark_ingest"_s)), u"test"_s);
    const Result<TideTable> loaders = readTide(loader);
    QVERIFY(!loaders);
    QCOMPARE(loaders.error().kind, ErrorKind::Permission);
    QVERIFY2(!loaders.error().remedy().contains(u"GRANT"_s) &&
                 loaders.error().remedy().startsWith(u"The login tidemark_ingest_login"_s),
             qPrintable(loaders.error().remedy()));

    PgAdminGateway loading(profileOf(createLogin(conninfo, u"tidemark_ingest"_s)), u"test"_s);
    const Result<RollupReport> refused = rollup(loading, Dataset::Events);
    QVERIFY(!refused);
    QVERIFY2(refused.error().remedy().endsWith(u"has the role tidemark_operator."_s),
             qPrintable(refused.error().remedy()));

    // A reader may look, not operate.
    PgAdminGateway reader(profileOf(createLogin(conninfo, u"tidemark_reader"_s)), u"test"_s);
    const Result<RollupReport> report = rollup(reader, Dataset::Events);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Permission);
    QVERIFY2(report.error().remedy().startsWith(u"GRANT tidemark_operator TO \"tidemark_reader_login"_s),
             qPrintable(report.error().remedy()));
}

void GatewayFaultsTest::missesHllOnTheUniquesAlone()
{
    const QString conninfo = createSchemaDatabase(TestCluster::shared());
    psql(conninfo, uR"sql(INSERT INTO tidemark.events (tenant_id, event_type) VALUES (1, 'view');
                          SELECT tidemark.rollup('events'))sql"_s);
    psql(conninfo, u"DROP EXTENSION hll CASCADE"_s);
    PgReadGateway reader(profileOf(conninfo), u"test"_s);
    const Result<HistoryAnswer> history = readHistory(reader, lastDay());
    QVERIFY2(history, wordsOf(history));
    QVERIFY2(history->trend, wordsOf(history->trend));
    QVERIFY2(history->countries, wordsOf(history->countries));
    QCOMPARE((*history->trend)->total(), 1);
    QVERIFY(!history->uniques);
    QCOMPARE(history->uniques.error().kind, ErrorKind::MissingObject);
    QVERIFY2(history->uniques.error().words().contains(u"hll"_s),
             qPrintable(history->uniques.error().words()));
    QVERIFY(readLive(reader, live())->counts);
}

void GatewayFaultsTest::sketchesThatDifferCostTheUniquesAlone()
{
    const QString conninfo = createSchemaDatabase(TestCluster::shared());
    // Tenant 1 has sketches of both kinds, tenant 2 none but the other kind: each fits to itself.
    psql(conninfo, uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at, event_data)
                SELECT t, 'view', date_trunc('day', now() - interval '1 day', 'UTC') + h * interval '1 hour',
                jsonb_build_object('user_id', 'u' || h) FROM generate_series(1, 2) t, generate_series(0, 23) h
                WHERE t = 1 OR h = 3)sql"_s);
    psql(conninfo, u"SELECT tidemark.rollup('events')"_s);
    putForeignSketches(conninfo,
                       uR"sql(hour = (SELECT min(hour) + interval '3 hours' FROM tidemark.events_hourly
                                        WHERE tenant_id = 1))sql"_s);
    PgReadGateway reader(profileOf(conninfo), u"test"_s);
    RangeQuestion question = lastDay();
    question.granularity = Granularity::Hour;
    question.range.from -= std::chrono::hours(24);
    for (const int tenant : {1, 2}) {
        question.tenant = TenantId(tenant);
        const Result<HistoryAnswer> history = readHistory(reader, question);
        QVERIFY2(history && history->trend && history->countries, wordsOf(history));
        QVERIFY((*history->trend)->total() > 0);
        QVERIFY(!history->uniques);
        const QString words = errorLine(history->uniques.error());
        QVERIFY2(words.startsWith(u"Unique counts are unavailable: sketch parameters differ."_s) &&
                     !words.contains(u"stored"_s),
                 qPrintable(words));
    }
    // Days are read from sketches that were left alone.
    question.granularity = Granularity::Day;
    question.range = {instantFromMSecs(toMSecs(question.range.from) / 86'400'000 * 86'400'000),
                      instantFromMSecs(toMSecs(question.range.to) / 86'400'000 * 86'400'000)};
    const Result<HistoryAnswer> days = readHistory(reader, question);
    QVERIFY2(days && days->uniques, wordsOf(days));

    // A rollup that is to add to such a bucket says so, and the rows are counted all the same.
    psql(conninfo, uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at, event_data) VALUES
                          (2, 'view', date_trunc('day', now() - interval '1 day', 'UTC') + interval '3 hours',
                          '{"user_id": "u3"}'))sql"_s);
    PgAdminGateway admin(profileOf(conninfo), u"test"_s);
    const Result<RollupReport> report = rollup(admin, Dataset::Events);
    QVERIFY(!report);
    const QString words = errorLine(report.error());
    QVERIFY2(words.contains(u"sketch parameters differ"_s) && words.contains(u"tidemarkctl doctor"_s),
             qPrintable(words));
    const Result<HistoryAnswer> after = readHistory(reader, question);
    QVERIFY2(after && after->trend, wordsOf(after));
    QCOMPARE((*after->trend)->total(), (*days->trend)->total() + 1);
}

void GatewayFaultsTest::tellsOfNoServer()
{
    PgReadGateway reader(profileOf(u"host=127.0.0.1 port=1 dbname=x"_s), u"test"_s);
    QSignalSpy lost(&reader, &ReadGateway::disconnected);
    const Result<LiveAnswer> answer = readLive(reader, live());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Unreachable);
    QCOMPARE(lost.size(), 1);
}

void GatewayFaultsTest::connectsAgainAfterALoss()
{
    const QString conninfo = createSchemaDatabase(TestCluster::shared());
    PgReadGateway reader(profileOf(conninfo), u"tidemark-faults"_s);
    QSignalSpy lost(&reader, &ReadGateway::disconnected);
    QSignalSpy connected(&reader, &ReadGateway::connected);
    QVERIFY(readHistory(reader, lastDay()));
    QCOMPARE(connected.size(), 1);
    psql(conninfo, uR"sql(INSERT INTO tidemark.events (tenant_id, event_type) VALUES (1, 'view'); SELECT
                          tidemark.rollup('events'))sql"_s);
    psql(
        conninfo,
        u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'tidemark-faults'"_s);
    QTRY_COMPARE(lost.size(), 1);
    QVERIFY(lost.front().front().value<Error>().connectionLost);
    const Result<HistoryAnswer> again = readHistory(reader, lastDay());
    QVERIFY2(again && again->trend, wordsOf(again));
    QCOMPARE((*again->trend)->total(), 1);
    QCOMPARE(connected.size(), 2);
}

void GatewayFaultsTest::keepsItsDeadlineBehindALock()
{
    const QString conninfo = createSchemaDatabase(TestCluster::shared());
    pg::Connection locker(profileOf(conninfo), u"locker"_s, false);
    QVERIFY(open(locker));
    QVERIFY(runOne(locker, sql("BEGIN")));
    QVERIFY(runOne(locker, sql("LOCK TABLE tidemark.events_default IN ACCESS EXCLUSIVE MODE")));
    ConnectionProfile profile = profileOf(conninfo);
    profile.statementDeadline = Milliseconds(2500);
    PgReadGateway reader(profile, u"test"_s);
    RangeQuestion old = lastDay();
    old.range = {at("2020-01-01T00:00:00Z"), at("2020-01-02T00:00:00Z")};
    const Result<RawRows> raw = readRaw(reader, old, 10);
    QVERIFY(!raw);
    QCOMPARE(raw.error().kind, ErrorKind::Timeout);
    QVERIFY(runOne(locker, sql("ROLLBACK")));
    QVERIFY(readRaw(reader, old, 10));
}

void GatewayFaultsTest::keepsItsDeadlineInABlackHole()
{
    const QString conninfo = createSchemaDatabase(TestCluster::shared());
    FaultProxy proxy(TestCluster::shared().socketDir() + u"/.s.PGSQL.5432"_s);
    ConnectionProfile profile = profileOf(proxy.through(conninfo) + u" sslmode=disable"_s);
    profile.statementDeadline = Milliseconds(1500);
    PgReadGateway reader(profile, u"test"_s);
    QSignalSpy lost(&reader, &ReadGateway::disconnected);

    // While connecting: connecting is part of the call.
    proxy.setHolding(true);
    Result<LiveAnswer> answer = readLive(reader, live());
    QVERIFY(!answer);
    QVERIFY2(answer.error().kind == ErrorKind::Timeout || answer.error().kind == ErrorKind::Unreachable,
             wordsOf(answer));
    proxy.setHolding(false);
    answer = readLive(reader, live());
    QVERIFY2(answer, wordsOf(answer));

    // Under way: the answer never comes.
    lost.clear();
    proxy.setHolding(true);
    const Result<HistoryAnswer> history = readHistory(reader, lastDay());
    QVERIFY(!history);
    QCOMPARE(history.error().kind, ErrorKind::Timeout);
    proxy.setHolding(false);
    QTRY_VERIFY_WITH_TIMEOUT(readHistory(reader, lastDay()), 20'000);
}

void GatewayFaultsTest::cancelsWhatRuns()
{
    const QString conninfo = createSchemaDatabase(TestCluster::shared());
    pg::Connection locker(profileOf(conninfo), u"locker"_s, false);
    QVERIFY(open(locker));
    QVERIFY(runOne(locker, sql("BEGIN")));
    QVERIFY(runOne(locker, sql("LOCK TABLE tidemark.events_default IN ACCESS EXCLUSIVE MODE")));
    PgReadGateway reader(profileOf(conninfo), u"tidemark-cancel"_s);
    RangeQuestion old = lastDay();
    old.range = {at("2020-01-01T00:00:00Z"), at("2020-01-02T00:00:00Z")};
    std::optional<Result<RawRows>> raw;
    reader.readRaw({old, {}, {}, 10}, [&](Result<RawRows> answer) { raw = std::move(answer); });
    const QString waiting =
        uR"sql(SELECT count(*) FROM pg_stat_activity WHERE application_name = 'tidemark-cancel' AND
               wait_event_type = 'Lock')sql"_s;
    QTRY_COMPARE(psql(conninfo, waiting), u"1"_s);
    reader.cancel();
    QTRY_VERIFY(raw);
    QVERIFY(!*raw);
    QCOMPARE(raw->error().kind, ErrorKind::Cancelled);
    QVERIFY(runOne(locker, sql("ROLLBACK")));
    QVERIFY(readRaw(reader, old, 10));
}

void GatewayFaultsTest::answersEveryCallInTurn()
{
    const QString conninfo = createSchemaDatabase(TestCluster::shared());
    PgReadGateway reader(profileOf(conninfo), u"test"_s);
    QStringList order;
    bool returned = false;
    reader.readTide(
        [&](const Result<TideTable> &tide) { order.append(tide && returned ? u"tide"_s : u"?"_s); });
    reader.readLive(live(),
                    [&](const Result<LiveAnswer> &answer) { order.append(answer ? u"live"_s : u"?"_s); });
    reader.readHistory(lastDay(), [&](const Result<HistoryAnswer> &answer) {
        order.append(answer ? u"history"_s : u"?"_s);
    });
    reader.searchTenants(QString(), 5,
                         [&](const Result<TenantPage> &page) { order.append(page ? u"tenants"_s : u"?"_s); });
    returned = true;
    QTRY_COMPARE(order, (QStringList{u"tide"_s, u"live"_s, u"history"_s, u"tenants"_s}));
}

void GatewayFaultsTest::survivesItsOwnEndUnderACall()
{
    const QString conninfo = createSchemaDatabase(TestCluster::shared());
    bool answered = false;
    {
        PgReadGateway reader(profileOf(conninfo), u"test"_s);
        reader.readTide([&](const Result<TideTable> &) { answered = true; });
        reader.readHistory(lastDay(), [&](const Result<HistoryAnswer> &) { answered = true; });
        QTest::qWait(1);
    }
    QTest::qWait(50);
    QVERIFY(!answered);
}

void GatewayFaultsTest::doesNotKnowTheOutcomeOfALostWrite()
{
    const QString conninfo = createSchemaDatabase(TestCluster::shared());
    psql(conninfo, u"INSERT INTO tidemark.events (tenant_id, event_type) VALUES (1, 'view')"_s);
    pg::Connection locker(profileOf(conninfo), u"locker"_s, false);
    QVERIFY(open(locker));
    QVERIFY(runOne(locker, sql("BEGIN")));
    QVERIFY(runOne(locker, sql("LOCK TABLE tidemark.events_hourly IN ACCESS EXCLUSIVE MODE")));
    PgAdminGateway admin(profileOf(conninfo), u"tidemark-lost"_s);
    std::optional<Result<RollupReport>> report;
    admin.run(RollupRequest{Dataset::Events},
              [&](Result<RollupReport> answer) { report = std::move(answer); });
    QTRY_COMPARE(
        psql(conninfo,
             uR"sql(SELECT count(*) FROM pg_stat_activity WHERE application_name = 'tidemark-lost' AND
                             wait_event_type = 'Lock')sql"_s),
        u"1"_s);
    psql(
        conninfo,
        u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'tidemark-lost'"_s);
    QTRY_VERIFY(report);
    QVERIFY(!*report);
    QVERIFY(report->error().connectionLost);
    QVERIFY(!report->error().retryable);
    QVERIFY2(report->error().remedy().contains(u"unknown"_s), qPrintable(report->error().remedy()));
    QVERIFY(runOne(locker, sql("ROLLBACK")));
    // Nothing was repeated behind the operator's back; asked again, it is done once.
    QCOMPARE(psql(conninfo, u"SELECT count(*) FROM tidemark.events_hourly"_s), u"0"_s);
    QVERIFY(rollup(admin, Dataset::Events));
    QCOMPARE(psql(conninfo, u"SELECT sum(event_count) FROM tidemark.events_hourly"_s), u"1"_s);
}

void GatewayFaultsTest::readsThroughAReadOnlySession()
{
    const QString conninfo = createSchemaDatabase(TestCluster::shared());
    PgReadGateway reader(profileOf(conninfo), u"test"_s);
    QVERIFY(readTide(reader));
    // Whatever a function behind a read might try, the session refuses: shown with one that writes.
    psql(conninfo,
         uR"sql(CREATE OR REPLACE FUNCTION tidemark.node_status() RETURNS TABLE (name text, active boolean,
                reachable boolean) LANGUAGE plpgsql AS $$ BEGIN DELETE FROM tidemark.tenant; RETURN; END $$)sql"_s);
    const Result<TideTable> tide = readTide(reader);
    QVERIFY(!tide);
    QCOMPARE(tide.error().kind, ErrorKind::ReadOnly);
}

QTEST_GUILESS_MAIN(GatewayFaultsTest)
#include "tst_gatewayfaults.moc"
