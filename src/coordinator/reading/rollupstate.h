// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset.h"
#include "core/instant.h"
#include "core/result.h"
#include "pg/rows.h"
#include "pg/statement.h"

#include <QByteArray>

#include <optional>

namespace tidemark::coordinator
{

/// Batches whose rows are in the levels: every one up to done, except the pending ones.
struct RolledBatches {
    qint64 done = 0;
    QByteArray pending = QByteArrayLiteral("{}"); ///< bigint[] in text format, ascending

    friend bool operator==(const RolledBatches &, const RolledBatches &) = default;
};

/// How the rollups of a dataset stand, by the coordinator's word.
struct RollupState {
    std::optional<Instant> watermark;
    Instant serverTime;
    RolledBatches settled; ///< what every node certainly shows; the last rollup may have added more
};

/// Where a tenant's levels end and its raw rows begin.
struct TenantSeam {
    TenantId tenant;
    /// By the tenant's own word, which changes with its levels, in the same shards and at the same moment:
    /// two equal ones mean that no rollup changed them between.
    RolledBatches rolled;
    RolledBatches settled;

    /// The batches whose rows the levels show of this tenant. A tenant that has not had rows for long has an
    /// old word of its own, and what is settled says the same of it with fewer raw rows to look through.
    [[nodiscard]] const RolledBatches &shown() const { return settled.done > rolled.done ? settled : rolled; }
};

[[nodiscard]] pg::Statement rollupStateStatement(Dataset dataset);
[[nodiscard]] Result<RollupState> decodeRollupState(const pg::Rows &rows);

[[nodiscard]] pg::Statement tenantRolledStatement(Dataset dataset, TenantId tenant);
/// No row: no rollup has met the tenant.
[[nodiscard]] Result<RolledBatches> decodeTenantRolled(const pg::Rows &rows);

} // namespace tidemark::coordinator
