// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ctlrun.h"
#include "support/gatewayclient.h"
#include "support/schemadatabase.h"

#include <QJsonArray>
#include <QTest>

using namespace tidemark;
using namespace tidemark::coordinator;
using namespace tidemark::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Raw rows page by page and filtered by column, held against what PostgreSQL itself finds.
class TestRawPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRowComesOnceInOrder_data();
    void everyRowComesOnceInOrder();
    void rowsThatComeBetweenTwoPagesChangeNoOlderPage();
    void columnsAreFilteredByTheServer_data();
    void columnsAreFilteredByTheServer();
    void aFilterThatIsNoneIsRefused();
    void theTerminalPagesAndFilters();

private:
    [[nodiscard]] RangeQuestion hour(Dataset dataset) const
    {
        RangeQuestion question;
        question.dataset = dataset;
        question.tenant = TenantId(1);
        question.range = {at("2026-03-01T12:00:00Z"), at("2026-03-01T13:00:00Z")};
        return question;
    }
    [[nodiscard]] QString ids(const QString &table, const QString &tenant, const QString &time,
                              const QString &label) const
    {
        return psql(m_conninfo, uR"sql(SELECT string_agg(%4, ',' ORDER BY %3 DESC, id DESC) FROM tidemark.%1
                                       WHERE %2 = 1 AND %3 >= '2026-03-01 12:00Z' AND %3 < '2026-03-01 13:00Z')sql"_s
                                    .arg(table, tenant, time, label));
    }
    [[nodiscard]] CtlRun ctlRaw(const QStringList &more) const
    {
        return runCtl(QStringLiteral(TIDEMARKCTL), m_conninfo,
                      QStringList{u"--format"_s, u"json"_s, u"query"_s, u"raw"_s, u"--tenant"_s, u"1"_s,
                                  u"--from"_s, u"2026-03-01T12:00"_s, u"--to"_s, u"2026-03-01T13:00"_s} +
                          more);
    }

    QString m_conninfo;
    std::unique_ptr<PgReadGateway> m_gateway;
};

void TestRawPages::initTestCase()
{
    m_conninfo = createSchemaDatabase(TestCluster::shared());
    // Many rows within one microsecond, and many microseconds within one millisecond; some just outside.
    psql(m_conninfo, uR"sql(
        INSERT INTO tidemark.events (tenant_id, event_type, occurred_at, event_data)
        SELECT 1, CASE n % 3 WHEN 0 THEN 'view' WHEN 1 THEN 'Click_1' ELSE 'click%' END,
               timestamptz '2026-03-01 12:00Z' + n / 7 * interval '1 microsecond' + n % 5 * interval '11 min',
               jsonb_build_object('user_id', 'u' || n % 50, 'country', CASE n % 2 WHEN 0 THEN 'DE' ELSE 'US' END,
                                  'n', n)
        FROM generate_series(0, 999) AS n;
        INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) VALUES
            (1, 'outside', '2026-03-01 11:59:59.999999Z'), (1, 'outside', '2026-03-01 13:00Z'),
            (2, 'other', '2026-03-01 12:30Z');
        INSERT INTO tidemark.http_request (site_id, ingest_time, url, request_country, ip_address, status_code,
                                           response_time_msec)
        SELECT 1, timestamptz '2026-03-01 12:00Z' + n / 9 * interval '1 microsecond', '/api/v' || n % 4,
               CASE n % 2 WHEN 0 THEN 'DE' ELSE 'US' END, '10.0.0.' || n % 20, 200 + n % 3 * 100, n % 40
        FROM generate_series(0, 499) AS n)sql"_s);
    m_gateway = std::make_unique<PgReadGateway>(profileOf(m_conninfo), u"pages"_s);
}

void TestRawPages::everyRowComesOnceInOrder_data()
{
    QTest::addColumn<Dataset>("dataset");
    QTest::addColumn<int>("limit");
    for (const int limit : {1000, 500, 499, 37, 7}) {
        QTest::addRow("events by %d", limit) << Dataset::Events << limit;
        QTest::addRow("requests by %d", limit) << Dataset::HttpRequest << limit;
    }
}

void TestRawPages::everyRowComesOnceInOrder()
{
    QFETCH(Dataset, dataset);
    QFETCH(int, limit);
    const bool events = dataset == Dataset::Events;
    RawQuestion page{hour(dataset), {}, {}, limit};
    QStringList found;
    int pages = 0;
    do {
        const Result<RawRows> rows = readRaw(*m_gateway, page);
        QVERIFY2(rows, wordsOf(rows));
        QVERIFY(int(rows->rows.size()) <= limit && !rows->rows.empty());
        for (const RawRow &row : rows->rows)
            found << (events ? row.cells.at(3) : row.cells.at(3) + row.cells.at(5));
        page.before = rows->next;
        ++pages;
    } while (page.before);
    const int all = events ? 1000 : 500;
    QCOMPARE(found.size(), all);
    QCOMPARE(pages, (all + limit - 1) / limit);
    QCOMPARE(found.join(u','),
             events ? ids(u"events"_s, u"tenant_id"_s, u"occurred_at"_s, u"event_data::text"_s)
                    : ids(u"http_request"_s, u"site_id"_s, u"ingest_time"_s, u"ip_address || url"_s));
}

void TestRawPages::rowsThatComeBetweenTwoPagesChangeNoOlderPage()
{
    RawQuestion page{hour(Dataset::Events), {}, {}, 100};
    const Result<RawRows> first = readRaw(*m_gateway, page);
    QVERIFY2(first && first->next, wordsOf(first));
    page.before = first->next;
    const Result<RawRows> before = readRaw(*m_gateway, page);
    psql(m_conninfo, u"INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) VALUES (1, 'late', "
                     "'2026-03-01 12:59Z')"_s);
    const Result<RawRows> after = readRaw(*m_gateway, page);
    psql(m_conninfo, u"DELETE FROM tidemark.events WHERE event_type = 'late'"_s);
    QVERIFY(before && after);
    QVERIFY(before->rows == after->rows);
    QVERIFY(before->next == after->next);
}

void TestRawPages::columnsAreFilteredByTheServer_data()
{
    QTest::addColumn<Dataset>("dataset");
    QTest::addColumn<RowFilter>("where");
    QTest::addColumn<QString>("condition");
    const Dataset events = Dataset::Events;
    const Dataset requests = Dataset::HttpRequest;
    QTest::newRow("type, whatever its case")
        << events << RowFilter{{u"type"_s, u"CLICK"_s}} << u"event_type <> 'view'"_s;
    QTest::newRow("an underscore is one")
        << events << RowFilter{{u"type"_s, u"k_"_s}} << u"event_type = 'Click_1'"_s;
    QTest::newRow("a percent sign is one")
        << events << RowFilter{{u"type"_s, u"%"_s}} << u"event_type = 'click%'"_s;
    QTest::newRow("user") << events << RowFilter{{u"user"_s, u"u1"_s}}
                          << u"event_data ->> 'user_id' LIKE 'u1%'"_s;
    QTest::newRow("data") << events << RowFilter{{u"data"_s, u"\"n\": 99"_s}}
                          << u"event_data::text LIKE '%\"n\": 99%'"_s;
    QTest::newRow("several") << events
                             << RowFilter{{u"type"_s, u"view"_s},
                                          {u"country"_s, u"de"_s},
                                          {u"user"_s, u"u6"_s}}
                             << u"event_type = 'view' AND event_data ->> 'country' = 'DE' AND "
                                "event_data ->> 'user_id' = 'u6'"_s;
    QTest::newRow("none") << events << RowFilter{{u"user"_s, u"' OR true --"_s}} << u"false"_s;
    QTest::newRow("status") << requests << RowFilter{{u"status"_s, u"300"_s}} << u"status_code = 300"_s;
    QTest::newRow("no part of a status") << requests << RowFilter{{u"status"_s, u"30"_s}} << u"false"_s;
    QTest::newRow("address") << requests << RowFilter{{u"address"_s, u"10.0.0.1"_s}}
                             << u"ip_address = '10.0.0.1'"_s;
    QTest::newRow("a range of times")
        << requests << RowFilter{{u"response_ms"_s, u"2..4"_s}} << u"response_time_msec BETWEEN 2 AND 4"_s;
    QTest::newRow("from a time on") << requests << RowFilter{{u"response_ms"_s, u"3.."_s}}
                                    << u"response_time_msec >= 3"_s;
    QTest::newRow("up to a status") << requests << RowFilter{{u"status"_s, u"..299"_s}}
                                    << u"status_code <= 299"_s;
    QTest::newRow("url and time") << requests << RowFilter{{u"url"_s, u"/V3"_s}, {u"response_ms"_s, u"3"_s}}
                                  << u"url = '/api/v3' AND response_time_msec = 3"_s;
}

void TestRawPages::columnsAreFilteredByTheServer()
{
    QFETCH(Dataset, dataset);
    QFETCH(RowFilter, where);
    QFETCH(QString, condition);
    const bool events = dataset == Dataset::Events;
    const QString expected = psql(
        m_conninfo, uR"sql(SELECT count(*) FROM tidemark.%1 WHERE %2 = 1 AND %3 >= '2026-03-01 12:00Z' AND
                           %3 < '2026-03-01 13:00Z' AND %4)sql"_s.arg(
                        events ? u"events"_s : u"http_request"_s, events ? u"tenant_id"_s : u"site_id"_s,
                        events ? u"occurred_at"_s : u"ingest_time"_s, condition));
    RawQuestion page{hour(dataset), where, {}, 10};
    qint64 count = 0;
    do {
        const Result<RawRows> rows = readRaw(*m_gateway, page);
        QVERIFY2(rows, wordsOf(rows));
        count += qint64(rows->rows.size());
        page.before = rows->next;
    } while (page.before);
    QCOMPARE(QString::number(count), expected);
}

void TestRawPages::aFilterThatIsNoneIsRefused()
{
    const Result<RawRows> rows =
        readRaw(*m_gateway, RawQuestion{hour(Dataset::HttpRequest), {{u"status"_s, u"x"_s}}, {}, 10});
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, ErrorKind::Constraint);
}

void TestRawPages::theTerminalPagesAndFilters()
{
    const QStringList filter{u"--where"_s,    u"type=view"_s, u"--where"_s,
                             u"country=DE"_s, u"--limit"_s,   u"60"_s};
    QStringList data;
    QStringList paging;
    for (int page = 0; page < 10; ++page) {
        const CtlRun run = ctlRaw(filter + paging);
        QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
        const QJsonObject json = run.json();
        QCOMPARE(json.value(u"where"_s).toObject().value(u"country"_s).toString(), u"DE"_s);
        for (const QJsonValue row : json.value(u"rows"_s).toArray())
            data << row[u"data"_s].toString();
        QCOMPARE(json.value(u"more"_s).toBool(), json.value(u"next"_s).isString());
        if (json.value(u"next"_s).isNull())
            break;
        paging = {u"--before"_s, json.value(u"next"_s).toString()};
    }
    QCOMPARE(
        data.join(u','),
        psql(m_conninfo, uR"sql(SELECT string_agg(event_data::text, ',' ORDER BY occurred_at DESC, id DESC)
                                     FROM tidemark.events WHERE tenant_id = 1 AND event_type = 'view' AND
                                     event_data ->> 'country' = 'DE')sql"_s));
    for (const auto &[wrong, words] :
         {std::pair(QStringList{u"--where"_s, u"url=x"_s}, u"Unknown column"_s),
          std::pair(QStringList{u"--where"_s, u"type"_s}, u"expected COLUMN=VALUE"_s),
          std::pair(QStringList{u"--where"_s, u"type=a"_s, u"--where"_s, u"type=b"_s}, u"twice"_s),
          std::pair(QStringList{u"--before"_s, u"12"_s}, u"Invalid --before"_s)}) {
        const CtlRun run = ctlRaw(wrong);
        QCOMPARE(run.exitStatus, 2);
        QVERIFY2(run.errors.contains(words), qPrintable(run.errors));
    }
}

QTEST_GUILESS_MAIN(TestRawPages)
#include "tst_rawpages.moc"
