// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGraphicsItem>

namespace tidemark::widgets
{

class TimeChart;

/// Around and behind the data: grid and labels of both axes; the expired part of a range, striped and named;
/// the seam where raw rows join the rolled-up buckets; and in a band above the plot the words for the seam
/// and for the unfinished bucket.
class RegionsItem : public QGraphicsItem
{
public:
    explicit RegionsItem(TimeChart *chart);

    /// The chart's frame, size or look changed.
    void refresh();

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintTicks(QPainter &painter) const;
    void paintExpired(QPainter &painter) const;
    double paintSeam(QPainter &painter, double openLabelLeft) const;
    void paintAxisText(QPainter &painter, double right) const;
    double paintOpenLabel(QPainter &painter) const;

    TimeChart *m_chart;
    QRectF m_bounds;
};

} // namespace tidemark::widgets
