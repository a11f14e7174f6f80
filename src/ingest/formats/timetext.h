// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>

/// Times as they stand in files. All are microseconds since 1970 in UTC; nothing means that the text is no
/// time. Allocation-free, thread-safe.
namespace tidemark::ingest
{

/// RFC 3339 and what PostgreSQL prints: "2015-05-17T10:05:03.123456+02:00", a blank for the T, offsets +HH,
/// +HHMM, +HH:MM, Z or none (UTC), seconds and fraction optional, a bare date (midnight UTC), also as
/// "20150517"; or a number as parseEpoch() takes it.
[[nodiscard]] std::optional<qint64> parseTime(std::string_view text);

/// A number since 1970 in seconds, milliseconds or microseconds, told apart by size (seconds below 1e11).
/// Below 1e8 seconds (March 1973) it is a year, a day or a count, but no time; and twelve digits that are one
/// as YYYYMMDDHHMM are no milliseconds of 1976.
[[nodiscard]] std::optional<qint64> parseEpoch(std::string_view text);

/// "17/May/2015:10:05:03 +0200", as web servers log it (a blank for the first colon, too); any offset, or
/// none (UTC).
[[nodiscard]] std::optional<qint64> parseLogTime(std::string_view text);

/// "+0200" and the like, in microseconds to be taken off a local time.
[[nodiscard]] std::optional<qint64> parseOffset(std::string_view text);

/// The digits behind a second's point, in microseconds.
[[nodiscard]] std::optional<qint64> parseFraction(std::string_view digits);

/// Appends "2015-05-17 10:05:03.123456+00". micros within years 1–9999.
void appendTime(std::string &out, qint64 micros);

/// What is believed: from 1970 to a year after now. A clock further off is a fault of the sender, and the row
/// would lie in no partition for ever.
[[nodiscard]] bool isPlausibleTime(qint64 micros);

} // namespace tidemark::ingest
