// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/formats/timetext.h"

#include <QTest>

#include <chrono>

using namespace tidemark::ingest;

class TestTimeText : public QObject
{
    Q_OBJECT

private:
    static QString written(std::optional<qint64> micros)
    {
        if (!micros)
            return {};
        std::string out;
        appendTime(out, *micros);
        return QString::fromStdString(out);
    }

private Q_SLOTS:
    void readsTimes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("utc");
        const auto row = [](const char *text, const char *utc) {
            QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(utc);
        };
        row("2015-05-17T10:05:03Z", "2015-05-17 10:05:03+00");
        row("2015-05-17 10:05:03", "2015-05-17 10:05:03+00");
        row("2015-05-17 10:05:03+00", "2015-05-17 10:05:03+00");
        row("2015-05-17 10:05:03 UTC", "2015-05-17 10:05:03+00");
        row("2015-05-17T10:05:03.5+02:00", "2015-05-17 08:05:03.500000+00");
        row("2015-05-17T10:05:03.1234567-0930", "2015-05-17 19:35:03.123456+00");
        row("2015-05-17 10:05:03 +05:45", "2015-05-17 04:20:03+00");
        row("2015-05-17", "2015-05-17 00:00:00+00");
        row("2015-05-17 10:05", "2015-05-17 10:05:00+00");
        row(" 2015-05-17T23:59:60Z ", "2015-05-18 00:00:00+00");
        row("2016-02-29T24:00:00Z", "2016-03-01 00:00:00+00");
        row("1431857103", "2015-05-17 10:05:03+00");
        row("1431857103.25", "2015-05-17 10:05:03.250000+00");
        row("1431857103250", "2015-05-17 10:05:03.250000+00");
        row("1431857103250001", "2015-05-17 10:05:03.250001+00");
        row("1969-12-31T23:59:59.999999Z", "1969-12-31 23:59:59.999999+00");
        row("2015-02-29T10:00:00Z", "");
        row("2015-13-01", "");
        row("2015-05-17T25:00:00Z", "");
        row("2015-05-17T10:60:00Z", "");
        row("2015-05-17T10:05:03+99", "");
        row("2015-05-17T10:05:03.Z", "");
        row("2015-05-17x10:05:03Z", "");
        row("0000-01-01", "");
        row("294277-01-01", "");
        row("20150517", "2015-05-17 00:00:00+00");
        row("100000000", "1973-03-03 09:46:40+00");
        row("201505171005", ""); // no millisecond of 1976
        row("999999999999", "2001-09-09 01:46:39.999000+00");
        row("20151517", "");
        row("20150517.5", "");
        row("99999999", "");
        row("2026", "");
        row("17", "");
        row("0", "");
        row("12345678901234567890", "");
        row("now", "");
        row("", "");
        row("-5", "");
    }
    void readsTimes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, utc);
        QCOMPARE(written(parseTime({text.constData(), static_cast<std::size_t>(text.size())})), utc);
    }

    void readsLogTimes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("utc");
        const auto row = [](const char *text, const char *utc) {
            QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(utc);
        };
        row("17/May/2015:10:05:03 +0000", "2015-05-17 10:05:03+00");
        row("17/May/2015:10:05:03 +0530", "2015-05-17 04:35:03+00");
        row("17/May/2015:10:05:03 -0330", "2015-05-17 13:35:03+00");
        row("01/Jan/2016:00:30:00 +1300", "2015-12-31 11:30:00+00");
        row("17/May/2015:10:05:03", "2015-05-17 10:05:03+00");
        row("2015-05-17T10:05:03+02:00", "2015-05-17 08:05:03+00");
        row("17/May/2015 10:05:03", "2015-05-17 10:05:03+00");
        row("17/Mai/2015:10:05:03 +0000", "");
        row("31/Feb/2015:10:05:03 +0000", "");
        row("17/May/2015:10:05 +0000", "");
        row("17/May/2015:10:05:03 0000", "");
        row("17/May", "");
    }
    void readsLogTimes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, utc);
        QCOMPARE(written(parseLogTime({text.constData(), static_cast<std::size_t>(text.size())})), utc);
    }

    void readsThePiecesOfATime()
    {
        QCOMPARE(parseOffset("+0200"), std::optional<qint64>(7'200'000'000));
        QCOMPARE(parseOffset("-0030"), std::optional<qint64>(-1'800'000'000));
        QCOMPARE(parseOffset("Z"), std::optional<qint64>(0));
        QCOMPARE(parseFraction("042"), std::optional<qint64>(42'000));
        QCOMPARE(parseFraction("000042"), std::optional<qint64>(42));
        for (const char *const text : {"", "x", "1x", "+0"}) {
            QVERIFY(!parseOffset(text));
            QVERIFY(!parseFraction(text));
        }
    }

    void believesAYearAhead()
    {
        using namespace std::chrono;
        const qint64 now = duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
        const qint64 day = 86400000000;
        QVERIFY(isPlausibleTime(0));
        QVERIFY(isPlausibleTime(now + 365 * day));
        QVERIFY(!isPlausibleTime(now + 400 * day));
        QVERIFY(!isPlausibleTime(-1));
    }
};

QTEST_GUILESS_MAIN(TestTimeText)
#include "tst_timetext.moc"
