// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ingest/inputpump.h"

#include <QDateTime>

namespace tidemark::ingest
{

/// Follows one growing file by its name, like tail -F: waits until it is there, reads it from where it was
/// left, goes on with what is appended, and with the file that takes its place (rotation) or its new
/// beginning (truncation), also where that begins with the same line. What was appended to a file before it
/// was rotated away is read from the rotated file (NAME.1, NAME-20260301, compressed or not), also where that
/// happened between two runs; what cannot be found is noted as a gap. Used by the reading thread.
class Follower
{
public:
    /// plan.progress is kept up to date, so that a file is known again under its rotated name.
    Follower(const QString &path, PumpPlan &plan, BatchMaker &maker, const StopSignal &stop);

    /// Takes what is there; answers how many bytes, or nothing where nobody listens.
    [[nodiscard]] Result<std::optional<qint64>> step();

private:
    [[nodiscard]] Result<bool> open();
    [[nodiscard]] Result<bool> readOn();
    [[nodiscard]] Result<bool> finishFile();
    /// The name under which the open file's progress is kept.
    [[nodiscard]] Result<QString> keyOf(const QStringList &keys);
    /// Files that the one in hand, or the one of an earlier run, was rotated to. whole: the one in hand was
    /// read to its end, so that nothing is missing where its new name is not found.
    [[nodiscard]] Result<bool> catchUp(bool whole);
    [[nodiscard]] bool nameLeadsElsewhere() const;
    [[nodiscard]] bool isTruncated() const;
    /// When the open file was written to last.
    [[nodiscard]] QDateTime lastWritten() const;
    void closeFile();

    const QString m_path;
    PumpPlan &m_plan;
    BatchMaker &m_maker;
    const StopSignal &m_stop;
    std::unique_ptr<RecordParser> m_parser;
    RecordFeed m_feed;
    std::unique_ptr<ByteSource> m_source;
    std::shared_ptr<const SourceName> m_name;
    int m_fd = -1;         ///< m_source's
    qint64 m_offset = 0;   ///< bytes of the file that were read
    qint64 m_taken = 0;    ///< by this step
    QDateTime m_modified;  ///< the file in hand, when something was read of it last; a copy is no older
    bool m_looked = false; ///< for what an earlier run left behind
    /// The file in hand was rotated away or truncated: what has its name now is another one, even if it
    /// begins the same way.
    bool m_another = false;
};

/// Follows all files of the plan until stopped.
[[nodiscard]] Result<void> follow(PumpPlan &plan, BatchMaker &maker, const StopSignal &stop);

/// Has name the form of a rotated base ("access.log.1", "access.log-20260301.gz")?
[[nodiscard]] bool isRotatedName(QStringView name, QStringView base);

} // namespace tidemark::ingest
