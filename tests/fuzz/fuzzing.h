// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "unit/ingest/parsed.h"

#include <cstdint>
#include <cstdlib>

namespace tidemark::ingest
{

/// Feeds a text whole and in pieces to two parsers of one kind: both must make the same of it, take every
/// byte, and write rows that COPY's text format can hold.
template<typename Make>
Parsed fuzzParser(const std::uint8_t *data, std::size_t size, Make &&make)
{
    if (size == 0)
        return {};
    const std::size_t piece = data[0] % 31 + 1;
    const QByteArray text(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size - 1));
    const auto first = make();
    const auto second = make();
    const Parsed whole = parseAll(*first, text);
    if (!(whole == parseAll(*second, text, piece)) || whole.bytes != text.size())
        std::abort();
    for (const QString &row : whole.rows)
        if (row.contains(QLatin1Char('\n')) || row.contains(QLatin1Char('\r')) || row.contains(QChar::Null))
            std::abort();
    return whole;
}

/// Lines that say what others are, where the format has such.
using IsDirective = bool (*)(const QByteArray &line);

/// The same where records are lines: each one is a row, a reject or no request, by a count of its own.
template<typename Make>
void fuzzLines(const std::uint8_t *data, std::size_t size, Make &&make, IsDirective isDirective = nullptr)
{
    if (size == 0)
        return;
    const Parsed whole = fuzzParser(data, size, make);
    QByteArray text(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    qsizetype records = 0;
    for (QByteArray line : text.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        const bool blank =
            std::all_of(line.cbegin(), line.cend(), [](char c) { return c == ' ' || c == '\t'; });
        const bool none = blank || line.startsWith("#rejected ") || line.startsWith("#columns") ||
                          (isDirective != nullptr && isDirective(line));
        records += none ? 0 : 1;
    }
    if (whole.rows.size() + whole.bad.size() + whole.facts.skipped != records)
        std::abort();
}

} // namespace tidemark::ingest
