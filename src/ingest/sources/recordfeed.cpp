// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/sources/recordfeed.h"

#include "ingest/formats/jsonreader.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace tidemark::ingest
{

namespace
{
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
} // namespace

void RecordFeed::begin(qint64 position, qint64 line, std::string_view before)
{
    if (m_buffer.size() < before.size())
        m_buffer.resize(before.size());
    std::ranges::copy(before, m_buffer.begin());
    m_begin = before.size();
    m_end = before.size();
    m_open = before.size() - (before.rfind('\n') + 1); // all of it where there is none
    const bool fromStart = static_cast<qint64>(before.size()) == position;
    if (m_open == before.size() && !fromStart)
        m_open = 0; // the line is longer than what is kept of it
    else if (m_open == before.size() && before.starts_with(byteOrderMark))
        m_open -= byteOrderMark.size();
    m_position = position;
    m_line = line;
    m_skipped = 0;
    m_atStart = position == 0;
    m_parser.beginSource();
}

std::span<char> RecordFeed::space()
{
    const std::size_t kept = std::min(m_begin, std::max(tailBytes, m_open));
    if (const std::size_t gone = m_begin - kept; gone > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + gone, kept + pending());
        m_end -= gone;
        m_begin = kept;
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

bool RecordFeed::goOnInLine(RowBatch &batch, bool atEnd)
{
    const std::string_view rest(m_buffer.data() + m_begin, pending());
    const std::size_t lineBreak = rest.find('\n');
    const bool broken = lineBreak != std::string_view::npos;
    if (rest.empty() || (!broken && !atEnd && rest.size() <= maxRecordBytes))
        return false;
    const std::string_view begun(rest.data() - m_open, m_open);
    m_open = 0;
    const std::size_t bytes = broken ? lineBreak + 1 : rest.size();
    if (withoutLineBreak(rest.substr(0, bytes)).empty()) {
        take(bytes, broken ? 1 : 0);
        return true;
    }
    RowBatch before;
    before.marks.emplace_back();
    static_cast<void>(m_parser.next(begun, true, m_line, before));
    if (before.rows.empty()) {
        // Rejected then, it may be good now that it is whole.
        m_begin -= begun.size();
        m_position -= static_cast<qint64>(begun.size());
        return true;
    }
    batch.reject(withoutLineBreak({begun.data(), begun.size() + bytes}), m_line,
                 {Fault::GrownLine, nullptr, {}});
    take(bytes, broken ? 1 : 0);
    return true;
}

SourcePlace RecordFeed::place() const
{
    return {position(), m_skipped > 0 ? m_longTail : tail()};
}

bool RecordFeed::parseInto(RowBatch &batch, const BatchLimits &limits, bool atEnd)
{
    skipMarkOfByteOrder(atEnd);
    if (m_open > 0 && !goOnInLine(batch, atEnd))
        return false;
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
            m_longTail = tail();
        }
        if (!skipLong(batch, atEnd))
            break;
    }
    return false;
}

} // namespace tidemark::ingest
