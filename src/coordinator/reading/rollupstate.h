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

/// How often a pipeline is sent again because rollups, or the five-second bin, moved on under it.
inline constexpr int maximumRounds = 5;

/// They did each time.
[[nodiscard]] Error keptMoving();

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
    RolledBatches settled;           ///< what every node certainly shows; the last rollup may have added more
    std::optional<Instant> binsFrom; ///< of when the oldest five-second bins are that are kept
};

/// A tenant's own word, which changes with its levels, in the same shards and at the same moment: two equal
/// ones mean that no rollup changed them between.
struct TenantRolled {
    RolledBatches batches;
    bool binned = false; ///< the tenant's five-second bins hold them, too

    friend bool operator==(const TenantRolled &, const TenantRolled &) = default;
};

/// Where a tenant's levels and bins end and its raw rows begin.
struct TenantSeam {
    TenantId tenant;
    TenantRolled rolled;
    RolledBatches settled;
    std::optional<Instant> binsFrom; ///< as RollupState has it

    /// The batches whose rows the levels show of this tenant. A tenant that has not had rows for long has an
    /// old word of its own, and what is settled says the same of it with fewer raw rows to look through.
    [[nodiscard]] const RolledBatches &shown() const
    {
        return settled.done > rolled.batches.done ? settled : rolled.batches;
    }
};

[[nodiscard]] pg::Statement rollupStateStatement(Dataset dataset);
[[nodiscard]] Result<RollupState> decodeRollupState(const pg::Rows &rows);

[[nodiscard]] pg::Statement tenantRolledStatement(Dataset dataset, TenantId tenant);
/// No row: no rollup has met the tenant.
[[nodiscard]] Result<TenantRolled> decodeTenantRolled(const pg::Rows &rows);

[[nodiscard]] Result<TenantSeam> seamFrom(TenantId tenant, const Result<RollupState> &state,
                                          const Result<TenantRolled> &rolled);

/// What a rollup tells its listeners when it commits. Any login can notify, so nothing of it is believed that
/// is not looked at again.
struct RollupNews {
    Dataset dataset = Dataset::Events;
    std::optional<Instant> watermark;
    /// Those of the tenants whose rows it added; nothing: the server does not say.
    std::optional<RolledBatches> rolled;
};

/// Nothing where it is not of a dataset that we know.
[[nodiscard]] std::optional<RollupNews> decodeRollupNews(const QByteArray &payload);

/// Where a tenant's seam probably is after a rollup: a tenant that had rows in the last one has some in this
/// one. Nothing where it cannot be guessed. Whoever goes by it looks whether it was so.
[[nodiscard]] std::optional<TenantSeam> seamAfter(const TenantSeam &before, const RollupNews &news);

} // namespace tidemark::coordinator
