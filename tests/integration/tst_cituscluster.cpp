// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "local/postmaster.h"
#include "support/ctlrun.h"
#include "support/gatewayclient.h"
#include "support/pgsession.h"
#include "support/schemadatabase.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <csignal>
#include <future>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::test;

/// What operators are told about a Citus cluster, what the doctor finds there, and a node that joins later.
class TestCitusCluster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void nodesAndTheirTablesAreTold();
    void sessionsAndPartitionsAreToldAcrossNodes();
    void aWorkerThatIsDownIsNamed();
    void aFrozenWorkerIsNamedToo();
    void aWorkerIsNoCoordinator();
    void theDoctorFindsNothingButAHint();
    void theDoctorFindsWhatIsWrong();
    void aThirdWorkerJoins(); // the last: it stays

private:
    QString ask(const QString &sql) const { return psql(m_cluster->conninfo(), sql); }
    [[nodiscard]] CtlRun cluster(const QString &what) const
    {
        return runCtl(QStringLiteral(TIDEMARKCTL), m_operator,
                      {u"cluster"_s, what, u"--format"_s, u"json"_s});
    }
    /// Codes of findings, but for what is so in every one of these clusters: pg_cron's jobs are paused.
    [[nodiscard]] QSet<QString> findings() const;
    /// Runs the remedies of that code, line by line.
    void mend(const QString &code) const;
    void nameTheWorker(int worker) const;

    std::unique_ptr<CitusCluster> m_cluster;
    QString m_operator;
};

namespace
{

/// Every process of a server stops, or goes on.
void signalAll(TestCluster &server, int number)
{
    const auto postmaster = static_cast<pid_t>(server.postmasterPid());
    kill(postmaster, number);
    for (const pid_t child : local::childrenOf(postmaster))
        kill(child, number);
}

QStringList namesOf(const QJsonArray &array, QLatin1StringView key, bool reachable)
{
    QStringList names;
    for (const QJsonValue value : array) {
        if (value.toObject().value("reachable"_L1).toBool() == reachable)
            names << value.toObject().value(key).toString();
    }
    return names;
}

} // namespace

void TestCitusCluster::initTestCase()
{
    if (!CitusCluster::isInstalled())
        QSKIP("skipped: no Citus");
    m_cluster = createSchemaCluster();
    m_operator = createLogin(m_cluster->conninfo(), u"tidemark_operator"_s);
}

void TestCitusCluster::init()
{
    m_cluster->start();
}

QSet<QString> TestCitusCluster::findings() const
{
    coordinator::PgAdminGateway gateway(profileOf(m_operator), u"test"_s);
    const Result<std::vector<Finding>> found = examine(gateway);
    if (!found)
        return {found.error().words()};
    QSet<QString> codes;
    for (const Finding &finding : *found) {
        if (finding.remedy.isEmpty())
            codes << u"no remedy for "_s + finding.code;
        if (finding.code != "job-paused"_L1)
            codes << finding.code;
    }
    return codes;
}

void TestCitusCluster::mend(const QString &code) const
{
    coordinator::PgAdminGateway gateway(profileOf(m_operator), u"test"_s);
    const Result<std::vector<Finding>> found = examine(gateway);
    QVERIFY2(found, wordsOf(found));
    for (const Finding &finding : *found) {
        for (const QString &line : finding.code == code ? finding.remedy.split(u'\n') : QStringList())
            ask(line);
    }
}

void TestCitusCluster::nodesAndTheirTablesAreTold()
{
    const CtlRun nodes = cluster(u"nodes"_s);
    QCOMPARE(nodes.exitStatus, 0);
    QStringList said;
    for (const QJsonValue value : nodes.json().value("nodes"_L1).toArray()) {
        const QJsonObject node = value.toObject();
        QVERIFY(node.value("reachable"_L1).toBool() && node.value("active"_L1).toBool() &&
                node.value("hll"_L1).toBool());
        QVERIFY(node.value("bytes"_L1).toDouble() > 1'000'000);
        QCOMPARE(node.value("max_prepared"_L1).toInt(), 200);
        QCOMPARE(node.value("shards"_L1).toInt() > 0, node.value("role"_L1) == "worker"_L1);
        said << node.value("role"_L1).toString();
    }
    QCOMPARE(said, (QStringList{u"coordinator"_s, u"worker"_s, u"worker"_s}));

    ask(u"INSERT INTO tidemark.events (tenant_id, event_type) SELECT t % 40, 'x' FROM generate_series(1, 20000) t"_s);
    const CtlRun tables = cluster(u"tables"_s);
    QCOMPARE(tables.exitStatus, 0);
    int shards = 0;
    qint64 bytes = 0;
    for (const QJsonValue value : tables.json().value("tables"_L1).toArray()) {
        const QJsonObject table = value.toObject();
        QVERIFY(!table.value("table"_L1).toString().startsWith("events_p2"_L1));
        if (table.value("table"_L1) != "events"_L1)
            continue;
        QVERIFY(table.value("partitions"_L1).toInt() >= 8);
        shards += table.value("shards"_L1).toInt();
        bytes += table.value("bytes"_L1).toInteger();
    }
    QCOMPARE(shards, 8);
    // The view that shows 0 for the parent.
    QCOMPARE(QString::number(bytes),
             ask(uR"sql(SELECT sum(shard_size) FROM citus_shards JOIN pg_inherits ON inhrelid = table_name
                        WHERE inhparent = 'tidemark.events'::regclass)sql"_s));
    const CtlRun health = cluster(u"health"_s);
    QCOMPARE(health.exitStatus, 0);
    QCOMPARE(health.json().value("health"_L1).toArray().size(), 6); // each worker to and from the others
}

void TestCitusCluster::nameTheWorker(int worker) const
{
    const QString name = m_cluster->workerName(worker);
    const CtlRun nodes = cluster(u"nodes"_s);
    QCOMPARE(nodes.exitStatus, 1);
    const QJsonArray array = nodes.json().value("nodes"_L1).toArray();
    QCOMPARE(namesOf(array, "node"_L1, false), QStringList{name});
    QCOMPARE(array.size(), 3);
    const CtlRun tables = cluster(u"tables"_s);
    QCOMPARE(tables.exitStatus, 1);
    QVERIFY2(tables.output.contains(name.toUtf8()) && tables.output.contains("events_daily"), tables.output);
    const CtlRun health = cluster(u"health"_s);
    QCOMPARE(health.exitStatus, 1);
    QVERIFY2(health.output.contains(name.toUtf8()), health.output);
    const CtlRun status =
        runCtl(QStringLiteral(TIDEMARKCTL), m_operator, {u"status"_s, u"--format"_s, u"json"_s});
    QVERIFY2(status.exitStatus == 0, qPrintable(status.errors));
    QVERIFY(status.json().value("datasets"_L1).toArray().at(0).toObject().value("waiting_rows"_L1).isNull());
    QCOMPARE(namesOf(status.json().value("nodes"_L1).toArray(), "node"_L1, false), QStringList{name});
}

void TestCitusCluster::sessionsAndPartitionsAreToldAcrossNodes()
{
    ask(u"INSERT INTO tidemark.events (tenant_id, event_type) VALUES (1, 'click')"_s);
    ask(u"SELECT * FROM tidemark.rollup('events')"_s);
    const QByteArray touch = "UPDATE tidemark.events_daily SET event_count = event_count WHERE tenant_id = 1";
    PgSession holder(m_cluster->conninfo());
    QVERIFY(holder.open() && holder.run("BEGIN").ok && holder.run(touch).ok);
    const QByteArray holds = holder.run("SELECT pg_backend_pid()").value();
    PgSession waiter(m_cluster->conninfo());
    QVERIFY(waiter.open());
    const QByteArray waits = waiter.run("SELECT pg_backend_pid()").value();
    auto waiting = std::async(std::launch::async, [&] { return waiter.run(touch).ok; });
    const auto blockers = [&] {
        const QJsonArray sessions =
            runCtl(QStringLiteral(TIDEMARKCTL), m_operator, {u"sessions"_s, u"--format"_s, u"json"_s})
                .array(u"sessions"_s);
        for (const QJsonValue session : sessions)
            if (QByteArray::number(session["session"_L1].toInteger()) == waits)
                return session["blocked_by"_L1].toArray();
        return QJsonArray();
    };
    // The lock is on a worker: neither of the two waits for anything here.
    QTRY_COMPARE_WITH_TIMEOUT(blockers(), QJsonArray{holds.toLongLong()}, 60'000);
    QVERIFY(holder.run("ROLLBACK").ok);
    QVERIFY(waiting.get());

    const QJsonArray partitions =
        runCtl(QStringLiteral(TIDEMARKCTL), m_operator, {u"partitions"_s, u"--format"_s, u"json"_s})
            .array(u"partitions"_s);
    QVERIFY(partitions.size() > 10);
    for (const QJsonValue partition : partitions) {
        QVERIFY(partition["bytes"_L1].toInteger() > 0);
        for (int worker = 0; worker < m_cluster->workerCount(); ++worker)
            QVERIFY(partition["nodes"_L1].toString().contains(m_cluster->workerName(worker)));
    }
}

void TestCitusCluster::aWorkerThatIsDownIsNamed()
{
    m_cluster->killWorker(1);
    nameTheWorker(1);
    const QSet<QString> found = findings();
    QVERIFY2(found.contains(u"node-unreachable"_s), qPrintable(QStringList(found.values()).join(u' ')));
    m_cluster->restartWorker(1);
    QTRY_COMPARE_WITH_TIMEOUT(cluster(u"nodes"_s).exitStatus, 0, 30'000);
}

void TestCitusCluster::aFrozenWorkerIsNamedToo()
{
    signalAll(m_cluster->worker(0), SIGSTOP);
    nameTheWorker(0);
    signalAll(m_cluster->worker(0), SIGCONT);
    QTRY_COMPARE_WITH_TIMEOUT(cluster(u"nodes"_s).exitStatus, 0, 30'000);
}

void TestCitusCluster::theDoctorFindsNothingButAHint()
{
    ask(u"CALL tidemark.run_rollup('events')"_s);
    QCOMPARE(findings(), QSet<QString>{u"cached-connections"_s});
    mend(u"cached-connections"_s);
    QTRY_COMPARE(findings(), QSet<QString>{});
}

void TestCitusCluster::theDoctorFindsWhatIsWrong()
{
    ask(u"CREATE ROLE somebody LOGIN"_s);
    ask(u"GRANT CREATE ON SCHEMA public TO somebody"_s);
    ask(u"SET ROLE somebody; CREATE TABLE public.mine (tenant_id int, note text)"_s);
    ask(u"SELECT create_distributed_table('public.mine', 'tenant_id', colocate_with => 'tidemark.events')"_s);
    QCOMPARE(findings(), (QSet<QString>{u"table-owner"_s, u"key-missing"_s}));
    mend(u"key-missing"_s);
    QCOMPARE(findings(), QSet<QString>{u"table-owner"_s});
    mend(u"table-owner"_s);
    QCOMPARE(findings(), QSet<QString>{});
    ask(u"DROP TABLE public.mine"_s);

    ask(u"ALTER TABLE tidemark.events_daily DISABLE ROW LEVEL SECURITY"_s);
    QCOMPARE(findings(), QSet<QString>{u"row-security-off"_s});
    mend(u"row-security-off"_s);
    ask(u"DROP OWNED BY tidemark_reader"_s);
    psql(m_cluster->conninfo(), u"SELECT tidemark.mend_access()"_s);
    QCOMPARE(findings(), QSet<QString>{});

    ask(u"ALTER SYSTEM SET citus.recover_2pc_interval = -1"_s);
    ask(u"SELECT pg_reload_conf()"_s);
    QTRY_COMPARE(findings(), QSet<QString>{u"recovery-off"_s});
    mend(u"recovery-off"_s);
    QTRY_COMPARE(findings(), QSet<QString>{});
}

void TestCitusCluster::aThirdWorkerJoins()
{
    ask(u"INSERT INTO tidemark.events (tenant_id, event_type) SELECT t, 'x' FROM generate_series(1, 400) t"_s);
    ask(u"CALL tidemark.run_rollup('events')"_s);
    const QString digest =
        u"SELECT md5(string_agg(d::text, ';' ORDER BY tenant_id, day, event_type)) FROM tidemark.events_daily d"_s;
    const QString before = ask(digest);
    ask(u"CREATE ROLE early_analyst LOGIN"_s);
    ask(u"GRANT tidemark_reader TO early_analyst"_s);
    ask(u"SELECT tidemark.grant_tenants('early_analyst', '{7}')"_s);

    const int third = m_cluster->startWorker();
    // Citus makes the tables with their policies before it makes the logins that are younger than they are.
    psql(m_cluster->workerConninfo(third) + u" options='-c citus.enable_ddl_propagation=off'"_s,
         u"CREATE ROLE early_analyst LOGIN"_s);
    m_cluster->joinWorker(third);
    QCOMPARE(findings(), QSet<QString>{u"node-empty"_s});
    const QString node = u"(split_part('%1', ':', 1), split_part('%1', ':', 2)::int%2)"_s;
    ask(u"SELECT citus_disable_node"_s + node.arg(m_cluster->workerName(third), u", true"_s));
    QTRY_COMPARE(findings(), QSet<QString>{u"node-inactive"_s});
    ask(u"SELECT citus_activate_node"_s + node.arg(m_cluster->workerName(third), QString()));
    QTRY_COMPARE(findings(), QSet<QString>{u"node-empty"_s});
    const InstallReport again = installSchema(m_cluster->conninfo(), CitusUse::Require);
    QCOMPARE(again.versionBefore, again.versionNow);
    ask(u"SELECT rebalance_table_shards('tidemark.events', shard_transfer_mode => 'force_logical')"_s);
    QCOMPARE(findings(), QSet<QString>{});
    QCOMPARE(
        ask(u"SELECT count(DISTINCT nodeport) FROM citus_shards WHERE table_name = 'tidemark.events'::regclass"_s),
        u"3"_s);
    QCOMPARE(ask(digest), before);
    // It works there as it does elsewhere: rows come, are rolled up, seen by whom they concern; partitions
    // are made and dropped.
    ask(u"INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) SELECT t, 'new', now() - interval '8 days' FROM generate_series(1, 400) t"_s);
    QVERIFY(ask(u"CALL tidemark.run_rollup('events')"_s).startsWith("done|400|"_L1));
    QCOMPARE(ask(u"SELECT sum(event_count) FROM tidemark.events_daily WHERE event_type = 'new'"_s), u"400"_s);
    for (int tenant = 1; tenant <= 30; ++tenant) {
        ask(u"SELECT tidemark.grant_tenants('early_analyst', '{%1}')"_s.arg(tenant));
        QCOMPARE(psql(m_cluster->conninfo() + u" user=early_analyst"_s,
                      u"SELECT DISTINCT tenant_id FROM tidemark.events_hourly"_s),
                 QString::number(tenant));
    }
    QCOMPARE(ask(u"SELECT tidemark.make_partitions('events')"_s), u"1"_s);
    ask(u"SELECT tidemark.set_retention('events', '5 days')"_s);
    ask(u"CALL tidemark.upkeep()"_s);
    QCOMPARE(ask(u"SELECT count(*) FROM tidemark.events WHERE event_type = 'new'"_s), u"0"_s);
    QVERIFY(
        psql(
            m_cluster->workerConninfo(third) + u" options='-c citus.override_table_visibility=off'"_s,
            u"SELECT count(*) FROM pg_class WHERE relname ~ '^events_daily_[0-9]+$' AND relowner = 'tidemark_owner'::regrole"_s)
            .toInt() > 0);
    ask(u"SELECT tidemark.set_retention('events', '35 days')"_s);
}

void TestCitusCluster::aWorkerIsNoCoordinator()
{
    const QString worker = m_cluster->workerConninfo(0);
    const QString coordinator = ask(u"SELECT tidemark.coordinator_name()"_s);
    for (const QStringList &arguments :
         {QStringList{u"status"_s}, QStringList{u"init"_s}, QStringList{u"doctor"_s},
          QStringList{u"rollup"_s}, QStringList{u"query"_s, u"live"_s, u"--tenant"_s, u"1"_s},
          QStringList{u"ingest"_s, u"events-jsonl"_s, u"-"_s}}) {
        const CtlRun run = runCtl(QStringLiteral(TIDEMARKCTL), worker, arguments);
        QCOMPARE(run.exitStatus, 1);
        QVERIFY2(run.errors.contains(u"This is a worker of "_s + coordinator) &&
                     !run.errors.contains(u"init"_s),
                 qPrintable(arguments.join(u' ') + u": "_s + run.errors));
    }
}

QTEST_GUILESS_MAIN(TestCitusCluster)
#include "tst_cituscluster.moc"
