// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGraphicsItem>

namespace tidemark::widgets
{

class TimeChart;

/// Over the data. Where a value is greater than the axis reaches: a break through what is drawn of it, and
/// how much it is, as far as there is room for that. And an average, as a line across.
class CutsItem : public QGraphicsItem
{
public:
    explicit CutsItem(TimeChart *chart);

    void refresh();

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintLevel(QPainter &painter) const;

    TimeChart *m_chart;
    QRectF m_bounds;
};

} // namespace tidemark::widgets
