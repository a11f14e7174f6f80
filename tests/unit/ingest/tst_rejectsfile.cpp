// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/formats/csvparser.h"
#include "ingest/writing/rejectsfile.h"
#include "support/files.h"
#include "unit/ingest/parsed.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace tidemark::ingest;
using namespace Qt::StringLiterals;

/// What a rejects file holds, and what becomes of it when it is loaded.
class TestRejectsFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    static std::unique_ptr<CsvParser> csvParser()
    {
        auto made = CsvParser::make({}, RowWriter(Dataset::Events, std::nullopt, nullptr));
        return std::move(*made);
    }
    /// The rejects of sources that one load reads in turn.
    QByteArray rejectsOf(const QByteArrayList &sources) const
    {
        const QString path = m_dir.filePath(u"rejects"_s);
        RejectsFile file(path, false);
        file.removeStale();
        const auto parser = csvParser();
        RecordFeed feed(*parser);
        for (const QByteArray &text : sources) {
            RowBatch batch;
            auto name = std::make_shared<SourceName>();
            name->label = u"source"_s;
            batch.marks.push_back({name, {}, 0, 0, {}});
            feed.begin(0, 1);
            const std::span<char> space = feed.space();
            std::copy(text.begin(), text.end(), space.begin());
            feed.filled(static_cast<std::size_t>(text.size()));
            while (feed.parseInto(batch, {}, true)) {
            }
            if (!file.write(batch, 0))
                qFatal("cannot write %s", qPrintable(path));
        }
        return test::contentOf(path);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_dir.isValid()); }

    void columnsOfAnyNameCanBeLoadedAgain()
    {
        QByteArray rejects =
            rejectsOf({"tenant_id,event_type,\"size, in \"\"cm\"\"\",\nx,click,7,\n1,view,8,\n"});
        QCOMPARE(rejects.count("#columns"), 1);
        const Parsed again = parseAll(*csvParser(), rejects.replace("\nx,", "\n1,"));
        QCOMPARE(again.bad, QStringList());
        QCOMPARE(again.rows, QStringList({u"now\t1\tclick\t{\"size, in \\\\\"cm\\\\\"\":\"7\"}"_s}));
    }

    /// The records of a file without a header do not come under the columns of another one.
    void filesWithAndWithoutAHeader_data()
    {
        QTest::addColumn<QByteArrayList>("sources");
        const QByteArray headed("event_type,tenant_id,occurred_at\nclick,x,2026-03-01\n");
        QTest::newRow("a good row before")
            << QByteArrayList{headed, "1,a,{},2026-03-01\nx,view,{},2026-03-01\n"};
        QTest::newRow("none") << QByteArrayList{headed, "x,view,{},2026-03-01\n"};
        QTest::newRow("headed last") << QByteArrayList{"x,view,{},2026-03-01\n", headed};
        QTest::newRow("numbered") << QByteArrayList{headed, "1,1,a,{},2026-03-01\nx,2,view,{},2026-03-01\n"};
    }
    void filesWithAndWithoutAHeader()
    {
        QFETCH(QByteArrayList, sources);
        QByteArray rejects = rejectsOf(sources);
        rejects.replace("\nx,", "\n1,").replace("click,x", "click,1");
        Parsed again = parseAll(*csvParser(), rejects);
        again.rows.sort();
        QVERIFY2(again.bad.isEmpty(), rejects);
        QCOMPARE(again.rows, QStringList({u"2026-03-01 00:00:00+00\t1\tclick\t{}"_s,
                                          u"2026-03-01 00:00:00+00\t1\tview\t{}"_s}));
    }

    void aRecordOfSeveralLinesStandsWhole()
    {
        const QByteArray rejects =
            rejectsOf({"tenant_id,event_type,note\nx,a,\"line1\n1,evil,line2\n#rejected\"\n1,b,ok\n"});
        QCOMPARE(rejects, "#columns tenant_id,event_type,note\n"
                          "#rejected line 2 of source: tenant_id is not a whole number\n"
                          "x,a,\"line1\n1,evil,line2\n#rejected\"\n");
        QCOMPARE(parseAll(*csvParser(), rejects).faults, std::vector<Fault>({Fault::NotInteger}));
    }

    /// Rejects of an earlier load would pass for those of this one.
    void nothingRejectedLeavesNoFile()
    {
        const QString path = m_dir.filePath(u"rejects"_s);
        QVERIFY(!rejectsOf({"x,a,{},2026-03-01\n"}).isEmpty());
        QCOMPARE(rejectsOf({"1,a,{},2026-03-01\n"}), QByteArray());
        QVERIFY(!QFile::exists(path));
        // What somebody else wrote there stays until there is something to write.
        test::writeFile(path, "dear diary\n");
        QCOMPARE(rejectsOf({"1,a,{},2026-03-01\n"}), "dear diary\n");
        QVERIFY(!rejectsOf({"x,a,{},2026-03-01\n"}).contains("diary"));
        // Another run of the same load goes on with it.
        RejectsFile(path, true).removeStale();
        QVERIFY(QFile::exists(path));
    }
};

QTEST_GUILESS_MAIN(TestRejectsFile)
#include "tst_rejectsfile.moc"
