// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What thirty desks on one tenant cost the coordinator, with a cache between them and without, against one
// desk: statements, as its log has them, and the processor time of its backends. Each desk asks as a window
// does: the live counts each second, and the panes over a range each ten seconds, as after a rollup. Asserts
// nothing.

#include "cache/shared/sharedgateway.h"
#include "support/cacheserver.h"
#include "support/gatewayclient.h"
#include "support/schemadatabase.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>
#include <QThread>

#include <unistd.h>

using namespace tidemark;
using namespace tidemark::coordinator;
using namespace tidemark::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr int manyDesks = 30;
constexpr int rowCount = 200'000;

struct Cost {
    qint64 statements = 0;
    double seconds = 0;
};

/// Of all backends that have ended.
double processorSeconds(const TestCluster &cluster)
{
    QFile file(u"/proc/%1/stat"_s.arg(cluster.postmasterPid()));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no postmaster");
    const QByteArray stat = file.readAll();
    // After the name: state, and the times of ended children as the 14th and 15th.
    const QByteArrayList fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return double(fields.at(13).toLongLong() + fields.at(14).toLongLong()) / double(sysconf(_SC_CLK_TCK));
}

qint64 statementsLogged(const TestCluster &cluster)
{
    QFile file(cluster.logFile());
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no log");
    const QByteArray log = file.readAll();
    return log.count("LOG:  execute ") + log.count("LOG:  statement: ");
}

/// All at once; until all are answered.
template<typename Answer, typename Ask>
void askAll(const std::vector<std::unique_ptr<ReadGateway>> &gateways, Ask ask)
{
    QEventLoop loop;
    std::size_t answered = 0;
    for (const auto &gateway : gateways) {
        ask(*gateway, [&](const Result<Answer> &answer) {
            if (!answer)
                qFatal("%s", qPrintable(answer.error().words()));
            if (++answered == gateways.size())
                loop.quit();
        });
    }
    loop.exec();
}

Cost costOf(int desks, bool shares, int seconds)
{
    TestClusterOptions options;
    options.settings = {"log_statement = all", "autovacuum = off", "max_connections = 200"};
    TestCluster cluster(options);
    const CacheServer cache;
    const QString conninfo = createSchemaDatabase(cluster);
    psql(conninfo, uR"sql(
        INSERT INTO tidemark.events (tenant_id, event_type, occurred_at, event_data)
        SELECT 1, 'type ' || n % 6, clock_timestamp() - n * interval '600000 s' / %1,
               jsonb_build_object('user_id', n % 5000, 'country', CASE n % 3 WHEN 0 THEN 'DE' ELSE 'US' END)
        FROM generate_series(1, %1) AS n)sql"_s.arg(rowCount));
    psql(conninfo, u"SELECT tidemark.rollup('events')"_s);
    psql(conninfo, u"VACUUM ANALYZE"_s);
    const qint64 before = statementsLogged(cluster);
    const double begun = processorSeconds(cluster);

    // Here all desks are on one thread, and so slower than each on its own.
    cache::SharedGateway::Rules rules;
    rules.deadline = rules.storeDeadline = 2s;
    std::vector<std::unique_ptr<ReadGateway>> gateways;
    for (int i = 0; i < desks; ++i) {
        auto direct = std::make_unique<PgReadGateway>(profileOf(conninfo), u"bench"_s);
        if (!shares) {
            gateways.push_back(std::move(direct));
            continue;
        }
        ShareGrantor &grantor = *direct;
        gateways.push_back(std::make_unique<cache::SharedGateway>(
            std::move(direct), grantor, cache.address(), std::make_shared<cache::ShareKeys>(), rules));
    }
    const Instant end{std::chrono::ceil<std::chrono::hours>(localNow())};
    RangeQuestion week;
    week.tenant = TenantId(1);
    week.range = {end - 168h, end};
    for (int second = 0; second < seconds; ++second) {
        const Instant next = localNow() + 1s;
        askAll<LiveAnswer>(gateways, [](ReadGateway &gateway, Reply<LiveAnswer> reply) {
            gateway.readLive({Dataset::Events, TenantId(1)}, std::move(reply));
        });
        if (second % 10 == 0) {
            askAll<HistoryAnswer>(gateways, [&week](ReadGateway &gateway, Reply<HistoryAnswer> reply) {
                gateway.readHistory(week, std::move(reply));
            });
        }
        QThread::msleep(
            static_cast<unsigned long>(std::max<qint64>(0, Milliseconds(next - localNow()).count())));
    }
    gateways.clear();
    while (psql(conninfo, u"SELECT count(*) FROM pg_stat_activity WHERE application_name = 'bench'"_s) !=
           "0"_L1)
        QThread::msleep(20);
    return {statementsLogged(cluster) - before, processorSeconds(cluster) - begun};
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int seconds = argc > 1 ? QByteArray(argv[1]).toInt() : 60;
    QTextStream out(stdout);
    const Cost alone = costOf(1, false, seconds);
    for (const bool shares : {false, true}) {
        const Cost many = costOf(manyDesks, shares, seconds);
        out << u"%1 desks %2, statements: %3, one desk %4, ratio %5\n"_s.arg(manyDesks)
                   .arg(shares ? u"that share"_s : u"that do not share"_s)
                   .arg(many.statements)
                   .arg(alone.statements)
                   .arg(double(many.statements) / double(alone.statements), 0, 'f', 2);
        out << u"%1 desks %2, processor seconds: %3, one desk %4, ratio %5\n"_s.arg(manyDesks)
                   .arg(shares ? u"that share"_s : u"that do not share"_s)
                   .arg(many.seconds, 0, 'f', 2)
                   .arg(alone.seconds, 0, 'f', 2)
                   .arg(many.seconds / alone.seconds, 0, 'f', 2);
        out.flush();
    }
    return 0;
}
