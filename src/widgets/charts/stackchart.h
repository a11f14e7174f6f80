// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/stack.h"
#include "widgets/charts/alertsitem.h"
#include "widgets/charts/timechart.h"

#include <QSet>

namespace tidemark::widgets
{

class BarsItem;
class GhostItem;

/// Counts a bucket, stacked: the live and the trend picture. Bars are drawn by one own item (an order faster
/// than the chart library's bar sets), at most one a pixel column.
class StackChart : public TimeChart
{
    Q_OBJECT

public:
    explicit StackChart(QWidget *parent = nullptr);

    struct Content {
        std::vector<Bucket> buckets;
        Granularity granularity = Granularity::Hour;
        std::vector<Layer> layers;
        QStringList names; ///< of the layers, plain text
        std::optional<Instant> seam;
        QString seamLabel;
        QString openLabel;
        std::optional<double> level; ///< an average, drawn across
        QString levelLabel;
        std::vector<TimeTick> ticks;               ///< empty: from the range
        std::vector<QString> bucketNames;          ///< empty: from the granularity
        std::vector<Layer> earlierLayers;          ///< of an earlier period, by the same slots
        std::vector<EarlierBucket> earlierBuckets; ///< [bucket]; empty: none is compared
    };
    void setContent(Content content, const Formatter &format);
    [[nodiscard]] const GhostItem *ghost() const { return m_ghost; }
    /// Series that the legend switched off, by slot.
    void setHidden(const QSet<int> &hiddenSlots);
    /// One series stands out, the others fade; negative: none. One that is switched off, or is not there,
    /// makes none fade.
    void setHighlighted(int slot);
    /// Of alert rules about what is counted here.
    void setAlerts(const std::vector<AlertMark> &marks) { m_alerts.setMarks(marks); }
    [[nodiscard]] const std::vector<AlertMark> &alerts() const { return m_alerts.lines->marks(); }

protected:
    [[nodiscard]] Readout readoutOf(std::size_t bucket) const override;
    void layoutPlot() override;
    void axisChanged() override;

private:
    friend class BarsItem;
    void rescale();
    [[nodiscard]] std::vector<qint64> totalsOf(const std::vector<Layer> &layers) const;
    [[nodiscard]] bool isHidden(const Layer &layer) const { return m_hidden.contains(layer.slot); }
    [[nodiscard]] bool isFaded(const Layer &layer) const;

    BarsItem *m_bars = nullptr;
    GhostItem *m_ghost = nullptr;
    AlertsInChart m_alerts;
    Content m_given;                     ///< all of it
    Content m_content;                   ///< as much as is drawn
    std::vector<qint64> m_totals;        ///< [bucket], of the visible layers
    std::vector<qint64> m_earlierTotals; ///< [bucket], of the same
    QSet<int> m_hidden;
    int m_highlighted = -1;
    std::optional<Formatter> m_format;
};

} // namespace tidemark::widgets
