// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/readingsjson.h"
#include "app/words.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{
QJsonObject jsonRetention(const TableRetention &table)
{
    return {{u"table"_s, table.table},
            {u"keep"_s, table.keep ? QJsonValue(*table.keep) : QJsonValue(QJsonValue::Null)}};
}

QJsonValue jsonOptional(const std::optional<qint64> &count)
{
    return count ? QJsonValue(*count) : QJsonValue(QJsonValue::Null);
}

QString cell(const std::optional<qint64> &count)
{
    return count ? QString::number(*count) : u"–"_s;
}
} // namespace

Output retentionOutput(const std::vector<TableRetention> &tables)
{
    Output output;
    output.columns = {u"table"_s, u"keep"_s};
    QJsonArray array;
    for (const TableRetention &table : tables) {
        array.append(jsonRetention(table));
        output.rows.push_back({table.table, table.keep.value_or(Ctl::tr("for ever"))});
    }
    output.json = QJsonObject{{u"tables"_s, array}};
    return output;
}

Output retentionSetOutput(const TableRetention &table)
{
    Output output = retentionOutput({table});
    output.footer = {Ctl::tr(
        "What is past its time goes with the next upkeep; raw rows by whole days of UTC, so up to a day "
        "later, and only once they are rolled up. What is held is kept. With a longer time, what is gone "
        "comes "
        "back by a backfill, as far as raw rows hold it.")};
    return output;
}

Output retentionPreviewOutput(const RetentionPreview &preview)
{
    Output output;
    QJsonObject json = jsonRetention(preview.retention);
    json.insert(u"dry_run"_s, true);
    json.insert(u"cutoff"_s, preview.cutoff ? QJsonValue(toIso(*preview.cutoff)) : QJsonValue());
    json.insert(u"rows"_s, preview.rows);
    json.insert(u"buckets"_s, jsonOptional(preview.buckets));
    json.insert(u"partitions"_s, jsonOptional(preview.partitions));
    json.insert(u"bytes"_s, preview.bytes);
    json.insert(u"kept_rows"_s, preview.keptRows);
    json.insert(u"reason"_s, preview.reason);
    output.json = json;
    output.columns = {u"table"_s,   u"keep"_s,       u"cutoff"_s, u"rows"_s,
                      u"buckets"_s, u"partitions"_s, u"bytes"_s,  u"kept_rows"_s};
    output.rows = {{preview.retention.table, preview.retention.keep.value_or(Ctl::tr("for ever")),
                    preview.cutoff ? toIso(*preview.cutoff) : u"–"_s, QString::number(preview.rows),
                    cell(preview.buckets), cell(preview.partitions), QString::number(preview.bytes),
                    QString::number(preview.keptRows)}};
    output.footer = {preview.rows == 0 ? Ctl::tr("Nothing would be deleted now.")
                                       : Ctl::tr("The next upkeep would delete these rows.")};
    if (preview.keptRows > 0)
        output.footer.append(Ctl::tr("Older rows that would be kept: %1.").arg(preview.reason));
    output.footer.append(Ctl::tr("Nothing was changed."));
    return output;
}

Output holdsOutput(const std::vector<Hold> &holds)
{
    Output output;
    output.columns = {u"id"_s, u"dataset"_s, u"from"_s, u"to"_s, u"until"_s, u"by"_s, u"reason"_s};
    QJsonArray array;
    for (const Hold &hold : holds) {
        array.append(QJsonObject{{u"id"_s, hold.id},
                                 {u"dataset"_s, hold.dataset},
                                 {u"from"_s, toIso(hold.range.from)},
                                 {u"to"_s, toIso(hold.range.to)},
                                 {u"until"_s, hold.until ? QJsonValue(toIso(*hold.until)) : QJsonValue()},
                                 {u"by"_s, hold.heldBy},
                                 {u"reason"_s, hold.reason}});
        output.rows.push_back({QString::number(hold.id), hold.dataset, toIso(hold.range.from),
                               toIso(hold.range.to), hold.until ? toIso(*hold.until) : Ctl::tr("for ever"),
                               hold.heldBy, hold.reason});
    }
    output.json = QJsonObject{{u"holds"_s, array}};
    return output;
}

} // namespace tidemark::app
