// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pg/conninfolabel.h"

#include <QScopeGuard>
#include <QTemporaryFile>
#include <QTest>

using namespace tidemark;
using namespace Qt::StringLiterals;

class TestConninfoLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesThePlaceAndNoSecret_data();
    void namesThePlaceAndNoSecret();
    void variablesFillIn();
    void theIdentityTellsLoginsAndPlacesApart();
    void theIdentityIsTheSameHoweverItIsWritten();
    void othersGetNoSecret_data();
    void othersGetNoSecret();
    void othersGetTheVariables();
    void weakTlsIsNamed_data();
    void weakTlsIsNamed();
};

void TestConninfoLabel::initTestCase()
{
    for (const char *variable :
         {"PGHOST", "PGHOSTADDR", "PGPORT", "PGDATABASE", "PGUSER", "PGSERVICE", "PGSERVICEFILE"})
        qunsetenv(variable);
}

void TestConninfoLabel::namesThePlaceAndNoSecret_data()
{
    QTest::addColumn<QString>("conninfo");
    QTest::addColumn<QString>("label");
    QTest::newRow("keywords") << u"host=db.example port=5433 dbname=stats user=ann password=secret"_s
                              << u"stats on db.example:5433"_s;
    QTest::newRow("address") << u"postgresql://ann:secret@db.example/stats"_s
                             << u"stats on db.example:5432"_s;
    QTest::newRow("socket") << u"host=/run/pg dbname=stats"_s << u"stats on this computer"_s;
    QTest::newRow("database is the user's") << u"host=db.example user=ann"_s << u"ann on db.example:5432"_s;
    QTest::newRow("service") << u"service=warehouse"_s << u"warehouse"_s;
    QTest::newRow("malformed") << u"host=db.example secret"_s << QString();
}

void TestConninfoLabel::namesThePlaceAndNoSecret()
{
    QFETCH(QString, conninfo);
    QTEST(pg::conninfoLabel(conninfo), "label");
}

void TestConninfoLabel::variablesFillIn()
{
    qputenv("PGHOST", "db.example");
    qputenv("PGDATABASE", "stats");
    QCOMPARE(pg::conninfoLabel(u"user=ann"_s), u"stats on db.example:5432"_s);
    qunsetenv("PGHOST");
    qunsetenv("PGDATABASE");
}

void TestConninfoLabel::theIdentityTellsLoginsAndPlacesApart()
{
    const QStringList conninfos{
        u"host=/run/a dbname=stats user=ann"_s,
        u"host=/run/a dbname=stats user=bob"_s,
        u"host=/run/b dbname=stats user=ann"_s,
        u"host=/run/a port=6000 dbname=stats user=ann"_s,
        u"host=/run/a dbname=other user=ann"_s,
        u"host=db.example dbname=stats user=ann"_s,
        u"host=db.example hostaddr=192.0.2.7 dbname=stats user=ann"_s,
        u"host=a,b dbname=stats user=ann"_s,
        u"host=a dbname=stats user='ann@a=:5432,b'"_s,
    };
    QStringList identities;
    for (const QString &conninfo : conninfos)
        identities << pg::conninfoIdentity(conninfo);
    QCOMPARE(identities.removeDuplicates(), 0);
    QVERIFY(!identities.contains(QString()));
    QCOMPARE(pg::conninfoIdentity(u"host=db.example secret"_s), QString());
}

void TestConninfoLabel::theIdentityIsTheSameHoweverItIsWritten()
{
    const QString identity = pg::conninfoIdentity(u"host=db.example port=5433 dbname=stats user=ann"_s);
    QCOMPARE(pg::conninfoIdentity(u"postgresql://ann:s3cret@db.example:5433/stats"_s), identity);
    QCOMPARE(pg::conninfoIdentity(u"host=db.example port=5433 dbname=stats user=ann password=s3cret"_s),
             identity);
    qputenv("PGHOST", "db.example");
    qputenv("PGPORT", "5433");
    QCOMPARE(pg::conninfoIdentity(u"user=ann dbname=stats"_s), identity);
    qunsetenv("PGHOST");
    qunsetenv("PGPORT");
    QTemporaryFile services;
    QVERIFY(services.open());
    services.write("[warehouse]\nhost=db.example\nport=5433\nuser=ann\ndbname=stats\n");
    services.close();
    qputenv("PGSERVICEFILE", services.fileName().toUtf8());
    QCOMPARE(pg::conninfoIdentity(u"service=warehouse"_s), identity);
    qunsetenv("PGSERVICEFILE");
}

void TestConninfoLabel::othersGetNoSecret_data()
{
    QTest::addColumn<QString>("conninfo");
    QTest::addColumn<QString>("shown");
    QTest::newRow("keywords") << u"host=db.example dbname=stats user=ann password=secret sslpassword=other"_s
                              << u"user=ann dbname=stats host=db.example"_s;
    QTest::newRow("address") << u"postgresql://ann:secret@db.example/stats?sslmode=require"_s
                             << u"user=ann dbname=stats host=db.example sslmode=require"_s;
    QTest::newRow("service") << u"service=warehouse"_s << u"service=warehouse"_s;
    QTest::newRow("odd values") << u"host='/tmp/a b' dbname='o\\'x'"_s << u"dbname='o\\'x' host='/tmp/a b'"_s;
    QTest::newRow("malformed") << u"host=db.example secret"_s << QString();
}

void TestConninfoLabel::othersGetNoSecret()
{
    QFETCH(QString, conninfo);
    QTEST(pg::conninfoForOthers(conninfo), "shown");
}

void TestConninfoLabel::othersGetTheVariables()
{
    qputenv("PGHOST", "db.example");
    qputenv("PGPASSWORD", "secret");
    QCOMPARE(pg::conninfoForOthers(u"user=ann"_s), u"user=ann host=db.example"_s);
    QCOMPARE(pg::conninfoForOthers(u"service=warehouse"_s), u"service=warehouse"_s);
    qunsetenv("PGHOST");
    qunsetenv("PGPASSWORD");
}

void TestConninfoLabel::weakTlsIsNamed_data()
{
    QTest::addColumn<QString>("conninfo");
    QTest::addColumn<QString>("mode");
    QTest::newRow("raised by us") << u"host=db.example"_s << QString();
    for (const QString &mode : {u"disable"_s, u"allow"_s, u"prefer"_s, u"require"_s, u"verify-ca"_s})
        QTest::newRow(mode.toLatin1()) << u"host=db.example sslmode="_s + mode << mode;
    QTest::newRow("full") << u"host=db.example sslmode=verify-full"_s << QString();
    QTest::newRow("address") << u"postgresql://192.0.2.7/stats?sslmode=require"_s << u"require"_s;
    for (const QString &here : {u"host=/run/pg"_s, u"host=localhost"_s, u"host=127.0.0.1"_s, u"host=::1"_s,
                                u"host=db.example hostaddr=127.0.0.1"_s})
        QTest::newRow(here.toLatin1()) << here + u" sslmode=disable"_s << QString();
    QTest::newRow("one of two") << u"host=localhost,db.example sslmode=require"_s << u"require"_s;
    QTest::newRow("malformed") << u"host=db.example secret"_s << QString();
}

void TestConninfoLabel::weakTlsIsNamed()
{
    QFETCH(QString, conninfo);
    QFETCH(QString, mode);
    const std::optional<pg::TlsNote> weak = pg::weakTls(conninfo);
    QCOMPARE(weak ? weak->mode : QString(), mode);
    if (weak)
        QVERIFY2(weak->text.contains(u"(sslmode=%1)"_s.arg(mode)), qPrintable(weak->text));
    qputenv("PGSSLMODE", "require");
    const auto restore = qScopeGuard([] { qunsetenv("PGSSLMODE"); });
    QVERIFY(pg::weakTls(u"host=db.example"_s));
}

QTEST_GUILESS_MAIN(TestConninfoLabel)
#include "tst_conninfolabel.moc"
