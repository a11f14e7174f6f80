// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGraphicsItem>
#include <QPainterPath>

#include <vector>

namespace tidemark::widgets
{

class TimeChart;

/// An earlier period over the present one: a thin dashed line, bucket by bucket on the same axis. It has a
/// gap where nothing is known.
class GhostItem : public QGraphicsItem
{
public:
    /// As levels over bars, or as a line between the middles of the buckets.
    enum class Shape { Steps, Line };

    GhostItem(TimeChart *chart, Shape shape);

    /// [bucket]; not a number: not known. Empty: no line.
    void setValues(std::vector<double> values);
    [[nodiscard]] const std::vector<double> &values() const { return m_values; }
    void refresh();

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    [[nodiscard]] QPainterPath path() const;

    TimeChart *m_chart;
    Shape m_shape;
    std::vector<double> m_values;
    QRectF m_bounds;
};

} // namespace tidemark::widgets
