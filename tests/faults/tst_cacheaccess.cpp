// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/sharingdesk.h"
#include "support/cacheserver.h"

#include <QProcess>
#include <QTcpServer>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

/// How a desk gets into a cache that lets in only those it knows: passwords, access lists, TLS.
class TestCacheAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void byTcp();
    void byPassword();
    void byAccessList();
    void aWrongPasswordIsDoneWithout();
    void inAnotherDatabase();
    void byTls_data();
    void byTls();

private:
    void openssl(const QStringList &arguments) const;
    [[nodiscard]] QString file(const QString &name) const { return m_certificates.filePath(name); }
    /// Whether one desk finds what another one stored.
    [[nodiscard]] bool share(const QString &url);

    QTemporaryDir m_certificates;
    CountedCoordinator m_coordinator;
    QString m_trouble;
};

void TestCacheAccess::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_certificates.path());
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("openssl: %s", process.readAllStandardError().constData());
}

void TestCacheAccess::initTestCase()
{
    for (const QString &name : {u"ca"_s, u"other"_s})
        openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                 name + u".key"_s, u"-out"_s, name + u".crt"_s, u"-subj"_s, u"/CN="_s + name, u"-days"_s,
                 u"2"_s});
    openssl({u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, u"server.key"_s, u"-out"_s,
             u"server.csr"_s, u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
             u"subjectAltName=DNS:localhost"_s});
    openssl({u"x509"_s, u"-req"_s, u"-in"_s, u"server.csr"_s, u"-CA"_s, u"ca.crt"_s, u"-CAkey"_s, u"ca.key"_s,
             u"-CAcreateserial"_s, u"-copy_extensions"_s, u"copy"_s, u"-days"_s, u"2"_s, u"-out"_s,
             u"server.crt"_s});
}

bool TestCacheAccess::share(const QString &url)
{
    const Result<cache::CacheAddress> address = cache::parseCacheAddress(url);
    if (!address)
        qFatal("%s", qPrintable(address.error().words()));
    SharingDesk first(m_coordinator, *address);
    SharingDesk second(m_coordinator, *address);
    if (!first.history())
        qFatal("no answer");
    first.settle();
    m_coordinator.time += Milliseconds(1);
    const Result<HistoryAnswer> answer = second.history();
    if (!answer)
        qFatal("no answer");
    m_trouble = second.gateway().trouble();
    return second.gateway().usage().shared == 1 && answer->age > Milliseconds(0);
}

void TestCacheAccess::byTcp()
{
    const CacheServer server;
    QVERIFY(share(server.url()));
    QVERIFY(share(u"redis://localhost:%1"_s.arg(server.port())));
}

void TestCacheAccess::byPassword()
{
    const CacheServer server({"requirepass horse"});
    QVERIFY(share(u"redis://:horse@127.0.0.1:%1"_s.arg(server.port())));
}

void TestCacheAccess::byAccessList()
{
    // No more than these rights are needed.
    const CacheServer server(
        {"user default off",
         "user desks on >horse resetchannels ~tidemark:* +get +set +del +incrby +eval +select"});
    QVERIFY(share(u"redis://desks:horse@127.0.0.1:%1"_s.arg(server.port())));
}

void TestCacheAccess::aWrongPasswordIsDoneWithout()
{
    const CacheServer server({"requirepass horse"});
    for (const QString &url : {u"redis://:donkey@127.0.0.1:%1"_s, u"redis://nobody:donkey@127.0.0.1:%1"_s}) {
        QVERIFY(!share(url.arg(server.port())));
        QCOMPARE(m_trouble, u"It refuses the login or the database."_s);
    }
    QVERIFY(!share(u"redis://127.0.0.1:%1"_s.arg(server.port())));
}

void TestCacheAccess::inAnotherDatabase()
{
    const CacheServer server;
    QVERIFY(share(server.url() + u"/5"_s));
    QVERIFY(server.entries().isEmpty()); // these are in the first one
    QVERIFY(!share(server.url() + u"/500"_s));
}

void TestCacheAccess::byTls_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("authority");
    QTest::addColumn<bool>("trusted");
    QTest::newRow("the right certificate") << u"localhost"_s << u"ca.crt"_s << true;
    QTest::newRow("another host's") << u"127.0.0.1"_s << u"ca.crt"_s << false;
    QTest::newRow("another authority's") << u"localhost"_s << u"other.crt"_s << false;
    QTest::newRow("no authority") << u"localhost"_s << u"none.crt"_s << false;
    QTest::newRow("this computer's authorities") << u"localhost"_s << QString() << false;
}

void TestCacheAccess::byTls()
{
    QFETCH(const QString, host);
    QFETCH(const QString, authority);
    QFETCH(const bool, trusted);
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    const quint16 port = probe.serverPort();
    probe.close();
    const QByteArray folder = QFile::encodeName(m_certificates.path());
    const CacheServer server({"tls-port " + QByteArray::number(port),
                              "tls-cert-file " + folder + "/server.crt",
                              "tls-key-file " + folder + "/server.key",
                              "tls-ca-cert-file " + folder + "/ca.crt", "tls-auth-clients no"});
    QString url = u"rediss://%1:%2"_s.arg(host).arg(port);
    if (!authority.isEmpty())
        url += u"?ca="_s + file(authority);
    QCOMPARE(share(url), trusted);
    QCOMPARE(server.entries().size(), trusted ? 1 : 0);
}

QTEST_GUILESS_MAIN(TestCacheAccess)
#include "tst_cacheaccess.moc"
