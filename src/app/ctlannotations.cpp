// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/context.h"
#include "app/output.h"
#include "app/readingsjson.h"
#include "app/words.h"
#include "coordinator/admin/pgadmingateway.h"
#include "core/await.h"
#include "models/annotationtext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tidemark::app
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
using Gateway = coordinator::PgAdminGateway;

Error wrong(const QString &text)
{
    return Error{.kind = ErrorKind::Constraint, .text = text};
}

Output annotationsOutput(const std::vector<Annotation> &annotations)
{
    Output output = listOutput(u"annotations"_s, sheetOf(annotations, plainFormat()));
    const QJsonArray rows = output.json[u"annotations"_s].toArray();
    QJsonArray coded;
    for (std::size_t i = 0; i < annotations.size(); ++i) {
        QJsonObject row = rows[qsizetype(i)].toObject();
        row.insert(u"reason_code"_s, jsonCode(annotations[i].reason));
        coded.append(row);
    }
    output.json = QJsonObject{{u"annotations"_s, coded}};
    return output;
}

/// Of --dataset; nothing: every one.
Result<std::optional<Dataset>> datasetIn(const QCommandLineParser &options)
{
    const QString name = options.value(u"dataset"_s);
    if (name.isEmpty() || name == "all"_L1)
        return std::optional<Dataset>();
    const std::optional<Dataset> dataset = datasetNamed(name);
    if (!dataset)
        return wrong(Ctl::tr("Unknown dataset \"%1\": expected events, http_request or all.").arg(name));
    return dataset;
}

Result<QStringList> kindsIn(const QCommandLineParser &options)
{
    QStringList kinds;
    if (!options.isSet(u"kind"_s))
        return kinds;
    QStringList known;
    for (const QLatin1StringView kind : annotationKinds)
        known << kind;
    for (const QString &kind : options.value(u"kind"_s).split(u',')) {
        if (!known.contains(kind.trimmed()))
            return wrong(Ctl::tr("Unknown kind \"%1\": expected %2.").arg(kind, known.join(u", "_s)));
        kinds << kind.trimmed();
    }
    return kinds;
}

/// A week up to now, as far as the options do not say otherwise.
Result<TimeRange> rangeIn(const QCommandLineParser &options)
{
    TimeRange range;
    if (options.isSet(u"to"_s)) {
        const Result<Instant> to = instantOf(options, u"to"_s);
        if (!to)
            return to.error();
        range.to = *to;
    } else {
        range.to = localNow() + 1min; // clocks differ
    }
    range.from = range.to - 7 * 24h;
    if (options.isSet(u"from"_s)) {
        const Result<Instant> from = instantOf(options, u"from"_s);
        if (!from)
            return from.error();
        range.from = *from;
    }
    if (range.isEmpty())
        return wrong(Ctl::tr("--from must be before --to."));
    return range;
}

int listAnnotations(const Context &context, Gateway &gateway)
{
    if (const std::optional<int> refused = context.refuseBeyond(1))
        return *refused;
    const QCommandLineParser &options = context.options;
    for (const QString &option : {u"all-tenants"_s, u"text"_s}) {
        if (options.isSet(option))
            return Context::misuse(
                Ctl::tr("--%1 is only for \"annotations add\" and \"annotations change\".").arg(option));
    }
    const Result<TimeRange> range = rangeIn(options);
    if (!range)
        return Context::misuse(range.error().words());
    const Result<std::optional<Dataset>> dataset = datasetIn(options);
    if (!dataset)
        return Context::misuse(dataset.error().words());
    const Result<QStringList> kinds = kindsIn(options);
    if (!kinds)
        return Context::misuse(kinds.error().words());
    AnnotationsReading reading{*range, {}, *dataset};
    if (options.isSet(u"tenant"_s)) {
        const Result<TenantId> tenant = tenantOf(options);
        if (!tenant)
            return Context::misuse(tenant.error().words());
        reading.tenant = *tenant;
    }
    auto annotations = await(gateway, reading);
    if (!annotations)
        return context.failOrMisuse(annotations.error());
    if (!kinds->isEmpty())
        std::erase_if(*annotations, [&](const Annotation &one) { return !kinds->contains(one.kind); });
    return context.print(annotationsOutput(*annotations));
}

/// What the options give of a note. isNew: it has to be a whole one.
Result<QJsonObject> noteFields(const QCommandLineParser &options, bool isNew)
{
    QJsonObject fields;
    const bool forAll = options.isSet(u"all-tenants"_s);
    if (forAll && options.isSet(u"tenant"_s))
        return wrong(Ctl::tr("--tenant and --all-tenants cannot be combined."));
    if (forAll) {
        fields.insert(u"tenant_id"_s, QJsonValue::Null);
    } else if (options.isSet(u"tenant"_s)) {
        const Result<TenantId> tenant = tenantOf(options);
        if (!tenant)
            return tenant.error();
        fields.insert(u"tenant_id"_s, tenant->value());
    } else if (isNew) {
        return wrong(Ctl::tr("Missing option: --tenant N or --all-tenants."));
    }
    if (options.isSet(u"dataset"_s)) {
        const Result<std::optional<Dataset>> dataset = datasetIn(options);
        if (!dataset)
            return dataset.error();
        fields.insert(u"dataset"_s,
                      *dataset ? QJsonValue(datasetName(**dataset)) : QJsonValue(QJsonValue::Null));
    }
    for (const auto &[option, field] :
         {std::pair(u"from"_s, u"range_from"_s), std::pair(u"to"_s, u"range_to"_s)}) {
        if (!options.isSet(option))
            continue;
        const Result<Instant> at = instantOf(options, option);
        if (!at)
            return at.error();
        fields.insert(field, toIso(*at));
    }
    if (isNew && !options.isSet(u"from"_s))
        return wrong(Ctl::tr("Missing option: --from TIME."));
    if (options.isSet(u"text"_s))
        fields.insert(u"text"_s, options.value(u"text"_s));
    else if (isNew)
        return wrong(Ctl::tr("Missing option: --text TEXT."));
    return fields;
}

/// Saves and prints the note as it then is.
int saveNote(const Context &context, Gateway &gateway, const std::optional<qint64> &id)
{
    const Result<QJsonObject> fields = noteFields(context.options, !id);
    if (!fields)
        return Context::misuse(fields.error().words());
    if (id && fields->isEmpty())
        return Context::misuse(Ctl::tr("Nothing to change: give at least one option."));
    const auto saved = await(gateway, NoteSaving{id, QJsonDocument(*fields).toJson(QJsonDocument::Compact)});
    if (!saved)
        return context.failOrMisuse(saved.error());
    return context.print(annotationsOutput({*saved}));
}

Result<qint64> idIn(const Context &context)
{
    const QString text = context.arguments.value(1);
    if (text.isEmpty())
        return wrong(Ctl::tr("Missing argument: ID (see \"tidemarkctl annotations list\")."));
    bool ok = false;
    const qint64 id = text.toLongLong(&ok);
    if (ok && id > 0)
        return id;
    return wrong(
        Ctl::tr("Invalid note \"%1\": expected a number (see \"tidemarkctl annotations list\").").arg(text));
}

int runAnnotations(const Context &context)
{
    const QString action = context.arguments.value(0, u"list"_s);
    static const QStringList known{u"list"_s, u"add"_s, u"change"_s, u"remove"_s};
    if (!known.contains(action))
        return Context::misuse(Ctl::tr("annotations needs one of: list, add, change ID, remove ID."));
    Gateway gateway(context.connection.profile, u"tidemarkctl annotations"_s);
    if (action == "list"_L1)
        return listAnnotations(context, gateway);
    if (action == "add"_L1) {
        if (const std::optional<int> refused = context.refuseBeyond(1))
            return *refused;
        return saveNote(context, gateway, {});
    }
    const Result<qint64> id = idIn(context);
    if (!id)
        return Context::misuse(id.error().words());
    if (action == "change"_L1)
        return saveNote(context, gateway, *id);
    const auto removed = await(gateway, NoteRemoval{*id});
    return removed ? context.print(annotationsOutput({*removed})) : context.failOrMisuse(removed.error());
}
} // namespace

Command annotationsCommand()
{
    QStringList kinds;
    for (const QLatin1StringView kind : annotationKinds)
        kinds << kind;
    return {
        u"annotations"_s,
        u"[list|add|change ID|remove ID]"_s,
        2,
        Ctl::tr("List what happened in a time range, and keep notes about it."),
        [kinds](QCommandLineParser &parser) {
            parser.addOptions({
                {u"tenant"_s,
                 Ctl::tr("list: notes of this tenant and for all tenants; add, change: the note's tenant."),
                 u"N"_s},
                {u"all-tenants"_s, Ctl::tr("add, change: a note for all tenants (operators only).")},
                {u"dataset"_s, Ctl::tr("events, http_request or all (default: all)."), u"NAME"_s},
                {u"from"_s,
                 Ctl::tr(
                     "Start of the range; UTC unless an offset is given (list: default a week before --to)."),
                 u"TIME"_s},
                {u"to"_s, Ctl::tr("End of the range (list: default now; add: default --from, a moment)."),
                 u"TIME"_s},
                {u"text"_s, Ctl::tr("add, change: the note, at most 500 characters."), u"TEXT"_s},
                {u"kind"_s, Ctl::tr("list: only these kinds: %1.").arg(kinds.join(u", "_s)), u"KIND,…"_s},
            });
        },
        runAnnotations,
        CommandLogin::Reader};
}

} // namespace tidemark::app
