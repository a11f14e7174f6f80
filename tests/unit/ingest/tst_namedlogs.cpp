// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/loadplan.h"
#include "ingest/preview.h"
#include "unit/ingest/httprows.h"
#include "unit/ingest/logsamples.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::ingest;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tidemark::ingest::LogSample)

/// Logs by the names of their servers, and each recognised as what it is.
class TestNamedLogs : public QObject
{
    Q_OBJECT

private:
    static Parsed parseAs(const LogSample &sample, const QString &logFormat = {})
    {
        LoadJob job{.format = *formatNamed(sample.format), .tenant = TenantId(1)};
        job.logFormat = logFormat;
        const Result<std::unique_ptr<RecordParser>> parser = makeParser(job);
        return parseAll(**parser, sample.text);
    }
    static QStringList kept(const Parsed &parsed)
    {
        QStringList rows;
        for (const QString &row : parsed.rows) {
            const QStringList cells = row.split(u'\t');
            rows << QStringList{cells[0], cells[2], cells[4], cells[5], cells[6], cells[7]}.join(u' ');
        }
        return rows;
    }
    static void addSamples()
    {
        QTest::addColumn<LogSample>("sample");
        for (const LogSample &sample : logSamples())
            QTest::newRow(sample.name) << sample;
    }

private Q_SLOTS:
    /// Every sample is given to all formats, and comes out as its own, or as none.
    void eachIsRecognisedAsItself_data() { addSamples(); }
    void eachIsRecognisedAsItself()
    {
        QFETCH(const LogSample, sample);
        const std::optional<LoadJob> guessed = guessFormat(sample.text.toStdString());
        QCOMPARE(guessed ? formatName(guessed->format) : QString(), sample.format);
        if (sample.log.isEmpty())
            return;
        const Parsed out = parseAs(sample);
        QCOMPARE(out.bad, QStringList());
        QCOMPARE(logFormatNames(out.facts.logFormats), QStringList{sample.log});
    }

    void whatIsKeptOfEach_data() { addSamples(); }
    void whatIsKeptOfEach()
    {
        QFETCH(const LogSample, sample);
        if (sample.format.isEmpty())
            return;
        QCOMPARE(kept(parseAs(sample)), sample.rows);
        // Asked for by its name it is the same; who says common means nothing more.
        if (!sample.log.isEmpty() && sample.log != "common"_L1) {
            const Parsed named = parseAs(sample, sample.log);
            QCOMPARE(named.bad, QStringList());
            QCOMPARE(kept(named), sample.rows);
        }
    }

    /// In one file each line is in its own format, whatever stands before it.
    void oneAfterAnother()
    {
        QByteArray text;
        QStringList rows;
        // What says its fields by itself stands last: what follows is taken for its own.
        for (const bool fields : {false, true}) {
            for (const LogSample &sample : logSamples()) {
                const bool named = sample.log == "w3c"_L1 || sample.log == "cloudfront"_L1;
                if (sample.log.isEmpty() || named != fields)
                    continue;
                text += sample.text;
                rows += sample.rows;
            }
        }
        const Parsed out = parseLog(text);
        QCOMPARE(out.bad, QStringList());
        QCOMPARE(kept(out), rows);
    }

    void serversThatWriteCombinedHaveTheirNamesToo()
    {
        for (const LogSample &sample : logSamples())
            for (const char *const name : {"nginx", "h2o", "varnishncsa", "lighttpd"})
                if (qstrcmp(sample.name, name) == 0) {
                    const Parsed out = parseAs(sample, QString::fromLatin1(name));
                    QCOMPARE(out.bad, QStringList());
                    QCOMPARE(kept(out), sample.rows);
                }
    }

    void lifecycleRecordsAreNoRequests()
    {
        for (const LogSample &sample : logSamples())
            if (sample.log == "aws_s3"_L1)
                QCOMPARE(parseAs(sample).facts.skipped, 1);
    }

    /// X-Forwarded-For is what a client sends: nonsense in it makes no line unreadable, nor those behind it.
    void aForgedListOfAddresses()
    {
        const QByteArray line =
            "10.0.0.1 - - [01/Dec/2026:00:27:27 +0000] \"GET / HTTP/1.1\" 200 1 \"-\" \"x\" ";
        const Parsed out = parseLog(line + "\"spoofed \\x22\"\n" + line + "\"203.0.113.7\"\n" + line +
                                    "\"a\" \"b\"\n" + line + "\"203.0.113.8, 10.0.0.2\"\n");
        QCOMPARE(out.bad, QStringList());
        QCOMPARE(cells(out, Column::Address),
                 QStringList({u"10.0.0.1"_s, u"203.0.113.7"_s, u"10.0.0.1"_s, u"203.0.113.8"_s}));
    }

    /// HAProxy's clock, or a format's of one's own; not where something says how far it is from UTC.
    void timesWithoutAZoneAreCounted()
    {
        for (const LogSample &sample : logSamples()) {
            if (sample.log == "haproxy"_L1)
                QCOMPARE(parseAs(sample).facts.localTimes, 4);
            else if (sample.log == "syslog_haproxy"_L1)
                QCOMPARE(parseAs(sample).facts.localTimes, 2);
            else if (!sample.log.isEmpty())
                QCOMPARE(parseAs(sample).facts.localTimes, 0);
        }
        QCOMPARE(parseLog("2025-11-28 18:09:51 ::1 200\n", u"%{%F %T}t %a %s"_s).facts.localTimes, 1);
        QCOMPARE(
            parseLog("2025-11-28 18:09:51 +0100 ::1 200\n", u"%{%F %T}t %{%z}t %a %s"_s).facts.localTimes, 0);
        QCOMPARE(parseLog("2025-11-28 18:09:51 +0100 ::1 200\n", u"%{%F %T %z}t %a %s"_s).facts.localTimes,
                 0);
    }

    void fieldsHoldUntilTheNext()
    {
        const QByteArray one = "2025-11-28 18:09:51 203.0.113.9 GET /a 200\n";
        const QByteArray fields = "#Fields: date time c-ip cs-method cs-uri-stem sc-status\n";
        // Without the names of its fields a line is nothing.
        QCOMPARE(parseLog(one).faults, std::vector<Fault>({Fault::UnknownLog}));
        QCOMPARE(parseLog(one, u"w3c"_s).faults, std::vector<Fault>({Fault::NoFields}));
        QCOMPARE(parseLog(fields + one).rows.size(), 1);
        QCOMPARE(parseLog(fields + "#Fields: date time s-event\n" + one).faults,
                 std::vector<Fault>({Fault::OtherFields}));
        QCOMPARE(parseLog(fields + "2025-11-28 18:09:51 203.0.113.9 GET /a\n" + one).faults,
                 std::vector<Fault>({Fault::ColumnCount}));
        // Other remarks are none of its directives.
        QCOMPARE(parseLog(fields + "#nothing\n" + one).bad.size(), 1);
        QCOMPARE(parseLog(fields + "#Remark: nothing\r\n" + one).bad.size(), 0);
        // A new source begins without any; a run that goes on behind its beginning is told.
        Result<LogReader> reader = LogReader::make({});
        AccessLog parser(std::move(*reader), RowWriter(Dataset::HttpRequest, TenantId(1), nullptr));
        QCOMPARE(parseAll(parser, fields + one).rows.size(), 1);
        QCOMPARE(parseAll(parser, one).rows.size(), 0);
        RowBatch batch;
        batch.marks.emplace_back();
        parser.readHeader((fields + "#Remark: x\n").toStdString());
        QVERIFY(parser.next(one.toStdString(), true, 1, batch).bytes > 0);
        QCOMPARE(batch.rows.size(), std::size_t{1});
        // A message of its own is not about those before it.
        parser.takeWhole(one.toStdString(), 2, batch);
        QCOMPARE(batch.rows.size(), std::size_t{1});
        QCOMPARE(batch.bad.size(), std::size_t{1});
    }

    void unitsOfTimeTaken_data()
    {
        QTest::addColumn<QByteArray>("software");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("ms");
        QTest::newRow("IIS") << QByteArray("#Software: Microsoft Internet Information Services 8.5\n")
                             << QByteArray() << u"46"_s;
        QTest::newRow("IIS by its fields") << QByteArray() << QByteArray("sc-win32-status") << u"46"_s;
        QTest::newRow("Tomcat") << QByteArray("#Software: Apache Tomcat/10.1\n") << QByteArray()
                                << u"46000"_s;
        QTest::newRow("CloudFront") << QByteArray() << QByteArray("x-edge-location") << u"46000"_s;
    }
    void unitsOfTimeTaken()
    {
        QFETCH(const QByteArray, software);
        QFETCH(const QByteArray, more);
        const Parsed out = parseLog(software + "#Fields: date time cs-uri-stem sc-status time-taken " + more +
                                    "\n2025-11-28 18:09:51 /a 200 46 " + (more.isEmpty() ? "" : "0") + "\n");
        QCOMPARE(out.bad, QStringList());
        QTEST(cells(out, Column::Response).join(u' '), "ms");
    }

    void quotedStringsAreOneField()
    {
        const Parsed out = parseLog("#Fields: date time cs(User-Agent) cs-uri-stem sc-status x\n"
                                    "2025-11-28 18:09:51 \"a \"\"b\"\" c\" /a 200 \"\"\n"
                                    "2025-11-28 18:09:51 \"open /a 200 -\n");
        QCOMPARE(out.bad, QStringList());
        QCOMPARE(cells(out, Column::Url), QStringList({u"/a"_s, u"/a"_s}));
    }

    /// HAProxy keeps 1,023 bytes of a request; the status stands before it and is known.
    void aRequestThatIsCutKeepsItsStatus()
    {
        const QByteArray head = "203.0.113.9:1 [01/Dec/2026:00:27:27.615] w b/s 0/0/0/0/7 404 211 - - ---- "
                                "1/1/0/0/0 0/0 ";
        const QByteArray cut = ("\"GET /" + QByteArray(2000, 'x')).left(1024);
        const Parsed out = parseLog(head + cut + "\"\n" + (head + cut).left(1000) + '\n');
        QCOMPARE(out.bad, QStringList());
        QCOMPARE(cells(out, Column::Status), QStringList({u"404"_s, u"404"_s}));
        QCOMPARE(cells(out, Column::Bytes), QStringList({u"211"_s, u"211"_s}));
        QCOMPARE(out.facts.cut, 2);
        QCOMPARE(out.facts.noStatus, 0);
    }

    void everyNameCompilesAndIsFound()
    {
        for (const KnownLog &known : knownLogs()) {
            const QString name = QString::fromUtf8(known.name.data(), qsizetype(known.name.size()));
            const Result<LogReader> reader = LogReader::make(name);
            QVERIFY2(reader.has_value(), qPrintable(name));
            QVERIFY2(known.fields || !reader->mapping().empty(), qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(TestNamedLogs)
#include "tst_namedlogs.moc"
