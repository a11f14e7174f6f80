// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ctlrun.h"
#include "support/pgclient.h"
#include "support/schemadatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::test;

/// What somebody has changed or dropped of a schema of this version is found, announced and restored.
class TestRepair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void functionsComeBack_data();
    void functionsComeBack();
    void rightsAndPoliciesAreAnnounced();
    void allOfAFreshSchemaIsAnnounced();
    void jobsAreAnnounced();
    void whoMayNotCreateIsTold();
};

namespace
{
CtlRun ctl(const QString &conninfo, const QStringList &words)
{
    return runCtl(QStringLiteral(TIDEMARKCTL), conninfo, QStringList{u"--format"_s, u"json"_s} + words);
}

/// "step action object name" of each planned change of those steps, sorted.
QStringList planned(const CtlRun &run, const QStringList &steps)
{
    QStringList changes;
    for (const QJsonValue &change : run.array(u"changes"_s)) {
        if (steps.contains(change[u"step"_s].toString()))
            changes << change[u"action"_s].toString() + u' ' + change[u"object"_s].toString() + u' ' +
                           change[u"name"_s].toString();
    }
    changes.sort();
    return changes;
}

/// Functions with their owners and rights.
QString functionsOf(const QString &conninfo)
{
    return psql(conninfo, uR"sql(
        SELECT string_agg(p.oid::regprocedure || ' ' || md5(pg_get_functiondef(p.oid)) || p.proowner::regrole || coalesce(
                   (SELECT string_agg(a::text, ',' ORDER BY a::text) FROM unnest(p.proacl) AS a), ''), E'\n'
                   ORDER BY p.oid::regprocedure::text)
        FROM pg_proc AS p WHERE p.pronamespace = 'tidemark'::regnamespace)sql"_s);
}

/// What of rights and policies an installation gives, in the words of a plan.
QStringList accessOf(const QString &conninfo)
{
    QStringList access = psql(conninfo, uR"sql(
        SELECT 'enable ROW LEVEL SECURITY ' || c.oid::regclass FROM pg_class AS c
        WHERE c.relnamespace = to_regnamespace('tidemark') AND c.relrowsecurity AND NOT c.relispartition
        UNION ALL
        SELECT 'create POLICY ' || p.polname || ' ON ' || p.polrelid::regclass FROM pg_policy AS p
        UNION ALL
        SELECT 'grant TABLE ' || a.privilege_type || ' ON ' || c.oid::regclass || ' TO ' || a.grantee::regrole
        FROM pg_class AS c, aclexplode(c.relacl) AS a
        WHERE c.relnamespace = to_regnamespace('tidemark') AND c.relkind IN ('r', 'p') AND NOT c.relispartition
          AND a.grantee <> c.relowner
        UNION
        SELECT 'grant TABLE INSERT ON ' || c.attrelid::regclass || ' TO ' || a.grantee::regrole
        FROM pg_attribute AS c, aclexplode(c.attacl) AS a
        WHERE c.attrelid IN (to_regclass('tidemark.events'), to_regclass('tidemark.http_request')))sql"_s)
                             .split(u'\n', Qt::SkipEmptyParts);
    access.sort();
    return access;
}
} // namespace

void TestRepair::functionsComeBack_data()
{
    QTest::addColumn<QString>("spoiling");
    QTest::addColumn<QString>("announced");
    QTest::newRow("dropped") << u"DROP FUNCTION tidemark.missing_access()"_s
                             << u"create FUNCTION tidemark.missing_access"_s;
    QTest::newRow("another body")
        << uR"sql(CREATE OR REPLACE FUNCTION tidemark.utc_text(moment timestamptz) RETURNS text LANGUAGE sql IMMUTABLE
                  SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' AS $$ SELECT 'stale' $$)sql"_s
        << u"replace FUNCTION tidemark.utc_text"_s;
    QTest::newRow("another caller's rights") << u"ALTER FUNCTION tidemark.rollup(text) SECURITY INVOKER"_s
                                             << u"replace FUNCTION tidemark.rollup"_s;
    QTest::newRow("another volatility")
        << u"ALTER FUNCTION tidemark.country(text) VOLATILE"_s << u"replace FUNCTION tidemark.country"_s;
    QTest::newRow("a setting lost") << u"ALTER FUNCTION tidemark.hold_dataset(text) RESET lock_timeout"_s
                                    << u"replace FUNCTION tidemark.hold_dataset"_s;
    QTest::newRow("another owner") << u"ALTER FUNCTION tidemark.rollup(text) OWNER TO postgres"_s
                                   << u"replace FUNCTION tidemark.rollup"_s;
    QTest::newRow("a procedure") << u"DROP PROCEDURE tidemark.upkeep()"_s
                                 << u"create PROCEDURE tidemark.upkeep"_s;
    QTest::newRow("of a version's step")
        << u"ALTER FUNCTION tidemark.open_batch() VOLATILE"_s << u"replace FUNCTION tidemark.open_batch"_s;
}

void TestRepair::functionsComeBack()
{
    QFETCH(const QString, spoiling);
    QFETCH(const QString, announced);
    const QString conninfo = createSchemaDatabase(TestCluster::shared());
    const QString before = functionsOf(conninfo);
    QVERIFY(!ctl(conninfo, {u"doctor"_s}).output.contains("functions-changed"));
    psql(conninfo, spoiling);
    QVERIFY(functionsOf(conninfo) != before);
    const CtlRun found = ctl(conninfo, {u"doctor"_s});
    QVERIFY2(found.output.contains("functions-changed") &&
                 found.output.contains(announced.section(u' ', -1).toUtf8()),
             found.output);
    const CtlRun plan = ctl(conninfo, {u"init"_s, u"--dry-run"_s});
    QVERIFY2(planned(plan, {u"functions"_s}).contains(announced), plan.output);
    const CtlRun run = ctl(conninfo, {u"init"_s});
    QVERIFY2(run.exitStatus == 0, qPrintable(run.errors));
    QVERIFY2(run.output.contains("1 function was missing or had been changed"), run.output);
    QCOMPARE(functionsOf(conninfo).split(u'\n'), before.split(u'\n'));
    QVERIFY(!ctl(conninfo, {u"doctor"_s}).output.contains("functions-changed"));
    QCOMPARE(ctl(conninfo, {u"init"_s, u"--dry-run"_s}).array(u"changes"_s).size(), 0);
}

void TestRepair::rightsAndPoliciesAreAnnounced()
{
    const QString conninfo = createSchemaDatabase(TestCluster::shared());
    psql(conninfo, uR"sql(
        DROP POLICY operators_see_all ON tidemark.events_hourly;
        ALTER TABLE tidemark.tenant DISABLE ROW LEVEL SECURITY;
        REVOKE SELECT ON tidemark.events_daily FROM tidemark_reader;
        REVOKE EXECUTE ON FUNCTION tidemark.rollup(text) FROM tidemark_operator;
        GRANT CREATE ON SCHEMA tidemark TO PUBLIC)sql"_s);
    const CtlRun plan = ctl(conninfo, {u"init"_s, u"--dry-run"_s});
    QCOMPARE(planned(plan, {u"access"_s}),
             (QStringList{u"create POLICY operators_see_all ON tidemark.events_hourly"_s,
                          u"enable ROW LEVEL SECURITY tidemark.tenant"_s,
                          u"grant ROUTINE EXECUTE ON tidemark.rollup(text) TO tidemark_operator"_s,
                          u"grant TABLE SELECT ON tidemark.events_daily TO tidemark_reader"_s,
                          u"run  REVOKE CREATE ON SCHEMA tidemark FROM PUBLIC"_s}));
    QCOMPARE(ctl(conninfo, {u"init"_s}).exitStatus, 0);
    QCOMPARE(ctl(conninfo, {u"init"_s, u"--dry-run"_s}).array(u"changes"_s).size(), 0);
}

void TestRepair::allOfAFreshSchemaIsAnnounced()
{
    TestCluster cluster;
    const QString conninfo = cluster.createDatabase();
    const CtlRun plan = ctl(conninfo, {u"init"_s, u"--dry-run"_s});
    QVERIFY2(plan.exitStatus == 0, qPrintable(plan.errors));
    QCOMPARE(ctl(conninfo, {u"init"_s}).exitStatus, 0);
    QStringList access = planned(plan, {u"access"_s});
    QVERIFY(access.contains(u"grant ROUTINE EXECUTE ON tidemark.rollup(text) TO tidemark_operator"_s));
    QVERIFY(access.contains(u"grant ROLE tidemark_reader TO tidemark_operator"_s));
    access.removeIf([](const QString &change) {
        return change.startsWith("grant "_L1) && !change.startsWith("grant TABLE "_L1);
    });
    QCOMPARE(access, accessOf(conninfo));
}

void TestRepair::jobsAreAnnounced()
{
    // The database that pg_cron works in.
    TestCluster cluster;
    const QStringList both{u"create JOB tidemark rollup"_s, u"create JOB tidemark upkeep"_s};
    QCOMPARE(planned(ctl(cluster.conninfo(), {u"init"_s, u"--dry-run"_s}), {u"jobs"_s}), both);
    QCOMPARE(ctl(cluster.conninfo(), {u"init"_s}).exitStatus, 0);
    QCOMPARE(planned(ctl(cluster.conninfo(), {u"init"_s, u"--dry-run"_s}), {u"jobs"_s}), QStringList());
    psql(cluster.conninfo(),
         u"UPDATE cron.job SET database = 'elsewhere' WHERE jobname = 'tidemark upkeep'"_s);
    psql(cluster.conninfo(), u"DELETE FROM cron.job WHERE jobname = 'tidemark rollup'"_s);
    QCOMPARE(planned(ctl(cluster.conninfo(), {u"init"_s, u"--dry-run"_s}), {u"jobs"_s}),
             (QStringList{both.first(), u"update JOB tidemark upkeep"_s}));
    QCOMPARE(ctl(cluster.conninfo(), {u"init"_s}).exitStatus, 0);
    QCOMPARE(ctl(cluster.conninfo(), {u"init"_s, u"--dry-run"_s}).array(u"changes"_s).size(), 0);
}

void TestRepair::whoMayNotCreateIsTold()
{
    createSchemaDatabase(TestCluster::shared()); // makes the roles
    const QString conninfo = TestCluster::shared().createDatabase();
    psql(conninfo, u"CREATE EXTENSION hll; CREATE ROLE owner_of_it LOGIN"_s);
    psql(
        conninfo,
        u"DO $$ BEGIN EXECUTE format('ALTER DATABASE %I OWNER TO owner_of_it', current_database()); END $$"_s);
    const QString own = conninfo + u" user=owner_of_it"_s;
    const CtlRun plan = ctl(own, {u"init"_s, u"--dry-run"_s});
    QVERIFY2(plan.errors.contains(u"superuser"_s), qPrintable(plan.errors));
    // What whoever may would do, all the same.
    QVERIFY(!planned(plan, {u"access"_s}).isEmpty());
    const CtlRun run = ctl(own, {u"init"_s});
    QVERIFY(run.exitStatus != 0);
    QCOMPARE(plan.exitStatus, run.exitStatus);
}

QTEST_GUILESS_MAIN(TestRepair)
#include "tst_repair.moc"
