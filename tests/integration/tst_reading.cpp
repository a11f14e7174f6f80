// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/sqltext.h"
#include "support/gatewayclient.h"
#include "support/schemadatabase.h"

#include <QSignalSpy>

using namespace tidemark;
using namespace tidemark::coordinator;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

/// Live counts, the tide, tenants and raw rows.
class ReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsFiveMinutesInBins();
    void countsFiveMinutesByTheServersClock();
    void comparesWithAsLongATimeBefore();
    void countsStatusClasses();
    void tellsTheTide();
    void tenThousandTenantsComeBackByteForByte();
    void tenantsAreFoundByIdAndName_data();
    void tenantsAreFoundByIdAndName();
    void rawRowsComeNewestFirst();
    void hearsOfRollups();
    void countsTheBacklog();
    void anOddAnswerSpoilsItsPartAlone();
    void noTenantsIsNoZero();
    void theNewestIsFoundInWhateverIsKept();

private:
    QString m_conninfo;
    QString m_operator;
    std::unique_ptr<PgReadGateway> m_gateway;
};

namespace
{
QString insertAt(const char *time, const char *type, int rows, int tenant = 1)
{
    return uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) SELECT %1, '%2', timestamptz
                  '%3'
                  FROM generate_series(1, %4))sql"_s.arg(tenant)
        .arg(QString::fromLatin1(type), QString::fromLatin1(time))
        .arg(rows);
}

LiveQuestion liveUntil(const char *to, Dataset dataset = Dataset::Events)
{
    LiveQuestion question;
    question.dataset = dataset;
    question.tenant = TenantId(1);
    if (to)
        question.to = at(to);
    return question;
}
} // namespace

void ReadingTest::initTestCase()
{
    m_conninfo = createSchemaDatabase(TestCluster::shared());
    m_operator = createLogin(m_conninfo, u"tidemark_operator"_s);
    m_gateway =
        std::make_unique<PgReadGateway>(profileOf(createLogin(m_conninfo, u"tidemark_reader"_s)), u"test"_s);
}

void ReadingTest::countsFiveMinutesInBins()
{
    psql(m_conninfo, insertAt("2026-03-01T12:00:00Z", "view", 3));     // the first bin of the window
    psql(m_conninfo, insertAt("2026-03-01T12:00:04.999Z", "view", 2)); // still the first
    psql(m_conninfo, insertAt("2026-03-01T12:00:05Z", "click", 4));
    psql(m_conninfo, insertAt("2026-03-01T12:04:59.999Z", "view", 1));  // the last
    psql(m_conninfo, insertAt("2026-03-01T12:05:00Z", "view", 50));     // beyond
    psql(m_conninfo, insertAt("2026-03-01T11:59:59.999Z", "click", 7)); // the five minutes before
    psql(m_conninfo, insertAt("2026-03-01T11:55:00Z", "gone", 6));
    psql(m_conninfo, insertAt("2026-03-01T11:54:59.999Z", "view", 80)); // before that
    psql(m_conninfo, insertAt("2026-03-01T12:02:00Z", "view", 90, 2));  // somebody else's
    const Result<LiveAnswer> answer = readLive(*m_gateway, liveUntil("2026-03-01T12:05:00Z"));
    QVERIFY2(answer && answer->counts, wordsOf(answer));
    const LiveCounts &live = **answer->counts;
    QCOMPARE(live.range.from, at("2026-03-01T12:00:00Z"));
    QCOMPARE(live.range.to, at("2026-03-01T12:05:00Z"));
    QCOMPARE(live.types, (QStringList{u"view"_s, u"click"_s}));
    QCOMPARE(live.counts.at(0).size(), std::size_t(liveBins));
    QCOMPARE(live.counts.at(0).front(), 5);
    QCOMPARE(live.counts.at(0).back(), 1);
    QCOMPARE(live.counts.at(1).at(1), 4);
    QCOMPARE(live.total(), 10);
    QCOMPARE(live.previousTotal, 13);
}

void ReadingTest::countsFiveMinutesByTheServersClock()
{
    psql(m_conninfo, uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at)
                            SELECT 1, 'now', now() - interval '1 second' * n FROM generate_series(0, 60) AS n)sql"_s);
    for (int i = 0; i < 5; ++i) {
        const Result<LiveAnswer> answer = readLive(*m_gateway, liveUntil(nullptr));
        QVERIFY2(answer && answer->counts, wordsOf(answer));
        const LiveCounts &live = **answer->counts;
        QCOMPARE(live.range.length(), std::chrono::minutes(5));
        QVERIFY(live.range.to > live.serverTime);
        QVERIFY(live.range.to - live.serverTime <= std::chrono::seconds(5));
        QCOMPARE(toMSecs(live.range.to) % 5000, 0);
        QCOMPARE(live.total(), 61);
    }
}

void ReadingTest::comparesWithAsLongATimeBefore()
{
    LiveQuestion question = liveUntil(nullptr);
    question.tenant = TenantId(4);
    psql(m_conninfo,
         uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) SELECT 4, 'steady',
                            now() - n * interval '100 ms' FROM generate_series(1, 6600) n)sql"_s);
    // In the first half of a bin, where the two lengths differ most.
    Result<LiveAnswer> answer = readLive(*m_gateway, question);
    const auto missing = [&] {
        return answer && answer->counts ? (*answer->counts)->range.to - (*answer->counts)->serverTime
                                        : Milliseconds(0);
    };
    for (int tries = 0; tries < 1000 && missing() < Milliseconds(2500); ++tries)
        answer = readLive(*m_gateway, question);
    QVERIFY2(answer && answer->counts, wordsOf(answer));
    const LiveCounts &live = **answer->counts;
    const Milliseconds passed = live.serverTime - live.range.from;
    QVERIFY(passed <= Milliseconds(297'500));
    const qint64 counted =
        psql(m_conninfo,
             uR"sql(SELECT count(*) FROM tidemark.events WHERE tenant_id = 4 AND occurred_at >= '%1'
                    AND occurred_at < '%2')sql"_s.arg(toIso(live.range.from - passed),
                                                      toIso(live.range.from)))
            .toLongLong();
    // The server's clock is read a moment after the question was put.
    QVERIFY2(std::abs(live.previousTotal - counted) <= 10,
             qPrintable(u"%1 instead of %2"_s.arg(live.previousTotal).arg(counted)));
}

void ReadingTest::countsStatusClasses()
{
    psql(m_conninfo,
         u"INSERT INTO tidemark.http_request (site_id, ingest_time, status_code) "
         "SELECT 1, timestamptz '2026-03-01 12:01Z', c FROM unnest('{200,204,299,301,404,404,500,599,100,0,"
         "600,-1}'::int[]) AS c"_s);
    const Result<LiveAnswer> answer =
        readLive(*m_gateway, liveUntil("2026-03-01T12:05:00Z", Dataset::HttpRequest));
    QVERIFY2(answer && answer->counts, wordsOf(answer));
    const LiveCounts &live = **answer->counts;
    QCOMPARE(live.types, (QStringList{u"2xx"_s, u"3xx"_s, u"4xx"_s, u"5xx"_s, u"other"_s}));
    const qint64 counts[] = {3, 1, 2, 2, 4};
    for (qsizetype type = 0; type < live.types.size(); ++type)
        QCOMPARE(live.totalOf(type), counts[type]);
}

void ReadingTest::tellsTheTide()
{
    const Result<TideTable> tide = readTide(*m_gateway);
    QVERIFY2(tide, wordsOf(tide));
    QCOMPARE(tide->schemaVersion, programSchemaVersion);
    QVERIFY(!tide->citus);
    QVERIFY(!tide->canOperate);
    QCOMPARE(tide->serverVersion, psql(m_conninfo, u"SHOW server_version"_s));
    QVERIFY(tide->nodes.empty());
    QCOMPARE(tide->datasets.size(), 2U);
    QCOMPARE(tide->datasets[0].dataset, Dataset::Events);
    QVERIFY(!tide->datasets[0].watermark);
    QCOMPARE(tide->datasets[0].waitingRows.value(),
             psql(m_conninfo, u"SELECT count(*) FROM tidemark.events"_s).toLongLong());
    QVERIFY(tide->datasets[0].partitions >= 8);
    QVERIFY(tide->datasets[0].horizon &&
            *tide->datasets[0].horizon > tide->serverTime + std::chrono::hours(6 * 24));

    PgReadGateway operating(profileOf(m_operator), u"test"_s);
    const Result<TideTable> own = readTide(operating);
    QVERIFY2(own, wordsOf(own));
    QVERIFY(own->canOperate);
}

void ReadingTest::tenThousandTenantsComeBackByteForByte()
{
    // Bidi controls, emoji, quotes, markup, a name of a thousand characters, what LIKE knows, and spaces.
    const QStringList odd{QString::fromUtf8("\xE2\x80\xAE"
                                            "evil\xE2\x80\xAC"),
                          QString::fromUtf8("\xF0\x9F\x9A\x80\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x94\xAC"),
                          u"O'Neil \"and\" sons"_s,
                          u"<img src='x'>"_s,
                          QString(1000, u'x'),
                          u"100 % _sure_"_s,
                          u"back\\slash"_s,
                          u"  spaces  "_s,
                          u"tab\tand\nline"_s,
                          u"Société GÉNÉRALE"_s,
                          u"Łódź, Straße 1, Ærø"_s,
                          u"москва"_s,
                          u"Acme"_s,
                          u"Σίσυφος"_s};
    pg::Connection admin(profileOf(m_conninfo), u"admin"_s, false);
    QVERIFY(open(admin));
    QVERIFY(
        runOne(admin, sql(R"sql(INSERT INTO tidemark.tenant (tenant_id, name) SELECT n, 'Tenant ' || n FROM
                                    generate_series(1, 10000) AS n)sql")));
    for (qsizetype i = 0; i < odd.size(); ++i) {
        QVERIFY(runOne(admin, sql("UPDATE tidemark.tenant SET name = $2::text WHERE tenant_id = $1::int",
                                  {pg::parameter(qint64(i + 101)), pg::parameter(odd.at(i))})));
    }
    const Result<TenantPage> page = searchTenants(*m_gateway, QString(), 10'000);
    QVERIFY2(page, wordsOf(page));
    QCOMPARE(page->total, 10'000);
    QCOMPARE(page->matching, 10'000);
    QCOMPARE(page->tenants.size(), 10'000U);
    for (qsizetype i = 0; i < odd.size(); ++i) {
        const Tenant &tenant = page->tenants.at(std::size_t(i) + 100);
        QCOMPARE(tenant.id, TenantId(qint32(i + 101)));
        QCOMPARE(tenant.name.toUtf8().toHex(), odd.at(i).toUtf8().toHex());
        // And it is found by a part of its name.
        const Result<TenantPage> found = searchTenants(*m_gateway, odd.at(i).trimmed(), 5);
        QVERIFY2(found, wordsOf(found));
        QCOMPARE(found->matching, 1);
        QCOMPARE(found->tenants.front().id, tenant.id);
    }
}

void ReadingTest::tenantsAreFoundByIdAndName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("matching");
    QTest::addColumn<int>("first");
    QTest::newRow("id prefix") << u"999"_s << qint64(19)
                               << 999; // 999, 9990 … 9999, and names like "Tenant 1999"
    QTest::newRow("case") << u"tENANT 7777"_s << qint64(1) << 7777;
    QTest::newRow("the id before names with its digits") << u"42"_s << qint64(299) << 42;
    QTest::newRow("words in any order") << u"sons neil"_s << qint64(1) << 103;
    QTest::newRow("as it was typed first") << u"nant 77"_s << qint64(280) << 77;
    QTest::newRow("without accents") << u"societe generale"_s << qint64(1) << 110;
    QTest::newRow("with accents that the name lacks") << u"ténant 7777"_s << qint64(1) << 7777;
    QTest::newRow("letters that no accent makes") << u"lodz strasse aero"_s << qint64(1) << 111;
    QTest::newRow("other scripts, another case") << u"МОСКВА"_s << qint64(1) << 112;
    QTest::newRow("a letter that looks different at the end") << u"ΣΊΣΥΦΟΣ"_s << qint64(1) << 114;
    QTest::newRow("wide letters") << u"ａｃｍｅ"_s << qint64(1) << 113;
    QTest::newRow("percent is a character") << u"%"_s << qint64(1) << 106;
    QTest::newRow("underscore is a character") << u"_sure_"_s << qint64(1) << 106;
    QTest::newRow("backslash is a character") << u"\\"_s << qint64(1) << 107;
    QTest::newRow("quote") << u"'"_s << qint64(2) << 103;
    QTest::newRow("nothing like it") << u"no such tenant"_s << qint64(0) << 0;
    QTest::newRow("spaces around") << u"  Tenant 9999 "_s << qint64(1) << 9999;
}

void ReadingTest::tenantsAreFoundByIdAndName()
{
    QFETCH(QString, text);
    QFETCH(qint64, matching);
    QFETCH(int, first);
    const Result<TenantPage> page = searchTenants(*m_gateway, text, 3);
    QVERIFY2(page, wordsOf(page));
    QCOMPARE(page->search, text);
    QCOMPARE(page->total, 10'000);
    QCOMPARE(page->matching, matching);
    QCOMPARE(page->tenants.size(), std::size_t(std::min<qint64>(matching, 3)));
    if (matching > 0)
        QCOMPARE(page->tenants.front().id.value(), first);
}

void ReadingTest::rawRowsComeNewestFirst()
{
    RangeQuestion question;
    question.tenant = TenantId(1);
    question.range = {at("2026-03-01T12:00:00Z"), at("2026-03-01T12:05:00Z")};
    Result<RawRows> raw = readRaw(*m_gateway, question, 4);
    QVERIFY2(raw, wordsOf(raw));
    QCOMPARE(raw->columns, (QStringList{u"type"_s, u"user"_s, u"country"_s, u"data"_s}));
    QCOMPARE(raw->rows.size(), 4U);
    QVERIFY(raw->next);
    QCOMPARE(raw->rows[0].time, at("2026-03-01T12:04:59.999Z"));
    QCOMPARE(raw->rows[1].time, at("2026-03-01T12:00:05Z"));
    QCOMPARE(raw->rows[1].cells.front(), u"click"_s);
    raw = readRaw(*m_gateway, question, 10);
    QVERIFY2(raw, wordsOf(raw));
    QCOMPARE(raw->rows.size(), 10U);
    QVERIFY(!raw->next);
    question.dataset = Dataset::HttpRequest;
    raw = readRaw(*m_gateway, question, 100);
    QVERIFY2(raw, wordsOf(raw));
    QCOMPARE(raw->rows.size(), 12U);
    QCOMPARE(raw->columns.front(), u"status"_s);
}

void ReadingTest::hearsOfRollups()
{
    QSignalSpy committed(m_gateway.get(), &ReadGateway::rollupCommitted);
    QVERIFY(readTide(*m_gateway)); // the connection is open and listens
    psql(m_conninfo, u"SELECT tidemark.rollup('events')"_s);
    QTRY_COMPARE(committed.size(), 1);
    QCOMPARE(committed.front().at(0).value<Dataset>(), Dataset::Events);
    const Instant watermark = instantFromMSecs(committed.front().at(1).toLongLong());
    const Result<TideTable> tide = readTide(*m_gateway);
    QVERIFY2(tide, wordsOf(tide));
    QCOMPARE(tide->datasets[0].watermark, std::optional(watermark));
    QCOMPARE(tide->datasets[0].waitingRows.value(), 0);
}

void ReadingTest::countsTheBacklog()
{
    const auto live = [&] {
        const Result<LiveAnswer> answer = readLive(*m_gateway, liveUntil("2026-03-01T12:05:00Z"));
        return answer && answer->tide ? (*answer->tide)->datasets.at(0).waitingRows.value() : -1;
    };
    QCOMPARE(live(), 0);
    psql(m_conninfo, insertAt("2026-02-01T00:00:00Z", "bulk", 200'000));
    QCOMPARE(live(), 200'000); // few waited: counted at once
    psql(m_conninfo, insertAt("2026-02-01T00:00:00Z", "bulk", 5));
    QCOMPARE(readTide(*m_gateway)->datasets.at(0).waitingRows.value(), 200'005); // asked for by a person
    psql(m_conninfo, u"SELECT tidemark.rollup('events')"_s);
    QTRY_COMPARE(live(), 0); // a rollup tells
}

void ReadingTest::anOddAnswerSpoilsItsPartAlone()
{
    RangeQuestion question;
    question.tenant = TenantId(1);
    question.range = {at("2026-03-01T00:00:00Z"), at("2026-03-02T00:00:00Z")};
    Result<HistoryAnswer> answer = readHistory(*m_gateway, question);
    QVERIFY2(answer && answer->countries, wordsOf(answer));

    // A counter that is no number: countries alone fail.
    psql(m_conninfo,
         u"UPDATE tidemark.events_daily SET country_counters = '{\"DE\": \"many\"}' WHERE tenant_id = 1"_s);
    answer = readHistory(*m_gateway, question);
    QVERIFY2(answer, wordsOf(answer));
    QVERIFY2(answer->trend, wordsOf(answer->trend));
    QVERIFY2(answer->uniques, wordsOf(answer->uniques));
    QVERIFY(!answer->countries);
    QCOMPARE(answer->countries.error().kind, ErrorKind::Constraint);
    QCOMPARE(answer->countries.error().statement, u"read/events_countries"_s);

    // Numbers past every bound, and below zero.
    psql(m_conninfo,
         u"UPDATE tidemark.events_hourly SET event_count = 9223372036854775807 WHERE tenant_id = 1"_s);
    answer = readHistory(*m_gateway, question);
    QVERIFY2(answer && answer->uniques, wordsOf(answer));
    QVERIFY(!answer->trend);
    psql(m_conninfo, u"UPDATE tidemark.events_hourly SET event_count = -5 WHERE tenant_id = 1"_s);
    answer = readHistory(*m_gateway, question);
    QVERIFY2(answer && answer->uniques, wordsOf(answer));
    QVERIFY(!answer->trend);
    QCOMPARE(answer->trend.error().kind, ErrorKind::Decode);

    // Sketches that were recorded with other parameters than ours are not united with ours: uniques alone
    // fail.
    psql(m_conninfo, u"UPDATE tidemark.events_hourly SET event_count = 5 WHERE tenant_id = 1"_s);
    psql(m_conninfo, u"UPDATE tidemark.setting SET value = '14' WHERE key = 'hll_log2m'"_s);
    answer = readHistory(*m_gateway, question);
    QVERIFY2(answer && answer->trend, wordsOf(answer));
    QVERIFY(!answer->uniques);
    QVERIFY(answer->uniques.error().words().contains(u"parameters"_s));
    psql(m_conninfo, u"UPDATE tidemark.setting SET value = '11' WHERE key = 'hll_log2m'"_s);
}

void ReadingTest::theNewestIsFoundInWhateverIsKept()
{
    const auto newest = [&](Dataset dataset) {
        const Result<NewestRow> found = readNewest(*m_gateway, dataset, TenantId(77));
        return !found ? found.error().words() : found->time ? toIso(*found->time) : u"none"_s;
    };
    QCOMPARE(newest(Dataset::Events), u"none"_s);
    psql(m_conninfo, insertAt("2026-03-01T10:22:33Z", "view", 2, 77));
    psql(m_conninfo, insertAt("2026-02-01T10:22:33Z", "view", 2, 77));
    psql(m_conninfo, uR"sql(INSERT INTO tidemark.http_request (site_id, ingest_time, status_code)
                            VALUES (77, '2025-12-31 23:59:59Z', 200))sql"_s);
    QCOMPARE(newest(Dataset::Events), u"2026-03-01T10:22:33Z"_s); // it waits for a rollup
    psql(m_conninfo, u"CALL tidemark.run_rollup('events')"_s);
    psql(m_conninfo, u"CALL tidemark.run_rollup('http_request')"_s);
    const std::pair<const char *, const char *> afterIsGone[] = {{"events", "2026-03-01T10:15:00Z"},
                                                                 {"events_15min", "2026-03-01T10:00:00Z"},
                                                                 {"events_hourly", "2026-03-01T00:00:00Z"},
                                                                 {"events_daily", "none"}};
    for (const auto &[table, expected] : afterIsGone) {
        psql(m_conninfo, u"DELETE FROM tidemark.%1 WHERE tenant_id = 77"_s.arg(QLatin1StringView(table)));
        QCOMPARE(newest(Dataset::Events), QString::fromLatin1(expected));
    }
    QCOMPARE(newest(Dataset::HttpRequest), u"2025-12-31T23:59:59Z"_s);
}

void ReadingTest::noTenantsIsNoZero()
{
    const QString login = createLogin(m_conninfo, u"tidemark_reader"_s);
    const QString name = login.section(u"user="_s, -1);
    const auto grant = [&](const QString &tenants) {
        psql(m_conninfo, u"SELECT tidemark.grant_tenants('%1', '%2')"_s.arg(name, tenants));
    };
    PgReadGateway gateway(profileOf(login), u"test"_s);
    const auto refused = [&](const Error &error) {
        return error.kind == ErrorKind::Permission && error.words().contains("No tenants"_L1) &&
               error.remedy().contains(u"grant_tenants('%1'"_s.arg(name));
    };
    QVERIFY(searchTenants(gateway, {}, 10));
    grant(u"{}"_s);
    const Result<LiveAnswer> live = readLive(gateway, liveUntil(nullptr));
    QVERIFY2(live && live->tide, wordsOf(live)); // the tide is everybody's
    QVERIFY(!live->counts && refused(live->counts.error()));
    QVERIFY(readTide(gateway));
    const Result<TenantPage> tenants = searchTenants(gateway, {}, 10);
    QVERIFY(!tenants && refused(tenants.error()));
    RangeQuestion question;
    question.tenant = TenantId(1);
    question.range = {localNow() - std::chrono::hours(24), localNow()};
    const Result<RawRows> raw = readRaw(gateway, question, 10);
    QVERIFY(!raw && refused(raw.error()));
    const Result<HistoryAnswer> history = readHistory(gateway, question);
    QVERIFY(!history && refused(history.error()));
    // Granted some, it goes on without a new connection.
    grant(u"{1}"_s);
    QVERIFY(searchTenants(gateway, {}, 10));
    const Result<LiveAnswer> again = readLive(gateway, liveUntil(nullptr));
    QVERIFY2(again && again->counts, wordsOf(again));
}

QTEST_GUILESS_MAIN(ReadingTest)
#include "tst_reading.moc"
