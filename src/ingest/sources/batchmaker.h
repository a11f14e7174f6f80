// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ingest/batches/batchqueue.h"
#include "ingest/sources/recordfeed.h"

#include <memory>

namespace tidemark::ingest
{

/// How long rows may wait for others before they are stored, where the source is slow.
inline constexpr int flushAfterMs = 500;

/// Fills batches on the reading thread and sends them off, whatever the records come from. Once push() has
/// said false nobody listens any more.
class BatchMaker
{
public:
    BatchMaker(BatchQueue &queue, const BatchLimits &limits);

    /// The records that follow come from there; place is where they begin.
    void useSource(const std::shared_ptr<const SourceName> &source, const SourcePlace &place);
    /// Parses what the feed holds; fileBytes as in RowBatch. False: nobody listens.
    [[nodiscard]] bool parse(RecordFeed &feed, bool atEnd, qint64 fileBytes);
    /// Sends the batch off if it is full.
    [[nodiscard]] bool pushIfFull();
    /// Sends the batch off if its first row has waited long enough.
    [[nodiscard]] bool pushIfOld();
    [[nodiscard]] bool push();
    /// Tells people something soon, also where no record comes. False: nobody listens.
    [[nodiscard]] bool tell(const QString &note);
    /// The last batch, with why it is the last where that is before its time.
    void end(const std::optional<Error> &failure);

    [[nodiscard]] RowBatch &batch() { return *m_batch; }

private:
    void begin();

    BatchQueue &m_queue;
    const BatchLimits m_limits;
    BatchPtr m_batch;
};

} // namespace tidemark::ingest
