// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/reading/historyreading.h"
#include "support/gatewayclient.h"
#include "support/schemadatabase.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::coordinator;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

namespace
{
constexpr auto readSoFar = "SELECT seq_tup_read + coalesce(idx_tup_fetch, 0) FROM pg_stat_xact_user_tables "
                           "WHERE relname = $1::text";
}

/// What a question costs follows what it asks for, not what is kept.
class GrowthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aWeekIsReadWithoutTheYearsBefore_data();
    void aWeekIsReadWithoutTheYearsBefore();
    void whatIsHeldInTheDefaultPartitionIsNotRead_data();
    void whatIsHeldInTheDefaultPartitionIsNotRead();

private:
    QString m_conninfo;
};

void GrowthTest::initTestCase()
{
    m_conninfo = createSchemaDatabase(TestCluster::shared());
    // Two years of hours of three tenants; the week that is asked for is the last one.
    psql(m_conninfo, uR"sql(INSERT INTO tidemark.events_hourly (tenant_id, event_type, hour, event_count,
                            users_hll, country_counters)
                            SELECT tenant, type, timestamptz '2026-11-01Z' - n * interval '1 hour', 2,
                                   public.hll_empty(11, 5, -1, 1), '{"DE": 1, "US": 1}'
                            FROM generate_series(1, 17520) n, unnest('{view,click,buy,search}'::text[]) type,
                                 generate_series(1, 3) tenant)sql"_s);
    psql(m_conninfo, uR"sql(INSERT INTO tidemark.http_request_1hour (site_id, ingest_time, request_count,
                            success_count, error_count, status_1xx, status_2xx, status_3xx, status_4xx,
                            status_5xx, status_other, sum_response_time_msec, known_response_count,
                            distinct_ip_addresses, country_counters)
                            SELECT site, timestamptz '2026-11-01Z' - n * interval '1 hour', 2, 2, 0, 0, 2, 0, 0, 0,
                                   0, 0, 0, public.hll_empty(11, 5, -1, 1), '{"DE": 1, "US": 1}'
                            FROM generate_series(1, 17520) n, generate_series(1, 12) site)sql"_s);
    psql(m_conninfo, u"VACUUM ANALYZE"_s);
}

void GrowthTest::aWeekIsReadWithoutTheYearsBefore_data()
{
    QTest::addColumn<Dataset>("dataset");
    QTest::addColumn<QString>("table");
    QTest::newRow("events") << Dataset::Events << u"events_hourly"_s;
    QTest::newRow("requests") << Dataset::HttpRequest << u"http_request_1hour"_s;
}

void GrowthTest::aWeekIsReadWithoutTheYearsBefore()
{
    QFETCH(const Dataset, dataset);
    QFETCH(const QString, table);
    RangeQuestion question;
    question.dataset = dataset;
    question.tenant = TenantId(1);
    question.range = {at("2026-10-24T12:00:00Z"), at("2026-10-31T12:00:00Z")};
    pg::Connection connection(profileOf(m_conninfo), u"test"_s, true);
    QVERIFY(open(connection));
    const qint64 rows = psql(m_conninfo, u"SELECT count(*) FROM tidemark.%1"_s.arg(table)).toLongLong();
    const HistoryFrames frames = historyFramesOf(question, at("2026-11-01T00:00:00Z"), {}).value();
    // One by one: each statement for itself, and what it read of the hours.
    for (const pg::Statement &statement : statementsOf(historyStatements(frames, TenantSeam()))) {
        const Result<std::vector<pg::Rows>> answers =
            transact(connection, {statement, named("read_so_far", readSoFar, {pg::parameter(table)})});
        QVERIFY2(answers, wordsOf(answers));
        const qint64 read = answers->back().text(0, 0).toLongLong();
        // All tenants' rows of the range and of the one before it, read twice, are a twentieth of the table.
        QVERIFY2(read <= rows / 20, (statement.name + ": " + QByteArray::number(read) + " rows").constData());
    }
}

void GrowthTest::whatIsHeldInTheDefaultPartitionIsNotRead_data()
{
    // 20,000 rows that somebody holds, from before all partitions, and days that have none yet.
    psql(m_conninfo, uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at)
                            SELECT 1, 'old', timestamptz '2020-01-01Z' + n * interval '1 minute'
                            FROM generate_series(1, 20000) n)sql"_s);
    psql(m_conninfo,
         u"INSERT INTO tidemark.hold (dataset, range_from, range_to) VALUES ('events', '2020-01-01Z', "
         "'2021-01-01Z')"_s);
    psql(m_conninfo, u"SELECT tidemark.rollup('events')"_s);
    psql(m_conninfo, u"UPDATE tidemark.pipeline SET ahead = ahead + 2"_s);
    psql(m_conninfo, u"VACUUM ANALYZE tidemark.events"_s);
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("most");
    QTest::newRow("doctor")
        << u"SELECT due + beyond + past FROM tidemark.default_rows() WHERE dataset = 'events'"_s << u"0"_s
        << 200;
    // PostgreSQL itself looks for rows of each day that a partition is attached for.
    QTest::newRow("partitions") << u"SELECT tidemark.make_partitions('events')"_s << u"2"_s << 40'200;
    QTest::newRow("none due") << u"SELECT tidemark.make_partitions('events')"_s << u"0"_s << 200;
    QTest::newRow("purge") << u"SELECT tidemark.purge_default('events')"_s << u"0"_s << 200;
    QTest::newRow("preview")
        << u"SELECT count(*) FROM tidemark.default_preview((SELECT p FROM tidemark.pipeline p "
           "WHERE p.dataset = 'events'), '2020-01-01Z')"_s
        << u"0"_s << 200;
}

void GrowthTest::whatIsHeldInTheDefaultPartitionIsNotRead()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, answer);
    QFETCH(const int, most);
    // In one transaction.
    const QString read = QString::fromLatin1(readSoFar).replace("$1::text"_L1, "'events_default'"_L1);
    const QString said = psql(m_conninfo, u"%1; %2"_s.arg(sql, read));
    QCOMPARE(said.section(u'\n', 0, 0), answer);
    QVERIFY2(said.section(u'\n', 1).toLongLong() <= most, qPrintable(said));
}

QTEST_GUILESS_MAIN(GrowthTest)
#include "tst_growth.moc"
