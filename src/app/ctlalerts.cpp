// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/alertjson.h"
#include "app/alertwatch.h"
#include "app/context.h"
#include "app/words.h"
#include "coordinator/admin/pgadmingateway.h"
#include "core/await.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{
/// "90s", "5m", "2h", "1d" in seconds; nothing: it is none.
std::optional<int> secondsIn(const QString &text)
{
    static const QRegularExpression form(
        u"^([0-9]{1,6}) ?(s|sec|seconds?|m|min|minutes?|h|hours?|d|days?)$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QChar unit = match.captured(2).front();
    const int factor = unit == u's' ? 1 : unit == u'm' ? 60 : unit == u'h' ? 3600 : 86400;
    const qint64 seconds = match.captured(1).toLongLong() * factor;
    return int(std::min<qint64>(seconds, 1'000'000'000));
}

Result<double> numberOf(const QCommandLineParser &options, const QString &option)
{
    bool ok = false;
    const double number = options.value(option).toDouble(&ok);
    if (ok && number >= 0)
        return number;
    return wrong(Ctl::tr("Invalid --%1 \"%2\": expected a number.").arg(option, options.value(option)));
}

Result<int> lengthOf(const QCommandLineParser &options, const QString &option)
{
    if (const std::optional<int> seconds = secondsIn(options.value(option)))
        return *seconds;
    return wrong(Ctl::tr("Invalid --%1 \"%2\": expected a duration such as 90s, 5m, 2h or 1d.")
                     .arg(option, options.value(option)));
}

/// The condition among the options; empty: none is given.
Result<QString> comparisonOf(const QCommandLineParser &options)
{
    QString chosen;
    for (const QLatin1StringView name : alertComparisons) {
        if (!options.isSet(name))
            continue;
        if (!chosen.isEmpty())
            return wrong(
                Ctl::tr("--%1 and --%2 cannot be combined: a rule has one condition.").arg(chosen, name));
        chosen = name;
    }
    return chosen;
}

/// What the options give of a rule. isNew: it has to be a whole one.
Result<QJsonObject> fieldsOf(const QCommandLineParser &options, bool isNew)
{
    QJsonObject fields;
    if (options.isSet(u"tenant"_s) || isNew) {
        const Result<TenantId> tenant = tenantOf(options);
        if (!tenant)
            return tenant.error();
        fields.insert(u"tenant_id"_s, tenant->value());
    }
    for (const auto &[option, field] :
         {std::pair(u"name"_s, u"name"_s), std::pair(u"measure"_s, u"measure"_s),
          std::pair(u"type"_s, u"event_type"_s), std::pair(u"country"_s, u"country"_s)}) {
        if (options.isSet(option))
            fields.insert(field, options.value(option));
    }
    if (isNew && !options.isSet(u"measure"_s))
        return wrong(Ctl::tr("Missing option: --measure NAME."));
    if (options.isSet(u"over"_s)) {
        const Result<int> seconds = lengthOf(options, u"over"_s);
        if (!seconds)
            return seconds.error();
        if (*seconds % 60 != 0 || *seconds == 0)
            return wrong(Ctl::tr("Invalid --over \"%1\": expected whole minutes, such as 5m.")
                             .arg(options.value(u"over"_s)));
        fields.insert(u"minutes"_s, *seconds / 60);
    }
    const Result<QString> comparison = comparisonOf(options);
    if (!comparison)
        return comparison.error();
    if (comparison->isEmpty() && isNew)
        return wrong(Ctl::tr(
            "Missing condition: --above N, --below N, --rises PERCENT, --falls PERCENT or --silent."));
    if (!comparison->isEmpty())
        fields.insert(u"comparison"_s, *comparison);
    if (!comparison->isEmpty() && *comparison != "silent"_L1) {
        const Result<double> threshold = numberOf(options, *comparison);
        if (!threshold)
            return threshold.error();
        fields.insert(u"threshold"_s, *threshold);
    }
    if (options.isSet(u"clear"_s)) {
        const Result<double> threshold = numberOf(options, u"clear"_s);
        if (!threshold)
            return threshold.error();
        fields.insert(u"clear_threshold"_s, *threshold);
    }
    for (const auto &[option, field] :
         {std::pair(u"for"_s, u"for_seconds"_s), std::pair(u"clear-for"_s, u"clear_seconds"_s)}) {
        if (!options.isSet(option))
            continue;
        const Result<int> seconds = lengthOf(options, option);
        if (!seconds)
            return seconds.error();
        fields.insert(field, *seconds);
    }
    if (options.isSet(u"on"_s) && options.isSet(u"off"_s))
        return wrong(Ctl::tr("--on and --off cannot be combined."));
    if (options.isSet(u"on"_s) || options.isSet(u"off"_s))
        fields.insert(u"enabled"_s, options.isSet(u"on"_s));
    return fields;
}

QByteArray jsonOf(const QJsonObject &fields)
{
    return QJsonDocument(fields).toJson(QJsonDocument::Compact);
}

Result<qint64> idOf(const QString &text)
{
    if (text.isEmpty())
        return wrong(Ctl::tr("Missing argument: ID (see \"tidemarkctl alerts list\")."));
    bool ok = false;
    const qint64 id = text.toLongLong(&ok);
    if (ok && id > 0)
        return id;
    return wrong(
        Ctl::tr("Invalid rule \"%1\": expected a number (see \"tidemarkctl alerts list\").").arg(text));
}

/// The rule named after the action, if one is.
Result<std::optional<qint64>> ruleIn(const Context &context)
{
    if (context.arguments.size() < 2)
        return std::optional<qint64>();
    const Result<qint64> id = idOf(context.arguments.at(1));
    if (!id)
        return id.error();
    return std::optional(*id);
}

Result<std::optional<TenantId>> tenantIn(const QCommandLineParser &options)
{
    if (!options.isSet(u"tenant"_s))
        return std::optional<TenantId>();
    const Result<TenantId> tenant = tenantOf(options);
    if (!tenant)
        return tenant.error();
    return std::optional(*tenant);
}

Result<std::optional<qint64>> positiveIn(const QCommandLineParser &options, const QString &option,
                                         qint64 most)
{
    if (!options.isSet(option))
        return std::optional<qint64>();
    bool ok = false;
    const qint64 number = options.value(option).toLongLong(&ok);
    if (ok && number >= 0 && number <= most)
        return std::optional(number);
    return wrong(Ctl::tr("Invalid --%1 \"%2\": expected a number.").arg(option, options.value(option)));
}

using Gateway = coordinator::PgAdminGateway;

int listAlerts(const Context &context, Gateway &gateway)
{
    if (const std::optional<int> refused = context.refuseBeyond(1))
        return *refused;
    const Result<std::optional<TenantId>> tenant = tenantIn(context.options);
    if (!tenant)
        return Context::misuse(tenant.error().words());
    const auto lines = await(gateway, AlertsReading{*tenant});
    return lines ? context.print(alertsOutput(*lines)) : context.fail(lines.error());
}

/// Saves and prints the rule as it then is.
int saveAlert(const Context &context, Gateway &gateway, const std::optional<qint64> &id)
{
    const Result<QJsonObject> fields = fieldsOf(context.options, !id);
    if (!fields)
        return Context::misuse(fields.error().words());
    if (id && fields->isEmpty())
        return Context::misuse(Ctl::tr("Nothing to change: give at least one option."));
    const auto saved = await(gateway, AlertSaving{id, jsonOf(*fields)});
    if (!saved)
        return context.failOrMisuse(saved.error());
    auto lines = await(gateway, AlertsReading{});
    if (!lines)
        return context.fail(lines.error());
    std::erase_if(*lines, [&](const AlertLine &line) { return line.rule.id != *saved; });
    return context.print(alertsOutput(*lines));
}

int removeAlert(const Context &context, Gateway &gateway, qint64 id)
{
    const auto removed = await(gateway, AlertRemoval{id});
    if (!removed)
        return context.failOrMisuse(removed.error());
    Output output;
    output.json = QJsonObject{{u"id"_s, id}, {u"removed"_s, true}};
    output.sheet = printedSheet({u"id"_s, u"removed"_s}, {{id, true}});
    return context.print(output);
}

int testAlert(const Context &context, Gateway &gateway, const std::optional<qint64> &id)
{
    const Result<QJsonObject> fields = fieldsOf(context.options, !id);
    if (!fields)
        return Context::misuse(fields.error().words());
    const Result<std::optional<qint64>> days = positiveIn(context.options, u"days"_s, 30);
    if (!days || days->value_or(30) == 0)
        return Context::misuse(Ctl::tr("Invalid --days: expected a number from 1 to 30."));
    QJsonObject given = *fields;
    if (!id && !given.contains(u"name"_s))
        given.insert(u"name"_s, u"test"_s);
    const auto preview = await(gateway, AlertTrial{id, jsonOf(given), int(days->value_or(30))});
    return preview ? context.print(alertPreviewOutput(*preview)) : context.failOrMisuse(preview.error());
}

int printHistory(const Context &context, Gateway &gateway, const std::optional<qint64> &id)
{
    const Result<std::optional<TenantId>> tenant = tenantIn(context.options);
    if (!tenant)
        return Context::misuse(tenant.error().words());
    const Result<std::optional<qint64>> limit = positiveIn(context.options, u"limit"_s, 1'000'000);
    if (!limit)
        return Context::misuse(limit.error().words());
    const auto events = await(gateway, AlertHistoryReading{id, *tenant, {}, int(limit->value_or(50))});
    return events ? context.print(alertHistoryOutput(*events)) : context.fail(events.error());
}

int watchAlerts(const Context &context, const std::optional<qint64> &id)
{
    const QCommandLineParser &options = context.options;
    const Result<std::optional<TenantId>> tenant = tenantIn(options);
    if (!tenant)
        return Context::misuse(tenant.error().words());
    const Result<std::optional<qint64>> since =
        positiveIn(options, u"since"_s, std::numeric_limits<qint64>::max());
    if (!since)
        return Context::misuse(Ctl::tr(
            "Invalid --since: expected the position of a change (see \"tidemarkctl alerts history\")."));
    AlertWatch::Wanted wanted{
        id, *tenant, *since, options.value(u"position"_s), {}, options.isSet(u"once"_s)};
    if (options.isSet(u"run"_s)) {
        wanted.command = QProcess::splitCommand(options.value(u"run"_s));
        if (wanted.command.isEmpty())
            return Context::misuse(Ctl::tr("Invalid --run: expected a program."));
    }
    return AlertWatch(context, wanted).run();
}

int runAlerts(const Context &context)
{
    const QString action = context.arguments.value(0, u"list"_s);
    static const QStringList known{u"list"_s, u"add"_s,     u"change"_s, u"remove"_s,
                                   u"test"_s, u"history"_s, u"watch"_s};
    if (!known.contains(action))
        return Context::misuse(Ctl::tr(
            "alerts needs one of: list, add, change ID, remove ID, test [ID], history [ID], watch [ID]."));
    Gateway gateway(context.connection.profile, u"tidemarkctl alerts"_s);
    if (action == "list"_L1)
        return listAlerts(context, gateway);
    if (action == "add"_L1) {
        if (const std::optional<int> refused = context.refuseBeyond(1))
            return *refused;
        return saveAlert(context, gateway, {});
    }
    const Result<std::optional<qint64>> id = ruleIn(context);
    if (!id)
        return Context::misuse(id.error().words());
    if (action == "test"_L1)
        return testAlert(context, gateway, *id);
    if (action == "history"_L1)
        return printHistory(context, gateway, *id);
    if (action == "watch"_L1)
        return watchAlerts(context, *id);
    if (!*id)
        return Context::misuse(idOf({}).error().words());
    return action == "remove"_L1 ? removeAlert(context, gateway, **id) : saveAlert(context, gateway, *id);
}

void addRuleOptions(QCommandLineParser &parser)
{
    QStringList measures;
    for (const AlertMeasure &measure : alertMeasures)
        measures << measure.name;
    parser.addOptions({
        {u"tenant"_s, Ctl::tr("The rule's tenant; list, history, watch: rules of this tenant only."), u"N"_s},
        {u"name"_s, Ctl::tr("add, change: what the rule is called."), u"TEXT"_s},
        {u"measure"_s, Ctl::tr("add, change, test: what is measured: %1.").arg(measures.join(u", "_s)),
         u"NAME"_s},
        {u"type"_s, Ctl::tr("add, change, test: events of this type only."), u"TYPE"_s},
        {u"country"_s, Ctl::tr("add, change, test: events or requests from this country only."), u"CODE"_s},
        {u"over"_s, Ctl::tr("add, change, test: length of the window, 1m to 1d (default: 5m)."), u"TIME"_s},
        {u"above"_s, Ctl::tr("add, change, test: fire above this value."), u"N"_s},
        {u"below"_s, Ctl::tr("add, change, test: fire below this value."), u"N"_s},
        {u"rises"_s,
         Ctl::tr("add, change, test: fire if the value is up on the week before by more than this."),
         u"PERCENT"_s},
        {u"falls"_s,
         Ctl::tr("add, change, test: fire if the value is down on the week before by more than this."),
         u"PERCENT"_s},
        {u"silent"_s, Ctl::tr("add, change, test: fire if the window has no rows.")},
        {u"for"_s, Ctl::tr("add, change, test: fire only when the condition has held for so long."),
         u"TIME"_s},
        {u"clear"_s, Ctl::tr("add, change, test: keep firing until the value is back beyond this one."),
         u"N"_s},
        {u"clear-for"_s, Ctl::tr("add, change, test: keep firing until the condition is over for so long."),
         u"TIME"_s},
        {u"on"_s, Ctl::tr("change: evaluate the rule again.")},
        {u"off"_s, Ctl::tr("add, change: do not evaluate the rule.")},
    });
}
} // namespace

Command alertsCommand()
{
    return {
        u"alerts"_s,
        u"[list|add|change ID|remove ID|test [ID]|history [ID]|watch [ID]]"_s,
        2,
        Ctl::tr("Manage alert rules, test them on past data, and watch their states."),
        [](QCommandLineParser &parser) {
            addRuleOptions(parser);
            parser.addOptions({
                {u"days"_s, Ctl::tr("test: check the last N days (default and most: 30)."), u"N"_s},
                {u"limit"_s, Ctl::tr("history: at most N changes (default: 50)."), u"N"_s},
                {u"since"_s, Ctl::tr("watch: begin after the change with this position."), u"POSITION"_s},
                {u"position"_s,
                 Ctl::tr("watch: keep the position in this file, and continue from it next time."),
                 u"FILE"_s},
                {u"run"_s,
                 Ctl::tr(
                     "watch: run this program for each change, with the change as a line of JSON on its standard input."),
                 u"PROGRAM"_s},
                {u"once"_s, Ctl::tr("watch: print the changes so far and exit.")},
            });
        },
        runAlerts};
}

} // namespace tidemark::app
