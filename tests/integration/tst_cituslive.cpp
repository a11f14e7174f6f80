// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/gatewayclient.h"
#include "support/schemadatabase.h"

using namespace tidemark;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

/// Live counts on Citus, whose workers hold raw rows and bins.
class TestCitusLive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void busyTenantsAreReadByTheirBins();

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

QTEST_GUILESS_MAIN(TestCitusLive)
#include "tst_cituslive.moc"
