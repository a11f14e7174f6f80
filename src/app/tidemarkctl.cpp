// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/context.h"
#include "app/coredumps.h"
#include "app/passwordprompt.h"
#include "app/translation.h"
#include "app/words.h"

#include <QCoreApplication>

#include <cstdio>

using namespace tidemark;
using namespace tidemark::app;
using namespace Qt::StringLiterals;

namespace
{
std::vector<Command> allCommands()
{
    return {localCommand(),      initCommand(),        doctorCommand(), ingestCommand(),    rollupCommand(),
            backfillCommand(),   coverageCommand(),    expireCommand(), retentionCommand(), holdsCommand(),
            alertsCommand(),     annotationsCommand(), upkeepCommand(), statusCommand(),    queryCommand(),
            tenantCommand(),     clusterCommand(),     reportCommand(), sessionsCommand(),  auditCommand(),
            partitionsCommand(), storageCommand(),     loadsCommand(),  grantsCommand(),    scheduleCommand(),
            simulateCommand()};
}

void addSharedOptions(QCommandLineParser &parser)
{
    addConnectionOptions(parser);
    parser.addOption(
        {u"format"_s, Ctl::tr("Output format: table, json or csv."), u"table|json|csv"_s, u"table"_s});
    parser.addOption(
        {{u"W"_s, u"ask-password"_s}, Ctl::tr("Prompt for the password on the terminal, like psql -W.")});
    parser.addHelpOption();
    parser.addVersionOption();
}

QString overview(const std::vector<Command> &commands)
{
    QString text =
        Ctl::tr("Usage: tidemarkctl [--connect CONNINFO | --service NAME | --profile NAME | --local[=DIR]] "
                "[--format table|json|csv] COMMAND") +
        u"\n\n"_s + Ctl::tr("Commands (run \"tidemarkctl COMMAND --help\" for details):") + u'\n';
    for (const Command &command : commands)
        text += u"  %1  %2\n"_s.arg(command.name, -9).arg(command.summary);
    text +=
        u'\n' +
        Ctl::tr(
            "Without a connection option: libpq's environment variables (PGHOST, PGSERVICE, …) if any is set, otherwise the private coordinator of this computer.\nExit status: 0 done, 1 failed, 2 usage error, 3 no connection, 4 permission denied.") +
        u'\n';
    return text;
}

void show(const QString &text)
{
    std::fputs(qUtf8Printable(text), stdout);
}

/// Where the command's name stands: the first argument that is neither an option nor an option's value; -1
/// for none.
qsizetype commandPosition(const QStringList &arguments)
{
    static const QStringList takingValues{u"--connect"_s, u"--service"_s, u"--profile"_s, u"--format"_s};
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (takingValues.contains(arguments.at(i)))
            ++i;
        else if (!arguments.at(i).startsWith(u'-'))
            return i;
    }
    return -1;
}

int runWithoutCommand(const QStringList &arguments, const std::vector<Command> &commands)
{
    if (arguments.contains(u"--version"_s) || arguments.contains(u"-v"_s)) {
        show(u"tidemarkctl " TIDEMARK_VERSION "\n"_s);
        return Done;
    }
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s)) {
        show(overview(commands));
        return Done;
    }
    return Context::misuse(Ctl::tr("Missing argument: COMMAND."));
}

std::optional<OutputFormat> formatNamed(const QString &name)
{
    if (name == "table"_L1)
        return OutputFormat::Table;
    if (name == "json"_L1)
        return OutputFormat::Json;
    if (name == "csv"_L1)
        return OutputFormat::Csv;
    return std::nullopt;
}

/// An option whose earlier values would be dropped without a word.
QString givenTwice(const QCommandLineParser &parser)
{
    static const QStringList repeatable{u"where"_s, u"X"_s,     u"kafka-option"_s, u"kafka-config"_s,
                                        u"type"_s,  u"class"_s, u"country"_s};
    const QStringList names = parser.optionNames();
    for (const QString &name : names)
        if (!repeatable.contains(name) && parser.values(name).size() > 1)
            return name;
    return {};
}

int runCommand(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary);
    addSharedOptions(parser);
    if (command.addOptions)
        command.addOptions(parser);
    // Only for the usage line of the help: the command's own words are read from positionalArguments().
    parser.addPositionalArgument(command.name, QString(), command.name + u' ' + command.synopsis);
    if (!parser.parse(arguments)) {
        // "-1d" would be read as the options 1 and d.
        for (const QString &argument : arguments) {
            if (argument.size() > 1 && argument.front() == u'-' && argument.at(1).isDigit())
                return Context::misuse(
                    Ctl::tr("Invalid argument \"%1\": numbers and intervals cannot be negative.")
                        .arg(argument));
        }
        return Context::misuse(parser.errorText());
    }
    if (parser.isSet(u"help"_s)) {
        show(parser.helpText());
        return Done;
    }
    if (const QString twice = givenTwice(parser); !twice.isEmpty())
        return Context::misuse(Ctl::tr("--%1 is given twice.").arg(twice));
    const std::optional<OutputFormat> format = formatNamed(parser.value(u"format"_s));
    if (!format)
        return Context::misuse(
            Ctl::tr("Invalid --format \"%1\": expected table, json or csv.").arg(parser.value(u"format"_s)));
    Result<ConnectionChoice> connection = chosenConnection(parser);
    if (!connection)
        return Context::misuse(connection.error().words());
    if (connection->operating && command.login == CommandLogin::Operator)
        connection->profile = *connection->operating;
    Context context{parser, parser.positionalArguments().mid(1), std::move(connection).value(), *format};
    if (parser.isSet(u"ask-password"_s)) {
        const std::optional<QString> password = askPassword(Ctl::tr("Password: "));
        if (!password)
            return Context::misuse(Ctl::tr("--ask-password needs a terminal."));
        context.connection.profile.password = *password;
    }
    if (command.words != anyWords) {
        if (const std::optional<int> refused = context.refuseBeyond(command.words))
            return *refused;
    }
    return command.run(context);
}
} // namespace

int main(int argc, char **argv)
{
    forbidCoreDumps();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"tidemarkctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TIDEMARK_VERSION));
    installTranslation(application);

    const QStringList arguments = withOptionalValues(QCoreApplication::arguments());
    const std::vector<Command> commands = allCommands();
    const qsizetype position = commandPosition(arguments);
    if (position < 0)
        return runWithoutCommand(arguments, commands);
    for (const Command &command : commands) {
        if (command.name == arguments.at(position))
            return runCommand(command, arguments);
    }
    return Context::misuse(Ctl::tr("Unknown command \"%1\".").arg(arguments.at(position)));
}
