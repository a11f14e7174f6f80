// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/alertrules.h"
#include "support/pgsession.h"
#include "support/schemadatabase.h"

#include <QTest>

#include <array>
#include <atomic>
#include <cmath>
#include <thread>

using namespace Qt::StringLiterals;
using namespace tidemark::test;

namespace
{
/// How a rule went through its states.
constexpr QLatin1StringView
    storyText("SELECT string_agg(state, ' ' ORDER BY id) FROM tidemark.alert_change WHERE rule_id = 1");
} // namespace

/// What alert rules read, against the raw rows, and what their previews make of it.
class TestAlertValues : public QObject, private AlertRules
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aRuleReadsEveryRowOnce_data();
    void aRuleReadsEveryRowOnce();
    void estimatesAndQuantilesAreThoseOfTheRows();
    void binsTellTheLastMinutes();
    void sharesOfNothingAreNoData();
    void theWeekBeforeIsComparedWith();
    void whatCannotBeReadEndsNoFiring_data();
    void whatCannotBeReadEndsNoFiring();
    void bucketsWithoutTheMeasureAreNoZeros();
    void aPreviewIsWhatWouldHaveHappened();
    void aPreviewOfRawRowsIsBounded();

private:
    void addRequests(int seconds, int rows, int status) const
    {
        ask(uR"sql(INSERT INTO tidemark.http_request (site_id, status_code, ingest_time)
                   SELECT 1, %3, timestamptz '2026-03-03 12:00Z' + make_interval(secs => %1)
                   FROM generate_series(1, %2))sql"_s.arg(seconds)
                .arg(rows)
                .arg(status));
    }
};

void TestAlertValues::init()
{
    m_database = createSchemaDatabase(TestCluster::shared());
}

void TestAlertValues::aRuleReadsEveryRowOnce_data()
{
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QString>("truth");
    const QString events = u"SELECT count(*) FROM tidemark.events WHERE tenant_id = 1 AND occurred_at >= $1 "
                           "AND occurred_at < $2"_s;
    QTest::newRow("events") << u"\"measure\":\"events\",\"dataset\":\"events\""_s << events;
    QTest::newRow("a type") << u"\"measure\":\"events\",\"dataset\":\"events\",\"event_type\":\"click\""_s
                            << events + u" AND event_type = 'click'"_s;
    QTest::newRow("a country") << u"\"measure\":\"events\",\"dataset\":\"events\",\"country\":\"DE\""_s
                               << events + u" AND event_data ->> 'country' = 'DE'"_s;
    QTest::newRow("requests")
        << u"\"measure\":\"requests\",\"dataset\":\"http_request\""_s
        << u"SELECT count(*) FROM tidemark.http_request WHERE site_id = 1 AND ingest_time >= "
           "$1 AND ingest_time < $2"_s;
    QTest::newRow("server errors")
        << u"\"measure\":\"errors_5xx\",\"dataset\":\"http_request\""_s
        << uR"(SELECT coalesce((100.0 * count(*) FILTER (WHERE status_code >= 500) / nullif(count(*), 0))::float8, -1)
               FROM tidemark.http_request WHERE site_id = 1 AND ingest_time >= $1 AND ingest_time < $2)"_s;
}

/// While rows come in and are rolled up: one statement sees one moment, and in it a rule's value has to be
/// what the raw rows of its window come to.
void TestAlertValues::aRuleReadsEveryRowOnce()
{
    QFETCH(const QString, measure);
    QFETCH(const QString, truth);
    std::atomic<bool> over = false;
    const auto keepUp = [&](const QByteArrayList &statements) {
        PgSession session(m_database);
        if (!session.open())
            return;
        while (!over) {
            for (const QByteArray &statement : statements)
                session.run(statement);
        }
    };
    const QByteArrayList rows{
        R"(INSERT INTO tidemark.events (tenant_id, event_type, event_data, occurred_at)
           SELECT 1, (ARRAY['click', 'view'])[1 + floor(random() * 2)::int], '{"country": "DE"}'::jsonb,
                  clock_timestamp() - random() * interval '70 minutes' FROM generate_series(1, 20))",
        R"(INSERT INTO tidemark.http_request (site_id, status_code, ingest_time)
           SELECT 1, (ARRAY[200, 404, 503])[1 + floor(random() * 3)::int], clock_timestamp() - random() * interval
           '70 minutes' FROM generate_series(1, 20))"};
    const QByteArrayList rollups{"CALL tidemark.run_rollup('events')",
                                 "CALL tidemark.run_rollup('http_request')"};
    for (const QByteArray &statement : rows + rollups)
        ask(QString::fromUtf8(statement));
    std::array writers{std::thread(keepUp, rows), std::thread(keepUp, rows), std::thread(keepUp, rollups)};
    PgSession reader(m_database);
    const bool open = reader.open();
    int compared = 0;
    int wrong = 0;
    QByteArray first;
    for (int i = 0; open && i < 120; ++i) {
        const QByteArray minutes = QByteArray::number(std::array{1, 5, 15, 16, 60}.at(std::size_t(i % 5)));
        QString asked = truth;
        asked.replace(u"$1"_s, u"w.at - make_interval(mins => w.minutes)"_s).replace(u"$2"_s, u"w.at"_s);
        const PgSession::Answer answer = reader.run(
            "SELECT round(coalesce(v.value, -1)::numeric, 6), round((" + asked.toUtf8() +
            ")::numeric, 6), w.minutes, v.why FROM (SELECT " + minutes +
            " AS minutes, clock_timestamp() - interval '1 second' AS at OFFSET 0) AS w, LATERAL "
            "tidemark.alert_value(jsonb_populate_record(NULL::tidemark.alert_rule, '{\"tenant_id\":1," +
            measure.toUtf8() + "}'), w.at - make_interval(mins => w.minutes), w.at) AS v");
        compared += answer.ok ? 1 : 0;
        if (!answer.ok || answer.value(0, 0) != answer.value(0, 1)) {
            ++wrong;
            if (first.isEmpty())
                first = answer.ok ? answer.rows.first().join(' ') : answer.message;
        }
    }
    over = true;
    for (std::thread &writer : writers)
        writer.join();
    QVERIFY2(wrong == 0, first.constData());
    QCOMPARE(compared, 120);
    QVERIFY(ask(u"SELECT count(*) FROM tidemark.events_15min"_s).toInt() > 0);
}

void TestAlertValues::estimatesAndQuantilesAreThoseOfTheRows()
{
    ask(uR"sql(
        INSERT INTO tidemark.events (tenant_id, event_type, event_data, occurred_at)
        SELECT 1, 'click', jsonb_build_object('user_id', 'u' || n % 37), timestamptz '2026-03-03 11:00Z' + n * interval '1 second'
        FROM generate_series(1, 3600) n;
        INSERT INTO tidemark.http_request (site_id, ingest_time, status_code, response_time_msec, ip_address, bytes_sent)
        SELECT 1, timestamptz '2026-03-03 11:00Z' + n * interval '1 second', 200, n % 1000, '10.0.0.' || n % 50,
               CASE WHEN n % 2 = 0 THEN n END
        FROM generate_series(1, 3600) n)sql"_s);
    const QString value = uR"sql(
        SELECT round((SELECT v.value FROM tidemark.alert_value(jsonb_populate_record(NULL::tidemark.alert_rule,
            '{"tenant_id":1,"measure":"%1","dataset":"%2"}'), timestamptz '2026-03-03 11:10:30Z',
            timestamptz '2026-03-03 11:55:15Z') v)::numeric, 2))sql"_s;
    const QString rows =
        u"FROM tidemark.http_request WHERE ingest_time >= '2026-03-03 11:10:30Z' AND ingest_time < "
        "'2026-03-03 11:55:15Z'"_s;
    for (const bool rolled : {false, true}) {
        QCOMPARE(ask(value.arg(u"users"_s, u"events"_s)), u"37.00"_s);
        QCOMPARE(ask(value.arg(u"addresses"_s, u"http_request"_s)), u"50.00"_s);
        QCOMPARE(ask(value.arg(u"bytes_sent"_s, u"http_request"_s)),
                 ask(u"SELECT round(sum(bytes_sent)::numeric, 2) "_s + rows));
        QCOMPARE(ask(value.arg(u"response_mean"_s, u"http_request"_s)),
                 ask(u"SELECT round(avg(response_time_msec), 2) "_s + rows));
        for (const QString &quantile : {u"0.5"_s, u"0.95"_s, u"0.99"_s}) {
            const double estimated =
                ask(value.arg(u"response_p"_s + quantile.mid(2).leftJustified(2, u'0'), u"http_request"_s))
                    .toDouble();
            const double exact =
                ask(u"SELECT percentile_cont(%1) WITHIN GROUP (ORDER BY response_time_msec) "_s.arg(
                        quantile) +
                    rows)
                    .toDouble();
            QVERIFY2(std::abs(estimated - exact) <= 0.01 * exact + 0.01,
                     qPrintable(u"%1: %2, %3"_s.arg(quantile).arg(estimated).arg(exact)));
        }
        if (!rolled)
            for (const QString &dataset : {u"events"_s, u"http_request"_s})
                ask(u"CALL tidemark.run_rollup('%1')"_s.arg(dataset));
    }
}

void TestAlertValues::binsTellTheLastMinutes()
{
    const QString fill = uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at)
               SELECT 1, 'click', clock_timestamp() - n * interval '1 second' FROM generate_series(1, 300) n)sql"_s;
    ask(fill);
    ask(u"CALL tidemark.run_rollup('events')"_s);
    ask(fill);
    QCOMPARE(ask(u"SELECT binned FROM tidemark.events_rolled"_s), u"t"_s);
    QCOMPARE(ask(uR"sql(
        SELECT s.bins, v.value = (SELECT count(*) FROM tidemark.events e WHERE e.occurred_at >= w.at - interval '3 minutes'
                                  AND e.occurred_at < w.at)
        FROM (SELECT clock_timestamp() - interval '3 seconds' AS at OFFSET 0) w,
        LATERAL (SELECT jsonb_populate_record(NULL::tidemark.alert_rule,
                                              '{"tenant_id":1,"measure":"events","dataset":"events"}') AS rule) r,
        LATERAL tidemark.alert_value(r.rule, w.at - interval '3 minutes', w.at) v, tidemark.pipeline p,
        LATERAL tidemark.alert_span(p, r.rule, true, w.at - interval '3 minutes', w.at) s
        WHERE p.dataset = 'events')sql"_s),
             u"t|t"_s);
}

void TestAlertValues::sharesOfNothingAreNoData()
{
    save(uR"("tenant_id":1,"name":"errors","measure":"errors_5xx","minutes":1,"threshold":50)"_s);
    lookAt(0);
    QCOMPARE(ask(u"SELECT state, value IS NULL, why FROM tidemark.alert_state"_s),
             u"no_data|t|[\"alert-no-rows\"]"_s);
    addRequests(1, 1, 200);
    lookAt(10);
    QCOMPARE(ask(u"SELECT state, value, why IS NULL FROM tidemark.alert_state"_s), u"ok|0|t"_s);
    addRequests(11, 3, 500);
    lookAt(20);
    lookAt(100);
    QCOMPARE(ask(storyText), u"no_data ok firing no_data"_s);
}

void TestAlertValues::theWeekBeforeIsComparedWith()
{
    const int week = 7 * 86400;
    save(
        uR"("tenant_id":1,"name":"half","measure":"events","minutes":1,"comparison":"falls","threshold":50)"_s);
    addEvents(0, 4);
    lookAt(10);
    QCOMPARE(ask(u"SELECT state, why FROM tidemark.alert_state"_s), u"no_data|[\"alert-nothing-before\"]"_s);
    addEvents(5 - week, 10);
    lookAt(20);
    QCOMPARE(ask(u"SELECT state, value, before FROM tidemark.alert_state"_s), u"firing|4|10"_s);
    addEvents(25, 1);
    lookAt(30);
    QCOMPARE(ask(u"SELECT state, value FROM tidemark.alert_state"_s), u"ok|5"_s); // by 50 % is not by more
}

void TestAlertValues::whatCannotBeReadEndsNoFiring_data()
{
    QTest::addColumn<QString>("breaking");
    QTest::addColumn<QString>("mending");
    QTest::addColumn<QString>("code");
    QTest::newRow("gone")
        << uR"(UPDATE tidemark.pipeline SET raw_gone = '{["2026-03-03 00:00Z", "2026-03-04 00:00Z")}')"_s
        << u"UPDATE tidemark.pipeline SET raw_gone = '{}'"_s << u"alert-gone"_s;
    // 1,000,001 rows would take their time.
    const QString replaced = uR"(DO $do$ BEGIN EXECUTE replace(pg_get_functiondef(
        'tidemark.alert_value(tidemark.alert_rule, timestamptz, timestamptz)'::regprocedure), '%1', '%2'); END $do$)"_s;
    const QString many = u"most CONSTANT bigint := 1000000;"_s;
    const QString few = u"most CONSTANT bigint := 2;"_s;
    QTest::newRow("too many") << replaced.arg(many, few) << replaced.arg(few, many) << u"alert-reads-much"_s;
}

void TestAlertValues::whatCannotBeReadEndsNoFiring()
{
    QFETCH(const QString, breaking);
    QFETCH(const QString, mending);
    QFETCH(const QString, code);
    save(uR"("tenant_id":1,"name":"many","measure":"events","minutes":20,"threshold":1)"_s);
    addEvents(0, 3);
    lookAt(10);
    ask(breaking);
    lookAt(20);
    QCOMPARE(ask(u"SELECT state, value IS NULL, why ->> 0, firing, known_at FROM tidemark.alert_state"_s),
             u"error|t|%1|t|2026-03-03 12:00:10+00"_s.arg(code));
    ask(mending);
    // Within what ends it, it is still the same firing.
    ask(uR"sql(UPDATE tidemark.alert_rule SET threshold = 5, clear_threshold = 1)sql"_s);
    lookAt(30);
    QCOMPARE(ask(storyText), u"firing error firing"_s);
}

void TestAlertValues::bucketsWithoutTheMeasureAreNoZeros()
{
    ask(uR"sql(
        INSERT INTO tidemark.http_request (site_id, ingest_time, status_code, bytes_sent)
        SELECT 1, timestamptz '2026-03-03 11:30Z' + n * interval '1 minute', 200, 5 FROM generate_series(0, 59) n)sql"_s);
    ask(u"CALL tidemark.run_rollup('http_request')"_s);
    ask(uR"sql(
        UPDATE tidemark.http_request_1min SET sum_bytes_sent = NULL, known_bytes_count = NULL
        WHERE ingest_time < '2026-03-03 11:50Z')sql"_s);
    save(
        uR"("tenant_id":1,"name":"few","measure":"bytes_sent","minutes":20,"comparison":"below","threshold":90)"_s);
    lookAt(0);
    QCOMPARE(ask(u"SELECT state, why FROM tidemark.alert_state"_s), u"error|[\"alert-not-recorded\"]"_s);
    lookAt(600);
    QCOMPARE(ask(u"SELECT state, value FROM tidemark.alert_state"_s), u"ok|100"_s);
    QCOMPARE(
        ask(u"SELECT count(fired_from), min(lowest), max(highest) FROM tidemark.alert_trial(1, NULL, 30, "
            "'2026-03-03 12:30Z')"_s),
        u"0|100|100"_s);
}

void TestAlertValues::aPreviewIsWhatWouldHaveHappened()
{
    // An hour of errors in each of three nights.
    ask(uR"sql(
        INSERT INTO tidemark.http_request (site_id, status_code, ingest_time)
        SELECT 1, CASE WHEN t >= d + interval '2 hours' AND t < d + interval '3 hours' AND d > timestamptz '2026-02-20' THEN 500 ELSE 200 END, t
        FROM generate_series(timestamptz '2026-02-19', timestamptz '2026-02-23', interval '1 day') d,
        LATERAL generate_series(d, d + interval '23:59', interval '1 minute') t)sql"_s);
    ask(u"CALL tidemark.run_rollup('http_request')"_s);
    const QString trial = uR"sql(
        SELECT count(*), min(step_seconds), min(lowest), max(highest), string_agg(to_char(fired_from, 'DD HH24:MI') || '-' ||
               to_char(fired_to, 'HH24:MI'), ' ' ORDER BY fired_from)
        FROM tidemark.alert_trial(NULL, '{"tenant_id":1,"name":"e","measure":"errors_5xx","minutes":10%1}', 30,
                                  '2026-02-24 00:00Z'))sql"_s;
    QCOMPARE(ask(trial.arg(uR"(,"threshold":50)"_s)),
             u"3|60|0|100|21 02:06-03:05 22 02:06-03:05 23 02:06-03:05"_s);
    QCOMPARE(ask(trial.arg(uR"(,"threshold":50,"for_seconds":600)"_s)),
             u"3|60|0|100|21 02:16-03:05 22 02:16-03:05 23 02:16-03:05"_s);
    QCOMPARE(ask(trial.arg(uR"(,"threshold":50,"for_seconds":3600)"_s)), u"1|60|0|100|"_s);
    QCOMPARE(ask(trial.arg(uR"(,"threshold":50,"clear_threshold":0,"clear_seconds":60)"_s)),
             u"3|60|0|100|21 02:06-03:11 22 02:06-03:11 23 02:06-03:11"_s);
    // Each with the value furthest beyond; the last one is not over yet.
    QCOMPARE(ask(uR"sql(SELECT to_char(fired_from, 'DD HH24:MI'), to_char(fired_to, 'DD HH24:MI'), extreme
                        FROM tidemark.alert_trial(NULL, '{"tenant_id":1,"name":"e","measure":"errors_5xx",
                        "minutes":10,"threshold":30}', 30, '2026-02-23 02:05Z') ORDER BY fired_from)sql"_s),
             u"21 02:04|21 03:07|100\n22 02:04|22 03:07|100\n23 02:04||50"_s);
    // The coordinator says the same, looking at each minute.
    save(
        uR"("tenant_id":1,"name":"e","measure":"errors_5xx","minutes":10,"threshold":50,"for_seconds":600)"_s);
    ask(uR"sql(DO $$ BEGIN FOR m IN 0..250 LOOP
                 PERFORM tidemark.look_at_alert_now(1, timestamptz '2026-02-21 00:00Z' + make_interval(mins => m));
               END LOOP; END $$)sql"_s);
    QCOMPARE(
        ask(u"SELECT string_agg(state || to_char(at, ' HH24:MI'), ', ' ORDER BY id) FROM tidemark.alert_change"_s),
        u"ok 00:00, pending 02:06, firing 02:16, ok 03:05"_s);
}

void TestAlertValues::aPreviewOfRawRowsIsBounded()
{
    addEvents(0, 100);
    addEvents(300, 2);
    addEvents(900, 1);
    ask(u"CALL tidemark.run_rollup('events')"_s);
    const QString trial = uR"sql(
        SELECT count(fired_from), min(step_seconds), max(highest), min(looked_from) FROM tidemark.alert_trial(NULL,
            '{"tenant_id":1,"name":"e","measure":"events","minutes":%1,"threshold":50}', 30, '2026-03-03 12:30Z'))sql"_s;
    QCOMPARE(ask(trial.arg(5)), u"1|60|100|2026-03-03 12:04:00+00"_s);
    QCOMPARE(ask(trial.arg(15)), u"1|900|102|2026-03-03 12:00:00+00"_s);
    // More than it may read: what is old is left out.
    ask(u"UPDATE tidemark.events_hourly SET event_count = 3000000; "
        "UPDATE tidemark.pipeline SET watermark = '2026-03-03 14:00Z'"_s);
    QCOMPARE(ask(trial.arg(5)), u"0|60||2026-03-03 12:30:00+00"_s);
}

QTEST_GUILESS_MAIN(TestAlertValues)
#include "tst_alertvalues.moc"
