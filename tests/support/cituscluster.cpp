// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cituscluster.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTcpServer>

namespace tidemark::test
{

using namespace Qt::StringLiterals;

namespace
{

const char *const databaseName = "tide";

/// A port that nobody listens on now, below those that the system gives to outgoing connections: a worker
/// that is started again has to get it back.
int freePort()
{
    constexpr int first = 20'000;
    constexpr int count = 12'000;
    static int next = static_cast<int>(QCoreApplication::applicationPid() * 7 % count);
    for (int tries = 0; tries < count; ++tries) {
        const int port = first + next++ % count;
        QTcpServer probe;
        if (probe.listen(QHostAddress::LocalHost, static_cast<quint16>(port)))
            return port;
    }
    qFatal("no port is free");
}

TestClusterOptions optionsOf(const QByteArrayList &settings, int port, bool coordinator)
{
    TestClusterOptions options;
    options.cronDatabase = databaseName;
    options.port = port;
    options.settings =
        QByteArrayList{coordinator && testInstallation().hasCron
                           ? "shared_preload_libraries = 'citus, hll, pg_cron'"
                           : "shared_preload_libraries = 'citus, hll'",
                       "max_connections = 200", "max_prepared_transactions = 200",
                       // Shards are moved by logical replication.
                       "wal_level = logical", "max_worker_processes = 24",
                       "citus.node_conninfo = 'sslmode=disable'", "citus.local_hostname = '127.0.0.1'",
                       // Prepared halves of broken transactions are looked after each minute otherwise.
                       "citus.recover_2pc_interval = '2s'", "citus.shard_count = 8"} +
        settings;
    return options;
}

} // namespace

struct CitusCluster::Node {
    Node(const QByteArrayList &settings, bool coordinator)
        : port(freePort())
        , server(optionsOf(settings, port, coordinator))
    {
    }

    int port;
    TestCluster server;
};

bool CitusCluster::isInstalled()
{
    return QFileInfo::exists(testInstallation().binDir + u"/../lib/citus.so"_s);
}

CitusCluster::CitusCluster(const QByteArrayList &settings)
    : m_settings(settings)
{
    for (const bool isCoordinator : {true, false, false}) {
        m_nodes.push_back(std::make_unique<Node>(m_settings, isCoordinator));
        createDatabase(*m_nodes.back());
    }
    psql(conninfo(), u"SELECT citus_set_coordinator_host('127.0.0.1', %1)"_s.arg(m_nodes.front()->port));
    for (int worker = 0; worker < workerCount(); ++worker)
        joinWorker(worker);
}

CitusCluster::~CitusCluster() = default;

void CitusCluster::createDatabase(Node &node)
{
    psql(node.server.conninfo(), u"CREATE DATABASE %1"_s.arg(QLatin1StringView(databaseName)));
    // One at a time: Citus takes no two statements on objects at once.
    const QString database = node.server.conninfo(QString::fromLatin1(databaseName));
    psql(database, u"CREATE EXTENSION citus"_s);
    psql(database, u"CREATE EXTENSION hll"_s);
}

void CitusCluster::addNode(const Node &node)
{
    psql(conninfo(), u"SELECT citus_add_node('127.0.0.1', %1)"_s.arg(node.port));
}

QString CitusCluster::conninfo() const
{
    return m_nodes.front()->server.conninfo(QString::fromLatin1(databaseName));
}

QString CitusCluster::workerConninfo(int worker) const
{
    return m_nodes.at(static_cast<std::size_t>(worker) + 1)
        ->server.conninfo(QString::fromLatin1(databaseName));
}

QString CitusCluster::workerName(int worker) const
{
    return u"127.0.0.1:%1"_s.arg(m_nodes.at(static_cast<std::size_t>(worker) + 1)->port);
}

int CitusCluster::workerCount() const
{
    return static_cast<int>(m_nodes.size()) - 1;
}

TestCluster &CitusCluster::coordinator()
{
    return m_nodes.front()->server;
}

TestCluster &CitusCluster::worker(int worker)
{
    return m_nodes.at(static_cast<std::size_t>(worker) + 1)->server;
}

std::vector<TestCluster *> CitusCluster::servers()
{
    std::vector<TestCluster *> all;
    for (const std::unique_ptr<Node> &node : m_nodes)
        all.push_back(&node->server);
    return all;
}

void CitusCluster::start()
{
    for (TestCluster *server : servers())
        server->start();
}

void CitusCluster::stop()
{
    for (TestCluster *server : servers())
        server->stop();
}

void CitusCluster::killWorker(int worker)
{
    this->worker(worker).killServer();
}

void CitusCluster::restartWorker(int worker)
{
    this->worker(worker).start();
}

int CitusCluster::startWorker()
{
    m_nodes.push_back(std::make_unique<Node>(m_settings, false));
    createDatabase(*m_nodes.back());
    return workerCount() - 1;
}

void CitusCluster::joinWorker(int worker)
{
    addNode(*m_nodes.at(static_cast<std::size_t>(worker) + 1));
}

} // namespace tidemark::test
