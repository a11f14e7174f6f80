// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/cutsitem.h"

#include "widgets/charts/timechart.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr double breakDepth = 9; ///< px below the top of the plot
constexpr double leastBreak = 7; ///< px; of a narrow bar it goes beyond the edges
} // namespace

CutsItem::CutsItem(TimeChart *chart)
    : m_chart(chart)
{
    setAcceptedMouseButtons(Qt::NoButton);
}

void CutsItem::refresh()
{
    prepareGeometryChange();
    m_bounds = m_chart->cutBuckets().empty() && !m_chart->m_frame.level
                   ? QRectF()
                   : m_chart->plotRect().adjusted(-6, -4, 6, 2);
    update();
}

void CutsItem::paintLevel(QPainter &painter) const
{
    const std::optional<double> &level = m_chart->m_frame.level;
    if (!level || m_chart->buckets().empty() || *level > m_chart->top())
        return;
    const Colours &c = Theme::instance().colours();
    const QRectF plot = m_chart->plotRect();
    const double y = std::round(m_chart->yOf(*level)) + 0.5;
    QColor ground = c.card;
    ground.setAlpha(190);
    painter.setPen(QPen(ground, 3));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    painter.setPen(QPen(c.text, 1.2, Qt::DashDotLine));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    const double wide = painter.fontMetrics().horizontalAdvance(m_chart->m_frame.levelLabel) + 10;
    const double top = y - 19 < plot.top() ? y + 3 : y - 19;
    const QRectF label(plot.left() + 4, top, wide, 16);
    ground.setAlpha(235);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(label, 3, 3);
    painter.setPen(c.text);
    painter.drawText(label, Qt::AlignCenter, m_chart->m_frame.levelLabel);
}

void CutsItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget)
{
    Q_UNUSED(option)
    Q_UNUSED(widget)
    const Theme &theme = Theme::instance();
    const Colours &c = theme.colours();
    const QRectF plot = m_chart->plotRect();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(theme.numberFont(-1, QFont::DemiBold));
    paintLevel(*painter);
    double free = plot.left();
    for (const std::size_t bucket : m_chart->cutBuckets()) {
        const Bucket &at = m_chart->buckets()[bucket];
        const double middle = (m_chart->xOf(at.start) + m_chart->xOf(at.end)) / 2;
        const double half = std::max(leastBreak, m_chart->xOf(at.end) - m_chart->xOf(at.start)) / 2 + 1;
        const double y = plot.top() + breakDepth;
        // Two slanted lines with ground between them, as a broken axis has.
        painter->setPen(QPen(c.card, 4, Qt::SolidLine, Qt::FlatCap));
        painter->drawLine(QPointF(middle - half, y + 2.5), QPointF(middle + half, y - 2.5));
        painter->setPen(QPen(c.muted, 1));
        for (const double apart : {-2.5, 2.5})
            painter->drawLine(QPointF(middle - half, y + 2.5 + apart),
                              QPointF(middle + half, y - 2.5 + apart));
        const QString text = u"↑ "_s + m_chart->valueText(m_chart->valueOf(bucket));
        const double wide = painter->fontMetrics().horizontalAdvance(text) + 8;
        const bool onLeft = middle + half + 4 + wide > plot.right();
        const QRectF label(onLeft ? middle - half - 4 - wide : middle + half + 4, plot.top() - 1, wide, 16);
        if (label.left() < free)
            continue;
        free = label.right() + 4;
        QColor ground = c.card;
        ground.setAlpha(225);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground);
        painter->drawRoundedRect(label, 3, 3);
        painter->setPen(m_chart->isStale() ? c.muted : c.text);
        painter->drawText(label, Qt::AlignCenter, text);
    }
}

} // namespace tidemark::widgets
