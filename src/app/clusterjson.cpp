// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/readingsjson.h"
#include "app/words.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{
const QString none = u"–"_s;

template<typename T>
QJsonValue jsonOf(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QString cellOf(const std::optional<qint64> &value)
{
    return value ? QString::number(*value) : none;
}

QString cellOf(const std::optional<double> &seconds)
{
    return seconds ? QString::number(*seconds, 'f', 1) : none;
}

QString yesOrNo(bool value)
{
    return value ? Ctl::tr("yes") : Ctl::tr("no");
}
} // namespace

Output clusterNodesOutput(const std::vector<ClusterNode> &nodes)
{
    Output output;
    output.columns = {u"node"_s,  u"role"_s,        u"active"_s,  u"reachable"_s,    u"hll"_s,    u"shards"_s,
                      u"bytes"_s, u"lag_seconds"_s, u"version"_s, u"max_prepared"_s, u"problem"_s};
    QJsonArray array;
    for (const ClusterNode &node : nodes) {
        array.append(QJsonObject{{u"node"_s, node.name},
                                 {u"role"_s, node.role},
                                 {u"active"_s, node.active},
                                 {u"reachable"_s, node.reachable},
                                 {u"hll"_s, jsonOf(node.hll)},
                                 {u"shards"_s, node.shards},
                                 {u"bytes"_s, jsonOf(node.bytes)},
                                 {u"lag_seconds"_s, jsonOf(node.lagSeconds)},
                                 {u"version"_s, node.version},
                                 {u"max_prepared"_s, jsonOf(node.maxPrepared)},
                                 {u"problem"_s, node.problem}});
        output.rows.push_back({node.name, node.role, yesOrNo(node.active), yesOrNo(node.reachable),
                               node.hll ? yesOrNo(*node.hll) : none, QString::number(node.shards),
                               cellOf(node.bytes), cellOf(node.lagSeconds), node.version,
                               cellOf(node.maxPrepared), node.problem});
    }
    output.json = QJsonObject{{u"nodes"_s, array}};
    return output;
}

Output tableSizesOutput(const std::vector<TableSize> &tables)
{
    Output output;
    output.columns = {u"node"_s, u"table"_s, u"shards"_s, u"partitions"_s, u"bytes"_s, u"problem"_s};
    QJsonArray array;
    qint64 bytes = 0;
    for (const TableSize &table : tables) {
        array.append(QJsonObject{
            {u"node"_s, table.node},
            {u"table"_s, table.table.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(table.table)},
            {u"shards"_s, table.shards},
            {u"partitions"_s, table.partitions},
            {u"bytes"_s, jsonOf(table.bytes)},
            {u"problem"_s, table.problem}});
        output.rows.push_back({table.node, table.table.isEmpty() ? none : table.table,
                               QString::number(table.shards), QString::number(table.partitions),
                               cellOf(table.bytes), table.problem});
        bytes += table.bytes.value_or(0);
    }
    output.footer = {Ctl::tr("%1 bytes with indexes and partitions.").arg(bytes)};
    output.json = QJsonObject{{u"tables"_s, array}};
    return output;
}

Output clusterHealthOutput(const std::vector<HealthItem> &items)
{
    Output output;
    output.columns = {u"kind"_s, u"node"_s, u"subject"_s, u"ok"_s, u"seconds"_s, u"detail"_s};
    QJsonArray array;
    for (const HealthItem &item : items) {
        array.append(QJsonObject{{u"kind"_s, item.kind},
                                 {u"node"_s, item.node},
                                 {u"subject"_s, item.subject},
                                 {u"ok"_s, item.ok},
                                 {u"seconds"_s, jsonOf(item.seconds)},
                                 {u"detail"_s, item.detail}});
        output.rows.push_back(
            {item.kind, item.node, item.subject, yesOrNo(item.ok), cellOf(item.seconds), item.detail});
    }
    if (items.empty())
        output.footer = {Ctl::tr("Nothing waits, and no prepared transaction is unresolved.")};
    output.json = QJsonObject{{u"health"_s, array}};
    return output;
}

} // namespace tidemark::app
