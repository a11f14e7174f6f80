// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ctlrun.h"
#include "support/faultproxy.h"
#include "support/pgsession.h"
#include "support/schemadatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark::test;

/// The connection is lost while a hold is being added: whether it is there is found out and said.
class TestHoldLost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_database = createSchemaDatabase(TestCluster::shared()); }

    void anAnswerThatIsLost();
    void aSessionThatIsLost();

private:
    static void start(QProcess &process, const QString &conninfo)
    {
        process.start(QStringLiteral(TIDEMARKCTL),
                      {u"--connect"_s, conninfo, u"holds"_s, u"add"_s, u"events"_s, u"--from"_s,
                       u"2026-02-01"_s, u"--to"_s, u"2026-02-02"_s, u"--for"_s, u"forever"_s});
    }
    static CtlRun ended(QProcess &process)
    {
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
    }
    [[nodiscard]] QString holds() const { return psql(m_database, u"SELECT count(*) FROM tidemark.hold"_s); }

    QString m_database;
};

void TestHoldLost::anAnswerThatIsLost()
{
    FaultProxy proxy(TestCluster::shared().socketDir() + u"/.s.PGSQL.5432"_s);
    proxy.loseAnswersTo("tidemark.add_hold", 1);
    QProcess process;
    start(process, proxy.through(m_database));
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60'000);
    const CtlRun run = ended(process);
    QCOMPARE(proxy.answersToLose(), 0);
    QCOMPARE(holds(), u"1"_s);
    QVERIFY2(run.errors.contains("the hold was already stored"_L1) &&
                 run.errors.contains("hold 1 of postgres"_L1),
             qPrintable(run.errors));
    QCOMPARE(run.exitStatus, 0);
}

void TestHoldLost::aSessionThatIsLost()
{
    PgSession holder(m_database);
    QVERIFY(holder.open() && holder.run("BEGIN").ok);
    QVERIFY(holder.run("LOCK TABLE tidemark.hold").ok);
    QProcess process;
    start(process, m_database);
    const QString waiting =
        u"SELECT pid FROM pg_stat_activity WHERE query LIKE '%add_hold%' AND wait_event_type = 'Lock'"_s;
    QTRY_VERIFY_WITH_TIMEOUT(!psql(m_database, waiting).isEmpty(), 60'000);
    psql(m_database, u"SELECT pg_terminate_backend(%1)"_s.arg(psql(m_database, waiting)));
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60'000);
    QVERIFY(holder.run("ROLLBACK").ok);
    const CtlRun run = ended(process);
    QCOMPARE(holds(), u"0"_s);
    QVERIFY2(run.errors.contains("nothing is held"_L1), qPrintable(run.errors));
    QCOMPARE(run.exitStatus, 1);
}

QTEST_GUILESS_MAIN(TestHoldLost)
#include "tst_holdlost.moc"
