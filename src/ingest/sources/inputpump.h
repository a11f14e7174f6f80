// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ingest/sources/batchmaker.h"
#include "ingest/sources/bytesource.h"
#include "ingest/sources/sourcefinder.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace tidemark::ingest
{

/// What the reading thread is to do.
struct PumpPlan {
    QStringList files; ///< "-": standard input
    std::function<std::unique_ptr<RecordParser>()> makeParser;
    BatchLimits limits;
    ProgressMap progress;      ///< where sources were left by an earlier run
    bool fingerprints = false; ///< names of sources carry a fingerprint (resuming, following)
    bool headed = false;       ///< the first line may be a header
    QSet<QString> inHand;      ///< keys of files that are followed now
};

/// How long one look for new bytes may take.
inline constexpr int pollMs = 200;

/// How a source was gone on with.
struct Resumed {
    qint64 lacking = 0; ///< bytes: the source ends before its place
    bool same = true;   ///< what stands before the place is what was read then
};
/// Puts feed to a place of source, whose bytes before it are read for the line numbers and the header. Fails
/// with ErrorKind::Io.
[[nodiscard]] Result<Resumed> skipTo(ByteSource &source, const SourcePlace &place, bool headed,
                                     RecordFeed &feed, const StopSignal &stop);

/// Reads files one after the other to their ends, parses them and fills the queue.
class InputPump
{
public:
    /// All outlive it. plan.progress is kept up to date.
    InputPump(PumpPlan &plan, BatchMaker &maker, const StopSignal &stop);

    /// All of the plan's files. An Error ends it; what came before the error is in the batches.
    [[nodiscard]] Result<void> run();
    /// One file that was found before. Answers false where nobody listens any more.
    [[nodiscard]] Result<bool> pumpFile(const QString &path, const FoundSource &found);

private:
    void skip(const QString &path, const QString &holder);
    [[nodiscard]] Result<bool> pumpStream(const QString &path, SourceFinder &finder);
    [[nodiscard]] Result<bool> pumpFrom(ByteSource &source, const QString &path, const FoundSource &found);
    [[nodiscard]] Result<bool> pumpSource(ByteSource &source);

    PumpPlan &m_plan;
    BatchMaker &m_maker;
    const StopSignal &m_stop;
    std::unique_ptr<RecordParser> m_parser;
    RecordFeed m_feed;
    qint64 m_fileBytes = 0; ///< of the sources before this one
};

} // namespace tidemark::ingest
