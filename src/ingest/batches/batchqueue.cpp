// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/batches/batchqueue.h"

namespace tidemark::ingest
{

BatchQueue::BatchQueue(std::size_t capacity, std::function<void()> notify)
    : m_capacity(capacity)
    , m_notify(std::move(notify))
{
}

bool BatchQueue::push(BatchPtr batch)
{
    {
        std::unique_lock lock(m_mutex);
        m_room.wait(lock, [this] { return m_closed || m_filled.size() < m_capacity; });
        if (m_closed)
            return false;
        if (m_invalid)
            batch->dropRecords();
        m_filled.push_back(std::move(batch));
        ++m_underWay;
    }
    m_notify();
    return true;
}

BatchPtr BatchQueue::pop()
{
    BatchPtr batch;
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed || m_filled.empty())
            return {};
        batch = std::move(m_filled.front());
        m_filled.pop_front();
    }
    m_room.notify_one();
    return batch;
}

BatchPtr BatchQueue::fresh()
{
    const std::lock_guard lock(m_mutex);
    if (m_empty.empty())
        return std::make_unique<RowBatch>();
    BatchPtr batch = std::move(m_empty.back());
    m_empty.pop_back();
    return batch;
}

void BatchQueue::giveBack(BatchPtr batch)
{
    batch->clear();
    const std::lock_guard lock(m_mutex);
    --m_underWay;
    m_settled.notify_all();
    if (m_empty.size() <= m_capacity)
        m_empty.push_back(std::move(batch));
}

void BatchQueue::invalidate()
{
    const std::lock_guard lock(m_mutex);
    m_invalid = true;
    for (const BatchPtr &batch : m_filled)
        batch->dropRecords();
}

bool BatchQueue::isInvalid()
{
    const std::lock_guard lock(m_mutex);
    return m_invalid;
}

void BatchQueue::renew()
{
    const std::lock_guard lock(m_mutex);
    m_invalid = false;
}

void BatchQueue::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_filled.clear();
    }
    m_room.notify_all();
    m_settled.notify_all();
}

bool BatchQueue::waitUntilSettled(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    return m_settled.wait_for(lock, patience, [this] { return m_closed || m_underWay == 0; }) && !m_closed;
}

} // namespace tidemark::ingest
