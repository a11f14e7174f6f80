// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/provenance.h"
#include "core/result.h"
#include "pg/rows.h"
#include "pg/statement.h"

#include <QDate>

#include <optional>
#include <vector>

namespace tidemark::coordinator
{

/// The months in which a zone's clock matters to a range. A range that moves on keeps them for a month.
struct ZoneMonths {
    QByteArray zone;
    QDate first; ///< the first of a month, in UTC; null where every server has the same rules
    QDate last;

    friend bool operator==(const ZoneMonths &, const ZoneMonths &) = default;
};

/// Where two versions of the time zone data can be told apart: a zone, and moments to look at its clock.
struct ZoneSamples {
    QByteArray zone;
    std::vector<Instant> moments; ///< ascending; none where every server has the same rules
};

[[nodiscard]] ZoneMonths zoneMonths(const RangeQuestion &question);
/// The begins of the months, and both sides of each passage that this computer knows among them: a server
/// that has a passage of its own differs from one of these to the next.
[[nodiscard]] ZoneSamples zoneSamples(const ZoneMonths &months);
/// Asks how far the zone's clock is ahead of UTC at the moments.
[[nodiscard]] pg::Statement zoneRulesStatement(const ZoneSamples &samples);
/// The first of the moments at which the server's clock shows another time than this computer's; nothing:
/// they agree.
[[nodiscard]] Result<std::optional<Instant>> decodeZoneRules(const ZoneSamples &samples,
                                                             const pg::Rows &rows);

} // namespace tidemark::coordinator
