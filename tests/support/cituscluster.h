// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/testcluster.h"

#include <vector>

namespace tidemark::test
{

/// A real Citus of a coordinator and two workers, each a server of its own in a temporary folder, on free
/// ports of 127.0.0.1. Its one database has citus and hll on every node, and on the coordinator pg_cron may
/// be created in it. Whatever goes wrong ends the test program with qFatal.
class CitusCluster
{
public:
    /// Whether the PostgreSQL that tests start has the extension (see testInstallation()).
    [[nodiscard]] static bool isInstalled();

    /// Started. settings: lines of every node's postgresql.conf; a later line wins.
    explicit CitusCluster(const QByteArrayList &settings = {});
    ~CitusCluster();
    CitusCluster(const CitusCluster &) = delete;
    CitusCluster &operator=(const CitusCluster &) = delete;

    /// The database on the coordinator, as superuser 'postgres'.
    [[nodiscard]] QString conninfo() const;
    /// The same database on a worker; workers are counted from 0.
    [[nodiscard]] QString workerConninfo(int worker) const;
    /// "127.0.0.1:20017", as Citus knows the worker.
    [[nodiscard]] QString workerName(int worker) const;
    [[nodiscard]] int workerCount() const;

    [[nodiscard]] TestCluster &coordinator();
    [[nodiscard]] TestCluster &worker(int worker);
    /// The coordinator and the workers.
    [[nodiscard]] std::vector<TestCluster *> servers();

    void start();
    void stop();
    /// kill -9 of all of its processes.
    void killWorker(int worker);
    void restartWorker(int worker);
    /// One more server with the database and its extensions, not yet a node; gives its number.
    int startWorker();
    /// Makes that server a node, still without shards.
    void joinWorker(int worker);

private:
    struct Node;

    void createDatabase(Node &node);
    void addNode(const Node &node);

    QByteArrayList m_settings;
    std::vector<std::unique_ptr<Node>> m_nodes; ///< the first is the coordinator
};

} // namespace tidemark::test
