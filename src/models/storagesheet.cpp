// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storagesheet.h"
#include "models/intervaltext.h"
#include "models/sheetparts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tidemark
{

namespace
{
/// Gives the words their translation context.
class StorageWords
{
    Q_DECLARE_TR_FUNCTIONS(StorageWords)
};

constexpr double longestForecast = 3650; ///< days; beyond it nothing that is known now still holds

QString bytesText(double bytes, const Formatter &format)
{
    return format.bytes(std::llround(bytes));
}

QString settlingText(const TableStorage &table, const Formatter &format)
{
    if (!table.growth || !table.bytes)
        return u"–"_s;
    if (*table.growth <= 0 || table.growsFor == 0)
        return StorageWords::tr("steady");
    if (!table.growsFor)
        return StorageWords::tr("keeps growing");
    return StorageWords::tr("%1 in %n day(s)", nullptr,
                            int(std::min(std::ceil(*table.growsFor), longestForecast)))
        .arg(bytesText(double(*table.bytes) + *table.growth * *table.growsFor, format));
}

SheetCell bytesCell(const std::optional<double> &bytes, const Formatter &format)
{
    return bytes ? SheetCell{bytesText(*bytes, format), qint64(std::llround(*bytes))} : unknownCell();
}
} // namespace

Sheet sheetOf(const std::vector<TableStorage> &tables, const Formatter &format)
{
    Sheet sheet;
    sheet.columns = {{StorageWords::tr("Table"), u"table"_s},
                     {StorageWords::tr("Dataset"), u"dataset"_s},
                     {StorageWords::tr("Level"), u"level"_s},
                     {StorageWords::tr("Rows (estimate)"), u"rows_estimate"_s, true},
                     {StorageWords::tr("Size"), u"bytes"_s, true},
                     {StorageWords::tr("Growth per day"), u"bytes_per_day"_s, true},
                     {StorageWords::tr("Oldest"), u"kept_from"_s},
                     {StorageWords::tr("Kept for"), u"keep"_s},
                     {StorageWords::tr("Outlook"), u"grows_for_days"_s}};
    for (const TableStorage &table : tables) {
        sheet.rows.push_back(
            {textCell(table.table),
             textCell(table.dataset),
             {table.level.isEmpty() ? StorageWords::tr("raw rows") : plainText(table.level),
              table.level.isEmpty() ? QVariant() : QVariant(table.level)},
             table.rows ? countCell(*table.rows, format) : unknownCell(),
             table.bytes ? SheetCell{format.bytes(*table.bytes), *table.bytes} : unknownCell(),
             bytesCell(table.growth, format),
             table.keptFrom ? SheetCell{format.date(*table.keptFrom), format.iso(*table.keptFrom)}
                            : unknownCell(),
             {table.keep ? intervalText(*table.keep) : StorageWords::tr("forever"),
              table.keep ? QVariant(*table.keep) : QVariant()},
             {settlingText(table, format), table.growsFor ? QVariant(*table.growsFor) : QVariant()}});
    }
    return sheet;
}

QString outlookText(const DiskOutlook &outlook, bool namesNode, const Formatter &format)
{
    const DiskSpace &disk = outlook.disk;
    const QString name = namesNode ? plainText(disk.node) + u": "_s : QString();
    if (!disk.problem.isEmpty())
        return StorageWords::tr("%1 does not answer: its disk is not known.").arg(plainText(disk.node));
    QStringList words;
    if (disk.free && disk.total)
        words << StorageWords::tr("%1 of %2 are free on the disk.")
                     .arg(format.bytes(*disk.free), format.bytes(*disk.total));
    else
        words << StorageWords::tr(
            "How much of the disk is free is not known: PostgreSQL does not tell. Check it on the server.");
    words
        << (outlook.growth > 0
                ? StorageWords::tr("These tables take %1 and grow by %2 a day.")
                      .arg(format.bytes(outlook.bytes), bytesText(outlook.growth, format))
                : StorageWords::tr("These tables take %1 and do not grow.").arg(format.bytes(outlook.bytes)));
    if (outlook.fullIn && *outlook.fullIn <= longestForecast)
        words << StorageWords::tr("At this rate the disk is full in %n day(s).", nullptr,
                                  int(*outlook.fullIn));
    else if (outlook.growth > 0 && outlook.settles)
        words << StorageWords::tr("With the present retention they end at %1.")
                     .arg(bytesText(*outlook.settles, format));
    if (outlook.isPartial)
        words << StorageWords::tr("What is younger than a day is not counted in the growth yet.");
    return name + words.join(u' ');
}

Sheet followingSheet(const RetentionPreview &preview, const Formatter &format)
{
    Sheet sheet;
    sheet.columns = {{StorageWords::tr("When"), u"after_days"_s},
                     {StorageWords::tr("Rows"), u"rows"_s, true},
                     {StorageWords::tr("Size"), u"bytes"_s, true}};
    const auto add = [&](const QString &when, int after, qint64 rows, qint64 bytes) {
        sheet.rows.push_back({{when, after}, countCell(rows, format), {format.bytes(bytes), bytes}});
    };
    add(StorageWords::tr("next upkeep"), 0, preview.rows, preview.bytes);
    for (const ExpiryDay &day : preview.following)
        add(StorageWords::tr("%n day(s) later, about", nullptr, day.after), day.after, day.rows, day.bytes);
    return sheet;
}

bool lostInRecount(const ExpiryReport &report)
{
    return std::ranges::any_of(report.recount,
                               [](const LevelRecount &level) { return level.after < level.before; });
}

QString recountText(const ExpiryReport &report, const Formatter &format)
{
    if (report.recount.empty())
        return {};
    QStringList lost;
    qint64 late = 0;
    for (const LevelRecount &level : report.recount) {
        if (level.after < level.before)
            lost << StorageWords::tr("%1 has %2 rows where it had %3")
                        .arg(plainText(level.level), format.count(level.after), format.count(level.before));
        late = std::max(late, level.after - level.before);
    }
    if (!lost.isEmpty())
        return StorageWords::
            tr("Counted again, the rollups of that time hold less than before: %1. Unless the audit trail shows an expired level or a rebuilt day of that time, restore them from a backup, and report this.")
                .arg(lost.join(u", "_s));
    // A level that is kept for a shorter time holds nothing of it any more.
    const QString rows = format.count(std::ranges::max(report.recount, {}, &LevelRecount::after).after);
    if (late > 0)
        return StorageWords::
            tr("Counted again, the rollups of that time hold %1 rows: none is lost, and %2 late rows came meanwhile.")
                .arg(rows, format.count(late));
    return StorageWords::tr("Counted again, the rollups of that time hold %1 rows, as before.").arg(rows);
}

} // namespace tidemark
