// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/countryname.h"
#include "models/formatter.h"
#include "models/intervaltext.h"
#include "models/plaintext.h"
#include "support/instants.h"

#include <QDateTime>
#include <QTest>
#include <QTranslator>

using namespace tidemark;
using namespace tidemark::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// No-break spaces are right on the screen and a nuisance in a test.
QString plain(QString text)
{
    return text.replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' ');
}
} // namespace

class TestFormatter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compacts_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << 0.0 << u"0"_s;
        QTest::newRow("small") << 7.25 << u"7.3"_s;
        QTest::newRow("whole") << 948.0 << u"948"_s;
        QTest::newRow("just below a thousand") << 999.0 << u"999"_s;
        QTest::newRow("thousand") << 1000.0 << u"1 k"_s;
        QTest::newRow("three digits") << 12'345.0 << u"12.3 k"_s;
        QTest::newRow("rounds up into the next unit") << 999'950.0 << u"1 M"_s;
        QTest::newRow("million") << 1'234'567.0 << u"1.23 M"_s;
        QTest::newRow("billion") << 3.4e9 << u"3.4 B"_s;
        QTest::newRow("negative") << -45'600.0 << u"−45.6 k"_s;
        QTest::newRow("not a number") << qQNaN() << u"–"_s;
    }
    void compacts()
    {
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(plain(Formatter(QLocale::c()).compact(value)), text);
    }

    void localises()
    {
        const Formatter german(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(german.count(1'234'567), u"1.234.567"_s);
        QCOMPARE(plain(german.compact(1'234'567)), u"1,23 M"_s);
        QCOMPARE(plain(german.percent(0.384)), u"38,4 %"_s);
        // The C locale would not group digits: nobody reads 1234567 at a glance.
        QCOMPARE(Formatter(QLocale::c()).count(1'234'567), u"1,234,567"_s);
    }

    void tellsChange()
    {
        const Formatter format(QLocale::c());
        QCOMPARE(plain(format.change(110, 100)), u"+10 %"_s);
        QCOMPARE(plain(format.change(103, 100)), u"+3.0 %"_s);
        QCOMPARE(plain(format.change(50, 100)), u"−50 %"_s);
        QCOMPARE(plain(format.change(100, 100)), u"0 %"_s);
        QCOMPARE(format.change(5, 0), u"new"_s);
        QCOMPARE(format.change(0, 0), u"–"_s);
        QCOMPARE(plain(format.change(5000, 10)), u"> ×100"_s);
    }

    void tellsAgesAndDurations()
    {
        const Formatter format(QLocale::c());
        QCOMPARE(format.age(300ms), u"just now"_s);
        QCOMPARE(format.age(-4s), u"just now"_s); // clocks that disagree
        QCOMPARE(plain(format.age(2s)), u"2 s ago"_s);
        QCOMPARE(plain(format.age(3min + 59s)), u"3 min ago"_s);
        QCOMPARE(plain(format.age(47h)), u"47 h ago"_s);
        QCOMPARE(plain(format.age(72h)), u"3 d ago"_s);
        QCOMPARE(plain(format.duration(42s)), u"42 s"_s);
        QCOMPARE(plain(format.duration(65s)), u"1 min 5 s"_s);
        QCOMPARE(plain(format.duration(3h + 5min)), u"3 h 5 min"_s);
        QCOMPARE(plain(format.duration(52h)), u"2 d 4 h"_s);
        QCOMPARE(plain(format.responseTime(182.4)), u"182 ms"_s);
        QCOMPARE(plain(format.responseTime(1240)), u"1.24 s"_s);
        QCOMPARE(plain(format.bytes(931'123'456)), u"931.1 MB"_s);
    }

    void tellsIntervals()
    {
        const Formatter format(QLocale::c());
        QCOMPARE(format.interval({120, 120, 120, true}), u"exact"_s);
        QCOMPARE(plain(format.interval({50'000, 47'702, 52'298, false})), u"± 2,298"_s);
        // Where the estimator is biased the lower bound is further away.
        QCOMPARE(format.interval({5000, 4665, 5230, false}), u"4,665 to 5,230"_s);
    }

    void namesBucketsInTheZone()
    {
        const QTimeZone newYork("America/New_York");
        const Formatter format(QLocale::c(), newYork);
        const Bucket afternoon{at("2026-11-22T19:00:00Z"), at("2026-11-22T20:00:00Z"), BucketState::Complete};
        QCOMPARE(format.bucket(afternoon, Granularity::Hour), u"Sun 22 Nov, 14:00–15:00"_s);
        // 1 November 2026: the clock shows 01:00 twice.
        const Bucket first{at("2026-11-01T05:00:00Z"), at("2026-11-01T06:00:00Z"), BucketState::Complete};
        const Bucket second{at("2026-11-01T06:00:00Z"), at("2026-11-01T07:00:00Z"), BucketState::Complete};
        const Bucket before{at("2026-11-01T04:00:00Z"), first.start, BucketState::Complete};
        const Bucket after{second.end, at("2026-11-01T08:00:00Z"), BucketState::Complete};
        QCOMPARE(format.bucket(before, Granularity::Hour), u"Sun 1 Nov, 00:00–01:00 EDT"_s);
        QCOMPARE(format.bucket(first, Granularity::Hour), u"Sun 1 Nov, 01:00 EDT – 01:00 EST"_s);
        QCOMPARE(format.bucket(second, Granularity::Hour), u"Sun 1 Nov, 01:00–02:00 EST"_s);
        QCOMPARE(format.bucket(after, Granularity::Hour), u"Sun 1 Nov, 02:00–03:00"_s);
        QCOMPARE(format.bucket({first.start + 45min, first.end, BucketState::Complete}, Granularity::Minute),
                 u"Sun 1 Nov, 01:45 EDT – 01:00 EST"_s);
        // Wherever a time of that hour stands, it says which of the two it is.
        QCOMPARE(format.range({first.start, first.end}), u"1 Nov 2026, 01:00 EDT – 01:00 EST"_s);
        QCOMPARE(format.range({second.start, second.end}), u"1 Nov 2026, 01:00–02:00 EST"_s);
        QCOMPARE(format.range({at("2026-10-31T20:00:00Z"), second.start}),
                 u"31 Oct 16:00 – 1 Nov 2026 01:00 EST"_s);
        QCOMPARE(format.dateTime(first.start + 30min), u"1 Nov 2026 01:30:00 EDT"_s);
        QCOMPARE(format.dateTime(second.start + 30min), u"1 Nov 2026 01:30:00 EST"_s);
        QCOMPARE(format.shortTime(second.start, after.end), u"01:00 EST"_s);
        // In spring the hour that is skipped is not one of two hours.
        const Bucket spring{at("2026-03-08T06:00:00Z"), at("2026-03-08T07:00:00Z"), BucketState::Complete};
        QCOMPARE(format.bucket(spring, Granularity::Hour), u"Sun 8 Mar, 01:00 EST – 03:00 EDT"_s);
        QCOMPARE(format.iso(first.start), u"2026-11-01T01:00:00-04:00"_s);
        QCOMPARE(format.iso(second.start), u"2026-11-01T01:00:00-05:00"_s);
        const Formatter kolkata(QLocale::c(), QTimeZone("Asia/Kolkata"));
        const Bucket half{at("2026-11-22T08:30:00Z"), at("2026-11-22T09:30:00Z"), BucketState::Complete};
        QCOMPARE(kolkata.bucket(half, Granularity::Hour), u"Sun 22 Nov, 14:00–15:00"_s);
    }

    void saysHowMuchOfAnOpenBucketHasPassed()
    {
        const Formatter format(QLocale::c());
        const Bucket hour{at("2026-11-22T14:00:00Z"), at("2026-11-22T15:00:00Z"), BucketState::Open};
        QCOMPARE(plain(format.openShare(hour, Granularity::Hour, at("2026-11-22T14:22:48Z"))),
                 u"38 % of the hour"_s);
        QCOMPARE(plain(format.openShare(hour, Granularity::Hour, at("2026-11-22T16:00:00Z"))),
                 u"100 % of the hour"_s);
        // Of many it is the open one, wherever it stands.
        const Bucket before{at("2026-11-22T13:00:00Z"), hour.start, BucketState::Complete};
        const Bucket after{hour.end, at("2026-11-22T16:00:00Z"), BucketState::Future};
        QCOMPARE(
            plain(format.openShare({before, hour, after}, Granularity::Hour, at("2026-11-22T14:15:00Z"))),
            u"25 % of the hour"_s);
        QCOMPARE(format.openShare({before, after}, Granularity::Hour, at("2026-11-22T14:15:00Z")), QString());
    }

    void namesRanges()
    {
        const Formatter format(QLocale::c());
        QCOMPARE(format.range({at("2026-11-15T00:00:00Z"), at("2026-11-22T00:00:00Z")}),
                 u"15 Nov – 21 Nov 2026"_s);
        QCOMPARE(format.range({at("2026-12-15T00:00:00Z"), at("2027-01-02T00:00:00Z")}),
                 u"15 Dec 2026 – 1 Jan 2027"_s);
        QCOMPARE(format.range({at("2026-11-15T10:00:00Z"), at("2026-11-16T11:00:00Z")}),
                 u"15 Nov 10:00 – 16 Nov 2026 11:00"_s);
        QCOMPARE(format.range({at("2026-11-15T00:00:00Z"), at("2026-11-16T00:00:00Z")}), u"15 Nov 2026"_s);
        QCOMPARE(format.range({at("2026-11-15T10:00:00Z"), at("2026-11-15T11:00:00Z")}),
                 u"15 Nov 2026, 10:00–11:00"_s);
    }

    void namesCountries()
    {
        QCOMPARE(countryName(u"DE"), u"Germany"_s);
        QCOMPARE(countryName(u"CI"), u"Côte d’Ivoire"_s);
        QCOMPARE(countryName(u"XK"), u"Kosovo"_s);
        QCOMPARE(countryName(u"??"), u"Unknown"_s);
        QCOMPARE(countryName(u"ZZZ"), u"ZZZ"_s); // reserved codes are shown, not dropped
        QCOMPARE(countryName(u"AA"), u"AA"_s);
        QCOMPARE(countryName(u"A1"), u"A1"_s);
        QCOMPARE(countryName(u"de"), u"de"_s);
        QCOMPARE(countryName(u""), QString());
    }

    void countriesAndIntervalsAreTranslated()
    {
        /// Says which texts come by it; its language is French.
        class Echo : public QTranslator
        {
            [[nodiscard]] bool isEmpty() const override { return false; }
            [[nodiscard]] QString translate(const char *context, const char *source, const char *,
                                            int) const override
            {
                if (qstrcmp(source, "en") == 0)
                    return u"fr"_s;
                return u"<%1:%2>"_s.arg(QString::fromUtf8(context), QString::fromUtf8(source));
            }
        } echo;
        QCoreApplication::installTranslator(&echo);
        const QString germany = countryName(u"DE");
        const QString unknown = countryName(u"??");
        const QString time = intervalText(u"35 days"_s);
        QCoreApplication::removeTranslator(&echo);
        QCOMPARE(germany, u"Allemagne"_s);
        QCOMPARE(unknown, u"<countryName:Unknown>"_s);
        QCOMPARE(time, u"<IntervalWords:35 days>"_s);
    }

    void namesIntervals_data()
    {
        QTest::addColumn<QString>("interval");
        QTest::addColumn<QString>("text");
        QTest::newRow("days") << u"35 days"_s << u"35 days"_s;
        QTest::newRow("one") << u"1 day"_s << u"1 day"_s;
        QTest::newRow("months") << u"3 mons"_s << u"3 months"_s;
        QTest::newRow("mixed") << u"1 year 1 mon"_s << u"1 year 1 month"_s;
        QTest::newRow("clock") << u"36:30:00"_s << u"36 hours 30 minutes"_s;
        QTest::newRow("both") << u"2 days 01:00:00"_s << u"2 days 1 hour"_s;
        QTest::newRow("asked") << u"35 minutes"_s << u"35 minutes"_s;
        QTest::newRow("nothing") << u"00:00:00"_s << u"0 seconds"_s;
        QTest::newRow("other") << u"-3 days +02:00:00"_s << u"-3 days +02:00:00"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void namesIntervals()
    {
        QFETCH(QString, interval);
        QTEST(intervalText(interval), "text");
    }

    void whatRunsFromTheRightStaysWithinItself()
    {
        const QString arabic = u"\u0645\u062a\u062c\u0631"_s;
        const QString wrapped = QChar(0x2068) + arabic + QChar(0x2069);
        QCOMPARE(isolated(u"Café 12"_s), u"Café 12"_s);
        QCOMPARE(isolated({}), QString());
        QCOMPARE(isolated(arabic), wrapped);
        QCOMPARE(isolated(u"a\u05d0"_s), u"\u2068a\u05d0\u2069"_s);
        QVERIFY(arabic.isRightToLeft() && !isolated(arabic).isRightToLeft()); // where a line begins
        QCOMPARE(tenantText({TenantId(4), arabic}), wrapped);
        // Nobody leaves the isolate by what stands in a name.
        QCOMPARE(tenantText({TenantId(4), QChar(0x2069) + arabic + QChar(0x202e)}), wrapped);
    }

    void stripsWhatLies()
    {
        const QString trap =
            QString(QChar(0x202e)) + u"gpj.exe"_s + QChar(0x2066) + u"\nnext\tline"_s + QChar(0x0007);
        QCOMPARE(plainText(trap), u"gpj.exe next line"_s);
        const std::u32string unseen{0x00ad, 0x034f, 0x061c, 0x180e, 0x200b,  0x200d,
                                    0x2060, 0x3164, 0xfeff, 0xffa0, 0x1d173, 0xe0041};
        for (const char32_t c : unseen)
            QCOMPARE(plainText(u'a' + QString::fromUcs4(&c, 1) + u'b'), u"ab"_s);
        QCOMPARE(plainText(u"a\u0301 😀"_s), u"a\u0301 😀"_s);
        QCOMPARE(plainText(u"<b>&"), u"<b>&"_s);
        QCOMPARE(markupSafe(u"<b>&"), u"&lt;b&gt;&amp;"_s);
        QCOMPARE(plainText(QString(300, u'x')).size(), 201);
        // A surrogate pair is never cut in two.
        QCOMPARE(plainText(u"ab😀"_s, 3), u"ab…"_s);
    }
};

QTEST_GUILESS_MAIN(TestFormatter)
#include "tst_formatter.moc"
