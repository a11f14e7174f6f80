// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/context.h"
#include "app/readingsjson.h"
#include "app/words.h"
#include "coordinator/admin/pgadmingateway.h"
#include "core/await.h"

#include <algorithm>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{
/// Prints, and fails where something is not as it should be: a script has no other eyes.
template<typename T, typename Well>
int printAll(const Context &context, const Result<std::vector<T>> &answer,
             Output (*shape)(const std::vector<T> &), Well well)
{
    if (!answer)
        return context.fail(answer.error());
    const int printed = context.print(shape(*answer));
    return std::ranges::all_of(*answer, well) ? printed : int(Failed);
}

int runCluster(const Context &context)
{
    const QString what = context.arguments.value(0, u"nodes"_s);
    coordinator::PgAdminGateway gateway(context.connection.profile, u"tidemarkctl cluster"_s);
    if (what == "nodes"_L1)
        return printAll(context, await(gateway, NodesReading{}), clusterNodesOutput, &ClusterNode::reachable);
    if (what == "tables"_L1)
        return printAll(context, await(gateway, TableSizesReading{}), tableSizesOutput,
                        [](const TableSize &table) { return !table.table.isEmpty(); });
    if (what == "health"_L1)
        return printAll(context, await(gateway, ClusterHealthReading{}), clusterHealthOutput,
                        &HealthItem::ok);
    return Context::misuse(Ctl::tr("cluster needs one of: nodes, tables, health."));
}
} // namespace

Command clusterCommand()
{
    return {u"cluster"_s,
            u"[nodes|tables|health]"_s,
            1,
            Ctl::tr("Show the nodes, the size of each table on each node, and the cluster's health."),
            {},
            runCluster};
}

} // namespace tidemark::app
