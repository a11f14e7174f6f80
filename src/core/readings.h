// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/estimate.h"
#include "core/making.h"
#include "core/provenance.h"
#include "core/requestreadings.h"
#include "core/result.h"

#include <QStringList>

#include <array>
#include <memory>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

/// The questions that are put to a coordinator and the plain structs they are answered with. The window's
/// panes, the cache and `tidemarkctl query` all use these same structs. Counts are rows (events or requests),
/// times UTC unless named.
namespace tidemark
{

// ---- live

inline constexpr int liveBinSeconds = 5;
inline constexpr int liveBins = 60;

struct LiveQuestion {
    Dataset dataset = Dataset::Events;
    TenantId tenant;
    std::optional<Instant> to; ///< end of the window; nothing: the server's now
    Filter filter{};

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
    std::vector<TimeRange> gone; ///< parts of range whose raw rows have expired, in order

    /// The rows of the bin that begins there have expired: its count is not known. Bins lie within UTC days.
    [[nodiscard]] bool isGone(Instant bin) const;
    /// Nothing of range is kept.
    [[nodiscard]] bool isGone() const;
    [[nodiscard]] qint64 total() const;
    [[nodiscard]] qint64 totalOf(qsizetype type) const;
    friend bool operator==(const LiveCounts &, const LiveCounts &) = default;
};

// ---- history

/// The rows of the earlier period.
struct EarlierTrend {
    Earlier beside;
    QStringList types;                       ///< as those of the series, but there may be others
    std::vector<std::vector<qint64>> counts; ///< [type][bucket of the series]
    std::vector<qint64> totals;              ///< [type], over beside.period.elapsed

    [[nodiscard]] qint64 total() const;
    friend bool operator==(const EarlierTrend &, const EarlierTrend &) = default;
};

/// Rows a bucket and type, dense: every bucket of the range is there, zeros included. counts is
/// [type][bucket].
struct TrendSeries {
    RangeQuestion question;
    Provenance provenance;
    std::vector<Bucket> buckets;
    /// Event types, the most frequent first; or all of statusClasses. Split by country: country codes, and
    /// for all others where the filter names none.
    QStringList types;
    std::vector<std::vector<qint64>> counts;
    std::vector<qint64> tail; ///< [bucket]: how many of its rows are not rolled up yet (from raw rows)
    std::optional<EarlierTrend> earlier{};

    [[nodiscard]] qint64 total() const;
    /// Rows in the buckets within that part of the range; of all types, or of one.
    [[nodiscard]] qint64 totalWithin(const TimeRange &part) const;
    [[nodiscard]] qint64 totalWithin(const TimeRange &part, std::size_t type) const;
    friend bool operator==(const TrendSeries &, const TrendSeries &) = default;
};

/// The distinct users or addresses of the earlier period. They are not compared bucket by bucket.
struct EarlierUniques {
    Earlier beside;
    UniqueEstimate before; ///< over beside.period.elapsed
    UniqueEstimate now;    ///< over beside.period.passed

    /// The intervals do not overlap. False as well where one of the two is not all there.
    [[nodiscard]] bool isClear() const;
    friend bool operator==(const EarlierUniques &, const EarlierUniques &) = default;
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
    std::optional<EarlierUniques> earlier{};

    friend bool operator==(const UniqueSeries &, const UniqueSeries &) = default;
};

struct CountryCount {
    QString code; ///< two or three upper-case letters, or unknownCountry
    qint64 count = 0;
    qint64 previous = 0;         ///< in the range of the same length just before
    std::vector<qint64> trend{}; ///< [bucket of the breakdown]; empty: it is not among the trends

    friend bool operator==(const CountryCount &, const CountryCount &) = default;
};

struct CountryBreakdown {
    RangeQuestion question;
    Provenance provenance;
    /// Most frequent first: all there are, and those that the filter chooses, be there none of them. The
    /// filter chooses none out, so that shares and ranks stay what they are.
    std::vector<CountryCount> countries;
    PreviousData previous = PreviousData::Whole;
    TimeRange previousRange;       ///< as much of the range before as has passed of this one
    std::vector<Bucket> buckets{}; ///< of the trends of the chosen countries, or of the mostTrends biggest;
                                   ///< none: they could not be read
    [[nodiscard]] qint64 total() const;

    friend bool operator==(const CountryBreakdown &, const CountryBreakdown &) = default;
};

/// A count that came with a later version of the schema: buckets from before the upgrade do not have it, and
/// a sum over them is a least one.
struct LaterCount {
    qint64 known = 0;
    bool partly = false; ///< some buckets in it lack the count

    /// Nothing of it is known, which is not zero.
    [[nodiscard]] bool isUnknown() const { return partly && known == 0; }
    /// False, and nothing added, where the sum would not fit.
    [[nodiscard]] bool add(const LaterCount &other);
    friend bool operator==(const LaterCount &, const LaterCount &) = default;
};

struct RequestFigures {
    qint64 requests = 0;                     ///< the sum of the five below
    qint64 success = 0;                      ///< status 200–299
    qint64 redirects = 0;                    ///< 300–399
    qint64 clientErrors = 0;                 ///< 400–499
    qint64 serverErrors = 0;                 ///< 500–599
    qint64 other = 0;                        ///< see statusClasses
    std::optional<double> averageResponseMs; ///< sum / count of the known response times
    LaterCount bytesSent;                    ///< of the responses, as far as their size is known

    [[nodiscard]] qint64 errors() const { return clientErrors + serverErrors; }
    /// In the order of statusClasses.
    [[nodiscard]] std::array<qint64, statusClasses.size()> byClass() const
    {
        return {success, redirects, clientErrors, serverErrors, other};
    }
    friend bool operator==(const RequestFigures &, const RequestFigures &) = default;
};

/// A count of RequestFigures, under its name in read/http_request_trend, in exports and in JSON.
struct RequestMeasure {
    QLatin1StringView key;
    qint64 RequestFigures::*count;
};
/// All of them, in the order of the figures.
inline constexpr std::array requestMeasures{
    RequestMeasure{QLatin1StringView("requests"), &RequestFigures::requests},
    RequestMeasure{QLatin1StringView("success"), &RequestFigures::success},
    RequestMeasure{QLatin1StringView("redirects"), &RequestFigures::redirects},
    RequestMeasure{QLatin1StringView("client_errors"), &RequestFigures::clientErrors},
    RequestMeasure{QLatin1StringView("server_errors"), &RequestFigures::serverErrors},
    RequestMeasure{QLatin1StringView("other"), &RequestFigures::other},
};

/// False of a status class that the filter leaves out: its zero is none.
[[nodiscard]] inline bool isCounted(const RequestMeasure &measure, const Filter &filter)
{
    for (std::size_t i = 0; i < statusClasses.size(); ++i) {
        if (measure.count == requestMeasures.at(i + 1).count)
            return filter.types().isEmpty() || filter.types().contains(statusClasses.at(i));
    }
    return true;
}

enum class MeasureUnit { Count, Bytes };

/// A count of RequestFigures that came after version 1, under its name in read/http_request_trend (its sum
/// there NULL where no bucket has it) and in exports. Beside it, as key_partly and key_at_least, stands
/// whether some buckets lack it.
struct LaterMeasure {
    QLatin1StringView key;
    const char *title; ///< QT_TRANSLATE_NOOP in the context SheetWords
    MeasureUnit unit;
    LaterCount RequestFigures::*count;
};
/// All of them: decoder, cache, sheet and tidemarkctl go by this list.
inline constexpr std::array laterMeasures{LaterMeasure{QLatin1StringView("bytes_sent"),
                                                       QT_TRANSLATE_NOOP("SheetWords", "Bytes sent"),
                                                       MeasureUnit::Bytes, &RequestFigures::bytesSent}};

/// The requests of the earlier period.
struct EarlierRequests {
    Earlier beside;
    std::vector<RequestFigures> figures; ///< [bucket of the series]
    RequestFigures before;               ///< over beside.period.elapsed
    RequestFigures now;                  ///< over beside.period.passed

    friend bool operator==(const EarlierRequests &, const EarlierRequests &) = default;
};

/// http_request only.
struct RequestSeries {
    RangeQuestion question;
    Provenance provenance;
    std::vector<Bucket> buckets;
    std::vector<RequestFigures> figures; ///< [bucket]
    RequestFigures range;
    std::optional<EarlierRequests> earlier{};

    friend bool operator==(const RequestSeries &, const RequestSeries &) = default;
};

// ---- the newest row

/// Of when a tenant's newest row is: to the bucket where the row itself has expired. Nothing: it has none.
struct NewestRow {
    Dataset dataset = Dataset::Events;
    TenantId tenant;
    std::optional<Instant> time;
    friend bool operator==(const NewestRow &, const NewestRow &) = default;
};

// ---- tenants

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

template<typename T>
using Shared = std::shared_ptr<const T>;

/// A pane's part of an answer: its data, or why there is none.
template<typename T>
using Part = Result<Shared<T>>;

template<typename T>
[[nodiscard]] Part<T> shared(Result<T> result)
{
    if (!result)
        return result.error();
    return Shared<T>(std::make_shared<const T>(std::move(result).value()));
}

/// Of a part that nobody has asked for, which is no failure: ErrorKind::Cancelled.
[[nodiscard]] Error notAsked();

/// One refresh of the live lane: one pipeline. Each part has its own outcome.
struct LiveAnswer {
    LiveQuestion question;
    Part<LiveCounts> counts = notAsked();
    Part<TideTable> tide = notAsked();
    Makings makings{};
    Milliseconds age{0}; ///< how old it already was when it came; not zero: from the shared cache
};

/// One refresh of the history lane: one pipeline, consistent with one state of the rollups.
struct HistoryAnswer {
    RangeQuestion question;
    Part<TrendSeries> trend = notAsked();
    Part<UniqueSeries> uniques = notAsked();
    Part<CountryBreakdown> countries = notAsked();
    Part<RequestSeries> requests = notAsked();   ///< of http_request
    Part<LatencySeries> latency = notAsked();    ///< of http_request
    Part<StatusBreakdown> statuses = notAsked(); ///< of http_request
    Makings makings{};
    Milliseconds age{0}; ///< as LiveAnswer::age
};

/// A pane, as all rooms know it. What else it takes stands in each room beside the others', found by its
/// Series: statement and decoder in coordinator/reading/historyreading.cpp, its form in the cache in
/// cache/paneforms.h, its table in models/sheet.h, its widget on the PaneBoard.
template<typename A, typename T>
struct PaneOf {
    using Answer = A;
    using Series = T;

    QLatin1StringView name; ///< in the cache's file and for `tidemarkctl query`
    quint16 code = 0;       ///< in the cache's blobs; that of a pane that is gone is not used again
    Part<Series> Answer::*part = nullptr;
    std::optional<Dataset> only{}; ///< the dataset that it is of; nothing: of each
    bool ofServer = false;         ///< the same for all tenants and datasets

    [[nodiscard]] constexpr bool isOf(Dataset dataset) const { return !only || *only == dataset; }
};
template<typename Answer, typename... Series>
using PanesOf = std::tuple<PaneOf<Answer, Series>...>;

inline constexpr PanesOf<LiveAnswer, LiveCounts, TideTable> livePanes{
    {QLatin1StringView("live"), 1, &LiveAnswer::counts},
    {QLatin1StringView("tide"), 2, &LiveAnswer::tide, std::nullopt, true}};
/// The trend first: it tells where the rows of the others come from.
inline constexpr PanesOf<HistoryAnswer, TrendSeries, UniqueSeries, CountryBreakdown, LatencySeries,
                         StatusBreakdown, RequestSeries>
    historyPanes{{QLatin1StringView("trend"), 3, &HistoryAnswer::trend},
                 {QLatin1StringView("uniques"), 4, &HistoryAnswer::uniques},
                 {QLatin1StringView("countries"), 5, &HistoryAnswer::countries},
                 {QLatin1StringView("latency"), 7, &HistoryAnswer::latency, Dataset::HttpRequest},
                 {QLatin1StringView("statuses"), 8, &HistoryAnswer::statuses, Dataset::HttpRequest},
                 {QLatin1StringView("requests"), 6, &HistoryAnswer::requests, Dataset::HttpRequest}};
inline constexpr auto allPanes = std::tuple_cat(livePanes, historyPanes);

/// Calls f(pane, part) for each part that the answer's dataset has, in order.
template<typename Answer, typename F>
void forEachPart(Answer &answer, F &&f)
{
    const auto visit = [&](const auto &pane) {
        if (pane.isOf(answer.question.dataset))
            f(pane, answer.*pane.part);
    };
    const auto visitAll = [&](const auto &...pane) { (visit(pane), ...); };
    if constexpr (std::is_same_v<std::remove_const_t<Answer>, LiveAnswer>)
        std::apply(visitAll, livePanes);
    else
        std::apply(visitAll, historyPanes);
}

/// The pane of that series.
template<typename Series>
[[nodiscard]] constexpr auto paneOf()
{
    constexpr auto isIt = []<typename Pane>(const Pane &) {
        return std::is_same_v<typename Pane::Series, Series>;
    };
    constexpr std::size_t index = std::apply(
        [&](const auto &...pane) {
            std::size_t at = 0;
            (void)((isIt(pane) || (++at, false)) || ...);
            return at;
        },
        allPanes);
    return std::get<index>(allPanes);
}

/// Under which the pane's making is found.
[[nodiscard]] inline QByteArray makingKey(const auto &pane)
{
    return {pane.name.data(), pane.name.size()};
}
/// How the pane's numbers were made; without statements where nobody told.
[[nodiscard]] Making makingOf(const auto &answer, const auto &pane)
{
    const auto found = answer.makings.find(makingKey(pane));
    return found == answer.makings.end() ? Making() : found->second;
}

/// An answer in which every part is the error.
template<typename Answer>
[[nodiscard]] Answer failedAnswer(const decltype(Answer::question) &question, const Error &error)
{
    Answer answer;
    answer.question = question;
    forEachPart(answer, [&](const auto &, auto &part) { part = error; });
    return answer;
}

} // namespace tidemark
