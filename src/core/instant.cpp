// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/instant.h"

#include "core/zoneclock.h"

#include <QDateTime>

namespace tidemark
{

using namespace Qt::StringLiterals;

namespace
{
QString isoText(const QDateTime &time)
{
    return time.toString(time.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}
} // namespace

Instant localNow()
{
    return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
}

QString toIso(Instant instant)
{
    return isoText(QDateTime::fromMSecsSinceEpoch(toMSecs(instant), utcClock));
}

QString toIso(Instant instant, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMSecs(instant), zone);
    if (zone.id() == "UTC")
        return toIso(instant);
    return isoText(local.toOffsetFromUtc(local.offsetFromUtc()));
}

std::optional<Instant> parseInstant(QStringView text, const QTimeZone &zone, Passing passing)
{
    QString iso = text.trimmed().toString();
    if (iso.size() == 10) {
        const QDate day = QDate::fromString(iso, Qt::ISODate);
        return day.isValid() ? std::optional(startOfDay(day, zone)) : std::nullopt;
    }
    if (iso.size() > 10 && iso.at(10) == u' ')
        iso[10] = u'T';
    // Qt reads "+02:00" and "+0200", not PostgreSQL's "+02"
    if (iso.size() > 3 &&
        (iso.at(iso.size() - 3) == u'+' || (iso.at(iso.size() - 3) == u'-' && iso.size() > 13)))
        iso += u":00"_s;
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.date().year() < 1 || time.date().year() > 9999)
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        return momentOf(time.date(), time.time(), zone, passing);
    return instantFromMSecs(time.toMSecsSinceEpoch());
}

std::optional<QTimeZone> zoneNamed(const QByteArray &ianaId)
{
    const QTimeZone zone(ianaId);
    if (ianaId.isEmpty() || !zone.isValid())
        return std::nullopt;
    return zone;
}

} // namespace tidemark
