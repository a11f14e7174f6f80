// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/context.h"
#include "app/operatorjson.h"
#include "app/words.h"
#include "coordinator/admin/pgadmingateway.h"
#include "core/await.h"
#include "models/operatorsheet.h"

#include <QThread>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{
std::optional<qint64> numberIn(const QString &text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok && number > 0 ? std::optional(number) : std::nullopt;
}

int watchSessions(const Context &context, coordinator::PgAdminGateway &gateway, int seconds)
{
    for (;;) {
        const auto table = await(gateway, SessionsReading{});
        if (!table)
            return context.fail(table.error());
        Output output = sessionsOutput(*table);
        output.oneLine = true;
        if (const int printed = context.print(output); printed != Done)
            return printed;
        QThread::sleep(static_cast<unsigned long>(seconds));
    }
}

int runSessions(const Context &context)
{
    const QString action = context.arguments.value(0, u"list"_s);
    coordinator::PgAdminGateway gateway(context.connection.profile, u"tidemarkctl sessions"_s);
    if (action == "list"_L1) {
        if (const std::optional<int> refused = context.refuseBeyond(1))
            return *refused;
        if (context.options.isSet(u"watch"_s)) {
            const std::optional<qint64> seconds = numberIn(context.options.value(u"watch"_s));
            if (!seconds || *seconds > 3600)
                return Context::misuse(
                    Ctl::tr("Invalid --watch: expected a number of seconds from 1 to 3600."));
            return watchSessions(context, gateway, int(*seconds));
        }
        const auto table = await(gateway, SessionsReading{});
        return table ? context.print(sessionsOutput(*table)) : context.fail(table.error());
    }
    if (context.options.isSet(u"watch"_s))
        return Context::misuse(Ctl::tr("--watch goes with \"sessions list\" only."));
    if (action != "cancel"_L1 && action != "terminate"_L1)
        return Context::misuse(Ctl::tr("sessions needs one of: list, cancel PID, terminate PID."));
    const std::optional<qint64> pid = numberIn(context.arguments.value(1));
    if (!pid)
        return Context::misuse(Ctl::tr("Missing argument: PID (see \"tidemarkctl sessions\")."));
    const SessionEnd end{*pid, action == "terminate"_L1};
    const auto ended = await(gateway, end);
    return ended ? context.print(sessionEndOutput(end, *ended)) : context.failOrMisuse(ended.error());
}

Result<RunLogReading> trailOf(const Context &context)
{
    const QCommandLineParser &options = context.options;
    const auto wrong = [](const QString &text) { return Error{.kind = ErrorKind::Constraint, .text = text}; };
    RunLogReading reading{.what = options.value(u"kind"_s),
                          .role = options.value(u"login"_s),
                          .dataset = options.value(u"dataset"_s),
                          .text = options.value(u"search"_s)};
    if (!reading.dataset.isEmpty() && !datasetNamed(reading.dataset))
        return wrong(
            Ctl::tr("Unknown dataset \"%1\": expected events or http_request.").arg(reading.dataset));
    if (options.isSet(u"limit"_s)) {
        const std::optional<qint64> limit = numberIn(options.value(u"limit"_s));
        if (!limit || *limit > 1'000'000)
            return wrong(Ctl::tr("Invalid --limit: expected a number from 1 to 1,000,000."));
        reading.limit = int(*limit);
    }
    if (options.isSet(u"before"_s)) {
        reading.before = numberIn(options.value(u"before"_s));
        if (!reading.before)
            return wrong(Ctl::tr("Invalid --before: expected the number of an entry."));
    }
    for (const auto &[name, time] : {std::pair(u"from"_s, &reading.from), std::pair(u"to"_s, &reading.to)}) {
        if (!options.isSet(name))
            continue;
        const Result<Instant> at = instantOf(options, name);
        if (!at)
            return at.error();
        *time = *at;
    }
    return reading;
}

int runAudit(const Context &context)
{
    const Result<RunLogReading> reading = trailOf(context);
    if (!reading)
        return Context::misuse(reading.error().words());
    coordinator::PgAdminGateway gateway(context.connection.profile, u"tidemarkctl audit"_s);
    const auto entries = await(gateway, *reading);
    if (!entries)
        return context.fail(entries.error());
    const auto rights = await(gateway, LogRightsReading{});
    return rights ? context.print(auditOutput(*entries, *rights)) : context.fail(rights.error());
}

int runPartitions(const Context &context)
{
    const bool makes = context.arguments.value(0) == "make"_L1;
    if (!makes) {
        if (const std::optional<int> refused = context.refuseBeyond(1))
            return *refused;
    }
    const Result<std::vector<Dataset>> datasets = datasetsNamed(context.arguments.mid(makes ? 1 : 0));
    if (!datasets)
        return Context::misuse(datasets.error().words());
    ConnectionProfile profile = context.connection.profile;
    profile.statementDeadline = std::chrono::hours(24); // rows are carried over
    coordinator::PgAdminGateway gateway(profile, u"tidemarkctl partitions"_s);
    std::vector<std::pair<Dataset, int>> made;
    for (const Dataset dataset : makes ? *datasets : std::vector<Dataset>()) {
        const auto answer = await(gateway, PartitionsRequest{dataset});
        if (!answer)
            return context.fail(answer.error());
        made.emplace_back(dataset, *answer);
    }
    if (makes)
        return context.print(partitionsMadeOutput(made));
    const auto lines = await(gateway, PartitionsReading{});
    if (!lines)
        return context.fail(lines.error());
    std::vector<PartitionLine> wanted;
    for (const PartitionLine &line : *lines)
        for (const Dataset dataset : *datasets)
            if (line.dataset == datasetName(dataset))
                wanted.push_back(line);
    return context.print(partitionsOutput(wanted));
}
} // namespace

Command sessionsCommand()
{
    return {u"sessions"_s,
            u"[list|cancel PID|terminate PID]"_s,
            2,
            Ctl::tr("Show running statements and who blocks whom; cancel a statement, terminate a session."),
            [](QCommandLineParser &parser) {
                parser.addOption(
                    {u"watch"_s, Ctl::tr("list: print again every N seconds, until interrupted."), u"N"_s});
            },
            runSessions};
}

Command auditCommand()
{
    return {
        u"audit"_s,
        QString(),
        0,
        Ctl::tr("Show who did what, when, from where, and what it changed."),
        [](QCommandLineParser &parser) {
            parser.addOptions({
                {u"kind"_s,
                 Ctl::tr("Only these kinds, separated by commas, such as retention,hold or rollup."),
                 u"KIND,..."_s},
                {u"login"_s, Ctl::tr("Only what this login did."), u"LOGIN"_s},
                {u"dataset"_s, Ctl::tr("Only events or http_request."), u"DATASET"_s},
                {u"search"_s, Ctl::tr("Only entries with this text in the detail, application or address."),
                 u"TEXT"_s},
                {u"from"_s,
                 Ctl::tr("Only what started at this time or later; UTC unless an offset is given."),
                 u"TIME"_s},
                {u"to"_s, Ctl::tr("Only what started before this time."), u"TIME"_s},
                {u"before"_s, Ctl::tr("Only entries older than the entry of this number: the next page."),
                 u"ID"_s},
                {u"limit"_s, Ctl::tr("Maximum number of entries; 50 by default."), u"N"_s},
            });
        },
        runAudit};
}

Command partitionsCommand()
{
    return {u"partitions"_s,
            u"[make] [events|http_request]"_s,
            3,
            Ctl::tr("List the partitions of raw rows, or create those that are due."),
            {},
            runPartitions};
}

} // namespace tidemark::app
