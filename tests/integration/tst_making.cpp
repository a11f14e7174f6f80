// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/psqltext.h"
#include "support/ctlrun.h"
#include "support/gatewayclient.h"
#include "support/schemadatabase.h"

#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace tidemark;
using namespace tidemark::coordinator;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

/// How numbers are made: the statements that answers carry are those that gave their rows.
class TestMaking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPaneHasItsStatements_data();
    void everyPaneHasItsStatements();
    void whatIsPastedIntoPsqlGivesTheSameRows();
    void liveCountsHaveTheirs();
    void thePlanIsTheReaders();
    void theTerminalExplains();

private:
    [[nodiscard]] RangeQuestion day(Dataset dataset) const
    {
        RangeQuestion question;
        question.dataset = dataset;
        question.tenant = TenantId(1);
        question.range = {at("2026-03-01T00:00:00Z"), at("2026-03-02T00:00:00Z")};
        question.granularity = Granularity::Hour;
        return question;
    }
    [[nodiscard]] static QStringList namesIn(const Making &making)
    {
        QStringList names;
        for (const SentStatement &statement : making.statements)
            names << statement.name;
        return names;
    }

    QString m_conninfo;
    QString m_reader;
    std::unique_ptr<PgReadGateway> m_gateway;
};

void TestMaking::initTestCase()
{
    m_conninfo = createSchemaDatabase(TestCluster::shared());
    psql(m_conninfo, uR"sql(
        INSERT INTO tidemark.events (tenant_id, event_type, occurred_at, event_data)
        SELECT 1, 'it''s \' || n % 3, timestamptz '2026-03-01 00:00Z' + n * interval '80 s',
               jsonb_build_object('user_id', n % 50, 'country', CASE n % 2 WHEN 0 THEN 'DE' ELSE 'US' END)
        FROM generate_series(0, 999) AS n;
        INSERT INTO tidemark.http_request (site_id, ingest_time, ip_address, status_code, request_country, response_time_msec)
        SELECT 1, timestamptz '2026-03-01 00:00Z' + n * interval '80 s', '10.0.0.' || n % 20, 200, 'DE', n % 90
        FROM generate_series(0, 999) AS n)sql"_s);
    psql(m_conninfo, u"SELECT tidemark.rollup('events')"_s);
    m_reader = createLogin(m_conninfo, u"tidemark_reader"_s);
    psql(m_conninfo, u"SELECT tidemark.grant_tenants('%1', '{1}')"_s.arg(m_reader.section(u"user="_s, -1)));
    m_gateway = std::make_unique<PgReadGateway>(profileOf(m_reader), u"making"_s);
}

void TestMaking::everyPaneHasItsStatements_data()
{
    QTest::addColumn<RangeQuestion>("question");
    QTest::addColumn<QStringList>("trend");
    RangeQuestion events = day(Dataset::Events);
    QTest::newRow("events") << events << QStringList{u"read/events_trend"_s};
    events.comparison = Comparison::Previous;
    QTest::newRow("compared") << events << QStringList{u"read/events_trend"_s, u"read/events_trend"_s};
    events = day(Dataset::Events);
    events.filter = Filter({}, {u"DE"_s});
    QTest::newRow("by country") << events << QStringList{u"read/events_by_country"_s};
    RangeQuestion requests = day(Dataset::HttpRequest);
    QTest::newRow("requests") << requests << QStringList{u"read/http_request_trend"_s};
    requests.split = Dimension::Country;
    QTest::newRow("split") << requests << QStringList{u"read/http_request_by_country"_s};
}

/// Whichever pane there is: each that has numbers has the statements that gave them, and the others none.
void TestMaking::everyPaneHasItsStatements()
{
    QFETCH(RangeQuestion, question);
    QFETCH(QStringList, trend);
    const Result<HistoryAnswer> answer = readHistory(*m_gateway, question);
    QVERIFY2(answer, wordsOf(answer));
    forEachPart(*answer, [&](const auto &pane, const auto &part) {
        const Making making = makingOf(*answer, pane);
        QVERIFY2(part.has_value() == !making.statements.empty(), pane.name.data());
        for (const SentStatement &statement : making.statements)
            QVERIFY(!statement.sql.isEmpty() && !statement.parameters.empty());
        if (part)
            QVERIFY(making.tables.contains(datasetName(question.dataset)));
    });
    QCOMPARE(namesIn(makingOf(*answer, paneOf<TrendSeries>())), trend);
    if (question.dataset == Dataset::HttpRequest)
        QCOMPARE(namesIn(makingOf(*answer, paneOf<RequestSeries>())),
                 QStringList{u"read/http_request_trend"_s});
    if (question.dataset == Dataset::Events)
        QVERIFY(makingOf(*answer, paneOf<TrendSeries>()).tables.contains(u"events_hourly"_s));
}

void TestMaking::whatIsPastedIntoPsqlGivesTheSameRows()
{
    for (const Dataset dataset : {Dataset::Events, Dataset::HttpRequest}) {
        RangeQuestion question = day(dataset);
        if (dataset == Dataset::Events)
            question.filter = Filter({u"it's \\1"_s}, {});
        const Result<HistoryAnswer> answer = readHistory(*m_gateway, question);
        QVERIFY2(answer, wordsOf(answer));
        int run = 0;
        for (const auto &[pane, making] : answer->makings) {
            for (const SentStatement &statement : making.statements) {
                const QStringList lines =
                    psql(m_reader, psqlText(statement)).split(u'\n', Qt::SkipEmptyParts);
                // psql says PREPARE and DEALLOCATE around the rows.
                const auto rows = std::ranges::count_if(lines, [](const QString &line) {
                    return line != u"PREPARE"_s && line != u"DEALLOCATE"_s;
                });
                QVERIFY2(statement.rows > 0, qPrintable(statement.name));
                QCOMPARE(qint64(rows), statement.rows);
                ++run;
            }
        }
        QVERIFY(run >= 4);
    }
}

void TestMaking::liveCountsHaveTheirs()
{
    const Result<LiveAnswer> live = readLive(*m_gateway, {Dataset::Events, TenantId(1), std::nullopt});
    QVERIFY2(live && live->counts, wordsOf(live));
    const Making making = makingOf(*live, paneOf<LiveCounts>());
    QCOMPARE(making.statements.size(), 1U);
    QVERIFY(making.statements.front().sql.contains("live") ||
            making.statements.front().sql.contains("events"));
    QVERIFY(making.tables.contains(u"events"_s));
}

void TestMaking::thePlanIsTheReaders()
{
    const Result<HistoryAnswer> answer = readHistory(*m_gateway, day(Dataset::Events));
    QVERIFY2(answer, wordsOf(answer));
    const auto planOf = [&](const SentStatement &statement) {
        return await<QStringList>(
            [&](Reply<QStringList> reply) { m_gateway->explain(statement, std::move(reply)); });
    };
    for (const auto &[pane, making] : answer->makings) {
        for (const SentStatement &statement : making.statements) {
            const Result<QStringList> plan = planOf(statement);
            QVERIFY2(plan, wordsOf(plan));
            QVERIFY2(plan->join(u'\n').contains(u"(cost="_s), qPrintable(plan->join(u'\n')));
            QVERIFY(!plan->join(u'\n').contains(u"actual time"_s)); // it was not run
        }
    }
    // Whatever is asked for, the session only reads, with the rights of its login.
    QVERIFY(!planOf({u"x"_s, "DELETE FROM tidemark.events", {}, 0, {}}));
    QCOMPARE(psql(m_conninfo, u"SELECT count(*) FROM tidemark.events"_s), u"1000"_s);
}

void TestMaking::theTerminalExplains()
{
    const QStringList query{u"--format"_s,   u"json"_s,     u"query"_s,     u"uniques"_s,
                            u"--explain"_s,  u"--tenant"_s, u"1"_s,         u"--from"_s,
                            u"2026-03-01"_s, u"--to"_s,     u"2026-03-02"_s};
    const CtlRun run = runCtl(QStringLiteral(TIDEMARKCTL), m_reader, query);
    QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
    QCOMPARE(run.json().value(u"pane"_s).toString(), u"uniques"_s);
    QCOMPARE(run.json().value(u"source"_s).toString(), u"rollup"_s);
    const QJsonObject statement = run.array(u"statements"_s).first().toObject();
    QCOMPARE(statement.value(u"name"_s).toString(), u"read/events_uniques"_s);
    QVERIFY(statement.value(u"plan"_s).toArray().size() > 1);
    QCOMPARE(statement.value(u"types"_s).toArray().size(), statement.value(u"parameters"_s).toArray().size());
    const CtlRun table = runCtl(QStringLiteral(TIDEMARKCTL), m_reader,
                                {u"query"_s, u"live"_s, u"--explain"_s, u"--tenant"_s, u"1"_s});
    QVERIFY2(table.exitStatus == 0, qPrintable(table.errors));
    QVERIFY2(table.output.contains("PREPARE tidemark_read_") && table.output.contains("-- Plan:"),
             table.output);
}

QTEST_GUILESS_MAIN(TestMaking)
#include "tst_making.moc"
