// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/figure.h"

#include "models/axischoice.h"
#include "widgets/ownaccessible.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int insetWidth = 8;    ///< of a selectable figure's text from its frame
constexpr int inlineGap = 6;     ///< between a value and the caption behind it
constexpr int leastCaption = 36; ///< px, of one that is cut
constexpr int traceGap = 10;     ///< between the number and the line beside it
constexpr int leastTrace = 28;   ///< px; a shorter line tells nothing
constexpr int widestTrace = 120;

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
    describe();
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

void Figure::setInline(bool isInline)
{
    if (m_inline == isInline)
        return;
    m_inline = isInline;
    m_widest = 0;
    measure();
    update();
}

void Figure::setTrace(std::vector<double> values, std::size_t ended, int slot, const QString &words)
{
    if (m_traceWords != words) {
        m_traceWords = words;
        describe();
    }
    m_trace = std::move(values);
    m_ended = ended;
    m_traceSlot = slot;
    update();
}

void Figure::describe()
{
    QStringList said{m_value, m_note, m_traceWords};
    said.removeAll(QString());
    setAccessibleDescription(said.join(u"; "_s));
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
    const QFontMetrics small(Theme::instance().font(-1));
    const int caption = small.horizontalAdvance(m_caption);
    const int note =
        std::max(small.horizontalAdvance(widened(m_note)), small.horizontalAdvance(m_roomForNote));
    const int wide = m_inline ? valueWidth() + inlineGap + caption : std::max({caption, valueWidth(), note});
    m_widest = std::max(m_widest, 4 + wide);
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
    const int high = (m_inline ? 0 : 2 * line) + QFontMetrics(valueFont()).height();
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

QRect Figure::inner() const
{
    return m_inset ? rect().adjusted(insetWidth, 4, -insetWidth, -4) : rect();
}

void Figure::setTraceShown(bool shown)
{
    m_traceShown = shown;
    update();
}

QRect Figure::traceRect() const
{
    return m_trace.size() < 2 || m_inline || !m_traceShown ? QRect() : roomForTrace();
}

QRect Figure::roomForTrace() const
{
    const QFontMetrics small(Theme::instance().font(-1));
    const QRect area = inner();
    const int text = 4 + std::max(small.horizontalAdvance(m_caption), valueWidth());
    const int wide = std::min(widestTrace, area.width() - text - traceGap);
    if (wide < leastTrace)
        return {};
    const QRect behind(area.right() + 1 - wide, area.top() + 5, wide, area.height() - small.height() - 9);
    return QStyle::visualRect(layoutDirection(), area, behind);
}

int Figure::topRoom() const
{
    const QRect trace = traceRect();
    return inner().width() - (trace.isEmpty() ? 0 : trace.width() + traceGap);
}

bool Figure::isElided() const
{
    const QFontMetrics small(Theme::instance().font(-1));
    const int caption = small.horizontalAdvance(m_caption);
    const int value = QFontMetrics(valueFont()).horizontalAdvance(m_value);
    if (m_inline)
        return value + inlineGap + caption > inner().width();
    return std::max(caption, value) > topRoom() || small.horizontalAdvance(m_note) > inner().width();
}

bool Figure::event(QEvent *event)
{
    const bool hidesNote = m_inline && !m_note.isEmpty();
    if (event->type() != QEvent::ToolTip || (!isElided() && !hidesNote))
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
    if (m_inline) {
        paintInline(painter);
        return;
    }
    area = inner();
    const QFont small = theme.font(-1);
    const int line = QFontMetrics(small).height();
    const auto draw = [&painter](const QRect &where, Qt::Alignment at, const QString &text) {
        painter.drawText(where, at, painter.fontMetrics().elidedText(text, Qt::ElideRight, where.width()));
    };
    // The trace lies behind the number, on whichever side that is; its own time runs to the right.
    const QRect top =
        QStyle::visualRect(layoutDirection(), area, QRect(area.left(), area.top(), topRoom(), area.height()));
    painter.setFont(small);
    painter.setPen(m_selected ? c.accent : c.muted);
    draw(top, Qt::AlignLeft | Qt::AlignTop, m_caption);
    painter.setPen(valueInk());
    painter.setFont(valueFont());
    draw(top.adjusted(0, line, 0, -line), Qt::AlignLeft | Qt::AlignVCenter, m_value);
    painter.setFont(small);
    painter.setPen(c.muted);
    draw(area, Qt::AlignLeft | Qt::AlignBottom, m_note);
    paintTrace(painter);
}

QColor Figure::valueInk() const
{
    const Colours &c = Theme::instance().colours();
    const QColor tones[] = {c.text, c.good, c.warning, c.danger};
    return m_stale ? c.muted : tones[int(m_tone)];
}

void Figure::paintInline(QPainter &painter) const
{
    const Theme &theme = Theme::instance();
    QRect area = inner();
    painter.setFont(valueFont());
    painter.setPen(valueInk());
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, m_value);
    area.setLeft(area.left() + painter.fontMetrics().horizontalAdvance(m_value) + inlineGap);
    painter.setFont(theme.font(-1));
    painter.setPen(theme.colours().muted);
    // On the line that the value stands on.
    area.translate(0, 1);
    if (area.width() < std::min(leastCaption, painter.fontMetrics().horizontalAdvance(m_caption)))
        return;
    painter.drawText(QStyle::visualRect(layoutDirection(), inner(), area), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_caption, Qt::ElideRight, area.width()));
}

void Figure::paintTrace(QPainter &painter) const
{
    const QRectF area = traceRect();
    // One spike would make a flat line of all others; it goes to the top, and the chart tells how far.
    const double greatest = greatestWithoutOutliers(m_trace);
    if (area.isEmpty())
        return;
    const Theme &theme = Theme::instance();
    const QColor ink = m_stale ? theme.colours().faint : theme.seriesColour(m_traceSlot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colours().border, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    const double step = area.width() / double(m_trace.size() - 1);
    const auto at = [&](std::size_t i) {
        const double share = greatest > 0 ? std::min(1.0, m_trace[i] / greatest) : 0;
        return QPointF(area.left() + double(i) * step, area.bottom() - share * (area.height() - 1));
    };
    QPen ended(ink, 1.4, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    QPen growing(ink, 1.2, Qt::DotLine);
    for (std::size_t i = 1; i < m_trace.size(); ++i) {
        if (!std::isfinite(m_trace[i - 1]) || !std::isfinite(m_trace[i]))
            continue;
        painter.setPen(i < m_ended ? ended : growing);
        painter.drawLine(at(i - 1), at(i));
    }
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
