// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/writing/storing.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::ingest;
using namespace Qt::StringLiterals;

/// What each policy reports as stored and as rejected.
class TestStoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theJobChooses()
    {
        QVERIFY(storingOf({})->commitsBatches());
        QVERIFY(!storingOf({.strict = true})->commitsBatches());
    }

    void batchesStayStored()
    {
        BatchByBatch policy;
        LoadReport report;
        policy.count(40, report);
        QVERIFY(!policy.findBad(report));
        policy.fail({.kind = ErrorKind::Unreachable});
        policy.count(10, report);
        policy.abandon(report);
        QCOMPARE(report.stored, 50);
        QCOMPARE(policy.goodRejected(), 0);
        QVERIFY(!policy.onlyReads());
        QVERIFY(!policy.failure());
    }

    /// It takes the good records with it, those before and those after it, and is rolled back for once.
    void aBadRecordEndsAllOrNothing()
    {
        AllOrNothing policy;
        LoadReport report;
        policy.count(40, report);
        QCOMPARE(report.stored, 40);
        QVERIFY(!policy.onlyReads());
        QVERIFY(policy.findBad(report));
        QVERIFY(policy.onlyReads());
        QCOMPARE(report.stored, 0);
        policy.count(10, report);
        QVERIFY(!policy.findBad(report));
        policy.abandon(report);
        QCOMPARE(report.stored, 0);
        QCOMPARE(policy.goodRejected(), 50);
    }

    void anUncommittedTransactionStoredNothing()
    {
        AllOrNothing policy;
        LoadReport report;
        policy.count(40, report);
        policy.abandon(report);
        QCOMPARE(report.stored, 0);
        QCOMPARE(policy.goodRejected(), 40);
        QVERIFY(!policy.onlyReads());
    }

    /// What followed from it explains nothing.
    void theFirstFailureStands()
    {
        AllOrNothing policy;
        QVERIFY(!policy.failure());
        policy.fail({.kind = ErrorKind::Constraint, .text = u"first"_s});
        policy.fail({.kind = ErrorKind::Unreachable, .text = u"second"_s});
        QCOMPARE(policy.failure()->text, u"first"_s);
    }
};

QTEST_GUILESS_MAIN(TestStoring)
#include "tst_storing.moc"
