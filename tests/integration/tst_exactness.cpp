// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/adversary.h"
#include "support/schemadatabase.h"

#include <QTest>

using namespace tidemark;

/// Nothing acknowledged is lost or counted twice, whatever happens meanwhile. tests/bench/bench_exactness is
/// the same for as long as one likes.
class TestExactness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBucketEqualsTheTruth();
};

void TestExactness::everyBucketEqualsTheTruth()
{
    test::TestCluster cluster({.settings = {"max_prepared_transactions = 20", "synchronous_commit = on"}});
    test::Adversary adversary({&cluster}, test::createSchemaDatabase(cluster),
                              {.rows = 100'000, .serverKills = 2});
    adversary.run();
    qInfo("%s", qPrintable(adversary.summary()));
    const QStringList wrongs = adversary.wrongs();
    QVERIFY2(wrongs.isEmpty(), qPrintable(wrongs.mid(0, 20).join(u'\n')));
    // Else less was tried than is said.
    QVERIFY(adversary.daysRebuilt() > 0 && adversary.bucketsExpired() > 0);
}

QTEST_GUILESS_MAIN(TestExactness)
#include "tst_exactness.moc"
