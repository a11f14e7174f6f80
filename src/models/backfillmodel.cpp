// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/backfillmodel.h"

#include "core/rolluplevel.h"
#include "models/plaintext.h"
#include "models/reasontext.h"
#include "models/sheetmodel.h"

namespace tidemark
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const QString none = u"–"_s;
}

void BackfillModel::setReport(BackfillReport report, const Formatter &format)
{
    beginResetModel();
    m_report = std::move(report);
    m_format = format;
    endResetModel();
}

int BackfillModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_report.kept.size() + (m_report.dryRun ? m_report.buckets.size() : m_report.rebuilt.size()));
}

int BackfillModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString BackfillModel::dayRange(Instant day) const
{
    return m_format.range({day, day + 24h});
}

QString BackfillModel::keptText(const KeptDay &day, int column) const
{
    switch (column) {
    case When:
        return dayRange(day.day);
    case Table:
        return tr("all");
    case What:
        return tr("skipped: %1").arg(reasonText(day.reason, m_format));
    default:
        return none;
    }
}

QString BackfillModel::dayText(const RebuiltDay &day, int column) const
{
    switch (column) {
    case When:
        return dayRange(day.day);
    case Table:
        return tr("all");
    case What: {
        QString text = day.changedBuckets == 0
                           ? tr("checked; no changes needed")
                           : tr("rebuilt; buckets changed: %1").arg(m_format.count(day.changedBuckets));
        if (!day.expiredLevels.isEmpty())
            text += u"; "_s + tr("past its retention in %1").arg(plainText(day.expiredLevels));
        return text;
    }
    default:
        return none;
    }
}

QString BackfillModel::bucketText(const BucketChange &change, int column) const
{
    const std::optional<RollupLevel> level = rollupLevelNamed(m_report.dataset, change.level);
    switch (column) {
    case When:
        return level ? m_format.range({change.bucket, change.bucket + level->width})
                     : m_format.dateTime(change.bucket);
    case Table:
        return level ? level->table : plainText(change.level);
    case Before:
        return m_format.count(change.rowsBefore);
    case After:
        return m_format.count(change.rowsAfter);
    default:
        break;
    }
    if (change.rowsBefore == 0)
        return tr("created");
    if (change.rowsAfter == 0)
        return tr("removed");
    if (change.rowsBefore == change.rowsAfter)
        return tr("same number of rows; sums, countries or sketches differ");
    return change.rowsAfter > change.rowsBefore
               ? tr("%1 more rows").arg(m_format.count(change.rowsAfter - change.rowsBefore))
               : tr("%1 fewer rows").arg(m_format.count(change.rowsBefore - change.rowsAfter));
}

QVariant BackfillModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool kept = isKept(index.row());
    const auto text = [&] {
        if (kept)
            return keptText(m_report.kept[std::size_t(index.row())], index.column());
        const std::size_t at = std::size_t(index.row()) - m_report.kept.size();
        return m_report.dryRun ? bucketText(m_report.buckets[at], index.column())
                               : dayText(m_report.rebuilt[at], index.column());
    };
    switch (role) {
    case Qt::DisplayRole:
        return text();
    case Qt::ToolTipRole:
        // Tooltips guess at markup: only escaped text stays text.
        return index.column() == What ? QVariant(text().toHtmlEscaped()) : QVariant();
    case Qt::AccessibleTextRole:
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s + text();
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case SheetModel::BarRole:
        return -1.0;
    case SheetModel::AlertRole:
        return kept && index.column() == What;
    default:
        return {};
    }
}

QVariant BackfillModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Before || section == After ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("Bucket");
    case Table:
        return tr("Table");
    case Before:
        return tr("Rows before");
    case After:
        return tr("Rows after");
    default:
        return tr("Change");
    }
}

} // namespace tidemark
