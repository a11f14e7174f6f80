// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rangespec.h"

#include <QLocale>

namespace tidemark
{

/// A range as a person types it, in English or the language of the program, or nothing where it is not
/// understood: RangeSpec::fromText()'s forms; "yesterday", "this week", "last 36 hours", "last tuesday",
/// "november 2025"; "2026-11-03", "2026-11"; "2026-11-03 14:00 +2h"; "2026-11-03 to 2026-11-05", where a day
/// at the end is meant with all its hours. Days and months may have the names of that locale, and days its
/// short form with four digits of the year. now: by the server's clock.
[[nodiscard]] std::optional<RangeSpec> rangeFromWords(const QString &text, Instant now, const QTimeZone &zone,
                                                      const QLocale &locale);

} // namespace tidemark
