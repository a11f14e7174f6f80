// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adminreports.h"
#include "core/rolluplevel.h"
#include "models/formatter.h"

#include <QAbstractTableModel>

#include <array>

namespace tidemark
{

/// What a bucket looks like: its state, and of a complete one what has become of it.
enum class CoverageLook { Complete, RawExpired, Late, Open, Waiting, Failed, Expired };
inline constexpr std::array coverageLooks{
    CoverageLook::Complete, CoverageLook::RawExpired, CoverageLook::Late,   CoverageLook::Open,
    CoverageLook::Waiting,  CoverageLook::Failed,     CoverageLook::Expired};

[[nodiscard]] CoverageLook coverageLook(const CoverageBucket &bucket);
/// One or two words, for a legend.
[[nodiscard]] QString coverageLookText(CoverageLook look);
/// A sentence: what it means.
[[nodiscard]] QString coverageLookMeaning(CoverageLook look);

/// A level's buckets as a grid, the newest row at the top. A row is an hour of minutes, a day of quarter
/// hours or hours, or a month of days, all in UTC as rollups are cut; the cells' words are in the formatter's
/// zone.
class CoverageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { LookRole = Qt::UserRole + 1 }; ///< a CoverageLook as a number; none where there is no bucket

    using QAbstractTableModel::QAbstractTableModel;

    /// buckets: all of that level's in a range, the oldest first.
    void setCoverage(const RollupLevel &level, std::vector<CoverageBucket> buckets, const Formatter &format);
    /// Null where the cell lies outside the range.
    [[nodiscard]] const CoverageBucket *bucketAt(int row, int column) const;
    [[nodiscard]] qint64 count(CoverageLook look) const { return m_counts.at(std::size_t(look)); }
    [[nodiscard]] QString text(const CoverageBucket &bucket) const;
    /// "a day": what a row is.
    [[nodiscard]] QString rowText() const;
    /// How many columns apart labels may stand, the closest first.
    [[nodiscard]] std::vector<int> labelSteps() const;
    [[nodiscard]] bool isLabelled(int column, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    enum class Span { Hour, Day, Month };

    [[nodiscard]] Instant rowStart(Instant bucket) const;
    void layOut();

    RollupLevel m_level;
    Span m_span = Span::Day;
    Formatter m_format;
    std::vector<CoverageBucket> m_buckets;
    std::vector<Instant> m_rows; ///< where each begins
    std::vector<int> m_cells;    ///< row by row: which bucket; −1: none
    int m_columns = 0;
    std::array<qint64, coverageLooks.size()> m_counts{};
};

} // namespace tidemark
