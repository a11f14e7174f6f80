// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pg/conninfolabel.h"

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
};

void TestConninfoLabel::initTestCase()
{
    for (const char *variable : {"PGHOST", "PGHOSTADDR", "PGPORT", "PGDATABASE", "PGUSER", "PGSERVICE"})
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

QTEST_GUILESS_MAIN(TestConninfoLabel)
#include "tst_conninfolabel.moc"
