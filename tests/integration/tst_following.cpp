// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/loader.h"
#include "support/schemadatabase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace tidemark;
using namespace tidemark::ingest;
using namespace Qt::StringLiterals;
using test::psql;

/// Growing files, rotated and truncated under the loader, and while it is away.
class TestFollowing : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_database;
    QString m_log;
    int m_next = 0;
    std::unique_ptr<Loader> m_loader;
    std::optional<Result<LoadReport>> m_report;
    QStringList m_notes; ///< as they are told while it runs
    bool m_reconnecting = false;

    [[nodiscard]] QByteArray lines(int count)
    {
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += "{\"tenant_id\":1,\"event_type\":\"click\",\"n\":" + QByteArray::number(m_next++) + "}\n";
        return text;
    }
    void append(const QByteArray &text) const { append(m_log, text); }
    static void append(const QString &file, const QByteArray &text)
    {
        QFile out(file);
        QVERIFY(out.open(QIODevice::Append));
        QCOMPARE(out.write(text), text.size());
    }
    void start(const QString &key = {}, Format format = Format::EventsJsonl)
    {
        ConnectionProfile profile;
        profile.conninfo = m_database;
        m_loader = std::make_unique<Loader>(profile);
        m_report.reset();
        m_notes.clear();
        LoadJob job{.format = format};
        job.files = {m_log};
        job.follow = true;
        job.resumeKey = key;
        m_loader->run(
            job,
            [this](const LoadProgress &progress) {
                m_notes = progress.notes;
                m_reconnecting = progress.reconnecting;
            },
            [this](Result<LoadReport> report) { m_report = std::move(report); });
    }
    void stop()
    {
        m_loader->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(m_report.has_value(), 20000);
        QVERIFY2(m_report->has_value(), qPrintable(*m_report ? QString() : m_report->error().words()));
        QVERIFY2(!(*m_report)->failure,
                 qPrintable((*m_report)->failure ? (*m_report)->failure->words() : QString()));
    }
    /// So far the loader, which is in this process, has read the file.
    [[nodiscard]] qint64 readOf() const
    {
        for (const QString &number : QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System)) {
            if (QFileInfo(u"/proc/self/fd/"_s + number).symLinkTarget() != m_log)
                continue;
            QFile info(u"/proc/self/fdinfo/"_s + number);
            if (info.open(QIODevice::ReadOnly))
                return info.readLine().mid(4).trimmed().toLongLong(); // "pos:	23"
        }
        return 0;
    }
    [[nodiscard]] QString eachOnce() const
    {
        return psql(m_database,
                    u"SELECT count(*) || ' ' || count(DISTINCT event_data->>'n') FROM tidemark.events"_s);
    }
    void waitForAll() const
    {
        const QString all = u"%1 %1"_s.arg(m_next);
        for (int i = 0; i < 200 && eachOnce() != all; ++i)
            QTest::qWait(250);
        QCOMPARE(eachOnce(), all);
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_log = m_dir->filePath(u"events.log"_s);
        m_next = 0;
        m_database = test::createSchemaDatabase(test::TestCluster::shared());
    }
    void cleanup() { m_loader.reset(); }

    void goesOnWithWhatIsAppended()
    {
        start(); // it is not there yet
        QTest::qWait(300);
        append(lines(3));
        waitForAll();
        // Half a line waits for its other half.
        const QByteArray line = lines(1);
        append(line.left(20));
        QTest::qWait(700);
        QCOMPARE(eachOnce(), u"3 3"_s);
        append(line.mid(20) + "bad\n");
        waitForAll();
        stop();
        QCOMPARE((*m_report)->stored, 4);
        QCOMPARE((*m_report)->rejected, 1);
        QCOMPARE((*m_report)->firstRejects.at(0).line, 5);
        QVERIFY((*m_report)->cancelled);
    }

    void rotationByRenaming()
    {
        append(lines(10));
        start();
        waitForAll();
        for (int round = 0; round < 3; ++round) {
            const QByteArray late = lines(1);
            QVERIFY(QFile::rename(m_log, m_log + u".%1"_s.arg(9 - round)));
            QFile old(m_log + u".%1"_s.arg(9 - round)); // the writer still has the old one open
            QVERIFY(old.open(QIODevice::Append));
            old.write(late);
            old.close();
            append(lines(5));
            waitForAll();
        }
        stop();
    }

    void truncation()
    {
        append(lines(200));
        start();
        waitForAll();
        // copytruncate: the copy holds what was appended after the last look.
        append(lines(2));
        QVERIFY(QFile::copy(m_log, m_log + u".1"_s));
        QVERIFY(QFile::resize(m_log, 0));
        append(lines(5));
        waitForAll();
        stop();
        QCOMPARE((*m_report)->notes, QStringList());
    }

    /// A writer that was not told yet, or is still at its last request, writes to the file it has open, long
    /// after the new one is there.
    void aLateWriter()
    {
        append(lines(3));
        start(u"key"_s);
        waitForAll();
        for (int round = 0; round < 2; ++round) {
            const QString old = m_log + u".%1"_s.arg(9 - round);
            QVERIFY(QFile::rename(m_log, old));
            append(lines(2));
            waitForAll(); // the new one is at hand
            append(old, lines(1));
            waitForAll();
            append(lines(1));
            append(old, lines(1));
            waitForAll();
        }
        stop();
        // Also while nobody is there.
        append(m_log + u".8"_s, lines(1));
        start(u"key"_s);
        waitForAll();
        stop();
        QCOMPARE((*m_report)->stored, 1);
        QCOMPARE((*m_report)->notes, QStringList());
    }

    /// It has outgrown what was read of it before anybody looks again.
    void truncatedAndGrownPastThePlace()
    {
        append(lines(3));
        start(u"key"_s);
        waitForAll();
        QVERIFY(QFile::copy(m_log, m_log + u".1"_s));
        QFile log(m_log);
        QVERIFY(log.open(QIODevice::ReadWrite));
        // In one write, so that no look falls between.
        QByteArray grown = lines(40);
        QCOMPARE(log.write(grown), grown.size());
        log.close();
        waitForAll();
        stop();
        QCOMPARE((*m_report)->notes, QStringList());
    }

    /// A file that held only its header when following began has that in common with all that come after it.
    void aHeaderAlone()
    {
        const QByteArray header = "tenant_id,event_type,n\n";
        const auto rows = [this](int count) {
            QByteArray text;
            for (int i = 0; i < count; ++i)
                text += "1,click," + QByteArray::number(m_next++) + '\n';
            return text;
        };
        append(header);
        start(u"key"_s, Format::EventsCsv);
        QTRY_COMPARE_WITH_TIMEOUT(readOf(), header.size(), 30000);
        append(rows(2));
        waitForAll();
        stop();
        // Rotated while nobody was there.
        append(rows(1));
        QVERIFY(QFile::rename(m_log, m_log + u".1"_s));
        append(header + rows(4));
        start(u"key"_s, Format::EventsCsv);
        waitForAll();
        stop();
        QCOMPARE((*m_report)->stored, 5);
        QCOMPARE((*m_report)->rejected, 0);
        QCOMPARE((*m_report)->notes, QStringList());
    }

    /// As a file that its owner has not made readable yet, but root could read that.
    void whatCannotBeReadIsSaid()
    {
        QVERIFY(QFile::link(m_log, m_log)); // a link to itself can be read by nobody
        start();
        QTRY_COMPARE_WITH_TIMEOUT(m_notes.size(), 1, 30000);
        QVERIFY2(m_notes.first().contains(m_log), qPrintable(m_notes.first()));
        QVERIFY(QFile::remove(m_log));
        append(lines(2));
        waitForAll();
        stop();
        QCOMPARE((*m_report)->notes.size(), 1);
    }

    /// Logs whose files all begin with the same line: a new file is new nevertheless.
    void sameBeginnings_data()
    {
        QTest::addColumn<bool>("rename");
        QTest::addColumn<int>("before");
        QTest::newRow("truncated, then shorter") << false << 9;
        QTest::newRow("truncated, then longer") << false << 2;
        QTest::newRow("renamed, then shorter") << true << 9;
        QTest::newRow("renamed, then longer") << true << 2;
    }
    void sameBeginnings()
    {
        QFETCH(bool, rename);
        QFETCH(int, before);
        const QByteArray first = "{\"tenant_id\":1,\"event_type\":\"start\"}\n";
        append(first + lines(before));
        start(u"key"_s);
        const auto starts = [this] {
            return psql(m_database, u"SELECT count(*) FROM tidemark.events WHERE event_type = 'start'"_s);
        };
        QTRY_COMPARE_WITH_TIMEOUT(starts(), u"1"_s, 30000);
        for (int round = 2; round <= 4; ++round) {
            if (rename) {
                QVERIFY(QFile::rename(m_log, m_log + u".%1"_s.arg(9 - round)));
            } else {
                QVERIFY(QFile::copy(m_log, m_log + u".%1"_s.arg(9 - round)));
                QVERIFY(QFile::resize(m_log, 0)); // and it has grown again before anybody looks
            }
            append(first + lines(5));
            QTRY_COMPARE_WITH_TIMEOUT(starts(), QString::number(round), 30000);
        }
        stop();
        // The next run knows where the last of them was left.
        append(lines(1));
        start(u"key"_s);
        const QString all = QString::number(m_next);
        const auto numbered = [this] {
            return psql(m_database, uR"sql(SELECT count(event_data->>'n') || ' ' || count(DISTINCT
                                           event_data->>'n') FROM tidemark.events)sql"_s);
        };
        QTRY_COMPARE_WITH_TIMEOUT(numbered(), all + u' ' + all, 30000);
        // And sees that it was truncated while nobody was there.
        stop();
        QVERIFY(QFile::copy(m_log, m_log + u".1"_s));
        QVERIFY(QFile::resize(m_log, 0));
        append(first + lines(1));
        start(u"key"_s);
        QTRY_COMPARE_WITH_TIMEOUT(numbered(), u"%1 %1"_s.arg(m_next), 30000);
        stop();
        QCOMPARE(starts(), u"5"_s);
        QCOMPARE((*m_report)->notes, QStringList());
    }

    void aVeryLongFirstLine()
    {
        append("{\"tenant_id\":1,\"event_type\":\"long\",\"n\":0,\"text\":\"" + QByteArray(40000, 'x') +
               "\"}\n");
        m_next = 1;
        append(lines(2));
        start(u"key"_s);
        waitForAll();
        stop();
    }

    void rotationWhileAway()
    {
        append(lines(10));
        start(u"key"_s);
        waitForAll();
        stop();
        // Two rotations, the older file compressed.
        append(lines(7));
        QFile old(m_log);
        QVERIFY(old.open(QIODevice::ReadOnly));
        const QByteArray content = old.readAll();
        const QByteArray packed = QFile::encodeName(m_log + u".2.gz"_s);
        gzFile gz = gzopen(packed.constData(), "wb");
        QCOMPARE(gzwrite(gz, content.constData(), static_cast<unsigned>(content.size())), content.size());
        gzclose(gz);
        QTest::qWait(20);
        QVERIFY(QFile::remove(m_log));
        append(lines(6));
        QVERIFY(QFile::rename(m_log, m_log + u".1"_s));
        QTest::qWait(20);
        append(lines(5));
        start(u"key"_s);
        waitForAll();
        stop();
        QCOMPARE((*m_report)->stored, 18);
        QCOMPARE((*m_report)->notes, QStringList());
    }

    void aGapIsNoted()
    {
        append(lines(10));
        start(u"key"_s);
        waitForAll();
        stop();
        QVERIFY(QFile::remove(m_log));
        append(lines(5));
        start(u"key"_s);
        waitForAll();
        stop();
        QCOMPARE((*m_report)->notes.size(), 1);
    }

    void theServerGoesAndComes()
    {
        test::TestCluster own;
        m_database = test::createSchemaDatabase(own);
        append(lines(10));
        start(u"key"_s);
        waitForAll();
        own.killServer();
        append(lines(10));
        QTRY_VERIFY_WITH_TIMEOUT(m_reconnecting, 60000);
        own.start();
        append(lines(10));
        waitForAll();
        stop();
        m_loader.reset();
    }
};

QTEST_GUILESS_MAIN(TestFollowing)
#include "tst_following.moc"
