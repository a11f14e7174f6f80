// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/reading/tidereading.h"

#include "coordinator/decode.h"

#include <algorithm>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

Result<TideTable> decodeTide(const QString &server, const ServerFacts &facts,
                             const Result<pg::Rows> &datasets, const Result<pg::Rows> &nodes)
{
    if (!datasets)
        return datasets.error();
    if (!nodes)
        return nodes.error();
    TideTable tide;
    tide.server = server;
    tide.serverVersion = facts.serverVersion;
    tide.serverTime = facts.serverTime;
    tide.citus = facts.citus;
    tide.schemaVersion = facts.schemaVersion;
    tide.canOperate = facts.mayOperate;

    RowReader row(*datasets, "read/datasets"_L1);
    while (row.next()) {
        const std::optional<Dataset> dataset = datasetNamed(row.text("dataset"));
        if (!dataset)
            continue; // a newer schema may know more of them
        DatasetTide of;
        of.dataset = *dataset;
        of.watermark = row.optionalInstant("watermark");
        of.waitingRows = row.optionalCount("waiting_rows");
        // Not the server's own lag_seconds: these rows may be a little older than its clock.
        if (of.watermark) {
            const std::chrono::duration<double> lag = facts.serverTime - *of.watermark;
            of.lagSeconds = std::max(0.0, lag.count());
        }
        of.lateRows = row.count("late_rows");
        of.partitions = row.count("partitions");
        of.horizon = row.optionalInstant("horizon");
        tide.datasets.push_back(of);
    }
    if (row.failed())
        return row.error();

    RowReader node(*nodes, "read/nodes"_L1);
    while (node.next())
        tide.nodes.push_back({node.text("name"), node.boolean("active"), node.boolean("reachable")});
    if (node.failed())
        return node.error();
    return tide;
}

bool DatasetRows::isDue() const
{
    constexpr int share = 100;
    constexpr int shareAfterRollup = 20;
    return !m_rows || !*m_rows ||
           std::chrono::milliseconds(m_age.elapsed()) >= (m_outdated ? shareAfterRollup : share) * m_took;
}

void DatasetRows::take(const Result<pg::Rows> &rows)
{
    m_rows = rows;
    m_age.start();
    m_outdated = false;
    m_took = {};
    if (!rows)
        return;
    RowReader row(*rows, "read/datasets"_L1);
    if (row.next())
        m_took = decltype(m_took)(row.number("milliseconds"));
}

Result<TideTable> DatasetRows::tide(GatewaySession &session, const ServerFacts &facts,
                                    const Result<pg::Rows> &nodes) const
{
    return decodeTide(session.connection().serverLabel(), facts, m_rows.value(), nodes);
}

} // namespace tidemark::coordinator
