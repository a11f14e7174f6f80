// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/csvtext.h"
#include "models/paneoutlook.h"
#include "models/rangenotes.h"
#include "models/sheet.h"
#include "support/instants.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const Formatter plain(QLocale::c());

RangeNote unplacedRows(qint64 rows)
{
    return {RangeNote::Code::Unplaced, rows, std::nullopt, Granularity::Hour, QString()};
}

TrendSeries partlyPlaced()
{
    TrendSeries series;
    series.question.granularity = Granularity::Day;
    const Instant start = at("2026-11-21T00:00:00Z");
    series.buckets = {{start, start + 24h, BucketState::Complete},
                      {start + 24h, start + 48h, BucketState::Partial}};
    series.types = {u"view"_s};
    series.counts = {{1200, 30}};
    series.tail = {0, 0};
    series.provenance.notes = {unplacedRows(240)};
    return series;
}
} // namespace

/// That a part of the numbers is missing is said wherever the numbers are.
class RangeNotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNoteHasItsSentence_data();
    void everyNoteHasItsSentence();
    void expiredDaysBetweenKeptOnesAreNamed();
    void tablesAndExportsCarryTheMark();
    void countriesCarryTheMark();
    void aGoneRangeHasARowThatSaysSo();
    void noneBeforeIsNoNumberWhereAPartIsUnknown();
    void estimatesAreLeastNumbers();
    void rowsThatCannotBePlacedAreNoEmptiness();
    void aChangeAgainstNothingIsNoNumber();
    void daysOfUtcAreNotNamedAfterADayOfTheZone();
};

void RangeNotesTest::everyNoteHasItsSentence_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("detail");
    QTest::addColumn<QString>("keep");
    QTest::addColumn<QString>("text");
    using Code = RangeNote::Code;
    QTest::newRow("hours") << int(Code::Coarser) << int(Granularity::Hour) << u"5 years"_s
                           << u"Shown per day: hourly detail is kept for 5 years."_s;
    QTest::newRow("minutes") << int(Code::Coarser) << int(Granularity::Minute) << u"60 days"_s
                             << u"Shown per day: detail per minute is kept for 60 days."_s;
    QTest::newRow("no keep") << int(Code::Coarser) << int(Granularity::QuarterHour) << QString()
                             << u"Shown per day: detail per quarter hour has expired."_s;
    QTest::newRow("UTC")
        << int(Code::UtcBuckets) << int(Granularity::Day) << QString()
        << u"Shown in UTC days: buckets of Asia/Kathmandu need finer detail, which has expired."_s;
    QTest::newRow("expired") << int(Code::Expired) << int(Granularity::Day) << QString()
                             << u"Data from before 1 Nov 2026 has expired."_s;
    QTest::newRow("zone rules")
        << int(Code::ZoneRules) << int(Granularity::Day) << QString()
        << u"The clock of Asia/Kathmandu follows other rules on the server, for example at 1 Nov 2026 00:00:00: its time zone data is of another version. Hours and days are cut by the rules of this computer."_s;
    QTest::newRow("unknown") << int(Code::PreviousUnknown) << int(Granularity::Day) << QString()
                             << u"No change shown: there is no data for the previous period."_s;
    QTest::newRow("partly") << int(Code::PreviousPartly) << int(Granularity::Day) << QString()
                            << u"No change shown: data for the previous period starts at 1 Nov 2026."_s;
}

void RangeNotesTest::everyNoteHasItsSentence()
{
    QFETCH(int, code);
    QFETCH(int, detail);
    QFETCH(QString, keep);
    RangeQuestion question;
    question.zone = "Asia/Kathmandu";
    Provenance provenance;
    provenance.shown = Granularity::Day;
    provenance.notes = {
        {RangeNote::Code(code), std::nullopt, at("2026-11-01T00:00:00Z"), Granularity(detail), keep}};
    QTEST(rangeNoteTexts(question, provenance, plain).join(u' '), "text");
}

void RangeNotesTest::expiredDaysBetweenKeptOnesAreNamed()
{
    RangeNote note;
    for (const int day : {0, 2, 4, 6, 8, 10}) {
        const Instant from = at("2026-11-01T00:00:00Z") + day * 24h;
        note.gone.push_back({from, from + 24h});
    }
    QVERIFY(
        rangeNoteText(note, RangeQuestion(), Provenance(), plain)
            .startsWith(
                u"Expired and not included: 1 Nov 2026; 3 Nov 2026; 5 Nov 2026; 7 Nov 2026 and 2 more"_s));
    note.gone.resize(1);
    QCOMPARE(rangeNoteText(note, RangeQuestion(), Provenance(), plain),
             u"Expired and not included: 1 Nov 2026."_s);
    // Of the period before, that it has expired is all there is to say.
    note.code = RangeNote::Code::PreviousUnknown;
    QCOMPARE(rangeNoteText(note, RangeQuestion(), Provenance(), plain),
             u"No change shown: the data of the previous period has expired."_s);
}

void RangeNotesTest::tablesAndExportsCarryTheMark()
{
    const Sheet sheet = sheetOf(partlyPlaced(), plain);
    QCOMPARE(sheet.rows.size(), 3U);
    QCOMPARE(sheet.rows[0][4].text, plain.atLeast(u"30"_s));
    QCOMPARE(csvText(sheet), QByteArray("bucket_start,bucket_end,state,total,view,not_rolled_up\r\n"
                                        "2026-11-22T00:00:00Z,2026-11-23T00:00:00Z,partial,30,30,0\r\n"
                                        "2026-11-21T00:00:00Z,2026-11-22T00:00:00Z,complete,1200,1200,0\r\n"
                                        ",,unplaced,240,,\r\n"));
    QVERIFY(tabbedText(sheet).contains(u"Not placed"));
}

void RangeNotesTest::countriesCarryTheMark()
{
    CountryBreakdown countries;
    countries.countries = {{u"NP"_s, 57, 0}};
    countries.provenance.notes = {unplacedRows(60)};
    countries.previous = PreviousData::Unknown;
    const Sheet sheet = sheetOf(countries, plain);
    const QByteArray csv = csvText(sheet);
    QVERIFY2(csv.contains(",NP,57,1,,unknown,,partial\r\n"), csv.constData());
    QVERIFY2(csv.contains(",,60,,,unknown,,unplaced\r\n"), csv.constData());
    QCOMPARE(sheet.rows[0][2].text, plain.atLeast(u"57"_s));
    QCOMPARE(sheet.rows[0][6].text, u"no prior data"_s);
}

void RangeNotesTest::aGoneRangeHasARowThatSaysSo()
{
    CountryBreakdown countries;
    const Instant from = instantFromMSecs(1'700'000'000'000);
    countries.question.range = {from, from + std::chrono::hours(24)};
    countries.provenance.keptFrom = countries.question.range.to;
    countries.provenance.notes = {
        expiredNote({countries.question.range}, countries.question.range, Granularity::Minute)};
    const Sheet sheet = sheetOf(countries, plain);
    QCOMPARE(sheet.rows.size(), 1U);
    QCOMPARE(sheet.rows[0][0].text, u"Expired"_s);
    QVERIFY2(csvText(sheet).endsWith(",,,,,whole,,expired\r\n"), csvText(sheet).constData());
}

void RangeNotesTest::noneBeforeIsNoNumberWhereAPartIsUnknown()
{
    CountryBreakdown countries;
    countries.countries = {{u"NP"_s, 57, 0}, {u"DE"_s, 5, 3}};
    countries.previous = PreviousData::Partly;
    const QByteArray csv = csvText(sheetOf(countries, plain));
    QVERIFY2(csv.contains(",NP,57,0.9193548387096774,,partly,,complete"), csv.constData());
    QVERIFY2(csv.contains(",DE,5,0.08064516129032258,3,partly,,complete"), csv.constData());
}

void RangeNotesTest::estimatesAreLeastNumbers()
{
    const UniqueEstimate estimate{100, 100, 100, false, true};
    QCOMPARE(plain.estimate(estimate), plain.atLeast(u"100"_s));
    QCOMPARE(plain.interval(estimate), u"at least"_s);
    const std::vector<Bucket> buckets = partlyPlaced().buckets;
    QVERIFY(spokenSummary(buckets, {1200, 30}, Granularity::Day, plain)
                .startsWith(u"Latest "_s + plain.atLeast(u"30"_s)));
}

void RangeNotesTest::rowsThatCannotBePlacedAreNoEmptiness()
{
    TrendSeries series = partlyPlaced();
    QCOMPARE(outlookOf(series.provenance, series.buckets, 0), Outlook::Data);
    series.provenance.notes.clear();
    series.provenance.watermark = series.buckets.back().end;
    QCOMPARE(outlookOf(series.provenance, series.buckets, 0), Outlook::NoEvents);
}

void RangeNotesTest::aChangeAgainstNothingIsNoNumber()
{
    QCOMPARE(plain.change(2250, 100, PreviousData::Unknown), u"no prior data"_s);
    QCOMPARE(plain.change(2250, 100, PreviousData::Expired), u"data expired"_s);
    QCOMPARE(plain.change(2250, 100, PreviousData::Partly), u"partial data"_s);
    QCOMPARE(plain.change(2250, 100, PreviousData::Whole), plain.change(2250, 100));
}

void RangeNotesTest::daysOfUtcAreNotNamedAfterADayOfTheZone()
{
    const Formatter newYork(QLocale::c(), QTimeZone("America/New_York"));
    const Instant start = at("2026-11-22T00:00:00Z");
    const QString text = newYork.bucket({start, start + 24h, BucketState::Complete}, Granularity::Day);
    QVERIFY2(text.contains(u"21 Nov") && text.contains(u"22 Nov") && text.contains(u"19:00"),
             qPrintable(text));
}

QTEST_GUILESS_MAIN(RangeNotesTest)
#include "tst_rangenotes.moc"
