// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/doctor/fixes.h"
#include "coordinator/installing/serverfunctions.h"
#include "coordinator/remedies.h"
#include "coordinator/texts.h"

// What the doctor finds wrong with who sees and may do what.
namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

void Findings::lookAtAccess(const pg::Rows &rows)
{
    RowReader row(rows, "admin/doctor_access"_L1);
    while (row.next()) {
        const QString kind = row.text("kind");
        const QString subject = row.text("subject");
        if (kind == "row-security"_L1) {
            add("row-security-off", Severity::Serious,
                Texts::tr("Row-level security is off on %1: every reader sees the rows of all tenants.")
                    .arg(subject),
                bySuperuser(row.text("statement")));
        } else if (kind == "policy"_L1) {
            add("policy-missing", Severity::Serious,
                Texts::tr(
                    "Policy %1 on %2 is missing: the roles it applies to cannot see or store rows there.")
                    .arg(row.text("thing"), subject),
                bySuperuser(row.text("statement")));
        } else if (kind == "search-path"_L1) {
            add("function-search-path", Severity::Serious,
                Texts::tr(
                    "%1 has lost its search_path: other code could run in place of the intended code, with the rights of tidemark_owner.")
                    .arg(subject),
                bySuperuser(row.text("statement")));
        } else if (kind == "schema-create"_L1) {
            add("schema-create", Severity::Serious,
                Texts::tr(
                    "%1 can create objects in schema %2, where functions that run with the rights of tidemark_owner look them up.")
                    .arg(row.text("thing"), subject),
                bySuperuser(row.text("statement")));
        } else if (kind == "batch"_L1) {
            add("batch-stated", Severity::Serious,
                Texts::tr(
                    "%1 can choose the batch of the rows it inserts into %2. Rows in a batch that is already rolled up are not counted anywhere.")
                    .arg(row.text("thing"), subject),
                bySuperuser(row.text("statement")));
        } else {
            add("grant-missing", Severity::Serious,
                Texts::tr(
                    "%1 lacks rights it had initially: %2 (the first of %3). To restore them, run init as a superuser.")
                    .arg(subject, row.text("thing"), QString::number(row.count("missing"))),
                byShell(u"tidemarkctl init"_s));
        }
    }
    checkEnd(row);
}

void Findings::lookAtFunctions(const pg::Rows &rows)
{
    const Result<InstalledFunctions> installed = InstalledFunctions::decode(rows);
    if (!installed) {
        checkFailed(installed.error());
        return;
    }
    if (!m_hasOwnFunctions)
        return;
    const std::vector<OwnFunction> lost = installed->lost();
    if (lost.empty())
        return;
    add("functions-changed", Severity::Serious,
        Texts::tr("%n function(s) of the schema are missing or were changed: tidemark.%1 (the first). "
                  "To restore them, run init as a superuser.",
                  nullptr, int(lost.size()))
            .arg(lost.front().function.name),
        byShell(u"tidemarkctl init"_s));
}

void Findings::lookAtLogins(const pg::Rows &rows)
{
    RowReader row(rows, "admin/doctor_logins"_L1);
    while (row.next()) {
        const QString login = row.text("login");
        const QString leaves = u"REVOKE tidemark_reader FROM "_s + sqlName(login);
        if (row.boolean("unbound")) {
            add("login-unbound", Severity::Serious,
                Texts::tr(
                    "%1 can read and bypasses row-level security, as loaders do, so it sees the rows of all tenants. Use a different login for reading.")
                    .arg(login),
                bySuperuser(row.boolean("direct") ? leaves
                                                  : u"ALTER ROLE %1 NOBYPASSRLS"_s.arg(sqlName(login))));
        } else {
            add("login-without-tenants", Severity::Notice,
                Texts::tr(
                    "%1 can read but has no tenants granted, so it sees no rows. Grant tenants (%2), or revoke its read access.")
                    .arg(login, u"SELECT tidemark.grant_tenants(%1, '{1,2}')"_s.arg(sqlLiteral(login))),
                row.boolean("direct")
                    ? bySuperuser(leaves)
                    : byPerson(Texts::tr("Grant it tenants, or revoke the role that lets it read.")));
        }
    }
    checkEnd(row);
}

} // namespace tidemark::coordinator
