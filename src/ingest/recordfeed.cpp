// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/recordfeed.h"

#include "ingest/jsonreader.h"

#include <cstring>
#include <utility>

namespace tidemark::ingest
{

namespace
{
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
} // namespace

void RecordFeed::begin(qint64 position, qint64 line)
{
    m_begin = 0;
    m_end = 0;
    m_position = position;
    m_line = line;
    m_skipped = 0;
    m_atStart = position == 0;
    m_parser.beginSource();
}

std::span<char> RecordFeed::space()
{
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, pending());
        m_end -= m_begin;
        m_begin = 0;
    }
    if (m_buffer.size() < m_end + m_chunkBytes + jsonPadding)
        m_buffer.resize(m_end + m_chunkBytes + jsonPadding);
    return {m_buffer.data() + m_end, m_buffer.size() - m_end - jsonPadding};
}

void RecordFeed::take(std::size_t bytes, qint64 lines)
{
    m_begin += bytes;
    m_position += static_cast<qint64>(bytes);
    m_line += lines;
}

void RecordFeed::skipMarkOfByteOrder(bool atEnd)
{
    if (!m_atStart || (pending() < byteOrderMark.size() && !atEnd))
        return;
    m_atStart = false;
    if (std::string_view(m_buffer.data() + m_begin, pending()).starts_with(byteOrderMark))
        take(byteOrderMark.size(), 0);
}

bool RecordFeed::skipLong(RowBatch &batch, bool atEnd)
{
    const std::string_view window(m_buffer.data() + m_begin, pending());
    const std::size_t lineBreak = window.find('\n');
    if (m_skipped == 0) {
        if (window.size() <= maxRecordBytes + 2) // and its line break
            return false;
        if (lineBreak != std::string_view::npos) {
            // A whole line, but its parser wants more: a quote was opened and not closed for too long.
            batch.reject(withoutLineBreak(window.substr(0, lineBreak + 1)), m_line,
                         {Fault::OpenQuote, nullptr, {}});
            take(lineBreak + 1, 1);
            return true;
        }
        m_longRecord = window.substr(0, keptOfLongRecord);
    }
    const bool ends = lineBreak != std::string_view::npos;
    const std::size_t bytes = ends ? lineBreak + 1 : window.size();
    m_begin += bytes;
    m_skipped += static_cast<qint64>(bytes);
    if (!ends && !atEnd)
        return false;
    batch.reject(m_longRecord, m_line, {Fault::TooLong, nullptr, {}});
    m_position += std::exchange(m_skipped, 0);
    m_line += ends ? 1 : 0;
    return ends;
}

bool RecordFeed::parseInto(RowBatch &batch, const BatchLimits &limits, bool atEnd)
{
    skipMarkOfByteOrder(atEnd);
    while ((m_begin < m_end || (m_skipped > 0 && atEnd)) && !m_atStart) {
        if (batch.rows.size() + batch.bad.size() >= limits.records ||
            batch.raw.size() + batch.badBytes >= limits.bytes)
            return true;
        if (m_skipped == 0) {
            const std::string_view window(m_buffer.data() + m_begin, pending());
            const Taken taken = m_parser.next(window, atEnd, m_line, batch);
            if (taken.bytes > 0) {
                take(taken.bytes, taken.lines);
                continue;
            }
        }
        if (!skipLong(batch, atEnd))
            break;
    }
    return false;
}

} // namespace tidemark::ingest
