// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ctlrun.h"
#include "support/login.h"
#include "support/schemadatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark::test;

/// Annotations with tidemarkctl: the same words and numbers as in the window.
class TestCtlAnnotations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void notesAreAddedChangedAndRemoved();
    void theListHasWhatHappened();
    void readersSeeTheirs();
    void mistakesAreSaidPrecisely_data();
    void mistakesAreSaidPrecisely();

private:
    CtlRun ctl(const QStringList &arguments, const QString &format = u"json"_s,
               const QString &conninfo = {}) const
    {
        return runCtl(QStringLiteral(TIDEMARKCTL), conninfo.isEmpty() ? m_database : conninfo,
                      QStringList{u"annotations"_s} + arguments + QStringList{u"--format"_s, format});
    }
    QString ask(const QString &sql) const { return psql(m_database, sql); }
    [[nodiscard]] static QStringList newNote()
    {
        return {u"add"_s,
                u"--tenant"_s,
                u"1"_s,
                u"--from"_s,
                u"2026-03-03T12:00Z"_s,
                u"--to"_s,
                u"2026-03-03T14:30:00Z"_s,
                u"--text"_s,
                u"sale"_s};
    }
    [[nodiscard]] static QJsonObject first(const CtlRun &run)
    {
        return run.array(u"annotations"_s)[0].toObject();
    }

    QString m_database;
};

void TestCtlAnnotations::init()
{
    m_database = createSchemaDatabase(TestCluster::shared());
}

void TestCtlAnnotations::notesAreAddedChangedAndRemoved()
{
    const CtlRun added = ctl(newNote());
    QVERIFY2(added.exitStatus == 0, qPrintable(added.errors));
    QJsonObject note = first(added);
    QVERIFY(!note.take(u"at"_s).toString().isEmpty());
    const QJsonObject whole{{u"id"_s, 1},
                            {u"kind"_s, u"note"_s},
                            {u"from"_s, u"2026-03-03T12:00:00Z"_s},
                            {u"to"_s, u"2026-03-03T14:30:00Z"_s},
                            {u"text"_s, u"sale"_s},
                            {u"tenant"_s, 1},
                            {u"by"_s, u"postgres"_s},
                            {u"changed_by"_s, u"postgres"_s},
                            {u"dataset"_s, QJsonValue::Null},
                            {u"name"_s, QJsonValue::Null},
                            {u"result"_s, QJsonValue::Null},
                            {u"runs"_s, QJsonValue::Null},
                            {u"buckets"_s, QJsonValue::Null},
                            {u"rows"_s, QJsonValue::Null},
                            {u"reason"_s, QJsonValue::Null},
                            {u"reason_code"_s, QJsonValue::Null},
                            {u"editable"_s, true}};
    QCOMPARE(note, whole);
    const QStringList march{u"list"_s, u"--from"_s, u"2026-03-01"_s, u"--to"_s, u"2026-04-01"_s};
    QJsonObject listed = first(ctl(march));
    listed.remove(u"at"_s);
    QCOMPARE(listed, whole);
    // Only what is given changes.
    const QJsonObject changed =
        first(ctl({u"change"_s, u"1"_s, u"--text"_s, u"=sale, extended"_s, u"--dataset"_s, u"events"_s}));
    QCOMPARE(changed[u"text"_s].toString(), u"=sale, extended"_s);
    QCOMPARE(changed[u"dataset"_s].toString(), u"events"_s);
    QCOMPARE(changed[u"to"_s].toString(), u"2026-03-03T14:30:00Z"_s);
    QCOMPARE(first(ctl({u"change"_s, u"1"_s, u"--dataset"_s, u"all"_s, u"--all-tenants"_s}))[u"tenant"_s],
             QJsonValue(QJsonValue::Null));
    // A moment, of another tenant.
    QCOMPARE(first(ctl({u"add"_s, u"--tenant"_s, u"2"_s, u"--from"_s, u"2026-03-05T00:00Z"_s, u"--text"_s,
                        u"deploy"_s}))
                 .value(u"to"_s)
                 .toString(),
             u"2026-03-05T00:00:00Z"_s);
    QCOMPARE(ctl(march).array(u"annotations"_s).size(), 2);
    QCOMPARE(ctl(march + QStringList{u"--tenant"_s, u"1"_s}).array(u"annotations"_s).size(), 1);
    QCOMPARE(ctl(march + QStringList{u"--kind"_s, u"gap,load"_s}).array(u"annotations"_s).size(), 0);
    QCOMPARE(ctl({u"list"_s, u"--from"_s, u"2026-03-03T14:30Z"_s, u"--to"_s, u"2026-03-04"_s})
                 .array(u"annotations"_s)
                 .size(),
             0);
    const CtlRun table = ctl(march, u"table"_s);
    QVERIFY2(table.output.contains("note") && table.output.contains("deploy"), table.output.constData());
    // What a spreadsheet would take for a formula is none.
    const CtlRun csv = ctl(march, u"csv"_s);
    QVERIFY2(csv.output.contains("'=sale, extended"), csv.output.constData());
    QCOMPARE(first(ctl({u"remove"_s, u"1"_s}))[u"text"_s].toString(), u"=sale, extended"_s);
    QCOMPARE(ctl(march).array(u"annotations"_s).size(), 1);
}

void TestCtlAnnotations::theListHasWhatHappened()
{
    ask(u"CALL tidemark.run_rollup('events')"_s);
    ask(uR"(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) SELECT 1, 'click', now() - interval '2 days'
            FROM generate_series(1, 1200))"_s);
    ask(u"CALL tidemark.run_rollup('events')"_s);
    ask(u"ALTER TABLE tidemark.events_rolled RENAME TO away"_s);
    ask(u"INSERT INTO tidemark.events (tenant_id, event_type) VALUES (1, 'click')"_s);
    ask(u"CALL tidemark.run_rollup('events')"_s);
    ask(u"ALTER TABLE tidemark.away RENAME TO events_rolled"_s);
    const CtlRun run = ctl({});
    QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
    const QJsonArray rows = run.array(u"annotations"_s);
    QCOMPARE(rows.size(), 2);
    const QJsonObject late = rows[0].toObject();
    QCOMPARE(late[u"kind"_s].toString(), u"late_rows"_s);
    QCOMPARE(late[u"rows"_s].toInt(), 1200);
    QCOMPARE(late[u"buckets"_s].toInt(), 1);
    QCOMPARE(late[u"text"_s].toString(), u"Late rows added to 1 bucket: 1,200"_s);
    QCOMPARE(late[u"dataset"_s].toString(), u"events"_s);
    QVERIFY(late[u"id"_s].isNull() && late[u"tenant"_s].isNull() && !late[u"editable"_s].toBool());
    const QJsonObject failed = rows[1].toObject();
    QCOMPARE(failed[u"kind"_s].toString(), u"rollup_failed"_s);
    QCOMPARE(failed[u"reason"_s].toString(), u"relation \"tidemark.events_rolled\" does not exist"_s);
    QCOMPARE(failed[u"by"_s].toString(), u"postgres"_s);
    QCOMPARE(ctl({u"list"_s, u"--dataset"_s, u"http_request"_s}).array(u"annotations"_s).size(), 0);
    QCOMPARE(ctl({u"list"_s, u"--kind"_s, u"late_rows"_s}).array(u"annotations"_s).size(), 1);
}

void TestCtlAnnotations::readersSeeTheirs()
{
    QCOMPARE(ctl(newNote()).exitStatus, 0);
    const QString login = createLogin(m_database, u"tidemark_reader"_s);
    ask(u"SELECT tidemark.grant_tenants('%1', '{2}')"_s.arg(loginOf(login)));
    const QStringList march{u"list"_s, u"--from"_s, u"2026-03-01"_s, u"--to"_s, u"2026-04-01"_s};
    QCOMPARE(ctl(march, u"json"_s, login).array(u"annotations"_s).size(), 0);
    const CtlRun refused = ctl(newNote(), u"json"_s, login);
    QCOMPARE(refused.exitStatus, 4);
    QVERIFY2(refused.errors.contains("may not see tenant 1"_L1), qPrintable(refused.errors));
    const CtlRun own =
        ctl({u"add"_s, u"--tenant"_s, u"2"_s, u"--from"_s, u"2026-03-03"_s, u"--text"_s, u"mine"_s},
            u"json"_s, login);
    QVERIFY2(own.exitStatus == 0, qPrintable(own.errors));
    QCOMPARE(first(own)[u"by"_s].toString(), loginOf(login));
    const CtlRun all =
        ctl({u"add"_s, u"--all-tenants"_s, u"--from"_s, u"2026-03-03"_s, u"--text"_s, u"all"_s}, u"json"_s,
            login);
    QVERIFY2(all.exitStatus == 4 && all.errors.contains("Only operators write notes for all tenants"_L1),
             qPrintable(all.errors));
    const CtlRun gone = ctl({u"remove"_s, u"1"_s}, u"json"_s, login);
    QVERIFY2(gone.exitStatus == 2 && gone.errors.contains("There is no note 1"_L1), qPrintable(gone.errors));
    // Somebody else may look at it only.
    QCOMPARE(ctl({u"change"_s, u"2"_s, u"--all-tenants"_s}).exitStatus, 0);
    const QString other = createLogin(m_database, u"tidemark_reader"_s);
    QCOMPARE(first(ctl(march, u"json"_s, other))[u"editable"_s].toBool(true), false);
}

void TestCtlAnnotations::mistakesAreSaidPrecisely_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    const QStringList add = newNote();
    QTest::newRow("no action") << QStringList{u"mute"_s} << u"list, add, change ID"_s;
    QTest::newRow("no tenant") << QStringList{u"add"_s, u"--from"_s, u"2026-03-03"_s, u"--text"_s, u"x"_s}
                               << u"--tenant N or --all-tenants"_s;
    QTest::newRow("two tenants") << (add + QStringList{u"--all-tenants"_s}) << u"cannot be combined"_s;
    QTest::newRow("no start") << QStringList{u"add"_s, u"--tenant"_s, u"1"_s, u"--text"_s, u"x"_s}
                              << u"Missing option: --from TIME."_s;
    QTest::newRow("no text") << QStringList{u"add"_s, u"--tenant"_s, u"1"_s, u"--from"_s, u"2026-03-03"_s}
                             << u"Missing option: --text TEXT."_s;
    QTest::newRow("odd dataset") << (add + QStringList{u"--dataset"_s, u"luck"_s})
                                 << u"Unknown dataset \"luck\""_s;
    QTest::newRow("odd kind") << QStringList{u"list"_s, u"--kind"_s, u"luck"_s} << u"Unknown kind \"luck\""_s;
    QTest::newRow("no range") << QStringList{u"list"_s, u"--from"_s, u"2026-03-03"_s, u"--to"_s,
                                             u"2026-03-02"_s}
                              << u"--from must be before --to."_s;
    QTest::newRow("no note") << QStringList{u"remove"_s} << u"Missing argument: ID"_s;
    QTest::newRow("odd note") << QStringList{u"remove"_s, u"x"_s} << u"Invalid note \"x\""_s;
    QTest::newRow("unknown") << QStringList{u"remove"_s, u"77"_s} << u"no note 77"_s;
    QTest::newRow("nothing changed") << QStringList{u"change"_s, u"77"_s} << u"Nothing to change"_s;
    QTest::newRow("two lines") << QStringList{u"add"_s,        u"--tenant"_s, u"1"_s,   u"--from"_s,
                                              u"2026-03-03"_s, u"--text"_s,   u"a\nb"_s}
                               << u"one line without invisible characters"_s;
}

void TestCtlAnnotations::mistakesAreSaidPrecisely()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, words);
    const CtlRun run = ctl(arguments);
    QVERIFY2(run.exitStatus == 2 && run.errors.contains(words), qPrintable(run.errors));
    QCOMPARE(ask(u"SELECT count(*) FROM tidemark.note"_s), u"0"_s);
}

QTEST_GUILESS_MAIN(TestCtlAnnotations)
#include "tst_ctlannotations.moc"
