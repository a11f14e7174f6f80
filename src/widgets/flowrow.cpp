// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/flowrow.h"

#include <QEvent>
#include <QResizeEvent>

#include <QStyle>

#include <algorithm>
#include <numeric>

namespace tidemark::widgets
{

namespace
{
int lineHeight(const std::vector<QWidget *> &line)
{
    int height = 0;
    for (const QWidget *item : line)
        height = std::max(height, item->sizeHint().height());
    return height;
}
} // namespace

FlowRow::FlowRow(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FlowRow::setSpacing(int gap, int hang)
{
    m_gap = gap;
    m_hang = hang;
    arrange();
}

std::vector<QWidget *> FlowRow::items() const
{
    std::vector<QWidget *> items;
    for (QObject *child : children()) {
        if (auto *widget = qobject_cast<QWidget *>(child); widget && !widget->isHidden())
            items.push_back(widget);
    }
    return items;
}

std::vector<FlowRow::Line> FlowRow::lines(int width) const
{
    std::vector<Line> lines;
    int used = 0;
    for (QWidget *item : items()) {
        const int least = item->minimumSizeHint().width();
        if (lines.empty() || used + m_gap + least > width) {
            lines.emplace_back();
            used = least - m_hang;
        } else {
            used += m_gap + least;
        }
        lines.back().push_back(item);
    }
    return lines;
}

std::vector<int> FlowRow::widths(const Line &line, int width) const
{
    std::vector<int> wanted;
    std::vector<int> least;
    for (const QWidget *item : line) {
        wanted.push_back(item->sizeHint().width());
        least.push_back(std::min(item->minimumSizeHint().width(), wanted.back()));
    }
    const int room = width + m_hang - m_gap * (int(line.size()) - 1);
    int excess = std::accumulate(wanted.begin(), wanted.end(), 0) - room;
    while (excess > 0) {
        // The widest that can still give way; by one pixel, so that equal ones stay equal.
        std::size_t widest = line.size();
        for (std::size_t i = 0; i < line.size(); ++i) {
            if (wanted[i] > least[i] && (widest == line.size() || wanted[i] > wanted[widest]))
                widest = i;
        }
        if (widest == line.size())
            break;
        --wanted[widest];
        --excess;
    }
    return wanted;
}

void FlowRow::arrange()
{
    int y = 0;
    for (const Line &line : lines(width())) {
        const std::vector<int> wide = widths(line, width());
        const int high = lineHeight(line);
        int x = -m_hang;
        for (std::size_t i = 0; i < line.size(); ++i) {
            const int own = line[i]->sizeHint().height();
            const QRect place(x, y + (high - own) / 2, wide[i], own);
            line[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
            x += wide[i] + m_gap;
        }
        y += high;
    }
    // Who holds this is to lay it out anew only where that changes something.
    if (const QSize wanted = sizeHint(); wanted != m_told) {
        m_told = wanted;
        updateGeometry();
    }
}

int FlowRow::heightForWidth(int width) const
{
    int height = 0;
    for (const Line &line : lines(width))
        height += lineHeight(line);
    return height;
}

int FlowRow::knownWidth() const
{
    return m_sized ? width() : QWIDGETSIZE_MAX;
}

QSize FlowRow::sizeHint() const
{
    int wide = 0;
    for (const QWidget *item : items())
        wide += item->sizeHint().width() + m_gap;
    return {std::max(0, wide - m_gap - m_hang), heightForWidth(knownWidth())};
}

QSize FlowRow::minimumSizeHint() const
{
    int wide = 0;
    for (const QWidget *item : items())
        wide = std::max(wide, item->minimumSizeHint().width());
    return {std::max(0, wide - m_hang), heightForWidth(knownWidth())};
}

void FlowRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sized = true;
    arrange();
}

bool FlowRow::event(QEvent *event)
{
    // A child wants another size, came or went.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        arrange();
    return QWidget::event(event);
}

} // namespace tidemark::widgets
