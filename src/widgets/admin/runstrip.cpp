// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/admin/runstrip.h"

#include "widgets/ownaccessible.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int plotHeight = 56;
constexpr int markRoom = 7; ///< below the bars
constexpr double widestBar = 14;
constexpr double leastHeight = 2;

/// The line of text above the bars, with the gap below it.
int lineHeight()
{
    return QFontMetrics(Theme::instance().font(-1)).height() + 6;
}
} // namespace

RunStrip::RunStrip(QWidget *parent)
    : QWidget(parent)
{
    installOwnAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RunStrip::setRuns(std::vector<Run> runs, const QString &caption, const QString &longest)
{
    m_runs = std::move(runs);
    m_caption = caption;
    m_longest = longest;
    setAccessibleName(caption);
    name(m_named < int(m_runs.size()) ? m_named : -1);
    update();
}

QSize RunStrip::sizeHint() const
{
    return {240, lineHeight() + plotHeight + markRoom};
}

QRectF RunStrip::plot() const
{
    const double top = lineHeight();
    return {1, top, double(width()) - 2, double(height()) - top - markRoom};
}

double RunStrip::step() const
{
    return std::min(widestBar, plot().width() / double(std::max<std::size_t>(m_runs.size(), 1)));
}

int RunStrip::runAt(double x) const
{
    const int run = int((x - plot().left()) / step());
    return x >= plot().left() && run < int(m_runs.size()) ? run : -1;
}

void RunStrip::name(int run)
{
    m_named = run;
    setAccessibleDescription(run >= 0 ? m_runs[std::size_t(run)].text : QString());
    update();
}

QRect RunStrip::partRect(int part) const
{
    const QRectF area = plot();
    return QRectF(area.left() + part * step(), area.top(), step(), area.height()).toAlignedRect();
}

void RunStrip::walkTo(int part)
{
    name(part);
    speakPart(this);
}

void RunStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    const Colours &c = theme.colours();
    QPainter painter(this);
    painter.setFont(theme.font(-1));
    const QRect line(0, 0, width(), painter.fontMetrics().height());
    const QString right = m_named >= 0 ? m_runs[std::size_t(m_named)].text : m_longest;
    const int rightWidth = std::min(painter.fontMetrics().horizontalAdvance(right) + 2, width() * 2 / 3);
    painter.setPen(m_named >= 0 ? c.text : c.muted);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(right, Qt::ElideRight, rightWidth));
    painter.setPen(c.muted);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_caption, Qt::ElideRight, width() - rightWidth - 12));

    const QRectF area = plot();
    painter.setPen(QPen(hasFocus() ? c.accent : c.border, 1));
    painter.drawLine(QPointF(area.left(), area.bottom() + 0.5), QPointF(area.right(), area.bottom() + 0.5));
    double most = 0;
    for (const Run &run : m_runs)
        most = std::max(most, run.seconds);
    const double gap = step() >= 5 ? 1.5 : step() >= 3 ? 1 : 0;
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        const Run &run = m_runs[i];
        const bool failed = run.outcome == Outcome::Failed;
        const double tall =
            most > 0 ? std::max(leastHeight, run.seconds / most * area.height()) : leastHeight;
        const QRectF bar(area.left() + double(i) * step(), area.bottom() - tall, std::max(1.0, step() - gap),
                         tall);
        const QColor ink = failed                            ? c.danger
                           : run.outcome == Outcome::Running ? c.faint
                           : int(i) == m_named               ? c.accent
                                                             : theme.seriesColour(0);
        painter.fillRect(bar, ink);
        if (failed || int(i) == m_named)
            painter.fillRect(QRectF(bar.left(), area.bottom() + 2, bar.width(), markRoom - 3),
                             failed ? c.danger : c.accent);
    }
}

void RunStrip::mouseMoveEvent(QMouseEvent *event)
{
    name(runAt(event->position().x()));
}

void RunStrip::mousePressEvent(QMouseEvent *event)
{
    if (const int run = runAt(event->position().x()); run >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT picked(run);
}

void RunStrip::leaveEvent(QEvent *)
{
    name(-1);
}

void RunStrip::focusOutEvent(QFocusEvent *event)
{
    name(-1);
    QWidget::focusOutEvent(event);
}

void RunStrip::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_runs.size()) - 1;
    const int from = m_named < 0 ? last + 1 : m_named;
    switch (event->key()) {
    case Qt::Key_Left:
        return walkTo(std::max(std::min(from - 1, last), std::min(last, 0)));
    case Qt::Key_Right:
        return walkTo(std::min(from + 1, last));
    case Qt::Key_Home:
        return walkTo(std::min(last, 0));
    case Qt::Key_End:
        return walkTo(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_named >= 0)
            return Q_EMIT picked(m_named);
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace tidemark::widgets
