// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/zonelist.h"

#include "core/zoneclock.h"
#include "models/countryname.h"

#include <QLocale>

#include <algorithm>

namespace tidemark
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (!c.isMark())
            plain += c == u'_' ? QChar(u' ') : c;
    }
    return plain;
}

QString offsetText(Milliseconds offset, bool padded)
{
    const auto minutes =
        std::chrono::duration_cast<std::chrono::minutes>(offset < 0ms ? -offset : offset).count();
    const QString hours = QString::number(minutes / 60);
    return (offset < 0ms ? u'-' : u'+') + (padded ? hours.rightJustified(2, u'0') : hours) + u':' +
           QString::number(minutes % 60).rightJustified(2, u'0');
}

ZoneEntry entryOf(const QByteArray &id, Instant now)
{
    const QTimeZone zone(id);
    const Milliseconds offset = offsetAt(now, zone);
    const QString padded = offsetText(offset, true);
    const QString bare = offsetText(offset, false);
    const QLocale::Territory territory = zone.territory();
    QStringList words{QString::fromLatin1(id), padded,         bare, u"utc"_s + bare,
                      u"utc"_s + padded,       u"gmt"_s + bare};
    if (territory != QLocale::AnyTerritory)
        words << QLocale::territoryToString(territory) << countryName(QLocale::territoryToCode(territory));
    return {id, padded, folded(words.join(u' '))};
}
} // namespace

std::vector<ZoneEntry> zoneList(Instant now)
{
    std::vector<ZoneEntry> zones{entryOf("UTC", now)};
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        if (id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
            zones.push_back(entryOf(id, now));
    }
    return zones;
}

bool zoneMatches(const ZoneEntry &zone, const QString &words)
{
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&](const QString &word) { return zone.search.contains(word); });
}

} // namespace tidemark
