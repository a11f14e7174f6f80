// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/filtertruth.h"
#include "support/gatewayclient.h"
#include "support/instants.h"
#include "support/schemadatabase.h"

using namespace tidemark;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

/// What readers ask of Citus, whose workers hold raw rows, bins and rollups.
class TestCitusLive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void busyTenantsAreReadByTheirBins();
    void filteredNumbersAreThoseOfRawRows_data();
    void filteredNumbersAreThoseOfRawRows();

private:
    QString ask(const QString &sql) const { return psql(m_cluster->conninfo(), sql); }

    std::unique_ptr<CitusCluster> m_cluster;
};

void TestCitusLive::initTestCase()
{
    if (!CitusCluster::isInstalled())
        QSKIP("skipped: no Citus");
    m_cluster = createSchemaCluster();
}

void TestCitusLive::busyTenantsAreReadByTheirBins()
{
    coordinator::PgReadGateway reader(profileOf(createLogin(m_cluster->conninfo(), u"tidemark_reader"_s)),
                                      u"test"_s);
    const auto insert = [this](const QString &rows) {
        ask(u"INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) SELECT 1 + n % 3, 'view', "
            "now() - random() * interval '9 min' FROM generate_series(1, %1) n"_s.arg(rows));
        ask(u"INSERT INTO tidemark.http_request (site_id, status_code, ingest_time) SELECT 1 + n % 3, 200 + n % 400, "
            "now() - random() * interval '9 min' FROM generate_series(1, %1) n"_s.arg(rows));
    };
    const auto verify = [&](Dataset dataset, const QString &tenantColumn, const QString &timeColumn) {
        const Result<LiveAnswer> answer = readLive(reader, {dataset, TenantId(1), std::nullopt});
        QVERIFY2(answer && answer->counts, wordsOf(answer));
        const LiveCounts &live = **answer->counts;
        QCOMPARE(QString::number(live.total()),
                 ask(u"SELECT count(*) FROM tidemark.%1 WHERE %2 = 1 AND %3 >= '%4' AND %3 < '%5'"_s.arg(
                     datasetName(dataset), tenantColumn, timeColumn, toIso(live.range.from),
                     toIso(live.range.to))));
    };
    for (const QString &rows : {u"900"_s, u"30"_s, u"400"_s}) {
        insert(rows);
        verify(Dataset::Events, u"tenant_id"_s, u"occurred_at"_s);
        verify(Dataset::HttpRequest, u"site_id"_s, u"ingest_time"_s);
        for (const Dataset dataset : allDatasets)
            QCOMPARE(ask(u"SELECT result FROM tidemark.rollup('%1')"_s.arg(datasetName(dataset))), u"done"_s);
        verify(Dataset::Events, u"tenant_id"_s, u"occurred_at"_s);
        verify(Dataset::HttpRequest, u"site_id"_s, u"ingest_time"_s);
    }
    QCOMPARE(ask(u"SELECT count(*) FROM tidemark.events_rolled WHERE binned"_s), u"3"_s);
    QCOMPARE(ask(u"SELECT sum(n) FROM tidemark.http_request_5s"_s), u"1330"_s);
}

void TestCitusLive::filteredNumbersAreThoseOfRawRows_data()
{
    QTest::addColumn<Dataset>("dataset");
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<Dimension>("split");
    for (const Dimension split : {Dimension::Type, Dimension::Country}) {
        const char *by = split == Dimension::Type ? "by type" : "by country";
        QTest::addRow("events, %s", by)
            << Dataset::Events << Filter({u"view"_s, u"buy"_s}, {u"US"_s, u"??"_s}) << split;
        QTest::addRow("all events, %s", by) << Dataset::Events << Filter() << split;
        QTest::addRow("requests, %s", by) << Dataset::HttpRequest << Filter({}, {u"US"_s, u"DE"_s}) << split;
        QTest::addRow("all requests, %s", by) << Dataset::HttpRequest << Filter() << split;
    }
    QTest::newRow("classes") << Dataset::HttpRequest << Filter({u"4xx"_s, u"other"_s}, {}) << Dimension::Type;
}

void TestCitusLive::filteredNumbersAreThoseOfRawRows()
{
    QFETCH(const Dataset, dataset);
    QFETCH(const Filter, filter);
    QFETCH(const Dimension, split);
    coordinator::PgReadGateway reader(profileOf(createLogin(m_cluster->conninfo(), u"tidemark_reader"_s)),
                                      u"test"_s);
    for (const bool rolled : {true, false}) {
        ask(uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, event_data, occurred_at) SELECT 9, (ARRAY['view', 'buy', 'click'])[1 + n % 3],
                jsonb_build_object('user_id', n, 'country', (ARRAY['US', 'DE', NULL, 'FR', 'GB', 'ES', 'IT', 'PT'])[1 + n * n % 8]),
                timestamptz '2026-11-20 00:00Z' + n * interval '7 minutes' FROM generate_series(1, 600) n)sql"_s);
        ask(uR"sql(INSERT INTO tidemark.http_request (site_id, status_code, request_country, ingest_time) SELECT 9, (ARRAY[200, 404, 700])[1 + n % 3],
                (ARRAY['US', 'DE', NULL, 'FR', 'GB', 'ES', 'IT', 'PT'])[1 + n * n % 8], timestamptz '2026-11-20 00:00Z' + n * interval '7 minutes'
                FROM generate_series(1, 600) n)sql"_s);
        if (rolled)
            ask(u"SELECT tidemark.rollup('%1')"_s.arg(datasetName(dataset)));
        RangeQuestion asked;
        asked.dataset = dataset;
        asked.tenant = TenantId(9);
        asked.zone = "Asia/Kolkata";
        asked.range = {at("2026-11-20T18:30:00Z"), at("2026-11-22T18:30:00Z")};
        asked.filter = filter;
        asked.split = split;
        const Result<HistoryAnswer> answer = readHistory(reader, asked);
        QVERIFY2(answer && answer->trend, wordsOf(answer));
        const TrendSeries &trend = **answer->trend;
        QVERIFY(trend.total() > 0);
        QCOMPARE(linesOf(trend), ask(countsOf(trend)));
        if (!answer->countries)
            return;
        const CountryBreakdown &countries = **answer->countries;
        QVERIFY(!countries.buckets.empty());
        QCOMPARE(
            QString::number(countries.total()),
            ask(u"SELECT count(*) FROM tidemark.%1 WHERE %2 AND %3 >= '%4' AND %3 < '%5' AND 9 IN (%6)"_s.arg(
                datasetName(dataset), conditionOf(dataset, filter.with(Dimension::Country, {})),
                timeColumn(dataset), toIso(asked.range.from), toIso(asked.range.to),
                dataset == Dataset::Events ? u"tenant_id"_s : u"site_id"_s)));
    }
}

QTEST_GUILESS_MAIN(TestCitusLive)
#include "tst_cituslive.moc"
