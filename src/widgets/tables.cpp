// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/tables.h"

#include "models/sheetmodel.h"
#include "widgets/bardelegate.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>

namespace tidemark::widgets
{

namespace
{
/// Gives the words their translation context.
class TableKeys
{
    Q_DECLARE_TR_FUNCTIONS(TableKeys)
};

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

QTableView *listTable(const QString &name, const QString &accessibleName, SheetModel *model, int fillColumn,
                      QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    dressTable(table, model, fillColumn);
    makeSortable(table, model);
    return table;
}

void makeSortable(QTableView *table, SheetModel *model)
{
    QHeaderView *header = table->horizontalHeader();
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    table->setSortingEnabled(true);
    // Room for the arrow is only taken where one is.
    header->setSortIndicatorShown(false);
    QObject::connect(header, &QHeaderView::sortIndicatorChanged, header,
                     [header](int section) { header->setSortIndicatorShown(section >= 0); });
    QObject::connect(model, &QAbstractItemModel::modelReset, header,
                     [header, model] { header->setSortIndicator(model->sortColumn(), model->sortOrder()); });
    addSortKeys(table, [header](int column, Qt::SortOrder order) {
        const bool again = header->sortIndicatorSection() == column && header->sortIndicatorOrder() == order;
        header->setSortIndicator(again ? -1 : column, order);
    });
}

void addSortKeys(QTableView *table, const std::function<void(int column, Qt::SortOrder order)> &sort)
{
    const auto add = [&](const QString &text, const QKeySequence &keys, Qt::SortOrder order) {
        auto *action = new QAction(text, table);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        table->addAction(action);
        QObject::connect(action, &QAction::triggered, table, [table, sort, order] {
            sort(table->currentIndex().isValid() ? table->currentIndex().column() : 0, order);
        });
    };
    add(TableKeys::tr("In a table: sort by this column, ascending"), QKeySequence(Qt::ALT | Qt::Key_Up),
        Qt::AscendingOrder);
    add(TableKeys::tr("In a table: sort by this column, descending"), QKeySequence(Qt::ALT | Qt::Key_Down),
        Qt::DescendingOrder);
}

int currentPlace(const QTableView *table)
{
    const QModelIndex current = table->currentIndex();
    return current.isValid() ? current.data(SheetModel::PlaceRole).toInt() : -1;
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
