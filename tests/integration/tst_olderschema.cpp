// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/reading/pgreadgateway.h"
#include "core/schemaversion.h"
#include "support/ctlrun.h"
#include "support/files.h"
#include "support/gatewayclient.h"
#include "support/schemadatabase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::test;

namespace
{
const QStringList range{u"--from"_s, u"2026-11-20"_s, u"--to"_s, u"2026-11-28"_s};

QStringList codesOf(const CtlRun &run)
{
    QStringList codes;
    for (const QJsonValue &note : run.array(u"notes"_s))
        codes << note["code"_L1].toString();
    return codes;
}

qint64 sumOf(const CtlRun &run, const QString &key)
{
    qint64 sum = 0;
    for (const QJsonValue &row : run.array(u"rows"_s))
        sum += row[key].toInteger();
    return sum;
}
} // namespace

/// A program meets a schema that is older than it: version 1, from a dump of it as it was released. It shows
/// all that is there, and says of each part that is not what it takes.
class TestOlderSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatIsShownIsWhatTheUpgradeShows_data();
    void whatIsShownIsWhatTheUpgradeShows();
    void whatHadExpiredIsNoZero();
    void lateRowsOfDeletedCountsAreUnknown();
    void operatorsSeeTheStateAndTheLog();
    void theDoctorSaysWhatItSkipped();
    void whatIsMissingSaysSoByItself_data();
    void whatIsMissingSaysSoByItself();
    void rollupsAndUpkeepRun();
    void aLoadStoresItsRows();
    void aLoadStoresRequestsWithoutTheirBytes();
    void aLoadThatHoldsIsRefusedBeforeItStores();
    void anUpgradeUnderAnOpenSessionIsNoticed();

private:
    [[nodiscard]] CtlRun run(const QStringList &arguments) const
    {
        return runCtl(QStringLiteral(TIDEMARKCTL), m_conninfo,
                      QStringList{u"--format"_s, u"json"_s} + arguments);
    }
    [[nodiscard]] QString fileOfOneEvent();

    QTemporaryDir m_folder;
    QString m_conninfo;
};

void TestOlderSchema::init()
{
    createSchemaDatabase(TestCluster::shared()); // makes the roles
    m_conninfo = TestCluster::shared().createDatabase();
    psql(m_conninfo, uR"sql(DO $$ BEGIN IF to_regrole('upgrade_reader') IS NULL THEN
             CREATE ROLE upgrade_reader LOGIN; GRANT tidemark_reader TO upgrade_reader; END IF; END $$)sql"_s);
    restoreDump(m_conninfo, QStringLiteral(FIRST_VERSION));
}

QString TestOlderSchema::fileOfOneEvent()
{
    return writeFile(m_folder.filePath(u"rows.jsonl"_s),
                     "{\"tenant_id\":1,\"event_type\":\"old\",\"occurred_at\":\"2026-11-26T10:00:00Z\"}\n");
}

void TestOlderSchema::whatIsShownIsWhatTheUpgradeShows_data()
{
    QTest::addColumn<QStringList>("query");
    QTest::addColumn<bool>("ranged");
    for (const QString &dataset : {u"events"_s, u"http_request"_s}) {
        for (const QString &kind :
             {u"minute"_s, u"hourly"_s, u"daily"_s, u"uniques"_s, u"countries"_s, u"raw"_s}) {
            QStringList query{kind, u"--dataset"_s, dataset, u"--tenant"_s, u"1"_s};
            if (kind == u"minute"_s)
                query += {u"--from"_s, u"2026-11-26"_s, u"--to"_s, u"2026-11-26T03:00"_s};
            else
                query += range;
            QTest::addRow("%s of %s", qPrintable(kind), qPrintable(dataset)) << query << true;
        }
        QTest::addRow("live of %s", qPrintable(dataset))
            << QStringList{u"live"_s, u"--dataset"_s, dataset, u"--tenant"_s, u"1"_s} << false;
    }
    QTest::newRow("hours of Kathmandu")
        << QStringList{u"hourly"_s, u"--tenant"_s, u"2"_s, u"--zone"_s, u"Asia/Kathmandu"_s} + range << true;
    QTest::newRow("a country by day") << QStringList{u"countries"_s, u"--by"_s,     u"day"_s, u"--country"_s,
                                                     u"DE,US"_s,     u"--tenant"_s, u"1"_s} +
                                             range
                                      << true;
    QTest::newRow("requests of the biggest countries")
        << QStringList{u"countries"_s,    u"--by"_s,     u"hour"_s, u"--dataset"_s,
                       u"http_request"_s, u"--tenant"_s, u"1"_s} +
               range
        << true;
    QTest::newRow("events of a country")
        << QStringList{u"hourly"_s, u"--country"_s, u"DE"_s, u"--tenant"_s, u"1"_s} + range << true;
    QTest::newRow("requests of a class")
        << QStringList{u"daily"_s,        u"--class"_s,  u"2xx"_s, u"--dataset"_s,
                       u"http_request"_s, u"--tenant"_s, u"1"_s} +
               range
        << true;
    QTest::newRow("tenants") << QStringList{u"tenants"_s} << true;
}

void TestOlderSchema::whatIsShownIsWhatTheUpgradeShows()
{
    QFETCH(const QStringList, query);
    QFETCH(const bool, ranged);
    const CtlRun older = run(QStringList{u"query"_s} + query);
    QVERIFY2(older.exitStatus == 0, qPrintable(older.errors));
    QVERIFY2(older.errors.contains("The schema has version 1"_L1), qPrintable(older.errors));
    const QString reader = m_conninfo + u" user=upgrade_reader"_s;
    const CtlRun read = runCtl(QStringLiteral(TIDEMARKCTL), reader,
                               QStringList{u"--format"_s, u"json"_s, u"query"_s} + query);
    QVERIFY2(read.exitStatus == 0, qPrintable(read.errors));

    installSchema(m_conninfo, CitusUse::Auto);
    const CtlRun newer = run(QStringList{u"query"_s} + query);
    QVERIFY2(newer.exitStatus == 0, qPrintable(newer.errors));
    if (!ranged) // live counts are those of the last minutes
        return;
    QVERIFY(!newer.array(u"rows"_s).isEmpty());
    QCOMPARE(older.array(u"rows"_s), newer.array(u"rows"_s));
    QCOMPARE(codesOf(older), codesOf(newer));
}

void TestOlderSchema::whatHadExpiredIsNoZero()
{
    // As expiry of version 1 left it: the raw rows of the first days, and the quarters of an hour from in the
    // middle of one.
    psql(m_conninfo, uR"sql(
        DELETE FROM tidemark.events WHERE occurred_at < '2026-11-24 00:00Z';
        UPDATE tidemark.pipeline SET raw_gone_before = '2026-11-24 00:00Z' WHERE dataset = 'events';
        DELETE FROM tidemark.events_15min WHERE bucket < '2026-11-25 07:00Z';
        UPDATE tidemark.rollup_level SET expired_before = '2026-11-25 07:00Z' WHERE table_name = 'events_15min';
        UPDATE tidemark.retention SET keep = '2 days' WHERE table_name = 'events_15min')sql"_s);
    const auto days = [this](const QString &zone) {
        return run(QStringList{u"query"_s, u"daily"_s, u"--tenant"_s, u"1"_s, u"--zone"_s, zone} + range);
    };
    const CtlRun utc = days(u"UTC"_s);
    QVERIFY2(utc.exitStatus == 0, qPrintable(utc.errors));
    QCOMPARE(sumOf(utc, u"count"_s), 100);
    QCOMPARE(codesOf(utc), QStringList());
    // Quarters of an hour make Kathmandu's days, hours do not.
    const CtlRun kathmandu = days(u"Asia/Kathmandu"_s);
    QVERIFY2(kathmandu.exitStatus == 0, qPrintable(kathmandu.errors));
    QVERIFY(sumOf(kathmandu, u"count"_s) < 100);
    QVERIFY(codesOf(kathmandu).contains(u"unplaced"_s));

    const CtlRun raw = run(QStringList{u"query"_s, u"raw"_s, u"--tenant"_s, u"1"_s} + range);
    QVERIFY2(raw.exitStatus == 0, qPrintable(raw.errors));
    QCOMPARE(codesOf(raw), QStringList{u"expired"_s});

    installSchema(m_conninfo, CitusUse::Auto);
    QCOMPARE(utc.array(u"rows"_s), days(u"UTC"_s).array(u"rows"_s));
    QCOMPARE(kathmandu.array(u"rows"_s), days(u"Asia/Kathmandu"_s).array(u"rows"_s));
    QCOMPARE(codesOf(kathmandu), codesOf(days(u"Asia/Kathmandu"_s)));
}

void TestOlderSchema::lateRowsOfDeletedCountsAreUnknown()
{
    psql(m_conninfo, uR"sql(
        UPDATE tidemark.pipeline SET late_rows = 7;
        INSERT INTO tidemark.late_bucket (dataset, bucket, rows) VALUES ('events', now() - interval '3 hours', 2))sql"_s);
    const auto lateOf = [this](int hoursAgo) {
        const Instant from = localNow() - std::chrono::hours(hoursAgo);
        const CtlRun coverage = run({u"coverage"_s, u"events"_s, u"--level"_s, u"daily"_s, u"--from"_s,
                                     toIso(from), u"--to"_s, toIso(from + std::chrono::minutes(1))});
        return coverage.array(u"buckets"_s).first()["late_rows"_L1];
    };
    QCOMPARE(lateOf(3), QJsonValue(2));
    QVERIFY(lateOf(24 * 410).isNull());
    psql(m_conninfo, u"UPDATE tidemark.pipeline SET late_rows = 0"_s);
    QCOMPARE(lateOf(24 * 410), QJsonValue(0));
}

void TestOlderSchema::operatorsSeeTheStateAndTheLog()
{
    for (const QStringList &arguments :
         {QStringList{u"status"_s},
          {u"retention"_s},
          {u"cluster"_s},
          QStringList{u"coverage"_s, u"events"_s, u"--level"_s, u"daily"_s} + range}) {
        const CtlRun shown = run(arguments);
        QVERIFY2(shown.exitStatus == 0, qPrintable(arguments.join(u' ') + shown.errors));
    }
    const CtlRun status = run({u"status"_s});
    QVERIFY2(status.errors.contains("tidemarkctl init"_L1), qPrintable(status.errors));
    QCOMPARE(status.json()["schema_version"_L1].toInt(), 1);
    QCOMPARE(status.array(u"runs"_s).first()["what"_L1].toString(), u"tenant"_s);
}

void TestOlderSchema::theDoctorSaysWhatItSkipped()
{
    coordinator::PgAdminGateway gateway(profileOf(m_conninfo), u"test"_s);
    const Result<std::vector<Finding>> findings = examine(gateway);
    QVERIFY(findings);
    QStringList codes;
    for (const Finding &finding : *findings) {
        codes << finding.code;
        if (finding.code == "schema-older"_L1)
            QVERIFY2(finding.text.contains("were skipped"_L1), qPrintable(finding.text));
    }
    QVERIFY2(codes.contains(u"schema-older"_s) && !codes.contains(u"check-failed"_s),
             qPrintable(codes.join(u' ')));
}

void TestOlderSchema::whatIsMissingSaysSoByItself_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("holds") << QStringList{u"holds"_s, u"list"_s};
    QTest::newRow("hold") << QStringList{u"holds"_s, u"add"_s, u"events"_s, u"--for"_s, u"forever"_s} + range;
    QTest::newRow("annotations") << QStringList{u"annotations"_s, u"list"_s};
    QTest::newRow("note") << QStringList{u"annotations"_s, u"add"_s,    u"--tenant"_s,
                                         u"1"_s,           u"--text"_s, u"x"_s} +
                                 range;
    QTest::newRow("expiry") << QStringList{u"expire"_s};
    QTest::newRow("backfill") << QStringList{u"backfill"_s, u"events"_s} + range;
    QTest::newRow("preview of a retention")
        << QStringList{u"retention"_s, u"events"_s, u"50 days"_s, u"--dry-run"_s};
}

void TestOlderSchema::whatIsMissingSaysSoByItself()
{
    QFETCH(const QStringList, arguments);
    const QString state = uR"sql(
        SELECT (SELECT md5(string_agg(r::text, ';' ORDER BY id)) FROM tidemark.run_log r) || (SELECT count(*) FROM tidemark.events)
            || (SELECT md5(string_agg(r::text, ';' ORDER BY r::text)) FROM tidemark.retention r))sql"_s;
    const QString before = psql(m_conninfo, state);
    const CtlRun refused = run(arguments);
    QCOMPARE(refused.exitStatus, 1);
    QVERIFY2(refused.errors.contains("The schema has version 1; this needs version"_L1) &&
                 refused.errors.contains("tidemarkctl init"_L1),
             qPrintable(refused.errors));
    QCOMPARE(psql(m_conninfo, state), before);
}

void TestOlderSchema::rollupsAndUpkeepRun()
{
    // One session, in which the first request is refused and the others are not.
    coordinator::PgAdminGateway gateway(profileOf(m_conninfo), u"test"_s);
    const auto holds = await(gateway, HoldsReading{});
    QCOMPARE(holds.error().kind, ErrorKind::SchemaVersion);
    const Result<RollupReport> rolled = rollup(gateway, Dataset::Events);
    QVERIFY(rolled);
    QCOMPARE(rolled->rows, 10); // those that came late
    QVERIFY(await(gateway, UpkeepRequest{}));
    const auto log = await(gateway, RunLogReading{50});
    QVERIFY(log);
    QVERIFY(std::any_of(log->begin(), log->end(),
                        [](const RunLogEntry &run) { return run.what == "rollup"_L1 && run.rows == 10; }));
}

void TestOlderSchema::aLoadStoresItsRows()
{
    psql(m_conninfo, u"UPDATE tidemark.retention SET keep = NULL"_s);
    const QString loader = createLogin(m_conninfo, u"tidemark_ingest"_s);
    const CtlRun load =
        runCtl(QStringLiteral(TIDEMARKCTL), loader, {u"ingest"_s, u"events-jsonl"_s, fileOfOneEvent()});
    QVERIFY2(load.exitStatus == 0, qPrintable(load.errors));
    QCOMPARE(psql(m_conninfo, u"SELECT count(*) FROM tidemark.events WHERE event_type = 'old'"_s), u"1"_s);
    QCOMPARE(psql(m_conninfo, u"SELECT result || ' ' || rows FROM tidemark.run_log WHERE what = 'ingest'"_s),
             u"done 1"_s);
    // In a strict load's one transaction, a question that is refused would end it.
    const QString older =
        writeFile(m_folder.filePath(u"older.jsonl"_s),
                  "{\"tenant_id\":1,\"event_type\":\"s\",\"occurred_at\":\"2026-11-26T10:00:00Z\"}\n"
                  "{\"tenant_id\":1,\"event_type\":\"s\",\"occurred_at\":\"2026-11-24T10:00:00Z\"}\n");
    const CtlRun strict =
        runCtl(QStringLiteral(TIDEMARKCTL), loader,
               {u"ingest"_s, u"events-jsonl"_s, u"--strict"_s, u"--batch-rows"_s, u"1"_s, older});
    QVERIFY2(strict.exitStatus == 0, qPrintable(strict.errors));
    QCOMPARE(psql(m_conninfo, u"SELECT count(*) FROM tidemark.events WHERE event_type = 's'"_s), u"2"_s);
    // What is not kept for as long is told where the login may know.
    psql(m_conninfo, u"UPDATE tidemark.retention SET keep = '1 minute' WHERE table_name = 'events_15min'"_s);
    const CtlRun warned = run({u"ingest"_s, u"events-jsonl"_s, fileOfOneEvent()});
    QVERIFY2(warned.exitStatus == 0, qPrintable(warned.errors));
    QVERIFY2(warned.errors.contains("events_15min"_L1), qPrintable(warned.errors));
}

/// They have no column before version 4: the rest is stored, in a COPY and row by row, and it is said once.
void TestOlderSchema::aLoadStoresRequestsWithoutTheirBytes()
{
    psql(m_conninfo, uR"sql(
        UPDATE tidemark.retention SET keep = NULL;
        ALTER TABLE tidemark.http_request ADD CHECK (url <> '/refused');
        CREATE FUNCTION refuse_internally() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE 'as a worker node' USING ERRCODE = 'XX000'; END $$;
        CREATE TRIGGER internal BEFORE INSERT ON tidemark.http_request FOR EACH ROW WHEN (NEW.url = '/internal')
        EXECUTE FUNCTION refuse_internally())sql"_s);
    const QString loader = createLogin(m_conninfo, u"tidemark_ingest"_s);
    QByteArray text;
    for (const QByteArray url : {"/a", "/refused", "/internal", "/b"})
        text += "{\"site_id\":77,\"url\":\"" + url +
                "\",\"status\":200,\"time\":\"2026-11-26T10:00:00Z\",\"bytes_sent\":1533}\n";
    const QString file = writeFile(m_folder.filePath(u"bytes.jsonl"_s), text);
    const QStringList arguments{u"--format"_s,   u"json"_s,         u"ingest"_s,
                                u"http-jsonl"_s, u"--batch-rows"_s, u"2"_s};
    const CtlRun load = runCtl(QStringLiteral(TIDEMARKCTL), loader, arguments + QStringList{file});
    QCOMPARE(load.json()[u"stored"_s].toInt(), 2);
    QCOMPARE(load.json()[u"rejected"_s].toInt(), 2);
    QCOMPARE(load.errors.count(u"does not keep the bytes sent"_s), 1);
    QVERIFY2(load.errors.contains(u"tidemarkctl init"_s), qPrintable(load.errors));
    QCOMPARE(psql(m_conninfo, u"SELECT string_agg(url || status_code, ' ' ORDER BY url) FROM "_s
                              u"tidemark.http_request WHERE site_id = 77"_s),
             u"/a200 /b200"_s);
    // Who has none hears nothing of it.
    const QString plain = writeFile(m_folder.filePath(u"plain.jsonl"_s), "{\"site_id\":77,\"status\":200}\n");
    const CtlRun quiet = runCtl(QStringLiteral(TIDEMARKCTL), loader, arguments + QStringList{plain});
    QVERIFY2(quiet.exitStatus == 0 && !quiet.errors.contains(u"bytes"_s), qPrintable(quiet.errors));

    installSchema(m_conninfo, CitusUse::Auto);
    const CtlRun newer = runCtl(QStringLiteral(TIDEMARKCTL), loader, arguments + QStringList{file});
    QCOMPARE(newer.json()[u"stored"_s].toInt(), 2);
    QVERIFY2(!newer.errors.contains(u"does not keep"_s), qPrintable(newer.errors));
    QCOMPARE(psql(m_conninfo, u"SELECT sum(bytes_sent) FROM tidemark.http_request WHERE site_id = 77"_s),
             u"3066"_s);
}

void TestOlderSchema::aLoadThatHoldsIsRefusedBeforeItStores()
{
    const QString rows = psql(m_conninfo, u"SELECT count(*) FROM tidemark.events"_s);
    const CtlRun load = run({u"ingest"_s, u"events-jsonl"_s, u"--hold"_s, u"forever"_s, fileOfOneEvent()});
    QCOMPARE(load.exitStatus, 1);
    QVERIFY2(load.errors.contains("The schema has version 1; this needs version"_L1),
             qPrintable(load.errors));
    QCOMPARE(psql(m_conninfo, u"SELECT count(*) FROM tidemark.events"_s), rows);
    QCOMPARE(psql(m_conninfo, u"SELECT count(*) FROM tidemark.run_log WHERE what = 'ingest'"_s), u"0"_s);
}

void TestOlderSchema::anUpgradeUnderAnOpenSessionIsNoticed()
{
    coordinator::PgReadGateway gateway(profileOf(m_conninfo), u"test"_s);
    const TimeRange days{*parseInstant(u"2026-11-20T00:00:00Z"_s, QTimeZone::utc()),
                         *parseInstant(u"2026-11-28T00:00:00Z"_s, QTimeZone::utc())};
    const RangeQuestion question{Dataset::Events, TenantId(1), days, Granularity::Day, "UTC", false};
    const auto total = [&]() -> Result<qint64> {
        return readRaw(gateway, question, 1000).and_then([](const RawRows &raw) -> Result<qint64> {
            return qint64(raw.rows.size());
        });
    };
    QCOMPARE(total().value_or(-1), 110);
    QCOMPARE(gateway.schemaVersion(), 1);
    // A later version need not have what the first one's statements read.
    installSchema(m_conninfo, CitusUse::Auto);
    psql(m_conninfo, u"ALTER TABLE tidemark.rollup_level DROP COLUMN expired_before"_s);
    QCOMPARE(total().error().kind, ErrorKind::SchemaVersion);
    QCOMPARE(total().value_or(-1), 110);
    QCOMPARE(gateway.schemaVersion(), programSchemaVersion);
}

QTEST_GUILESS_MAIN(TestOlderSchema)
#include "tst_olderschema.moc"
