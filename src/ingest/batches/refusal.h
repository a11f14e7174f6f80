// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>

namespace tidemark::ingest
{

/// Why a record is not stored.
enum class Fault {
    None,
    TooLong,        ///< longer than maxRecordBytes
    NotUtf8,        ///< field, or the whole record where field is null
    NulByte,        ///< PostgreSQL's text holds no U+0000
    StrayQuote,     ///< a quote inside an unquoted cell, or text behind a closing quote
    OpenQuote,      ///< a quote that is never closed
    ColumnCount,    ///< detail: "expected found"
    NoHeader,       ///< the header in front of it was rejected, so nobody knows its columns
    Missing,        ///< a field that must be there is empty or absent
    NotInteger,     ///< the field is no whole number
    IntegerRange,   ///< past the column's type
    BytesRange,     ///< the same, of 64 bits
    NotTime,        ///< no time in a form that is understood
    TimeRange,      ///< before 1970 or more than a year ahead
    NotText,        ///< the field is no text
    NotAddress,     ///< in a client's place stands something else; detail: what
    NotAddressCell, ///< the same, in a column or member of that name
    NoRequest,      ///< no request at all: neither stored nor rejected
    TextTooLong,    ///< longer than maxKeyBytes
    LineBreak,      ///< a line break in a field that never holds one
    NotJson,        ///< not valid JSON
    NotObject,      ///< valid JSON, but no object
    JsonNul,        ///< \u0000, which jsonb cannot hold
    JsonEscape,     ///< a backslash that escapes nothing that JSON knows
    JsonSurrogate,  ///< half of a surrogate pair
    JsonNumber,     ///< a number past jsonb's numeric
    JsonDepth,      ///< nested deeper than maxJsonDepth
    LogLine,        ///< does not fit the log's format; detail: from which character on
    UnknownLog,     ///< in none of the log formats that are recognised
    NoFields,       ///< nothing says what the fields of the line are
    OtherFields,    ///< the log is none of requests, by its fields
    Status,         ///< no HTTP status
    Duration,       ///< no response time
    GrownLine,      ///< it went on behind what an earlier run stored
    KafkaMessage,   ///< a message without a value
    RefusedByServer ///< detail: the server's words
};

struct Refusal {
    Fault fault = Fault::None;
    const char *field = nullptr; ///< the column's name, where there is one; static
    std::string detail;

    explicit operator bool() const { return fault != Fault::None; }
};

inline constexpr std::size_t maxRecordBytes = 4 * 1024 * 1024;
/// What a rejects file shows of a record that is longer.
inline constexpr std::size_t keptOfLongRecord = 1000;
/// Of event_type: it is part of the rollups' keys, and a btree holds about 2,700 bytes.
inline constexpr std::size_t maxKeyBytes = 1000;
inline constexpr int maxJsonDepth = 256;

/// One sentence for people, translated.
[[nodiscard]] QString refusalText(const Refusal &refusal);

} // namespace tidemark::ingest
