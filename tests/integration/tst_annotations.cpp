// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/login.h"
#include "support/pgsession.h"
#include "support/schemadatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::test;

/// What the coordinator tells about a stretch of time, from the books that it keeps anyway, and the notes
/// that people write: who sees and changes which. On Citus too, where it is installed.
class TestAnnotations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whoSeesATenantSeesItsNotes_data();
    void whoSeesATenantSeesItsNotes();
    void authorsAndOperatorsChangeNotes();
    void theTrailHasEveryChange();
    void whatCannotBeMeantIsRefused_data();
    void whatCannotBeMeantIsRefused();
    void aTenantHasNoEndOfNotes();
    void failedRollupsAreTold();
    void lateRowsAreTold();
    void whatExpiredIsTold();
    void backfillsAreTold();
    void loadsAreToldToOperators();
    void gapsAreTold();
    void aNodeThatWasLostIsTold();
    void whatHappensOftenIsToldAsOne();

private:
    QString ask(const QString &sql) const { return psql(m_database, sql); }
    /// The id of a new note of that tenant.
    static QString noteOf(const QString &conninfo, const QString &tenant, const QString &text)
    {
        return psql(
            conninfo,
            uR"(SELECT id FROM tidemark.save_note(NULL, '{"tenant_id":%1,"range_from":"2026-03-03 12:00Z",
                        "text":"%2"}'))"_s.arg(tenant, text));
    }
    static QString reader(const QString &conninfo, const QString &tenants)
    {
        const QString login = createLogin(conninfo, u"tidemark_reader"_s);
        psql(conninfo, u"SELECT tidemark.grant_tenants('%1', '{%2}')"_s.arg(loginOf(login), tenants));
        return login;
    }
    /// What is told of a kind about the last ten days, by these columns.
    QString told(const QString &kind, const QString &columns, const QString &conninfo = {}) const
    {
        return psql(
            conninfo.isEmpty() ? m_database : conninfo,
            uR"(SELECT %2 FROM tidemark.annotations('events', now() - interval '10 days', now() + interval '1 hour')
                        WHERE kind = '%1' ORDER BY range_from)"_s.arg(kind, columns));
    }

    QString m_database;
};

namespace
{
/// What the server answers, or its words where it refuses.
QString said(Login &login, const QByteArray &sql)
{
    return login.value(sql).section(u'\n', 0, 0).remove(u"ERROR:  "_s);
}
QString said(const QString &conninfo, const QByteArray &sql)
{
    Login login(conninfo);
    return said(login, sql);
}

const QString textsText = u"SELECT string_agg(text, ' ' ORDER BY id) FROM tidemark.note"_s;
} // namespace

void TestAnnotations::init()
{
    m_database = createSchemaDatabase(TestCluster::shared());
}

void TestAnnotations::whoSeesATenantSeesItsNotes_data()
{
    QTest::addColumn<bool>("onCitus");
    QTest::newRow("plain") << false;
    if (CitusCluster::isInstalled())
        QTest::newRow("citus") << true;
}

void TestAnnotations::whoSeesATenantSeesItsNotes()
{
    QFETCH(const bool, onCitus);
    const std::unique_ptr<CitusCluster> citus = onCitus ? createSchemaCluster() : nullptr;
    const QString conninfo = onCitus ? citus->conninfo() : m_database;
    const QString two = reader(conninfo, u"2"_s);
    const QString three = reader(conninfo, u"3"_s);
    const QString operates = createLogin(conninfo, u"tidemark_operator"_s);
    noteOf(two, u"2"_s, u"two"_s);
    noteOf(operates, u"3"_s, u"three"_s);
    noteOf(operates, u"null"_s, u"all"_s);
    QCOMPARE(psql(two, textsText), u"two all"_s);
    QCOMPARE(psql(three, textsText), u"three all"_s);
    QCOMPARE(psql(operates, textsText), u"two three all"_s);
    QCOMPARE(psql(two, u"SELECT text, tenant_id, made_by FROM tidemark.note WHERE tenant_id = 2"_s),
             u"two|2|"_s + loginOf(two));
    // Whoever has no tenant yet sees what is for all.
    QCOMPARE(psql(reader(conninfo, {}), textsText), u"all"_s);
    // Nobody writes past the functions, and nobody notes anything about a tenant that they do not see.
    Login login(two);
    QCOMPARE(login.state("INSERT INTO tidemark.note (range_from, range_to, text) VALUES (now(), now(), 'x')"),
             QString(denied));
    QCOMPARE(
        login.state(
            "SELECT tidemark.save_note(NULL, '{\"tenant_id\":3,\"range_from\":\"2026-03-03\",\"text\":\"x\"}')"),
        QString(denied));
    QCOMPARE(login.state("SELECT tidemark.save_note(NULL, '{\"range_from\":\"2026-03-03\",\"text\":\"x\"}')"),
             QString(denied));
    QCOMPARE(Login(createLogin(conninfo, u"tidemark_ingest"_s)).state("SELECT * FROM tidemark.note"),
             QString(denied));
    // What is taken from a login is gone for it.
    psql(conninfo, u"SELECT tidemark.grant_tenants('%1', '{3}')"_s.arg(loginOf(two)));
    QCOMPARE(psql(two, textsText), u"three all"_s);
    // One statement reads it all.
    QCOMPARE(psql(conninfo, u"SELECT count(*) FROM tidemark.annotations(NULL, '2026-03-01', '2026-04-01')"_s),
             u"0"_s);
}

void TestAnnotations::authorsAndOperatorsChangeNotes()
{
    const QString author = reader(m_database, u"2"_s);
    const QString other = reader(m_database, u"2,3"_s);
    const QString operates = createLogin(m_database, u"tidemark_operator"_s);
    const QString id = noteOf(author, u"2"_s, u"mine"_s);
    const QByteArray change =
        "SELECT text FROM tidemark.save_note(" + id.toUtf8() + ", '{\"text\":\"other\"}')";
    Login stranger(other);
    QCOMPARE(said(stranger, change),
             u"Note %1 was written by %2: only its author and operators may change or remove it."_s.arg(
                 id, loginOf(author)));
    QCOMPARE(stranger.state("SELECT tidemark.remove_note(" + id.toUtf8() + ")"), QString(denied));
    QCOMPARE(
        psql(author, u"SELECT text, changed_by FROM tidemark.save_note(%1, '{\"text\":\"ours\"}')"_s.arg(id)),
        u"ours|"_s + loginOf(author));
    QCOMPARE(
        psql(operates,
             u"SELECT text, made_by, changed_by FROM tidemark.save_note(%1, '{\"text\":\"better\"}')"_s.arg(
                 id)),
        u"better|%1|%2"_s.arg(loginOf(author), loginOf(operates)));
    // For all tenants only operators write, and not by a detour.
    QCOMPARE(said(author, "SELECT tidemark.save_note(" + id.toUtf8() + ", '{\"tenant_id\":null}')"),
             u"Only operators write notes for all tenants."_s);
    // To whoever does not see it any more there is none, not even the author's own.
    ask(u"SELECT tidemark.grant_tenants('%1', '{7}')"_s.arg(loginOf(author)));
    QCOMPARE(said(author, change), u"There is no note %1."_s.arg(id));
    QCOMPARE(said(author, "SELECT tidemark.remove_note(" + id.toUtf8() + ")"),
             u"There is no note %1."_s.arg(id));
    QCOMPARE(psql(operates, u"SELECT text FROM tidemark.remove_note(%1)"_s.arg(id)), u"better"_s);
    QCOMPARE(ask(textsText), QString());
}

void TestAnnotations::theTrailHasEveryChange()
{
    const QString author = reader(m_database, u"2"_s);
    const QString id = noteOf(author, u"2"_s, u"first"_s);
    psql(author, u"SELECT tidemark.save_note(%1, '{\"text\":\"first\"}')"_s.arg(id)); // no change
    psql(author, u"SELECT tidemark.save_note(%1, '{\"text\":\"second\"}')"_s.arg(id));
    psql(author, u"SELECT tidemark.remove_note(%1)"_s.arg(id));
    QCOMPARE(
        ask(u"SELECT string_agg(detail, '; ' ORDER BY id) FROM tidemark.run_log WHERE what = 'note' AND role = '%1'"_s
                .arg(loginOf(author))),
        u"note %1 for tenant 2 added; note %1 for tenant 2 changed; note %1 for tenant 2 removed"_s.arg(id));
    QCOMPARE(
        ask(uR"(SELECT counted -> 'before' ->> 'text', counted -> 'after' ->> 'text' FROM tidemark.run_log
                     WHERE what = 'note' ORDER BY id OFFSET 1 LIMIT 1)"_s),
        u"first|second"_s);
    // They go with the runs: a reader's changes must not fill the log for ever.
    ask(uR"(UPDATE tidemark.run_log SET started_at = started_at - interval '500 days', finished_at = finished_at - interval '500 days'
            WHERE what = 'note'; SELECT tidemark.trim_run_log())"_s);
    QCOMPARE(ask(u"SELECT count(*) FROM tidemark.run_log WHERE what = 'note'"_s), u"0"_s);
}

void TestAnnotations::whatCannotBeMeantIsRefused_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("words");
    const QString text = u"A note needs a text of at most 500 characters."_s;
    const QString unseen = u"The text of a note must be one line without invisible characters."_s;
    const QString range = u"A note needs a start, and an end that is not before it."_s;
    const QString from = uR"("range_from":"2026-03-03")"_s;
    QTest::newRow("no text") << from << text;
    QTest::newRow("blank") << from + uR"(,"text":"  ")"_s << text;
    QTest::newRow("too long") << from + uR"(,"text":"%1")"_s.arg(QString(501, u'x')) << text;
    QTest::newRow("turned around") << from + uR"(,"text":"a\u202eb")"_s << unseen;
    QTest::newRow("isolate") << from + uR"(,"text":"a\u2066b")"_s << unseen;
    QTest::newRow("two lines") << from + uR"(,"text":"a\nb")"_s << unseen;
    QTest::newRow("escape") << from + uR"(,"text":"a\u001b[31m")"_s << unseen;
    QTest::newRow("no start") << uR"("text":"x")"_s << range;
    QTest::newRow("backwards") << from + uR"(,"range_to":"2026-03-02","text":"x")"_s << range;
    QTest::newRow("for ever") << from + uR"(,"range_to":"infinity","text":"x")"_s
                              << u"The range has to lie in the years 1 to 9999."_s;
    QTest::newRow("odd dataset") << from + uR"(,"dataset":"luck","text":"x")"_s
                                 << u"There is no dataset \"luck\"."_s;
}

void TestAnnotations::whatCannotBeMeantIsRefused()
{
    QFETCH(const QString, given);
    QFETCH(const QString, words);
    Login login(m_database);
    QCOMPARE(said(login, "SELECT tidemark.save_note(NULL, '{\"tenant_id\":1," + given.toUtf8() + "}')"),
             words);
    QCOMPARE(ask(u"SELECT count(*) FROM tidemark.note"_s), u"0"_s);
}

void TestAnnotations::aTenantHasNoEndOfNotes()
{
    ask(u"INSERT INTO tidemark.note (tenant_id, range_from, range_to, text) SELECT 1, now(), now(), n::text FROM generate_series(1, 1000) n"_s);
    Login login(m_database);
    QCOMPARE(
        said(
            login,
            "SELECT tidemark.save_note(NULL, '{\"tenant_id\":1,\"range_from\":\"2026-03-03\",\"text\":\"x\"}')"),
        u"There can be at most 1000 notes for tenant 1."_s);
    QVERIFY(!noteOf(m_database, u"2"_s, u"of another"_s).isEmpty());
    // Nor does one move there.
    QCOMPARE(said(login, "SELECT tidemark.save_note(1001, '{\"tenant_id\":1}')"),
             u"There can be at most 1000 notes for tenant 1."_s);
}

void TestAnnotations::failedRollupsAreTold()
{
    ask(u"INSERT INTO tidemark.events (tenant_id, event_type) VALUES (1, 'click')"_s);
    ask(u"ALTER TABLE tidemark.events_rolled RENAME TO away"_s);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(ask(u"CALL tidemark.run_rollup('events')"_s).section(u'|', 0, 0), u"failed"_s);
    ask(u"ALTER TABLE tidemark.away RENAME TO events_rolled"_s);
    QCOMPARE(ask(u"CALL tidemark.run_rollup('events')"_s).section(u'|', 0, 0), u"done"_s);
    QCOMPARE(told(u"rollup_failed"_s, u"runs, by, why"_s),
             u"3|postgres|\"relation \\\"tidemark.events_rolled\\\" does not exist\""_s);
    QCOMPARE(told(u"rollup_failed"_s,
                  uR"(range_from = (SELECT min(started_at) FROM tidemark.run_log WHERE result = 'failed'),
                      range_to = (SELECT max(finished_at) FROM tidemark.run_log WHERE result = 'failed'))"_s),
             u"t|t"_s);
    // Readers learn that it was so, not who ran it and what the server said.
    QCOMPARE(told(u"rollup_failed"_s, u"runs, by, why"_s, reader(m_database, u"1"_s)), u"3||"_s);
    // Of the other dataset none failed.
    QCOMPARE(
        ask(uR"(SELECT count(*) FROM tidemark.annotations('http_request', now() - interval '10 days', now() + interval '1 hour'))"_s),
        u"0"_s);
}

void TestAnnotations::lateRowsAreTold()
{
    ask(u"CALL tidemark.run_rollup('events')"_s);
    ask(uR"(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at)
            SELECT 1, 'click', date_bin('15 minutes', now(), '2001-01-01Z') - d.ago FROM generate_series(1, 7),
                   (VALUES (interval '2 days'), (interval '2 days 15 minutes'), (interval '5 days')) AS d (ago))"_s);
    ask(u"CALL tidemark.run_rollup('events')"_s);
    // Neighbours are told as one.
    QCOMPARE(
        told(
            u"late_rows"_s,
            u"buckets, rows, range_to - range_from, at = (SELECT max(last_added) FROM tidemark.late_bucket)"_s),
        u"1|7|00:15:00|t\n2|14|00:30:00|t"_s);
    QCOMPARE(told(u"late_rows"_s, u"range_from = (SELECT min(bucket) FROM tidemark.late_bucket)"_s)
                 .section(u'\n', 0, 0),
             u"t"_s);
    // As coverage tells every reader.
    QCOMPARE(told(u"late_rows"_s, u"rows"_s, reader(m_database, u"9"_s)), u"7\n14"_s);
    QCOMPARE(
        ask(uR"(SELECT sum(late_rows) FROM tidemark.coverage('events', '15min', now() - interval '10 days', now()))"_s),
        u"21"_s);
}

void TestAnnotations::whatExpiredIsTold()
{
    makeOldEvents(m_database, 8, 5);
    ask(u"CALL tidemark.run_rollup('events')"_s);
    ask(u"SELECT tidemark.set_retention('events', '5 days'); SELECT tidemark.set_retention('events_15min', '3 days')"_s);
    ask(u"CALL tidemark.upkeep()"_s);
    const QString day = u"date_trunc('day', now(), 'UTC') - interval '8 days'"_s;
    QCOMPARE(told(u"expired"_s, u"name, range_from = %1, range_to = %1 + interval '1 day', by"_s.arg(day)),
             u"events|t|t|\nevents_15min|t|t|"_s);
    QCOMPARE(told(u"expired"_s, u"name"_s, reader(m_database, u"9"_s)), u"events\nevents_15min"_s);
}

void TestAnnotations::backfillsAreTold()
{
    makeOldEvents(m_database, 3, 5);
    ask(u"CALL tidemark.run_rollup('events')"_s);
    ask(u"DELETE FROM tidemark.events_daily"_s);
    const QString range = u"date_trunc('day', now(), 'UTC') - interval '%1 days'"_s;
    ask(u"CALL tidemark.backfill('events', %1, %2)"_s.arg(range.arg(3), range.arg(1)));
    QCOMPARE(
        told(
            u"backfill"_s,
            u"result, buckets, by, why, range_from = %1, range_to = %2, at > now() - interval '1 hour'"_s.arg(
                range.arg(3), range.arg(1))),
        u"done|1|postgres||t|t|t"_s);
    QCOMPARE(told(u"backfill"_s, u"result, buckets, by"_s, reader(m_database, u"9"_s)), u"done|1|"_s);
    // It is told where it rebuilt, not when.
    QCOMPARE(
        ask(uR"(SELECT count(*) FROM tidemark.annotations('events', now() - interval '1 hour', now() + interval '1 hour')
                     WHERE kind = 'backfill')"_s),
        u"0"_s);
}

void TestAnnotations::loadsAreToldToOperators()
{
    const QString loader = createLogin(m_database, u"tidemark_ingest"_s);
    psql(
        loader,
        u"SELECT tidemark.end_ingest(tidemark.begin_ingest('events'), 'done', 1200, 'web.log (access-log): read 1300, rejected 100')"_s);
    psql(
        loader,
        u"SELECT tidemark.end_ingest(tidemark.begin_ingest('events'), 'done', 5, 'tail.log (access-log): read 5, rejected 0')"_s);
    psql(
        loader,
        u"SELECT tidemark.end_ingest(tidemark.begin_ingest('events'), 'failed', 0, 'nothing.log (access-log): read 9, rejected 9')"_s);
    QCOMPARE(told(u"load"_s, u"runs, rows, name, by, why"_s),
             u"2|1205|web.log (access-log)|%1|"_s.arg(loginOf(loader)));
    QCOMPARE(told(u"load"_s, u"name"_s, createLogin(m_database, u"tidemark_operator"_s)),
             u"web.log (access-log)"_s);
    // A load has no tenant: who sees some tenants alone must not learn of the others' files.
    QCOMPARE(told(u"load"_s, u"name"_s, reader(m_database, u"1"_s)), QString());
}

void TestAnnotations::gapsAreTold()
{
    // A rollup a minute that finds rows for an hour, then none for half an hour, then some again.
    const QString entered =
        uR"(INSERT INTO tidemark.run_log (what, dataset, started_at, finished_at, result, rows)
        SELECT 'rollup', 'events', t, t, 'done', %3 FROM generate_series(now() - interval '%1', now() - interval '%2', interval '1 minute') t)"_s;
    ask(entered.arg(u"10 hours"_s, u"9 hours"_s, u"5"_s));
    QCOMPARE(told(u"gap"_s, u"range_to"_s), QString()); // nobody has looked since
    ask(entered.arg(u"8 hours 59 minutes"_s, u"8 hours 31 minutes"_s, u"0"_s));
    QCOMPARE(told(u"gap"_s, u"range_to"_s),
             QString()); // found and waited for, but this is no unusual time for ten days
    const QString day =
        uR"(SELECT date_trunc('minute', range_to - range_from) FROM tidemark.annotations('events',
        now() - interval '1 day', now()) WHERE kind = 'gap')"_s;
    QCOMPARE(ask(day), QString()); // it lasts
    QCOMPARE(
        ask(u"SELECT range_to IS NULL FROM tidemark.annotations('events', now() - interval '1 day', now()) WHERE kind = 'gap'"_s),
        u"t"_s);
    ask(entered.arg(u"8 hours 30 minutes"_s, u"8 hours"_s, u"5"_s));
    QCOMPARE(ask(day).section(u'\n', 0, 0), u"00:30:00"_s);
    // Where rollups stood still nobody knows: what follows is not told as a gap.
    QCOMPARE(ask(day).count(u'\n'), 0);
    // One that began before what is shown is told, too.
    ask(entered.arg(u"7 hours 59 minutes"_s, u"1 minute"_s, u"0"_s));
    QCOMPARE(
        ask(u"SELECT range_to IS NULL, range_from < now() - interval '2 hours' FROM tidemark.annotations('events', now() - interval '1 hour', now()) WHERE kind = 'gap'"_s),
        u"t|t"_s);
    QCOMPARE(psql(reader(m_database, u"1"_s), day).section(u'\n', 0, 0), u"00:30:00"_s);
}

void TestAnnotations::aNodeThatWasLostIsTold()
{
    ask(uR"(SELECT tidemark.end_run(tidemark.begin_run('rollup', 'events'), 'deferred', 0, 0,
                                    jsonb_build_array('node-lost', 'worker-2:5432', 'connection refused')) FROM generate_series(1, 2))"_s);
    ask(uR"(SELECT tidemark.end_run(tidemark.begin_run('rollup', 'events'), 'deferred', 0, 0, jsonb_build_array('rows-just-came', 'events')))"_s);
    QCOMPARE(told(u"node_lost"_s, u"name, runs, why ->> 0"_s), u"worker-2:5432|2|node-lost"_s);
    QCOMPARE(told(u"node_lost"_s, u"name, runs, why"_s, reader(m_database, u"1"_s)), u"worker-2:5432|2|"_s);
    QCOMPARE(told(u"rollup_failed"_s, u"runs"_s), QString());
}

void TestAnnotations::whatHappensOftenIsToldAsOne()
{
    // A failure every minute of a day, and late rows in every bucket of a week.
    ask(uR"(INSERT INTO tidemark.run_log (what, dataset, started_at, finished_at, result)
            SELECT 'rollup', 'events', t, t, 'failed' FROM generate_series(now() - interval '3 days', now() - interval '2 days', interval '1 minute') t)"_s);
    ask(uR"(INSERT INTO tidemark.late_bucket (dataset, bucket, rows)
            SELECT 'events', date_bin('15 minutes', t, '2001-01-01Z'), 1
            FROM generate_series(now() - interval '9 days', now() - interval '2 days 1 minute', interval '15 minutes') t)"_s);
    QCOMPARE(told(u"rollup_failed"_s, u"runs"_s), u"1441"_s);
    QCOMPARE(told(u"late_rows"_s, u"buckets"_s), u"672"_s);
    // Looked at closely, what is more than a minute apart comes apart.
    ask(uR"(INSERT INTO tidemark.run_log (what, dataset, started_at, finished_at, result)
            SELECT 'rollup', 'events', t, t, 'failed' FROM generate_series(now() - interval '40 hours', now() - interval '39 hours', interval '3 minutes') t)"_s);
    QCOMPARE(
        ask(uR"(SELECT count(*) FROM tidemark.annotations('events', now() - interval '41 hours', now() - interval '38 hours')
                     WHERE kind = 'rollup_failed')"_s),
        u"21"_s);
    QVERIFY(ask(u"SELECT count(*) FROM tidemark.annotations(NULL, now() - interval '10 years', now())"_s)
                .toInt() <= 100);
}

QTEST_GUILESS_MAIN(TestAnnotations)
#include "tst_annotations.moc"
