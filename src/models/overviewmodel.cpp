// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/overviewmodel.h"

#include "models/overviewsheet.h"
#include "models/plaintext.h"
#include "models/sheetmodel.h"

#include <algorithm>
#include <utility>

namespace tidemark
{

using namespace Qt::StringLiterals;

namespace
{
/// Far more than anybody sees at once.
constexpr std::size_t mostRows = 4000;

bool areOfOneOrder(const OverviewQuestion &a, const OverviewQuestion &b)
{
    OverviewQuestion other = b;
    other.skip = a.skip;
    other.limit = a.limit;
    return a == other;
}
} // namespace

void OverviewModel::setQuestion(const OverviewQuestion &question)
{
    if (!m_columns.empty() && areOfOneOrder(question, m_question)) {
        m_question = question;
        return;
    }
    beginResetModel();
    const bool otherRows = question.dataset != m_question.dataset || m_columns.empty();
    if (otherRows || question.search.trimmed() != m_question.search.trimmed())
        m_matching = 0;
    if (otherRows)
        m_all.reset();
    m_question = question;
    m_rows.clear();
    layColumns();
    endResetModel();
}

void OverviewModel::setFormatter(const Formatter &format)
{
    m_format = format;
    reformat();
}

void OverviewModel::setAll(std::optional<qint64> rows)
{
    if (m_all == rows)
        return;
    m_all = rows;
    reformat();
}

bool OverviewModel::takePage(const OverviewPage &page)
{
    if (!areOfOneOrder(page.question, m_question))
        return false;
    const bool sameMoment =
        m_frame && m_frame->range == page.frame.range && m_frame->watermark == page.frame.watermark;
    m_frame = page.frame;
    m_tenants = page.tenants;
    if (!sameMoment || m_rows.size() + page.rows.size() > mostRows)
        m_rows.clear();
    for (std::size_t i = 0; i < page.rows.size(); ++i) {
        Row row{page.rows[i], {}};
        format(row);
        m_rows[int(page.question.skip + qint64(i))] = std::move(row);
    }
    // Selection and place stay: rows come and go at the end alone.
    if (page.matching > m_matching) {
        beginInsertRows({}, int(m_matching), int(page.matching) - 1);
        m_matching = page.matching;
        endInsertRows();
    } else if (page.matching < m_matching) {
        beginRemoveRows({}, int(page.matching), int(m_matching) - 1);
        m_matching = page.matching;
        endRemoveRows();
    }
    if (m_matching > 0)
        Q_EMIT dataChanged(index(0, 0), index(int(m_matching) - 1, columnCount() - 1));
    return true;
}

void OverviewModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_matching = 0;
    m_tenants = 0;
    m_frame.reset();
    m_all.reset();
    endResetModel();
}

std::optional<Tenant> OverviewModel::tenantAt(int row) const
{
    const auto there = m_rows.find(row);
    return there == m_rows.end() ? std::nullopt : std::optional(there->second.row.tenant);
}

Sheet OverviewModel::sheet() const
{
    OverviewPage page{m_question, m_frame.value_or(OverviewFrame()), m_tenants, m_matching, {}};
    for (const auto &[place, row] : m_rows)
        page.rows.push_back(row.row);
    return sheetOf(page, m_all, m_format);
}

std::optional<OverviewSort> OverviewModel::sortOf(int column) const
{
    const std::vector<std::optional<OverviewSort>> sorts = overviewColumns(m_question.dataset);
    return column >= 0 && column < int(sorts.size()) ? sorts[std::size_t(column)] : std::nullopt;
}

int OverviewModel::columnOf(OverviewSort sort) const
{
    const std::vector<std::optional<OverviewSort>> sorts = overviewColumns(m_question.dataset);
    const auto at = std::ranges::find(sorts, std::optional(sort));
    return at == sorts.end() ? -1 : int(at - sorts.begin());
}

void OverviewModel::layColumns()
{
    m_columns.clear();
    const Sheet empty = sheetOf(OverviewPage{m_question, {}, 0, 0, {}}, {}, m_format);
    std::ranges::copy_if(empty.columns, std::back_inserter(m_columns), &SheetColumn::shown);
}

void OverviewModel::format(Row &row) const
{
    const Sheet sheet = sheetOf(OverviewPage{m_question, m_frame.value_or(OverviewFrame()), 0, 0, {row.row}},
                                m_all, m_format);
    row.cells.clear();
    for (std::size_t i = 0; i < sheet.columns.size(); ++i)
        if (sheet.columns[i].shown)
            row.cells.push_back(sheet.rows.front()[i]);
}

void OverviewModel::reformat()
{
    for (auto &[place, row] : m_rows)
        format(row);
    if (m_matching > 0)
        Q_EMIT dataChanged(index(0, 0), index(int(m_matching) - 1, columnCount() - 1));
}

int OverviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matching);
}

int OverviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant OverviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((m_columns[std::size_t(index.column())].numeric ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    const auto row = m_rows.find(index.row());
    if (row == m_rows.end()) {
        if (role == Qt::AccessibleTextRole)
            return tr("not read yet");
        return role == SheetModel::BarRole ? QVariant(-1.0)
               : role == Qt::DisplayRole   ? QVariant(QStringLiteral("…"))
                                           : QVariant();
    }
    const SheetCell &cell = row->second.cells[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return cell.spoken.isEmpty() ? cell.text : cell.spoken;
    case Qt::ToolTipRole:
        return index.column() == 0  ? QVariant(markupSafe(row->second.row.tenant.name, 1000))
               : cell.tip.isEmpty() ? QVariant()
                                    : QVariant(cell.tip.toHtmlEscaped());
    case SheetModel::ValueRole:
        return cell.value;
    case SheetModel::BarRole:
        return cell.bar;
    case SheetModel::TrendRole:
        return cell.trend.empty() ? QVariant()
                                  : QVariant::fromValue(QList<double>(cell.trend.begin(), cell.trend.end()));
    default:
        return {};
    }
}

QVariant OverviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= int(m_columns.size()))
        return {};
    const SheetColumn &column = m_columns[std::size_t(section)];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        if (section != columnOf(m_question.sort))
            return column.title;
        if (role == Qt::AccessibleTextRole)
            return (m_question.descending ? tr("%1, descending") : tr("%1, ascending")).arg(column.title);
        return column.title + (m_question.descending ? u" ▾"_s : u" ▴"_s);
    }
    if (role == Qt::TextAlignmentRole)
        return int((column.numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace tidemark
