// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/overview.h"
#include "models/formatter.h"
#include "models/sheet.h"

#include <QAbstractTableModel>

#include <map>
#include <optional>

namespace tidemark
{

/// All tenants as a table, of which only the rows that were read are there: the others are empty until a page
/// brings them. Roles are those of SheetModel. Rows of one moment alone stand beside each other: a page of
/// another one takes the place of all that is there.
class OverviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Forgets all rows, unless it is the same question but for its place.
    void setQuestion(const OverviewQuestion &question);
    void setFormatter(const Formatter &format);
    /// What shares are of; nothing: not known.
    void setAll(std::optional<qint64> rows);
    /// A page of another question is dropped; false then.
    bool takePage(const OverviewPage &page);
    void clear();

    [[nodiscard]] const OverviewQuestion &question() const { return m_question; }
    /// Of the last page.
    [[nodiscard]] const std::optional<OverviewFrame> &frame() const { return m_frame; }
    [[nodiscard]] qint64 tenants() const { return m_tenants; }
    [[nodiscard]] bool hasRow(int row) const { return m_rows.contains(row); }
    [[nodiscard]] std::optional<Tenant> tenantAt(int row) const;
    /// All rows that are there, in their order.
    [[nodiscard]] Sheet sheet() const;
    /// What each column is sorted by; nothing: it cannot be.
    [[nodiscard]] std::optional<OverviewSort> sortOf(int column) const;
    /// Negative: no column shows it.
    [[nodiscard]] int columnOf(OverviewSort sort) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        OverviewRow row;
        std::vector<SheetCell> cells; ///< the shown ones
    };
    void layColumns();
    void format(Row &row) const;
    void reformat();

    OverviewQuestion m_question;
    std::optional<OverviewFrame> m_frame;
    Formatter m_format;
    std::optional<qint64> m_all;
    qint64 m_tenants = 0;
    qint64 m_matching = 0;
    std::map<int, Row> m_rows;
    std::vector<SheetColumn> m_columns; ///< the shown ones
};

} // namespace tidemark
