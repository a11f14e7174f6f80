// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rangewords.h"
#include "support/instants.h"

#include <QTest>
#include <QTranslator>

using namespace tidemark;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

class TestRangeWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreRanges_data();
    void wordsAreRanges();
    void nonsenseIsNotUnderstood_data();
    void nonsenseIsNotUnderstood();
    void languagesAreUnderstoodBesideEnglish_data();
    void languagesAreUnderstoodBesideEnglish();
};

void TestRangeWords::wordsAreRanges_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *words, const char *expected) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(expected);
    };
    // Now is Wednesday, 4 November 2026, a quarter past ten in Berlin.
    row("24h", "24h");
    row("2w", "14d");
    row(" Yesterday ", "yesterday");
    row("today", "today");
    row("this week", "this-week");
    row("Last   Month", "last-month");
    row("previous year", "last-year");
    row("last 36 hours", "36h");
    row("36 h", "36h");
    row("past 3 days", "3d");
    row("last 2 weeks", "14d");
    row("last 3 months", "92d");
    row("last tuesday", "2026-11-02T23:00:00Z/2026-11-03T23:00:00Z");
    row("wednesday", "2026-11-03T23:00:00Z/2026-11-04T23:00:00Z");
    row("last wednesday", "2026-10-27T23:00:00Z/2026-10-28T23:00:00Z");
    row("Donnerstag", "2026-10-28T23:00:00Z/2026-10-29T23:00:00Z");
    row("mo", "2026-11-01T23:00:00Z/2026-11-02T23:00:00Z");
    row("november", "2026-10-31T23:00:00Z/2026-11-30T23:00:00Z");
    row("dezember", "2025-11-30T23:00:00Z/2025-12-31T23:00:00Z");
    row("march 2024", "2024-02-29T23:00:00Z/2024-03-31T22:00:00Z");
    row("2026-02", "2026-01-31T23:00:00Z/2026-02-28T23:00:00Z");
    row("2024", "2023-12-31T23:00:00Z/2024-12-31T23:00:00Z");
    row("2026-10-25", "2026-10-24T22:00:00Z/2026-10-25T23:00:00Z");
    row("25.10.2026", "2026-10-24T22:00:00Z/2026-10-25T23:00:00Z");
    row("2026-11-03 14:00 +2h", "2026-11-03T13:00:00Z/2026-11-03T15:00:00Z");
    row("2026-11-03 14:00 + 90 min", "2026-11-03T13:00:00Z/2026-11-03T14:30:00Z");
    row("2026-10-24 + 2 days", "2026-10-23T22:00:00Z/2026-10-25T23:00:00Z");
    row("yesterday 9:00 to 17:30", "2026-11-03T08:00:00Z/2026-11-03T16:30:00Z");
    row("9:00 - 10:00", "2026-11-04T08:00:00Z/2026-11-04T09:00:00Z");
    row("2026-11-01 to 2026-11-03", "2026-10-31T23:00:00Z/2026-11-03T23:00:00Z");
    row("monday – today", "2026-11-01T23:00:00Z/2026-11-04T23:00:00Z");
    row("2026-09..2026-10", "2026-08-31T22:00:00Z/2026-10-31T23:00:00Z");
    row("2026-11-01/2026-11-03", "2026-10-31T23:00:00Z/2026-11-02T23:00:00Z");
    row("2026-11-01T00:00:00Z/2026-11-03T12:00:00Z", "2026-11-01T00:00:00Z/2026-11-03T12:00:00Z");
}

void TestRangeWords::wordsAreRanges()
{
    QFETCH(const QString, words);
    QFETCH(const QString, expected);
    const std::optional<RangeSpec> range =
        rangeFromWords(words, at("2026-11-04T09:15:00Z"), QTimeZone("Europe/Berlin"), QLocale(u"de_DE"_s));
    QVERIFY(range);
    QCOMPARE(range->toText(), expected);
}

void TestRangeWords::nonsenseIsNotUnderstood_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"",
                              " ",
                              "last",
                              "last fortnight",
                              "tomorrowish",
                              "0 days",
                              "last 0 hours",
                              "99999999999 days",
                              "2026-13",
                              "2026-02-30",
                              "2026-11-03 25:00 +2h",
                              "2026-11-03 14:00 +0h",
                              "2026-11-03 14:00 +2x",
                              "14:00 - 9:00",
                              "2026-11-03 to 2026-11-01",
                              "to",
                              "to 2026-11-01",
                              "..",
                              "november 99999",
                              "+2h"})
        QTest::newRow(words) << QString::fromUtf8(words);
}

void TestRangeWords::nonsenseIsNotUnderstood()
{
    QFETCH(const QString, words);
    const std::optional<RangeSpec> range =
        rangeFromWords(words, at("2026-11-04T09:15:00Z"), QTimeZone("Europe/Berlin"), QLocale(u"de_DE"_s));
    QVERIFY2(!range, range ? qPrintable(range->toText()) : "");
}

void TestRangeWords::languagesAreUnderstoodBesideEnglish_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *language, const char *words, const char *expected) {
        QTest::addRow("%s: %s", language, words)
            << QString::fromUtf8(language) << QString::fromUtf8(words) << QString::fromUtf8(expected);
    };
    constexpr const char *tuesday = "2026-11-02T23:00:00Z/2026-11-03T23:00:00Z";
    constexpr const char *threeDays = "2026-10-31T23:00:00Z/2026-11-03T23:00:00Z";
    row("de", "gestern", "yesterday");
    row("de", "letzte Woche", "last-week");
    row("de", "diesen Monat", "this-month");
    row("de", "letzte 36 Stunden", "36h");
    row("de", "letzten Dienstag", tuesday);
    row("de", "2026-11-01 bis 2026-11-03", threeDays);
    row("de", "gestern 14:00 + 2 Stunden", "2026-11-03T13:00:00Z/2026-11-03T15:00:00Z");
    row("de", "last week", "last-week");
    row("fr", "semaine dernière", "last-week");
    row("fr", "cette semaine", "this-week");
    row("fr", "mardi dernier", tuesday);
    row("fr", "dernières 36 heures", "36h");
    row("fr", "2026-11-01 au 2026-11-03", threeDays);
    row("es", "mes pasado", "last-month");
    row("es", "este mes", "this-month");
    row("es", "martes pasado", tuesday);
    row("es", "últimas 36 horas", "36h");
    row("ja", "昨日", "yesterday");
    row("ja", "先週", "last-week");
    row("ja", "今月", "this-month");
    row("ja", "昨年", "last-year");
    row("ja", "過去36時間", "36h");
    row("ja", "前の火曜日", tuesday);
    row("ja", "2024年", "2023-12-31T23:00:00Z/2024-12-31T23:00:00Z");
    row("ja", "11日", "");
    row("ja", "先日", "");
    row("ja", "2026-11-04 9:00～10:00", "2026-11-04T08:00:00Z/2026-11-04T09:00:00Z");
    row("ja", "11月", "2026-10-31T23:00:00Z/2026-11-30T23:00:00Z");
    row("ja", "2026-11-01から2026-11-03まで", threeDays);
    row("zh_CN", "昨天", "yesterday");
    row("zh_CN", "上周", "last-week");
    row("zh_CN", "上个月", "last-month");
    row("zh_CN", "本月", "this-month");
    row("zh_CN", "最近 36 小时", "36h");
    row("zh_CN", "最近7天", "7d");
    row("zh_CN", "上周二", tuesday);
    row("zh_CN", "前天", ""); // the day before yesterday, which is not the last day
    row("zh_CN", "前年", "");
    row("zh_CN", "2026-11-01至2026-11-03", threeDays);
}

void TestRangeWords::languagesAreUnderstoodBesideEnglish()
{
    QFETCH(const QString, language);
    QFETCH(const QString, words);
    QFETCH(const QString, expected);
    QTranslator texts;
    QVERIFY(texts.load(u":/i18n/tidemark_%1.qm"_s.arg(language)));
    QVERIFY(QCoreApplication::installTranslator(&texts));
    const std::optional<RangeSpec> range =
        rangeFromWords(words, at("2026-11-04T09:15:00Z"), QTimeZone("Europe/Berlin"), QLocale(language));
    QCOMPARE(range ? range->toText() : QString(), expected);
}

QTEST_GUILESS_MAIN(TestRangeWords)
#include "tst_rangewords.moc"
