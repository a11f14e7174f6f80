// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ingest/formats/recordparser.h"

#include <span>
#include <string>
#include <vector>

namespace tidemark::ingest
{

/// When a batch is full.
struct BatchLimits {
    std::size_t records = 20'000;
    std::size_t bytes = 8 * 1024 * 1024; ///< as read
};

/// Cuts a source's bytes into records: keeps the window, counts lines and bytes, and gets past records that
/// are too long without holding them. Used by one thread.
class RecordFeed
{
public:
    explicit RecordFeed(RecordParser &parser, std::size_t chunkBytes = 256 * 1024)
        : m_parser(parser)
        , m_chunkBytes(chunkBytes)
    {
    }

    /// A source begins, or goes on behind position bytes, in that line. before: what stands there, its last
    /// line and tailBytes at least. A line without a line break there was taken for a record by an earlier
    /// run, as nothing followed it.
    void begin(qint64 position, qint64 line, std::string_view before = {});
    /// After begin() behind the source's beginning.
    void readHeader(std::string_view beginning) { m_parser.readHeader(beginning); }
    /// Room for the next bytes, at least chunkBytes; tell filled() how many came.
    [[nodiscard]] std::span<char> space();
    void filled(std::size_t count) { m_end += count; }

    /// Parses into batch until it is full (true) or no whole record is left (false). atEnd: what is left is
    /// the last record, with or without a line break.
    [[nodiscard]] bool parseInto(RowBatch &batch, const BatchLimits &limits, bool atEnd);

    /// Bytes and lines of the source that are parsed: where a record begins, so that another run can go on
    /// there.
    [[nodiscard]] qint64 position() const { return m_position; }
    [[nodiscard]] qint64 line() const { return m_line; }
    [[nodiscard]] SourcePlace place() const;
    /// Bytes that wait for the rest of their record.
    [[nodiscard]] std::size_t pending() const { return m_end - m_begin; }

private:
    void take(std::size_t bytes, qint64 lines);
    /// Gets past the beginning of a record that does not fit the window. False: more has to be read.
    [[nodiscard]] bool skipLong(RowBatch &batch, bool atEnd);
    /// The rest of a line that was taken for whole before. False: more has to be read.
    [[nodiscard]] bool goOnInLine(RowBatch &batch, bool atEnd);
    void skipMarkOfByteOrder(bool atEnd);
    [[nodiscard]] QString tail() const { return tailPrint({m_buffer.data(), m_begin}); }

    RecordParser &m_parser;
    const std::size_t m_chunkBytes;
    std::vector<char> m_buffer; ///< the bytes before m_begin are those that were taken last
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    qint64 m_position = 0;
    qint64 m_line = 1;
    std::size_t m_open = 0;   ///< bytes before m_begin that are a line without its end
    qint64 m_skipped = 0;     ///< bytes behind m_position of a record that is too long
    std::string m_longRecord; ///< its beginning
    QString m_longTail;       ///< what stands before it
    bool m_atStart = true;
};

} // namespace tidemark::ingest
