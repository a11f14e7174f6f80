// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operatorsheet.h"
#include "core/sessiontree.h"
#include "models/sheetparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace tidemark
{

namespace
{
/// Gives the words their translation context.
class OperatorSheetWords
{
    Q_DECLARE_TR_FUNCTIONS(OperatorSheetWords)
};

SheetCell tippedCell(const QString &untrusted)
{
    SheetCell cell = textCell(untrusted);
    cell.tip = cell.text.size() > 30 ? cell.text : QString();
    return cell;
}

QString stateText(const ServerSession &session)
{
    const QString &state = session.state;
    QString text = state == "active"_L1                ? OperatorSheetWords::tr("running")
                   : state == "idle"_L1                ? OperatorSheetWords::tr("idle")
                   : state == "idle in transaction"_L1 ? OperatorSheetWords::tr("idle in transaction")
                   : state == "idle in transaction (aborted)"_L1
                       ? OperatorSheetWords::tr("idle in failed transaction")
                       : plainText(state);
    if (session.batch)
        text += u", "_s + OperatorSheetWords::tr("holds batch %1 open").arg(*session.batch);
    return text;
}

SheetCell sinceCell(const std::optional<Instant> &since, Instant now, const Formatter &format)
{
    if (!since)
        return unknownCell();
    const Milliseconds length = std::max(Milliseconds(0), now - *since);
    return {format.duration(length), double(length.count()) / 1000};
}

QString blockerText(const ServerSession &session)
{
    QStringList ids;
    for (const qint64 id : session.blockedBy)
        ids << (id == 0 ? OperatorSheetWords::tr("prepared transaction") : QString::number(id));
    return ids.join(u", "_s);
}

/// What the login sees, and why where that is not by a grant.
QString seenText(const KnownLogin &known)
{
    const auto &tenants = known.rights.tenants;
    if (known.isSuperuser)
        return OperatorSheetWords::tr("all tenants, as a superuser");
    if (known.rights.reads && known.isUnbound)
        return OperatorSheetWords::tr("all tenants: it bypasses row-level security");
    if (known.rights.operates)
        return OperatorSheetWords::tr("all tenants, as an operator");
    if (known.hasForeignPolicies)
        return OperatorSheetWords::tr("not known: it has policies of its own");
    if (!known.rights.reads)
        return OperatorSheetWords::tr("nothing");
    if (!tenants)
        return OperatorSheetWords::tr("all tenants");
    if (tenants->empty())
        return OperatorSheetWords::tr("no tenants");
    QStringList numbers;
    for (const qint64 tenant : *tenants)
        numbers << QString::number(tenant);
    return OperatorSheetWords::tr("%n tenant(s): %1", nullptr, int(tenants->size()))
        .arg(numbers.join(u", "_s));
}

SheetCell progressCell(const ServerSession &session, const Formatter &format)
{
    if (!session.copiedRows)
        return {};
    QString text = OperatorSheetWords::tr("%1 rows").arg(format.count(*session.copiedRows));
    if (session.copiedBytes && session.bytesToCopy)
        text += u" · "_s + format.percent(double(*session.copiedBytes) / double(*session.bytesToCopy), 0);
    else if (session.copiedBytes)
        text += u" · "_s + format.bytes(*session.copiedBytes);
    return {text, *session.copiedRows};
}

template<typename T>
QVariant valueOf(const std::optional<T> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

/// Where a statement is at work, where it is idle since then.
std::optional<Instant> sinceOf(const ServerSession &session)
{
    return session.state == "active"_L1 ? session.statementSince : session.stateSince;
}

std::vector<SheetCell> sessionRow(const ServerSession &session, int depth, Instant now,
                                  const Formatter &format)
{
    const QString indent = depth == 0 ? QString() : QString((depth - 1) * 3, u' ') + u"└ "_s;
    const QString id = session.pid == 0 ? u"–"_s : QString::number(session.pid);
    SheetCell waits = tippedCell(session.waitsFor);
    waits.alert = !session.blockedBy.empty();
    return {{indent + id, session.pid == 0 ? QVariant() : QVariant(session.id)},
            {QString::number(depth), depth},
            tippedCell(session.node),
            tippedCell(session.login),
            tippedCell(session.application),
            textCell(session.client),
            textCell(session.kind),
            {.text = session.problem.isEmpty() ? stateText(session) : plainText(session.problem),
             .value = session.state,
             .alert = !session.problem.isEmpty()},
            sinceCell(sinceOf(session), now, format),
            sinceCell(session.transactionSince, now, format),
            waits,
            {blockerText(session), blockerText(session)},
            textCell(session.dataset),
            {session.batch ? QString::number(*session.batch) : QString(), valueOf(session.batch)},
            progressCell(session, format),
            {QString(), valueOf(session.copiedBytes)},
            {QString(), valueOf(session.bytesToCopy)},
            {QString(), session.mayEnd},
            {QString(), session.problem},
            tippedCell(session.statement)};
}
} // namespace

Sheet sheetOf(const SessionTable &table, const Formatter &format)
{
    Sheet sheet;
    const auto exported = [](const QString &key) {
        return SheetColumn{.title = key, .key = key, .shown = false, .printed = false};
    };
    sheet.columns = {{OperatorSheetWords::tr("Session"), u"session"_s},
                     {.title = u"depth"_s, .key = u"depth"_s, .numeric = true, .shown = false},
                     exported(u"node"_s),
                     {OperatorSheetWords::tr("Login"), u"login"_s},
                     {OperatorSheetWords::tr("Application"), u"application"_s},
                     {.title = OperatorSheetWords::tr("Client"), .key = u"client"_s, .shown = false},
                     exported(u"kind"_s),
                     {OperatorSheetWords::tr("State"), u"state"_s},
                     {OperatorSheetWords::tr("For"), u"seconds"_s, true},
                     {OperatorSheetWords::tr("Transaction"), u"transaction_seconds"_s, true},
                     {OperatorSheetWords::tr("Waits for"), u"waits_for"_s},
                     // On the screen the tree shows it.
                     {.title = OperatorSheetWords::tr("Blocked by"), .key = u"blocked_by"_s, .shown = false},
                     {OperatorSheetWords::tr("Dataset"), u"dataset"_s},
                     exported(u"batch"_s),
                     {OperatorSheetWords::tr("Copied"), u"rows"_s, true},
                     exported(u"bytes"_s),
                     exported(u"bytes_total"_s),
                     exported(u"may_end"_s),
                     exported(u"problem"_s),
                     {OperatorSheetWords::tr("Statement"), u"statement"_s}};
    for (const SessionPlace &place : sessionTree(table.sessions))
        sheet.rows.push_back(sessionRow(table.sessions[place.index], place.depth, table.now, format));
    return sheet;
}

Sheet sheetOf(const std::vector<UnfinishedBackfill> &backfills, const Formatter &format)
{
    const Formatter days(format.locale()); // days are UTC's, whatever the zone
    Sheet sheet;
    sheet.columns = {{OperatorSheetWords::tr("Dataset"), u"dataset"_s},
                     {OperatorSheetWords::tr("Days (UTC)"), u"days"_s, false, false},
                     {.title = u"from"_s, .key = u"from"_s, .shown = false},
                     {.title = u"to"_s, .key = u"to"_s, .shown = false},
                     {OperatorSheetWords::tr("Goes on at"), u"next_day"_s},
                     {.title = OperatorSheetWords::tr("Days left"), .key = u"days_left"_s, .numeric = true},
                     {OperatorSheetWords::tr("State"), u"running"_s},
                     {OperatorSheetWords::tr("Begun"), u"since"_s},
                     {OperatorSheetWords::tr("By"), u"role"_s}};
    for (const UnfinishedBackfill &backfill : backfills) {
        const auto left = std::chrono::ceil<std::chrono::days>(backfill.range.to - backfill.nextDay).count();
        sheet.rows.push_back(
            {textCell(datasetName(backfill.dataset)),
             textCell(days.range(backfill.range)),
             {{}, format.iso(backfill.range.from)},
             {{}, format.iso(backfill.range.to)},
             {days.date(backfill.nextDay), format.iso(backfill.nextDay)},
             {format.count(qint64(left)), qint64(left)},
             {backfill.isRunning ? OperatorSheetWords::tr("running") : OperatorSheetWords::tr("stopped"),
              backfill.isRunning},
             {format.dateTime(backfill.since), format.iso(backfill.since)},
             textCell(backfill.role)});
    }
    return sheet;
}

Sheet sheetOf(const std::vector<PartitionLine> &partitions, const Formatter &format)
{
    Sheet sheet;
    sheet.columns = {{OperatorSheetWords::tr("Dataset"), u"dataset"_s},
                     {OperatorSheetWords::tr("Partition"), u"partition"_s},
                     {OperatorSheetWords::tr("From"), u"from"_s},
                     {OperatorSheetWords::tr("To"), u"to"_s},
                     {OperatorSheetWords::tr("Rows"), u"rows"_s, true},
                     {OperatorSheetWords::tr("Count"), u"rows_are"_s},
                     {OperatorSheetWords::tr("Size"), u"bytes"_s, true},
                     {OperatorSheetWords::tr("Node"), u"nodes"_s},
                     {OperatorSheetWords::tr("State"), u"state"_s},
                     {.title = u"due"_s, .key = u"due"_s, .shown = false, .printed = false},
                     {.title = u"beyond"_s, .key = u"beyond"_s, .shown = false, .printed = false},
                     {.title = u"past"_s, .key = u"past"_s, .shown = false, .printed = false}};
    const auto timeCell = [&](const std::optional<TimeRange> &range, Instant TimeRange::*end) {
        return range ? SheetCell{format.date((*range).*end), format.iso((*range).*end)} : unknownCell();
    };
    for (const PartitionLine &line : partitions) {
        const bool isDefault = !line.range;
        const QString state = isDefault ? u"default"_s : line.isAhead ? u"ahead"_s : u"in use"_s;
        const QString stateWords = isDefault      ? OperatorSheetWords::tr("default partition")
                                   : line.isAhead ? OperatorSheetWords::tr("ahead")
                                                  : QString();
        sheet.rows.push_back({textCell(line.dataset),
                              textCell(line.partition),
                              timeCell(line.range, &TimeRange::from),
                              timeCell(line.range, &TimeRange::to),
                              line.rows ? countCell(*line.rows, format) : unknownCell(),
                              line.rows ? SheetCell{line.rowsAreExact ? OperatorSheetWords::tr("exact")
                                                                      : OperatorSheetWords::tr("estimate"),
                                                    line.rowsAreExact ? u"exact"_s : u"estimate"_s}
                                        : SheetCell{OperatorSheetWords::tr("unknown"), {}},
                              line.bytes ? SheetCell{format.bytes(*line.bytes), *line.bytes} : unknownCell(),
                              tippedCell(line.nodes),
                              {.text = stateWords, .value = state, .alert = isDefault && line.due > 0},
                              {QString(), isDefault ? QVariant(line.due) : QVariant()},
                              {QString(), isDefault ? QVariant(line.beyond) : QVariant()},
                              {QString(), isDefault ? QVariant(line.past) : QVariant()}});
    }
    return sheet;
}

Sheet sheetOf(const LoginTable &table, const Formatter &)
{
    Sheet sheet;
    sheet.columns = {{OperatorSheetWords::tr("Login"), u"login"_s},
                     {OperatorSheetWords::tr("Reads"), u"reads"_s},
                     {OperatorSheetWords::tr("Operates"), u"operates"_s},
                     {OperatorSheetWords::tr("Loads"), u"loads"_s},
                     {OperatorSheetWords::tr("Sees"), u"sees"_s},
                     {.title = u"superuser"_s, .key = u"superuser"_s, .shown = false, .printed = false}};
    const auto flag = [](bool has) { return SheetCell{has ? OperatorSheetWords::tr("yes") : u"–"_s, has}; };
    for (const KnownLogin &known : table.logins) {
        const LoginRights &rights = known.rights;
        SheetCell sees = tippedCell(seenText(known));
        sees.alert = known.isUnbound && rights.reads && !known.isSuperuser;
        sheet.rows.push_back({textCell(known.login),
                              flag(rights.reads),
                              flag(rights.operates),
                              flag(rights.loads),
                              sees,
                              {QString(), known.isSuperuser}});
    }
    return sheet;
}

Sheet trailSheet(const std::vector<RunLogEntry> &entries, const Formatter &format)
{
    Sheet sheet = sheetOf(entries, format);
    const auto place = [&sheet](QLatin1StringView key) {
        return std::ranges::find(sheet.columns, key, &SheetColumn::key) - sheet.columns.begin();
    };
    // Who did what and what it changed comes before how long it took.
    sheet.columns[std::size_t(place("took"_L1))].shown = false;
    sheet.columns[std::size_t(place("late_rows"_L1))].shown = false;
    const auto result = place("result"_L1);
    const auto detail = place("detail"_L1);
    sheet.columns.insert(sheet.columns.begin() + detail,
                         {textColumn(OperatorSheetWords::tr("Address"), u"client"_s),
                          textColumn(OperatorSheetWords::tr("Application"), u"application"_s)});
    const auto exported = [](const QString &key) {
        return SheetColumn{.title = key, .key = key, .shown = false, .printed = false};
    };
    sheet.columns.insert(sheet.columns.end(),
                         {textColumn(OperatorSheetWords::tr("Before"), u"before"_s),
                          textColumn(OperatorSheetWords::tr("After"), u"after"_s), exported(u"range_from"_s),
                          exported(u"range_to"_s), exported(u"server_ended"_s)});
    const auto time = [&format](const std::optional<TimeRange> &range, Instant TimeRange::*end) {
        return range ? SheetCell{format.dateTime((*range).*end), format.iso((*range).*end)} : SheetCell();
    };
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const RunLogEntry &entry = entries[i];
        std::vector<SheetCell> &row = sheet.rows[i];
        if (entry.serverEnded)
            row[std::size_t(result)].text = OperatorSheetWords::tr("interrupted: the server ended");
        row.insert(row.begin() + detail, {tippedCell(entry.client), tippedCell(entry.application)});
        row.insert(row.end(), {tippedCell(entry.before),
                               tippedCell(entry.after),
                               time(entry.range, &TimeRange::from),
                               time(entry.range, &TimeRange::to),
                               {QString(), entry.serverEnded}});
    }
    return sheet;
}

QStringList defaultPartitionNotes(const std::vector<PartitionLine> &partitions, const Formatter &format)
{
    QStringList notes;
    for (const PartitionLine &line : partitions) {
        if (line.due > 0)
            notes
                << OperatorSheetWords::tr(
                       "%1: %2 rows are in the default partition because their days have no partition of their own. Creating partitions carries them over.")
                       .arg(line.dataset, format.count(line.due));
        if (line.beyond > 0)
            notes
                << OperatorSheetWords::tr(
                       "%1: %2 rows are dated beyond the days that have partitions. They stay in the default partition until their days come.")
                       .arg(line.dataset, format.count(line.beyond));
        if (line.past > 0)
            notes
                << OperatorSheetWords::tr(
                       "%1: %2 rows are older than raw rows are kept. Once they are rolled up, the next upkeep deletes them.")
                       .arg(line.dataset, format.count(line.past));
    }
    return notes;
}

QString remedyReason(const Finding &finding)
{
    switch (finding.remedyBy) {
    case RemedyBy::Operator:
        return OperatorSheetWords::tr("This login can run the fix here.");
    case RemedyBy::Superuser:
        return OperatorSheetWords::tr("Only a superuser can run this. Copy it.");
    case RemedyBy::Node:
        return OperatorSheetWords::tr("Run this on the node that is named. Copy it.");
    case RemedyBy::Shell:
        return OperatorSheetWords::tr("This is a command for a terminal. Copy it.");
    case RemedyBy::Person:
        break;
    }
    return OperatorSheetWords::tr("Nothing runs this automatically: read it first.");
}

QString logRightsText(const LogRights &rights)
{
    QString text =
        rights.writers.isEmpty()
            ? OperatorSheetWords::tr(
                  "Append-only: no login but the owner of the tables and superusers (%1) can change or delete entries.")
            : OperatorSheetWords::tr(
                  "Not append-only: beside the owner of the tables and superusers (%1), these can change entries: %2.");
    text = text.arg(plainText(rights.superusers.join(u", "_s), 300));
    if (!rights.writers.isEmpty())
        text = text.arg(plainText(rights.writers.join(u", "_s), 300));
    return text;
}

} // namespace tidemark
