// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/rollupstate.h"

#include "coordinator/decode.h"
#include "coordinator/sqltext.h"

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

pg::Statement rollupStateStatement(Dataset dataset)
{
    return sqlStatement("read/rollup_state"_L1, {pg::parameter(datasetName(dataset))});
}

Result<RollupState> decodeRollupState(const pg::Rows &rows)
{
    RowReader row(rows, "read/rollup_state"_L1);
    if (!row.next())
        return row.error();
    RollupState state;
    state.done = row.integer("done");
    state.pending = row.text("pending").toLatin1();
    state.watermark = row.optionalInstant("watermark");
    state.serverTime = row.instant("server_time");
    if (row.failed())
        return row.error();
    return state;
}

} // namespace tidemark::coordinator
