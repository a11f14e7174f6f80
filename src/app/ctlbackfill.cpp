// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/context.h"
#include "app/readingsjson.h"
#include "app/signalwatch.h"
#include "app/words.h"
#include "coordinator/pgadmingateway.h"
#include "core/await.h"

namespace tidemark::app
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
Error wrong(const QString &text)
{
    return Error{.kind = ErrorKind::Constraint, .serverText = text};
}

/// What the server refused was a word of the command line: its reason, as wrong use.
int failOrMisuse(const Context &context, const Error &error)
{
    if (error.kind != ErrorKind::Constraint)
        return context.fail(error);
    QString line = error.serverText;
    if (!line.endsWith(u'.'))
        line += u'.';
    if (!error.serverHint.isEmpty())
        line += u' ' + error.serverHint;
    return Context::misuse(line);
}

Result<Instant> instantOf(const Context &context, const QString &option)
{
    if (!context.options.isSet(option))
        return wrong(Ctl::tr("--from TIME and --to TIME are needed."));
    const QString text = context.options.value(option);
    const std::optional<Instant> instant = parseInstant(text, QTimeZone::utc());
    if (!instant)
        return wrong(
            Ctl::tr("'%1' is no time: write 2026-05-17, 2026-05-17T10:00 or 2026-05-17T10:00:00+02:00.")
                .arg(text));
    return *instant;
}

/// The one dataset and the range that a command is about.
struct Stretch {
    Dataset dataset = Dataset::Events;
    TimeRange range;
};

Result<Stretch> stretchOf(const Context &context)
{
    if (context.arguments.size() != 1)
        return wrong(Ctl::tr("One dataset is needed: events or http_request."));
    const Result<std::vector<Dataset>> datasets = datasetsNamed(context.arguments);
    if (!datasets)
        return datasets.error();
    const Result<Instant> from = instantOf(context, u"from"_s);
    if (!from)
        return from.error();
    const Result<Instant> to = instantOf(context, u"to"_s);
    if (!to)
        return to.error();
    const Stretch stretch{datasets->front(), {*from, *to}};
    if (stretch.range.isEmpty())
        return wrong(Ctl::tr("The range is empty: --from must lie before --to."));
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
        line += Ctl::tr(" – waiting: %1").arg(report.waitingFor);
    return line + u" …"_s;
}

int runBackfill(const Context &context)
{
    const Result<Stretch> stretch = stretchOf(context);
    if (!stretch)
        return Context::misuse(stretch.error().serverText);
    const BackfillRequest request{stretch->dataset, stretch->range, context.options.isSet(u"trust-raw"_s),
                                  context.options.isSet(u"dry-run"_s)};
    ConnectionProfile profile = context.connection.profile;
    profile.statementDeadline = 24h; // of the whole backfill; a day is short
    coordinator::PgAdminGateway gateway(profile, u"tidemarkctl backfill"_s);
    const SignalWatch signalWatch;
    QObject::connect(&signalWatch, &SignalWatch::endAsked, &gateway, &AdminGateway::cancel);
    const Result<BackfillReport> report = await<BackfillReport>([&](Reply<BackfillReport> reply) {
        gateway.backfill(
            request, [](const BackfillReport &sofar) { printProgress(progressLine(sofar)); },
            std::move(reply));
    });
    if (!report)
        return failOrMisuse(context, report.error());
    const int printed = context.print(backfillOutput(*report));
    if (report->failure)
        return context.fail(*report->failure);
    return report->cancelled ? int(Failed) : printed;
}

int runCoverage(const Context &context)
{
    const Result<Stretch> stretch = stretchOf(context);
    if (!stretch)
        return Context::misuse(stretch.error().serverText);
    const QString level = context.options.value(u"level"_s);
    if (level.isEmpty())
        return Context::misuse(
            Ctl::tr("--level LEVEL is needed: 15min, hourly or daily of events; 1min, 1hour "
                    "or 1day of http_request."));
    coordinator::PgAdminGateway gateway(context.connection.profile, u"tidemarkctl coverage"_s);
    using Buckets = std::vector<CoverageBucket>;
    const Result<Buckets> buckets = await<Buckets>([&](Reply<Buckets> reply) {
        gateway.readCoverage(stretch->dataset, level, stretch->range, std::move(reply));
    });
    return buckets ? context.print(coverageOutput(stretch->dataset, level, *buckets))
                   : failOrMisuse(context, buckets.error());
}

int listRetention(const Context &context, AdminGateway &gateway)
{
    using Tables = std::vector<TableRetention>;
    const Result<Tables> tables =
        await<Tables>([&](Reply<Tables> reply) { gateway.readRetention(std::move(reply)); });
    return tables ? context.print(retentionOutput(*tables)) : context.fail(tables.error());
}

int runRetention(const Context &context)
{
    coordinator::PgAdminGateway gateway(context.connection.profile, u"tidemarkctl retention"_s);
    if (context.arguments.isEmpty())
        return listRetention(context, gateway);
    // '90 days' comes as one word or as two.
    const QString keep = context.arguments.mid(1).join(u' ').trimmed();
    if (keep.isEmpty())
        return Context::misuse(
            Ctl::tr("How long? Write an interval such as '90 days' or '18 months', or 'forever'."));
    TableRetention wanted{context.arguments.front(), keep};
    if (keep == "forever"_L1 || keep == "for ever"_L1)
        wanted.keep.reset();
    const Result<TableRetention> set = await<TableRetention>(
        [&](Reply<TableRetention> reply) { gateway.setRetention(wanted, std::move(reply)); });
    return set ? context.print(retentionSetOutput(*set)) : failOrMisuse(context, set.error());
}
} // namespace

Command backfillCommand()
{
    return {
        u"backfill"_s, u"events|http_request"_s,
        Ctl::tr("Rebuild the rollups of a range from raw rows that still exist, day by day."),
        [](QCommandLineParser &parser) {
            parser.addOptions({
                {u"from"_s, Ctl::tr("Start of the range, in UTC unless it has an offset."), u"TIME"_s},
                {u"to"_s, Ctl::tr("End of the range, exclusive; every UTC day that it touches is rebuilt."),
                 u"TIME"_s},
                {u"dry-run"_s, Ctl::tr("Only say what would change, bucket by bucket, and which days cannot "
                                       "be rebuilt and why.")},
                {u"trust-raw"_s, Ctl::tr("Rebuild also days with fewer raw rows than are rolled up: what the "
                                         "rollups had beyond them is lost.")},
            });
        },
        runBackfill};
}

Command coverageCommand()
{
    return {u"coverage"_s, u"events|http_request"_s,
            Ctl::tr("What each bucket of a rollup stands for: complete, open, waiting, failed, expired."),
            [](QCommandLineParser &parser) {
                parser.addOptions({
                    {u"level"_s,
                     Ctl::tr("15min, hourly or daily of events; 1min, 1hour or 1day of http_request."),
                     u"LEVEL"_s},
                    {u"from"_s, Ctl::tr("Start of the range, in UTC unless it has an offset."), u"TIME"_s},
                    {u"to"_s, Ctl::tr("End of the range, exclusive."), u"TIME"_s},
                });
            },
            runCoverage};
}

Command retentionCommand()
{
    return {u"retention"_s,
            u"[TABLE INTERVAL|forever]"_s,
            Ctl::tr("Print or set how long the rows of each table are kept."),
            {},
            runRetention};
}

} // namespace tidemark::app
