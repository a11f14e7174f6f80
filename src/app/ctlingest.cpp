// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/context.h"
#include "app/ingestoutput.h"
#include "app/signalwatch.h"
#include "app/words.h"
#include "core/await.h"
#include "core/errortext.h"
#include "ingest/formats/logformat.h"
#include "ingest/kafka/kafkaoptions.h"
#include "ingest/loader.h"
#include "ingest/simulator.h"

#include <QJsonObject>

#include <cmath>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{
/// Rows a second over the last seconds: what a load that has run for days does now.
class RateMeter
{
public:
    std::optional<double> rate(const ingest::LoadProgress &progress)
    {
        if (progress.seconds - m_seconds >= overSeconds) {
            m_rate = double(progress.stored - m_stored) / (progress.seconds - m_seconds);
            m_seconds = progress.seconds;
            m_stored = progress.stored;
        }
        if (!m_rate && progress.seconds > 0)
            return double(progress.stored) / progress.seconds;
        return m_rate;
    }

private:
    static constexpr double overSeconds = 2;
    double m_seconds = 0;
    qint64 m_stored = 0;
    std::optional<double> m_rate;
};

QString progressLine(const ingest::LoadProgress &progress, RateMeter &meter)
{
    QString line = Ctl::tr("%1 read, %2 stored, %3 rejected")
                       .arg(progress.read)
                       .arg(progress.stored)
                       .arg(progress.rejected);
    if (const std::optional<double> rate = meter.rate(progress))
        line += Ctl::tr(", %1 rows/s").arg(std::lround(*rate));
    if (progress.bytesTotal > 0 && progress.bytesRead > 0 && progress.bytesRead <= progress.bytesTotal) {
        const double left =
            progress.seconds * double(progress.bytesTotal - progress.bytesRead) / double(progress.bytesRead);
        line += Ctl::tr(", %1 %, %2 s left")
                    .arg(100 * progress.bytesRead / progress.bytesTotal)
                    .arg(std::lround(left));
    }
    if (progress.messagesBehind)
        line += Ctl::tr(", %1 messages behind").arg(*progress.messagesBehind);
    if (progress.reconnecting)
        line += Ctl::tr(" – server unreachable; resumes when it returns");
    else if (!progress.waitingFor.isEmpty())
        line += u" – "_s + progress.waitingFor;
    return line;
}

/// Reports a load's progress on standard error: continuously on a terminal, otherwise only what belongs in
/// a service's log.
class Teller
{
public:
    explicit Teller(bool endless)
        : m_endless(endless)
    {
    }

    void tell(const ingest::LoadProgress &progress)
    {
        for (; m_warnings < progress.warnings.size(); ++m_warnings)
            printError(Ctl::tr("Warning: %1").arg(progress.warnings.at(m_warnings)));
        // What has an end says its notes there.
        for (; m_endless && m_notes < progress.notes.size(); ++m_notes)
            printError(progress.notes.at(m_notes));
        if (progress.reconnecting != m_reconnecting && !hasTerminal())
            printError(progress.reconnecting ? Ctl::tr("Server unreachable; resuming when it returns.")
                                             : Ctl::tr("The server is reachable again."));
        m_reconnecting = progress.reconnecting;
        if (std::exchange(m_waitingFor, progress.waitingFor) != progress.waitingFor && !hasTerminal() &&
            !m_waitingFor.isEmpty())
            printError(u"tidemarkctl: "_s + m_waitingFor);
        printProgress(progressLine(progress, m_meter));
    }

private:
    const bool m_endless;
    bool m_reconnecting = false;
    QString m_waitingFor;
    qsizetype m_notes = 0;
    qsizetype m_warnings = 0;
    RateMeter m_meter;
};

Result<char> delimiterOf(const QCommandLineParser &options)
{
    const QString text = options.value(u"delimiter"_s);
    if (text == "tab"_L1 || text == "\\t"_L1)
        return '\t';
    if (text.size() != 1 || text.front().unicode() > 127 || text == "\""_L1)
        return wrong(Ctl::tr("Invalid --delimiter: expected one character, or tab."));
    return text.front().toLatin1();
}

Result<QStringList> kafkaOptions(const QCommandLineParser &options)
{
    QStringList all;
    for (const QString &file : options.values(u"kafka-config"_s)) {
        const Result<QStringList> read = ingest::readKafkaOptions(file);
        if (!read)
            return read.error();
        all += *read;
    }
    for (const QString &option : options.values(u"kafka-option"_s)) {
        if (ingest::isKafkaSecret(option))
            return wrong(
                Ctl::tr(
                    "Every user on this computer can read command lines. Put %1 into a file that only you can read, and pass it with --kafka-config.")
                    .arg(option.section(u'=', 0, 0)));
        all << option;
    }
    return all;
}

Result<void> readSource(const Context &context, ingest::LoadJob &job)
{
    const QStringList &words = context.arguments;
    if (words.value(0) != "kafka"_L1) {
        const std::optional<ingest::Format> format = ingest::formatNamed(words.value(0));
        if (!format)
            return wrong(Ctl::tr("Missing or unknown format: expected %1 or kafka.")
                             .arg(ingest::formatNames().join(u", "_s)));
        if (words.size() < 2)
            return wrong(Ctl::tr("Missing argument: FILE (\"-\" for standard input)."));
        job.format = *format;
        job.files = words.mid(1);
        return {};
    }
    if (words.size() != 3)
        return wrong(Ctl::tr("Missing arguments: ingest kafka needs BROKERS and TOPIC."));
    const std::optional<ingest::Format> format =
        ingest::formatNamed(context.options.value(u"message-format"_s));
    if (!format)
        return wrong(Ctl::tr("Invalid --message-format: expected one of %1.")
                         .arg(ingest::formatNames().join(u", "_s)));
    job.format = *format;
    const Result<QStringList> kafka = kafkaOptions(context.options);
    if (!kafka)
        return kafka.error();
    job.kafka = ingest::KafkaSource{words.at(1), words.at(2), context.options.value(u"group"_s), *kafka};
    return {};
}

Result<ingest::LoadJob> readJob(const Context &context)
{
    const QCommandLineParser &options = context.options;
    ingest::LoadJob job;
    if (const Result<void> source = readSource(context, job); !source)
        return source.error();
    if (options.isSet(u"tenant"_s)) {
        const Result<TenantId> tenant = tenantOf(options);
        if (!tenant)
            return tenant.error();
        job.tenant = *tenant;
    } else if (!factsOf(job.format).namesTenant) {
        return wrong(
            Ctl::tr("Missing option: --tenant N. An access log does not say which site it belongs to."));
    }
    const Result<char> delimiter = delimiterOf(options);
    if (!delimiter)
        return delimiter.error();
    job.csv.delimiter = *delimiter;
    if (options.isSet(u"columns"_s))
        job.csv.columns = options.value(u"columns"_s).split(u',');
    if (const QString header = options.value(u"header"_s); options.isSet(u"header"_s)) {
        if (header != "yes"_L1 && header != "no"_L1)
            return wrong(Ctl::tr("Invalid --header: expected yes or no."));
        job.csv.header = header == "no"_L1 ? ingest::CsvHeader::No : ingest::CsvHeader::Yes;
    }
    bool ok = false;
    job.batchRows = options.value(u"batch-rows"_s).toInt(&ok);
    if (!ok || job.batchRows < 1)
        return wrong(Ctl::tr("Invalid --batch-rows: expected a whole number, 1 or more."));
    job.logFormat = options.value(u"log-format"_s);
    if (options.isSet(u"trusted-proxies"_s)) {
        job.trustedProxies = options.value(u"trusted-proxies"_s).toInt(&ok);
        if (!ok || *job.trustedProxies < 0)
            return wrong(Ctl::tr("Invalid --trusted-proxies: expected a whole number, 0 or more."));
    }
    job.geoipFile = options.value(u"geoip"_s);
    job.rejectsFile = options.value(u"rejects"_s);
    job.strict = options.isSet(u"strict"_s);
    job.resumeKey = options.value(u"resume-key"_s);
    job.follow = options.isSet(u"follow"_s);
    job.hold = options.value(u"hold"_s);
    if (options.isSet(u"hold"_s) && job.hold.trimmed().isEmpty())
        return wrong(Ctl::tr("Invalid --hold: expected an interval such as 90d, or forever."));
    return job;
}

/// The names of formats and log formats; no server is asked.
Output formatsOutput()
{
    std::vector<QVariantList> rows;
    for (const ingest::FormatFacts &facts : ingest::formats())
        rows.push_back({u"format"_s, facts.name, ingest::formatText(facts.format)});
    for (const ingest::KnownLog &log : ingest::knownLogs())
        rows.push_back({u"log-format"_s, QString::fromLatin1(log.name.data(), qsizetype(log.name.size())),
                        log.fields ? Ctl::tr("as the log's #Fields lines say")
                                   : QString::fromLatin1(log.format.data(), qsizetype(log.format.size()))});
    return listOutput(u"formats"_s, printedSheet({u"kind"_s, u"name"_s, u"description"_s}, rows));
}

int runIngest(const Context &context)
{
    if (context.arguments == QStringList{u"formats"_s})
        return context.print(formatsOutput());
    const Result<ingest::LoadJob> job = readJob(context);
    if (!job && job.error().kind == ErrorKind::Io)
        return context.fail(job.error());
    if (!job)
        return Context::misuse(job.error().words());
    ingest::Loader loader(context.connection.profile);
    Teller teller(job->follow || job->kafka);
    const SignalWatch signalWatch;
    QObject::connect(&signalWatch, &SignalWatch::endAsked, &loader, &ingest::Loader::cancel);
    const Result<ingest::LoadReport> report = await<ingest::LoadReport>([&](Reply<ingest::LoadReport> reply) {
        loader.run(
            *job, [&](const ingest::LoadProgress &progress) { teller.tell(progress); }, std::move(reply));
    });
    // Before anything was begun, and not in the server's words: the job itself is wrong.
    if (!report && report.error().kind == ErrorKind::Constraint && report.error().sqlState.isEmpty() &&
        report.error().statement.isEmpty())
        return Context::misuse(report.error().words());
    if (!report)
        return context.fail(report.error());
    const int printed = context.print(reportOutput(*report));
    if (report->failure)
        return context.fail(*report->failure);
    // A followed file ends by being told to; anything else that was cut short did not do its work.
    if (report->cancelled && !job->follow && !job->kafka)
        return Failed;
    if (report->stored == 0 && report->rejected > 0 && !job->follow && !job->kafka) {
        QStringList words{Ctl::tr("Nothing was stored: every record was rejected.")};
        if (report->looksLike)
            words << foreignText(*report->looksLike);
        printError(words.join(u' '));
        return Failed;
    }
    return job->strict && report->rejected > 0 ? int(Failed) : printed;
}

Result<ingest::SimulatorOptions> readSimulation(const QCommandLineParser &options)
{
    ingest::SimulatorOptions simulation;
    bool ok = false;
    simulation.rate = options.value(u"rate"_s).toDouble(&ok);
    if (!ok || !(simulation.rate > 0 && simulation.rate <= 100'000))
        return wrong(Ctl::tr("Invalid --rate: expected rows per second, up to 100000."));
    simulation.tenants = options.value(u"tenants"_s).toInt(&ok);
    if (!ok || simulation.tenants < 1)
        return wrong(Ctl::tr("Invalid --tenants: expected a whole number, 1 or more."));
    if (options.isSet(u"seconds"_s)) {
        simulation.seconds = options.value(u"seconds"_s).toDouble(&ok);
        if (!ok || !(*simulation.seconds > 0))
            return wrong(Ctl::tr("Invalid --seconds: expected a number greater than 0."));
    }
    simulation.lateShare = options.value(u"late"_s).toDouble(&ok);
    if (!ok || !(simulation.lateShare >= 0 && simulation.lateShare <= 1))
        return wrong(Ctl::tr("Invalid --late: expected a share from 0 to 1."));
    simulation.historyDays = options.value(u"history-days"_s).toInt(&ok);
    if (!ok || simulation.historyDays < 0)
        return wrong(Ctl::tr("Invalid --history-days: expected a whole number, 0 or more."));
    simulation.historyRows = options.value(u"history-rows"_s).toLongLong(&ok);
    if (!ok || simulation.historyRows < 0)
        return wrong(Ctl::tr("Invalid --history-rows: expected a whole number, 0 or more."));
    return simulation;
}

QString simulationLine(const ingest::SimulatorProgress &progress)
{
    QString line =
        progress.history
            ? Ctl::tr("History: %1 rows").arg(progress.sent)
            : Ctl::tr("%1 rows, %2 rows/s").arg(progress.sent).arg(std::lround(progress.rowsPerSecond));
    if (progress.reconnecting)
        line += Ctl::tr(" – server unreachable; resumes when it returns");
    return line;
}

int runSimulate(const Context &context)
{
    const Result<ingest::SimulatorOptions> options = readSimulation(context.options);
    if (!options)
        return Context::misuse(options.error().words());
    ingest::Simulator simulator(context.connection.profile);
    const SignalWatch signalWatch;
    QObject::connect(&signalWatch, &SignalWatch::endAsked, &simulator, &ingest::Simulator::stop);
    const Result<ingest::SimulatorReport> report =
        await<ingest::SimulatorReport>([&](Reply<ingest::SimulatorReport> reply) {
            simulator.run(
                *options,
                [](const ingest::SimulatorProgress &progress) { printProgress(simulationLine(progress)); },
                std::move(reply));
        });
    if (!report)
        return context.fail(report.error());
    Output output;
    output.json =
        QJsonObject{{u"sent"_s, report->sent}, {u"seconds"_s, std::round(report->seconds * 1000) / 1000}};
    output.sheet = printedSheet({u"sent"_s, u"seconds"_s}, {{report->sent, report->seconds}});
    return context.print(output);
}
} // namespace

Command ingestCommand()
{
    const auto addOptions = [](QCommandLineParser &parser) {
        parser.addOptions({
            {u"tenant"_s, Ctl::tr("Tenant for rows that name none; for an access log, the site."), u"N"_s},
            {u"rejects"_s,
             Ctl::tr(
                 "Write rejected lines to this file, with line number and reason, so that they can be corrected and loaded."),
             u"FILE"_s},
            {u"strict"_s, Ctl::tr("Store nothing if any line is bad.")},
            {u"batch-rows"_s, Ctl::tr("Rows per transaction."), u"N"_s, u"20000"_s},
            {u"resume-key"_s,
             Ctl::tr("Store each row once across all runs with this key, however they ended."), u"KEY"_s},
            {u"hold"_s,
             Ctl::tr(
                 "Keep the days of the stored rows for this long, regardless of retention: 90d, '18 months', forever."),
             u"INTERVAL|forever"_s},
            {u"follow"_s, Ctl::tr("Keep reading lines as they are appended, like tail -F.")},
            {u"geoip"_s,
             Ctl::tr("Country database (.mmdb). Without it, the country of an address stays unknown."),
             u"FILE"_s},
            {u"columns"_s, Ctl::tr("CSV: the column names, in order; \"-\" skips one."), u"NAMES"_s},
            {u"delimiter"_s, Ctl::tr("CSV: one character, or tab."), u"CHAR"_s, u","_s},
            {u"header"_s, Ctl::tr("CSV: whether the first line is a header. Detected if not given."),
             u"yes|no"_s},
            {u"log-format"_s,
             Ctl::tr(
                 "Access log: common, combined, haproxy, aws_alb, w3c or another name (see: tidemarkctl ingest formats), or an Apache or nginx format string. Without it, each file's format is recognized."),
             u"FORMAT"_s},
            {u"trusted-proxies"_s,
             Ctl::tr(
                 "Requests: the last N addresses of X-Forwarded-For are your own proxies. Without it, the first address is the client."),
             u"N"_s},
            {u"message-format"_s, Ctl::tr("Kafka: format of a message."), u"FORMAT"_s, u"events-jsonl"_s},
            {u"group"_s, Ctl::tr("Kafka: the consumer group."), u"NAME"_s, u"tidemark"_s},
            {u"kafka-config"_s,
             Ctl::tr("Kafka: a file of librdkafka options, one NAME=VALUE per line. Use it for secrets."),
             u"FILE"_s},
            {{u"X"_s, u"kafka-option"_s},
             Ctl::tr("Kafka: a librdkafka option (TLS, SASL, …); can be repeated."),
             u"NAME=VALUE"_s},
        });
    };
    return {u"ingest"_s,
            u"FORMAT FILE…|- | kafka BROKERS TOPIC | formats"_s,
            anyWords,
            Ctl::tr("Load files, standard input or a Kafka topic. Bad lines are rejected and counted."),
            addOptions,
            runIngest};
}

Command simulateCommand()
{
    const auto addOptions = [](QCommandLineParser &parser) {
        parser.addOptions({
            {u"rate"_s, Ctl::tr("Rows per second, both datasets together."), u"R"_s, u"300"_s},
            {u"tenants"_s, Ctl::tr("Number of tenants."), u"T"_s, u"5"_s},
            {u"seconds"_s, Ctl::tr("How long to run. Without it, until stopped."), u"S"_s},
            {u"late"_s, Ctl::tr("Share of late rows, 0 to 1."), u"P"_s, u"0"_s},
            {u"history-days"_s, Ctl::tr("Also create N days of history."), u"DAYS"_s, u"0"_s},
            {u"history-rows"_s, Ctl::tr("Number of history rows."), u"ROWS"_s, u"100000"_s},
        });
    };
    return {u"simulate"_s, QString(),  0, Ctl::tr("Generate a stream of sample events and requests."),
            addOptions,    runSimulate};
}

} // namespace tidemark::app
