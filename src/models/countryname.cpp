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

} // namespace tidemark
