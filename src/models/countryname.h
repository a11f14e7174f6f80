// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

namespace tidemark
{

/// The name of an ISO 3166 code in the locale's language where Qt knows it, else in English, else the code
/// itself as plain text. unknownCountry ("??") is "Unknown".
[[nodiscard]] QString countryName(QStringView code, const QLocale &locale = QLocale());

} // namespace tidemark
