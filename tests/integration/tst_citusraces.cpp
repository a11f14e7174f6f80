// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/expiryrace.h"
#include "support/schemadatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark::test;

/// No row is lost where writers, rollups, expiry and the making of partitions meet on Citus.
class TestCitusRaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void expiryAndRollupRacing_data();
    void expiryAndRollupRacing();
};

void TestCitusRaces::initTestCase()
{
    if (!CitusCluster::isInstalled())
        QSKIP("skipped: no Citus");
}

void TestCitusRaces::expiryAndRollupRacing_data()
{
    QTest::addColumn<QString>("dataset");
    QTest::newRow("events") << u"events"_s;
    QTest::newRow("requests") << u"http_request"_s;
}

void TestCitusRaces::expiryAndRollupRacing()
{
    QFETCH(const QString, dataset);
    const std::unique_ptr<CitusCluster> cluster = createSchemaCluster();
    const RaceOutcome outcome = raceExpiry(cluster->conninfo(), dataset, 12);
    QVERIFY2(outcome.dropped > 0 && outcome.made > 0, outcome.summary());
    QCOMPARE(outcome.counted, outcome.written);
}

QTEST_GUILESS_MAIN(TestCitusRaces)
#include "tst_citusraces.moc"
