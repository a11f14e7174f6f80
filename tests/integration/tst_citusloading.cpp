// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pg/connection.h"
#include "support/files.h"
#include "support/gatewayclient.h"
#include "support/loading.h"
#include "support/pgsession.h"
#include "support/schemadatabase.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace tidemark::ingest;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

/// Loading into a Citus whose workers die under a COPY or refuse rows: each row once, none rejected for what
/// was no fault of its own.
class TestCitusLoading : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::unique_ptr<CitusCluster> m_cluster;
    QString m_login;
    std::unique_ptr<Loader> m_loader;
    std::optional<Result<LoadReport>> m_report;
    LoadProgress m_progress;

    QString ask(const QString &sql) const { return psql(m_cluster->conninfo(), sql); }
    [[nodiscard]] QString eachOnce() const
    {
        return ask(u"SELECT count(*) || ' ' || count(DISTINCT event_data->>'n') FROM tidemark.events"_s);
    }
    /// Events of 40 tenants.
    static QByteArray rows(int count)
    {
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += "{\"tenant_id\":" + QByteArray::number(1 + i % 40) +
                    ",\"event_type\":\"click\",\"n\":" + QByteArray::number(i) + "}\n";
        return text;
    }
    void begin(const QByteArray &text, int batchRows)
    {
        LoadJob job{.format = Format::EventsJsonl};
        job.files = {writeFile(m_dir.filePath(u"rows.jsonl"_s), text)};
        job.batchRows = batchRows;
        m_loader = std::make_unique<Loader>(profileOf(m_login));
        m_report.reset();
        m_progress = {};
        m_loader->run(
            job, [this](const LoadProgress &progress) { m_progress = progress; },
            [this](Result<LoadReport> report) { m_report = std::move(report); });
    }
    void verifyAllStored(int count)
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_report.has_value(), 180'000);
        QVERIFY2(m_report->has_value(), qPrintable(*m_report ? QString() : m_report->error().words()));
        const LoadReport &report = **m_report;
        QVERIFY2(!report.failure, qPrintable(report.failure ? report.failure->words() : QString()));
        QVERIFY2(report.rejected == 0,
                 qPrintable(report.firstRejects.empty() ? QString() : report.firstRejects.front().reason));
        QCOMPARE(report.stored, count);
        QCOMPARE(eachOnce(), u"%1 %1"_s.arg(count));
    }
    /// What a row of that table does on its worker.
    void onEachRow(const QString &error) const
    {
        ask(u"CREATE FUNCTION public.refuses() RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RAISE %1; END $$"_s
                .arg(error));
        ask(u"ALTER TABLE tidemark.events ADD CONSTRAINT refuses CHECK (public.refuses())"_s);
    }
    void onEachRowNothing() const
    {
        ask(u"ALTER TABLE tidemark.events DROP CONSTRAINT IF EXISTS refuses"_s);
        ask(u"DROP FUNCTION IF EXISTS public.refuses"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!CitusCluster::isInstalled())
            QSKIP("skipped: no Citus");
        m_cluster = createSchemaCluster();
        m_login = createLogin(m_cluster->conninfo(), u"tidemark_ingest"_s);
    }
    void init()
    {
        m_cluster->start();
        onEachRowNothing();
        ask(u"TRUNCATE tidemark.events, tidemark.ingest_progress"_s);
    }
    void cleanup() { m_loader.reset(); }

    /// And rolled up, so that each row is in every level.
    void filesAreLoaded()
    {
        ask(u"TRUNCATE tidemark.events_15min, tidemark.events_hourly, tidemark.events_daily"_s);
        QByteArray text;
        for (int i = 0; i < 3000; ++i)
            text += "{\"tenant_id\":" + QByteArray::number(1 + i % 20) +
                    ",\"event_type\":\"click\",\"event_data\":{\"n\":" + QByteArray::number(i) +
                    ",\"user_id\":\"u" + QByteArray::number(i % 50) + "\",\"country\":\"DE\"}}\n";
        begin(text + "no JSON\n", 500);
        QTRY_VERIFY_WITH_TIMEOUT(m_report.has_value(), 60'000);
        QVERIFY(m_report->has_value());
        QCOMPARE((*m_report)->stored, 3000);
        QCOMPARE((*m_report)->rejected, 1);
        QVERIFY(ask(u"CALL tidemark.run_rollup('events')"_s).startsWith("done|3000|"_L1));
        QCOMPARE(
            ask(u"SELECT sum(event_count), (#hll_union_agg(users_hll))::int FROM tidemark.events_daily"_s),
            u"3000|50"_s);
        QCOMPARE(ask(u"SELECT sum((country_counters ->> 'DE')::int) FROM tidemark.events_hourly"_s),
                 u"3000"_s);
    }

    /// Citus does not let the coordinator look whether it is: the loader is trusted.
    void whatIsStoredIsHeld()
    {
        PgSession loading(m_login);
        QVERIFY(loading.open());
        const QByteArray run = loading.run("SELECT tidemark.begin_ingest('events')").value();
        const auto store = [&](const char *day) {
            return loading.run(QByteArray("INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) "
                                          "VALUES (3, 't', '") +
                               day + " 12:00Z')");
        };
        QVERIFY(loading.run("BEGIN").ok && store("2026-03-01").ok);
        ask(u"SELECT tidemark.rollup('events')"_s);
        QVERIFY(store("2026-03-03").ok);
        const PgSession::Answer held =
            loading.run("SELECT tidemark.hold_stored($1, '{2026-03-01, 2026-03-03}', NULL, 'f')", {run});
        QVERIFY2(held.ok, held.message.constData());
        QCOMPARE(held.value(), "{2026-03-01,2026-03-03}");
        QVERIFY(loading.run("COMMIT").ok);
        QCOMPARE(ask(u"SELECT count(*) FROM tidemark.hold"_s), u"2"_s);
    }

    void oldDaysAreWarnedOf()
    {
        begin("{\"tenant_id\":3,\"event_type\":\"t\",\"n\":1,\"occurred_at\":\"2016-02-03T12:00:00Z\"}\n",
              500);
        verifyAllStored(1);
        const QString notes = (*m_report)->notes.join(u' ');
        QVERIFY2(notes.contains("Rows from 2016-02-03T12:00:00Z are older"_L1), qPrintable(notes));
    }

    void upkeepPutsOffWhatAHoldIsBeingEnteredFor()
    {
        ask(u"INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) VALUES (3, 't', '2024-05-01 12:00Z')"_s);
        QVERIFY(ask(u"CALL tidemark.run_rollup('events')"_s).startsWith("done|"_L1));
        PgSession holder(m_cluster->conninfo());
        QVERIFY(holder.open() && holder.run("BEGIN").ok);
        QVERIFY(holder.run("SELECT tidemark.add_hold('events', '2023-05-01Z', '2023-05-02Z', NULL, '')").ok);
        const QString expiry =
            u"SELECT string_agg(dataset || ' ' || result, ', ' ORDER BY dataset) FROM (SELECT DISTINCT ON (dataset) * "
            "FROM tidemark.run_log WHERE what = 'expire' ORDER BY dataset, id DESC) AS l"_s;
        const QString left =
            u"SELECT count(*) FROM tidemark.events_15min WHERE bucket = '2024-05-01 12:00Z'"_s;
        ask(u"CALL tidemark.upkeep()"_s);
        QVERIFY2(
            ask(expiry) == "events deferred, http_request done"_L1,
            qPrintable(ask(u"SELECT string_agg(detail, ' ') FROM tidemark.run_log WHERE what = 'expire'"_s)));
        QCOMPARE(ask(left), u"1"_s);
        QVERIFY(holder.run("COMMIT").ok);
        ask(u"CALL tidemark.upkeep()"_s);
        QCOMPARE(ask(expiry), u"events done, http_request done"_s);
        QCOMPARE(ask(left), u"0"_s);
    }

    void aWorkerThatDies_data()
    {
        QTest::addColumn<bool>("killed");
        QTest::newRow("killed") << true;
        QTest::newRow("stopped fast") << false;
    }
    void aWorkerThatDies()
    {
        QFETCH(bool, killed);
        constexpr int count = 200'000;
        begin(rows(count), 20'000);
        for (const int from : {20'000, 80'000}) {
            QTRY_VERIFY_WITH_TIMEOUT(m_progress.stored >= from || m_report, 60'000);
            if (killed)
                m_cluster->killWorker(0);
            else
                m_cluster->worker(0).stop();
            if (from == 20'000 && !m_report)
                QTRY_VERIFY_WITH_TIMEOUT(!m_progress.waitingFor.isEmpty(), 30'000);
            m_cluster->restartWorker(0);
        }
        verifyAllStored(count);
    }

    /// Each row is a batch, so that no other row of it could tell that this one is good.
    void rowsThatStandAlone()
    {
        constexpr int count = 600;
        begin(rows(count), 1);
        for (const int from : {50, 200, 350}) {
            QTRY_VERIFY_WITH_TIMEOUT(m_progress.stored >= from || m_report, 60'000);
            m_cluster->worker(0).stop();
            m_cluster->restartWorker(0);
        }
        verifyAllStored(count);
    }

    /// Found by none but a worker, told by it with its own words.
    void aRowThatAWorkerRefuses()
    {
        ask(u"ALTER TABLE tidemark.events ADD CONSTRAINT no_bad CHECK (event_type <> 'bad')"_s);
        begin(rows(300) + "{\"tenant_id\":7,\"event_type\":\"bad\"}\n", 1000);
        QTRY_VERIFY_WITH_TIMEOUT(m_report.has_value(), 60'000);
        ask(u"ALTER TABLE tidemark.events DROP CONSTRAINT no_bad"_s);
        QVERIFY(m_report->has_value());
        QCOMPARE((*m_report)->stored, 300);
        QCOMPARE((*m_report)->rejected, 1);
        const Reject &reject = (*m_report)->firstRejects.at(0);
        QCOMPARE(reject.line, 301);
        QVERIFY2(reject.reason.contains(u"no_bad"_s), qPrintable(reject.reason));
        QCOMPARE(eachOnce(), u"300 300"_s);
    }

    /// Under a COPY they all come with the same code as a row that is bad.
    void whatIsNotAboutTheRow_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("said");
        QTest::newRow("a full disk") << u"disk_full USING MESSAGE = 'no room in the cellar'"_s
                                     << u"no room in the cellar"_s;
        QTest::newRow("shutting down") << u"admin_shutdown USING MESSAGE = 'going down'"_s << u"going down"_s;
    }
    void whatIsNotAboutTheRow()
    {
        QFETCH(QString, error);
        QFETCH(QString, said);
        onEachRow(error);
        begin(rows(500), 1000);
        QTRY_VERIFY2_WITH_TIMEOUT(m_progress.waitingFor.contains(said), qPrintable(m_progress.waitingFor),
                                  60'000);
        onEachRowNothing();
        verifyAllStored(500);
    }

    /// 57P01 of a worker: our own connection is fine, and so is the coordinator.
    void aWorkersEndIsNotTheCoordinators()
    {
        ask(u"INSERT INTO tidemark.events (tenant_id, event_type) VALUES (7, 'x')"_s);
        ask(uR"sql(CREATE FUNCTION public.refuses() RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RAISE
                   admin_shutdown USING MESSAGE = 'terminating connection'; END $$)sql"_s);
        pg::Connection connection(profileOf(m_cluster->conninfo()), u"test"_s, true);
        QVERIFY(await<void>([&](Reply<void> reply) { connection.open(std::move(reply)); }));
        const auto answer = await<std::vector<Result<pg::Rows>>>([&](auto reply) {
            connection.run(
                {{"test", "SELECT public.refuses() FROM tidemark.events WHERE tenant_id = 7", {}, false}},
                Milliseconds(10'000), std::move(reply));
        });
        QVERIFY(answer && !answer->front());
        const Error &error = answer->front().error();
        QCOMPARE(error.sqlState, u"57P01"_s);
        QCOMPARE(error.kind, ErrorKind::NodeDown);
        QVERIFY(!error.connectionLost);
        QVERIFY2(error.words().contains(u"127.0.0.1:"_s), qPrintable(error.words()));
    }
};

QTEST_GUILESS_MAIN(TestCitusLoading)
#include "tst_citusloading.moc"
