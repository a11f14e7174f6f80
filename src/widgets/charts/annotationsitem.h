// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/annotationmark.h"

#include <QGraphicsItem>

#include <optional>
#include <vector>

namespace tidemark::widgets
{

class TimeChart;

/// Marks of annotations in a lane along the time axis, between plot and labels: a sign whose shape says the
/// kind, and a line along the axis where it is about more than a moment. Those that would lie over each other
/// are one sign with their number.
class AnnotationsItem : public QGraphicsItem
{
public:
    explicit AnnotationsItem(TimeChart *chart);

    void setMarks(std::vector<AnnotationMark> marks);
    [[nodiscard]] const std::vector<AnnotationMark> &marks() const { return m_marks; }
    /// The chart's frame, size or look changed.
    void refresh();

    /// Marks that are drawn as one sign.
    struct Sign {
        double x = 0; ///< of its middle, in scene pixels
        std::vector<std::size_t> marks;
    };
    /// From left to right.
    [[nodiscard]] const std::vector<Sign> &signs() const { return m_signs; }
    /// The sign at that place of the scene, or the one whose line is there; null: none is.
    [[nodiscard]] const Sign *signAt(const QPointF &position) const;
    /// Where a sign is drawn, in scene pixels.
    [[nodiscard]] QRectF rectOf(const Sign &sign) const;
    /// Those about some of that time.
    [[nodiscard]] std::vector<const AnnotationMark *> marksIn(const TimeRange &range) const;

    /// Height of the lane below the plot, in pixels.
    static constexpr double laneHeight = 11;

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    struct Span {
        double from = 0;
        double to = 0;
    };
    /// Where a mark is on the axis, as far as that is in sight; nothing: it is not.
    [[nodiscard]] std::optional<Span> spanOf(const AnnotationMark &mark) const;
    [[nodiscard]] double laneY() const;
    void paintSign(QPainter &painter, const Sign &sign) const;

    TimeChart *m_chart;
    std::vector<AnnotationMark> m_marks;
    std::vector<Sign> m_signs;
    QRectF m_bounds;
};

} // namespace tidemark::widgets
