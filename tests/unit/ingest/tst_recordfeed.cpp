// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/formats/jsonlines.h"
#include "ingest/sources/recordfeed.h"

#include <QTest>

#include <cstring>

using namespace tidemark;
using namespace tidemark::ingest;

class TestRecordFeed : public QObject
{
    Q_OBJECT

private:
    static void feed(RecordFeed &feed, RowBatch &batch, std::string_view text, bool atEnd)
    {
        do {
            const std::span<char> space = feed.space();
            const std::size_t count = std::min(space.size(), text.size());
            std::memcpy(space.data(), text.data(), count);
            feed.filled(count);
            text.remove_prefix(count);
            QVERIFY(!feed.parseInto(batch, {}, atEnd && text.empty()));
        } while (!text.empty());
    }

private Q_SLOTS:
    /// Where a run is killed inside such a record the next one begins at its beginning, so the record counts
    /// with its end.
    void aTooLongRecordCountsAtItsEnd_data()
    {
        QTest::addColumn<bool>("broken");
        QTest::newRow("line break") << true;
        QTest::newRow("end of the file") << false;
    }
    void aTooLongRecordCountsAtItsEnd()
    {
        QFETCH(bool, broken);
        JsonLines parser(factsOf(Format::EventsJsonl), RowWriter(Dataset::Events, TenantId(1), nullptr));
        RecordFeed source(parser);
        source.begin(0, 1);
        RowBatch batch;
        batch.marks.emplace_back();
        const std::string good = "{\"event_type\":\"a\"}\n";
        feed(source, batch, good + std::string(maxRecordBytes + 1'000'000, 'x'), false);
        feed(source, batch, std::string(1000, 'x'), false);
        QCOMPARE(batch.rows.size(), std::size_t{1});
        QCOMPARE(batch.bad.size(), std::size_t{0});
        QCOMPARE(source.position(), static_cast<qint64>(good.size()));
        QCOMPARE(source.place().tail, tailPrint(good)); // what a file is known by there
        QCOMPARE(source.line(), 2);
        feed(source, batch, broken ? std::string("\n") + good : std::string(), true);
        QCOMPARE(batch.rows.size(), std::size_t{broken ? 2U : 1U});
        QCOMPARE(batch.bad.size(), std::size_t{1});
        QCOMPARE(batch.bad[0].line, 2);
        QCOMPARE(batch.bad[0].refusal.fault, Fault::TooLong);
        QCOMPARE(batch.bad[0].text.size(), keptOfLongRecord);
        const std::size_t all = maxRecordBytes + 1'001'000 + good.size() + (broken ? 1 + good.size() : 0);
        QCOMPARE(source.position(), static_cast<qint64>(all));
        QCOMPARE(source.line(), broken ? 4 : 2);
    }
};

QTEST_GUILESS_MAIN(TestRecordFeed)
#include "tst_recordfeed.moc"
