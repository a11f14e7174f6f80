// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/reading/rollupstate.h"

#include "coordinator/decode.h"
#include "coordinator/sqltext.h"
#include "coordinator/texts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

Error keptMoving()
{
    Error error;
    error.kind = ErrorKind::Busy;
    error.text = Texts::tr("Rollups kept committing while their tables were being read.");
    error.retryable = true;
    return error;
}

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
    state.binsFrom = row.optionalInstant("bins_from");
    if (row.failed())
        return row.error();
    return state;
}

pg::Statement tenantRolledStatement(Dataset dataset, TenantId tenant)
{
    static constexpr PerDataset names{"read/events_rolled"_L1, "read/http_request_rolled"_L1};
    return sqlStatement(names[dataset], {pg::parameter(qint64(tenant.value()))});
}

Result<TenantRolled> decodeTenantRolled(const pg::Rows &rows)
{
    RowReader row(rows, "read/events_rolled or read/http_request_rolled"_L1);
    TenantRolled rolled;
    if (row.next())
        rolled = {{row.integer("done"), row.text("pending").toLatin1()}, row.boolean("binned")};
    if (row.failed())
        return row.error();
    return rolled;
}

Result<TenantSeam> seamFrom(TenantId tenant, const Result<RollupState> &state,
                            const Result<TenantRolled> &rolled)
{
    if (!state)
        return state.error();
    if (!rolled)
        return rolled.error();
    return TenantSeam{tenant, *rolled, state->settled, state->binsFrom};
}

std::optional<RollupNews> decodeRollupNews(const QByteArray &payload)
{
    const QJsonObject told = QJsonDocument::fromJson(payload).object();
    const std::optional<Dataset> dataset = datasetNamed(told["dataset"_L1].toString());
    if (!dataset)
        return std::nullopt;
    RollupNews news{*dataset, parseInstant(told["watermark"_L1].toString(), QTimeZone::utc()), {}};
    if (told.contains("done"_L1))
        news.rolled = RolledBatches{told["done"_L1].toInteger(), told["pending"_L1].toString().toLatin1()};
    return news;
}

std::optional<TenantSeam> seamAfter(const TenantSeam &before, const RollupNews &news)
{
    if (!news.rolled)
        return std::nullopt;
    TenantSeam after = before;
    if (before.rolled.batches.done > before.settled.done)
        after.rolled.batches = *news.rolled;
    return after;
}

} // namespace tidemark::coordinator
