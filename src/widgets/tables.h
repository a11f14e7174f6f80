// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

#include <functional>

class QAbstractItemModel;
class QTableView;

namespace tidemark
{
class SheetModel;
}

namespace tidemark::widgets
{

/// What every table here has: no row numbers, rows of one height, titles that end in dots where they do not
/// fit, and Tab leads out of it. The arrow keys move within; a table that keeps Tab to itself can only be
/// left with the mouse.
void styleTable(QTableView *table, int rowHeight = 26);

/// Gives a table of the forms its model and the usual look: no row numbers, plain text cells, tabular
/// figures; the column fillColumn takes what width is left (negative: none).
void dressTable(QTableView *table, QAbstractItemModel *model, int fillColumn = -1);

/// A table of whole rows, one of them current, that is sorted by a click on a title.
[[nodiscard]] QTableView *listTable(const QString &name, const QString &accessibleName, SheetModel *model,
                                    int fillColumn, QWidget *parent);

/// A click on a title sorts by that column, the next one the other way round, the third as it was; Alt+Up and
/// Alt+Down do the same for the column of the current cell.
void makeSortable(QTableView *table, SheetModel *model);

/// Those two keys alone: what is sorted, and how, is up to whoever is told.
void addSortKeys(QTableView *table, const std::function<void(int column, Qt::SortOrder order)> &sort);

/// Which of its SheetModel's rows is the current one, however it is sorted; negative: none.
[[nodiscard]] int currentPlace(const QTableView *table);

/// Fits all columns to what they hold now, none wider than maxWidth; the filling column keeps filling.
void fitColumns(QTableView *table, int maxWidth = 340);

} // namespace tidemark::widgets
