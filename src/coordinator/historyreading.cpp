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
    ExpiredPart,
    TrendPart,
    UniquesPart,
    CountriesPart,
    RolledPart
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

/// $1 and $3 … $12 are the same everywhere; $2 tells the time buckets, or where the present period begins.
std::vector<pg::Parameter> commonParameters(const RangeFrame &frame, const TenantSeam &assumed,
                                            const LevelCover &cover, pg::Parameter second)
{
    std::vector<pg::Parameter> values{pg::parameter(qint64(frame.question.tenant.value())),
                                      std::move(second)};
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

/// Before when some of what was asked for has been expired; nothing: it is all there. A level counts where it
/// was read further back than it reaches.
Result<std::optional<Instant>> expiredBefore(const RangeFrame &frame, const LevelCover &cover,
                                             const pg::Rows &rows)
{
    const Dataset dataset = frame.question.dataset;
    std::optional<Instant> latest;
    RowReader row(rows, "read/expired"_L1);
    while (row.next()) {
        const QString table = row.text("table_name");
        const std::optional<Instant> before = row.optionalInstant("expired_before");
        bool missed = before && frame.rawOnly && table == datasetName(dataset) && frame.range.from < *before;
        for (std::size_t level = 0; before && level < levelCount; ++level) {
            const std::vector<TimeRange> &pieces = cover.pieces(level);
            missed = missed || (table == levelTable(dataset, level) && !pieces.empty() &&
                                pieces.front().from < *before);
        }
        if (missed && (!latest || *latest < *before))
            latest = before;
    }
    if (row.failed())
        return row.error();
    return latest;
}

template<typename T>
Result<Shared<T>> shared(Result<T> result)
{
    if (!result)
        return result.error();
    return Shared<T>(std::make_shared<const T>(std::move(result).value()));
}

/// Decodes one part, if its statement and that of what has expired had answers.
template<typename Decode>
auto decodePart(const Result<pg::Rows> &answer, const Result<Provenance> &provenance, Decode decode)
    -> decltype(decode(answer.value(), provenance.value()))
{
    if (!answer)
        return answer.error();
    if (!provenance)
        return provenance.error();
    return decode(*answer, *provenance);
}
} // namespace

std::vector<pg::Statement> historyStatements(const RangeFrame &frame, const TenantSeam &assumed)
{
    const Names names = namesOf(frame.question.dataset);
    std::vector<Instant> starts;
    starts.reserve(frame.buckets.size());
    for (const Bucket &bucket : frame.buckets)
        starts.push_back(bucket.start);

    std::vector<pg::Parameter> byBucket =
        commonParameters(frame, assumed, frame.bucketCover, arrayParameter(starts));
    byBucket.push_back(parameter(frame.rawOnly));
    std::vector<pg::Parameter> uniques = byBucket;
    if (frame.question.dataset == Dataset::Events)
        uniques.push_back(parameter(frame.question.uniquesByType));
    std::vector<pg::Parameter> totals =
        commonParameters(frame, assumed, frame.totalCover, parameter(frame.range.from));
    totals.push_back(parameter(frame.previous.from));
    totals.push_back(parameter(frame.previous.to));
    totals.push_back(parameter(frame.rawOnly));

    return {rollupStateStatement(frame.question.dataset),
            sqlStatement("read/server"_L1),
            sqlStatement("read/expired"_L1),
            sqlStatement(names.trend, std::move(byBucket)),
            sqlStatement(names.uniques, std::move(uniques)),
            sqlStatement(names.countries, std::move(totals)),
            tenantRolledStatement(frame.question.dataset, frame.question.tenant)};
}

Result<RollupState> stateAtStart(const std::vector<Result<pg::Rows>> &answers)
{
    return answers.at(StatePart).and_then(decodeRollupState);
}

Result<RolledBatches> rolledAtEnd(const std::vector<Result<pg::Rows>> &answers)
{
    return answers.at(RolledPart).and_then(decodeTenantRolled);
}

Result<ServerFacts> factsOf(const std::vector<Result<pg::Rows>> &answers)
{
    return answers.at(ServerPart).and_then(decodeServerFacts);
}

HistoryAnswer decodeHistory(const RangeFrame &frame, const RollupState &state,
                            const std::vector<Result<pg::Rows>> &answers)
{
    const Names names = namesOf(frame.question.dataset);
    const auto provenanceFor = [&](const LevelCover &cover) -> Result<Provenance> {
        const Result<std::optional<Instant>> since =
            answers.at(ExpiredPart).and_then([&](const pg::Rows &rows) {
                return expiredBefore(frame, cover, rows);
            });
        if (!since)
            return since.error();
        const Source source = frame.rawOnly ? Source::Raw : Source::Both;
        return Provenance{source, state.watermark, state.serverTime, *since};
    };
    Result<Provenance> provenance = provenanceFor(frame.bucketCover);
    Result<Provenance> totalProvenance = provenanceFor(frame.totalCover);

    Result<TrendParts> trend =
        decodePart(answers.at(TrendPart), provenance, [&](const pg::Rows &rows, const Provenance &from) {
            return frame.question.dataset == Dataset::Events ? decodeEventTrend(frame, from, rows)
                                                             : decodeRequestTrend(frame, from, rows);
        });
    // The trend tells whether there were raw rows among them; the other parts read the very same rows.
    if (trend && provenance)
        (*provenance).source = trend->trend.provenance.source;
    if (trend && totalProvenance)
        (*totalProvenance).source = trend->trend.provenance.source;

    Result<UniqueSeries> uniques =
        decodePart(answers.at(UniquesPart), provenance, [&](const pg::Rows &rows, const Provenance &from) {
            return decodeUniques(frame, from, names.uniques, rows);
        });
    if (trend && uniques)
        (*uniques).buckets = trend->trend.buckets;
    const Result<ServerFacts> facts = factsOf(answers);
    if ((facts && !facts->sketchesMatch) || (!uniques && isSketchMismatch(uniques.error())))
        uniques = sketchesDiffer();
    Result<CountryBreakdown> countries = decodePart(
        answers.at(CountriesPart), totalProvenance, [&](const pg::Rows &rows, const Provenance &from) {
            return decodeCountries(frame, from, names.countries, rows);
        });

    HistoryAnswer answer{frame.question,
                         shared(trend.transform([](const TrendParts &parts) { return parts.trend; })),
                         shared(std::move(uniques)), shared(std::move(countries)), std::nullopt};
    if (frame.question.dataset == Dataset::HttpRequest)
        answer.requests = shared(trend.transform([](const TrendParts &parts) { return parts.requests; }));
    return answer;
}

} // namespace tidemark::coordinator
