// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctloverview.h"
#include "app/earlierjson.h"
#include "app/explain.h"
#include "app/filteroptions.h"
#include "app/latencyjson.h"
#include "app/queryquestion.h"
#include "app/rangejson.h"
#include "app/readingsjson.h"
#include "app/sharedcache.h"
#include "app/signalwatch.h"
#include "app/words.h"
#include "coordinator/reading/pgreadgateway.h"
#include "core/await.h"
#include "models/exacttext.h"

#include <algorithm>
#include <vector>

namespace tidemark::app
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
int queryTenants(const Context &context, ReadGateway &gateway, int limit)
{
    const Result<TenantPage> page = await<TenantPage>([&](Reply<TenantPage> reply) {
        gateway.searchTenants(context.options.value(u"search"_s), limit, std::move(reply));
    });
    return page ? context.print(tenantsOutput(*page)) : context.fail(page.error());
}

int queryNewest(const Context &context, ReadGateway &gateway, const Question &question)
{
    const Result<NewestRow> newest = await<NewestRow>([&](Reply<NewestRow> reply) {
        gateway.readNewest(question.range.dataset, question.range.tenant, std::move(reply));
    });
    return newest ? context.print(newestOutput(*newest, question.zone)) : context.fail(newest.error());
}

int queryLive(const Context &context, ReadGateway &gateway, const Question &question)
{
    LiveQuestion live{question.range.dataset, question.range.tenant, {}, question.range.filter};
    const Result<std::optional<Instant>> to = instantOf(context, u"to"_s, question.zone);
    if (!to)
        return Context::misuse(to.error().words());
    live.to = *to;
    const Result<LiveAnswer> answer =
        await<LiveAnswer>([&](Reply<LiveAnswer> reply) { gateway.readLive(live, std::move(reply)); });
    if (!answer)
        return context.fail(answer.error());
    if (question.explain)
        return explainLive(context, gateway, *answer, question.zone);
    if (!answer->counts)
        return context.fail(answer->counts.error());
    Output output = liveOutput(**answer->counts, question.zone);
    noteShared(output, answer->makings, question.zone);
    return context.print(output);
}

int queryRaw(const Context &context, ReadGateway &gateway, const Question &question)
{
    const RawQuestion page{question.range, question.where, question.before, question.limit};
    const Result<RawRows> rows =
        await<RawRows>([&](Reply<RawRows> reply) { gateway.readRaw(page, std::move(reply)); });
    return rows ? context.print(rawOutput(*rows, question.zone)) : context.fail(rows.error());
}

/// What the estimate covers; where there is none, the range as it was asked.
RangeQuestion exactlyOf(const RangeQuestion &asked, const HistoryAnswer &answer)
{
    RangeQuestion exact = asked;
    if (answer.uniques && !(*answer.uniques)->provenance.range.isEmpty())
        exact.range = (*answer.uniques)->provenance.range;
    exact.comparison = Comparison::None;
    return exact;
}

/// The cost first, on standard error; then the count, which Ctrl+C cancels on the server.
int queryExact(const Context &context, ReadGateway &gateway, const Question &question)
{
    const Result<HistoryAnswer> answer = await<HistoryAnswer>(
        [&](Reply<HistoryAnswer> reply) { gateway.readHistory(question.range, std::move(reply)); });
    if (!answer)
        return context.fail(answer.error());
    if (!answer->uniques && answer->uniques.error().kind != ErrorKind::Unanswerable)
        return context.fail(answer->uniques.error());
    const RangeQuestion exact = exactlyOf(question.range, *answer);
    const SignalWatch signalWatch;
    QObject::connect(&signalWatch, &SignalWatch::endAsked, &gateway, &ReadGateway::cancel);
    const Result<ExactCost> cost =
        await<ExactCost>([&](Reply<ExactCost> reply) { gateway.readExactCost(exact, std::move(reply)); });
    if (!cost)
        return context.fail(cost.error());
    const QString costs = costText(*cost, plainFormat(question.zone));
    if (!cost->isWhole()) {
        Error error{.kind = ErrorKind::Unanswerable, .text = costs};
        if (cost->part)
            error.hint =
                Ctl::tr("Count that part: --from %1 --to %2")
                    .arg(toIso(cost->part->from, question.zone), toIso(cost->part->to, question.zone));
        return context.fail(error);
    }
    printError(costs);
    const Result<ExactCount> count =
        await<ExactCount>([&](Reply<ExactCount> reply) { gateway.countExactly(exact, std::move(reply)); });
    if (!count)
        return context.fail(count.error());
    return context.print(
        exactOutput(*count, answer->uniques ? answer->uniques->get() : nullptr, question.zone));
}

/// Nothing: no pane has that name.
std::optional<int> printPane(const Context &context, const HistoryAnswer &answer, const Question &question,
                             QLatin1StringView name)
{
    std::optional<int> status;
    forEachPart(answer, [&]<typename Pane>(const Pane &pane, const auto &part) {
        if constexpr (hasKind<Pane>) {
            if (pane.name != name)
                return;
            if (!part) {
                status = context.fail(part.error());
                return;
            }
            Output output;
            if constexpr (requires { outputOf(**part, question.zone, question.latency); })
                output = outputOf(**part, question.zone, question.latency);
            else
                output = outputOf(**part, question.zone);
            if constexpr (requires { addEarlier(output, **part, question.zone); })
                addEarlier(output, **part, question.zone);
            noteShared(output, answer.makings, question.zone);
            status = context.print(output);
        }
    });
    return status;
}

int printHistory(const Context &context, const HistoryAnswer &answer, const Question &question,
                 QLatin1StringView kind)
{
    if (question.byBucket) {
        if (!answer.trend)
            return context.fail(answer.trend.error());
        Output output = countrySeriesOutput(**answer.trend, question.zone);
        addEarlier(output, **answer.trend, question.zone);
        noteShared(output, answer.makings, question.zone);
        return context.print(output);
    }
    if (const std::optional<int> status = printPane(context, answer, question, kind))
        return *status;
    const bool requests = paneOf<RequestSeries>().isOf(question.range.dataset);
    if (requests && !answer.requests)
        return context.fail(answer.requests.error());
    if (!answer.trend)
        return context.fail(answer.trend.error());
    Output output = requests          ? requestsOutput(**answer.requests, answer.uniques, question.zone)
                    : question.byType ? eventsByTypeOutput(**answer.trend, answer.uniques, question.zone)
                                      : eventsOutput(**answer.trend, answer.uniques, question.zone);
    if (requests)
        addEarlier(output, **answer.requests, question.zone);
    else
        addEarlier(output, **answer.trend, question.zone);
    noteShared(output, answer.makings, question.zone);
    const int status = context.print(output);
    // The counts are printed, and the status says that a part is missing. What cannot be had is no failure.
    const bool failed = !answer.uniques && answer.uniques.error().kind != ErrorKind::Unanswerable;
    return status == Done && failed ? context.fail(answer.uniques.error()) : status;
}

/// The pane whose numbers that kind of query prints first.
QLatin1StringView explained(const Question &question, QLatin1StringView kind)
{
    QLatin1StringView name;
    const auto look = [&]<typename Pane>(const Pane &pane) {
        if (hasKind<Pane> && pane.name == kind && !question.byBucket)
            name = pane.name;
    };
    std::apply([&](const auto &...pane) { (look(pane), ...); }, historyPanes);
    if (!name.isEmpty())
        return name;
    const bool requests = paneOf<RequestSeries>().isOf(question.range.dataset) && !question.byBucket;
    return requests ? paneOf<RequestSeries>().name : paneOf<TrendSeries>().name;
}

int queryHistory(const Context &context, ReadGateway &gateway, const Question &question,
                 QLatin1StringView kind)
{
    RangeQuestion range = question.range;
    range.uniquesByType = question.byType;
    const Result<HistoryAnswer> answer = await<HistoryAnswer>(
        [&](Reply<HistoryAnswer> reply) { gateway.readHistory(range, std::move(reply)); });
    if (!answer)
        return context.fail(answer.error());
    if (question.explain)
        return explainHistory(context, gateway, *answer, explained(question, kind), question.zone);
    return printHistory(context, *answer, question, kind);
}

/// The widest buckets that such a range is made of; days where it is made of none, or of too many.
Granularity widestFor(Dataset dataset, const TimeRange &range, const QTimeZone &zone)
{
    constexpr auto longest = 1000 * 24h;
    const Granularity finest = dataset == Dataset::Events ? Granularity::QuarterHour : Granularity::Minute;
    for (const Granularity candidate : {Granularity::Day, Granularity::Hour, finest})
        if (alignedRange(range, candidate, zone) == range && range.length() < longest)
            return candidate;
    return Granularity::Day;
}

int askGateway(const Context &context, ReadGateway &gateway, Question question, const QString &kindName)
{
    if (kindName == "tenants"_L1)
        return queryTenants(context, gateway, question.limit);
    if (kindName == "overview"_L1)
        return queryOverview(context, gateway, question);
    const Result<TenantId> tenant = tenantOf(context.options);
    if (!tenant)
        return Context::misuse(tenant.error().words());
    question.range.tenant = *tenant;
    if (kindName == "live"_L1)
        return queryLive(context, gateway, question);
    if (kindName == "newest"_L1)
        return queryNewest(context, gateway, question);
    std::vector<QueryKind> kinds = rangeKinds(question.range.dataset);
    kinds.push_back(rawKind);
    const auto kind = std::ranges::find(kinds, kindName, &QueryKind::name);
    if (kind == kinds.end())
        return Context::misuse(Ctl::tr("Unknown query \"%1\".").arg(kindName));
    if (question.byBucket) {
        kind->granularity = *question.byBucket;
        kind->defaultRange = kind->granularity == Granularity::Hour ? 7 * 24h : kind->defaultRange;
        kind->inBuckets = true;
    }
    question.range.granularity = kind->granularity;
    const Result<TimeRange> range = readRange(context, gateway, question.zone, *kind);
    if (!range)
        return range.error().kind == ErrorKind::Constraint ? Context::misuse(range.error().words())
                                                           : context.fail(range.error());
    question.range.range = *range;
    if (kind->name == rawKind.name)
        return queryRaw(context, gateway, question);
    if (kind->name == paneOf<UniqueSeries>().name || kind->name == paneOf<LatencySeries>().name)
        question.range.granularity = granularityFor(range->length());
    const bool from = context.options.isSet(u"from"_s) || context.options.isSet(u"range"_s);
    const bool to = context.options.isSet(u"to"_s) || context.options.isSet(u"range"_s);
    // Where no buckets are shown, the range need not be widened to days.
    if (from && to && !kind->inBuckets)
        question.range.granularity = widestFor(question.range.dataset, *range, question.zone);
    // Whole buckets are answered, and the answer says so where that is more than somebody named.
    const TimeRange whole = alignedRange(*range, question.range.granularity, question.zone);
    question.range.range = {from ? range->from : whole.from, to ? range->to : whole.to};
    if (question.exact)
        return queryExact(context, gateway, question);
    return queryHistory(context, gateway, question, kind->name);
}

int runQuery(const Context &context)
{
    if (context.arguments.size() != 1)
        return Context::misuse(Ctl::tr("Missing argument: KIND (%1).").arg(kindNames().join(u", "_s)));
    const QString &kindName = context.arguments.front();
    if (const QString option = meaningless(context.options, kindName);
        !option.isEmpty() && kindNames().contains(kindName))
        return Context::misuse(Ctl::tr("--%1 has no meaning for %2.").arg(option, kindName));
    Result<Question> read = readQuestion(context, kindName);
    if (!read)
        return Context::misuse(read.error().words());
    ConnectionProfile profile = context.connection.profile;
    if (read->exact)
        profile.statementDeadline = std::max(profile.statementDeadline, exactDeadline);
    const Result<std::optional<SharedCache>> cache =
        chosenCache(context.options, context.connection.sharedCache);
    if (!cache)
        return Context::misuse(cache.error().words());
    auto gateway = std::make_unique<coordinator::PgReadGateway>(profile, u"tidemarkctl query"_s);
    const coordinator::PgReadGateway &reader = *gateway;
    // What is counted exactly is compared with the newest estimate.
    if (!*cache || read->exact) {
        const int status = askGateway(context, *gateway, std::move(read).value(), kindName);
        Context::noteSchema(reader.schemaVersion());
        return status;
    }
    const std::unique_ptr<cache::SharedGateway> sharing = (*cache)->around(std::move(gateway));
    const int status = askGateway(context, *sharing, std::move(read).value(), kindName);
    Context::noteSchema(reader.schemaVersion());
    (void)await<void>([&](Reply<void> reply) { sharing->whenStored(std::move(reply)); });
    return status;
}
} // namespace

Command queryCommand()
{
    return {
        u"query"_s,
        kindNames().join(u'|'),
        1,
        Ctl::tr("Print exactly what the panes show, with its source."),
        [](QCommandLineParser &parser) {
            parser.addOptions({
                {u"tenant"_s, Ctl::tr("The tenant (for http_request: the site)."), u"N"_s},
                {u"dataset"_s, Ctl::tr("events or http_request."), u"DATASET"_s, u"events"_s},
                {u"from"_s,
                 Ctl::tr(
                     "Start of the range; in --zone unless an offset is given. If a local time occurs twice, the earlier one."),
                 u"TIME"_s},
                {u"to"_s,
                 Ctl::tr(
                     "End of the range, exclusive; the server's current time if not given. If a local time occurs twice, the later one."),
                 u"TIME"_s},
                {u"range"_s,
                 Ctl::tr(
                     "Instead of --from and --to: 24h, 7d, today, yesterday, this-week, last-month, \"last 36 hours\", \"november 2025\"."),
                 u"RANGE"_s},
                {u"zone"_s, Ctl::tr("Time zone that defines hours and days."), u"ZONE"_s, u"UTC"_s},
                {u"compare"_s,
                 Ctl::tr(
                     "Compare with an earlier period: previous, week (a week before), year (a year before) or none."),
                 u"PERIOD"_s},
                {u"by"_s,
                 Ctl::tr(
                     "type: one row per bucket and event type. For countries: hour or day, over time; without --country the five with the most rows and all others."),
                 u"type|hour|day"_s},
                {u"quantiles"_s, Ctl::tr("latency: which quantiles to print, between 0 and 1."), u"LIST"_s,
                 u"0.5,0.9,0.95,0.99,0.999"_s},
                {u"threshold"_s,
                 Ctl::tr("latency: also the share of requests within so many milliseconds, and Apdex."),
                 u"MS"_s},
                {u"search"_s,
                 Ctl::tr(
                     "tenants and overview: only those whose number begins with this text, or whose name has its words."),
                 u"TEXT"_s},
                {u"where"_s,
                 Ctl::tr(
                     "raw: only rows whose column has this value; may be repeated. Columns of events: type, "
                     "user, country, data; of http_request: status, response_ms, address, country, url. Texts "
                     "contain it, numbers and addresses are it."),
                 u"COLUMN=VALUE"_s},
                {u"explain"_s,
                 Ctl::tr(
                     "How the numbers are made, instead of these: the statements as they are sent, to be pasted "
                     "into psql, and the server's plan for each.")},
                {u"exact"_s,
                 Ctl::tr(
                     "uniques: count the range in the raw rows, beside the estimate; says first how many have "
                     "to be read. Ctrl+C cancels it on the server.")},
                {u"before"_s, Ctl::tr("raw: the next page, by the key that the page before it ended with."),
                 u"KEY"_s},
                {u"limit"_s, Ctl::tr("tenants, overview and raw: maximum number of rows."), u"ROWS"_s,
                 u"50"_s},
            });
            addOverviewOptions(parser);
            addCacheOption(parser);
            parser.addOptions(filterOptions());
        },
        runQuery,
        CommandLogin::Reader};
}

} // namespace tidemark::app
