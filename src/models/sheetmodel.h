// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sheet.h"

#include <QAbstractTableModel>

namespace tidemark
{

/// Shows a Sheet's shown columns. A new sheet resets the model only when its columns differ; rows are added
/// or taken away at the end and cells that differ are told by narrow dataChanged, so that selection and
/// scroll position survive a refresh.
///
/// Sorted (sort), it stays so with every new sheet: by value where both cells have a number, else by text;
/// what is not known, and rows that are about no single thing (their first value is not known), come last
/// either way. Sorted by a negative column it is as the sheet was made. The selection goes with its row.
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< what is exported and sorted by
        BarRole,                      ///< 0 … 1, or negative
        AlertRole,                    ///< drawn as what is wrong
        TrendRole,                    ///< QList<double>, drawn as a small line; null: none
        ChosenRole,                   ///< of the row: what the filter chooses
        PlaceRole                     ///< which of the sheet's rows it is
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(Sheet sheet);
    /// As it was made.
    [[nodiscard]] const Sheet &sheet() const { return m_sheet; }
    /// In the order in which it is shown.
    [[nodiscard]] Sheet sortedSheet() const;

    void sort(int column, Qt::SortOrder order) override;
    /// Negative: as the sheet was made.
    [[nodiscard]] int sortColumn() const;
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void replaceRows(Sheet &sheet);
    void arrange(const QString &key);
    [[nodiscard]] bool isBefore(std::size_t column, int a, int b) const;

    Sheet m_sheet;
    std::vector<int> m_order; ///< [row that is shown]: which of the sheet's it is
    QString m_sortKey;        ///< of the column; empty: as the sheet was made
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<std::size_t> m_shown; ///< indexes into m_sheet.columns
};

} // namespace tidemark
