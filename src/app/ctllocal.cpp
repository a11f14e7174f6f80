// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/context.h"
#include "app/moving.h"
#include "app/signalwatch.h"
#include "app/words.h"
#include "core/await.h"
#include "local/privateserver.h"
#include "local/systemrelease.h"

#include <QJsonObject>

#include <cstdio>
#include <unistd.h>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{
Output serverOutput(const local::ServerStatus &status, const QString &notice = {})
{
    Output output;
    output.json = QJsonObject{{u"created"_s, status.created},
                              {u"running"_s, status.running},
                              {u"pid"_s, status.pid},
                              {u"conninfo"_s, status.conninfo},
                              {u"version"_s, status.version},
                              {u"data_directory"_s, status.dataDir},
                              {u"data_bytes"_s, status.dataBytes},
                              {u"kept_directories"_s, QJsonArray::fromStringList(status.keptDirs)},
                              {u"notice"_s, notice.isEmpty() ? QJsonValue() : QJsonValue(notice)}};
    output.sheet = printedSheet(
        {u"created"_s, u"running"_s, u"pid"_s, u"version"_s, u"data_bytes"_s, u"data_directory"_s},
        {{status.created, status.running, qint64(status.pid), status.version, qint64(status.dataBytes),
          status.dataDir}});
    output.footer = {status.conninfo};
    if (!notice.isEmpty())
        output.footer << notice;
    return output;
}

/// On a terminal the person types the word; a script that says 'destroy' means it.
bool destroyIsMeant(const QString &folder)
{
    if (isatty(STDIN_FILENO) != 1)
        return true;
    std::fputs(
        qPrintable(
            Ctl::tr("This permanently deletes all data in %1. Type \"destroy\" to continue: ").arg(folder)),
        stderr);
    char line[64] = {};
    return std::fgets(line, sizeof line, stdin) != nullptr && QByteArray(line).trimmed() == "destroy";
}

/// Ctrl-C ends a move in order.
int runMove(const Context &context, const std::function<Result<MoveReport>(const Moving &)> &move)
{
    local::Interruption interruption;
    const SignalWatch signals;
    QObject::connect(&signals, &SignalWatch::endAsked, &interruption, &local::Interruption::ask);
    const Moving moving{*context.connection.privateServer, interruption, printProgress};
    const Result<MoveReport> report = move(moving);
    return report ? context.print(moveOutput(*report)) : context.fail(report.error());
}

int runUpgrade(const Context &context)
{
    const bool removes = context.options.isSet(u"remove-old"_s);
    return runMove(context, [removes](const Moving &moving) {
        const Result<local::Installation> newest = local::Installation::find();
        const bool isNewest =
            newest && newest->majorVersion == local::ClusterFiles::majorVersion(moving.paths);
        if (removes && isNewest && !local::ClusterFiles::keptDirs(moving.paths).isEmpty())
            return removeKept(moving);
        Result<MoveReport> upgraded = upgradeCoordinator(moving);
        if (!upgraded || !removes)
            return upgraded;
        const Result<MoveReport> removed = removeKept(moving);
        if (!removed)
            return removed;
        upgraded->keptDir.clear();
        upgraded->notes = upgraded->notes.mid(0, 1) + removed->notes + upgraded->notes.mid(2);
        return upgraded;
    });
}

int runLocal(const Context &context)
{
    if (!context.connection.privateServer)
        return Context::misuse(
            Ctl::tr("\"local\" works on the private coordinator only: use it with --local=DIR."));
    const QString action = context.arguments.value(0);
    const bool takesFile = action == "export"_L1 || action == "import"_L1;
    if (const std::optional<int> refused = context.refuseBeyond(takesFile ? 2 : 1))
        return *refused;
    if (context.options.isSet(u"remove-old"_s) && action != "upgrade"_L1)
        return Context::misuse(Ctl::tr("--remove-old belongs to \"local upgrade\"."));
    if (takesFile) {
        const QString file = context.arguments.value(1);
        if (file.isEmpty())
            return Context::misuse(Ctl::tr("Missing argument: FILE."));
        return runMove(context, [&](const Moving &moving) {
            return action == "export"_L1 ? exportCoordinator(moving, file) : importCoordinator(moving, file);
        });
    }
    if (action == "upgrade"_L1)
        return runUpgrade(context);
    local::PrivateServer server(*context.connection.privateServer);
    server.setOutlivesParent(true);
    if (action == "status"_L1) {
        const local::ServerStatus status = server.status();
        return context.print(serverOutput(status, local::versionNotice(status.dataDir).text));
    }
    if (action == "start"_L1) {
        const Result<local::ServerStatus> started = await<local::ServerStatus>(
            [&](Reply<local::ServerStatus> reply) { server.start(printProgress, std::move(reply)); });
        return started ? context.print(serverOutput(server.status())) : context.fail(started.error());
    }
    if (action == "stop"_L1) {
        const Result<void> stopped = await<void>([&](Reply<void> reply) { server.stop(std::move(reply)); });
        return stopped ? context.print(serverOutput(server.status())) : context.fail(stopped.error());
    }
    if (action != "destroy"_L1)
        return Context::misuse(
            Ctl::tr("local needs one of: start, stop, status, upgrade, export, import, destroy."));
    if (!destroyIsMeant(server.status().dataDir)) {
        printError(Ctl::tr("Nothing was deleted."));
        return Failed;
    }
    const Result<void> destroyed = await<void>([&](Reply<void> reply) { server.destroy(std::move(reply)); });
    return destroyed ? context.print(serverOutput(server.status())) : context.fail(destroyed.error());
}
} // namespace

Command localCommand()
{
    return {u"local"_s,
            u"start|stop|status|upgrade|export FILE|import FILE|destroy"_s,
            2,
            Ctl::tr("Manage the private coordinator of this computer."),
            [](QCommandLineParser &parser) {
                parser.addOption(
                    {u"remove-old"_s,
                     Ctl::tr("upgrade: remove the data of the old version that upgrades have kept.")});
            },
            runLocal};
}

} // namespace tidemark::app
