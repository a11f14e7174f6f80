// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison.h"

#include <QTest>

using namespace tidemark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
QTimeZone zoneOf(const char *name)
{
    return zoneNamed(name).value();
}

Instant at(const char *text, const QTimeZone &zone, Passing passing = Passing::First)
{
    return parseInstant(QString::fromLatin1(text), zone, passing).value();
}

std::vector<Bucket> bucketsIn(const TimeRange &range, Granularity granularity, const QTimeZone &zone)
{
    std::vector<Bucket> buckets;
    for (const TimeRange &bucket : bucketsOf(range, granularity, zone))
        buckets.push_back({bucket.from, bucket.to, BucketState::Complete});
    return buckets;
}

QString shown(const TimeRange &range, const QTimeZone &zone)
{
    return toIso(range.from, zone) + u'/' + toIso(range.to, zone);
}
} // namespace

class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesComeBackAsTheyWere();
    void theEarlierRangeGoesByTheClock_data();
    void theEarlierRangeGoesByTheClock();
    void hoursOfAShortAndALongDayAlignByTheClock();
    void daysAlignByDate();
    void theLeapDayHasNoCounterpart();
    void daysThatTheMonthBeforeLacksStandAlone();
    void aDayThatTheRangeCutsIsComparedFromThere();
    void anUnfinishedBucketIsNotCompared();
    void aRangeWithoutAnEndedBucketComparesNothing();
};

void ComparisonTest::namesComeBackAsTheyWere()
{
    QCOMPARE(comparisonNamed(u"none"), std::optional(Comparison::None));
    for (const ComparisonFacts &facts : comparisons)
        QCOMPARE(comparisonNamed(comparisonName(facts.comparison)), std::optional(facts.comparison));
    QVERIFY(!comparisonNamed(u"month"));
    QVERIFY(!comparisonNamed(u""));
}

void ComparisonTest::theEarlierRangeGoesByTheClock_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<Granularity>("granularity");
    QTest::addColumn<Comparison>("comparison");
    QTest::addColumn<QString>("range");
    QTest::addColumn<QString>("earlier");

    const auto row = [](const char *name, const char *zone, Granularity granularity, Comparison comparison,
                        const char *range, const char *earlier) {
        QTest::newRow(name) << QByteArray(zone) << granularity << comparison << QString::fromLatin1(range)
                            << QString::fromLatin1(earlier);
    };
    row("days before", "UTC", Granularity::Day, Comparison::Previous, "2026-03-03/2026-03-10",
        "2026-02-24T00:00:00Z/2026-03-03T00:00:00Z");
    row("over the end of February", "UTC", Granularity::Day, Comparison::Previous, "2026-03-01/2026-03-31",
        "2026-01-30T00:00:00Z/2026-03-01T00:00:00Z");
    row("the month before a whole month", "UTC", Granularity::Day, Comparison::Previous,
        "2026-03-01/2026-04-01", "2026-02-01T00:00:00Z/2026-03-01T00:00:00Z");
    row("the hours of a month", "Europe/Berlin", Granularity::Hour, Comparison::Previous,
        "2026-04-01/2026-05-01", "2026-03-01T00:00:00+01:00/2026-04-01T00:00:00+02:00");
    row("the quarter before a quarter", "UTC", Granularity::Day, Comparison::Previous,
        "2026-01-01/2026-04-01", "2025-10-01T00:00:00Z/2026-01-01T00:00:00Z");
    row("the year before a leap year", "UTC", Granularity::Day, Comparison::Previous, "2024-01-01/2025-01-01",
        "2023-01-01T00:00:00Z/2024-01-01T00:00:00Z");
    row("hours that make no day are as long before", "Europe/Berlin", Granularity::Hour, Comparison::Previous,
        "2026-03-10T09:00/2026-03-10T14:00", "2026-03-10T04:00:00+01:00/2026-03-10T09:00:00+01:00");
    row("the day after the clock was set on", "Europe/Berlin", Granularity::Hour, Comparison::Previous,
        "2026-03-30/2026-03-31", "2026-03-29T00:00:00+01:00/2026-03-30T00:00:00+02:00");
    row("the short day itself", "Europe/Berlin", Granularity::Hour, Comparison::Previous,
        "2026-03-29/2026-03-30", "2026-03-28T00:00:00+01:00/2026-03-29T00:00:00+01:00");
    row("the long day itself", "Europe/Berlin", Granularity::Hour, Comparison::Previous,
        "2026-10-25/2026-10-26", "2026-10-24T00:00:00+02:00/2026-10-25T00:00:00+02:00");
    row("24 hours in which the clock is set back", "Europe/Berlin", Granularity::Hour, Comparison::Previous,
        "2026-10-24T15:00:00+02:00/2026-10-25T14:00:00+01:00",
        "2026-10-23T15:00:00+02:00/2026-10-24T14:00:00+02:00");
    row("a week before matches weekdays", "Europe/Berlin", Granularity::Day, Comparison::Week,
        "2026-03-30/2026-04-06", "2026-03-23T00:00:00+01:00/2026-03-30T00:00:00+02:00");
    row("a week before, of a month", "UTC", Granularity::Day, Comparison::Week, "2026-03-01/2026-03-31",
        "2026-02-22T00:00:00Z/2026-03-24T00:00:00Z");
    row("a zone at half past", "Asia/Kolkata", Granularity::Hour, Comparison::Week,
        "2026-03-10T09:00/2026-03-10T14:00", "2026-03-03T09:00:00+05:30/2026-03-03T14:00:00+05:30");
    row("a clock that is set by half an hour", "Australia/Lord_Howe", Granularity::Day, Comparison::Week,
        "2026-04-05/2026-04-06", "2026-03-29T00:00:00+11:00/2026-03-30T00:00:00+11:00");
    row("a year before", "Europe/Berlin", Granularity::Hour, Comparison::Year, "2026-03-29/2026-03-30",
        "2025-03-29T00:00:00+01:00/2025-03-30T00:00:00+01:00");
    row("a year before, over a leap day", "UTC", Granularity::Day, Comparison::Year, "2025-02-01/2025-03-01",
        "2024-02-01T00:00:00Z/2024-03-01T00:00:00Z");
    row("a year before, to a leap day", "UTC", Granularity::Day, Comparison::Year, "2024-02-28/2024-03-01",
        "2023-02-28T00:00:00Z/2023-03-01T00:00:00Z");
    row("the leap day has no earlier range", "UTC", Granularity::Day, Comparison::Year,
        "2024-02-29/2024-03-01", "2023-03-01T00:00:00Z/2023-03-01T00:00:00Z");
    row("from an hour that was skipped", "Europe/Berlin", Granularity::Hour, Comparison::Week,
        "2026-04-05T02:00/2026-04-05T05:00", "2026-03-29T03:00:00+02:00/2026-03-29T05:00:00+02:00");
}

void ComparisonTest::theEarlierRangeGoesByTheClock()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const Granularity, granularity);
    QFETCH(const Comparison, comparison);
    QFETCH(const QString, range);
    QFETCH(const QString, earlier);
    const QTimeZone clock = zoneOf(zone.constData());
    const QStringList ends = range.split(u'/');
    const TimeRange present{parseInstant(ends.at(0), clock).value(), parseInstant(ends.at(1), clock).value()};
    const std::vector<Bucket> buckets = bucketsIn(present, granularity, clock);
    const EarlierPeriod period =
        earlierPeriod({comparison, present, granularity, clock}, buckets, present.to);
    QCOMPARE(shown(period.range, clock), earlier);
    QCOMPARE(period.elapsed, period.range);
    QCOMPARE(period.passed, present);
}

void ComparisonTest::hoursOfAShortAndALongDayAlignByTheClock()
{
    const QTimeZone berlin = zoneOf("Europe/Berlin");
    const auto unmatched = [&](const char *from, const char *to, Comparison comparison) {
        const TimeRange present{at(from, berlin), at(to, berlin)};
        const std::vector<Bucket> buckets = bucketsIn(present, Granularity::Hour, berlin);
        const EarlierClock clock(comparison, present, Granularity::Hour, berlin);
        const EarlierPeriod period = earlierPeriod(clock, buckets, present.to);
        const std::vector<Bucket> earlier = bucketsIn(period.range, Granularity::Hour, berlin);
        const auto found = counterparts(clock, buckets, earlier);
        QStringList alone;
        for (std::size_t i = 0; i < buckets.size(); ++i) {
            if (!found[i]) {
                alone << toIso(buckets[i].start, berlin);
                continue;
            }
            // Both show the same on the clock.
            const QString shownNow = toIso(buckets[i].start, berlin).mid(11, 5);
            const QString shownThen = toIso(earlier[*found[i]].start, berlin).mid(11, 5);
            if (shownNow != shownThen)
                alone << shownNow + u" beside "_s + shownThen;
        }
        return alone.join(u' ');
    };
    QCOMPARE(unmatched("2026-03-28", "2026-03-29", Comparison::Week), QString());
    // The day before a short one is whole; of a long day the second 02:00 is alone.
    QCOMPARE(unmatched("2026-03-29", "2026-03-30", Comparison::Previous), QString());
    QCOMPARE(unmatched("2026-10-25", "2026-10-26", Comparison::Previous), u"2026-10-25T02:00:00+01:00"_s);
    // On a short day nobody saw 02:00; beside a long one the first 02:00 stands.
    QCOMPARE(unmatched("2026-03-30", "2026-03-31", Comparison::Previous), u"2026-03-30T02:00:00+02:00"_s);
    QCOMPARE(unmatched("2026-10-26", "2026-10-27", Comparison::Previous), QString());
    QCOMPARE(unmatched("2026-11-01", "2026-11-02", Comparison::Week), QString());
}

void ComparisonTest::daysAlignByDate()
{
    // Midnight was skipped there on 2026-04-24.
    const QTimeZone cairo = zoneOf("Africa/Cairo");
    const TimeRange present{at("2026-04-27", cairo), at("2026-05-04", cairo)};
    const std::vector<Bucket> buckets = bucketsIn(present, Granularity::Day, cairo);
    const EarlierClock clock(Comparison::Week, present, Granularity::Day, cairo);
    const EarlierPeriod period = earlierPeriod(clock, buckets, present.to);
    const std::vector<Bucket> earlier = bucketsIn(period.range, Granularity::Day, cairo);
    QCOMPARE(earlier.size(), buckets.size());
    const auto found = counterparts(clock, buckets, earlier);
    for (std::size_t i = 0; i < buckets.size(); ++i)
        QCOMPARE(found[i], std::optional(i));
    // A date that the zone skipped has no day.
    const QTimeZone apia = zoneOf("Pacific/Apia");
    const TimeRange after{at("2012-01-06", apia), at("2012-01-07", apia)};
    const EarlierClock across(Comparison::Week, after, Granularity::Day, apia);
    QVERIFY(!across.counterpart(after.from));
}

void ComparisonTest::theLeapDayHasNoCounterpart()
{
    const QTimeZone utc = QTimeZone::utc();
    const TimeRange present{at("2024-02-28", utc), at("2024-03-02", utc)};
    const std::vector<Bucket> buckets = bucketsIn(present, Granularity::Day, utc);
    const EarlierClock clock(Comparison::Year, present, Granularity::Day, utc);
    const EarlierPeriod period = earlierPeriod(clock, buckets, present.to);
    const std::vector<Bucket> earlier = bucketsIn(period.range, Granularity::Day, utc);
    QCOMPARE(earlier.size(), std::size_t(2));
    const auto found = counterparts(clock, buckets, earlier);
    QCOMPARE(found.size(), std::size_t(3));
    QCOMPARE(found[0], std::optional<std::size_t>(0));
    QVERIFY(!found[1]);
    QCOMPARE(found[2], std::optional<std::size_t>(1));
}

void ComparisonTest::daysThatTheMonthBeforeLacksStandAlone()
{
    const QTimeZone utc = zoneOf("UTC");
    const TimeRange march{at("2026-03-01", utc), at("2026-04-01", utc)};
    const std::vector<Bucket> buckets = bucketsIn(march, Granularity::Day, utc);
    const EarlierClock clock(Comparison::Previous, march, Granularity::Day, utc);
    const EarlierPeriod period = earlierPeriod(clock, buckets, march.to);
    const auto found = counterparts(clock, buckets, bucketsIn(period.range, Granularity::Day, utc));
    for (std::size_t day = 0; day < found.size(); ++day)
        QCOMPARE(found[day], day < 28 ? std::optional(day) : std::nullopt);
}

void ComparisonTest::aDayThatTheRangeCutsIsComparedFromThere()
{
    // Days of Berlin in buckets of UTC days.
    const QTimeZone utc = zoneOf("UTC");
    const TimeRange range{at("2025-10-26T23:00:00Z", utc), at("2025-10-29T23:00:00Z", utc)};
    const EarlierClock clock(Comparison::Week, range, Granularity::Day, utc);
    const auto found = [&](const char *text) {
        const std::optional<Instant> start = clock.counterpart(at(text, utc));
        return start ? toIso(*start) : QString();
    };
    QCOMPARE(found("2025-10-26T23:00:00Z"), u"2025-10-19T23:00:00Z"_s);
    QCOMPARE(found("2025-10-27T00:00:00Z"), u"2025-10-20T00:00:00Z"_s);
    QCOMPARE(found("2025-10-29T00:00:00Z"), u"2025-10-22T00:00:00Z"_s);
    QCOMPARE(toIso(clock.moment(range.to)), u"2025-10-22T23:00:00Z"_s);
}

void ComparisonTest::anUnfinishedBucketIsNotCompared()
{
    const QTimeZone berlin = zoneOf("Europe/Berlin");
    const TimeRange present{at("2026-03-30", berlin), at("2026-03-31", berlin)};
    const std::vector<Bucket> buckets = bucketsIn(present, Granularity::Hour, berlin);
    const EarlierClock clock(Comparison::Previous, present, Granularity::Hour, berlin);
    const EarlierPeriod period = earlierPeriod(clock, buckets, at("2026-03-30T14:59:59", berlin));
    QCOMPARE(shown(period.passed, berlin), u"2026-03-30T00:00:00+02:00/2026-03-30T14:00:00+02:00"_s);
    // The same time on the clock, though only 13 hours had passed by then.
    QCOMPARE(shown(period.elapsed, berlin), u"2026-03-29T00:00:00+01:00/2026-03-29T14:00:00+02:00"_s);
    QCOMPARE(shown(period.range, berlin), u"2026-03-29T00:00:00+01:00/2026-03-30T00:00:00+02:00"_s);
}

void ComparisonTest::aRangeWithoutAnEndedBucketComparesNothing()
{
    const QTimeZone utc = QTimeZone::utc();
    const TimeRange present{at("2026-03-30", utc), at("2026-03-31", utc)};
    const std::vector<Bucket> buckets = bucketsIn(present, Granularity::Day, utc);
    const EarlierClock clock(Comparison::Week, present, Granularity::Day, utc);
    const EarlierPeriod period = earlierPeriod(clock, buckets, at("2026-03-30T14:00", utc));
    QVERIFY(period.passed.isEmpty());
    QVERIFY(period.elapsed.isEmpty());
    QCOMPARE(period.range.from, at("2026-03-23", utc));
}

QTEST_GUILESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"
