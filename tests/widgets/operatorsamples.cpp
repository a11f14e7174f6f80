// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/samples.h"

namespace tidemark::samples
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SessionTable sessions(Instant now)
{
    SessionTable table{now, {}};
    const auto add = [&](qint64 pid, const QString &login, const QString &application, const QString &state,
                         Milliseconds since, const std::vector<qint64> &blockers) -> ServerSession & {
        ServerSession session;
        session.id = session.pid = pid;
        session.node = u"this server"_s;
        session.login = login;
        session.application = application;
        session.client = u"10.0.0.7"_s;
        session.kind = u"client backend"_s;
        session.state = state;
        session.transactionSince = session.statementSince = session.stateSince = now - since;
        session.blockedBy = blockers;
        session.waitsFor = blockers.empty() ? QString() : u"Lock: relation"_s;
        session.dataset = u"events"_s;
        session.mayEnd = login != "postgres"_L1;
        table.sessions.push_back(session);
        return table.sessions.back();
    };
    add(4242, u"maria"_s, u"psql"_s, u"idle in transaction"_s, 754s, {}).batch = 918'276;
    add(4310, u"tidemark_owner"_s, u"pg_cron"_s, u"active"_s, 31s, {4242}).statement =
        u"CALL tidemark.rollup_loop(6, interval '10 seconds')"_s;
    add(4377, u"ann"_s, u"tidemark history"_s, u"active"_s, 12s, {4310}).statement =
        u"SELECT hour, event_type, sum(event_count) FROM tidemark.events_hourly WHERE tenant_id = $1"_s;
    ServerSession &load = add(4401, u"loader"_s, u"tidemark ingest"_s, u"active"_s, 2s, {});
    load.copiedRows = 1'204'000;
    load.copiedBytes = 96'320'000;
    return table;
}

std::vector<PartitionLine> partitions(Instant now)
{
    const Instant today = std::chrono::floor<std::chrono::days>(now);
    std::vector<PartitionLine> lines;
    for (const QString &dataset : {u"events"_s, u"http_request"_s}) {
        lines.push_back({.dataset = dataset,
                         .partition = dataset + u"_default"_s,
                         .rows = dataset == "events"_L1 ? 1204 : 0,
                         .rowsAreExact = dataset != "events"_L1,
                         .bytes = 180'224,
                         .nodes = u"this server"_s,
                         .due = dataset == "events"_L1 ? 1180 : 0,
                         .beyond = dataset == "events"_L1 ? 24 : 0});
        for (int day = 3; day > -6; --day) {
            const Instant from = today + day * 24h;
            lines.push_back({.dataset = dataset,
                             .partition = dataset + u"_p"_s + toIso(from).left(10).remove(u'-'),
                             .range = TimeRange{from, from + 24h},
                             .rows = day > 0 ? 0 : 412'000 + day * 1300,
                             .rowsAreExact = day > 0,
                             .bytes = day > 0 ? 32'768 : 88'000'000 + day * 270'000,
                             .nodes = u"this server"_s,
                             .isAhead = day > 0});
        }
    }
    return lines;
}

LoginTable logins()
{
    return {true,
            {{.login = u"ann"_s, .rights = {.reads = true, .tenants = {{1, 2, 7}}}},
             {.login = u"bob"_s, .rights = {.reads = true, .operates = true, .tenants = std::nullopt}},
             {.login = u"loader"_s, .rights = {.loads = true}, .isUnbound = true},
             {.login = u"maria"_s, .rights = {.reads = true}},
             {.login = u"root"_s,
              .rights = {.reads = true, .operates = true, .loads = true, .tenants = std::nullopt},
              .isSuperuser = true,
              .isUnbound = true}}};
}

Storage storage(Instant now, bool full)
{
    Storage storage;
    const auto add = [&](const QString &dataset, const QString &level, const QString &table, qint64 rows,
                         qint64 bytes, double growth, int days, const QString &keep, double growsFor) {
        storage.tables.push_back({.node = u"this server"_s,
                                  .problem = {},
                                  .dataset = dataset,
                                  .level = level,
                                  .table = table,
                                  .rows = rows,
                                  .bytes = bytes,
                                  .growth = growth,
                                  .keptFrom = now - days * 24h,
                                  .keep = keep.isEmpty() ? std::nullopt : std::optional(keep),
                                  .growsFor = keep.isEmpty() ? std::nullopt : std::optional(growsFor)});
    };
    add(u"events"_s, {}, u"events"_s, 14'400'000, 3'080'000'000, 88e6, 35, u"35 days"_s, 0);
    add(u"events"_s, u"15min"_s, u"events_15min"_s, 4'320'000, 1'210'000'000, 13.4e6, 90, u"90 days"_s, 0);
    add(u"events"_s, u"hourly"_s, u"events_hourly"_s, 6'570'000, 1'840'000'000, 5.04e6, 365, u"2 years"_s,
        365);
    add(u"events"_s, u"daily"_s, u"events_daily"_s, 410'000, 131'000'000, 360e3, 365, {}, 0);
    storage.disks = {{u"this server"_s, {}, full ? 48'000'000 : 79'000'000'000, 252'000'000'000}};
    return storage;
}

} // namespace tidemark::samples
