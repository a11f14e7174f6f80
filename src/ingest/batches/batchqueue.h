// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ingest/batches/rowbatch.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace tidemark::ingest
{

using BatchPtr = std::unique_ptr<RowBatch>;

/// Batches on their way from the reading thread to the storing one; a few at most, so that memory stays
/// bounded. Emptied batches go back and are filled again. Thread-safe.
class BatchQueue
{
public:
    /// notify is called on the reading thread after each push.
    BatchQueue(std::size_t capacity, std::function<void()> notify);

    /// Waits while the queue is full. False: closed, the batch is dropped.
    bool push(BatchPtr batch);
    /// The next batch, or nothing at the moment.
    [[nodiscard]] BatchPtr pop();
    /// An empty batch, with the memory of an earlier one where there is one.
    [[nodiscard]] BatchPtr fresh();
    void giveBack(BatchPtr batch);
    /// Waits until every pushed batch has been given back or dropped. False: not in that time, or closed.
    [[nodiscard]] bool waitUntilSettled(std::chrono::milliseconds patience);
    /// Records that are on their way and not taken yet are dropped, and so are those that are pushed until
    /// renew(): somebody else has stored them. Empty batches still go through.
    void invalidate();
    [[nodiscard]] bool isInvalid();
    void renew();
    /// Nothing goes through any more; a waiting push returns.
    void close();

private:
    const std::size_t m_capacity;
    const std::function<void()> m_notify;
    std::mutex m_mutex;
    std::condition_variable m_room;
    std::condition_variable m_settled;
    std::deque<BatchPtr> m_filled;
    std::vector<BatchPtr> m_empty;
    std::size_t m_underWay = 0; ///< pushed and not given back
    bool m_invalid = false;
    bool m_closed = false;
};

} // namespace tidemark::ingest
