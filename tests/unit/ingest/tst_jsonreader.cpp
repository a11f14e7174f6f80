// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/formats/jsonlines.h"
#include "unit/ingest/parsed.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::ingest;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Fault)

class TestJsonReader : public QObject
{
    Q_OBJECT

private:
    static Parsed events(const QByteArray &text, std::size_t piece = 4096)
    {
        JsonLines parser(factsOf(Format::EventsJsonl), RowWriter(Dataset::Events, std::nullopt, nullptr));
        return parseAll(parser, text, piece);
    }

private Q_SLOTS:
    void judgesDocumentsAsJsonbDoes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Fault>("fault");
        const auto row = [](const QByteArray &text, Fault fault) {
            QTest::newRow(text.left(60).constData()) << text << fault;
        };
        row("{}", Fault::None);
        row("{\"a\":[1,2,{\"b\":null}],\"c\":\"\\u00e4\\n\\ud83d\\ude00\"}", Fault::None);
        row("[true,false,null]", Fault::None);
        row(" \"text\" ", Fault::None);
        row("-0.5e+3", Fault::None);
        row("123456789012345678901234567890.5", Fault::None);
        row("1e400", Fault::None);
        row("null", Fault::None);
        row("{\"a\":1e131073}", Fault::JsonNumber);
        row("{\"a\":1e-16384}", Fault::JsonNumber);
        row("{\"a\":" + QByteArray(131073, '9') + "}", Fault::JsonNumber);
        row("{\"a\":\"x\\u0000y\"}", Fault::JsonNul);
        row("{\"x\\u0000y\":1}", Fault::JsonNul);
        row("{\"a\":\"\\ud800\"}", Fault::JsonSurrogate);
        row("{\"a\":\"\\udc00x\"}", Fault::JsonSurrogate);
        row("{\"a\":\"\\ud83d\\u0041\"}", Fault::JsonSurrogate);
        row("{\"a\":\"\xff\"}", Fault::NotUtf8);
        row("{\"a\":\"\xed\xa0\x80\"}", Fault::NotUtf8);
        row("", Fault::NotJson);
        row("   ", Fault::NotJson);
        row("{", Fault::NotJson);
        row("{}}", Fault::NotJson);
        row("{} {}", Fault::NotJson);
        row("{\"a\":1,}", Fault::NotJson);
        row("{\"a\" 1}", Fault::NotJson);
        row("{'a':1}", Fault::NotJson);
        row("{\"a\":01}", Fault::NotJson);
        row("{\"a\":1.}", Fault::NotJson);
        row("{\"a\":+1}", Fault::NotJson);
        row("{\"a\":.5}", Fault::NotJson);
        row("{\"a\":NaN}", Fault::NotJson);
        row("{\"a\":tru}", Fault::NotJson);
        row("{\"a\":nul}", Fault::NotJson);
        row("{\"a\":1 2}", Fault::NotJson);
        row("[1 2]", Fault::NotJson);
        row("[1,]", Fault::NotJson);
        row("[1]]", Fault::NotJson);
        row("1,2", Fault::NotJson);
        row("1],[2", Fault::NotJson);
        row("{\"a\":\"x\ty\"}", Fault::NotJson);
        row("{\"a\":\"\\x\"}", Fault::JsonEscape);
        row("{\"a\":\"\\xc3\"}", Fault::JsonEscape);
        row("{\"\\xc3\":1}", Fault::JsonEscape);
        row("{\"a\":\"\\u12g4\"}", Fault::JsonEscape);
        row("{\"a\":\"\\\\x\\ud800\"}", Fault::JsonSurrogate);
        row(QByteArray(maxJsonDepth, '[') + QByteArray(maxJsonDepth, ']'), Fault::None);
        row(QByteArray(maxJsonDepth + 1, '[') + QByteArray(maxJsonDepth + 1, ']'), Fault::JsonDepth);
        row(QByteArray(100000, '['), Fault::JsonDepth);
    }
    void judgesDocumentsAsJsonbDoes()
    {
        QFETCH(QByteArray, text);
        QFETCH(Fault, fault);
        JsonReader reader;
        const auto size = static_cast<std::size_t>(text.size());
        text.append(QByteArray(jsonPadding, ' '));
        const Fault found = reader.check({text.constData(), size}).fault;
        if (fault == Fault::JsonDepth && found == Fault::NotJson)
            return; // unclosed too: either reason is right
        QCOMPARE(found, fault);
    }

    void takesFieldsByName()
    {
        const Parsed parsed =
            events("{\"tenant_id\":3,\"event_type\":\"click\",\"event_data\":{\"user_id\":\"u1\",\"n\":[1,2."
                   "50]},\"occurred_at\":\"2026-03-01T12:00:00+01:00\"}"
                   "\n"
                   "{\"occurred_at\":1772362800.5,\"event_type\":\"tab\\there\",\"tenant_id\":\"4\"}"
                   "\r\n\n"
                   "{\"tenant\":5,\"type\":\"view\",\"user_id\":\"u2\",\"country\":\"DE\",\"amount\":"
                   "12345678901234567890.10,\"gone\":null}");
        QCOMPARE(parsed.bad, QStringList());
        QCOMPARE(
            parsed.rows,
            QStringList(
                {u"2026-03-01 11:00:00+00\t3\tclick\t{\"user_id\":\"u1\",\"n\":[1,2.50]}"_s,
                 u"2026-03-01 11:00:00.500000+00\t4\ttab\\there\t{}"_s,
                 u"now\t5\tview\t{\"user_id\":\"u2\",\"country\":\"DE\",\"amount\":12345678901234567890.10}"_s}));
        QCOMPARE(parsed.lines, 3); // the last one ends without a line break
    }

    void aColumnsOwnNameWinsOverItsSynonym()
    {
        const Parsed parsed =
            events("{\"tenant_id\":1,\"type\":\"x\",\"event_type\":\"y\",\"event_data\":{\"a\":1}}"
                   "\n"
                   "{\"tenant_id\":1,\"event_type\":\"y\",\"type\":\"x\",\"event_data\":{ }}"
                   "\n"
                   "{\"tenant_id\":1,\"event_type\":\"y\",\"event_type\":\"z\"}");
        QCOMPARE(parsed.bad, QStringList());
        QCOMPARE(parsed.rows, QStringList({u"now\t1\ty\t{\"type\":\"x\",\"a\":1}"_s,
                                           u"now\t1\ty\t{\"type\":\"x\"}"_s, u"now\t1\tz\t{}"_s}));
    }

    void refusesBadLinesAlone()
    {
        const QByteArray good = "{\"tenant_id\":1,\"event_type\":\"a\"}";
        const QList<QByteArray> badLines{
            "{\"tenant_id\":1}",
            "{\"event_type\":\"a\"}",
            "{\"tenant_id\":2147483648,\"event_type\":\"a\"}",
            "{\"tenant_id\":-1,\"event_type\":\"a\"}",
            "{\"tenant_id\":1.5,\"event_type\":\"a\"}",
            "{\"tenant_id\":1,\"event_type\":7}",
            "{\"tenant_id\":1,\"event_type\":\"a\",\"occurred_at\":\"yesterday\"}",
            "{\"tenant_id\":1,\"event_type\":\"a\",\"occurred_at\":\"9999-01-01T00:00:00Z\"}",
            "{\"tenant_id\":1,\"event_type\":\"a\",\"event_data\":{\"x\":\"\\u0000\"}}",
            "{\"tenant_id\":1,\"event_type\":\"a\"}{\"tenant_id\":1,\"event_type\":\"a\"}",
            "[{\"tenant_id\":1,\"event_type\":\"a\"}]",
            "garbage",
            QByteArray("{\"tenant_id\":1,\"event_type\":\"a\0b\"}", 34),
            "{\"tenant_id\":1,\"event_type\":\"\xc3\"}",
            "{\"tenant_id\":1,\"event_type\":\"a\\nb\"}",
            "{\"tenant_id\":1,\"event_type\":\"" + QByteArray(1001, 'x') + "\"}",
        };
        QByteArray text;
        for (const QByteArray &bad : badLines)
            text += good + '\n' + bad + '\n';
        const Parsed parsed = events(text);
        QCOMPARE(parsed.rows.size(), badLines.size());
        QCOMPARE(parsed.bad.size(), badLines.size());
        for (qsizetype i = 0; i < badLines.size(); ++i)
            QVERIFY2(parsed.bad[i].startsWith(u"%1: "_s.arg(2 * i + 2)), qPrintable(parsed.bad[i]));
        using enum Fault;
        QCOMPARE(parsed.faults, std::vector<Fault>({Missing, Missing, IntegerRange, IntegerRange, NotInteger,
                                                    NotText, NotTime, TimeRange, JsonNul, NotJson, NotObject,
                                                    NotJson, NulByte, NotUtf8, LineBreak, TextTooLong}));
    }

    /// Brackets that are never closed, and more brackets in the memory behind them: the parser must not go on
    /// there, led by what it remembers of a longer document.
    void staysWithinTheText()
    {
        JsonReader reader;
        const QByteArray longer = "[" + QByteArray(QByteArray(10000, '1') + ',').repeated(200) + "1]" +
                                  QByteArray(jsonPadding, ' ');
        QCOMPARE(
            reader.check({longer.constData(), static_cast<std::size_t>(longer.size()) - jsonPadding}).fault,
            Fault::None);
        for (const char open : {'[', '{'}) {
            for (const std::size_t size : {1, 2, 21, 64}) {
                const std::string text(size + jsonPadding, open);
                QCOMPARE(reader.check(std::string_view(text).substr(0, size)).fault, Fault::NotJson);
                const MemberNames names(factsOf(Format::EventsJsonl));
                TextFields fields;
                QCOMPARE(reader.readObject(std::string_view(text).substr(0, size), names, fields).fault,
                         Fault::NotJson);
            }
        }
    }

    void readsRequests()
    {
        JsonLines parser(factsOf(Format::HttpJsonl), RowWriter(Dataset::HttpRequest, TenantId(9), nullptr));
        const Parsed parsed = parseAll(parser, "{\"url\":\"/"
                                               "a?b=\\\"c\\\"\",\"country\":\"de\",\"ip\":\"::1\",\"status\":"
                                               "200,\"response_time_ms\":12.6,\"other\":{\"x\":1}}"
                                               "\n"
                                               "{\"site_id\":2,\"ingest_time\":\"2026-03-01T12:00:00Z\","
                                               "\"status_code\":\"404\",\"response_time_msec\":null}"
                                               "\n"
                                               "{\"status\":1000}"
                                               "\n"
                                               "{\"status\":200,\"response_time_msec\":2147483648}"
                                               "\n"
                                               "{\"status\":200,\"response_time_msec\":\"fast\"}");
        QCOMPARE(parsed.rows, QStringList({u"now\t9\t/a?b=\"c\"\tde\t::1\t200\t13\t\\N"_s,
                                           u"2026-03-01 12:00:00+00\t2\t\\N\t\\N\t\\N\t404\t\\N\t\\N"_s}));
        using enum Fault;
        QCOMPARE(parsed.faults, std::vector<Fault>({Status, IntegerRange, Duration}));
    }

    /// A number is what it is worth, however it is written.
    void wholeNumbersMayHaveAPoint()
    {
        JsonLines parser(factsOf(Format::HttpJsonl), RowWriter(Dataset::HttpRequest, std::nullopt, nullptr));
        QByteArray text;
        for (const QByteArray status : {"200.0", "2e2", "20.00e+1", "2000E-1", "0.2e3"})
            text += "{\"site_id\":7.0,\"status_code\":" + status + "}\n";
        for (const QByteArray status :
             {"200.5", "2005e-1", "1e9", "1e300", "\"200.0\"", "\"2e2\"", "200.00000000000000000001"})
            text += "{\"site_id\":7,\"status_code\":" + status + "}\n";
        text += "{\"site_id\":7.5,\"status_code\":200}\n{\"site_id\":1e10,\"status_code\":200}";
        const Parsed parsed = parseAll(parser, text);
        QCOMPARE(parsed.rows, QStringList(5, u"now\t7\t\\N\t\\N\t\\N\t200\t\\N\t\\N"_s));
        std::vector<Fault> faults(7, Fault::Status);
        faults.insert(faults.end(), {Fault::NotInteger, Fault::IntegerRange});
        QCOMPARE(parsed.faults, faults);
    }

    void piecesDoNotMatter()
    {
        QByteArray text("\xEF\xBB\xBF");
        for (int i = 0; i < 50; ++i)
            text += "{\"tenant_id\":" + QByteArray::number(i % 7 == 0 ? -1 : i) + ",\"event_type\":\"t\\\\" +
                    QByteArray(i, 'x') + "\"}" + (i % 2 == 0 ? "\n" : "\r\n");
        const Parsed whole = events(text, 1000000);
        QCOMPARE(whole.rows.size(), 42);
        QCOMPARE(whole.bytes, text.size());
        for (const std::size_t piece : {std::size_t{1}, std::size_t{2}, std::size_t{3}, std::size_t{17}})
            QCOMPARE(events(text, piece), whole);
    }

    void longLinesAreRejectedInAnyPieces()
    {
        const QByteArray good = "{\"tenant_id\":1,\"event_type\":\"a\"}\n";
        const QByteArray longLine =
            "{\"tenant_id\":1,\"event_type\":\"" + QByteArray(10000000, 'x') + "\"}\n";
        const QByteArray justTooLong =
            QByteArray(static_cast<qsizetype>(maxRecordBytes) + 1, ' ').replace(0, 1, "x");
        const QByteArray text = good + longLine + good + justTooLong + '\n' + good + longLine.chopped(3);
        const Parsed whole = events(text, 100000000);
        QCOMPARE(whole.rows.size(), 3);
        QCOMPARE(whole.faults, std::vector<Fault>(3, Fault::TooLong));
        QCOMPARE(whole.bytes, text.size());
        for (const std::size_t piece : {std::size_t{4096}, std::size_t{100003}})
            QCOMPARE(events(text, piece), whole);
    }
};

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
