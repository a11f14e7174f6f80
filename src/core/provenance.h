// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset.h"
#include "core/filter.h"
#include "core/granularity.h"
#include "core/timerange.h"

#include <optional>
#include <vector>

/// What every answer over a range has in common: the question, where its numbers came from, what is missing
/// from them, and its buckets.
namespace tidemark
{

/// Where numbers came from: rolled-up buckets, raw rows not yet rolled up, or both joined.
enum class Source { Rollup, Raw, Both };
[[nodiscard]] QString sourceName(Source source);

/// How much is known of the period before, which a number is compared with: there are no rows before a
/// tenant's first one, nor after they have expired.
enum class PreviousData { Whole, Partly, Unknown, Expired };
/// "whole", "partly", "unknown"; the last also for what has expired.
[[nodiscard]] QString previousName(PreviousData previous);

/// Which earlier period a range is compared with (core/comparison.h).
enum class Comparison { None, Previous, Week, Year };

struct RangeQuestion {
    Dataset dataset = Dataset::Events;
    TenantId tenant;
    TimeRange range; ///< whole buckets are answered: the range is widened to them
    Granularity granularity = Granularity::Hour;
    QByteArray zone = QByteArrayLiteral("UTC"); ///< IANA name; hours and days are cut in it
    bool uniquesByType = false;                 ///< events: answer distinct users for each type as well
    Comparison comparison = Comparison::None;   ///< answer the earlier period as well
    Filter filter{};                            ///< only such rows are counted
    Dimension split = Dimension::Type;          ///< of the trend: what its counts are told apart by

    friend bool operator==(const RangeQuestion &, const RangeQuestion &) = default;
};

/// What the trend's counts are told apart by: of requests that are chosen by country nothing else is known.
[[nodiscard]] inline Dimension splitOf(const RangeQuestion &question)
{
    const bool byCountry = question.dataset == Dataset::HttpRequest && !question.filter.countries().isEmpty();
    return byCountry ? Dimension::Country : question.split;
}

/// Why numbers are not the whole of what was asked for, or not as it was asked for.
struct RangeNote {
    enum class Code {
        Coarser,         ///< wider buckets are shown: finer detail is not kept for all of the range
        UtcBuckets,      ///< buckets are cut in UTC: what is kept cannot be cut in the asked zone
        Unplaced,        ///< rows lie in kept buckets that cross the shown ones or the range: in no number
        Expired,         ///< rows from before a time are not kept any more
        PreviousUnknown, ///< nothing is known of the period that is compared with
        PreviousPartly,  ///< only a part of it is known
        Widened,         ///< the buckets reach beyond the ends of the asked range, and rows are there
        ZoneRules,       ///< the server's rules for the zone differ from those that buckets are cut by
        NotCompared,     ///< the earlier period could not be read
        NoResponses,     ///< response times are not rolled up by what the filter chooses
        NotRecorded      ///< rolled up before the schema kept what is shown of them
    };
    Code code = Code::Expired;
    std::optional<qint64> rows;             ///< how many it concerns, where that is known
    std::optional<Instant> from;            ///< Expired, PreviousPartly: since when there are rows;
                                            ///< ZoneRules: a moment at which they differ
    Granularity detail = Granularity::Hour; ///< Coarser: what is gone; Unplaced: what is kept
    QString keep;                           ///< Coarser: how long it is kept, a PostgreSQL interval; or empty
    std::vector<TimeRange> gone{};          ///< Expired: what is gone, where more than the beginning is;
                                            ///< PreviousUnknown: that period, where it has expired

    friend bool operator==(const RangeNote &, const RangeNote &) = default;
};
/// What is gone of a range, in order and not empty, as a note: the time before which nothing is kept where
/// only its beginning is gone, the parts where others are.
[[nodiscard]] RangeNote expiredNote(std::vector<TimeRange> gone, const TimeRange &range, Granularity shown);
/// "coarser", "utc-buckets", "unplaced", "expired", "previous-unknown", "previous-partly", "widened",
/// "zone-rules", "not-compared", "no-response-times", "not-recorded".
[[nodiscard]] QString rangeNoteName(RangeNote::Code code);

/// What holds for every answer over a range.
struct Provenance {
    Source source = Source::Rollup;
    std::optional<Instant>
        watermark; ///< every row committed before it is in the rollups; nothing: never rolled up
    Instant serverTime;
    std::optional<Instant> keptFrom;    ///< of the range, what is older is kept nowhere; nothing: it all is
    std::optional<Granularity> shown{}; ///< where other buckets are shown than were asked for
    TimeRange range{};                  ///< what the numbers cover; empty: the asked range
    std::vector<RangeNote> notes{};

    /// Rows that are in no number, though they may belong to one.
    [[nodiscard]] qint64 unplacedRows() const;
    /// All rows of the range are in the numbers, as far as they are committed.
    [[nodiscard]] bool isWhole() const;
    /// Of this range nothing is kept in any level.
    [[nodiscard]] bool isGone(const TimeRange &asked) const { return keptFrom && *keptFrom >= asked.to; }
    friend bool operator==(const Provenance &, const Provenance &) = default;
};

/// What a bucket's number means. Zero, unfinished, not rolled up, expired and yet to come must never look
/// alike.
enum class BucketState {
    Complete, ///< it ended before the watermark: all rows that came in time are in it
    Open,     ///< it has not ended yet by the server's clock
    Waiting,  ///< it ended after the watermark: raw rows are counted in, more may be in open transactions
    Expired,  ///< its rows are past their retention in every level: nothing is known
    Future,   ///< it has not begun by the server's clock; only rows that are dated ahead can be in it
    Partial   ///< rows of it have expired or cannot be told from its neighbour's: its number is a least one
};

struct Bucket {
    Instant start;
    Instant end; ///< DST observed
    BucketState state = BucketState::Complete;

    friend bool operator==(const Bucket &, const Bucket &) = default;
};

/// It has not ended yet: its number may still grow, or come.
[[nodiscard]] inline bool isUnfinished(const Bucket &bucket)
{
    return bucket.state == BucketState::Open || bucket.state == BucketState::Future;
}

/// Whether there can be a number at all: not where the bucket has expired, nor where it is yet to come and
/// holds nothing.
[[nodiscard]] inline bool isKnown(const Bucket &bucket, double value)
{
    return bucket.state != BucketState::Expired && (bucket.state != BucketState::Future || value > 0);
}

// ---- an earlier period

/// An earlier period, and how far it is compared: only buckets that have ended are, with as much of the
/// earlier period as they are.
struct EarlierPeriod {
    TimeRange range;   ///< counterpart of the whole range; empty where the calendar has none (29 February)
    TimeRange elapsed; ///< as much of it as has passed of the range
    TimeRange passed;  ///< that part of the range: what totals are compared over; empty: no bucket has ended

    friend bool operator==(const EarlierPeriod &, const EarlierPeriod &) = default;
};

/// What stands in the earlier period beside a bucket.
struct EarlierBucket {
    enum class Match {
        Found,
        NoCounterpart, ///< the clock did not show that time then
        NoDetail,      ///< only wider buckets are kept of that time
        NoData         ///< it is from before the tenant's first row
    };
    Match match = Match::NoCounterpart;
    Bucket bucket{}; ///< where Found or NoData

    /// Its number is known, and final.
    [[nodiscard]] bool isWhole() const
    {
        return match == Match::Found &&
               (bucket.state == BucketState::Complete || bucket.state == BucketState::Waiting);
    }
    friend bool operator==(const EarlierBucket &, const EarlierBucket &) = default;
};

/// What every series that is compared has in common.
struct Earlier {
    EarlierPeriod period;
    PreviousData known = PreviousData::Whole; ///< of period.elapsed
    std::optional<Instant> since{};           ///< Partly: from when on there are rows, if that is all
    std::vector<EarlierBucket> buckets{};     ///< beside each bucket of the series, where it has numbers

    friend bool operator==(const Earlier &, const Earlier &) = default;
};

/// Whether a bucket's number can be compared with the one beside it.
[[nodiscard]] inline bool areComparable(const Bucket &bucket, const EarlierBucket &earlier)
{
    return earlier.isWhole() &&
           (bucket.state == BucketState::Complete || bucket.state == BucketState::Waiting);
}

/// The width of the buckets of an answer.
[[nodiscard]] inline Granularity shownGranularity(const RangeQuestion &question, const Provenance &provenance)
{
    return provenance.shown.value_or(question.granularity);
}

} // namespace tidemark
