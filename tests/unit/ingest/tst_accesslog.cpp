// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/formats/accesslog.h"
#include "unit/ingest/parsed.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::ingest;
using namespace Qt::StringLiterals;

class TestAccessLog : public QObject
{
    Q_OBJECT

private:
    static Parsed parsed(const QByteArray &text, const QString &format = {})
    {
        Result<LogReader> reader = LogReader::make(format);
        if (!reader)
            qFatal("%s", qPrintable(reader.error().words()));
        AccessLog parser(std::move(*reader), RowWriter(Dataset::HttpRequest, TenantId(7), nullptr));
        return parseAll(parser, text);
    }

private Q_SLOTS:
    void readsCommonAndCombined_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("row");
        const QString time = u"2015-05-17 08:05:03+00\t7\t"_s;
        QTest::newRow("common")
            << QByteArray("192.0.2.1 - - [17/May/2015:10:05:03 +0200] \"GET /a?b=c HTTP/1.1\" 200 17")
            << time + u"/a?b=c\t\\N\t192.0.2.1\t200\t\\N\t17"_s;
        QTest::newRow("combined")
            << QByteArray("2001:db8::1 - - [17/May/2015:10:05:03 +0200] \"GET /a HTTP/1.1\" 304 - "
                          "\"http://x/\" \"Mozilla/5.0 (\"quoted\")\"")
            << time + u"/a\t\\N\t2001:db8::1\t304\t\\N\t0"_s;
        QTest::newRow("a user of two words")
            << QByteArray("192.0.2.1 - frank smith [17/May/2015:10:05:03 +0200] \"POST /a HTTP/2.0\" 500 1")
            << time + u"/a\t\\N\t192.0.2.1\t500\t\\N\t1"_s;
        QTest::newRow("no request") << QByteArray("192.0.2.1 - - [17/May/2015:10:05:03 +0200] \"-\" 408 0")
                                    << time + u"\\N\t\\N\t192.0.2.1\t408\t\\N\t0"_s;
        QTest::newRow("no HTTP")
            << QByteArray("192.0.2.1 - - [17/May/2015:10:05:03 +0200] \"\\x16\\x03\\x01\" 400 0")
            << time + u"\\\\x16\\\\x03\\\\x01\t\\N\t192.0.2.1\t400\t\\N\t0"_s;
        QTest::newRow("old protocol")
            << QByteArray("192.0.2.1 - - [17/May/2015:10:05:03 +0200] \"GET /x\" 200 0")
            << time + u"/x\t\\N\t192.0.2.1\t200\t\\N\t0"_s;
        QTest::newRow("blanks in the path")
            << QByteArray("192.0.2.1 - - [17/May/2015:10:05:03 +0200] \"GET /a b HTTP/1.1\" 200 0")
            << time + u"/a b\t\\N\t192.0.2.1\t200\t\\N\t0"_s;
        QTest::newRow("escaped quote")
            << QByteArray("192.0.2.1 - - [17/May/2015:10:05:03 +0200] \"GET /\\\" 9 HTTP/1.1\" 200 0")
            << time + u"/\\\\\" 9\t\\N\t192.0.2.1\t200\t\\N\t0"_s;
        QTest::newRow("agent of odd bytes")
            << QByteArray(
                   "192.0.2.1 - - [17/May/2015:10:05:03 +0200] \"GET / HTTP/1.1\" 200 0 \"-\" \"\xff\"")
            << time + u"/\t\\N\t192.0.2.1\t200\t\\N\t0"_s;
    }
    void readsCommonAndCombined()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, row);
        const Parsed out = parsed(line + '\n');
        QCOMPARE(out.bad, QStringList());
        QCOMPARE(out.rows, QStringList({row}));
    }

    void readsFormatStrings_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("row");
        const QString time = u"2015-05-17 10:05:03+00\t7\t"_s;
        QTest::newRow("Apache %D")
            << u"%h %l %u %t \\\"%r\\\" %>s %O \\\"%{Referer}i\\\" \\\"%{User-Agent}i\\\" %D"_s
            << QByteArray(
                   "a.b - - [17/May/2015:10:05:03 +0000] \"GET / HTTP/1.1\" 200 9 \"-\" \"x \\\" y\" 12600")
            << time + u"/\t\\N\ta.b\t200\t13\t9"_s;
        QTest::newRow("clients by name, asked for")
            << u"common"_s
            << QByteArray(
                   "host.example - frank smith [17/May/2015:10:05:03 +0000] \"POST /a HTTP/2.0\" 500 1")
            << time + u"/a\t\\N\thost.example\t500\t\\N\t1"_s;
        QTest::newRow("Apache %T")
            << u"%v:%p %a %t \"%m %U%q %H\" %s %T"_s
            << QByteArray("www:443 10.0.0.1 [17/May/2015:10:05:03 +0000] \"GET /a?b=1 HTTP/1.1\" 200 2")
            << time + u"/a?b=1\t\\N\t10.0.0.1\t200\t2000\t\\N"_s;
        QTest::newRow("Apache without a query")
            << u"%h %t \"%m %U%q %H\" %s %{ms}T"_s
            << QByteArray("h [17/May/2015:10:05:03 +0000] \"GET /a HTTP/1.1\" 200 41")
            << time + u"/a\t\\N\th\t200\t41\t\\N"_s;
        QTest::newRow("Apache seconds")
            << u"%{sec}t %a %s %{us}T %{GEOIP_COUNTRY_CODE}e"_s << QByteArray("1431857103 ::1 301 499 SE")
            << time + u"\\N\tSE\t::1\t301\t0\t\\N"_s;
        QTest::newRow("Apache ISO time")
            << u"%{%Y-%m-%dT%H:%M:%S%z}t %a %s"_s << QByteArray("2015-05-17T12:05:03+0200 ::1 301")
            << time + u"\\N\t\\N\t::1\t301\t\\N\t\\N"_s;
        QTest::newRow("nginx combined and time")
            << u"$remote_addr - $remote_user [$time_local] \"$request\" $status $body_bytes_sent \"$http_referer\" \"$http_user_agent\" $request_time"_s
            << QByteArray("10.1.1.1 - - [17/May/2015:15:35:03 +0530] \"GET /n HTTP/1.1\" 502 0 \"-\" "
                          "\"curl\" 0.0125")
            << time + u"/n\t\\N\t10.1.1.1\t502\t13\t0"_s;
        QTest::newRow("nginx upstreams")
            << u"${remote_addr}|$time_iso8601|$request_uri|$status|$upstream_response_time"_s
            << QByteArray("10.1.1.1|2015-05-17T10:05:03+00:00|/u?x|200|0.010, 0.020 : -")
            << time + u"/u?x\t\\N\t10.1.1.1\t200\t30\t\\N"_s;
        QTest::newRow("nginx msec") << u"$msec $status $uri $args $geoip_country_code"_s
                                    << QByteArray("1431857103.000 200 /u x=1 FI")
                                    << time + u"/u?x=1\tFI\t\\N\t200\t\\N\t\\N"_s;
        QTest::newRow("no duration") << u"$remote_addr [$time_local] $status $request_time"_s
                                     << QByteArray("10.1.1.1 [17/May/2015:10:05:03 +0000] 200 -")
                                     << time + u"\\N\t\\N\t10.1.1.1\t200\t\\N\t\\N"_s;
    }
    void readsFormatStrings()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, line);
        QFETCH(QString, row);
        const Parsed out = parsed(line + '\n', format);
        QCOMPARE(out.bad, QStringList());
        QCOMPARE(out.rows, QStringList({row}));
    }

    /// Time of day, fraction and zone apart, as Apache's manual has it.
    void putsTimesTogether_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<QString>("stored");
        const QString base = u"2015-05-17 08:05:03"_s;
        QTest::newRow("manual") << u"[%{%d/%b/%Y %T}t.%{msec_frac}t %{%z}t]"_s
                                << QByteArray("[17/May/2015 10:05:03.123 +0200]") << base + u".123000"_s;
        QTest::newRow("ISO") << u"%{%Y-%m-%dT%T}t.%{usec_frac}t%{%z}t"_s
                             << QByteArray("2015-05-17T10:05:03.000123+0200") << base + u".000123"_s;
        QTest::newRow("fraction elsewhere")
            << u"%t %{msec_frac}t"_s << QByteArray("[17/May/2015:10:05:03 +0200] 042") << base + u".042000"_s;
        QTest::newRow("seconds and fraction")
            << u"%{sec}t.%{msec_frac}t"_s << QByteArray("1431849903.007") << base + u".007000"_s;
        QTest::newRow("fraction of what has one")
            << u"%{msec}t %{msec_frac}t"_s << QByteArray("1431849903007 007") << base + u".007000"_s;
        QTest::newRow("at the end") << u"%{end:%F %T %z}t"_s << QByteArray("2015-05-17 10:05:03 +0200")
                                    << base;
        QTest::newRow("zone twice") << u"%t %{%z}t"_s << QByteArray("[17/May/2015:10:05:03 +0200] +0200")
                                    << base;
        QTest::newRow("nginx, without brackets")
            << u"$time_local"_s << QByteArray("17/May/2015:10:05:03 +0200") << base;
    }
    void putsTimesTogether()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, time);
        QFETCH(QString, stored);
        const bool nginx = format.contains(u'$');
        const Parsed out =
            parsed(time + " 200 h\n", format + (nginx ? u" $status $remote_addr"_s : u" %>s %h"_s));
        QCOMPARE(out.bad, QStringList());
        QCOMPARE(out.rows, QStringList({stored + u"+00\t7\t\\N\t\\N\th\t200\t\\N\t\\N"_s}));
    }

    void readsFormatsAsConfigured_data()
    {
        QTest::addColumn<QString>("format");
        const QString nginx =
            u"'$remote_addr - $remote_user [$time_local] \"$request\" '\n        "_s
            u"'$status $body_bytes_sent \"$http_referer\" '\n        '\"$http_user_agent\"'"_s;
        QTest::newRow("nginx") << nginx;
        QTest::newRow("nginx, directive") << u"    log_format  main  "_s + nginx + u";\n"_s;
        QTest::newRow("nginx, escape") << u"log_format main escape=default "_s + nginx + u";"_s;
        QTest::newRow("nginx, double quotes")
            << u"\"$remote_addr - $remote_user [$time_local] \\\"$request\\\" $status $body_bytes_sent "_s
               u"\\\"$http_referer\\\" \\\"$http_user_agent\\\"\""_s;
        const QString apache =
            u"\"%h %l %u %t \\\"%r\\\" %>s %b \\\"%{Referer}i\\\" \\\"%{User-Agent}i\\\"\""_s;
        QTest::newRow("Apache") << apache;
        QTest::newRow("Apache, directive") << u"LogFormat "_s + apache + u" combined"_s;
        QTest::newRow("bare") << u"%h %l %u %t \"%r\" %>s %b \"%{Referer}i\" \"%{User-Agent}i\""_s;
    }
    void readsFormatsAsConfigured()
    {
        QFETCH(QString, format);
        const Parsed out = parsed(
            "192.0.2.1 - - [17/May/2015:10:05:03 +0200] \"GET /a HTTP/1.1\" 200 17 \"-\" \"curl\"\n", format);
        QCOMPARE(out.bad, QStringList());
        QCOMPARE(out.rows, QStringList({u"2015-05-17 08:05:03+00\t7\t/a\t\\N\t192.0.2.1\t200\t\\N\t17"_s}));
    }

    void quotedFieldsAreNoConfiguration()
    {
        const QString row = u"2015-05-17 08:05:03+00\t7\t/a\t\\N\t\\N\t200\t\\N\t\\N"_s;
        const QByteArray line("\"GET /a HTTP/1.1\" \"17/May/2015:10:05:03 +0200\" 200\n");
        QCOMPARE(parsed(line, u"\"$request\" \"$time_local\" $status"_s).rows, QStringList({row}));
        const QByteArray quoted("\"GET /a HTTP/1.1\" \"17/May/2015:10:05:03 +0200\" \"200\"\n");
        QCOMPARE(parsed(quoted, u"\"$request\" \"$time_local\" \"$status\""_s).rows, QStringList({row}));
    }

    void refusesFormatsThatCannotBeRead()
    {
        for (const QString &format :
             {u"%h %s"_s, u"%h %t"_s, u"%h%l %t %s"_s, u"%t %s %"_s, u"%{x %t %s"_s, u"$status $"_s,
              u"$status ${time_local"_s, u"nothing"_s, u"%{%Y-%m-%d}t %s"_s, u"%{%H:%M:%S}t %s"_s,
              u"%{%c}t %s"_s, u"%{msec_frac}t %s"_s, u"%{tomorrow}t %s"_s}) {
            const Result<LogFormat> compiled = LogFormat::compile(format);
            QVERIFY2(!compiled, qPrintable(format));
            QVERIFY(!compiled.error().words().isEmpty());
        }
    }

    void refusesBadLinesAlone()
    {
        const QByteArray good = "192.0.2.1 - - [17/May/2015:10:05:03 +0200] \"GET / HTTP/1.1\" 200 17\n";
        const QByteArray bad =
            "garbage\n"
            "192.0.2.1 - - [17/May/2015:10:05:03 +0200] \"GET / HTTP/1.1\" 2000 17\n"
            "192.0.2.1 - - [17/May/2015:10:05:03 +0200] \"GET / HTTP/1.1\" - 17\n"
            "192.0.2.1 - - [17/Mai/2015:10:05:03 +0200] \"GET / HTTP/1.1\" 200 17\n"
            "192.0.2.1 - - [17/May/1915:10:05:03 +0200] \"GET / HTTP/1.1\" 200 17\n" +
            QByteArray("192.0.2.1 - - [17/May/2015:10:05:03 +0200] \"GET /\0 HTTP/1.1\" 200 17\n", 68) +
            "192.0.2.1 - - [17/May/2015:10:05:03 +0200] \"GET / HTTP/1.1\" 200\n"
            "192.0.2.1 - - [17/May/2015:10:05:03 +0200] \"GET / HTTP\n";
        QByteArray text;
        for (const QByteArray &line : bad.split('\n'))
            text += line.isEmpty() ? QByteArray() : good + line + '\n';
        const Parsed out = parsed(text);
        QCOMPARE(out.rows.size(), 8);
        using enum Fault;
        QCOMPARE(out.faults, std::vector<Fault>(
                                 {LogLine, Status, Missing, NotTime, TimeRange, NulByte, LogLine, LogLine}));
        for (qsizetype i = 0; i < out.bad.size(); ++i)
            QVERIFY2(out.bad[i].startsWith(u"%1: "_s.arg(2 * i + 2)), qPrintable(out.bad[i]));
    }
};

QTEST_GUILESS_MAIN(TestAccessLog)
#include "tst_accesslog.moc"
