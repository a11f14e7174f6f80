// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/tidereading.h"

#include "coordinator/decode.h"

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
        of.waitingRows = row.count("waiting_rows");
        of.lagSeconds = row.isNull("lag_seconds") ? 0 : row.number("lag_seconds");
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

} // namespace tidemark::coordinator
