// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/reading/rangeframe.h"

#include "coordinator/texts.h"

#include <algorithm>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

namespace
{
Error refused(const QString &text)
{
    Error error;
    error.kind = ErrorKind::Constraint;
    error.text = text;
    return error;
}

/// Buckets so narrow that no level has them.
bool isFinerThanLevels(Dataset dataset, Granularity granularity)
{
    return nominalLength(granularity) < rollupLevels(dataset).front().width;
}

bool areCutBy(const std::vector<TimeRange> &buckets, Milliseconds length)
{
    return std::ranges::all_of(buckets, [length](const TimeRange &bucket) {
        return flooredTo(bucket.from, length) == bucket.from && flooredTo(bucket.to, length) == bucket.to;
    });
}

/// The buckets of UTC within range; the first and the last are cut at its ends.
std::vector<TimeRange> utcBuckets(const TimeRange &range, Granularity granularity)
{
    std::vector<TimeRange> buckets = bucketsOf(range, granularity, QTimeZone::utc());
    buckets.front().from = range.from;
    buckets.back().to = range.to;
    return buckets;
}

/// Whether raw rows are to be read and nothing else, and from when on anything is known of range.
void chooseSource(RangeFrame &frame, const TimeRange &range)
{
    const KeptTables &kept = frame.kept;
    const TimeRanges raw = within(kept.raw.gone, range);
    const TimeRanges levels = within(kept.levelsGone(), range);
    const bool finerThanLevels = isFinerThanLevels(frame.question.dataset, frame.shown);
    frame.rawOnly = totalLength(raw) < totalLength(levels) || (finerThanLevels && raw.empty());
    frame.gone = frame.rawOnly ? raw : levels;
}

/// The finest level that is kept for all of range of which anything is.
std::size_t finestKept(const RangeFrame &frame, const TimeRange &range)
{
    const TimeRanges known = without(range, frame.gone);
    std::size_t level = levelCount - 1;
    while (level > 0 && !inBoth(known, frame.kept.levels.at(level).gone).empty())
        --level;
    return level;
}

void chooseBuckets(RangeFrame &frame, const QTimeZone &zone)
{
    const Dataset dataset = frame.question.dataset;
    TimeRange range = alignedRange(frame.question.range, frame.shown, zone);
    chooseSource(frame, range);
    Milliseconds length{0};
    while (!frame.rawOnly && !without(range, frame.gone).empty()) {
        const std::size_t level = finestKept(frame, range);
        length = levelOf(dataset, level).width;
        if (nominalLength(frame.shown) >= length)
            break;
        // Wider buckets may begin earlier, where even less is kept.
        frame.shown = levelOf(dataset, level).granularity;
        range = alignedRange(frame.question.range, frame.shown, zone);
        chooseSource(frame, range);
    }
    std::vector<TimeRange> buckets = bucketsOf(range, frame.shown, zone);
    frame.utc = !frame.rawOnly && nominalLength(frame.shown) == length && !areCutBy(buckets, length);
    if (frame.utc)
        buckets = utcBuckets({buckets.front().from, buckets.back().to}, frame.shown);
    // Where a zone's clock moves by half an hour (Lord Howe), hours run on unshifted, and the last one with
    // them.
    frame.range = {buckets.front().from, buckets.back().to};
    for (const TimeRange &bucket : buckets)
        frame.buckets.push_back({bucket.from, bucket.to, BucketState::Complete});
}

/// What has not passed yet of this range has no counterpart in the one before. Rollups can be cut at their
/// finest level only.
TimeRange previousOf(const RangeFrame &frame)
{
    const Milliseconds length = frame.range.length();
    const Instant passed = std::clamp(frame.asOf, frame.range.from, frame.range.to);
    Instant cut = passed - length;
    if (!frame.rawOnly && passed < frame.range.to) {
        const std::size_t level = frame.totalCover.finestAt(cut);
        cut = flooredTo(cut, levelOf(frame.question.dataset, level).width);
    }
    return {frame.range.from - length, std::max(cut, frame.range.from - length)};
}

/// Adds a span that is known, and the cells that its rows are counted in.
void coverKnown(LevelCover &cover, Cells &cells, const TimeRange &known, qint64 number)
{
    std::size_t straddlers = cover.straddlers().size();
    const TimeRange whole = cover.add(known);
    std::vector<std::pair<Instant, qint64>> found;
    if (!whole.isEmpty())
        found.emplace_back(whole.from, number);
    for (; straddlers < cover.straddlers().size(); ++straddlers)
        found.emplace_back(cover.straddlers()[straddlers].from, -qint64(straddlers) - 1);
    std::ranges::sort(found);
    for (const auto &[start, of] : found) {
        cells.starts.push_back(start);
        cells.numbers.push_back(of);
    }
}

/// The parts of span that are known.
void coverSpan(LevelCover &cover, Cells &cells, const TimeRange &span, const TimeRanges &gone, qint64 number)
{
    for (const TimeRange &known : without(span, gone))
        coverKnown(cover, cells, known, number);
}
} // namespace

bool RangeFrame::crossesRange(const TimeRange &straddler) const
{
    return straddler.from < range.from || straddler.to > range.to;
}

TimeRanges RangeFrame::previousGone() const
{
    return within(rawOnly ? kept.raw.gone : kept.levelsGone(), previous);
}

Result<RangeFrame> frameOf(const RangeQuestion &question, Instant asOf, const KeptTables &kept)
{
    const std::optional<QTimeZone> zone = zoneNamed(question.zone);
    if (!zone)
        return refused(Texts::tr("The time zone \"%1\" is not known on this computer.")
                           .arg(QString::fromUtf8(question.zone)));
    if (question.range.isEmpty())
        return refused(Texts::tr("The range ends before it starts."));
    if (question.range.length() / nominalLength(question.granularity) >= maximumBuckets)
        return refused(Texts::tr("The range has too many buckets. Choose wider buckets or a shorter range."));

    const LevelCover nothing(question.dataset, kept);
    RangeFrame frame{.question = question,
                     .asOf = asOf,
                     .kept = kept,
                     .shown = question.granularity,
                     .bucketCover = nothing,
                     .totalCover = nothing};
    chooseBuckets(frame, *zone);
    frame.previous = previousOf(frame);
    if (!frame.rawOnly) {
        for (std::size_t i = 0; i < frame.buckets.size(); ++i)
            coverSpan(frame.bucketCover, frame.bucketCells, {frame.buckets[i].start, frame.buckets[i].end},
                      frame.gone, qint64(i) + 1);
        coverSpan(frame.totalCover, frame.totalCells, frame.previous, frame.previousGone(), 2);
        coverSpan(frame.totalCover, frame.totalCells, frame.range, frame.gone, 1);
    }
    return frame;
}

std::vector<RangeNote> notesOf(const RangeFrame &frame)
{
    std::vector<RangeNote> notes;
    const Granularity asked = frame.question.granularity;
    if (frame.shown != asked) {
        const bool raw = isFinerThanLevels(frame.question.dataset, asked);
        const std::size_t level = asked == Granularity::Hour ? 1 : levelCount - 1;
        notes.push_back({RangeNote::Code::Coarser, std::nullopt, std::nullopt, asked,
                         raw ? frame.kept.raw.keep : frame.kept.levels.at(level).keep});
    }
    if (frame.utc)
        notes.push_back({RangeNote::Code::UtcBuckets, std::nullopt, std::nullopt, frame.shown, {}});
    if (frame.otherRules)
        notes.push_back({RangeNote::Code::ZoneRules, std::nullopt, frame.otherRules, frame.shown, {}});
    // Nothing is there yet between a range that ends with the present and the end of its last bucket.
    const TimeRange &named = frame.question.range;
    if (frame.range.from < std::min(named.from, frame.asOf) ||
        (frame.range.to > named.to && named.to < frame.asOf))
        notes.push_back({RangeNote::Code::Widened, std::nullopt, std::nullopt, frame.shown, {}});
    if (TimeRanges gone = within(frame.gone, frame.range); !gone.empty())
        notes.push_back(expiredNote(std::move(gone), frame.range, frame.shown));
    return notes;
}

bool readsAlike(const RangeFrame &a, const RangeFrame &b)
{
    return a.shown == b.shown && a.utc == b.utc && a.rawOnly == b.rawOnly && a.gone == b.gone &&
           a.bucketCover.readsAs(b.bucketCover) && a.totalCover.readsAs(b.totalCover) &&
           a.bucketCells == b.bucketCells && a.totalCells == b.totalCells &&
           a.previousGone() == b.previousGone();
}

BucketState bucketState(const Bucket &bucket, const Tidemarks &marks)
{
    if (const TimeRange range{bucket.start, bucket.end}; touches(marks.gone, range))
        return without(range, marks.gone).empty() ? BucketState::Expired : BucketState::Partial;
    if (bucket.start > marks.serverTime)
        return BucketState::Future;
    if (bucket.end > marks.serverTime)
        return BucketState::Open;
    if (marks.watermark && bucket.end <= *marks.watermark)
        return BucketState::Complete;
    return BucketState::Waiting;
}

} // namespace tidemark::coordinator
