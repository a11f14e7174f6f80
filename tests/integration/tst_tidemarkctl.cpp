// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schemaversion.h"
#include "support/ctlrun.h"
#include "support/serverfolder.h"
#include "support/testcluster.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace Qt::StringLiterals;
using test::psql;

namespace
{
/// The program itself, as a script would run it.
test::CtlRun tidemarkctl(const QStringList &arguments,
                         const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TIDEMARKCTL), arguments);
    return test::finished(process);
}

/// An access log over three days of May 2015, every figure of which is known.
struct AccessLog {
    QByteArray text;
    QList<int> perDay{0, 0, 0};
    int success = 0;
    QSet<QByteArray> addresses;

    AccessLog()
    {
        const QDateTime begin(QDate(2015, 5, 17), QTime(0, 0), tidemark::utcClock);
        const QList<int> statuses{200, 200, 200, 301, 404, 200, 206, 500, 200, 304};
        for (int i = 0; i < 3000; ++i) {
            const QDateTime time = begin.addSecs(qint64(i) * 77 + (i % 7) * 3);
            const QByteArray address =
                "10.1." + QByteArray::number(i % 3) + '.' + QByteArray::number((i * 7) % 200);
            const int status = statuses.at(i % 10);
            ++perDay[int(begin.daysTo(time))];
            success += int(status >= 200 && status < 300);
            addresses.insert(address);
            text += address + " - - [" + time.toString(u"dd/MMM/yyyy:HH:mm:ss"_s).toLatin1() +
                    " +0000] \"GET /page/" + QByteArray::number(i) + " HTTP/1.1\" " +
                    QByteArray::number(status) + " 512 \"-\" \"Mozilla/5.0\"\n";
        }
    }
};
} // namespace

/// tidemarkctl against a real server: the JSON that scripts read, and the exit statuses.
class TestTidemarkctl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void initIsIdempotent();
    void loadsRollsUpAndAnswers();
    void queriesHaveTheirShapes_data();
    void queriesHaveTheirShapes();
    void anAnswerSaysWhatItCovers();
    void aZoneIsForEveryQuery();
    void aStartTellsHowLargeTheDataIs();
    void busyIsSaid();
    void expiryKeepsTheRollupsAndLateRowsComeOnce();
    void liveEqualsTheRawRows();
    void wrongUseIsTwo_data();
    void wrongUseIsTwo();
    void noConnectionIsThree();
    void aServerThatDoesNotAnswerIsThree();
    void theWindowEndsWithTwoWhereItIsUsedWrongly();
    void aPictureLeavesTheSettingsAlone();
    void notPermittedIsFour();
    void clearWordsForEachMissingThing();
    void csvAndTableSayTheSame();

private:
    [[nodiscard]] test::CtlRun ctl(const QStringList &arguments) const
    {
        return tidemarkctl(QStringList{u"--connect"_s, m_conninfo, u"--format"_s, u"json"_s} + arguments);
    }
    [[nodiscard]] QString writeFile(const QString &name, const QByteArray &content) const;
    void compareDays();

    QTemporaryDir m_folder;
    QString m_conninfo;
    AccessLog m_log;
    QStringList m_dailyQuery{u"query"_s, u"daily"_s,  u"--dataset"_s,  u"http_request"_s, u"--tenant"_s,
                             u"1"_s,     u"--from"_s, u"2015-05-01"_s, u"--to"_s,         u"2015-06-01"_s};
};

QString TestTidemarkctl::writeFile(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void TestTidemarkctl::initTestCase()
{
    m_conninfo = test::TestCluster::shared().createDatabase();
    const test::CtlRun init = ctl({u"init"_s});
    QVERIFY2(init.exitStatus == 0, qPrintable(init.errors));
    QCOMPARE(init.json().value(u"schema_version"_s).toInt(), programSchemaVersion);
}

void TestTidemarkctl::initIsIdempotent()
{
    const QString count = u"SELECT count(*) FROM pg_class WHERE relnamespace = 'tidemark'::regnamespace"_s;
    const QString before = psql(m_conninfo, count);
    const test::CtlRun again = ctl({u"init"_s});
    QVERIFY2(again.exitStatus == 0, qPrintable(again.errors));
    QCOMPARE(again.json().value(u"version_before"_s).toInt(), programSchemaVersion);
    QCOMPARE(psql(m_conninfo, count), before);
}

void TestTidemarkctl::compareDays()
{
    const test::CtlRun daily = ctl(m_dailyQuery);
    QVERIFY2(daily.exitStatus == 0, qPrintable(daily.errors));
    qint64 success = 0;
    QJsonObject requests;
    for (const QJsonValue &row : daily.json().value(u"rows"_s).toArray()) {
        requests.insert(row[u"bucket"_s].toString(), row[u"requests"_s]);
        success += row[u"success"_s].toInteger();
    }
    QCOMPARE(requests.size(), 31);
    QCOMPARE(requests.value(u"2015-05-17T00:00:00Z"_s).toInt(), m_log.perDay[0]);
    QCOMPARE(requests.value(u"2015-05-18T00:00:00Z"_s).toInt(), m_log.perDay[1]);
    QCOMPARE(requests.value(u"2015-05-19T00:00:00Z"_s).toInt(), m_log.perDay[2]);
    QCOMPARE(requests.value(u"2015-05-20T00:00:00Z"_s).toInt(), 0);
    QCOMPARE(success, m_log.success);
}

void TestTidemarkctl::loadsRollsUpAndAnswers()
{
    const QByteArray garbage = "not a line of a log\n\"\"\"\n10.0.0.1 - - [99/Foo/2015] \"GET\" x y\n";
    const QString file = writeFile(u"access.log"_s, m_log.text + garbage);
    const QString rejects = m_folder.filePath(u"rejects"_s);
    const test::CtlRun load =
        ctl({u"ingest"_s, u"access-log"_s, u"--tenant"_s, u"1"_s, u"--rejects"_s, rejects, file});
    QVERIFY2(load.exitStatus == 0, qPrintable(load.errors));
    QCOMPARE(load.json().value(u"read"_s).toInt(), 3003);
    QCOMPARE(load.json().value(u"stored"_s).toInt(), 3000);
    QCOMPARE(load.json().value(u"rejected"_s).toInt(), 3);
    QVERIFY(QFile::exists(rejects));
    QCOMPARE(psql(m_conninfo, u"SELECT count(*) FROM tidemark.http_request"_s), u"3000"_s);

    compareDays(); // from raw rows alone
    QCOMPARE(ctl(m_dailyQuery).json().value(u"source"_s).toString(), u"raw"_s);

    const test::CtlRun rollup = ctl({u"rollup"_s, u"http_request"_s});
    QVERIFY2(rollup.exitStatus == 0, qPrintable(rollup.errors));
    QCOMPARE(rollup.json().value(u"result"_s).toString(), u"done"_s);
    QCOMPARE(rollup.json().value(u"rows"_s).toInt(), 3000);
    compareDays(); // from the rollups
    QCOMPARE(ctl(m_dailyQuery).json().value(u"source"_s).toString(), u"rollup"_s);

    const test::CtlRun again = ctl({u"rollup"_s});
    QCOMPARE(again.array().size(), 2);
    for (const QJsonValue &report : again.array())
        QCOMPARE(report[u"rows"_s].toInt(), 0);
    compareDays();

    const QJsonObject range = ctl(m_dailyQuery).json().value(u"range"_s).toObject();
    const auto exact = double(m_log.addresses.size());
    const QJsonObject addresses = range.value(u"addresses"_s).toObject();
    QVERIFY(addresses.value(u"low"_s).toDouble() <= exact && exact <= addresses.value(u"high"_s).toDouble());
}

void TestTidemarkctl::queriesHaveTheirShapes_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("keys");
    const QStringList head{u"dataset"_s, u"tenant"_s, u"from"_s,      u"to"_s,
                           u"zone"_s,    u"source"_s, u"watermark"_s, u"rows"_s};
    QTest::newRow("live") << u"live"_s << QStringList{u"dataset"_s,     u"tenant"_s, u"from"_s, u"to"_s,
                                                      u"server_time"_s, u"totals"_s, u"rows"_s};
    QTest::newRow("minute") << u"minute"_s << head;
    QTest::newRow("hourly") << u"hourly"_s << head;
    QTest::newRow("daily") << u"daily"_s << head;
    QTest::newRow("uniques") << u"uniques"_s << head + QStringList{u"range"_s};
    QTest::newRow("countries") << u"countries"_s << head;
    QTest::newRow("tenants") << u"tenants"_s << QStringList{u"total"_s, u"rows"_s};
    QTest::newRow("raw") << u"raw"_s << QStringList{u"dataset"_s, u"tenant"_s, u"rows"_s};
}

void TestTidemarkctl::queriesHaveTheirShapes()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, keys);
    for (const QString &dataset : {u"events"_s, u"http_request"_s}) {
        const test::CtlRun run = ctl({u"query"_s, kind, u"--tenant"_s, u"1"_s, u"--dataset"_s, dataset});
        QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
        for (const QString &key : keys)
            QVERIFY2(run.json().contains(key), qPrintable(kind + u" lacks "_s + key));
    }
}

void TestTidemarkctl::anAnswerSaysWhatItCovers()
{
    const test::CtlRun run = ctl({u"query"_s, u"hourly"_s, u"--dataset"_s, u"http_request"_s, u"--tenant"_s,
                                  u"1"_s, u"--zone"_s, u"Asia/Kolkata"_s, u"--from"_s,
                                  u"2015-05-17T05:49:03.955"_s, u"--to"_s, u"2015-05-17T08:01:00"_s});
    QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
    QCOMPARE(run.json().value(u"from"_s).toString(), u"2015-05-17T05:00:00+05:30"_s);
    QCOMPARE(run.json().value(u"to"_s).toString(), u"2015-05-17T09:00:00+05:30"_s);
    QCOMPARE(run.array(u"rows"_s).size(), 4);
    QCOMPARE(run.array(u"rows"_s).first()[u"bucket"_s], run.json().value(u"from"_s));
}

void TestTidemarkctl::aZoneIsForEveryQuery()
{
    const test::CtlRun live = ctl({u"query"_s, u"live"_s, u"--dataset"_s, u"http_request"_s, u"--tenant"_s,
                                   u"1"_s, u"--zone"_s, u"Asia/Kolkata"_s, u"--to"_s, u"2015-05-17T10:05"_s});
    QVERIFY2(live.exitStatus == 0, qPrintable(live.errors));
    QCOMPARE(live.json().value(u"to"_s).toString(), u"2015-05-17T10:05:00+05:30"_s);
    QVERIFY(live.json().value(u"server_time"_s).toString().endsWith(u"+05:30"_s));
    const QJsonArray rows = live.array(u"rows"_s);
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue &row : rows)
        QVERIFY2(row[u"bucket"_s].toString().startsWith(u"2015-05-17T10:0"_s),
                 qPrintable(row[u"bucket"_s].toString()));
}

void TestTidemarkctl::aStartTellsHowLargeTheDataIs()
{
    const test::ServerFolder folder;
    const QStringList local{u"--local="_s + folder.path(), u"--format"_s, u"json"_s, u"local"_s};
    const test::CtlRun start = tidemarkctl(local + QStringList{u"start"_s});
    const test::CtlRun status = tidemarkctl(local + QStringList{u"status"_s});
    const test::CtlRun stop = tidemarkctl(local + QStringList{u"stop"_s});
    QVERIFY2(start.exitStatus == 0, qPrintable(start.errors));
    QVERIFY(start.json().value(u"running"_s).toBool());
    QVERIFY(start.json().value(u"data_bytes"_s).toInteger() > 1'000'000);
    QVERIFY(status.json().value(u"data_bytes"_s).toInteger() > 1'000'000);
    QVERIFY2(stop.exitStatus == 0, qPrintable(stop.errors));
}

void TestTidemarkctl::busyIsSaid()
{
    // Another session is in the middle of a rollup: it holds the dataset's row.
    QProcess holder;
    holder.start(u"psql"_s, {u"-X"_s, u"-At"_s, m_conninfo});
    QVERIFY(holder.waitForStarted());
    holder.write("BEGIN; SELECT dataset FROM tidemark.pipeline WHERE dataset = 'events' FOR UPDATE;\n");
    QVERIFY(holder.waitForReadyRead(10'000));
    const test::CtlRun busy = ctl({u"rollup"_s, u"events"_s});
    QCOMPARE(busy.exitStatus, 0);
    QCOMPARE(busy.json().value(u"result"_s).toString(), u"busy"_s);
    QVERIFY(!busy.json().value(u"reason"_s).toString().isEmpty());
    holder.write("ROLLBACK;\n\\q\n");
    QVERIFY(holder.waitForFinished(10'000));
    QCOMPARE(ctl({u"rollup"_s, u"events"_s}).json().value(u"result"_s).toString(), u"done"_s);
}

void TestTidemarkctl::expiryKeepsTheRollupsAndLateRowsComeOnce()
{
    const test::CtlRun preview = ctl({u"expire"_s, u"http_request"_s, u"--dry-run"_s});
    QVERIFY2(preview.exitStatus == 0, qPrintable(preview.errors));
    QVERIFY(preview.json().value(u"dry_run"_s).toBool());
    qint64 previewed = 0;
    for (const QJsonValue &partition : preview.json().value(u"dropped"_s).toArray())
        previewed += partition[u"rows"_s].toInteger();
    QCOMPARE(previewed, 3000);
    QCOMPARE(psql(m_conninfo, u"SELECT count(*) FROM tidemark.http_request"_s), u"3000"_s);

    const test::CtlRun expired = ctl({u"expire"_s, u"http_request"_s});
    QVERIFY2(expired.exitStatus == 0, qPrintable(expired.errors));
    QCOMPARE(psql(m_conninfo, u"SELECT count(*) FROM tidemark.http_request"_s), u"0"_s);
    compareDays();

    // Ten rows of the log come again after that: they are late, and added once.
    const QString file = writeFile(u"late.log"_s, m_log.text.split('\n').mid(0, 10).join('\n') + '\n');
    QCOMPARE(ctl({u"ingest"_s, u"access-log"_s, u"--tenant"_s, u"1"_s, file}).exitStatus, 0);
    const test::CtlRun rollup = ctl({u"rollup"_s, u"http_request"_s});
    QCOMPARE(rollup.json().value(u"rows"_s).toInt(), 10);
    QCOMPARE(rollup.json().value(u"late_rows"_s).toInt(), 10);
    QCOMPARE(ctl({u"rollup"_s, u"http_request"_s}).json().value(u"rows"_s).toInt(), 0);
    m_log.perDay[0] += 10;
    m_log.success += 6;
    compareDays();
}

void TestTidemarkctl::liveEqualsTheRawRows()
{
    psql(m_conninfo, uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at)
                            SELECT 3, CASE n % 3 WHEN 0 THEN 'view' ELSE 'click' END, now() - n * interval '1 s'
                            FROM generate_series(1, 600) n)sql"_s);
    const test::CtlRun live = ctl({u"query"_s, u"live"_s, u"--tenant"_s, u"3"_s});
    QVERIFY2(live.exitStatus == 0, qPrintable(live.errors));
    const QString counted = psql(
        m_conninfo,
        u"SELECT count(*) FROM tidemark.events WHERE tenant_id = 3 AND occurred_at >= '%1' AND occurred_at < '%2'"_s
            .arg(live.json().value(u"from"_s).toString(), live.json().value(u"to"_s).toString()));
    qint64 total = 0;
    for (const QJsonValue &count : live.json().value(u"totals"_s).toObject())
        total += count.toInteger();
    QCOMPARE(QString::number(total), counted);
    QVERIFY(total >= 294 && total <= 300);
}

void TestTidemarkctl::wrongUseIsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("no such command") << QStringList{u"frobnicate"_s};
    QTest::newRow("no such option") << QStringList{u"status"_s, u"--frobnicate"_s};
    QTest::newRow("no such format") << QStringList{u"status"_s, u"--format"_s, u"xml"_s};
    QTest::newRow("no such query") << QStringList{u"query"_s, u"yearly"_s, u"--tenant"_s, u"1"_s};
    QTest::newRow("no tenant") << QStringList{u"query"_s, u"daily"_s};
    QTest::newRow("no such dataset") << QStringList{u"rollup"_s, u"orders"_s};
    QTest::newRow("no such zone") << QStringList{u"query"_s, u"daily"_s,  u"--tenant"_s,
                                                 u"1"_s,     u"--zone"_s, u"Mars/Olympus"_s};
    QTest::newRow("empty range") << QStringList{u"query"_s,  u"daily"_s,      u"--tenant"_s, u"1"_s,
                                                u"--from"_s, u"2015-06-01"_s, u"--to"_s,     u"2015-05-01"_s};
    QTest::newRow("no file") << QStringList{u"ingest"_s, u"access-log"_s, u"--tenant"_s, u"1"_s};
    QTest::newRow("no site") << QStringList{u"ingest"_s, u"access-log"_s, u"x.log"_s};
}

void TestTidemarkctl::wrongUseIsTwo()
{
    QFETCH(QStringList, arguments);
    const test::CtlRun run = tidemarkctl(QStringList{u"--connect"_s, m_conninfo} + arguments);
    QCOMPARE(run.exitStatus, 2);
    QVERIFY(run.output.isEmpty());
    QVERIFY(!run.errors.isEmpty());
}

void TestTidemarkctl::noConnectionIsThree()
{
    const test::CtlRun refused =
        tidemarkctl({u"--connect"_s, u"host=127.0.0.1 port=1 dbname=x user=x"_s, u"status"_s});
    QCOMPARE(refused.exitStatus, 3);
    QVERIFY2(refused.errors.contains(u"is unreachable"_s), qPrintable(refused.errors));
    const test::CtlRun missing = tidemarkctl(
        {u"--connect"_s, test::TestCluster::shared().conninfo(u"no_such_database"_s), u"status"_s});
    QCOMPARE(missing.exitStatus, 3);
    QVERIFY2(missing.errors.contains(u"no_such_database"_s), qPrintable(missing.errors));
}

void TestTidemarkctl::aServerThatDoesNotAnswerIsThree()
{
    QTcpServer listener; // takes the connection and says nothing
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    const test::CtlRun silent =
        tidemarkctl({u"--connect"_s,
                     u"host=127.0.0.1 port=%1 dbname=x user=x sslmode=disable"_s.arg(listener.serverPort()),
                     u"status"_s});
    QCOMPARE(silent.exitStatus, 3);
    QVERIFY2(silent.errors.contains(u"is unreachable"_s) && silent.errors.contains(u"no answer"_s),
             qPrintable(silent.errors));
}

void TestTidemarkctl::theWindowEndsWithTwoWhereItIsUsedWrongly()
{
    for (const QStringList &arguments : {QStringList{u"--frobnicate"_s}, QStringList{u"frobnicate"_s},
                                         QStringList{u"--theme"_s, u"pink"_s}}) {
        QProcess process;
        process.start(QStringLiteral(TIDEMARK), arguments);
        const test::CtlRun run = test::finished(process);
        QCOMPARE(run.exitStatus, 2);
        QVERIFY2(run.errors.contains(u"tidemark: "_s), qPrintable(run.errors));
    }
    QProcess process;
    process.start(QStringLiteral(TIDEMARK), {u"--help"_s});
    const test::CtlRun help = test::finished(process);
    QCOMPARE(help.exitStatus, 0);
    QVERIFY(help.output.contains("--screenshot"));
}

void TestTidemarkctl::aPictureLeavesTheSettingsAlone()
{
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, home.filePath(u"cache"_s));
    const QString picture = home.filePath(u"picture.png"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TIDEMARK),
                  {u"--connect"_s, m_conninfo, u"--tenant"_s, u"1"_s, u"--dataset"_s, u"http_request"_s,
                   u"--range"_s, u"2015-05-17/2015-05-20"_s, u"--theme"_s, u"dark"_s, u"--admin"_s,
                   u"--screenshot"_s, picture});
    const test::CtlRun run = test::finished(process);
    QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
    QVERIFY(QFile::exists(picture));
    QVERIFY(!QFile::exists(home.filePath(u"config/tidemark/tidemark.ini"_s)));
}

void TestTidemarkctl::notPermittedIsFour()
{
    psql(m_conninfo, u"CREATE ROLE ctl_reader LOGIN IN ROLE tidemark_reader"_s);
    // Later keywords win: the same server, as somebody who may only look.
    const QString asReader = m_conninfo + u" user=ctl_reader"_s;
    QCOMPARE(tidemarkctl({u"--connect"_s, asReader, u"status"_s}).exitStatus, 0);
    const test::CtlRun rollup = tidemarkctl({u"--connect"_s, asReader, u"rollup"_s});
    QCOMPARE(rollup.exitStatus, 4);
    QVERIFY2(rollup.errors.contains(u"tidemark_operator"_s), qPrintable(rollup.errors));
}

void TestTidemarkctl::clearWordsForEachMissingThing()
{
    const QString empty = test::TestCluster::shared().createDatabase();
    const test::CtlRun noSchema =
        tidemarkctl({u"--connect"_s, empty, u"query"_s, u"live"_s, u"--tenant"_s, u"1"_s});
    QCOMPARE(noSchema.exitStatus, 1);
    QVERIFY2(noSchema.errors.contains(u"Schema tidemark is not in this database. Run: tidemarkctl init"_s),
             qPrintable(noSchema.errors));

    const QString newer = test::TestCluster::shared().createDatabase();
    QCOMPARE(tidemarkctl({u"--connect"_s, newer, u"init"_s}).exitStatus, 0);
    psql(newer, u"UPDATE tidemark.setting SET value = '99' WHERE key = 'schema_version'"_s);
    const test::CtlRun refused = tidemarkctl({u"--connect"_s, newer, u"init"_s});
    QCOMPARE(refused.exitStatus, 1);
    QVERIFY2(refused.errors.contains(u"99"_s), qPrintable(refused.errors));
    QCOMPARE(psql(newer, u"SELECT value FROM tidemark.setting WHERE key = 'schema_version'"_s), u"99"_s);

    const test::CtlRun noFile =
        ctl({u"ingest"_s, u"access-log"_s, u"--tenant"_s, u"1"_s, u"/no/such/file.log"_s});
    QCOMPARE(noFile.exitStatus, 1);
    QVERIFY2(noFile.errors.contains(u"/no/such/file.log"_s), qPrintable(noFile.errors));
}

void TestTidemarkctl::csvAndTableSayTheSame()
{
    const QStringList base{u"--connect"_s, m_conninfo};
    const test::CtlRun csv = tidemarkctl(base + m_dailyQuery + QStringList{u"--format"_s, u"csv"_s});
    QCOMPARE(csv.output.count("\r\n"), 32);
    QVERIFY(csv.output.contains("2015-05-17T00:00:00Z," + QByteArray::number(m_log.perDay[0]) + ','));
    const test::CtlRun table = tidemarkctl(base + m_dailyQuery);
    QVERIFY(table.output.contains("from merged sketches, not a sum"));
}

QTEST_GUILESS_MAIN(TestTidemarkctl)
#include "tst_tidemarkctl.moc"
