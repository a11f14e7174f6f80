// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/adversary.h"
#include "support/schemadatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark::test;

/// Nothing acknowledged is lost or counted twice on Citus either, whichever of its servers dies and wherever
/// its shards move meanwhile. tests/bench/bench_exactness --citus is the same for as long as one likes.
class TestCitusExactness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyBucketEqualsTheTruth_data();
    void everyBucketEqualsTheTruth();
};

void TestCitusExactness::initTestCase()
{
    if (!CitusCluster::isInstalled())
        QSKIP("skipped: no Citus");
}

void TestCitusExactness::everyBucketEqualsTheTruth_data()
{
    QTest::addColumn<qint64>("rows");
    QTest::addColumn<int>("kills");
    QTest::addColumn<int>("moves");
    // Coordinator, worker, worker, and around again.
    QTest::newRow("servers are killed") << qint64(40'000) << 5 << 0;
    QTest::newRow("shards are moved") << qint64(20'000) << 0 << 3;
}

void TestCitusExactness::everyBucketEqualsTheTruth()
{
    QFETCH(const qint64, rows);
    QFETCH(const int, kills);
    QFETCH(const int, moves);
    const std::unique_ptr<CitusCluster> cluster = createSchemaCluster();
    Adversary adversary(cluster->servers(), cluster->conninfo(),
                        {.rows = rows,
                         .writers = 4,
                         .rollers = 2,
                         .serverKills = kills,
                         .prepared = false,
                         .terminateEveryMs = 1500,
                         .shardMoves = moves});
    adversary.run();
    qInfo("%s", qPrintable(adversary.summary()));
    const QStringList wrongs = adversary.wrongs();
    QVERIFY2(wrongs.isEmpty(), qPrintable(wrongs.mid(0, 20).join(u'\n')));
    QVERIFY(adversary.shardsMoved() >= moves);
}

QTEST_GUILESS_MAIN(TestCitusExactness)
#include "tst_citusexactness.moc"
