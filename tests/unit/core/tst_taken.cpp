// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/taken.h"

#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

class TestTaken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsOld();
    void isNeverYoungerThanNothing();
    void theServersClockIsReadOnTheWay_data();
    void theServersClockIsReadOnTheWay();
};

void TestTaken::growsOld()
{
    const Taken taken = Taken::fromCache(localNow() - 26h);
    QVERIFY(taken.isFromCache());
    QVERIFY(taken.age() >= 26h);
    const Milliseconds before = taken.age();
    QTRY_VERIFY(taken.age() > before);
    QVERIFY(!Taken(localNow()).isFromCache());
}

// The clock was set back since.
void TestTaken::isNeverYoungerThanNothing()
{
    const Taken taken = Taken::fromCache(localNow() + 2h);
    QVERIFY(taken.age() >= 0ms);
    QTRY_VERIFY(taken.age() > 0ms); // and older from here on, as everything else
}

void TestTaken::theServersClockIsReadOnTheWay_data()
{
    QTest::addColumn<int>("took");
    QTest::addColumn<int>("serverAfterArrival"); // s
    QTest::addColumn<int>("ahead");
    QTest::newRow("at once") << 0 << 0 << 0;
    QTest::newRow("ahead") << 0 << 7 << 7;
    QTest::newRow("behind") << 0 << -7 << -7;
    QTest::newRow("slow, read when it was asked") << 12 << -12 << 0;
    QTest::newRow("slow, read in between") << 12 << -4 << 0;
    QTest::newRow("slow and behind") << 12 << -15 << -3;
    QTest::newRow("slow and ahead") << 12 << 2 << 2;
}

void TestTaken::theServersClockIsReadOnTheWay()
{
    QFETCH(int, took);
    QFETCH(int, serverAfterArrival);
    QFETCH(int, ahead);
    const Instant arrival = instantFromMSecs(1'773'145'800'000);
    const Taken taken(arrival, std::chrono::seconds(took));
    QCOMPARE(taken.clockAhead(arrival + std::chrono::seconds(serverAfterArrival)).count(), ahead * 1000);
}

QTEST_GUILESS_MAIN(TestTaken)
#include "tst_taken.moc"
