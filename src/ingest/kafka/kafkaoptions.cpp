// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/kafka/kafkaoptions.h"

#include <QCoreApplication>
#include <QFile>

#include <librdkafka/rdkafka.h>

#include <array>

using namespace Qt::StringLiterals;

namespace tidemark::ingest
{

namespace
{

constexpr qint64 largestFile = 1024 * 1024;

void ignoreLog(const rd_kafka_t *, int, const char *, const char *)
{
}

Error wrongLine(const QString &file, qsizetype line)
{
    return {.kind = ErrorKind::Constraint,
            .text = QCoreApplication::translate("Loader", "%1, line %2: expected NAME=VALUE.")
                        .arg(file, QString::number(line))};
}

} // namespace

Result<QStringList> readKafkaOptions(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return Error{.kind = ErrorKind::Io, .serverText = file + u": "_s + in.errorString()};
    const QByteArray content = in.read(largestFile);
    if (in.error() != QFileDevice::NoError)
        return Error{.kind = ErrorKind::Io, .serverText = file + u": "_s + in.errorString()};
    QStringList options;
    qsizetype number = 0;
    for (const QByteArray &line : content.split('\n')) {
        ++number;
        const QString text = QString::fromUtf8(line).trimmed();
        if (text.isEmpty() || text.startsWith(u'#'))
            continue;
        const qsizetype equals = text.indexOf(u'=');
        if (equals <= 0)
            return wrongLine(file, number);
        options << text.left(equals).trimmed() + u'=' + text.mid(equals + 1).trimmed();
    }
    return options;
}

bool isKafkaSecret(QStringView option)
{
    const qsizetype equals = option.indexOf(u'=');
    const QStringView name = equals < 0 ? option : option.first(equals);
    return name.endsWith(u"password") || name.endsWith(u"secret") || name == u"ssl.key.pem" ||
           name == u"sasl.oauthbearer.config" || name == u"sasl.jaas.config";
}

Error kafkaError(ErrorKind kind, const QString &words)
{
    return {.kind = kind, .serverText = u"Kafka: "_s + words};
}

void KafkaConfDelete::operator()(rd_kafka_conf_s *conf) const
{
    rd_kafka_conf_destroy(conf);
}

Result<KafkaConf> kafkaConf(const KafkaSource &source)
{
    KafkaConf conf(rd_kafka_conf_new());
    QStringList options{u"client.id=tidemark"_s, u"auto.offset.reset=earliest"_s};
    options += source.options;
    // Last, as they are not for choice: exactly-once rests on them.
    options << u"bootstrap.servers="_s + source.brokers << u"group.id="_s + source.group
            << u"enable.auto.commit=false"_s << u"enable.auto.offset.store=false"_s
            << u"partition.assignment.strategy=range,roundrobin"_s;
    for (const QString &option : std::as_const(options)) {
        const qsizetype equals = option.indexOf(u'=');
        std::array<char, 512> why{};
        if (equals <= 0)
            return kafkaError(ErrorKind::Constraint,
                              QCoreApplication::translate("Loader", "expected NAME=VALUE."));
        const QByteArray name = option.left(equals).toUtf8();
        const QByteArray value = option.mid(equals + 1).toUtf8();
        // librdkafka's own words would repeat the value, which may be a password.
        if (rd_kafka_conf_set(conf.get(), name.constData(), value.constData(), why.data(), why.size()) !=
            RD_KAFKA_CONF_OK)
            return kafkaError(ErrorKind::Constraint,
                              QCoreApplication::translate("Loader", "unknown option %1, or invalid value.")
                                  .arg(QString::fromUtf8(name)));
    }
    rd_kafka_conf_set_log_cb(conf.get(), ignoreLog);
    return conf;
}

Result<void> checkKafka(const KafkaSource &source)
{
    Result<KafkaConf> conf = kafkaConf(source);
    if (!conf)
        return conf.error();
    // Options that do not go together are found out only here.
    std::array<char, 512> why{};
    rd_kafka_t *const kafka = rd_kafka_new(RD_KAFKA_CONSUMER, conf->get(), why.data(), why.size());
    if (kafka == nullptr)
        return kafkaError(ErrorKind::Constraint, QString::fromUtf8(why.data()));
    static_cast<void>(conf->release()); // it has it now
    rd_kafka_destroy_flags(kafka, RD_KAFKA_DESTROY_F_NO_CONSUMER_CLOSE);
    return {};
}

} // namespace tidemark::ingest
