// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/formats/csvparser.h"
#include "unit/ingest/httprows.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::ingest;
using namespace Qt::StringLiterals;

/// How many bytes went to the client, in every format.
class TestBytesSent : public QObject
{
    Q_OBJECT

private:
    static Parsed parseCsv(const QByteArray &text, std::optional<TenantId> tenant = {})
    {
        Result<std::unique_ptr<CsvParser>> parser =
            CsvParser::make({}, RowWriter(Dataset::HttpRequest, tenant, nullptr));
        return parseAll(**parser, text);
    }

private Q_SLOTS:
    void logsSayIt_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QString>("bytes");
        const auto row = [](const char *name, const char *format, const char *sent, const char *bytes) {
            QTest::newRow(name) << QString::fromLatin1(format) << QByteArray(sent)
                                << QString::fromLatin1(bytes);
        };
        row("Apache %b", "%b", "1270", "1270");
        row("Apache %b of no body", "%b", "-", "0");
        row("Apache %B", "%B", "0", "0");
        row("Apache %O", "%O", "1533", "1533");
        row("Apache %O, unknown", "%O", "-", "\\N");
        row("with headers behind without", "%b %O", "1270 1533", "1533");
        row("with headers before without", "%O %B", "1533 1270", "1533");
        row("headers alone", "%b %O", "- 263", "263");
        row("nginx without headers", "$body_bytes_sent", "1270", "1270");
        row("nginx with headers", "$body_bytes_sent $bytes_sent", "1270 1533", "1533");
        row("nginx, unknown", "$body_bytes_sent", "-", "\\N");
        row("what was received is not what was sent", "%I %O", "80 1533", "1533");
        row("neither is their sum", "%S", "1613", "\\N");
        row("negative", "%O", "-1", "\\N");
        row("very negative", "%O", "-99999999999999999999", "\\N");
        row("one negative of two", "%O %b", "-1 1270", "1270");
        row("the largest", "$bytes_sent", "9223372036854775807", "9223372036854775807");
    }
    void logsSayIt()
    {
        QFETCH(const QString, format);
        QFETCH(const QByteArray, sent);
        const bool nginx = format.contains(u'$');
        const Parsed out =
            parseLog("203.0.113.1 [28/Nov/2025:18:09:51 +0000] 200 " + sent + '\n',
                     (nginx ? u"$remote_addr [$time_local] $status "_s : u"%h %t %>s "_s) + format);
        QCOMPARE(out.bad, QStringList());
        QTEST(cells(out, Column::Bytes).join(u' '), "bytes");
        QCOMPARE(out.facts.withBytes, cells(out, Column::Bytes).contains(u"\\N"_s) ? 0 : 1);
    }

    void recognisedLogsSayIt()
    {
        const Parsed out = parseLog(
            logLine("203.0.113.1", "GET / HTTP/1.1", "200 140 \"-\" \"M\"") +
            logLine("203.0.113.1", "GET / HTTP/1.1", "304 -") +
            logLine("www:443 203.0.113.1", "GET / HTTP/1.1", "200 9 \"-\" \"M\"") +
            "1764353391.985 3 203.0.113.1 TCP_MISS/200 270 GET http://h/ - HIER_DIRECT/192.0.2.1 -\n");
        QCOMPARE(out.bad, QStringList());
        QCOMPARE(cells(out, Column::Bytes), QStringList({u"140"_s, u"0"_s, u"9"_s, u"270"_s}));
    }

    void serversJsonSaysIt()
    {
        const Parsed out = parseJson(
            "{\"status\":200,\"bytes_sent\":1533,\"body_bytes_sent\":\"1270\"}\n"
            "{\"status\":200,\"body_bytes_sent\":\"1270\"}\n"
            "{\"status\":200,\"size\":9,\"request\":{\"uri\":\"/\"},\"bytes_read\":7,\"duration\":0.1}\n"
            "{\"status\":200,\"bytes\":1.5e3}\n{\"status\":200,\"bytes\":\"-\"}\n{\"status\":200,\"bytes\":\"\"}\n"
            "{\"status\":200,\"bytes\":null}\n{\"status\":200,\"bytes\":-1}\n{\"status\":200}\n");
        QCOMPARE(out.bad, QStringList());
        QCOMPARE(cells(out, Column::Bytes),
                 QStringList({u"1533"_s, u"1270"_s, u"9"_s, u"1500"_s}) + QStringList(5, u"\\N"_s));
        const Parsed traefik =
            parseJson("{\"DownstreamStatus\":200,\"RequestPath\":\"/\",\"OriginContentSize\":1,"
                      "\"DownstreamContentSize\":123}\n",
                      Format::TraefikJson);
        QCOMPARE(cells(traefik, Column::Bytes), QStringList{u"123"_s});
    }

    void whatIsNoSizeIsRefused()
    {
        using enum Fault;
        const std::vector<Fault> faults{NotInteger, NotInteger, BytesRange, NotInteger};
        QByteArray log;
        QByteArray json;
        for (const QByteArray bad : {"12k", "1.5", "9223372036854775808", "1e-3"}) {
            log += logLine("203.0.113.1", "GET / HTTP/1.1", "200 " + bad);
            json += "{\"status\":200,\"bytes_sent\":\"" + bad + "\"}\n";
        }
        QCOMPARE(parseLog(log, u"common"_s).faults, faults);
        const Parsed out = parseJson(json);
        QCOMPARE(out.faults, faults);
        QVERIFY2(out.bad.at(2).contains(u"bytes_sent is out of range (0 to 9223372036854775807)"_s),
                 qPrintable(out.bad.at(2)));
        QCOMPARE(parseJson("{\"status\":200,\"bytes\":true}\n").faults, std::vector<Fault>({NotInteger}));
    }

    void csvHasIt()
    {
        const Parsed named = parseCsv("site_id,status,size,bytes_sent\n1,200,9,1533\n1,304,,\n1,200,-,-\n");
        QCOMPARE(named.bad, QStringList());
        QCOMPARE(cells(named, Column::Bytes), QStringList({u"1533"_s, u"\\N"_s, u"\\N"_s}));
        QCOMPARE(cells(parseCsv("site_id,status,size\n1,200,9\n"), Column::Bytes), QStringList{u"9"_s});
    }

    /// Without a header the number of the columns tells their order, and where two have as many, the values.
    void tablesOrdersWithoutAHeader_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<bool>("tenantGiven");
        QTest::addColumn<QString>("bytes");
        const auto row = [](const char *name, const char *record, bool tenantGiven, const char *bytes) {
            QTest::newRow(name) << QByteArray(record) << tenantGiven << QString::fromLatin1(bytes);
        };
        row("the table's", "3,2026-03-01,/a,DE,10.0.0.1,200,17,1533", false, "1533");
        row("empty", "3,2026-03-01,/a,DE,10.0.0.1,200,17,", false, "\\N");
        row("before bytes were kept", "3,2026-03-01,/a,DE,10.0.0.1,200,17", false, "\\N");
        row("before, and a tenant given", "3,2026-03-01,/a,DE,10.0.0.1,200,17", true, "\\N");
        row("before, with its number", "3,4711,2026-03-01,/a,DE,10.0.0.1,200,17", false, "\\N");
        row("with its number", "3,4711,2026-03-01,/a,DE,10.0.0.1,200,17,1533", false, "1533");
        row("without a tenant", "2026-03-01,/a,DE,10.0.0.1,200,17,1533", true, "1533");
        row("before, without a tenant", "2026-03-01,/a,DE,10.0.0.1,200,17", true, "\\N");
        row("seconds since 1970, without a tenant", "1772323200,/a,DE,10.0.0.1,200,17,1533", true, "1533");
    }
    void tablesOrdersWithoutAHeader()
    {
        QFETCH(const QByteArray, record);
        QFETCH(const bool, tenantGiven);
        QFETCH(const QString, bytes);
        const Parsed out =
            parseCsv(record + '\n' + record + '\n', tenantGiven ? std::optional(TenantId(3)) : std::nullopt);
        QCOMPARE(out.bad, QStringList());
        QCOMPARE(out.rows,
                 QStringList(2, u"2026-03-01 00:00:00+00\t3\t/a\tDE\t10.0.0.1\t200\t17\t"_s + bytes));
    }

    void aRecordInNoOrderSaysWhatTheTablesLacks()
    {
        const Parsed out = parseCsv("3,2026-03-01,/a\n3,2026-03-01,/a,DE,10.0.0.1,OK,17,1533\n");
        QCOMPARE(out.faults, std::vector<Fault>({Fault::ColumnCount, Fault::Status}));
    }
};

QTEST_GUILESS_MAIN(TestBytesSent)
#include "tst_bytessent.moc"
