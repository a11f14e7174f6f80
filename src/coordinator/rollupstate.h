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

/// What the rollups of a dataset hold: every batch up to done, except the pending ones. Each rollup raises
/// done, so two equal states mean that no rollup committed between them.
struct RollupState {
    qint64 done = 0;
    QByteArray pending; ///< bigint[] in text format, ascending
    std::optional<Instant> watermark;
    Instant serverTime;

    [[nodiscard]] bool holdsTheSameAs(const RollupState &other) const
    {
        return done == other.done && pending == other.pending;
    }
};

[[nodiscard]] pg::Statement rollupStateStatement(Dataset dataset);
[[nodiscard]] Result<RollupState> decodeRollupState(const pg::Rows &rows);

} // namespace tidemark::coordinator
