// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rangestep.h"
#include "support/instants.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = RangeSpec::Kind;

namespace
{
const QTimeZone berlin("Europe/Berlin");
// A Wednesday, a quarter past ten in Berlin.
const Instant now = at("2026-11-04T09:15:00Z");

RangeSpec between(const char *from, const char *to)
{
    return RangeSpec::between({at(from), at(to)});
}
} // namespace

class TestRangeStep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void earlierIsTheOneBefore_data();
    void earlierIsTheOneBefore();
    void laterEndsWithThePresent();
    void aStepBackAndForthIsWhereItBegan_data();
    void aStepBackAndForthIsWhereItBegan();
    void zoomingKeepsWhatIsUnderThePointer();
    void zoomingOutEndsWithThePresent();
    void zoomingHasBounds();
    void anotherZoneShowsTheSameDates();
    void whatIsShownOfAnotherTimeIsAsLong_data();
    void whatIsShownOfAnotherTimeIsAsLong();
};

void TestRangeStep::earlierIsTheOneBefore_data()
{
    QTest::addColumn<RangeSpec>("range");
    QTest::addColumn<QString>("expected");
    QTest::newRow("today") << RangeSpec::present(Kind::Day) << u"2026-11-02T23:00:00Z/2026-11-03T23:00:00Z"_s;
    QTest::newRow("yesterday") << RangeSpec::before(Kind::Day)
                               << u"2026-11-01T23:00:00Z/2026-11-02T23:00:00Z"_s;
    QTest::newRow("this week") << RangeSpec::present(Kind::Week)
                               << u"2026-10-25T23:00:00Z/2026-11-01T23:00:00Z"_s;
    // 169 hours: the clocks went back.
    QTest::newRow("last week") << RangeSpec::before(Kind::Week)
                               << u"2026-10-18T22:00:00Z/2026-10-25T23:00:00Z"_s;
    QTest::newRow("this month") << RangeSpec::present(Kind::Month)
                                << u"2026-09-30T22:00:00Z/2026-10-31T23:00:00Z"_s;
    QTest::newRow("february") << between("2026-01-31T23:00:00Z", "2026-02-28T23:00:00Z")
                              << u"2025-12-31T23:00:00Z/2026-01-31T23:00:00Z"_s;
    // Up to eleven, the hour that is open; 25 October had 25 hours.
    QTest::newRow("7 days") << RangeSpec::lastDays(7) << u"2026-10-21T09:00:00Z/2026-10-28T10:00:00Z"_s;
    QTest::newRow("24 hours") << RangeSpec::lastHours(24) << u"2026-11-02T09:30:00Z/2026-11-03T09:30:00Z"_s;
    QTest::newRow("three days") << between("2026-10-25T23:00:00Z", "2026-10-28T23:00:00Z")
                                << u"2026-10-22T22:00:00Z/2026-10-25T23:00:00Z"_s;
    QTest::newRow("two hours") << between("2026-10-25T00:00:00Z", "2026-10-25T02:00:00Z")
                               << u"2026-10-24T22:00:00Z/2026-10-25T00:00:00Z"_s;
}

void TestRangeStep::earlierIsTheOneBefore()
{
    QFETCH(const RangeSpec, range);
    QFETCH(const QString, expected);
    QCOMPARE(shifted(range, -1, now, berlin).toText(), expected);
}

void TestRangeStep::laterEndsWithThePresent()
{
    for (const RangeSpec &range : {RangeSpec::lastDays(7), RangeSpec::lastHours(24),
                                   RangeSpec::present(Kind::Month), between("2026-11-03", "2027-01-01")})
        QCOMPARE(shifted(range, 1, now, berlin).toText(), range.toText());
    QCOMPARE(shifted(RangeSpec::before(Kind::Week), 1, now, berlin).toText(), u"this-week"_s);
    QCOMPARE(shifted(between("2026-11-01T04:00:00Z", "2026-11-03T16:00:00Z"), 1, now, berlin).toText(),
             u"60h"_s);
    QCOMPARE(shifted(between("2026-10-31T08:00:00Z", "2026-11-02T08:00:00Z"), 1, now, berlin).toText(),
             u"2026-11-02T08:00:00Z/2026-11-04T08:00:00Z"_s);
}

void TestRangeStep::aStepBackAndForthIsWhereItBegan_data()
{
    QTest::addColumn<RangeSpec>("range");
    for (const char *text : {"24h", "7d", "30d", "365d", "today", "this-week", "this-month", "this-year"})
        QTest::newRow(text) << RangeSpec::fromText(QString::fromLatin1(text), berlin).value();
}

void TestRangeStep::aStepBackAndForthIsWhereItBegan()
{
    QFETCH(const RangeSpec, range);
    RangeSpec moved = range;
    for (int i = 0; i < 40; ++i)
        moved = shifted(moved, -1, now, berlin);
    QVERIFY(!moved.moves());
    for (int i = 0; i < 40; ++i)
        moved = shifted(moved, 1, now, berlin);
    QCOMPARE(moved.toText(), range.toText());
}

void TestRangeStep::zoomingKeepsWhatIsUnderThePointer()
{
    const RangeSpec day = between("2026-10-20T00:00:00Z", "2026-10-21T00:00:00Z");
    QCOMPARE(zoomed(day, 0.5, at("2026-10-20T18:00:00Z"), now, berlin).toText(),
             u"2026-10-20T09:00:00Z/2026-10-20T21:00:00Z"_s);
    QCOMPARE(zoomed(day, 2, at("2026-10-20T18:00:00Z"), now, berlin).toText(),
             u"2026-10-19T06:00:00Z/2026-10-21T06:00:00Z"_s);
    // Without a place it is the middle.
    QCOMPARE(zoomed(day, 0.5, {}, now, berlin).toText(), u"2026-10-20T06:00:00Z/2026-10-20T18:00:00Z"_s);
}

void TestRangeStep::zoomingOutEndsWithThePresent()
{
    QCOMPARE(zoomed(RangeSpec::lastDays(7), 2, {}, now, berlin).toText(), u"14d"_s);
    QCOMPARE(zoomed(RangeSpec::lastHours(24), 0.5, {}, now, berlin).toText(), u"12h"_s);
    QCOMPARE(zoomed(between("2026-11-01T00:00:00Z", "2026-11-03T00:00:00Z"), 8, {}, now, berlin).toText(),
             u"16d"_s);
}

void TestRangeStep::zoomingHasBounds()
{
    RangeSpec close = RangeSpec::lastHours(24);
    RangeSpec wide = close;
    for (int i = 0; i < 40; ++i) {
        close = zoomed(close, 0.5, at("2026-11-04T05:00:00Z"), now, berlin);
        wide = zoomed(wide, 2, {}, now, berlin);
    }
    QCOMPARE(close.nominalLength(), Milliseconds(5min));
    QVERIFY(close.fixed.contains(at("2026-11-04T05:00:00Z")));
    QCOMPARE(wide.nominalLength(), longestRange);
}

void TestRangeStep::anotherZoneShowsTheSameDates()
{
    const QTimeZone kathmandu("Asia/Kathmandu");
    QCOMPARE(carriedOver(between("2026-11-02T23:00:00Z", "2026-11-03T23:00:00Z"), berlin, kathmandu).toText(),
             u"2026-11-02T18:15:00Z/2026-11-03T18:15:00Z"_s);
    QCOMPARE(carriedOver(between("2026-11-03T13:30:00Z", "2026-11-03T15:00:00Z"), berlin, kathmandu).toText(),
             u"2026-11-03T08:45:00Z/2026-11-03T10:15:00Z"_s);
    QCOMPARE(carriedOver(RangeSpec::lastDays(7), berlin, kathmandu).toText(), u"7d"_s);
    // New York has no half past two on 8 March.
    const QTimeZone newYork("America/New_York");
    const RangeSpec skipped = between("2026-03-08T01:10:00Z", "2026-03-08T01:40:00Z");
    QCOMPARE(carriedOver(skipped, berlin, newYork).toText(), skipped.toText());
}

void TestRangeStep::whatIsShownOfAnotherTimeIsAsLong_data()
{
    QTest::addColumn<RangeSpec>("range");
    QTest::addColumn<QString>("expected");
    // A Wednesday of summer, 13:20 in Berlin, is the newest.
    QTest::newRow("24 hours") << RangeSpec::lastHours(24) << u"2015-05-19T11:30:00Z/2015-05-20T11:30:00Z"_s;
    QTest::newRow("30 days") << RangeSpec::lastDays(30) << u"2015-04-20T22:00:00Z/2015-05-20T22:00:00Z"_s;
    QTest::newRow("yesterday") << RangeSpec::before(Kind::Day)
                               << u"2015-05-19T22:00:00Z/2015-05-20T22:00:00Z"_s;
    QTest::newRow("this week") << RangeSpec::present(Kind::Week)
                               << u"2015-05-17T22:00:00Z/2015-05-24T22:00:00Z"_s;
    QTest::newRow("a month") << between("2026-01-31T23:00:00Z", "2026-02-28T23:00:00Z")
                             << u"2015-04-30T22:00:00Z/2015-05-31T22:00:00Z"_s;
    QTest::newRow("three days") << between("2026-01-30T23:00:00Z", "2026-02-02T23:00:00Z")
                                << u"2015-05-17T12:00:00Z/2015-05-20T12:00:00Z"_s;
    QTest::newRow("some hours") << between("2026-02-01T09:00:00Z", "2026-02-01T14:00:00Z")
                                << u"2015-05-20T06:30:00Z/2015-05-20T11:30:00Z"_s;
}

void TestRangeStep::whatIsShownOfAnotherTimeIsAsLong()
{
    QFETCH(const RangeSpec, range);
    QFETCH(const QString, expected);
    QCOMPARE(reaching(range, at("2015-05-20T11:20:00Z"), berlin).toText(), expected);
}

QTEST_GUILESS_MAIN(TestRangeStep)
#include "tst_rangestep.moc"
