// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connectionchoice.h"

#include "app/words.h"
#include "pg/conninfolabel.h"

#include <algorithm>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{
bool libpqVariableIsSet()
{
    static constexpr const char *variables[] = {"PGHOST",    "PGHOSTADDR", "PGPORT",       "PGDATABASE",
                                                "PGSERVICE", "PGUSER",     "PGSERVICEFILE"};
    return std::any_of(std::begin(variables), std::end(variables),
                       [](const char *variable) { return !qEnvironmentVariableIsEmpty(variable); });
}

/// A value inside a conninfo string: quoted, with quotes and backslashes escaped, as libpq documents.
QString quoted(QString value)
{
    return u'\'' + value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}
} // namespace

void addConnectionOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"connect"_s,
         Ctl::tr(
             "Connect with this libpq connection string or URI. Leave the password to ~/.pgpass or the prompt."),
         Ctl::tr("CONNINFO")});
    parser.addOption(
        {u"service"_s, Ctl::tr("Connect to this service from pg_service.conf."), Ctl::tr("NAME")});
    parser.addOption(
        {u"local"_s,
         Ctl::tr(
             "Use the private coordinator of this computer, in DIR (--local=DIR) or in its default folder."),
         Ctl::tr("[DIR]")});
}

QStringList withOptionalValues(QStringList arguments)
{
    for (QString &argument : arguments) {
        if (argument == "--"_L1)
            break;
        if (argument == "--local"_L1 || argument == "--admin"_L1)
            argument += u'=';
    }
    return arguments;
}

ConnectionChoice connectionTo(const QString &conninfo)
{
    ConnectionChoice choice;
    choice.profile.conninfo = conninfo;
    choice.profile.label = pg::conninfoLabel(conninfo);
    choice.identity = pg::conninfoIdentity(conninfo);
    return choice;
}

ConnectionChoice connectionToPrivate(const local::ServerPaths &paths)
{
    ConnectionChoice choice;
    choice.privateServer = paths;
    choice.profile.conninfo = local::PrivateServer(paths).quickStatus().conninfo;
    choice.profile.label = Ctl::tr("this computer");
    // Each folder is a server of its own, wherever its socket has found room.
    choice.identity = u"private "_s + paths.dataDir;
    return choice;
}

Result<ConnectionChoice> chosenConnection(const QCommandLineParser &parser)
{
    const int given =
        int(parser.isSet(u"connect"_s)) + int(parser.isSet(u"service"_s)) + int(parser.isSet(u"local"_s));
    if (given > 1) {
        return Error{.kind = ErrorKind::Constraint,
                     .text = Ctl::tr("Use only one of --connect, --service and --local.")};
    }
    if (parser.isSet(u"connect"_s))
        return connectionTo(parser.value(u"connect"_s));
    if (parser.isSet(u"service"_s))
        return connectionTo(u"service="_s + quoted(parser.value(u"service"_s)));
    if (!parser.isSet(u"local"_s) && libpqVariableIsSet())
        return connectionTo({});
    const QString folder = parser.value(u"local"_s);
    return connectionToPrivate(folder.isEmpty() ? local::ServerPaths::standard()
                                                : local::ServerPaths::under(folder));
}

} // namespace tidemark::app
