// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ctlrun.h"
#include "support/gatewayclient.h"
#include "support/schemadatabase.h"

#include <QDir>
#include <QTest>

#include <csignal>

using namespace tidemark;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

/// A worker node that takes connections and answers none of them: it is named, and nobody waits for it for
/// long. A run that waits as long as Citus does by itself is ended, and fails the test.
class TestCitusFrozen : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CitusCluster> m_cluster;
    std::vector<pid_t> m_frozen;

    QString ask(const QString &sql) const { return psql(m_cluster->conninfo(), sql); }
    [[nodiscard]] QString frozenName() const { return m_cluster->workerName(1); }
    /// One of tenants 1 to 40 whose rows that worker has.
    [[nodiscard]] QString tenantOn(int worker) const
    {
        return ask(uR"sql(SELECT min(t) FROM generate_series(1, 40) t JOIN citus_shards s ON s.shardid =
                          get_shard_id_for_distribution_column('tidemark.events', t) WHERE s.nodename || ':' ||
                          s.nodeport = '%1')sql"_s.arg(m_cluster->workerName(worker)));
    }
    /// The postmaster first, so that it makes no more of them.
    void freeze()
    {
        const qint64 postmaster = m_cluster->worker(1).postmasterPid();
        m_frozen = {static_cast<pid_t>(postmaster)};
        kill(m_frozen.front(), SIGSTOP);
        for (const QString &pid : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
            QFile status(u"/proc/%1/stat"_s.arg(pid));
            if (!status.open(QIODevice::ReadOnly))
                continue;
            const QByteArray line = status.readAll();
            const QByteArrayList fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
            if (fields.value(1).toLongLong() == postmaster) {
                m_frozen.push_back(static_cast<pid_t>(pid.toLongLong()));
                kill(m_frozen.back(), SIGSTOP);
            }
        }
    }
    void thaw()
    {
        for (const pid_t pid : std::exchange(m_frozen, {}))
            kill(pid, SIGCONT);
    }
    /// Long enough for a busy machine, and shorter than two of Citus' own waits.
    [[nodiscard]] CtlRun ctl(const QStringList &arguments) const
    {
        constexpr int shorterThanCitus = 28'000;
        QProcess process;
        process.start(QStringLiteral(TIDEMARKCTL),
                      QStringList{u"--connect"_s, m_cluster->conninfo()} + arguments);
        const bool ended = process.waitForFinished(shorterThanCitus);
        if (!ended) {
            process.kill();
            process.waitForFinished();
        }
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(),
                ended ? QString::fromUtf8(process.readAllStandardError()) : u"it did not end"_s};
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!CitusCluster::isInstalled())
            QSKIP("skipped: no Citus");
        m_cluster = createSchemaCluster();
        ask(u"INSERT INTO tidemark.events (tenant_id, event_type) SELECT t, 'x' FROM generate_series(1, 40) t"_s);
        freeze();
    }
    void cleanupTestCase()
    {
        thaw();
        if (!m_cluster)
            return;
        // It goes on as if nothing had been.
        QTRY_VERIFY_WITH_TIMEOUT(ask(u"CALL tidemark.run_rollup('events')"_s).startsWith("done|"_L1), 60'000);
        QCOMPARE(ask(u"SELECT sum(event_count) FROM tidemark.events_daily"_s), u"40"_s);
    }

    void theDoctorSaysWhatItKnows()
    {
        const CtlRun run = ctl({u"--format"_s, u"json"_s, u"doctor"_s});
        QVERIFY2(run.exitStatus == 1, qPrintable(run.errors));
        QStringList codes;
        for (const QJsonValue finding : run.array(u"findings"_s)) {
            codes << finding[u"code"_s].toString();
            if (codes.last() == "node-unreachable"_L1)
                QVERIFY2(finding[u"text"_s].toString().contains(frozenName()), run.output);
        }
        QVERIFY2(codes.contains(u"node-unreachable"_s) && codes.contains(u"nodes-not-asked"_s), run.output);
        QVERIFY2(!codes.contains(u"check-failed"_s), run.output);
    }

    void maintenanceWaitsForNobody_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("upkeep") << QStringList{u"upkeep"_s};
        QTest::newRow("rollup") << QStringList{u"rollup"_s};
        QTest::newRow("expire") << QStringList{u"expire"_s, u"--dry-run"_s};
        QTest::newRow("cluster") << QStringList{u"cluster"_s};
        QTest::newRow("backfill") << QStringList{u"backfill"_s, u"events"_s,
                                                 u"--from"_s,   ask(u"SELECT current_date - 1"_s),
                                                 u"--to"_s,     ask(u"SELECT current_date + 1"_s)};
    }
    void maintenanceWaitsForNobody()
    {
        QFETCH(QStringList, arguments);
        const CtlRun run = ctl(arguments);
        QVERIFY2(run.exitStatus == 0 || run.exitStatus == 1, qPrintable(run.errors));
        const QString said = QString::fromUtf8(run.output) + run.errors;
        QVERIFY2(said.contains(frozenName()), qPrintable(said));
        QVERIFY2(!said.contains(u'\uFFFD'), qPrintable(said));
    }

    void onlyItsTenantsAreMissing()
    {
        const QStringList days{u"--from"_s, ask(u"SELECT current_date - 1"_s), u"--to"_s,
                               ask(u"SELECT current_date + 1"_s)};
        const CtlRun well = ctl(QStringList{u"query"_s, u"daily"_s, u"--tenant"_s, tenantOn(0)} + days);
        QVERIFY2(well.exitStatus == 0, qPrintable(well.errors));
        const CtlRun lost = ctl(QStringList{u"query"_s, u"daily"_s, u"--tenant"_s, tenantOn(1)} + days);
        QCOMPARE(lost.exitStatus, 1);
        QVERIFY2(lost.errors.contains(frozenName().section(u':', 1)), qPrintable(lost.errors));
    }

    void theStatusNamesIt()
    {
        const CtlRun run = ctl({u"--format"_s, u"json"_s, u"status"_s});
        QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
        QStringList unreachable;
        for (const QJsonValue node : run.array(u"nodes"_s))
            if (!node[u"reachable"_s].toBool())
                unreachable << node[u"node"_s].toString();
        QCOMPARE(unreachable, QStringList{frozenName()});
        // What nobody can count is not a zero.
        QVERIFY2(run.array(u"datasets"_s).at(0)[u"waiting_rows"_s].isNull(), run.output);
    }

    void theWindowsTideGoesOn()
    {
        coordinator::PgReadGateway gateway(profileOf(m_cluster->conninfo()), u"test"_s);
        const Result<TideTable> tide = readTide(gateway);
        QVERIFY2(tide, wordsOf(tide));
        QCOMPARE(std::ranges::count_if(tide->nodes, [](const NodeState &node) { return node.reachable; }), 1);
        QVERIFY(!tide->datasets.front().waitingRows);
    }
};

QTEST_GUILESS_MAIN(TestCitusFrozen)
#include "tst_citusfrozen.moc"
