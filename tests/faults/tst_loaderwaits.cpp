// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/files.h"
#include "support/loading.h"
#include "support/pgsession.h"
#include "support/schemadatabase.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace tidemark::ingest;
using namespace Qt::StringLiterals;
using test::PgSession;
using test::psql;

/// A load that makes no progress says why: what it waits for and for whom, or what it tries again.
class TestLoaderWaits : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_database;
    std::unique_ptr<Loader> m_loader;
    std::optional<Result<LoadReport>> m_report;
    QString m_waitingFor;

    [[nodiscard]] LoadJob job(const QString &key = {}) const
    {
        LoadJob job{.format = Format::EventsJsonl};
        job.files = {m_dir.filePath(u"rows.jsonl"_s)};
        job.resumeKey = key;
        return job;
    }
    /// login: as that role.
    void begin(const LoadJob &job, const QString &login = {})
    {
        ConnectionProfile profile;
        profile.conninfo = login.isEmpty() ? m_database : m_database + u" user="_s + login;
        m_loader = std::make_unique<Loader>(profile);
        m_report.reset();
        m_loader->run(
            job, [this](const LoadProgress &progress) { m_waitingFor = progress.waitingFor; },
            [this](Result<LoadReport> report) { m_report = std::move(report); });
    }
    void waitForEnd()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_report.has_value(), 60'000);
        QVERIFY2(m_report->has_value(), qPrintable(*m_report ? QString() : m_report->error().words()));
        QVERIFY(!(*m_report)->failure);
        QCOMPARE((*m_report)->stored, 5);
        QCOMPARE(m_waitingFor, QString());
    }

private Q_SLOTS:
    void init()
    {
        m_database = test::createSchemaDatabase(test::TestCluster::shared());
        test::writeFile(m_dir.filePath(u"rows.jsonl"_s), test::numberedEvents(0, 5));
        m_waitingFor.clear();
    }
    void cleanup() { m_loader.reset(); }

    /// The loader's login sees nothing of other sessions by itself.
    void forATable()
    {
        const QString login = u"loader_waits"_s;
        psql(m_database, u"CREATE ROLE %1 LOGIN"_s.arg(login));
        psql(m_database, u"SELECT tidemark.allow_ingest('%1')"_s.arg(login));
        PgSession holder(m_database);
        QVERIFY(holder.open() && holder.run("BEGIN").ok);
        QVERIFY(holder.run("SET application_name = 'nightly repair'").ok);
        QVERIFY(holder.run("LOCK TABLE tidemark.events").ok);
        const QString pid = psql(m_database, uR"sql(SELECT pid FROM pg_stat_activity WHERE application_name =
                                                    'nightly repair')sql"_s);
        begin(job(), login);
        QTRY_VERIFY_WITH_TIMEOUT(!m_waitingFor.isEmpty(), 30'000);
        for (const QString &part : {u"tidemark.events"_s, u"nightly repair"_s, pid})
            QVERIFY2(m_waitingFor.contains(part), qPrintable(m_waitingFor));
        QVERIFY(holder.run("ROLLBACK").ok);
        waitForEnd();
    }

    void forAnotherLoadWithTheKey()
    {
        begin(job(u"key"_s));
        waitForEnd();
        PgSession holder(m_database);
        QVERIFY(holder.open() && holder.run("BEGIN").ok);
        QVERIFY(holder
                    .run(R"sql(SELECT pg_advisory_xact_lock(20012, hashtext(resume_key || ' ' || source)) FROM
                               tidemark.ingest_progress)sql")
                    .ok);
        test::writeFile(m_dir.filePath(u"rows.jsonl"_s), test::numberedEvents(0, 10));
        begin(job(u"key"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(m_waitingFor.contains(u"resume key"_s), qPrintable(m_waitingFor), 30'000);
        QVERIFY(holder.run("ROLLBACK").ok);
        waitForEnd();
    }

    /// As a server whose disk is full answers; it is tried again, for somebody may make room.
    void forRoomOnTheDisk()
    {
        psql(m_database, uR"sql(CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
            RAISE disk_full USING MESSAGE = 'could not extend file "base/5/1": No space left on device'; END $$)sql"_s);
        psql(m_database, uR"sql(CREATE TRIGGER full_disk BEFORE INSERT ON tidemark.events FOR EACH ROW EXECUTE
                                FUNCTION full_disk())sql"_s);
        begin(job());
        QTRY_VERIFY2_WITH_TIMEOUT(m_waitingFor.contains(u"disk"_s), qPrintable(m_waitingFor), 30'000);
        QVERIFY2(m_waitingFor.contains(u"base/5/1"_s), qPrintable(m_waitingFor));
        psql(m_database, u"DROP TRIGGER full_disk ON tidemark.events"_s);
        waitForEnd();
    }

    /// What others wait for is not a loader's to know.
    void onlyOfItsOwnSessions()
    {
        PgSession holder(m_database);
        QVERIFY(holder.open() && holder.run("BEGIN").ok && holder.run("LOCK TABLE tidemark.events").ok);
        begin(job());
        QTRY_VERIFY_WITH_TIMEOUT(!m_waitingFor.isEmpty(), 30'000);
        psql(m_database, u"CREATE ROLE other_loader LOGIN"_s);
        psql(m_database, u"SELECT tidemark.allow_ingest('other_loader')"_s);
        const QString waits = u"SELECT count(*) FROM pg_stat_activity a, tidemark.why_waiting(a.pid)"_s;
        QCOMPARE(psql(m_database, waits), u"1"_s);
        QCOMPARE(psql(m_database + u" user=other_loader"_s, waits), u"0"_s);
        QVERIFY(holder.run("ROLLBACK").ok);
        waitForEnd();
    }
};

QTEST_GUILESS_MAIN(TestLoaderWaits)
#include "tst_loaderwaits.moc"
