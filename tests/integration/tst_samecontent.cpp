// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/compressed.h"
#include "support/files.h"
#include "support/loading.h"
#include "support/schemadatabase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace tidemark::ingest;
using namespace Qt::StringLiterals;
using test::numberedEvents;
using test::psql;
using test::writeFile;

/// With a resume key the content of a file says what it is, not its name: a log beside its compressed copy, a
/// copy, a link are all loaded once, and files that only begin alike are not taken for each other.
class TestSameContent : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_database;

    QString file(const QString &name, const QByteArray &content) const
    {
        return writeFile(m_dir->filePath(name), content);
    }
    [[nodiscard]] LoadJob job(const QString &glob = u"access.log*"_s) const
    {
        LoadJob job{.format = Format::EventsJsonl};
        job.files = {m_dir->filePath(glob)};
        job.resumeKey = u"web"_s;
        return job;
    }
    /// Loads, and says what is wrong with it.
    [[nodiscard]] QString load(const LoadJob &job) const
    {
        const Result<LoadReport> report = test::load(job, m_database);
        if (!report)
            return report.error().words();
        return report->failure ? report->failure->words() : QString();
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
    static QByteArray start() { return "{\"tenant_id\":1,\"event_type\":\"start\"}\n"; }

private Q_SLOTS:
    void initTestCase() { m_database = test::createSchemaDatabase(test::TestCluster::shared()); }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        psql(m_database, u"TRUNCATE tidemark.events, tidemark.ingest_progress"_s);
    }

    /// logrotate compresses NAME.1, and both are there meanwhile.
    void halfCompressed_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("packed");
        QTest::addColumn<double>("part"); // of the compressed bytes
        const QByteArray text = numberedEvents(0, 5000);
        for (const double part : {0.01, 0.5, 0.9, 1.0}) {
            QTest::addRow("gz %g", part) << u".gz"_s << test::gzip(text) << part;
            QTest::addRow("xz %g", part) << u".xz"_s << test::xz(text) << part;
            QTest::addRow("zst %g", part) << u".zst"_s << test::zstd(text) << part;
        }
        QTest::newRow("gz without its last byte") << u".gz"_s << test::gzip(text).chopped(1) << 1.0;
    }
    void halfCompressed()
    {
        QFETCH(QString, ending);
        QFETCH(QByteArray, packed);
        QFETCH(double, part);
        file(u"access.log"_s, numberedEvents(5000, 2));
        file(u"access.log.1"_s, numberedEvents(0, 5000));
        file(u"access.log.1"_s + ending, packed.left(qsizetype(double(packed.size()) * part)));
        QCOMPARE(load(job()), QString());
        QCOMPARE(eachOnce(), u"5002 5002"_s);
        QCOMPARE(load(job()), QString());
        QCOMPARE(eachOnce(), u"5002 5002"_s);
        // Then the compressed one alone is there, under its next name.
        QVERIFY(QFile::remove(m_dir->filePath(u"access.log.1"_s)));
        QVERIFY(QFile::remove(m_dir->filePath(u"access.log.1"_s + ending)));
        file(u"access.log.2.gz"_s, test::gzip(numberedEvents(0, 5000)));
        QVERIFY(QFile::rename(m_dir->filePath(u"access.log"_s), m_dir->filePath(u"access.log.1"_s)));
        file(u"access.log"_s, numberedEvents(5002, 3));
        QCOMPARE(load(job()), QString());
        QCOMPARE(eachOnce(), u"5005 5005"_s);
    }

    /// The log was read in part before it was rotated.
    void halfCompressedAfterAPartWasLoaded()
    {
        file(u"access.log"_s, numberedEvents(0, 3000));
        QCOMPARE(load(job()), QString());
        const QByteArray text = numberedEvents(0, 5000);
        file(u"access.log.1"_s, text);
        file(u"access.log.1.gz"_s, test::gzip(text).left(3000));
        file(u"access.log"_s, numberedEvents(5000, 10));
        QCOMPARE(load(job()), QString());
        QCOMPARE(eachOnce(), u"5010 5010"_s);
    }

    /// Alone, a half of a compressed file is told as such; once it is whole, the rest is loaded.
    void whatIsCutOffGoesOnWhenItIsWhole()
    {
        const QByteArray packed = test::gzip(numberedEvents(0, 5000));
        file(u"access.log.1.gz"_s, packed.left(packed.size() / 2));
        QVERIFY2(load(job()).contains(u"is truncated"_s), qPrintable(load(job())));
        file(u"access.log.1.gz"_s, packed);
        QCOMPARE(load(job()), QString());
        QCOMPARE(eachOnce(), u"5000 5000"_s);
        file(u"access.log.1.gz"_s, packed.left(packed.size() / 2));
        QVERIFY2(load(job()).contains(u"is truncated"_s), qPrintable(load(job())));
        QCOMPARE(eachOnce(), u"5000 5000"_s);
    }

    void aWholeCopyIsSaid()
    {
        file(u"access.log"_s, numberedEvents(0, 14));
        file(u"access.log.gz"_s, test::gzip(numberedEvents(0, 12)));
        const Result<LoadReport> report = test::load(job(), m_database);
        QCOMPARE(report->stored, 14);
        QCOMPARE(report->notes.filter(u"access.log.gz"_s).size(), 1);
        QCOMPARE(eachOnce(), u"14 14"_s);
    }

    /// Short as they are: one line would be enough.
    void otherNames_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("link");
        QTest::newRow("a link, one row") << 1 << true;
        QTest::newRow("a link") << 9 << true;
        QTest::newRow("a copy") << 3 << false;
    }
    void otherNames()
    {
        QFETCH(int, rows);
        QFETCH(bool, link);
        const QString log = file(u"access.log"_s, numberedEvents(0, rows));
        QCOMPARE(load(job()), QString());
        const QString other = m_dir->filePath(u"else.jsonl"_s);
        QVERIFY(link ? QFile::link(log, other) : QFile::copy(log, other));
        QCOMPARE(load(job(u"else.jsonl"_s)), QString());
        QCOMPARE(eachOnce(), u"%1 %1"_s.arg(rows));
        // What was appended meanwhile is stored, by whatever name, and once.
        file(link ? u"access.log"_s : u"else.jsonl"_s, numberedEvents(0, rows + 4));
        QCOMPARE(load(job(u"else.jsonl"_s)), QString());
        if (link)
            QCOMPARE(load(job()), QString());
        QCOMPARE(eachOnce(), u"%1 %1"_s.arg(rows + 4));
    }

    /// A file of one record is known by all it holds, like any other; what goes on is another file.
    void oneRecord_data()
    {
        QTest::addColumn<QStringList>("first");
        QTest::addColumn<QStringList>("second");
        QTest::newRow("a copy") << QStringList{u"a"_s} << QStringList{u"b"_s};
        QTest::newRow("a packed copy") << QStringList{u"a"_s} << QStringList{u"b.gz"_s};
        QTest::newRow("both in one run") << QStringList{u"a"_s, u"b"_s} << QStringList{u"b"_s, u"b.gz"_s};
    }
    void oneRecord()
    {
        QFETCH(QStringList, first);
        QFETCH(QStringList, second);
        file(u"a"_s, start());
        file(u"b"_s, start());
        file(u"b.gz"_s, test::gzip(start()));
        for (const QStringList &names : {first, second}) {
            LoadJob one = job();
            one.files.clear();
            for (const QString &name : names)
                one.files << m_dir->filePath(name);
            QCOMPARE(load(one), QString());
            QCOMPARE(starts(), u"1"_s);
        }
        file(u"c"_s, start() + numberedEvents(0, 3));
        QCOMPARE(load(job(u"c"_s)), QString());
        QCOMPARE(starts(), u"2"_s);
        QCOMPARE(eachOnce(), u"3 3"_s);
    }

    /// A copy that was made while there was one record stays a copy while the log grows.
    void oneRecordBesideWhatItGrewTo()
    {
        file(u"access.log"_s, start());
        QCOMPARE(load(job()), QString());
        file(u"access.log.bak"_s, start());
        file(u"access.log"_s, start() + numberedEvents(0, 3));
        QCOMPARE(load(job()), QString());
        QCOMPARE(starts(), u"1"_s);
        QCOMPARE(eachOnce(), u"3 3"_s);
    }

    /// What was seen of it first tells too little: the file is known once it is whole.
    void aCopyThatWasSeenTooSoon_data()
    {
        QTest::addColumn<QList<QByteArray>>("seen");
        QTest::addColumn<QString>("rows"); // the first record alone is a file of its own
        const QByteArray all = numberedEvents(0, 4);
        const QByteArray first = numberedEvents(0, 1);
        QTest::newRow("one record") << QList<QByteArray>{first, all} << u"5 4"_s;
        QTest::newRow("one, three, four") << QList<QByteArray>{first, numberedEvents(0, 3), all} << u"5 4"_s;
        QTest::newRow("half a record") << QList<QByteArray>{first.left(20), all} << u"4 4"_s;
    }
    void aCopyThatWasSeenTooSoon()
    {
        QFETCH(QList<QByteArray>, seen);
        QFETCH(QString, rows);
        file(u"access.log"_s, numberedEvents(0, 4));
        QCOMPARE(load(job()), QString());
        for (const QByteArray &part : seen) {
            file(u"copy.jsonl"_s, part);
            QCOMPARE(load(job(u"copy.jsonl"_s)), QString());
        }
        QCOMPARE(eachOnce(), rows);
        // And beside the original, when both have grown.
        file(u"access.log"_s, numberedEvents(0, 6));
        file(u"copy.jsonl"_s, numberedEvents(0, 6));
        LoadJob both = job(u"copy.jsonl"_s);
        both.files << m_dir->filePath(u"access.log"_s);
        QCOMPARE(load(both), QString());
        QCOMPARE(load(both), QString());
        QCOMPARE(eachOnce().section(u' ', 1), u"6"_s);
        QCOMPARE(eachOnce().section(u' ', 0, 0).toInt(), rows.section(u' ', 0, 0).toInt() + 2);
    }

    /// The new log begins with the record that was all of the rotated one: each is stored, whatever the
    /// order.
    void aRotatedLogOfOneRecord()
    {
        file(u"access.log"_s, start());
        QCOMPARE(load(job()), QString());
        file(u"access.log.1"_s, start());
        file(u"access.log"_s, start() + numberedEvents(0, 3));
        for (int again = 0; again < 2; ++again) {
            QCOMPARE(load(job()), QString());
            QCOMPARE(starts(), u"2"_s);
            QCOMPARE(eachOnce(), u"3 3"_s);
        }
    }

    /// A copy of a log's beginning, under any name, in a later run.
    void beginningsOfWhatIsKnown_data()
    {
        QTest::addColumn<QByteArray>("copy");
        QTest::newRow("a half") << numberedEvents(0, 25);
        QTest::newRow("two rows") << numberedEvents(0, 2);
        QTest::newRow("packed") << test::gzip(numberedEvents(0, 20));
        QTest::newRow("packed, broken off") << test::gzip(numberedEvents(0, 5000)).left(6000);
    }
    void beginningsOfWhatIsKnown()
    {
        QFETCH(QByteArray, copy);
        const int rows = copy.size() == 6000 ? 5000 : 40;
        file(u"access.log"_s, numberedEvents(0, rows));
        QCOMPARE(load(job()), QString());
        file(u"snapshot.jsonl"_s, copy);
        const Result<LoadReport> report = test::load(job(u"snapshot.jsonl"_s), m_database);
        QVERIFY(report && !report->failure);
        QCOMPARE(report->stored, 0);
        QCOMPARE(report->notes.filter(u"is also in"_s).size(), 1);
        // The log has another name now, and then none: what cannot be told is not loaded unawares.
        const QString log = m_dir->filePath(u"access.log"_s);
        QVERIFY(QFile::rename(log, log + u".1"_s));
        QCOMPARE(load(job(u"snapshot.jsonl"_s)), QString());
        QVERIFY(QFile::remove(log + u".1"_s));
        const QString refused = load(job(u"snapshot.jsonl"_s));
        QVERIFY2(refused.contains(rows == 40 ? u"its rows are stored already"_s : u"is truncated"_s),
                 qPrintable(refused));
        QCOMPARE(eachOnce(), u"%1 %1"_s.arg(rows));
    }
    /// It begins with the same line, and is another one.
    void aShorterLogThatGoesOnDifferently()
    {
        file(u"access.log"_s, start() + numberedEvents(0, 30));
        QCOMPARE(load(job()), QString());
        file(u"other.jsonl"_s, start() + numberedEvents(100, 5));
        QCOMPARE(load(job(u"other.jsonl"_s)), QString());
        QCOMPARE(eachOnce(), u"35 35"_s);
        QCOMPARE(starts(), u"2"_s);
    }

    /// Two logs that begin with the same line are two logs, wherever they lie.
    void sameFirstLines_data()
    {
        QTest::addColumn<QString>("other");
        QTest::newRow("another log") << u"other.jsonl"_s;
        QTest::newRow("the rotated one") << u"access.log.1"_s;
    }
    void sameFirstLines()
    {
        QFETCH(QString, other);
        file(u"access.log"_s, start());
        file(other, start() + numberedEvents(0, 7));
        LoadJob both = job();
        both.files << m_dir->filePath(other);
        QCOMPARE(load(both), QString());
        QCOMPARE(eachOnce(), u"7 7"_s);
        QCOMPARE(starts(), u"2"_s);
        file(u"access.log"_s, start() + numberedEvents(10, 5));
        QCOMPARE(load(both), QString());
        QCOMPARE(eachOnce(), u"12 12"_s);
        QCOMPARE(starts(), u"2"_s);
        QCOMPARE(load(both), QString());
        QCOMPARE(eachOnce(), u"12 12"_s);
    }
    /// One run loads the first, another one the second.
    void sameFirstLinesOneByOne()
    {
        file(u"access.log"_s, start() + numberedEvents(0, 3));
        file(u"other.jsonl"_s, start() + numberedEvents(10, 5));
        QCOMPARE(load(job()), QString());
        QCOMPARE(load(job(u"other.jsonl"_s)), QString());
        QCOMPARE(eachOnce(), u"8 8"_s);
        QCOMPARE(starts(), u"2"_s);
    }

    /// copytruncate: the copy and the log are there, and then the log begins anew.
    void copyTruncate()
    {
        file(u"access.log"_s, start() + numberedEvents(0, 40));
        QCOMPARE(load(job()), QString());
        file(u"access.log"_s, start() + numberedEvents(0, 50));
        file(u"access.log.1"_s, start() + numberedEvents(0, 20)); // is being copied
        QCOMPARE(load(job()), QString());
        QCOMPARE(eachOnce(), u"50 50"_s);
        file(u"access.log.1"_s, start() + numberedEvents(0, 55));
        file(u"access.log"_s, QByteArray()); // nothing was written yet
        QCOMPARE(load(job()), QString());
        QCOMPARE(eachOnce(), u"55 55"_s);
        file(u"access.log"_s, start() + numberedEvents(55, 5));
        QCOMPARE(load(job()), QString());
        QCOMPARE(eachOnce(), u"60 60"_s);
        QCOMPARE(starts(), u"2"_s);
    }
};

QTEST_GUILESS_MAIN(TestSameContent)
#include "tst_samecontent.moc"
