// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Who loaded what, and how far each resume key has come.
#include "support/ctlrun.h"
#include "support/login.h"
#include "support/schemadatabase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark::test;
using namespace Qt::StringLiterals;

class TestCtlLoads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_conninfo = createSchemaDatabase(TestCluster::shared()); }
    void loadsAndTheirProgressAreListed();
    void onlyOperatorsSeeThem();

private:
    [[nodiscard]] CtlRun ctl(const QStringList &arguments, const QString &conninfo = {}) const
    {
        return runCtl(QStringLiteral(TIDEMARKCTL), conninfo.isEmpty() ? m_conninfo : conninfo,
                      QStringList{u"--format"_s, u"json"_s} + arguments);
    }

    QString m_conninfo;
};

void TestCtlLoads::loadsAndTheirProgressAreListed()
{
    QVERIFY(ctl({u"loads"_s}).array(u"loads"_s).isEmpty());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"events.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("tenant_id,event_type,occurred_at\n"
               "1,click,2026-05-01T10:00:00Z\n"
               "1,click,no time\n"
               "2,view,2026-05-01T11:00:00Z\n");
    file.close();
    QCOMPARE(ctl({u"ingest"_s, u"events-csv"_s, u"--resume-key"_s, u"web1"_s, path}).exitStatus, 0);
    const CtlRun run = ctl({u"loads"_s});
    QCOMPARE(run.exitStatus, 0);
    const QJsonArray loads = run.array(u"loads"_s);
    QCOMPARE(loads.size(), 1);
    QCOMPARE(loads[0][u"rows"_s].toInteger(), 2);
    QCOMPARE(loads[0][u"dataset"_s].toString(), u"events"_s);
    QCOMPARE(loads[0][u"result"_s].toString(), u"done"_s);
    QVERIFY(loads[0][u"application"_s].toString().startsWith(u"tidemark"_s));
    const QJsonArray progress = run.array(u"progress"_s);
    QCOMPARE(progress.size(), 1);
    QCOMPARE(progress[0][u"key"_s].toString(), u"web1"_s);
    QVERIFY(progress[0][u"source"_s].toString().contains(u"events.csv"_s));
    QCOMPARE(progress[0][u"stored"_s].toInteger(), 2);
    QCOMPARE(progress[0][u"rejected"_s].toInteger(), 1);
    QCOMPARE(progress[0][u"position"_s].toInteger(), file.size());
    // A rollup is no load.
    QCOMPARE(ctl({u"rollup"_s}).exitStatus, 0);
    QCOMPARE(ctl({u"loads"_s}).array(u"loads"_s).size(), 1);
}

void TestCtlLoads::onlyOperatorsSeeThem()
{
    QCOMPARE(ctl({u"loads"_s}, createLogin(m_conninfo, u"tidemark_operator"_s)).exitStatus, 0);
    QCOMPARE(ctl({u"loads"_s}, createLogin(m_conninfo, u"tidemark_reader"_s)).exitStatus, 4);
    QCOMPARE(ctl({u"loads"_s, u"events"_s}).exitStatus, 2);
}

QTEST_GUILESS_MAIN(TestCtlLoads)
#include "tst_ctlloads.moc"
