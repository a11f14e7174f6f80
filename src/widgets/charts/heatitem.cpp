// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/heatitem.h"

#include "widgets/charts/latencychart.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>

namespace tidemark::widgets
{

namespace
{
constexpr int cellHeight = 6;      ///< px
constexpr double leastColumn = 4;  ///< px; narrower buckets share a column
constexpr double faintest = 0.10;  ///< of a cell that holds a single request among many
constexpr double strongest = 0.72; ///< lines stay legible over it
} // namespace

HeatItem::HeatItem(LatencyChart *chart)
    : m_chart(chart)
{
    setAcceptedMouseButtons(Qt::NoButton);
}

void HeatItem::refresh()
{
    prepareGeometryChange();
    m_bounds = m_chart->plotRect();
    makeCells();
    update();
}

void HeatItem::makeCells()
{
    m_cells.clear();
    m_most = 0;
    const LatencyChart::Content &content = m_chart->content();
    const std::vector<Bucket> &buckets = m_chart->buckets();
    const QRectF plot = m_chart->plotRect();
    if (!content.showsHeat || buckets.empty() || content.histograms.size() != buckets.size() ||
        plot.width() < leastColumn)
        return;
    const int bottom = int(std::lround(plot.bottom()));
    const int rows = std::max(1, int(plot.height()) / cellHeight);
    const auto columns = std::min(buckets.size(), std::size_t(std::max(1.0, plot.width() / leastColumn)));
    for (std::size_t column = 0; column < columns; ++column) {
        const std::size_t first = column * buckets.size() / columns;
        const std::size_t end = (column + 1) * buckets.size() / columns;
        std::map<int, Cell> cells; // by row, from below
        for (std::size_t i = first; i < end; ++i) {
            for (const LatencyHistogram::Bin &bin : content.histograms[i].bins()) {
                const double height = plot.bottom() - m_chart->yOf(binValue(bin.number));
                Cell &cell = cells[std::clamp(int(height) / cellHeight, 0, rows - 1)];
                cell.lowest = cell.count > 0 ? std::min(cell.lowest, bin.number) : bin.number;
                cell.highest = cell.count > 0 ? std::max(cell.highest, bin.number) : bin.number;
                cell.count += bin.count;
            }
        }
        const int left = int(std::lround(m_chart->xOf(buckets[first].start)));
        const int right = int(std::lround(m_chart->xOf(buckets[end - 1].end)));
        const int gap = right - left > 8 ? 1 : 0;
        for (auto &[row, cell] : cells) {
            cell.place = QRect(left, bottom - (row + 1) * cellHeight, std::max(1, right - left - gap),
                               cellHeight - (gap ? 1 : 0));
            cell.range = {buckets[first].start, buckets[end - 1].end};
            m_most = std::max(m_most, cell.count);
            m_cells.push_back(cell);
        }
    }
}

const HeatItem::Cell *HeatItem::cellAt(const QPointF &scene) const
{
    const QPoint point = scene.toPoint();
    const auto at =
        std::ranges::find_if(m_cells, [point](const Cell &cell) { return cell.place.contains(point); });
    return at == m_cells.end() ? nullptr : &*at;
}

void HeatItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget)
{
    Q_UNUSED(option)
    Q_UNUSED(widget)
    painter->setRenderHint(QPainter::Antialiasing, false);
    const Colours &c = Theme::instance().colours();
    const QColor ink = m_chart->isStale() ? c.muted : c.accent;
    // By the logarithm: one slow request among thousands is what is looked for.
    const double scale = std::log1p(double(m_most));
    for (const Cell &cell : m_cells) {
        const double share = scale > 0 ? std::log1p(double(cell.count)) / scale : 0;
        painter->fillRect(cell.place, mixed(ink, c.card, faintest + (strongest - faintest) * share));
    }
}

} // namespace tidemark::widgets
