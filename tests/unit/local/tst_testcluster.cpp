// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "local/postmaster.h"
#include "support/testcluster.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::test;

/// The tests' own server keeps what the tests build on.
class TestTestCluster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheExtensions();
    void databasesAreFreshAndEmpty();
    void stopsAndStartsWithItsData();
    void survivesAKill();
    void listensOnASocketOnly();
    void asksForPasswordsWhereATestWantsThem();
    void neverRunsAsRoot();
};

void TestTestCluster::hasTheExtensions()
{
    TestCluster &cluster = TestCluster::shared();
    psql(cluster.conninfo(), u"CREATE EXTENSION hll; CREATE EXTENSION pg_cron"_s);
    QCOMPARE(psql(cluster.conninfo(), u"SELECT hll_cardinality(hll_add(hll_empty(), hll_hash_text('a')))"_s),
             u"1"_s);
    QCOMPARE(psql(cluster.conninfo(), u"SELECT count(*) FROM cron.job"_s), u"0"_s);
}

void TestTestCluster::databasesAreFreshAndEmpty()
{
    TestCluster &cluster = TestCluster::shared();
    const QString first = cluster.createDatabase();
    psql(first, u"CREATE TABLE t (i int)"_s);
    const QString second = cluster.createDatabase();
    QVERIFY(first != second);
    QCOMPARE(psql(second, u"SELECT count(*) FROM pg_class WHERE relname = 't'"_s), u"0"_s);
    QCOMPARE(psql(second, u"SHOW server_encoding"_s), u"UTF8"_s);
}

void TestTestCluster::stopsAndStartsWithItsData()
{
    TestCluster cluster;
    const QString conninfo = cluster.createDatabase();
    psql(conninfo, u"CREATE TABLE t AS SELECT 42 AS i"_s);
    cluster.stop();
    QCOMPARE(cluster.postmasterPid(), 0);
    QVERIFY(tryPsql(conninfo, u"SELECT 1"_s).exitStatus != 0);
    cluster.start();
    QCOMPARE(psql(conninfo, u"SELECT i FROM t"_s), u"42"_s);
}

void TestTestCluster::survivesAKill()
{
    TestCluster cluster;
    psql(cluster.conninfo(), u"CREATE TABLE t AS SELECT 42 AS i"_s);
    cluster.killServer();
    QCOMPARE(cluster.postmasterPid(), 0);
    QCOMPARE(local::serverProcessIn(cluster.dataDir()), 0);
    cluster.start();
    QCOMPARE(psql(cluster.conninfo(), u"SELECT i FROM t"_s), u"42"_s);
}

void TestTestCluster::listensOnASocketOnly()
{
    QCOMPARE(psql(TestCluster::shared().conninfo(), u"SHOW listen_addresses"_s), QString());
}

void TestTestCluster::asksForPasswordsWhereATestWantsThem()
{
    TestClusterOptions options;
    options.accessRules = {"local all postgres trust", "local all all scram-sha-256"};
    TestCluster cluster(options);
    psql(cluster.conninfo(), u"CREATE ROLE careful LOGIN PASSWORD 'right'"_s);
    const QString asCareful = u"host=%1 dbname=postgres user=careful password="_s.arg(cluster.socketDir());
    QCOMPARE(psql(asCareful + u"right"_s, u"SELECT current_user"_s), u"careful"_s);
    const PsqlOutcome wrong = tryPsql(asCareful + u"wrong"_s, u"SELECT 1"_s);
    QCOMPARE(wrong.exitStatus, 2);
    QVERIFY2(wrong.errors.contains("password authentication failed"_L1), qPrintable(wrong.errors));
}

void TestTestCluster::neverRunsAsRoot()
{
    QFile status(u"/proc/%1/status"_s.arg(TestCluster::shared().postmasterPid()));
    QVERIFY(status.open(QIODevice::ReadOnly));
    const QByteArray text = status.readAll();
    QVERIFY(text.contains("Uid:\t"));
    QVERIFY2(!text.contains("Uid:\t0\t"), text.constData());
}

QTEST_GUILESS_MAIN(TestTestCluster)
#include "tst_testcluster.moc"
