// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/granularity.h"
#include "core/instant.h"
#include "support/instants.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesInstants_data();
    void readsAndWritesInstants();
    void refusesWhatIsNoTime_data();
    void refusesWhatIsNoTime();
    void datesAreMidnightInTheZone();
    void writesTheZonesOffset();
    void cutsBuckets_data();
    void cutsBuckets();
    void daysFollowTheClocks();
    void granularityFollowsTheRange();
    void hoursWhereTheClockIsSetByHalfAnHour();
};

namespace
{
QTimeZone zone(const char *id)
{
    return *zoneNamed(id);
}
} // namespace

void TestTime::readsAndWritesInstants_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    QTest::newRow("utc") << u"2015-05-17T10:05:03Z"_s << u"2015-05-17T10:05:03Z"_s;
    QTest::newRow("blank") << u"2015-05-17 10:05:03"_s << u"2015-05-17T10:05:03Z"_s;
    QTest::newRow("offset") << u"2015-05-17T12:05:03+02:00"_s << u"2015-05-17T10:05:03Z"_s;
    QTest::newRow("short offset") << u"2015-05-17 12:05:03+02"_s << u"2015-05-17T10:05:03Z"_s;
    QTest::newRow("negative short offset") << u"2015-05-17 05:05:03-05"_s << u"2015-05-17T10:05:03Z"_s;
    QTest::newRow("milliseconds") << u"2015-05-17T10:05:03.250Z"_s << u"2015-05-17T10:05:03.250Z"_s;
    QTest::newRow("date") << u"2015-05-17"_s << u"2015-05-17T00:00:00Z"_s;
}

void TestTime::readsAndWritesInstants()
{
    QFETCH(QString, text);
    const std::optional<Instant> instant = parseInstant(text, QTimeZone::utc());
    QVERIFY(instant.has_value());
    QTEST(toIso(*instant), "iso");
    QCOMPARE(parseInstant(toIso(*instant), QTimeZone::utc()), instant);
}

void TestTime::refusesWhatIsNoTime_data()
{
    QTest::addColumn<QString>("text");
    for (const auto *text :
         {"", "yesterday", "2015-13-01", "2015-02-30", "17/May/2015", "2015-05-17T25:00:00Z"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestTime::refusesWhatIsNoTime()
{
    QFETCH(QString, text);
    QVERIFY(!parseInstant(text, QTimeZone::utc()).has_value());
}

void TestTime::datesAreMidnightInTheZone()
{
    QCOMPARE(toIso(*parseInstant(u"2026-07-01", zone("Europe/Berlin"))), u"2026-06-30T22:00:00Z"_s);
    QVERIFY(!zoneNamed("Mars/Olympus").has_value());
    QVERIFY(!zoneNamed("").has_value());
}

void TestTime::writesTheZonesOffset()
{
    QCOMPARE(toIso(at("2015-05-17T10:05:03Z"), zone("Asia/Kathmandu")), u"2015-05-17T15:50:03+05:45"_s);
    QCOMPARE(toIso(at("2015-05-17T10:05:03Z"), QTimeZone::utc()), u"2015-05-17T10:05:03Z"_s);
}

void TestTime::cutsBuckets_data()
{
    QTest::addColumn<int>("granularity");
    QTest::addColumn<QByteArray>("zoneId");
    QTest::addColumn<QString>("start");
    QTest::newRow("minute") << int(Granularity::Minute) << QByteArray("UTC") << u"2026-11-21T18:44:00Z"_s;
    QTest::newRow("quarter") << int(Granularity::QuarterHour) << QByteArray("UTC")
                             << u"2026-11-21T18:30:00Z"_s;
    QTest::newRow("hour") << int(Granularity::Hour) << QByteArray("UTC") << u"2026-11-21T18:00:00Z"_s;
    QTest::newRow("hour at :30") << int(Granularity::Hour) << QByteArray("Asia/Kolkata")
                                 << u"2026-11-21T18:30:00Z"_s;
    QTest::newRow("hour at :45") << int(Granularity::Hour) << QByteArray("Asia/Kathmandu")
                                 << u"2026-11-21T18:15:00Z"_s;
    QTest::newRow("day") << int(Granularity::Day) << QByteArray("Asia/Kathmandu")
                         << u"2026-11-21T18:15:00Z"_s;
}

void TestTime::cutsBuckets()
{
    QFETCH(int, granularity);
    QFETCH(QByteArray, zoneId);
    QTEST(toIso(bucketStart(at("2026-11-21T18:44:59Z"), Granularity(granularity), *zoneNamed(zoneId))),
          "start");
}

void TestTime::daysFollowTheClocks()
{
    const QTimeZone newYork = zone("America/New_York");
    const Instant autumn = at("2026-11-01T04:00:00Z");
    QCOMPARE(bucketStart(at("2026-11-01T12:00:00Z"), Granularity::Day, newYork), autumn);
    QCOMPARE(nextBucket(autumn, Granularity::Day, newYork) - autumn, Milliseconds(25h));
    const Instant spring = at("2026-03-08T05:00:00Z");
    QCOMPARE(nextBucket(spring, Granularity::Day, newYork) - spring, Milliseconds(23h));
    // The hour that comes twice is two hours.
    QCOMPARE(bucketStart(at("2026-11-01T05:30:00Z"), Granularity::Hour, newYork), at("2026-11-01T05:00:00Z"));
    QCOMPARE(bucketStart(at("2026-11-01T06:30:00Z"), Granularity::Hour, newYork), at("2026-11-01T06:00:00Z"));
    const TimeRange whole =
        alignedRange({at("2026-10-31T12:00:00Z"), at("2026-11-01T12:00:00Z")}, Granularity::Day, newYork);
    QCOMPARE(whole.length(), Milliseconds(49h));
}

void TestTime::granularityFollowsTheRange()
{
    QCOMPARE(granularityFor(1h), Granularity::Minute);
    QCOMPARE(granularityFor(24h), Granularity::QuarterHour);
    QCOMPARE(granularityFor(7 * 24h), Granularity::Hour);
    QCOMPARE(granularityFor(30 * 24h), Granularity::Day);
}

void TestTime::hoursWhereTheClockIsSetByHalfAnHour()
{
    const QTimeZone lordHowe = zone("Australia/Lord_Howe");
    const auto hoursFrom = [&](Instant hour, int count) {
        QStringList starts;
        for (int i = 0; i < count; ++i, hour = nextBucket(hour, Granularity::Hour, lordHowe))
            starts << toIso(hour, lordHowe);
        return starts.join(u' ');
    };
    QCOMPARE(hoursFrom(at("2026-04-04T14:00:00Z"), 4),
             u"2026-04-05T01:00:00+11:00 2026-04-05T01:30:00+10:30 2026-04-05T02:00:00+10:30 "
             "2026-04-05T03:00:00+10:30"_s);
    QCOMPARE(hoursFrom(at("2026-10-03T14:30:00Z"), 4),
             u"2026-10-04T01:00:00+10:30 2026-10-04T02:30:00+11:00 2026-10-04T03:00:00+11:00 "
             "2026-10-04T04:00:00+11:00"_s);

    // Every instant is in the one bucket that begins at or before it and ends after it.
    for (const char *const day : {"2026-04-04T00:00:00Z", "2026-10-03T00:00:00Z"}) {
        for (const Granularity granularity : {Granularity::QuarterHour, Granularity::Hour}) {
            for (Instant t = at(day); t < at(day) + 36h; t += 5min) {
                const Instant start = bucketStart(t, granularity, lordHowe);
                QVERIFY2(start <= t, qPrintable(toIso(t)));
                QVERIFY2(nextBucket(start, granularity, lordHowe) > t, qPrintable(toIso(t)));
                QCOMPARE(toIso(bucketStart(start, granularity, lordHowe)), toIso(start));
                const Instant next = nextBucket(start, granularity, lordHowe);
                QCOMPARE(toIso(bucketStart(next, granularity, lordHowe)), toIso(next));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestTime)
#include "tst_time.moc"
