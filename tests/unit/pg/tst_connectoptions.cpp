// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pg/connectoptions.h"

#include <libpq-fe.h>

#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace tidemark::pg;
using namespace Qt::StringLiterals;

namespace
{

ConnectPlan planOf(const QString &conninfo, bool readOnly = true)
{
    ConnectionProfile profile;
    profile.conninfo = conninfo;
    const Result<ConnectPlan> plan = planConnection(profile, u"Tidemark"_s, readOnly);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().words()));
    return plan.value();
}

/// What libpq is given, a later value over an earlier one; targets are taken as they are, names as address.
QMap<QByteArray, QByteArray> parametersOf(const QString &conninfo, const QByteArray &address = {})
{
    const ConnectPlan plan = planOf(conninfo);
    std::vector<ConnectTarget> targets = plan.targets;
    for (ConnectTarget &target : targets) {
        if (target.needsLookup())
            target.address = address.isEmpty() ? target.host : address;
    }
    QMap<QByteArray, QByteArray> merged;
    for (const auto &[keyword, value] : connectParameters(plan, targets))
        merged.insert(keyword, value);
    return merged;
}

} // namespace

class TestConnectOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void findsTheTargets_data();
    void findsTheTargets();
    void demandsTlsOfOtherMachines_data();
    void demandsTlsOfOtherMachines();
    void trustsTheSystemsCertificates();
    void theSystemsCertificatesCanBeNamed();
    void prefersTheUsersCertificates();
    void asksTheNetworkForSignsOfLife();
    void setsTheSessionUp();
    void readsAServiceFile();
    void readsTheEnvironment();
    void overridesThePassword();
    void keepsTheServersTimeoutUnderTheDeadline();

private:
    QTemporaryDir m_home;
};

void TestConnectOptions::initTestCase()
{
    // nothing of whoever runs this
    for (const char *name :
         {"PGHOST", "PGPORT", "PGSSLMODE", "PGSERVICE", "PGOPTIONS", "PGUSER", "PGDATABASE"})
        qunsetenv(name);
    qputenv("HOME", QFile::encodeName(m_home.path()));
}

void TestConnectOptions::cleanup()
{
    for (const char *name :
         {"PGHOST", "PGPORT", "PGSSLMODE", "PGSERVICEFILE", "PGOPTIONS", "PGCHANNELBINDING"})
        qunsetenv(name);
}

void TestConnectOptions::findsTheTargets_data()
{
    QTest::addColumn<QString>("conninfo");
    QTest::addColumn<QStringList>("targets"); // host|address|port
    QTest::newRow("socket folder") << u"host=/run/pg port=5433"_s << QStringList{u"/run/pg||5433"_s};
    QTest::newRow("nothing") << u""_s << QStringList{u"||5432"_s};
    QTest::newRow("name") << u"host=db dbname=x"_s << QStringList{u"db||5432"_s};
    QTest::newRow("address") << u"postgresql://me@[::1]:7/x"_s << QStringList{u"::1||7"_s};
    QTest::newRow("name and address") << u"host=db hostaddr=10.0.0.1"_s << QStringList{u"db|10.0.0.1|5432"_s};
    QTest::newRow("address alone") << u"hostaddr=10.0.0.1"_s << QStringList{u"|10.0.0.1|5432"_s};
    QTest::newRow("two, one port") << u"host=a,b port=7"_s << (QStringList{u"a||7"_s, u"b||7"_s});
    QTest::newRow("two, two ports") << u"postgresql://a:1,b:2/x"_s << (QStringList{u"a||1"_s, u"b||2"_s});
    QTest::newRow("socket and name") << u"host=/run/pg,b"_s
                                     << (QStringList{u"/run/pg||5432"_s, u"b||5432"_s});
}

void TestConnectOptions::findsTheTargets()
{
    QFETCH(QString, conninfo);
    QFETCH(QStringList, targets);
    QStringList found;
    for (const ConnectTarget &target : planOf(conninfo).targets)
        found.append(QString::fromLatin1(target.host + '|' + target.address + '|' + target.port));
    QCOMPARE(found, targets);
}

void TestConnectOptions::demandsTlsOfOtherMachines_data()
{
    QTest::addColumn<QString>("conninfo");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("sslMode"); // empty: as the conninfo or libpq has it
    QTest::addColumn<QByteArray>("channelBinding");
    const auto row = [](const char *name, const char *conninfo, const char *address, const char *mode,
                        const char *binding) {
        QTest::newRow(name) << QString::fromLatin1(conninfo) << QByteArray(address) << QByteArray(mode)
                            << QByteArray(binding);
    };
    row("another machine", "host=db", "10.0.0.1", "verify-full", "require");
    row("another machine by address", "host=10.0.0.1", "", "verify-full", "require");
    row("its tunnel", "host=db hostaddr=127.0.0.1", "", "", "");
    row("socket", "host=/run/pg", "", "", "");
    row("default socket", "", "", "", "");
    row("localhost", "host=localhost", "127.0.0.1", "", "");
    row("IPv6 loopback", "host=::1", "", "", "");
    row("one of two is another machine", "host=localhost,db", "10.0.0.1", "verify-full", "require");
    row("socket and another machine", "host=/run/pg,db", "10.0.0.1", "verify-full", "");
    row("weaker was chosen", "host=db sslmode=require", "10.0.0.1", "", "");
    row("libpq's default was chosen", "host=db sslmode=prefer", "10.0.0.1", "", "");
    row("as strict was chosen", "host=db sslmode=verify-full", "10.0.0.1", "", "require");
    row("channel binding was chosen", "host=db channel_binding=prefer", "10.0.0.1", "verify-full", "");
}

void TestConnectOptions::demandsTlsOfOtherMachines()
{
    QFETCH(QString, conninfo);
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, sslMode);
    QFETCH(QByteArray, channelBinding);
    const auto parameters = parametersOf(conninfo, address);
    QCOMPARE(parameters.value("sslmode"), sslMode);
    QCOMPARE(parameters.value("channel_binding"), channelBinding);
}

void TestConnectOptions::trustsTheSystemsCertificates()
{
    QVERIFY(QFile::exists(u"/etc/ssl/certs/ca-certificates.crt"_s));
    const QByteArray bundle = "/etc/ssl/certs/ca-certificates.crt";
    QCOMPARE(parametersOf(u"host=10.0.0.1"_s).value("sslrootcert"), bundle);
    QCOMPARE(parametersOf(u"host=10.0.0.1 sslmode=verify-ca"_s).value("sslrootcert"), bundle);
    QVERIFY(!parametersOf(u"host=10.0.0.1 sslmode=require"_s).contains("sslrootcert"));
    QVERIFY(!parametersOf(u"host=10.0.0.1 sslrootcert=/own.crt"_s).contains("sslrootcert"));
    QVERIFY(!parametersOf(u"host=/run/pg"_s).contains("sslrootcert"));
}

void TestConnectOptions::theSystemsCertificatesCanBeNamed()
{
    // From libpq 16 on it knows the word itself, and what mode that means.
    const bool known = PQlibVersion() >= 160'000;
    const QString conninfo = u"host=10.0.0.1 sslrootcert=system"_s;
    QCOMPARE(planOf(conninfo).sslMode, "verify-full");
    const auto found = parametersOf(conninfo);
    const auto bundle = parametersOf(u"host=10.0.0.1"_s).value("sslrootcert");
    QCOMPARE(found.value("sslmode"), known ? "" : "verify-full");
    QCOMPARE(found.value("sslrootcert"), known ? QByteArray() : bundle);
    QCOMPARE(found.value("channel_binding"), "require");
    QVERIFY(!parametersOf(u"host=/run/pg sslrootcert=system"_s).contains("sslmode"));
}

void TestConnectOptions::prefersTheUsersCertificates()
{
    QDir(m_home.path()).mkdir(u".postgresql"_s);
    QFile own(m_home.filePath(u".postgresql/root.crt"_s));
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.close();
    QVERIFY(!parametersOf(u"host=10.0.0.1"_s).contains("sslrootcert"));
    QVERIFY(own.remove());
}

void TestConnectOptions::asksTheNetworkForSignsOfLife()
{
    const auto parameters = parametersOf(u"host=10.0.0.1 keepalives_idle=60"_s);
    QVERIFY(!parameters.contains("keepalives_idle"));
    QCOMPARE(parameters.value("keepalives_interval"), QByteArray("5"));
    QCOMPARE(parameters.value("keepalives_count"), QByteArray("3"));
    QCOMPARE(parameters.value("tcp_user_timeout"), QByteArray("15000"));
    QCOMPARE(parametersOf(u""_s).value("keepalives_idle"), QByteArray("10"));
}

void TestConnectOptions::setsTheSessionUp()
{
    const auto parameters = parametersOf(u"host=db options='-c search_path=own -c TimeZone=Asia/Kolkata' "
                                         "application_name=theirs client_encoding=LATIN1"_s,
                                         "10.0.0.1");
    QCOMPARE(parameters.value("application_name"), QByteArray("Tidemark"));
    QCOMPARE(parameters.value("client_encoding"), QByteArray("UTF8"));
    const QByteArray options = parameters.value("options");
    QVERIFY(options.startsWith("-c search_path=own "));
    QVERIFY(options.indexOf("-c timezone=UTC") > options.indexOf("Kolkata")); // the later one holds
    for (const char *setting : {"jit=off", "plan_cache_mode=force_custom_plan", "datestyle=ISO",
                                "statement_timeout=14000", "default_transaction_read_only=on"})
        QVERIFY2(options.contains(QByteArray("-c ") + setting), setting);
    // A database that is read-only is not written around.
    QVERIFY(!planOf(u"host=db"_s, false).options.contains("default_transaction_read_only"));
}

void TestConnectOptions::readsAServiceFile()
{
    QFile file(m_home.filePath(u"services.conf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[work]\nhost=db.example\nport=7\nsslmode=require\nkeepalives_count=9\noptions=-c a.b=c\n");
    file.close();
    qputenv("PGSERVICEFILE", QFile::encodeName(file.fileName()));
    const ConnectPlan plan = planOf(u"service=work dbname=x"_s);
    QCOMPARE(plan.targets, (std::vector{ConnectTarget{"db.example", {}, "7"}}));
    QVERIFY(plan.chosenSslMode);
    QVERIFY(plan.options.startsWith("-c a.b=c "));
    QVERIFY(!parametersOf(u"service=work"_s, "10.0.0.1").contains("keepalives_count"));
    QCOMPARE(parametersOf(u"service=work"_s, "10.0.0.1").value("dbname"), QByteArray("service=work"));
}

void TestConnectOptions::readsTheEnvironment()
{
    qputenv("PGHOST", "db.example");
    qputenv("PGPORT", "7");
    QCOMPARE(planOf(u""_s).targets, (std::vector{ConnectTarget{"db.example", {}, "7"}}));
    QCOMPARE(planOf(u"host=other"_s).targets, (std::vector{ConnectTarget{"other", {}, "7"}}));
    QVERIFY(!planOf(u""_s).chosenSslMode);
    qputenv("PGSSLMODE", "prefer");
    QVERIFY(planOf(u""_s).chosenSslMode);
    qputenv("PGOPTIONS", "-c a.b=c");
    QVERIFY(planOf(u""_s).options.startsWith("-c a.b=c "));
}

void TestConnectOptions::overridesThePassword()
{
    ConnectionProfile profile;
    profile.conninfo = u"host=/run/pg password=old"_s;
    QVERIFY(!parametersOf(profile.conninfo).contains("password"));
    profile.password = u"new"_s;
    const ConnectPlan plan = planConnection(profile, u"Tidemark"_s, true).value();
    QVERIFY(std::count(plan.fixed.begin(), plan.fixed.end(),
                       std::pair(QByteArray("password"), QByteArray("new"))) == 1);
}

void TestConnectOptions::keepsTheServersTimeoutUnderTheDeadline()
{
    QCOMPARE(statementTimeoutFor(Milliseconds(15'000)).count(), 14'000);
    QCOMPARE(statementTimeoutFor(Milliseconds(2'000)).count(), 1'000);
    QCOMPARE(statementTimeoutFor(Milliseconds(500)).count(), 250);
    QCOMPARE(statementTimeoutFor(Milliseconds(0)).count(), 1); // 0 would be none at all
}

QTEST_GUILESS_MAIN(TestConnectOptions)
#include "tst_connectoptions.moc"
