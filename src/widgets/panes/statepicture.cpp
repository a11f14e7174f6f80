// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/statepicture.h"

#include "widgets/theme.h"

#include <QPainter>

#include <array>

namespace tidemark::widgets
{

namespace
{
constexpr std::array heights{0.35, 0.55, 0.45, 0.8, 0.65, 0.95, 0.7, 0.5, 0.6};
constexpr double barWidth = 9;
constexpr double barStep = 14;
} // namespace

StatePicture::StatePicture(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setMaximumHeight(64);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StatePicture::setOutlook(Outlook outlook)
{
    if (m_outlook == outlook)
        return;
    m_outlook = outlook;
    update();
}

void StatePicture::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = barStep * double(heights.size());
    const QRectF area((this->width() - width) / 2, 4, width, height() - 10);
    if (m_outlook == Outlook::Failed)
        paintFailure(painter, area);
    else
        paintBars(painter, area);
}

void StatePicture::paintBars(QPainter &painter, const QRectF &area) const
{
    const Theme &theme = Theme::instance();
    const Colours &c = theme.colours();
    for (std::size_t i = 0; i < heights.size(); ++i) {
        const double high = heights.at(i) * area.height();
        const QRectF bar(area.left() + double(i) * barStep + (barStep - barWidth) / 2, area.bottom() - high,
                         barWidth, high);
        painter.setPen(Qt::NoPen);
        switch (m_outlook) {
        case Outlook::Loading: // ghosts of bars
            painter.setBrush(c.hover);
            painter.drawRoundedRect(bar, 2, 2);
            break;
        case Outlook::NoEvents: // every bucket has its counted zero
            painter.setBrush(c.faint);
            painter.drawRect(QRectF(bar.left(), area.bottom() - 3, barWidth, 3));
            break;
        case Outlook::NotRolledUp: // outlines that wait to be filled
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(c.muted, 1.2, Qt::DotLine));
            painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, 0), 2, 2);
            break;
        case Outlook::Expired: // washed out, under stripes
            painter.setBrush(c.hover);
            painter.drawRect(bar);
            break;
        case Outlook::NotHeld: // whole bars of which a part is not known: their upper ends are open
            painter.setBrush(c.hover);
            painter.drawRect(QRectF(bar.left(), bar.center().y(), barWidth, bar.height() / 2));
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(c.muted, 1.2, Qt::DashLine));
            painter.drawRect(QRectF(bar.left() + 0.5, bar.top(), barWidth - 1, bar.height() / 2));
            break;
        case Outlook::Data:
        case Outlook::Failed:
            break;
        }
    }
    if (m_outlook == Outlook::Expired) {
        painter.setPen(QPen(c.faint, 1));
        painter.setBrush(theme.expiredHatch());
        painter.drawRoundedRect(area.adjusted(-6, 0, 6, 0), 3, 3);
    }
    painter.setPen(QPen(c.faint, 1.2));
    if (m_outlook != Outlook::Expired)
        painter.drawLine(QPointF(area.left() - 6, area.bottom() + 0.5),
                         QPointF(area.right() + 6, area.bottom() + 0.5));
}

void StatePicture::paintFailure(QPainter &painter, const QRectF &area) const
{
    const Colours &c = Theme::instance().colours();
    const double size = qMin(area.height(), 44.0);
    const QRectF disc(area.center().x() - size / 2, area.center().y() - size / 2, size, size);
    painter.setPen(QPen(c.danger, 2));
    painter.setBrush(c.dangerSoft);
    painter.drawEllipse(disc.adjusted(1, 1, -1, -1));
    painter.setPen(QPen(c.danger, 3, Qt::SolidLine, Qt::RoundCap));
    const double x = disc.center().x();
    painter.drawLine(QPointF(x, disc.top() + size * 0.27), QPointF(x, disc.top() + size * 0.55));
    painter.drawPoint(QPointF(x, disc.top() + size * 0.73));
}

} // namespace tidemark::widgets
