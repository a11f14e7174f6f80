// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/formats/csvparser.h"

#include <cstring>

namespace tidemark::ingest
{

namespace
{

/// Where the quoted cell that begins at at (behind its quote) closes; npos: not in the window.
std::size_t closingQuote(std::string_view window, std::size_t at, bool &doubled, bool &undecided, bool atEnd)
{
    for (;;) {
        at = window.find('"', at);
        if (at == std::string_view::npos)
            return at;
        if (at + 1 == window.size()) {
            undecided = !atEnd;
            return at;
        }
        if (window[at + 1] != '"')
            return at;
        doubled = true;
        at += 2;
    }
}

/// Lines between two quotes that each stand alone in their cells, at the same place of two records: what is
/// in front of the text and behind it ends cells. A text of somebody's does not begin and end so.
bool isBetweenLoneQuotes(std::string_view text, char delimiter)
{
    if (text.size() < 2)
        return false;
    const bool beginsLine = text.back() == '\n';
    const bool endsLine = text.front() == '\n' || text.front() == '\r';
    return (endsLine || text.front() == delimiter) && (beginsLine || text.back() == delimiter) &&
           !(beginsLine && endsLine) && text.find('\n') != std::string_view::npos;
}

} // namespace

void CsvRecord::split(std::string_view window, char delimiter, bool atEnd)
{
    cells.clear();
    fault = Fault::None;
    bytes = 0;
    lines = 0;
    // What a record costs that proves bad: its first line.
    const auto refuse = [&](Fault why) {
        const std::size_t lineBreak = window.find('\n');
        if (lineBreak == std::string_view::npos && !atEnd)
            return;
        fault = why;
        bytes = lineBreak == std::string_view::npos ? window.size() : lineBreak + 1;
        lines = lineBreak == std::string_view::npos ? 0 : 1;
    };

    const std::size_t size = window.size();
    std::size_t at = 0;
    for (;;) {
        CsvCell cell;
        if (at < size && window[at] == '"') {
            bool undecided = false;
            const std::size_t close = closingQuote(window, at + 1, cell.doubledQuotes, undecided, atEnd);
            if (undecided || (close == std::string_view::npos && !atEnd))
                return;
            if (close == std::string_view::npos)
                return refuse(Fault::OpenQuote);
            cell.text = window.substr(at + 1, close - at - 1);
            if (isBetweenLoneQuotes(cell.text, delimiter))
                return refuse(Fault::OpenQuote);
            at = close + 1;
            if (at < size && window[at] != delimiter && window[at] != '\n' &&
                !(window[at] == '\r' && (at + 1 == size || window[at + 1] == '\n')))
                return refuse(Fault::StrayQuote);
        } else {
            const std::size_t begin = at;
            while (at < size && window[at] != delimiter && window[at] != '\n' && window[at] != '"')
                ++at;
            if (at < size && window[at] == '"')
                return refuse(Fault::StrayQuote);
            cell.text = window.substr(begin, at - begin);
            if ((at == size || window[at] == '\n') && cell.text.ends_with('\r'))
                cell.text.remove_suffix(1);
        }
        if (at < size && window[at] == '\r')
            ++at;
        if (at == size && !atEnd)
            return;
        cells.push_back(cell);
        if (at == size || window[at] == '\n')
            break;
        ++at;
    }
    bytes = at == size ? size : at + 1;
    for (const CsvCell &cell : cells)
        if (!cell.text.empty() && std::memchr(cell.text.data(), '\n', cell.text.size()) != nullptr)
            for (const char c : cell.text)
                lines += c == '\n' ? 1 : 0;
    lines += at == size ? 0 : 1;
}

} // namespace tidemark::ingest
