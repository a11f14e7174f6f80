// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset.h"
#include "core/estimate.h"
#include "core/granularity.h"
#include "core/result.h"
#include "core/timerange.h"

#include <QStringList>

#include <array>
#include <memory>
#include <optional>
#include <vector>

/// The questions that are put to a coordinator and the plain structs they are answered with. The window's
/// panes, the cache and `tidemarkctl query` all use these same structs. Counts are rows (events or requests),
/// times UTC unless named.
namespace tidemark
{

/// Where numbers came from: rolled-up buckets, raw rows not yet rolled up, or both joined.
enum class Source { Rollup, Raw, Both };
[[nodiscard]] QString sourceName(Source source);

/// The classes that requests are counted in by their status, in this order everywhere. The last holds every
/// status that is none of the others (1xx among them), and requests of an adopted rollup whose class is not
/// known.
inline constexpr std::array<QLatin1StringView, 5> statusClasses{
    QLatin1StringView("2xx"), QLatin1StringView("3xx"), QLatin1StringView("4xx"), QLatin1StringView("5xx"),
    QLatin1StringView("other")};

/// How much is known of the period before, which a number is compared with: there are no rows before a
/// tenant's first one, nor after they have expired.
enum class PreviousData { Whole, Partly, Unknown };
/// "whole", "partly", "unknown".
[[nodiscard]] QString previousName(PreviousData previous);

// ---- live
// ------------------------------------------------------------------------------------------------------------

inline constexpr int liveBinSeconds = 5;
inline constexpr int liveBins = 60;

struct LiveQuestion {
    Dataset dataset = Dataset::Events;
    TenantId tenant;
    std::optional<Instant> to; ///< end of the window; nothing: the server's now

    friend bool operator==(const LiveQuestion &, const LiveQuestion &) = default;
};

/// Raw rows of the last five minutes. range is five minutes long: its end is the server's now, rounded up to
/// the end of the unfinished five-second bin (nothing lies beyond now), or the asked end. counts is
/// [type][bin], oldest bin first.
struct LiveCounts {
    LiveQuestion question;
    TimeRange range;
    Instant serverTime;
    QStringList
        types; ///< event types, the most frequent first; or those of statusClasses that came, in order
    std::vector<std::vector<qint64>> counts;
    qint64 previousTotal = 0; ///< rows just before range, in as long a time as has passed of it
    PreviousData previous = PreviousData::Whole;
    std::optional<Instant> keptFrom; ///< where range reaches further back than raw rows are kept

    [[nodiscard]] qint64 total() const;
    [[nodiscard]] qint64 totalOf(qsizetype type) const;
    friend bool operator==(const LiveCounts &, const LiveCounts &) = default;
};

// ---- history
// ---------------------------------------------------------------------------------------------------------

struct RangeQuestion {
    Dataset dataset = Dataset::Events;
    TenantId tenant;
    TimeRange range; ///< whole buckets are answered: the range is widened to them
    Granularity granularity = Granularity::Hour;
    QByteArray zone = QByteArrayLiteral("UTC"); ///< IANA name; hours and days are cut in it
    bool uniquesByType = false;                 ///< events: answer distinct users for each type as well

    friend bool operator==(const RangeQuestion &, const RangeQuestion &) = default;
};

/// Why numbers are not the whole of what was asked for, or not as it was asked for.
struct RangeNote {
    enum class Code {
        Coarser,         ///< wider buckets are shown: finer detail is not kept for all of the range
        UtcBuckets,      ///< buckets are cut in UTC: what is kept cannot be cut in the asked zone
        Unplaced,        ///< rows lie in kept buckets that cross the shown ones or the range: in no number
        Expired,         ///< rows from before a time are not kept any more
        PreviousUnknown, ///< nothing is known of the period that is compared with
        PreviousPartly   ///< only a part of it is known
    };
    Code code = Code::Expired;
    std::optional<qint64> rows;             ///< how many it concerns, where that is known
    std::optional<Instant> from;            ///< Expired, PreviousPartly: since when there are rows
    Granularity detail = Granularity::Hour; ///< Coarser: what is gone; Unplaced: what is kept
    QString keep;                           ///< Coarser: how long it is kept, a PostgreSQL interval; or empty

    friend bool operator==(const RangeNote &, const RangeNote &) = default;
};
/// "coarser", "utc-buckets", "unplaced", "expired", "previous-unknown", "previous-partly".
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

/// The width of the buckets of an answer.
[[nodiscard]] inline Granularity shownGranularity(const RangeQuestion &question, const Provenance &provenance)
{
    return provenance.shown.value_or(question.granularity);
}

/// Rows a bucket and type, dense: every bucket of the range is there, zeros included. counts is
/// [type][bucket].
struct TrendSeries {
    RangeQuestion question;
    Provenance provenance;
    std::vector<Bucket> buckets;
    QStringList types; ///< event types, the most frequent first; or all of statusClasses
    std::vector<std::vector<qint64>> counts;
    std::vector<qint64> tail; ///< [bucket]: how many of its rows are not rolled up yet (from raw rows)

    [[nodiscard]] qint64 total() const;
    friend bool operator==(const TrendSeries &, const TrendSeries &) = default;
};

/// Distinct users (events) or client addresses (http_request), per bucket and as a union over the whole
/// range.
struct UniqueSeries {
    RangeQuestion question;
    Provenance provenance;
    std::vector<Bucket> buckets;
    std::vector<UniqueEstimate> estimates;           ///< [bucket]
    UniqueEstimate range;                            ///< of the united sketch; never a sum
    QStringList types;                               ///< only where the question asks for uniquesByType
    std::vector<std::vector<UniqueEstimate>> byType; ///< [type][bucket]

    friend bool operator==(const UniqueSeries &, const UniqueSeries &) = default;
};

/// The code that stands for a missing or malformed country.
inline constexpr QLatin1StringView unknownCountry("??");

struct CountryCount {
    QString code; ///< two or three upper-case letters, or unknownCountry
    qint64 count = 0;
    qint64 previous = 0; ///< in the range of the same length just before

    friend bool operator==(const CountryCount &, const CountryCount &) = default;
};

struct CountryBreakdown {
    RangeQuestion question;
    Provenance provenance;
    std::vector<CountryCount> countries; ///< most frequent first
    PreviousData previous = PreviousData::Whole;
    TimeRange previousRange; ///< as much of the range before as has passed of this one
    [[nodiscard]] qint64 total() const;

    friend bool operator==(const CountryBreakdown &, const CountryBreakdown &) = default;
};

struct RequestFigures {
    qint64 requests = 0;                     ///< the sum of the five below
    qint64 success = 0;                      ///< status 200–299
    qint64 redirects = 0;                    ///< 300–399
    qint64 clientErrors = 0;                 ///< 400–499
    qint64 serverErrors = 0;                 ///< 500–599
    qint64 other = 0;                        ///< see statusClasses
    std::optional<double> averageResponseMs; ///< sum / count of the known response times

    [[nodiscard]] qint64 errors() const { return clientErrors + serverErrors; }
    /// In the order of statusClasses.
    [[nodiscard]] std::array<qint64, statusClasses.size()> byClass() const
    {
        return {success, redirects, clientErrors, serverErrors, other};
    }
    friend bool operator==(const RequestFigures &, const RequestFigures &) = default;
};

/// http_request only.
struct RequestSeries {
    RangeQuestion question;
    Provenance provenance;
    std::vector<Bucket> buckets;
    std::vector<RequestFigures> figures; ///< [bucket]
    RequestFigures range;

    friend bool operator==(const RequestSeries &, const RequestSeries &) = default;
};

// ---- raw rows
// --------------------------------------------------------------------------------------------------------

struct RawRow {
    Instant time;
    QStringList cells; ///< in the order of RawRows::columns
    friend bool operator==(const RawRow &, const RawRow &) = default;
};

struct RawRows {
    RangeQuestion question;
    QStringList columns;
    std::vector<RawRow> rows;        ///< newest first, at most the asked number
    bool more = false;               ///< there are older ones in the range
    std::optional<Instant> keptFrom; ///< where the range reaches further back than raw rows are kept
};

// ---- tenants
// ---------------------------------------------------------------------------------------------------------

struct Tenant {
    TenantId id;
    QString name; ///< empty where nobody gave one; untrusted text
    friend bool operator==(const Tenant &, const Tenant &) = default;
};

struct TenantPage {
    QString search;
    qint64 total = 0; ///< how many tenants there are in all
    qint64 matching = 0;
    std::vector<Tenant> tenants; ///< the first of the matching ones, by id
    friend bool operator==(const TenantPage &, const TenantPage &) = default;
};

// ---- the tide
// --------------------------------------------------------------------------------------------------------

struct DatasetTide {
    Dataset dataset = Dataset::Events;
    std::optional<Instant> watermark;
    /// Raw rows not rolled up yet; nothing where a worker node cannot be asked for its own.
    std::optional<qint64> waitingRows = 0;
    double lagSeconds = 0; ///< the server's now − watermark; how long since anything was sure
    qint64 lateRows = 0;   ///< rows ever added to a bucket that had been complete
    qint64 partitions = 0;
    std::optional<Instant> horizon; ///< end of the newest partition
    friend bool operator==(const DatasetTide &, const DatasetTide &) = default;
};

struct NodeState {
    QString name; ///< host:port
    bool active = false;
    bool reachable = false;
    friend bool operator==(const NodeState &, const NodeState &) = default;
};

struct TideTable {
    QString server; ///< host or socket, port and database; no secret
    QString serverVersion;
    Instant serverTime;
    bool citus = false;
    int schemaVersion = 0;
    bool canOperate = false; ///< the login may run rollups and expiry
    std::vector<DatasetTide> datasets;
    std::vector<NodeState> nodes; ///< empty on plain PostgreSQL
    friend bool operator==(const TideTable &, const TideTable &) = default;
};

// ---- answers of a whole dashboard
// ------------------------------------------------------------------------------------

template<typename T>
using Shared = std::shared_ptr<const T>;

/// One refresh of the live lane: one pipeline. Each part has its own outcome.
struct LiveAnswer {
    LiveQuestion question;
    Result<Shared<LiveCounts>> counts;
    Result<Shared<TideTable>> tide;
};

/// One refresh of the history lane: one pipeline, consistent with one state of the rollups.
struct HistoryAnswer {
    RangeQuestion question;
    Result<Shared<TrendSeries>> trend;
    Result<Shared<UniqueSeries>> uniques;
    Result<Shared<CountryBreakdown>> countries;
    std::optional<Result<Shared<RequestSeries>>> requests; ///< nothing for events
};

} // namespace tidemark
