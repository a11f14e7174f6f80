// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/context.h"
#include "app/earlierjson.h"
#include "app/filteroptions.h"
#include "app/rangejson.h"
#include "app/readingsjson.h"
#include "app/words.h"
#include "coordinator/reading/pgreadgateway.h"
#include "core/await.h"
#include "core/comparison.h"
#include "core/rangewords.h"

#include <algorithm>
#include <array>
#include <type_traits>
#include <vector>

namespace tidemark::app
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
struct QueryKind {
    QLatin1StringView name;
    Granularity granularity;
    Milliseconds defaultRange;
    bool inBuckets = true; ///< its answer has rows a bucket; else one over the whole range
};

/// The other panes have no kind of their own: minute, hourly and daily print them.
template<typename Pane>
constexpr bool hasKind = !std::is_same_v<typename Pane::Series, TrendSeries> &&
                         !std::is_same_v<typename Pane::Series, RequestSeries>;

/// A ranking has buckets for the small trends of its rows alone.
template<typename Series>
concept InBuckets = requires(const Series &series)
{
    series.buckets;
}
&&!requires(const Series &series)
{
    series.countries;
};

/// All that can be asked over a range of that dataset; nothing: of any.
std::vector<QueryKind> rangeKinds(std::optional<Dataset> dataset)
{
    std::vector<QueryKind> kinds{{"minute"_L1, Granularity::Minute, 3h},
                                 {"hourly"_L1, Granularity::Hour, 7 * 24h},
                                 {"daily"_L1, Granularity::Day, 30 * 24h}};
    const auto add = [&]<typename Pane>(const Pane &pane) {
        if (hasKind<Pane> && (!dataset || pane.isOf(*dataset)))
            kinds.push_back({pane.name, Granularity::Day, 30 * 24h, InBuckets<typename Pane::Series>});
    };
    std::apply([&](const auto &...pane) { (add(pane), ...); }, historyPanes);
    return kinds;
}

constexpr QueryKind rawKind{"raw"_L1, Granularity::Minute, 1h};

QStringList kindNames()
{
    QStringList names{u"live"_s};
    for (const QueryKind &kind : rangeKinds({}))
        names.append(kind.name);
    return names + QStringList{rawKind.name, u"newest"_s, u"tenants"_s};
}

Error wrong(const QString &text)
{
    return Error{.kind = ErrorKind::Constraint, .text = text};
}

struct Question {
    RangeQuestion range;
    QTimeZone zone;
    bool byType = false;
    std::optional<Granularity> byBucket; ///< countries over time, in these buckets
    int limit = 50;
};

/// A time that the clock shows twice is the earlier one as the start of a range, the later one as its end.
Result<std::optional<Instant>> instantOf(const Context &context, const QString &option, const QTimeZone &zone)
{
    const Passing passing = option == "to"_L1 ? Passing::Last : Passing::First;
    if (!context.options.isSet(option))
        return std::optional<Instant>();
    const std::optional<Instant> instant = parseInstant(context.options.value(option), zone, passing);
    if (!instant) {
        return wrong(
            Ctl::tr(
                "Invalid time \"%1\": expected 2026-05-17, 2026-05-17T10:00 or 2026-05-17T10:00:00+02:00.")
                .arg(context.options.value(option)));
    }
    return instant;
}

/// --by: what the rows are told apart by beside what the kind says itself.
Result<void> readBy(const Context &context, const QString &kind, Question &question)
{
    if (!context.options.isSet(u"by"_s))
        return {};
    const QString by = context.options.value(u"by"_s);
    if (kind == paneOf<CountryBreakdown>().name) {
        for (const Granularity granularity : {Granularity::Hour, Granularity::Day})
            if (by == granularityName(granularity))
                question.byBucket = granularity;
        if (!question.byBucket)
            return wrong(Ctl::tr("Invalid --by \"%1\": for countries it is hour or day.").arg(by));
        question.range.split = Dimension::Country;
        return {};
    }
    if (by != "type"_L1 || !factsOf(question.range.dataset).types.isEmpty())
        return wrong(Ctl::tr("Invalid --by: only \"--by type\" is supported, and only for events."));
    question.byType = true;
    return {};
}

Result<void> readComparison(const Context &context, const QString &kind, Question &question)
{
    if (!context.options.isSet(u"compare"_s))
        return {};
    const std::optional<Comparison> comparison = comparisonNamed(context.options.value(u"compare"_s));
    if (!comparison)
        return wrong(Ctl::tr("Invalid --compare \"%1\": expected previous, week, year or none.")
                         .arg(context.options.value(u"compare"_s)));
    if (question.byType)
        return wrong(Ctl::tr("--compare cannot be combined with --by type."));
    const bool countries = kind == paneOf<CountryBreakdown>().name;
    if (countries && (!question.byBucket || question.range.filter.countries().size() != 1))
        return wrong(Ctl::tr("--compare is for the series of one country: give --by and one --country."));
    question.range.comparison = *comparison;
    return {};
}

/// Dataset, tenant, zone, limit, filter: what every kind of query may carry.
Result<Question> readQuestion(const Context &context, const QString &kind)
{
    Question question;
    const QString datasetText = context.options.value(u"dataset"_s);
    const std::optional<Dataset> dataset = datasetNamed(datasetText);
    if (!dataset)
        return wrong(Ctl::tr("Unknown dataset \"%1\": expected events or http_request.").arg(datasetText));
    const QByteArray zoneId = context.options.value(u"zone"_s).toLatin1();
    const std::optional<QTimeZone> zone = zoneNamed(zoneId);
    if (!zone)
        return wrong(Ctl::tr("Unknown time zone \"%1\": expected an IANA name such as Europe/Berlin.")
                         .arg(context.options.value(u"zone"_s)));
    question.zone = *zone;
    question.range.dataset = *dataset;
    question.range.zone = zone->id();
    const Result<Filter> filter = readFilter(context.options, *dataset);
    if (!filter)
        return filter.error();
    question.range.filter = *filter;
    if (const Result<void> by = readBy(context, kind, question); !by)
        return by.error();
    if (const Result<void> compared = readComparison(context, kind, question); !compared)
        return compared.error();
    bool ok = false;
    question.limit = context.options.value(u"limit"_s).toInt(&ok);
    if (!ok || question.limit < 1)
        return wrong(Ctl::tr("Invalid --limit: expected a whole number, 1 or more."));
    return question;
}

/// An option that this kind of query would drop without a word.
QString meaningless(const QCommandLineParser &options, const QString &kind)
{
    const auto isOf = [&](const QStringList &kinds) { return kinds.contains(kind); };
    const bool tenants = kind == "tenants"_L1;
    const bool noRange = tenants || kind == "newest"_L1;
    const std::array<std::pair<QString, bool>, 7> meaning{
        std::pair{u"from"_s, !noRange && kind != "live"_L1},
        std::pair{u"to"_s, !noRange},
        std::pair{u"range"_s, !noRange && kind != "live"_L1},
        std::pair{u"by"_s, isOf({u"minute"_s, u"hourly"_s, u"daily"_s, u"countries"_s})},
        std::pair{u"search"_s, tenants},
        std::pair{u"compare"_s, isOf({u"minute"_s, u"hourly"_s, u"daily"_s, u"uniques"_s}) ||
                                    (isOf({u"countries"_s}) && options.isSet(u"by"_s))},
        std::pair{u"limit"_s, isOf({u"tenants"_s, u"raw"_s})}};
    for (const auto &[option, meant] : meaning)
        if (!meant && options.isSet(option))
            return option;
    return noRange ? filterOptionsSet(options).value(0) : QString();
}

/// The end of a range that has none is the server's now.
Result<Instant> serverNow(ReadGateway &gateway)
{
    const Result<TideTable> tide =
        await<TideTable>([&](Reply<TideTable> reply) { gateway.readTide(std::move(reply)); });
    if (!tide)
        return tide.error();
    return tide->serverTime;
}

Result<TimeRange> readRange(const Context &context, ReadGateway &gateway, const QTimeZone &zone,
                            const QueryKind &kind)
{
    if (context.options.isSet(u"range"_s)) {
        const QString words = context.options.value(u"range"_s);
        if (context.options.isSet(u"from"_s) || context.options.isSet(u"to"_s))
            return wrong(Ctl::tr("--range stands for --from and --to: give it, or these."));
        const Result<Instant> now = serverNow(gateway);
        if (!now)
            return now.error();
        const std::optional<RangeSpec> range = rangeFromWords(words, *now, zone, QLocale());
        if (!range)
            return wrong(
                Ctl::tr("Invalid --range \"%1\": expected 24h, 7d, today, last-week, \"last 36 hours\", "
                        "\"november 2025\" or FROM/TO.")
                    .arg(words));
        return range->moves() ? range->resolve(*now, kind.granularity, zone) : range->fixed;
    }
    const Result<std::optional<Instant>> from = instantOf(context, u"from"_s, zone);
    if (!from)
        return from.error();
    const Result<std::optional<Instant>> to = instantOf(context, u"to"_s, zone);
    if (!to)
        return to.error();
    TimeRange range;
    if (*to) {
        range.to = **to;
    } else {
        const Result<Instant> now = serverNow(gateway);
        if (!now)
            return now.error();
        range.to = *now;
    }
    range.from = (*from).value_or(range.to - kind.defaultRange);
    if (range.isEmpty())
        return wrong(Ctl::tr("The range is empty: --from must be earlier than --to."));
    return range;
}

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
    return answer->counts ? context.print(liveOutput(**answer->counts, question.zone))
                          : context.fail(answer->counts.error());
}

int queryRaw(const Context &context, ReadGateway &gateway, const Question &question)
{
    const Result<RawRows> rows = await<RawRows>(
        [&](Reply<RawRows> reply) { gateway.readRaw(question.range, question.limit, std::move(reply)); });
    return rows ? context.print(rawOutput(*rows, question.zone)) : context.fail(rows.error());
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
            Output output = outputOf(**part, question.zone);
            if constexpr (requires { addEarlier(output, **part, question.zone); })
                addEarlier(output, **part, question.zone);
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
    const int status = context.print(output);
    // The counts are printed, and the status says that a part is missing. What cannot be had is no failure.
    const bool failed = !answer.uniques && answer.uniques.error().kind != ErrorKind::Unanswerable;
    return status == Done && failed ? context.fail(answer.uniques.error()) : status;
}

int queryHistory(const Context &context, ReadGateway &gateway, const Question &question,
                 QLatin1StringView kind)
{
    RangeQuestion range = question.range;
    range.uniquesByType = question.byType;
    const Result<HistoryAnswer> answer = await<HistoryAnswer>(
        [&](Reply<HistoryAnswer> reply) { gateway.readHistory(range, std::move(reply)); });
    return answer ? printHistory(context, *answer, question, kind) : context.fail(answer.error());
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
    if (kind->name == paneOf<UniqueSeries>().name)
        question.range.granularity = granularityFor(range->length());
    const bool from = context.options.isSet(u"from"_s) || context.options.isSet(u"range"_s);
    const bool to = context.options.isSet(u"to"_s) || context.options.isSet(u"range"_s);
    // Where no buckets are shown, the range need not be widened to days.
    if (from && to && !kind->inBuckets)
        question.range.granularity = widestFor(question.range.dataset, *range, question.zone);
    // Whole buckets are answered, and the answer says so where that is more than somebody named.
    const TimeRange whole = alignedRange(*range, question.range.granularity, question.zone);
    question.range.range = {from ? range->from : whole.from, to ? range->to : whole.to};
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
    coordinator::PgReadGateway gateway(context.connection.profile, u"tidemarkctl query"_s);
    const int status = askGateway(context, gateway, std::move(read).value(), kindName);
    Context::noteSchema(gateway.schemaVersion());
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
                {u"search"_s,
                 Ctl::tr(
                     "tenants: only those whose number begins with this text, or whose name has its words."),
                 u"TEXT"_s},
                {u"limit"_s, Ctl::tr("tenants and raw: maximum number of rows."), u"ROWS"_s, u"50"_s},
            });
            parser.addOptions(filterOptions());
        },
        runQuery};
}

} // namespace tidemark::app
