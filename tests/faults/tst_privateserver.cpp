// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/await.h"
#include "local/privateserver.h"
#include "local/serviceuser.h"
#include "support/serverfolder.h"
#include "support/testcluster.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::local;
using namespace tidemark::test;

namespace
{

Result<ServerStatus> start(PrivateServer &server)
{
    return await<ServerStatus>([&](Reply<ServerStatus> reply) { server.start({}, std::move(reply)); });
}

/// The other role of this program: starts a server, says its process number, and waits to be killed.
int holdServer(const QString &dir, bool outlives)
{
    PrivateServer server(ServerPaths::under(dir));
    server.setOutlivesParent(outlives);
    const Result<ServerStatus> started = start(server);
    if (!started)
        return 1;
    std::printf("%lld\n", started->pid);
    std::fflush(stdout);
    return QCoreApplication::exec();
}

/// Starts this program in its other role and returns the server's process number.
pid_t letAnotherProgramStart(QProcess &program, const QString &dir, const QString &role)
{
    program.start(QCoreApplication::applicationFilePath(), {role, dir});
    if (!QTest::qWaitFor([&] { return program.canReadLine(); }, 60'000))
        return 0;
    return program.readLine().trimmed().toInt();
}

} // namespace

/// Pulling the plugs of the private server.
class TestPrivateServerFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAgainAfterAKill();
    void goesWithAKilledParent();
    void staysWithAKilledParentIfAsked();
    void aStalePidFileMayNameAnotherProgram();
    void aBrokenConfigurationIsTold();
    void aLockOfAKilledProgramIsNoLock();
};

void TestPrivateServerFaults::startsAgainAfterAKill()
{
    const ServerFolder folder;
    PrivateServer server(folder.paths());
    Result<ServerStatus> started = start(server);
    QVERIFY(started);
    psql(started->conninfo, u"CREATE TABLE t AS SELECT 42 AS i"_s);
    for (int round = 0; round < 3; ++round) {
        // Only the first process: its children go by themselves, a moment later.
        QCOMPARE(kill(static_cast<pid_t>(started->pid), SIGKILL), 0);
        const qint64 before = started->pid;
        QTRY_VERIFY(!isAlive(static_cast<pid_t>(before)));
        started = start(server);
        QVERIFY2(started, started ? "" : qPrintable(started.error().words()));
        QVERIFY(started->pid != before);
        QCOMPARE(psql(started->conninfo, u"SELECT i FROM t"_s), u"42"_s);
    }
}

void TestPrivateServerFaults::goesWithAKilledParent()
{
    const ServerFolder folder;
    QProcess program;
    const pid_t pid = letAnotherProgramStart(program, folder.path(), u"--hold"_s);
    QVERIFY(pid > 0);
    QCOMPARE(PrivateServer(folder.paths()).status().pid, pid);
    program.kill();
    QTRY_VERIFY_WITH_TIMEOUT(!isAlive(pid), 30'000);
    QCOMPARE(serverProcessIn(folder.paths().dataDir), 0);
    // A proper shutdown, with nothing to recover: the pid file is gone.
    QVERIFY(!QFile::exists(folder.paths().dataDir + u"/postmaster.pid"_s));
    program.waitForFinished();
}

void TestPrivateServerFaults::staysWithAKilledParentIfAsked()
{
    const ServerFolder folder;
    QProcess program;
    const pid_t pid = letAnotherProgramStart(program, folder.path(), u"--hold-on"_s);
    QVERIFY(pid > 0);
    program.kill();
    QVERIFY(program.waitForFinished(30'000));
    PrivateServer server(folder.paths());
    QVERIFY(server.status().running);
    QCOMPARE(psql(server.status().conninfo, u"SELECT 1"_s), u"1"_s);
    QVERIFY(await<void>([&](Reply<void> reply) { server.stop(std::move(reply)); }));
    QVERIFY(!isAlive(pid));
}

void TestPrivateServerFaults::aStalePidFileMayNameAnotherProgram()
{
    const ServerFolder folder;
    PrivateServer server(folder.paths());
    Result<ServerStatus> started = start(server);
    QVERIFY(started);
    QFile pidFile(folder.paths().dataDir + u"/postmaster.pid"_s);
    QVERIFY(pidFile.open(QIODevice::ReadOnly));
    const QByteArray content = pidFile.readAll();
    pidFile.close();
    QVERIFY(await<void>([&](Reply<void> reply) { server.stop(std::move(reply)); }));

    // A program of the very user the server runs as, so that postgres by itself would refuse to start.
    const Result<ServiceUser> user = serviceUser();
    QVERIFY(user);
    QProcess other;
    other.setProgram(u"sleep"_s);
    other.setArguments({u"600"_s});
    runAs(other, *user, ChildFate::DiesWithParent, SIGKILL);
    other.start();
    QVERIFY(other.waitForStarted());
    QVERIFY(pidFile.open(QIODevice::WriteOnly));
    pidFile.write(QByteArray::number(other.processId()) + content.mid(content.indexOf('\n')));
    pidFile.close();
    QCOMPARE(chown(QFile::encodeName(pidFile.fileName()).constData(), user->uid, user->gid), 0);
    QVERIFY(!server.status().running);

    started = start(server);
    QVERIFY2(started, started ? "" : qPrintable(started.error().words()));
    QVERIFY(started->pid != other.processId());
    QCOMPARE(psql(started->conninfo, u"SELECT 1"_s), u"1"_s);
    QCOMPARE(other.state(), QProcess::Running);
    other.kill();
    other.waitForFinished();
}

void TestPrivateServerFaults::aBrokenConfigurationIsTold()
{
    const ServerFolder folder;
    PrivateServer server(folder.paths());
    Result<ServerStatus> started = start(server);
    QVERIFY(started);
    psql(started->conninfo, u"ALTER SYSTEM SET shared_preload_libraries = 'no_such_library'"_s);
    QVERIFY(await<void>([&](Reply<void> reply) { server.stop(std::move(reply)); }));
    started = start(server);
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::Io);
    QVERIFY2(started.error().words().contains("no_such_library"_L1), qPrintable(started.error().words()));
    QVERIFY2(started.error().remedy().contains(folder.paths().logFile), qPrintable(started.error().remedy()));
}

void TestPrivateServerFaults::aLockOfAKilledProgramIsNoLock()
{
    const ServerFolder folder;
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, folder.path()});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.path() + u"/lock"_s), 30'000);
    program.kill();
    QVERIFY(program.waitForFinished(30'000));
    PrivateServer server(folder.paths());
    const Result<ServerStatus> started = start(server);
    QVERIFY2(started, started ? "" : qPrintable(started.error().words()));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1).startsWith("--hold"_L1))
        return holdServer(arguments.at(2), arguments.at(1) == "--hold-on"_L1);
    TestPrivateServerFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_privateserver.moc"
