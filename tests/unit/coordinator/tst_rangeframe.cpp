// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/rangeframe.h"

#include <QTest>

#include <numeric>

using namespace tidemark;
using namespace tidemark::coordinator;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
Instant at(const char *iso)
{
    return parseInstant(QString::fromLatin1(iso), QTimeZone::utc()).value();
}

TimeRange between(const char *from, const char *to)
{
    return {at(from), at(to)};
}

Milliseconds lengthOf(const std::vector<TimeRange> &pieces)
{
    return std::accumulate(pieces.begin(), pieces.end(), Milliseconds(0),
                           [](Milliseconds sum, const TimeRange &piece) { return sum + piece.length(); });
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
    void cutsThePreviousRangeAtNow();
    void readsMinutesOfEventsFromRawRows();
    void refusesOddRanges();
    void tellsStatesApart();
};

void RangeFrameTest::coversWholeDaysByDays()
{
    LevelCover cover(Dataset::Events);
    cover.add(between("2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"));
    cover.add(between("2026-01-02T00:00:00Z", "2026-01-04T00:00:00Z"));
    QCOMPARE(cover.pieces(0), std::vector{between("2026-01-01T00:00:00Z", "2026-01-04T00:00:00Z")});
    QVERIFY(cover.pieces(1).empty());
    QVERIFY(cover.pieces(2).empty());
}

void RangeFrameTest::coversADayOfKolkataByHoursAndQuarters()
{
    LevelCover cover(Dataset::Events);
    cover.add(between("2026-01-01T18:30:00Z", "2026-01-02T18:30:00Z"));
    QVERIFY(cover.pieces(0).empty());
    QCOMPARE(cover.pieces(1), std::vector{between("2026-01-01T19:00:00Z", "2026-01-02T18:00:00Z")});
    QCOMPARE(cover.pieces(2), (std::vector{between("2026-01-01T18:30:00Z", "2026-01-01T19:00:00Z"),
                                           between("2026-01-02T18:00:00Z", "2026-01-02T18:30:00Z")}));
}

void RangeFrameTest::coversRaggedEndsByFinerLevels()
{
    LevelCover cover(Dataset::HttpRequest);
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
        const Result<RangeFrame> frame = frameOf(question, at("2030-01-01T00:00:00Z"));
        QVERIFY(frame);
        Milliseconds covered{0};
        for (std::size_t level = 0; level < levelCount; ++level) {
            const std::vector<TimeRange> &pieces = frame->bucketCover.pieces(level);
            covered += lengthOf(pieces);
            for (std::size_t i = 0; i < pieces.size(); ++i) {
                QCOMPARE(flooredTo(pieces[i].from, levelLength(Dataset::Events, level)), pieces[i].from);
                QCOMPARE(flooredTo(pieces[i].to, levelLength(Dataset::Events, level)), pieces[i].to);
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
    RangeQuestion question;
    question.zone = "Asia/Kolkata";
    question.granularity = Granularity::Day;
    question.range = between("2026-01-02T00:00:00Z", "2026-01-02T00:00:01Z");
    const Result<RangeFrame> frame = frameOf(question, at("2030-01-01T00:00:00Z"));
    QVERIFY(frame);
    QCOMPARE(frame->range, between("2026-01-01T18:30:00Z", "2026-01-02T18:30:00Z"));
    QCOMPARE(frame->previous, between("2025-12-31T18:30:00Z", "2026-01-01T18:30:00Z"));
    QCOMPARE(frame->question, question);
    QCOMPARE(frame->buckets.size(), 1U);
}

void RangeFrameTest::cutsThePreviousRangeAtNow()
{
    RangeQuestion question;
    question.granularity = Granularity::Day;
    question.range = between("2026-01-05T00:00:00Z", "2026-01-12T00:00:00Z");
    // A day and a half of the week have passed: so much is compared, down to the quarter of the hour.
    Result<RangeFrame> frame = frameOf(question, at("2026-01-06T12:07:00Z"));
    QVERIFY(frame);
    QCOMPARE(frame->previous, between("2025-12-29T00:00:00Z", "2025-12-30T12:00:00Z"));
    // None of it.
    frame = frameOf(question, at("2026-01-01T00:00:00Z"));
    QVERIFY(frame);
    QVERIFY(frame->previous.isEmpty());
    // All of it.
    frame = frameOf(question, at("2026-01-12T00:00:00Z"));
    QVERIFY(frame);
    QCOMPARE(frame->previous, between("2025-12-29T00:00:00Z", "2026-01-05T00:00:00Z"));
}

void RangeFrameTest::readsMinutesOfEventsFromRawRows()
{
    RangeQuestion question;
    question.granularity = Granularity::Minute;
    question.range = between("2026-01-05T10:01:30Z", "2026-01-05T11:00:00Z");
    Result<RangeFrame> frame = frameOf(question, at("2030-01-01T00:00:00Z"));
    QVERIFY(frame);
    QVERIFY(frame->rawOnly);
    QCOMPARE(frame->buckets.size(), 59U);
    for (std::size_t level = 0; level < levelCount; ++level)
        QVERIFY(frame->bucketCover.pieces(level).empty() && frame->totalCover.pieces(level).empty());
    question.dataset = Dataset::HttpRequest;
    frame = frameOf(question, at("2030-01-01T00:00:00Z"));
    QVERIFY(frame);
    QVERIFY(!frame->rawOnly);
    QCOMPARE(lengthOf(frame->bucketCover.pieces(2)), Milliseconds(59min));
}

void RangeFrameTest::refusesOddRanges()
{
    RangeQuestion question;
    question.range = between("2026-01-05T00:00:00Z", "2026-01-05T00:00:00Z");
    QVERIFY(!frameOf(question, localNow()));
    question.range = between("0001-01-01T00:00:00Z", "9998-01-01T00:00:00Z");
    question.granularity = Granularity::Minute;
    QVERIFY(!frameOf(question, localNow()));
    question.range = between("2026-01-05T00:00:00Z", "2026-01-06T00:00:00Z");
    question.zone = "No/Where";
    QVERIFY(!frameOf(question, localNow()));
    question.zone = "Europe/Berlin";
    QVERIFY(frameOf(question, localNow()));
}

void RangeFrameTest::tellsStatesApart()
{
    const auto state = [](const char *start, const char *end, std::optional<Instant> watermark) {
        const Tidemarks marks{at("2026-01-10T10:30:00Z"), watermark, at("2026-01-01T12:00:00Z")};
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
    // Gone; cut through; the first that is whole.
    QCOMPARE(state("2025-12-31T00:00:00Z", "2026-01-01T00:00:00Z", mark), BucketState::Expired);
    QCOMPARE(state("2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z", mark), BucketState::Expired);
    QCOMPARE(state("2026-01-01T12:00:00Z", "2026-01-01T13:00:00Z", mark), BucketState::Complete);
}

QTEST_GUILESS_MAIN(RangeFrameTest)
#include "tst_rangeframe.moc"
