// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/await.h"
#include "ingest/loader.h"
#include "support/schemadatabase.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <sys/resource.h>

using namespace tidemark;
using namespace tidemark::ingest;
using namespace Qt::StringLiterals;

/// The loader beside psql's \copy: the same rows, into the same table of the same server, in turns. psql is
/// the owner and states the batch, a constant, so that it is spared the column's default, which a loader may
/// not be: nobody else may say which batch a row belongs to. Prints for each format the median of the rounds
/// and the ratio psql / loader (above 1: the loader is faster).
///
///   bench_loader [ROWS [ROUNDS]]        (200000 and 3)
///   bench_loader --stray [ROWS]         a stray quote in every hundredth of so many lines (1000000)
namespace
{

struct Files {
    QString eventsCsv;
    QString eventsJsonl;
    QString requestsCsv;
    QString accessLog;
    QString eventsOfBatch; ///< as the others, with a batch in the last column
    QString requestsOfBatch;
};

QFile *opened(const QString &path)
{
    auto *file = new QFile(path, QCoreApplication::instance());
    if (!file->open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    return file;
}

Files write(const QTemporaryDir &dir, int rows)
{
    const Files files{dir.filePath(u"events.csv"_s),          dir.filePath(u"events.jsonl"_s),
                      dir.filePath(u"requests.csv"_s),        dir.filePath(u"access.log"_s),
                      dir.filePath(u"events-of-batch.csv"_s), dir.filePath(u"requests-of-batch.csv"_s)};
    QFile *const csv = opened(files.eventsCsv);
    QFile *const jsonl = opened(files.eventsJsonl);
    QFile *const requests = opened(files.requestsCsv);
    QFile *const log = opened(files.accessLog);
    QFile *const eventsOfBatch = opened(files.eventsOfBatch);
    QFile *const requestsOfBatch = opened(files.requestsOfBatch);
    const char *const types[] = {"page_view", "click", "search", "purchase"};
    const char *const countries[] = {"DE", "US", "FR", "JP", "BR"};
    for (int i = 0; i < rows; ++i) {
        const QByteArray n = QByteArray::number(i);
        const QByteArray tenant = QByteArray::number(i % 20 + 1);
        const QByteArray user = QByteArray::number(i * 7919LL % 50000);
        const QByteArray clock = QByteArray::number(10 + i % 10) + ':' +
                                 QByteArray::number(10 + i / 10 % 50) + ':' +
                                 QByteArray::number(10 + i / 500 % 50);
        const char *const type = types[i % 4];
        const char *const country = countries[i % 5];
        const QByteArray event = tenant + ',' + type + ",\"{\"\"user_id\"\": \"\"u" + user +
                                 "\"\", \"\"country\"\": \"\"" + country + "\"\", \"\"page\"\": \"\"/p/" + n +
                                 "\"\"}\",2026-03-01 " + clock + "+00";
        csv->write(event + '\n');
        eventsOfBatch->write(event + ",1\n");
        jsonl->write("{\"tenant_id\": " + tenant + ", \"event_type\": \"" + type +
                     "\", \"event_data\": {\"user_id\": \"u" + user + "\", \"country\": \"" + country +
                     "\", \"page\": \"/p/" + n + "\"}, \"occurred_at\": \"2026-03-01T" + clock + "Z\"}\n");
        const QByteArray address =
            "10." + QByteArray::number(i % 200) + '.' + QByteArray::number(i / 200 % 200) + ".7";
        const QByteArray request = "1,2026-03-01 " + clock + "+00,/p/" + n + ",," + address + ",200,,5120";
        requests->write(request + '\n');
        requestsOfBatch->write(request + ",1\n");
        log->write(address + " - - [01/Mar/2026:" + clock + " +0000] \"GET /p/" + n +
                   " HTTP/1.1\" 200 5120 \"http://example.org/from/here\" \"Mozilla/5.0 (X11; Linux x86_64) "
                   "Gecko\"\n");
    }
    for (QFile *file : {csv, jsonl, requests, log, eventsOfBatch, requestsOfBatch})
        file->close();
    return files;
}

void clear(const QString &database)
{
    test::psql(database, u"TRUNCATE tidemark.events, tidemark.http_request"_s);
    test::psql(database, u"CHECKPOINT"_s);
}

double psqlSeconds(const QString &database, const QString &columns, const QString &file)
{
    clear(database);
    QElapsedTimer clock;
    clock.start();
    test::psql(database, u"\\copy tidemark.%1 FROM '%2' CSV"_s.arg(columns, file));
    return static_cast<double>(clock.elapsed()) / 1000;
}

double loaderSeconds(const QString &database, Format format, const QString &file, int rows)
{
    clear(database);
    ConnectionProfile profile;
    profile.conninfo = database;
    Loader loader(profile);
    LoadJob job{.format = format};
    job.files = {file};
    job.tenant = TenantId(1);
    const Result<LoadReport> report =
        await<LoadReport>([&](Reply<LoadReport> reply) { loader.run(job, {}, std::move(reply)); });
    if (!report || report->failure || report->stored != rows)
        qFatal("the load failed: %s", qPrintable(!report           ? report.error().words()
                                                 : report->failure ? report->failure->words()
                                                                   : QString::number(report->stored)));
    return report->seconds;
}

/// Every hundredth line is rejected and no other one is, and memory does not grow with the file.
int loadStrayQuotes(const QString &database, const QTemporaryDir &dir, int rows)
{
    LoadJob job{.format = Format::EventsCsv};
    job.files = {dir.filePath(u"stray.csv"_s)};
    job.rejectsFile = dir.filePath(u"stray.rejects"_s);
    QFile *const csv = opened(job.files.front());
    for (int i = 1; i <= rows; ++i)
        csv->write(i % 100 == 0 ? "1,\"click,{},2026-03-01 12:00:00+00\n"
                                : "1,click,{},2026-03-01 12:00:00+00\n");
    csv->close();
    ConnectionProfile profile;
    profile.conninfo = database;
    Loader loader(profile);
    const Result<LoadReport> report =
        await<LoadReport>([&](Reply<LoadReport> reply) { loader.run(job, {}, std::move(reply)); });
    if (!report || report->failure)
        qFatal("the load failed");
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    QTextStream(stdout) << "read " << report->read << ", stored " << report->stored << ", rejected "
                        << report->rejected << ", in the table "
                        << test::psql(database, u"SELECT count(*) FROM tidemark.events"_s) << ", "
                        << report->seconds << " s, " << usage.ru_maxrss / 1024 << " MiB" << Qt::endl;
    return report->rejected == rows / 100 && report->stored == rows - rows / 100 ? 0 : 1;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const bool stray = argc > 1 && QByteArray(argv[1]) == "--stray";
    if (stray) {
        const QTemporaryDir strayDir;
        return loadStrayQuotes(test::createSchemaDatabase(test::TestCluster::shared()), strayDir,
                               argc > 2 ? QByteArray(argv[2]).toInt() : 1'000'000);
    }
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 200'000;
    const int rounds = argc > 2 ? QByteArray(argv[2]).toInt() : 3;
    const QTemporaryDir dir;
    QFile::setPermissions(dir.path(), QFile::permissions(dir.path()) | QFile::ReadOther | QFile::ExeOther);
    const Files files = write(dir, rows);
    const QString database = test::createSchemaDatabase(test::TestCluster::shared());
    test::psql(database,
               u"SELECT tidemark.make_partitions('events'), tidemark.make_partitions('http_request')"_s);

    struct Case {
        const char *name;
        Format format;
        QString file;
        QString rivalColumns;
        QString rivalFile;
    };
    const QString events = u"events (tenant_id, event_type, event_data, occurred_at, batch)"_s;
    const QString requests =
        u"http_request (site_id, ingest_time, url, request_country, ip_address, status_code, "
        "response_time_msec, bytes_sent, batch)"_s;
    const Case cases[] = {
        {"events-csv", Format::EventsCsv, files.eventsCsv, events, files.eventsOfBatch},
        {"events-jsonl", Format::EventsJsonl, files.eventsJsonl, events, files.eventsOfBatch},
        {"http-csv", Format::HttpCsv, files.requestsCsv, requests, files.requestsOfBatch},
        {"access-log", Format::AccessLog, files.accessLog, requests, files.requestsOfBatch}};
    QTextStream out(stdout);
    for (const Case &one : cases) {
        std::vector<double> rival;
        std::vector<double> own;
        for (int round = 0; round < rounds; ++round) {
            rival.push_back(psqlSeconds(database, one.rivalColumns, one.rivalFile));
            own.push_back(loaderSeconds(database, one.format, one.file, rows));
        }
        out << one.name << ": psql " << median(rival) << " s, loader " << median(own) << " s, ratio "
            << median(rival) / median(own) << Qt::endl;
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    out << "largest memory of this program: " << usage.ru_maxrss / 1024 << " MiB for " << rows << " rows"
        << Qt::endl;
    return 0;
}
