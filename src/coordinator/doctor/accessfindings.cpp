// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/doctor/findings.h"
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
                row.text("statement"));
        } else if (kind == "policy"_L1) {
            add("policy-missing", Severity::Serious,
                Texts::tr("The policy %1 of %2 is missing: those it is for see or store no rows there.")
                    .arg(row.text("thing"), subject),
                row.text("statement"));
        } else if (kind == "search-path"_L1) {
            add("function-search-path", Severity::Serious,
                Texts::tr("%1 has lost its search_path: code of others can run with the rights of "
                          "tidemark_owner in place of what is meant.")
                    .arg(subject),
                row.text("statement"));
        } else if (kind == "schema-create"_L1) {
            add("schema-create", Severity::Serious,
                Texts::tr("%1 may create objects in schema %2, where functions that run with the rights of "
                          "tidemark_owner look them up.")
                    .arg(row.text("thing"), subject),
                row.text("statement"));
        } else if (kind == "batch"_L1) {
            add("batch-stated", Severity::Serious,
                Texts::tr("%1 may choose the batch of the rows that it inserts into %2. Rows in a batch that "
                          "is already rolled up are counted nowhere.")
                    .arg(row.text("thing"), subject),
                row.text("statement"));
        } else {
            add("grant-missing", Severity::Serious,
                Texts::tr("%1 lacks rights that it had at first: %2 (the first of %3). init gives them back, "
                          "run by a superuser.")
                    .arg(subject, row.text("thing"), QString::number(row.count("missing"))),
                u"tidemarkctl init"_s);
        }
    }
    checkEnd(row);
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
                    "%1 may read and bypasses row-level security, as loaders do: it sees the rows of all "
                    "tenants. Let another login read.")
                    .arg(login),
                row.boolean("direct") ? leaves : u"ALTER ROLE %1 NOBYPASSRLS"_s.arg(sqlName(login)));
        } else {
            add("login-without-tenants", Severity::Notice,
                Texts::tr(
                    "%1 may read, but was granted no tenants: it sees no rows at all. Grant some (%2), or "
                    "let it read no more.")
                    .arg(login, u"SELECT tidemark.grant_tenants(%1, '{1,2}')"_s.arg(sqlLiteral(login))),
                row.boolean("direct")
                    ? leaves
                    : Texts::tr("Grant it tenants, or take the role away by which it reads."));
        }
    }
    checkEnd(row);
}

} // namespace tidemark::coordinator
