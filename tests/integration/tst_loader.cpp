// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/fileimporter.h"
#include "support/files.h"
#include "support/loading.h"
#include "support/schemadatabase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace tidemark;
using namespace tidemark::ingest;
using namespace Qt::StringLiterals;
using test::psql;

/// Files into a real coordinator.
class TestLoader : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_database;

    QString file(const QString &name, const QByteArray &content) const
    {
        return test::writeFile(m_dir.filePath(name), content);
    }
    static ConnectionProfile profile(const QString &conninfo)
    {
        ConnectionProfile profile;
        profile.conninfo = conninfo;
        return profile;
    }
    Result<LoadReport> load(const LoadJob &job) const { return test::load(job, m_database); }
    QString sql(const char *text) const { return psql(m_database, QString::fromUtf8(text)); }

    [[nodiscard]] QString eachOnce() const
    {
        return sql("SELECT count(*) || ' ' || count(DISTINCT event_data->>'n') FROM tidemark.events");
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_dir.isValid()); }
    void init() { m_database = test::createSchemaDatabase(test::TestCluster::shared()); }

    void storesEveryFormat()
    {
        LoadJob csv{.format = Format::EventsCsv};
        csv.files = {file(u"e.csv"_s, "1,click,\"{\"\"user_id\"\":\"\"u1\"\"}\",2026-03-01 12:00:00+01\n")};
        LoadJob jsonl{.format = Format::EventsJsonl};
        jsonl.files = {file(u"e.jsonl"_s, "{\"tenant_id\":2,\"event_type\":\"a\\\\b\\tc\",\"event_data\":{"
                                          "\"n\":[1,{\"x\":\"\\u00e4\\\\\"}]}}\n")};
        LoadJob httpCsv{.format = Format::HttpCsv};
        httpCsv.files = {file(
            u"h.csv"_s,
            "site_id,ingest_time,url,request_country,ip_address,status_code,response_time_msec,bytes_sent\n"
            "3,2026-03-01T12:00:00Z,/a\\b,DE,10.0.0.1,200,17,5000000000\n"
            "3,2026-03-01T12:00:01Z,,,,404,,\n")};
        LoadJob httpJsonl{.format = Format::HttpJsonl};
        httpJsonl.files = {file(u"h.jsonl"_s,
                                "{\"site_id\":4,\"url\":\"/j\",\"status_code\":500,\"response_time_msec\":3,"
                                "\"size\":12}\n")};
        LoadJob log{.format = Format::AccessLog, .tenant = TenantId(5)};
        log.files = {
            file(u"a.log"_s, "10.0.0.2 - - [01/Mar/2026:12:00:00 +0000] \"GET /l HTTP/1.1\" 301 0\n")};
        for (const LoadJob &job : {csv, jsonl, httpCsv, httpJsonl, log}) {
            const Result<LoadReport> report = load(job);
            QVERIFY2(report.has_value(), qPrintable(report ? QString() : report.error().words()));
            QVERIFY(!report->failure);
            QCOMPARE(report->read, report->stored);
            QCOMPARE(report->rejected, 0);
        }
        QCOMPARE(
            sql(R"sql(SELECT tenant_id, event_type, event_data, occurred_at < now() - interval '1 day' FROM
                           tidemark.events ORDER BY 1)sql"),
            u"1|click|{\"user_id\": \"u1\"}|t\n2|a\\b\tc|{\"n\": [1, {\"x\": \"ä\\\\\"}]}|f"_s);
        QCOMPARE(
            sql(R"sql(SELECT site_id, url, request_country, ip_address, status_code, response_time_msec, bytes_sent FROM
                           tidemark.http_request ORDER BY 1, 5)sql"),
            u"3|/a\\b|DE|10.0.0.1|200|17|5000000000\n3||||404||\n4|/j|||500|3|12\n5|/l||10.0.0.2|301||0"_s);
        QCOMPARE(
            sql("SELECT what, dataset, result, rows FROM tidemark.run_log WHERE what = 'ingest' ORDER BY id"),
            u"ingest|events|done|1\ningest|events|done|1\ningest|http_request|done|2\n"
            "ingest|http_request|done|1\ningest|http_request|done|1"_s);
        QCOMPARE(sql("SELECT count(*) FROM tidemark.ingest_progress"), u"0"_s);
    }

    void rowsOfALoadAreRolledUpOnce()
    {
        LoadJob job{.format = Format::EventsJsonl};
        job.files = {file(u"r.jsonl"_s, test::numberedEvents(0, 1000))};
        job.batchRows = 100;
        QCOMPARE(load(job)->stored, 1000);
        sql("CALL tidemark.run_rollup('events', NULL, NULL, NULL, NULL, NULL, NULL, NULL)");
        QCOMPARE(sql("SELECT sum(event_count) FROM tidemark.events_hourly"), u"1000"_s);
    }

    void anIngestLoginIsEnough()
    {
        LoadJob job{.format = Format::EventsJsonl};
        job.files = {file(u"login.jsonl"_s, test::numberedEvents(0, 10) + "bad\n")};
        job.resumeKey = u"k"_s;
        const Result<LoadReport> report =
            test::load(job, test::createLogin(m_database, u"tidemark_ingest"_s));
        QVERIFY2(report.has_value(), qPrintable(report ? QString() : report.error().words()));
        QVERIFY2(!report->failure, qPrintable(report->failure ? report->failure->words() : QString()));
        QCOMPARE(report->stored, 10);
        const Result<LoadReport> refused =
            test::load(job, test::createLogin(m_database, u"tidemark_reader"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Permission);
    }

    void rejectsAreNamedAndCanBeLoadedAgain()
    {
        QByteArray text("tenant_id,event_type,n,occurred_at\n");
        for (int i = 1; i <= 1000; ++i)
            text += (i % 100 == 0 ? "1,\"click," : "1,click,") + QByteArray::number(i) + ",2026-03-01\n";
        LoadJob job{.format = Format::EventsCsv};
        job.files = {file(u"stray.csv"_s, text)};
        job.rejectsFile = m_dir.filePath(u"rejects.csv"_s);
        job.batchRows = 77;
        const Result<LoadReport> report = load(job);
        QCOMPARE(report->read, 1000);
        QCOMPARE(report->stored, 990);
        QCOMPARE(report->rejected, 10);
        QCOMPARE(report->firstRejects.size(), std::size_t{10});
        QCOMPARE(report->firstRejects[1].line, 201);
        QCOMPARE(report->rejectsFile, job.rejectsFile);
        QByteArray rejects = test::contentOf(job.rejectsFile);
        QVERIFY2(rejects.startsWith("#columns tenant_id,event_type,n,occurred_at\n#rejected line 101 of "),
                 rejects);
        QVERIFY(rejects.contains("\n1,\"click,100,2026-03-01\n"));

        LoadJob again{.format = Format::EventsCsv};
        again.files = {file(u"corrected.csv"_s, rejects.replace("\"click", "click"))};
        const Result<LoadReport> second = load(again);
        QCOMPARE(second->stored, 10);
        QCOMPARE(second->read, 10);
        QCOMPARE(eachOnce(), u"1000 1000"_s);
    }

    void noRejectsNoFile()
    {
        LoadJob job{.format = Format::EventsJsonl};
        job.files = {file(u"good.jsonl"_s, test::numberedEvents(0, 3))};
        job.rejectsFile = m_dir.filePath(u"none.jsonl"_s);
        QCOMPARE(load(job)->rejectsFile, QString());
        QVERIFY(!QFile::exists(job.rejectsFile));
    }

    void strictStoresAllOrNothing()
    {
        LoadJob job{.format = Format::EventsJsonl};
        job.files = {file(u"s1.jsonl"_s, test::numberedEvents(0, 250)),
                     file(u"s2.jsonl"_s, test::numberedEvents(250, 20) + "bad\n" +
                                             test::numberedEvents(270, 30) + "worse\n")};
        job.strict = true;
        job.batchRows = 50;
        job.rejectsFile = m_dir.filePath(u"strict.txt"_s);
        const Result<LoadReport> report = load(job);
        QCOMPARE(report->stored, 0);
        QCOMPARE(report->badRecords, 2);
        QCOMPARE(report->read, 302);
        QCOMPARE(report->rejected, 302);
        QVERIFY(report->failure.has_value());
        QVERIFY(test::contentOf(job.rejectsFile).contains("worse\n"));
        QCOMPARE(sql("SELECT count(*) FROM tidemark.events"), u"0"_s);
        QCOMPARE(sql("SELECT result FROM tidemark.run_log WHERE what = 'ingest'"), u"failed"_s);

        job.files.removeLast();
        const Result<LoadReport> good = load(job);
        QCOMPARE(good->stored, 250);
        QVERIFY(!good->failure);
        QCOMPARE(sql("SELECT count(DISTINCT xmin::text) FROM tidemark.events"), u"1"_s);
    }

    /// What only the server knows to be bad is found in halves, and alone rejected.
    void theServersRefusalCostsTheBadRowsAlone()
    {
        sql("ALTER TABLE tidemark.events ADD CHECK (event_data->>'n' NOT IN ('7', '8', '500', '999'))");
        LoadJob job{.format = Format::EventsJsonl};
        job.files = {file(u"refused.jsonl"_s, test::numberedEvents(0, 1000))};
        job.batchRows = 400;
        job.rejectsFile = m_dir.filePath(u"refused.txt"_s);
        const Result<LoadReport> report = load(job);
        QVERIFY2(!report->failure, qPrintable(report->failure ? report->failure->words() : QString()));
        QCOMPARE(report->stored, 996);
        QCOMPARE(report->rejected, 4);
        QCOMPARE(eachOnce(), u"996 996"_s);
        const QByteArray rejects = test::contentOf(job.rejectsFile);
        QVERIFY2(rejects.contains("#rejected line 501 of ") && rejects.contains("violates check constraint"),
                 rejects);
        QVERIFY(rejects.contains("\"n\":500}"));
        QCOMPARE(rejects.count("#rejected"), 4);
        QCOMPARE(report->firstRejects.size(), std::size_t{4});

        job.strict = true;
        const Result<LoadReport> strict = load(job);
        QCOMPARE(strict->stored, 0);
        QVERIFY(strict->badRecords >= 2);
        QCOMPARE(strict->read, strict->rejected);
        QVERIFY(strict->failure.has_value());
        QCOMPARE(eachOnce(), u"996 996"_s);
    }

    void emptyAndUnreadableFiles()
    {
        LoadJob job{.format = Format::EventsCsv};
        job.files = {file(u"empty.csv"_s, {})};
        const Result<LoadReport> empty = load(job);
        QCOMPARE(empty->read, 0);
        QCOMPARE(empty->notes.size(), 1); // said, as somebody meant it to hold something
        job.files = {file(u"header.csv"_s, "tenant_id,event_type\n\n\n")};
        QCOMPARE(load(job)->read, 0);
        for (const QString &path :
             {m_dir.filePath(u"missing.csv"_s), m_dir.path(), m_dir.filePath(u"*.nothing"_s)}) {
            job.files = {path};
            const Result<LoadReport> report = load(job);
            QVERIFY(!report);
            QVERIFY(!report.error().words().isEmpty());
        }
        job.files = {file(u"same.csv"_s, "1,a,{},2026-03-01\n")};
        job.rejectsFile = job.files.front();
        QVERIFY(!load(job));
        // Another name of the same file is that file.
        const QString link = m_dir.filePath(u"same.rejects"_s);
        QCOMPARE(
            ::link(QFile::encodeName(job.files.front()).constData(), QFile::encodeName(link).constData()), 0);
        job.rejectsFile = link;
        QVERIFY(!load(job));
        QCOMPARE(test::contentOf(link), "1,a,{},2026-03-01\n");
        // Nor are they written to another file that the load reads.
        job.geoipFile = link;
        job.files = {file(u"other.csv"_s, "1,a,{},2026-03-01\n")};
        const Result<LoadReport> countries = load(job);
        QVERIFY(!countries && countries.error().words().contains(u"countries"_s));
        QCOMPARE(sql("SELECT count(*) FROM tidemark.events"), u"0"_s);
    }

    /// What the window asks of a file's days: one that is held hides no other.
    void theOldestDayThatIsNotKeptIsFound()
    {
        sql("SELECT tidemark.add_hold('events', '2015-05-17Z', '2015-05-18Z', NULL, '')");
        ConnectionProfile profile;
        profile.conninfo = m_database;
        FileImporter importer(profile);
        std::vector<Instant> moments;
        const auto ask = [&] {
            return await<std::vector<KeptShorter>>([&](Reply<std::vector<KeptShorter>> reply) {
                importer.readKeptShorter(Dataset::Events, moments, std::move(reply));
            });
        };
        const Instant old = instantFromMSecs(1454472306000); // 3 Feb 2016
        const Instant held = instantFromMSecs(1431856800000);
        moments = {held, instantFromMSecs(QDateTime::currentMSecsSinceEpoch())};
        QVERIFY(ask().has_value());
        QVERIFY(ask()->empty());
        moments = {held, old + std::chrono::hours(24), old, moments.back()};
        const auto tables = ask();
        QVERIFY(tables && !tables->empty());
        QCOMPARE(tables->front().table, u"events"_s);
        for (const KeptShorter &table : *tables)
            QCOMPARE(table.oldest, old);
    }

    void manyFilesAndGlobs()
    {
        QVERIFY(QDir(m_dir.path()).mkpath(u"logs/2026"_s));
        for (int i = 0; i < 30; ++i)
            file(u"logs/2026/part-%1.jsonl"_s.arg(i), test::numberedEvents(i * 10, 10));
        LoadJob job{.format = Format::EventsJsonl};
        job.files = {m_dir.filePath(u"lo*/20[0-9]6/part-?.jsonl"_s),
                     m_dir.filePath(u"logs/2026/part-??.jsonl"_s)};
        QCOMPARE(load(job)->stored, 300);
        QCOMPARE(eachOnce(), u"300 300"_s);
    }

    void aKeyStoresEachRowOnce()
    {
        LoadJob job{.format = Format::EventsCsv};
        QByteArray text("tenant_id,event_type,n\n");
        for (int i = 0; i < 100; ++i)
            text += "1,click," + QByteArray::number(i) + '\n';
        job.files = {file(u"resume.csv"_s, text)};
        job.resumeKey = u"daily"_s;
        job.batchRows = 30;
        QCOMPARE(load(job)->stored, 100);
        const Result<LoadReport> again = load(job);
        QCOMPARE(again->read, 0);
        QVERIFY(!again->failure);
        // It grew: the new rows alone, with the header of the beginning.
        file(u"resume.csv"_s, text + "1,click,100\n1,click\n1,click,101\n");
        const Result<LoadReport> grown = load(job);
        QCOMPARE(grown->stored, 2);
        QCOMPARE(grown->firstRejects.at(0).line, 103);
        QCOMPARE(eachOnce(), u"102 102"_s);
        // Another file took its name.
        file(u"resume.csv"_s, "tenant_id,event_type,n\n1,view,200\n1,view,201\n");
        QCOMPARE(load(job)->stored, 2);
        QCOMPARE(eachOnce(), u"104 104"_s);
        // Another key knows nothing of it.
        job.resumeKey = u"other"_s;
        QCOMPARE(load(job)->stored, 2);
    }

    /// What replaced a file under its name cannot be told from what was loaded of it: nobody guesses.
    void aShorterFileIsAnotherOne()
    {
        LoadJob job{.format = Format::EventsJsonl};
        job.files = {file(u"shorter.jsonl"_s, test::numberedEvents(0, 50))};
        job.resumeKey = u"shorter"_s;
        QCOMPARE(load(job)->stored, 50);
        file(u"shorter.jsonl"_s, test::numberedEvents(0, 20));
        const Result<LoadReport> report = load(job);
        QVERIFY(report->failure.has_value());
        QVERIFY2(report->failure->words().contains(u"shorter.jsonl"_s), qPrintable(report->failure->words()));
        QCOMPARE(eachOnce(), u"50 50"_s);
    }

    /// A run that dies between its rejects and its COMMIT leaves rejects that the next run meets again.
    void rejectsStandInTheFileOnce_data()
    {
        QTest::addColumn<int>("kept");
        QTest::addColumn<int>("batchRows");
        QTest::newRow("all of the batch") << -1 << 10;
        QTest::newRow("larger batches") << -1 << 1000;
        QTest::newRow("smaller batches") << -1 << 3;
        for (const int kept : {1, 40, 200, 263, 264, 300, 400})
            QTest::addRow("%d bytes", kept) << kept << 10;
    }
    void rejectsStandInTheFileOnce()
    {
        QFETCH(int, kept);
        QFETCH(int, batchRows);
        const QByteArray text = "tenant_id,event_type,n\n1,a,1\n1,a\n1,b,2\n1,b\n";
        const QByteArray more = "1,c\n1,c,3\n1,d\n1,e\n1,d,4\n";
        LoadJob job{.format = Format::EventsCsv};
        job.files = {file(u"twice.csv"_s, text)};
        job.resumeKey = u"twice"_s;
        job.batchRows = batchRows;
        job.rejectsFile = m_dir.filePath(u"twice.rejects"_s);
        QCOMPARE(load(job)->rejected, 2);
        const QByteArray settled = test::contentOf(job.rejectsFile);
        sql("CREATE TABLE kept AS TABLE tidemark.ingest_progress");
        file(u"twice.csv"_s, text + more);
        QCOMPARE(load(job)->rejected, 3);
        const QByteArray all = test::contentOf(job.rejectsFile);
        QCOMPARE(all.count("#rejected"), 5);
        QCOMPARE(all.count("#columns"), 1);
        // As if the second run had been killed before its COMMIT, with as much of its rejects written.
        sql(R"sql(UPDATE tidemark.ingest_progress p SET (position, stored, rejected, tail) =
                  (SELECT position, stored, rejected, tail FROM kept k WHERE k.source = p.source))sql");
        if (kept >= 0)
            file(u"twice.rejects"_s, all.left(settled.size() + kept));
        QCOMPARE(load(job)->rejected, 3);
        QCOMPARE(test::contentOf(job.rejectsFile), all);
    }

    /// Two loads go on with one key: one of them is told so, and no row is stored twice.
    void oneLoadAtATimeWithAKey()
    {
        LoadJob job{.format = Format::EventsJsonl};
        job.files = {file(u"busy.jsonl"_s, test::numberedEvents(0, 3000))};
        job.resumeKey = u"busy"_s;
        job.batchRows = 10;
        Loader first(profile(m_database));
        Loader second(profile(m_database));
        std::optional<Result<LoadReport>> reports[2];
        first.run(job, {}, [&](Result<LoadReport> report) { reports[0] = std::move(report); });
        second.run(job, {}, [&](Result<LoadReport> report) { reports[1] = std::move(report); });
        QTRY_VERIFY_WITH_TIMEOUT(reports[0] && reports[1], 60000);
        qint64 stored = 0;
        int refused = 0;
        for (const auto &report : reports) {
            QVERIFY(report->has_value());
            stored += (*report)->stored;
            if ((*report)->failure) {
                QCOMPARE((*report)->failure->kind, ErrorKind::Busy);
                ++refused;
            }
        }
        QCOMPARE(refused, 1);
        QCOMPARE(stored, 3000);
        QCOMPARE(eachOnce(), u"3000 3000"_s);
    }

    void cancelTellsWhatIsStored()
    {
        LoadJob job{.format = Format::EventsJsonl};
        job.files = {file(u"cancel.jsonl"_s, test::numberedEvents(0, 20000))};
        job.batchRows = 10;
        Loader loader(profile(m_database));
        const Result<LoadReport> report = await<LoadReport>([&](Reply<LoadReport> reply) {
            loader.run(
                job,
                [&](const LoadProgress &progress) {
                    if (progress.stored > 0)
                        loader.cancel();
                },
                std::move(reply));
        });
        QVERIFY(report->cancelled);
        QVERIFY(!report->failure);
        QVERIFY(report->stored > 0 && report->stored < 20000);
        QCOMPARE(eachOnce(), u"%1 %1"_s.arg(report->stored));
    }
};

QTEST_GUILESS_MAIN(TestLoader)
#include "tst_loader.moc"
