// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/sources/samecontent.h"

#include "ingest/sources/bytesource.h"

#include <algorithm>
#include <cstring>
#include <vector>

namespace tidemark::ingest
{

namespace
{

/// A source, read in pieces of whatever length the other one needs.
class Reader
{
public:
    Reader(std::unique_ptr<ByteSource> source, const StopSignal &stop)
        : m_source(std::move(source))
        , m_stop(stop)
        , m_piece(256 * 1024)
    {
    }
    /// What was read and not taken; empty only at the end.
    [[nodiscard]] std::span<const char> ahead()
    {
        while (m_begin == m_end && !m_atEnd && !m_stop.isRaised()) {
            constexpr int patienceMs = 200;
            const ReadOutcome outcome = m_source->read(m_piece, patienceMs);
            m_begin = 0;
            m_end = outcome.bytes;
            m_atEnd = outcome.atEnd || outcome.error.has_value();
        }
        return std::span(m_piece).subspan(m_begin, m_end - m_begin);
    }
    void take(std::size_t bytes) { m_begin += bytes; }

private:
    const std::unique_ptr<ByteSource> m_source;
    const StopSignal &m_stop;
    std::vector<char> m_piece;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    bool m_atEnd = false;
};

} // namespace

Overlap overlapOf(const QString &first, const QString &second, const StopSignal &stop)
{
    Result<std::unique_ptr<ByteSource>> one = openSource(first, stop);
    Result<std::unique_ptr<ByteSource>> other = openSource(second, stop);
    if (!one || !other)
        return {};
    Reader left(std::move(*one), stop);
    Reader right(std::move(*other), stop);
    Overlap overlap;
    while (!stop.isRaised()) {
        const std::span<const char> a = left.ahead();
        const std::span<const char> b = right.ahead();
        if (stop.isRaised())
            break;
        if (a.empty() || b.empty()) {
            overlap.kind = a.empty() == b.empty() ? Overlap::Kind::Equal
                           : a.empty()            ? Overlap::Kind::FirstWithin
                                                  : Overlap::Kind::SecondWithin;
            return overlap;
        }
        const std::size_t common = std::min(a.size(), b.size());
        if (std::memcmp(a.data(), b.data(), common) != 0)
            return {};
        overlap.bytes += static_cast<qint64>(common);
        left.take(common);
        right.take(common);
    }
    return {};
}

} // namespace tidemark::ingest
