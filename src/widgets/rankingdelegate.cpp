// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/rankingdelegate.h"

#include "models/sheetmodel.h"
#include "models/stack.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace tidemark::widgets
{

namespace
{
constexpr int barHeight = 3;
constexpr int tickRoom = 16;
} // namespace

void RankingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const Colours &c = theme.colours();
    const QRect area = option.rect;
    const bool chosen = index.data(SheetModel::ChosenRole).toBool();
    if (chosen || option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(area, c.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(area, c.hover);
    const double bar = index.data(SheetModel::BarRole).toDouble();
    int left = 8;
    if (bar >= 0) {
        // Below the name: nothing runs through it.
        const QRect track = area.adjusted(8, 0, -8, 0);
        const int y = area.bottom() - barHeight - 1;
        const QColor full = m_stale ? c.faint : theme.seriesColour(0);
        painter->fillRect(QRect(track.left(), y, track.width(), barHeight), c.hover);
        const QRect filled(track.left(), y, qMax(2, int(track.width() * bar)), barHeight);
        painter->fillRect(QStyle::visualRect(option.direction, track, filled), full);
    }
    const bool isName = index.column() == 0;
    if (chosen && isName) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(c.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QRect tick =
            QStyle::visualRect(option.direction, area, QRect(area.left() + 8, area.top(), 10, area.height()));
        const QPointF corner(tick.left() + 4, area.center().y() + 2);
        painter->drawPolyline(QPolygonF{corner + QPointF(-4, -3), corner, corner + QPointF(6, -7)});
        painter->restore();
        left += tickRoom;
    }
    if (const QVariant trend = index.data(SheetModel::TrendRole); !trend.isNull()) {
        paintTrend(painter, area.adjusted(6, 5, -8, -6), trend);
    } else {
        const bool number = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        painter->setFont(number ? theme.numberFont(-0.25)
                                : theme.font(-0.25, chosen && isName ? QFont::DemiBold : QFont::Normal));
        painter->setPen(m_stale ? c.muted : c.text);
        const QRect text =
            QStyle::visualRect(option.direction, area, area.adjusted(left, 0, -8, bar >= 0 ? -barHeight : 0));
        painter->drawText(text, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                            Qt::ElideRight, text.width()));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(c.accent);
        painter->drawRect(area.adjusted(0, 0, -1, -1));
    }
}

void RankingDelegate::paintTrend(QPainter *painter, const QRect &area, const QVariant &values) const
{
    std::vector<double> known;
    for (const double value : values.value<QList<double>>())
        known.push_back(value < 0 ? std::numeric_limits<double>::quiet_NaN() : value);
    const std::vector<double> points = columnMeans(known, std::size_t(std::max(0, area.width() / 2)));
    double greatest = 0;
    for (const double point : points)
        greatest = std::max(greatest, point);
    if (points.size() < 2 || greatest <= 0)
        return;
    const Colours &c = Theme::instance().colours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_stale ? c.faint : Theme::instance().seriesColour(0), 1.4, Qt::SolidLine,
                         Qt::RoundCap, Qt::RoundJoin));
    // From zero: a line's height is its number's share of the greatest.
    QPolygonF line;
    const auto draw = [&] {
        if (line.size() == 1)
            painter->drawPoint(line.front());
        else if (!line.isEmpty())
            painter->drawPolyline(line);
        line.clear();
    };
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (std::isnan(points[i])) {
            draw();
            continue;
        }
        line << QPointF(area.left() + double(area.width()) * double(i) / double(points.size() - 1),
                        area.bottom() - double(area.height()) * points[i] / greatest);
    }
    draw();
    painter->restore();
}

} // namespace tidemark::widgets
