// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/reading/earlierframe.h"

#include <algorithm>

namespace tidemark::coordinator
{

namespace
{
EarlierClock clockOf(const RangeFrame &present)
{
    const QTimeZone zone =
        present.utc ? QTimeZone::utc() : zoneNamed(present.question.zone).value_or(QTimeZone::utc());
    return {present.question.comparison, present.range, present.shown, zone};
}

/// A part of one of the two ranges, in the buckets that are shown.
Result<RangeFrame> frameOfPart(const RangeFrame &present, const TimeRange &part)
{
    RangeQuestion question = present.question;
    question.range = part;
    question.granularity = present.shown;
    question.uniquesByType = false;
    question.comparison = Comparison::None;
    if (present.utc)
        question.zone = QByteArrayLiteral("UTC");
    return frameOf(question, present.asOf, present.kept);
}

Result<EarlierFrames> earlierFramesOf(const RangeFrame &present)
{
    const EarlierClock clock = clockOf(present);
    EarlierFrames frames{clock, earlierPeriod(clock, present.buckets, present.asOf), std::nullopt,
                         std::nullopt, std::nullopt};
    const EarlierPeriod &period = frames.period;
    const std::pair<TimeRange, std::optional<RangeFrame> EarlierFrames::*> parts[]{
        {period.range, &EarlierFrames::whole},
        {period.passed.isEmpty() ? TimeRange{} : period.elapsed, &EarlierFrames::elapsed},
        {period.passed == present.range ? TimeRange{} : period.passed, &EarlierFrames::passed}};
    for (const auto &[range, frame] : parts) {
        if (range.isEmpty())
            continue;
        Result<RangeFrame> found = frameOfPart(present, range);
        if (!found)
            return found.error();
        frames.*frame = std::move(found).value();
    }
    return frames;
}

bool readAlike(const std::optional<RangeFrame> &a, const std::optional<RangeFrame> &b)
{
    return a.has_value() == b.has_value() && (!a || readsAlike(*a, *b));
}
} // namespace

Result<HistoryFrames> historyFramesOf(const RangeQuestion &question, Instant asOf, const KeptTables &kept)
{
    Result<RangeFrame> present = frameOf(question, asOf, kept);
    if (!present)
        return present.error();
    HistoryFrames frames{std::move(present).value(), std::nullopt};
    if (question.comparison == Comparison::None)
        return frames;
    Result<EarlierFrames> earlier = earlierFramesOf(frames.present);
    if (!earlier)
        return earlier.error();
    frames.earlier = std::move(earlier).value();
    return frames;
}

bool readsAlike(const HistoryFrames &a, const HistoryFrames &b)
{
    if (!readsAlike(a.present, b.present) || a.earlier.has_value() != b.earlier.has_value())
        return false;
    return !a.earlier ||
           (a.earlier->period == b.earlier->period && readAlike(a.earlier->whole, b.earlier->whole) &&
            readAlike(a.earlier->elapsed, b.earlier->elapsed) &&
            readAlike(a.earlier->passed, b.earlier->passed));
}

RangeQuestion withEarlier(RangeQuestion question)
{
    const std::optional<QTimeZone> zone = zoneNamed(question.zone);
    if (question.comparison == Comparison::None || !zone || question.range.isEmpty())
        return question;
    const TimeRange whole = alignedRange(question.range, question.granularity, *zone);
    const EarlierClock clock(question.comparison, whole, question.granularity, *zone);
    question.range.from = std::min(question.range.from, clock.moment(whole.from));
    return question;
}

} // namespace tidemark::coordinator
