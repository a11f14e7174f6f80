// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBrush>
#include <QColor>
#include <QGraphicsItem>

#include <vector>

namespace tidemark::widgets
{

class StackChart;

/// The stacked bars of a StackChart.
class BarsItem : public QGraphicsItem
{
public:
    explicit BarsItem(StackChart *chart);

    void refresh();

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    struct Ink {
        QColor solid;
        QColor tail; ///< for buckets that are not all rolled up
        QBrush texture;
    };
    void paintBar(QPainter &painter, std::size_t bucket, int left, int right,
                  const std::vector<Ink> &inks) const;
    void paintEmpty(QPainter &painter, std::size_t bucket, int left, int right) const;
    [[nodiscard]] std::vector<Ink> inks() const;

    StackChart *m_chart;
    QRectF m_bounds;
};

} // namespace tidemark::widgets
