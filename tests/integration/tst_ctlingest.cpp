// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ctlrun.h"
#include "support/files.h"
#include "support/schemadatabase.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <pty.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

using namespace tidemark;
using namespace Qt::StringLiterals;
using test::psql;

/// tidemarkctl ingest as a person and as a script meet it.
class TestCtlIngest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_database;

    QString file(const QString &name, const QByteArray &content) const
    {
        return test::writeFile(m_dir.filePath(name), content);
    }
    test::CtlRun ingest(const QStringList &arguments, const QByteArray &input = {},
                        const QString &format = u"json"_s) const
    {
        QProcess process;
        process.start(QStringLiteral(TIDEMARKCTL),
                      QStringList{u"--connect"_s, m_database, u"--format"_s, format, u"ingest"_s} +
                          arguments);
        process.write(input);
        process.closeWriteChannel();
        return test::finished(process);
    }
    static QByteArray events(int count)
    {
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += "{\"tenant_id\":1,\"event_type\":\"click\",\"n\":" + QByteArray::number(i) + "}\n";
        return text;
    }

private Q_SLOTS:
    void init() { m_database = test::createSchemaDatabase(test::TestCluster::shared()); }

    void endsWithOneLineOfJson()
    {
        const QString rejects = m_dir.filePath(u"rejects"_s);
        const test::CtlRun run =
            ingest({u"events-jsonl"_s, u"-"_s, u"--rejects"_s, rejects}, events(3) + "bad\n");
        QCOMPARE(run.exitStatus, 0);
        QCOMPARE(run.errors, QString()); // no terminal, no progress
        QCOMPARE(run.output.count('\n'), 1);
        QVERIFY(run.output.endsWith('\n'));
        const QJsonObject report = run.json();
        QCOMPARE(report[u"read"_s].toInt(), 4);
        QCOMPARE(report[u"stored"_s].toInt(), 3);
        QCOMPARE(report[u"rejected"_s].toInt(), 1);
        QCOMPARE(report[u"rejects"_s][0][u"line"_s].toInt(), 4);
        QCOMPARE(report[u"rejects_file"_s].toString(), rejects);
        QVERIFY(report[u"error"_s].isNull());
    }

    void theRunLogSaysWhoLoadedWhat()
    {
        QCOMPARE(ingest({u"events-jsonl"_s, u"-"_s}, events(3)).exitStatus, 0);
        QStringList files;
        for (int i = 0; i < 5; ++i)
            files << file(u"part%1.jsonl"_s.arg(i), events(1));
        QCOMPARE(ingest(QStringList{u"events-jsonl"_s} + files).exitStatus, 0);
        QCOMPARE(
            psql(m_database, uR"sql(SELECT result, rows, role = session_user, detail FROM tidemark.run_log
                                    WHERE what = 'ingest' ORDER BY id)sql"_s),
            u"done|3|t|standard input (events-jsonl): read 3, rejected 0\n"
            "done|5|t|part0.jsonl, part1.jsonl, part2.jsonl and 2 more (events-jsonl): read 5, rejected 0"_s);
    }

    /// Names are put into texts as they are, also where they look like a place for something else.
    void aFilesNameMayHoldAnything()
    {
        const QString odd = file(u"a%2b%3c%4.jsonl"_s, events(1) + "bad\n");
        const test::CtlRun run = ingest({u"events-jsonl"_s, odd}, {}, u"table"_s);
        QCOMPARE(run.exitStatus, 0);
        QVERIFY2(QString::fromUtf8(run.output).contains(odd + u", line 2: the record is not "_s), run.output);
        QCOMPARE(psql(m_database, u"SELECT detail FROM tidemark.run_log WHERE what = 'ingest'"_s),
                 u"a%2b%3c%4.jsonl (events-jsonl): read 2, rejected 1"_s);
    }

    void whatIsCutOffIsSaidAndTheRestStored()
    {
        const QByteArray whole = m_dir.filePath(u"whole.gz"_s).toUtf8();
        gzFile gz = gzopen(whole.constData(), "wb");
        const QByteArray text = events(5000);
        QCOMPARE(gzwrite(gz, text.constData(), static_cast<unsigned>(text.size())), text.size());
        gzclose(gz);
        QFile in(QString::fromUtf8(whole));
        QVERIFY(in.open(QIODevice::ReadOnly));
        const QByteArray packed = in.readAll();
        const QString cut = file(u"cut.gz"_s, packed.first(packed.size() / 2));
        const test::CtlRun run = ingest({u"events-jsonl"_s, u"--resume-key"_s, u"cut"_s, cut});
        QCOMPARE(run.exitStatus, 1);
        const int stored = run.json()[u"stored"_s].toInt();
        QVERIFY(stored > 1000 && stored < 4900);
        QVERIFY2(run.json()[u"error"_s].toString().contains(u"cut.gz"_s), run.output);
        QVERIFY(run.errors.contains(u"cut.gz"_s));
        // The whole file under the same name: only the rest of it is stored.
        file(u"cut.gz"_s, packed);
        QCOMPARE(ingest({u"events-jsonl"_s, u"--resume-key"_s, u"cut"_s, cut}).json()[u"stored"_s].toInt(),
                 5000 - stored);
        QCOMPARE(psql(m_database, u"SELECT count(DISTINCT event_data) FROM tidemark.events"_s), u"5000"_s);
    }

    /// What can be read once only loses nothing by being looked at.
    void aPipeWithAKey()
    {
        const QString source = file(u"piped.jsonl"_s, events(1000));
        const auto ingestPipe = [&](const QString &producer) {
            QProcess shell;
            shell.start(u"bash"_s, {u"-c"_s,
                                    u"exec \"$0\" --connect \"$1\" --format json ingest events-jsonl "
                                    "--resume-key pipe <(%1 \"$2\")"_s.arg(producer),
                                    QStringLiteral(TIDEMARKCTL), m_database, source});
            return test::finished(shell);
        };
        const test::CtlRun part = ingestPipe(u"head -n 600"_s);
        QCOMPARE(part.exitStatus, 0);
        QCOMPARE(part.json()[u"stored"_s].toInt(), 600);
        QCOMPARE(part.json()[u"rejected"_s].toInt(), 0);
        QCOMPARE(ingestPipe(u"cat"_s).json()[u"stored"_s].toInt(), 400);
        QCOMPARE(psql(m_database, u"SELECT count(DISTINCT event_data) FROM tidemark.events"_s), u"1000"_s);
    }

    void standardInputWithAKey()
    {
        const QStringList arguments{u"events-jsonl"_s, u"-"_s, u"--resume-key"_s, u"input"_s};
        const QByteArray all = events(1000);
        const qsizetype half = all.indexOf('\n', all.size() / 2) + 1;
        const int first = ingest(arguments, all.left(half)).json()[u"stored"_s].toInt();
        QCOMPARE(ingest(arguments, all).json()[u"stored"_s].toInt(), 1000 - first);
        // Something else is not taken for its rest.
        const QByteArray other = "{\"tenant_id\":2,\"event_type\":\"view\"}\n";
        QCOMPARE(ingest(arguments, other + other).json()[u"stored"_s].toInt(), 2);
        // Nor is what only begins alike, too late for another look.
        const test::CtlRun alike = ingest(arguments, all.left(all.indexOf('\n') + 1) + events(2000));
        QCOMPARE(alike.exitStatus, 1);
        QVERIFY2(alike.json()[u"error"_s].toString().contains(u"another key"_s), alike.output);
        QCOMPARE(psql(m_database, u"SELECT count(*) FROM tidemark.events"_s), u"1002"_s);
    }

    /// The same content, whichever way it comes the second time, and also twice in one run.
    void whatWasLoadedAsAFileIsKnownInAStream_data()
    {
        QTest::addColumn<QStringList>("runs"); // in the shell; T: the load with its key
        QTest::addColumn<int>("rows");
        const auto row = [](const char *name, const QStringList &runs, int rows = 3000) {
            QTest::newRow(name) << runs << rows;
        };
        row("standard input", {u"T plain"_s, u"T - < plain"_s});
        row("a pipe", {u"T plain"_s, u"cat plain | T -"_s});
        row("unpacked", {u"gzip -k plain; T plain.gz"_s, u"zcat plain.gz | T -"_s});
        row("packed", {u"T plain"_s, u"gzip -c plain | T -"_s});
        row("of the shell", {u"T plain"_s, u"T <(cat plain)"_s});
        row("a FIFO", {u"T plain"_s, u"mkfifo p; (cat plain > p &); T p"_s});
        row("FIFO, then pipe", {u"mkfifo p; (cat plain > p &); T p"_s, u"cat plain | T -"_s});
        row("one run", {u"T plain - < plain"_s});
        row("one run, the file last", {u"T - plain < plain"_s});
        row("one run, two pipes", {u"T - <(cat plain) < plain"_s});
        row("one run, the stream is shorter", {u"head -n 2000 plain | T plain -"_s});
        row("one run, the stream is longer", {u"(cat plain; cat more) | T plain -"_s}, 3500);
        row("longer", {u"T plain"_s, u"(cat plain; cat more) | T -"_s}, 3500);
        row("longer, then the file",
            {u"T plain"_s, u"(cat plain; cat more) | T -"_s, u"cat more >> plain; T plain"_s}, 3500);
        row("another that begins alike", {u"T plain"_s, u"(head -n 1 plain; cat more{,,,,,,,,,}) | T -"_s},
            8001);
        row("one record", {u"head -n 1 plain > one; T one"_s, u"head -n 1 plain | T -"_s}, 1);
        row("one record, then more", {u"head -n 1 plain > one; T one"_s, u"cat plain | T -"_s}, 3001);
        row("another without a resemblance", {u"T plain"_s, u"cat more | T -"_s}, 3500);
    }
    void whatWasLoadedAsAFileIsKnownInAStream()
    {
        QFETCH(QStringList, runs);
        QFETCH(int, rows);
        const QTemporaryDir folder;
        const QByteArray all = events(3500);
        const auto end = all.indexOf("{\"tenant_id\":1,\"event_type\":\"click\",\"n\":3000}");
        test::writeFile(folder.filePath(u"plain"_s), all.first(end));
        test::writeFile(folder.filePath(u"more"_s), all.sliced(end));
        for (int again = 0; again < 2; ++again) {
            for (const QString &run : std::as_const(runs)) {
                if (again > 0 && (run.contains(u">>"_s) || runs.size() > 2 || rows == 8001))
                    continue;
                QProcess shell;
                shell.setWorkingDirectory(folder.path());
                shell.start(
                    u"bash"_s,
                    {u"-c"_s,
                     u"C=$1; T() { \"$0\" --connect \"$C\" ingest events-jsonl --resume-key k \"$@\"; }; "_s +
                         run,
                     QStringLiteral(TIDEMARKCTL), m_database});
                const test::CtlRun ended = test::finished(shell);
                QVERIFY2(ended.exitStatus == 0 || again > 0, qPrintable(run + u'\n' + ended.errors));
            }
            QCOMPARE(psql(m_database, u"SELECT count(*) FROM tidemark.events"_s), QString::number(rows));
        }
    }

    /// It may be a part of what was loaded; that it is cannot be told, so it is not loaded unawares.
    void aStreamThatEndsWithinAFileLoadedEarlierIsRefused()
    {
        const QByteArray all = events(3000);
        const QString whole = file(u"whole.jsonl"_s, all);
        QCOMPARE(ingest({u"events-jsonl"_s, whole, u"--resume-key"_s, u"k"_s}).exitStatus, 0);
        const test::CtlRun part =
            ingest({u"events-jsonl"_s, u"-"_s, u"--resume-key"_s, u"k"_s}, all.first(all.size() / 2));
        QCOMPARE(part.exitStatus, 1);
        QVERIFY2(part.json()[u"error"_s].toString().contains(
                     u"If it is a different file, load it with another key"_s),
                 part.output);
        QCOMPARE(psql(m_database, u"SELECT count(*) FROM tidemark.events"_s), u"3000"_s);
    }

    /// Nobody writes to it, and nobody will.
    void aPipeWithoutAWriterCanBeLeft()
    {
        const QString pipe = m_dir.filePath(u"pipe"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QProcess process;
        process.start(QStringLiteral(TIDEMARKCTL), {u"--connect"_s, m_database, u"--format"_s, u"json"_s,
                                                    u"ingest"_s, u"events-jsonl"_s, pipe});
        QTRY_COMPARE_WITH_TIMEOUT(
            psql(m_database, u"SELECT count(*) FROM tidemark.run_log WHERE what = 'ingest'"_s), u"1"_s,
            60000);
        process.terminate();
        const test::CtlRun run = test::finished(process);
        QCOMPARE(run.exitStatus, 1);
        QVERIFY(run.json()[u"cancelled"_s].toBool());
    }

    void wrongUseIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("word");
        QTest::newRow("header") << QStringList{u"events-csv"_s, u"-"_s, u"--header"_s, u"maybe"_s}
                                << u"--header"_s;
        QTest::newRow("delimiter") << QStringList{u"events-csv"_s, u"-"_s, u"--delimiter"_s, u";;"_s}
                                   << u"--delimiter"_s;
        QTest::newRow("log format") << QStringList{u"access-log"_s,   u"-"_s, u"--tenant"_s, u"1"_s,
                                                   u"--log-format"_s, u"%h"_s}
                                    << u"%t"_s;
        QTest::newRow("strict and endless")
            << QStringList{u"events-jsonl"_s, u"--strict"_s, u"--follow"_s, m_dir.filePath(u"x"_s)}
            << u"strict"_s;
        QTest::newRow("tenant twice")
            << QStringList{u"events-jsonl"_s, u"-"_s, u"--tenant"_s, u"1"_s, u"--tenant"_s, u"2"_s}
            << u"--tenant is given twice"_s;
        QTest::newRow("secret") << QStringList{u"kafka"_s, u"127.0.0.1:1"_s, u"t"_s, u"-X"_s,
                                               u"sasl.password=hunter2"_s}
                                << u"--kafka-config"_s;
        QTest::newRow("no such option")
            << QStringList{u"kafka"_s, u"127.0.0.1:1"_s, u"t"_s, u"-X"_s, u"no.such.option=1"_s}
            << u"no.such.option"_s;
        QTest::newRow("no option") << QStringList{u"kafka"_s, u"127.0.0.1:1"_s, u"t"_s, u"--kafka-config"_s,
                                                  file(u"wrong.properties"_s, "hunter2\n")}
                                   << u"line 1"_s;
    }
    void wrongUseIsSaid()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, word);
        const test::CtlRun run = ingest(arguments);
        QCOMPARE(run.exitStatus, 2);
        QVERIFY2(run.errors.contains(word), qPrintable(run.errors));
        QVERIFY2(!run.errors.contains(u"hunter2"_s) && !run.errors.contains(u"server"_s),
                 qPrintable(run.errors));
    }

    /// Of rows that are not stored nothing is said to be stored.
    void aStrictLoadOfNothingNamesNoStoredStatus()
    {
        const QByteArray line =
            "1.2.3.4 - - [" + QDateTime::currentDateTimeUtc().toString(u"dd/MMM/yyyy:hh:mm:ss"_s).toLatin1() +
            " +0000] \"GET /a HTTP/1.1\" 000 10\n";
        const QStringList arguments{u"access-log"_s, u"-"_s, u"--tenant"_s, u"1"_s};
        const test::CtlRun strict = ingest(arguments + QStringList{u"--strict"_s}, line + "bad\n");
        QCOMPARE(strict.exitStatus, 1);
        QVERIFY2(!strict.output.contains("stored with status"), strict.output);
        QCOMPARE(strict.json()[u"without_status"_s].toInt(), 0);
        const test::CtlRun loose = ingest(arguments, line + "bad\n");
        QVERIFY2(loose.output.contains("stored with status 0"), loose.output);
    }

    void anAddressThatIsNoneAdvisesNoLogFormat()
    {
        const test::CtlRun run =
            ingest({u"http-jsonl"_s, u"-"_s}, "{\"site_id\":1,\"url\":\"/a\",\"status_code\":200,"
                                              "\"ip_address\":\"host.example:80\"}\n");
        const QString reason = run.json()[u"rejects"_s][0][u"reason"_s].toString();
        QVERIFY2(reason.contains(u"is not an address"_s) && !reason.contains(u"log format"_s), run.output);
    }

    void anEmptyInputIsNoError()
    {
        const test::CtlRun run = ingest({u"events-jsonl"_s, u"/dev/null"_s});
        QCOMPARE(run.exitStatus, 0);
        QVERIFY2(run.output.contains("/dev/null is empty"), run.output);
    }

    /// Whoever was killed could not say how many rows it had stored.
    void aKilledLoadsEntrySaysThatRowsMayBeStored()
    {
        const QString begin = u"SELECT tidemark.begin_ingest('events')"_s;
        psql(m_database, begin);
        // A session may outlive its client for a moment.
        QTRY_COMPARE_WITH_TIMEOUT(psql(m_database,
                                       u"SELECT count(*) FROM tidemark.run_log r JOIN pg_stat_activity a "
                                       "ON a.pid = r.pid AND a.backend_start = r.session_start"_s),
                                  u"0"_s, 30'000);
        psql(m_database, begin);
        const QString detail = psql(
            m_database, u"SELECT detail FROM tidemark.run_log WHERE what = 'ingest' ORDER BY id LIMIT 1"_s);
        QVERIFY2(detail.contains(u"may be stored"_s), qPrintable(detail));
    }

    void aTerminalSeesProgress()
    {
        int controller = -1;
        int terminal = -1;
        winsize size{.ws_row = 24, .ws_col = 60};
        QCOMPARE(openpty(&controller, &terminal, nullptr, nullptr, &size), 0);
        QProcess process;
        process.setChildProcessModifier([terminal] { dup2(terminal, STDERR_FILENO); });
        process.start(QStringLiteral(TIDEMARKCTL),
                      {u"--connect"_s, m_database, u"ingest"_s, u"events-jsonl"_s, u"--batch-rows"_s,
                       u"500"_s, file(u"many.jsonl"_s, events(20000))});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        close(terminal);
        // One read gives what the terminal has passed on so far; the end says that it was all.
        QByteArray seen;
        QByteArray piece(4096, '\0');
        for (ssize_t count = 0; (count = read(controller, piece.data(), std::size_t(piece.size()))) > 0;)
            seen.append(piece.constData(), count);
        close(controller);
        QVERIFY2(seen.contains("20000 read, 20000 stored, 0 rejected, "), seen);
        QVERIFY2(seen.contains("rows/s, "), seen);
        for (const QByteArray &line : seen.split('\r'))
            QVERIFY2(line.size() < 60 + 6,
                     line); // no wider than the terminal, behind the code that clears it
    }

    void standardInputIsNotWrittenTo()
    {
        const QByteArray lines = events(3) + "bad\n";
        const QString path = file(u"in.jsonl"_s, lines);
        const QString link = m_dir.filePath(u"in.rejects"_s);
        QCOMPARE(::link(QFile::encodeName(path).constData(), QFile::encodeName(link).constData()), 0);
        QProcess process;
        process.setStandardInputFile(path);
        process.start(QStringLiteral(TIDEMARKCTL), {u"--connect"_s, m_database, u"ingest"_s,
                                                    u"events-jsonl"_s, u"-"_s, u"--rejects"_s, link});
        const test::CtlRun run = test::finished(process);
        QCOMPARE(run.exitStatus, 2);
        QVERIFY2(run.errors.contains(u"Cannot write rejects to the file being loaded"_s),
                 qPrintable(run.errors));
        QFile in(path);
        QVERIFY(in.open(QIODevice::ReadOnly));
        QCOMPARE(in.readAll(), lines);
    }

    /// The oldest day is held, and others are not.
    void everyOldDayIsLookedAt_data()
    {
        QTest::addColumn<QString>("batchRows");
        QTest::newRow("one batch") << u"100"_s;
        QTest::newRow("a batch for each row") << u"1"_s;
    }
    void everyOldDayIsLookedAt()
    {
        QFETCH(const QString, batchRows);
        psql(m_database,
             u"SELECT tidemark.add_hold('events', '2015-05-17Z', '2015-05-18Z', NULL, 'audit')"_s);
        QByteArray rows;
        for (const QByteArray time :
             {"2015-05-17T10:00:00Z", "2016-02-03T04:05:06Z", "2016-02-03T09:00:00Z", "2016-02-04T00:00:00Z"})
            rows += "{\"tenant_id\":1,\"event_type\":\"click\",\"occurred_at\":\"" + time + "\"}\n";
        const test::CtlRun run =
            ingest({u"events-jsonl"_s, u"--batch-rows"_s, batchRows, file(u"old.jsonl"_s, rows)});
        QCOMPARE(run.exitStatus, 0);
        QVERIFY2(run.errors.contains(u"Warning: Rows from 2016-02-03T04:05:06Z are older"_s) &&
                     run.errors.contains(u"events (kept for 35 days)"_s),
                 qPrintable(run.errors));
        QCOMPARE(run.errors.count(u"Warning"_s), 1);
        psql(m_database,
             u"SELECT tidemark.add_hold('events', '2016-02-03Z', '2016-02-05Z', NULL, 'audit')"_s);
        const test::CtlRun held =
            ingest({u"events-jsonl"_s, u"--batch-rows"_s, batchRows, file(u"held.jsonl"_s, rows)});
        QVERIFY2(held.exitStatus == 0 && held.errors.isEmpty(), qPrintable(held.errors));
    }
};

QTEST_GUILESS_MAIN(TestCtlIngest)
#include "tst_ctlingest.moc"
