// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/context.h"
#include "app/words.h"
#include "core/await.h"
#include "local/privateserver.h"

#include <QJsonObject>

#include <cstdio>
#include <unistd.h>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{
Output serverOutput(const local::ServerStatus &status)
{
    Output output;
    output.json = QJsonObject{{u"created"_s, status.created},
                              {u"running"_s, status.running},
                              {u"pid"_s, status.pid},
                              {u"conninfo"_s, status.conninfo},
                              {u"version"_s, status.version},
                              {u"data_directory"_s, status.dataDir},
                              {u"data_bytes"_s, status.dataBytes}};
    output.sheet = printedSheet(
        {u"created"_s, u"running"_s, u"pid"_s, u"version"_s, u"data_bytes"_s, u"data_directory"_s},
        {{status.created, status.running, qint64(status.pid), status.version, qint64(status.dataBytes),
          status.dataDir}});
    output.footer = {status.conninfo};
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

int runLocal(const Context &context)
{
    if (!context.connection.privateServer)
        return Context::misuse(
            Ctl::tr("\"local\" works on the private coordinator only: use it with --local=DIR."));
    local::PrivateServer server(*context.connection.privateServer);
    server.setOutlivesParent(true);
    const QString action = context.arguments.value(0);
    if (action == "status"_L1)
        return context.print(serverOutput(server.status()));
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
        return Context::misuse(Ctl::tr("local needs one of: start, stop, status, destroy."));
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
    return {u"local"_s, u"start|stop|status|destroy"_s,
            1,          Ctl::tr("Manage the private coordinator of this computer."),
            {},         runLocal};
}

} // namespace tidemark::app
