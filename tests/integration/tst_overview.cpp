// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/gatewayclient.h"
#include "support/schemadatabase.h"

#include <algorithm>
#include <map>
#include <set>

using namespace tidemark;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

/// The overview of all tenants, on plain PostgreSQL and on Citus.
class TestOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void numbersAreThoseOfTheRows();
    void pagesAreOneOrder_data();
    void pagesAreOneOrder();
    void searchesAsTheSidebarDoes();
    void seesWhatIsGranted();
    void namesWhoMovedMost();
    void namesWhoIsBusiest();
    void citusSaysWhoIsBusiest();
    void nothingRolledUpIsSaid();
    void functionsOfAnOlderBuildAreNamed();

private:
    struct Server {
        QString conninfo;
        std::unique_ptr<TestCluster> plain;
        std::unique_ptr<CitusCluster> citus;
    };
    [[nodiscard]] const QString &conninfo() const;
    QString ask(const QString &sql) const { return psql(conninfo(), sql); }
    [[nodiscard]] std::unique_ptr<coordinator::PgReadGateway> reader() const;

    std::map<QString, Server> m_servers;
};

namespace
{
Result<OverviewPage> readOverview(ReadGateway &gateway, const OverviewQuestion &question)
{
    return await<OverviewPage>(
        [&](Reply<OverviewPage> reply) { gateway.readOverview(question, std::move(reply)); });
}

Result<OverviewSummary> readSummary(ReadGateway &gateway, Dataset dataset)
{
    return await<OverviewSummary>(
        [&](Reply<OverviewSummary> reply) { gateway.readSummary({dataset}, std::move(reply)); });
}

OverviewQuestion everything(Dataset dataset)
{
    return {.dataset = dataset, .limit = 1000};
}

/// What a row is ordered by; nothing: not known, and so last.
std::optional<double> keyOf(const OverviewRow &row, const OverviewFrame &frame, OverviewSort sort)
{
    switch (sort) {
    case OverviewSort::Total:
        return double(row.total());
    case OverviewSort::Change:
        return row.change(frame);
    case OverviewSort::Errors:
        return row.errorShare();
    case OverviewSort::Uniques:
        return row.uniques.estimate;
    case OverviewSort::Last:
        return row.last ? std::optional(double(toMSecs(row.last->from))) : std::nullopt;
    case OverviewSort::Name:
        break;
    }
    return std::nullopt;
}

std::vector<qint32> idsOf(const std::vector<OverviewRow> &rows)
{
    std::vector<qint32> ids;
    for (const OverviewRow &row : rows)
        ids.push_back(row.tenant.id.value());
    return ids;
}
} // namespace

void TestOverview::initTestCase_data()
{
    QTest::addColumn<QString>("server");
    QTest::newRow("plain") << u"plain"_s;
    if (CitusCluster::isInstalled())
        QTest::newRow("citus") << u"citus"_s;
}

void TestOverview::init()
{
    QFETCH_GLOBAL(const QString, server);
    if (m_servers.contains(server))
        return;
    Server &made = m_servers[server];
    if (server == "citus"_L1) {
        made.citus = createSchemaCluster();
        made.conninfo = made.citus->conninfo();
    } else {
        made.plain = std::make_unique<TestCluster>();
        made.conninfo = createSchemaDatabase(*made.plain);
    }
    // Some big, most small; some only lately, some no longer, one without an error.
    ask(uR"sql(INSERT INTO tidemark.http_request (site_id, status_code, ip_address, ingest_time)
               SELECT 1 + n * n % 41, CASE WHEN n % 7 = 0 AND n * n % 41 <> 3 THEN 404 ELSE 200 END, 'a' || n % (3 + n * n % 41),
                      date_trunc('hour', now()) - n * interval '37 seconds' + interval '30 minutes'
               FROM generate_series(60, 9000) n)sql"_s);
    ask(uR"sql(INSERT INTO tidemark.http_request (site_id, status_code, ip_address, ingest_time)
               SELECT 50 + n % 5, 200, 'b' || n, date_trunc('hour', now()) - interval '40 hours' + n * interval '1 minute'
               FROM generate_series(1, 400) n)sql"_s);
    ask(uR"sql(INSERT INTO tidemark.http_request (site_id, status_code, ip_address, ingest_time)
               SELECT 60, 200, 'c' || n % 100, date_trunc('hour', now()) - n * interval '1 minute' FROM generate_series(1, 300) n)sql"_s);
    ask(uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, event_data, occurred_at)
               SELECT 1 + n % 13, (ARRAY['view', 'buy'])[1 + n % 2], jsonb_build_object('user_id', n % 50), now() - n * interval '41 seconds'
               FROM generate_series(1, 5000) n)sql"_s);
    for (const Dataset dataset : allDatasets)
        QCOMPARE(ask(u"SELECT result FROM tidemark.rollup('%1')"_s.arg(datasetName(dataset))), u"done"_s);
    ask(u"UPDATE tidemark.tenant SET name = (ARRAY['Zöe Ørsted', 'Acme Retail', 'retail acme', ''])[1 + tenant_id % 4]"_s);
}

const QString &TestOverview::conninfo() const
{
    QFETCH_GLOBAL(const QString, server);
    return m_servers.at(server).conninfo;
}

std::unique_ptr<coordinator::PgReadGateway> TestOverview::reader() const
{
    return std::make_unique<coordinator::PgReadGateway>(
        profileOf(createLogin(conninfo(), u"tidemark_reader"_s)), u"test"_s);
}

void TestOverview::numbersAreThoseOfTheRows()
{
    const auto gateway = reader();
    for (const auto &[dataset, tenant, time, errors, who] :
         {std::tuple{Dataset::Events, u"tenant_id"_s, u"occurred_at"_s, u"0"_s,
                     u"event_data ->> 'user_id'"_s},
          std::tuple{Dataset::HttpRequest, u"site_id"_s, u"ingest_time"_s,
                     u"count(*) FILTER (WHERE in_range AND status_code >= 400)"_s, u"ip_address"_s}}) {
        const Result<OverviewPage> page = readOverview(*gateway, everything(dataset));
        QVERIFY2(page, wordsOf(page));
        const OverviewFrame &frame = page->frame;
        QVERIFY(frame.comparable);
        QCOMPARE(frame.range.length(), Milliseconds(std::chrono::hours(overviewHours)));
        QCOMPARE(QString::number(page->tenants), ask(u"SELECT count(*) FROM tidemark.tenant"_s));
        QCOMPARE(page->matching, page->tenants);
        QStringList read;
        for (const OverviewRow &row : page->rows) {
            if (row.total() == 0 && row.before == 0)
                continue;
            QVERIFY(row.uniques.exact);
            QVERIFY(row.last);
            QString hours;
            for (const qint64 hour : row.hours)
                hours += QString::number(hour) + u',';
            read << u"%1|%2|%3|%4|%5|%6|%7"_s.arg(row.tenant.id.value())
                        .arg(row.total())
                        .arg(row.errors)
                        .arg(row.passed(frame))
                        .arg(row.before)
                        .arg(row.uniques.estimate)
                        .arg(hours);
        }
        const QString truth =
            ask(uR"sql(WITH rows AS (
                       SELECT e.*, %2 AS tenant, %3 AS t, %3 >= '%5' AND %3 < '%6' AS in_range
                       FROM tidemark.%1 e)
                   SELECT concat_ws('|', tenant, count(*) FILTER (WHERE in_range), %4, count(*) FILTER (WHERE in_range AND t < '%7'),
                                    count(*) FILTER (WHERE t >= '%8' AND t < '%9'), count(DISTINCT %10) FILTER (WHERE in_range),
                                    (SELECT string_agg((SELECT count(*) FROM rows h WHERE h.tenant = r.tenant AND h.t >= s AND h.t < s + interval '1 hour')
                                                       || ',', '' ORDER BY s)
                                     FROM generate_series('%5'::timestamptz, '%6'::timestamptz - interval '1 hour', interval '1 hour') s))
                   FROM rows r GROUP BY tenant
                   HAVING count(*) FILTER (WHERE in_range) > 0 OR count(*) FILTER (WHERE t >= '%8' AND t < '%9') > 0)sql"_s
                    .arg(datasetName(dataset), tenant, time, errors, toIso(frame.range.from),
                         toIso(frame.range.to), toIso(frame.passed.to), toIso(frame.before.from),
                         toIso(frame.before.to))
                    .arg(who));
        QStringList counted = truth.split(u'\n');
        read.sort();
        counted.sort();
        QCOMPARE(read, counted);
    }
}

void TestOverview::pagesAreOneOrder_data()
{
    QTest::addColumn<OverviewSort>("sort");
    QTest::addColumn<bool>("descending");
    for (const OverviewSortFacts &facts : overviewSorts)
        for (const bool descending : {true, false})
            QTest::addRow("%s %s", facts.name.data(), descending ? "down" : "up") << facts.sort << descending;
}

void TestOverview::pagesAreOneOrder()
{
    QFETCH(const OverviewSort, sort);
    QFETCH(const bool, descending);
    const auto gateway = reader();
    OverviewQuestion question = everything(Dataset::HttpRequest);
    question.sort = sort;
    question.descending = descending;
    const Result<OverviewPage> whole = readOverview(*gateway, question);
    QVERIFY2(whole, wordsOf(whole));
    QCOMPARE(qint64(whole->rows.size()), whole->tenants);
    for (std::size_t i = 1; i < whole->rows.size() && sort != OverviewSort::Name; ++i) {
        const std::optional<double> before = keyOf(whole->rows[i - 1], whole->frame, sort);
        const std::optional<double> after = keyOf(whole->rows[i], whole->frame, sort);
        QVERIFY2(!after || before, "what is not known comes last");
        if (!before || !after || *before == *after) {
            if (before == after)
                QVERIFY(whole->rows[i - 1].tenant.id.value() < whole->rows[i].tenant.id.value());
            continue;
        }
        QVERIFY2(descending == (*before > *after), qPrintable(QString::number(i)));
    }
    std::vector<qint32> paged;
    question.limit = 7;
    for (question.skip = 0; question.skip < whole->matching; question.skip += question.limit) {
        const Result<OverviewPage> page = readOverview(*gateway, question);
        QVERIFY2(page, wordsOf(page));
        const std::vector<qint32> ids = idsOf(page->rows);
        paged.insert(paged.end(), ids.begin(), ids.end());
    }
    QCOMPARE(paged, idsOf(whole->rows));
}

void TestOverview::searchesAsTheSidebarDoes()
{
    const auto gateway = reader();
    for (const QString &text : {u"1"_s, u"acme RETAIL"_s, u"zoe o"_s, u"%"_s, u"  "_s, u"nobody"_s}) {
        OverviewQuestion question = everything(Dataset::Events);
        question.search = text;
        const Result<OverviewPage> page = readOverview(*gateway, question);
        QVERIFY2(page, wordsOf(page));
        const Result<TenantPage> tenants = searchTenants(*gateway, text, 1000);
        QVERIFY2(tenants, wordsOf(tenants));
        QCOMPARE(page->matching, tenants->matching);
        QCOMPARE(page->tenants, tenants->total);
        std::set<qint32> found;
        for (const Tenant &tenant : tenants->tenants)
            found.insert(tenant.id.value());
        const std::vector<qint32> ids = idsOf(page->rows);
        QCOMPARE(std::set<qint32>(ids.begin(), ids.end()), found);
    }
}

void TestOverview::seesWhatIsGranted()
{
    const QString login = createLogin(conninfo(), u"tidemark_reader"_s);
    ask(u"SELECT tidemark.grant_tenants('%1', '{4,9,60}')"_s.arg(
        login.section(u"user="_s, -1).section(u' ', 0, 0)));
    coordinator::PgReadGateway gateway(profileOf(login), u"test"_s);
    ask(u"INSERT INTO tidemark.http_request (site_id, status_code, ingest_time) SELECT 4 + n % 3, 200, now() FROM generate_series(1, 30) n"_s);
    const Result<OverviewPage> page = readOverview(gateway, everything(Dataset::HttpRequest));
    QVERIFY2(page, wordsOf(page));
    QCOMPARE(page->tenants, 3);
    qint64 sum = 0;
    for (const OverviewRow &row : page->rows)
        sum += row.total();
    QVERIFY(sum > 0);
    const Result<OverviewSummary> summary = readSummary(gateway, Dataset::HttpRequest);
    QVERIFY2(summary, wordsOf(summary));
    QCOMPARE(summary->total, sum);
    QVERIFY(summary->hottest && !summary->hottest->empty());
    for (const HotTenant &hot : *summary->hottest)
        QVERIFY((std::set<qint32>{4, 9, 60}).contains(hot.tenant.id.value()));
}

void TestOverview::namesWhoMovedMost()
{
    const auto gateway = reader();
    const Result<OverviewSummary> summary = readSummary(*gateway, Dataset::HttpRequest);
    QVERIFY2(summary, wordsOf(summary));
    const Result<OverviewPage> page = readOverview(*gateway, everything(Dataset::HttpRequest));
    QVERIFY2(page, wordsOf(page));
    qint64 total = 0;
    qint64 before = 0;
    std::vector<std::pair<qint64, qint32>> moves; // the biggest rise first
    for (const OverviewRow &row : page->rows) {
        total += row.total();
        before += row.before;
        const qint64 by = row.passed(page->frame) - row.before;
        if (by > 0 && by * 10 >= row.before)
            moves.emplace_back(-by, row.tenant.id.value());
    }
    QCOMPARE(summary->total, total);
    QCOMPARE(summary->before, before);
    std::ranges::sort(moves);
    QVERIFY(!moves.empty());
    QCOMPARE(summary->rises.size(), std::min<std::size_t>(moves.size(), mostMovers));
    for (std::size_t i = 0; i < summary->rises.size(); ++i) {
        const Mover &mover = summary->rises[i];
        QCOMPARE(std::pair(mover.before - mover.passed, mover.tenant.id.value()), moves[i]);
    }
    QVERIFY(!summary->falls.empty());
    for (const Mover &mover : summary->falls)
        QVERIFY(mover.passed < mover.before);
}

void TestOverview::namesWhoIsBusiest()
{
    const auto gateway = reader();
    ask(u"INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) SELECT 1 + n % 20 / 12, 'view', now() FROM generate_series(1, 60) n"_s);
    const Result<OverviewSummary> summary = readSummary(*gateway, Dataset::Events);
    QVERIFY2(summary && summary->hottest, wordsOf(summary));
    QVERIFY(!summary->hotByQueries);
    QVERIFY(summary->hottest->size() >= 2);
    QCOMPARE(summary->hottest->front().tenant.id, TenantId(1));
    QCOMPARE(summary->hottest->at(1).tenant.id, TenantId(2));
    QVERIFY(summary->hottest->front().count >= 36);
}

void TestOverview::citusSaysWhoIsBusiest()
{
    QFETCH_GLOBAL(const QString, server);
    if (!CitusCluster::isInstalled())
        QSKIP("skipped: no Citus");
    if (server != "citus"_L1)
        return; // namesWhoIsBusiest() asks plain servers
    const auto track = [this, &server](const char *what) {
        const CitusCluster &citus = *m_servers.at(server).citus;
        QStringList nodes{citus.conninfo()};
        for (int worker = 0; worker < citus.workerCount(); ++worker)
            nodes << citus.workerConninfo(worker);
        for (const QString &node : nodes) {
            psql(node, u"ALTER SYSTEM SET citus.stat_tenants_track = '%1'"_s.arg(QLatin1StringView(what)));
            psql(node, u"SELECT pg_reload_conf()"_s);
        }
    };
    track("all");
    const auto gateway = reader();
    std::vector<HotTenant> hottest;
    const auto counts = [&] {
        for (int i = 0; i < 20; ++i)
            ask(u"SELECT count(*) FROM tidemark.events WHERE tenant_id = 4"_s);
        const Result<OverviewSummary> summary = readSummary(*gateway, Dataset::Events);
        if (summary && summary->hottest && summary->hotByQueries)
            hottest = *summary->hottest;
        return !hottest.empty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(counts(), 60'000);
    QCOMPARE(hottest.front().tenant.id, TenantId(4));
    QVERIFY(hottest.front().count > 0);
    track("none");
}

void TestOverview::nothingRolledUpIsSaid()
{
    ask(u"UPDATE tidemark.pipeline SET watermark = NULL"_s);
    const auto gateway = reader();
    const Result<OverviewPage> page = readOverview(*gateway, everything(Dataset::Events));
    QVERIFY2(page, wordsOf(page));
    QVERIFY(!page->frame.watermark);
    QVERIFY(!page->frame.comparable);
}

void TestOverview::functionsOfAnOlderBuildAreNamed()
{
    ask(u"ALTER FUNCTION tidemark.overview RENAME TO other_overview"_s);
    ask(u"ALTER FUNCTION tidemark.overview_movers RENAME TO other_movers"_s);
    const auto gateway = reader();
    const Result<OverviewPage> page = readOverview(*gateway, everything(Dataset::Events));
    QVERIFY(!page && page.error().remedy().contains("tidemarkctl init"_L1));
    const Result<OverviewSummary> summary = readSummary(*gateway, Dataset::Events);
    QVERIFY(!summary && summary.error().remedy().contains("tidemarkctl init"_L1));
}

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
