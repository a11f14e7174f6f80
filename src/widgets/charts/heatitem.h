// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timerange.h"

#include <QGraphicsItem>
#include <QRect>

#include <vector>

namespace tidemark::widgets
{

class LatencyChart;

/// Cells of time by response time behind a LatencyChart's lines: the more requests, the stronger.
class HeatItem : public QGraphicsItem
{
public:
    explicit HeatItem(LatencyChart *chart);

    struct Cell {
        QRect place;     ///< scene pixels
        TimeRange range; ///< of one bucket, or of some that share a column
        qint64 count = 0;
        int lowest = 0;  ///< bin of its requests
        int highest = 0; ///< …
    };
    /// What is drawn, column by column from below; counts add up to all known times.
    [[nodiscard]] const std::vector<Cell> &cells() const { return m_cells; }
    /// Null where none is. scene: of the chart.
    [[nodiscard]] const Cell *cellAt(const QPointF &scene) const;
    void refresh();

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void makeCells();

    LatencyChart *m_chart;
    QRectF m_bounds;
    std::vector<Cell> m_cells;
    qint64 m_most = 0; ///< of a cell
};

} // namespace tidemark::widgets
