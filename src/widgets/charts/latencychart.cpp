// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/latencychart.h"

#include "widgets/charts/ghostitem.h"
#include "widgets/charts/heatitem.h"
#include "widgets/charts/linesitem.h"

#include <algorithm>
#include <cmath>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr double lowestShown = 0.01; ///< quantile; where the axis has room, faster ones crowd below
} // namespace

LatencyChart::LatencyChart(QWidget *parent)
    : TimeChart(parent)
    , m_heat(new HeatItem(this))
    , m_lines(new LinesItem(this))
    , m_ghost(new GhostItem(this, GhostItem::Shape::Line))
    , m_alerts(this)
{
    addPlotItem(m_alerts.shades, 4);
    addPlotItem(m_heat, 5);
    addPlotItem(m_ghost, 15);
    addPlotItem(m_lines, 20);
    addPlotItem(m_alerts.lines, 25);
    setRenderHint(QPainter::Antialiasing);
}

void LatencyChart::setContent(Content content, const Formatter &format)
{
    m_given = std::move(content);
    m_format = format;
    axisChanged();
}

void LatencyChart::axisChanged()
{
    if (!m_format)
        return;
    m_content = m_given;
    const std::size_t drawn = drawnOf(m_content.buckets);
    if (drawn < m_content.buckets.size()) {
        m_content.openLabel.clear();
        const auto shorten = [drawn](auto &list) { list.resize(std::min(list.size(), drawn)); };
        shorten(m_content.buckets);
        shorten(m_content.histograms);
        shorten(m_content.earlier);
        shorten(m_content.earlierTexts);
        for (Line &line : m_content.lines)
            shorten(line.values);
    }
    m_ghost->setValues(m_content.earlier);
    // The highest line is what the axis goes by; of single slow requests it may cut off some.
    Values values;
    values.own = m_content.lines.empty() ? std::vector<double>(m_content.buckets.size())
                                         : m_content.lines.back().values;
    values.others = m_content.earlier;
    values.whole = false;
    for (const Line &line : m_content.lines)
        values.others.insert(values.others.end(), line.values.begin(), line.values.end());
    if (m_content.showsHeat && axis().isLogarithmic) {
        for (const LatencyHistogram &histogram : m_content.histograms) {
            values.others.push_back(std::max(histogram.quantile(lowestShown).value_or(0), 1.0));
            values.others.push_back(histogram.greatest().value_or(0));
        }
    }
    const Formatter text = *m_format;
    Frame frame{
        m_content.buckets, m_content.granularity, m_content.seam, m_content.openLabel, {}, {}, {}, {}};
    setFrame(std::move(frame), *m_format, std::move(values),
             [text](double value) { return value > 0 ? text.responseTime(value) : u"0"_s; });
    layoutPlot();
}

void LatencyChart::layoutPlot()
{
    m_heat->refresh();
    m_lines->refresh();
    m_ghost->refresh();
    m_alerts.refresh();
}

TimeChart::Rows LatencyChart::rowsAt(const QPointF &position, std::size_t bucket) const
{
    const HeatItem::Cell *cell = m_heat->cellAt(mapToScene(position.toPoint()));
    if (!cell)
        return TimeChart::rowsAt(position, bucket);
    NumberRange times{binTimes(cell->lowest).first, binTimes(cell->highest).second};
    if (cell->lowest == zeroBin)
        times.least.reset(); // whatever is shorter is in it, too
    return {cell->range, {{u"response_ms"_s, times.toText()}}};
}

Readout LatencyChart::readoutOf(std::size_t bucket) const
{
    const Bucket &at = buckets()[bucket];
    Readout readout;
    readout.title = m_format->bucket(at, m_content.granularity);
    if (at.state != BucketState::Complete)
        readout.note = at.state == BucketState::Open && !m_content.openLabel.isEmpty()
                           ? m_content.openLabel
                           : bucketStateText(at.state);
    if (bucket >= m_content.histograms.size())
        return readout;
    const LatencyHistogram &histogram = m_content.histograms[bucket];
    for (std::size_t i = m_content.lines.size(); i-- > 0;) {
        const Line &line = m_content.lines[i];
        if (!std::isnan(line.values[bucket]))
            readout.lines.push_back(
                {line.name, m_format->responseTime(line.values[bucket]), line.slot, isUnfinished(at)});
    }
    if (const std::optional<double> slowest = histogram.greatest()) {
        readout.lines.push_back({tr("Slowest"), m_format->responseTime(*slowest), -1, false});
        readout.lines.push_back({tr("Known times"), m_format->count(histogram.total()), -1, false});
    } else if (isKnown(at, 0)) {
        readout.lines.push_back({tr("Response times"), tr("none recorded"), -1, false});
    }
    if (histogram.lacking() > 0)
        readout.lines.push_back({tr("Not recorded then"), m_format->count(histogram.lacking()), -1, false});
    if (bucket < m_content.earlierTexts.size()) {
        for (const auto &[name, value] : m_content.earlierTexts[bucket])
            readout.lines.push_back({name, value, -1, false});
    }
    m_alerts.addTo(readout, {at.start, at.end});
    return readout;
}

} // namespace tidemark::widgets
