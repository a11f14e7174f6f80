// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faultproxy.h"
#include "support/pgclient.h"
#include "support/testcluster.h"

#include <QDir>
#include <QSignalSpy>
#include <QTcpServer>

#include <csignal>

using namespace tidemark;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

/// What stands between a profile and an open connection.
class TestPgConnect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsARefusedConnection();
    void tellsAnUnknownHost();
    void tellsAWrongPassword();
    void takesThePasswordOfTheProfile();
    void tellsAMissingDatabase();
    void tellsAMalformedConninfoWithoutItsPassword_data();
    void tellsAMalformedConninfoWithoutItsPassword();
    void tellsARefusalOfTls();
    void triesTheNextHost();
    void leavesASilentHostForTheNext();
    void givesUpOnABlackHole();
    void givesUpOnAFrozenPostmaster();
    void tellsAConnectionThatIsCut();
    void opensAfterAFailure();
    void answersEveryOpen();
    void closesWhileConnecting();

private:
    [[nodiscard]] Result<void> attempt(const QString &conninfo, Milliseconds deadline = ampleTime);
    [[nodiscard]] QString socketPath() const { return m_cluster->socketDir() + u"/.s.PGSQL.5432"_s; }

    std::unique_ptr<TestCluster> m_cluster;
};

void TestPgConnect::initTestCase()
{
    TestClusterOptions options;
    options.accessRules = {"local all postgres trust", "local all all scram-sha-256"};
    m_cluster = std::make_unique<TestCluster>(options);
    psql(m_cluster->conninfo(), u"CREATE ROLE analyst LOGIN PASSWORD 'right horse'"_s);
}

Result<void> TestPgConnect::attempt(const QString &conninfo, Milliseconds deadline)
{
    ConnectionProfile profile = profileOf(conninfo);
    profile.connectDeadline = deadline;
    pg::Connection connection(profile, u"tidemark-test"_s, true);
    return open(connection);
}

void TestPgConnect::tellsARefusedConnection()
{
    const Result<void> overTcp = attempt(u"host=127.0.0.1 port=1 user=x dbname=x"_s);
    QVERIFY(!overTcp);
    QCOMPARE(overTcp.error().kind, ErrorKind::Unreachable);
    QVERIFY(overTcp.error().retryable);
    QVERIFY(overTcp.error().connectionLost);
    QVERIFY2(overTcp.error().words().contains(u"Connection refused"), qPrintable(overTcp.error().words()));

    const Result<void> overSocket = attempt(u"host=%1 port=1 user=x"_s.arg(QDir::tempPath()));
    QCOMPARE(overSocket.error().kind, ErrorKind::Unreachable);
    QVERIFY(overSocket.error().words().contains(u"No such file"));
}

void TestPgConnect::tellsAnUnknownHost()
{
    const Result<void> result = attempt(u"host=no-such-host.invalid user=x dbname=x"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Unreachable);
    QVERIFY2(result.error().words().startsWith(u"could not translate host name \"no-such-host.invalid\""),
             qPrintable(result.error().words()));
}

void TestPgConnect::tellsAWrongPassword()
{
    const Result<void> wrong = attempt(m_cluster->conninfo() + u" user=analyst password='wrong horse'"_s);
    QVERIFY(!wrong);
    QVERIFY2(wrong.error().kind == ErrorKind::AuthFailed, qPrintable(wrong.error().words()));
    QCOMPARE(wrong.error().sqlState, u"28P01"_s);
    QVERIFY(!wrong.error().retryable);
    QVERIFY(wrong.error().words().contains(u"password authentication failed for user \"analyst\""));
    QVERIFY(!wrong.error().words().contains(u"horse"));
    // what only served to find the code is not shown
    QVERIFY(!wrong.error().words().contains(u"28P01"));
    QVERIFY(!wrong.error().words().contains(u"auth.c"));

    const Result<void> none = attempt(m_cluster->conninfo() + u" user=analyst passfile=/nonexistent"_s);
    QCOMPARE(none.error().kind, ErrorKind::AuthFailed);
    QVERIFY(!none.error().retryable);
}

void TestPgConnect::takesThePasswordOfTheProfile()
{
    ConnectionProfile profile = profileOf(m_cluster->conninfo() + u" user=analyst password='wrong horse'"_s);
    profile.password = u"right horse"_s;
    pg::Connection connection(profile, u"tidemark-test"_s, true);
    QVERIFY(open(connection));
    QCOMPARE(textOf(runOne(connection, sql("SELECT current_user"))), u"analyst"_s);
}

void TestPgConnect::tellsAMissingDatabase()
{
    const Result<void> result = attempt(m_cluster->conninfo(u"nowhere"_s));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::MissingObject);
    QCOMPARE(result.error().sqlState, u"3D000"_s);
    QVERIFY(!result.error().retryable);
    QVERIFY(result.error().words().contains(u"nowhere"));
}

void TestPgConnect::tellsAMalformedConninfoWithoutItsPassword_data()
{
    QTest::addColumn<QString>("conninfo");
    QTest::addColumn<QString>("contains");
    QTest::newRow("no value") << u"host"_s << u"missing \"=\""_s;
    QTest::newRow("unknown keyword") << u"hots=db"_s << u"hots"_s;
    QTest::newRow("blank in a password") << u"host=db password=hunter 2hunter"_s << u"keyword=value"_s;
    QTest::newRow("equals after the blank") << u"host=db password=hunter 2hunter=x"_s << u"keyword=value"_s;
    QTest::newRow("address") << u"postgresql://me:hunter2@[db/x"_s << u"keyword=value"_s;
    QTest::newRow("service") << u"service=no-such-service"_s << u"no-such-service"_s;
    QTest::newRow("value") << u"host=db sslmode=perhaps"_s << u"perhaps"_s;
}

void TestPgConnect::tellsAMalformedConninfoWithoutItsPassword()
{
    QFETCH(QString, conninfo);
    QFETCH(QString, contains);
    const Result<void> result = attempt(conninfo);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Unreachable);
    QVERIFY(!result.error().retryable);
    QVERIFY2(result.error().words().contains(contains), qPrintable(result.error().words()));
    QVERIFY(!result.error().words().contains(u"hunter"));
}

void TestPgConnect::tellsARefusalOfTls()
{
    FaultProxy proxy(socketPath());
    const Result<void> result = attempt(proxy.through(m_cluster->conninfo()) + u" sslmode=require"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::TlsRefused);
    QVERIFY(!result.error().retryable);
    QVERIFY2(result.error().words().contains(u"SSL"), qPrintable(result.error().words()));
    QVERIFY(attempt(proxy.through(m_cluster->conninfo())));
}

void TestPgConnect::triesTheNextHost()
{
    FaultProxy proxy(socketPath());
    const QString conninfo = u"%1 host=127.0.0.1,localhost port=1,%2"_s;
    QVERIFY(attempt(conninfo.arg(m_cluster->conninfo()).arg(proxy.port())));
    const QString unknown = u"%1 host=no-such-host.invalid,127.0.0.1 port=%2"_s;
    QVERIFY(attempt(unknown.arg(m_cluster->conninfo()).arg(proxy.port())));
}

void TestPgConnect::leavesASilentHostForTheNext()
{
    FaultProxy silent(socketPath());
    silent.setHolding(true);
    FaultProxy proxy(socketPath());
    const QString conninfo = u"%1 host=127.0.0.1,127.0.0.1 port=%2,%3"_s;
    const auto outcome =
        attempt(conninfo.arg(m_cluster->conninfo()).arg(silent.port()).arg(proxy.port()), Milliseconds(6000));
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().words()));
    QTRY_COMPARE_WITH_TIMEOUT(silent.connectionCount(), 0, 30'000);
}

void TestPgConnect::givesUpOnABlackHole()
{
    FaultProxy proxy(socketPath());
    proxy.setHolding(true);
    const Result<void> result = attempt(proxy.through(m_cluster->conninfo()), Milliseconds(500));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Unreachable);
    QVERIFY2(result.error().words().endsWith(u"no answer within 0.5 s"_s),
             qPrintable(result.error().words()));
    QVERIFY(result.error().connectionLost);
    QVERIFY(result.error().retryable);
    QTRY_COMPARE_WITH_TIMEOUT(proxy.connectionCount(), 0, 30'000);
}

void TestPgConnect::givesUpOnAFrozenPostmaster()
{
    kill(static_cast<pid_t>(m_cluster->postmasterPid()), SIGSTOP);
    const Result<void> result = attempt(m_cluster->conninfo(), Milliseconds(500));
    kill(static_cast<pid_t>(m_cluster->postmasterPid()), SIGCONT);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Unreachable);
    QVERIFY(attempt(m_cluster->conninfo()));
}

void TestPgConnect::tellsAConnectionThatIsCut()
{
    FaultProxy proxy(socketPath());
    // at the answer to the TLS request, within the log-in, and just before its end
    for (const qint64 bytes : {0, 1, 20, 300}) {
        proxy.cutAfter(bytes);
        const Result<void> result = attempt(proxy.through(m_cluster->conninfo()));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Unreachable);
        QVERIFY(result.error().retryable);
    }
}

void TestPgConnect::opensAfterAFailure()
{
    TestCluster cluster;
    cluster.stop();
    pg::Connection connection(profileOf(cluster.conninfo()), u"tidemark-test"_s, true);
    QSignalSpy lost(&connection, &pg::Connection::lost);
    QVERIFY(!open(connection));
    const auto closed = runOne(connection, sql("SELECT 1"));
    QVERIFY(!closed);
    QCOMPARE(closed.error().kind, ErrorKind::Unreachable);
    QVERIFY(closed.error().connectionLost);
    cluster.start();
    QVERIFY(open(connection));
    QCOMPARE(textOf(runOne(connection, sql("SELECT 1"))), u"1"_s);
    QCOMPARE(lost.size(), 0); // it never was open before
}

void TestPgConnect::answersEveryOpen()
{
    pg::Connection connection(profileOf(m_cluster->conninfo()), u"tidemark-test"_s, true);
    int answers = 0;
    const auto count = [&](const Result<void> &result) { answers += result ? 1 : 100; };
    bool refused = false;
    connection.run({sql("SELECT 1")}, ampleTime, [&](const auto &answer) { refused = !answer; });
    QVERIFY(!refused); // not from inside the call
    QTRY_VERIFY_WITH_TIMEOUT(refused, 30'000);
    connection.open(count);
    connection.open(count);
    QCOMPARE(answers, 0);
    QTRY_COMPARE_WITH_TIMEOUT(answers, 2, 30'000);
    connection.open(count);
    QCOMPARE(answers, 2);
    QTRY_COMPARE_WITH_TIMEOUT(answers, 3, 30'000);
}

void TestPgConnect::closesWhileConnecting()
{
    FaultProxy proxy(socketPath());
    proxy.setHolding(true);
    pg::Connection connection(profileOf(proxy.through(m_cluster->conninfo())), u"tidemark-test"_s, true);
    std::vector<ErrorKind> kinds;
    connection.open([&](const Result<void> &result) { kinds.push_back(result.error().kind); });
    connection.run({sql("SELECT 1")}, ampleTime,
                   [&](const auto &answer) { kinds.push_back(answer.error().kind); });
    QTRY_COMPARE_WITH_TIMEOUT(proxy.connectionCount(), 1, 30'000);
    connection.close();
    QTRY_COMPARE_WITH_TIMEOUT(kinds.size(), 2U, 30'000);
    QCOMPARE(kinds, (std::vector{ErrorKind::Cancelled, ErrorKind::Cancelled}));
    QTRY_COMPARE_WITH_TIMEOUT(proxy.connectionCount(), 0, 30'000);
}

QTEST_GUILESS_MAIN(TestPgConnect)
#include "tst_pgconnect.moc"
