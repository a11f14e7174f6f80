// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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

/// The columns of a row, with or without its line break; nothing for NULL. What appendCopyText wrote comes
/// back as it was.
inline std::vector<std::optional<std::string>> copyValues(std::string_view row)
{
    std::vector<std::optional<std::string>> values(1, std::string());
    for (std::size_t at = 0; at < row.size() && row[at] != '\n'; ++at) {
        if (row[at] == '\t') {
            values.emplace_back(std::string());
        } else if (row[at] != '\\' || at + 1 == row.size()) {
            values.back()->push_back(row[at]);
        } else if (const char letter = row[++at]; letter == 'N') {
            values.back().reset();
        } else {
            values.back()->push_back(letter == 'n'   ? '\n'
                                     : letter == 'r' ? '\r'
                                     : letter == 't' ? '\t'
                                                     : letter);
        }
    }
    return values;
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
