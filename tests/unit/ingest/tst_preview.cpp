// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/preview.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace tidemark::ingest;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<Format>)

class TestPreview : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString file(const QByteArray &content) const
    {
        const QString path = m_dir.filePath(u"file"_s);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write");
        return path;
    }

private Q_SLOTS:
    void guessesTheFormat_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<std::optional<Format>>("format");
        QTest::addColumn<char>("delimiter");
        using enum Format;
        const auto row = [](const char *name, const QByteArray &content, std::optional<Format> format,
                            char delimiter) { QTest::newRow(name) << content << format << delimiter; };
        row("events", "1,click,{},2026-03-01\n2,view,{},2026-03-01\n", EventsCsv, ',');
        row("events with a header", "event_type;tenant_id;country\nclick;1;DE\n", EventsCsv, ';');
        row("tabs", "tenant_id\tevent_type\n1\tclick\n", EventsCsv, '\t');
        row("requests", "1,2026-03-01,/a,DE,10.0.0.1,200,5\n", HttpCsv, ',');
        row("requests with a header", "site_id|status_code|url\n1|200|/\n", HttpCsv, '|');
        row("JSON events", "{\"event_type\":\"a\",\"tenant_id\":1}\n", EventsJsonl, ',');
        row("JSON requests", "{\"status\":200,\"url\":\"/\"}\n", HttpJsonl, ',');
        row("a log", "::1 - - [17/May/2015:10:05:03 +0200] \"GET / HTTP/1.1\" 200 1 \"-\" \"x\"\n", AccessLog,
            ',');
        row("a log of virtual hosts",
            "www:443 203.0.113.1 - - [17/May/2015:10:05:03 +0200] \"GET / HTTP/1.1\" 200 1 \"-\" \"x\"\n",
            AccessLog, ',');
        row("squid's log",
            "1764353391.985      3 203.0.113.1 TCP_MISS/200 270 GET http://h/ - HIER_DIRECT/192.0.2.1 -\n",
            AccessLog, ',');
        row("Caddy's log",
            "{\"ts\":1764353391.8,\"request\":{\"remote_ip\":\"203.0.113.1\",\"uri\":\"/\"},\"duration\":0.5,"
            "\"status\":200}\n",
            HttpJsonl, ',');
        row("Traefik's log",
            "{\"ClientHost\":\"203.0.113.1\",\"DownstreamStatus\":200,\"RequestPath\":\"/\",\"Duration\":5000}\n",
            TraefikJson, ',');
        row("prose", "Once upon a time there was\na king.\n", std::nullopt, ',');
        row("nothing", {}, std::nullopt, ',');
    }
    void guessesTheFormat()
    {
        QFETCH(QByteArray, content);
        QFETCH(std::optional<Format>, format);
        QFETCH(char, delimiter);
        const std::optional<LoadJob> job = guessJob(file(content));
        QCOMPARE(job.has_value(), format.has_value());
        if (!job)
            return;
        QCOMPARE(formatName(job->format), formatName(*format));
        QCOMPARE(job->csv.delimiter, delimiter);
    }

    void showsWhatWouldBeStored()
    {
        LoadJob job{.format = Format::EventsCsv};
        job.files = {
            file("event_type,country,occurred_at,id\n\"a\tb\",DE,2026-03-01T12:00:00+01:00,9\nbad\n")};
        const Result<Preview> preview = previewOf(job);
        QVERIFY(preview.has_value());
        QCOMPARE(preview->columns,
                 QStringList({u"occurred_at"_s, u"tenant_id"_s, u"event_type"_s, u"event_data"_s}));
        QCOMPARE(preview->rows.size(), std::size_t{1});
        QCOMPARE(preview->rows[0],
                 QStringList({u"2026-03-01 11:00:00+00"_s, u"0"_s, u"a\tb"_s, u"{\"country\":\"DE\"}"_s}));
        QCOMPARE(preview->rejects.size(), std::size_t{1});
        QCOMPARE(preview->rejects[0].line, 3);
        QVERIFY(preview->needsTenant);
        QStringList mapping;
        for (const ColumnMapping &column : preview->mapping)
            mapping << column.source + u'>' + column.target;
        QCOMPARE(mapping, QStringList({u"event_type>event_type"_s, u"country>event_data"_s,
                                       u"occurred_at>occurred_at"_s, u"id>"_s}));
    }

    /// Whether rows are kept is a question of their days.
    void tellsTheOldestTimeOfEachDay()
    {
        LoadJob job{.format = Format::EventsCsv};
        job.files = {file(
            "event_type,occurred_at\na,2026-03-02T08:00:00Z\na,2026-03-01T12:00:00Z\na,2026-03-02T07:00:00Z\n"
            "a,\na,2026-03-02T00:30:00+01:00\n")};
        const Result<Preview> preview = previewOf(job);
        QVERIFY(preview.has_value());
        QStringList times;
        for (const Instant time : preview->times)
            times << toIso(time);
        QCOMPARE(times, QStringList({u"2026-03-01T12:00:00Z"_s, u"2026-03-02T07:00:00Z"_s}));
    }

    void saysWhatItRecognised()
    {
        LoadJob job{.format = Format::AccessLog};
        job.files = {file("www:443 203.0.113.1 - - [17/May/2015:10:05:03 +0200] \"GET / HTTP/1.1\" 200 1\n")};
        const Result<Preview> vhost = previewOf(job);
        QCOMPARE(vhost->rows.at(0).value(4), u"203.0.113.1"_s);
        QCOMPARE(vhost->notes.size(), 1);
        QVERIFY2(vhost->notes.front().contains(u"vhost_common"_s), qPrintable(vhost->notes.front()));
        job.files = {file("203.0.113.1 - - [17/May/2015:10:05:03 +0200] \"GET / HTTP/1.1\" 200 1\n")};
        QCOMPARE(previewOf(job)->notes, QStringList());

        job.format = Format::HttpJsonl;
        job.files = {
            file("{\"ts\":1764353391.8,\"request\":{\"client_ip\":\"203.0.113.1\",\"uri\":\"/\",\"x\":1},"
                 "\"duration\":0.5,\"status\":200}\n")};
        const Result<Preview> caddy = previewOf(job);
        QStringList mapping;
        for (const ColumnMapping &column : caddy->mapping)
            mapping << column.source + u'>' + column.target;
        QCOMPARE(mapping, QStringList({u"duration>response_time_msec"_s, u"request.client_ip>ip_address"_s,
                                       u"request.uri>url"_s, u"request.x>"_s, u"status>status_code"_s,
                                       u"ts>ingest_time"_s}));
    }

    /// Directives are no records; what feeds what is what they say.
    void showsTheFieldsThatALogNames()
    {
        LoadJob job{.format = Format::AccessLog};
        job.files = {
            file("#Version: 1.0\n#Fields: date time c-ip cs-uri-stem cs-uri-query sc-status sc-bytes x\n"
                 "2025-11-28 18:09:51 203.0.113.1 /a q 200 1533 -\n")};
        const Result<Preview> preview = previewOf(job);
        QCOMPARE(preview->rejects.size(), std::size_t{0});
        QCOMPARE(preview->rows.at(0), QStringList({u"2025-11-28 18:09:51+00"_s, u"0"_s, u"/a?q"_s, QString(),
                                                   u"203.0.113.1"_s, u"200"_s, QString(), u"1533"_s}));
        QStringList mapping;
        for (const ColumnMapping &column : preview->mapping)
            mapping << column.source + u'>' + column.target;
        QCOMPARE(mapping, QStringList({u"date>ingest_time"_s, u"time>ingest_time"_s, u"c-ip>ip_address"_s,
                                       u"cs-uri-stem>url"_s, u"cs-uri-query>url"_s,
                                       u"sc-status>status_code"_s, u"sc-bytes>bytes_sent"_s}));
        QVERIFY2(preview->notes.join(u' ').contains(u"w3c"_s), qPrintable(preview->notes.join(u' ')));
    }

    void twentyRowsAreEnough()
    {
        LoadJob job{.format = Format::HttpJsonl};
        job.files = {file(QByteArray("{\"site_id\":1,\"status\":200}\n").repeated(100000))};
        const Result<Preview> preview = previewOf(job);
        QCOMPARE(preview->rows.size(), previewRows);
        QVERIFY(!preview->needsTenant);
        QCOMPARE(preview->rows[0].size(), preview->columns.size());
        job.files = {m_dir.filePath(u"missing"_s)};
        QVERIFY(!previewOf(job));
    }
};

QTEST_GUILESS_MAIN(TestPreview)
#include "tst_preview.moc"
