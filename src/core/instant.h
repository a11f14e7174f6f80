// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QTimeZone>

#include <chrono>
#include <optional>

namespace tidemark
{

/// A point in time, UTC, in milliseconds: what every bucket, watermark and range is made of.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
using Milliseconds = std::chrono::milliseconds;

[[nodiscard]] constexpr Instant instantFromMSecs(qint64 msecsSinceEpoch)
{
    return Instant{Milliseconds{msecsSinceEpoch}};
}
[[nodiscard]] constexpr qint64 toMSecs(Instant instant)
{
    return instant.time_since_epoch().count();
}

/// UTC, as a QDateTime is told: Qt 6.4 does not know the new way, and later ones warn of the old.
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
inline constexpr Qt::TimeSpec utcClock = Qt::UTC;
#else
inline constexpr QTimeZone::Initialization utcClock = QTimeZone::UTC;
#endif

/// This computer's clock. The server's clock rules everything that is shown; this one only ages what is on
/// the screen.
[[nodiscard]] Instant localNow();

/// RFC 3339 in UTC with milliseconds only where there are any: "2015-05-17T10:05:03Z". Also what the server
/// is given.
[[nodiscard]] QString toIso(Instant instant);
/// RFC 3339 with the offset that zone has at that instant: "2015-05-17T12:05:03+02:00".
[[nodiscard]] QString toIso(Instant instant, const QTimeZone &zone);

/// A clock that is set back shows some times twice.
enum class Passing { First, Last };

/// Reads RFC 3339, "2015-05-17 10:05:03[.fff][offset]", or a bare date (where it begins in zone). Without an
/// offset the text is taken in zone: passing says which is meant of two moments that the clock shows as that.
/// Nothing where the text is no time or lies outside years 1–9999.
[[nodiscard]] std::optional<Instant> parseInstant(QStringView text, const QTimeZone &zone,
                                                  Passing passing = Passing::First);

/// The zone of that IANA name, in any letter case, or nothing if this computer does not know it. A former
/// name that its time zone data lacks ("US/Pacific") gives the zone that has its rules now; the names of UTC
/// all give "UTC".
[[nodiscard]] std::optional<QTimeZone> zoneNamed(const QByteArray &ianaId);

} // namespace tidemark
