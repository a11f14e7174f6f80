// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/annotationsitem.h"

#include "widgets/charts/timechart.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr double signSize = 9;
constexpr double apart = 12; ///< px between the middles of two signs
constexpr double lineWidth = 2;
constexpr double leastLine = 22; ///< px; of what is shorter the sign hides the line

QColor colourOf(const QString &kind)
{
    const Colours &c = Theme::instance().colours();
    if (kind == "rollup_failed"_L1 || kind == "node_lost"_L1)
        return c.danger;
    if (kind == "late_rows"_L1 || kind == "gap"_L1)
        return c.warning;
    if (kind == "note"_L1)
        return c.accent;
    if (kind == "load"_L1)
        return c.good;
    return c.muted;
}

/// Those that somebody has to look at come first, and give several their colour.
int weightOf(const QString &kind)
{
    static const QStringList order{u"rollup_failed"_s, u"node_lost"_s, u"note"_s,    u"gap"_s,
                                   u"late_rows"_s,     u"load"_s,      u"backfill"_s};
    const qsizetype at = order.indexOf(kind);
    return int(at < 0 ? order.size() : at);
}

/// In a square of signSize around the origin. Each kind has a shape of its own.
QPainterPath shapeOf(const QString &kind)
{
    constexpr double r = signSize / 2;
    QPainterPath path;
    if (kind == "note"_L1) { // a flag on its pole
        path.addRect(-r + 1, -r, 1.5, 2 * r);
        path.addPolygon(QPolygonF{{-r + 2.5, -r}, {r, -r + 2.5}, {-r + 2.5, -r + 5}, {-r + 2.5, -r}});
    } else if (kind == "rollup_failed"_L1) { // a cross
        for (const double turn : {45.0, -45.0}) {
            QTransform turned;
            turned.rotate(turn);
            QPainterPath bar;
            bar.addRect(-r, -1.2, 2 * r, 2.4);
            path = path.united(turned.map(bar));
        }
    } else if (kind == "node_lost"_L1) { // a diamond
        path.addPolygon(QPolygonF{{0, -r}, {r, 0}, {0, r}, {-r, 0}, {0, -r}});
    } else if (kind == "late_rows"_L1) { // a triangle that points back
        path.addPolygon(QPolygonF{{r - 1, -r}, {r - 1, r}, {-r, 0}, {r - 1, -r}});
    } else if (kind == "gap"_L1) { // two ends with nothing between
        path.addRect(-r, -r, 2, 2 * r);
        path.addRect(r - 2, -r, 2, 2 * r);
    } else if (kind == "expired"_L1) { // a hollow square
        path.addRect(-r + 0.5, -r + 0.5, 2 * r - 1, 2 * r - 1);
        path.addRect(-r + 2.2, -r + 2.2, 2 * r - 4.4, 2 * r - 4.4);
    } else if (kind == "backfill"_L1) { // a ring
        path.addEllipse(QPointF(), r, r);
        path.addEllipse(QPointF(), r - 2, r - 2);
    } else if (kind == "load"_L1) { // a triangle that points down
        path.addPolygon(QPolygonF{{-r, -r + 1}, {r, -r + 1}, {0, r}, {-r, -r + 1}});
    } else {
        path.addEllipse(QPointF(), r - 1, r - 1);
    }
    return path;
}
} // namespace

AnnotationsItem::AnnotationsItem(TimeChart *chart)
    : m_chart(chart)
{
    setAcceptedMouseButtons(Qt::NoButton);
}

void AnnotationsItem::setMarks(std::vector<AnnotationMark> marks)
{
    m_marks = std::move(marks);
    refresh();
}

double AnnotationsItem::laneY() const
{
    return std::round(m_chart->plotRect().bottom()) + 1 + laneHeight / 2;
}

std::optional<AnnotationsItem::Span> AnnotationsItem::spanOf(const AnnotationMark &mark) const
{
    if (m_chart->buckets().empty())
        return std::nullopt;
    const Instant first = m_chart->buckets().front().start;
    const Instant last = m_chart->buckets().back().end;
    const bool isMoment = mark.range.from == mark.range.to;
    if (mark.range.from >= last || mark.range.to < first || (!isMoment && mark.range.to == first))
        return std::nullopt;
    return Span{m_chart->xOf(std::max(mark.range.from, first)), m_chart->xOf(std::min(mark.range.to, last))};
}

void AnnotationsItem::refresh()
{
    prepareGeometryChange();
    m_signs.clear();
    std::vector<Sign> single;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        if (const std::optional<Span> span = spanOf(m_marks[i]))
            single.push_back({(span->from + span->to) / 2, {i}});
    }
    std::ranges::stable_sort(single, {}, &Sign::x);
    for (const Sign &sign : single) {
        if (!m_signs.empty() && sign.x - m_signs.back().x < apart)
            m_signs.back().marks.push_back(sign.marks.front());
        else
            m_signs.push_back(sign);
    }
    for (Sign &sign : m_signs) {
        std::ranges::stable_sort(sign.marks, {},
                                 [this](std::size_t mark) { return weightOf(m_marks[mark].kind); });
    }
    const QRectF plot = m_chart->plotRect();
    m_bounds = m_signs.empty() ? QRectF()
                               : QRectF(plot.left() - signSize, plot.bottom(), plot.width() + 2 * signSize,
                                        laneHeight + 2);
    update();
}

QRectF AnnotationsItem::rectOf(const Sign &sign) const
{
    return {sign.x - laneHeight / 2, laneY() - laneHeight / 2, laneHeight, laneHeight};
}

const AnnotationsItem::Sign *AnnotationsItem::signAt(const QPointF &position) const
{
    const QRectF plot = m_chart->plotRect();
    if (position.y() < plot.bottom() - 2 || position.y() > plot.bottom() + laneHeight + 3)
        return nullptr;
    const Sign *found = nullptr;
    double nearest = laneHeight;
    for (const Sign &sign : m_signs) {
        if (const double distance = std::abs(sign.x - position.x()); distance < nearest) {
            nearest = distance;
            found = &sign;
        }
    }
    if (found != nullptr)
        return found;
    const auto isThere = [&](std::size_t mark) {
        const std::optional<Span> span = spanOf(m_marks[mark]);
        return span && position.x() >= span->from && position.x() <= span->to;
    };
    const auto on = std::ranges::find_if(
        m_signs, [&](const Sign &sign) { return std::ranges::any_of(sign.marks, isThere); });
    return on == m_signs.end() ? nullptr : &*on;
}

std::vector<const AnnotationMark *> AnnotationsItem::marksIn(const TimeRange &range) const
{
    std::vector<const AnnotationMark *> found;
    for (const AnnotationMark &mark : m_marks) {
        if (mark.range.from < range.to && (mark.range.to > range.from || mark.range.from >= range.from))
            found.push_back(&mark);
    }
    return found;
}

void AnnotationsItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget)
{
    Q_UNUSED(option)
    Q_UNUSED(widget)
    if (m_chart->buckets().empty())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    for (const Sign &sign : m_signs) {
        for (const std::size_t mark : sign.marks) {
            const std::optional<Span> span = spanOf(m_marks[mark]);
            if (!span || span->to - span->from < leastLine)
                continue;
            QColor line = colourOf(m_marks[mark].kind);
            line.setAlpha(150);
            painter->fillRect(QRectF(span->from, laneY() - lineWidth / 2, span->to - span->from, lineWidth),
                              line);
            for (const double end : {span->from, span->to})
                painter->fillRect(QRectF(end - 0.75, laneY() - 3, 1.5, 6), line);
        }
    }
    for (const Sign &sign : m_signs)
        paintSign(*painter, sign);
    painter->restore();
}

void AnnotationsItem::paintSign(QPainter &painter, const Sign &sign) const
{
    const Theme &theme = Theme::instance();
    const QString &kind = m_marks[sign.marks.front()].kind;
    const QPointF middle(sign.x, laneY());
    painter.setPen(Qt::NoPen);
    // It stands off from its line.
    painter.setBrush(theme.colours().card);
    painter.drawEllipse(middle, laneHeight / 2, laneHeight / 2);
    painter.setBrush(colourOf(kind));
    if (sign.marks.size() == 1) {
        painter.drawPath(shapeOf(kind).translated(middle));
        return;
    }
    painter.drawEllipse(middle, laneHeight / 2 - 0.5, laneHeight / 2 - 0.5);
    painter.setPen(theme.colours().card);
    painter.setFont(theme.numberFont(-2, QFont::Bold));
    painter.drawText(rectOf(sign), Qt::AlignCenter,
                     sign.marks.size() > 9 ? u"+"_s : QString::number(sign.marks.size()));
}

} // namespace tidemark::widgets
