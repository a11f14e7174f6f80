// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rawrows.h"
#include "core/readings.h"
#include "pg/rows.h"
#include "pg/statement.h"

/// Tenants and raw rows: what is read as it stands.
namespace tidemark::coordinator
{

/// What is sought among the tenants, as read/tenants and the overview take it.
struct TenantSearch {
    QString text;
    QStringList words; ///< as LIKE patterns, folded as names are
    QString whole;     ///< the text as one
};
[[nodiscard]] TenantSearch tenantSearch(const QString &text);

[[nodiscard]] pg::Statement tenantsStatement(const QString &text, int limit);
[[nodiscard]] Result<TenantPage> decodeTenants(const QString &text, const pg::Rows &rows);

[[nodiscard]] pg::Statement newestStatement(Dataset dataset, TenantId tenant);
[[nodiscard]] Result<NewestRow> decodeNewest(Dataset dataset, TenantId tenant, const pg::Rows &rows);

/// Asks for one row more than the limit, to know whether there are more. The filter is one that
/// checkRowFilter lets through.
[[nodiscard]] pg::Statement rawStatement(const RawQuestion &question);
/// kept: the answer of keptStatement().
[[nodiscard]] Result<RawRows> decodeRaw(const RawQuestion &question, const Result<pg::Rows> &rows,
                                        const Result<pg::Rows> &kept);

} // namespace tidemark::coordinator
