// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/login.h"
#include "support/schemadatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark::test;

/// Which batch a row belongs to is nobody's to say: in one that is rolled up it would be counted nowhere.
class TestBatchRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLoaderStatesNoBatch();
};

void TestBatchRights::aLoaderStatesNoBatch()
{
    const QString database = createSchemaDatabase(TestCluster::shared());
    Login ingest(createLogin(database, u"tidemark_ingest"_s));
    const QByteArray insert =
        "INSERT INTO tidemark.events (tenant_id, event_type, batch) VALUES (1, 'forged', 1)";
    const auto refusesBatches = [&] {
        QCOMPARE(ingest.state(insert), u"42501"_s);
        QCOMPARE(ingest.state(
                     "INSERT INTO tidemark.http_request (site_id, status_code, batch) VALUES (1, 200, 1)"),
                 u"42501"_s);
        QCOMPARE(ingest.session()
                     .copy("COPY tidemark.events (batch, tenant_id, event_type) FROM STDIN", "1\t1\tforged\n")
                     .sqlState,
                 "42501");
        QVERIFY(ingest.session()
                    .copy("COPY tidemark.events (tenant_id, event_type) FROM STDIN", "1\tcopied\n")
                    .ok);
    };
    refusesBatches();
    // A database from before, and a grant of somebody's own.
    psql(database, uR"sql(CREATE ROLE batch_forger; GRANT INSERT ON tidemark.events, tidemark.http_request TO
                          tidemark_ingest;
                          GRANT INSERT ON tidemark.events TO batch_forger)sql"_s);
    QCOMPARE(ingest.state(insert), u"ok"_s);
    QCOMPARE(
        psql(
            database,
            u"SELECT string_agg(concat_ws(' ', kind, subject, thing), ', ' ORDER BY subject, thing) FROM tidemark.missing_access()"_s),
        u"batch events batch_forger, batch events tidemark_ingest, batch http_request tidemark_ingest"_s);
    QCOMPARE(psql(database, u"SELECT tidemark.mend_access()"_s), u"3"_s);
    refusesBatches();
    QCOMPARE(psql(database, u"SELECT count(*) FROM tidemark.missing_access()"_s), u"0"_s);
    QCOMPARE(
        psql(database,
             uR"sql(SELECT has_column_privilege('batch_forger', 'tidemark.events', 'tenant_id', 'INSERT'),
                         has_column_privilege('batch_forger', 'tidemark.events', 'batch', 'INSERT'))sql"_s),
        u"t|f"_s);
}

QTEST_GUILESS_MAIN(TestBatchRights)
#include "tst_batchrights.moc"
