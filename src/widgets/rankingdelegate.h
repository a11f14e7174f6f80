// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace tidemark::widgets
{

/// Draws a ranking from the roles of a SheetModel: the name over a thin bar, numbers, a small trend. What the
/// filter chooses has a tick.
class RankingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setStale(bool stale) { m_stale = stale; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintTrend(QPainter *painter, const QRect &area, const QVariant &values) const;

    bool m_stale = false;
};

} // namespace tidemark::widgets
