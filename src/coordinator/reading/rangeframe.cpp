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
    const std::optional<Instant> levelsFrom = kept.levelsFrom();
    const bool finerThanLevels = isFinerThanLevels(frame.question.dataset, frame.shown);
    const bool rawReachesFurther = levelsFrom && *levelsFrom > range.from && kept.raw.from < levelsFrom;
    frame.rawOnly = rawReachesFurther || (finerThanLevels && kept.raw.holds(range.from));
    const std::optional<Instant> from = frame.rawOnly ? kept.raw.from : levelsFrom;
    frame.knownFrom.reset();
    if (from && *from > range.from)
        frame.knownFrom = from;
}

/// The finest level that is kept for all of range, as far back as anything is.
std::size_t finestKept(const RangeFrame &frame, const TimeRange &range)
{
    const Instant known = frame.knownFrom.value_or(range.from);
    std::size_t level = levelCount - 1;
    while (level > 0 && !frame.kept.levels.at(level).holds(known))
        --level;
    return level;
}

void chooseBuckets(RangeFrame &frame, const QTimeZone &zone)
{
    const Dataset dataset = frame.question.dataset;
    TimeRange range = alignedRange(frame.question.range, frame.shown, zone);
    chooseSource(frame, range);
    Milliseconds length{0};
    while (!frame.rawOnly && (!frame.knownFrom || *frame.knownFrom < range.to)) {
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

/// Adds the part of span that is known, and the cells that its rows are counted in.
void coverSpan(LevelCover &cover, Cells &cells, const TimeRange &span,
               const std::optional<Instant> &knownFrom, qint64 number)
{
    const TimeRange known{knownFrom ? std::max(span.from, *knownFrom) : span.from, span.to};
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
} // namespace

bool RangeFrame::crossesRange(const TimeRange &straddler) const
{
    return straddler.from < range.from || straddler.to > range.to;
}

std::optional<Instant> RangeFrame::previousKnownFrom() const
{
    return rawOnly ? kept.raw.from : kept.levelsFrom();
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
                      frame.knownFrom, qint64(i) + 1);
        coverSpan(frame.totalCover, frame.totalCells, frame.previous, frame.previousKnownFrom(), 2);
        coverSpan(frame.totalCover, frame.totalCells, frame.range, frame.knownFrom, 1);
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
    if (frame.knownFrom)
        notes.push_back({RangeNote::Code::Expired, std::nullopt, frame.knownFrom, frame.shown, {}});
    return notes;
}

bool readsAlike(const RangeFrame &a, const RangeFrame &b)
{
    return a.shown == b.shown && a.utc == b.utc && a.rawOnly == b.rawOnly && a.knownFrom == b.knownFrom &&
           a.bucketCover.straddlers() == b.bucketCover.straddlers() && a.bucketCells == b.bucketCells &&
           a.totalCells == b.totalCells && a.previousKnownFrom() == b.previousKnownFrom();
}

BucketState bucketState(const Bucket &bucket, const Tidemarks &marks)
{
    if (marks.keptFrom && bucket.start < *marks.keptFrom)
        return bucket.end <= *marks.keptFrom ? BucketState::Expired : BucketState::Partial;
    if (bucket.start > marks.serverTime)
        return BucketState::Future;
    if (bucket.end > marks.serverTime)
        return BucketState::Open;
    if (marks.watermark && bucket.end <= *marks.watermark)
        return BucketState::Complete;
    return BucketState::Waiting;
}

} // namespace tidemark::coordinator
