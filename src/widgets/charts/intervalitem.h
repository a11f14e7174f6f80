// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGraphicsItem>

namespace tidemark::widgets
{

class LineChart;

/// The band of a LineChart, and its points: single ones between gaps, the hollow one of an unfinished bucket,
/// and all of them where there is room.
class IntervalItem : public QGraphicsItem
{
public:
    explicit IntervalItem(LineChart *chart);

    void refresh();

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintBand(QPainter &painter) const;
    void paintPoints(QPainter &painter) const;

    LineChart *m_chart;
    QRectF m_bounds;
};

} // namespace tidemark::widgets
