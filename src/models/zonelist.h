// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/instant.h"

#include <QString>

#include <vector>

namespace tidemark
{

/// A zone that a person may choose.
struct ZoneEntry {
    QByteArray id;  ///< IANA name
    QString offset; ///< from UTC at the time of asking: "+05:45"
    QString search; ///< what it is found by, without letter case and accents
};

/// Every place of this computer's time zone data, and UTC. Abbreviations and "Etc/GMT+5" (which means five
/// hours behind) mislead and are left out.
[[nodiscard]] std::vector<ZoneEntry> zoneList(Instant now);

/// Whether each word stands in what a zone is found by: its city, its country in English or the language of
/// the interface, its offset ("+5:45", "utc+2").
[[nodiscard]] bool zoneMatches(const ZoneEntry &zone, const QString &words);

} // namespace tidemark
