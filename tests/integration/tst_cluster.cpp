// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ctlrun.h"
#include "support/pgsession.h"
#include "support/schemadatabase.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace tidemark::test;

/// What operators are told about the cluster, on plain PostgreSQL: the same shapes, with one node.
class TestClusterReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void thereIsOneNode();
    void partitionsAreFoldedIntoTheirTable();
    void whatIsNotResolvedAndWhoWaitsIsTold();
    void operatorsSeeItAndReadersDoNot();
    void wrongUseIsSaid();

private:
    [[nodiscard]] CtlRun cluster(const QStringList &arguments, const QString &conninfo = {}) const
    {
        return runCtl(QStringLiteral(TIDEMARKCTL), conninfo.isEmpty() ? m_database : conninfo,
                      QStringList{u"cluster"_s} + arguments);
    }

    std::unique_ptr<TestCluster> m_server;
    QString m_database;
};

void TestClusterReports::initTestCase()
{
    m_server =
        std::make_unique<TestCluster>(TestClusterOptions{.settings = {"max_prepared_transactions = 5"}});
    m_database = createSchemaDatabase(*m_server);
}

void TestClusterReports::thereIsOneNode()
{
    const CtlRun run = cluster({u"--format"_s, u"json"_s});
    QCOMPARE(run.exitStatus, 0);
    const QJsonArray nodes = run.json().value("nodes"_L1).toArray();
    QCOMPARE(nodes.size(), 1);
    const QJsonObject node = nodes.at(0).toObject();
    QCOMPARE(node.value("node"_L1).toString(), u"this server"_s);
    QCOMPARE(node.value("role"_L1).toString(), u"server"_s);
    QVERIFY(node.value("active"_L1).toBool() && node.value("reachable"_L1).toBool() &&
            node.value("hll"_L1).toBool());
    QVERIFY(node.value("bytes"_L1).toDouble() > 1'000'000);
    QVERIFY(node.value("lag_seconds"_L1).isNull());
    QCOMPARE(node.value("max_prepared"_L1).toInt(), 5);
    QVERIFY(cluster({u"nodes"_s}).output.contains("this server  server"));
    QVERIFY(cluster({u"nodes"_s, u"--format"_s, u"csv"_s}).output.startsWith("node,role,active,reachable,"));
}

void TestClusterReports::partitionsAreFoldedIntoTheirTable()
{
    psql(
        m_database,
        u"INSERT INTO tidemark.events (tenant_id, event_type) SELECT 1, 'x' FROM generate_series(1, 20000)"_s);
    const CtlRun run = cluster({u"tables"_s, u"--format"_s, u"json"_s});
    QCOMPARE(run.exitStatus, 0);
    QHash<QString, QJsonObject> tables;
    for (const QJsonValue table : run.json().value("tables"_L1).toArray())
        tables.insert(table.toObject().value("table"_L1).toString(), table.toObject());
    QVERIFY(!tables.contains(u"events_default"_s));
    QVERIFY(tables.contains(u"pipeline"_s) && tables.contains(u"http_request_1day"_s));
    const QJsonObject events = tables.value(u"events"_s);
    QCOMPARE(
        events.value("partitions"_L1).toInt(),
        psql(m_database, u"SELECT count(*) FROM pg_inherits WHERE inhparent = 'tidemark.events'::regclass"_s)
            .toInt());
    QCOMPARE(QString::number(events.value("bytes"_L1).toInteger()),
             psql(m_database,
                  uR"sql(SELECT sum(pg_total_relation_size(inhrelid)) FROM pg_inherits WHERE inhparent =
                         'tidemark.events'::regclass)sql"_s));
    QCOMPARE(events.value("shards"_L1).toInt(), 0);
}

void TestClusterReports::whatIsNotResolvedAndWhoWaitsIsTold()
{
    const CtlRun quiet = cluster({u"health"_s});
    QCOMPARE(quiet.exitStatus, 0);
    QVERIFY(quiet.output.contains("Nothing is waiting"));
    PgSession holder(m_database);
    QVERIFY(holder.open() && holder.run("BEGIN").ok && holder.run("CREATE TABLE public.half (a int)").ok);
    QVERIFY(holder.run("PREPARE TRANSACTION 'half done'").ok);
    QVERIFY(holder.run("BEGIN").ok && holder.run("LOCK TABLE tidemark.late_bucket").ok);
    PgSession waiter(m_database);
    QVERIFY(waiter.open());
    std::thread wait([&] { waiter.run("SELECT count(*) FROM tidemark.late_bucket"); });
    QTRY_COMPARE(
        psql(m_database,
             u"SELECT string_agg(kind || ' ' || ok, ',' ORDER BY kind) FROM tidemark.cluster_health()"_s),
        u"lock true,prepared true"_s);
    const CtlRun run = cluster({u"health"_s, u"--format"_s, u"json"_s});
    holder.run("COMMIT");
    wait.join();
    QCOMPARE(run.exitStatus, 0); // neither is old enough for anybody to look
    QString lock;
    QString prepared;
    for (const QJsonValue value : run.json().value("health"_L1).toArray()) {
        const QJsonObject item = value.toObject();
        QVERIFY(item.value("seconds"_L1).toDouble() >= 0);
        (item.value("kind"_L1) == "lock"_L1 ? lock : prepared) =
            item.value("subject"_L1).toString() + u' ' + item.value("detail"_L1).toString();
    }
    QCOMPARE(prepared, u"half done by postgres"_s);
    const QRegularExpression words(u"^session \\d+ of postgres waits for session \\d+ of postgres$"_s);
    QVERIFY2(words.match(lock).hasMatch(), qPrintable(lock));
    holder.run("ROLLBACK PREPARED 'half done'");
}

void TestClusterReports::operatorsSeeItAndReadersDoNot()
{
    const QString bob = createLogin(m_database, u"tidemark_operator"_s);
    const QString ann = createLogin(m_database, u"tidemark_reader"_s);
    for (const QString &what : {u"nodes"_s, u"tables"_s, u"health"_s}) {
        QCOMPARE(cluster({what}, bob).exitStatus, 0);
        QCOMPARE(cluster({what}, ann).exitStatus, 4);
    }
    // What they are made of asks other servers anything: for nobody but the owner.
    for (const QString &call : {u"SELECT * FROM tidemark.ask_nodes('SELECT 1')"_s,
                                u"SELECT * FROM tidemark.ask_workers('SELECT 1')"_s})
        QVERIFY(tryPsql(bob, call).errors.contains("permission denied"_L1));
}

void TestClusterReports::wrongUseIsSaid()
{
    const CtlRun run = cluster({u"shards"_s});
    QCOMPARE(run.exitStatus, 2);
    QVERIFY2(run.errors.contains("nodes, tables, health"_L1), qPrintable(run.errors));
}

QTEST_GUILESS_MAIN(TestClusterReports)
#include "tst_cluster.moc"
