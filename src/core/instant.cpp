// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/instant.h"

#include "core/zoneclock.h"

#include <QDateTime>

#include <unicode/strenum.h>
#include <unicode/timezone.h>

#include <memory>

namespace tidemark
{

using namespace Qt::StringLiterals;

namespace
{
QByteArray nameFrom(const icu::UnicodeString &text)
{
    std::string name;
    text.toUTF8String(name);
    return QByteArray::fromStdString(name);
}

/// As ICU spells it: its data has names that the system's lacks, and lacks names that the system's has.
/// Empty: ICU does not know it either.
icu::UnicodeString spelled(const QByteArray &name)
{
    const icu::UnicodeString asked(name.constData(), int32_t(name.size()), US_INV);
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::StringEnumeration> known(
        icu::TimeZone::createTimeZoneIDEnumeration(UCAL_ZONE_TYPE_ANY, nullptr, nullptr, error));
    while (U_SUCCESS(error)) {
        const icu::UnicodeString *const next = known->snext(error);
        if (next == nullptr)
            break;
        if (next->caseCompare(asked, 0) == 0)
            return *next;
    }
    return {};
}

std::optional<QTimeZone> zoneAsNamed(const QByteArray &name)
{
    QTimeZone zone(name);
    return zone.isValid() ? std::optional(std::move(zone)) : std::nullopt;
}

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
    static const QList<QByteArray> utcNames{"utc",       "etc/utc",       "uct",  "etc/uct",
                                            "universal", "etc/universal", "zulu", "etc/zulu"};
    if (utcNames.contains(ianaId.toLower()))
        return QTimeZone::utc();
    if (ianaId.isEmpty())
        return std::nullopt;
    if (std::optional<QTimeZone> zone = zoneAsNamed(ianaId))
        return zone;
    const icu::UnicodeString name = spelled(ianaId);
    if (name.isEmpty())
        return std::nullopt;
    if (std::optional<QTimeZone> zone = zoneAsNamed(nameFrom(name)))
        return zone;
    for (int32_t i = 0; i < icu::TimeZone::countEquivalentIDs(name); ++i)
        if (std::optional<QTimeZone> zone = zoneAsNamed(nameFrom(icu::TimeZone::getEquivalentID(name, i))))
            return zone;
    return std::nullopt;
}

} // namespace tidemark
