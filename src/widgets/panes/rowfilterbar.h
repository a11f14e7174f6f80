// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rawrows.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tidemark::widgets
{

class FilterChip;
class FlowRow;

/// Filters raw rows by their columns: one value a column, several columns at once. Each filter is a chip
/// whose click removes it. What cannot be a value is said below the field, and nothing changes.
class RowFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit RowFilterBar(QWidget *parent = nullptr);

    /// filter: to begin with.
    void setDataset(Dataset dataset, const RowFilter &filter = {});
    [[nodiscard]] const RowFilter &filter() const { return m_filter; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] RowColumn column() const;
    void add();
    void remove(const QString &column);
    void rebuild();
    void showColumn();

    QComboBox *m_column;
    QLabel *m_match;
    QLineEdit *m_value;
    QPushButton *m_add;
    QLabel *m_problem;
    FlowRow *m_row;
    std::vector<FilterChip *> m_chips;
    Dataset m_dataset = Dataset::Events;
    RowFilter m_filter;
};

} // namespace tidemark::widgets
