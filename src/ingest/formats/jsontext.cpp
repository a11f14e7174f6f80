// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/formats/jsontext.h"

#include "ingest/formats/fieldtext.h"

#include <simdjson.h>

#include <algorithm>
#include <charconv>

namespace tidemark::ingest
{

namespace
{

/// Digits that numeric holds before and behind the point
/// (https://www.postgresql.org/docs/15/datatype-numeric.html).
constexpr qint64 maxWholeDigits = 131'072;
constexpr qint64 maxFractionDigits = 16'383;

std::size_t countDigits(std::string_view text, std::size_t from)
{
    std::size_t at = from;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return at - from;
}

} // namespace

Fault checkJsonNumber(std::string_view text)
{
    std::size_t at = text.starts_with('-') ? 1 : 0;
    const std::size_t whole = countDigits(text, at);
    if (whole == 0 || (whole > 1 && text[at] == '0'))
        return Fault::NotJson;
    at += whole;
    std::size_t fraction = 0;
    if (at < text.size() && text[at] == '.') {
        fraction = countDigits(text, at + 1);
        if (fraction == 0)
            return Fault::NotJson;
        at += fraction + 1;
    }
    qint64 exponent = 0;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        const bool negative = at < text.size() && text[at] == '-';
        if (at < text.size() && (text[at] == '-' || text[at] == '+'))
            ++at;
        const std::size_t digits = countDigits(text, at);
        if (digits == 0)
            return Fault::NotJson;
        for (const char c : text.substr(at, digits))
            exponent = std::min<qint64>(exponent * 10 + (c - '0'), 1'000'000'000);
        if (negative)
            exponent = -exponent;
        at += digits;
    }
    if (at != text.size())
        return Fault::NotJson;
    const bool fits = static_cast<qint64>(whole) + exponent <= maxWholeDigits &&
                      static_cast<qint64>(fraction) - exponent <= maxFractionDigits;
    return fits ? Fault::None : Fault::JsonNumber;
}

std::optional<std::string> wholeNumber(std::string_view number)
{
    constexpr qint64 mostDigits = 19;
    const bool negative = number.starts_with('-');
    std::string digits;
    qint64 exponent = 0;
    bool behindPoint = false;
    std::size_t at = negative ? 1 : 0;
    for (; at < number.size() && (isDigit(number[at]) || number[at] == '.'); ++at) {
        if (number[at] == '.') {
            behindPoint = true;
            continue;
        }
        digits.push_back(number[at]);
        exponent -= behindPoint ? 1 : 0;
    }
    if (at < number.size()) { // an exponent, in which + is no digit to from_chars
        at += number.substr(at + 1).starts_with('+') ? 2 : 1;
        qint64 written = 0;
        if (std::from_chars(number.data() + at, number.data() + number.size(), written).ec != std::errc())
            return std::nullopt;
        exponent += written;
    }
    digits.erase(0, digits.find_first_not_of('0'));
    if (digits.empty())
        return "0";
    for (; exponent < 0 && digits.back() == '0'; ++exponent)
        digits.pop_back();
    if (exponent < 0 || static_cast<qint64>(digits.size()) + exponent > mostDigits)
        return std::nullopt;
    digits.append(static_cast<std::size_t>(exponent), '0');
    return negative ? '-' + digits : digits;
}

Fault escapeFault(std::string_view document)
{
    constexpr std::string_view known = "\"\\/bfnrtu";
    constexpr std::string_view hex = "0123456789abcdefABCDEF";
    for (std::size_t at = document.find('\\'); at != std::string_view::npos;
         at = document.find('\\', at + 2)) {
        const std::string_view escape = document.substr(at + 1, 5);
        if (escape.empty() || known.find(escape.front()) == std::string_view::npos)
            return Fault::JsonEscape;
        if (escape.front() == 'u' && (escape.size() < 5 || escape.find_first_not_of(hex, 1) != escape.npos))
            return Fault::JsonEscape;
    }
    return Fault::JsonSurrogate;
}

void appendJsonText(std::string &out, std::string_view text)
{
    static constexpr std::string_view hex = "0123456789abcdef";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out.push_back('\\');
            out.push_back(c);
        } else if (byte < 0x20) {
            out.append("\\u00");
            out.push_back(hex[byte >> 4]);
            out.push_back(hex[byte & 15]);
        } else {
            out.push_back(c);
        }
    }
}

bool isUtf8(std::string_view text)
{
    return simdjson::validate_utf8(text.data(), text.size());
}

} // namespace tidemark::ingest
