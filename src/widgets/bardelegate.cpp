// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/bardelegate.h"

#include "models/sheetmodel.h"
#include "widgets/theme.h"

#include <QPainter>

namespace tidemark::widgets
{

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const Colours &c = theme.colours();
    const QRect area = option.rect;
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(area, c.accentSoft);
    const double bar = index.data(SheetModel::BarRole).toDouble();
    if (bar >= 0) {
        const QRect track = area.adjusted(8, 5, -8, -5);
        const QColor full = m_stale ? c.faint : theme.seriesColour(0);
        const auto placed = [&](int wide) {
            return QStyle::visualRect(option.direction, track,
                                      QRect(track.left(), track.top(), wide, track.height()));
        };
        painter->fillRect(placed(qMax(2, int(track.width() * bar))),
                          mixed(full, c.card, c.dark ? 0.42 : 0.24));
        painter->fillRect(placed(2), full);
    }
    const bool number = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    painter->setFont(number ? theme.numberFont(-0.25) : theme.font(-0.25));
    const bool alert = index.data(SheetModel::AlertRole).toBool();
    painter->setPen(m_stale ? c.muted : alert ? c.danger : c.text);
    const QRect text = QStyle::visualRect(option.direction, area, area.adjusted(bar >= 0 ? 16 : 8, 0, -8, 0));
    const QString elided = painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                             Qt::ElideRight, text.width());
    painter->drawText(text, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine, elided);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(c.accent);
        painter->drawRect(area.adjusted(0, 0, -1, -1));
    }
}

} // namespace tidemark::widgets
