// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/reading/rangeframe.h"
#include "support/instants.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace tidemark;
using namespace tidemark::test;
using namespace tidemark::coordinator;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
TimeRange between(const char *from, const char *to)
{
    return {at(from), at(to)};
}

Milliseconds lengthOf(const std::vector<TimeRange> &pieces)
{
    return std::accumulate(pieces.begin(), pieces.end(), Milliseconds(0),
                           [](Milliseconds sum, const TimeRange &piece) { return sum + piece.length(); });
}

RangeQuestion askedOf(const char *zone, Granularity granularity, const TimeRange &range,
                      Dataset dataset = Dataset::HttpRequest)
{
    RangeQuestion question;
    question.dataset = dataset;
    question.zone = zone;
    question.granularity = granularity;
    question.range = range;
    return question;
}
} // namespace

class RangeFrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversWholeDaysByDays();
    void coversADayOfKolkataByHoursAndQuarters();
    void coversRaggedEndsByFinerLevels();
    void coversEveryInstantOnce_data();
    void coversEveryInstantOnce();
    void floorsBeforeTheEpoch();
    void widensTheRangeToBuckets();
    void tellsWhatIsBeyondTheRange();
    void cutsThePreviousRangeAtNow();
    void readsMinutesOfEventsFromRawRows();
    void showsWiderBucketsWhereFinerLevelsAreGone();
    void knowsWhereNothingIsLeft();
    void showsHeldDaysBetweenWhatIsGone();
    void knowsTheWholeOfTheFirstDayThatIsKept();
    void readsRawRowsThatReachFurtherThanAnyLevel();
    void tellsWhatKeptHoursCannotCut();
    void showsUtcDaysWhereOnlyTheyAreKept();
    void cutsWithTheFinerLevelWhereItIsKept();
    void refusesOddRanges();
    void tellsStatesApart();
};

void RangeFrameTest::coversWholeDaysByDays()
{
    LevelCover cover(Dataset::Events, {});
    cover.add(between("2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"));
    cover.add(between("2026-01-02T00:00:00Z", "2026-01-04T00:00:00Z"));
    QCOMPARE(cover.pieces(0), std::vector{between("2026-01-01T00:00:00Z", "2026-01-04T00:00:00Z")});
    QVERIFY(cover.pieces(1).empty());
    QVERIFY(cover.pieces(2).empty());
}

void RangeFrameTest::coversADayOfKolkataByHoursAndQuarters()
{
    LevelCover cover(Dataset::Events, {});
    cover.add(between("2026-01-01T18:30:00Z", "2026-01-02T18:30:00Z"));
    QVERIFY(cover.pieces(0).empty());
    QCOMPARE(cover.pieces(1), std::vector{between("2026-01-01T19:00:00Z", "2026-01-02T18:00:00Z")});
    QCOMPARE(cover.pieces(2), (std::vector{between("2026-01-01T18:30:00Z", "2026-01-01T19:00:00Z"),
                                           between("2026-01-02T18:00:00Z", "2026-01-02T18:30:00Z")}));
}

void RangeFrameTest::coversRaggedEndsByFinerLevels()
{
    LevelCover cover(Dataset::HttpRequest, {});
    cover.add(between("2026-01-01T22:58:00Z", "2026-01-04T01:01:00Z"));
    QCOMPARE(cover.pieces(0), std::vector{between("2026-01-02T00:00:00Z", "2026-01-04T00:00:00Z")});
    QCOMPARE(cover.pieces(1), (std::vector{between("2026-01-01T23:00:00Z", "2026-01-02T00:00:00Z"),
                                           between("2026-01-04T00:00:00Z", "2026-01-04T01:00:00Z")}));
    QCOMPARE(cover.pieces(2), (std::vector{between("2026-01-01T22:58:00Z", "2026-01-01T23:00:00Z"),
                                           between("2026-01-04T01:00:00Z", "2026-01-04T01:01:00Z")}));
}

void RangeFrameTest::coversEveryInstantOnce_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone :
         {"UTC", "Asia/Kolkata", "Asia/Kathmandu", "America/New_York", "Australia/Lord_Howe"})
        QTest::newRow(zone) << QByteArray(zone);
}

void RangeFrameTest::coversEveryInstantOnce()
{
    QFETCH(QByteArray, zone);
    for (const Granularity granularity : {Granularity::QuarterHour, Granularity::Hour, Granularity::Day}) {
        RangeQuestion question;
        question.zone = zone;
        question.granularity = granularity;
        question.range = between("2025-10-20T11:17:00Z", "2026-04-11T05:03:00Z");
        const Result<RangeFrame> frame = frameOf(question, at("2030-01-01T00:00:00Z"), {});
        QVERIFY(frame);
        Milliseconds covered{0};
        for (std::size_t level = 0; level < levelCount; ++level) {
            const std::vector<TimeRange> &pieces = frame->bucketCover.pieces(level);
            covered += lengthOf(pieces);
            for (std::size_t i = 0; i < pieces.size(); ++i) {
                QCOMPARE(flooredTo(pieces[i].from, levelOf(Dataset::Events, level).width), pieces[i].from);
                QCOMPARE(flooredTo(pieces[i].to, levelOf(Dataset::Events, level).width), pieces[i].to);
                QVERIFY(i == 0 || pieces[i - 1].to < pieces[i].from);
            }
        }
        QCOMPARE(covered, frame->range.length());
        QCOMPARE(frame->buckets.front().start, frame->range.from);
        QCOMPARE(frame->buckets.back().end, frame->range.to);
    }
}

void RangeFrameTest::floorsBeforeTheEpoch()
{
    QCOMPARE(flooredTo(at("1969-12-31T23:59:59Z"), 1h), at("1969-12-31T23:00:00Z"));
    QCOMPARE(raisedTo(at("1969-12-31T22:00:01Z"), 1h), at("1969-12-31T23:00:00Z"));
    QCOMPARE(raisedTo(at("1969-12-31T22:00:00Z"), 1h), at("1969-12-31T22:00:00Z"));
}

void RangeFrameTest::widensTheRangeToBuckets()
{
    const RangeQuestion question =
        askedOf("Asia/Kolkata", Granularity::Day, between("2026-01-02T00:00:00Z", "2026-01-02T00:00:01Z"));
    const Result<RangeFrame> frame = frameOf(question, at("2030-01-01T00:00:00Z"), {});
    QVERIFY(frame);
    QCOMPARE(frame->range, between("2026-01-01T18:30:00Z", "2026-01-02T18:30:00Z"));
    QCOMPARE(frame->previous, between("2025-12-31T18:30:00Z", "2026-01-01T18:30:00Z"));
    QCOMPARE(frame->question, question);
    QCOMPARE(frame->buckets.size(), 1U);
    QCOMPARE(notesOf(*frame).at(0).code, RangeNote::Code::Widened);
}

void RangeFrameTest::cutsThePreviousRangeAtNow()
{
    RangeQuestion question;
    question.granularity = Granularity::Day;
    question.range = between("2026-01-05T00:00:00Z", "2026-01-12T00:00:00Z");
    // A day and a half of the week have passed: so much is compared, down to the quarter of the hour.
    Result<RangeFrame> frame = frameOf(question, at("2026-01-06T12:07:00Z"), {});
    QVERIFY(frame);
    QCOMPARE(frame->previous, between("2025-12-29T00:00:00Z", "2025-12-30T12:00:00Z"));
    // None of it.
    frame = frameOf(question, at("2026-01-01T00:00:00Z"), {});
    QVERIFY(frame);
    QVERIFY(frame->previous.isEmpty());
    // All of it.
    frame = frameOf(question, at("2026-01-12T00:00:00Z"), {});
    QVERIFY(frame);
    QCOMPARE(frame->previous, between("2025-12-29T00:00:00Z", "2026-01-05T00:00:00Z"));
}

void RangeFrameTest::readsMinutesOfEventsFromRawRows()
{
    RangeQuestion question;
    question.granularity = Granularity::Minute;
    question.range = between("2026-01-05T10:01:30Z", "2026-01-05T11:00:00Z");
    Result<RangeFrame> frame = frameOf(question, at("2030-01-01T00:00:00Z"), {});
    QVERIFY(frame);
    QVERIFY(frame->rawOnly);
    QCOMPARE(frame->buckets.size(), 59U);
    for (std::size_t level = 0; level < levelCount; ++level)
        QVERIFY(frame->bucketCover.pieces(level).empty() && frame->totalCover.pieces(level).empty());
    question.dataset = Dataset::HttpRequest;
    frame = frameOf(question, at("2030-01-01T00:00:00Z"), {});
    QVERIFY(frame);
    QVERIFY(!frame->rawOnly);
    QCOMPARE(lengthOf(frame->bucketCover.pieces(2)), Milliseconds(59min));
}

namespace
{
KeptTables keptFrom(const char *days, const char *hours, const char *finest, const char *raw)
{
    const auto mark = [](const char *iso) {
        return iso == nullptr ? TimeRanges() : TimeRanges{between("0001-01-01T00:00:00Z", iso)};
    };
    KeptTables kept;
    kept.levels[0].gone = mark(days);
    kept.levels[1] = {mark(hours), u"5 years"_s};
    kept.levels[2] = {mark(finest), u"400 days"_s};
    kept.raw = {mark(raw), u"35 days"_s};
    return kept;
}

constexpr auto later = "2030-01-01T00:00:00Z";
} // namespace

/// More than was asked for is told, but what has not come yet is no more.
void RangeFrameTest::tellsWhatIsBeyondTheRange()
{
    const auto isWidened = [](const char *from, const char *to) {
        const RangeQuestion asked = askedOf("UTC", Granularity::Hour, between(from, to));
        return !notesOf(*frameOf(asked, at("2026-01-02T12:30:00Z"), {})).empty();
    };
    QVERIFY(!isWidened("2026-01-02T10:00:00Z", "2026-01-02T12:30:00Z"));
    QVERIFY(isWidened("2026-01-02T10:00:01Z", "2026-01-02T12:30:00Z"));
    QVERIFY(isWidened("2026-01-02T10:00:00Z", "2026-01-02T12:29:59Z"));
}

void RangeFrameTest::showsWiderBucketsWhereFinerLevelsAreGone()
{
    const TimeRange week = between("2026-01-05T10:00:00Z", "2026-01-12T10:00:00Z");
    // A single hour of it that is gone makes days of all of it.
    const KeptTables kept = keptFrom(nullptr, "2026-01-05T11:00:00Z", "2026-01-05T11:00:00Z", later);
    Result<RangeFrame> frame = frameOf(askedOf("UTC", Granularity::Hour, week), at(later), kept);
    QVERIFY(frame);
    QCOMPARE(frame->shown, Granularity::Day);
    QVERIFY(!frame->utc);
    QCOMPARE(frame->range, between("2026-01-05T00:00:00Z", "2026-01-13T00:00:00Z"));
    QCOMPARE(frame->buckets.size(), 8U);
    QVERIFY(frame->gone.empty());
    std::vector<RangeNote> notes = notesOf(*frame);
    QCOMPARE(notes.size(), 2U);
    QCOMPARE(notes[0].code, RangeNote::Code::Coarser);
    QCOMPARE(notes[0].detail, Granularity::Hour);
    QCOMPARE(notes[0].keep, u"5 years"_s);
    QCOMPARE(notes[1].code, RangeNote::Code::Widened); // by ten hours of the first day
    // From an hour later on, hours are shown.
    frame = frameOf(askedOf("UTC", Granularity::Hour, {week.from + 1h, week.to}), at(later), kept);
    QVERIFY(frame);
    QCOMPARE(frame->shown, Granularity::Hour);
    QVERIFY(notesOf(*frame).empty());
    // Minutes of events need raw rows, then quarters.
    frame = frameOf(askedOf("UTC", Granularity::Minute, {week.from, week.from + 2h}, Dataset::Events),
                    at(later), keptFrom(nullptr, nullptr, nullptr, "2026-01-05T10:30:00Z"));
    QVERIFY(frame);
    QVERIFY(!frame->rawOnly);
    QCOMPARE(frame->shown, Granularity::QuarterHour);
    notes = notesOf(*frame);
    QCOMPARE(notes.size(), 1U);
    QCOMPARE(notes[0].keep, u"35 days"_s);
}

void RangeFrameTest::knowsWhereNothingIsLeft()
{
    const TimeRange month = between("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z");
    const auto half = "2026-01-16T00:00:00Z";
    Result<RangeFrame> frame =
        frameOf(askedOf("UTC", Granularity::Day, month), at(later), keptFrom(half, half, half, later));
    QVERIFY(frame);
    QCOMPARE(tidemark::coordinator::keptFrom(frame->range, frame->gone), std::optional(at(half)));
    QCOMPARE(frame->bucketCover.pieces(0), std::vector{between(half, "2026-02-01T00:00:00Z")});
    QCOMPARE(notesOf(*frame).at(0).code, RangeNote::Code::Expired);
    frame = frameOf(askedOf("UTC", Granularity::Hour, {month.from, at("2026-01-05T00:00:00Z")}), at(later),
                    keptFrom(half, half, half, later));
    QVERIFY(frame);
    QCOMPARE(frame->shown, Granularity::Hour);
    QCOMPARE(frame->gone, TimeRanges{frame->range});
    QVERIFY(!tidemark::coordinator::keptFrom(month, {}));
    QVERIFY(frame->bucketCells.starts.empty());
}

void RangeFrameTest::showsHeldDaysBetweenWhatIsGone()
{
    // 20 to 23 September are held in days and hours, raw rows of the 21st alone.
    const TimeRange asked = between("2026-09-18T00:00:00Z", "2026-09-26T00:00:00Z");
    const TimeRange held = between("2026-09-20T00:00:00Z", "2026-09-24T00:00:00Z");
    const auto goneBut = [](const TimeRange &range) {
        return TimeRanges{{at("0001-01-01T00:00:00Z"), range.from}, {range.to, at("2026-11-29T00:00:00Z")}};
    };
    KeptTables kept;
    kept.levels[0].gone = goneBut(held);
    kept.levels[1].gone = goneBut(held);
    kept.levels[2].gone = {between("0001-01-01T00:00:00Z", "2026-11-29T00:00:00Z")};
    kept.raw.gone = goneBut(between("2026-09-21T00:00:00Z", "2026-09-22T00:00:00Z"));
    Result<RangeFrame> frame = frameOf(askedOf("UTC", Granularity::Day, asked), at(later), kept);
    QVERIFY(frame);
    QVERIFY(!frame->rawOnly);
    QCOMPARE(frame->shown, Granularity::Day);
    QCOMPARE(frame->gone, (TimeRanges{{asked.from, held.from}, {held.to, asked.to}}));
    QCOMPARE(frame->bucketCover.pieces(0), TimeRanges{held});
    QCOMPARE(frame->bucketCells.numbers, (std::vector<qint64>{3, 4, 5, 6}));
    QCOMPARE(frame->totalCover.pieces(0), TimeRanges{held});
    std::vector<RangeNote> notes = notesOf(*frame);
    QCOMPARE(notes.size(), 1U);
    QVERIFY(notes[0].code == RangeNote::Code::Expired && !notes[0].from);
    QCOMPARE(notes[0].gone, frame->gone);
    const Tidemarks marks{at(later), at(later), frame->gone};
    for (const Bucket &bucket : frame->buckets)
        QCOMPARE(bucketState(bucket, marks), bucket.start >= held.from && bucket.end <= held.to
                                                 ? BucketState::Complete
                                                 : BucketState::Expired);
    // Hours are kept for what is held; days of Karachi are cut with them, and those at the edges are partial.
    frame = frameOf(
        askedOf("Asia/Karachi", Granularity::Day, between("2026-09-18T19:00:00Z", "2026-09-25T19:00:00Z")),
        at(later), kept);
    QVERIFY(frame);
    QVERIFY(!frame->utc && frame->bucketCover.straddlers().empty());
    QCOMPARE(frame->bucketCells.numbers, (std::vector<qint64>{2, 3, 4, 5, 6}));
    QCOMPARE(bucketState(frame->buckets[1], {at(later), at(later), frame->gone}), BucketState::Partial);
    QCOMPARE(bucketState(frame->buckets[2], {at(later), at(later), frame->gone}), BucketState::Complete);
    QCOMPARE(bucketState(frame->buckets[5], {at(later), at(later), frame->gone}), BucketState::Partial);
    // Minutes are kept nowhere.
    frame = frameOf(askedOf("UTC", Granularity::Minute, held), at(later), kept);
    QVERIFY(frame);
    QCOMPARE(frame->shown, Granularity::Hour);
    QVERIFY(frame->gone.empty());
}

void RangeFrameTest::knowsTheWholeOfTheFirstDayThatIsKept()
{
    const TimeRanges gone{between("0001-01-01T00:00:00Z", "2026-10-02T00:00:00Z"),
                          between("2026-10-03T00:00:00Z", "2026-10-30T00:00:00Z")};
    const TimeRange minutes = between("2026-10-02T00:00:00Z", "2026-10-02T00:05:00Z");
    QCOMPARE(knownOf(minutes, gone, at("2026-10-02T00:00:37Z")), TimeRanges{minutes});
    QCOMPARE(knownOf(minutes, {}, at("2026-10-02T00:00:37Z")),
             TimeRanges{between("2026-10-02T00:00:37Z", "2026-10-02T00:05:00Z")});
    QVERIFY(knownOf(minutes, gone, std::nullopt).empty());
    QVERIFY(knownOf(between("2026-10-03T00:00:00Z", "2026-10-03T00:05:00Z"), gone, minutes.from).empty());
    // A tenant that began long after what is gone did begin then.
    QVERIFY(knownOf(minutes, {between("0001-01-01T00:00:00Z", "2026-09-01T00:00:00Z")}, minutes.to).empty());
}

void RangeFrameTest::readsRawRowsThatReachFurtherThanAnyLevel()
{
    const TimeRange day = between("2026-01-05T00:00:00Z", "2026-01-06T00:00:00Z");
    const Result<RangeFrame> frame = frameOf(askedOf("UTC", Granularity::Hour, day), at(later),
                                             keptFrom(later, later, later, "2026-01-01T00:00:00Z"));
    QVERIFY(frame);
    QVERIFY(frame->rawOnly);
    QCOMPARE(frame->shown, Granularity::Hour);
    QVERIFY(frame->gone.empty());
}

void RangeFrameTest::tellsWhatKeptHoursCannotCut()
{
    // Four days of Kathmandu, which begin at 18:15 UTC, from hours.
    const TimeRange days = between("2026-08-31T18:15:00Z", "2026-09-04T18:15:00Z");
    const Result<RangeFrame> frame = frameOf(askedOf("Asia/Kathmandu", Granularity::Day, days), at(later),
                                             keptFrom(nullptr, nullptr, later, later));
    QVERIFY(frame);
    QCOMPARE(frame->shown, Granularity::Day);
    QVERIFY(!frame->utc);
    QCOMPARE(frame->range, days);
    QCOMPARE(frame->buckets.size(), 4U);
    const std::vector<TimeRange> &straddlers = frame->bucketCover.straddlers();
    QCOMPARE(straddlers.size(), 5U);
    QCOMPARE(straddlers[1], between("2026-09-01T18:00:00Z", "2026-09-01T19:00:00Z"));
    QVERIFY(frame->crossesRange(straddlers[0]) && frame->crossesRange(straddlers[4]));
    QVERIFY(!frame->crossesRange(straddlers[1]));
    // Of the range as a whole only its two ends are cut, and the one where the period before begins.
    QCOMPARE(frame->totalCover.straddlers().size(), 3U);
    QCOMPARE(frame->bucketCells.numbers, (std::vector<qint64>{-1, 1, -2, 2, -3, 3, -4, 4, -5}));
    QVERIFY(std::ranges::is_sorted(frame->bucketCells.starts));
}

void RangeFrameTest::showsUtcDaysWhereOnlyTheyAreKept()
{
    const TimeRange days = between("2026-08-31T18:15:00Z", "2026-09-04T18:15:00Z");
    const Result<RangeFrame> frame = frameOf(askedOf("Asia/Kathmandu", Granularity::Day, days), at(later),
                                             keptFrom(nullptr, later, later, later));
    QVERIFY(frame);
    QVERIFY(frame->utc);
    QCOMPARE(frame->range, days);
    QCOMPARE(frame->buckets.size(), 5U);
    QCOMPARE(frame->buckets[1].start, at("2026-09-01T00:00:00Z"));
    QCOMPARE(frame->buckets[4].end, days.to);
    QCOMPARE(frame->bucketCover.straddlers(),
             (std::vector{between("2026-08-31T00:00:00Z", "2026-09-01T00:00:00Z"),
                          between("2026-09-04T00:00:00Z", "2026-09-05T00:00:00Z")}));
    QCOMPARE(notesOf(*frame).at(0).code, RangeNote::Code::UtcBuckets);
    // In winter London's days are those of UTC.
    const Result<RangeFrame> winter = frameOf(
        askedOf("Europe/London", Granularity::Day, between("2026-01-05T00:00:00Z", "2026-01-09T00:00:00Z")),
        at(later), keptFrom(nullptr, later, later, later));
    QVERIFY(winter);
    QVERIFY(!winter->utc && winter->bucketCover.straddlers().empty());
}

void RangeFrameTest::cutsWithTheFinerLevelWhereItIsKept()
{
    // Hours are kept from the middle of 3 September on: they cut the end of the range, not its beginning. The
    // day in which they begin is read as a day.
    const TimeRange days = between("2026-08-31T22:00:00Z", "2026-09-04T22:00:00Z");
    const Result<RangeFrame> frame =
        frameOf(askedOf("Europe/Berlin", Granularity::Day, days), at(later),
                keptFrom(nullptr, "2026-09-03T12:00:00Z", "2026-09-03T12:00:00Z", later));
    QVERIFY(frame);
    QVERIFY(frame->utc);
    QCOMPARE(frame->bucketCover.straddlers(),
             std::vector{between("2026-08-31T00:00:00Z", "2026-09-01T00:00:00Z")});
    QCOMPARE(frame->bucketCover.pieces(0),
             std::vector{between("2026-08-31T00:00:00Z", "2026-09-04T00:00:00Z")});
    QCOMPARE(frame->bucketCover.pieces(1),
             std::vector{between("2026-09-04T00:00:00Z", "2026-09-04T22:00:00Z")});
}

void RangeFrameTest::refusesOddRanges()
{
    RangeQuestion question;
    question.range = between("2026-01-05T00:00:00Z", "2026-01-05T00:00:00Z");
    QVERIFY(!frameOf(question, localNow(), {}));
    question.range = between("0001-01-01T00:00:00Z", "9998-01-01T00:00:00Z");
    question.granularity = Granularity::Minute;
    QVERIFY(!frameOf(question, localNow(), {}));
    question.range = between("2026-01-05T00:00:00Z", "2026-01-06T00:00:00Z");
    question.zone = "No/Where";
    QVERIFY(!frameOf(question, localNow(), {}));
    question.zone = "Europe/Berlin";
    QVERIFY(frameOf(question, localNow(), {}));
}

void RangeFrameTest::tellsStatesApart()
{
    const auto state = [](const char *start, const char *end, std::optional<Instant> watermark) {
        const Tidemarks marks{
            at("2026-01-10T10:30:00Z"), watermark, {between("0001-01-01T00:00:00Z", "2026-01-01T12:00:00Z")}};
        return bucketState({at(start), at(end), BucketState::Complete}, marks);
    };
    const Instant mark = at("2026-01-10T09:00:00Z");
    QCOMPARE(state("2026-01-10T08:00:00Z", "2026-01-10T09:00:00Z", mark), BucketState::Complete);
    QCOMPARE(state("2026-01-10T09:00:00Z", "2026-01-10T10:00:00Z", mark), BucketState::Waiting);
    QCOMPARE(state("2026-01-10T08:00:00Z", "2026-01-10T09:00:00Z", std::nullopt), BucketState::Waiting);
    QCOMPARE(state("2026-01-10T10:00:00Z", "2026-01-10T11:00:00Z", mark), BucketState::Open);
    QCOMPARE(state("2026-01-10T10:30:00Z", "2026-01-10T10:31:00Z", mark), BucketState::Open);
    QCOMPARE(state("2026-01-10T11:00:00Z", "2026-01-10T12:00:00Z", mark), BucketState::Future);
    QCOMPARE(state("2026-01-11T10:00:00Z", "2026-01-11T11:00:00Z", std::nullopt), BucketState::Future);
    // Gone; cut through, what is left of it is a least number; the first that is whole.
    QCOMPARE(state("2025-12-31T00:00:00Z", "2026-01-01T00:00:00Z", mark), BucketState::Expired);
    QCOMPARE(state("2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z", mark), BucketState::Partial);
    QCOMPARE(state("2026-01-01T12:00:00Z", "2026-01-01T13:00:00Z", mark), BucketState::Complete);
}

QTEST_GUILESS_MAIN(RangeFrameTest)
#include "tst_rangeframe.moc"
