// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/kafka/kafkapump.h"

#include "ingest/formats/jsonreader.h"
#include "ingest/kafka/kafkaoptions.h"

#include <QCoreApplication>

#include <librdkafka/rdkafka.h>

#include <array>
#include <chrono>

using namespace Qt::StringLiterals;

namespace tidemark::ingest
{

namespace
{

constexpr int metadataMs = 500;
constexpr int offsetsMs = 5'000;
constexpr auto patience = std::chrono::seconds(10);
constexpr int drainMs = 60'000;
constexpr auto lagEvery = std::chrono::seconds(1);

struct ListDelete {
    void operator()(rd_kafka_topic_partition_list_t *list) const
    {
        rd_kafka_topic_partition_list_destroy(list);
    }
};
using PartitionList = std::unique_ptr<rd_kafka_topic_partition_list_t, ListDelete>;

struct MessageDelete {
    void operator()(rd_kafka_message_t *message) const { rd_kafka_message_destroy(message); }
};
using Message = std::unique_ptr<rd_kafka_message_t, MessageDelete>;

QString words(rd_kafka_resp_err_t code)
{
    return QString::fromUtf8(rd_kafka_err2str(code));
}

} // namespace

class KafkaPump::Private
{
public:
    Private(const KafkaSource &source, const PumpPlan &plan, BatchQueue &queue, BatchMaker &maker,
            const StopSignal &stop, FreshProgress freshProgress)
        : m_settings(source)
        , m_queue(queue)
        , m_maker(maker)
        , m_stop(stop)
        , m_freshProgress(std::move(freshProgress))
        , m_parser(plan.makeParser())
    {
    }
    ~Private();
    Q_DISABLE_COPY_MOVE(Private)

    Result<void> open();
    Result<void> consume();

private:
    static void rebalanced(rd_kafka_t *, rd_kafka_resp_err_t code,
                           rd_kafka_topic_partition_list_t *partitions, void *self);
    static void failed(rd_kafka_t *kafka, int code, const char *reason, void *self);

    Result<void> reach();
    void assign(rd_kafka_topic_partition_list_t *partitions);
    void revoke();
    void assignAnew();
    bool drain();
    [[nodiscard]] bool settle();
    bool take(const rd_kafka_message_t &message);
    void hear(rd_kafka_resp_err_t code);
    [[nodiscard]] bool measureLag();
    [[nodiscard]] bool noteGap(int partition, qint64 position);
    [[nodiscard]] QString keyOf(const char *topic, int partition) const;
    [[nodiscard]] std::shared_ptr<const SourceName> nameOf(int partition);

    const KafkaSource m_settings;
    BatchQueue &m_queue;
    BatchMaker &m_maker;
    const StopSignal &m_stop;
    FreshProgress m_freshProgress;
    std::unique_ptr<RecordParser> m_parser;
    rd_kafka_t *m_kafka = nullptr;
    QString m_cluster; ///< part of the keys; empty where the brokers have none (before 0.10.1)
    QHash<int, std::shared_ptr<const SourceName>> m_names;
    QHash<int, qint64> m_next; ///< offset behind the last message that was read, by assigned partition
    std::chrono::steady_clock::time_point m_lagMeasured;
    std::optional<qint64> m_behind; ///< messages, by the last measurement
    std::string m_text;
    QString m_lastWords; ///< of librdkafka, about a broker
    std::optional<Error> m_error;
};

KafkaPump::Private::~Private()
{
    if (m_kafka == nullptr)
        return;
    rd_kafka_consumer_close(m_kafka);
    rd_kafka_destroy(m_kafka);
}

Result<void> KafkaPump::Private::open()
{
    Result<KafkaConf> conf = kafkaConf(m_settings);
    if (!conf)
        return conf.error();
    rd_kafka_conf_set_opaque(conf->get(), this);
    rd_kafka_conf_set_error_cb(conf->get(), failed);
    rd_kafka_conf_set_rebalance_cb(conf->get(), rebalanced);
    std::array<char, 512> why{};
    m_kafka = rd_kafka_new(RD_KAFKA_CONSUMER, conf->get(), why.data(), why.size());
    if (m_kafka == nullptr)
        return kafkaError(ErrorKind::Constraint, QString::fromUtf8(why.data()));
    static_cast<void>(conf->release()); // it has it now
    rd_kafka_poll_set_consumer(m_kafka);
    if (const Result<void> reached = reach(); !reached)
        return reached.error();
    if (char *const cluster = rd_kafka_clusterid(m_kafka, offsetsMs); cluster != nullptr) {
        m_cluster = QString::fromUtf8(cluster) + u'/';
        rd_kafka_mem_free(m_kafka, cluster);
    }
    const PartitionList topics(rd_kafka_topic_partition_list_new(1));
    rd_kafka_topic_partition_list_add(topics.get(), m_settings.topic.toUtf8().constData(),
                                      RD_KAFKA_PARTITION_UA);
    const rd_kafka_resp_err_t subscribed = rd_kafka_subscribe(m_kafka, topics.get());
    if (subscribed != RD_KAFKA_RESP_ERR_NO_ERROR)
        return kafkaError(ErrorKind::Constraint, words(subscribed));
    return {};
}

/// Waits for the first broker that answers: from then on brokers may come and go.
Result<void> KafkaPump::Private::reach()
{
    rd_kafka_resp_err_t reached = RD_KAFKA_RESP_ERR__TRANSPORT;
    const auto begun = std::chrono::steady_clock::now();
    while (std::chrono::steady_clock::now() - begun < patience && !m_stop.isRaised()) {
        const struct rd_kafka_metadata *metadata = nullptr;
        reached = rd_kafka_metadata(m_kafka, 0, nullptr, &metadata, metadataMs);
        if (metadata != nullptr)
            rd_kafka_metadata_destroy(metadata);
        if (reached == RD_KAFKA_RESP_ERR_NO_ERROR)
            return {};
        // A certificate or a password that is refused gets no better by waiting; this calls failed().
        const Message none(rd_kafka_consumer_poll(m_kafka, pollMs));
        if (m_error)
            return *m_error;
    }
    // A broker that hangs up instead of shaking hands is one without TLS; librdkafka says so, but from 2.2 on
    // takes it for one that is away for a moment.
    const bool noTls = m_lastWords.contains("SSL handshake failed"_L1);
    return kafkaError(noTls ? ErrorKind::TlsRefused : ErrorKind::Unreachable,
                      m_lastWords.isEmpty() ? words(reached) : m_lastWords);
}

void KafkaPump::Private::failed(rd_kafka_t *kafka, int code, const char *reason, void *self)
{
    auto *const pump = static_cast<Private *>(self);
    // "All are down" says less than why the last of them is.
    if (code != RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN)
        pump->m_lastWords = QString::fromUtf8(reason);
    // Others pass by themselves: brokers come back.
    if (code != RD_KAFKA_RESP_ERR__FATAL && code != RD_KAFKA_RESP_ERR__AUTHENTICATION &&
        code != RD_KAFKA_RESP_ERR__SSL)
        return;
    std::array<char, 512> why{};
    const rd_kafka_resp_err_t fatal = rd_kafka_fatal_error(kafka, why.data(), why.size());
    pump->m_error =
        kafkaError(code == RD_KAFKA_RESP_ERR__SSL              ? ErrorKind::TlsRefused
                   : code == RD_KAFKA_RESP_ERR__AUTHENTICATION ? ErrorKind::AuthFailed
                                                               : ErrorKind::Unknown,
                   fatal != RD_KAFKA_RESP_ERR_NO_ERROR ? QString::fromUtf8(why.data()) : pump->m_lastWords);
}

void KafkaPump::Private::rebalanced(rd_kafka_t *, rd_kafka_resp_err_t code,
                                    rd_kafka_topic_partition_list_t *partitions, void *self)
{
    auto *const pump = static_cast<Private *>(self);
    if (code == RD_KAFKA_RESP_ERR__ASSIGN_PARTITIONS)
        pump->assign(partitions);
    else
        pump->revoke();
}

void KafkaPump::Private::assign(rd_kafka_topic_partition_list_t *partitions)
{
    const Result<ProgressMap> progress =
        settle() ? m_freshProgress() : Result<ProgressMap>(Error{.kind = ErrorKind::Cancelled});
    if (!progress) {
        if (!m_stop.isRaised())
            m_error = progress.error();
        rd_kafka_assign(m_kafka, nullptr);
        return;
    }
    m_next.clear();
    bool answers = true; // else many partitions would be waited for, one after the other
    for (int i = 0; i < partitions->cnt; ++i) {
        rd_kafka_topic_partition_t &partition = partitions->elems[i];
        const auto known = progress->constFind(keyOf(partition.topic, partition.partition));
        if (known != progress->constEnd()) {
            partition.offset = known->place.position;
            m_next.insert(partition.partition, known->place.position);
            answers = answers && noteGap(partition.partition, known->place.position);
        }
    }
    rd_kafka_assign(m_kafka, partitions);
}

void KafkaPump::Private::revoke()
{
    // What cannot be stored now is the next owner's to read again.
    if (!drain())
        m_queue.invalidate();
    m_next.clear();
    rd_kafka_assign(m_kafka, nullptr);
}

/// Goes on from where the stored rows end by now.
void KafkaPump::Private::assignAnew()
{
    rd_kafka_topic_partition_list_t *assigned = nullptr;
    const rd_kafka_resp_err_t known = rd_kafka_assignment(m_kafka, &assigned);
    if (known != RD_KAFKA_RESP_ERR_NO_ERROR) {
        m_error = kafkaError(ErrorKind::Unknown, words(known));
        return;
    }
    const PartitionList list(assigned);
    assign(list.get());
}

/// Waits until all that was read is stored.
bool KafkaPump::Private::drain()
{
    if (!m_maker.batch().isEmpty() && !m_maker.push())
        return false;
    return m_queue.waitUntilSettled(std::chrono::milliseconds(drainMs));
}

/// Waits until nothing of what was read before is on its way. False: stopped.
bool KafkaPump::Private::settle()
{
    if (m_queue.isInvalid())
        m_maker.batch().dropRecords();
    while (!m_queue.waitUntilSettled(std::chrono::milliseconds(pollMs)))
        if (m_stop.isRaised())
            return false;
    m_queue.renew();
    return true;
}

QString KafkaPump::Private::keyOf(const char *topic, int partition) const
{
    return m_cluster + u"%1/%2"_s.arg(QString::fromUtf8(topic)).arg(partition);
}

std::shared_ptr<const SourceName> KafkaPump::Private::nameOf(int partition)
{
    std::shared_ptr<const SourceName> &known = m_names[partition];
    if (!known) {
        auto name = std::make_shared<SourceName>();
        *name = {keyOf(m_settings.topic.toUtf8().constData(), partition),
                 u"%1[%2]"_s.arg(m_settings.topic).arg(partition)};
        known = std::move(name);
    }
    return known;
}

bool KafkaPump::Private::take(const rd_kafka_message_t &message)
{
    m_maker.useSource(nameOf(message.partition), {message.offset, {}});
    RowBatch &batch = m_maker.batch();
    if (batch.isEmpty())
        batch.begun = std::chrono::steady_clock::now();
    if (message.payload == nullptr || message.len == 0) {
        batch.reject({}, message.offset, {Fault::KafkaMessage, nullptr, {}});
    } else {
        m_text.assign(static_cast<const char *>(message.payload), message.len);
        m_text.append(jsonPadding, '\0');
        m_parser->takeWhole(std::string_view(m_text).substr(0, message.len), message.offset, batch);
    }
    batch.marks.back().place.position = message.offset + 1;
    batch.messagesBehind = m_behind;
    m_next[message.partition] = message.offset + 1;
    return m_maker.pushIfFull();
}

/// Messages that the brokers deleted before they were read, and a topic that was made anew. False: the
/// brokers do not say.
bool KafkaPump::Private::noteGap(int partition, qint64 position)
{
    int64_t low = 0;
    int64_t high = 0;
    if (rd_kafka_query_watermark_offsets(m_kafka, m_settings.topic.toUtf8().constData(), partition, &low,
                                         &high, offsetsMs) != RD_KAFKA_RESP_ERR_NO_ERROR)
        return false;
    if (position < low)
        m_maker.batch().notes.append(
            QCoreApplication::translate("Loader",
                                        "%1: the brokers deleted messages %2 to %3 before they were read.")
                .arg(nameOf(partition)->label)
                .arg(position)
                .arg(low - 1));
    else if (position > high)
        m_maker.batch().notes.append(
            QCoreApplication::translate(
                "Loader",
                "%1 ends at %2, before %3, where reading had stopped. The topic was recreated, and is now read from its beginning.")
                .arg(nameOf(partition)->label)
                .arg(high)
                .arg(position));
    return true;
}

/// Once in a while, as it costs a look at each partition. True: it is another one than before.
bool KafkaPump::Private::measureLag()
{
    const auto now = std::chrono::steady_clock::now();
    if (now - m_lagMeasured < lagEvery)
        return false;
    m_lagMeasured = now;
    qint64 behind = 0;
    for (auto at = m_next.constBegin(); at != m_next.constEnd(); ++at) {
        int64_t low = 0;
        int64_t high = 0;
        if (rd_kafka_get_watermark_offsets(m_kafka, m_settings.topic.toUtf8().constData(), at.key(), &low,
                                           &high) == RD_KAFKA_RESP_ERR_NO_ERROR &&
            high > at.value())
            behind += high - at.value();
    }
    return std::exchange(m_behind, behind) != behind;
}

/// What comes in place of a message.
void KafkaPump::Private::hear(rd_kafka_resp_err_t code)
{
    switch (code) {
    case RD_KAFKA_RESP_ERR__PARTITION_EOF: // asked for by an option, and no error
        return;
    case RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART:
        m_error = kafkaError(ErrorKind::MissingObject, words(code));
        return;
    case RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED:
    case RD_KAFKA_RESP_ERR_GROUP_AUTHORIZATION_FAILED:
    case RD_KAFKA_RESP_ERR_CLUSTER_AUTHORIZATION_FAILED:
        m_error = kafkaError(ErrorKind::Permission, words(code));
        m_error->hint =
            QCoreApplication::translate(
                "Loader",
                "Ask the administrator of the brokers to allow this user to read topic %1 as group %2.")
                .arg(m_settings.topic, m_settings.group);
        return;
    case RD_KAFKA_RESP_ERR__AUTO_OFFSET_RESET: // auto.offset.reset=error: nothing would be read any more
        m_error = kafkaError(ErrorKind::Unknown, words(code));
        return;
    default: // it passes, or others read on
        static_cast<void>(m_maker.tell(kafkaError(ErrorKind::Unknown, words(code)).words()));
    }
}

Result<void> KafkaPump::Private::consume()
{
    while (!m_stop.isRaised() && !m_error) {
        const Message message(rd_kafka_consumer_poll(m_kafka, pollMs));
        if (message && message->err == RD_KAFKA_RESP_ERR_NO_ERROR) {
            if (!take(*message))
                break;
        } else if (message) {
            hear(message->err);
        }
        if (m_queue.isInvalid())
            assignAnew();
        // An empty batch tells it where no message comes any more that could.
        if (measureLag()) {
            m_maker.batch().messagesBehind = m_behind;
            if (m_maker.batch().isEmpty() && !m_maker.push())
                break;
        }
        if (!m_maker.pushIfOld())
            break;
    }
    if (m_error)
        return *m_error;
    return {};
}

KafkaPump::KafkaPump(const KafkaSource &source, const PumpPlan &plan, BatchQueue &queue, BatchMaker &maker,
                     const StopSignal &stop, FreshProgress freshProgress)
    : d(std::make_unique<Private>(source, plan, queue, maker, stop, std::move(freshProgress)))
{
}

KafkaPump::~KafkaPump() = default;

Result<void> KafkaPump::run()
{
    const Result<void> opened = d->open();
    if (!opened)
        return opened.error();
    return d->consume();
}

} // namespace tidemark::ingest
