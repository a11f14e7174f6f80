// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/formats/csvparser.h"
#include "unit/ingest/parsed.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::ingest;
using namespace Qt::StringLiterals;

class TestCsvParser : public QObject
{
    Q_OBJECT

private:
    static Parsed parsed(const QByteArray &text, const CsvOptions &options = {},
                         Dataset dataset = Dataset::Events, std::optional<TenantId> tenant = std::nullopt,
                         std::size_t piece = 4096)
    {
        auto parser = CsvParser::make(options, RowWriter(dataset, tenant, nullptr));
        return parseAll(**parser, text, piece);
    }

private Q_SLOTS:
    void readsTheTablesOrderWithoutAHeader()
    {
        const Parsed out = parsed("1,click,\"{\"\"user_id\"\":\"\"u1\"\"}\",2026-03-01 12:00:00+00\n"
                                  "2,view,,2026-03-01T12:00:01Z\r\n"
                                  "\n"
                                  "3,\"a \"\"quoted\"\" type\",{},2026-03-01T12:00:02Z");
        QCOMPARE(out.bad, QStringList());
        QCOMPARE(out.rows, QStringList({u"2026-03-01 12:00:00+00\t1\tclick\t{\"user_id\":\"u1\"}"_s,
                                        u"2026-03-01 12:00:01+00\t2\tview\t{}"_s,
                                        u"2026-03-01 12:00:02+00\t3\ta \"quoted\" type\t{}"_s}));
        QCOMPARE(out.lines, 3);
    }

    void takesTheRowsNumberAndAMissingTenant()
    {
        QCOMPARE(parsed("1,77,click,{},2026-03-01\n").rows,
                 QStringList({u"2026-03-01 00:00:00+00\t1\tclick\t{}"_s}));
        QCOMPARE(parsed("click,{},2026-03-01\n", {}, Dataset::Events, TenantId(8)).rows,
                 QStringList({u"2026-03-01 00:00:00+00\t8\tclick\t{}"_s}));
        QCOMPARE(parsed("click,{},2026-03-01\n").rows, QStringList());
    }

    void readsAHeader()
    {
        const Parsed out = parsed("Occurred_At;TENANT_ID;event_type;user_id;country;page\n"
                                  "2026-03-01;1;click;u1;DE;\"say \"\"hi\"\"\\ \"\n"
                                  "2026-03-02;1;click;;;\n",
                                  {.delimiter = ';', .header = CsvHeader::Auto, .columns = {}});
        QCOMPARE(out.bad, QStringList());
        QCOMPARE(
            out.rows,
            QStringList({u"2026-03-01 00:00:00+00\t1\tclick\t"
                         "{\"user_id\":\"u1\",\"country\":\"DE\",\"page\":\"say \\\\\"hi\\\\\"\\\\\\\\ \"}"_s,
                         u"2026-03-02 00:00:00+00\t1\tclick\t{}"_s}));
    }

    void addsExtrasToTheEventsOwnData()
    {
        const CsvOptions options{.delimiter = '\t',
                                 .header = CsvHeader::No,
                                 .columns = {u"tenant_id"_s, u"type"_s, u"event_data"_s, u"a"_s, u"-"_s}};
        const Parsed out = parsed(
            "1\tx\t\"{\"\"a\"\":2}\"\t1\tskipped\n1\tx\t{ }\t1\t\n1\tx\t[]\t1\t\n1\tx\t\t\t\n", options);
        QCOMPARE(out.rows, QStringList({u"now\t1\tx\t{\"a\":\"1\",\"a\":2}"_s, u"now\t1\tx\t{\"a\":\"1\"}"_s,
                                        u"now\t1\tx\t{}"_s}));
        QCOMPARE(out.faults, std::vector<Fault>({Fault::NotObject}));
    }

    void namedColumnsSkipTheHeaderThatRepeatsThem()
    {
        const CsvOptions options{.columns = {u"event_type"_s, u"tenant_id"_s}};
        QCOMPARE(parsed("event_type,tenant_id\nclick,1\n", options).rows,
                 QStringList({u"now\t1\tclick\t{}"_s}));
        QCOMPARE(parsed("click,1\nview,2\n", options).rows.size(), 2);
        CsvOptions withHeader = options;
        withHeader.header = CsvHeader::Yes;
        QCOMPARE(parsed("x,y\nclick,1\n", withHeader).rows, QStringList({u"now\t1\tclick\t{}"_s}));
    }

    /// Two names of ours make a header, whatever the other columns are called.
    void knowsAHeaderByTwoNames_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("data");
        QTest::newRow("an index without a name")
            << QByteArray(",tenant_id,event_type,occurred_at") << u"{}"_s;
        QTest::newRow("umlauts") << QByteArray("Gr\xc3\xb6\xc3\x9f"
                                               "e,tenant_id,event_type,occurred_at")
                                 << u"{\"Größe\":\"7\"}"_s;
        QTest::newRow("Latin-1") << QByteArray("Gr\xf6\xdf"
                                               "e,tenant_id,event_type,occurred_at")
                                 << u"{\"Größe\":\"7\"}"_s;
        QTest::newRow("comma and quote") << QByteArray("\"a \"\"b\"\", c\",tenant_id,event_type,occurred_at")
                                         << u"{\"a \\\\\"b\\\\\", c\":\"7\"}"_s;
        QTest::newRow("a number") << QByteArray("2026,tenant_id,event_type,occurred_at")
                                  << u"{\"2026\":\"7\"}"_s;
        QTest::newRow("synonyms") << QByteArray("$x,tenant,type,ts") << u"{\"$x\":\"7\"}"_s;
    }
    void knowsAHeaderByTwoNames()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, data);
        const Parsed out = parsed(header + "\n7,1,click,2026-03-01\n");
        QCOMPARE(out.bad, QStringList());
        QCOMPARE(out.rows, QStringList({u"2026-03-01 00:00:00+00\t1\tclick\t"_s + data}));
        QCOMPARE(out.notes.size(), header.startsWith(',') ? 1 : 0);
    }

    /// The first record that is good says how many columns there are; a bad one says nothing.
    void aBadFirstRecordSetsNoColumns()
    {
        const Parsed out = parsed("1,a,{},2026-11-25,x\n1,a\n1,b,{},2026-03-01\n1,7,c,{},2026-03-01\n");
        QCOMPARE(out.rows, QStringList({u"2026-03-01 00:00:00+00\t1\tb\t{}"_s}));
        using enum Fault;
        QCOMPARE(out.faults, std::vector<Fault>({NotJson, ColumnCount, ColumnCount}));
    }

    /// A header that cannot be read is a rejected record, and the next line is none.
    void aBrokenHeaderTakesNoRow()
    {
        const QByteArray text("event_type,\"tenant_id\nclick,1\nview,2\n");
        const CsvOptions options{.delimiter = ',', .header = CsvHeader::Yes, .columns = {}};
        using enum Fault;
        const Parsed out = parsed(text, options);
        QCOMPARE(out.rows, QStringList());
        QCOMPARE(out.faults, std::vector<Fault>({OpenQuote, NoHeader, NoHeader}));
        // With the columns named there is nothing to guess.
        CsvOptions named = options;
        named.columns = QStringList{u"event_type"_s, u"tenant_id"_s};
        QCOMPARE(parsed(text, named).rows.size(), 2);
        QCOMPARE(parsed(text, named).faults, std::vector<Fault>({OpenQuote}));
    }

    void notesColumnsWithoutAPlace()
    {
        const Parsed out = parsed("site_id,status_code,flavour\n1,200,sweet\n", {}, Dataset::HttpRequest);
        QCOMPARE(out.rows, QStringList({u"now\t1\t\\N\t\\N\t\\N\t200\t\\N\t\\N"_s}));
        QCOMPARE(out.notes.size(), 1);
        QVERIFY(out.notes[0].contains(u"flavour"_s));
    }

    void lineBreaksInQuotedCells()
    {
        const Parsed out = parsed("1,a,\"{\n \"\"x\"\":\r\n1}\",2026-03-01\n1,b,,bad\n");
        QCOMPARE(out.rows, QStringList({u"2026-03-01 00:00:00+00\t1\ta\t{\\n \"x\":\\r\\n1}"_s}));
        QCOMPARE(out.bad.size(), 1);
        QVERIFY(out.bad[0].startsWith(u"4: "_s));
        QCOMPARE(out.lines, 4);
    }

    /// A stray quote in every hundredth line: those lines and no others are rejected.
    void strayQuotesTakeNoGoodLine_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::newRow("inside a cell") << QByteArray("7,cli\"ck,{},2026-03-01");
        QTest::newRow("opens a cell") << QByteArray("7,\"click,{},2026-03-01");
        QTest::newRow("opens the line") << QByteArray("\"7,click,{},2026-03-01");
        QTest::newRow("opens the last cell") << QByteArray("7,click,{},\"2026-03-01");
        QTest::newRow("ends the line") << QByteArray("7,click,{},2026-03-01\"");
        QTest::newRow("alone in its cell") << QByteArray("7,\",{},2026-03-01");
        QTest::newRow("unquoted JSON") << QByteArray("7,click,{\"a\":1},2026-03-01");
        QTest::newRow("text behind the quote") << QByteArray("7,\"click\"x,{},2026-03-01");
        QTest::newRow("blank before the quote") << QByteArray("7, \"click\",{},2026-03-01");
    }
    void strayQuotesTakeNoGoodLine()
    {
        QFETCH(QByteArray, bad);
        QByteArray text;
        QStringList badLines;
        for (int i = 1; i <= 2000; ++i) {
            if (i % 100 == 0)
                badLines << u"%1:"_s.arg(i);
            text += i % 100 == 0 ? bad : "1,click,\"{\"\"n\"\":" + QByteArray::number(i) + "}\",2026-03-01";
            text += '\n';
        }
        const Parsed out = parsed(text);
        QCOMPARE(out.rows.size(), 1980);
        QStringList found;
        for (const QString &line : out.bad)
            found << line.section(u' ', 0, 0);
        QCOMPARE(found, badLines);
        QCOMPARE(out.bytes, text.size());
        // The same in any pieces, and without the last line break.
        QCOMPARE(parsed(text, {}, Dataset::Events, std::nullopt, 13), out);
        text.chop(1);
        QCOMPARE(parsed(text).bad, out.bad);
    }

    /// Nobody can tell it from a text by its quotes alone; what it begins and ends with tells.
    void quotesAloneInTheirCellsSwallowNothing_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::newRow("first") << QByteArray("\",1,click,2026-03-01");
        QTest::newRow("middle") << QByteArray("x,1,click,\",2026-03-01");
        QTest::newRow("last") << QByteArray("2026-03-01,1,click,\"");
    }
    void quotesAloneInTheirCellsSwallowNothing()
    {
        QFETCH(QByteArray, bad);
        for (const char *const lineBreak : {"\n", "\r\n"}) {
            const qsizetype columns = bad.count(',');
            const QByteArray header = columns == 4 ? QByteArray("a,tenant_id,event_type,b,occurred_at")
                                      : bad.startsWith("\"")
                                          ? QByteArray("a,tenant_id,event_type,occurred_at")
                                          : QByteArray("occurred_at,tenant_id,event_type,a");
            const QByteArray good = columns == 4           ? QByteArray("x,1,view,y,2026-03-01")
                                    : bad.startsWith("\"") ? QByteArray("x,1,view,2026-03-01")
                                                           : QByteArray("2026-03-01,1,view,x");
            QByteArray text = header + lineBreak;
            for (const QByteArray &line : {good, bad, good, good, bad, bad, good})
                text += line + lineBreak;
            const Parsed out = parsed(text);
            QCOMPARE(out.rows.size(), 4);
            QCOMPARE(out.faults, std::vector<Fault>(3, Fault::OpenQuote));
            QCOMPARE(parsed(text, {}, Dataset::Events, std::nullopt, 3), out);
        }
    }

    /// Its lines are no records: none of them is stored.
    void aWholeRecordOfWrongValueIsRejectedWhole()
    {
        const Parsed out = parsed("tenant_id,event_type,note\n"
                                  "x,a,\"line1\n1,evil,line2\nline3\"\n"
                                  "1,\"b\n1,evil,line2\nc\",\n"
                                  "1,c,\"one\ntwo\"\n");
        QCOMPARE(out.rows, QStringList({u"now\t1\tc\t{\"note\":\"one\\\\u000atwo\"}"_s}));
        using enum Fault;
        QCOMPARE(out.faults, std::vector<Fault>({NotInteger, LineBreak}));
        QVERIFY(out.bad[0].startsWith(u"2: "_s));
        QVERIFY(out.bad[1].startsWith(u"5: "_s));
        QCOMPARE(out.lines, 9);
    }

    void refusesBadValues()
    {
        const Parsed out = parsed("x,click,{},2026-03-01\n"
                                  ",click,{},2026-03-01\n"
                                  "99999999999,click,{},2026-03-01\n"
                                  "1,,{},2026-03-01\n"
                                  "1,click,{nope},2026-03-01\n"
                                  "1,click,{},\n"
                                  "1,click,{},1.5.2026\n"
                                  "1,click,{},1830-01-01\n"
                                  "1,click,{}\n"
                                  "1,click,{},2026-03-01,,,\n"
                                  "1,cl\xffick,{},2026-03-01\n"
                                  "1,click,\"{\"\"a\"\":\"\"\\u0000\"\"}\",2026-03-01\n" +
                                  QByteArray("1,cl\0ick,{},2026-03-01\n", 23) + "1,click,{},2026-03-01\n");
        using enum Fault;
        QCOMPARE(out.faults,
                 std::vector<Fault>({NotInteger, Missing, IntegerRange, Missing, NotJson, Missing, NotTime,
                                     TimeRange, ColumnCount, ColumnCount, NotUtf8, JsonNul, NulByte}));
        QCOMPARE(out.rows.size(), 1);
    }

    void rejectsCanBeLoadedAgain()
    {
        const Parsed out = parsed("#columns event_type|tenant_id\n"
                                  "#rejected line 4 of a.csv: why\n"
                                  "click|1\n"
                                  "#rejected line 9 of a.csv: \"why\n"
                                  "\"a|b\"|2\n",
                                  {.delimiter = '|', .header = CsvHeader::Auto, .columns = {}});
        QCOMPARE(out.bad, QStringList());
        QCOMPARE(out.rows, QStringList({u"now\t1\tclick\t{}"_s, u"now\t2\ta|b\t{}"_s}));
    }

    void theColumnsOfRejectsMayBeCalledAnything()
    {
        const Parsed out = parsed("#columns tenant_id,\"size, in\ncm\",event_type\n"
                                  "1,7,click\n"
                                  "#columns\n"
                                  "2,view,{},2026-03-01\n"
                                  "#columns event_type,\"tenant_id\n"
                                  "view,1\n"
                                  "#columns event_type,tenant_id\n"
                                  "view,3\n");
        QCOMPARE(out.rows, QStringList({u"now\t1\tclick\t{\"size, in\\\\u000acm\":\"7\"}"_s,
                                        u"2026-03-01 00:00:00+00\t2\tview\t{}"_s, u"now\t3\tview\t{}"_s}));
        QCOMPARE(out.faults, std::vector<Fault>({Fault::OpenQuote, Fault::NoHeader}));
    }

    /// A message is a text of its own: it changes nothing for those behind it, and none goes uncounted.
    void messagesKnowNothingOfEachOther()
    {
        auto parser = CsvParser::make({}, RowWriter(Dataset::Events, std::nullopt, nullptr));
        RowBatch batch;
        batch.marks.emplace_back();
        const auto take = [&](QByteArray text) {
            const auto size = static_cast<std::size_t>(text.size());
            text.append(64, '\0');
            (*parser)->takeWhole(std::string_view(text.constData(), size), 1, batch);
        };
        take("1,7,click,{},2026-03-01");
        take("#columns event_type,tenant_id,event_data,occurred_at");
        take("#rejected by nobody");
        take("");
        take("\r\n");
        take("tenant_id,event_type");
        take("2,click,{},2026-03-01\n");
        take("3,click,{},2026-03-01\n4,view,{},2026-03-01");
        QCOMPARE(batch.rows.size(), std::size_t{4});
        std::vector<Fault> faults;
        for (const RowBatch::BadRecord &bad : batch.bad)
            faults.push_back(bad.refusal.fault);
        using enum Fault;
        QCOMPARE(faults, std::vector<Fault>({NotJson, ColumnCount, KafkaMessage, KafkaMessage, ColumnCount}));
    }

    void piecesDoNotMatter()
    {
        QByteArray text("tenant_id,event_type,event_data,occurred_at\n");
        for (int i = 0; i < 60; ++i)
            text += QByteArray::number(i) + (i % 5 == 0   ? ",\"a\"\",b\r\n"
                                             : i % 3 == 0 ? ",c,\"{\n\n}\",2026-03-01\n"
                                                          : ",d,{},2026-03-01\r\n");
        const Parsed whole = parsed(text);
        QCOMPARE(whole.rows.size(), 48);
        for (const std::size_t piece : {std::size_t{1}, std::size_t{2}, std::size_t{5}})
            QCOMPARE(parsed(text, {}, Dataset::Events, std::nullopt, piece), whole);
    }

    void anOpenQuoteCostsOneLineHoweverLongTheFile()
    {
        QByteArray text("1,\"x,{},2026-03-01\n");
        while (static_cast<std::size_t>(text.size()) < 2 * maxRecordBytes)
            text += "1,click,{},2026-03-01\n";
        const Parsed out = parsed(text, {}, Dataset::Events, std::nullopt, 1000000);
        QCOMPARE(out.faults, std::vector<Fault>({Fault::OpenQuote}));
        QCOMPARE(out.rows.size(), out.lines - 1);
    }

    void theDelimiterHasToBeOne()
    {
        for (const char delimiter : {'"', '\n', '\r', '\0', '\xe4'})
            QVERIFY(!CsvParser::make({.delimiter = delimiter, .header = CsvHeader::Auto, .columns = {}},
                                     RowWriter(Dataset::Events, std::nullopt, nullptr)));
    }
};

QTEST_GUILESS_MAIN(TestCsvParser)
#include "tst_csvparser.moc"
