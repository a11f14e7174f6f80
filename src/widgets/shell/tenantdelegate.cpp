// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/tenantdelegate.h"

#include "models/tenantmodel.h"
#include "widgets/theme.h"

#include <QIcon>
#include <QPainter>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

QRect TenantDelegate::pinArea(const QRect &row)
{
    return {row.right() - 30, row.top(), 22, row.height()};
}

QSize TenantDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.rect.width(), index.data(TenantModel::HeadingRole).toBool() ? 30 : 28};
}

void TenantDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const Colours &c = theme.colours();
    const QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(TenantModel::HeadingRole).toBool()) {
        painter->setFont(theme.font(-1, QFont::DemiBold));
        painter->setPen(c.muted);
        painter->drawText(row.adjusted(16, 8, -8, 0), Qt::AlignVCenter, index.data().toString());
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool pointed = option.state.testFlag(QStyle::State_MouseOver);
    if (selected || pointed) {
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        painter->setPen(focused ? QPen(c.accent) : QPen(Qt::NoPen));
        painter->setBrush(selected ? c.accentSoft : c.hover);
        painter->drawRoundedRect(QRectF(row).adjusted(8, 1, -6, -1), 6, 6);
    }
    const bool current = index.data(TenantModel::CurrentRole).toBool();
    if (current) {
        // The one that is shown keeps its mark while the arrows look for another.
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.accent);
        painter->drawRoundedRect(QRectF(row.left() + 8, row.top() + 6, 3, row.height() - 12), 1.5, 1.5);
    }
    const bool pinned = index.data(TenantModel::PinnedRole).toBool();
    if (pinned || pointed) {
        const QRect pin = pinArea(row);
        const QIcon icon = theme.icon(pinned ? u"pinned"_s : u"pin"_s, pinned ? c.accent : c.faint);
        icon.paint(painter, QRect(pin.center().x() - 6, pin.center().y() - 6, 13, 13));
    }
    const QString id = QString::number(index.data(TenantModel::IdRole).toInt());
    const QFont number = theme.numberFont(-0.75);
    const int idWidth = QFontMetrics(number).horizontalAdvance(id);
    const int right = row.right() - 34;
    painter->setFont(number);
    painter->setPen(c.muted);
    painter->drawText(QRect(right - idWidth, row.top(), idWidth + 1, row.height()), Qt::AlignVCenter, id);
    painter->setFont(theme.font(0, selected || current ? QFont::DemiBold : QFont::Normal));
    painter->setPen(selected || current ? c.accent : c.text);
    const QRect text(row.left() + 16, row.top(), right - idWidth - 8 - row.left() - 16, row.height());
    painter->drawText(
        text, Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace tidemark::widgets
