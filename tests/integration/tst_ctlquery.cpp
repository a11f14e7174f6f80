// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ctlrun.h"
#include "support/schemadatabase.h"
#include "support/writefile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace Qt::StringLiterals;
using test::psql;

/// What `tidemarkctl query` says of numbers that are easily misread.
class TestCtlQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void redirectsAreNoErrors();

private:
    [[nodiscard]] test::CtlRun ctl(const QStringList &arguments, const QString &login = {}) const
    {
        return test::runCtl(QStringLiteral(TIDEMARKCTL), m_conninfo + login, arguments);
    }
    [[nodiscard]] test::CtlRun ctlJson(const QStringList &arguments) const
    {
        return ctl(QStringList{u"--format"_s, u"json"_s} + arguments);
    }

    QString m_conninfo;
};

void TestCtlQuery::initTestCase()
{
    m_conninfo = test::createSchemaDatabase(test::TestCluster::shared());
}

void TestCtlQuery::redirectsAreNoErrors()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"redirects.log"_s);
    test::writeFile(file, R"log(203.0.113.1 - - [28/Nov/2025:10:00:00 +0000] "GET / HTTP/1.1" 200 1
203.0.113.1 - - [28/Nov/2025:10:00:01 +0000] "GET / HTTP/1.1" 304 1
203.0.113.1 - - [28/Nov/2025:10:00:02 +0000] "GET /x HTTP/1.1" 301 1
203.0.113.1 - - [28/Nov/2025:10:00:03 +0000] "GET /y HTTP/1.1" 404 1
)log");
    QCOMPARE(ctl({u"ingest"_s, u"access-log"_s, u"--tenant"_s, u"1"_s, file}).exitStatus, 0);
    const QStringList daily{u"query"_s, u"daily"_s,  u"--dataset"_s,  u"http_request"_s, u"--tenant"_s,
                            u"1"_s,     u"--from"_s, u"2025-11-28"_s, u"--to"_s,         u"2025-11-29"_s};
    // Counted from raw rows, then from the rollups.
    for (const QString &source : {u"raw"_s, u"rollup"_s}) {
        const QJsonObject json = ctlJson(daily).json();
        QCOMPARE(json.value(u"source"_s).toString(), source);
        for (const QJsonObject &counts :
             {json.value(u"rows"_s)[0].toObject(), json.value(u"range"_s).toObject()}) {
            QCOMPARE(counts.value(u"requests"_s).toInt(), 4);
            QCOMPARE(counts.value(u"success"_s).toInt(), 1);
            QCOMPARE(counts.value(u"redirects"_s).toInt(), 2);
            QCOMPARE(counts.value(u"client_errors"_s).toInt(), 1);
            QCOMPARE(counts.value(u"server_errors"_s).toInt(), 0);
            QCOMPARE(counts.value(u"other"_s).toInt(), 0);
            QCOMPARE(counts.value(u"errors"_s).toInt(), 3); // the tutorials': everything but 2xx
        }
        const test::CtlRun table = ctl(daily);
        QVERIFY2(table.output.contains("errors (4xx and 5xx): 1;"), table.output);
        QCOMPARE(ctl({u"rollup"_s, u"http_request"_s}).exitStatus, 0);
    }
}

QTEST_GUILESS_MAIN(TestCtlQuery)
#include "tst_ctlquery.moc"
