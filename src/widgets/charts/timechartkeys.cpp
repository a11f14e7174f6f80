// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/timechart.h"

#include <QGraphicsRectItem>
#include <QKeyEvent>

#include <algorithm>

namespace tidemark::widgets
{

/// What is listened to, and what is told of it, cannot differ: both go by this list.
const std::vector<TimeChart::KeyRule> &TimeChart::keyRules()
{
    static const char *const step = QT_TR_NOOP("In a chart: previous or next bucket");
    static const char *const leap = QT_TR_NOOP("In a chart: ten buckets back or ahead");
    static const char *const ends = QT_TR_NOOP("In a chart: first or last bucket");
    static const char *const rows = QT_TR_NOOP("In a chart: raw rows of the bucket");
    static const char *const mark = QT_TR_NOOP("In a chart: next or previous annotation");
    static const char *const note = QT_TR_NOOP("In a chart: add a note about the bucket");
    static const char *const leave = QT_TR_NOOP("In a chart: hide the crosshair");
    const auto openRows = [](TimeChart &chart) { return chart.activate(), true; };
    static const std::vector<KeyRule> rules{
        {Qt::Key_Left, step, [](TimeChart &chart) { return chart.stepCrosshair(-1), true; }},
        {Qt::Key_Right, step, [](TimeChart &chart) { return chart.stepCrosshair(1), true; }},
        {Qt::CTRL | Qt::Key_Left, leap, [](TimeChart &chart) { return chart.stepCrosshair(-10), true; }},
        {Qt::CTRL | Qt::Key_Right, leap, [](TimeChart &chart) { return chart.stepCrosshair(10), true; }},
        {Qt::Key_Home, ends,
         [](TimeChart &chart) { return chart.stepCrosshair(-int(chart.m_buckets.size())), true; }},
        {Qt::Key_End, ends,
         [](TimeChart &chart) { return chart.stepCrosshair(int(chart.m_buckets.size())), true; }},
        {Qt::Key_Return, rows, openRows},
        {Qt::Key_Enter, rows, openRows},
        {Qt::Key_N, mark, [](TimeChart &chart) { return chart.stepAnnotation(1); }},
        {Qt::SHIFT | Qt::Key_N, mark, [](TimeChart &chart) { return chart.stepAnnotation(-1); }},
        {Qt::Key_Insert, note, [](TimeChart &chart) { return chart.writeNote(); }},
        {Qt::Key_Escape, leave, [](TimeChart &chart) {
             if (!chart.m_dragFrom && !chart.m_crosshair)
                 return false;
             chart.m_dragFrom.reset();
             chart.m_band->hide();
             Q_EMIT chart.hovered(std::nullopt);
             speakPart(&chart);
             return true;
         }}};
    return rules;
}

std::vector<TimeChart::Key> TimeChart::keys()
{
    std::vector<Key> keys;
    for (const KeyRule &rule : keyRules()) {
        const QString what = tr(rule.what);
        if (keys.empty() || keys.back().what != what)
            keys.push_back({{}, what});
        keys.back().keys << QKeySequence(rule.keys);
    }
    return keys;
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    const QKeyCombination pressed(event->modifiers() & ~Qt::KeypadModifier, Qt::Key(event->key()));
    const auto meant = [&pressed](const KeyRule &rule) { return rule.keys == pressed; };
    const auto rule = std::ranges::find_if(keyRules(), meant);
    if (rule == keyRules().end() || !rule->act(*this))
        QChartView::keyPressEvent(event);
}

void TimeChart::activate()
{
    if (m_crosshair && m_zoomable)
        Q_EMIT rowsWanted({m_buckets[*m_crosshair].start, m_buckets[*m_crosshair].end}, {});
}

void TimeChart::stepCrosshair(int by)
{
    if (m_buckets.empty())
        return;
    const auto last = qsizetype(m_buckets.size()) - 1;
    // It comes in at the newest bucket there can be something in.
    const auto ahead = std::find_if(m_buckets.begin(), m_buckets.end(),
                                    [](const Bucket &bucket) { return bucket.state == BucketState::Future; });
    const qsizetype newest = std::max<qsizetype>(0, ahead - m_buckets.begin() - 1);
    const qsizetype at = m_crosshair ? qsizetype(*m_crosshair) + by : newest;
    walkTo(int(std::clamp<qsizetype>(at, 0, last)));
}

void TimeChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        stepCrosshair(0);
}

void TimeChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    m_pointed = false;
    Q_EMIT hovered(std::nullopt);
}

bool TimeChart::writeNote()
{
    if (!m_crosshair || !m_zoomable)
        return false;
    Q_EMIT noteWanted({m_buckets[*m_crosshair].start, m_buckets[*m_crosshair].end});
    return true;
}

} // namespace tidemark::widgets
