// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/await.h"
#include "local/privateserver.h"
#include "support/serverfolder.h"
#include "support/testcluster.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::local;
using namespace tidemark::test;

namespace
{

Result<ServerStatus> start(PrivateServer &server, QStringList *steps = nullptr)
{
    return await<ServerStatus>([&](Reply<ServerStatus> reply) {
        server.start(
            [steps](const QString &step) {
                if (steps)
                    *steps << step;
            },
            std::move(reply));
    });
}

Result<void> stop(PrivateServer &server)
{
    return await<void>([&](Reply<void> reply) { server.stop(std::move(reply)); });
}

Result<void> destroy(PrivateServer &server)
{
    return await<void>([&](Reply<void> reply) { server.destroy(std::move(reply)); });
}

QByteArray words(const Error &error)
{
    return (error.words() + u' ' + error.remedy()).toUtf8();
}

} // namespace

/// Fails the test with the error's words if the result is none.
#define VERIFY_DONE(result)                                                                                  \
    QVERIFY2((result).has_value(), (result) ? "" : words((result).error()).constData())

class TestPrivateServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNothingAtFirst();
    void createsAndStarts();
    void isClosedToOthers();
    void logsNoValues();
    void aSecondStartAdopts();
    void twoStartsAtOnceShareOneServer();
    void oneJobAtATime();
    void keepsItsDataOverAStop();
    void endsWithItsObject();
    void goesOnIfAsked();
    void stopsWhileClientsAreConnected();
    void anUnfinishedCreationIsNoServer();
    void destroyRefusesARunningServer();
    void destroyLeavesWhatIsNotIts();
    void destroyRefusesAForeignFolder();
};

void TestPrivateServer::isNothingAtFirst()
{
    const ServerFolder folder;
    PrivateServer server(folder.paths());
    const ServerStatus status = server.status();
    QVERIFY(!status.created);
    QVERIFY(!status.running);
    QCOMPARE(status.pid, 0);
    QCOMPARE(status.dataBytes, -1);
    VERIFY_DONE(stop(server));
    VERIFY_DONE(destroy(server));
}

void TestPrivateServer::createsAndStarts()
{
    const ServerFolder folder;
    PrivateServer server(folder.paths());
    QStringList steps;
    const Result<ServerStatus> started = start(server, &steps);
    VERIFY_DONE(started);
    QVERIFY(started->created);
    QVERIFY(started->running);
    QVERIFY(started->pid > 0);
    QCOMPARE(steps.size(), 2);
    const auto answer = [&](const QString &sql) { return psql(started->conninfo, sql); };
    QCOMPARE(answer(u"SELECT current_user || ' ' || current_database()"_s), u"tidemark tidemark"_s);
    QCOMPARE(answer(u"SELECT rolsuper FROM pg_roles WHERE rolname = current_user"_s), u"t"_s);
    QCOMPARE(answer(u"SHOW data_checksums"_s), u"on"_s);
    QCOMPARE(answer(u"SHOW wal_segment_size"_s), u"1MB"_s);
    QCOMPARE(answer(u"SHOW fsync"_s), u"on"_s);
    QCOMPARE(answer(u"SHOW server_encoding"_s), u"UTF8"_s);
    QCOMPARE(answer(u"SELECT datcollate FROM pg_database WHERE datname = 'tidemark'"_s), u"C.UTF-8"_s);
    QCOMPARE(answer(u"SHOW server_version_num"_s).left(2), started->version);
    QVERIFY(server.status().dataBytes > 1'000'000);

    psql(started->conninfo, u"CREATE EXTENSION hll; CREATE EXTENSION pg_cron"_s);
    QCOMPARE(answer(u"SHOW cron.use_background_workers"_s), u"on"_s);

    VERIFY_DONE(stop(server));
    QVERIFY(!server.status().running);
    QVERIFY(!isAlive(static_cast<pid_t>(started->pid)));
}

void TestPrivateServer::isClosedToOthers()
{
    const ServerFolder folder;
    PrivateServer server(folder.paths());
    const Result<ServerStatus> started = start(server);
    VERIFY_DONE(started);
    QCOMPARE(psql(started->conninfo, u"SHOW listen_addresses"_s), QString());
    QCOMPARE(psql(started->conninfo, u"SELECT type || ' ' || auth_method FROM pg_hba_file_rules"_s),
             u"local peer"_s);
    const PsqlOutcome other = tryPsql(started->conninfo + u" user=postgres"_s, u"SELECT 1"_s);
    QVERIFY2(other.errors.contains("Peer authentication failed"_L1), qPrintable(other.errors));

    struct stat info {
    };
    for (const QString &dir : {folder.paths().socketDir, folder.paths().dataDir}) {
        QCOMPARE(stat(QFile::encodeName(dir).constData(), &info), 0);
        QCOMPARE(info.st_mode & ALLPERMS, S_IRWXU);
        QVERIFY(info.st_uid != 0);
    }
    QCOMPARE(stat(QByteArray("/proc/" + QByteArray::number(started->pid)).constData(), &info), 0);
    QVERIFY(info.st_uid != 0);
}

void TestPrivateServer::logsNoValues()
{
    const ServerFolder folder;
    PrivateServer server(folder.paths());
    const Result<ServerStatus> started = start(server);
    VERIFY_DONE(started);
    psql(started->conninfo, u"CREATE TABLE t (i text PRIMARY KEY); INSERT INTO t VALUES ('my secret')"_s);
    QVERIFY(tryPsql(started->conninfo, u"INSERT INTO t VALUES ('my secret')"_s).exitStatus != 0);
    QFile log(folder.paths().logFile);
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray text = log.readAll();
    QVERIFY2(text.contains("ERROR:"), text.constData());
    QVERIFY2(!text.contains("secret"), text.constData());
}

void TestPrivateServer::aSecondStartAdopts()
{
    const ServerFolder folder;
    PrivateServer first(folder.paths());
    const Result<ServerStatus> started = start(first);
    VERIFY_DONE(started);
    {
        PrivateServer second(folder.paths());
        const Result<ServerStatus> adopted = start(second);
        VERIFY_DONE(adopted);
        QCOMPARE(adopted->pid, started->pid);
    }
    // It goes on without the one that only adopted it.
    QCOMPARE(psql(started->conninfo, u"SELECT 1"_s), u"1"_s);
}

void TestPrivateServer::twoStartsAtOnceShareOneServer()
{
    const ServerFolder folder;
    PrivateServer first(folder.paths());
    PrivateServer second(folder.paths());
    std::optional<Result<ServerStatus>> answer;
    second.start({}, [&](Result<ServerStatus> result) { answer = std::move(result); });
    const Result<ServerStatus> started = start(first);
    VERIFY_DONE(started);
    QTRY_VERIFY_WITH_TIMEOUT(answer, 30'000);
    VERIFY_DONE(*answer);
    QCOMPARE((*answer)->pid, started->pid);
}

void TestPrivateServer::oneJobAtATime()
{
    const ServerFolder folder;
    PrivateServer server(folder.paths());
    std::optional<Result<ServerStatus>> started;
    server.start({}, [&](Result<ServerStatus> result) { started = std::move(result); });
    const Result<void> stopped = stop(server);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Busy);
    QTRY_VERIFY_WITH_TIMEOUT(started, 30'000);
    VERIFY_DONE(*started);
}

void TestPrivateServer::keepsItsDataOverAStop()
{
    const ServerFolder folder;
    PrivateServer server(folder.paths());
    Result<ServerStatus> started = start(server);
    VERIFY_DONE(started);
    psql(started->conninfo, u"CREATE TABLE t AS SELECT 42 AS i"_s);
    psql(started->conninfo, u"ALTER SYSTEM SET work_mem = '7MB'"_s);
    VERIFY_DONE(stop(server));
    started = start(server);
    VERIFY_DONE(started);
    QCOMPARE(psql(started->conninfo, u"SELECT i FROM t"_s), u"42"_s);
    QCOMPARE(psql(started->conninfo, u"SHOW work_mem"_s), u"7MB"_s);
}

void TestPrivateServer::endsWithItsObject()
{
    const ServerFolder folder;
    auto server = std::make_unique<PrivateServer>(folder.paths());
    const Result<ServerStatus> started = start(*server);
    VERIFY_DONE(started);
    server.reset();
    QVERIFY(!runningPostmaster(folder.paths().dataDir));
    QVERIFY(!isAlive(static_cast<pid_t>(started->pid)));
}

void TestPrivateServer::goesOnIfAsked()
{
    const ServerFolder folder;
    auto server = std::make_unique<PrivateServer>(folder.paths());
    server->setOutlivesParent(true);
    const Result<ServerStatus> started = start(*server);
    VERIFY_DONE(started);
    server.reset();
    QCOMPARE(psql(started->conninfo, u"SELECT 1"_s), u"1"_s);
    PrivateServer other(folder.paths());
    QCOMPARE(other.status().pid, started->pid);
    VERIFY_DONE(stop(other));
    QVERIFY(!isAlive(static_cast<pid_t>(started->pid)));
}

void TestPrivateServer::stopsWhileClientsAreConnected()
{
    const ServerFolder folder;
    PrivateServer server(folder.paths());
    const Result<ServerStatus> started = start(server);
    VERIFY_DONE(started);
    QProcess client;
    client.start(u"psql"_s, {u"-XAt"_s, started->conninfo});
    client.write("SELECT 'here';\n");
    QByteArray output;
    QTRY_VERIFY_WITH_TIMEOUT((output += client.readAllStandardOutput()).contains("here"), 30'000);
    VERIFY_DONE(stop(server));
    QVERIFY(!server.status().running);
    client.closeWriteChannel();
    QVERIFY(client.waitForFinished(30'000));
}

void TestPrivateServer::anUnfinishedCreationIsNoServer()
{
    const ServerFolder folder;
    const QString unfinished = folder.paths().dataDir + u".unfinished-1"_s;
    QVERIFY(QDir().mkpath(unfinished + u"/base"_s));
    QFile version(unfinished + u"/PG_VERSION"_s);
    QVERIFY(version.open(QIODevice::WriteOnly));
    version.close();
    PrivateServer server(folder.paths());
    QVERIFY(!server.status().created);
    VERIFY_DONE(start(server));
    QVERIFY(!QFileInfo::exists(unfinished));
}

void TestPrivateServer::destroyRefusesARunningServer()
{
    const ServerFolder folder;
    const ServerPaths paths = ServerPaths::under(folder.path() + u"/coordinator"_s);
    PrivateServer server(paths);
    const Result<ServerStatus> started = start(server);
    VERIFY_DONE(started);
    const Result<void> refused = destroy(server);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Busy);
    QCOMPARE(psql(started->conninfo, u"SELECT 1"_s), u"1"_s);
    VERIFY_DONE(stop(server));
    VERIFY_DONE(destroy(server));
    QVERIFY(!QFileInfo::exists(paths.home()));
    QVERIFY(!server.status().created);
}

void TestPrivateServer::destroyLeavesWhatIsNotIts()
{
    const ServerFolder folder;
    QFile diary(folder.path() + u"/diary"_s);
    QVERIFY(diary.open(QIODevice::WriteOnly));
    diary.close();
    PrivateServer server(folder.paths());
    VERIFY_DONE(start(server));
    VERIFY_DONE(stop(server));
    VERIFY_DONE(destroy(server));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"diary"_s});
}

void TestPrivateServer::destroyRefusesAForeignFolder()
{
    const ServerFolder folder;
    QVERIFY(QDir().mkpath(folder.paths().dataDir + u"/photos"_s));
    PrivateServer server(folder.paths());
    const Result<void> refused = destroy(server);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Io);
    QVERIFY(QFileInfo::exists(folder.paths().dataDir + u"/photos"_s));
}

QTEST_GUILESS_MAIN(TestPrivateServer)
#include "tst_privateserver.moc"
