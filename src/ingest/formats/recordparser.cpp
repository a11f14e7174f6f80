// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/formats/recordparser.h"

namespace tidemark::ingest
{

std::string_view withoutLineBreak(std::string_view text)
{
    if (text.ends_with('\n'))
        text.remove_suffix(1);
    if (text.ends_with('\r'))
        text.remove_suffix(1);
    return text;
}

Taken LineParser::next(std::string_view window, bool atEnd, qint64 line, RowBatch &out)
{
    const std::size_t lineBreak = window.find('\n');
    if (lineBreak == std::string_view::npos && !atEnd)
        return {};
    const std::string_view whole =
        window.substr(0, lineBreak == std::string_view::npos ? lineBreak : lineBreak + 1);
    const Taken taken{whole.size(), lineBreak == std::string_view::npos ? 0 : 1};
    const std::string_view text = withoutLineBreak(whole);
    if (text.find_first_not_of(" \t") == std::string_view::npos || text.starts_with(rejectMark) ||
        text.starts_with(columnsMark))
        return taken;
    take(text, line, out);
    return taken;
}

void LineParser::takeWhole(std::string_view text, qint64 line, RowBatch &out)
{
    standAlone();
    take(withoutLineBreak(text), line, out);
}

void LineParser::take(std::string_view text, qint64 line, RowBatch &out)
{
    if (text.size() > maxRecordBytes)
        return out.reject(text.substr(0, keptOfLongRecord), line, {Fault::TooLong, nullptr, {}});
    if (Refusal refusal = parseLine(text, line, out))
        out.reject(text, line, std::move(refusal));
}

} // namespace tidemark::ingest
