// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/context.h"
#include "app/readingsjson.h"
#include "app/words.h"
#include "coordinator/admin/pgadmingateway.h"
#include "core/await.h"

#include <QThread>

#include <optional>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{
Result<HoldRequest> requestOf(const Context &context)
{
    const QCommandLineParser &options = context.options;
    const Result<std::vector<Dataset>> datasets = datasetsNamed(context.arguments.mid(1));
    if (!datasets)
        return datasets.error();
    if (context.arguments.size() != 2)
        return wrong(Ctl::tr("Missing argument: DATASET (events or http_request)."));
    if (!options.isSet(u"from"_s) || !options.isSet(u"to"_s))
        return wrong(Ctl::tr("Missing options: --from TIME and --to TIME."));
    if (options.isSet(u"until"_s) && options.isSet(u"for"_s))
        return wrong(Ctl::tr("--until and --for cannot be combined: a hold has one end."));
    if (!options.isSet(u"until"_s) && !options.isSet(u"for"_s))
        return wrong(Ctl::tr("Missing option: --until TIME, --for INTERVAL or --for forever."));
    const Result<Instant> from = instantOf(options, u"from"_s);
    if (!from)
        return from.error();
    const Result<Instant> to = instantOf(options, u"to"_s);
    if (!to)
        return to.error();
    HoldRequest request{datasets->front(), {*from, *to}, {}, {}, options.value(u"reason"_s)};
    if (options.isSet(u"until"_s)) {
        const Result<Instant> until = instantOf(options, u"until"_s);
        if (!until)
            return until.error();
        request.until = *until;
    } else if (options.value(u"for"_s) != "forever"_L1) {
        request.length = options.value(u"for"_s);
    }
    return request;
}

/// What became of a hold whose connection was lost before the answer came; nothing: that cannot be found out.
std::optional<LostRunState> stateOfLost(coordinator::PgAdminGateway &gateway, const LostRun &lost)
{
    for (int attempt = 0; attempt < 20; ++attempt) {
        const Result<LostRunState> state = await(gateway, LostRunReading{lost});
        if (state && state->isSettled())
            return *state;
        QThread::msleep(500);
    }
    return std::nullopt;
}

int addHold(const Context &context, coordinator::PgAdminGateway &gateway, const HoldRequest &request)
{
    const Result<Hold> hold = await(gateway, request);
    const LostRun lost{HoldRequest::logName, datasetName(request.dataset), gateway.session()};
    if (!hold && hold.error().connectionLost && lost.session.pid != 0) {
        const std::optional<LostRunState> state = stateOfLost(gateway, lost);
        if (state && state->entry) {
            printError(Ctl::tr("The connection was lost, but the hold was already stored: %1")
                           .arg(reasonText(state->entry->detail)));
            return Done;
        }
        if (state) {
            printError(Ctl::tr(
                "The connection was lost before the hold was stored, so nothing is held. Run the command again."));
            return Failed;
        }
    }
    if (!hold)
        return context.failOrMisuse(hold.error(), context.options.value(u"for"_s));
    Output output = holdsOutput({*hold});
    if (hold->range != request.range)
        output.footer.append(Ctl::tr("A hold keeps whole UTC days."));
    return context.print(output);
}

int printOne(const Context &context, const Result<Hold> &hold)
{
    return hold ? context.print(holdsOutput({*hold}))
                : context.failOrMisuse(hold.error(), context.options.value(u"for"_s));
}

int runHolds(const Context &context)
{
    const QString action = context.arguments.value(0);
    coordinator::PgAdminGateway gateway(context.connection.profile, u"tidemarkctl holds"_s);
    if (action == "list"_L1) {
        if (const std::optional<int> refused = context.refuseBeyond(1))
            return *refused;
        const auto holds = await(gateway, HoldsReading{});
        return holds ? context.print(holdsOutput(*holds)) : context.fail(holds.error());
    }
    if (action == "add"_L1) {
        const Result<HoldRequest> request = requestOf(context);
        if (!request)
            return Context::misuse(request.error().words());
        return addHold(context, gateway, *request);
    }
    if (action != "release"_L1)
        return Context::misuse(Ctl::tr("holds needs one of: list, add DATASET, release ID."));
    const QString number = context.arguments.value(1);
    if (number.isEmpty())
        return Context::misuse(Ctl::tr("Missing argument: ID (see \"tidemarkctl holds list\")."));
    bool ok = false;
    const qint64 id = number.toLongLong(&ok);
    if (!ok)
        return Context::misuse(
            Ctl::tr("Invalid hold \"%1\": expected a number (see \"tidemarkctl holds list\").").arg(number));
    return printOne(context, await(gateway, HoldRelease{id}));
}
} // namespace

Command holdsCommand()
{
    return {
        u"holds"_s,
        u"list|add DATASET|release ID"_s,
        2,
        Ctl::tr("Keep a time range regardless of retention, list such holds, or release one."),
        [](QCommandLineParser &parser) {
            parser.addOptions({
                {u"from"_s,
                 Ctl::tr(
                     "add: start of the range; UTC unless an offset is given. A hold keeps every UTC day the range touches."),
                 u"TIME"_s},
                {u"to"_s, Ctl::tr("add: end of the range, exclusive."), u"TIME"_s},
                {u"until"_s, Ctl::tr("add: when the hold ends."), u"TIME"_s},
                {u"for"_s, Ctl::tr("add: how long the hold lasts from now."), u"INTERVAL|forever"_s},
                {u"reason"_s, Ctl::tr("add: why the range is held, for others to read."), u"TEXT"_s},
            });
        },
        runHolds};
}

} // namespace tidemark::app
