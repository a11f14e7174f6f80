// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/clusterdecoding.h"

#include "coordinator/decode.h"

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

Result<std::vector<ClusterNode>> decodeClusterNodes(const pg::Rows &rows)
{
    std::vector<ClusterNode> nodes;
    RowReader row(rows, "admin/cluster_nodes"_L1);
    while (row.next()) {
        ClusterNode node;
        node.name = row.text("name");
        node.role = row.text("role");
        node.active = row.boolean("active");
        node.reachable = row.optionalBoolean("reachable").value_or(false);
        node.hll = row.optionalBoolean("hll");
        node.shards = row.count("shards");
        node.bytes = row.optionalCount("bytes");
        node.lagSeconds = row.optionalNumber("lag_seconds");
        node.version = row.text("version");
        node.maxPrepared = row.optionalCount("max_prepared");
        node.problem = row.text("problem").simplified();
        nodes.push_back(node);
    }
    if (row.failed())
        return row.error();
    return nodes;
}

Result<std::vector<TableSize>> decodeTableSizes(const pg::Rows &rows)
{
    std::vector<TableSize> tables;
    RowReader row(rows, "admin/cluster_tables"_L1);
    while (row.next()) {
        TableSize size;
        size.node = row.text("node");
        size.table = row.text("table_name");
        size.shards = row.optionalCount("shards").value_or(0);
        size.partitions = row.optionalCount("partitions").value_or(0);
        size.bytes = row.optionalCount("bytes");
        size.problem = row.text("problem").simplified();
        tables.push_back(size);
    }
    if (row.failed())
        return row.error();
    return tables;
}

Result<std::vector<HealthItem>> decodeClusterHealth(const pg::Rows &rows)
{
    std::vector<HealthItem> items;
    RowReader row(rows, "admin/cluster_health"_L1);
    while (row.next()) {
        HealthItem item;
        item.kind = row.text("kind");
        item.node = row.text("node");
        item.subject = row.text("subject");
        item.ok = row.boolean("ok");
        item.seconds = row.optionalNumber("seconds");
        item.detail = row.text("detail").simplified();
        items.push_back(item);
    }
    if (row.failed())
        return row.error();
    return items;
}

} // namespace tidemark::coordinator
