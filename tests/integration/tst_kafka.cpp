// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/await.h"
#include "ingest/kafka/kafkaoptions.h"
#include "ingest/loader.h"
#include "support/schemadatabase.h"

#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>
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
        endProducer();
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
    /// The topic may be read by nobody from now on, nor written: a producer that is told so can bring newer
    /// versions of librdkafka down.
    void refuseTopic()
    {
        endProducer();
        rd_kafka_mock_topic_set_error(m_cluster, topic, RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED);
    }
    /// Nor may anybody join a group.
    void refuseGroup()
    {
        constexpr qint16 joinGroup = 11; // the protocol's number
        const std::vector errors(100, RD_KAFKA_RESP_ERR_GROUP_AUTHORIZATION_FAILED);
        rd_kafka_mock_push_request_errors_array(m_cluster, joinGroup, errors.size(), errors.data());
    }

private:
    void endProducer()
    {
        if (m_producer == nullptr)
            return;
        rd_kafka_topic_destroy(std::exchange(m_topic, nullptr));
        rd_kafka_destroy(std::exchange(m_producer, nullptr));
    }

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
        void hear(const LoadProgress &told)
        {
            lagVanished = lagVanished || (progress.messagesBehind && !told.messagesBehind);
            progress = told;
        }
        Loader loader;
        LoadProgress progress;
        bool lagVanished = false; ///< it was told once, and then not
        std::optional<Result<LoadReport>> report;
    };

    QString m_database;
    std::unique_ptr<Brokers> m_brokers;

    [[nodiscard]] LoadJob job() const
    {
        LoadJob job{.format = Format::EventsJsonl};
        // These brokers let the first member of a group wait for others for 3 s, in which it must not be
        // taken for dead; each time a member comes or goes they wait for a second less than that.
        job.kafka = KafkaSource{m_brokers->addresses(),
                                QString::fromUtf8(topic),
                                u"group"_s,
                                {u"session.timeout.ms=4000"_s, u"heartbeat.interval.ms=500"_s}};
        return job;
    }
    [[nodiscard]] std::unique_ptr<Consumer> start(const LoadJob &job) const
    {
        auto consumer = std::make_unique<Consumer>(m_database);
        Consumer *const raw = consumer.get();
        consumer->loader.run(
            job, [raw](const LoadProgress &progress) { raw->hear(progress); },
            [raw](Result<LoadReport> report) { raw->report = std::move(report); });
        return consumer;
    }
    static void stop(Consumer &consumer)
    {
        consumer.loader.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(consumer.report.has_value(), 60000);
        QVERIFY2(consumer.report->has_value(),
                 qPrintable(*consumer.report ? QString() : consumer.report->error().words()));
        const LoadReport &report = **consumer.report;
        QVERIFY2(!report.failure, qPrintable(report.failure ? report.failure->words() : QString()));
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
        // What is bad may come in a batch behind the last that is good.
        QTRY_COMPARE_WITH_TIMEOUT(psql(m_database, u"SELECT sum(rejected) FROM tidemark.ingest_progress"_s),
                                  u"2"_s, 60000);
        stop(*first);
        QCOMPARE((*first->report)->stored, 500);
        QCOMPARE((*first->report)->rejected, 2);
        QVERIFY((*first->report)->firstRejects.at(0).source.startsWith(u"clicks["_s));
        QCOMPARE((*first->report)->firstRejects.at(0).line, 125);
        m_brokers->sendNumbered(100);
        auto second = start(job());
        waitForAll();
        // Told while it waits for more, not only at the end.
        QTRY_COMPARE_WITH_TIMEOUT(second->progress.messagesBehind, std::optional<qint64>(0), 60000);
        QTRY_COMPARE_WITH_TIMEOUT(second->progress.read, 100, 60000);
        stop(*second);
        QCOMPARE((*second->report)->read, 100);
    }

    void membersComeAndGo()
    {
        m_brokers->sendNumbered(400);
        auto first = start(job());
        waitForAll();
        auto second = start(job());
        // All the time while the partitions are shared anew.
        for (int i = 0; i < 600 && second->progress.stored == 0; ++i) {
            m_brokers->sendNumbered(20);
            QTest::qWait(50);
        }
        QVERIFY(second->progress.stored > 0);
        waitForAll();
        stop(*first);
        m_brokers->sendNumbered(200);
        waitForAll();
        stop(*second);
        QCOMPARE((*first->report)->stored + (*second->report)->stored, m_brokers->sent());
        QVERIFY(!first->lagVanished && !second->lagVanished);
    }

    /// The server goes away and comes back while messages come in.
    void theServerGoesAndComes()
    {
        test::TestCluster own;
        m_database = test::createSchemaDatabase(own);
        m_brokers->sendNumbered(100);
        auto consumer = start(job());
        waitForAll();
        own.killServer();
        m_brokers->sendNumbered(100);
        QTRY_VERIFY_WITH_TIMEOUT(consumer->progress.reconnecting, 60000);
        own.start();
        m_brokers->sendNumbered(100);
        waitForAll();
        stop(*consumer);
        QCOMPARE((*consumer->report)->stored, m_brokers->sent());
        consumer.reset();
    }

    /// A member that dies leaves what it had not committed to the one that comes after it.
    void aMemberIsKilled()
    {
        const QStringList arguments{u"--connect"_s,
                                    m_database,
                                    u"ingest"_s,
                                    u"kafka"_s,
                                    u"--group"_s,
                                    u"group"_s,
                                    u"--batch-rows"_s,
                                    u"10"_s,
                                    u"-X"_s,
                                    u"session.timeout.ms=4000"_s,
                                    u"--kafka-option"_s,
                                    u"heartbeat.interval.ms=500"_s,
                                    m_brokers->addresses(),
                                    QString::fromUtf8(topic)};
        const auto count = [this] {
            return psql(m_database, u"SELECT count(*) FROM tidemark.events"_s).toInt();
        };
        int killed = 0;
        for (int round = 0; round < 3; ++round) {
            m_brokers->sendNumbered(5000); // takes much longer than to look at it
            const int before = count();
            QProcess member;
            member.start(QString::fromUtf8(TIDEMARKCTL), arguments);
            QVERIFY(member.waitForStarted());
            QTRY_VERIFY_WITH_TIMEOUT(count() >= before + 20 || member.state() == QProcess::NotRunning, 60000);
            QVERIFY2(member.state() == QProcess::Running, member.readAllStandardError());
            killed += count() < m_brokers->sent() ? 1 : 0;
            member.kill();
            QVERIFY(member.waitForFinished());
        }
        QVERIFY(killed > 0);
        auto last = start(job());
        waitForAll();
        stop(*last);
    }

    /// A topic that was deleted and made again, which these brokers cannot do: the offsets that were kept lie
    /// behind its end.
    void aTopicThatWasMadeAnewIsSaid()
    {
        m_brokers->sendNumbered(40);
        auto first = start(job());
        waitForAll();
        stop(*first);
        psql(m_database, u"UPDATE tidemark.ingest_progress SET position = position + 1000"_s);
        auto second = start(job());
        QTRY_COMPARE_WITH_TIMEOUT(psql(m_database, u"SELECT count(*) FROM tidemark.events"_s), u"80"_s,
                                  60000);
        stop(*second);
        QCOMPARE((*second->report)->notes.size(), partitions);
        QVERIFY2((*second->report)->notes.first().startsWith(u"clicks["_s),
                 qPrintable((*second->report)->notes.first()));
    }

    /// Other brokers count the messages of a topic of that name anew.
    void aSecondClusterIsReadFromItsBeginning()
    {
        m_brokers->sendNumbered(40);
        auto first = start(job());
        waitForAll();
        stop(*first);
        const std::unique_ptr<Brokers> others = std::exchange(m_brokers, std::make_unique<Brokers>());
        m_brokers->sendNumbered(80); // past the first one's offsets
        auto second = start(job());
        QTRY_COMPARE_WITH_TIMEOUT(psql(m_database, u"SELECT count(*) FROM tidemark.events"_s), u"120"_s,
                                  60000);
        stop(*second);
        QCOMPARE((*second->report)->notes, QStringList());
    }

    /// While this member could not store, another one was given its partitions and stored what was on its
    /// way here: it goes on behind that.
    void whatAnotherMemberStoredIsNotStoredAgain()
    {
        m_brokers->sendNumbered(40);
        auto consumer = start(job());
        waitForAll();
        // In the other one's name: of each partition the next message, one of them bad.
        psql(m_database, u"UPDATE tidemark.ingest_progress SET position = position + 1"_s);
        m_brokers->send(0, "poison");
        for (int partition = 1; partition < partitions; ++partition)
            m_brokers->send(partition, "{\"tenant_id\":2,\"event_type\":\"taken\"}");
        m_brokers->flush();
        m_brokers->sendNumbered(40);
        waitForAll();
        stop(*consumer);
        QCOMPARE((*consumer->report)->stored, 80);
        QCOMPARE((*consumer->report)->rejected, 0);
        QVERIFY((*consumer->report)->firstRejects.empty());
    }

    void whatIsNotPermittedIsSaid_data()
    {
        QTest::addColumn<bool>("group");
        QTest::newRow("topic") << false;
        QTest::newRow("group") << true;
    }
    void whatIsNotPermittedIsSaid()
    {
        QFETCH(bool, group);
        group ? m_brokers->refuseGroup() : m_brokers->refuseTopic();
        auto consumer = start(job());
        QTRY_VERIFY_WITH_TIMEOUT(consumer->report.has_value(), 60000);
        QVERIFY((*consumer->report)->failure.has_value());
        QCOMPARE((*consumer->report)->failure->kind, ErrorKind::Permission);
        QVERIFY2((*consumer->report)->failure->remedy().contains(u"clicks"_s),
                 qPrintable((*consumer->report)->failure->remedy()));
    }

    void aBrokerWithoutTlsIsRefused()
    {
        QTcpServer plain; // hangs up on what it does not understand, as a broker does
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
            QTcpSocket *const client = plain.nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, client, &QTcpSocket::abort);
        });
        LoadJob secure = job();
        secure.kafka->brokers = u"127.0.0.1:%1"_s.arg(plain.serverPort());
        secure.kafka->options << u"security.protocol=ssl"_s;
        auto consumer = start(secure);
        QTRY_VERIFY_WITH_TIMEOUT(consumer->report.has_value(), 60000);
        QVERIFY((*consumer->report)->failure.has_value());
        QCOMPARE((*consumer->report)->failure->kind, ErrorKind::TlsRefused);
        QVERIFY2((*consumer->report)->failure->words().contains(u"SSL handshake"_s),
                 qPrintable((*consumer->report)->failure->words()));
        QCOMPARE((*consumer->report)->read, 0);
    }

    void optionsComeFromAFile()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("# of the cluster\n\nsasl.username = ingest\r\nsasl.password=a=b #c\n");
        file.flush();
        const Result<QStringList> options = readKafkaOptions(file.fileName());
        QVERIFY(options.has_value());
        QCOMPARE(*options, QStringList({u"sasl.username=ingest"_s, u"sasl.password=a=b #c"_s}));
        file.write("hunter2\n");
        file.flush();
        const Result<QStringList> wrong = readKafkaOptions(file.fileName());
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().words().contains(u"line 5"_s), qPrintable(wrong.error().words()));
        QVERIFY(!wrong.error().words().contains(u"hunter2"_s));
        QCOMPARE(readKafkaOptions(u"/no/such/file"_s).error().kind, ErrorKind::Io);
        for (const auto *secret : {"sasl.password=x", "ssl.key.password", "sasl.oauthbearer.client.secret=",
                                   "ssl.key.pem=x", "ssl.keystore.password=x"})
            QVERIFY(isKafkaSecret(QString::fromUtf8(secret)));
        QVERIFY(!isKafkaSecret(u"security.protocol=password"_s));
    }

    void whatCannotBeReachedIsSaid()
    {
        LoadJob unreachable = job();
        unreachable.kafka->brokers = u"127.0.0.1:1"_s;
        auto consumer = start(unreachable);
        QTRY_VERIFY_WITH_TIMEOUT(consumer->report.has_value(), 60000);
        QCOMPARE((*consumer->report)->failure->kind, ErrorKind::Unreachable);
        QVERIFY2((*consumer->report)->failure->words().contains(u"127.0.0.1:1"_s),
                 qPrintable((*consumer->report)->failure->words()));
    }

    /// Before anything is begun.
    void wrongOptionsAreRefused()
    {
        LoadJob wrong = job();
        for (const QStringList &options :
             {QStringList{u"sasl.password.secret=hunter2"_s},
              QStringList{u"session.timeout.ms=9000"_s, u"max.poll.interval.ms=8000"_s}}) {
            wrong.kafka->options = options;
            auto refused = start(wrong);
            QTRY_VERIFY_WITH_TIMEOUT(refused->report.has_value(), 60000);
            QVERIFY(!refused->report->has_value());
            QCOMPARE(refused->report->error().kind, ErrorKind::Constraint);
            QVERIFY(!refused->report->error().words().contains(u"hunter2"_s));
        }
        QCOMPARE(psql(m_database, u"SELECT count(*) FROM tidemark.run_log WHERE what = 'ingest'"_s), u"0"_s);
    }
};

QTEST_GUILESS_MAIN(TestKafka)
#include "tst_kafka.moc"
