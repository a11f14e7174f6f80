// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/stackchart.h"

#include "models/comparisontext.h"
#include "widgets/charts/barsitem.h"
#include "widgets/charts/ghostitem.h"
#include "widgets/theme.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace tidemark::widgets
{

StackChart::StackChart(QWidget *parent)
    : TimeChart(parent)
    , m_bars(new BarsItem(this))
    , m_ghost(new GhostItem(this, GhostItem::Shape::Steps))
    , m_alerts(this)
{
    addPlotItem(m_alerts.shades, 5);
    addPlotItem(m_bars, 10);
    addPlotItem(m_ghost, 20);
    addPlotItem(m_alerts.lines, 25);
}

void StackChart::setContent(Content content, const Formatter &format)
{
    m_given = std::move(content);
    m_format = format;
    axisChanged();
}

void StackChart::axisChanged()
{
    m_content = m_given;
    const std::size_t drawn = drawnOf(m_content.buckets);
    if (drawn < m_content.buckets.size()) {
        m_content.openLabel.clear();
        const auto shorten = [drawn](auto &list) { list.resize(std::min(list.size(), drawn)); };
        shorten(m_content.buckets);
        shorten(m_content.bucketNames);
        shorten(m_content.earlierBuckets);
        for (std::vector<Layer> *layers : {&m_content.layers, &m_content.earlierLayers}) {
            for (Layer &layer : *layers)
                shorten(layer.values);
        }
    }
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

bool StackChart::isFaded(const Layer &layer) const
{
    const auto standsOut = [this](const Layer &other) {
        return other.slot == m_highlighted && !isHidden(other);
    };
    return layer.slot != m_highlighted && std::ranges::any_of(m_content.layers, standsOut);
}

std::vector<qint64> StackChart::totalsOf(const std::vector<Layer> &layers) const
{
    std::vector<qint64> totals(m_content.buckets.size(), 0);
    for (const Layer &layer : layers) {
        if (isHidden(layer))
            continue;
        for (std::size_t i = 0; i < totals.size() && i < layer.values.size(); ++i)
            totals[i] += layer.values[i];
    }
    return totals;
}

void StackChart::rescale()
{
    if (!m_format)
        return;
    m_totals = totalsOf(m_content.layers);
    m_earlierTotals = totalsOf(m_content.earlierLayers);
    std::vector<double> ghost;
    for (std::size_t i = 0; i < m_content.earlierBuckets.size(); ++i) {
        const auto before = double(m_earlierTotals.at(i));
        ghost.push_back(
            isKnown(m_content.earlierBuckets[i], before) ? before : std::numeric_limits<double>::quiet_NaN());
    }
    m_ghost->setValues(std::move(ghost));
    Frame frame{m_content.buckets,   m_content.granularity, m_content.seam,  m_content.openLabel,
                m_content.seamLabel, m_content.ticks,       m_content.level, m_content.levelLabel};
    const Formatter format = *m_format;
    setFrame(std::move(frame), format, {{m_totals.begin(), m_totals.end()}, m_ghost->values(), true},
             [format](double value) { return format.compact(value); });
    layoutPlot();
}

void StackChart::layoutPlot()
{
    m_bars->refresh();
    m_ghost->refresh();
    m_alerts.refresh();
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
    // The topmost layer first, as in the picture.
    std::vector<ReadoutLine> layers;
    for (std::size_t i = isKnown(at, double(m_totals[bucket])) ? m_content.layers.size() : 0; i-- > 0;) {
        const Layer &layer = m_content.layers[i];
        if (!isHidden(layer) && bucket < layer.values.size())
            layers.push_back({m_content.names.value(qsizetype(i)), m_format->count(layer.values[bucket]),
                              layer.slot, isUnfinished(at)});
    }
    std::vector<ReadoutLine> sum;
    if (layers.size() != 1 && isKnown(at, double(m_totals[bucket])))
        sum.push_back({tr("Total"), m_format->count(m_totals[bucket]), -1, false});
    const bool isCompared = bucket < m_content.earlierBuckets.size();
    if (isCompared) {
        for (const auto &[name, value] : comparedLines(at, m_totals[bucket], m_content.earlierBuckets[bucket],
                                                       m_earlierTotals[bucket], *m_format))
            sum.push_back({name, value, -1, false});
    }
    // Both sums stand first where they are compared, last where there is one.
    const auto &[first, second] =
        isCompared && layers.size() != 1 ? std::tie(sum, layers) : std::tie(layers, sum);
    for (const std::vector<ReadoutLine> &lines : {first, second})
        readout.lines.insert(readout.lines.end(), lines.begin(), lines.end());
    m_alerts.addTo(readout, {at.start, at.end});
    return readout;
}

} // namespace tidemark::widgets
