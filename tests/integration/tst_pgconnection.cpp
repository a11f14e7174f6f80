// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pgclient.h"
#include "support/testcluster.h"

#include <QSignalSpy>

using namespace tidemark;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

class TestPgConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_conninfo = TestCluster::shared().createDatabase(); }
    void opensWithItsSessionSettings();
    void answersEachStatementByItself();
    void keepsPreparedStatements();
    void preparesAgainAfterTheTableChanged();
    void answersInTheOrderOfTheCalls();
    void commitsATransaction();
    void rollsATransactionBackWhole();
    void runsAProcedureThatCommits();
    void copiesRows();
    void copiesWithinATransaction();
    void rollsAnAbandonedCopyBack();
    void limitsTheMemoryOfACopy();
    void hearsNotifications();
    void collectsNotices();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();

private:
    QString m_conninfo;
};

void TestPgConnection::opensWithItsSessionSettings()
{
    pg::Connection connection(profileOf(m_conninfo), u"tidemark-test"_s, true);
    QVERIFY(!connection.isOpen());
    QVERIFY(open(connection));
    QVERIFY(connection.isOpen());
    QVERIFY(connection.serverVersion() >= 150000);
    QVERIFY(connection.backendPid() > 0);
    QCOMPARE(connection.serverLabel(), TestCluster::shared().socketDir());

    const auto setting = [&](const char *name) {
        return textOf(runOne(connection, sql("SELECT current_setting($1)", {QByteArray(name)})));
    };
    QCOMPARE(setting("application_name"), u"tidemark-test"_s);
    QCOMPARE(setting("timezone"), u"UTC"_s);
    QCOMPARE(setting("datestyle").section(u',', 0, 0), u"ISO"_s);
    QCOMPARE(setting("client_encoding"), u"UTF8"_s);
    QCOMPARE(setting("jit"), u"off"_s);
    QCOMPARE(setting("plan_cache_mode"), u"force_custom_plan"_s);
    QCOMPARE(setting("default_transaction_read_only"), u"on"_s);
    QCOMPARE(setting("statement_timeout"), u"29s"_s); // a second under the deadline of run()

    connection.close();
    QVERIFY(!connection.isOpen());
    QCOMPARE(connection.serverVersion(), 0);
    QVERIFY(open(connection));
}

void TestPgConnection::answersEachStatementByItself()
{
    pg::Connection connection(profileOf(m_conninfo), u"tidemark-test"_s, false);
    QVERIFY(open(connection));
    const auto answer = run(connection, {named("one", "SELECT $1::int + 1", {pg::parameter(41)}),
                                         named("bad", "SELECT 1 / $1::int", {pg::parameter(0)}),
                                         named("worse", "SELECT nonsense"),
                                         sql("SELECT 'four' WHERE $1::text IS NULL", {std::nullopt})});
    QVERIFY(answer);
    const RunAnswer &rows = answer.value();
    QCOMPARE(rows.size(), 4U);
    QCOMPARE(textOf(rows[0]), u"42"_s);
    QVERIFY(!rows[1]);
    QCOMPARE(rows[1].error().sqlState, u"22012"_s);
    QCOMPARE(rows[1].error().kind, ErrorKind::Constraint);
    QCOMPARE(rows[1].error().statement, u"bad"_s);
    QVERIFY(!rows[1].error().connectionLost);
    QCOMPARE(rows[2].error().sqlState, u"42703"_s);
    QCOMPARE(textOf(rows[3]), u"four"_s);

    QCOMPARE(run(connection, {}).value().size(), 0U);
    QCOMPARE(textOf(runOne(connection, named("worse", "SELECT 'better'"))), u"better"_s);
}

void TestPgConnection::keepsPreparedStatements()
{
    pg::Connection connection(profileOf(m_conninfo), u"tidemark-test"_s, false);
    QVERIFY(open(connection));
    const auto twice = run(connection, {named("kept", "SELECT 7"), named("kept", "SELECT 7")});
    QCOMPARE(textOf(twice.value()[1]), u"7"_s);
    QCOMPARE(textOf(runOne(connection, named("kept", "SELECT 7"))), u"7"_s);
    const auto count =
        sql("SELECT count(*) FROM pg_prepared_statements WHERE name = 'kept' AND statement = 'SELECT 7'");
    QCOMPARE(textOf(runOne(connection, count)), u"1"_s);
    // another text under the same name is run as what it is
    QCOMPARE(textOf(runOne(connection, named("kept", "SELECT 8"))), u"8"_s);

    connection.close();
    QVERIFY(open(connection));
    QCOMPARE(textOf(runOne(connection, named("kept", "SELECT 7"))), u"7"_s);
}

void TestPgConnection::preparesAgainAfterTheTableChanged()
{
    pg::Connection connection(profileOf(m_conninfo), u"tidemark-test"_s, false);
    QVERIFY(open(connection));
    QVERIFY(runOne(connection, sql("CREATE TABLE changing(a int)")));
    const auto all = named("all", "SELECT * FROM changing");
    QCOMPARE(runOne(connection, all).value().columnCount(), 1);
    QVERIFY(runOne(connection, sql("ALTER TABLE changing ADD b int")));
    QCOMPARE(runOne(connection, all).error().sqlState, u"0A000"_s);
    QCOMPARE(runOne(connection, all).value().columnCount(), 2);
    QCOMPARE(runOne(connection, all).value().columnCount(), 2);
}

void TestPgConnection::answersInTheOrderOfTheCalls()
{
    pg::Connection connection(profileOf(m_conninfo), u"tidemark-test"_s, false);
    QStringList seen;
    // asked for before the connection stands, all of it
    connection.open([&](const Result<void> &result) { seen.append(result ? u"open"_s : u"failed"_s); });
    for (int i = 0; i < 3; ++i) {
        connection.run({sql("SELECT $1::text", {pg::parameter(i)})}, ampleTime, [&](const auto &answer) {
            seen.append(answer ? textOf(answer.value()[0]) : u"failed"_s);
        });
    }
    QVERIFY(seen.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(seen.size(), 4, 30'000);
    QCOMPARE(seen, (QStringList{u"open"_s, u"0"_s, u"1"_s, u"2"_s}));
}

void TestPgConnection::commitsATransaction()
{
    pg::Connection connection(profileOf(m_conninfo), u"tidemark-test"_s, false);
    QVERIFY(open(connection));
    const auto answer =
        transact(connection, {sql("CREATE TABLE made(a int)"),
                              named("put", "INSERT INTO made VALUES ($1::int)", {pg::parameter(5)}),
                              named("put", "INSERT INTO made VALUES ($1::int)", {pg::parameter(6)}),
                              sql("SELECT sum(a) FROM made")});
    QVERIFY(answer);
    QCOMPARE(answer.value().size(), 4U);
    QCOMPARE(answer.value()[1].affected(), 1);
    QCOMPARE(answer.value()[3].text(0, 0), u"11"_s);
    QCOMPARE(psql(m_conninfo, u"SELECT sum(a) FROM made"_s), u"11"_s);
}

void TestPgConnection::rollsATransactionBackWhole()
{
    pg::Connection connection(profileOf(m_conninfo), u"tidemark-test"_s, false);
    QVERIFY(open(connection));
    QVERIFY(runOne(connection, sql("CREATE TABLE whole(a int UNIQUE DEFERRABLE INITIALLY DEFERRED)")));
    const auto insert = named("insert", "INSERT INTO whole VALUES (1)");
    auto answer = transact(connection, {insert, named("wrong", "SELECT 1/0"), sql("SELECT nonsense")});
    QVERIFY(!answer);
    QCOMPARE(answer.error().sqlState, u"22012"_s);
    QCOMPARE(answer.error().statement, u"wrong"_s);
    QCOMPARE(textOf(runOne(connection, sql("SELECT count(*) FROM whole"))), u"0"_s);
    // refused by the COMMIT itself
    answer = transact(connection, {insert, insert});
    QVERIFY(!answer);
    QCOMPARE(answer.error().sqlState, u"23505"_s);
    QCOMPARE(textOf(runOne(connection, sql("SELECT count(*) FROM whole"))), u"0"_s);
    QVERIFY(transact(connection, {insert}));
}

void TestPgConnection::runsAProcedureThatCommits()
{
    pg::Connection connection(profileOf(m_conninfo), u"tidemark-test"_s, false);
    QVERIFY(open(connection));
    QVERIFY(runOne(connection, sql("CREATE TABLE steps(a int)")));
    QVERIFY(
        runOne(connection, sql(R"sql(CREATE PROCEDURE in_steps(INOUT done int) LANGUAGE plpgsql AS $$ BEGIN
                                         INSERT INTO steps VALUES (1); COMMIT; INSERT INTO steps VALUES (2);
                                         COMMIT; done := 2; END $$)sql")));
    const auto answer =
        run(connection, {named("steps", "CALL in_steps($1::int)", {std::nullopt}), sql("CALL in_steps(NULL)"),
                         sql("VACUUM steps"), sql("SELECT count(*) FROM steps")});
    QCOMPARE(textOf(answer.value()[0]), u"2"_s);
    QCOMPARE(textOf(answer.value()[1]), u"2"_s);
    QVERIFY(answer.value()[2]);
    QCOMPARE(textOf(answer.value()[3]), u"4"_s);
}

void TestPgConnection::copiesRows()
{
    pg::Connection connection(profileOf(m_conninfo), u"tidemark-test"_s, false);
    QVERIFY(open(connection));
    QVERIFY(runOne(connection, sql("CREATE TABLE copied(a int, b text)")));
    const auto writer = copyIn(connection, named("load", "COPY copied FROM STDIN"));
    QVERIFY(writer);
    writer.value()->write("1\tone\n");
    writer.value()->write("2\t\\N\n3\tthr");
    writer.value()->write("ee\n");
    QCOMPARE(finish(*writer.value()).value(), 3);
    QCOMPARE(psql(m_conninfo, u"SELECT string_agg(coalesce(b, '-'), ',' ORDER BY a) FROM copied"_s),
             u"one,-,three"_s);

    const auto refused = copyIn(connection, named("load", "COPY missing FROM STDIN"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::MissingObject);
    QCOMPARE(refused.error().statement, u"load"_s);
    QVERIFY(!copyIn(connection, sql("SELECT 1")));
    QCOMPARE(textOf(runOne(connection, sql("SELECT 'on'"))), u"on"_s);
}

void TestPgConnection::copiesWithinATransaction()
{
    pg::Connection connection(profileOf(m_conninfo), u"tidemark-test"_s, false);
    QVERIFY(open(connection));
    QVERIFY(runOne(connection, sql("CREATE TABLE batches(a int)")));
    for (const char *end : {"ROLLBACK", "COMMIT"}) {
        QVERIFY(run(connection, {sql("BEGIN"), sql("INSERT INTO batches VALUES (0)")}).value()[1]);
        const auto writer = copyIn(connection, sql("COPY batches FROM STDIN"));
        QVERIFY(writer);
        writer.value()->write("1\n2\n");
        QCOMPARE(finish(*writer.value()).value(), 2);
        QVERIFY(runOne(connection, sql(end)));
    }
    QCOMPARE(textOf(runOne(connection, sql("SELECT count(*) FROM batches"))), u"3"_s);
    // what the COPY and the ROLLBACK did to the timeout is mended
    QCOMPARE(textOf(runOne(connection, sql("SHOW statement_timeout"), Milliseconds(20'000))), u"19s"_s);
}

void TestPgConnection::rollsAnAbandonedCopyBack()
{
    pg::Connection connection(profileOf(m_conninfo), u"tidemark-test"_s, false);
    QVERIFY(open(connection));
    QVERIFY(runOne(connection, sql("CREATE TABLE abandoned(a int)")));
    {
        const auto writer = copyIn(connection, sql("COPY abandoned FROM STDIN"));
        writer.value()->write("1\n");
        const auto outcome =
            await<qint64>([&](Reply<qint64> reply) { writer.value()->abort(std::move(reply)); });
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    }
    QVERIFY(copyIn(connection, sql("COPY abandoned FROM STDIN"))); // and nobody holds the writer
    QCOMPARE(textOf(runOne(connection, sql("SELECT count(*) FROM abandoned"))), u"0"_s);
}

void TestPgConnection::limitsTheMemoryOfACopy()
{
    pg::Connection connection(profileOf(m_conninfo), u"tidemark-test"_s, false);
    QVERIFY(open(connection));
    QVERIFY(runOne(connection, sql("CREATE TABLE wide(a text)")));
    const auto writer = copyIn(connection, sql("COPY wide FROM STDIN"));
    QVERIFY(writer);
    const QByteArray row = QByteArray(65'535, 'x') + '\n';
    int rows = 0;
    // nothing runs the event loop here, so the socket's buffer has to fill up
    while (!writer.value()->isFull() && rows < 1000) {
        writer.value()->write(row);
        ++rows;
    }
    QVERIFY(writer.value()->isFull());
    QSignalSpy drained(writer.value().get(), &pg::CopyWriter::drained);
    QVERIFY(drained.wait(30'000));
    QVERIFY(!writer.value()->isFull());
    QCOMPARE(finish(*writer.value()).value(), rows);
}

void TestPgConnection::hearsNotifications()
{
    pg::Connection connection(profileOf(m_conninfo), u"tidemark-test"_s, true);
    connection.listen("news \"quoted\"");
    QSignalSpy heard(&connection, &pg::Connection::notified);
    for (int opened = 1; opened <= 2; ++opened) {
        QVERIFY(open(connection));
        QVERIFY(runOne(connection, sql("SELECT 1")));
        psql(m_conninfo, u"NOTIFY \"news \"\"quoted\"\"\", 'idle'"_s);
        QTRY_COMPARE_WITH_TIMEOUT(heard.size(), 1, 30'000);
        QCOMPARE(heard[0][0].toByteArray(), QByteArray("news \"quoted\""));
        QCOMPARE(heard.takeFirst()[1].toByteArray(), QByteArray("idle"));
        connection.close();
    }
}

void TestPgConnection::collectsNotices()
{
    pg::Connection connection(profileOf(m_conninfo), u"tidemark-test"_s, false);
    QVERIFY(open(connection));
    QVERIFY(runOne(connection, sql("DROP TABLE IF EXISTS never_was")));
    QCOMPARE(connection.takeNotices(), (QStringList{u"table \"never_was\" does not exist, skipping"_s}));
    QVERIFY(connection.takeNotices().isEmpty());
    QVERIFY(runOne(connection, sql("SELECT 1")));
    QVERIFY(connection.takeNotices().isEmpty());
}

void TestPgConnection::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("retryable"); // then asked in a read-only session
    const auto row = [](const char *name, const char *statement, ErrorKind kind, bool retryable) {
        QTest::newRow(name) << QByteArray(statement) << kind << retryable;
    };
    const auto raise = [](const char *state) {
        return QByteArray("DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '") + state + "'; END $$";
    };
    row("missing table", "SELECT * FROM nowhere", ErrorKind::MissingObject, false);
    row("missing function", "SELECT nothing()", ErrorKind::MissingObject, false);
    row("missing schema", "CREATE TABLE nowhere.at_all(a int)", ErrorKind::MissingObject, false);
    row("missing extension", "CREATE EXTENSION no_such_extension", ErrorKind::MissingObject, false);
    row("cannot be done", "SELECT count(*) FROM pg_class FOR UPDATE", ErrorKind::Unknown, false);
    row("read-only", "CREATE TABLE here(a int)", ErrorKind::ReadOnly, false);
    row("refused value", "SELECT 'x'::int", ErrorKind::Constraint, false);
    row("worker down", raise("08006"), ErrorKind::NodeDown, true);
    row("deadlock", raise("40P01"), ErrorKind::Busy, true);
    row("locked", raise("55P03"), ErrorKind::Busy, true);
    row("no privilege", raise("42501"), ErrorKind::Permission, false);
}

void TestPgConnection::tellsWhatIsWrong()
{
    QFETCH(QByteArray, statement);
    QFETCH(ErrorKind, kind);
    QFETCH(bool, retryable);
    const bool readOnly = retryable || kind == ErrorKind::ReadOnly;
    pg::Connection connection(profileOf(m_conninfo), u"tidemark-test"_s, readOnly);
    QVERIFY(open(connection));
    const auto answer = runOne(connection, {"asked", statement, {}, true});
    QVERIFY(!answer);
    QVERIFY2(answer.error().kind == kind, qPrintable(answer.error().sqlState + answer.error().words()));
    QCOMPARE(answer.error().retryable, retryable);
    QCOMPARE(answer.error().statement, u"asked"_s);
    QVERIFY(!answer.error().connectionLost);
}

QTEST_GUILESS_MAIN(TestPgConnection)
#include "tst_pgconnection.moc"
