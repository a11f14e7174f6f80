// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/comparisontext.h"
#include "widgets/charts/alertsitem.h"
#include "widgets/charts/timechart.h"

class QLineSeries;

namespace tidemark::widgets
{

class GhostItem;
class IntervalItem;

/// One value a bucket as a line, with the interval it may lie in as a band: estimates, rates, times. Values
/// that are not known (not a number) leave a gap. An unfinished bucket is a hollow point off the line: a line
/// down to it would look like a crash.
class LineChart : public TimeChart
{
    Q_OBJECT

public:
    explicit LineChart(QWidget *parent = nullptr);

    struct Content {
        std::vector<Bucket> buckets;
        Granularity granularity = Granularity::Hour;
        std::vector<double> values; ///< [bucket]; not a number: not known
        std::vector<double> low;    ///< empty: no band
        std::vector<double> high;
        std::vector<QString> texts; ///< [bucket], as the crosshair reads it
        QString name;
        int slot = 0;
        bool wholeNumbers = true;
        std::function<QString(double)> valueText;
        std::optional<Instant> seam;
        QString seamLabel;
        QString openLabel;
        std::vector<double> earlier;             ///< [bucket], of an earlier period; empty: none
        std::vector<ComparedLines> earlierTexts; ///< [bucket], as the crosshair reads it
    };
    [[nodiscard]] const GhostItem *ghost() const { return m_ghost; }
    void setContent(Content content, const Formatter &format);
    /// Of alert rules about what is drawn.
    void setAlerts(const std::vector<AlertMark> &marks) { m_alerts.setMarks(marks); }
    [[nodiscard]] const std::vector<AlertMark> &alerts() const { return m_alerts.lines->marks(); }

protected:
    [[nodiscard]] Readout readoutOf(std::size_t bucket) const override;
    void layoutPlot() override;
    void axisChanged() override;

private:
    friend class IntervalItem;
    void rebuild();
    [[nodiscard]] Instant middleOf(std::size_t bucket) const;

    QLineSeries *m_line = nullptr;
    IntervalItem *m_interval = nullptr;
    GhostItem *m_ghost = nullptr;
    AlertsInChart m_alerts;
    Content m_given;                 ///< all of it
    Content m_content;               ///< as much as is drawn
    std::vector<std::size_t> m_kept; ///< indexes after the reduction to the plot's width
    std::optional<Formatter> m_format;
};

} // namespace tidemark::widgets
