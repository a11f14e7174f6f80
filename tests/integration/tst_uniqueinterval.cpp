// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/estimate.h"
#include "support/testcluster.h"

#include <QTest>

using namespace tidemark;
using namespace Qt::StringLiterals;

/// The promised interval against the server's own sketches of sets whose size is known. The hash has no seed,
/// so that every run sees the same sketches.
class TestUniqueInterval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsNinetyFiveOfAHundred_data();
    void holdsNinetyFiveOfAHundred();
    void smallSetsAreExact();

private:
    static constexpr int trials = 120;
    QString m_conninfo;

    [[nodiscard]] QStringList sketches(int size, const QString &what) const;
};

void TestUniqueInterval::initTestCase()
{
    m_conninfo = test::TestCluster::shared().createDatabase();
    test::psql(m_conninfo, u"CREATE EXTENSION hll"_s);
}

QStringList TestUniqueInterval::sketches(int size, const QString &what) const
{
    const QString sql =
        uR"sql(SELECT %1 FROM (SELECT hll_add_agg(hll_hash_text('u' || t || '-' || i), %2, 5, -1, 1) AS sketch
               FROM generate_series(1, %3) t, generate_series(1, %4) i GROUP BY t) s)sql"_s;
    return test::psql(m_conninfo, sql.arg(what).arg(hllLog2m).arg(trials).arg(size)).split(u'\n');
}

void TestUniqueInterval::holdsNinetyFiveOfAHundred_data()
{
    QTest::addColumn<int>("size");
    // Between linear counting and the raw estimator, near 2.5 · 2^11, the estimate is biased upwards.
    for (const int size : {170, 700, 2500, 4200, 5120, 5600, 7000, 12000})
        QTest::newRow(qPrintable(QString::number(size))) << size;
}

void TestUniqueInterval::holdsNinetyFiveOfAHundred()
{
    QFETCH(int, size);
    int held = 0;
    double sum = 0;
    const QStringList estimates = sketches(size, u"hll_cardinality(sketch)"_s);
    QCOMPARE(estimates.size(), trials);
    for (const QString &text : estimates) {
        const UniqueEstimate estimate = estimateFromSketch(text.toDouble(), false);
        held += int(estimate.low <= size && size <= estimate.high);
        sum += estimate.estimate;
    }
    qInfo("%d: held %d of %d, mean error %+.2f %%", size, held, trials, 100 * (sum / trials / size - 1));
    QCOMPARE_GE(held * 100, trials * 95);
}

void TestUniqueInterval::smallSetsAreExact()
{
    for (const QString &estimate : sketches(150, u"hll_cardinality(sketch)"_s))
        QCOMPARE(estimate.toDouble(), 150.0);
}

QTEST_GUILESS_MAIN(TestUniqueInterval)
#include "tst_uniqueinterval.moc"
