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

/// What the race says to the server of one dataset.
class Statements
{
public:
    explicit Statements(const QString &dataset)
        : m_dataset(dataset)
        , m_events(dataset == "events"_L1)
    {
    }

    [[nodiscard]] QByteArray insertAt(int daysAgo) const
    {
        const QString columns =
            m_events ? u"tenant_id, event_type, occurred_at"_s : u"site_id, status_code, ingest_time"_s;
        return u"INSERT INTO tidemark.%1 (%2) SELECT t, %3, now() - %4 * interval '1 day' FROM generate_series(1, %5) t"_s
            .arg(m_dataset, columns, m_events ? u"'t'"_s : u"200"_s)
            .arg(daysAgo)
            .arg(tenants)
            .toUtf8();
    }
    /// %1 stands for the dataset.
    [[nodiscard]] QByteArray of(const QString &sql) const { return sql.arg(m_dataset).toUtf8(); }
    [[nodiscard]] QString counted() const
    {
        return m_events ? u"SELECT coalesce(sum(event_count), 0) FROM tidemark.events_daily"_s
                        : u"SELECT coalesce(sum(request_count), 0) FROM tidemark.http_request_1day"_s;
    }

private:
    QString m_dataset;
    bool m_events;
};

} // namespace

QByteArray RaceOutcome::summary() const
{
    return u"%1 rounds: %2 partitions dropped, %3 made; %4 rows written, %5 counted"_s.arg(rounds)
        .arg(dropped)
        .arg(made)
        .arg(written)
        .arg(counted)
        .toUtf8();
}

RaceOutcome raceExpiry(const QString &conninfo, const QString &dataset, int rounds)
{
    const Statements say(dataset);
    RaceOutcome outcome;
    // Which of them waits for which is a matter of chance; nothing is proven before both were at work.
    const auto raced = [&] { return outcome.dropped > 0 && outcome.made > 0; };
    const int lastRound = 20 * rounds;
    PgSession roller = opened(conninfo);
    PgSession expirer = opened(conninfo);
    PgSession keeper = opened(conninfo);
    PgSession writer = opened(conninfo);
    const QByteArray rollUp = say.of(u"CALL tidemark.run_rollup('%1')"_s);
    const QByteArray make = say.of(u"SELECT tidemark.make_partitions('%1')"_s);
    const QByteArray pastTheirTime =
        say.of(uR"sql(SELECT partition FROM tidemark.partitions('%1') WHERE range_to <=
                      now() - interval '5 days' ORDER BY random())sql"_s);
    const QByteArray expire = say.of(u"SELECT result FROM tidemark.expire_partition('%1', $1)"_s);
    const QByteArray purge = say.of(u"SELECT tidemark.purge_default('%1')"_s);
    // For nobody else, so that partitions go on being made for days that expire.
    const QByteArray keep =
        say.of(u"UPDATE tidemark.retention SET keep = $1::interval WHERE table_name = '%1'"_s);
    const auto soon = [&](const QByteArray &statement, const QByteArrayList &parameters = {}) {
        expirer.run("BEGIN");
        expirer.run(keep, {"5 days"});
        const QByteArray answer = expirer.run(statement, parameters).value();
        expirer.run(keep, {"35 days"});
        expirer.run("COMMIT");
        return answer;
    };
    std::mt19937 random(7);
    const auto days = [&] { return firstDay + static_cast<int>(random() % (lastDay - firstDay)); };
    // Partitions to begin with.
    for (int day = firstDay; day < lastDay; ++day) {
        if (writer.run(say.insertAt(day)).ok)
            outcome.written += tenants;
    }
    (void)keeper.run(make);
    while (outcome.rounds < rounds || (!raced() && outcome.rounds < lastRound)) {
        ++outcome.rounds;
        const bool wrote = writer.run("BEGIN").ok && writer.run(say.insertAt(days())).ok;
        bool committed = false;
        std::thread commit([&] { committed = writer.run("COMMIT").ok; });
        std::thread roll([&] { roller.run(rollUp); });
        std::thread making([&] { outcome.made += keeper.run(make).value().toInt(); });
        const PgSession::Answer old = expirer.run(pastTheirTime);
        for (const QByteArrayList &row : old.rows) {
            if (soon(expire, {row.front()}) == "dropped")
                ++outcome.dropped;
        }
        soon(purge);
        commit.join();
        roll.join();
        making.join();
        if (wrote && committed)
            outcome.written += tenants;
    }
    // Citus resolves what is left of broken commits by itself.
    for (int attempt = 0; attempt < 100; ++attempt) {
        if (roller.run(say.of(u"SELECT result FROM tidemark.rollup('%1')"_s)).value() == "done")
            break;
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    outcome.counted = psql(conninfo, say.counted()).toLongLong();
    return outcome;
}

} // namespace tidemark::test
