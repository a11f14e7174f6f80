// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/readings.h"

#include <QTest>

#include <limits>

using namespace tidemark;

/// A count that buckets from before an upgrade do not have.
class TestLaterCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsZero();
    void whatIsUnknownMakesASumALeastOne();
    void onlyUnknownPartsAreUnknown();
    void aSumThatDoesNotFitIsRefused();
};

void TestLaterCount::nothingIsZero()
{
    QVERIFY(!LaterCount().isUnknown());
    QCOMPARE(LaterCount().known, 0);
}

void TestLaterCount::whatIsUnknownMakesASumALeastOne()
{
    LaterCount sum{12, false};
    QVERIFY(sum.add({0, true}));
    QCOMPARE(sum, (LaterCount{12, true}));
    QVERIFY(!sum.isUnknown());
    QVERIFY(sum.add({3, false}));
    QCOMPARE(sum, (LaterCount{15, true}));
}

void TestLaterCount::onlyUnknownPartsAreUnknown()
{
    LaterCount sum;
    QVERIFY(sum.add({0, true}));
    QVERIFY(sum.isUnknown());
}

void TestLaterCount::aSumThatDoesNotFitIsRefused()
{
    LaterCount sum{std::numeric_limits<qint64>::max(), false};
    QVERIFY(!sum.add({1, true}));
    QCOMPARE(sum, (LaterCount{std::numeric_limits<qint64>::max(), false}));
}

QTEST_GUILESS_MAIN(TestLaterCount)
#include "tst_latercount.moc"
