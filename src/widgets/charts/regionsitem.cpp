// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/regionsitem.h"

#include "widgets/charts/timechart.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tidemark::widgets
{

RegionsItem::RegionsItem(TimeChart *chart)
    : m_chart(chart)
{
    setAcceptedMouseButtons(Qt::NoButton);
}

void RegionsItem::refresh()
{
    prepareGeometryChange();
    m_bounds = m_chart->plotRect().adjusted(-60, -40, 40, 40);
    update();
}

void RegionsItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget)
{
    Q_UNUSED(option)
    Q_UNUSED(widget)
    if (m_chart->m_frame.buckets.empty())
        return;
    if (m_chart->m_strip) {
        const QRectF plot = m_chart->plotRect();
        painter->setPen(QPen(Theme::instance().colours().border, 1));
        painter->drawLine(plot.bottomLeft(), plot.bottomRight());
        paintExpired(*painter);
        return;
    }
    paintTicks(*painter);
    paintExpired(*painter);
    paintAxisText(*painter, paintSeam(*painter, paintOpenLabel(*painter)));
}

void RegionsItem::paintAxisText(QPainter &painter, double right) const
{
    const QString text = m_chart->axisText();
    const Theme &theme = Theme::instance();
    painter.setFont(theme.font(-1));
    const QRectF plot = m_chart->plotRect();
    const double width = painter.fontMetrics().horizontalAdvance(text) + 1;
    if (text.isEmpty() || plot.left() + width > right)
        return;
    painter.setPen(theme.colours().muted);
    painter.drawText(QRectF(plot.left(), plot.top() - 20, width, 16), Qt::AlignLeft | Qt::AlignVCenter, text);
}

void RegionsItem::paintExpired(QPainter &painter) const
{
    const std::vector<Bucket> &buckets = m_chart->m_frame.buckets;
    const Theme &theme = Theme::instance();
    const QRectF plot = m_chart->plotRect();
    for (std::size_t i = 0; i < buckets.size(); ++i) {
        if (buckets[i].state != BucketState::Expired)
            continue;
        std::size_t end = i;
        while (end < buckets.size() && buckets[end].state == BucketState::Expired)
            ++end;
        const QRectF area(QPointF(m_chart->xOf(buckets[i].start), plot.top()),
                          QPointF(m_chart->xOf(buckets[end - 1].end), plot.bottom()));
        painter.fillRect(area, theme.expiredHatch());
        const QString text = QCoreApplication::translate("TimeChart", "expired");
        painter.setFont(theme.font(-1));
        const double width = painter.fontMetrics().horizontalAdvance(text) + 16;
        if (area.width() > width) {
            const QRectF label(area.center().x() - width / 2, area.center().y() - 10, width, 20);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.colours().card);
            painter.drawRoundedRect(label, 4, 4);
            painter.setRenderHint(QPainter::Antialiasing, false);
            painter.setPen(theme.colours().muted);
            painter.drawText(label, Qt::AlignCenter, text);
        }
        i = end;
    }
}

void RegionsItem::paintTicks(QPainter &painter) const
{
    const Theme &theme = Theme::instance();
    const Colours &c = theme.colours();
    const QRectF plot = m_chart->plotRect();
    painter.setFont(theme.numberFont(-1));
    double below = plot.bottom() + 100;
    for (const double value : m_chart->m_ticks.at) {
        const double y = std::round(m_chart->yOf(value)) + 0.5;
        painter.setPen(QPen(value > 0 ? c.grid : c.border, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        // On a logarithmic axis 0 and 1 may stand too close for two words.
        if (below - y < 13)
            continue;
        below = y;
        painter.setPen(c.muted);
        const QRectF label(plot.left() - 58, m_chart->yOf(value) - 8, 51, 16);
        painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, m_chart->m_valueText(value));
    }
    const QFontMetricsF metrics(painter.font());
    double free = plot.left() - 40; // where the next label may begin
    for (const TimeTick &tick : m_chart->m_timeTicks) {
        const double x = m_chart->xOf(tick.at);
        const double width = metrics.horizontalAdvance(tick.label);
        // Inwards rather than cut off, and rather none than one over the other.
        const double left = std::clamp(x - width / 2, plot.left() - 40, plot.right() + 10 - width);
        if (left < free)
            continue;
        free = left + width + 8;
        painter.setPen(c.border);
        painter.drawLine(QPointF(x, plot.bottom() + 1), QPointF(x, plot.bottom() + 4));
        painter.setPen(tick.major ? c.text : c.muted);
        painter.drawText(QRectF(left, plot.bottom() + AnnotationsItem::laneHeight + 1, width + 2, 16),
                         Qt::AlignLeft | Qt::AlignVCenter, tick.label);
    }
}

double RegionsItem::paintOpenLabel(QPainter &painter) const
{
    const QRectF plot = m_chart->plotRect();
    const QString &text = m_chart->m_frame.openLabel;
    if (text.isEmpty())
        return plot.right() + 6;
    const Theme &theme = Theme::instance();
    painter.setFont(theme.font(-1));
    const double width = painter.fontMetrics().horizontalAdvance(text) + 1;
    const QRectF label(plot.right() + 6 - width, plot.top() - 20, width, 16);
    // A swatch with the very stripes says which bar is meant.
    const QRect swatch(int(label.left()) - 15, int(label.center().y()) - 5, 10, 10);
    painter.fillRect(swatch, theme.colours().muted);
    painter.fillRect(swatch, theme.openHatch());
    painter.setPen(theme.colours().muted);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(swatch.adjusted(0, 0, -1, -1));
    painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter, text);
    return swatch.left() - 14;
}

double RegionsItem::paintSeam(QPainter &painter, double openLabelLeft) const
{
    const auto &frame = m_chart->m_frame;
    if (!frame.seam || *frame.seam <= frame.buckets.front().start || *frame.seam >= frame.buckets.back().end)
        return openLabelLeft;
    const Theme &theme = Theme::instance();
    const QRectF plot = m_chart->plotRect();
    const double x = std::round(m_chart->xOf(*frame.seam)) + 0.5;
    QPen pen(theme.colours().muted, 1);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(x, plot.top() - 3), QPointF(x, plot.bottom()));
    if (frame.seamLabel.isEmpty())
        return openLabelLeft;
    painter.setFont(theme.font(-1));
    const double width = painter.fontMetrics().horizontalAdvance(frame.seamLabel) + 1;
    const double right = std::min(x - 6, openLabelLeft);
    const QRectF label(right - width, plot.top() - 20, width, 16);
    const double key = label.left() - 7.5;
    if (key < plot.left())
        return openLabelLeft;
    // The same dashes stand before the words, for these may have had to make room.
    painter.drawLine(QPointF(key, label.top() + 2), QPointF(key, label.bottom() - 2));
    painter.setPen(theme.colours().muted);
    painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter, frame.seamLabel);
    return key - 8;
}

} // namespace tidemark::widgets
