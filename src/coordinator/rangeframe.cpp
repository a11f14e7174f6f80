// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/rangeframe.h"
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
    error.serverText = text;
    return error;
}

} // namespace

Result<RangeFrame> frameOf(const RangeQuestion &question, Instant serverNow)
{
    const std::optional<QTimeZone> zone = zoneNamed(question.zone);
    if (!zone)
        return refused(Texts::tr("The time zone \"%1\" is not known on this computer.")
                           .arg(QString::fromUtf8(question.zone)));
    if (question.range.isEmpty())
        return refused(Texts::tr("The range ends before it begins."));
    if (question.range.length() / nominalLength(question.granularity) >= maximumBuckets)
        return refused(Texts::tr("The range has too many buckets; choose wider ones or a shorter range."));

    RangeFrame frame{question,
                     alignedRange(question.range, question.granularity, *zone),
                     {},
                     {},
                     false,
                     LevelCover(question.dataset),
                     LevelCover(question.dataset)};
    frame.rawOnly = question.dataset == Dataset::Events && question.granularity == Granularity::Minute;
    for (Instant start = frame.range.from; start < frame.range.to;) {
        const Instant end = nextBucket(start, question.granularity, *zone);
        frame.buckets.push_back({start, end, BucketState::Complete});
        start = end;
    }
    // Where a zone's clock moves by half an hour (Lord Howe), hours run on unshifted, and the last one with
    // them.
    frame.range.to = frame.buckets.back().end;

    // What has not passed yet of this range has no counterpart in the one before. Rollups can be cut at their
    // finest level only.
    const Milliseconds length = frame.range.length();
    const Instant passed = std::clamp(serverNow, frame.range.from, frame.range.to);
    Instant cut = passed - length;
    if (!frame.rawOnly && passed < frame.range.to)
        cut = flooredTo(cut, levelLength(question.dataset, levelCount - 1));
    frame.previous = {frame.range.from - length, std::max(cut, frame.range.from - length)};

    if (!frame.rawOnly) {
        for (const Bucket &bucket : frame.buckets)
            frame.bucketCover.add({bucket.start, bucket.end});
        frame.totalCover.add(frame.previous);
        frame.totalCover.add(frame.range);
    }
    return frame;
}

BucketState bucketState(const Bucket &bucket, const Tidemarks &marks)
{
    // A bucket that the cut goes through is not whole either.
    if (marks.keptFrom && bucket.start < *marks.keptFrom)
        return BucketState::Expired;
    if (bucket.start > marks.serverTime)
        return BucketState::Future;
    if (bucket.end > marks.serverTime)
        return BucketState::Open;
    if (marks.watermark && bucket.end <= *marks.watermark)
        return BucketState::Complete;
    return BucketState::Waiting;
}

} // namespace tidemark::coordinator
