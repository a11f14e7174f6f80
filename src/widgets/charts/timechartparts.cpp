// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/timechart.h"

#include <algorithm>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

int TimeChart::partCount() const
{
    return int(m_buckets.size());
}

int TimeChart::currentPart() const
{
    return m_crosshair ? int(*m_crosshair) : -1;
}

qint64 TimeChart::partKey(int part) const
{
    return m_buckets.at(std::size_t(part)).start.time_since_epoch().count();
}

int TimeChart::partOfKey(qint64 key) const
{
    const Instant start{Milliseconds(key)};
    const auto bucket = std::ranges::lower_bound(m_buckets, start, {}, &Bucket::start);
    return bucket != m_buckets.end() && bucket->start == start ? int(bucket - m_buckets.begin()) : -1;
}

QString TimeChart::partText(int part) const
{
    const Bucket &bucket = m_buckets.at(std::size_t(part));
    const Readout readout = readoutOf(std::size_t(part));
    QStringList said{readout.title};
    for (const ReadoutLine &line : readout.lines)
        said << tr("%1: %2").arg(line.name, line.value);
    const bool canHaveRows = bucket.state != BucketState::Expired && bucket.state != BucketState::Future;
    if (readout.lines.empty() && canHaveRows)
        said << tr("value unknown");
    for (const AnnotationMark *mark : m_annotations->marksIn({bucket.start, bucket.end}))
        said << tr("%1: %2").arg(mark->title, mark->text);
    // The picture leaves out that a bucket is complete: there, it is what has no sign.
    said << bucketStateText(bucket.state);
    if (!readout.note.isEmpty() && readout.note != said.back())
        said << readout.note;
    if (canHaveRows && m_frame.seam && bucket.end > *m_frame.seam)
        said << (bucket.start < *m_frame.seam ? tr("partly counted from raw rows")
                                              : tr("counted from raw rows"));
    return said.join(u"; "_s);
}

QRect TimeChart::partRect(int part) const
{
    const Bucket &bucket = m_buckets.at(std::size_t(part));
    const QRectF plot = plotRect();
    const double left = xOf(bucket.start);
    return QRectF(left, plot.top(), std::max(1.0, xOf(bucket.end) - left), plot.height()).toAlignedRect();
}

void TimeChart::walkTo(int part)
{
    if (part < 0 || part >= partCount())
        return;
    m_pointed = true;
    Q_EMIT hovered(m_buckets[std::size_t(part)].start);
    speakPart(this);
}

void TimeChart::openPart(int part)
{
    walkTo(part);
    activate();
}

} // namespace tidemark::widgets
