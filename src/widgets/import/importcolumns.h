// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadpreview.h"

#include <QObject>

class QComboBox;
class QTableWidget;

namespace tidemark::widgets
{

/// The table that shows which field of a file feeds which column, and lets it be changed where the fields
/// have no names that say so (CSV).
class ImportColumns : public QObject
{
    Q_OBJECT

public:
    /// Fills table, which is its parent too.
    explicit ImportColumns(QTableWidget *table);

    void show(const ingest::Preview &preview);
    void clear();

Q_SIGNALS:
    /// CsvOptions::columns as they were picked.
    void picked(const QStringList &columns);

private:
    [[nodiscard]] QComboBox *makeChoice(const ingest::ColumnMapping &column, int row);
    void choose(int row);

    QTableWidget *m_table;
    std::vector<ingest::ColumnMapping> m_mapping;
    Dataset m_dataset = Dataset::Events;
};

} // namespace tidemark::widgets
