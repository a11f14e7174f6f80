// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/barsitem.h"

#include "widgets/charts/stackchart.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tidemark::widgets
{

namespace
{
constexpr int textureWidth = 5; ///< narrower bars show no texture: it would only flicker
constexpr int minGapPitch = 5;  ///< closer bars touch: gaps of a pixel would come and go
} // namespace

BarsItem::BarsItem(StackChart *chart)
    : m_chart(chart)
{
    setAcceptedMouseButtons(Qt::NoButton);
}

void BarsItem::refresh()
{
    prepareGeometryChange();
    m_bounds = m_chart->plotRect().adjusted(-1, -1, 1, 3);
    update();
}

std::vector<BarsItem::Ink> BarsItem::inks() const
{
    const Theme &theme = Theme::instance();
    std::vector<Ink> inks;
    for (const Layer &layer : m_chart->m_content.layers) {
        QColor colour = m_chart->inkOf(layer.slot);
        if (m_chart->isFaded(layer))
            colour = mixed(colour, theme.colours().card, 0.22);
        inks.push_back({colour, mixed(colour, theme.colours().card, 0.68), theme.seriesTexture(layer.slot)});
    }
    return inks;
}

void BarsItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget)
{
    Q_UNUSED(option)
    Q_UNUSED(widget)
    const std::vector<Bucket> &buckets = m_chart->buckets();
    if (buckets.empty() || m_chart->m_totals.size() != buckets.size())
        return;
    painter->setRenderHint(QPainter::Antialiasing, false);
    const std::vector<Ink> layerInks = inks();
    const QRectF plot = m_chart->plotRect();
    const auto columns = std::size_t(plot.width());
    const std::vector<std::size_t> shown = columnPeaks(m_chart->m_totals, columns);
    const bool reduced = shown.size() < buckets.size();
    const double pitch = plot.width() / double(shown.size());
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const Bucket &bucket = buckets[shown[i]];
        int left = int(std::lround(reduced ? plot.left() + double(i) * plot.width() / double(shown.size())
                                           : m_chart->xOf(bucket.start)));
        int right =
            int(std::lround(reduced ? plot.left() + double(i + 1) * plot.width() / double(shown.size())
                                    : m_chart->xOf(bucket.end)));
        if (pitch >= 14)
            left += 1, right -= 2;
        else if (pitch >= minGapPitch)
            right -= 1;
        right = std::max(right, left + 1);
        if (!isKnown(bucket, double(m_chart->m_totals[shown[i]])))
            continue;
        if (m_chart->m_totals[shown[i]] == 0)
            paintEmpty(*painter, shown[i], left, right);
        else
            paintBar(*painter, shown[i], left, right, layerInks);
    }
}

void BarsItem::paintBar(QPainter &painter, std::size_t bucket, int left, int right,
                        const std::vector<Ink> &inks) const
{
    const Theme &theme = Theme::instance();
    const Bucket &at = m_chart->buckets()[bucket];
    const double bottom = m_chart->plotRect().bottom();
    // Each layer has its share of the bar's height, whatever the axis; on a linear one these are its counts.
    const double high = bottom - m_chart->yOf(double(m_chart->m_totals[bucket]));
    double sum = 0;
    int below = int(std::lround(bottom));
    for (std::size_t i = 0; i < m_chart->m_content.layers.size(); ++i) {
        const Layer &layer = m_chart->m_content.layers[i];
        if (m_chart->isHidden(layer) || bucket >= layer.values.size() || layer.values[bucket] <= 0)
            continue;
        sum += double(layer.values[bucket]);
        const int above = int(std::lround(bottom - high * sum / double(m_chart->m_totals[bucket])));
        QRect part(left, above, right - left, below - above);
        below = above;
        if (part.height() <= 0)
            continue;
        // A hairline of ground between two layers: their border is seen without any colour.
        if (part.height() > 3 && right - left >= minGapPitch - 1)
            part.setTop(part.top() + 1);
        painter.fillRect(part, at.state == BucketState::Complete ? inks[i].solid : inks[i].tail);
        if (right - left >= textureWidth && inks[i].texture.style() != Qt::NoBrush)
            painter.fillRect(part, inks[i].texture);
    }
    const QRect whole(left, below, right - left, int(std::lround(bottom)) - below);
    if (whole.height() <= 0) {
        // More than nothing is never drawn as nothing.
        painter.fillRect(QRect(left, int(std::lround(bottom)) - 1, right - left, 1), theme.colours().text);
        return;
    }
    if (isUnfinished(at))
        painter.fillRect(whole, theme.openHatch());
}

void BarsItem::paintEmpty(QPainter &painter, std::size_t bucket, int left, int right) const
{
    const Colours &c = Theme::instance().colours();
    const int bottom = int(std::lround(m_chart->plotRect().bottom()));
    if (m_chart->buckets()[bucket].state == BucketState::Complete) {
        painter.fillRect(QRect(left, bottom - 2, right - left, 2), c.faint); // a counted zero
        return;
    }
    // Nothing so far is not yet a zero: a dot where a zero has its line.
    const int middle = (left + right) / 2;
    painter.fillRect(QRect(middle - 1, bottom - 3, 2, 2), c.faint);
}

} // namespace tidemark::widgets
