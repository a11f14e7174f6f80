// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ingest/batchqueue.h"
#include "ingest/bytesource.h"
#include "ingest/recordfeed.h"
#include "ingest/sourceprogress.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace tidemark::ingest
{

/// What the reading thread is to do.
struct PumpPlan {
    QStringList files; ///< "-": standard input
    std::unique_ptr<RecordParser> parser;
    BatchLimits limits;
    ProgressMap progress;      ///< where sources were left by an earlier run
    bool fingerprints = false; ///< names of sources carry a fingerprint (resuming)
    bool headed = false;       ///< the first line may be a header
    bool follow = false;
};

/// How long rows may wait for others before they are stored, where the source is slow.
inline constexpr int flushAfterMs = 500;

/// Reads the sources one after the other, parses them and fills the queue. The last batch is marked so. run()
/// is the reading thread's whole work; every member but stop is that thread's.
class InputPump
{
public:
    InputPump(PumpPlan plan, BatchQueue &queue, const StopSignal &stop);

    void run();

private:
    /// False: stop reading (failure, or nobody listens any more).
    bool pumpFile(const QString &path);
    bool pumpSource(ByteSource &source);
    bool skipTo(ByteSource &source, qint64 position);
    /// Parses what has come; false: nobody listens.
    bool parse(bool atEnd, const ByteSource &source);
    bool push();
    void freshBatch();
    void beginMark(std::shared_ptr<const SourceName> name, qint64 position);
    void fail(const Error &error);

    PumpPlan m_plan;
    BatchQueue &m_queue;
    const StopSignal &m_stop;
    RecordFeed m_feed;
    BatchPtr m_batch;
    std::shared_ptr<const SourceName> m_source;
    qint64 m_fileBytes = 0; ///< of the sources before this one
    bool m_failed = false;
};

} // namespace tidemark::ingest
