// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faultproxy.h"
#include "support/files.h"
#include "support/loading.h"
#include "support/schemadatabase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace tidemark;
using namespace tidemark::ingest;
using namespace Qt::StringLiterals;
using test::psql;

/// Loads over a connection that breaks where it hurts.
class TestLoaderFaults : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_database;

    QString file(const QString &name, const QByteArray &content) const
    {
        return test::writeFile(m_dir.filePath(name), content);
    }
    QString sql(const char *text) const { return psql(m_database, QString::fromUtf8(text)); }

    /// Events whose event_data numbers them from first.
    static QByteArray numbered(int first, int count)
    {
        QByteArray text;
        for (int i = first; i < first + count; ++i)
            text += "{\"tenant_id\":1,\"event_type\":\"click\",\"n\":" + QByteArray::number(i) + "}\n";
        return text;
    }
    [[nodiscard]] QString eachOnce() const
    {
        return sql("SELECT count(*) || ' ' || count(DISTINCT event_data->>'n') FROM tidemark.events");
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_dir.isValid()); }
    void init() { m_database = test::createSchemaDatabase(test::TestCluster::shared()); }

    /// The server commits, and its word does not arrive: whether the rows are stored is seen by looking.
    void aLostAnswerToCommitIsSettled_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("strict");
        QTest::newRow("no key") << QString() << false;
        QTest::newRow("key") << u"settled"_s << false;
        QTest::newRow("strict") << QString() << true;
        QTest::newRow("strict, key") << u"settled"_s << true;
    }
    void aLostAnswerToCommitIsSettled()
    {
        QFETCH(QString, key);
        QFETCH(bool, strict);
        test::FaultProxy proxy(test::TestCluster::shared().socketDir() + u"/.s.PGSQL.5432"_s);
        LoadJob job{.format = Format::EventsJsonl};
        job.files = {
            file(u"settled.jsonl"_s, numbered(0, 200) + (strict ? QByteArray() : QByteArray("bad\n")))};
        job.batchRows = 40;
        job.resumeKey = key;
        job.strict = strict;
        proxy.loseAnswersTo("COMMIT", strict ? 1 : 3);
        const Result<LoadReport> report = test::load(job, proxy.through(m_database));
        QVERIFY2(report.has_value(), qPrintable(report ? QString() : report.error().words()));
        QVERIFY2(!report->failure, qPrintable(report->failure ? report->failure->words() : QString()));
        QCOMPARE(proxy.answersToLose(), 0);
        QCOMPARE(report->stored, 200);
        QCOMPARE(report->rejected, strict ? 0 : 1);
        QCOMPARE(report->unsettled, 0);
        QCOMPARE(eachOnce(), u"200 200"_s);
        QCOMPARE(sql("SELECT result || ' ' || rows FROM tidemark.run_log WHERE what = 'ingest'"),
                 u"done 200"_s);
    }

    /// The connection is lost again while the load looks whether its COMMIT stored anything.
    void theLookAfterALostAnswerIsRepeated_data()
    {
        QTest::addColumn<bool>("strict");
        QTest::newRow("plain") << false;
        QTest::newRow("strict") << true;
    }
    void theLookAfterALostAnswerIsRepeated()
    {
        QFETCH(bool, strict);
        test::FaultProxy proxy(test::TestCluster::shared().socketDir() + u"/.s.PGSQL.5432"_s);
        LoadJob job{.format = Format::EventsJsonl};
        job.files = {file(u"again.jsonl"_s, numbered(0, 100))};
        job.strict = strict;
        proxy.loseAnswersTo("COMMIT", 1);
        QTimer watch;
        connect(&watch, &QTimer::timeout, &watch, [&] {
            if (proxy.answersToLose() > 0)
                return;
            watch.stop();
            proxy.loseAnswersTo("pg_advisory_xact_lock", 2);
        });
        watch.start(1);
        const Result<LoadReport> report = test::load(job, proxy.through(m_database));
        QVERIFY2(report.has_value(), qPrintable(report ? QString() : report.error().words()));
        QVERIFY2(!report->failure, qPrintable(report->failure ? report->failure->words() : QString()));
        QCOMPARE(proxy.answersToLose(), 0);
        QVERIFY(!watch.isActive());
        QCOMPARE(report->stored, 100);
        QCOMPARE(report->unsettled, 0);
        QCOMPARE(eachOnce(), u"100 100"_s);
    }

    /// The connection breaks after each number of bytes that the server sends, so also between a COMMIT and
    /// its answer: every row is stored once.
    void aLostConnectionCostsNothing()
    {
        test::TestCluster &cluster = test::TestCluster::shared();
        test::FaultProxy proxy(cluster.socketDir() + u"/.s.PGSQL.5432"_s);
        LoadJob job{.format = Format::EventsJsonl};
        job.batchRows = 40;
        int cuts = 0;
        for (qint64 bytes = 600; bytes < 6000; bytes += 211) {
            sql("TRUNCATE tidemark.events");
            job.files = {file(u"lost.jsonl"_s, numbered(0, 200))};
            proxy.cutAfter(bytes);
            QTimer watch;
            bool seen = false;
            connect(&watch, &QTimer::timeout, &watch, [&] {
                seen = seen || proxy.connectionCount() > 0;
                if (seen && proxy.connectionCount() == 0) {
                    proxy.cutAfter(std::nullopt);
                    ++cuts;
                    watch.stop();
                }
            });
            watch.start(1);
            const Result<LoadReport> report = test::load(job, proxy.through(m_database));
            if (!report)
                continue; // cut before anything was begun: said so, nothing is stored
            QVERIFY2(!report->failure, qPrintable(report->failure ? report->failure->words() : QString()));
            QCOMPARE(report->stored, 200);
            QCOMPARE(eachOnce(), u"200 200"_s);
        }
        QVERIFY2(cuts > 5, qPrintable(QString::number(cuts)));
    }

    /// The session is lost, and another run takes the load for interrupted before it is back: it resumes, and
    /// holds its days.
    void aLoadWithAHoldResumes_data()
    {
        QTest::addColumn<QString>("hold");
        QTest::newRow("none") << QString();
        QTest::newRow("for a time") << u"90d"_s;
        QTest::newRow("for ever") << u"forever"_s;
    }
    void aLoadWithAHoldResumes()
    {
        QFETCH(const QString, hold);
        sql(R"sql(CREATE FUNCTION public.pause() RETURNS trigger LANGUAGE plpgsql
                  AS 'BEGIN PERFORM pg_sleep(0.03); RETURN NULL; END';
                  CREATE TRIGGER pause AFTER INSERT ON tidemark.events FOR EACH STATEMENT EXECUTE FUNCTION public.pause())sql");
        LoadJob job{.format = Format::EventsJsonl};
        QByteArray text;
        for (int i = 0; i < 400; ++i)
            text += "{\"tenant_id\":1,\"event_type\":\"click\",\"n\":" + QByteArray::number(i) +
                    ",\"occurred_at\":\"2026-03-0" + QByteArray::number(1 + i / 80) + "\"}\n";
        job.files = {file(u"held.jsonl"_s, text)};
        job.batchRows = 20;
        job.hold = hold;
        int lost = 0;
        QTimer watch;
        connect(&watch, &QTimer::timeout, &watch, [&] {
            if (lost == 2 || sql("SELECT count(*) FROM tidemark.events").toInt() < 100 * (lost + 1))
                return;
            ++lost;
            sql(R"sql(SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity
                      WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend')sql");
            sql("SELECT tidemark.end_maintenance(tidemark.begin_maintenance('expire', 'events'), 'done', NULL)");
        });
        watch.start(5);
        const Result<LoadReport> report = test::load(job, m_database);
        watch.stop();
        QCOMPARE(lost, 2);
        QVERIFY2(report.has_value(), qPrintable(report ? QString() : report.error().words()));
        QVERIFY2(!report->failure, qPrintable(report->failure ? report->failure->words() : QString()));
        QCOMPARE(report->stored, 400);
        QCOMPARE(eachOnce(), u"400 400"_s);
        QCOMPARE(sql("SELECT result || ' ' || rows FROM tidemark.run_log WHERE what = 'ingest'"),
                 u"done 400"_s);
        QCOMPARE(sql("SELECT string_agg((range_to - range_from)::text, ',') FROM tidemark.hold"),
                 hold.isEmpty() ? QString() : u"5 days"_s);
    }
};

QTEST_GUILESS_MAIN(TestLoaderFaults)
#include "tst_loaderfaults.moc"
