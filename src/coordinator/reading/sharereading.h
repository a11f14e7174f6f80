// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sharing.h"
#include "pg/rows.h"
#include "pg/statement.h"

namespace tidemark::coordinator
{

/// Asks for the right to share answers about the tenant.
[[nodiscard]] pg::Statement shareKeyStatement(TenantId tenant);
/// server: as TideTable has it.
[[nodiscard]] Result<ShareGrant> decodeShareGrant(const QString &server, const pg::Rows &rows);

/// See ShareGrantor.
[[nodiscard]] HistoryAnswer unanswerableParts(const RangeQuestion &question);

} // namespace tidemark::coordinator
