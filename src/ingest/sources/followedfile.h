// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ingest/sources/inputpump.h"

#include <QDateTime>

#include <chrono>

namespace tidemark::ingest
{

/// A growing file that is held open, whatever becomes of its name. Used by the reading thread.
class FollowedFile
{
public:
    /// Takes over fd, of a regular file that is not compressed. All others outlive it; plan.progress is kept
    /// up to date.
    FollowedFile(int fd, const QString &path, PumpPlan &plan, BatchMaker &maker, const StopSignal &stop);
    ~FollowedFile();
    Q_DISABLE_COPY_MOVE(FollowedFile)

    /// As that source, from where it was left. Fails with ErrorKind::Io.
    [[nodiscard]] Result<void> begin(const FoundSource &found);
    /// What was appended; answers how many bytes, or nothing where nobody listens.
    [[nodiscard]] Result<std::optional<qint64>> take();
    /// What waits for its line break is whole. False: nobody listens.
    [[nodiscard]] bool finish();

    /// It no longer begins with what was read of it: it was truncated, and may have grown again.
    [[nodiscard]] bool isTruncated() const { return m_truncated; }
    /// Another file has its name. False where there is none: it may still be written to then.
    [[nodiscard]] bool nameLeadsElsewhere() const;
    /// No name leads to it any more: it was replaced or deleted, not rotated.
    [[nodiscard]] bool isUnlinked() const;
    /// The first bytes that were read of it, fingerprintBytes at most.
    [[nodiscard]] std::string beginning() const { return m_beginning; }
    [[nodiscard]] qint64 offset() const { return m_offset; }
    /// When it had been written to, where something was read of it last.
    [[nodiscard]] QDateTime modified() const { return m_modified; }
    [[nodiscard]] QString key() const { return m_name->key; }
    /// How long nothing has been appended.
    [[nodiscard]] std::chrono::steady_clock::duration idle() const
    {
        return std::chrono::steady_clock::now() - m_lastTaken;
    }
    void resetIdle() { m_lastTaken = std::chrono::steady_clock::now(); }

private:
    [[nodiscard]] bool isAsRead() const;
    void noteModified();

    const int m_fd;
    const QString m_path;
    PumpPlan &m_plan;
    BatchMaker &m_maker;
    const StopSignal &m_stop;
    const std::unique_ptr<RecordParser> m_parser;
    const std::unique_ptr<ByteSource> m_source; ///< owns m_fd
    RecordFeed m_feed;
    std::shared_ptr<const SourceName> m_name;
    qint64 m_offset = 0; ///< bytes of the file that were read
    std::string m_beginning;
    std::string m_tail; ///< the last of them, tailBytes at most
    QDateTime m_modified;
    std::chrono::steady_clock::time_point m_lastTaken = std::chrono::steady_clock::now();
    bool m_truncated = false;
};

} // namespace tidemark::ingest
