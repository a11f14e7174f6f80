// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/historyreading.h"

#include "coordinator/decode.h"
#include "coordinator/parameters.h"
#include "coordinator/sqltext.h"
#include "coordinator/trenddecoding.h"

#include <algorithm>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

namespace
{
/// The order of the statements in the pipeline.
enum Part : std::size_t {
    StatePart,
    ServerPart,
    TrendPart,
    UniquesPart,
    CountriesPart,
    FirstPart,
    RolledPart,
    KeptPart
};

struct Names {
    QLatin1StringView trend, uniques, countries;
};

Names namesOf(Dataset dataset)
{
    if (dataset == Dataset::Events)
        return {"read/events_trend"_L1, "read/events_uniques"_L1, "read/events_countries"_L1};
    return {"read/http_request_trend"_L1, "read/http_request_uniques"_L1, "read/http_request_countries"_L1};
}

/// $1 … $12 mean the same everywhere.
std::vector<pg::Parameter> commonParameters(const RangeFrame &frame, const TenantSeam &assumed,
                                            const LevelCover &cover, const Cells &cells)
{
    std::vector<pg::Parameter> values{pg::parameter(qint64(frame.question.tenant.value())),
                                      arrayParameter(cells.starts)};
    for (std::size_t level = 0; level < levelCount; ++level) {
        values.push_back(startsParameter(cover.pieces(level)));
        values.push_back(endsParameter(cover.pieces(level)));
    }
    values.push_back(parameter(frame.range.from));
    values.push_back(parameter(frame.range.to));
    values.push_back(pg::parameter(assumed.shown().done));
    values.push_back(pg::Parameter(assumed.shown().pending));
    return values;
}

/// What uniques count under: straddlers within the range only in the union of all, others not at all.
std::vector<std::optional<qint64>> uniqueNumbers(const RangeFrame &frame)
{
    std::vector<std::optional<qint64>> numbers;
    numbers.reserve(frame.bucketCells.numbers.size());
    for (const qint64 number : frame.bucketCells.numbers) {
        if (number > 0)
            numbers.emplace_back(number);
        else if (frame.crossesRange(frame.bucketCover.straddlers().at(std::size_t(-(number + 1)))))
            numbers.emplace_back();
        else
            numbers.emplace_back(-1);
    }
    return numbers;
}

template<typename T>
Result<Shared<T>> shared(Result<T> result)
{
    if (!result)
        return result.error();
    return Shared<T>(std::make_shared<const T>(std::move(result).value()));
}

} // namespace

Result<Assumed> assumedFrom(TenantId tenant, const Result<RollupState> &state,
                            const Result<RolledBatches> &rolled, const Result<KeptTables> &kept)
{
    if (!state)
        return state.error();
    if (!rolled)
        return rolled.error();
    if (!kept)
        return kept.error();
    return Assumed{{tenant, *rolled, state->settled}, *kept};
}

std::vector<pg::Statement> historyStatements(const RangeFrame &frame, const TenantSeam &assumed)
{
    const Names names = namesOf(frame.question.dataset);
    std::vector<Instant> starts;
    starts.reserve(frame.buckets.size());
    for (const Bucket &bucket : frame.buckets)
        starts.push_back(bucket.start);

    std::vector<pg::Parameter> trend = commonParameters(frame, assumed, frame.bucketCover, frame.bucketCells);
    trend.push_back(parameter(frame.rawOnly));
    std::vector<pg::Parameter> uniques = trend;
    trend.push_back(arrayParameter(frame.bucketCells.numbers));
    trend.push_back(arrayParameter(starts));
    uniques.push_back(arrayParameter(uniqueNumbers(frame)));
    uniques.push_back(arrayParameter(starts));
    if (frame.question.dataset == Dataset::Events)
        uniques.push_back(parameter(frame.question.uniquesByType));
    std::vector<pg::Parameter> totals = commonParameters(frame, assumed, frame.totalCover, frame.totalCells);
    totals.push_back(parameter(frame.previous.from));
    totals.push_back(parameter(frame.previous.to));
    totals.push_back(parameter(frame.rawOnly));
    totals.push_back(arrayParameter(frame.totalCells.numbers));

    const Dataset dataset = frame.question.dataset;
    return {rollupStateStatement(dataset),
            sqlStatement("read/server"_L1),
            sqlStatement(names.trend, std::move(trend)),
            sqlStatement(names.uniques, std::move(uniques)),
            sqlStatement(names.countries, std::move(totals)),
            firstRowStatement(dataset, frame.question.tenant),
            tenantRolledStatement(dataset, frame.question.tenant),
            keptStatement(frame.question)};
}

Result<RollupState> stateAtStart(const std::vector<Result<pg::Rows>> &answers)
{
    return answers.at(StatePart).and_then(decodeRollupState);
}

Result<RolledBatches> rolledAtEnd(const std::vector<Result<pg::Rows>> &answers)
{
    return answers.at(RolledPart).and_then(decodeTenantRolled);
}

Result<KeptTables> keptAtEnd(const RangeFrame &frame, const std::vector<Result<pg::Rows>> &answers)
{
    return answers.at(KeptPart).and_then(
        [&](const pg::Rows &rows) { return decodeKept(frame.question.dataset, rows); });
}

Result<ServerFacts> factsOf(const std::vector<Result<pg::Rows>> &answers)
{
    return answers.at(ServerPart).and_then(decodeServerFacts);
}

HistoryAnswer decodeHistory(const RangeFrame &frame, const RollupState &state,
                            const std::vector<Result<pg::Rows>> &answers)
{
    const Names names = namesOf(frame.question.dataset);
    const Dataset dataset = frame.question.dataset;
    const Source source = frame.rawOnly ? Source::Raw : Source::Both;
    Provenance common{source,       state.watermark, state.serverTime, frame.knownFrom,
                      std::nullopt, frame.range,     notesOf(frame)};
    if (frame.shown != frame.question.granularity)
        common.shown = frame.shown;
    Result<TrendParts> trend = answers.at(TrendPart).and_then([&](const pg::Rows &rows) {
        return dataset == Dataset::Events ? decodeEventTrend(frame, common, rows)
                                          : decodeRequestTrend(frame, common, rows);
    });
    // The trend tells whether there were raw rows among them; the other parts read the very same rows.
    if (trend)
        common.source = trend->trend.provenance.source;
    const StraddlerRows straddlers = trend ? StraddlerRows(trend->straddlerRows) : std::nullopt;
    Result<UniqueSeries> uniques = answers.at(UniquesPart).and_then([&](const pg::Rows &rows) {
        Provenance provenance = common;
        addUnplaced(provenance, frame, straddlers);
        return decodeUniques(frame, provenance, straddlers, names.uniques, rows);
    });
    const Result<ServerFacts> facts = factsOf(answers);
    if ((facts && !facts->sketchesMatch) || (!uniques && isSketchMismatch(uniques.error())))
        uniques = sketchesDiffer();
    const Result<std::optional<Instant>> first =
        answers.at(FirstPart).and_then([&](const pg::Rows &rows) { return decodeFirstRow(dataset, rows); });
    Result<CountryBreakdown> countries = answers.at(CountriesPart).and_then([&](const pg::Rows &rows) {
        return first.and_then([&](const std::optional<Instant> &firstRow) {
            return decodeCountries(frame, common, firstRow, names.countries, rows);
        });
    });

    HistoryAnswer answer{frame.question,
                         shared(trend.transform([](const TrendParts &parts) { return parts.trend; })),
                         shared(std::move(uniques)), shared(std::move(countries)), std::nullopt};
    if (frame.question.dataset == Dataset::HttpRequest)
        answer.requests = shared(trend.transform([](const TrendParts &parts) { return parts.requests; }));
    return answer;
}

} // namespace tidemark::coordinator
