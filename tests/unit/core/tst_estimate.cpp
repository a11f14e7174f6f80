// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/estimate.h"

#include <QTest>

#include <cmath>

using namespace tidemark;

class TestEstimate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exactStaysExact();
    void intervalHoldsTheEstimate_data();
    void intervalHoldsTheEstimate();
    void widerWhereTheEstimatorIsBiased();
    void oneMoreValueMakesNoSmallerNumber();
    void nonsenseIsZero();
};

void TestEstimate::exactStaysExact()
{
    QCOMPARE(estimateFromSketch(42, true), (UniqueEstimate{42, 42, 42, true}));
    QCOMPARE(estimateFromSketch(0, true), (UniqueEstimate{0, 0, 0, true}));
}

void TestEstimate::intervalHoldsTheEstimate_data()
{
    QTest::addColumn<double>("cardinality");
    for (const double n : {200.0, 1753.0, 5120.0, 20001.0, 1e9})
        QTest::newRow(qPrintable(QString::number(n))) << n;
}

void TestEstimate::intervalHoldsTheEstimate()
{
    QFETCH(double, cardinality);
    const UniqueEstimate estimate = estimateFromSketch(cardinality, false);
    QVERIFY(!estimate.exact);
    QCOMPARE_LT(estimate.low, estimate.estimate);
    QCOMPARE_GT(estimate.high, estimate.estimate);
    QCOMPARE_GE((estimate.high - estimate.low) / cardinality, 4.4 * 1.04 / std::sqrt(2048.0) - 1e-9);
}

void TestEstimate::widerWhereTheEstimatorIsBiased()
{
    const auto below = [](double n) { return 1 - estimateFromSketch(n, false).low / n; };
    QCOMPARE_GT(below(2.5 * 2048), below(20 * 2048) + 0.02);
    QCOMPARE_GT(below(2.5 * 2048), below(500) + 0.02);
}

void TestEstimate::oneMoreValueMakesNoSmallerNumber()
{
    // What hll_cardinality says of 161 values, one in four times: less than of the 160 before.
    const UniqueEstimate estimate = estimateFromSketch(152.5, false);
    QVERIFY(!estimate.exact);
    QCOMPARE_GT(estimate.estimate, estimateFromSketch(160, true).estimate);
    QCOMPARE(estimate.low, 161.0);
    QCOMPARE_GE(estimate.high, estimate.estimate);
}

void TestEstimate::nonsenseIsZero()
{
    QCOMPARE(estimateFromSketch(std::nan(""), false).estimate, 0.0);
    QCOMPARE(estimateFromSketch(-1, true).estimate, 0.0);
}

QTEST_GUILESS_MAIN(TestEstimate)
#include "tst_estimate.moc"
