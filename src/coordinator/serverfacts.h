// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset.h"
#include "core/instant.h"
#include "core/result.h"
#include "pg/rows.h"
#include "pg/statement.h"

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
    bool isOperator = false;    ///< by its grants
    bool mayOperate =
        false; ///< may run rollups: by its grants, and by the schema not being newer than the program
};

/// Fails with MissingObject where the schema records no version, with Decode where the row is odd.
[[nodiscard]] Result<ServerFacts> decodeServerFacts(const pg::Rows &rows);

/// Adds the fix to the error of a login that may not read the schema at all (read/login.sql): the GRANT, or
/// another login where this one loads.
[[nodiscard]] Error refusedLogin(Error error, const Result<pg::Rows> &login, bool operating);
/// Adds the fix to an error, as a command or statement: init for missing objects, a GRANT for missing rights.
/// Keeps a hint from the server.
[[nodiscard]] Error withRemedy(Error error, const QString &login, bool operating);
/// The same for a login whose facts are known: an operator is not advised to become one.
[[nodiscard]] Error withRemedy(Error error, const ServerFacts &facts, bool operating);

/// An error in terms of the schema where that is the cause: there is none, or it is older than this program
/// and lacks what was asked for.
[[nodiscard]] Error explainedBySchema(Error error, int schemaVersion);

/// The error for a login that can read but has no tenants granted: its numbers would be zeros.
[[nodiscard]] Error noTenants(const QString &login);

/// Asks whether this login sees the rows of a tenant.
[[nodiscard]] pg::Statement grantedStatement(Dataset dataset, TenantId tenant);
/// From its answer: nothing where it does; Permission, with the GRANT, where row-level security hides them.
[[nodiscard]] Result<void> decodeGranted(TenantId tenant, const Result<pg::Rows> &answer);

/// The uniques' error where HLL parameters, recorded or of a sketch that was met, are not this program's.
[[nodiscard]] Error sketchesDiffer();
/// The rollup's, where it was to add to a bucket that holds such a sketch.
[[nodiscard]] Error rollupMetSketches();
/// Whether a statement failed because sketches could not be united (22000), or a run for that reason, which
/// keeps the words alone.
[[nodiscard]] bool isSketchMismatch(const Error &error);

} // namespace tidemark::coordinator
