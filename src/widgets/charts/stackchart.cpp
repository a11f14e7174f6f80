// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/stackchart.h"

#include "widgets/charts/barsitem.h"
#include "widgets/theme.h"

#include <algorithm>

namespace tidemark::widgets
{

StackChart::StackChart(QWidget *parent)
    : TimeChart(parent)
    , m_bars(new BarsItem(this))
{
    addPlotItem(m_bars, 10);
}

void StackChart::setContent(Content content, const Formatter &format)
{
    m_content = std::move(content);
    m_format = format;
    rescale();
}

void StackChart::setHidden(const QSet<int> &hiddenSlots)
{
    if (m_hidden == hiddenSlots)
        return;
    m_hidden = hiddenSlots;
    rescale();
}

void StackChart::setHighlighted(int slot)
{
    if (m_highlighted == slot)
        return;
    m_highlighted = slot;
    m_bars->refresh();
}

void StackChart::rescale()
{
    if (!m_format)
        return;
    m_totals.assign(m_content.buckets.size(), 0);
    for (const Layer &layer : m_content.layers) {
        if (isHidden(layer))
            continue;
        for (std::size_t i = 0; i < m_totals.size() && i < layer.values.size(); ++i)
            m_totals[i] += layer.values[i];
    }
    const qint64 greatest = m_totals.empty() ? 0 : *std::max_element(m_totals.begin(), m_totals.end());
    Frame frame{m_content.buckets,   m_content.granularity, m_content.seam,
                m_content.openLabel, m_content.seamLabel,   m_content.ticks};
    const Formatter format = *m_format;
    setFrame(std::move(frame), format, double(greatest), true,
             [format](double value) { return format.compact(value); });
    m_bars->refresh();
}

void StackChart::layoutPlot()
{
    m_bars->refresh();
}

Readout StackChart::readoutOf(std::size_t bucket) const
{
    const Bucket &at = buckets()[bucket];
    Readout readout;
    readout.title = bucket < m_content.bucketNames.size() ? m_content.bucketNames[bucket]
                                                          : m_format->bucket(at, m_content.granularity);
    if (at.state != BucketState::Complete)
        readout.note = at.state == BucketState::Open && !m_content.openLabel.isEmpty()
                           ? m_content.openLabel
                           : bucketStateText(at.state);
    if (!isKnown(at, double(m_totals[bucket])))
        return readout;
    // The topmost layer first, as in the picture.
    for (std::size_t i = m_content.layers.size(); i-- > 0;) {
        const Layer &layer = m_content.layers[i];
        if (!isHidden(layer) && bucket < layer.values.size())
            readout.lines.push_back({m_content.names.value(qsizetype(i)),
                                     m_format->count(layer.values[bucket]), layer.slot, isUnfinished(at)});
    }
    if (readout.lines.size() != 1)
        readout.lines.push_back({tr("Total"), m_format->count(m_totals[bucket]), -1, false});
    return readout;
}

} // namespace tidemark::widgets
