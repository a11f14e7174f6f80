// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/serverfacts.h"

#include "coordinator/decode.h"
#include "coordinator/remedies.h"
#include "coordinator/sqltext.h"
#include "coordinator/texts.h"
#include "core/estimate.h"

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int hllRegisterWidth = 5;

} // namespace

Result<ServerFacts> decodeServerFacts(const pg::Rows &rows)
{
    RowReader row(rows, "read/server"_L1);
    if (!row.next())
        return row.error();
    ServerFacts facts;
    facts.serverTime = row.instant("server_time");
    facts.serverVersion = row.text("server_version");
    facts.login = row.text("login");
    facts.hll = row.boolean("hll");
    facts.citus = row.boolean("citus");
    facts.mayOperate = row.boolean("can_operate");
    facts.seesTenants = row.boolean("sees_tenants");
    const bool recorded = !row.isNull("schema_version");
    facts.schemaVersion = recorded ? int(row.integer("schema_version")) : 0;
    facts.sketchesMatch =
        row.text("hll_log2m").toInt() == hllLog2m && row.text("hll_regwidth").toInt() == hllRegisterWidth;
    if (row.failed())
        return row.error();
    if (facts.schemaVersion < 1) {
        Error error;
        error.kind = ErrorKind::MissingObject;
        error.serverText =
            Texts::tr("Schema tidemark is there, but records no version: its creation was not finished.");
        error.statement = u"read/server"_s;
        return withRemedy(error, facts.login, false);
    }
    facts.mayOperate = facts.mayOperate && facts.schemaVersion <= programSchemaVersion;
    return facts;
}

Error withRemedy(Error error, const QString &login, bool operating)
{
    if (!error.serverHint.isEmpty())
        return error;
    if (error.kind == ErrorKind::MissingObject && !error.sqlState.startsWith("3D"_L1)) {
        error.serverHint = u"tidemarkctl init"_s;
    } else if (error.kind == ErrorKind::Permission) {
        const QString role = operating ? u"tidemark_operator"_s : u"tidemark_reader"_s;
        error.serverHint = u"GRANT %1 TO %2"_s.arg(role, login.isEmpty() ? u"…"_s : sqlName(login));
    }
    return error;
}

Error noTenants(const QString &login)
{
    Error error;
    error.kind = ErrorKind::Permission;
    error.statement = u"read/server"_s;
    error.serverText = Texts::tr("No tenants were granted to this login, so it sees no rows.");
    error.serverHint = u"SELECT tidemark.grant_tenants(%1, '{…}')"_s.arg(sqlLiteral(login));
    return error;
}

Error sketchesDiffer()
{
    Error error;
    error.kind = ErrorKind::Constraint;
    error.sqlState = u"22000"_s;
    error.serverText = Texts::tr(
        "The sketches were made with other parameters than this program's: uniques are unavailable.");
    return error;
}

} // namespace tidemark::coordinator
