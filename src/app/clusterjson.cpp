// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/readingsjson.h"
#include "app/words.h"

namespace tidemark::app
{

using namespace Qt::StringLiterals;

Output clusterNodesOutput(const std::vector<ClusterNode> &nodes)
{
    std::vector<QVariantList> rows;
    for (const ClusterNode &node : nodes)
        rows.push_back({node.name, node.role, node.active, node.reachable, valueOf(node.hll), node.shards,
                        valueOf(node.bytes), valueOf(node.lagSeconds), node.version,
                        valueOf(node.maxPrepared), node.problem});
    return listOutput(u"nodes"_s, printedSheet({u"node"_s, u"role"_s, u"active"_s, u"reachable"_s, u"hll"_s,
                                                u"shards"_s, u"bytes"_s, u"lag_seconds"_s, u"version"_s,
                                                u"max_prepared"_s, u"problem"_s},
                                               rows));
}

Output tableSizesOutput(const std::vector<TableSize> &tables)
{
    std::vector<QVariantList> rows;
    qint64 bytes = 0;
    for (const TableSize &table : tables) {
        rows.push_back({table.node, table.table.isEmpty() ? QVariant() : table.table, table.shards,
                        table.partitions, valueOf(table.bytes), table.problem});
        bytes += table.bytes.value_or(0);
    }
    Output output = listOutput(
        u"tables"_s,
        printedSheet({u"node"_s, u"table"_s, u"shards"_s, u"partitions"_s, u"bytes"_s, u"problem"_s}, rows));
    output.footer = {Ctl::tr("%1 bytes, including indexes and partitions.").arg(bytes)};
    return output;
}

Output clusterHealthOutput(const std::vector<HealthItem> &items)
{
    std::vector<QVariantList> rows;
    for (const HealthItem &item : items)
        rows.push_back({item.kind, item.node, item.subject, item.ok, valueOf(item.seconds), item.detail});
    Output output = listOutput(
        u"health"_s,
        printedSheet({u"kind"_s, u"node"_s, u"subject"_s, u"ok"_s, u"seconds"_s, u"detail"_s}, rows));
    if (items.empty())
        output.footer = {Ctl::tr("Nothing is waiting, and all prepared transactions are resolved.")};
    return output;
}

} // namespace tidemark::app
