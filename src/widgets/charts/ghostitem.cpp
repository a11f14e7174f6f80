// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/ghostitem.h"

#include "models/stack.h"
#include "widgets/charts/timechart.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tidemark::widgets
{

namespace
{
constexpr double leastStep = 9; ///< px; levels of narrower buckets would be nothing but edges
} // namespace

GhostItem::GhostItem(TimeChart *chart, Shape shape)
    : m_chart(chart)
    , m_shape(shape)
{
    setAcceptedMouseButtons(Qt::NoButton);
}

void GhostItem::setValues(std::vector<double> values)
{
    m_values = std::move(values);
    refresh();
}

void GhostItem::refresh()
{
    prepareGeometryChange();
    m_bounds = m_values.empty() ? QRectF() : m_chart->plotRect().adjusted(-2, -3, 2, 3);
    update();
}

QPainterPath GhostItem::path() const
{
    const std::vector<Bucket> &buckets = m_chart->buckets();
    const QRectF plot = m_chart->plotRect();
    const bool steps = m_shape == Shape::Steps && plot.width() / double(buckets.size()) >= leastStep;
    QPainterPath path;
    bool isDrawing = false;
    for (const std::size_t i : columnExtremes(m_values, std::size_t(std::max(1.0, plot.width())))) {
        if (std::isnan(m_values[i])) {
            isDrawing = false;
            continue;
        }
        const double y = m_chart->yOf(m_values[i]);
        const double from = m_chart->xOf(buckets[i].start);
        const double to = m_chart->xOf(buckets[i].end);
        const QPointF first(steps ? from : (from + to) / 2, y);
        if (isDrawing)
            path.lineTo(first);
        else
            path.moveTo(first);
        const bool alone = !steps && !isDrawing && (i + 1 >= m_values.size() || std::isnan(m_values[i + 1]));
        if (steps)
            path.lineTo(to, y);
        else if (alone)
            path.lineTo(first + QPointF(2, 0));
        isDrawing = true;
    }
    return path;
}

void GhostItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget)
{
    Q_UNUSED(option)
    Q_UNUSED(widget)
    if (m_values.empty() || m_values.size() != m_chart->buckets().size())
        return;
    const Colours &c = Theme::instance().colours();
    const QPainterPath line = path();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    // A seam of ground keeps it apart from bars of any colour.
    QColor ground = c.card;
    ground.setAlpha(190);
    painter->setPen(QPen(ground, 2.8, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter->drawPath(line);
    QPen dashes(m_chart->isStale() ? c.muted : c.text, 1.3, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
    dashes.setDashPattern({3.2, 2.2});
    painter->setPen(dashes);
    painter->drawPath(line);
}

} // namespace tidemark::widgets
