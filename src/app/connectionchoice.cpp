// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connectionchoice.h"

#include "app/profilestore.h"
#include "app/words.h"
#include "pg/conninfolabel.h"
#include "pg/profilewords.h"

#include <algorithm>
#include <array>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{
constexpr std::array<const char *, 4> connectionOptions{"connect", "service", "profile", "local"};

Result<ConnectionChoice> connectionNamed(const QString &name)
{
    ProfileStore store(ProfileStore::standardFile());
    if (const std::optional<SavedProfile> profile = store.find(name))
        return connectionOf(*profile);
    Error error;
    error.kind = ErrorKind::Constraint;
    const QStringList names = store.names();
    error.text =
        names.isEmpty()
            ? Ctl::tr(
                  "There is no profile \"%1\", nor any other. \"Connect to a server…\" in Tidemark's window "
                  "makes one.")
                  .arg(name)
            : Ctl::tr("There is no profile \"%1\". There are: %2.").arg(name, names.join(u", "_s));
    if (!store.notice().isEmpty())
        error.text += u' ' + store.notice();
    return error;
}
} // namespace

bool libpqVariableIsSet()
{
    static constexpr const char *variables[] = {"PGHOST",    "PGHOSTADDR", "PGPORT",       "PGDATABASE",
                                                "PGSERVICE", "PGUSER",     "PGSERVICEFILE"};
    return std::any_of(std::begin(variables), std::end(variables),
                       [](const char *variable) { return !qEnvironmentVariableIsEmpty(variable); });
}

bool namesConnection(const QCommandLineParser &parser)
{
    return std::ranges::any_of(connectionOptions,
                               [&](const char *option) { return parser.isSet(QString::fromLatin1(option)); });
}

void addConnectionOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"connect"_s,
         Ctl::tr(
             "Connect with this libpq connection string or URI. Leave the password to ~/.pgpass or the prompt."),
         Ctl::tr("CONNINFO")});
    parser.addOption(
        {u"service"_s, Ctl::tr("Connect to this service from pg_service.conf."), Ctl::tr("NAME")});
    parser.addOption({u"profile"_s, Ctl::tr("Connect with this profile, which Tidemark's window has saved."),
                      Ctl::tr("NAME")});
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

Result<ConnectionChoice> connectionOf(const SavedProfile &profile)
{
    if (const Result<void> good = pg::checkProfile(profile); !good)
        return good.error();
    ConnectionChoice choice = connectionTo(pg::conninfoOf(profile));
    choice.saved = profile;
    if (!profile.name.isEmpty())
        choice.profile.label = profile.name;
    if (!profile.operatorUser.isEmpty()) {
        choice.operating = choice.profile;
        choice.operating->conninfo = pg::conninfoOf(profile, pg::ProfileLogin::Operator);
    }
    Result<std::optional<SharedCache>> cache = cacheAt(profile.cache);
    if (!cache)
        return cache.error();
    choice.sharedCache = *cache;
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
    const auto given = std::ranges::count_if(
        connectionOptions, [&](const char *option) { return parser.isSet(QString::fromLatin1(option)); });
    if (given > 1) {
        return Error{.kind = ErrorKind::Constraint,
                     .text = Ctl::tr("Use only one of --connect, --service, --profile and --local.")};
    }
    if (parser.isSet(u"connect"_s))
        return connectionTo(parser.value(u"connect"_s));
    if (parser.isSet(u"service"_s))
        return connectionTo(u"service="_s + pg::conninfoValue(parser.value(u"service"_s)));
    if (parser.isSet(u"profile"_s))
        return connectionNamed(parser.value(u"profile"_s));
    if (!parser.isSet(u"local"_s) && libpqVariableIsSet())
        return connectionTo({});
    const QString folder = parser.value(u"local"_s);
    return connectionToPrivate(folder.isEmpty() ? local::ServerPaths::standard()
                                                : local::ServerPaths::under(folder));
}

} // namespace tidemark::app
