// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a poll of the live pane costs the server at several rates of events of one tenant: by the five-second
// bins that rollups keep, and, as its rival, by the raw rows alone. Rollups are five seconds behind.

#include "coordinator/reading/livereading.h"
#include "coordinator/sqltext.h"
#include "support/gatewayclient.h"
#include "support/schemadatabase.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace tidemark;
using namespace tidemark::coordinator;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

namespace
{
constexpr std::size_t repeats = 9;
const QString sixTypes = u"(ARRAY['view', 'click', 'buy', 'login', 'logout', 'error'])[1 + n % 6]"_s;

/// So many seconds of events, which begin so many minutes before those of now.
QString insertion(int rate, int minutesAgo, int seconds)
{
    return uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, event_data, occurred_at)
                  SELECT 1, %1, '{"user_id": "u1", "country": "DE"}',
                         clock_timestamp() - interval '1 min' * %2 - interval '5 s' + n * interval '1 second' / %3
                  FROM generate_series(1, %3 * %4) AS n)sql"_s.arg(sixTypes)
        .arg(minutesAgo)
        .arg(rate)
        .arg(seconds);
}

void measure(QTextStream &out, TestCluster &cluster, int rate)
{
    const QString conninfo = createSchemaDatabase(cluster);
    for (int minute = 12; minute > 0; --minute)
        psql(conninfo, insertion(rate, minute, 60));
    psql(conninfo, u"SELECT tidemark.rollup('events')"_s);
    psql(conninfo, insertion(rate, 0, 5));
    psql(conninfo, u"VACUUM ANALYZE"_s);

    pg::Connection connection(profileOf(conninfo), u"bench"_s, true);
    if (!open(connection))
        qFatal("no connection");
    const LiveQuestion question{Dataset::Events, TenantId(1), std::nullopt};
    const Result<RollupState> state =
        runOne(connection, rollupStateStatement(Dataset::Events)).and_then(decodeRollupState);
    const Result<TenantSeam> seam =
        seamFrom(question.tenant, state,
                 runOne(connection, tenantRolledStatement(Dataset::Events, question.tenant))
                     .and_then(decodeTenantRolled));
    if (!seam)
        qFatal("no state of the rollups");
    const Instant now = state->serverTime;
    const TimeRange range = liveRange(question, now);
    if (!readsBins(question, range, now, *seam))
        qFatal("the tenant has no bins");
    const std::array statements{liveStatement(question, range, now, nullptr),
                                liveStatement(question, range, now, &seam->shown())};
    std::array<std::vector<double>, 2> times;
    std::array<qint64, 2> totals{};
    for (std::size_t turn = 0; turn < repeats; ++turn) {
        for (std::size_t way = 0; way < statements.size(); ++way) {
            QElapsedTimer timer;
            timer.start();
            const Result<pg::Rows> rows = runOne(connection, statements[way]);
            times[way].push_back(double(timer.nsecsElapsed()) / 1e6);
            const Result<LiveCounts> counts =
                rows.and_then([&](const pg::Rows &r) { return decodeLive(question, range, now, r); });
            if (!counts)
                qFatal("%s", qPrintable(counts.error().words()));
            totals[way] = counts->total() + counts->previousTotal;
        }
    }
    if (totals[0] != totals[1])
        qFatal("the bins hold other numbers than the raw rows");
    for (std::vector<double> &of : times)
        std::ranges::nth_element(of, of.begin() + repeats / 2);
    const double raw = times[0][repeats / 2];
    const double bins = times[1][repeats / 2];
    out << u"%1 events a second: from raw rows %2 ms, by bins %3 ms, ratio %4\n"_s.arg(rate)
               .arg(raw, 0, 'f', 2)
               .arg(bins, 0, 'f', 2)
               .arg(raw / bins, 0, 'f', 1);
    out.flush();
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    for (const int rate : {500, 5000})
        measure(out, TestCluster::shared(), rate);
    return 0;
}
