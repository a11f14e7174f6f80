// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/adversary.h"

#include "support/adversarywriter.h"
#include "support/pgsession.h"
#include "support/schemadatabase.h"

#include <QDeadlineTimer>
#include <QHash>

#include <chrono>
#include <random>

namespace tidemark::test
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const char *const datasets[] = {"events", "http_request"};

// A writer may die between PREPARE and COMMIT PREPARED: somebody has to decide for it.
void decidePrepared(PgSession &session, const QByteArray &which)
{
    const PgSession::Answer prepared = session.run(
        "SELECT gid FROM pg_prepared_xacts WHERE database = current_database() AND gid LIKE 'tx%' " + which);
    for (const QByteArrayList &row : prepared.rows)
        session.run((row.at(0).size() % 2 == 0 ? "COMMIT PREPARED '" : "ROLLBACK PREPARED '") + row.at(0) +
                    '\'');
}

void nap(int milliseconds)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
}

} // namespace

Adversary::Adversary(std::vector<TestCluster *> servers, QString conninfo, AdversaryOptions options)
    : m_servers(std::move(servers))
    , m_conninfo(std::move(conninfo))
    , m_options(options)
{
    m_ingest = createLogin(m_conninfo, u"tidemark_ingest"_s) + u" application_name=adversary"_s;
    m_operator = createLogin(m_conninfo, u"tidemark_operator"_s) + u" application_name=adversary"_s;
    psql(
        m_conninfo,
        u"CREATE SCHEMA truth;"
        "CREATE TABLE truth.events (tx bigint, tenant_id int, event_type text, event_data jsonb,"
        " occurred_at timestamptz);"
        "CREATE TABLE truth.http_request (tx bigint, site_id int, ingest_time timestamptz, url text,"
        " request_country text, ip_address text, status_code int, response_time_msec int, bytes_sent bigint);"
        "CREATE INDEX ON truth.events (tx); CREATE INDEX ON truth.http_request (tx);"
        "GRANT USAGE ON SCHEMA truth TO tidemark_ingest;"
        "GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA truth TO tidemark_ingest"_s);
    storePast();
}

// So that there are partitions and rolled-up buckets to expire from the start: what comes late to a bucket
// that is past its time does not begin it again.
void Adversary::storePast()
{
    constexpr int days = 34;
    psql(
        m_conninfo,
        u"INSERT INTO truth.events SELECT 1, 1, 'old', '{}', now() - d * interval '1 day' FROM"
        " generate_series(1, %1) d;"
        "INSERT INTO tidemark.events (tenant_id, event_type, event_data, occurred_at)"
        " SELECT tenant_id, event_type, event_data, occurred_at FROM truth.events;"
        "INSERT INTO truth.http_request (tx, site_id, ingest_time, status_code)"
        " SELECT 2, 1, now() - d * interval '1 day', 200 FROM generate_series(1, %1) d;"
        "INSERT INTO tidemark.http_request (site_id, ingest_time, status_code)"
        " SELECT site_id, ingest_time, status_code FROM truth.http_request;"
        "UPDATE tidemark.retention SET keep = '35 days' WHERE table_name = 'http_request';"
        "UPDATE tidemark.retention SET keep = '12 days' WHERE table_name IN ('events_15min', "
        "'http_request_1min');"
        "UPDATE tidemark.retention SET keep = '5 years' WHERE table_name IN ('events_hourly', 'http_request_1hour')"_s
            .arg(days));
    for (const QString &dataset : {u"events"_s, u"http_request"_s}) {
        psql(m_conninfo, u"SELECT tidemark.make_partitions('%1')"_s.arg(dataset));
        psql(m_conninfo, u"SELECT tidemark.rollup('%1')"_s.arg(dataset));
    }
    for (const qint64 transaction : {1, 2})
        m_journal.push_back({transaction, days, AdversaryWriter::Fate::Committed});
}

void Adversary::run()
{
    std::vector<std::thread> writers;
    std::vector<std::thread> others;
    for (int i = 0; i < m_options.writers; ++i)
        writers.emplace_back([this, i] { write(i); });
    for (int i = 0; i < m_options.rollers; ++i)
        others.emplace_back([this, i] { rollUp(i); });
    others.emplace_back([this] { keepUp(); });
    others.emplace_back([this] { terminate(); });
    if (m_options.shardMoves > 0)
        others.emplace_back([this] { moveShards(); });

    while (m_committed < m_options.rows || shardsMoved() < m_options.shardMoves) {
        const qint64 due = m_options.rows * (m_killed + 1) / (m_options.serverKills + 1);
        if (m_killed < m_options.serverKills && m_committed >= due)
            killServer();
        nap(20);
    }
    m_writersStop = true;
    for (std::thread &writer : writers)
        writer.join();
    m_stop = true;
    for (std::thread &other : others)
        other.join();
    settle();
}

void Adversary::killServer()
{
    TestCluster &server = *m_servers.at(static_cast<std::size_t>(m_killed) % m_servers.size());
    server.killServer();
    nap(m_servers.size() > 1 ? 1500 : 300);
    server.start();
    ++m_killed;
}

void Adversary::write(int number)
{
    AdversaryWriter writer(m_ingest, number, m_options.seed, m_options.prepared);
    while (!m_writersStop) {
        const AdversaryWriter::Outcome outcome = writer.writeOnce();
        if (outcome.fate == AdversaryWriter::Fate::Committed)
            m_committed += outcome.rows;
        const std::lock_guard lock(m_journalLock);
        m_journal.push_back(outcome);
    }
}

void Adversary::rollUp(int number)
{
    PgSession session(m_operator);
    std::mt19937 random(m_options.seed * 31 + static_cast<quint32>(number));
    while (!m_stop) {
        if (!session.isOpen() && !session.open()) {
            nap(50);
            continue;
        }
        const QByteArray dataset = datasets[random() % 2];
        // Zones differ from session to session: buckets must not.
        session.run(number % 2 == 0 ? "SET timezone = 'Asia/Kolkata'" : "SET timezone = 'America/St_Johns'");
        const PgSession::Answer answer = session.run("CALL tidemark.run_rollup($1)", {dataset});
        if (answer.value() == "done")
            ++m_rollupsDone;
        else if (answer.value() == "busy")
            ++m_rollupsBusy;
        else if (answer.value() == "deferred")
            ++m_rollupsDeferred;
        nap(static_cast<int>(random() % 150));
    }
}

void Adversary::keepUp()
{
    PgSession session(m_operator);
    std::mt19937 random(m_options.seed * 37);
    while (!m_stop) {
        if (!session.isOpen() && !session.open()) {
            nap(50);
            continue;
        }
        for (const QByteArray dataset : datasets) {
            keepUp(session, dataset);
            rebuildAndExpire(session, dataset, random());
        }
        nap(static_cast<int>(random() % 300));
    }
}

void Adversary::keepUp(PgSession &session, const QByteArray &dataset)
{
    // For nobody else, so that partitions go on being made for days that expire.
    const auto soon = [&](const QByteArray &statement, const QByteArrayList &parameters) {
        const QByteArray keep =
            "UPDATE tidemark.retention SET keep = $2::interval WHERE table_name = $1 RETURNING keep";
        session.run("BEGIN");
        const QByteArray before =
            session.run("SELECT keep FROM tidemark.retention WHERE table_name = $1", {dataset}).value();
        session.run(keep, {dataset, "5 days"});
        const QByteArray answer = session.run(statement, parameters).value();
        session.run(keep, {dataset, before});
        session.run("COMMIT");
        return answer;
    };
    const PgSession::Answer old = session.run("SELECT partition FROM tidemark.expiry_preview($1, '5 "
                                              "days') WHERE partition NOT LIKE '%default' ORDER BY random()",
                                              {dataset});
    for (const QByteArrayList &row : old.rows) {
        const QByteArray dropped =
            soon("SELECT result FROM tidemark.expire_partition($1, $2)", {dataset, row.at(0)});
        ++(dropped == "dropped" ? m_dropped : m_kept);
        if (dropped != "dropped")
            break; // it waited for writers, and made others wait: not again at once
    }
    m_purged += soon("SELECT tidemark.purge_default($1)", {dataset}).toLongLong();
    m_made += session.run("SELECT tidemark.make_partitions($1)", {dataset}).value().toInt();
}

// Days with all their raw rows and days that have lost theirs; a step of each level.
void Adversary::rebuildAndExpire(PgSession &session, const QByteArray &dataset, quint32 drawn)
{
    const QByteArray daysAgo = QByteArray::number(drawn % 8);
    if (session
            .run("SELECT result FROM tidemark.backfill_day($1, now() - $2::int * interval '1 day')",
                 {dataset, daysAgo})
            .value() == "rebuilt")
        ++m_rebuilt;
    const PgSession::Answer levels = session.run("SELECT unnest(tidemark.level_names($1))", {dataset});
    for (const QByteArrayList &level : levels.rows)
        m_expired +=
            session.run("SELECT tidemark.expire_level($1, $2)", {dataset, level.at(0)}).value().toLongLong();
}

void Adversary::terminate()
{
    PgSession session(m_conninfo);
    while (!m_stop) {
        nap(m_options.terminateEveryMs);
        if (!session.isOpen() && !session.open())
            continue;
        const PgSession::Answer gone =
            session.run(R"sql(SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                              WHERE application_name = 'adversary' AND datname = current_database()
                              ORDER BY random() LIMIT 1)sql");
        m_terminated += static_cast<int>(gone.rows.size());
        decidePrepared(session, "AND prepared < now() - interval '2 seconds'");
    }
}

void Adversary::moveShards()
{
    PgSession session(m_conninfo);
    for (int number = 0; !m_stop; ++number) {
        if (!session.isOpen() && !session.open()) {
            nap(50);
            continue;
        }
        // With it go the shards of all tables and partitions of the same tenants.
        const bool online = number % 2 == 0;
        const PgSession::Answer moved =
            session.run("SELECT citus_move_shard_placement(s.shardid, s.nodename, s.nodeport, n.nodename, "
                        "n.nodeport, $1::text::"
                        "citus.shard_transfer_mode) "
                        "FROM (SELECT shardid, nodename, nodeport FROM citus_shards "
                        "      WHERE table_name = 'tidemark.events'::regclass ORDER BY random() LIMIT 1) s, "
                        "LATERAL (SELECT nodename, nodeport FROM pg_dist_node "
                        "         WHERE shouldhaveshards AND isactive AND nodeport <> s.nodeport ORDER BY "
                        "random() LIMIT 1) n",
                        {online ? "force_logical" : "block_writes"});
        if (moved.ok)
            ++(online ? m_movedOnline : m_movedBlocking);
        nap(200);
    }
}

void Adversary::settle()
{
    PgSession session(m_conninfo);
    if (session.open())
        decidePrepared(session, {});
    const QDeadlineTimer deadline(60s);
    for (const QString &dataset : {u"events"_s, u"http_request"_s}) {
        const QString rollup = u"SELECT result || batches_waiting FROM tidemark.rollup('%1')"_s.arg(dataset);
        while (psql(m_conninfo, rollup) != "done0"_L1 && !deadline.hasExpired())
            nap(100);
        // One more as the operators run it marks the runs that were killed.
        psql(m_conninfo, u"CALL tidemark.run_rollup('%1')"_s.arg(dataset));
    }
}

QStringList Adversary::wrongTransactions() const
{
    QStringList wrong;
    const std::lock_guard lock(m_journalLock);
    PgSession session(m_conninfo);
    if (!session.open())
        return {u"the truth cannot be asked"_s};
    QHash<qint64, qint64> stored;
    const PgSession::Answer counts = session.run(
        R"sql(SELECT tx, sum(n) FROM (SELECT tx, count(*) AS n FROM truth.events GROUP BY 1
              UNION ALL SELECT tx, count(*) FROM truth.http_request GROUP BY 1) AS both_of_them GROUP BY 1)sql");
    for (const QByteArrayList &row : counts.rows)
        stored.insert(row.at(0).toLongLong(), row.at(1).toLongLong());
    for (const AdversaryWriter::Outcome &entry : m_journal) {
        const qint64 there = stored.take(entry.transaction);
        const bool all = there == entry.rows;
        const bool right = entry.fate == AdversaryWriter::Fate::Committed ? all
                           : entry.fate == AdversaryWriter::Fate::Undone  ? there == 0
                                                                          : all || there == 0;
        if (!right)
            wrong << u"transaction %1: %2 rows of %3"_s.arg(entry.transaction).arg(there).arg(entry.rows);
    }
    if (!stored.isEmpty())
        wrong << u"%1 transactions nobody wrote"_s.arg(stored.size());
    return wrong;
}

QStringList Adversary::wrongs() const
{
    QStringList wrong = wrongTransactions() + wrongBuckets(m_conninfo);
    const auto expect = [&](const QString &sql, const QString &expected, const QString &words) {
        const QString found = psql(m_conninfo, sql);
        if (found != expected)
            wrong << u"%1: %2, not %3"_s.arg(words, found, expected);
    };
    expect(u"SELECT count(*) FROM tidemark.run_log WHERE finished_at IS NULL"_s, u"0"_s,
           u"runs left running"_s);
    expect(u"SELECT string_agg(waiting_rows::text, ',') FROM tidemark.dataset_status()"_s, u"0,0"_s,
           u"rows left waiting"_s);
    // The log cannot say otherwise than the rollups; what settle() rolled up bare is not in it.
    expect(uR"sql(SELECT bool_and(p.late_rows >= coalesce(l.late, 0)) FROM tidemark.pipeline p LEFT JOIN
               (SELECT dataset, sum(late_rows) AS late FROM tidemark.run_log WHERE result = 'done' GROUP BY 1) l
               USING (dataset))sql"_s,
           u"t"_s, u"late rows in the log"_s);
    return wrong;
}

QString Adversary::summary() const
{
    const auto number = [](qint64 value) { return QString::number(value); };
    return QStringList{
        number(m_committed) + u" rows acknowledged"_s,
        number(m_rollupsDone) + u" rollups done, "_s + number(m_rollupsBusy) + u" busy, "_s +
            number(m_rollupsDeferred) + u" deferred"_s,
        number(m_made) + u" partitions made, "_s + number(m_dropped) + u" dropped, "_s + number(m_kept) +
            u" kept, "_s + number(m_purged) + u" rows purged, "_s + number(m_rebuilt) + u" days rebuilt, "_s +
            number(m_expired) + u" rolled-up buckets expired"_s,
        number(m_terminated) + u" sessions terminated, "_s + number(m_killed) + u" servers killed, "_s +
            number(m_movedOnline) + u" shards moved online and "_s + number(m_movedBlocking) + u" blocking"_s,
        psql(m_conninfo, u"SELECT sum(late_rows) FROM tidemark.pipeline"_s) + u" rows late"_s}
        .join(u"; "_s);
}

} // namespace tidemark::test
