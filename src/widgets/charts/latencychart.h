// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/comparisontext.h"
#include "widgets/charts/alertsitem.h"
#include "widgets/charts/timechart.h"

#include <memory>

namespace tidemark::widgets
{

class GhostItem;
class HeatItem;
class LinesItem;

/// How response times are distributed, bucket by bucket: some quantiles as lines, and behind them how many
/// requests took how long. Buckets without a known time leave a gap.
class LatencyChart : public TimeChart
{
    Q_OBJECT

public:
    explicit LatencyChart(QWidget *parent = nullptr);

    struct Line {
        QString name; ///< plain text
        int slot = 0;
        std::vector<double> values; ///< [bucket], ms; not a number: not known
    };
    struct Content {
        std::vector<Bucket> buckets;
        Granularity granularity = Granularity::Hour;
        std::vector<Line> lines;
        std::vector<LatencyHistogram> histograms; ///< [bucket]
        bool showsHeat = true;
        std::optional<Instant> seam;
        QString openLabel;
        std::vector<double> earlier;             ///< [bucket], of an earlier period; empty: none
        std::vector<ComparedLines> earlierTexts; ///< [bucket], as the crosshair reads it
    };
    void setContent(Content content, const Formatter &format);
    /// Of alert rules about what is drawn.
    void setAlerts(const std::vector<AlertMark> &marks) { m_alerts.setMarks(marks); }
    [[nodiscard]] const std::vector<AlertMark> &alerts() const { return m_alerts.lines->marks(); }
    /// What is drawn: buckets that have not ended may be left out.
    [[nodiscard]] const Content &content() const { return m_content; }
    [[nodiscard]] const HeatItem *heat() const { return m_heat; }

protected:
    /// Those of the cell there.
    [[nodiscard]] Rows rowsAt(const QPointF &position, std::size_t bucket) const override;
    [[nodiscard]] Readout readoutOf(std::size_t bucket) const override;
    void layoutPlot() override;
    void axisChanged() override;

private:
    HeatItem *m_heat = nullptr;
    LinesItem *m_lines = nullptr;
    GhostItem *m_ghost = nullptr;
    AlertsInChart m_alerts;
    Content m_given; ///< all of it
    Content m_content;
    std::optional<Formatter> m_format;
};

} // namespace tidemark::widgets
