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

/// Rows that only the server knows to be bad: what is reported stored is what the table holds.
class TestLoaderRefusals : public QObject
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

    /// An event a second, each with its number.
    static QByteArray numbered(int first, int count)
    {
        QByteArray text;
        for (int i = first; i < first + count; ++i)
            text += "{\"tenant_id\":1,\"event_type\":\"click\",\"n\":" + QByteArray::number(i) +
                    ",\"occurred_at\":" + QByteArray::number(1'772'366'400 + i) + "}\n";
        return text;
    }
    void eachTimeOnce() const
    {
        sql("CREATE UNIQUE INDEX ON tidemark.events (tenant_id, event_type, occurred_at)");
    }
    /// Every fiftieth row is refused, at the COMMIT.
    void refuseAtCommit() const
    {
        sql(R"sql(CREATE FUNCTION late() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                  IF (NEW.event_data->>'n')::int % 50 = 49 THEN
                  RAISE check_violation USING MESSAGE = 'refused late'; END IF; RETURN NULL; END $$)sql");
        sql(R"sql(CREATE CONSTRAINT TRIGGER late AFTER INSERT ON tidemark.events DEFERRABLE INITIALLY DEFERRED
                  FOR EACH ROW EXECUTE FUNCTION late())sql");
    }
    void verifyNothingStored(const Result<LoadReport> &report) const
    {
        QVERIFY2(report.has_value(), qPrintable(report ? QString() : report.error().words()));
        QVERIFY(report->failure.has_value());
        QCOMPARE(report->stored, 0);
        QCOMPARE(report->read, report->rejected);
        QCOMPARE(sql("SELECT count(*) FROM tidemark.events"), u"0"_s);
        QCOMPARE(sql("SELECT result || ' ' || rows FROM tidemark.run_log WHERE what = 'ingest'"),
                 u"failed 0"_s);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_dir.isValid()); }
    void init() { m_database = test::createSchemaDatabase(test::TestCluster::shared()); }

    /// Each batch is good by itself: what is bad is the row beside one of an earlier batch.
    void strictIsStrictOverAllBatches()
    {
        eachTimeOnce();
        LoadJob job{.format = Format::EventsJsonl};
        job.files = {file(u"across.jsonl"_s, numbered(0, 100) + numbered(5, 1) + numbered(100, 150))};
        job.strict = true;
        job.batchRows = 60;
        const Result<LoadReport> report = load(job);
        verifyNothingStored(report);
        QVERIFY2(report->failure->words().contains(u"unique"_s), qPrintable(report->failure->words()));
    }

    void strictNamesWhatABatchHoldsTwice()
    {
        eachTimeOnce();
        LoadJob job{.format = Format::EventsJsonl};
        job.files = {file(u"within.jsonl"_s, numbered(0, 100) + numbered(99, 1) + numbered(100, 150))};
        job.strict = true;
        job.batchRows = 60;
        const Result<LoadReport> report = load(job);
        verifyNothingStored(report);
        QCOMPARE(report->read, 251);
        QCOMPARE(report->badRecords, 1);
        QCOMPARE(report->firstRejects.at(0).line, 101);
    }

    void strictWhoseCommitIsRefusedStoresNothing()
    {
        refuseAtCommit();
        LoadJob job{.format = Format::EventsJsonl};
        job.files = {file(u"late.jsonl"_s, numbered(0, 100))};
        job.strict = true;
        job.batchRows = 30;
        const Result<LoadReport> report = load(job);
        verifyNothingStored(report);
        QCOMPARE(report->failure->words(), u"refused late"_s);
        QCOMPARE(report->unsettled, 0);
    }

    void aRefusedCommitCostsTheBadRowsAlone()
    {
        refuseAtCommit();
        LoadJob job{.format = Format::EventsJsonl};
        job.files = {file(u"late.jsonl"_s, numbered(0, 200))};
        job.batchRows = 80;
        const Result<LoadReport> report = load(job);
        QVERIFY2(!report->failure, qPrintable(report->failure ? report->failure->words() : QString()));
        QCOMPARE(report->stored, 196);
        QCOMPARE(report->rejected, 4);
        QCOMPARE(report->firstRejects.at(1).line, 100);
        QCOMPARE(sql("SELECT count(*) FROM tidemark.events"), u"196"_s);
    }

    /// COPY counts what it stored; a row that a trigger drops raises no error.
    void whatATriggerDropsIsNotStored_data()
    {
        QTest::addColumn<bool>("strict");
        QTest::newRow("plain") << false;
        QTest::newRow("strict") << true;
    }
    void whatATriggerDropsIsNotStored()
    {
        QFETCH(bool, strict);
        sql(R"sql(CREATE FUNCTION drop_odd() RETURNS trigger LANGUAGE plpgsql AS
                  $$ BEGIN RETURN CASE WHEN (NEW.event_data->>'n')::int % 2 = 0 THEN NEW END; END $$)sql");
        sql(R"sql(CREATE TRIGGER drop_odd BEFORE INSERT ON tidemark.events FOR EACH ROW
                  EXECUTE FUNCTION drop_odd())sql");
        LoadJob job{.format = Format::EventsJsonl};
        job.files = {file(u"dropped.jsonl"_s, numbered(0, 9))};
        job.batchRows = 4;
        job.strict = strict;
        job.rejectsFile = m_dir.filePath(u"dropped.rejects"_s);
        const Result<LoadReport> report = load(job);
        if (strict)
            return verifyNothingStored(report);
        QVERIFY2(!report->failure, qPrintable(report->failure ? report->failure->words() : QString()));
        QCOMPARE(report->read, 9);
        QCOMPARE(report->stored, 5);
        QCOMPARE(sql("SELECT count(*) FROM tidemark.events"), u"5"_s);
        QVERIFY2(report->firstRejects.at(0).reason.contains(u"trigger"_s),
                 qPrintable(report->firstRejects.at(0).reason));
        QCOMPARE(test::contentOf(job.rejectsFile).count("#rejected"), 4);
    }
};

QTEST_GUILESS_MAIN(TestLoaderRefusals)
#include "tst_loaderrefusals.moc"
