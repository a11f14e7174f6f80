// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <charconv>
#include <string>
#include <string_view>

/// COPY's text format: columns parted by tabs, backslash escapes
/// (https://www.postgresql.org/docs/15/sql-copy.html, "Text Format").
namespace tidemark::ingest
{

inline void appendCopyText(std::string &out, std::string_view text)
{
    const char *plain = text.data();
    const char *const end = text.data() + text.size();
    for (const char *at = plain; at != end; ++at) {
        char escape = 0;
        switch (*at) {
        case '\\':
            escape = '\\';
            break;
        case '\n':
            escape = 'n';
            break;
        case '\r':
            escape = 'r';
            break;
        case '\t':
            escape = 't';
            break;
        default:
            continue;
        }
        out.append(plain, at);
        out.push_back('\\');
        out.push_back(escape);
        plain = at + 1;
    }
    out.append(plain, end);
}

inline void appendCopyNull(std::string &out)
{
    out.append("\\N", 2);
}

template<typename Integer>
void appendInteger(std::string &out, Integer value)
{
    char text[24];
    const auto [end, error] = std::to_chars(text, text + sizeof text, value);
    static_cast<void>(error); // 24 characters hold every 64-bit number
    out.append(text, end);
}

} // namespace tidemark::ingest
