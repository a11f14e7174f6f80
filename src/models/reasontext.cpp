// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reasontext.h"

#include "models/plaintext.h"

namespace tidemark
{

QString reasonText(const Reason &reason, const Formatter &format, qsizetype longest)
{
    return plainText(reasonText(reason, {[&](qint64 n) { return format.count(n); },
                                         [&](Instant at) { return format.dateTime(at); }}),
                     longest);
}

} // namespace tidemark
