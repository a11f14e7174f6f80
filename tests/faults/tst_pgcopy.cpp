// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faultproxy.h"
#include "support/pgclient.h"
#include "support/testcluster.h"

#include <QSignalSpy>
#include <QTimer>

#include <csignal>

using namespace tidemark;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

/// What can happen in the middle of a COPY. Whatever it is, no row of it may be stored.
class TestPgCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsARefusedRowWhileFeeding();
    void tellsARefusedRowAtTheEnd();
    void storesNothingWhenTerminated();
    void storesNothingWhenTheServerDies();
    void storesNothingWhenTheNetworkGoes();
    void waitsForASlowFeeder();
    void leavesABlackHole();
    void leavesAFrozenBackend();
    void leavesALockedTable();
    void cancels();
    void storesNothingWhenTheConnectionIsDestroyed();
    void readsNoticesWhileFeeding();

private:
    void makeConnection(const QString &conninfo)
    {
        m_connection = std::make_unique<pg::Connection>(profileOf(conninfo), u"tidemark-fault"_s, false);
        QVERIFY(open(*m_connection));
    }
    /// Begins a COPY and sends a row of it to the server.
    WriterPtr feed(Milliseconds deadline = ampleTime)
    {
        auto writer = copyIn(*m_connection, named("load", "COPY rows FROM STDIN"), deadline);
        if (!writer)
            qFatal("%s", qPrintable(writer.error().words()));
        writer.value()->write("1\tfirst\n");
        return writer.value();
    }
    /// Fills every buffer on the way, so that the writer waits for the server.
    static void fill(pg::CopyWriter &writer)
    {
        const QByteArray row = "2\t" + QByteArray(65'000, 'x') + '\n';
        for (int i = 0; i < 1000 && !writer.isFull(); ++i)
            writer.write(row);
        QVERIFY(writer.isFull());
    }
    [[nodiscard]] QString stored() const { return psql(m_conninfo, u"SELECT count(*) FROM rows"_s); }

    QString m_conninfo;
    std::unique_ptr<pg::Connection> m_connection;
};

void TestPgCopy::init()
{
    m_conninfo = TestCluster::shared().createDatabase();
    psql(m_conninfo, u"CREATE TABLE rows(a int, b text)"_s);
}

void TestPgCopy::cleanup()
{
    m_connection.reset();
}

void TestPgCopy::tellsARefusedRowWhileFeeding()
{
    makeConnection(m_conninfo);
    const WriterPtr writer = feed();
    QSignalSpy failed(writer.get(), &pg::CopyWriter::failed);
    // the server looks at its rows when it has a buffer full of them
    writer->write("two\tsecond\n" + QByteArray(200'000, 'x') + '\n');
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
    const auto error = failed[0][0].value<Error>();
    QCOMPARE(error.kind, ErrorKind::Constraint);
    QCOMPARE(error.sqlState, u"22P02"_s);
    QCOMPARE(error.statement, u"load"_s);
    QVERIFY(!error.connectionLost);
    QVERIFY(!writer->isFull());
    writer->write("3\tthird\n");
    const auto outcome = finish(*writer);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error(), error);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(textOf(runOne(*m_connection, sql("SELECT count(*) FROM rows"))), u"0"_s);
}

void TestPgCopy::tellsARefusedRowAtTheEnd()
{
    makeConnection(m_conninfo);
    const WriterPtr writer = feed();
    QSignalSpy failed(writer.get(), &pg::CopyWriter::failed);
    writer->write("two\tsecond\n");
    const auto outcome = finish(*writer);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().sqlState, u"22P02"_s);
    QCOMPARE(failed.size(), 0);
    QCOMPARE(stored(), u"0"_s);
}

void TestPgCopy::storesNothingWhenTerminated()
{
    makeConnection(m_conninfo);
    QSignalSpy lost(m_connection.get(), &pg::Connection::lost);
    const WriterPtr writer = feed();
    QSignalSpy failed(writer.get(), &pg::CopyWriter::failed);
    psql(m_conninfo, u"SELECT pg_terminate_backend(%1)"_s.arg(m_connection->backendPid()));
    QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, 30'000);
    QCOMPARE(failed.size(), 1);
    const auto error = failed[0][0].value<Error>();
    QCOMPARE(error.kind, ErrorKind::Unreachable);
    QCOMPARE(error.sqlState, u"57P01"_s);
    QVERIFY(error.connectionLost);
    QCOMPARE(finish(*writer).error(), error);
    QCOMPARE(stored(), u"0"_s);
}

void TestPgCopy::storesNothingWhenTheServerDies()
{
    TestCluster cluster;
    m_conninfo = cluster.conninfo();
    psql(m_conninfo, u"CREATE TABLE rows(a int, b text)"_s);
    makeConnection(m_conninfo);
    const WriterPtr writer = feed();
    QTimer::singleShot(200, this, [&] { cluster.killServer(); });
    const auto outcome = await<qint64>([&](Reply<qint64> reply) {
        connect(writer.get(), &pg::CopyWriter::failed, this, [&, reply] { writer->finish(reply); });
    });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Unreachable);
    QVERIFY(outcome.error().connectionLost);
    cluster.start();
    QCOMPARE(stored(), u"0"_s);
}

void TestPgCopy::storesNothingWhenTheNetworkGoes()
{
    FaultProxy proxy(TestCluster::shared().socketDir() + u"/.s.PGSQL.5432"_s);
    makeConnection(proxy.through(m_conninfo));
    const WriterPtr writer = feed();
    fill(*writer);
    proxy.resetAll();
    const auto outcome = finish(*writer);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Unreachable);
    QVERIFY(!outcome.error().retryable);
    QTRY_COMPARE_WITH_TIMEOUT(stored(), u"0"_s, 30'000);
}

void TestPgCopy::waitsForASlowFeeder()
{
    makeConnection(m_conninfo);
    const WriterPtr writer = feed(Milliseconds(300));
    QSignalSpy failed(writer.get(), &pg::CopyWriter::failed);
    QTest::qWait(900); // it is not the server that makes us wait
    QCOMPARE(failed.size(), 0);
    QCOMPARE(finish(*writer).value(), 1);
}

void TestPgCopy::leavesABlackHole()
{
    FaultProxy proxy(TestCluster::shared().socketDir() + u"/.s.PGSQL.5432"_s);
    makeConnection(proxy.through(m_conninfo));
    QSignalSpy lost(m_connection.get(), &pg::Connection::lost);
    const WriterPtr writer = feed(Milliseconds(500));
    QSignalSpy failed(writer.get(), &pg::CopyWriter::failed);
    proxy.setHolding(true);
    fill(*writer);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
    const auto error = failed[0][0].value<Error>();
    QCOMPARE(error.kind, ErrorKind::Timeout);
    QVERIFY(error.connectionLost);
    QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, 30'000);
    proxy.setHolding(false);
    QTRY_COMPARE_WITH_TIMEOUT(stored(), u"0"_s, 30'000);
}

void TestPgCopy::leavesAFrozenBackend()
{
    makeConnection(m_conninfo);
    const WriterPtr writer = feed(Milliseconds(500));
    const int pid = m_connection->backendPid();
    kill(pid, SIGSTOP);
    const auto outcome = finish(*writer);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Timeout);
    QVERIFY(outcome.error().connectionLost); // the end had been sent: it cannot be known whether it is stored
    kill(pid, SIGCONT);
}

void TestPgCopy::leavesALockedTable()
{
    makeConnection(m_conninfo);
    pg::Connection other(profileOf(m_conninfo), u"tidemark-other"_s, false);
    QVERIFY(open(other));
    QVERIFY(run(other, {sql("BEGIN"), sql("LOCK TABLE rows")}).value()[1]);
    const auto writer = copyIn(*m_connection, named("load", "COPY rows FROM STDIN"), Milliseconds(500));
    QVERIFY(!writer);
    QCOMPARE(writer.error().kind, ErrorKind::Timeout);
    QVERIFY(!writer.error().connectionLost);
    QVERIFY(runOne(other, sql("ROLLBACK")));
    QCOMPARE(finish(*feed()).value(), 1);
}

void TestPgCopy::cancels()
{
    makeConnection(m_conninfo);
    const WriterPtr writer = feed();
    QSignalSpy failed(writer.get(), &pg::CopyWriter::failed);
    m_connection->cancel();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
    QCOMPARE(failed[0][0].value<Error>().kind, ErrorKind::Cancelled);
    QCOMPARE(textOf(runOne(*m_connection, sql("SELECT count(*) FROM rows"))), u"0"_s);
}

void TestPgCopy::storesNothingWhenTheConnectionIsDestroyed()
{
    makeConnection(m_conninfo);
    const WriterPtr writer = feed();
    m_connection.reset();
    writer->write("2\tsecond\n");
    QVERIFY(!writer->isFull());
    const auto outcome = finish(*writer);
    QVERIFY(!outcome);
    QVERIFY(outcome.error().connectionLost);
    QCOMPARE(stored(), u"0"_s);
}

void TestPgCopy::readsNoticesWhileFeeding()
{
    psql(m_conninfo,
         uR"sql(CREATE FUNCTION talk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE NOTICE 'row %',
                new.a; RETURN new; END $$; CREATE TRIGGER talk BEFORE INSERT ON rows FOR EACH ROW EXECUTE
                FUNCTION talk())sql"_s);
    makeConnection(m_conninfo);
    const WriterPtr writer = feed();
    QSignalSpy failed(writer.get(), &pg::CopyWriter::failed);
    for (int round = 0; round < 4; ++round) {
        writer->write("2\t" + QByteArray(70'000, 'x') + '\n');
        QTest::qWait(300);
    }
    QCOMPARE(failed.size(), 0);
    QCOMPARE(finish(*writer).value(), 5);
    QCOMPARE(m_connection->takeNotices().value(0), u"row 1"_s);
}

QTEST_GUILESS_MAIN(TestPgCopy)
#include "tst_pgcopy.moc"
