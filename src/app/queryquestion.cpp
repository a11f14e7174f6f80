// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/queryquestion.h"

#include "app/filteroptions.h"
#include "app/words.h"
#include "core/await.h"
#include "core/comparison.h"
#include "core/rangewords.h"

#include <algorithm>
#include <array>
#include <limits>

namespace tidemark::app
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
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

/// --quantiles and --threshold.
Result<LatencyMeasures> readMeasures(const QCommandLineParser &options)
{
    LatencyMeasures measures;
    measures.quantiles.clear();
    const QString list = options.value(u"quantiles"_s);
    for (const QString &text : list.split(u',')) {
        bool ok = false;
        const double q = text.trimmed().toDouble(&ok);
        if (!ok || !(q >= 0 && q <= 1))
            return wrong(
                Ctl::tr("Invalid --quantiles \"%1\": expected numbers from 0 to 1, such as 0.5,0.95,0.99.")
                    .arg(list));
        if (std::ranges::find(measures.quantiles, q) == measures.quantiles.end())
            measures.quantiles.push_back(q);
    }
    if (options.isSet(u"threshold"_s)) {
        bool ok = false;
        const double threshold = options.value(u"threshold"_s).toDouble(&ok);
        if (!ok || !(threshold > 0 && threshold <= std::numeric_limits<qint32>::max()))
            return wrong(Ctl::tr("Invalid --threshold \"%1\": expected milliseconds, such as 300.")
                             .arg(options.value(u"threshold"_s)));
        measures.thresholdMs = threshold;
    }
    return measures;
}

/// --where COLUMN=VALUE, as often as there are columns, and --before KEY.
Result<void> readPage(const Context &context, Question &question)
{
    const Dataset dataset = question.range.dataset;
    for (const QString &given : context.options.values(u"where"_s)) {
        const qsizetype sign = given.indexOf(u'=');
        if (sign < 1)
            return wrong(Ctl::tr("Invalid --where \"%1\": expected COLUMN=VALUE.").arg(given));
        const QString column = given.first(sign);
        if (question.where.contains(column))
            return wrong(Ctl::tr("--where has column %1 twice: a row matches all of them.").arg(column));
        question.where[column] = given.sliced(sign + 1);
        if (const Result<void> checked = checkRowFilter(dataset, column, question.where[column]); !checked)
            return checked.error();
    }
    if (!context.options.isSet(u"before"_s))
        return {};
    question.before = RowKey::fromText(context.options.value(u"before"_s));
    if (!question.before)
        return wrong(Ctl::tr("Invalid --before \"%1\": expected the key that the page before it ended with.")
                         .arg(context.options.value(u"before"_s)));
    return {};
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
} // namespace

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

QStringList kindNames()
{
    QStringList names{u"live"_s};
    for (const QueryKind &kind : rangeKinds({}))
        names.append(kind.name);
    return names + QStringList{rawKind.name, u"newest"_s, u"tenants"_s, u"overview"_s};
}

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
    const Result<LatencyMeasures> measures = readMeasures(context.options);
    if (!measures)
        return measures.error();
    question.latency = *measures;
    if (const Result<void> page = readPage(context, question); !page)
        return page.error();
    question.explain = context.options.isSet(u"explain"_s);
    if (question.explain && context.options.isSet(u"exact"_s))
        return wrong(Ctl::tr("--explain and --exact cannot be combined."));
    question.exact = context.options.isSet(u"exact"_s);
    bool ok = false;
    question.limit = context.options.value(u"limit"_s).toInt(&ok);
    if (!ok || question.limit < 1)
        return wrong(Ctl::tr("Invalid --limit: expected a whole number, 1 or more."));
    return question;
}

QString meaningless(const QCommandLineParser &options, const QString &kind)
{
    const auto isOf = [&](const QStringList &kinds) { return kinds.contains(kind); };
    const bool overview = kind == "overview"_L1;
    const bool tenants = kind == "tenants"_L1 || overview;
    const bool noRange = tenants || kind == "newest"_L1;
    const std::array meaning{std::pair{u"from"_s, !noRange && kind != "live"_L1},
                             std::pair{u"to"_s, !noRange},
                             std::pair{u"range"_s, !noRange && kind != "live"_L1},
                             std::pair{u"by"_s, isOf({u"minute"_s, u"hourly"_s, u"daily"_s, u"countries"_s})},
                             std::pair{u"search"_s, tenants},
                             std::pair{u"quantiles"_s, isOf({u"latency"_s})},
                             std::pair{u"threshold"_s, isOf({u"latency"_s})},
                             std::pair{u"compare"_s, isOf({u"minute"_s, u"hourly"_s, u"daily"_s, u"uniques"_s,
                                                           u"latency"_s, u"overview"_s}) ||
                                                         (isOf({u"countries"_s}) && options.isSet(u"by"_s))},
                             std::pair{u"where"_s, isOf({u"raw"_s})},
                             std::pair{u"before"_s, isOf({u"raw"_s})},
                             std::pair{u"explain"_s, !noRange && kind != "raw"_L1},
                             std::pair{u"cache"_s, !noRange && kind != "raw"_L1},
                             std::pair{u"exact"_s, isOf({u"uniques"_s})},
                             std::pair{u"limit"_s, isOf({u"tenants"_s, u"raw"_s, u"overview"_s})},
                             std::pair{u"sort"_s, overview},
                             std::pair{u"ascending"_s, overview},
                             std::pair{u"descending"_s, overview},
                             std::pair{u"movers"_s, overview},
                             std::pair{u"tenant"_s, !overview}};
    for (const auto &[option, meant] : meaning)
        if (!meant && options.isSet(option))
            return option;
    return noRange ? filterOptionsSet(options).value(0) : QString();
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
    const Result<Instant> end = *to ? Result<Instant>(**to) : serverNow(gateway);
    if (!end)
        return end.error();
    const TimeRange range{(*from).value_or(*end - kind.defaultRange), *end};
    if (range.isEmpty())
        return wrong(Ctl::tr("The range is empty: --from must be earlier than --to."));
    return range;
}

} // namespace tidemark::app
