// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ctlrun.h"
#include "support/files.h"
#include "support/login.h"
#include "support/pgsession.h"
#include "support/schemadatabase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tidemark::test;

/// Alert rules with tidemarkctl: kept, tried and watched.
class TestCtlAlerts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void rulesAreAddedChangedAndRemoved();
    void theListSaysWhatIsNotKnown();
    void mistakesAreSaidPrecisely_data();
    void mistakesAreSaidPrecisely();
    void whoMayNotIsToldTheGrant();
    void aTestSaysHowOftenItWouldHaveFired();
    void changesAreWatchedAcrossAKilledServer();
    void aProgramGetsEachChange();
    void aWatchGoesOnWhereItWas();
    void theDoctorFindsRulesThatNobodyEvaluates();

private:
    CtlRun ctl(const QStringList &arguments, const QString &format = u"json"_s) const
    {
        return runCtl(QStringLiteral(TIDEMARKCTL), m_database,
                      QStringList{u"alerts"_s} + arguments + QStringList{u"--format"_s, format});
    }
    QString ask(const QString &sql) const { return psql(m_database, sql); }
    [[nodiscard]] static QStringList newRule(const QString &tenant = u"1"_s)
    {
        return {u"add"_s,    u"--tenant"_s, tenant,  u"--name"_s, u"many"_s, u"--measure"_s,
                u"events"_s, u"--above"_s,  u"10"_s, u"--over"_s, u"5m"_s};
    }
    void startWatching(QProcess &watch, const QString &conninfo, const QStringList &options = {}) const
    {
        watch.start(QStringLiteral(TIDEMARKCTL),
                    QStringList{u"--connect"_s, conninfo, u"alerts"_s, u"watch"_s} + options);
        QVERIFY(watch.waitForStarted());
    }
    /// It listens once it has asked for the first time.
    static void waitUntilListening(const QString &conninfo)
    {
        QTRY_COMPARE_WITH_TIMEOUT(psql(conninfo, uR"(SELECT count(*) > 0 FROM pg_stat_activity
                                                     WHERE query LIKE '%alert_change%' AND state = 'idle'
                                                       AND pid <> pg_backend_pid())"_s),
                                  u"t"_s, 30'000);
    }
    /// The states in the lines that a watch has printed.
    static QStringList statesIn(const QByteArray &output)
    {
        QStringList states;
        for (const QByteArray &line : output.trimmed().split('\n'))
            states << QJsonDocument::fromJson(line).object()[u"state"_s].toString();
        return states;
    }
    static void end(QProcess &process)
    {
        process.terminate();
        QVERIFY(process.waitForFinished(30'000));
    }

    QTemporaryDir m_dir;
    QString m_database;
};

void TestCtlAlerts::init()
{
    m_database = createSchemaDatabase(TestCluster::shared());
}

void TestCtlAlerts::rulesAreAddedChangedAndRemoved()
{
    const CtlRun added = ctl({u"add"_s, u"--tenant"_s, u"1"_s, u"--name"_s, u"server errors"_s,
                              u"--measure"_s, u"errors_5xx"_s, u"--above"_s, u"5"_s, u"--over"_s, u"10m"_s,
                              u"--for"_s, u"90s"_s, u"--clear"_s, u"2.5"_s, u"--clear-for"_s, u"1h"_s});
    QVERIFY2(added.exitStatus == 0, qPrintable(added.errors));
    QJsonObject rule = added.array(u"alerts"_s)[0].toObject();
    QVERIFY(!rule.take(u"changed"_s).toString().isEmpty());
    QVERIFY(!rule.take(u"since"_s).toString().isEmpty());
    QCOMPARE(rule.take(u"rule"_s).toString().replace(QChar::Nbsp, u' '),
             u"Server errors (5xx) over 10 min above 5 %, for 1 min 30 s"_s);
    QCOMPARE(rule, (QJsonObject{{u"id"_s, 1},
                                {u"tenant"_s, 1},
                                {u"name"_s, u"server errors"_s},
                                {u"state"_s, u"new"_s},
                                {u"value"_s, QJsonValue::Null},
                                {u"evaluated"_s, QJsonValue::Null},
                                {u"reason"_s, QJsonValue::Null},
                                {u"reason_code"_s, QJsonValue::Null},
                                {u"stale"_s, false},
                                {u"dataset"_s, u"http_request"_s},
                                {u"measure"_s, u"errors_5xx"_s},
                                {u"type"_s, QJsonValue::Null},
                                {u"country"_s, QJsonValue::Null},
                                {u"minutes"_s, 10},
                                {u"comparison"_s, u"above"_s},
                                {u"threshold"_s, 5},
                                {u"for_seconds"_s, 90},
                                {u"clear_threshold"_s, 2.5},
                                {u"clear_seconds"_s, 3600},
                                {u"enabled"_s, true},
                                {u"before"_s, QJsonValue::Null},
                                {u"changed_by"_s, u"postgres"_s}}));
    QCOMPARE(ctl(newRule(u"7"_s)).exitStatus, 0);
    ask(u"CALL tidemark.run_rollup('http_request')"_s);
    QCOMPARE(ctl({u"list"_s}).array(u"alerts"_s).size(), 2);
    const QJsonObject listed = ctl({u"list"_s, u"--tenant"_s, u"1"_s}).array(u"alerts"_s)[0].toObject();
    QCOMPARE(listed[u"state"_s].toString(), u"no_data"_s);
    QCOMPARE(listed[u"reason"_s].toString(), u"no matching rows in its window"_s);
    QCOMPARE(listed[u"reason_code"_s].toArray(), QJsonArray{u"alert-no-rows"_s});
    // What ends a firing stays, as far as it makes sense with another threshold.
    const CtlRun lowered = ctl({u"change"_s, u"1"_s, u"--above"_s, u"4"_s});
    QCOMPARE(lowered.array(u"alerts"_s)[0][u"clear_threshold"_s].toDouble(), 2.5);
    const QJsonObject changed = ctl({u"change"_s, u"1"_s, u"--above"_s, u"1"_s, u"--for"_s, u"0s"_s})
                                    .array(u"alerts"_s)[0]
                                    .toObject();
    QCOMPARE(changed[u"threshold"_s].toDouble(), 1);
    QCOMPARE(changed[u"for_seconds"_s].toInt(-1), 0);
    QVERIFY(changed[u"clear_threshold"_s].isNull()); // it would lie beyond the new one
    QCOMPARE(changed[u"minutes"_s].toInt(), 10);
    QCOMPARE(ctl({u"change"_s, u"1"_s, u"--off"_s}).array(u"alerts"_s)[0][u"state"_s].toString(), u"off"_s);
    const CtlRun table = ctl({u"list"_s}, u"table"_s);
    QVERIFY2(table.output.contains("Events over 5\u00A0min above 10"), table.output.constData());
    QCOMPARE(ctl({u"remove"_s, u"1"_s}).json(), (QJsonObject{{u"id"_s, 1}, {u"removed"_s, true}}));
    QCOMPARE(ctl({u"list"_s}).array(u"alerts"_s).size(), 1);
    QStringList story;
    for (const QJsonValue change : ctl({u"history"_s, u"1"_s}).array(u"changes"_s))
        story << change[u"was"_s].toString() + u'>' + change[u"state"_s].toString();
    QCOMPARE(story, (QStringList{u"off>removed"_s, u"new>off"_s, u"no_data>new"_s, u"new>no_data"_s}));
    QCOMPARE(ctl({u"history"_s, u"--limit"_s, u"2"_s}).array(u"changes"_s).size(), 2);
    QCOMPARE(ctl({u"history"_s, u"--tenant"_s, u"7"_s}).array(u"changes"_s).size(), 0);
}

void TestCtlAlerts::theListSaysWhatIsNotKnown()
{
    QCOMPARE(ctl(newRule()).exitStatus, 0);
    ask(u"CALL tidemark.run_rollup('events')"_s);
    QCOMPARE(ctl({u"list"_s}).array(u"alerts"_s)[0][u"state"_s].toString(), u"ok"_s);
    ask(u"UPDATE tidemark.alert_state SET looked_at = now() - interval '3 hours'"_s);
    const QJsonValue stale = ctl({}).array(u"alerts"_s)[0];
    QCOMPARE(stale[u"state"_s].toString(), u"unknown"_s);
    QCOMPARE(stale[u"stale"_s].toBool(), true);
    ask(u"CALL tidemark.run_rollup('events')"_s);
    QCOMPARE(ctl({u"list"_s}).array(u"alerts"_s)[0][u"state"_s].toString(), u"ok"_s);
}

void TestCtlAlerts::mistakesAreSaidPrecisely_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    const QStringList add = newRule();
    const auto without = [&](qsizetype at) { return add.mid(0, at) + add.mid(at + 2); };
    QTest::newRow("no action") << QStringList{u"mute"_s} << u"list, add, change ID"_s;
    QTest::newRow("no tenant") << without(1) << u"Missing option: --tenant N."_s;
    QTest::newRow("no name") << without(3) << u"needs a name"_s;
    QTest::newRow("no measure") << without(5) << u"Missing option: --measure NAME."_s;
    QTest::newRow("no condition") << without(7) << u"Missing condition: --above N"_s;
    QTest::newRow("two conditions") << (add + QStringList{u"--silent"_s}) << u"cannot be combined"_s;
    QTest::newRow("odd measure") << (without(5) + QStringList{u"--measure"_s, u"luck"_s})
                                 << u"The measures are events"_s;
    QTest::newRow("odd window") << (without(9) + QStringList{u"--over"_s, u"90s"_s}) << u"whole minutes"_s;
    QTest::newRow("no window") << (without(9) + QStringList{u"--over"_s, u"long"_s})
                               << u"90s, 5m, 2h or 1d"_s;
    QTest::newRow("no number") << (without(7) + QStringList{u"--above"_s, u"many"_s})
                               << u"Invalid --above \"many\""_s;
    QTest::newRow("no rule") << QStringList{u"remove"_s} << u"Missing argument: ID"_s;
    QTest::newRow("no number of one")
        << QStringList{u"change"_s, u"many"_s, u"--off"_s} << u"Invalid rule \"many\""_s;
    QTest::newRow("unknown") << QStringList{u"remove"_s, u"77"_s} << u"no alert rule 77"_s;
    QTest::newRow("unknown tested") << QStringList{u"test"_s, u"77"_s} << u"no alert rule 77"_s;
    QTest::newRow("nothing changed") << QStringList{u"change"_s, u"1"_s} << u"Nothing to change"_s;
    QTest::newRow("too many days") << QStringList{u"test"_s, u"1"_s, u"--days"_s, u"31"_s}
                                   << u"from 1 to 30"_s;
    QTest::newRow("no position") << QStringList{u"watch"_s, u"--since"_s, u"now"_s}
                                 << u"position of a change"_s;
    QTest::newRow("no program") << QStringList{u"watch"_s, u"--run"_s, u" "_s} << u"expected a program"_s;
}

void TestCtlAlerts::mistakesAreSaidPrecisely()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, words);
    const CtlRun run = ctl(arguments);
    QVERIFY2(run.exitStatus == 2 && run.errors.contains(words), qPrintable(run.errors));
    QCOMPARE(ask(u"SELECT count(*) FROM tidemark.alert_rule"_s), u"0"_s);
}

void TestCtlAlerts::whoMayNotIsToldTheGrant()
{
    QCOMPARE(ctl(newRule()).exitStatus, 0);
    const QString reader = createLogin(m_database, u"tidemark_reader"_s);
    const CtlRun refused = runCtl(QStringLiteral(TIDEMARKCTL), reader, QStringList{u"alerts"_s} + newRule());
    QCOMPARE(refused.exitStatus, 4);
    QVERIFY2(refused.errors.contains(u"GRANT tidemark_operator TO \"%1\""_s.arg(loginOf(reader))),
             qPrintable(refused.errors));
    const CtlRun list = runCtl(QStringLiteral(TIDEMARKCTL), reader, {u"alerts"_s, u"--format"_s, u"json"_s});
    QCOMPARE(list.array(u"alerts"_s).size(), 1);
}

void TestCtlAlerts::aTestSaysHowOftenItWouldHaveFired()
{
    ask(uR"sql(
        INSERT INTO tidemark.events (tenant_id, event_type, occurred_at)
        SELECT 1, 'click', date_bin('1 day', now(), '2000-01-01Z') - interval '2 days' + h * interval '1 hour'
        FROM generate_series(0, 23) h, generate_series(1, CASE WHEN h IN (5, 6, 12) THEN 20 ELSE 1 END))sql"_s);
    ask(u"CALL tidemark.run_rollup('events')"_s);
    const QStringList rule{u"--tenant"_s, u"1"_s,  u"--measure"_s, u"events"_s,
                           u"--over"_s,   u"1h"_s, u"--above"_s,   u"10"_s};
    const CtlRun run = ctl(QStringList{u"test"_s} + rule);
    QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
    QCOMPARE(run.json()[u"times"_s].toInt(), 2);
    QCOMPARE(run.json()[u"longest_seconds"_s].toInt(), 7200);
    QCOMPARE(run.json()[u"step_seconds"_s].toInt(), 900);
    QCOMPARE(run.json()[u"highest"_s].toDouble(), 20);
    QCOMPARE(run.array(u"firings"_s).size(), 2);
    QVERIFY(run.array(u"firings"_s)[0][u"from"_s].toString().endsWith("05:15:00Z"_L1));
    const CtlRun table = ctl(QStringList{u"test"_s} + rule, u"table"_s);
    QVERIFY2(table.output.contains("Would have fired 2 time"), table.output.constData());
    QCOMPARE(ctl(newRule()).exitStatus, 0);
    QCOMPARE(ctl({u"test"_s, u"1"_s}).json()[u"times"_s].toInt(), 3); // minutes of raw rows
    QCOMPARE(ctl({u"test"_s, u"1"_s, u"--above"_s, u"100"_s}).json()[u"times"_s].toInt(-1), 0);
    QCOMPARE(ask(u"SELECT threshold FROM tidemark.alert_rule"_s), u"10"_s);
}

void TestCtlAlerts::changesAreWatchedAcrossAKilledServer()
{
    TestCluster server({.settings = {"synchronous_commit = on"}});
    const QString conninfo = server.createDatabase();
    installSchema(conninfo, tidemark::CitusUse::Auto);
    const auto rule = [&](const QStringList &arguments) {
        return runCtl(QStringLiteral(TIDEMARKCTL), conninfo, QStringList{u"alerts"_s} + arguments);
    };
    QCOMPARE(rule(newRule()).exitStatus, 0);
    QProcess watch;
    startWatching(watch, conninfo);
    waitUntilListening(conninfo);
    psql(
        conninfo,
        u"INSERT INTO tidemark.events (tenant_id, event_type) SELECT 1, 'click' FROM generate_series(1, 11)"_s);
    psql(conninfo, u"CALL tidemark.run_rollup('events')"_s);
    QByteArray output;
    QTRY_VERIFY_WITH_TIMEOUT((output += watch.readAllStandardOutput()).contains("\"firing\""), 30'000);
    const QString stands =
        psql(conninfo, u"SELECT state, since, breached_since, value FROM tidemark.alert_state"_s);

    server.killServer();
    server.start();
    QCOMPARE(psql(conninfo, u"SELECT state, since, breached_since, value FROM tidemark.alert_state"_s),
             stands);
    // A change while nobody listens.
    QCOMPARE(rule({u"change"_s, u"1"_s, u"--above"_s, u"100"_s}).exitStatus, 0);
    psql(conninfo, u"CALL tidemark.run_rollup('events')"_s);
    QTRY_VERIFY_WITH_TIMEOUT((output += watch.readAllStandardOutput()).contains("\"state\":\"ok\""), 60'000);
    QCOMPARE(statesIn(output), (QStringList{u"firing"_s, u"new"_s, u"ok"_s}));
    // And one that it hears of again.
    psql(
        conninfo,
        u"INSERT INTO tidemark.events (tenant_id, event_type) SELECT 1, 'click' FROM generate_series(1, 100)"_s);
    psql(conninfo, u"CALL tidemark.run_rollup('events')"_s);
    QTRY_COMPARE_WITH_TIMEOUT(statesIn(output += watch.readAllStandardOutput()),
                              (QStringList{u"firing"_s, u"new"_s, u"ok"_s, u"firing"_s}), 30'000);
    const QJsonObject last = QJsonDocument::fromJson(output.trimmed().split('\n').last()).object();
    QCOMPARE(last[u"value"_s].toDouble(), 111);
    QCOMPARE(last[u"threshold"_s].toDouble(), 100);
    QCOMPARE(last[u"was"_s].toString(), u"ok"_s);
    end(watch);
}

void TestCtlAlerts::aProgramGetsEachChange()
{
    QCOMPARE(ctl(newRule()).exitStatus, 0);
    // What stands in a rule must not become a command.
    const QString trap = m_dir.filePath(u"trap"_s);
    QCOMPARE(
        ctl({u"change"_s, u"1"_s, u"--name"_s, u"$(touch %1) `touch %1`; touch %1"_s.arg(trap)}).exitStatus,
        0);
    ask(u"CALL tidemark.run_rollup('events')"_s);
    ask(u"SELECT tidemark.remove_alert(1)"_s);
    const QString file = m_dir.filePath(u"got"_s);
    const CtlRun run = ctl({u"watch"_s, u"--once"_s, u"--run"_s, u"tee -a \"%1\""_s.arg(file)});
    QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
    QFile got(file);
    QVERIFY(got.open(QIODevice::ReadOnly));
    QCOMPARE(got.readAll(), run.output);
    QCOMPARE(statesIn(run.output), (QStringList{u"ok"_s, u"removed"_s}));
    QVERIFY(!QFile::exists(trap));
    // One that fails is told of, and the next change comes all the same.
    const CtlRun failing = ctl({u"watch"_s, u"--once"_s, u"--run"_s, u"false"_s});
    QCOMPARE(failing.exitStatus, 0);
    QCOMPARE(failing.errors.count("false ended with status 1."_L1), 2);
    const CtlRun missing = ctl({u"watch"_s, u"--once"_s, u"--run"_s, u"/nowhere/program"_s});
    QVERIFY2(missing.errors.contains("Cannot start /nowhere/program"_L1), qPrintable(missing.errors));
}

void TestCtlAlerts::aWatchGoesOnWhereItWas()
{
    const QString file = m_dir.filePath(u"position"_s);
    const QStringList once{u"watch"_s, u"--once"_s, u"--position"_s, file};
    QCOMPARE(ctl(newRule()).exitStatus, 0);
    ask(u"CALL tidemark.run_rollup('events')"_s);
    QCOMPARE(statesIn(ctl(once).output), QStringList{u"ok"_s});
    QVERIFY(ctl(once).output.isEmpty());
    ask(u"INSERT INTO tidemark.events (tenant_id, event_type) SELECT 1, 'click' FROM generate_series(1, 11)"_s);
    ask(u"CALL tidemark.run_rollup('events')"_s);
    QCOMPARE(statesIn(ctl(once).output), QStringList{u"firing"_s});
    QCOMPARE(statesIn(ctl({u"watch"_s, u"--once"_s, u"--since"_s, u"1"_s}).output), QStringList{u"firing"_s});
    QCOMPARE(statesIn(ctl({u"watch"_s, u"--once"_s}).output), (QStringList{u"ok"_s, u"firing"_s}));
    QVERIFY(ctl({u"watch"_s, u"2"_s, u"--once"_s}).output.isEmpty());
    // One that begins now writes down where that is.
    const QString fresh = m_dir.filePath(u"fresh"_s);
    QProcess watch;
    startWatching(watch, m_database, {u"--position"_s, fresh});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(fresh), 30'000);
    QFile kept(fresh);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), "2\n"_ba);
    end(watch);
    writeFile(file, "nonsense");
    QCOMPARE(ctl(once).exitStatus, 2);
    // A server that was restored counts on from an earlier one.
    writeFile(file, "80\n");
    const CtlRun restored = ctl(once);
    QVERIFY2(restored.errors.contains("Position 80 is beyond the last change that this login sees, 2."_L1),
             qPrintable(restored.errors));
    ask(u"SELECT tidemark.remove_alert(1)"_s);
    const CtlRun later = ctl(once);
    QCOMPARE(statesIn(later.output), QStringList{u"removed"_s});
    QVERIFY2(later.errors.isEmpty(), qPrintable(later.errors));
}

void TestCtlAlerts::theDoctorFindsRulesThatNobodyEvaluates()
{
    const auto codes = [&] {
        QStringList found;
        for (const QJsonValue finding :
             runCtl(QStringLiteral(TIDEMARKCTL), m_database, {u"doctor"_s, u"--format"_s, u"json"_s})
                 .array(u"findings"_s))
            found << finding[u"code"_s].toString();
        return found.filter(u"alerts-"_s);
    };
    QCOMPARE(ctl(newRule()).exitStatus, 0);
    QCOMPARE(codes(), QStringList());
    ask(u"UPDATE tidemark.alert_rule SET changed_at = now() - interval '6 minutes'"_s);
    QCOMPARE(codes(), QStringList{u"alerts-not-evaluated"_s});
    ask(u"UPDATE tidemark.alert_rule SET measure = 'nonsense'"_s);
    ask(u"CALL tidemark.run_rollup('events')"_s);
    QCOMPARE(codes(), QStringList{u"alerts-failing"_s});
    QCOMPARE(ctl({u"change"_s, u"1"_s, u"--measure"_s, u"events"_s}).exitStatus, 0);
    ask(u"CALL tidemark.run_rollup('events')"_s);
    QCOMPARE(codes(), QStringList());
}

QTEST_GUILESS_MAIN(TestCtlAlerts)
#include "tst_ctlalerts.moc"
