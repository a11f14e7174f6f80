// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/comparisontext.h"
#include "models/sheet.h"
#include "support/instants.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// Two days, of which the second is still open; a week before each had a hundred rows.
TrendSeries series()
{
    const Instant day = at("2026-03-10T00:00:00Z");
    TrendSeries trend;
    trend.question.granularity = Granularity::Day;
    trend.question.comparison = Comparison::Week;
    trend.provenance.serverTime = day + 36h;
    trend.buckets = {{day, day + 24h, BucketState::Complete}, {day + 24h, day + 48h, BucketState::Open}};
    trend.types = {u"view"_s};
    trend.counts = {{112, 40}};
    trend.tail = {0, 40};
    EarlierTrend earlier;
    earlier.beside.period = {{day - 168h, day - 120h}, {day - 168h, day - 144h}, {day, day + 24h}};
    for (const Bucket &bucket : trend.buckets)
        earlier.beside.buckets.push_back(
            {EarlierBucket::Match::Found, {bucket.start - 168h, bucket.end - 168h, BucketState::Complete}});
    earlier.types = {u"view"_s};
    earlier.counts = {{100, 100}};
    earlier.totals = {100};
    trend.earlier = earlier;
    return trend;
}

QString joined(const ComparedLines &lines)
{
    QStringList texts;
    for (const auto &[name, value] : lines)
        texts << name + u'=' + value;
    return texts.join(u'|').replace(QChar(0x00a0), u' ');
}

QString plain(QString text)
{
    return text.replace(QChar(0x00a0), u' ');
}
} // namespace

class ComparisonTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDirectionIsSaidInSigns();
    void theLinesOfABucket();
    void theSumSaysHowFarItGoes();
    void whatIsMissingIsSaid();
    void theUnionSaysAChangeOnlyWhereItIsClear();
    void theSheetKeepsUnknownFromZero();
};

void ComparisonTextTest::theDirectionIsSaidInSigns()
{
    const Formatter format;
    QCOMPARE(plain(changeText(qint64(112), qint64(100), format)), u"▲ 12 %"_s);
    QCOMPARE(plain(changeText(qint64(97), qint64(100), format)), u"▼ 3.0 %"_s);
    QCOMPARE(plain(changeText(qint64(100), qint64(100), format)), u"= 0 %"_s);
    QCOMPARE(plain(changeText(qint64(1200), qint64(100), format)), u"▲ ×12"_s);
    QCOMPARE(plain(changeText(qint64(5), qint64(0), format)), u"▲ new"_s);
    QCOMPARE(plain(changeText(qint64(0), qint64(5), format)), u"▼ 100 %"_s);
    QCOMPARE(changeText(qint64(0), qint64(0), format), u"–"_s);
    QCOMPARE(plain(changeText(0.5, 0.25, format)), u"▲ 100 %"_s);
}

void ComparisonTextTest::theLinesOfABucket()
{
    const Formatter format;
    const TrendSeries trend = series();
    EarlierBucket earlier = trend.earlier->beside.buckets.front();
    const Bucket &complete = trend.buckets.front();
    QCOMPARE(joined(comparedLines(complete, 112, earlier, 100, format)),
             u"Before, Tue 3 Mar=100|Change=+12 (▲ 12 %)"_s);
    // What has not ended is not compared with what has.
    QCOMPARE(
        joined(comparedLines(trend.buckets.back(), 40, trend.earlier->beside.buckets.back(), 100, format)),
        u"Before, Wed 4 Mar=100"_s);
    earlier.bucket.state = BucketState::Partial;
    QCOMPARE(joined(comparedLines(complete, 112, earlier, 100, format)), u"Before, Tue 3 Mar=≥ 100"_s);
    earlier.bucket.state = BucketState::Expired;
    QCOMPARE(joined(comparedLines(complete, 112, earlier, 0, format)), u"Before, Tue 3 Mar=– (expired)"_s);
    // A counted zero is one.
    earlier.bucket.state = BucketState::Complete;
    QCOMPARE(joined(comparedLines(complete, 112, earlier, 0, format)),
             u"Before, Tue 3 Mar=0|Change=+112 (▲ new)"_s);
    for (const auto &[match, words] : {std::pair(EarlierBucket::Match::NoCounterpart, u"no counterpart"_s),
                                       std::pair(EarlierBucket::Match::NoDetail, u"detail has expired"_s),
                                       std::pair(EarlierBucket::Match::NoData, u"no data then"_s)}) {
        earlier.match = match;
        QCOMPARE(joined(comparedLines(complete, 112, earlier, 0, format)), u"Before=– (%1)"_s.arg(words));
    }
    // Half a day before: the day is the same, the time is not.
    earlier = {EarlierBucket::Match::Found, {complete.start, complete.start + 1h, BucketState::Complete}};
    const Bucket later{complete.start + 12h, complete.start + 13h, BucketState::Complete};
    QVERIFY(joined(comparedLines(later, 2, earlier, 1, format)).startsWith(u"Before, 00:00=1|"_s));
    // A year before, the weekday says nothing.
    earlier.bucket.start = complete.start - 365 * 24h;
    QVERIFY(joined(comparedLines(complete, 2, earlier, 1, format)).startsWith(u"Before, 10 Mar 2025=1|"_s));
}

void ComparisonTextTest::theSumSaysHowFarItGoes()
{
    const Formatter format;
    TrendSeries trend = series();
    QCOMPARE(plain(comparedText(trend, true, format)),
             u"Compared with 3 Mar 2026 (dashed): 100 then, 112 now, ▲ 12 %."_s);
    QCOMPARE(plain(comparedText(trend, false, format)),
             u"Compared with 3 Mar 2026: 100 then, 112 now, ▲ 12 %."_s);
    trend.earlier->beside.period.passed.to = trend.earlier->beside.period.passed.from;
    trend.earlier->beside.period.elapsed.to = trend.earlier->beside.period.elapsed.from;
    QCOMPARE(
        comparedText(trend, false, format),
        u"Compared with 3 Mar – 4 Mar 2026: no bucket has ended yet, so there is no total to compare."_s);
    trend.earlier.reset();
    QVERIFY(comparedText(trend, true, format).isEmpty());
}

void ComparisonTextTest::whatIsMissingIsSaid()
{
    const Formatter format;
    TrendSeries trend = series();
    Earlier &beside = trend.earlier->beside;
    beside.known = PreviousData::Expired;
    QCOMPARE(comparedText(trend, true, format), u"Not compared: the data of 3 Mar 2026 has expired."_s);
    beside.known = PreviousData::Unknown;
    QCOMPARE(comparedText(trend, true, format), u"Not compared: there is no data for 3 Mar 2026."_s);
    beside.known = PreviousData::Partly;
    QVERIFY(comparedText(trend, true, format).contains(u"at least 100 then"_s));
    beside.since = at("2026-03-03T12:00:00Z");
    QVERIFY(comparedText(trend, true, format).contains(u"as data starts at 3 Mar 2026 12:00:00"_s));
    beside.known = PreviousData::Whole;
    trend.provenance.notes = {
        {RangeNote::Code::Expired, std::nullopt, at("2026-03-10T12:00:00Z"), Granularity::Day, {}}};
    QVERIFY(comparedText(trend, true, format).contains(u"No change is shown"_s));
    trend.provenance.notes.clear();
    beside.buckets.front().match = EarlierBucket::Match::NoDetail;
    QVERIFY(comparedText(trend, true, format).contains(u"nothing is compared per day"_s));
    beside.buckets.front().match = EarlierBucket::Match::NoCounterpart;
    QVERIFY(comparedText(trend, true, format).contains(u"counterpart"_s));
    beside.period.range.to = beside.period.range.from;
    QVERIFY(comparedText(trend, true, format).startsWith(u"Not compared: the calendar"_s));
}

void ComparisonTextTest::theUnionSaysAChangeOnlyWhereItIsClear()
{
    const Formatter format;
    UniqueSeries uniques;
    uniques.earlier =
        EarlierUniques{series().earlier->beside, {1000, 950, 1050, false}, {1080, 1030, 1130, false}};
    QVERIFY(comparedText(uniques, format).endsWith(u"no clear change."_s));
    uniques.earlier->now = {1200, 1140, 1260, false};
    QVERIFY(plain(comparedText(uniques, format)).endsWith(u"▲ 20 %."_s));
    uniques.earlier->before.atLeast = true;
    QVERIFY(comparedText(uniques, format).endsWith(u"no clear change."_s));
    uniques.earlier->before = uniques.earlier->now = {12, 12, 12, true};
    QVERIFY(comparedText(uniques, format).endsWith(u", no change."_s));
    uniques.earlier->now = {13, 13, 13, true};
    QVERIFY(comparedText(uniques, format).contains(u"▲"_s));
}

void ComparisonTextTest::theSheetKeepsUnknownFromZero()
{
    const Formatter format;
    TrendSeries trend = series();
    trend.earlier->counts = {{0, 0}};
    trend.earlier->beside.buckets.back().bucket.state = BucketState::Expired;
    const Sheet sheet = sheetOf(trend, format); // the newest first
    const std::size_t before = 5;               // behind the total
    QCOMPARE(sheet.columns[before].key, u"before"_s);
    QCOMPARE(sheet.rows[1][before].value.toInt(), 0);
    QVERIFY(sheet.rows[1][before].value.isValid());
    QVERIFY(!sheet.rows[1][before + 1].value.isValid()); // from nothing, no percentage
    QCOMPARE(plain(sheet.rows[1][before + 1].text), u"▲ new"_s);
    QCOMPARE(sheet.rows[1][before + 2].value.toString(), u"2026-03-03T00:00:00Z"_s);
    QVERIFY(!sheet.rows[0][before].value.isValid());
    QCOMPARE(sheet.rows[0][before].text, u"–"_s);
    QCOMPARE(sheet.rows[0][before + 3].value.toString(), u"expired"_s);
}

QTEST_GUILESS_MAIN(ComparisonTextTest)
#include "tst_comparisontext.moc"
