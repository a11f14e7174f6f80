// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/elidedlabel.h"

#include <QHelpEvent>
#include <QToolTip>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int slack = 2;
} // namespace

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setText(const QString &text, const QString &extra)
{
    if (m_text == text && m_extra == extra)
        return;
    m_text = text;
    m_extra = extra;
    setAccessibleName(text + extra);
    fit();
    updateGeometry();
}

QSize ElidedLabel::sizeFor(int textWidth) const
{
    // What is around the text is known to a pixel or two, and differs from text to text.
    return {textWidth + around() + slack, QLabel::sizeHint().height()};
}

int ElidedLabel::around() const
{
    // The style sheet's padding is told nowhere but in the size that the label wants with what it shows.
    const QString shown = QLabel::text();
    const int text =
        shown.isEmpty() ? fontMetrics().averageCharWidth() : fontMetrics().horizontalAdvance(shown);
    return QLabel::sizeHint().width() - text;
}

QSize ElidedLabel::sizeHint() const
{
    return sizeFor(fontMetrics().horizontalAdvance(text()));
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int few = fontMetrics().horizontalAdvance(u"mmm…"_s);
    return sizeFor(qMin(few, fontMetrics().horizontalAdvance(m_text)));
}

void ElidedLabel::fit()
{
    const int room = width() - around();
    QString shown = text();
    if (fontMetrics().horizontalAdvance(shown) > room)
        shown = fontMetrics().elidedText(m_text, Qt::ElideRight, room);
    if (QLabel::text() != shown)
        QLabel::setText(shown);
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fit();
        updateGeometry();
    }
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !isShortened())
        return QLabel::event(event);
    QString tip = text().toHtmlEscaped();
    if (!toolTip().isEmpty())
        tip += u"<br>"_s + toolTip();
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), u"<p>"_s + tip + u"</p>"_s, this);
    return true;
}

} // namespace tidemark::widgets
