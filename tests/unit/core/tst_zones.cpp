// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/granularity.h"
#include "core/rangespec.h"
#include "core/zoneclock.h"
#include "support/instants.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace tidemark;
using namespace tidemark::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// Each of the zone's transitions since 1970 up to 2040.
std::vector<Instant> transitionsOf(const QTimeZone &zone)
{
    std::vector<Instant> found;
    for (const QTimeZone::OffsetData &transition :
         zone.transitions(QDateTime({1970, 1, 1}, {0, 0}, tidemark::utcClock),
                          QDateTime({2040, 1, 1}, {0, 0}, tidemark::utcClock)))
        found.push_back(instantFromMSecs(transition.atUtc.toMSecsSinceEpoch()));
    return found;
}

/// What is wrong with the buckets around t; empty: nothing.
QString wrongAround(Instant t, Granularity granularity, const QTimeZone &zone)
{
    // Far enough for the day that is longest, and for hours beyond what any clock is set by.
    const Milliseconds reach = (granularity == Granularity::Day ? 4 : 6) * nominalLength(granularity);
    const std::vector<TimeRange> buckets = bucketsOf({t - reach, t + reach}, granularity, zone);
    if (buckets.empty() || !(buckets.front().from <= t - reach) || !(buckets.back().to >= t + reach))
        return u"they do not cover the range"_s;
    for (std::size_t i = 0; i < buckets.size(); ++i) {
        const TimeRange &bucket = buckets[i];
        if (bucket.isEmpty() || (i > 0 && bucket.from != buckets[i - 1].to))
            return u"no tiles: "_s + toIso(bucket.from);
        for (const Instant moment : {bucket.from, bucket.from + bucket.length() / 2, bucket.to - 1ms}) {
            if (bucketStart(moment, granularity, zone) != bucket.from)
                return u"another bucket's moment: "_s + toIso(moment);
        }
        if (nextBucket(bucket.from, granularity, zone) != bucket.to)
            return u"another end: "_s + toIso(bucket.from);
        if (granularity == Granularity::Day && bucket.length() < 1h)
            return u"a day of less than an hour: "_s + toIso(bucket.from);
    }
    return {};
}

QString lengths(const char *from, const char *to, Granularity granularity, const char *zoneId)
{
    const QTimeZone zone(zoneId);
    QStringList words;
    for (const TimeRange &bucket : bucketsOf(
             {*parseInstant(QString::fromLatin1(from), zone), *parseInstant(QString::fromLatin1(to), zone)},
             granularity, zone))
        words << toIso(bucket.from, zone) + u' ' +
                     QString::number(
                         std::chrono::duration_cast<std::chrono::minutes>(bucket.length()).count());
    return words.join(u"; "_s);
}
} // namespace

class ZonesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfZones_data();
    void namesOfZones();
    void bucketsTileEveryZone();
    void offsetsAreThoseOfTheSystem();
    void skippedDaysHaveNoBucket();
    void aDayBeginsAtTheFirstOfTwoMidnights();
    void aClockSetBackOverMidnightLengthensTheNewDay();
    void aTimeShownTwiceIsTheFirstOrTheLast();
    void aTimeThatIsSkippedIsWhereTheClockIsSet();
    void movingRangesAreCalendarDays();
};

/// Names that Debian's time zone data may lack, and as people type them.
void ZonesTest::namesOfZones_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("like");
    QTest::newRow("UTC") << QByteArray("Etc/UTC") << QByteArray("UTC");
    QTest::newRow("Zulu") << QByteArray("zulu") << QByteArray("UTC");
    QTest::newRow("former name") << QByteArray("US/Pacific") << QByteArray("America/Los_Angeles");
    QTest::newRow("letter case") << QByteArray("europe/berlin") << QByteArray("Europe/Berlin");
    QTest::newRow("former name, letter case")
        << QByteArray("us/pacific") << QByteArray("America/Los_Angeles");
    QTest::newRow("offset, ahead of UTC") << QByteArray("UTC+02:00") << QByteArray("UTC+02:00");
    QTest::newRow("no name") << QByteArray() << QByteArray();
    QTest::newRow("no zone") << QByteArray("Europe/Atlantis") << QByteArray();
}

void ZonesTest::namesOfZones()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, like);
    const std::optional<QTimeZone> zone = zoneNamed(name);
    QCOMPARE(zone.has_value(), !like.isEmpty());
    if (!zone)
        return;
    if (like == "UTC" || like == "Europe/Berlin")
        QCOMPARE(zone->id(), like);
    for (const char *moment : {"1995-01-01", "1995-07-01", "2026-01-01", "2026-07-01"})
        QCOMPARE(offsetAt(at(moment), *zone), offsetAt(at(moment), QTimeZone(like)));
}

void ZonesTest::bucketsTileEveryZone()
{
    QSet<QByteArray> seen; // zones of several names are looked at once
    int zones = 0;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const QTimeZone zone(id);
        const std::vector<Instant> transitions = transitionsOf(zone);
        QByteArray shape;
        for (const Instant t : transitions)
            shape += QByteArray::number(toMSecs(t)) + ' ' +
                     QByteArray::number(
                         zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(toMSecs(t), tidemark::utcClock))) +
                     ',';
        if (transitions.empty() || seen.contains(shape))
            continue;
        seen.insert(shape);
        ++zones;
        for (const Instant t : transitions) {
            for (const Granularity granularity :
                 {Granularity::Minute, Granularity::QuarterHour, Granularity::Hour, Granularity::Day}) {
                const QString wrong = wrongAround(t, granularity, zone);
                QVERIFY2(wrong.isEmpty(), qPrintable(QString::fromLatin1(id) + u' ' + toIso(t) + u' ' +
                                                     granularityName(granularity) + u' ' + wrong));
            }
        }
    }
    QVERIFY(zones > 200);
}

void ZonesTest::offsetsAreThoseOfTheSystem()
{
    const QByteArray before = qgetenv("TZ");
    QStringList wrong;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (id.startsWith("UTC")) // Qt's own
            continue;
        const QTimeZone zone(id);
        qputenv("TZ", ":" + id);
        tzset();
        for (const Instant t : transitionsOf(zone)) {
            for (const Instant moment : {t - 1s, t}) {
                const time_t seconds = time_t(toMSecs(moment) / 1000);
                struct tm local = {};
                localtime_r(&seconds, &local);
                if (Milliseconds(std::chrono::seconds(local.tm_gmtoff)) != offsetAt(moment, zone))
                    wrong << QString::fromLatin1(id) + u' ' + toIso(moment);
            }
        }
    }
    if (before.isNull())
        qunsetenv("TZ");
    else
        qputenv("TZ", before);
    tzset();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 20).join(u'\n')));
}

void ZonesTest::skippedDaysHaveNoBucket()
{
    QCOMPARE(lengths("2011-12-29", "2012-01-01", Granularity::Day, "Pacific/Apia"),
             u"2011-12-29T00:00:00-10:00 1440; 2011-12-31T00:00:00+14:00 1440"_s);
    QCOMPARE(lengths("1994-12-30", "1995-01-02", Granularity::Day, "Pacific/Kiritimati"),
             u"1994-12-30T00:00:00-10:00 1440; 1995-01-01T00:00:00+14:00 1440"_s);
    QCOMPARE(lengths("1993-08-20", "1993-08-23", Granularity::Day, "Pacific/Kwajalein"),
             u"1993-08-20T00:00:00-12:00 1440; 1993-08-22T00:00:00+12:00 1440"_s);
    // What begins with the day that never was begins with the next one.
    QCOMPARE(parseInstant(u"2011-12-30", QTimeZone("Pacific/Apia")),
             parseInstant(u"2011-12-31", QTimeZone("Pacific/Apia")));
}

void ZonesTest::aDayBeginsAtTheFirstOfTwoMidnights()
{
    QCOMPARE(lengths("2026-10-24", "2026-10-27", Granularity::Day, "Atlantic/Azores"),
             u"2026-10-24T00:00:00Z 1440; 2026-10-25T00:00:00Z 1500; 2026-10-26T00:00:00-01:00 1440"_s);
    QCOMPARE(
        lengths("2025-11-01", "2025-11-04", Granularity::Day, "America/Havana"),
        u"2025-11-01T00:00:00-04:00 1440; 2025-11-02T00:00:00-04:00 1500; 2025-11-03T00:00:00-05:00 1440"_s);
    // Both midnights and the hour between are of the new day.
    const QTimeZone azores("Atlantic/Azores");
    for (const char *moment : {"2026-10-25T00:00:00Z", "2026-10-25T00:30:00Z", "2026-10-25T01:00:00Z"})
        QCOMPARE(toIso(bucketStart(at(moment), Granularity::Day, azores)), u"2026-10-25T00:00:00Z"_s);
}

void ZonesTest::aClockSetBackOverMidnightLengthensTheNewDay()
{
    // Newfoundland set its clocks back at 00:01, to 23:01 of the day before.
    QCOMPARE(
        lengths("2010-11-06", "2010-11-09", Granularity::Day, "America/St_Johns"),
        u"2010-11-06T00:00:00-02:30 1440; 2010-11-07T00:00:00-02:30 1500; 2010-11-08T00:00:00-03:30 1440"_s);
    // Brazil at 00:00, to 23:00: that midnight came once.
    QCOMPARE(lengths("2018-02-17", "2018-02-19", Granularity::Day, "America/Sao_Paulo"),
             u"2018-02-17T00:00:00-02:00 1500; 2018-02-18T00:00:00-03:00 1440"_s);
    // A day that has no midnight.
    QCOMPARE(lengths("2026-03-29", "2026-03-30", Granularity::Day, "Asia/Beirut"),
             u"2026-03-29T01:00:00+03:00 1380"_s);
}

void ZonesTest::aTimeShownTwiceIsTheFirstOrTheLast()
{
    const QTimeZone zone("America/Los_Angeles");
    QCOMPARE(toIso(*parseInstant(u"2023-11-05T01:00", zone, Passing::First)), u"2023-11-05T08:00:00Z"_s);
    QCOMPARE(toIso(*parseInstant(u"2023-11-05T01:00", zone, Passing::Last)), u"2023-11-05T09:00:00Z"_s);
    QCOMPARE(toIso(*parseInstant(u"2023-11-05T01:59:59.999", zone, Passing::Last)),
             u"2023-11-05T09:59:59.999Z"_s);
    QCOMPARE(toIso(*parseInstant(u"2023-11-05T01:00-08:00", zone, Passing::First)),
             u"2023-11-05T09:00:00Z"_s);
    QCOMPARE(toIso(*parseInstant(u"2023-11-05T02:00", zone, Passing::First)), u"2023-11-05T10:00:00Z"_s);
    QCOMPARE(toIso(*parseInstant(u"2023-11-05T02:00", zone, Passing::Last)), u"2023-11-05T10:00:00Z"_s);
    const std::optional<RangeSpec> spec = RangeSpec::fromText(u"2023-11-05T01:00/2023-11-05T01:00", zone);
    QVERIFY(spec);
    QCOMPARE(spec->fixed, (TimeRange{at("2023-11-05T08:00:00Z"), at("2023-11-05T09:00:00Z")}));
    // Midnight is where the day begins.
    QCOMPARE(toIso(*parseInstant(u"2026-10-25T00:00", QTimeZone("Atlantic/Azores"), Passing::Last)),
             u"2026-10-25T00:00:00Z"_s);
}

void ZonesTest::aTimeThatIsSkippedIsWhereTheClockIsSet()
{
    const QTimeZone zone("America/Los_Angeles");
    for (const Passing passing : {Passing::First, Passing::Last})
        QCOMPARE(toIso(*parseInstant(u"2023-03-12T02:30", zone, passing)), u"2023-03-12T10:00:00Z"_s);
}

void ZonesTest::movingRangesAreCalendarDays()
{
    const QTimeZone azores("Atlantic/Azores");
    const TimeRange week =
        RangeSpec::lastDays(7).resolve(at("2026-10-25T12:00:00Z"), Granularity::Day, azores);
    QCOMPARE(bucketsOf(week, Granularity::Day, azores).size(), 7U);
    QCOMPARE(week.length(), Milliseconds(7 * 24h + 1h));
    // It ends with a day whose midnight was skipped; the one a week before was not.
    const QTimeZone beirut("Asia/Beirut");
    const TimeRange hours =
        RangeSpec::lastDays(7).resolve(at("2026-03-28T21:30:00Z"), Granularity::Hour, beirut);
    QCOMPARE(toIso(hours.from, beirut), u"2026-03-22T00:00:00+02:00"_s);
    QCOMPARE(toIso(hours.to, beirut), u"2026-03-29T01:00:00+03:00"_s);
}

QTEST_GUILESS_MAIN(ZonesTest)
#include "tst_zones.moc"
