// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sheetmodel.h"

#include <algorithm>

namespace tidemark
{

void SheetModel::setSheet(Sheet sheet)
{
    if (sheet.columns == m_sheet.columns) {
        replaceRows(sheet);
        return;
    }
    beginResetModel();
    m_sheet = std::move(sheet);
    m_shown.clear();
    for (std::size_t i = 0; i < m_sheet.columns.size(); ++i) {
        if (m_sheet.columns[i].shown)
            m_shown.push_back(i);
    }
    endResetModel();
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
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows({}, int(before), int(after) - 1);
        m_sheet.rows.insert(m_sheet.rows.end(),
                            std::make_move_iterator(sheet.rows.begin() + qsizetype(before)),
                            std::make_move_iterator(sheet.rows.end()));
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
    const std::vector<SheetCell> &row = m_sheet.rows.at(std::size_t(index.row()));
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
        return m_sheet.columns[column].title + QStringLiteral(": ") + cell.text;
    case Qt::TextAlignmentRole:
        return int((m_sheet.columns[column].numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ValueRole:
        return cell.value;
    case BarRole:
        return cell.bar;
    case AlertRole:
        return cell.alert;
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
