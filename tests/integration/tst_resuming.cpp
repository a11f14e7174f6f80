// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/files.h"
#include "support/loading.h"
#include "support/schemadatabase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace tidemark::ingest;
using namespace Qt::StringLiterals;
using test::psql;

/// With a resume key each row is stored once, whatever its file is called by now and however it grew.
class TestResuming : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_database;

    QString file(const QString &name, const QByteArray &content) const
    {
        return test::writeFile(m_dir.filePath(name), content);
    }
    [[nodiscard]] Result<LoadReport> load(const LoadJob &job) const { return test::load(job, m_database); }
    QString sql(const char *text) const { return psql(m_database, QString::fromUtf8(text)); }

    [[nodiscard]] QString eachOnce() const
    {
        return sql("SELECT count(*) || ' ' || count(DISTINCT event_data->>'n') FROM tidemark.events");
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        m_database = test::createSchemaDatabase(test::TestCluster::shared());
    }
    void init() { sql("TRUNCATE tidemark.events, tidemark.ingest_progress"); }

    /// Named twice, by itself, a link or a glob, it is one file.
    void aFileThatIsNamedTwiceIsLoadedOnce()
    {
        LoadJob job{.format = Format::EventsJsonl};
        const QString path = file(u"named.jsonl"_s, test::numberedEvents(0, 3));
        const QString link = m_dir.filePath(u"linked.jsonl"_s);
        QVERIFY(QFile::link(path, link));
        job.files = {path, m_dir.filePath(u"./name?.jsonl"_s), link, path};
        job.resumeKey = u"named"_s;
        QCOMPARE(load(job)->stored, 3);
        QCOMPARE(eachOnce(), u"3 3"_s);
    }

    /// Whatever a log is called after it was rotated, and also where all logs begin with the same line.
    void rotatedLogsAreKnownAgain_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::newRow("each begins its own way") << QByteArray();
        QTest::newRow("all begin alike") << QByteArray("{\"tenant_id\":1,\"event_type\":\"start\"}\n");
    }
    void rotatedLogsAreKnownAgain()
    {
        QFETCH(QByteArray, first);
        QTemporaryDir dir;
        const QString log = dir.filePath(u"access.log"_s);
        test::writeFile(log, first + test::numberedEvents(100, 50));
        test::writeFile(log + u".1"_s, first + test::numberedEvents(0, 100));
        LoadJob job{.format = Format::EventsJsonl};
        job.files = {log + u"*"_s};
        job.resumeKey = u"web"_s;
        const int starts = first.isEmpty() ? 0 : 1;
        QCOMPARE(load(job)->stored, 150 + 2 * starts);
        // Some more, and a rotation.
        test::writeFile(log + u".2"_s, first + test::numberedEvents(0, 100));
        test::writeFile(log + u".1"_s, first + test::numberedEvents(100, 70));
        test::writeFile(log, first + test::numberedEvents(170, 30));
        const Result<LoadReport> second = load(job);
        QVERIFY2(!second->failure, qPrintable(second->failure ? second->failure->words() : QString()));
        QCOMPARE(second->stored, 50 + starts);
        QCOMPARE(second->notes, QStringList());
        QCOMPARE(load(job)->read, 0);
        QCOMPARE(sql(R"sql(SELECT count(event_data->>'n') || ' ' || count(DISTINCT event_data->>'n') || ' ' ||
                           count(*) FILTER (WHERE event_type = 'start') FROM tidemark.events)sql"),
                 u"200 200 %1"_s.arg(3 * starts));
    }

    /// Its name and its beginning are those of what was loaded, but not what follows.
    void whatGoesOnDifferentlyIsAnotherFile()
    {
        LoadJob job{.format = Format::EventsJsonl};
        job.files = {file(u"export.jsonl"_s, test::numberedEvents(0, 20))};
        job.resumeKey = u"export"_s;
        QCOMPARE(load(job)->stored, 20);
        file(u"export.jsonl"_s, test::numberedEvents(0, 1) + test::numberedEvents(100, 30));
        const Result<LoadReport> report = load(job);
        QCOMPARE(report->stored, 31);
        QCOMPARE(report->notes.size(), 1);
        QCOMPARE(load(job)->read, 0);
    }

    /// The last line may be whole without its line break, or be written still.
    void aLastLineWithoutALineBreak_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<int>("stored");
        QTest::addColumn<int>("rejected");
        QTest::newRow("nothing more")
            << Format::EventsCsv << QByteArray("1,b,9,2026-03-01") << QByteArray() << 2 << 0;
        QTest::newRow("its line break") << Format::EventsCsv << QByteArray("1,b,9,2026-03-01")
                                        << QByteArray("\n1,c,9,2026-03-01\n") << 3 << 0;
        QTest::newRow("its line break of two bytes") << Format::EventsCsv << QByteArray("1,b,9,2026-03-01")
                                                     << QByteArray("\r\n1,c,9,2026-03-01\r\n") << 3 << 0;
        QTest::newRow("the rest of a stored one") << Format::EventsCsv << QByteArray("1,b,9,2026-03-01")
                                                  << QByteArray(" 13:00:00\n1,c,9,2026-03-01\n") << 3 << 1;
        QTest::newRow("the rest of a rejected one")
            << Format::EventsJsonl << QByteArray("{\"tenant_id\":1,\"event_ty")
            << QByteArray("pe\":\"b\"}\n{\"tenant_id\":1,\"event_type\":\"c\"}\n") << 3 << 1;
    }
    void aLastLineWithoutALineBreak()
    {
        QFETCH(Format, format);
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, more);
        QFETCH(int, stored);
        QFETCH(int, rejected);
        const QByteArray begun = format == Format::EventsCsv
                                     ? "tenant_id,event_type,n,occurred_at\n1,a,9,2026-03-01\n"
                                     : "{\"tenant_id\":1,\"event_type\":\"a\"}\n";
        for (const QByteArray &before : {begun, QByteArray()}) {
            sql("TRUNCATE tidemark.events, tidemark.ingest_progress");
            LoadJob job{.format = format};
            job.csv.columns = {u"tenant_id"_s, u"event_type"_s, u"n"_s, u"occurred_at"_s};
            job.csv.header = before.isEmpty() ? CsvHeader::No : CsvHeader::Yes;
            job.files = {file(u"last.txt"_s, before + line)};
            job.resumeKey = u"last"_s;
            const int first = before.isEmpty() ? 0 : 1; // row
            Result<LoadReport> report = load(job);
            QCOMPARE(report->read, first + 1);
            int bad = int(report->rejected);
            file(u"last.txt"_s, before + line + more);
            report = load(job);
            bad += int(report->rejected);
            QCOMPARE(load(job)->read, 0);
            QCOMPARE(bad, rejected);
            QCOMPARE(sql("SELECT count(*) || ' ' || count(DISTINCT event_type) FROM tidemark.events"),
                     u"%1 %1"_s.arg(stored - 1 + first));
        }
    }

    /// What the fields of a log are is said before its lines, and not only where it begins.
    void aLogGoesOnWithTheFieldsItNamedLast()
    {
        LoadJob job{.format = Format::AccessLog, .tenant = TenantId(1)};
        QByteArray log = "#Software: Microsoft Internet Information Services 10.0\r\n"
                         "#Fields: date time c-ip sc-status cs-uri-stem time-taken\r\n"
                         "2026-11-28 18:09:51 203.0.113.1 200 /a 7\r\n"
                         "#Fields: date time cs-uri-stem c-ip sc-status sc-bytes time-taken\r\n"
                         "2026-11-28 18:09:52 /b 203.0.113.1 200 1533 8\r\n";
        job.files = {file(u"u_ex.log"_s, log)};
        job.resumeKey = u"iis"_s;
        QCOMPARE(load(job)->stored, 2);
        log += "2026-11-28 18:09:53 /c 203.0.113.1 200 1534 9\r\n";
        file(u"u_ex.log"_s, log);
        const Result<LoadReport> report = load(job);
        QCOMPARE(report->stored, 1);
        QCOMPARE(report->rejected, 0);
        QCOMPARE(
            sql("SELECT string_agg(concat_ws(' ', url, bytes_sent, response_time_msec), ', ' ORDER BY url) "
                "FROM tidemark.http_request"),
            u"/a 7, /b 1533 8, /c 1534 9"_s);
    }
};

QTEST_GUILESS_MAIN(TestResuming)
#include "tst_resuming.moc"
