// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ctlrun.h"
#include "support/files.h"
#include "support/schemadatabase.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace Qt::StringLiterals;
using test::psql;

/// What tidemarkctl says of logs that are other than they were taken for.
class TestCtlLogs : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_database;

    QString file(const QString &name, const QByteArray &content) const
    {
        return test::writeFile(m_dir.filePath(name), content);
    }
    test::CtlRun ingest(const QStringList &arguments, const QString &format = u"json"_s,
                        const QByteArray &input = {}) const
    {
        QProcess process;
        process.start(QStringLiteral(TIDEMARKCTL),
                      QStringList{u"--connect"_s, m_database, u"--format"_s, format, u"ingest"_s} +
                          arguments + QStringList{u"--tenant"_s, u"1"_s});
        process.write(input);
        process.closeWriteChannel();
        return test::finished(process);
    }
    QString sql(const QString &statement) const { return psql(m_database, statement); }
    static QByteArray line(const QByteArray &client, int second = 0,
                           const QByteArray &request = "GET / HTTP/1.1", const QByteArray &status = "200")
    {
        return client + " - - [28/Nov/2025:18:09:" + QByteArray::number(10 + second) + " +0000] \"" +
               request + "\" " + status + " 1\n";
    }
    static QByteArray caddy(int count)
    {
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += "{\"level\":\"info\",\"ts\":1764353391.8,\"request\":{\"remote_ip\":\"203.0.113.9\","
                    "\"uri\":\"/" +
                    QByteArray::number(i) + "\"},\"duration\":0.008739035,\"status\":200}\n";
        return text;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_dir.isValid()); }
    void init()
    {
        m_database = test::createSchemaDatabase(test::TestCluster::shared());
        // The lines are of last year: nothing is to be said about their retention here.
        sql(u"UPDATE tidemark.retention SET keep = NULL"_s);
    }

    void eachFileHasItsOwnFormat()
    {
        file(u"a.log"_s, line("203.0.113.1") + line("203.0.113.2"));
        const QString vhost = file(u"b.log"_s, line("www.example.org:443 203.0.113.3") +
                                                   line("www.example.org:80 203.0.113.4"));
        file(u"c.log"_s, line("203.0.113.5, 10.1.1.1"));
        const test::CtlRun run = ingest({u"access-log"_s, m_dir.filePath(u"?.log"_s)});
        QCOMPARE(run.exitStatus, 0);
        QCOMPARE(run.json()[u"stored"_s].toInt(), 5);
        QCOMPARE(run.json()[u"rejected"_s].toInt(), 0);
        QCOMPARE(sql(u"SELECT string_agg(ip_address, ' ' ORDER BY ip_address) FROM tidemark.http_request"_s),
                 u"203.0.113.1 203.0.113.2 203.0.113.3 203.0.113.4 203.0.113.5"_s);
        const QJsonArray formats = run.json()[u"log_formats"_s].toArray();
        QCOMPARE(formats.size(), 3);
        QCOMPARE(formats[1][u"source"_s].toString(), vhost);
        QCOMPARE(formats[1][u"formats"_s][0].toString(), u"vhost_common"_s);
        QCOMPARE(run.json()[u"notes"_s].toArray().size(), 1);
        QVERIFY2(run.json()[u"notes"_s][0].toString().contains(u"vhost_common"_s), run.output);
    }

    void trustedProxiesAreCountedFromTheEnd()
    {
        const QString list = file(u"list.log"_s, line("198.51.100.9, 203.0.113.1, 10.1.1.1"));
        QCOMPARE(ingest({u"access-log"_s, u"--trusted-proxies"_s, u"1"_s, list}).exitStatus, 0);
        QCOMPARE(sql(u"SELECT ip_address FROM tidemark.http_request"_s), u"203.0.113.1"_s);
        QCOMPARE(ingest({u"access-log"_s, u"--trusted-proxies"_s, u"-1"_s, list}).exitStatus, 2);
    }

    void aForeignFormatIsNamedOnce()
    {
        const QString json = file(u"caddy.log"_s, caddy(30));
        for (const bool piped : {false, true}) {
            const test::CtlRun run = ingest({u"access-log"_s, piped ? u"-"_s : json}, u"table"_s,
                                            piped ? caddy(30) : QByteArray());
            QCOMPARE(run.exitStatus, 1);
            QCOMPARE(run.output.count("line 1 and 19 more"), 1);
            QCOMPARE(run.output.count(", line "), 1);
            QVERIFY2(
                run.errors.contains(u"tidemarkctl ingest http-jsonl --tenant 1 "_s + (piped ? u"-"_s : json)),
                qPrintable(run.errors));
        }
        const test::CtlRun run = ingest({u"access-log"_s, json});
        QCOMPARE(run.json()[u"looks_like"_s][u"format"_s].toString(), u"http-jsonl"_s);
        QCOMPARE(run.json()[u"rejected"_s].toInt(), 30);
        QCOMPARE(sql(u"SELECT count(*) FROM tidemark.http_request"_s), u"0"_s);
        // And the command does it.
        QCOMPARE(ingest({u"http-jsonl"_s, json}).json()[u"stored"_s].toInt(), 30);
    }

    void whatNothingLoadsIsNamedToo()
    {
        const test::CtlRun run =
            ingest({u"access-log"_s, file(u"ex.log"_s, "#Version: 1.0\n#Fields: date time c-ip\n2025-11-28 "
                                                       "18:09:51 203.0.113.1\n")});
        QCOMPARE(run.exitStatus, 1);
        QVERIFY2(run.json()[u"rejects"_s][0][u"reason"_s].toString().contains(u"#Fields"_s), run.output);
        QVERIFY(run.json()[u"looks_like"_s][u"command"_s].toString().isEmpty());
    }

    /// Of several files one may be foreign: the others are stored, and it is said.
    void oneForeignFileAmongOthers()
    {
        const QString json = file(u"caddy.log"_s, caddy(3));
        const test::CtlRun run = ingest({u"access-log"_s, file(u"good.log"_s, line("203.0.113.1")), json});
        QCOMPARE(run.exitStatus, 0);
        QCOMPARE(run.json()[u"stored"_s].toInt(), 1);
        const QString note = run.json()[u"notes"_s][0].toString();
        QVERIFY2(note.contains(json) && note.contains(u"tidemarkctl ingest http-jsonl"_s), qPrintable(note));
    }

    void theReasonOfAnEscapeIsTheEscape()
    {
        const test::CtlRun run =
            ingest({u"http-jsonl"_s, file(u"escape.jsonl"_s, "{\"url\":\"/a\\xc3\",\"status\":200}\n")});
        QCOMPARE(run.exitStatus, 1);
        QVERIFY2(run.json()[u"rejects"_s][0][u"reason"_s].toString().contains(u"invalid escape"_s),
                 run.output);
        QVERIFY(run.json()[u"looks_like"_s].isNull());
    }

    void whatNoRecordHasIsSaid()
    {
        const QString source =
            file(u"bare.jsonl"_s,
                 "{\"status\":200,\"worker\":5,\"agent\":\"M\"}\n{\"status\":404,\"worker\":7}\n");
        const test::CtlRun run = ingest({u"http-jsonl"_s, source});
        QCOMPARE(run.exitStatus, 0);
        QStringList columns;
        for (const QJsonValue &missing : run.json()[u"missing"_s].toArray()) {
            QCOMPARE(missing[u"source"_s].toString(), source);
            columns << missing[u"column"_s].toString();
        }
        QCOMPARE(columns, QStringList({u"ingest_time"_s, u"url"_s, u"ip_address"_s}));
        QCOMPARE(run.json()[u"ignored"_s].toArray(), QJsonArray({u"worker"_s, u"agent"_s}));
        const test::CtlRun table = ingest({u"http-jsonl"_s, source}, u"table"_s);
        for (const char *const words : {"No record has a URL", "No record has a client address",
                                        "No record has a time", "worker, agent"})
            QVERIFY2(table.output.contains(words), words);
        // One that is found in some is not missing.
        const test::CtlRun some = ingest(
            {u"http-jsonl"_s, file(u"some.jsonl"_s, "{\"status\":200}\n{\"status\":200,\"url\":\"/\","
                                                    "\"ip\":\"::1\",\"time\":\"2025-11-28T18:09:56Z\"}\n")});
        QCOMPARE(some.json()[u"missing"_s].toArray(), QJsonArray());
        QCOMPARE(some.json()[u"notes"_s].toArray(), QJsonArray());
    }

    void whatIsOddIsCounted()
    {
        const test::CtlRun run =
            ingest({u"access-log"_s,
                    file(u"odd.log"_s, line("203.0.113.1") + line("203.0.113.1", 1, "PRI * HTTP/2.0", "100") +
                                           line("203.0.113.1", 2, "GET /000 HTTP/1.1", "000") +
                                           line("203.0.113.1", 3, "GET /" + QByteArray(1018, 'x')))});
        QCOMPARE(run.exitStatus, 0);
        const QJsonObject report = run.json();
        QCOMPARE(report[u"read"_s].toInt(), 3);
        QCOMPARE(report[u"stored"_s].toInt(), 3);
        QCOMPARE(report[u"skipped"_s].toInt(), 1);
        QCOMPARE(report[u"without_status"_s].toInt(), 1);
        QCOMPARE(report[u"cut"_s].toInt(), 1);
        QCOMPARE(report[u"notes"_s].toArray().size(), 3);
        QCOMPARE(sql(uR"sql(SELECT string_agg(status_code::text, ' ' ORDER BY ingest_time)
                            FROM tidemark.http_request)sql"_s),
                 u"200 0 200"_s);
    }
};

QTEST_GUILESS_MAIN(TestCtlLogs)
#include "tst_ctllogs.moc"
