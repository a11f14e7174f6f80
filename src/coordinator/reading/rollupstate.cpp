// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/reading/rollupstate.h"

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
    state.watermark = row.optionalInstant("watermark");
    state.serverTime = row.instant("server_time");
    state.settled = {row.integer("settled_done"), row.text("settled_pending").toLatin1()};
    if (row.failed())
        return row.error();
    return state;
}

pg::Statement tenantRolledStatement(Dataset dataset, TenantId tenant)
{
    static constexpr PerDataset names{"read/events_rolled"_L1, "read/http_request_rolled"_L1};
    return sqlStatement(names[dataset], {pg::parameter(qint64(tenant.value()))});
}

Result<RolledBatches> decodeTenantRolled(const pg::Rows &rows)
{
    RowReader row(rows, "read/events_rolled or read/http_request_rolled"_L1);
    RolledBatches rolled;
    if (row.next())
        rolled = {row.integer("done"), row.text("pending").toLatin1()};
    if (row.failed())
        return row.error();
    return rolled;
}

} // namespace tidemark::coordinator
