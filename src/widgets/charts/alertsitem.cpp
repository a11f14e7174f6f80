// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/alertsitem.h"

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
constexpr double leastWidth = 3; ///< px; a short firing is to be seen in a long range
constexpr double band = 3;       ///< px
constexpr double textLine = 14;
} // namespace

AlertsItem::AlertsItem(TimeChart *chart, Part part)
    : m_chart(chart)
    , m_part(part)
{
    setAcceptedMouseButtons(Qt::NoButton);
}

void AlertsItem::setMarks(std::vector<AlertMark> marks)
{
    m_marks = std::move(marks);
    refresh();
}

void AlertsItem::refresh()
{
    prepareGeometryChange();
    m_bounds = m_marks.empty() ? QRectF() : m_chart->plotRect().adjusted(-2, -band - 2, 2, 2);
    update();
}

QStringList AlertsItem::firingIn(const TimeRange &range) const
{
    QStringList names;
    for (const AlertMark &mark : m_marks) {
        if (std::ranges::any_of(mark.firing, [&](const TimeRange &firing) {
                return firing.from < range.to && range.from < firing.to;
            }))
            names << mark.name;
    }
    return names;
}

void AlertsItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget)
{
    Q_UNUSED(option)
    Q_UNUSED(widget)
    if (m_chart->buckets().empty())
        return;
    if (m_part == Part::Shades)
        paintShades(*painter);
    else
        paintLines(*painter);
}

void AlertsItem::paintShades(QPainter &painter) const
{
    const QRectF plot = m_chart->plotRect();
    const Colours &c = Theme::instance().colours();
    for (const AlertMark &mark : m_marks) {
        for (const TimeRange &firing : mark.firing) {
            const double from = std::clamp(m_chart->xOf(firing.from), plot.left(), plot.right());
            const double to = std::clamp(m_chart->xOf(firing.to), plot.left(), plot.right());
            const double width = std::max(to - from, leastWidth);
            if (to <= plot.left() || from >= plot.right())
                continue;
            painter.fillRect(QRectF(from, plot.top(), width, plot.height()), c.dangerSoft);
            painter.fillRect(QRectF(from, plot.top() - band, width, band), c.danger);
        }
    }
}

void AlertsItem::paintLines(QPainter &painter) const
{
    const QRectF plot = m_chart->plotRect();
    const Theme &theme = Theme::instance();
    const Bucket &bucket = m_chart->buckets().front();
    painter.setFont(theme.font(-1));
    double above = plot.top() + textLine; // where the next line that is out of sight is named
    for (const AlertMark &mark : m_marks) {
        const std::optional<double> value = mark.heightIn(bucket);
        if (!value)
            continue;
        const bool isInSight = *value <= m_chart->top();
        const double y = isInSight ? std::round(m_chart->yOf(*value)) + 0.5 : above;
        const QString text = (isInSight ? QString() : u"↑ "_s) + mark.lineText +
                             (mark.isScaledIn(bucket) ? u" ≙ "_s + m_chart->valueText(*value) : QString());
        const double width =
            std::min<double>(painter.fontMetrics().horizontalAdvance(text) + 8, plot.width());
        const QRectF label(plot.left() + 2,
                           y - textLine - 1 < plot.top() && isInSight ? y + 2 : y - textLine - 1, width,
                           textLine);
        QColor ground = theme.colours().card;
        ground.setAlpha(215);
        painter.fillRect(label, ground);
        painter.setPen(theme.colours().danger);
        painter.drawText(label, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, int(width)));
        if (!isInSight) {
            above += textLine + 2;
            continue;
        }
        QPen dashes(theme.colours().danger, 1.4, Qt::CustomDashLine, Qt::FlatCap);
        dashes.setDashPattern({6, 3});
        painter.setPen(dashes);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
}

AlertsInChart::AlertsInChart(TimeChart *chart)
    : shades(new AlertsItem(chart, AlertsItem::Part::Shades))
    , lines(new AlertsItem(chart, AlertsItem::Part::Lines))
{
}

void AlertsInChart::setMarks(const std::vector<AlertMark> &marks)
{
    shades->setMarks(marks);
    lines->setMarks(marks);
}

void AlertsInChart::refresh()
{
    shades->refresh();
    lines->refresh();
}

void AlertsInChart::addTo(Readout &readout, const TimeRange &time) const
{
    for (const QString &name : shades->firingIn(time))
        readout.lines.push_back({tr("Alert firing"), name, -1, false});
}

} // namespace tidemark::widgets
