// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/countryname.h"

#include "core/readings.h"
#include "models/plaintext.h"

#include <QCoreApplication>

#include <unicode/uloc.h>

#include <algorithm>
#include <array>

namespace tidemark
{

namespace
{
bool isCountryCode(QStringView code)
{
    return code.size() == 2 &&
           std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}
} // namespace

QString countryName(QStringView code)
{
    if (code == unknownCountry)
        return QCoreApplication::translate("countryName", "Unknown");
    if (isCountryCode(code)) {
        const QByteArray language =
            QCoreApplication::translate("countryName", "en",
                                        "the language of this translation, by its ISO 639 code")
                .toLatin1();
        const QByteArray locale = "und_" + code.toLatin1();
        std::array<UChar, 120> name{};
        UErrorCode status = U_ZERO_ERROR;
        const int32_t length = uloc_getDisplayCountry(locale.constData(), language.constData(), name.data(),
                                                      int32_t(name.size()), &status);
        if (U_SUCCESS(status) && length > 0)
            return QString::fromUtf16(name.data(), length);
    }
    return plainText(code, 12);
}

QString codeExplanation(QStringView code)
{
    struct Special {
        const char *code;
        const char *text;
    };
    static constexpr Special specials[] = {
        {"??",
         QT_TRANSLATE_NOOP(
             "countryName",
             "The rows have no country, or what is no country code: A1 (anonymous proxy) or T1 (Tor), for example.")},
        {"XX",
         QT_TRANSLATE_NOOP(
             "countryName",
             "User-assigned code: content delivery networks and GeoIP tables use it where the country is not known.")},
        {"ZZ", QT_TRANSLATE_NOOP("countryName", "User-assigned code: used for an unknown country.")},
        {"EU",
         QT_TRANSLATE_NOOP(
             "countryName",
             "Reserved code of the European Union: GeoIP tables use it for addresses in Europe whose country is not known.")},
        {"AP",
         QT_TRANSLATE_NOOP(
             "countryName",
             "No country: GeoIP tables use it for addresses in Asia and the Pacific whose country is not known.")},
        {"UN", QT_TRANSLATE_NOOP("countryName", "Reserved code of the United Nations.")},
        {"UK", QT_TRANSLATE_NOOP("countryName", "Reserved code of the United Kingdom, whose own is GB.")},
        {"XK", QT_TRANSLATE_NOOP("countryName", "User-assigned code that is in general use for Kosovo.")},
    };
    for (const Special &special : specials) {
        if (code == QLatin1StringView(special.code))
            return QCoreApplication::translate("countryName", special.text);
    }
    const bool isPair = isCountryCode(code);
    if (isPair && (code == u"AA" || code.front() == u'X' || (code.front() == u'Q' && code.back() >= u'M')))
        return QCoreApplication::translate("countryName",
                                           "User-assigned code: it means what whoever wrote the rows says.");
    if (countryName(code) == code)
        return QCoreApplication::translate("countryName", "This code is in no list of countries.");
    return {};
}

} // namespace tidemark
