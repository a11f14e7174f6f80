// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/context.h"
#include "app/operatorjson.h"
#include "app/readingsjson.h"
#include "app/signalwatch.h"
#include "app/words.h"
#include "coordinator/admin/pgadmingateway.h"
#include "core/await.h"

namespace tidemark::app
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// The one dataset and the range that a command is about.
struct Stretch {
    Dataset dataset = Dataset::Events;
    TimeRange range;
};

Result<Stretch> stretchOf(const Context &context)
{
    if (context.arguments.size() != 1)
        return wrong(Ctl::tr("Missing argument: DATASET (events or http_request)."));
    const Result<std::vector<Dataset>> datasets = datasetsNamed(context.arguments);
    if (!datasets)
        return datasets.error();
    if (!context.options.isSet(u"from"_s) || !context.options.isSet(u"to"_s))
        return wrong(Ctl::tr("Missing options: --from TIME and --to TIME."));
    const Result<Instant> from = instantOf(context.options, u"from"_s);
    if (!from)
        return from.error();
    const Result<Instant> to = instantOf(context.options, u"to"_s);
    if (!to)
        return to.error();
    const Stretch stretch{datasets->front(), {*from, *to}};
    if (stretch.range.isEmpty())
        return wrong(Ctl::tr("The range is empty: --from must be earlier than --to."));
    return stretch;
}

QString progressLine(const BackfillReport &report)
{
    const auto days = std::chrono::ceil<std::chrono::days>(report.days.length()).count();
    QString line = Ctl::tr("%1 of %2 days: %3 rebuilt, %4 kept")
                       .arg(report.rebuilt.size() + report.kept.size())
                       .arg(days)
                       .arg(report.rebuilt.size())
                       .arg(report.kept.size());
    if (!report.waitingFor.isEmpty())
        line += Ctl::tr(" – waiting: %1").arg(reasonText(report.waitingFor));
    return line + u" …"_s;
}

int listBackfills(const Context &context)
{
    if (const std::optional<int> refused = context.refuseBeyond(1))
        return *refused;
    coordinator::PgAdminGateway gateway(context.connection.profile, u"tidemarkctl backfill"_s);
    const auto unfinished = await(gateway, BackfillsReading{});
    return unfinished ? context.print(unfinishedOutput(*unfinished)) : context.fail(unfinished.error());
}

int runBackfill(const Context &context)
{
    if (context.arguments.value(0) == "list"_L1)
        return listBackfills(context);
    const Result<Stretch> stretch = stretchOf(context);
    if (!stretch)
        return Context::misuse(stretch.error().words());
    const BackfillRequest request{stretch->dataset, stretch->range, context.options.isSet(u"trust-raw"_s),
                                  context.options.isSet(u"dry-run"_s)};
    ConnectionProfile profile = context.connection.profile;
    profile.statementDeadline = 24h; // of the whole backfill; a day is short
    coordinator::PgAdminGateway gateway(profile, u"tidemarkctl backfill"_s);
    const SignalWatch signalWatch;
    QObject::connect(&signalWatch, &SignalWatch::endAsked, &gateway, &AdminGateway::cancel);
    const auto report =
        await(gateway, request, [](const BackfillReport &sofar) { printProgress(progressLine(sofar)); });
    if (!report)
        return context.failOrMisuse(report.error());
    const int printed = context.print(backfillOutput(*report));
    if (report->failure)
        return context.fail(*report->failure);
    return report->cancelled ? int(Failed) : printed;
}

int runCoverage(const Context &context)
{
    const Result<Stretch> stretch = stretchOf(context);
    if (!stretch)
        return Context::misuse(stretch.error().words());
    const QString level = context.options.value(u"level"_s);
    if (level.isEmpty())
        return Context::misuse(Ctl::tr(
            "Missing option: --level LEVEL (15min, hourly or daily for events; 1min, 1hour or 1day for http_request)."));
    coordinator::PgAdminGateway gateway(context.connection.profile, u"tidemarkctl coverage"_s);
    const auto buckets = await(gateway, CoverageReading{{stretch->dataset, level, stretch->range}});
    return buckets ? context.print(coverageOutput(stretch->dataset, level, *buckets))
                   : context.failOrMisuse(buckets.error());
}

int listRetention(const Context &context, AdminGateway &gateway)
{
    const auto tables = await(gateway, RetentionReading{});
    return tables ? context.print(retentionOutput(*tables)) : context.fail(tables.error());
}

int runRetention(const Context &context)
{
    ConnectionProfile profile = context.connection.profile;
    if (context.options.isSet(u"dry-run"_s))
        profile.statementDeadline = 24h; // it counts rows
    coordinator::PgAdminGateway gateway(profile, u"tidemarkctl retention"_s);
    if (context.arguments.isEmpty() && !context.options.isSet(u"dry-run"_s))
        return listRetention(context, gateway);
    // '90 days' comes as one word or as two.
    const QString keep = context.arguments.mid(1).join(u' ').trimmed();
    if (keep.isEmpty())
        return Context::misuse(
            Ctl::tr("Missing argument: INTERVAL (such as \"90 days\" or \"18 months\"), or forever."));
    TableRetention wanted{context.arguments.front(), keep};
    if (keep == "forever"_L1 || keep == "for ever"_L1)
        wanted.keep.reset();
    if (context.options.isSet(u"dry-run"_s)) {
        const auto preview = await(gateway, RetentionLook{wanted});
        return preview ? context.print(retentionPreviewOutput(*preview))
                       : context.failOrMisuse(preview.error(), keep);
    }
    const auto set = await(gateway, RetentionChange{wanted});
    return set ? context.print(retentionSetOutput(*set)) : context.failOrMisuse(set.error(), keep);
}
} // namespace

Command backfillCommand()
{
    return {
        u"backfill"_s,
        u"events|http_request|list"_s,
        1,
        Ctl::tr(
            "Rebuild the rollups of a range from the raw rows that still exist, day by day; or list backfills that are not through."),
        [](QCommandLineParser &parser) {
            parser.addOptions({
                {u"from"_s, Ctl::tr("Start of the range; UTC unless an offset is given."), u"TIME"_s},
                {u"to"_s, Ctl::tr("End of the range, exclusive. Every UTC day the range touches is rebuilt."),
                 u"TIME"_s},
                {u"dry-run"_s,
                 Ctl::tr(
                     "Only show what would change, bucket by bucket, and which days cannot be rebuilt and why.")},
                {u"trust-raw"_s,
                 Ctl::tr(
                     "Also rebuild days with fewer raw rows than are rolled up. What the rollups have beyond those rows is lost.")},
            });
        },
        runBackfill};
}

Command coverageCommand()
{
    return {u"coverage"_s,
            u"events|http_request"_s,
            1,
            Ctl::tr("Show the state of each rollup bucket: complete, open, waiting, failed or expired."),
            [](QCommandLineParser &parser) {
                parser.addOptions({
                    {u"level"_s,
                     Ctl::tr("15min, hourly or daily for events; 1min, 1hour or 1day for http_request."),
                     u"LEVEL"_s},
                    {u"from"_s, Ctl::tr("Start of the range; UTC unless an offset is given."), u"TIME"_s},
                    {u"to"_s, Ctl::tr("End of the range, exclusive."), u"TIME"_s},
                });
            },
            runCoverage};
}

Command retentionCommand()
{
    return {
        u"retention"_s,
        u"[TABLE INTERVAL|forever]"_s,
        anyWords,
        Ctl::tr("Show or set how long the rows of each table are kept."),
        [](QCommandLineParser &parser) {
            parser.addOption(
                {u"dry-run"_s,
                 Ctl::tr(
                     "Only count what this retention would delete: rows, buckets or partitions, and bytes.")});
        },
        runRetention};
}

} // namespace tidemark::app
