// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/figure.h"

#include "widgets/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace tidemark::widgets
{

namespace
{
constexpr int inset = 8; ///< of a selectable figure's text from its frame

/// The same text with wide digits: in a font without tabular figures 11 is narrower than 20.
QString widened(QString text)
{
    for (QChar &c : text) {
        if (c.isDigit())
            c = u'8';
    }
    return text;
}
} // namespace

Figure::Figure(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        measure();
        update();
    });
}

void Figure::setCaption(const QString &caption)
{
    m_caption = caption;
    setAccessibleName(caption);
    measure();
    update();
}

void Figure::setValue(const QString &value, const QString &note, Tone tone)
{
    if (m_value == value && m_note == note && m_tone == tone)
        return;
    m_value = value;
    m_note = note;
    m_tone = tone;
    setAccessibleDescription(value + QLatin1Char(' ') + note);
    measure();
    update();
}

void Figure::setRoomFor(const QString &value, const QString &note)
{
    m_roomForValue = value;
    m_roomForNote = note;
    measure();
}

void Figure::setLarge(bool large)
{
    m_large = large;
    measure();
}

void Figure::setStale(bool stale)
{
    if (m_stale == stale)
        return;
    m_stale = stale;
    update();
}

void Figure::setSelectable(bool selectable)
{
    m_selectable = selectable;
    setFocusPolicy(selectable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(selectable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    measure();
}

void Figure::setSelected(bool selected)
{
    m_selected = selected;
    update();
}

void Figure::reset()
{
    m_widest = 0;
    measure();
}

QFont Figure::valueFont() const
{
    return Theme::instance().numberFont(m_large ? 9.5 : 6, QFont::DemiBold);
}

void Figure::measure()
{
    const Theme &theme = Theme::instance();
    const QFontMetrics small(theme.font(-1));
    const QFontMetrics big(valueFont());
    const int wide =
        4 + std::max({small.horizontalAdvance(m_caption), big.horizontalAdvance(widened(m_value)),
                      small.horizontalAdvance(widened(m_note)), big.horizontalAdvance(m_roomForValue),
                      small.horizontalAdvance(m_roomForNote)});
    m_widest = std::max(m_widest, wide);
    updateGeometry();
}

QSize Figure::sizeHint() const
{
    const Theme &theme = Theme::instance();
    const int line = QFontMetrics(theme.font(-1)).height();
    const int high = 2 * line + QFontMetrics(valueFont()).height();
    const int extra = m_selectable ? 2 * inset : 0;
    return {m_widest + extra, high + (m_selectable ? 8 : 0)};
}

void Figure::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = Theme::instance();
    const Colours &c = theme.colours();
    QPainter painter(this);
    QRect area = rect();
    if (m_selectable) {
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_selected || underMouse() || hasFocus()) {
            painter.setPen(hasFocus() ? QPen(c.accent) : Qt::NoPen);
            painter.setBrush(m_selected ? c.accentSoft : c.hover);
            painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        area.adjust(inset, 4, -inset, -4);
    }
    const QFont small = theme.font(-1);
    const int line = QFontMetrics(small).height();
    painter.setFont(small);
    painter.setPen(m_selected ? c.accent : c.muted);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop, m_caption);
    const QColor tones[] = {c.text, c.good, c.warning, c.danger};
    painter.setPen(m_stale ? c.faint : tones[int(m_tone)]);
    painter.setFont(valueFont());
    painter.drawText(area.adjusted(0, line, 0, -line), Qt::AlignLeft | Qt::AlignVCenter, m_value);
    painter.setFont(small);
    painter.setPen(c.muted);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignBottom, m_note);
}

void Figure::mousePressEvent(QMouseEvent *event)
{
    if (m_selectable && event->button() == Qt::LeftButton)
        Q_EMIT picked();
    else
        QWidget::mousePressEvent(event);
}

void Figure::keyPressEvent(QKeyEvent *event)
{
    if (m_selectable && (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return))
        Q_EMIT picked();
    else
        QWidget::keyPressEvent(event);
}

void Figure::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    update();
}

void Figure::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    update();
}

} // namespace tidemark::widgets
