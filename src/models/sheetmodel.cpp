// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sheetmodel.h"

#include <QDateTime>

#include <algorithm>
#include <numeric>

namespace tidemark
{

void SheetModel::setSheet(Sheet sheet)
{
    if (sheet.columns == m_sheet.columns) {
        if (sheet.rows == m_sheet.rows)
            return;
        arrange({}); // rows come and go at the end of the sheet, not at that of the table
        replaceRows(sheet);
        arrange(m_sortKey);
        return;
    }
    beginResetModel();
    m_sheet = std::move(sheet);
    m_order.resize(m_sheet.rows.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    m_shown.clear();
    for (std::size_t i = 0; i < m_sheet.columns.size(); ++i) {
        if (m_sheet.columns[i].shown)
            m_shown.push_back(i);
    }
    if (sortColumn() < 0)
        m_sortKey.clear(); // that column is gone
    endResetModel();
    arrange(m_sortKey);
}

int SheetModel::sortColumn() const
{
    const auto sorted = std::ranges::find_if(
        m_shown, [this](std::size_t column) { return m_sheet.columns[column].key == m_sortKey; });
    return m_sortKey.isEmpty() || sorted == m_shown.end() ? -1 : int(sorted - m_shown.begin());
}

void SheetModel::sort(int column, Qt::SortOrder order)
{
    const bool none = column < 0 || column >= int(m_shown.size());
    m_sortKey = none ? QString() : m_sheet.columns[m_shown[std::size_t(column)]].key;
    m_sortOrder = order;
    arrange(m_sortKey);
}

Sheet SheetModel::sortedSheet() const
{
    Sheet sorted{m_sheet.columns, {}};
    for (const int row : m_order)
        sorted.rows.push_back(m_sheet.rows[std::size_t(row)]);
    return sorted;
}

bool SheetModel::isBefore(std::size_t column, int a, int b) const
{
    const auto isWithout = [this](int row, std::size_t at) {
        const std::vector<SheetCell> &cells = m_sheet.rows[std::size_t(row)];
        return at >= cells.size() || !cells[at].value.isValid();
    };
    for (const std::size_t at : {std::size_t(0), column}) {
        if (isWithout(a, at) || isWithout(b, at))
            return !isWithout(a, at) && isWithout(b, at);
    }
    const SheetCell &left = m_sheet.rows[std::size_t(a)][column];
    const SheetCell &right = m_sheet.rows[std::size_t(b)][column];
    const auto isText = [](const SheetCell &cell) { return cell.value.typeId() == QMetaType::QString; };
    const bool down = m_sortOrder == Qt::DescendingOrder;
    const SheetCell &first = down ? right : left;
    const SheetCell &second = down ? left : right;
    if (!isText(left) && !isText(right))
        return first.value.toDouble() < second.value.toDouble();
    const auto time = [](const SheetCell &cell) {
        const QString text = cell.value.toString();
        return text.contains(u'T') ? QDateTime::fromString(text, Qt::ISODateWithMs) : QDateTime();
    };
    if (const QDateTime one = time(first), other = time(second); one.isValid() && other.isValid())
        return one < other;
    return QString::localeAwareCompare(first.text, second.text) < 0;
}

void SheetModel::arrange(const QString &key)
{
    std::vector<int> order(m_sheet.rows.size());
    std::iota(order.begin(), order.end(), 0);
    const auto column = std::ranges::find(m_sheet.columns, key, &SheetColumn::key);
    if (!key.isEmpty() && column != m_sheet.columns.end()) {
        const auto at = std::size_t(column - m_sheet.columns.begin());
        std::ranges::stable_sort(order, [this, at](int a, int b) { return isBefore(at, a, b); });
    }
    if (order == m_order)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<int> shownAt(order.size());
    for (std::size_t row = 0; row < order.size(); ++row)
        shownAt[std::size_t(order[row])] = int(row);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &kept : before)
        after << index(shownAt[std::size_t(m_order[std::size_t(kept.row())])], kept.column());
    m_order = std::move(order);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void SheetModel::replaceRows(Sheet &sheet)
{
    const std::size_t before = m_sheet.rows.size();
    const std::size_t after = sheet.rows.size();
    const std::size_t common = std::min(before, after);
    std::size_t first = common;
    std::size_t last = 0;
    for (std::size_t row = 0; row < common; ++row) {
        if (m_sheet.rows[row] == sheet.rows[row])
            continue;
        first = std::min(first, row);
        last = row;
        m_sheet.rows[row] = std::move(sheet.rows[row]);
    }
    if (first < common && !m_shown.empty())
        Q_EMIT dataChanged(index(int(first), 0), index(int(last), int(m_shown.size()) - 1));
    if (after < before) {
        beginRemoveRows({}, int(after), int(before) - 1);
        m_sheet.rows.resize(after);
        m_order.resize(after);
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows({}, int(before), int(after) - 1);
        m_sheet.rows.insert(m_sheet.rows.end(),
                            std::make_move_iterator(sheet.rows.begin() + qsizetype(before)),
                            std::make_move_iterator(sheet.rows.end()));
        m_order.resize(after);
        std::iota(m_order.begin(), m_order.end(), 0);
        endInsertRows();
    }
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.rows.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const std::size_t column = m_shown.at(std::size_t(index.column()));
    const int place = m_order.at(std::size_t(index.row()));
    if (role == PlaceRole)
        return place;
    const std::vector<SheetCell> &row = m_sheet.rows.at(std::size_t(place));
    if (column >= row.size())
        return {};
    const SheetCell &cell = row[column];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        // Tooltips guess at markup: only escaped text stays text.
        return cell.tip.isEmpty() ? QVariant() : QVariant(cell.tip.toHtmlEscaped());
    case Qt::AccessibleTextRole:
        return m_sheet.columns[column].title + QStringLiteral(": ") +
               (cell.spoken.isEmpty() ? cell.text : cell.spoken);
    case Qt::TextAlignmentRole:
        return int((m_sheet.columns[column].numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ValueRole:
        return cell.value;
    case BarRole:
        return cell.bar;
    case AlertRole:
        return cell.alert;
    case TrendRole:
        return cell.trend.empty() ? QVariant()
                                  : QVariant::fromValue(QList<double>(cell.trend.begin(), cell.trend.end()));
    case ChosenRole:
        return row.front().chosen;
    default:
        return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= int(m_shown.size()))
        return {};
    const SheetColumn &column = m_sheet.columns[m_shown[std::size_t(section)]];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return int((column.numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace tidemark
