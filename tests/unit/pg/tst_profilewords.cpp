// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pg/profilewords.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace Qt::StringLiterals;

/// A saved connection in libpq's words, and back.
class TestProfileWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void aConninfoComesBack_data();
    void aConninfoComesBack();
    void thePasswordStaysOutside();
    void theOperatorHasTheSamePlace();
    void whatIsNotKeptIsRefused_data();
    void whatIsNotKeptIsRefused();
    void servicesAreListed();
    void defaultsAreLibpqs();
};

void TestProfileWords::cleanup()
{
    for (const char *name : {"PGSERVICEFILE", "PGSYSCONFDIR", "PGUSER", "PGHOST", "PGDATABASE"})
        qunsetenv(name);
}

void TestProfileWords::aConninfoComesBack_data()
{
    QTest::addColumn<QString>("conninfo");
    QTest::addColumn<QString>("again");
    QTest::newRow("words") << u"host=db.example port=5433 dbname=analytics user=ann sslmode=verify-ca"_s
                           << u"host=db.example port=5433 dbname=analytics user=ann sslmode=verify-ca"_s;
    QTest::newRow("a URI")
        << u"postgresql://ann@db.example:5433/analytics?sslrootcert=/etc/own.pem"_s
        << u"host=db.example port=5433 dbname=analytics user=ann sslrootcert=/etc/own.pem"_s;
    QTest::newRow("quotes") << u"dbname='my \\'own\\' \\\\ data' user=ann"_s
                            << u"dbname='my \\'own\\' \\\\ data' user=ann"_s;
    QTest::newRow("further") << u"host=a,b port=1,2 connect_timeout=5 options='-c work_mem=64MB'"_s
                             << u"host=a,b port=1,2 connect_timeout=5 options='-c work_mem=64MB'"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestProfileWords::aConninfoComesBack()
{
    QFETCH(QString, conninfo);
    QFETCH(QString, again);
    const Result<pg::ConninfoWords> words = pg::readConninfo(conninfo);
    QVERIFY(words);
    QCOMPARE(pg::conninfoOf(words->profile), again);
    QVERIFY(pg::checkProfile(words->profile));
    const Result<pg::ConninfoWords> second = pg::readConninfo(again);
    QVERIFY(second);
    QVERIFY(second->profile == words->profile);
}

void TestProfileWords::thePasswordStaysOutside()
{
    const Result<pg::ConninfoWords> words =
        pg::readConninfo(u"postgresql://ann:horse@db.example/x?sslpassword=staple"_s);
    QVERIFY(words);
    QCOMPARE(words->password, u"horse"_s);
    QCOMPARE(pg::conninfoOf(words->profile), u"host=db.example dbname=x user=ann"_s);
    const Result<pg::ConninfoWords> wrong = pg::readConninfo(u"password=horse and staple"_s);
    QVERIFY(!wrong);
    QVERIFY2(!wrong.error().words().contains(u"staple"_s), qPrintable(wrong.error().words()));
}

void TestProfileWords::theOperatorHasTheSamePlace()
{
    SavedProfile profile;
    profile.host = u"db.example"_s;
    profile.user = u"ann"_s;
    QCOMPARE(pg::conninfoOf(profile, pg::ProfileLogin::Operator), u"host=db.example user=ann"_s);
    profile.operatorUser = u"bob the operator"_s;
    QCOMPARE(pg::conninfoOf(profile, pg::ProfileLogin::Operator),
             u"host=db.example user='bob the operator'"_s);
    QCOMPARE(pg::conninfoOf(profile), u"host=db.example user=ann"_s);
}

void TestProfileWords::whatIsNotKeptIsRefused_data()
{
    QTest::addColumn<QString>("further");
    QTest::addColumn<QString>("says");
    QTest::newRow("a password") << u"connect_timeout=5 password=horse"_s << u"secret (password)"_s;
    QTest::newRow("of a key") << u"sslpassword=horse"_s << u"secret (sslpassword)"_s;
    QTest::newRow("no word") << u"colour=red"_s << u"does not understand"_s;
    QTest::newRow("no pair") << u"red"_s << u"does not understand"_s;
    QTest::newRow("has a field") << u"host=elsewhere"_s << u"host"_s;
}

void TestProfileWords::whatIsNotKeptIsRefused()
{
    QFETCH(QString, further);
    QFETCH(QString, says);
    SavedProfile profile;
    profile.further = further;
    const Result<void> good = pg::checkProfile(profile);
    QVERIFY(!good);
    QCOMPARE(good.error().kind, ErrorKind::Constraint);
    QVERIFY2(good.error().words().contains(says), qPrintable(good.error().words()));
    QVERIFY2(!good.error().words().contains(u"horse"_s), qPrintable(good.error().words()));
}

void TestProfileWords::servicesAreListed()
{
    const QTemporaryDir folder;
    const QString own = folder.filePath(u"own.conf"_s);
    for (const auto &[path, content] : {std::pair(own, "# [none]\n[web]\nhost=db.example\n [shop]\n"),
                                        std::pair(folder.filePath(u"pg_service.conf"_s), "[web]\n[all]\n")}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) > 0);
    }
    qputenv("PGSERVICEFILE", QFile::encodeName(own));
    qputenv("PGSYSCONFDIR", QFile::encodeName(folder.path()));
    QCOMPARE(pg::knownServices(), (QStringList{u"web"_s, u"shop"_s, u"all"_s}));
}

void TestProfileWords::defaultsAreLibpqs()
{
    qputenv("PGUSER", "ann");
    qputenv("PGHOST", "db.example");
    const SavedProfile defaults = pg::libpqDefaults();
    QCOMPARE(defaults.user, u"ann"_s);
    QCOMPARE(defaults.host, u"db.example"_s);
    QCOMPARE(defaults.port, u"5432"_s);
    QCOMPARE(defaults.database, u"ann"_s);
}

QTEST_GUILESS_MAIN(TestProfileWords)
#include "tst_profilewords.moc"
