// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/axischoice.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace tidemark::widgets
{

/// The names of panes, row by row.
using BoardRows = QList<QStringList>;

/// Where the panes of a window stand, as it is remembered. All panes go by their names.
struct BoardLayout {
    QStringList order;  ///< all of them
    QStringList closed; ///< not shown
    QString first;      ///< over the whole width; where it is not shown, the first of the others is
    /// By the rows they belong to (rowsKey): heights of the rows, then the widths in each.
    QHash<QString, QList<QList<int>>> sizes;
    QString maximized;               ///< has all of the room; empty: none has
    QHash<QString, AxisChoice> axes; ///< where another one than the usual was chosen
    QStringList hiddenKinds;         ///< of annotations, that are not shown

    /// The main one alone, the others in rows as full as their least widths allow.
    [[nodiscard]] BoardRows rows(const QStringList &present, int width, int gap,
                                 const std::function<int(const QString &)> &leastWidth) const;
    /// The main one of those that are present and not closed; empty: there is none.
    [[nodiscard]] QString mainOf(const QStringList &present) const;
    /// Those of them that are shown, in order; one at least.
    [[nodiscard]] QStringList shown(const QStringList &present) const;
    /// Changes places with the next one that is shown before (−1) or behind (1) it, the main one left out.
    /// False: there is none.
    bool move(const QString &name, int by, const QStringList &present);

    /// JSON. What cannot be read of it stays as it is; a name that is not known is left out.
    [[nodiscard]] QByteArray save() const;
    void restore(const QByteArray &state);
};

[[nodiscard]] QString rowsKey(const BoardRows &rows);
[[nodiscard]] QStringList namesIn(const BoardRows &rows);

} // namespace tidemark::widgets
