// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A dashboard's history as one pipeline against the same statements one by one, in the same run: on this
// computer, and with 10 ms of way to the server. And the rollups against the raw rows they were made of.
// Prints medians; asserts nothing but that the answers are the same.

#include "coordinator/reading/historyreading.h"
#include "coordinator/sqltext.h"
#include "support/faultproxy.h"
#include "support/gatewayclient.h"
#include "support/schemadatabase.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTextStream>

#include <algorithm>

using namespace tidemark;
using namespace tidemark::coordinator;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

namespace
{
constexpr int rowCount = 300'000;
constexpr int repeats = 15;

template<typename Work>
double medianMs(Work &&work)
{
    std::vector<double> times;
    for (int i = 0; i < repeats; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + repeats / 2, times.end());
    return times[repeats / 2];
}

RangeQuestion week()
{
    RangeQuestion question;
    question.tenant = TenantId(1);
    question.range = {at("2026-01-01T00:00:00Z"), at("2026-01-08T00:00:00Z")};
    return question;
}

TenantSeam seamOf(pg::Connection &connection)
{
    const Result<RollupState> state =
        runOne(connection, rollupStateStatement(Dataset::Events)).and_then(decodeRollupState);
    const Result<TenantSeam> seam =
        seamFrom(week().tenant, state,
                 runOne(connection, tenantRolledStatement(Dataset::Events, week().tenant))
                     .and_then(decodeTenantRolled));
    if (!seam)
        qFatal("no state of the rollups");
    return *seam;
}

void compareWays(QTextStream &out, const QString &conninfo, const QString &where)
{
    pg::Connection connection(profileOf(conninfo), u"bench"_s, true);
    if (!open(connection))
        qFatal("no connection");
    const RangeFrame frame = frameOf(week(), localNow(), {}).value();
    const std::vector<pg::Statement> statements =
        statementsOf(historyStatements({frame, std::nullopt}, seamOf(connection)));
    const double together = medianMs([&] { (void)run(connection, statements); });
    const double oneByOne = medianMs([&] {
        for (const pg::Statement &statement : statements)
            (void)runOne(connection, statement);
    });
    out << where
        << u": pipeline %1 ms, one by one %2 ms, ratio %3\n"_s.arg(together, 0, 'f', 2)
               .arg(oneByOne, 0, 'f', 2)
               .arg(oneByOne / together, 0, 'f', 2);
    out.flush();
}
/// History just after a rollup that added rows of the tenant, 20 ms of round trip away; the limit: one round
/// trip and what it takes on the socket.
void compareWithOneRoundTrip(QTextStream &out, const QString &conninfo, const QString &farAway)
{
    PgReadGateway gateway(profileOf(farAway), u"bench"_s);
    PgReadGateway near(profileOf(conninfo), u"bench"_s);
    std::vector<double> after;
    std::vector<double> limit;
    for (int i = 0; i <= repeats; ++i) {
        psql(
            conninfo,
            u"INSERT INTO tidemark.events (tenant_id, event_type) SELECT 1, 'view' FROM generate_series(1, 10)"_s);
        QSignalSpy told(&gateway, &ReadGateway::rollupCommitted);
        psql(conninfo, u"SELECT tidemark.rollup('events')"_s);
        if (i > 0 && told.isEmpty() && !told.wait())
            qFatal("no notification");
        const auto measured = [](PgReadGateway &by) {
            QElapsedTimer timer;
            timer.start();
            if (!readHistory(by, week()))
                qFatal("no answer");
            return double(timer.nsecsElapsed()) / 1e6;
        };
        const double took = measured(gateway);
        (void)measured(near);
        if (i == 0)
            continue; // connected, and learned the state
        after.push_back(took);
        limit.push_back(measured(near) + 20);
    }
    std::ranges::nth_element(after, after.begin() + repeats / 2);
    std::ranges::nth_element(limit, limit.begin() + repeats / 2);
    out << u"history after a rollup, 20 ms of round trip away: %1 ms, one round trip and the server's time %2 ms, ratio %3\n"_s
               .arg(after[repeats / 2], 0, 'f', 2)
               .arg(limit[repeats / 2], 0, 'f', 2)
               .arg(after[repeats / 2] / limit[repeats / 2], 0, 'f', 2);
    out.flush();
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    TestCluster &cluster = TestCluster::shared();
    const QString conninfo = createSchemaDatabase(cluster);
    psql(conninfo, uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, event_data, occurred_at)
               SELECT n % 10, (ARRAY['view', 'click', 'purchase', 'login'])[1 + n % 4],
               jsonb_build_object('user_id', n * 7919::bigint % 20000, 'country', (ARRAY['DE', 'FR', 'US'])[1 + n
               % 3]),
               timestamptz '2026-01-01 00:00Z' + interval '7 days' / %1 * n FROM generate_series(1, %1) AS n)sql"_s
                       .arg(rowCount));

    PgReadGateway gateway(profileOf(conninfo), u"bench"_s);
    const auto total = [&] { return (*readHistory(gateway, week()).value().trend)->total(); };
    const qint64 fromRaw = total();
    const double raw = medianMs([&] { (void)readHistory(gateway, week()); });
    psql(conninfo, u"SELECT tidemark.rollup('events')"_s);
    psql(conninfo, u"VACUUM ANALYZE"_s);
    if (total() != fromRaw)
        qFatal("the rollups hold other numbers than the raw rows");
    const double rolledUp = medianMs([&] { (void)readHistory(gateway, week()); });
    out << u"a week of one tenant in %1 rows: from raw rows %2 ms, from rollups %3 ms, ratio %4\n"_s
               .arg(rowCount)
               .arg(raw, 0, 'f', 2)
               .arg(rolledUp, 0, 'f', 2)
               .arg(raw / rolledUp, 0, 'f', 2);

    compareWays(out, conninfo, u"on the socket"_s);
    FaultProxy proxy(cluster.socketDir() + u"/.s.PGSQL.5432"_s);
    proxy.setDelay(Milliseconds(10));
    compareWithOneRoundTrip(out, conninfo, proxy.through(conninfo) + u" sslmode=disable"_s);
    compareWays(out, proxy.through(conninfo) + u" sslmode=disable"_s, u"10 ms away"_s);
    return 0;
}
