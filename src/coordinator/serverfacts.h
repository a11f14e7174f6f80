// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/instant.h"
#include "core/result.h"
#include "pg/rows.h"

#include <QString>

namespace tidemark::coordinator
{

/// What a login meets on a coordinator (read/server.sql).
struct ServerFacts {
    Instant serverTime;
    QString serverVersion; ///< "15.15 (Debian …)"
    QString login;
    bool hll = false;
    bool citus = false;
    int schemaVersion = 0;
    bool sketchesMatch = false; ///< the recorded HLL parameters are this program's
    bool seesTenants = false;   ///< by a policy, or because none binds it; else every table looks empty
    bool mayOperate =
        false; ///< may run rollups: by its grants, and by the schema not being newer than the program
};

/// Fails with MissingObject where the schema records no version, with Decode where the row is odd.
[[nodiscard]] Result<ServerFacts> decodeServerFacts(const pg::Rows &rows);

/// Adds to an error what mends it, as a command or statement: init where objects are missing, a GRANT where a
/// right is. A hint that the server gave stays.
[[nodiscard]] Error withRemedy(Error error, const QString &login, bool operating);

/// What a login is told that may read but was granted no tenants: its numbers would be zeros.
[[nodiscard]] Error noTenants(const QString &login);

/// The uniques' error where the recorded HLL parameters are not this program's.
[[nodiscard]] Error sketchesDiffer();

} // namespace tidemark::coordinator
