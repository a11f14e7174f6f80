// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/readoutcard.h"

#include "widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int padding = 9;
constexpr int usualRow = 17;
constexpr int leastRow = 13; ///< in a low window: text of its size has that much
constexpr int longestName = 150;

/// What the chart scrolls with, or its window.
QWidget *hostOf(QWidget *chart)
{
    QWidget *host = chart->parentWidget() ? chart->parentWidget() : chart;
    while (host->parentWidget() && !host->isWindow() &&
           host->parentWidget()->objectName() != "qt_scrollarea_viewport"_L1)
        host = host->parentWidget();
    return host;
}
} // namespace

ReadoutCard::ReadoutCard(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void ReadoutCard::showAt(const Readout &readout, double x, const QRectF &area, QWidget *chart)
{
    QWidget *over = hostOf(chart);
    if (parentWidget() != over)
        setParent(over);
    m_readout = readout;
    const Theme &theme = Theme::instance();
    const QFontMetrics title(theme.font(-0.5, QFont::DemiBold));
    const QFontMetrics small(theme.font(-0.5));
    const QFontMetrics number(theme.numberFont(-0.5, QFont::DemiBold));
    int wide = title.horizontalAdvance(readout.title);
    wide = std::max(wide, small.horizontalAdvance(readout.note));
    for (const ReadoutLine &line : readout.lines) {
        const int name = std::min(small.horizontalAdvance(line.name), longestName);
        wide = std::max(wide, 16 + name + 18 + number.horizontalAdvance(line.value));
    }
    const int rows = int(1 + readout.lines.size() + (readout.note.isEmpty() ? 0 : 1));
    m_row = std::clamp((parentWidget()->height() - 4 - 2 * padding) / rows, leastRow, usualRow);
    const int high = 2 * padding + m_row * rows;
    resize(wide + 2 * padding, high);
    const bool left = x + 12 + width() > area.right() + 8;
    const QPoint beside =
        chart->mapTo(over, QPoint(int(left ? x - 12 - width() : x + 12), int(area.top()) + 4));
    move(std::clamp(beside.x(), 0, std::max(0, over->width() - width())),
         std::clamp(beside.y(), 0, std::max(0, over->height() - high - 2)));
    setVisible(chart->isVisible());
    raise();
    update();
}

void ReadoutCard::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = Theme::instance();
    const Colours &c = theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = c.dark ? c.hover : c.card;
    ground.setAlpha(242);
    painter.setPen(c.dark ? c.faint : c.border);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    int y = padding;
    const int inner = width() - 2 * padding;
    painter.setPen(c.text);
    painter.setFont(theme.font(-0.5, QFont::DemiBold));
    painter.drawText(QRect(padding, y, inner, m_row), Qt::AlignVCenter, m_readout.title);
    y += m_row;
    for (const ReadoutLine &line : m_readout.lines) {
        if (line.slot >= 0) {
            const QRectF swatch(padding, y + 4, 9, 9);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.seriesColour(line.slot));
            painter.drawRoundedRect(swatch, 2, 2);
            painter.setBrush(line.hollow ? theme.openHatch() : theme.seriesTexture(line.slot));
            painter.drawRoundedRect(swatch, 2, 2);
        }
        const int indent = line.slot >= 0 ? 16 : 0;
        painter.setPen(c.muted);
        painter.setFont(theme.font(-0.5));
        const QString name = painter.fontMetrics().elidedText(line.name, Qt::ElideRight, longestName);
        painter.drawText(QRect(padding + indent, y, inner - indent, m_row), Qt::AlignVCenter, name);
        painter.setPen(c.text);
        painter.setFont(theme.numberFont(-0.5, QFont::DemiBold));
        painter.drawText(QRect(padding, y, inner, m_row), Qt::AlignVCenter | Qt::AlignRight, line.value);
        y += m_row;
    }
    if (!m_readout.note.isEmpty()) {
        painter.setPen(c.warning);
        painter.setFont(theme.font(-0.5));
        painter.drawText(QRect(padding, y, inner, m_row), Qt::AlignVCenter, m_readout.note);
    }
}

} // namespace tidemark::widgets
