// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/plaintext.h"
#include "widgets/charts/annotationsitem.h"
#include "widgets/charts/timechart.h"

#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>

/// Annotations along the time axis.
namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr std::size_t mostTold = 6; ///< of those that are one sign
constexpr std::size_t mostRead = 3; ///< beside the crosshair
constexpr qsizetype longestRead = 44;
} // namespace

void TimeChart::setAnnotations(const std::vector<AnnotationMark> &marks)
{
    if (m_annotations->marks() == marks)
        return;
    m_annotations->setMarks(marks);
    updateCrosshair();
    viewport()->update();
}

const std::vector<AnnotationMark> &TimeChart::annotations() const
{
    return m_annotations->marks();
}

/// HTML, with everything escaped.
QString TimeChart::signText(const AnnotationsItem::Sign &sign) const
{
    QStringList parts;
    for (const std::size_t at : sign.marks) {
        if (parts.size() == qsizetype(mostTold)) {
            parts << tr("and %n more", nullptr, int(sign.marks.size() - mostTold)).toHtmlEscaped();
            break;
        }
        const AnnotationMark &mark = annotations()[at];
        parts << u"<b>%1</b> · %2<br>%3<br><small>%4</small>"_s.arg(
            mark.title.toHtmlEscaped(), mark.time.toHtmlEscaped(), mark.text.toHtmlEscaped(),
            mark.source.toHtmlEscaped());
    }
    return parts.join(u"<hr>"_s);
}

void TimeChart::showSign(const AnnotationsItem::Sign &sign)
{
    const QRect rect = m_annotations->rectOf(sign).toAlignedRect();
    QToolTip::showText(viewport()->mapToGlobal(rect.bottomRight()), signText(sign), viewport(), rect);
}

bool TimeChart::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const AnnotationsItem::Sign *sign = m_annotations->signAt(help->pos()))
        showSign(*sign);
    else
        QToolTip::hideText();
    return true;
}

void TimeChart::readAnnotations(Readout &readout, const Bucket &bucket) const
{
    const std::vector<const AnnotationMark *> marks = m_annotations->marksIn({bucket.start, bucket.end});
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (i == mostRead) {
            readout.lines.push_back(
                {tr("and %n more", nullptr, int(marks.size() - mostRead)), {}, -1, false});
            break;
        }
        readout.lines.push_back({marks[i]->title, plainText(marks[i]->text, longestRead), -1, false});
    }
}

/// by: 1 or -1. False: there is none in that direction.
bool TimeChart::stepAnnotation(int by)
{
    const std::vector<AnnotationsItem::Sign> &signs = m_annotations->signs();
    const double edge = by > 0 ? plotRect().left() - 1 : plotRect().right() + 1;
    const double from = m_sign ? *m_sign : m_crosshair ? xOf(m_buckets[*m_crosshair].start) : edge;
    const auto isBeyond = [&](const AnnotationsItem::Sign &sign) {
        return by > 0 ? sign.x > from + 0.5 : sign.x < from - 0.5;
    };
    const AnnotationsItem::Sign *next = nullptr;
    for (const AnnotationsItem::Sign &sign : signs) {
        if (isBeyond(sign) && (by < 0 || next == nullptr))
            next = &sign;
    }
    if (next == nullptr)
        return false;
    const AnnotationsItem::Sign sign = *next;
    m_pointed = true;
    const std::optional<std::size_t> bucket =
        bucketAt(std::clamp(sign.x, plotRect().left(), plotRect().right()));
    if (bucket)
        Q_EMIT hovered(m_buckets[*bucket].start);
    m_sign = sign.x;
    showSign(sign);
    speakPart(this);
    return true;
}

} // namespace tidemark::widgets
