// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/clusterdecoding.h"
#include "coordinator/doctor/fixes.h"
#include "coordinator/remedies.h"
#include "coordinator/storagedecoding.h"
#include "coordinator/texts.h"

#include <algorithm>
#include <climits>

// What the doctor finds wrong with a cluster; of its health, also with a single server.
namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

namespace
{
/// "SELECT …('127.0.0.1', 5433)" for the node "127.0.0.1:5433".
QString callOn(const QString &function, const QString &node)
{
    return u"SELECT %1(%2, %3)"_s.arg(function, sqlLiteral(node.section(u':', 0, -2)),
                                      QString::number(node.section(u':', -1).toInt()));
}
} // namespace

void Findings::lookAtDistribution(const pg::Rows &rows)
{
    constexpr int tenantTables = 12;
    RowReader row(rows, "admin/doctor_distribution"_L1);
    QStringList local;
    while (row.next()) {
        const QString table = row.text("table_name");
        if (row.boolean("distributed")) {
            add("not-colocated", Severity::Serious, Texts::tr("%1 is not colocated with events.").arg(table),
                bySuperuser(
                    u"SELECT alter_distributed_table('tidemark.%1', colocate_with => 'tidemark.events')"_s
                        .arg(table)));
        } else {
            local.append(table);
        }
    }
    checkEnd(row);
    m_distributed = local.size() < tenantTables;
    if (!m_distributed) {
        add("not-distributed", Severity::Serious,
            Texts::tr(
                "Citus is in this database, but no table is distributed yet: all data is on this server."),
            byShell(u"tidemarkctl init --citus require"_s));
        return;
    }
    for (const QString &table : std::as_const(local))
        add("not-distributed", Severity::Serious, Texts::tr("%1 is not distributed.").arg(table),
            byShell(u"tidemarkctl init"_s));
}

void Findings::lookAtStorage(const pg::Rows &rows)
{
    if (const auto tables = decodeStorage(rows))
        m_storage.tables = *tables;
    else
        checkFailed(tables.error());
}

void Findings::lookAtDisks(const pg::Rows &rows)
{
    const auto disks = decodeDisks(rows);
    if (!disks)
        return checkFailed(disks.error());
    m_storage.disks = *disks;
    for (const DiskOutlook &outlook : diskOutlooks(m_storage)) {
        if (!outlook.fullIn || *outlook.fullIn >= daysToBeTold)
            continue;
        add("disk-filling", *outlook.fullIn < daysToAct ? Severity::Serious : Severity::Warning,
            Texts::tr(
                "The disk of %1 is full in %n day(s), if raw rows and rollups go on growing as they do.",
                nullptr, int(*outlook.fullIn))
                .arg(outlook.disk.node),
            byPerson(Texts::tr(
                "Move the data to a larger disk, or keep rows for a shorter time: "
                "\"tidemarkctl storage\" shows what grows, and \"tidemarkctl retention TABLE INTERVAL "
                "--dry-run\" what a shorter time would free.")));
    }
}

void Findings::lookAtLocalCopies(const pg::Rows &rows)
{
    RowReader row(rows, "admin/doctor_local_copies"_L1);
    while (row.next()) {
        add("local-copies", Severity::Warning,
            Texts::tr(
                "%1 was distributed with rows in it. The coordinator still has copies of them (%2 bytes) that nothing reads. init counts the rows on the workers and removes the copies.")
                .arg(row.text("table_name"), QString::number(row.count("bytes"))),
            byShell(u"tidemarkctl init"_s));
    }
    checkEnd(row);
}

void Findings::lookAtAdopted(const pg::Rows &rows)
{
    RowReader row(rows, "admin/doctor_adopted"_L1);
    while (row.next()) {
        add("adopted-rows", Severity::Warning,
            Texts::tr("%n row(s) were added to %1 after it was adopted; Tidemark does not show them.",
                      nullptr, int(std::min<qint64>(row.count("rows"), INT_MAX)))
                .arg(row.text("source")),
            byShell(u"tidemarkctl init"_s));
    }
    checkEnd(row);
}

void Findings::lookAtGroup(const pg::Rows &rows)
{
    RowReader row(rows, "admin/doctor_group"_L1);
    while (row.next()) {
        const QString table = row.text("table_name");
        const QString owner = row.text("owner");
        if (owner != "tidemark_owner"_L1) {
            add("table-owner", Severity::Serious,
                Texts::tr(
                    "%1 moves together with Tidemark's tables but is owned by %2. With two owners, moving a shard during writes loses rows.")
                    .arg(table, owner),
                bySuperuser(u"SELECT update_distributed_table_colocation(%1, colocate_with => 'none')"_s.arg(
                    sqlLiteral(table))));
        }
        if (!row.boolean("has_key")) {
            add("key-missing", Severity::Warning,
                Texts::tr(
                    "%1 has no primary key: Citus cannot move its shards while rows are written, unless whole rows are its replica identity.")
                    .arg(table),
                bySuperuser(u"ALTER TABLE %1 REPLICA IDENTITY FULL"_s.arg(table)));
        }
    }
    checkEnd(row);
}

void Findings::lookAtCitus(const pg::Rows &rows)
{
    RowReader row(rows, "admin/doctor_citus"_L1);
    if (row.next()) {
        if (row.optionalCount("cached_connections").value_or(0) <= 1) {
            add("cached-connections", Severity::Notice,
                Texts::tr(
                    "Each session keeps only one connection to each worker node. With four, a COPY of 1,000 rows takes a quarter of the time."),
                bySuperuser(
                    u"ALTER SYSTEM SET citus.max_cached_conns_per_worker = 4;\nSELECT pg_reload_conf();"_s));
        }
        if (row.optionalBoolean("recovery_off").value_or(false)) {
            add("recovery-off", Severity::Serious,
                Texts::tr(
                    "Citus does not resolve prepared transactions left by a crash. Rollups would wait for them forever."),
                bySuperuser(
                    u"ALTER SYSTEM SET citus.recover_2pc_interval = '1min';\nSELECT pg_reload_conf();"_s));
        }
    }
    checkEnd(row);
}

void Findings::lookAtNodes(const pg::Rows &rows)
{
    const Result<std::vector<ClusterNode>> nodes = decodeClusterNodes(rows);
    if (!nodes) {
        checkFailed(nodes.error());
        return;
    }
    const bool anyShards =
        std::ranges::any_of(*nodes, [](const ClusterNode &node) { return node.shards > 0; });
    for (const ClusterNode &node : *nodes) {
        if (!node.reachable) {
            m_nodesAnswer = m_nodesAnswer && !node.active;
            add("node-unreachable", Severity::Serious,
                Texts::tr("Node %1 is unreachable (%2): its tenants have no data, and rollups wait for it.")
                    .arg(node.name, node.problem),
                byPerson(Texts::tr("Start the server on %1, or check the network between the nodes.")
                             .arg(node.name)));
            continue;
        }
        if (!node.active) {
            add("node-inactive", Severity::Serious, Texts::tr("Node %1 is inactive.").arg(node.name),
                bySuperuser(callOn(u"citus_activate_node"_s, node.name)));
            continue;
        }
        if (!node.hll.value_or(true)) {
            add("node-hll", Severity::Serious,
                Texts::tr(
                    "The hll extension is not in the database on node %1, so rollups fail there. Create it on that node.")
                    .arg(node.name),
                onNode(u"CREATE EXTENSION hll WITH SCHEMA public"_s));
        }
        if (node.maxPrepared == 0) {
            add("node-prepared", Severity::Serious,
                Texts::tr(
                    "Node %1 does not allow prepared transactions, so Citus cannot commit in two phases. Change the setting on that node, then restart it.")
                    .arg(node.name),
                onNode(u"ALTER SYSTEM SET max_prepared_transactions = 200"_s));
        }
        if (node.role == "worker"_L1 && node.shards == 0 && anyShards) {
            add("node-empty", Severity::Notice, Texts::tr("Node %1 has no shards yet.").arg(node.name),
                bySuperuser(u"SELECT citus_rebalance_start()"_s));
        }
    }
    if (!m_nodesAnswer) {
        add("nodes-not-asked", Severity::Notice,
            Texts::tr(
                "Waiting rows, default partitions, locks and prepared transactions were not checked, because a node is not responding."),
            byPerson(Texts::tr("Run \"tidemarkctl doctor\" again when all nodes respond.")));
    }
}

void Findings::lookAtHealth(const pg::Rows &rows)
{
    const Result<std::vector<HealthItem>> items = decodeClusterHealth(rows);
    if (!items) {
        checkFailed(items.error());
        return;
    }
    for (const HealthItem &item : *items) {
        if (item.ok)
            continue;
        const QString seconds = QString::number(qint64(item.seconds.value_or(0)));
        const auto since =
            item.seconds ? std::optional(m_facts.serverTime - Milliseconds(qint64(*item.seconds * 1000)))
                         : std::optional<Instant>();
        if (item.kind == "prepared"_L1) {
            const bool ofCitus = item.subject.startsWith("citus_"_L1);
            add("prepared-unresolved", Severity::Serious,
                ofCitus
                    ? Texts::tr(
                          "Prepared transaction %1 on %2 has been unresolved for %3 s: rollups and expiry wait for it.")
                          .arg(item.subject, item.node, seconds)
                    : Texts::tr(
                          "Prepared transaction %1 on %2 has been unresolved for %3 s. What it wrote is in no rollup, and the watermark may wait for it. Unless it should be committed, roll it back there.")
                          .arg(item.subject, item.node, seconds),
                ofCitus ? bySuperuser(u"SELECT recover_prepared_transactions()"_s)
                        : onNode(u"ROLLBACK PREPARED "_s + sqlLiteral(item.subject)),
                since);
        } else if (item.kind == "lock"_L1) {
            add("session-waiting", Severity::Warning,
                Texts::tr("On %1, %2 has been waiting for %3 s: it %4.")
                    .arg(item.node, item.subject, seconds, item.detail),
                byPerson(Texts::tr("See what the blocking session is doing: SELECT * FROM pg_stat_activity")),
                since);
        } else if (item.kind == "connection"_L1 && item.detail.isEmpty()) {
            // Those from the coordinator stand among the nodes.
            add("node-connection", Severity::Serious,
                Texts::tr("Node %1 cannot reach node %2.").arg(item.node, item.subject),
                byPerson(Texts::tr("Check the network between the nodes, and pg_hba.conf on %1.")
                             .arg(item.subject)));
        } else if (item.kind == "rebalance"_L1) {
            add("rebalance-failed", Severity::Warning,
                Texts::tr("The rebalancer's %1 failed: %2").arg(item.subject, item.detail),
                byPerson(u"SELECT * FROM citus_rebalance_status()"_s));
        }
    }
}

} // namespace tidemark::coordinator
