// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/intervalitem.h"

#include "widgets/charts/linechart.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace tidemark::widgets
{

IntervalItem::IntervalItem(LineChart *chart)
    : m_chart(chart)
{
    setAcceptedMouseButtons(Qt::NoButton);
}

void IntervalItem::refresh()
{
    prepareGeometryChange();
    m_bounds = m_chart->plotRect().adjusted(-4, -4, 4, 4);
    update();
}

void IntervalItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget)
{
    Q_UNUSED(option)
    Q_UNUSED(widget)
    if (m_chart->m_content.values.size() != m_chart->buckets().size())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    paintBand(*painter);
    paintPoints(*painter);
}

void IntervalItem::paintBand(QPainter &painter) const
{
    const auto &content = m_chart->m_content;
    if (content.low.size() != content.values.size() || content.high.size() != content.values.size())
        return;
    QColor colour = m_chart->inkOf(content.slot);
    colour.setAlpha(Theme::instance().colours().dark ? 74 : 56);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    QPolygonF upper;
    QPolygonF lower;
    const auto flush = [&] {
        for (qsizetype i = lower.size(); i-- > 0;)
            upper << lower.at(i);
        if (upper.size() > 2)
            painter.drawPolygon(upper);
        upper.clear();
        lower.clear();
    };
    for (const std::size_t i : m_chart->m_kept) {
        if (std::isnan(content.values[i]) || isUnfinished(m_chart->buckets()[i])) {
            flush();
            continue;
        }
        const double x = m_chart->xOf(m_chart->middleOf(i));
        upper << QPointF(x, m_chart->yOf(content.high[i]));
        lower << QPointF(x, m_chart->yOf(content.low[i]));
    }
    flush();
}

void IntervalItem::paintPoints(QPainter &painter) const
{
    const auto &content = m_chart->m_content;
    const Colours &c = Theme::instance().colours();
    const QColor ink = m_chart->inkOf(content.slot);
    const bool roomy = m_chart->plotRect().width() / double(content.values.size()) >= 9;
    const auto known = [&](std::size_t i) {
        return i < content.values.size() && !std::isnan(content.values[i]);
    };
    for (std::size_t i = 0; i < content.values.size(); ++i) {
        if (!known(i))
            continue;
        const bool alone = !(i > 0 && known(i - 1)) && !known(i + 1);
        const bool open = isUnfinished(m_chart->buckets()[i]);
        if (!roomy && !alone && !open)
            continue;
        const QPointF at(m_chart->xOf(m_chart->middleOf(i)), m_chart->yOf(content.values[i]));
        if (open && content.high.size() > i) {
            // Its interval, as there is no band to read it from.
            painter.setPen(QPen(ink, 1));
            painter.drawLine(QPointF(at.x(), m_chart->yOf(content.low[i])),
                             QPointF(at.x(), m_chart->yOf(content.high[i])));
        }
        painter.setPen(QPen(ink, 1.6));
        painter.setBrush(open ? c.card : ink);
        painter.drawEllipse(at, open ? 3.2 : 2.0, open ? 3.2 : 2.0);
    }
}

} // namespace tidemark::widgets
