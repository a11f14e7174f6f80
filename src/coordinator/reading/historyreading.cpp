// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/reading/historyreading.h"

#include "coordinator/decode.h"
#include "coordinator/parameters.h"
#include "coordinator/reading/answerable.h"
#include "coordinator/reading/earlierreading.h"
#include "coordinator/reading/historyparameters.h"
#include "coordinator/reading/latencydecoding.h"
#include "coordinator/sqltext.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <type_traits>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

namespace
{
// The order of the answers in the pipeline: these, then those of the panes, then the last.
constexpr std::size_t statePart = 0;
constexpr std::size_t serverPart = 1;
constexpr std::size_t firstPane = 2;
// Counted from the end
constexpr std::size_t keptPart = 2;
constexpr std::size_t rolledPart = 3;
constexpr std::size_t firstRowPart = 4;

using Answers = std::vector<Result<pg::Rows>>;

const Result<pg::Rows> &fromEnd(const Answers &answers, std::size_t part)
{
    return answers.at(answers.size() - part);
}

/// What a part can be decoded from beside its own rows.
struct Reading {
    const RangeFrame &frame;
    Provenance common;           ///< what holds for every part; its source is found by the trend
    Result<TrendParts> trend;    ///< decoded first
    Result<TrendParts> requests; ///< of requests: the same rows, or those that are read beside them
    Result<TrendSeries> countryTrends;
    const Answers &answers;

    [[nodiscard]] StraddlerRows straddlers() const
    {
        return trend ? StraddlerRows(trend->straddlerRows) : std::nullopt;
    }
};

template<typename Series>
using For = std::type_identity<Series>;

// ---- the panes' parts: the statement of each, and what its rows say

constexpr PerDataset trendName{"read/events_trend"_L1, "read/http_request_trend"_L1};
constexpr PerDataset byCountryName{"read/events_by_country"_L1, "read/http_request_by_country"_L1};
constexpr PerDataset uniquesName{"read/events_uniques"_L1, "read/http_request_uniques"_L1};
constexpr PerDataset countriesName{"read/events_countries"_L1, "read/http_request_countries"_L1};

/// most: how many countries stand for themselves.
pg::Statement byCountryStatement(const RangeFrame &frame, const TenantSeam &assumed, int most)
{
    const RangeQuestion &question = frame.question;
    std::vector<pg::Parameter> values = countParameters(frame, assumed);
    values.push_back(arrayParameter(question.filter.countries()));
    values.push_back(parameter(splitOf(question) == Dimension::Country));
    values.push_back(pg::parameter(qint64(most)));
    return sqlStatement(byCountryName[question.dataset], std::move(values));
}

pg::Statement statementOf(For<TrendSeries>, const RangeFrame &frame, const TenantSeam &assumed)
{
    if (readsCountries(frame.question))
        return byCountryStatement(frame, assumed, mostSplit);
    return sqlStatement(trendName[frame.question.dataset], countParameters(frame, assumed));
}

/// The biggest countries over time, which stand beside their numbers: those of all, whichever are chosen.
RangeFrame countryTrendsFrame(const RangeFrame &frame)
{
    RangeFrame trends = frame;
    trends.question.split = Dimension::Country;
    trends.question.filter = trends.question.filter.with(Dimension::Country, {});
    return trends;
}

Result<TrendSeries> decode(For<TrendSeries>, const Reading &reading, const Result<pg::Rows> & /*rows*/)
{
    return reading.trend.transform([](const TrendParts &parts) { return parts.trend; });
}

pg::Statement statementOf(For<UniqueSeries>, const RangeFrame &frame, const TenantSeam &assumed)
{
    std::vector<pg::Parameter> values = bucketParameters(frame, assumed);
    values.push_back(arrayParameter(uniqueNumbers(frame)));
    values.push_back(startsOf(frame.buckets));
    if (factsOf(frame.question.dataset).types.isEmpty()) {
        values.push_back(parameter(frame.question.uniquesByType));
        values.push_back(arrayParameter(frame.question.filter.types()));
    }
    return sqlStatement(uniquesName[frame.question.dataset], std::move(values));
}

Result<UniqueSeries> decode(For<UniqueSeries>, const Reading &reading, const Result<pg::Rows> &rows)
{
    const RangeFrame &frame = reading.frame;
    Result<UniqueSeries> uniques = rows.and_then([&](const pg::Rows &found) {
        Provenance provenance = reading.common;
        addUnplaced(provenance, frame, reading.straddlers());
        return decodeUniques(frame, provenance, reading.straddlers(), uniquesName[frame.question.dataset],
                             found);
    });
    const Result<ServerFacts> facts = serverFactsOf(reading.answers);
    if ((facts && !facts->sketchesMatch) || (!uniques && isSketchMismatch(uniques.error())))
        return sketchesDiffer();
    return uniques;
}

pg::Statement statementOf(For<CountryBreakdown>, const RangeFrame &frame, const TenantSeam &assumed)
{
    std::vector<pg::Parameter> values = commonParameters(frame, assumed, frame.totalCover, frame.totalCells);
    values.push_back(parameter(frame.previous.from));
    values.push_back(parameter(frame.previous.to));
    values.push_back(parameter(frame.rawOnly));
    values.push_back(arrayParameter(frame.totalCells.numbers));
    if (factsOf(frame.question.dataset).types.isEmpty())
        values.push_back(arrayParameter(frame.question.filter.types()));
    return sqlStatement(countriesName[frame.question.dataset], std::move(values));
}

void addTrends(CountryBreakdown &countries, const TrendSeries &trends)
{
    countries.buckets = trends.buckets;
    for (CountryCount &country : countries.countries) {
        if (const qsizetype at = trends.types.indexOf(country.code); at >= 0)
            country.trend = trends.counts.at(std::size_t(at));
    }
}

Result<std::optional<Instant>> firstRowOf(Dataset dataset, const Answers &answers)
{
    return fromEnd(answers, firstRowPart).and_then([&](const pg::Rows &found) {
        return decodeFirstRow(dataset, found);
    });
}

Result<CountryBreakdown> decode(For<CountryBreakdown>, const Reading &reading, const Result<pg::Rows> &rows)
{
    const Dataset dataset = reading.frame.question.dataset;
    const Result<std::optional<Instant>> first = firstRowOf(dataset, reading.answers);
    Result<CountryBreakdown> countries = rows.and_then([&](const pg::Rows &found) {
        return first.and_then([&](const std::optional<Instant> &firstRow) {
            return decodeCountries(reading.frame, reading.common, firstRow, countriesName[dataset], found);
        });
    });
    if (countries && reading.countryTrends)
        addTrends(*countries, *reading.countryTrends);
    return countries;
}

pg::Statement statementOf(For<LatencySeries>, const RangeFrame &frame, const TenantSeam &assumed)
{
    std::vector<pg::Parameter> values = bucketParameters(frame, assumed);
    values.push_back(arrayParameter(uniqueNumbers(frame)));
    values.push_back(startsOf(frame.buckets));
    return sqlStatement("read/http_request_latency"_L1, std::move(values));
}

Result<LatencySeries> decode(For<LatencySeries>, const Reading &reading, const Result<pg::Rows> &rows)
{
    return rows.and_then([&](const pg::Rows &found) {
        Provenance provenance = reading.common;
        addUnplaced(provenance, reading.frame, reading.straddlers());
        return decodeLatency(reading.frame, provenance, reading.straddlers(), found);
    });
}

pg::Statement statementOf(For<StatusBreakdown>, const RangeFrame &frame, const TenantSeam &assumed)
{
    std::vector<pg::Parameter> values = bucketParameters(frame, assumed);
    values.push_back(arrayParameter(uniqueNumbers(frame)));
    return sqlStatement("read/http_request_statuses"_L1, std::move(values));
}

Result<StatusBreakdown> decode(For<StatusBreakdown>, const Reading &reading, const Result<pg::Rows> &rows)
{
    return rows.and_then(
        [&](const pg::Rows &found) { return decodeStatuses(reading.frame, reading.common, found); });
}

pg::Statement statementOf(For<RequestSeries>, const RangeFrame &frame, const TenantSeam &assumed)
{
    return sqlStatement(trendName[frame.question.dataset], countParameters(frame, assumed));
}

/// They are the trend's rows, looked at otherwise; where that is split by country they are read themselves.
Result<RequestSeries> decode(For<RequestSeries>, const Reading &reading, const Result<pg::Rows> & /*rows*/)
{
    return reading.requests.transform([](const TrendParts &parts) { return parts.requests; });
}

/// Whether that part of the question has a statement of its own.
template<typename Series>
bool isRead(const RangeQuestion &question)
{
    const bool isOwn = !std::is_same_v<Series, RequestSeries> || readsCountries(question);
    return isOwn && !whyUnanswerable<Series>(question);
}

/// The panes that show the rows of the trend's statement.
std::vector<QLatin1StringView> trendReaders(const RangeQuestion &question)
{
    std::vector<QLatin1StringView> panes;
    HistoryAnswer asked;
    asked.question = question;
    forEachPart(asked, [&]<typename Pane>(const Pane &pane, const auto &) {
        using Series = typename Pane::Series;
        if (std::is_same_v<Series, TrendSeries> ||
            (!isRead<Series>(question) && !whyUnanswerable<Series>(question)))
            panes.push_back(pane.name);
    });
    return panes;
}

// ---- an earlier period: the counts of all of it, then the unions of the parts that are compared

/// Every country for itself: which of them stand for themselves in the present is not known yet.
pg::Statement earlierCounts(const RangeFrame &frame, const TenantSeam &assumed)
{
    if (readsCountries(frame.question))
        return byCountryStatement(frame, assumed, std::numeric_limits<int>::max());
    return statementOf(For<TrendSeries>(), frame, assumed);
}

std::vector<PlannedStatement> earlierStatements(const RangeQuestion &asked, const EarlierFrames &frames,
                                                const TenantSeam &assumed)
{
    std::vector<PlannedStatement> statements;
    const auto ask = [&]<typename Series>(For<Series>, const std::optional<RangeFrame> &frame) {
        if (frame && isRead<Series>(asked))
            statements.push_back({statementOf(For<Series>(), *frame, assumed), {paneOf<Series>().name}});
    };
    if (frames.whole && isRead<TrendSeries>(asked))
        statements.push_back({earlierCounts(*frames.whole, assumed), trendReaders(asked)});
    if (paneOf<RequestSeries>().isOf(asked.dataset)) {
        ask(For<RequestSeries>(), frames.whole);
        ask(For<LatencySeries>(), frames.whole);
    }
    ask(For<UniqueSeries>(), frames.elapsed);
    ask(For<UniqueSeries>(), frames.passed);
    return statements;
}

/// next: the first of their answers.
EarlierAnswers earlierAnswers(const HistoryFrames &frames, const Answers &answers, std::size_t next)
{
    const RangeQuestion &asked = frames.present.question;
    const auto take = [&](bool isRead, const std::optional<RangeFrame> &frame) {
        return isRead && frame ? std::optional(answers.at(next++)) : std::nullopt;
    };
    EarlierAnswers found{.firstRow = firstRowOf(asked.dataset, answers)};
    found.counts = take(isRead<TrendSeries>(asked), frames.earlier->whole);
    if (paneOf<RequestSeries>().isOf(asked.dataset)) {
        found.requests = take(isRead<RequestSeries>(asked), frames.earlier->whole);
        found.latency = take(isRead<LatencySeries>(asked), frames.earlier->whole);
    }
    found.uniques = take(isRead<UniqueSeries>(asked), frames.earlier->elapsed);
    found.passed = take(isRead<UniqueSeries>(asked), frames.earlier->passed);
    return found;
}

/// How many statements the panes of that answer have, without the countries' trends, which come after them.
std::size_t paneStatements(const HistoryAnswer &answer)
{
    std::size_t count = 0;
    forEachPart(answer, [&]<typename Pane>(const Pane &, const auto &) {
        count += isRead<typename Pane::Series>(answer.question) ? 1 : 0;
    });
    return count;
}

template<typename Series>
void putBeside(Result<Series> &series, const EarlierReading &earlier, const Reading &reading)
{
    if (!series)
        return;
    if constexpr (requires { earlier.addTo(*series); })
        earlier.addTo(*series);
    else if constexpr (std::is_same_v<Series, RequestSeries>)
        earlier.addTo(*series, reading.requests->responses);
}
} // namespace

Result<TrendParts> decodeCounts(const RangeFrame &frame, const Provenance &provenance, const pg::Rows &rows)
{
    if (frame.question.dataset == Dataset::Events || readsCountries(frame.question)) {
        const bool byCountry = readsCountries(frame.question);
        return decodeTypedTrend(frame, provenance,
                                (byCountry ? byCountryName : trendName)[frame.question.dataset], rows);
    }
    return decodeRequestTrend(frame, provenance, rows);
}

Result<UniqueEstimate> decodeUnion(const RangeFrame &frame, const Provenance &provenance,
                                   const pg::Rows &rows)
{
    return decodeUniques(frame, provenance, std::nullopt, uniquesName[frame.question.dataset], rows)
        .transform([](const UniqueSeries &series) { return series.range; });
}

Result<Assumed> assumedFrom(TenantId tenant, const Result<RollupState> &state,
                            const Result<TenantRolled> &rolled, const Result<KeptTables> &kept)
{
    const Result<TenantSeam> seam = seamFrom(tenant, state, rolled);
    if (!seam)
        return seam.error();
    if (!kept)
        return kept.error();
    return Assumed{*seam, *kept};
}

std::vector<PlannedStatement> historyStatements(const HistoryFrames &frames, const TenantSeam &assumed)
{
    const RangeFrame &frame = frames.present;
    const Dataset dataset = frame.question.dataset;
    const TenantId tenant = frame.question.tenant;
    std::vector<PlannedStatement> statements{{rollupStateStatement(dataset)},
                                             {sqlStatement("read/server"_L1)}};
    HistoryAnswer asked;
    asked.question = frame.question;
    forEachPart(asked, [&]<typename Pane>(const Pane &pane, const auto &) {
        using Series = typename Pane::Series;
        if (isRead<Series>(frame.question))
            statements.push_back({statementOf(For<Series>(), frame, assumed),
                                  std::is_same_v<Series, TrendSeries> ? trendReaders(frame.question)
                                                                      : std::vector{pane.name}});
    });
    if (isRead<CountryBreakdown>(frame.question))
        statements.push_back({byCountryStatement(countryTrendsFrame(frame), assumed, mostTrends),
                              {paneOf<CountryBreakdown>().name}});
    if (frames.earlier)
        std::ranges::move(earlierStatements(frame.question, *frames.earlier, assumed),
                          std::back_inserter(statements));
    for (pg::Statement &last :
         std::array{firstRowStatement(dataset, tenant), tenantRolledStatement(dataset, tenant),
                    keptStatement(frame.question), grantedStatement(dataset, tenant)})
        statements.push_back({std::move(last)});
    return statements;
}

Result<RollupState> stateAtStart(const Answers &answers)
{
    return answers.at(statePart).and_then(decodeRollupState);
}

Result<TenantRolled> rolledAtEnd(const Answers &answers)
{
    return fromEnd(answers, rolledPart).and_then(decodeTenantRolled);
}

Result<KeptTables> keptAtEnd(const RangeFrame &frame, const Answers &answers)
{
    return fromEnd(answers, keptPart).and_then([&](const pg::Rows &rows) {
        return decodeKept(frame.question.dataset, rows);
    });
}

Result<ServerFacts> serverFactsOf(const Answers &answers)
{
    return answers.at(serverPart).and_then(decodeServerFacts);
}

HistoryAnswer decodeHistory(const HistoryFrames &frames, const RollupState &state, const Answers &answers)
{
    const RangeFrame &frame = frames.present;
    const Source source = frame.rawOnly ? Source::Raw : Source::Both;
    Provenance common{source,       state.watermark, state.serverTime, keptFrom(frame.range, frame.gone),
                      std::nullopt, frame.range,     notesOf(frame)};
    if (frame.shown != frame.question.granularity)
        common.shown = frame.shown;
    const RangeQuestion &asked = frame.question;
    Reading reading{frame, common, notAsked(), notAsked(), notAsked(), answers};
    HistoryAnswer answer;
    answer.question = asked;
    std::size_t afterPanes = firstPane + paneStatements(answer);
    if (isRead<TrendSeries>(asked)) {
        reading.trend = answers.at(firstPane).and_then(
            [&](const pg::Rows &rows) { return decodeCounts(frame, common, rows); });
    }
    reading.requests = reading.trend;
    if (paneOf<RequestSeries>().isOf(asked.dataset) && isRead<RequestSeries>(asked)) {
        // The last of the panes.
        reading.requests = answers.at(afterPanes - 1).and_then([&](const pg::Rows &rows) {
            return decodeRequestTrend(frame, common, rows);
        });
    }
    if (isRead<CountryBreakdown>(asked)) {
        const RangeFrame trends = countryTrendsFrame(frame);
        reading.countryTrends = answers.at(afterPanes++).and_then([&](const pg::Rows &rows) {
            return decodeTypedTrend(trends, common, byCountryName[asked.dataset], rows)
                .transform([](const TrendParts &parts) { return parts.trend; });
        });
    }
    // The trend tells whether there were raw rows among them; the other parts read the very same rows.
    if (reading.trend)
        reading.common.source = reading.trend->trend.provenance.source;

    std::optional<EarlierAnswers> earlierRows;
    std::optional<EarlierReading> earlier;
    if (frames.earlier) {
        earlierRows = earlierAnswers(frames, answers, afterPanes);
        earlier.emplace(frames, state, *earlierRows);
    }
    std::size_t next = firstPane;
    forEachPart(answer, [&]<typename Pane>(const Pane &, auto &part) {
        using Series = typename Pane::Series;
        if (const std::optional<Error> why = whyUnanswerable<Series>(asked)) {
            part = *why;
            return;
        }
        const std::size_t at = isRead<Series>(asked) ? next++ : next;
        Result<Series> series = decode(For<Series>(), reading, answers.at(at));
        if (earlier)
            putBeside(series, *earlier, reading);
        part = shared(std::move(series));
    });
    return answer;
}

} // namespace tidemark::coordinator
