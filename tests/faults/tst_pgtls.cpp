// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/certificates.h"
#include "support/pgclient.h"
#include "support/testcluster.h"

#include <QTcpServer>

using namespace tidemark;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

/// A server with a certificate of an own authority, on 127.0.0.1.
class TestPgTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void acceptsTheRightCertificate();
    void refuses_data();
    void refuses();
    void refusesAnExpiredCertificate();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_certificates.file(name); }
    [[nodiscard]] Result<void> attempt(const QString &options, QString *encrypted = nullptr) const;

    Certificates m_certificates;
    std::unique_ptr<TestCluster> m_cluster;
    int m_port = 0;
};

void TestPgTls::initTestCase()
{
    m_certificates.make(u"valid"_s, 2);
    m_certificates.make(u"expired"_s, 0);
    m_certificates.install(u"valid"_s);

    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    m_port = probe.serverPort();
    probe.close();
    TestClusterOptions options;
    options.accessRules = {"local all all trust", "hostssl all analyst 127.0.0.1/32 scram-sha-256",
                           "hostssl all trusted 127.0.0.1/32 trust"};
    options.settings =
        QByteArrayList{"listen_addresses = '127.0.0.1'", "port = " + QByteArray::number(m_port)} +
        m_certificates.settings();
    m_cluster = std::make_unique<TestCluster>(options);
    psql(m_cluster->conninfo() + u" port=%1"_s.arg(m_port),
         u"CREATE ROLE analyst LOGIN PASSWORD 'horse'; CREATE ROLE trusted LOGIN"_s);
}

Result<void> TestPgTls::attempt(const QString &options, QString *encrypted) const
{
    ConnectionProfile profile =
        profileOf(u"hostaddr=127.0.0.1 port=%1 dbname=postgres user=analyst "
                  "password=horse host=db.example sslmode=verify-full sslrootcert=%2 %3"_s.arg(m_port)
                      .arg(file(u"ca.crt"_s), options));
    pg::Connection connection(profile, u"tidemark-test"_s, true);
    Result<void> outcome = open(connection);
    if (outcome && encrypted)
        *encrypted =
            textOf(runOne(connection, sql("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")));
    return outcome;
}

void TestPgTls::acceptsTheRightCertificate()
{
    QString encrypted;
    const Result<void> outcome = attempt(u"channel_binding=require"_s, &encrypted);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().words()));
    QCOMPARE(encrypted, u"t"_s);
    // a profile may be weaker if it says so
    QVERIFY(attempt(u"host=other.example sslmode=verify-ca"_s));
    QVERIFY(attempt(u"sslmode=require sslrootcert=/nonexistent"_s));
}

void TestPgTls::refuses_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("contains");
    QTest::newRow("wrong host") << u"host=other.example"_s << ErrorKind::TlsRefused
                                << u"does not match host name"_s;
    QTest::newRow("unknown authority") << u"sslrootcert=%1"_s.arg(file(u"other.crt"_s))
                                       << ErrorKind::TlsRefused << u"certificate verify failed"_s;
    QTest::newRow("no authorities") << u"sslrootcert=/nonexistent"_s << ErrorKind::TlsRefused
                                    << u"/nonexistent"_s;
    QTest::newRow("no channel binding") << u"user=trusted channel_binding=require"_s << ErrorKind::TlsRefused
                                        << u"channel binding required"_s;
    QTest::newRow("TLS is too old") << u"ssl_max_protocol_version=TLSv1.1 ssl_min_protocol_version=TLSv1"_s
                                    << ErrorKind::TlsRefused << u"SSL"_s;
    QTest::newRow("wrong password") << u"password=wrong"_s << ErrorKind::AuthFailed << u"password"_s;
    QTest::newRow("not encrypted") << u"sslmode=disable"_s << ErrorKind::AuthFailed << u"no encryption"_s;
}

void TestPgTls::refuses()
{
    QFETCH(QString, options);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, contains);
    const Result<void> outcome = attempt(options);
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().words().contains(contains), qPrintable(outcome.error().words()));
    QCOMPARE(outcome.error().kind, kind);
    QVERIFY(!outcome.error().retryable);
}

void TestPgTls::refusesAnExpiredCertificate()
{
    m_certificates.install(u"expired"_s);
    const auto refused = [&] {
        // the server reads its files some time after it was asked to
        psql(m_cluster->conninfo() + u" port=%1"_s.arg(m_port), u"SELECT pg_reload_conf()"_s);
        const Result<void> outcome = attempt({});
        return !outcome && outcome.error().kind == ErrorKind::TlsRefused &&
               outcome.error().words().contains(u"certificate verify failed");
    };
    QTRY_VERIFY_WITH_TIMEOUT(refused(), 30'000);
}

QTEST_GUILESS_MAIN(TestPgTls)
#include "tst_pgtls.moc"
