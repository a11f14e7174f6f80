// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ingest/batchmaker.h"
#include "ingest/bytesource.h"
#include "ingest/sourceprogress.h"

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
};

/// How long one look for new bytes may take.
inline constexpr int pollMs = 200;

/// A file's beginning, decompressed, for its fingerprint. Empty where it cannot be read.
[[nodiscard]] std::string beginningOf(const QString &path, const StopSignal &stop);

/// Puts feed behind the first position bytes of source, which are read for the line numbers and the header.
/// Answers how many bytes it lacks. Fails with ErrorKind::Io.
[[nodiscard]] Result<qint64> skipTo(ByteSource &source, qint64 position, bool headed, RecordFeed &feed,
                                    const StopSignal &stop);

/// What a file is that is shorter than what was read of it before.
enum class ShorterFile {
    IsAnError,     ///< another one, which only a person can tell
    HasNothingNew, ///< a copy
};

/// Reads files one after the other to their ends, parses them and fills the queue.
class InputPump
{
public:
    /// maker and stop outlive it.
    InputPump(const PumpPlan &plan, BatchMaker &maker, const StopSignal &stop);

    /// All of the plan's files. An Error ends it; what came before the error is in the batches.
    [[nodiscard]] Result<void> run();
    /// One file, as the source of that name. Answers false where nobody listens any more.
    [[nodiscard]] Result<bool> pumpFile(const QString &path, const std::shared_ptr<const SourceName> &name,
                                        ShorterFile shorter);

private:
    [[nodiscard]] std::shared_ptr<const SourceName> nameOf(const QString &path) const;
    [[nodiscard]] Result<bool> pumpSource(ByteSource &source);

    const PumpPlan &m_plan;
    BatchMaker &m_maker;
    const StopSignal &m_stop;
    std::unique_ptr<RecordParser> m_parser;
    RecordFeed m_feed;
    qint64 m_fileBytes = 0; ///< of the sources before this one
};

} // namespace tidemark::ingest
