// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/explain.h"

#include "app/words.h"
#include "core/await.h"
#include "models/psqltext.h"

#include <QJsonObject>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{
QJsonObject jsonStatement(const SentStatement &statement, const QStringList &plan)
{
    QJsonArray parameters;
    for (const std::optional<QByteArray> &value : statement.parameters)
        parameters.append(value ? QJsonValue(QString::fromUtf8(*value)) : QJsonValue());
    return {{u"name"_s, statement.name},
            {u"sql"_s, QString::fromUtf8(statement.sql)},
            {u"types"_s, QJsonArray::fromStringList(parameterTypes(statement))},
            {u"parameters"_s, parameters},
            {u"rows"_s, statement.rows},
            {u"took_ms"_s, qint64(statement.took.count())},
            {u"psql"_s, psqlText(statement)},
            {u"plan"_s, QJsonArray::fromStringList(plan)}};
}

QString sharedWords(Instant at, const QTimeZone &zone)
{
    return Ctl::tr("From the shared cache: the server answered another reader on %1.").arg(toIso(at, zone));
}

/// facts: what is to be said of them all, as JSON and in words.
int print(const Context &context, ReadGateway &gateway, const Making &making, const QTimeZone &zone,
          QJsonObject facts, const QStringList &words)
{
    Output output;
    QJsonArray statements;
    std::vector<QVariantList> cells;
    output.footer = words;
    if (making.sharedAt) {
        output.footer << sharedWords(*making.sharedAt, zone);
        facts[u"shared_at"_s] = toIso(*making.sharedAt, zone);
    }
    output.footer << Ctl::tr("Read from: %1.").arg(making.tables.join(u", "_s));
    for (const SentStatement &statement : making.statements) {
        const Result<QStringList> plan = await<QStringList>(
            [&](Reply<QStringList> reply) { gateway.explain(statement, std::move(reply)); });
        if (!plan)
            return context.fail(plan.error());
        statements.append(jsonStatement(statement, *plan));
        cells.push_back({statement.name, statement.rows, qint64(statement.took.count())});
        output.footer << QString() << u"-- "_s + statementTitle(statement)
                      << psqlText(statement).split(u'\n', Qt::SkipEmptyParts) << u"-- "_s + Ctl::tr("Plan:");
        for (const QString &line : *plan)
            output.footer << u"-- "_s + line;
    }
    output.sheet = printedSheet({u"statement"_s, u"rows"_s, u"took_ms"_s}, cells);
    facts[u"tables"_s] = QJsonArray::fromStringList(making.tables);
    facts[u"statements"_s] = statements;
    output.json = facts;
    return context.print(output);
}
} // namespace

void noteShared(Output &output, const Makings &makings, const QTimeZone &zone)
{
    for (const auto &[pane, making] : makings) {
        if (!making.sharedAt)
            continue;
        output.footer << sharedWords(*making.sharedAt, zone);
        QJsonObject json = output.json.toObject();
        json[u"shared_at"_s] = toIso(*making.sharedAt, zone);
        if (output.json.isObject())
            output.json = json;
        return;
    }
}

int explainLive(const Context &context, ReadGateway &gateway, const LiveAnswer &answer, const QTimeZone &zone)
{
    if (!answer.counts)
        return context.fail(answer.counts.error());
    constexpr auto pane = paneOf<LiveCounts>();
    return print(context, gateway, makingOf(answer, pane), zone, {{u"pane"_s, pane.name}}, {});
}

int explainHistory(const Context &context, ReadGateway &gateway, const HistoryAnswer &answer,
                   QLatin1StringView name, const QTimeZone &zone)
{
    int status = Failed;
    forEachPart(answer, [&](const auto &pane, const auto &part) {
        if (pane.name != name)
            return;
        if (!part) {
            status = context.fail(part.error());
            return;
        }
        const Provenance &provenance = (*part)->provenance;
        const QJsonValue watermark =
            provenance.watermark ? QJsonValue(toIso(*provenance.watermark, zone)) : QJsonValue();
        status = print(context, gateway, makingOf(answer, pane), zone,
                       {{u"pane"_s, pane.name},
                        {u"source"_s, sourceName(provenance.source)},
                        {u"watermark"_s, watermark},
                        {u"as_of"_s, toIso(provenance.serverTime, zone)}},
                       {Ctl::tr("Source: %1.").arg(sourceName(provenance.source)),
                        provenance.watermark ? Ctl::tr("Rolled up to %1.").arg(watermark.toString())
                                             : Ctl::tr("Nothing is rolled up yet.")});
    });
    return status;
}

} // namespace tidemark::app
