// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGraphicsItem>

namespace tidemark::widgets
{

class LatencyChart;

/// The quantiles of a LatencyChart. An unfinished bucket is a hollow point off its line.
class LinesItem : public QGraphicsItem
{
public:
    explicit LinesItem(LatencyChart *chart);

    void refresh();

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    LatencyChart *m_chart;
    QRectF m_bounds;
};

} // namespace tidemark::widgets
