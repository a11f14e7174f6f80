// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/linechart.h"

#include "models/stack.h"
#include "widgets/charts/ghostitem.h"
#include "widgets/charts/intervalitem.h"
#include "widgets/theme.h"

#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>

#include <algorithm>
#include <cmath>

namespace tidemark::widgets
{

namespace
{
QLineSeries *addLine(QChart *chart, QCategoryAxis *timeAxis, QCategoryAxis *valueAxis)
{
    auto *series = new QLineSeries(chart);
    series->setUseOpenGL(false);
    chart->addSeries(series);
    series->attachAxis(timeAxis);
    series->attachAxis(valueAxis);
    return series;
}
} // namespace

LineChart::LineChart(QWidget *parent)
    : TimeChart(parent)
    , m_interval(new IntervalItem(this))
    , m_ghost(new GhostItem(this, GhostItem::Shape::Line))
    , m_alerts(this)
{
    addPlotItem(m_alerts.shades, 5);
    addPlotItem(m_interval, 10);
    addPlotItem(m_ghost, 20);
    addPlotItem(m_alerts.lines, 25);
    m_line = addLine(chart(), timeAxis(), valueAxis());
    setRenderHint(QPainter::Antialiasing);
}

void LineChart::setContent(Content content, const Formatter &format)
{
    m_given = std::move(content);
    m_format = format;
    axisChanged();
}

void LineChart::axisChanged()
{
    if (!m_format)
        return;
    m_content = m_given;
    const std::size_t drawn = drawnOf(m_content.buckets);
    if (drawn < m_content.buckets.size()) {
        m_content.openLabel.clear();
        const auto shorten = [drawn](auto &list) { list.resize(std::min(list.size(), drawn)); };
        shorten(m_content.buckets);
        shorten(m_content.values);
        shorten(m_content.low);
        shorten(m_content.high);
        shorten(m_content.texts);
        shorten(m_content.earlier);
        shorten(m_content.earlierTexts);
    }
    m_ghost->setValues(m_content.earlier);
    std::vector<double> others = m_content.high;
    others.insert(others.end(), m_content.earlier.begin(), m_content.earlier.end());
    // The old points must not be laid out against the new axes.
    m_line->replace(QList<QPointF>());
    Frame frame{m_content.buckets,
                m_content.granularity,
                m_content.seam,
                m_content.openLabel,
                m_content.seamLabel,
                {},
                {},
                {}};
    setFrame(std::move(frame), *m_format, {m_content.values, others, m_content.wholeNumbers},
             m_content.valueText);
    rebuild();
}

Instant LineChart::middleOf(std::size_t bucket) const
{
    const Bucket &at = buckets()[bucket];
    return at.start + (at.end - at.start) / 2;
}

void LineChart::rebuild()
{
    if (m_content.values.size() != buckets().size())
        return;
    m_kept = columnExtremes(m_content.values, std::size_t(plotRect().width()));
    QList<QPointF> line;
    for (const std::size_t i : m_kept) {
        if (!isUnfinished(buckets()[i]))
            line << QPointF(axisX(middleOf(i)), axisY(m_content.values[i]));
    }
    QPen pen(inkOf(m_content.slot), 1.8);
    pen.setJoinStyle(Qt::RoundJoin);
    m_line->setPen(pen);
    m_line->replace(line);
    m_interval->refresh();
    m_ghost->refresh();
    m_alerts.refresh();
}

void LineChart::layoutPlot()
{
    rebuild();
}

Readout LineChart::readoutOf(std::size_t bucket) const
{
    const Bucket &at = buckets()[bucket];
    Readout readout;
    readout.title = m_format->bucket(at, m_content.granularity);
    if (at.state != BucketState::Complete)
        readout.note = at.state == BucketState::Open && !m_content.openLabel.isEmpty()
                           ? m_content.openLabel
                           : bucketStateText(at.state);
    if (isKnown(at, m_content.values[bucket]) && bucket < m_content.texts.size())
        readout.lines.push_back({m_content.name, m_content.texts[bucket], m_content.slot, isUnfinished(at)});
    if (bucket < m_content.earlierTexts.size()) {
        for (const auto &[name, value] : m_content.earlierTexts[bucket])
            readout.lines.push_back({name, value, -1, false});
    }
    m_alerts.addTo(readout, {at.start, at.end});
    return readout;
}

} // namespace tidemark::widgets
