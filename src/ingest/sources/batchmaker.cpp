// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/sources/batchmaker.h"

namespace tidemark::ingest
{

BatchMaker::BatchMaker(BatchQueue &queue, const BatchLimits &limits)
    : m_queue(queue)
    , m_limits(limits)
{
    begin();
}

void BatchMaker::begin()
{
    m_batch = m_queue.fresh();
    m_batch->begun = std::chrono::steady_clock::now();
}

void BatchMaker::useSource(const std::shared_ptr<const SourceName> &source, const SourcePlace &place)
{
    if (m_batch->marks.empty() || m_batch->marks.back().source != source)
        m_batch->marks.push_back({source, place, 0, 0, {}});
}

bool BatchMaker::parse(RecordFeed &feed, bool atEnd, qint64 fileBytes)
{
    if (m_batch->isEmpty())
        m_batch->begun = std::chrono::steady_clock::now();
    for (;;) {
        const bool full = feed.parseInto(*m_batch, m_limits, atEnd);
        m_batch->marks.back().place = feed.place();
        m_batch->fileBytes = fileBytes;
        if (!full)
            return true;
        const std::shared_ptr<const SourceName> source = m_batch->marks.back().source;
        if (!push())
            return false;
        useSource(source, feed.place());
    }
}

bool BatchMaker::pushIfFull()
{
    const bool full = m_batch->rows.size() + m_batch->bad.size() >= m_limits.records ||
                      m_batch->raw.size() + m_batch->badBytes >= m_limits.bytes;
    return !full || push();
}

bool BatchMaker::pushIfOld()
{
    const auto age = std::chrono::steady_clock::now() - m_batch->begun;
    return m_batch->isEmpty() || age < std::chrono::milliseconds(flushAfterMs) || push();
}

bool BatchMaker::push()
{
    const bool taken = m_queue.push(std::move(m_batch));
    begin();
    return taken;
}

bool BatchMaker::tell(const QString &note)
{
    m_batch->notes.append(note);
    return !m_batch->isEmpty() || push();
}

void BatchMaker::end(const std::optional<Error> &failure)
{
    m_batch->failure = failure;
    m_batch->last = true;
    static_cast<void>(push());
}

} // namespace tidemark::ingest
