// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tidemark
{

/// The name of an ISO 3166 code of two letters in the language of the interface; a code that is in no list,
/// as plain text. unknownCountry ("??") is "Unknown".
[[nodiscard]] QString countryName(QStringView code);
/// What a code means that is no country's: unknown, reserved, user-assigned or in no list. Empty for a
/// country.
[[nodiscard]] QString codeExplanation(QStringView code);

} // namespace tidemark
