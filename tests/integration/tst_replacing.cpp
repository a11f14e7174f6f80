// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/loader.h"
#include "support/files.h"
#include "support/loading.h"
#include "support/schemadatabase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace tidemark;
using namespace tidemark::ingest;
using namespace Qt::StringLiterals;
using test::numberedEvents;
using test::psql;
using test::writeFile;

/// A followed file that is replaced by a copy of itself with more in it, as rsync, mv and cp do: each row
/// once.
class TestReplacing : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_database;
    QString m_log;
    std::unique_ptr<Loader> m_loader;
    std::optional<Result<LoadReport>> m_report;

    static QByteArray start() { return "{\"tenant_id\":1,\"event_type\":\"start\"}\n"; }
    void follow()
    {
        ConnectionProfile profile;
        profile.conninfo = m_database;
        m_loader = std::make_unique<Loader>(profile);
        m_report.reset();
        LoadJob job{.format = Format::EventsJsonl};
        job.files = {m_log};
        job.follow = true;
        job.resumeKey = u"key"_s;
        m_loader->run(job, {}, [this](Result<LoadReport> report) { m_report = std::move(report); });
    }
    void stop()
    {
        m_loader->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(m_report.has_value(), 20000);
        QVERIFY2(m_report->has_value(), qPrintable(*m_report ? QString() : m_report->error().words()));
        QVERIFY(!(*m_report)->failure);
    }
    [[nodiscard]] QString eachOnce() const
    {
        return psql(m_database,
                    uR"sql(SELECT count(event_data->>'n') || ' ' || count(DISTINCT event_data->>'n')
                                       FROM tidemark.events)sql"_s);
    }
    [[nodiscard]] QString starts() const
    {
        return psql(m_database, u"SELECT count(*) FROM tidemark.events WHERE event_type = 'start'"_s);
    }
    /// As rsync does it, and mv on one file system.
    void renameOver(const QByteArray &content) const
    {
        const QString other = writeFile(m_dir->filePath(u".events.log.Xy12"_s), content);
        QCOMPARE(std::rename(QFile::encodeName(other).constData(), QFile::encodeName(m_log).constData()), 0);
    }

private Q_SLOTS:
    void initTestCase() { m_database = test::createSchemaDatabase(test::TestCluster::shared()); }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_log = m_dir->filePath(u"events.log"_s);
        psql(m_database, u"TRUNCATE tidemark.events, tidemark.ingest_progress"_s);
    }
    void cleanup() { m_loader.reset(); }

    void byALongerFile_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<bool>("whileAway");
        QTest::newRow("while it is followed") << QByteArray() << false;
        QTest::newRow("while nobody is there") << QByteArray() << true;
        QTest::newRow("one that begins like others") << start() << false;
    }
    void byALongerFile()
    {
        QFETCH(QByteArray, first);
        QFETCH(bool, whileAway);
        writeFile(m_log, first + numberedEvents(0, 5));
        follow();
        QTRY_COMPARE_WITH_TIMEOUT(eachOnce(), u"5 5"_s, 30000);
        if (whileAway)
            stop();
        renameOver(first + numberedEvents(0, 9));
        if (whileAway)
            follow();
        QTRY_COMPARE_WITH_TIMEOUT(eachOnce(), u"9 9"_s, 30000);
        renameOver(first + numberedEvents(0, 9)); // the same once more
        renameOver(first + numberedEvents(0, 12));
        QTRY_COMPARE_WITH_TIMEOUT(eachOnce(), u"12 12"_s, 30000);
        // And what is appended to the last of them.
        QFile log(m_log);
        QVERIFY(log.open(QIODevice::Append));
        log.write(numberedEvents(12, 3));
        log.close();
        QTRY_COMPARE_WITH_TIMEOUT(eachOnce(), u"15 15"_s, 30000);
        stop();
        QCOMPARE(starts(), first.isEmpty() ? u"0"_s : u"1"_s);
        QCOMPARE((*m_report)->notes.filter(m_log), QStringList());
    }

    /// cp and scp empty the file and write it anew, in pieces.
    void byACopyInPieces_data()
    {
        QTest::addColumn<bool>("unlinked");
        QTest::newRow("over it") << false;
        QTest::newRow("in its place") << true; // as mv does from another file system
    }
    void byACopyInPieces()
    {
        QFETCH(bool, unlinked);
        const QByteArray text = numberedEvents(0, 40);
        writeFile(m_log, text.left(text.size() / 2));
        follow();
        QTRY_COMPARE_WITH_TIMEOUT(eachOnce(), u"20 20"_s, 30000);
        if (unlinked)
            QVERIFY(QFile::remove(m_log));
        QFile log(m_log);
        QVERIFY(log.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        // The loader looks every 200 ms, so it sees it grow.
        for (qsizetype at = 0; at < text.size(); at += 500) {
            log.write(text.mid(at, 500));
            QTest::qWait(60);
        }
        log.close();
        QTRY_COMPARE_WITH_TIMEOUT(eachOnce(), u"40 40"_s, 30000);
        stop();
        QCOMPARE((*m_report)->stored, 40);
        QCOMPARE((*m_report)->notes.filter(m_log), QStringList());
    }

    /// Only the first line was read, and the new file begins with it: it is another one, as the old one is
    /// there.
    void aRotatedLogWithOneLineIsNotReplaced()
    {
        writeFile(m_log, start());
        follow();
        QTRY_COMPARE_WITH_TIMEOUT(starts(), u"1"_s, 30000);
        QVERIFY(QFile::rename(m_log, m_log + u".1"_s));
        writeFile(m_log, start() + numberedEvents(0, 3));
        QTRY_COMPARE_WITH_TIMEOUT(eachOnce(), u"3 3"_s, 30000);
        stop();
        QCOMPARE(starts(), u"2"_s);
    }

    /// Another content is another file.
    void byAnotherFile()
    {
        writeFile(m_log, start() + numberedEvents(0, 5));
        follow();
        QTRY_COMPARE_WITH_TIMEOUT(eachOnce(), u"5 5"_s, 30000);
        renameOver(start() + numberedEvents(50, 9));
        QTRY_COMPARE_WITH_TIMEOUT(eachOnce(), u"14 14"_s, 30000);
        stop();
        QCOMPARE(starts(), u"2"_s);
    }
};

QTEST_GUILESS_MAIN(TestReplacing)
#include "tst_replacing.moc"
