// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/serverfacts.h"

#include "coordinator/decode.h"
#include "coordinator/remedies.h"
#include "coordinator/sqltext.h"
#include "coordinator/texts.h"
#include "core/estimate.h"
#include "core/schemaversion.h"

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int hllRegisterWidth = 5;

QString roleFor(bool operating)
{
    return operating ? u"tidemark_operator"_s : u"tidemark_reader"_s;
}
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
    facts.isOperator = row.boolean("can_operate");
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
        error.text =
            Texts::tr("Schema tidemark exists but has no recorded version: its creation did not finish.");
        error.statement = u"read/server"_s;
        return withRemedy(error, facts.login, false);
    }
    facts.mayOperate = facts.isOperator && facts.schemaVersion <= programSchemaVersion;
    return facts;
}

Error withRemedy(Error error, const QString &login, bool operating)
{
    if (!error.remedy().isEmpty())
        return error;
    if (error.kind == ErrorKind::MissingObject && !error.sqlState.startsWith("3D"_L1)) {
        error.hint = u"tidemarkctl init"_s;
    } else if (error.kind == ErrorKind::Permission) {
        error.hint = u"GRANT %1 TO %2"_s.arg(roleFor(operating), login.isEmpty() ? u"…"_s : sqlName(login));
    }
    return error;
}

Error refusedLogin(Error error, const Result<pg::Rows> &login, bool operating)
{
    if (!login)
        return error;
    RowReader row(*login, "read/login"_L1);
    if (!row.next())
        return error;
    const QString name = row.text("login");
    const bool loads = row.boolean("loads");
    if (row.failed())
        return error;
    error.hint.clear();
    if (!loads)
        return withRemedy(std::move(error), name, operating);
    error.hint =
        Texts::tr(
            "The login %1 loads rows and bypasses row-level security, so it must not read. Connect with a login that has the role %2.")
            .arg(name, roleFor(operating));
    return error;
}

Error withRemedy(Error error, const ServerFacts &facts, bool operating)
{
    const bool grantWouldNotHelp = error.kind == ErrorKind::Permission && operating && facts.isOperator;
    if (grantWouldNotHelp && error.remedy().isEmpty()) {
        error.hint = facts.schemaVersion > programSchemaVersion
                         ? newerSchema(facts.schemaVersion).hint
                         : u"tidemarkctl init"_s; // it gives the roles back what they lack
    }
    return withRemedy(std::move(error), facts.login, operating);
}

Error explainedBySchema(Error error, int schemaVersion)
{
    if (error.kind != ErrorKind::MissingObject)
        return error;
    const bool noSchema = error.sqlState == "3F000"_L1 ||
                          (error.sqlState == "42P01"_L1 && error.serverText.contains("tidemark.setting"_L1));
    if (noSchema) {
        error.text = Texts::tr("Schema tidemark is not in this database.");
        error.serverText.clear();
        error.hint = u"tidemarkctl init"_s;
        return error;
    }
    return explainedByVersion(std::move(error), schemaVersion);
}

Error noTenants(const QString &login)
{
    Error error;
    error.kind = ErrorKind::Permission;
    error.statement = u"read/server"_s;
    error.text = Texts::tr("No tenants were granted to this login, so it sees no rows.");
    error.hint = u"SELECT tidemark.grant_tenants(%1, '{…}')"_s.arg(sqlLiteral(login));
    return error;
}

pg::Statement grantedStatement(Dataset dataset, TenantId tenant)
{
    return sqlStatement("read/granted"_L1, {pg::parameter(u"tidemark."_s + datasetName(dataset)),
                                            pg::parameter(qint64(tenant.value()))});
}

Result<void> decodeGranted(TenantId tenant, const Result<pg::Rows> &answer)
{
    if (!answer)
        return answer.error();
    RowReader row(*answer, "read/granted"_L1);
    if (!row.next())
        return row.error();
    const QString login = row.text("login");
    const bool granted = row.boolean("granted");
    QString list = row.text("tenants");
    if (row.failed())
        return row.error();
    if (granted)
        return {};
    Error error;
    error.kind = ErrorKind::Permission;
    error.statement = u"read/granted"_s;
    error.text = Texts::tr("Tenant %1 is not granted to this login (%2).").arg(tenant.value()).arg(login);
    // The list replaces the previous one, so the statement includes the tenants already granted. A long list
    // is left out: the statement then fails as it is, rather than revoke tenants.
    constexpr qsizetype longest = 300;
    if (list.size() > longest)
        list = u"{…}"_s;
    list = list.isEmpty() ? u"{%1}"_s.arg(tenant.value()) : list.chopped(1) + u",%1}"_s.arg(tenant.value());
    error.hint = u"SELECT tidemark.grant_tenants(%1, '%2')"_s.arg(sqlLiteral(login), list);
    return error;
}

Error sketchesDiffer()
{
    Error error;
    error.kind = ErrorKind::Constraint;
    error.text =
        Texts::tr("Unique counts are unavailable: sketch parameters differ. All other counts are correct.");
    error.hint = Texts::tr("Run \"tidemarkctl doctor\" to see which buckets are affected.");
    return error;
}

Error rollupMetSketches()
{
    Error error = sketchesDiffer();
    error.statement = u"admin/rollup"_s;
    error.text = Texts::tr(
        "The rollup cannot add to buckets whose sketch parameters differ. Nothing was changed; the rows are still counted as raw rows.");
    return error;
}

bool isSketchMismatch(const Error &error)
{
    // hll's words are in English, whatever language the server speaks.
    return (error.kind == ErrorKind::Constraint && error.sqlState == "22000"_L1) ||
           (error.sqlState.isEmpty() && error.serverText.contains("does not match: source uses"_L1));
}

} // namespace tidemark::coordinator
