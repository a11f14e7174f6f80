// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/instant.h"

#include <QTimeZone>

namespace tidemark::test
{

/// A time as in ISO 8601, in UTC where it has no offset; fatal if it is none.
inline Instant at(const char *iso)
{
    const std::optional<Instant> instant = parseInstant(QString::fromLatin1(iso), QTimeZone::utc());
    if (!instant)
        qFatal("not a time: %s", iso);
    return *instant;
}

} // namespace tidemark::test
