// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coveragemodel.h"

#include <algorithm>

namespace tidemark
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

CoverageLook coverageLook(const CoverageBucket &bucket)
{
    switch (bucket.state) {
    case CoverageState::Open:
        return CoverageLook::Open;
    case CoverageState::Waiting:
        return CoverageLook::Waiting;
    case CoverageState::Failed:
        return CoverageLook::Failed;
    case CoverageState::Expired:
        return CoverageLook::Expired;
    case CoverageState::Complete:
        break;
    }
    return bucket.lateRows.value_or(0) > 0 ? CoverageLook::Late
           : bucket.rawExpired             ? CoverageLook::RawExpired
                                           : CoverageLook::Complete;
}

QString coverageLookText(CoverageLook look)
{
    switch (look) {
    case CoverageLook::Complete:
        return CoverageModel::tr("complete");
    case CoverageLook::RawExpired:
        return CoverageModel::tr("raw rows expired");
    case CoverageLook::Late:
        return CoverageModel::tr("late rows added");
    case CoverageLook::Open:
        return CoverageModel::tr("open");
    case CoverageLook::Waiting:
        return CoverageModel::tr("waiting");
    case CoverageLook::Failed:
        return CoverageModel::tr("rollup failed");
    case CoverageLook::Expired:
        break;
    }
    return CoverageModel::tr("expired");
}

QString coverageLookMeaning(CoverageLook look)
{
    switch (look) {
    case CoverageLook::Complete:
        return CoverageModel::tr("All its rows are rolled up, and the raw rows still exist.");
    case CoverageLook::RawExpired:
        return CoverageModel::tr(
            "All its rows are rolled up. Its raw rows are gone, so it cannot be rebuilt.");
    case CoverageLook::Late:
        return CoverageModel::tr("Complete. Late rows were added after it was completed.");
    case CoverageLook::Open:
        return CoverageModel::tr("It has not ended yet.");
    case CoverageLook::Waiting:
        return CoverageModel::tr("It has ended, and some of its rows wait for the next rollup.");
    case CoverageLook::Failed:
        return CoverageModel::tr(
            "It is waiting, and the last rollup failed: see the audit trail for the reason.");
    case CoverageLook::Expired:
        break;
    }
    return CoverageModel::tr("The rollup is past its retention and was deleted.");
}

void CoverageModel::setCoverage(const RollupLevel &level, std::vector<CoverageBucket> buckets,
                                const Formatter &format)
{
    const RollupLevel levelBefore = m_level;
    m_format = format;
    const bool sameShape = levelBefore == level && !m_buckets.empty() && !buckets.empty() &&
                           m_buckets.front().bucket == buckets.front().bucket &&
                           m_buckets.size() == buckets.size();
    if (!sameShape)
        beginResetModel();
    m_level = level;
    m_buckets = std::move(buckets);
    layOut();
    m_counts.fill(0);
    for (const CoverageBucket &bucket : m_buckets)
        ++m_counts.at(std::size_t(coverageLook(bucket)));
    if (!sameShape)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

Instant CoverageModel::rowStart(Instant bucket) const
{
    if (m_span == Span::Hour)
        return std::chrono::floor<std::chrono::hours>(bucket);
    const auto day = std::chrono::floor<std::chrono::days>(bucket);
    if (m_span == Span::Day)
        return day;
    const std::chrono::year_month_day date(day);
    return std::chrono::sys_days(date.year() / date.month() / 1);
}

void CoverageModel::layOut()
{
    m_span = m_level.width < 15min ? Span::Hour : m_level.width < 24h ? Span::Day : Span::Month;
    m_columns = m_span == Span::Month ? 31 : int((m_span == Span::Hour ? 1h : 24h) / m_level.width);
    m_rows.clear();
    for (const CoverageBucket &bucket : m_buckets)
        if (const Instant start = rowStart(bucket.bucket.from); m_rows.empty() || m_rows.back() != start)
            m_rows.push_back(start);
    std::ranges::reverse(m_rows);
    m_cells.assign(m_rows.size() * std::size_t(m_columns), -1);
    std::size_t row = m_rows.size();
    for (std::size_t i = 0; i < m_buckets.size(); ++i) {
        const Instant at = m_buckets[i].bucket.from;
        const Instant start = rowStart(at);
        if (row == m_rows.size() || m_rows[row] != start)
            --row;
        const auto column = std::size_t((at - start) / m_level.width);
        m_cells[row * std::size_t(m_columns) + column] = int(i);
    }
}

const CoverageBucket *CoverageModel::bucketAt(int row, int column) const
{
    if (row < 0 || row >= rowCount() || column < 0 || column >= m_columns)
        return nullptr;
    const int at = m_cells[std::size_t(row) * std::size_t(m_columns) + std::size_t(column)];
    return at < 0 ? nullptr : &m_buckets[std::size_t(at)];
}

QString CoverageModel::text(const CoverageBucket &bucket) const
{
    // What has become of a complete one is told in numbers below.
    const CoverageLook look =
        bucket.state == CoverageState::Complete ? CoverageLook::Complete : coverageLook(bucket);
    QString words = m_format.range(bucket.bucket) + u": "_s + coverageLookText(look) + u'.';
    if (bucket.waitingRows > 0)
        words += u' ' + tr("Rows not rolled up yet: %1.").arg(m_format.count(bucket.waitingRows));
    if (!bucket.lateRows)
        words += u' ' + tr("How many late rows were added is no longer known.");
    else if (*bucket.lateRows > 0)
        words += u' ' + tr("Late rows added: %1.").arg(m_format.count(*bucket.lateRows));
    if (bucket.rawExpired && bucket.state != CoverageState::Expired)
        words += u' ' + tr("It cannot be rebuilt: its raw rows no longer exist.");
    return words;
}

QString CoverageModel::rowText() const
{
    return m_span == Span::Hour ? tr("an hour") : m_span == Span::Day ? tr("a day") : tr("a month");
}

std::vector<int> CoverageModel::labelSteps() const
{
    if (m_span == Span::Month)
        return {1, 5, 10};
    if (m_span == Span::Hour)
        return {5, 10, 15, 30};
    const int hour = std::max(1, m_columns / 24);
    return {hour, 2 * hour, 3 * hour, 6 * hour, 12 * hour};
}

bool CoverageModel::isLabelled(int column, int step) const
{
    // Days are counted from one.
    return (m_span == Span::Month ? column + 1 : column) % step == 0;
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CoverageBucket *bucket = bucketAt(index.row(), index.column());
    if (!bucket)
        return {};
    if (role == LookRole)
        return int(coverageLook(*bucket));
    if (role == Qt::AccessibleTextRole)
        return text(*bucket);
    if (role == Qt::ToolTipRole)
        return text(*bucket).toHtmlEscaped();
    return {};
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int sections = orientation == Qt::Horizontal ? m_columns : rowCount();
    if (role != Qt::DisplayRole || section < 0 || section >= sections)
        return {};
    const Formatter utc(m_format.locale()); // rows are UTC's
    if (orientation == Qt::Vertical) {
        const Instant start = m_rows[std::size_t(section)];
        if (m_span == Span::Hour)
            return utc.day(start) + u' ' + utc.clock(start);
        const QDate date = QDateTime::fromMSecsSinceEpoch(toMSecs(start), QTimeZone::utc()).date();
        return m_span == Span::Day ? m_format.locale().toString(date, tr("ddd d MMM yyyy", "a day's row"))
                                   : m_format.locale().toString(date, tr("MMM yyyy", "a month's row"));
    }
    if (m_span == Span::Month)
        return QString::number(section + 1);
    return utc.clock(Instant() + section * m_level.width);
}

Qt::ItemFlags CoverageModel::flags(const QModelIndex &index) const
{
    return bucketAt(index.row(), index.column()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                                 : Qt::ItemFlags(Qt::NoItemFlags);
}

} // namespace tidemark
