// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ctlrun.h"
#include "support/schemadatabase.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

/// A plain coordinator with rows and logins becomes one of Citus: what is missing is said before anything is
/// moved, each row is there once afterwards, and nothing of it is left behind.
class TestCitusInPlace : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CitusCluster> m_cluster;
    QString m_conninfo; ///< of a database that Citus comes into later

    QString ask(const QString &sql) const { return psql(m_conninfo, sql); }
    [[nodiscard]] CtlRun ctl(const QStringList &arguments) const
    {
        return runCtl(QStringLiteral(TIDEMARKCTL), m_conninfo, arguments);
    }
    [[nodiscard]] QStringList findings() const
    {
        QStringList codes;
        for (const QJsonValue finding : ctl({u"--format"_s, u"json"_s, u"doctor"_s}).array(u"findings"_s))
            codes << finding[u"code"_s].toString();
        return codes;
    }
    [[nodiscard]] QString figures() const
    {
        return ask(uR"sql(SELECT (SELECT count(*) FROM tidemark.events), (SELECT sum(event_count) FROM
                          tidemark.events_daily))sql"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!CitusCluster::isInstalled())
            QSKIP("skipped: no Citus");
        m_cluster = std::make_unique<CitusCluster>();
        const QString database = u"later"_s;
        m_conninfo = m_cluster->coordinator().conninfo(database);
        for (TestCluster *server : m_cluster->servers()) {
            psql(server->conninfo(), u"CREATE DATABASE later"_s);
            psql(server->conninfo(database), u"CREATE EXTENSION hll"_s);
        }
        installSchema(m_conninfo, CitusUse::Auto);
        ask(u"CREATE ROLE ann LOGIN"_s);
        ask(u"GRANT tidemark_reader TO ann"_s);
        ask(u"SELECT tidemark.grant_tenants('ann', '{1,2}')"_s);
        ask(u"INSERT INTO tidemark.events (tenant_id, event_type) SELECT 1 + t % 40, 'x' FROM generate_series(1, 1000) t"_s);
        ask(u"CALL tidemark.run_rollup('events')"_s);
        for (TestCluster *server : m_cluster->servers())
            psql(server->conninfo(database), u"CREATE EXTENSION citus"_s);
        ask(u"SELECT citus_set_coordinator_host('127.0.0.1', current_setting('port')::int)"_s);
        for (int worker = 0; worker < m_cluster->workerCount(); ++worker)
            ask(u"SELECT citus_add_node('127.0.0.1', %1)"_s.arg(
                m_cluster->workerName(worker).section(u':', 1)));
        QCOMPARE(figures(), u"1000|1000"_s);
    }

    /// The workers know nothing of Tidemark yet, which is no outage.
    void theDoctorInventsNoOutage()
    {
        const QStringList codes = findings();
        QCOMPARE(codes.count(u"not-distributed"_s), 1);
        QVERIFY2(!codes.contains(u"node-unreachable"_s), qPrintable(codes.join(u' ')));
        QVERIFY2(!codes.contains(u"check-failed"_s),
                 ctl({u"--format"_s, u"csv"_s, u"doctor"_s}).output.constData());
    }

    void missingLoginsAreNamedFirst()
    {
        const CtlRun run = ctl({u"init"_s, u"--citus"_s, u"require"_s});
        QCOMPARE(run.exitStatus, 1);
        QVERIFY2(run.errors.contains(u"ann"_s) && run.errors.contains(m_cluster->workerName(0)) &&
                     !run.errors.contains(u"coordinator lacks"_s),
                 qPrintable(run.errors));
        QCOMPARE(ask(u"SELECT count(*) FROM pg_dist_partition"_s), u"0"_s);
    }

    /// Distributed by hand, or by an older program: the copies stay until somebody looks.
    void oldCopiesAreFoundAndRemoved()
    {
        // As the statements of pg_dumpall --roles-only do; some of them are there by now.
        for (int worker = 0; worker < m_cluster->workerCount(); ++worker) {
            const QString there = m_cluster->worker(worker).conninfo(u"later"_s) +
                                  u" options='-c citus.enable_ddl_propagation=off'"_s;
            for (const QString &statement : {u"CREATE ROLE tidemark_reader"_s, u"CREATE ROLE ann LOGIN"_s,
                                             u"GRANT tidemark_reader TO ann"_s})
                (void)tryPsql(there, statement);
        }
        ask(u"SELECT tidemark.distribute()"_s);
        QCOMPARE(figures(), u"1000|1000"_s);
        QVERIFY(findings().contains(u"local-copies"_s));
        const CtlRun run = ctl({u"init"_s, u"--citus"_s, u"require"_s});
        QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
        QVERIFY2(run.output.contains("the workers have all 1000 rows"), run.output);
        QCOMPARE(ask(u"SELECT count(*) FROM tidemark.local_copies()"_s), u"0"_s);
        QCOMPARE(figures(), u"1000|1000"_s);
        QVERIFY(!findings().contains(u"local-copies"_s));
        QCOMPARE(psql(m_conninfo + u" user=ann"_s, u"SELECT count(*) FROM tidemark.events"_s), u"50"_s);
    }

    /// Once more from the beginning in one go; and it stays so.
    void oneInitDoesItAll()
    {
        for (const QString &table : {u"events_fresh"_s, u"events_rolled"_s, u"events_daily"_s,
                                     u"events_hourly"_s, u"events_15min"_s})
            ask(u"SELECT undistribute_table('tidemark.%1')"_s.arg(table));
        QVERIFY(findings().count(u"not-distributed"_s) == 5);
        const CtlRun run = ctl({u"init"_s, u"--citus"_s, u"require"_s});
        QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
        QCOMPARE(ask(u"SELECT count(*) FROM tidemark.local_copies()"_s), u"0"_s);
        QCOMPARE(figures(), u"1000|1000"_s);
    }
};

QTEST_GUILESS_MAIN(TestCitusInPlace)
#include "tst_citusinplace.moc"
