// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/timechart.h"

#include "widgets/charts/cutsitem.h"
#include "widgets/charts/readoutcard.h"
#include "widgets/charts/regionsitem.h"
#include "widgets/charts/rowsbutton.h"
#include "widgets/ownaccessible.h"
#include "widgets/theme.h"

#include <QGraphicsLayout>
#include <QGraphicsLineItem>
#include <QGraphicsRectItem>
#include <QMouseEvent>
#include <QWheelEvent>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>

#include <algorithm>
#include <cmath>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
// The margins around the plot are fixed: labels of another length must never move the data.
constexpr int leftMargin = 50;
constexpr int rightMargin = 12;
constexpr int topMargin = 22;
constexpr int bottomMargin = 24 + int(AnnotationsItem::laneHeight) - 4;
constexpr int stripHeight = 34;
constexpr double dragThreshold = 6;
constexpr int notch = 120; ///< of a wheel, in eighths of a degree
constexpr double zoomOfANotch = 2.0 / 3;

QCategoryAxis *makeAxis(QChart *chart, Qt::Alignment side)
{
    auto *axis = new QCategoryAxis(chart);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(0);
    axis->setRange(0, 1);
    // The axis' own labels are rich text, are cut to dots, and move the plot when they grow; its grid stays
    // where it was when only the ticks change. RegionsItem draws both; the axis is the series' scale.
    axis->setVisible(false);
    chart->addAxis(axis, side);
    return axis;
}
} // namespace

TimeChart::TimeChart(QWidget *parent)
    : QChartView(parent)
{
    installOwnAccessible();
    // The view comes with a chart; setChart() would leave it to nobody.
    QChart *plain = chart();
    plain->legend()->hide();
    plain->setBackgroundVisible(false);
    plain->layout()->setContentsMargins(0, 0, 0, 0);
    plain->setAnimationOptions(QChart::NoAnimation);
    m_timeAxis = makeAxis(plain, Qt::AlignBottom);
    m_valueAxis = makeAxis(plain, Qt::AlignLeft);

    m_regions = new RegionsItem(this);
    addPlotItem(m_regions, 1);
    m_cuts = new CutsItem(this);
    addPlotItem(m_cuts, 60);
    m_annotations = new AnnotationsItem(this);
    addPlotItem(m_annotations, 70);
    m_band = new QGraphicsRectItem;
    addPlotItem(m_band, 90);
    m_band->hide();
    m_line = new QGraphicsLineItem;
    addPlotItem(m_line, 80);
    m_line->hide();
    m_card = new ReadoutCard(this);
    m_rows = new RowsButton(viewport());
    connect(m_rows, &QToolButton::clicked, this, &TimeChart::activate);

    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing, false);
    setViewportUpdateMode(QGraphicsView::MinimalViewportUpdate);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setStrip(false);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        restyle();
        layoutPlot();
    });
    connect(plain, &QChart::plotAreaChanged, this, &TimeChart::plotMoved);
    restyle();
}

TimeChart::~TimeChart()
{
    delete m_card;
}

ReadoutCard *TimeChart::ownCard() const
{
    return static_cast<ReadoutCard *>(m_card.data());
}

const ReadoutCard *TimeChart::card() const
{
    return ownCard();
}

void TimeChart::setStrip(bool strip)
{
    m_strip = strip;
    m_annotations->setVisible(!strip);
    setMinimumSize(strip ? QSize(90, stripHeight) : QSize(160, leastHeight));
    chart()->setMargins(strip ? QMargins(2, 3, 2, 2)
                              : QMargins(leftMargin, topMargin, rightMargin, bottomMargin));
}

void TimeChart::addPlotItem(QGraphicsItem *item, int z)
{
    item->setParentItem(chart());
    item->setZValue(z);
}

void TimeChart::restyle()
{
    const Colours &c = Theme::instance().colours();
    m_line->setPen(QPen(c.muted, 1));
    QColor band = c.accent;
    band.setAlpha(48);
    m_band->setBrush(band);
    m_band->setPen(QPen(c.accent, 1));
    m_regions->refresh();
    m_annotations->refresh();
    viewport()->update();
}

QRectF TimeChart::plotRect() const
{
    return chart()->mapRectToScene(chart()->plotArea());
}

double TimeChart::axisX(Instant t) const
{
    return m_buckets.empty() ? 0 : double((t - m_buckets.front().start).count());
}

double TimeChart::xOf(Instant t) const
{
    const QRectF plot = plotRect();
    if (m_buckets.empty())
        return plot.left();
    const double length = double((m_buckets.back().end - m_buckets.front().start).count());
    return plot.left() + axisX(t) / length * plot.width();
}

double TimeChart::yOf(double value) const
{
    const QRectF plot = plotRect();
    return plot.bottom() - m_ticks.placeOf(value) * plot.height();
}

QColor TimeChart::inkOf(int slot) const
{
    const Theme &theme = Theme::instance();
    const QColor colour = theme.seriesColour(slot);
    if (!m_stale)
        return colour;
    const int grey = qGray(colour.rgb());
    return mixed(mixed(colour, QColor(grey, grey, grey), 0.25), theme.colours().card, 0.55);
}

void TimeChart::setStale(bool stale)
{
    if (m_stale == stale)
        return;
    m_stale = stale;
    layoutPlot();
    m_cuts->refresh();
}

void TimeChart::setFrame(Frame frame, const Formatter &format, Values values, const ValueText &valueText)
{
    m_format = format;
    m_frame = std::move(frame);
    m_buckets = m_frame.buckets;
    m_values = std::move(values.own);
    m_wholeNumbers = values.whole;
    m_valueText = valueText;
    std::vector<double> all = m_values;
    all.insert(all.end(), values.others.begin(), values.others.end());
    std::erase_if(all, [](double value) { return !std::isfinite(value) || value <= 0; });
    const auto [least, greatest] = std::ranges::minmax_element(all);
    m_least = all.empty() ? 0 : *least;
    m_greatest = all.empty() ? 0 : *greatest;
    // A logarithmic axis has room for any.
    if (m_axis.cutsOutliers && !m_axis.isLogarithmic)
        m_greatest = std::min(m_greatest, greatestWithoutOutliers(std::move(all)));
    applyTimeTicks();
    applyValueTicks(false);
    m_annotations->refresh();
    updateCrosshair();
    m_regions->refresh();
}

void TimeChart::setAxis(const AxisChoice &axis)
{
    if (m_axis == axis)
        return;
    m_axis = axis;
    axisChanged();
    viewport()->update();
}

std::size_t TimeChart::drawnOf(const std::vector<Bucket> &buckets) const
{
    const auto ended = std::size_t(std::ranges::find_if(buckets, isUnfinished) - buckets.begin());
    return m_axis.onlyComplete && ended > 0 ? ended : buckets.size();
}

QString TimeChart::axisText() const
{
    QStringList parts;
    if (m_axis.isLogarithmic)
        parts << tr("logarithmic");
    if (m_axis.onlyComplete)
        parts << tr("complete buckets only");
    return parts.join(u" · "_s);
}

void TimeChart::findCuts()
{
    m_cut.clear();
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (std::isfinite(m_values[i]) && m_values[i] > m_ticks.top * (1 + 1e-9))
            m_cut.push_back(i);
    }
    m_cuts->refresh();
}

void TimeChart::applyTimeTicks()
{
    if (m_buckets.empty() || !m_format)
        return;
    const TimeRange range{m_buckets.front().start, m_buckets.back().end};
    const int maxTicks = std::max(2, int(plotRect().width() / 66));
    std::vector<TimeTick> ticks =
        m_frame.ticks.empty() ? timeTicks(range, *m_format, maxTicks) : m_frame.ticks;
    const double length = double(range.length().count());
    if (ticks == m_timeTicks && m_timeAxis->max() == length)
        return;
    m_timeTicks = std::move(ticks);
    m_timeAxis->setRange(0, length);
}

void TimeChart::applyValueTicks(bool afresh)
{
    if (!m_format)
        return;
    const int maxTicks = std::clamp(int(plotRect().height() / 38), 2, 6);
    // The scale grows at once and shrinks only when much of it stands empty, or the bars would breathe.
    const bool fits = m_greatest * 1.02 <= m_ticks.top && m_greatest >= m_ticks.top * 0.6;
    const bool isSameKind = (m_ticks.unit > 0) == m_axis.isLogarithmic;
    if (afresh || !fits || !isSameKind) {
        m_ticks = m_axis.isLogarithmic ? logTicks(m_greatest, m_least, maxTicks, m_wholeNumbers)
                                       : valueTicks(m_greatest, maxTicks, m_wholeNumbers);
        if (m_valueAxis->max() != m_ticks.top)
            m_valueAxis->setRange(0, m_ticks.top);
    }
    findCuts();
}

void TimeChart::plotMoved()
{
    applyTimeTicks();
    applyValueTicks(true);
    m_regions->refresh();
    m_annotations->refresh();
    updateCrosshair();
    layoutPlot();
}

Instant TimeChart::timeAt(double sceneX) const
{
    const QRectF plot = plotRect();
    const double length = double((m_buckets.back().end - m_buckets.front().start).count());
    const double ms = std::clamp((sceneX - plot.left()) / plot.width(), 0.0, 1.0) * length;
    return m_buckets.front().start + Milliseconds(qint64(ms));
}

std::optional<std::size_t> TimeChart::bucketAt(double sceneX) const
{
    const QRectF plot = plotRect();
    if (m_buckets.empty() || sceneX < plot.left() - 2 || sceneX > plot.right() + 2)
        return std::nullopt;
    const Instant t = timeAt(sceneX);
    const auto after = std::upper_bound(m_buckets.begin(), m_buckets.end(), t,
                                        [](Instant at, const Bucket &b) { return at < b.start; });
    return std::size_t(std::max<qsizetype>(0, after - m_buckets.begin() - 1));
}

// The view does not repaint all of where the line was: a line that came into view and moved before it was
// painted stayed there.
void TimeChart::repaintLine()
{
    if (m_line->isVisible())
        viewport()->update(m_line->sceneBoundingRect().toAlignedRect().adjusted(-2, -2, 2, 2));
}

void TimeChart::setCrosshair(std::optional<Instant> at)
{
    m_crosshairAt = at;
    m_sign.reset();
    updateCrosshair();
}

void TimeChart::updateCrosshair()
{
    m_crosshair.reset();
    if (m_crosshairAt && !m_buckets.empty() && *m_crosshairAt >= m_buckets.front().start &&
        *m_crosshairAt < m_buckets.back().end)
        m_crosshair = bucketAt(xOf(*m_crosshairAt) + 0.01);
    repaintLine(); // where it was
    m_line->setVisible(m_crosshair.has_value());
    if (!m_crosshair) {
        m_card->hide();
        m_rows->hide();
        return;
    }
    const Bucket &bucket = m_buckets[*m_crosshair];
    const double x = std::round((xOf(bucket.start) + xOf(bucket.end)) / 2) + 0.5;
    const QRectF plot = plotRect();
    m_line->setLine(x, plot.top(), x, plot.bottom());
    repaintLine();
    Readout readout = readoutOf(*m_crosshair);
    readAnnotations(readout, bucket);
    ownCard()->showAt(readout, x, plot, this);
    if (m_pointed && m_zoomable && !m_strip)
        m_rows->showAt(x, plot, *m_card);
    else
        m_rows->hide();
}

void TimeChart::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (m_dragFrom) {
        const QRectF plot = plotRect();
        const double end = std::clamp(x, plot.left(), plot.right());
        m_band->setRect(QRectF(QPointF(std::min(*m_dragFrom, end), plot.top()),
                               QPointF(std::max(*m_dragFrom, end), plot.bottom())));
        m_band->setVisible(std::abs(end - *m_dragFrom) > dragThreshold);
    }
    const std::optional<std::size_t> bucket = bucketAt(x);
    m_pointed = !m_dragFrom;
    Q_EMIT hovered(bucket ? std::optional(m_buckets[*bucket].start) : std::nullopt);
}

void TimeChart::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    if (event->button() == Qt::LeftButton && m_zoomable && bucketAt(event->position().x()))
        m_dragFrom = std::clamp(event->position().x(), plotRect().left(), plotRect().right());
}

void TimeChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragFrom || event->button() != Qt::LeftButton)
        return;
    const double from = *m_dragFrom;
    const double to = std::clamp(event->position().x(), plotRect().left(), plotRect().right());
    m_dragFrom.reset();
    m_band->hide();
    if (std::abs(to - from) <= dragThreshold || m_buckets.empty())
        return;
    const auto first = bucketAt(std::min(from, to));
    const auto last = bucketAt(std::max(from, to) - 0.5);
    if (first && last)
        Q_EMIT rangePicked({m_buckets[*first].start, m_buckets[*last].end});
}

void TimeChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto bucket = bucketAt(event->position().x());
    if (!bucket || !m_zoomable)
        return;
    const Rows rows = rowsAt(event->position(), *bucket);
    Q_EMIT rowsWanted(rows.range, rows.where);
}

void TimeChart::wheelEvent(QWheelEvent *event)
{
    // Without Ctrl the board scrolls.
    if (!m_zoomable || !event->modifiers().testFlag(Qt::ControlModifier) ||
        !bucketAt(event->position().x())) {
        event->ignore();
        return;
    }
    event->accept();
    m_turned += event->angleDelta().y();
    const int steps = m_turned / notch;
    m_turned -= steps * notch;
    if (steps != 0)
        Q_EMIT zoomWanted(std::pow(zoomOfANotch, steps), timeAt(event->position().x()));
}

void TimeChart::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    m_pointed = false;
    if (!m_dragFrom)
        Q_EMIT hovered(std::nullopt);
}

void TimeChart::hideEvent(QHideEvent *event)
{
    QChartView::hideEvent(event);
    if (m_card)
        m_card->hide();
}

} // namespace tidemark::widgets
