// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/alertmark.h"

#include <QCoreApplication>
#include <QGraphicsItem>
#include <QStringList>

#include <vector>

namespace tidemark::widgets
{

class TimeChart;
struct Readout;

/// The thresholds of alert rules as lines, each where the values of buckets come to it, or the times at which
/// rules fired, shaded behind the data with a band above it, so that colour is not the only sign.
class AlertsItem : public QGraphicsItem
{
public:
    enum class Part { Shades, Lines };

    AlertsItem(TimeChart *chart, Part part);

    void setMarks(std::vector<AlertMark> marks);
    [[nodiscard]] const std::vector<AlertMark> &marks() const { return m_marks; }
    /// The names of those that fired in that time.
    [[nodiscard]] QStringList firingIn(const TimeRange &range) const;
    /// The chart's frame, size or look changed.
    void refresh();

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintShades(QPainter &painter) const;
    void paintLines(QPainter &painter) const;

    TimeChart *m_chart;
    Part m_part;
    std::vector<AlertMark> m_marks;
    QRectF m_bounds;
};

/// Both of them in a chart.
class AlertsInChart
{
    Q_DECLARE_TR_FUNCTIONS(AlertsInChart)

public:
    explicit AlertsInChart(TimeChart *chart);

    void setMarks(const std::vector<AlertMark> &marks);
    void refresh();
    /// What fired in that time, for the crosshair.
    void addTo(Readout &readout, const TimeRange &time) const;

    AlertsItem *shades; ///< the scene's
    AlertsItem *lines;
};

} // namespace tidemark::widgets
