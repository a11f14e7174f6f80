// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rangespec.h"
#include "support/instants.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
QString shown(const TimeRange &range)
{
    return toIso(range.from) + u'/' + toIso(range.to);
}

qsizetype bucketsIn(const TimeRange &range, Granularity granularity, const QTimeZone &zone)
{
    qsizetype count = 0;
    for (Instant bucket = range.from; bucket < range.to; bucket = nextBucket(bucket, granularity, zone))
        ++count;
    return count;
}
} // namespace

class TestRangeSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMovingRangeEndsWithTheOpenBucket_data();
    void aMovingRangeEndsWithTheOpenBucket();
    void theQuestionStaysTheSameWithinABucket();
    void daysFollowTheClocksOfTheirZone();
    void aFixedRangeIsWidenedToWholeBuckets();
    void textsComeBackAsTheyWere_data();
    void textsComeBackAsTheyWere();
    void nonsenseIsNoRange_data();
    void nonsenseIsNoRange();
    void anUnknownZoneCountsAsUtc();
    void theCalendarIsThatOfTheZone_data();
    void theCalendarIsThatOfTheZone();
    void quickRangesFollowTheClock();
    void onlyTheVerySameQuestionIsAnswered();
};

void TestRangeSpec::aMovingRangeEndsWithTheOpenBucket_data()
{
    QTest::addColumn<RangeSpec>("spec");
    QTest::addColumn<Granularity>("granularity");
    QTest::addColumn<QString>("range");
    QTest::addColumn<qsizetype>("buckets");

    QTest::newRow("hours by minute") << RangeSpec::lastHours(3) << Granularity::Minute
                                     << u"2026-03-10T11:35:00Z/2026-03-10T14:35:00Z"_s << qsizetype{180};
    QTest::newRow("week by hour") << RangeSpec::lastDays(7) << Granularity::Hour
                                  << u"2026-03-03T15:00:00Z/2026-03-10T15:00:00Z"_s << qsizetype{168};
    QTest::newRow("month by day") << RangeSpec::lastDays(30) << Granularity::Day
                                  << u"2026-02-09T00:00:00Z/2026-03-11T00:00:00Z"_s << qsizetype{30};
    QTest::newRow("hours by day") << RangeSpec::lastHours(30) << Granularity::Day
                                  << u"2026-03-09T00:00:00Z/2026-03-11T00:00:00Z"_s << qsizetype{2};
}

void TestRangeSpec::aMovingRangeEndsWithTheOpenBucket()
{
    QFETCH(const RangeSpec, spec);
    QFETCH(const Granularity, granularity);
    QFETCH(const qsizetype, buckets);
    const TimeRange range = spec.resolve(at("2026-03-10T14:34:56Z"), granularity, QTimeZone::utc());
    QTEST(shown(range), "range");
    QCOMPARE(bucketsIn(range, granularity, QTimeZone::utc()), buckets);
}

void TestRangeSpec::theQuestionStaysTheSameWithinABucket()
{
    const HistoryQuestion question{Dataset::Events, TenantId(1), RangeSpec::lastDays(7), Granularity::Hour,
                                   "Asia/Kolkata"};
    // The hours of that zone begin at :30.
    QCOMPARE(question.at(at("2026-03-10T14:30:00Z")), question.at(at("2026-03-10T15:29:59.999Z")));
    QVERIFY(question.at(at("2026-03-10T15:29:59.999Z")) != question.at(at("2026-03-10T15:30:00Z")));
}

void TestRangeSpec::daysFollowTheClocksOfTheirZone()
{
    const QTimeZone zone("America/New_York");
    // 1 November 2026 has 25 hours there.
    const Instant now = at("2026-11-03T17:20:00Z");
    const TimeRange days = RangeSpec::lastDays(7).resolve(now, Granularity::Day, zone);
    QCOMPARE(bucketsIn(days, Granularity::Day, zone), 7);
    QCOMPARE(days.length(), Milliseconds((7 * 24 + 1) * 1h));
    const TimeRange hours = RangeSpec::lastDays(7).resolve(now, Granularity::Hour, zone);
    QCOMPARE(bucketsIn(hours, Granularity::Hour, zone), 7 * 24 + 1);
    QCOMPARE(shown(hours), u"2026-10-27T17:00:00Z/2026-11-03T18:00:00Z"_s);
}

void TestRangeSpec::aFixedRangeIsWidenedToWholeBuckets()
{
    const RangeSpec spec = RangeSpec::between({at("2015-05-17T10:05:03Z"), at("2015-05-20T00:00:00Z")});
    QVERIFY(!spec.moves());
    QCOMPARE(shown(spec.resolve(at("2026-01-01"), Granularity::Hour, QTimeZone::utc())),
             u"2015-05-17T10:00:00Z/2015-05-20T00:00:00Z"_s);
}

void TestRangeSpec::textsComeBackAsTheyWere_data()
{
    QTest::addColumn<RangeSpec>("spec");
    QTest::newRow("hours") << RangeSpec::lastHours(24);
    QTest::newRow("days") << RangeSpec::lastDays(365);
    QTest::newRow("today") << RangeSpec::present(RangeSpec::Kind::Day);
    QTest::newRow("yesterday") << RangeSpec::before(RangeSpec::Kind::Day);
    QTest::newRow("this week") << RangeSpec::present(RangeSpec::Kind::Week);
    QTest::newRow("last month") << RangeSpec::before(RangeSpec::Kind::Month);
    QTest::newRow("last year") << RangeSpec::before(RangeSpec::Kind::Year);
    QTest::newRow("fixed") << RangeSpec::between({at("2015-05-17T10:05:03.25Z"), at("2015-06-01")});
}

void TestRangeSpec::textsComeBackAsTheyWere()
{
    QFETCH(const RangeSpec, spec);
    const std::optional<RangeSpec> read = RangeSpec::fromText(spec.toText(), QTimeZone("Asia/Kolkata"));
    QVERIFY(read);
    QCOMPARE(*read, spec);
}

void TestRangeSpec::nonsenseIsNoRange_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "h", "7", "0d", "-3h", "7x", "+7d", "99999999999d", "40000d", "/", "2015-05-01", "2015-05-01/",
          "2015-05-02/2015-05-01", "2015-05-01/2015-05-01", "x/y"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestRangeSpec::nonsenseIsNoRange()
{
    QFETCH(const QString, text);
    QVERIFY(!RangeSpec::fromText(text, QTimeZone::utc()));
}

void TestRangeSpec::anUnknownZoneCountsAsUtc()
{
    HistoryQuestion question;
    question.zone = "Nowhere/Atlantis";
    const Instant now = at("2026-03-10T14:34:56Z");
    QCOMPARE(question.at(now).range, question.range.resolve(now, Granularity::Hour, QTimeZone::utc()));
}

void TestRangeSpec::theCalendarIsThatOfTheZone_data()
{
    QTest::addColumn<RangeSpec>("spec");
    QTest::addColumn<QString>("expected");
    using Kind = RangeSpec::Kind;
    // A Sunday in New York, five hours behind; there it is half past eleven, in UTC it is Monday.
    QTest::newRow("today") << RangeSpec::present(Kind::Day) << u"2026-11-08T05:00:00Z/2026-11-09T04:45:00Z"_s;
    QTest::newRow("yesterday") << RangeSpec::before(Kind::Day)
                               << u"2026-11-07T05:00:00Z/2026-11-08T05:00:00Z"_s;
    QTest::newRow("this week") << RangeSpec::present(Kind::Week)
                               << u"2026-11-02T05:00:00Z/2026-11-09T05:00:00Z"_s;
    // The clocks went back on the first: 169 hours.
    QTest::newRow("last week") << RangeSpec::before(Kind::Week)
                               << u"2026-10-26T04:00:00Z/2026-11-02T05:00:00Z"_s;
    QTest::newRow("this month") << RangeSpec::present(Kind::Month)
                                << u"2026-11-01T04:00:00Z/2026-11-09T05:00:00Z"_s;
    QTest::newRow("last month") << RangeSpec::before(Kind::Month)
                                << u"2026-10-01T04:00:00Z/2026-11-01T04:00:00Z"_s;
    QTest::newRow("last year") << RangeSpec::before(Kind::Year)
                               << u"2025-01-01T05:00:00Z/2026-01-01T05:00:00Z"_s;
}

void TestRangeSpec::theCalendarIsThatOfTheZone()
{
    QFETCH(const RangeSpec, spec);
    QFETCH(const QString, expected);
    QCOMPARE(shown(spec.resolve(at("2026-11-09T04:31:00Z"), granularityFor(spec.nominalLength()),
                                QTimeZone("America/New_York"))),
             expected);
}

void TestRangeSpec::quickRangesFollowTheClock()
{
    const Instant now = at("2026-11-03T15:20:00Z");
    const auto asked = [now](const RangeSpec &range, const QByteArray &zone) {
        return historyQuestion(Dataset::Events, TenantId(1), range, zone).at(now);
    };
    const RangeQuestion week = asked(RangeSpec::lastDays(7), "America/New_York");
    QCOMPARE(week.range.to, at("2026-11-03T16:00:00Z"));
    // The clocks fell back on the first: seven days are 169 hours.
    QCOMPARE(week.range.length(), Milliseconds(169h));
    QCOMPARE(week.granularity, Granularity::Hour);
    const RangeQuestion month = asked(RangeSpec::lastDays(30), "America/New_York");
    QCOMPARE(month.range.to, at("2026-11-04T05:00:00Z"));
    QCOMPARE(month.range.from, at("2026-10-05T04:00:00Z"));
    const RangeQuestion day = asked(RangeSpec::lastHours(24), "UTC");
    QCOMPARE(day.range.to, at("2026-11-03T15:30:00Z"));
    QCOMPARE(day.range.length(), Milliseconds(24h));
    QCOMPARE(day.granularity, Granularity::QuarterHour);
}

void TestRangeSpec::onlyTheVerySameQuestionIsAnswered()
{
    const Instant now = at("2026-11-22T15:20:00Z");
    const RangeSpec week = RangeSpec::lastDays(7);
    const auto asked = [](const RangeSpec &range, Instant at, int tenant = 1, const char *zone = "UTC") {
        return historyQuestion(Dataset::Events, TenantId(tenant), range, zone).at(at);
    };
    const RangeQuestion present = asked(week, now);
    const RangeQuestion before = asked(week, now - 26h);
    QVERIFY(answersQuestion(present, present, RangeSpec::between(present.range)));
    QVERIFY(answersQuestion(before, present, week));
    QVERIFY(!answersQuestion(before, present, RangeSpec::between(present.range)));
    QVERIFY(!answersQuestion(asked(week, now, 2), present, week));
    QVERIFY(!answersQuestion(asked(week, now, 1, "Asia/Tokyo"), present, week));
    QVERIFY(!answersQuestion(asked(RangeSpec::lastDays(30), now), present, week));
    QVERIFY(!answersQuestion(asked(RangeSpec::lastHours(24), now), present, week));
    // Yesterday's "today" is another day, however much of it there is.
    const RangeSpec today = RangeSpec::present(RangeSpec::Kind::Day);
    QVERIFY(answersQuestion(asked(today, now - 2h), asked(today, now), today));
    QVERIFY(!answersQuestion(asked(today, now - 24h), asked(today, now), today));
}

QTEST_GUILESS_MAIN(TestRangeSpec)
#include "tst_rangespec.moc"
