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

namespace
{
/// So that no timeout ends a statement while the test waits for something else to do it.
constexpr Milliseconds pastAllPatience{600'000};
} // namespace

/// What can happen to an open connection, idle and at work.
class TestPgWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void noticesAKilledServerWhileIdle();
    void noticesAKilledServerAtWork();
    void noticesTerminationWhileIdle();
    void noticesTerminationAtWork();
    void noticesAReset();
    void survivesSlowAndCutAnswers();
    void leavesAStatementThatTakesTooLong();
    void leavesABlackHole();
    void leavesAFrozenBackend();
    void ticksWhileACancelHangs();
    void stopsAtTheServersTimeout();
    void cancelsAllOfAPipeline();
    void cancelsNothingElse();
    void cancelsATransaction();
    void answersATransactionOnlyWhenItIsOver();
    void stopsTheStatementOfAClosedConnection();
    void isDestroyedByItsReply();
    void answersNobodyOnceDestroyed();
    void refusesACopyWithinAPipeline();

private:
    [[nodiscard]] QString socketPath() const
    {
        return TestCluster::shared().socketDir() + u"/.s.PGSQL.5432"_s;
    }
    /// How many sessions of this test run a statement.
    [[nodiscard]] QString working() const
    {
        return psql(m_conninfo, uR"sql(SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND
                                       application_name = 'tidemark-fault')sql"_s);
    }
    void makeConnection(const QString &conninfo, bool readOnly = true)
    {
        m_connection = std::make_unique<pg::Connection>(profileOf(conninfo), u"tidemark-fault"_s, readOnly);
        m_lost = std::make_unique<QSignalSpy>(m_connection.get(), &pg::Connection::lost);
        QVERIFY(open(*m_connection));
    }
    [[nodiscard]] Error lostError() const { return m_lost->at(0).at(0).value<Error>(); }

    QString m_conninfo;
    std::unique_ptr<pg::Connection> m_connection;
    std::unique_ptr<QSignalSpy> m_lost;
};

void TestPgWork::init()
{
    if (m_conninfo.isEmpty())
        m_conninfo = TestCluster::shared().createDatabase();
}

void TestPgWork::cleanup()
{
    m_lost.reset();
    m_connection.reset();
}

void TestPgWork::noticesAKilledServerWhileIdle()
{
    TestCluster cluster;
    makeConnection(cluster.conninfo());
    QCOMPARE(textOf(runOne(*m_connection, sql("SELECT 1"))), u"1"_s);
    cluster.killServer();
    QTRY_COMPARE_WITH_TIMEOUT(m_lost->size(), 1, 30'000);
    QCOMPARE(lostError().kind, ErrorKind::Unreachable);
    QVERIFY(lostError().connectionLost);
    QVERIFY(lostError().retryable);
    QVERIFY(!m_connection->isOpen());
    QVERIFY(!open(*m_connection));
    cluster.start();
    QVERIFY(open(*m_connection));
    QCOMPARE(textOf(runOne(*m_connection, sql("SELECT 1"))), u"1"_s);
}

void TestPgWork::noticesAKilledServerAtWork()
{
    TestCluster cluster;
    makeConnection(cluster.conninfo(), false);
    QTimer::singleShot(300, this, [&] { cluster.killServer(); });
    QStringList order;
    const auto note = [&](const auto &answer) {
        QVERIFY(!answer);
        order.append(errorKindName(answer.error().kind));
        QVERIFY(answer.error().connectionLost);
        QVERIFY(!answer.error().retryable); // it could have written
    };
    connect(m_connection.get(), &pg::Connection::lost, this, [&] { order.append(u"lost"_s); });
    m_connection->run({sql("SELECT 1"), sql("SELECT pg_sleep(60)")}, ampleTime, note);
    m_connection->run({sql("SELECT 2")}, ampleTime, note);
    QTRY_COMPARE_WITH_TIMEOUT(order, (QStringList{u"unreachable"_s, u"unreachable"_s, u"lost"_s}), 30'000);
}

void TestPgWork::noticesTerminationWhileIdle()
{
    makeConnection(m_conninfo);
    QCOMPARE(textOf(runOne(*m_connection, sql("SELECT 1"))), u"1"_s);
    psql(m_conninfo, u"SELECT pg_terminate_backend(%1)"_s.arg(m_connection->backendPid()));
    QTRY_COMPARE_WITH_TIMEOUT(m_lost->size(), 1, 30'000);
    QCOMPARE(lostError().sqlState, u"57P01"_s);
    QCOMPARE(lostError().kind, ErrorKind::Unreachable);
    QVERIFY(lostError().words().contains(u"administrator command"));
}

void TestPgWork::noticesTerminationAtWork()
{
    makeConnection(m_conninfo);
    const int pid = m_connection->backendPid();
    QTimer::singleShot(300, this, [&] { psql(m_conninfo, u"SELECT pg_terminate_backend(%1)"_s.arg(pid)); });
    const auto answer = run(*m_connection, {sql("SELECT 1"), sql("SELECT pg_sleep(60)")});
    QVERIFY(!answer);
    QCOMPARE(answer.error().sqlState, u"57P01"_s);
    QCOMPARE(answer.error().kind, ErrorKind::Unreachable);
    QVERIFY(answer.error().connectionLost);
    QTRY_COMPARE_WITH_TIMEOUT(m_lost->size(), 1, 30'000);
}

void TestPgWork::noticesAReset()
{
    FaultProxy proxy(socketPath());
    makeConnection(proxy.through(m_conninfo));
    QCOMPARE(m_connection->serverLabel(),
             u"127.0.0.1:%1/%2"_s.arg(proxy.port())
                 .arg(textOf(runOne(*m_connection, sql("SELECT current_database()")))));
    proxy.resetAll();
    QTRY_COMPARE_WITH_TIMEOUT(m_lost->size(), 1, 30'000);
    QCOMPARE(lostError().kind, ErrorKind::Unreachable);
}

void TestPgWork::survivesSlowAndCutAnswers()
{
    FaultProxy proxy(socketPath());
    proxy.setDelay(Milliseconds(150));
    makeConnection(proxy.through(m_conninfo));
    QCOMPARE(textOf(runOne(*m_connection, sql("SELECT repeat('x', 10)"))), u"xxxxxxxxxx"_s);
    proxy.setDelay(Milliseconds(0));
    proxy.cutAfter(20'000);
    const auto answer = runOne(*m_connection, sql("SELECT repeat('x', 100000)"));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Unreachable);
    QTRY_COMPARE_WITH_TIMEOUT(m_lost->size(), 1, 30'000);
}

void TestPgWork::leavesAStatementThatTakesTooLong()
{
    // one that the server's own timeout lets run on, as it counts each statement by itself
    makeConnection(m_conninfo);
    const std::vector<pg::Statement> naps(9, named("nap", "SELECT pg_sleep(0.3)"));
    const auto answer = run(*m_connection, naps, Milliseconds(1000));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Timeout);
    QCOMPARE(answer.error().statement, u"nap"_s);
    QVERIFY(!answer.error().connectionLost);
    // the very same connection goes on
    const int pid = m_connection->backendPid();
    QCOMPARE(textOf(runOne(*m_connection, sql("SELECT pg_backend_pid()"))), QString::number(pid));
    QCOMPARE(m_lost->size(), 0);
}

void TestPgWork::leavesABlackHole()
{
    FaultProxy proxy(socketPath());
    makeConnection(proxy.through(m_conninfo));
    proxy.setHolding(true);
    const auto answer = runOne(*m_connection, sql("SELECT 1"), Milliseconds(500));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Timeout);
    QVERIFY(m_connection->isOpen()); // settling
    QTRY_COMPARE_WITH_TIMEOUT(m_lost->size(), 1, 30'000);
    QCOMPARE(lostError().kind, ErrorKind::Timeout);
    QVERIFY(lostError().connectionLost);
    proxy.setHolding(false);
    QVERIFY(open(*m_connection));
}

void TestPgWork::leavesAFrozenBackend()
{
    makeConnection(m_conninfo);
    const int pid = m_connection->backendPid();
    kill(pid, SIGSTOP);
    const auto answer = runOne(*m_connection, sql("SELECT 1"), Milliseconds(500));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Timeout);
    QTRY_COMPARE_WITH_TIMEOUT(m_lost->size(), 1, 30'000);
    QVERIFY(open(*m_connection));
    QCOMPARE(textOf(runOne(*m_connection, sql("SELECT 1"))), u"1"_s);
    kill(pid, SIGCONT);
}

void TestPgWork::ticksWhileACancelHangs()
{
    FaultProxy proxy(socketPath());
    makeConnection(proxy.through(m_conninfo));
    int ticks = 0;
    QTimer ticker;
    connect(&ticker, &QTimer::timeout, this, [&] { ++ticks; });
    ticker.start(10);
    QTimer::singleShot(200, this, [&] { proxy.setHolding(true); });
    const auto answer = runOne(*m_connection, sql("SELECT pg_sleep(60)"), Milliseconds(500));
    QCOMPARE(answer.error().kind, ErrorKind::Timeout);
    // the cancel has its own connection, and nobody answers it
    QTRY_COMPARE_WITH_TIMEOUT(proxy.connectionCount(), 2, 30'000);
    ticks = 0;
    QTRY_COMPARE_WITH_TIMEOUT(m_lost->size(), 1, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(proxy.connectionCount(), 1, 30'000); // the cancel still hangs
    QVERIFY(ticks > 20);
    m_connection.reset();
    proxy.resetAll();
}

void TestPgWork::stopsAtTheServersTimeout()
{
    makeConnection(m_conninfo);
    const auto answer =
        run(*m_connection, {named("slow", "SELECT pg_sleep(60)"), sql("SELECT 'on'")}, Milliseconds(2500));
    QVERIFY(answer); // the connection and our own deadline are fine
    const auto &slow = answer.value()[0];
    QVERIFY(!slow);
    QCOMPARE(slow.error().kind, ErrorKind::Timeout);
    QCOMPARE(slow.error().sqlState, u"57014"_s);
    QVERIFY(slow.error().retryable);
    QVERIFY(!slow.error().connectionLost);
    QCOMPARE(textOf(answer.value()[1]), u"on"_s);
}

void TestPgWork::cancelsAllOfAPipeline()
{
    makeConnection(m_conninfo);
    QTimer::singleShot(300, this, [&] { m_connection->cancel(); });
    const auto answer =
        run(*m_connection, {sql("SELECT 1"), sql("SELECT pg_sleep(60)"), sql("SELECT pg_sleep(60)")});
    QVERIFY(answer);
    QCOMPARE(textOf(answer.value()[0]), u"1"_s);
    for (const std::size_t i : {1U, 2U}) {
        QCOMPARE(answer.value()[i].error().kind, ErrorKind::Cancelled);
        QVERIFY(answer.value()[i].error().words().contains(u"user request")); // not the server's timeout
        QVERIFY(!answer.value()[i].error().retryable);
    }
    QCOMPARE(working(), u"0"_s);
    QCOMPARE(m_lost->size(), 0);
}

void TestPgWork::cancelsNothingElse()
{
    makeConnection(m_conninfo);
    m_connection->cancel(); // nothing runs
    for (int round = 0; round < 30; ++round) {
        std::optional<RunAnswer> next;
        const auto answer = await<RunAnswer>([&](Reply<RunAnswer> reply) {
            m_connection->run({sql("SELECT pg_sleep(0.003)")}, ampleTime, std::move(reply));
            m_connection->run({sql("SELECT pg_sleep(0.005), 'next'")}, ampleTime,
                              [&](auto other) { next = std::move(other.value()); });
            QTimer::singleShot(round % 8, this, [&] { m_connection->cancel(); });
        });
        QVERIFY(answer);
        QTRY_VERIFY_WITH_TIMEOUT(next, 30'000);
        // only what ran at that time may have been cancelled, and then it says so
        const auto &first = answer.value()[0];
        const auto &second = (*next)[0];
        QVERIFY(first || first.error().kind == ErrorKind::Cancelled);
        QVERIFY(second || second.error().kind == ErrorKind::Cancelled);
        QVERIFY(first || second);
        m_connection->cancel();
    }
    QCOMPARE(textOf(runOne(*m_connection, sql("SELECT 'on'"))), u"on"_s);
}

void TestPgWork::cancelsATransaction()
{
    makeConnection(m_conninfo, false);
    QVERIFY(runOne(*m_connection, sql("CREATE TABLE cancelled(a int)")));
    QTimer::singleShot(300, this, [&] { m_connection->cancel(); });
    const auto answer = transact(*m_connection, {sql("INSERT INTO cancelled VALUES (1)"),
                                                 sql("SELECT pg_sleep(60)"), sql("SELECT pg_sleep(60)")});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
    QCOMPARE(textOf(runOne(*m_connection, sql("SELECT count(*) FROM cancelled"))), u"0"_s);
    QCOMPARE(psql(m_conninfo, u"SELECT count(*) FROM pg_locks WHERE relation = 'cancelled'::regclass"_s),
             u"0"_s);
}

void TestPgWork::answersATransactionOnlyWhenItIsOver()
{
    makeConnection(m_conninfo, false);
    QVERIFY(runOne(*m_connection, sql("CREATE TABLE late(a int)")));
    const std::vector<pg::Statement> slow{sql("INSERT INTO late VALUES (1)"), sql("SELECT pg_sleep(0.4)"),
                                          sql("SELECT pg_sleep(0.4)"), sql("SELECT pg_sleep(0.4)")};
    const auto answer = transact(*m_connection, slow, Milliseconds(1000));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Timeout);
    QVERIFY(!answer.error().connectionLost); // so it is certain that nothing was stored
    QCOMPARE(psql(m_conninfo, u"SELECT count(*) FROM late"_s), u"0"_s);

    // where it cannot be known, the error says that the connection is lost
    const int pid = m_connection->backendPid();
    QTimer::singleShot(200, this, [&] { kill(pid, SIGSTOP); });
    const auto frozen = transact(*m_connection, slow, Milliseconds(1000));
    kill(pid, SIGCONT);
    QVERIFY(!frozen);
    QCOMPARE(frozen.error().kind, ErrorKind::Timeout);
    QVERIFY(frozen.error().connectionLost);
    QVERIFY(!frozen.error().retryable);
}

void TestPgWork::stopsTheStatementOfAClosedConnection()
{
    makeConnection(m_conninfo);
    std::optional<Error> error;
    m_connection->run({sql("SELECT pg_sleep(600)")}, pastAllPatience,
                      [&](const auto &answer) { error = answer.error(); });
    QTRY_COMPARE_WITH_TIMEOUT(working(), u"1"_s, 30'000);
    m_connection->close();
    QVERIFY(!error);
    QTRY_VERIFY_WITH_TIMEOUT(error, 30'000);
    QCOMPARE(error->kind, ErrorKind::Cancelled);
    QVERIFY(error->connectionLost);
    QTRY_COMPARE_WITH_TIMEOUT(working(), u"0"_s, 30'000);
    QCOMPARE(m_lost->size(), 0); // it was asked for
}

void TestPgWork::isDestroyedByItsReply()
{
    makeConnection(m_conninfo);
    int replies = 0;
    const auto destroy = [&](const auto &) {
        ++replies;
        m_connection.reset();
    };
    m_connection->run({sql("SELECT 1")}, ampleTime, destroy);
    m_connection->run({sql("SELECT 2")}, ampleTime, destroy);
    QTRY_COMPARE_WITH_TIMEOUT(replies, 1, 30'000);
    QVERIFY(!m_connection);

    m_connection = std::make_unique<pg::Connection>(profileOf(m_conninfo), u"tidemark-fault"_s, true);
    m_connection->open(destroy);
    QTRY_COMPARE_WITH_TIMEOUT(replies, 2, 30'000);

    m_connection = std::make_unique<pg::Connection>(profileOf(u"="_s), u"tidemark-fault"_s, true);
    m_connection->open(destroy);
    QTRY_COMPARE_WITH_TIMEOUT(replies, 3, 30'000);

    makeConnection(m_conninfo);
    connect(m_connection.get(), &pg::Connection::lost, this, destroy);
    psql(m_conninfo, u"SELECT pg_terminate_backend(%1)"_s.arg(m_connection->backendPid()));
    QTRY_COMPARE_WITH_TIMEOUT(replies, 4, 30'000);

    makeConnection(m_conninfo, false);
    QVERIFY(runOne(*m_connection, sql("CREATE TABLE IF NOT EXISTS fed(a int)")));
    const WriterPtr writer = copyIn(*m_connection, sql("COPY fed FROM STDIN")).value();
    writer->finish(destroy);
    QTRY_COMPARE_WITH_TIMEOUT(replies, 5, 30'000);
    QVERIFY(!m_connection);
    writer->write("1\n"); // nobody takes it any more
}

void TestPgWork::answersNobodyOnceDestroyed()
{
    int replies = 0;
    const auto count = [&](const auto &) { ++replies; };
    m_connection = std::make_unique<pg::Connection>(profileOf(m_conninfo), u"tidemark-fault"_s, true);
    m_connection->open(count);
    m_connection.reset(); // while connecting
    makeConnection(m_conninfo);
    m_connection->run({sql("SELECT pg_sleep(600)")}, pastAllPatience, count);
    m_connection->run({sql("SELECT 1")}, ampleTime, count);
    QTRY_COMPARE_WITH_TIMEOUT(working(), u"1"_s, 30'000);
    m_connection.reset(); // at work
    QTRY_COMPARE_WITH_TIMEOUT(working(), u"0"_s, 30'000);
    m_connection = std::make_unique<pg::Connection>(profileOf(m_conninfo), u"tidemark-fault"_s, true);
    m_connection->run({sql("SELECT 1")}, ampleTime, count);
    m_connection.reset(); // with a reply on its way
    QTest::qWait(50);
    QCOMPARE(replies, 0);
}

void TestPgWork::refusesACopyWithinAPipeline()
{
    makeConnection(m_conninfo, false);
    QVERIFY(runOne(*m_connection, sql("CREATE TABLE piped(a int)")));
    const auto answer = runOne(*m_connection, named("piped", "COPY piped FROM STDIN"), Milliseconds(5000));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Decode);
    QVERIFY(open(*m_connection));
}

QTEST_GUILESS_MAIN(TestPgWork)
#include "tst_pgwork.moc"
