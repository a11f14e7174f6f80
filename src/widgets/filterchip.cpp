// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/filterchip.h"

#include "widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace tidemark::widgets
{

namespace
{
constexpr int filterHeight = 26;
constexpr int inset = 10;
constexpr int crossSize = 8;
constexpr int crossRoom = crossSize + 8;
constexpr int longestValue = 260;
} // namespace

FilterChip::FilterChip(const QString &dimension, const QString &value, QWidget *parent)
    : QAbstractButton(parent)
    , m_dimension(dimension)
    , m_value(value)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Remove filter %1 %2").arg(dimension, value));
    setToolTip(tr("Remove this filter: %1 %2").arg(dimension, value).toHtmlEscaped());
}

QString FilterChip::label() const
{
    return tr("%1:", "dimension of a filter, before its value").arg(m_dimension);
}

QSize FilterChip::sizeHint() const
{
    const Theme &theme = Theme::instance();
    const int label = QFontMetrics(theme.font(-0.5)).horizontalAdvance(this->label());
    const int value = QFontMetrics(theme.font(-0.25, QFont::DemiBold)).horizontalAdvance(m_value) + 2;
    return {inset + label + 5 + std::min(value, longestValue) + crossRoom + inset, filterHeight};
}

void FilterChip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = Theme::instance();
    const Colours &c = theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? c.accent : underMouse() ? c.muted : c.border, hasFocus() ? 2 : 1));
    painter.setBrush(c.accentSoft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), filterHeight / 2.0 - 1,
                            filterHeight / 2.0 - 1);
    int x = inset;
    painter.setFont(theme.font(-0.5));
    painter.setPen(c.muted);
    const int labelWidth = painter.fontMetrics().horizontalAdvance(label());
    painter.drawText(QRect(x, 0, labelWidth + 2, height()), Qt::AlignVCenter, label());
    x += labelWidth + 5;
    painter.setFont(theme.font(-0.25, QFont::DemiBold));
    painter.setPen(c.text);
    const int room = width() - x - crossRoom - inset;
    painter.drawText(QRect(x, 0, room + 2, height()), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_value, Qt::ElideRight, room));
    const double left = width() - inset - crossSize;
    const double top = (height() - crossSize) / 2.0;
    painter.setPen(QPen(underMouse() || hasFocus() ? c.text : c.muted, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(left, top), QPointF(left + crossSize, top + crossSize));
    painter.drawLine(QPointF(left + crossSize, top), QPointF(left, top + crossSize));
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void FilterChip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FilterChip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace tidemark::widgets
