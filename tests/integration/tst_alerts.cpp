// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/alertrules.h"
#include "support/login.h"
#include "support/pgsession.h"
#include "support/schemadatabase.h"

#include <QRegularExpression>
#include <QTest>

#include <array>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace tidemark::test;

namespace
{
/// How a rule went through its states.
constexpr QLatin1StringView
    storyText("SELECT string_agg(state, ' ' ORDER BY id) FROM tidemark.alert_change WHERE rule_id = 1");
} // namespace

/// Rules that the coordinator evaluates by itself: what they read, how they change, and that nothing that is
/// wrong with one reaches a rollup.
class TestAlerts : public QObject, private AlertRules
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aConditionHasToHold();
    void aFiringEndsBeyondTheClearThreshold();
    void aFiringEndsAfterAWhile();
    void timeThatNobodyLookedAtIsNoEvidence();
    void silenceIsFound();
    void aBrokenRuleStopsNothing();
    void whoIsAtItIsNotWaitedFor();
    void aSlowRuleRests();
    void changesAreNumberedInOrder();
    void aChangedRuleBeginsAnew();
    void aRemovedRuleLeavesItsHistory();
    void aRuleOfAnotherTenantIsRemovedForTheOldOne();
    void whatCannotBeMeantIsRefused_data();
    void whatCannotBeMeantIsRefused();
    void everybodySeesOnlyTheirTenants();
    void aNotificationTellsNoMoreThanTheRule();
    void oldChangesGo();
};

void TestAlerts::init()
{
    m_database = createSchemaDatabase(TestCluster::shared());
}

void TestAlerts::aConditionHasToHold()
{
    save(uR"("tenant_id":1,"name":"many","measure":"events","minutes":1,"threshold":10,"for_seconds":60)"_s);
    lookAt(0);
    addEvents(0, 11);
    lookAt(10);
    lookAt(40);
    QCOMPARE(ask(storyText), u"ok pending"_s);
    addEvents(55, 11);
    lookAt(69);
    QCOMPARE(ask(storyText), u"ok pending"_s);
    lookAt(70);
    QCOMPARE(ask(storyText), u"ok pending firing"_s);
    QCOMPARE(ask(u"SELECT value, threshold, was, at FROM tidemark.alert_change ORDER BY id DESC LIMIT 1"_s),
             u"11|10|pending|2026-03-03 12:01:10+00"_s);
    // What stays is no change.
    lookAt(75);
    QCOMPARE(ask(storyText), u"ok pending firing"_s);
    lookAt(116);
    QCOMPARE(ask(storyText), u"ok pending firing ok"_s);
    // It did not hold for long enough.
    addEvents(120, 11);
    lookAt(130);
    lookAt(181);
    QCOMPARE(ask(storyText), u"ok pending firing ok pending ok"_s);
}

void TestAlerts::aFiringEndsBeyondTheClearThreshold()
{
    save(
        uR"("tenant_id":1,"name":"many","measure":"events","minutes":1,"threshold":10,"clear_threshold":5)"_s);
    addEvents(0, 5);
    addEvents(20, 6);
    lookAt(30);
    QCOMPARE(ask(storyText), u"firing"_s);
    lookAt(70); // six: below the threshold, above what ends it
    QCOMPARE(ask(storyText), u"firing"_s);
    lookAt(90);
    QCOMPARE(ask(storyText), u"firing ok"_s);
    addEvents(100, 6);
    lookAt(101);
    QCOMPARE(ask(storyText), u"firing ok"_s);
}

void TestAlerts::aFiringEndsAfterAWhile()
{
    save(
        uR"("tenant_id":1,"name":"many","measure":"events","minutes":1,"threshold":10,"clear_seconds":60)"_s);
    addEvents(0, 11);
    lookAt(10);
    lookAt(70);
    QCOMPARE(ask(storyText), u"firing"_s);
    addEvents(90, 11);
    lookAt(100); // again
    lookAt(160);
    lookAt(219);
    QCOMPARE(ask(storyText), u"firing"_s);
    lookAt(220);
    QCOMPARE(ask(storyText), u"firing ok"_s);
}

void TestAlerts::timeThatNobodyLookedAtIsNoEvidence()
{
    save(uR"("tenant_id":1,"name":"many","measure":"events","minutes":1,"threshold":10,"for_seconds":120)"_s);
    addEvents(0, 11);
    lookAt(10);
    addEvents(1000, 11);
    lookAt(1010); // the server was down meanwhile
    QCOMPARE(ask(storyText), u"pending"_s);
    QCOMPARE(ask(u"SELECT breached_since FROM tidemark.alert_state"_s), u"2026-03-03 12:16:50+00"_s);
    // A clock that was set back.
    addEvents(300, 11);
    lookAt(310);
    QCOMPARE(ask(storyText), u"pending"_s);
}

void TestAlerts::silenceIsFound()
{
    save(uR"("tenant_id":1,"name":"gone","measure":"events","minutes":10,"comparison":"silent")"_s);
    addEvents(0, 1);
    lookAt(300);
    lookAt(600);
    QCOMPARE(ask(storyText), u"ok"_s);
    lookAt(601);
    QCOMPARE(ask(storyText), u"ok firing"_s);
    addEvents(610, 1);
    lookAt(620);
    QCOMPARE(ask(storyText), u"ok firing ok"_s);
}

void TestAlerts::aBrokenRuleStopsNothing()
{
    save(uR"("tenant_id":1,"name":"broken","measure":"events","threshold":1)"_s);
    save(uR"("tenant_id":1,"name":"sound","measure":"events","threshold":1)"_s);
    ask(u"UPDATE tidemark.alert_rule SET measure = 'nonsense' WHERE id = 1"_s);
    ask(u"INSERT INTO tidemark.events (tenant_id, event_type) SELECT 1, 'click' FROM generate_series(1, 3)"_s);
    QCOMPARE(ask(u"CALL tidemark.run_rollup('events')"_s).section(u'|', 0, 1), u"done|3"_s);
    QCOMPARE(ask(u"SELECT sum(event_count) FROM tidemark.events_daily"_s), u"3"_s);
    QCOMPARE(ask(u"SELECT string_agg(rule_id || state, ' ' ORDER BY rule_id) FROM tidemark.alert_state"_s),
             u"1error 2firing"_s);
    // Readers see the state; what the server said is for operators, and entered once.
    ask(u"CALL tidemark.run_rollup('events')"_s);
    QCOMPARE(ask(u"SELECT why FROM tidemark.alert_state WHERE rule_id = 1"_s), u"[\"alert-failed\"]"_s);
    QCOMPARE(ask(u"SELECT why FROM tidemark.alert_change WHERE rule_id = 1"_s), u"[\"alert-failed\"]"_s);
    QCOMPARE(ask(u"SELECT detail FROM tidemark.run_log WHERE what = 'alert' AND result = 'failed'"_s),
             u"alert rule 1 (\"broken\") of tenant 1 cannot be evaluated: query returned no rows"_s);
    // Not even where there is nothing to evaluate with.
    ask(u"DROP FUNCTION tidemark.look_at_alert(bigint); ALTER TABLE tidemark.alert_state RENAME TO away"_s);
    ask(u"INSERT INTO tidemark.events (tenant_id, event_type) VALUES (1, 'click')"_s);
    QCOMPARE(ask(u"CALL tidemark.run_rollup('events')"_s).section(u'|', 0, 1), u"done|1"_s);
    QCOMPARE(ask(u"SELECT result FROM tidemark.run_log WHERE what = 'rollup' ORDER BY id DESC LIMIT 1"_s),
             u"done"_s);
    ask(u"ALTER TABLE tidemark.away RENAME TO alert_state"_s);
}

void TestAlerts::whoIsAtItIsNotWaitedFor()
{
    save(uR"("tenant_id":1,"name":"first","measure":"events","threshold":1)"_s);
    save(uR"("tenant_id":1,"name":"second","measure":"events","threshold":1)"_s);
    PgSession other(m_database);
    QVERIFY(other.open());
    QVERIFY(other.run("BEGIN").ok);
    QVERIFY(other.run("SELECT * FROM tidemark.alert_state WHERE rule_id = 1 FOR UPDATE").ok);
    ask(u"CALL tidemark.run_rollup('events')"_s);
    QCOMPARE(ask(u"SELECT string_agg(state, ' ' ORDER BY rule_id) FROM tidemark.alert_state"_s), u"new ok"_s);
    QVERIFY(other.run("ROLLBACK").ok);
    ask(u"CALL tidemark.run_rollup('events')"_s);
    QCOMPARE(ask(u"SELECT string_agg(state, ' ' ORDER BY rule_id) FROM tidemark.alert_state"_s), u"ok ok"_s);
    // Nor is a table that somebody has locked: its rule says so, the rollup is done.
    QVERIFY(other.run("BEGIN").ok);
    QVERIFY(other.run("LOCK TABLE tidemark.events_rolled").ok);
    ask(u"CALL tidemark.look_at_alerts('events')"_s);
    QCOMPARE(ask(u"SELECT string_agg(state, ' ' ORDER BY rule_id) FROM tidemark.alert_state"_s),
             u"error error"_s);
    QVERIFY(other.run("ROLLBACK").ok);
    ask(u"CALL tidemark.look_at_alerts('events')"_s);
    QCOMPARE(ask(u"SELECT string_agg(state, ' ' ORDER BY rule_id) FROM tidemark.alert_state"_s), u"ok ok"_s);
}

void TestAlerts::aSlowRuleRests()
{
    save(uR"("tenant_id":1,"name":"slow","measure":"events","threshold":1)"_s);
    save(uR"("tenant_id":1,"name":"quick","measure":"events","threshold":1)"_s);
    ask(u"CALL tidemark.run_rollup('events')"_s);
    const QString due = u"SELECT array(SELECT unnest(tidemark.alerts_due('events')) ORDER BY 1)"_s;
    QCOMPARE(ask(due), u"{1,2}"_s);
    const QString look = u"UPDATE tidemark.alert_state SET %1 WHERE rule_id = 1"_s;
    ask(look.arg(u"looked_at = now() - interval '5 seconds', known_at = now() - interval '8 seconds'"_s));
    QCOMPARE(ask(due), u"{2}"_s);
    ask(look.arg(u"looked_at = now() - interval '60 seconds', known_at = now() - interval '63 seconds'"_s));
    QCOMPARE(ask(due), u"{1,2}"_s);
    ask(look.arg(u"looked_at = now() - interval '250 seconds', known_at = now() - interval '1 hour'"_s));
    QCOMPARE(ask(due), u"{1,2}"_s);
    ask(look.arg(u"looked_at = now() - interval '5 seconds', state = 'error'"_s));
    QCOMPARE(ask(due), u"{1,2}"_s); // how long that took nobody knows
    ask(look.arg(uR"(why = '["alert-reads-much", 5]')"_s));
    QCOMPARE(ask(due), u"{2}"_s);
}

/// Whoever has read up to a change must never be missing one before it.
void TestAlerts::changesAreNumberedInOrder()
{
    for (int i = 0; i < 8; ++i)
        save(uR"("tenant_id":1,"name":"r%1","measure":"events","minutes":1,"threshold":1)"_s.arg(i));
    std::atomic<int> working = 4;
    const auto flip = [&](int first) {
        PgSession session(m_database);
        if (session.open()) {
            for (int i = 0; i < 60; ++i) {
                for (const int rule : {first, first + 1})
                    session.run(
                        "SELECT tidemark.note_alert(r, 'ok', 'firing', now(), 1, NULL, NULL), pg_sleep(" +
                        QByteArray(i % 3 == 0 ? "0.002" : "0") +
                        ") FROM tidemark.alert_rule r WHERE r.id = " + QByteArray::number(rule));
            }
        }
        --working;
    };
    std::array writers{std::thread(flip, 1), std::thread(flip, 3), std::thread(flip, 5),
                       std::thread(flip, 7)};
    PgSession reader(m_database);
    const bool open = reader.open();
    qint64 seen = 0;
    int missing = 0;
    for (bool last = false; open && !last;) {
        last = working == 0;
        const PgSession::Answer answer = reader.run("SELECT id FROM tidemark.alert_change WHERE id > " +
                                                    QByteArray::number(seen) + " ORDER BY id");
        for (const QByteArrayList &row : answer.rows) {
            missing += row.first().toLongLong() == seen + 1 ? 0 : 1;
            seen = row.first().toLongLong();
        }
    }
    for (std::thread &writer : writers)
        writer.join();
    QCOMPARE(missing, 0);
    QCOMPARE(seen, 480);
}

void TestAlerts::aChangedRuleBeginsAnew()
{
    save(uR"("tenant_id":1,"name":"many","measure":"events","minutes":1,"threshold":10)"_s);
    addEvents(0, 11);
    lookAt(10);
    // Another name is no other rule.
    ask(uR"sql(SELECT tidemark.save_alert(1, '{"name":"too many"}'))sql"_s);
    QCOMPARE(ask(u"SELECT state FROM tidemark.alert_state"_s), u"firing"_s);
    ask(uR"sql(SELECT tidemark.save_alert(1, '{"threshold":20}'))sql"_s);
    QCOMPARE(ask(u"SELECT state, value IS NULL, firing FROM tidemark.alert_state"_s), u"new|t|f"_s);
    lookAt(11);
    ask(uR"sql(SELECT tidemark.save_alert(1, '{"enabled":false}'))sql"_s);
    lookAt(12);
    QCOMPARE(ask(storyText), u"firing new ok off"_s);
    QCOMPARE(
        ask(u"SELECT string_agg(detail, '; ' ORDER BY id) FROM tidemark.run_log WHERE what = 'alert'"_s),
        u"alert rule 1 (\"many\") of tenant 1 added; alert rule 1 (\"too many\") of tenant 1 changed; "
        "alert rule 1 (\"too many\") of tenant 1 changed; alert rule 1 (\"too many\") of tenant 1 changed"_s);
    QCOMPARE(
        ask(u"SELECT counted -> 'before' ->> 'threshold', counted -> 'after' ->> 'threshold' FROM tidemark.run_log "
            "WHERE what = 'alert' ORDER BY id OFFSET 2 LIMIT 1"_s),
        u"10|20"_s);
}

void TestAlerts::aRemovedRuleLeavesItsHistory()
{
    save(uR"("tenant_id":1,"name":"many","measure":"events","minutes":1,"threshold":10)"_s);
    addEvents(0, 11);
    lookAt(10);
    ask(u"SELECT tidemark.remove_alert(1)"_s);
    QCOMPARE(ask(storyText), u"firing removed"_s);
    QCOMPARE(
        ask(u"SELECT (SELECT count(*) FROM tidemark.alert_rule) + (SELECT count(*) FROM tidemark.alert_state)"_s),
        u"0"_s);
    const PsqlOutcome again = tryPsql(m_database, u"SELECT tidemark.remove_alert(1)"_s);
    QVERIFY2(again.errors.contains("There is no alert rule 1."_L1), qPrintable(again.errors));
}

void TestAlerts::aRuleOfAnotherTenantIsRemovedForTheOldOne()
{
    save(uR"("tenant_id":1,"name":"many","measure":"events","minutes":1,"threshold":10)"_s);
    addEvents(0, 11);
    lookAt(10);
    ask(uR"sql(SELECT tidemark.save_alert(1, '{"tenant_id":2}'))sql"_s);
    lookAt(20);
    QCOMPARE(ask(u"SELECT string_agg(concat_ws(' ', tenant_id, was, state), ', ' ORDER BY id) FROM "
                 "tidemark.alert_change"_s),
             u"1 new firing, 1 firing removed, 2 new ok"_s);
    QCOMPARE(ask(u"SELECT tenant_id, state FROM tidemark.alert_state"_s), u"2|ok"_s);
}

void TestAlerts::whatCannotBeMeantIsRefused_data()
{
    QTest::addColumn<QString>("fields");
    QTest::addColumn<QString>("words");
    const QString sound = uR"("tenant_id":1,"name":"n","measure":"events","threshold":1)"_s;
    QTest::newRow("no measure") << sound + uR"(,"measure":"luck")"_s << u"no measure \"luck\""_s;
    QTest::newRow("no tenant") << sound + uR"(,"tenant_id":null)"_s << u"needs a tenant"_s;
    QTest::newRow("no name") << sound + uR"(,"name":"  ")"_s << u"needs a name"_s;
    QTest::newRow("no window") << sound + uR"(,"minutes":0)"_s << u"between 1 minute and 1 day"_s;
    QTest::newRow("two days") << sound + uR"(,"minutes":2880)"_s << u"between 1 minute and 1 day"_s;
    QTest::newRow("no condition") << sound + uR"(,"comparison":"odd")"_s << u"\"odd\" is not a condition"_s;
    QTest::newRow("no threshold") << sound + uR"(,"threshold":null)"_s << u"a threshold of 0 or more"_s;
    QTest::newRow("negative") << sound + uR"(,"threshold":-1)"_s << u"a threshold of 0 or more"_s;
    QTest::newRow("not a number") << sound + uR"(,"threshold":"NaN")"_s << u"a threshold of 0 or more"_s;
    QTest::newRow("clear above") << sound + uR"(,"clear_threshold":2)"_s << u"beyond the threshold"_s;
    QTest::newRow("clear below") << sound + uR"(,"comparison":"below","clear_threshold":0.5)"_s
                                 << u"beyond the threshold"_s;
    QTest::newRow("for weeks") << sound + uR"(,"for_seconds":1000000)"_s << u"at most 1 day"_s;
    QTest::newRow("silent users") << sound + uR"(,"measure":"users","comparison":"silent")"_s
                                  << u"events or requests"_s;
    QTest::newRow("users of a country")
        << sound + uR"(,"measure":"users","country":"DE")"_s << u"by country"_s;
    QTest::newRow("requests of a type")
        << sound + uR"(,"measure":"requests","event_type":"click")"_s << u"one event type"_s;
    QTest::newRow("no country") << sound + uR"(,"country":"Atlantis")"_s
                                << u"\"ATLANTIS\" is not a country"_s;
}

void TestAlerts::whatCannotBeMeantIsRefused()
{
    QFETCH(const QString, fields);
    QFETCH(const QString, words);
    const PsqlOutcome refused =
        tryPsql(m_database, u"SELECT tidemark.save_alert(NULL, '{%1}')"_s.arg(fields));
    QVERIFY2(refused.errors.contains(words), qPrintable(refused.errors));
    QCOMPARE(ask(u"SELECT count(*) FROM tidemark.alert_rule"_s), u"0"_s);
}

void TestAlerts::everybodySeesOnlyTheirTenants()
{
    save(uR"("tenant_id":1,"name":"one","measure":"events","threshold":0)"_s);
    save(uR"("tenant_id":2,"name":"two","measure":"events","threshold":0)"_s);
    ask(u"INSERT INTO tidemark.events (tenant_id, event_type) VALUES (1, 'a'), (2, 'a')"_s);
    ask(u"CALL tidemark.run_rollup('events')"_s);
    const QString conninfo = createLogin(m_database, u"tidemark_reader"_s);
    ask(u"SELECT tidemark.grant_tenants('%1', '{2}')"_s.arg(loginOf(conninfo)));
    Login reader(conninfo);
    for (const QByteArray table : {"alert_rule", "alert_change"})
        QCOMPARE(reader.value("SELECT string_agg(name, ' ') FROM tidemark." + table), u"two"_s);
    QCOMPARE(reader.value("SELECT string_agg(rule_id || state, ' ') FROM tidemark.alert_state"),
             u"2firing"_s);
    for (const QByteArray &statement :
         {R"(SELECT tidemark.save_alert(2, '{"threshold":5}'))"_ba, "SELECT tidemark.remove_alert(2)"_ba,
          "SELECT tidemark.look_at_alert(2)"_ba, "CALL tidemark.look_at_alerts('events')"_ba,
          "SELECT tidemark.look_at_alert_now(2, now())"_ba, "UPDATE tidemark.alert_rule SET threshold = 5"_ba,
          "INSERT INTO tidemark.alert_change SELECT 99, 2, 2, 'events', 'x', now(), 'ok', 'firing'"_ba,
          "SELECT * FROM tidemark.alert_position"_ba})
        QCOMPARE(reader.state(statement), denied);
    // A preview reads rows: of whose rows it is has to be seen.
    QCOMPARE(reader.state("SELECT * FROM tidemark.alert_trial(2, NULL, 30)"), u"ok"_s);
    const QString hidden = reader.value("SELECT * FROM tidemark.alert_trial(1, NULL, 30)");
    QCOMPARE(reader.value("SELECT * FROM tidemark.alert_trial(77, NULL, 30)"),
             QString(hidden).replace(u'1', u"77"_s));
    QCOMPARE(reader.state(
                 R"(SELECT * FROM tidemark.alert_trial(NULL, '{"tenant_id":1,"name":"x","measure":"events",
                             "threshold":1}', 30))"),
             denied);
    QCOMPARE(reader.state(R"(SELECT * FROM tidemark.alert_trial(2, '{"tenant_id":1}', 30))"), denied);
    Login op(createLogin(m_database, u"tidemark_operator"_s));
    QCOMPARE(op.state(R"(SELECT tidemark.save_alert(2, '{"threshold":5}'))"), u"ok"_s);
    QCOMPARE(op.state("CALL tidemark.run_rollup('events')"), u"ok"_s);
    QCOMPARE(op.value("SELECT string_agg(state, ' ' ORDER BY rule_id) FROM tidemark.alert_state"),
             u"firing ok"_s);
    // What never was must not be entered.
    for (const QByteArray &statement :
         {"SELECT tidemark.look_at_alert_now(2, now())"_ba, "UPDATE tidemark.alert_state SET state = 'ok'"_ba,
          "DELETE FROM tidemark.alert_change"_ba,
          "SELECT tidemark.note_alert(r, 'ok', 'firing', now(), 1, 1, NULL) FROM tidemark.alert_rule r"_ba})
        QCOMPARE(op.state(statement), denied);
}

void TestAlerts::aNotificationTellsNoMoreThanTheRule()
{
    save(uR"("tenant_id":1,"name":"secret","measure":"events","threshold":0)"_s);
    // psql says what it has heard.
    const QString said =
        ask(u"LISTEN tidemark_alert; SELECT tidemark.note_alert(r, 'ok', 'firing', now(), 1, 1, NULL) "
            "FROM tidemark.alert_rule r"_s);
    const QRegularExpression form(u"Asynchronous notification \"tidemark_alert\" with payload \"1\""_s);
    QVERIFY2(form.match(said).hasMatch(), qPrintable(said));
}

void TestAlerts::oldChangesGo()
{
    save(uR"("tenant_id":1,"name":"many","measure":"events","minutes":1,"threshold":10)"_s);
    lookAt(0);
    ask(u"CALL tidemark.run_rollup('events')"_s);
    QCOMPARE(ask(storyText), u"ok"_s);
    ask(u"UPDATE tidemark.alert_change SET at = now() - interval '401 days'"_s);
    ask(u"CALL tidemark.upkeep()"_s);
    QCOMPARE(ask(u"SELECT count(*) FROM tidemark.alert_change"_s), u"0"_s);
    const QString said = ask(u"SELECT detail FROM tidemark.run_log WHERE what = 'delete'"_s);
    QVERIFY2(said.startsWith("1 change of alert rules from "_L1), qPrintable(said));
    // Numbers are not used again.
    lookAt(10);
    addEvents(15, 11);
    lookAt(20);
    QCOMPARE(ask(u"SELECT min(id) FROM tidemark.alert_change"_s), u"2"_s);
    QCOMPARE(
        ask(u"SELECT cutoff IS NOT NULL, rows FROM tidemark.retention_preview('alert_change', '10 days')"_s),
        u"t|1"_s);
}

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
