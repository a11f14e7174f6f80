// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/ingest/httprows.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::ingest;
using namespace Qt::StringLiterals;

namespace
{
constexpr auto common = "%h %l %u %t \"%r\" %>s %b";
} // namespace

/// Lines as real servers write them: Debian 12's nginx, Apache, lighttpd, Caddy, squid, HAProxy and varnish.
class TestServerLogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesTheFormatOfALine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("addresses");
        QTest::addColumn<QStringList>("formats");
        const QStringList both{u"203.0.113.1"_s, u"203.0.113.2"_s};
        const QByteArray agent = "200 140 \"-\" \"M\"";
        QTest::newRow("vhost_combined")
            << logLine("www.example.org:443 203.0.113.1", "GET / HTTP/1.1", agent) +
                   logLine("www.example.org:443 203.0.113.2", "GET / HTTP/1.1", agent)
            << both << QStringList{u"vhost_combined"_s};
        QTest::newRow("nginx's $host in front")
            << logLine("www.example.org 203.0.113.1") + logLine("localhost 203.0.113.2") << both
            << QStringList{u"vhost_common"_s};
        QTest::newRow("a host that is an address")
            << logLine("198.51.100.9:80 203.0.113.1") + logLine("198.51.100.9 203.0.113.2") << both
            << QStringList{u"vhost_common"_s};
        QTest::newRow("lighttpd, asked for by address")
            << QByteArray("203.0.113.1 198.51.100.9 - [28/Nov/2025:18:09:51 +0000] \"GET / HTTP/1.1\" 200 1\n"
                          "203.0.113.2 www.example.org frank [28/Nov/2025:18:09:51 +0000] \"GET / HTTP/1.1\" "
                          "200 1\n")
            << both << QStringList{u"common"_s};
        QTest::newRow("behind a syslog")
            << "Nov 28 18:09:51 web1 haproxy[1]: " +
                   logLine("203.0.113.1", "GET / HTTP/1.1", "200 140 \"\" \"\" ") +
                   "Nov  8 18:09:52 web1 haproxy[1]: " +
                   logLine("203.0.113.2", "GET / HTTP/1.1", "200 140 \"\" \"\" ")
            << both << QStringList{u"syslog_combined"_s};
        QTest::newRow("other syslogs")
            << "2025-11-28T18:09:51.123456+00:00 web1 nginx: " + logLine("203.0.113.1") +
                   "<190>Nov 28 18:09:51 web1 nginx: " + logLine("203.0.113.2") +
                   "<134>1 2025-11-28T18:09:51Z web1 haproxy 1 - - " + logLine("203.0.113.3") +
                   "2025-11-28T18:09:51.123456789Z stdout F " + logLine("203.0.113.4") +
                   "<134>Nov 28 22:05:03 haproxy[23933]: " + logLine("203.0.113.5")
            << QStringList{u"203.0.113.1"_s, u"203.0.113.2"_s, u"203.0.113.3"_s, u"203.0.113.4"_s,
                           u"203.0.113.5"_s}
            << QStringList{u"syslog_common"_s};
        QTest::newRow("a syslog before a virtual host")
            << "Nov 28 18:09:51 web1 apache: " + logLine("www.example.org:443 203.0.113.1")
            << QStringList{u"203.0.113.1"_s} << QStringList{u"syslog_vhost"_s};
        QTest::newRow("X-Forwarded-For after a virtual host")
            << QByteArray(
                   R"log(www.example.org:80 203.0.113.1 - - [28/Nov/2026:10:00:00 +0000] "GET /d HTTP/1.1" 200 5 "-" "x"
203.0.113.4, 10.0.0.2 - - [28/Nov/2026:10:00:00 +0000] "GET /e HTTP/1.1" 200 5 "-" "x"
)log") << QStringList{u"203.0.113.1"_s, u"203.0.113.4"_s}
            << QStringList{u"combined"_s, u"vhost_combined"_s};
        QTest::newRow("X-Forwarded-For")
            << logLine("203.0.113.1") + logLine("203.0.113.2, 10.1.1.1") << both << QStringList{u"common"_s};
        QTest::newRow("squid")
            << QByteArray("1764353391.985      3 203.0.113.1 TCP_MISS/200 270 GET http://example.org/ - "
                          "FIRSTUP_PARENT/192.0.2.1 -\n"
                          "1764353394.768    351 203.0.113.2 TCP_MISS/200 270 GET http://example.org/slow - "
                          "FIRSTUP_PARENT/192.0.2.1 -\n")
            << both << QStringList{u"squid"_s};
        QTest::newRow("several in one file")
            << logLine("www.example.org:443 203.0.113.1") + logLine("203.0.113.2", "GET / HTTP/1.1", agent)
            << both << QStringList{u"combined"_s, u"vhost_common"_s};
    }
    void recognisesTheFormatOfALine()
    {
        QFETCH(QByteArray, text);
        const Parsed out = parseLog(text);
        QCOMPARE(out.bad, QStringList());
        QTEST(cells(out, Column::Address), "addresses");
        QTEST(logFormatNames(out.facts.logFormats), "formats");
    }

    /// Whatever stands in front, it is not taken for a client without being asked.
    void nothingElseIsAnAddress_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a name") << logLine("host.example");
        QTest::newRow("a name and a user") << logLine("host.example - frank");
        QTest::newRow("a container") << "web_1 | " + logLine("203.0.113.1");
        QTest::newRow("a syslog without a tag") << "Nov 28 18:09:51 web1 " + logLine("203.0.113.1");
        QTest::newRow("a virtual host and a name") << logLine("www.example.org:443 host.example");
        QTest::newRow("two hosts") << logLine("a.example b.example 203.0.113.1");
    }
    void nothingElseIsAnAddress()
    {
        QFETCH(QByteArray, text);
        const Parsed out = parseLog(text);
        QCOMPARE(out.rows, QStringList());
        QCOMPARE(out.faults, std::vector<Fault>({Fault::NotAddress}));
        QVERIFY2(out.bad.front().contains(u'"' + QString::fromUtf8(text.left(text.indexOf(' '))) + u'"'),
                 qPrintable(out.bad.front()));
    }

    void aSyslogWithoutAMessage()
    {
        for (const QByteArray &end : {QByteArray(": "), QByteArray(":  "), QByteArray(":")})
            QCOMPARE(parseLog("Nov 28 18:09:51 web1 haproxy[1]" + end + '\n').faults,
                     std::vector<Fault>({Fault::UnknownLog}));
    }

    void aNameWithAPortIsNeverAClient()
    {
        const Parsed out = parseLog(logLine("www.example.org:443 203.0.113.1"), u"common"_s);
        QCOMPARE(out.faults, std::vector<Fault>({Fault::NotAddress}));
        QCOMPARE(cells(parseLog(logLine("host.example"), u"common"_s), Column::Address),
                 QStringList{u"host.example"_s});
    }

    void namedFormatsCanBeAskedFor()
    {
        const QByteArray vhost =
            logLine("www.example.org:443 203.0.113.1", "GET / HTTP/1.1", "200 4298 \"-\" \"M\"");
        QCOMPARE(cells(parseLog(vhost, u"vhost_combined"_s), Column::Address), QStringList{u"203.0.113.1"_s});
        QCOMPARE(cells(parseLog("Nov 28 18:09:51 web1 x: " + logLine("203.0.113.1"), u"syslog_common"_s),
                       Column::Address),
                 QStringList{u"203.0.113.1"_s});
        QCOMPARE(parseLog(logLine("203.0.113.1"), u"syslog_common"_s).faults,
                 std::vector<Fault>({Fault::LogLine}));
        const Result<LogReader> squid =
            LogReader::make(u"logformat x %ts.%03tu %6tr %>a %Ss/%03>Hs %<st %rm %ru %[un %Sh/%<a %mt"_s);
        QVERIFY(!squid);
        QVERIFY(squid.error().words().contains(u"--log-format squid"_s));
    }

    void squidsColumnsArePadded()
    {
        const QByteArray text = "1764353391.985      3 203.0.113.1 TCP_MISS/200 270 GET http://example.org/ "
                                "- HIER_DIRECT/192.0.2.1 -\n"
                                "1764353394.768    351 203.0.113.2 TCP_MISS/200 270 GET "
                                "http://example.org/slow - HIER_DIRECT/192.0.2.1 -\n"
                                "1764353395.000 123456 203.0.113.3 NONE_NONE/000 0 - "
                                "error:transaction-end-before-headers - HIER_NONE/- -\n"
                                "1764353396.000      0 203.0.113.4 TCP_TUNNEL/200 39 CONNECT example.org:443 "
                                "- HIER_DIRECT/192.0.2.1 -\n";
        for (const QString &format :
             {QString(), u"squid"_s,
              u"$msec $request_time_ms $remote_addr $x/$status $bytes $method $request_uri $a $b $c"_s}) {
            const Parsed out = parseLog(text, format);
            QCOMPARE(out.bad, QStringList());
            QCOMPARE(cells(out, Column::Time).front(), u"2025-11-28 18:09:51.985000+00"_s);
            QCOMPARE(cells(out, Column::Response), QStringList({u"3"_s, u"351"_s, u"123456"_s, u"0"_s}));
            QCOMPARE(cells(out, Column::Status), QStringList({u"200"_s, u"200"_s, u"0"_s, u"200"_s}));
            QCOMPARE(cells(out, Column::Address),
                     QStringList({u"203.0.113.1"_s, u"203.0.113.2"_s, u"203.0.113.3"_s, u"203.0.113.4"_s}));
        }
        // The log of a forward proxy: which host was asked is part of what was.
        QCOMPARE(cells(parseLog(text), Column::Url).mid(0, 2),
                 QStringList({u"http://example.org/"_s, u"http://example.org/slow"_s}));
    }

    /// A blank more is no field that is empty, unless the line fits in no other way.
    void emptyFieldsAndPadding()
    {
        const QString format = u"$remote_addr $remote_user $status [$time_local]"_s;
        const QByteArray time = " [28/Nov/2025:18:09:51 +0000]\n";
        const Parsed out = parseLog(
            "203.0.113.1   -   200" + time + "203.0.113.2  200" + time + "203.0.113.3 u 200" + time, format);
        QCOMPARE(out.bad, QStringList());
        QCOMPARE(cells(out, Column::Status), QStringList({u"200"_s, u"200"_s, u"200"_s}));
    }

    void theClientBehindProxies_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("client");
        QTest::addColumn<int>("proxies");
        QTest::addColumn<QString>("address");
        const QString rest = u" [$time_local] $status"_s;
        const QByteArray list = "198.51.100.9, 203.0.113.71, 10.1.1.1";
        QTest::newRow("Apache") << u"%{X-Forwarded-For}i %t %>s"_s << list << -1 << u"198.51.100.9"_s;
        QTest::newRow("one proxy") << u"%{X-Forwarded-For}i %t %>s"_s << list << 1 << u"203.0.113.71"_s;
        QTest::newRow("nginx") << u"$http_x_forwarded_for"_s + rest << list << -1 << u"198.51.100.9"_s;
        QTest::newRow("in quotes") << u"\"$http_x_forwarded_for\""_s + rest << '"' + list + '"' << 1
                                   << u"203.0.113.71"_s;
        QTest::newRow("nginx's own") << u"$proxy_add_x_forwarded_for"_s + rest << list << 1
                                     << u"203.0.113.71"_s;
        QTest::newRow("X-Real-IP") << u"$http_x_real_ip"_s + rest << QByteArray("203.0.113.71") << -1
                                   << u"203.0.113.71"_s;
        QTest::newRow("Apache's X-Real-IP")
            << u"%{X-Real-IP}i %t %>s"_s << QByteArray("203.0.113.71") << -1 << u"203.0.113.71"_s;
        QTest::newRow("behind the connection's") << u"$remote_addr $http_x_forwarded_for"_s + rest
                                                 << "10.1.1.1 " + list << -1 << u"198.51.100.9"_s;
        QTest::newRow("the connection's where there is no proxy")
            << u"$remote_addr $http_x_forwarded_for"_s + rest << QByteArray("203.0.113.5 -") << -1
            << u"203.0.113.5"_s;
        QTest::newRow("a header that is no address")
            << u"$http_x_forwarded_for $remote_addr"_s + rest << QByteArray("unknown 203.0.113.5") << -1
            << u"203.0.113.5"_s;
    }
    void theClientBehindProxies()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, client);
        QFETCH(int, proxies);
        const bool nginx = format.contains(u'$');
        const Parsed out = parseLog(
            client + (nginx ? " [28/Nov/2025:18:09:51 +0000] 200\n" : " [28/Nov/2025:18:09:51 +0000] 200\n"),
            format, proxies < 0 ? std::nullopt : std::optional(proxies));
        QCOMPARE(out.bad, QStringList());
        QTEST(cells(out, Column::Address).join(u' '), "address");
    }

    void addressesWithPorts()
    {
        const QString format = u"$remote_addr:$remote_port [$time_local] $status"_s;
        const Parsed out = parseLog("203.0.113.1:44482 [28/Nov/2025:18:09:51 +0000] 200\n"
                                    "2001:db8::1:44482 [28/Nov/2025:18:09:51 +0000] 200\n"
                                    "[2001:db8::1]:44482 [28/Nov/2025:18:09:51 +0000] 200\n"
                                    "unix:: [28/Nov/2025:18:09:51 +0000] 200\n",
                                    format);
        QCOMPARE(out.bad, QStringList());
        QCOMPARE(cells(out, Column::Address),
                 QStringList({u"203.0.113.1"_s, u"2001:db8::1"_s, u"2001:db8::1"_s, u"\\N"_s}));
        QCOMPARE(
            cells(parseLog(logLine("[2001:db8::1]:443") + logLine("::ffff:203.0.113.1") + logLine("unix:") +
                           logLine("@") + logLine("0.0.0.0") + logLine("/run/s") + logLine("-")),
                  Column::Address),
            QStringList(
                {u"2001:db8::1"_s, u"203.0.113.1"_s, u"\\N"_s, u"\\N"_s, u"\\N"_s, u"\\N"_s, u"\\N"_s}));
    }

    void theFinestTimeWins_data()
    {
        QTest::addColumn<QString>("fields");
        QTest::addColumn<QByteArray>("values");
        QTest::addColumn<QString>("ms");
        QTest::newRow("%D %T") << u"%D %T"_s << QByteArray("351280 0") << u"351"_s;
        QTest::newRow("%T %D") << u"%T %D"_s << QByteArray("0 351280") << u"351"_s;
        QTest::newRow("%T ms") << u"%T %{ms}T"_s << QByteArray("1 1351") << u"1351"_s;
        QTest::newRow("ms %T") << u"%{ms}T %T"_s << QByteArray("1351 1") << u"1351"_s;
        QTest::newRow("us ms") << u"%{us}T %{ms}T"_s << QByteArray("1600 2") << u"2"_s;
        QTest::newRow("lighttpd knows nothing") << u"%D %T"_s << QByteArray("83 -1") << u"\\N"_s;
        QTest::newRow("nor in another order") << u"%T %D"_s << QByteArray("-1 83") << u"\\N"_s;
        QTest::newRow("nor alone") << u"%T"_s << QByteArray("-1") << u"\\N"_s;
        QTest::newRow("seconds with a fraction") << u"%T"_s << QByteArray("0.351") << u"351"_s;
    }
    void theFinestTimeWins()
    {
        QFETCH(QString, fields);
        QFETCH(QByteArray, values);
        const Parsed out = parseLog(logLine("203.0.113.1", "GET /slow HTTP/1.1", "200 5 " + values),
                                    QString::fromLatin1(common) + u' ' + fields);
        QCOMPARE(out.bad, QStringList());
        QTEST(cells(out, Column::Response).join(u' '), "ms");
    }

    void nginxsTimes()
    {
        const auto one = [](const QString &fields, const QByteArray &values, Column what) {
            return cells(parseLog(values + " 200\n", fields + u" $status"_s), what).join(u' ');
        };
        QCOMPARE(one(u"[$time_local] $upstream_response_time $request_time"_s,
                     "[28/Nov/2025:18:09:51 +0000] 0.010, 0.020 : 0.030 0.100", Column::Response),
                 u"100"_s);
        QCOMPARE(one(u"[$time_local] $request_time $upstream_response_time"_s,
                     "[28/Nov/2025:18:09:51 +0000] 0.100 0.010", Column::Response),
                 u"100"_s);
        QCOMPARE(one(u"[$time_local] $upstream_addr $upstream_response_time"_s,
                     "[28/Nov/2025:18:09:51 +0000] 127.0.0.1:80, 127.0.0.1:81 0.010, 0.020",
                     Column::Response),
                 u"30"_s);
        for (const QString &fields : {u"[$time_local] $msec"_s, u"$msec [$time_local]"_s}) {
            const bool localFirst = fields.startsWith(u'[');
            QCOMPARE(one(fields,
                         localFirst ? "[28/Nov/2025:18:09:51 +0000] 1764353391.985"
                                    : "1764353391.985 [28/Nov/2025:18:09:51 +0000]",
                         Column::Time),
                     u"2025-11-28 18:09:51.985000+00"_s);
        }
    }

    void theUrlIsStoredOnce_data()
    {
        QTest::addColumn<QString>("fields");
        QTest::addColumn<QByteArray>("values");
        QTest::addColumn<QString>("url");
        QTest::newRow("request_uri and args")
            << u"$request_uri $args"_s << QByteArray("/x?a=1 a=1") << u"/x?a=1"_s;
        QTest::newRow("args before") << u"$args $request_uri"_s << QByteArray("a=1 /x?a=1") << u"/x?a=1"_s;
        QTest::newRow("uri and args") << u"$uri $args"_s << QByteArray("/x a=1") << u"/x?a=1"_s;
        QTest::newRow("no args") << u"$request_uri $args"_s << QByteArray("/x -") << u"/x"_s;
        QTest::newRow("request and args")
            << u"\"$request\" $args"_s << QByteArray("\"GET /x?a=1 HTTP/1.1\" a=1") << u"/x?a=1"_s;
        QTest::newRow("request and uri")
            << u"\"$request\" $uri"_s << QByteArray("\"GET /x?a=1 HTTP/1.1\" /index.html") << u"/x?a=1"_s;
        QTest::newRow("absolute") << u"\"$request\""_s
                                  << QByteArray("\"GET http://www.example.org/page?a=1 HTTP/1.1\"")
                                  << u"/page?a=1"_s;
        QTest::newRow("absolute, TLS")
            << u"\"$request\""_s << QByteArray("\"GET HTTPS://www.example.org:443/page HTTP/2.0\"")
            << u"/page"_s;
        QTest::newRow("no path") << u"\"$request\""_s << QByteArray("\"GET http://www.example.org HTTP/1.1\"")
                                 << u"/"_s;
        QTest::newRow("a query alone")
            << u"$request_uri"_s << QByteArray("http://www.example.org?a=1") << u"/?a=1"_s;
        QTest::newRow("absolute with args")
            << u"$request_uri $args"_s << QByteArray("http://h/p?a=1 a=1") << u"/p?a=1"_s;
        QTest::newRow("a URL in a query")
            << u"$request_uri"_s << QByteArray("/go?to=http://h/p") << u"/go?to=http://h/p"_s;
        QTest::newRow("no URL") << u"$request_uri"_s << QByteArray("*") << u"*"_s;
        QTest::newRow("odd bytes") << u"\"$request\""_s << QByteArray("\"GET /caf\xE9-\xC3\xA9 HTTP/1.1\"")
                                   << u"/caf\\\\xE9-é"_s;
    }
    void theUrlIsStoredOnce()
    {
        QFETCH(QString, fields);
        QFETCH(QByteArray, values);
        const Parsed out = parseLog("[28/Nov/2025:18:09:51 +0000] " + values + " 200\n",
                                    u"[$time_local] "_s + fields + u" $status"_s);
        QCOMPARE(out.bad, QStringList());
        QTEST(cells(out, Column::Url).join(u' '), "url");
    }

    /// HAProxy keeps 1,023 bytes of a request line and closes the quote.
    void aRequestThatWasCutIsStored()
    {
        const QByteArray begin = "GET /" + QByteArray(1018, 'x');
        const QByteArray inProtocol = "GET /" + QByteArray(1014, 'x') + " HTT";
        const QByteArray whole = "GET /" + QByteArray(2000, 'x') + " HTTP/1.1";
        const QByteArray old = "GET /" + QByteArray(300, 'x');
        QCOMPARE(begin.size(), 1023);
        QCOMPARE(inProtocol.size(), 1023);
        const Parsed out = parseLog(logLine("203.0.113.1", begin) + logLine("203.0.113.1", inProtocol) +
                                    logLine("203.0.113.1", whole) + logLine("203.0.113.1", old));
        QCOMPARE(out.bad, QStringList());
        QCOMPARE(out.facts.cut, 2);
        const QStringList urls = cells(out, Column::Url);
        QCOMPARE(urls.at(0).size(), 1019);
        QCOMPARE(urls.at(1), u"/"_s + QString(1014, u'x'));
        QCOMPARE(urls.at(2).size(), 2001);
        QCOMPARE(urls.at(3).size(), 301);
    }

    /// Its messages to a syslog end at 1,024 bytes, wherever that is.
    void aLineThatWasCutIsStored()
    {
        const QByteArray header = "<134>Nov 28 22:05:03 haproxy[23933]: ";
        const QByteArray line = header + logLine("203.0.113.1", "GET /" + QByteArray(2000, 'x'));
        const Parsed out = parseLog(line.left(1024) + '\n' + line.left(1022) + "\"\n" + line.left(1000) +
                                    '\n' + header + logLine("203.0.113.2"));
        QCOMPARE(out.bad, QStringList());
        QCOMPARE(out.facts.cut, 3);
        QCOMPARE(cells(out, Column::Status), QStringList({u"0"_s, u"0"_s, u"0"_s, u"200"_s}));
        QCOMPARE(cells(out, Column::Url).first(), u"/"_s + QString(1024 - line.indexOf("/xx") - 1, u'x'));
        QCOMPARE(cells(out, Column::Address).first(), u"203.0.113.1"_s);
        // What breaks off sooner does so for another reason.
        QCOMPARE(parseLog(line.left(300) + '\n').rows, QStringList());
    }

    void aConnectionIsNoRequest()
    {
        const Parsed out =
            parseLog(logLine("203.0.113.1", "PRI * HTTP/2.0", "100 0") + logLine("203.0.113.1") +
                     logLine("203.0.113.1", "PRI * HTTP/2.0", "400 0"));
        QCOMPARE(out.bad, QStringList());
        QCOMPARE(out.facts.skipped, 1);
        QCOMPARE(cells(out, Column::Status), QStringList({u"200"_s, u"400"_s}));
    }

    /// One rule in every format: a whole number below 100 is no status, and the request is stored with 0.
    void whereTheServerKnewNoStatus()
    {
        const QList<QByteArray> texts{"000", "0", "+20", "-1", "99", "100", "999"};
        const QStringList statuses{u"0"_s, u"0"_s, u"0"_s, u"0"_s, u"0"_s, u"100"_s, u"999"_s};
        QByteArray lines;
        QByteArray objects;
        for (const QByteArray &text : texts) {
            lines += logLine("203.0.113.1", "GET /" + text + " HTTP/1.1", text + " 5");
            objects += "{\"url\":\"/\",\"status\":\"" + text + "\"}\n";
        }
        const Parsed fromLog = parseLog(lines);
        const Parsed fromJson = parseJson(objects + "{\"url\":\"/\",\"status\":0}\n");
        QCOMPARE(fromLog.bad, QStringList());
        QCOMPARE(fromJson.bad, QStringList());
        QCOMPARE(cells(fromLog, Column::Status), statuses);
        QCOMPARE(cells(fromJson, Column::Status), statuses + QStringList{u"0"_s});
        QCOMPARE(fromLog.facts.noStatus, 5);
        QCOMPARE(fromJson.facts.noStatus, 6);
        for (const QByteArray &bad : QList<QByteArray>{"1000", "OK", "200.5", "2OO"}) {
            QCOMPARE(parseLog(logLine("203.0.113.1", "GET / HTTP/1.1", bad + " 5")).faults,
                     std::vector<Fault>({Fault::Status}));
            QCOMPARE(parseJson("{\"status\":\"" + bad + "\"}\n").faults, std::vector<Fault>({Fault::Status}));
        }
    }
};

QTEST_GUILESS_MAIN(TestServerLogs)
#include "tst_serverlogs.moc"
