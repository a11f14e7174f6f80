// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/figure.h"

#include "widgets/ownaccessible.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int insetWidth = 8; ///< of a selectable figure's text from its frame

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
    installOwnAccessible();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
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
    m_inset = selectable;
    setFocusPolicy(selectable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(selectable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    measure();
}

void Figure::setInset(bool inset)
{
    m_inset = inset;
    measure();
}

void Figure::setSelected(bool selected)
{
    if (m_selected == selected)
        return;
    m_selected = selected;
    update();
    QAccessible::State changed;
    changed.checked = true;
    QAccessibleStateChangeEvent told(this, changed);
    QAccessible::updateAccessibility(&told);
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
    const int wide =
        4 + std::max({small.horizontalAdvance(m_caption), valueWidth(),
                      small.horizontalAdvance(widened(m_note)), small.horizontalAdvance(m_roomForNote)});
    m_widest = std::max(m_widest, wide);
    updateGeometry();
}

int Figure::valueWidth() const
{
    const QFontMetrics big(valueFont());
    return std::max(big.horizontalAdvance(widened(m_value)), big.horizontalAdvance(m_roomForValue));
}

QSize Figure::sizeFor(int textWidth) const
{
    const int line = QFontMetrics(Theme::instance().font(-1)).height();
    const int high = 2 * line + QFontMetrics(valueFont()).height();
    const int extra = m_inset ? 2 * insetWidth : 0;
    return {textWidth + extra, high + (m_inset ? 8 : 0)};
}

QSize Figure::sizeHint() const
{
    return sizeFor(m_widest);
}

QSize Figure::minimumSizeHint() const
{
    return sizeFor(std::min(m_widest, 4 + valueWidth()));
}

int Figure::textRoom() const
{
    return width() - (m_inset ? 2 * insetWidth : 0);
}

bool Figure::isElided() const
{
    const QFontMetrics small(Theme::instance().font(-1));
    return std::max({small.horizontalAdvance(m_caption), small.horizontalAdvance(m_note),
                     QFontMetrics(valueFont()).horizontalAdvance(m_value)}) > textRoom();
}

bool Figure::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !isElided())
        return QWidget::event(event);
    QStringList lines{m_caption.toHtmlEscaped(), m_value.toHtmlEscaped(), m_note.toHtmlEscaped(), toolTip()};
    lines.removeAll(QString());
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                       u"<p>"_s + lines.join(u"<br>"_s) + u"</p>"_s, this);
    return true;
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
    }
    if (m_inset)
        area.adjust(insetWidth, 4, -insetWidth, -4);
    const QFont small = theme.font(-1);
    const int line = QFontMetrics(small).height();
    const auto draw = [&painter](const QRect &where, Qt::Alignment at, const QString &text) {
        painter.drawText(where, at, painter.fontMetrics().elidedText(text, Qt::ElideRight, where.width()));
    };
    painter.setFont(small);
    painter.setPen(m_selected ? c.accent : c.muted);
    draw(area, Qt::AlignLeft | Qt::AlignTop, m_caption);
    const QColor tones[] = {c.text, c.good, c.warning, c.danger};
    painter.setPen(m_stale ? c.muted : tones[int(m_tone)]);
    painter.setFont(valueFont());
    draw(area.adjusted(0, line, 0, -line), Qt::AlignLeft | Qt::AlignVCenter, m_value);
    painter.setFont(small);
    painter.setPen(c.muted);
    draw(area, Qt::AlignLeft | Qt::AlignBottom, m_note);
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
    const QList<int> picking{Qt::Key_Space, Qt::Key_Select, Qt::Key_Return, Qt::Key_Enter};
    if (m_selectable && picking.contains(event->key()))
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
