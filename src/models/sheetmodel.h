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
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< what is exported and sorted by
        BarRole,                      ///< 0 … 1, or negative
        AlertRole                     ///< drawn as what is wrong
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(Sheet sheet);
    [[nodiscard]] const Sheet &sheet() const { return m_sheet; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void replaceRows(Sheet &sheet);

    Sheet m_sheet;
    std::vector<std::size_t> m_shown; ///< indexes into m_sheet.columns
};

} // namespace tidemark
