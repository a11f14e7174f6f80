// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/expiryrace.h"

#include "support/pgsession.h"
#include "support/testcluster.h"

#include <random>
#include <thread>

namespace tidemark::test
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int firstDay = 6; // days ago; rows are kept for five
constexpr int lastDay = 10;
constexpr int tenants = 20;

PgSession opened(const QString &conninfo)
{
    PgSession session(conninfo);
    if (!session.open())
        qFatal("no connection");
    return session;
}

QByteArray insertAt(int daysAgo)
{
    return u"INSERT INTO tidemark.events (tenant_id, event_type, occurred_at)"
           " SELECT t, 't', now() - %1 * interval '1 day' FROM generate_series(1, %2) t"_s.arg(daysAgo)
               .arg(tenants)
               .toUtf8();
}

} // namespace

RaceOutcome raceExpiry(const QString &conninfo, int rounds)
{
    RaceOutcome outcome;
    PgSession roller = opened(conninfo);
    PgSession expirer = opened(conninfo);
    PgSession keeper = opened(conninfo);
    PgSession writer = opened(conninfo);
    std::mt19937 random(7);
    const auto days = [&] { return firstDay + static_cast<int>(random() % (lastDay - firstDay)); };
    // Partitions to begin with.
    for (int day = firstDay; day < lastDay; ++day) {
        if (writer.run(insertAt(day)).ok)
            outcome.written += tenants;
    }
    psql(conninfo, u"SELECT tidemark.make_partitions('events')"_s);
    for (int round = 0; round < rounds; ++round) {
        const bool wrote = writer.run("BEGIN").ok && writer.run(insertAt(days())).ok;
        bool committed = false;
        std::thread commit([&] { committed = writer.run("COMMIT").ok; });
        std::thread roll([&] { roller.run("CALL tidemark.run_rollup('events')"); });
        std::thread make(
            [&] { outcome.made += keeper.run("SELECT tidemark.make_partitions('events')").value().toInt(); });
        const PgSession::Answer old = expirer.run("SELECT partition FROM tidemark.partitions('events') WHERE "
                                                  "range_to <= now() - interval '5 days' ORDER BY random()");
        for (const QByteArrayList &row : old.rows) {
            if (expirer
                    .run("SELECT result FROM tidemark.expire_partition('events', $1, '5 days')",
                         {row.front()})
                    .value() == "dropped")
                ++outcome.dropped;
        }
        expirer.run("SELECT tidemark.purge_default('events', '5 days')");
        commit.join();
        roll.join();
        make.join();
        if (wrote && committed)
            outcome.written += tenants;
    }
    // Citus resolves what is left of broken commits by itself.
    for (int attempt = 0; attempt < 100; ++attempt) {
        if (roller.run("SELECT result FROM tidemark.rollup('events')").value() == "done")
            break;
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    outcome.counted =
        psql(conninfo, u"SELECT coalesce(sum(event_count), 0) FROM tidemark.events_daily"_s).toLongLong();
    return outcome;
}

} // namespace tidemark::test
