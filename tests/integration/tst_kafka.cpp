// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/await.h"
#include "ingest/loader.h"
#include "support/schemadatabase.h"

#include <QTest>

#include <librdkafka/rdkafka.h>
#include <librdkafka/rdkafka_mock.h>

using namespace tidemark;
using namespace tidemark::ingest;
using namespace Qt::StringLiterals;
using test::psql;

namespace
{

constexpr int partitions = 4;
constexpr auto topic = "clicks";

/// librdkafka's own brokers, which speak the real protocol, and a producer.
class Brokers
{
public:
    Brokers()
    {
        char why[256];
        rd_kafka_conf_t *quiet = rd_kafka_conf_new(); // it would warn that it has no brokers
        rd_kafka_conf_set(quiet, "log_level", "0", why, sizeof why);
        m_kafka = rd_kafka_new(RD_KAFKA_PRODUCER, quiet, why, sizeof why);
        m_cluster = rd_kafka_mock_cluster_new(m_kafka, 3);
        rd_kafka_mock_topic_create(m_cluster, topic, partitions, 1);
        rd_kafka_conf_t *conf = rd_kafka_conf_new();
        rd_kafka_conf_set(conf, "bootstrap.servers", rd_kafka_mock_cluster_bootstraps(m_cluster), why,
                          sizeof why);
        m_producer = rd_kafka_new(RD_KAFKA_PRODUCER, conf, why, sizeof why);
        m_topic = rd_kafka_topic_new(m_producer, topic, nullptr);
    }
    ~Brokers()
    {
        rd_kafka_topic_destroy(m_topic);
        rd_kafka_destroy(m_producer);
        rd_kafka_mock_cluster_destroy(m_cluster);
        rd_kafka_destroy(m_kafka);
    }
    Q_DISABLE_COPY_MOVE(Brokers)

    [[nodiscard]] QString addresses() const
    {
        return QString::fromUtf8(rd_kafka_mock_cluster_bootstraps(m_cluster));
    }
    void send(int partition, const QByteArray &value)
    {
        // An empty value is none: a tombstone.
        void *const payload = value.isEmpty() ? nullptr : const_cast<char *>(value.constData());
        rd_kafka_produce(m_topic, partition, RD_KAFKA_MSG_F_COPY, payload,
                         static_cast<std::size_t>(value.size()), nullptr, 0, nullptr);
    }
    /// Events numbered on over all partitions.
    void sendNumbered(int count)
    {
        for (int i = 0; i < count; ++i, ++m_next)
            send(m_next % partitions,
                 "{\"tenant_id\":1,\"event_type\":\"click\",\"n\":" + QByteArray::number(m_next) + "}");
        flush();
    }
    void flush() { QCOMPARE(rd_kafka_flush(m_producer, 30000), RD_KAFKA_RESP_ERR_NO_ERROR); }
    [[nodiscard]] int sent() const { return m_next; }

private:
    rd_kafka_t *m_kafka = nullptr;
    rd_kafka_mock_cluster_t *m_cluster = nullptr;
    rd_kafka_t *m_producer = nullptr;
    rd_kafka_topic_t *m_topic = nullptr;
    int m_next = 0;
};

} // namespace

class TestKafka : public QObject
{
    Q_OBJECT

private:
    /// A member of the group.
    struct Consumer {
        explicit Consumer(const QString &conninfo)
            : loader(profileOf(conninfo))
        {
        }
        static ConnectionProfile profileOf(const QString &conninfo)
        {
            ConnectionProfile profile;
            profile.conninfo = conninfo;
            return profile;
        }
        Loader loader;
        LoadProgress progress;
        std::optional<Result<LoadReport>> report;
    };

    QString m_database;
    std::unique_ptr<Brokers> m_brokers;

    [[nodiscard]] LoadJob job() const
    {
        LoadJob job{.format = Format::EventsJsonl};
        job.kafka = KafkaSource{m_brokers->addresses(),
                                QString::fromUtf8(topic),
                                u"group"_s,
                                {u"session.timeout.ms=6000"_s, u"heartbeat.interval.ms=500"_s}};
        return job;
    }
    [[nodiscard]] std::unique_ptr<Consumer> start(const LoadJob &job) const
    {
        auto consumer = std::make_unique<Consumer>(m_database);
        Consumer *const raw = consumer.get();
        consumer->loader.run(
            job, [raw](const LoadProgress &progress) { raw->progress = progress; },
            [raw](Result<LoadReport> report) { raw->report = std::move(report); });
        return consumer;
    }
    static void stop(Consumer &consumer)
    {
        consumer.loader.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(consumer.report.has_value(), 60000);
        QVERIFY2(consumer.report->has_value(),
                 qPrintable(*consumer.report ? QString() : consumer.report->error().serverText));
        const LoadReport &report = **consumer.report;
        QVERIFY2(!report.failure, qPrintable(report.failure ? report.failure->serverText : QString()));
    }
    [[nodiscard]] QString eachOnce() const
    {
        return psql(m_database,
                    u"SELECT count(*) || ' ' || count(DISTINCT event_data->>'n') FROM tidemark.events"_s);
    }
    void waitForAll() const
    {
        const QString all = u"%1 %1"_s.arg(m_brokers->sent());
        for (int i = 0; i < 200 && eachOnce() != all; ++i)
            QTest::qWait(300);
        QCOMPARE(eachOnce(), all);
    }

private Q_SLOTS:
    void init()
    {
        m_database = test::createSchemaDatabase(test::TestCluster::shared());
        m_brokers = std::make_unique<Brokers>();
    }
    void cleanup() { m_brokers.reset(); }

    void storesEachMessageOnceOverRuns()
    {
        m_brokers->sendNumbered(500);
        m_brokers->send(1, "poison");
        m_brokers->send(2, {});
        m_brokers->flush();
        auto first = start(job());
        waitForAll();
        stop(*first);
        QCOMPARE((*first->report)->stored, 500);
        QCOMPARE((*first->report)->rejected, 2);
        QVERIFY((*first->report)->firstRejects.at(0).source.startsWith(u"clicks["_s));
        QCOMPARE((*first->report)->firstRejects.at(0).line, 125);
        m_brokers->sendNumbered(100);
        auto second = start(job());
        waitForAll();
        stop(*second);
        QCOMPARE((*second->report)->read, 100);
        QCOMPARE(second->progress.messagesBehind, std::optional<qint64>(0));
    }

    void membersComeAndGo()
    {
        m_brokers->sendNumbered(400);
        auto first = start(job());
        waitForAll();
        auto second = start(job());
        for (int i = 0; i < 20; ++i) {
            m_brokers->sendNumbered(50);
            QTest::qWait(300);
        }
        waitForAll();
        stop(*first);
        m_brokers->sendNumbered(200);
        waitForAll();
        stop(*second);
        QCOMPARE((*first->report)->stored + (*second->report)->stored, m_brokers->sent());
    }

    void whatCannotBeReachedIsSaid()
    {
        LoadJob unreachable = job();
        unreachable.kafka->brokers = u"127.0.0.1:1"_s;
        auto consumer = start(unreachable);
        QTRY_VERIFY_WITH_TIMEOUT(consumer->report.has_value(), 60000);
        QCOMPARE((*consumer->report)->failure->kind, ErrorKind::Unreachable);
        LoadJob wrong = job();
        wrong.kafka->options = {u"sasl.password.secret=hunter2"_s};
        auto refused = start(wrong);
        QTRY_VERIFY_WITH_TIMEOUT(refused->report.has_value(), 60000);
        QCOMPARE((*refused->report)->failure->kind, ErrorKind::Constraint);
        QVERIFY(!(*refused->report)->failure->serverText.contains(u"hunter2"_s));
    }
};

QTEST_GUILESS_MAIN(TestKafka)
#include "tst_kafka.moc"
