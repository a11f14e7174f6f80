// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/ingest/httprows.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::ingest;
using namespace Qt::StringLiterals;

/// JSON as Caddy and nginx write it.
class TestServerJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void caddysJson()
    {
        const Parsed out = parseJson(
            R"json({"level":"info","ts":1764353391.8264666,"logger":"http.log.access.log0","msg":"handled request",)json"
            R"json("request":{"remote_ip":"127.0.0.1","remote_port":"44482","proto":"HTTP/1.1","method":"GET",)json"
            R"json("host":"127.0.0.1:18004","uri":"/","headers":{"User-Agent":["curl/7.88.1"]}},"user_id":"",)json"
            R"json("duration":0.008739035,"size":9,"status":200,"resp_headers":{"Server":["Caddy"]}})json"
            "\n"
            R"json({"ts":1764353397.2176907,"duration":0.391333193,"status":0,"request":{"remote_ip":"10.1.1.1",)json"
            R"json("client_ip":"203.0.113.7","uri":"/app/slow?ms=350&rid=31"}})json"
            "\n"
            R"json({"ts":1764353397,"duration":1.5,"status":200,"request":{"remote_addr":"[2001:db8::1]:4711","uri":"/"}})json"
            "\n");
        QCOMPARE(out.bad, QStringList());
        QCOMPARE(cells(out, Column::Time).front(), u"2025-11-28 18:09:51.826466+00"_s);
        QCOMPARE(cells(out, Column::Url), QStringList({u"/"_s, u"/app/slow?ms=350&rid=31"_s, u"/"_s}));
        QCOMPARE(cells(out, Column::Address),
                 QStringList({u"127.0.0.1"_s, u"203.0.113.7"_s, u"2001:db8::1"_s}));
        QCOMPARE(cells(out, Column::Status), QStringList({u"200"_s, u"0"_s, u"200"_s}));
        QCOMPARE(cells(out, Column::Response), QStringList({u"9"_s, u"391"_s, u"1500"_s}));
        QVERIFY(out.ignored.contains(u"resp_headers"_s));
        QVERIFY(out.ignored.contains(u"request.headers"_s));
        QVERIFY(!out.ignored.contains(u"duration"_s));
        // Whose seconds these are nobody knows.
        QCOMPARE(cells(parseJson("{\"status\":200,\"duration\":5}\n"), Column::Response),
                 QStringList{u"\\N"_s});
    }

    /// What a server calls it is a page of the site; the column's own name holds what is given.
    void urlsOfJson()
    {
        QCOMPARE(cells(parseJson("{\"status\":200,\"request_uri\":\"http://h/p\"}\n"
                                 "{\"status\":200,\"url\":\"http://h/p\"}\n"
                                 "{\"status\":200,\"uri\":\"/a\",\"url\":\"/b\"}\n"
                                 "{\"status\":200,\"request\":\"GET http://h/p HTTP/1.1\"}\n"),
                       Column::Url),
                 QStringList({u"/p"_s, u"http://h/p"_s, u"/b"_s, u"/p"_s}));
    }

    void nginxsJson()
    {
        const Parsed out = parseJson(
            "{\"time\":\"2025-11-28T18:09:56+00:00\",\"remote_addr\":\"203.0.113.1\",\"request\":\"GET "
            "/caf\xE9-i HTTP/1.1\",\"status\":404}\n"
            R"json({"time_local":"28/Nov/2025:18:09:56 +0000","remote_addr":"10.1.1.1","http_x_forwarded_for":)json"
            R"json("203.0.113.2, 10.1.1.1","request":"GET /a?b HTTP/1.1","status":"200","request_time":"0.351",)json"
            R"json("upstream_response_time":"0.350"})json"
            "\n"
            R"json({"msec":"1764353391.985","uri":"/x","args":"a=1","request_uri":"/x?a=1","status":200})json"
            "\n"
            R"json({"msec":"1764353391.985","uri":"/x","args":"a=1","status":200,"request_time":"-"})json"
            "\n");
        QCOMPARE(out.bad, QStringList());
        QCOMPARE(cells(out, Column::Url),
                 QStringList({u"/caf\\\\xE9-i"_s, u"/a?b"_s, u"/x?a=1"_s, u"/x?a=1"_s}));
        QCOMPARE(cells(out, Column::Address),
                 QStringList({u"203.0.113.1"_s, u"203.0.113.2"_s, u"\\N"_s, u"\\N"_s}));
        QCOMPARE(cells(out, Column::Response), QStringList({u"\\N"_s, u"351"_s, u"\\N"_s, u"\\N"_s}));
        QCOMPARE(out.facts.withAddress, 2);
        QCOMPARE(out.facts.requests, 4);
    }

    void traefiksJson()
    {
        const Parsed out = parseJson(
            R"json({"ClientAddr":"203.0.113.9:51234","ClientHost":"203.0.113.9","ClientPort":"51234","ClientUsername":"-",)json"
            R"json("DownstreamContentSize":123,"DownstreamStatus":404,"Duration":12345678,"OriginDuration":11000000,)json"
            R"json("OriginStatus":404,"Overhead":1345678,"RequestHost":"shop.example","RequestMethod":"GET",)json"
            R"json("RequestPath":"/a?b=1","RequestProtocol":"HTTP/2.0","RouterName":"shop@docker",)json"
            R"json("StartUTC":"2025-11-28T18:09:56.123456789Z","entryPointName":"websecure","level":"info","msg":"",)json"
            R"json("time":"2025-11-28T18:09:57Z"})json"
            "\n"
            R"json({"ClientAddr":"10.1.1.1:80","DownstreamStatus":200,"RequestPath":"/","time":"2025-11-28T18:10:00+01:00",)json"
            R"json("request_X-Forwarded-For":"203.0.113.2, 10.1.1.1"})json"
            "\n"
            R"json({"level":"error","msg":"no such router","time":"2025-11-28T18:10:01Z"})json"
            "\n",
            Format::TraefikJson);
        QCOMPARE(out.bad, QStringList{u"3: status_code is missing"_s});
        QCOMPARE(cells(out, Column::Time),
                 QStringList({u"2025-11-28 18:09:56.123456+00"_s, u"2025-11-28 17:10:00+00"_s}));
        QCOMPARE(cells(out, Column::Url), QStringList({u"/a?b=1"_s, u"/"_s}));
        QCOMPARE(cells(out, Column::Address), QStringList({u"203.0.113.9"_s, u"203.0.113.2"_s}));
        QCOMPARE(cells(out, Column::Status), QStringList({u"404"_s, u"200"_s}));
        QCOMPARE(cells(out, Column::Response), QStringList({u"12"_s, u"\\N"_s}));
        QVERIFY(out.ignored.contains(u"OriginDuration"_s));
        QVERIFY(!out.ignored.contains(u"ClientAddr"_s));
    }

    void invalidEscapesAreNamed()
    {
        const Parsed out = parseJson(R"json({"url":"/a\xc3","status":200,"time":"2025-11-20T00:00:00Z"})json"
                                     "\n");
        QCOMPARE(out.faults, std::vector<Fault>({Fault::JsonEscape}));
        QVERIFY2(out.bad.front().contains(u"invalid escape"_s), qPrintable(out.bad.front()));
    }
};

QTEST_GUILESS_MAIN(TestServerJson)
#include "tst_serverjson.moc"
