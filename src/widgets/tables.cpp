// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/tables.h"

#include "widgets/bardelegate.h"

#include <QAbstractItemModel>
#include <QHeaderView>
#include <QTableView>

namespace tidemark::widgets
{

namespace
{
constexpr int leastSection =
    80; ///< what fills the rest is never squeezed to nothing: the table scrolls instead
} // namespace

void styleTable(QTableView *table, int rowHeight)
{
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    table->setTabKeyNavigation(false);
}

void dressTable(QTableView *table, QAbstractItemModel *model, int fillColumn)
{
    table->setModel(model);
    table->setItemDelegate(new BarDelegate(table));
    styleTable(table);
    table->setProperty("fillColumn", fillColumn);
    if (fillColumn >= 0)
        table->horizontalHeader()->setMinimumSectionSize(leastSection);
    QObject::connect(model, &QAbstractItemModel::modelReset, table, [table] { fitColumns(table); });
    QObject::connect(model, &QAbstractItemModel::rowsInserted, table,
                     [table, model](const QModelIndex &, int first) {
                         if (first == 0 && model->rowCount() > 0)
                             fitColumns(table);
                     });
}

void fitColumns(QTableView *table, int maxWidth)
{
    QHeaderView *header = table->horizontalHeader();
    const int fill = table->property("fillColumn").toInt();
    for (int column = 0; column < header->count(); ++column) {
        if (column == fill) {
            header->setSectionResizeMode(column, QHeaderView::Stretch);
            continue;
        }
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        table->resizeColumnToContents(column);
        header->resizeSection(column, qMin(maxWidth, header->sectionSize(column) + 20));
    }
}

} // namespace tidemark::widgets
