// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/retentiontext.h"

#include "models/reasontext.h"

#include <QCoreApplication>

namespace tidemark
{

using namespace Qt::StringLiterals;

namespace
{
/// Gives the words their translation context.
class RetentionWords
{
    Q_DECLARE_TR_FUNCTIONS(RetentionWords)
};
} // namespace

QString retentionPreviewText(const RetentionPreview &preview, const Formatter &format)
{
    const QString &table = preview.retention.table;
    if (!preview.cutoff)
        return RetentionWords::tr("Nothing in %1 would be deleted. The disk must have room for all of it.")
            .arg(table);
    QStringList words;
    if (preview.rows == 0) {
        words << RetentionWords::tr("Nothing in %1 would be deleted now.").arg(table);
    } else {
        QString where;
        if (preview.buckets)
            where = RetentionWords::tr(" in %n bucket(s)", nullptr, int(*preview.buckets));
        else if (preview.partitions.value_or(0) > 0)
            where = RetentionWords::tr(" in %n partition(s)", nullptr, int(*preview.partitions));
        words << RetentionWords::tr("The next upkeep would delete %1 rows of %2%3 (%4).")
                     .arg(format.count(preview.rows), table, where, format.bytes(preview.bytes));
    }
    if (preview.keptRows > 0)
        words << RetentionWords::tr("%1 older rows would be kept: %2.")
                     .arg(format.count(preview.keptRows), reasonText(preview.reason, format));
    words << RetentionWords::tr("Data from %1 onwards would be kept.").arg(format.dateTime(*preview.cutoff));
    return words.join(u' ');
}

} // namespace tidemark
