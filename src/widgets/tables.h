// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractItemModel;
class QTableView;

namespace tidemark::widgets
{

/// Gives a table of the forms its model and the usual look: no row numbers, plain text cells, tabular
/// figures; the column fillColumn takes what width is left (negative: none).
void dressTable(QTableView *table, QAbstractItemModel *model, int fillColumn = -1);

/// Fits all columns to what they hold now, none wider than maxWidth; the filling column keeps filling.
void fitColumns(QTableView *table, int maxWidth = 340);

} // namespace tidemark::widgets
