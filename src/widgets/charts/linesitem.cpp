// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/linesitem.h"

#include "models/stack.h"
#include "widgets/charts/latencychart.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace tidemark::widgets
{

LinesItem::LinesItem(LatencyChart *chart)
    : m_chart(chart)
{
    setAcceptedMouseButtons(Qt::NoButton);
}

void LinesItem::refresh()
{
    prepareGeometryChange();
    m_bounds = m_chart->plotRect().adjusted(-4, -4, 4, 4);
    update();
}

void LinesItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget)
{
    Q_UNUSED(option)
    Q_UNUSED(widget)
    const std::vector<Bucket> &buckets = m_chart->buckets();
    const Colours &c = Theme::instance().colours();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto at = [&](const std::vector<double> &values, std::size_t i) {
        return QPointF((m_chart->xOf(buckets[i].start) + m_chart->xOf(buckets[i].end)) / 2,
                       m_chart->yOf(values[i]));
    };
    for (const LatencyChart::Line &line : m_chart->content().lines) {
        if (line.values.size() != buckets.size())
            continue;
        QPainterPath path;
        std::vector<QPointF> alone;
        bool isDrawing = false;
        const auto isDrawn = [&](std::size_t i) {
            return i < buckets.size() && !std::isnan(line.values[i]) && !isUnfinished(buckets[i]);
        };
        for (const std::size_t i :
             columnExtremes(line.values, std::size_t(std::max(1.0, m_chart->plotRect().width())))) {
            if (!isDrawn(i)) {
                isDrawing = false;
                continue;
            }
            if (isDrawing)
                path.lineTo(at(line.values, i));
            else
                path.moveTo(at(line.values, i));
            if (!isDrawing && !isDrawn(i + 1))
                alone.push_back(at(line.values, i));
            isDrawing = true;
        }
        const QColor ink = m_chart->inkOf(line.slot);
        painter->setBrush(Qt::NoBrush);
        // A seam of ground keeps it apart from what lies behind it.
        QColor ground = c.card;
        ground.setAlpha(170);
        painter->setPen(QPen(ground, 3.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(path);
        painter->setPen(QPen(ink, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(path);
        painter->setBrush(ink);
        for (const QPointF &point : alone)
            painter->drawEllipse(point, 2.0, 2.0);
        painter->setBrush(c.card);
        for (std::size_t i = 0; i < buckets.size(); ++i) {
            if (isUnfinished(buckets[i]) && !std::isnan(line.values[i]))
                painter->drawEllipse(at(line.values, i), 3.2, 3.2);
        }
    }
}

} // namespace tidemark::widgets
