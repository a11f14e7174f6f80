// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ctlrun.h"
#include "support/gatewayclient.h"
#include "support/pgclient.h"
#include "support/schemadatabase.h"

#include <QJsonObject>
#include <QTest>

using namespace tidemark;
using namespace tidemark::coordinator;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

/// Distinct users and addresses counted in the raw rows, held against what PostgreSQL itself counts.
class TestExactCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsWhatPostgresCounts_data();
    void countsWhatPostgresCounts();
    void liesWithinTheEstimate();
    void theCostIsToldBefore();
    void aCountIsCancelledOnTheServer();
    void aTenantThatIsNotGrantedIsNotCounted();
    void theTerminalCounts();
    /// The last: rows go.
    void whereRowsAreGoneThePartIsOffered();

private:
    [[nodiscard]] RangeQuestion days(Dataset dataset, const Filter &filter = {}) const
    {
        RangeQuestion question;
        question.dataset = dataset;
        question.tenant = TenantId(1);
        question.range = {at("2026-03-01T00:00:00Z"), at("2026-03-04T00:00:00Z")};
        question.granularity = Granularity::Day;
        question.filter = filter;
        return question;
    }
    [[nodiscard]] Result<ExactCount> count(const RangeQuestion &question) const
    {
        return await<ExactCount>(
            [&](Reply<ExactCount> reply) { m_gateway->countExactly(question, std::move(reply)); });
    }
    [[nodiscard]] Result<ExactCost> cost(const RangeQuestion &question) const
    {
        return await<ExactCost>(
            [&](Reply<ExactCost> reply) { m_gateway->readExactCost(question, std::move(reply)); });
    }

    QString m_conninfo;
    std::unique_ptr<PgReadGateway> m_gateway;
};

void TestExactCount::initTestCase()
{
    m_conninfo = createSchemaDatabase(TestCluster::shared());
    psql(m_conninfo, uR"sql(
        INSERT INTO tidemark.events (tenant_id, event_type, occurred_at, event_data)
        SELECT 1, CASE n % 3 WHEN 0 THEN 'view' ELSE 'click' END,
               timestamptz '2026-03-01 00:00Z' + n * interval '25 s',
               CASE WHEN n % 10 = 0 THEN '{}'
                    ELSE jsonb_build_object('user_id', n * 7919 % 2903,
                                            'country', CASE n % 4 WHEN 0 THEN 'de' WHEN 1 THEN 'US' ELSE '?' END) END
        FROM generate_series(0, 9999) AS n;
        INSERT INTO tidemark.http_request (site_id, ingest_time, url, request_country, ip_address, status_code)
        SELECT 1, timestamptz '2026-03-01 00:00Z' + n * interval '30 s', '/', CASE n % 2 WHEN 0 THEN 'DE' END,
               CASE WHEN n % 11 > 0 THEN '10.0.' || n % 37 || '.' || n % 53 END,
               (ARRAY[200, 204, 301, 404, 500, 101])[1 + n % 6]
        FROM generate_series(0, 7999) AS n)sql"_s);
    for (const Dataset dataset : {Dataset::Events, Dataset::HttpRequest})
        psql(m_conninfo, u"SELECT tidemark.rollup('%1')"_s.arg(datasetName(dataset)));
    // What is not rolled up yet counts as well.
    psql(m_conninfo, uR"sql(
        INSERT INTO tidemark.events (tenant_id, event_type, occurred_at, event_data)
        SELECT 1, 'late', '2026-03-02 12:00Z', jsonb_build_object('user_id', 'new' || n) FROM generate_series(1, 9) AS n)sql"_s);
    m_gateway = std::make_unique<PgReadGateway>(profileOf(m_conninfo), u"exact"_s);
}

void TestExactCount::countsWhatPostgresCounts_data()
{
    QTest::addColumn<Dataset>("dataset");
    QTest::addColumn<QStringList>("types");
    QTest::addColumn<QStringList>("countries");
    QTest::addColumn<QString>("condition");
    const Dataset events = Dataset::Events;
    const Dataset requests = Dataset::HttpRequest;
    const QStringList none;
    QTest::newRow("users") << events << none << none << u"true"_s;
    QTest::newRow("users by type") << events << QStringList{u"view"_s} << none << u"event_type = 'view'"_s;
    QTest::newRow("users by country")
        << events << none << QStringList{u"DE"_s} << u"upper(event_data ->> 'country') = 'DE'"_s;
    QTest::newRow("users by both, unknown too")
        << events << QStringList{u"click"_s} << QStringList{u"??"_s, u"US"_s}
        << u"event_type = 'click' AND coalesce(event_data ->> 'country', '?') IN ('?', 'US')"_s;
    QTest::newRow("nobody") << events << QStringList{u"none"_s} << none << u"false"_s;
    QTest::newRow("addresses") << requests << none << none << u"true"_s;
    QTest::newRow("addresses by class")
        << requests << QStringList{u"2xx"_s, u"other"_s} << none << u"status_code / 100 IN (1, 2)"_s;
    QTest::newRow("addresses by class and country")
        << requests << QStringList{u"4xx"_s} << QStringList{u"??"_s}
        << u"status_code / 100 = 4 AND request_country IS NULL"_s;
}

void TestExactCount::countsWhatPostgresCounts()
{
    QFETCH(Dataset, dataset);
    QFETCH(QStringList, types);
    QFETCH(QStringList, countries);
    QFETCH(QString, condition);
    const bool events = dataset == Dataset::Events;
    const QString expected = psql(
        m_conninfo,
        uR"sql(SELECT count(DISTINCT %1) || ' of ' || count(*) FROM tidemark.%2 WHERE %3 = 1 AND
                           %4 >= '2026-03-01 00:00Z' AND %4 < '2026-03-04 00:00Z' AND %5)sql"_s.arg(
            events ? u"(event_data ->> 'user_id')"_s : u"ip_address"_s, datasetName(dataset),
            events ? u"tenant_id"_s : u"site_id"_s, events ? u"occurred_at"_s : u"ingest_time"_s, condition));
    const Result<ExactCount> exact = count(days(dataset, Filter(types, countries)));
    QVERIFY2(exact, wordsOf(exact));
    QCOMPARE(u"%1 of %2"_s.arg(exact->distinct).arg(exact->rows), expected);
}

void TestExactCount::liesWithinTheEstimate()
{
    for (const Dataset dataset : {Dataset::Events, Dataset::HttpRequest}) {
        const RangeQuestion question = days(dataset);
        const Result<HistoryAnswer> history = readHistory(*m_gateway, question);
        QVERIFY2(history && history->uniques, wordsOf(history));
        const Result<ExactCount> exact = count(question);
        QVERIFY2(exact, wordsOf(exact));
        const UniqueEstimate &estimate = (*history->uniques)->range;
        QVERIFY(!estimate.exact);
        QVERIFY(double(exact->distinct) >= estimate.low && double(exact->distinct) <= estimate.high);
        QVERIFY(exact->at >= (*history->uniques)->provenance.serverTime);
    }
}

/// By the rollups' own counts, of all rows that are read: a filter spares none.
void TestExactCount::theCostIsToldBefore()
{
    const Result<ExactCost> events = cost(days(Dataset::Events, Filter({u"view"_s}, {u"DE"_s})));
    QVERIFY2(events, wordsOf(events));
    QVERIFY(events->isWhole() && events->gone.empty());
    QCOMPARE(events->rows, 10'009);
    const Result<ExactCost> requests = cost(days(Dataset::HttpRequest, Filter({u"4xx"_s}, {u"DE"_s})));
    QVERIFY2(requests, wordsOf(requests));
    QCOMPARE(requests->rows, 8000);
}

void TestExactCount::aCountIsCancelledOnTheServer()
{
    pg::Connection locker(profileOf(m_conninfo), u"locker"_s, false);
    QVERIFY(open(locker));
    QVERIFY(runOne(locker, sql("BEGIN")));
    QVERIFY(runOne(locker, sql("LOCK TABLE tidemark.events IN ACCESS EXCLUSIVE MODE")));
    PgReadGateway gateway(profileOf(m_conninfo), u"exact-cancel"_s);
    std::optional<Result<ExactCount>> answer;
    gateway.countExactly(days(Dataset::Events), [&](Result<ExactCount> count) { answer = std::move(count); });
    const QString waiting =
        uR"sql(SELECT count(*) FROM pg_stat_activity WHERE application_name = 'exact-cancel' AND
               wait_event_type = 'Lock')sql"_s;
    QTRY_COMPARE(psql(m_conninfo, waiting), u"1"_s);
    gateway.cancel();
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, ErrorKind::Cancelled);
    QTRY_COMPARE(psql(m_conninfo, waiting), u"0"_s);
    QVERIFY(runOne(locker, sql("ROLLBACK")));
}

void TestExactCount::aTenantThatIsNotGrantedIsNotCounted()
{
    const QString login = createLogin(m_conninfo, u"tidemark_reader"_s);
    psql(m_conninfo, u"SELECT tidemark.grant_tenants('%1', '{2}')"_s.arg(login.section(u"user="_s, -1)));
    PgReadGateway gateway(profileOf(login), u"exact"_s);
    const Result<ExactCount> exact = await<ExactCount>(
        [&](Reply<ExactCount> reply) { gateway.countExactly(days(Dataset::Events), std::move(reply)); });
    QVERIFY(!exact);
    QCOMPARE(exact.error().kind, ErrorKind::Permission);
}

void TestExactCount::theTerminalCounts()
{
    const QStringList query{u"--format"_s,   u"json"_s,     u"query"_s,     u"uniques"_s,
                            u"--exact"_s,    u"--tenant"_s, u"1"_s,         u"--from"_s,
                            u"2026-03-01"_s, u"--to"_s,     u"2026-03-04"_s};
    const CtlRun whole = runCtl(QStringLiteral(TIDEMARKCTL), m_conninfo, query);
    QVERIFY2(whole.exitStatus == 0, qPrintable(whole.errors));
    QVERIFY2(whole.errors.contains(u"The server reads about 10,009 raw rows for it."_s),
             qPrintable(whole.errors));
    const Result<ExactCount> exact = count(days(Dataset::Events));
    QCOMPARE(whole.json().value(u"exact"_s).toInteger(), exact->distinct);
    QVERIFY(whole.json().value(u"estimate"_s)[u"within"_s].toBool());
    // What the rollups cannot tell at all
    const CtlRun country =
        runCtl(QStringLiteral(TIDEMARKCTL), m_conninfo, query + QStringList{u"--country"_s, u"DE"_s});
    QVERIFY2(country.exitStatus == 0, qPrintable(country.errors));
    QCOMPARE(country.json().value(u"exact"_s).toInteger(),
             count(days(Dataset::Events, Filter({}, {u"DE"_s})))->distinct);
    QVERIFY(country.json().value(u"estimate"_s).isNull());
    QCOMPARE(country.json().value(u"filter"_s)[u"country"_s][0].toString(), u"DE"_s);
}

void TestExactCount::whereRowsAreGoneThePartIsOffered()
{
    psql(m_conninfo, uR"sql(DELETE FROM tidemark.events WHERE occurred_at < '2026-03-02 00:00Z';
                            UPDATE tidemark.pipeline SET raw_gone =
                            tstzmultirange(tstzrange(NULL, '2026-03-02 00:00Z')) WHERE dataset = 'events')sql"_s);
    RangeQuestion question = days(Dataset::Events);
    const Result<ExactCost> part = cost(question);
    QVERIFY2(part, wordsOf(part));
    QVERIFY(!part->isWhole());
    QCOMPARE(part->part->from, at("2026-03-02T00:00:00Z"));
    QCOMPARE(part->part->to, question.range.to);
    QCOMPARE(QString::number(part->rows),
             psql(m_conninfo, u"SELECT count(*) FROM tidemark.events WHERE tenant_id = 1"_s));
    const Result<ExactCount> refused = count(question);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Unanswerable);
    question.range.from = part->part->from;
    QVERIFY(count(question));
    const CtlRun run = runCtl(QStringLiteral(TIDEMARKCTL), m_conninfo,
                              {u"query"_s, u"uniques"_s, u"--exact"_s, u"--tenant"_s, u"1"_s, u"--from"_s,
                               u"2026-03-01"_s, u"--to"_s, u"2026-03-04"_s});
    QCOMPARE(run.exitStatus, 1);
    QVERIFY2(run.errors.contains(u"--from 2026-03-02T00:00:00Z --to 2026-03-04T00:00:00Z"_s),
             qPrintable(run.errors));
    question.range = {at("2026-03-01T00:00:00Z"), at("2026-03-01T12:00:00Z")};
    const Result<ExactCost> nothing = cost(question);
    QVERIFY2(nothing && !nothing->part, wordsOf(nothing));
}

QTEST_GUILESS_MAIN(TestExactCount)
#include "tst_exactcount.moc"
