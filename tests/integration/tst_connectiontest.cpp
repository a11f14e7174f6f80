// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/probing/connectiontest.h"
#include "core/await.h"
#include "core/schemaversion.h"
#include "pg/connection.h"
#include "support/certificates.h"
#include "support/ctlrun.h"
#include "support/files.h"
#include "support/login.h"
#include "support/schemadatabase.h"

#include <QDir>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>

using namespace tidemark;
using namespace tidemark::coordinator;
using namespace tidemark::test;
using namespace Qt::StringLiterals;
using State = StepReport::State;
using Step = ConnectionStep;

/// The test of a connection against servers that lack one thing each.
class TestConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void allIsWell();
    void firstFailureSaysWhatToDo_data();
    void firstFailureSaysWhatToDo();
    void silenceIsNoAnswer();
    void anotherServerIsNoPostgresql();
    void anOlderSchemaIsWorthKnowing();
    void weakTlsIsWorthKnowing();
    void whatMayBeEncryptedIsAskedOfTheConnection();
    void theOperatorIsTried();
    void itsEndCancelsIt();
    void aProfileServesTheTerminal();

private:
    QTemporaryDir m_settings;
    Certificates m_certificates;
    std::unique_ptr<TestCluster> m_cluster;
    int m_port = 0;
    QString m_database; ///< its name; with a schema
    QString m_reader;   ///< logins, with the password "horse"
    QString m_operator;
    [[nodiscard]] QString admin(const QString &database = u"postgres"_s) const
    {
        return m_cluster->conninfo(database) + u" port=%1"_s.arg(m_port);
    }
    /// By TLS, to the reader's own.
    [[nodiscard]] ConnectionProfile profile(const QString &further = {},
                                            const QString &password = u"horse"_s) const
    {
        ConnectionProfile made;
        made.conninfo = u"host=db.example hostaddr=127.0.0.1 port=%1 dbname=%2 user=%3 sslmode=verify-full "
                        "sslrootcert=%4 %5"_s.arg(m_port)
                            .arg(m_database, m_reader, m_certificates.file(u"ca.crt"_s), further);
        made.password = password;
        return made;
    }
};

namespace
{
constexpr int patience = 30'000;

int freePort()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHost))
        qFatal("no port is free");
    return probe.serverPort();
}

struct Outcome {
    bool good = false;
    std::vector<StepReport> steps; ///< how each ended
    [[nodiscard]] const StepReport &last() const { return steps.back(); }
    [[nodiscard]] StepReport at(Step step) const
    {
        const auto found = std::ranges::find(steps, step, &StepReport::step);
        return found == steps.end() ? StepReport{} : *found;
    }
};

Outcome tried(const ConnectionProfile &profile, const std::optional<ConnectionProfile> &operating = {})
{
    Outcome outcome;
    ConnectionTest test(profile, operating);
    std::optional<Step> begun;
    const Result<bool> good = await<bool>([&](Reply<bool> reply) {
        test.run(
            [&](const StepReport &report) {
                if (report.state == State::Running) {
                    begun = report.step;
                    return;
                }
                if (begun != report.step)
                    qFatal("a step ended that did not begin");
                outcome.steps.push_back(report);
            },
            std::move(reply));
    });
    outcome.good = good && *good;
    return outcome;
}
} // namespace

void TestConnectionTest::initTestCase()
{
    m_certificates.make(u"valid"_s, 2);
    m_certificates.install(u"valid"_s);
    m_port = freePort();
    TestClusterOptions options;
    options.accessRules = {"local all all trust", "host all loner 127.0.0.1/32 trust",
                           "hostssl all all 127.0.0.1/32 scram-sha-256"};
    options.settings =
        QByteArrayList{"listen_addresses = '127.0.0.1'", "port = " + QByteArray::number(m_port)} +
        m_certificates.settings();
    m_cluster = std::make_unique<TestCluster>(options);
    m_database = u"analytics"_s;
    psql(admin(), u"CREATE DATABASE analytics; "_s);
    psql(admin(), u"CREATE DATABASE empty"_s);
    psql(admin(), u"CREATE DATABASE sketched"_s);
    psql(admin(u"sketched"_s), u"CREATE EXTENSION hll"_s);
    psql(admin(), u"CREATE DATABASE closed"_s);
    psql(admin(), u"REVOKE CONNECT ON DATABASE closed FROM PUBLIC"_s);
    installSchema(admin(m_database), CitusUse::Off);
    m_reader = loginOf(createLogin(admin(m_database), u"tidemark_reader"_s));
    m_operator = loginOf(createLogin(admin(m_database), u"tidemark_operator"_s));
    psql(admin(),
         u"ALTER ROLE %1 PASSWORD 'horse'; ALTER ROLE %2 PASSWORD 'staple'; "
         "CREATE ROLE bare LOGIN PASSWORD 'horse'; CREATE ROLE loner LOGIN; CREATE ROLE untold LOGIN "
         "PASSWORD 'horse' IN ROLE tidemark_reader"_s.arg(m_reader, m_operator));
}

void TestConnectionTest::allIsWell()
{
    const Outcome outcome = tried(profile());
    QVERIFY(outcome.good);
    QCOMPARE(outcome.steps.size(), 8U);
    for (const StepReport &step : outcome.steps)
        QVERIFY2(step.state == State::Passed && !step.said.isEmpty() && step.todo.isEmpty(),
                 qPrintable(step.said + step.todo));
    const QString tls = outcome.at(Step::Tls).said;
    QVERIFY2(tls.contains(u"TLS 1."_s) && tls.contains(u"db.example"_s) && tls.contains(u"ca"_s),
             qPrintable(tls));
    QVERIFY(outcome.at(Step::Extensions).said.contains(u"hll"_s));
    QVERIFY(outcome.at(Step::Role).said.contains(m_reader));

    const Outcome local = tried({.conninfo = admin(m_database)});
    QVERIFY(local.good);
    QVERIFY(local.at(Step::Tls).said.contains(u"needs no TLS"_s));
    QVERIFY(local.at(Step::Role).said.contains(u"operate"_s));
}

void TestConnectionTest::firstFailureSaysWhatToDo_data()
{
    QTest::addColumn<QString>("further");
    QTest::addColumn<QString>("password");
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("todo");
    const QString horse = u"horse"_s;
    const QString &trusted = u"user=loner sslmode=disable"_s;
    QTest::newRow("no such name") << u"host=nowhere.invalid hostaddr=''"_s << horse << Step::Name
                                  << u"nowhere.invalid"_s << u"spelling"_s;
    QTest::newRow("no such service") << u"service=nowhere"_s << horse << Step::Name << u"nowhere"_s
                                     << u"pg_service.conf"_s;
    QTest::newRow("wrong port") << u"port=%1"_s.arg(freePort()) << horse << Step::Port << u"Nothing listens"_s
                                << u"firewall"_s;
    QTest::newRow("no such socket") << u"host=/nowhere hostaddr=''"_s << horse << Step::Port
                                    << u"/nowhere/.s.PGSQL"_s << u"server runs"_s;
    QTest::newRow("another name") << u"host=other.example"_s << horse << Step::Tls << u"is for db.example"_s
                                  << u"name that the certificate is for"_s;
    QTest::newRow("unknown authority") << u"sslrootcert="_s + m_certificates.file(u"other.crt"_s) << horse
                                       << Step::Tls << u"issued by ca"_s << u"sslrootcert"_s;
    QTest::newRow("wrong password") << QString() << u"cow"_s << Step::Login << u"password"_s << u"again"_s;
    QTest::newRow("no password") << QString() << QString() << Step::Login << u"none is known"_s
                                 << u".pgpass"_s;
    QTest::newRow("no rule") << u"sslmode=disable"_s << horse << Step::Login << u"pg_hba.conf"_s
                             << u"pg_hba.conf"_s;
    QTest::newRow("no such user") << u"user=nobody"_s << horse << Step::Login << u"nobody"_s << u"name"_s;
    QTest::newRow("no such database")
        << u"dbname=nowhere"_s << horse << Step::Database << u"nowhere"_s << u"database"_s;
    QTest::newRow("a closed database")
        << u"dbname=closed"_s << horse << Step::Database << u"closed"_s << u"GRANT CONNECT"_s;
    QTest::newRow("no hll") << u"dbname=empty"_s << horse << Step::Extensions << u"hll"_s
                            << u"tidemarkctl init"_s;
    QTest::newRow("no schema") << u"dbname=sketched"_s << horse << Step::Schema << u"not in this database"_s
                               << u"tidemarkctl init"_s;
    QTest::newRow("no role") << u"user=bare"_s << horse << Step::Role << u"bare"_s
                             << u"GRANT tidemark_reader TO \"bare\""_s;
    QTest::newRow("no tenants") << u"user=untold"_s << horse << Step::Role << u"No tenants"_s
                                << u"tidemark.grant_tenants('untold'"_s;
    QTest::newRow("no TLS on the way") << trusted << QString() << Step::Role << u"loner"_s << u"GRANT"_s;
}

void TestConnectionTest::firstFailureSaysWhatToDo()
{
    QFETCH(QString, further);
    QFETCH(QString, password);
    QFETCH(Step, step);
    QFETCH(QString, says);
    QFETCH(QString, todo);
    const Outcome outcome = tried(profile(further, password));
    QVERIFY(!outcome.good);
    const StepReport &last = outcome.last();
    QVERIFY2(last.step == step, qPrintable(last.said));
    QCOMPARE(last.state, State::Failed);
    QVERIFY2(last.said.contains(says), qPrintable(last.said));
    QVERIFY2(last.todo.contains(todo), qPrintable(last.todo));
    QVERIFY(!last.said.contains(u"horse"_s) && !last.todo.contains(u"horse"_s));
    QCOMPARE(int(outcome.steps.size()), int(step) + 1);
    for (std::size_t i = 0; i + 1 < outcome.steps.size(); ++i)
        QVERIFY2(outcome.steps[i].state != State::Failed, qPrintable(outcome.steps[i].said));
}

void TestConnectionTest::silenceIsNoAnswer()
{
    // It accepts, and never says a word.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    ConnectionProfile mute = profile(u"port=%1"_s.arg(silent.serverPort()));
    mute.connectDeadline = Milliseconds(300);
    const Outcome outcome = tried(mute);
    QCOMPARE(outcome.last().step, Step::Tls);
    QVERIFY2(outcome.last().said.contains(u"does not answer"_s), qPrintable(outcome.last().said));
}

void TestConnectionTest::anotherServerIsNoPostgresql()
{
    QTcpServer web;
    QVERIFY(web.listen(QHostAddress::LocalHost));
    connect(&web, &QTcpServer::newConnection, &web, [&web] {
        QTcpSocket *socket = web.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket,
                [socket] { socket->write("HTTP/1.1 400 Bad Request"); });
    });
    const Outcome outcome = tried(profile(u"port=%1"_s.arg(web.serverPort())));
    QCOMPARE(outcome.last().step, Step::Tls);
    QVERIFY2(outcome.last().said.contains(u"not as a PostgreSQL server"_s), qPrintable(outcome.last().said));
}

void TestConnectionTest::anOlderSchemaIsWorthKnowing()
{
    const auto setVersion = [this](int version) {
        psql(admin(m_database),
             u"UPDATE tidemark.setting SET value = '%1' WHERE key = 'schema_version'"_s.arg(version));
    };
    for (const auto &[version, todo] : {std::pair(programSchemaVersion - 1, u"tidemarkctl init"_s),
                                        std::pair(programSchemaVersion + 1, u"Update"_s)}) {
        setVersion(version);
        const Outcome outcome = tried(profile());
        setVersion(programSchemaVersion);
        QVERIFY(outcome.good);
        QCOMPARE(outcome.at(Step::Schema).state, State::Noted);
        QVERIFY2(outcome.at(Step::Schema).todo.contains(todo), qPrintable(outcome.at(Step::Schema).todo));
    }
}

void TestConnectionTest::weakTlsIsWorthKnowing()
{
    // On this computer it needs none.
    const Outcome outcome = tried(profile(u"sslmode=require"_s));
    QVERIFY(outcome.good);
    QCOMPARE(outcome.at(Step::Tls).state, State::Passed);
    QVERIFY2(outcome.at(Step::Tls).said.contains(u"this computer"_s), qPrintable(outcome.at(Step::Tls).said));
}

void TestConnectionTest::whatMayBeEncryptedIsAskedOfTheConnection()
{
    // libpq tries without TLS first, and this login may.
    pg::Connection allowed(profile(u"user=loner sslmode=allow"_s, {}), u"test"_s, true);
    QVERIFY(await<void>([&](Reply<void> reply) { allowed.open(std::move(reply)); }));
    QVERIFY(!allowed.isEncrypted());
    pg::Connection verified(profile(), u"test"_s, true);
    QVERIFY(!verified.isEncrypted());
    QVERIFY(await<void>([&](Reply<void> reply) { verified.open(std::move(reply)); }));
    QVERIFY(verified.isEncrypted());
}

void TestConnectionTest::theOperatorIsTried()
{
    ConnectionProfile operating = profile(u"user="_s + m_operator, u"staple"_s);
    const Outcome good = tried(profile(), operating);
    QVERIFY(good.good);
    QCOMPARE(good.last().step, Step::Operator);
    operating.password = u"horse"_s;
    const Outcome wrong = tried(profile(), operating);
    QVERIFY(!wrong.good);
    QCOMPARE(wrong.last().step, Step::Operator);
    QVERIFY2(wrong.last().said.contains(u"password"_s), qPrintable(wrong.last().said));
    const Outcome none = tried(profile(), profile());
    QVERIFY(!none.good);
    QVERIFY2(none.last().todo.contains(u"GRANT tidemark_operator TO"_s), qPrintable(none.last().todo));
}

void TestConnectionTest::itsEndCancelsIt()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    auto test = std::make_unique<ConnectionTest>(profile(u"port=%1"_s.arg(silent.serverPort())));
    bool waits = false;
    test->run([&](const StepReport &report) { waits = report.step == Step::Tls; },
              [](const Result<bool> &) { QFAIL("it was over before"); });
    QTRY_VERIFY_WITH_TIMEOUT(waits, patience);
    test.reset();
    QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), patience);
}

void TestConnectionTest::aProfileServesTheTerminal()
{
    const QByteArray folder = QFile::encodeName(m_settings.path());
    QDir(m_settings.path()).mkpath(u"tidemark"_s);
    writeFile(m_settings.filePath(u"tidemark/connections.json"_s),
              QByteArray(R"({"format": 1, "connections": [{"name": "Shop Berlin", "host": "%1", "port": "%2",
                  "dbname": "analytics", "user": "%3", "operator": "%4"}]})")
                  .replace("%1", QFile::encodeName(m_cluster->socketDir()))
                  .replace("%2", QByteArray::number(m_port))
                  .replace("%3", m_reader.toUtf8())
                  .replace("%4", m_operator.toUtf8()));
    const auto run = [&](const QStringList &arguments) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, QString::fromUtf8(folder));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TIDEMARKCTL), arguments);
        return finished(process);
    };
    const QStringList profile{u"--profile"_s, u"Shop Berlin"_s};
    QCOMPARE(run(profile + QStringList{u"status"_s}).exitStatus, 0);
    // The reader may not: so it is the operator who does.
    const CtlRun rollup = run(profile + QStringList{u"rollup"_s});
    QVERIFY2(rollup.exitStatus == 0, qPrintable(rollup.errors));
    const CtlRun unknown = run({u"--profile"_s, u"Shop"_s, u"status"_s});
    QCOMPARE(unknown.exitStatus, 2);
    QVERIFY2(unknown.errors.contains(u"Shop Berlin"_s), qPrintable(unknown.errors));
    QCOMPARE(run(profile + QStringList{u"--service"_s, u"x"_s, u"status"_s}).exitStatus, 2);
}

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
