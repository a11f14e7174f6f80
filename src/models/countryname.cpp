// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/countryname.h"

#include "core/readings.h"
#include "models/plaintext.h"

#include <QCoreApplication>

namespace tidemark
{

QString countryName(QStringView code, const QLocale &locale)
{
    if (code == unknownCountry)
        return QCoreApplication::translate("countryName", "Unknown");
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    if (territory == QLocale::AnyTerritory)
        return plainText(code, 12);
    // A locale names only its own territory in its own words; for all others Qt knows the English name.
    if (territory == locale.territory() && locale.language() != QLocale::English &&
        locale.language() != QLocale::C)
        return locale.nativeTerritoryName();
    return QLocale::territoryToString(territory);
}

} // namespace tidemark
