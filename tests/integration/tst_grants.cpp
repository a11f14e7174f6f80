// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What logins may do and see: as it is told, and as it is.
#include "support/ctlrun.h"
#include "support/login.h"
#include "support/schemadatabase.h"

#include <QTest>

using namespace tidemark::test;
using namespace Qt::StringLiterals;

class TestGrants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_conninfo = createSchemaDatabase(TestCluster::shared());
        psql(
            m_conninfo,
            u"INSERT INTO tidemark.events (tenant_id, event_type) SELECT t, 'x' FROM generate_series(1, 3) t"_s);
    }
    void whatIsGrantedIsToldAndHolds();
    void whatIsNotNamedIsWithdrawn();
    void whoSeesAllWithoutAGrantIsTold();
    void whatComesThroughARoleIsRefusedWhole();
    void whatWouldHaveNoEffectIsRefused();
    void whoReadsWithoutARoleIsTold();
    void onlyASuperuserMaySet();
    void wrongUseIsRefused_data();
    void wrongUseIsRefused();

private:
    [[nodiscard]] CtlRun ctl(const QStringList &arguments, const QString &conninfo = {}) const
    {
        return runCtl(QStringLiteral(TIDEMARKCTL), conninfo.isEmpty() ? m_conninfo : conninfo,
                      QStringList{u"--format"_s, u"json"_s} + arguments);
    }
    [[nodiscard]] QJsonObject told(const QString &login) const
    {
        const QJsonArray logins = ctl({u"grants"_s}).array(u"logins"_s);
        for (const QJsonValue &row : logins)
            if (row[u"login"_s].toString() == login)
                return row.toObject();
        return {};
    }
    /// A login without any right.
    [[nodiscard]] QString stranger() const
    {
        const QString conninfo = createLogin(m_conninfo, u"tidemark_reader"_s);
        psql(m_conninfo,
             uR"sql(SELECT tidemark.grant_tenants('%1', '{}'); REVOKE tidemark_reader FROM %1)sql"_s.arg(
                 loginOf(conninfo)));
        return conninfo;
    }

    QString m_conninfo;
};

void TestGrants::whatIsGrantedIsToldAndHolds()
{
    const QString conninfo = stranger();
    const QString name = loginOf(conninfo);
    QVERIFY(told(name).isEmpty());
    QCOMPARE(ctl({u"grants"_s, u"set"_s, name, u"reader"_s, u"--tenants"_s, u"3,1"_s}).exitStatus, 0);
    QJsonObject row = told(name);
    QCOMPARE(row.value(u"reads"_s).toBool(), true);
    QCOMPARE(row.value(u"operates"_s).toBool(), false);
    QCOMPARE(row.value(u"tenants"_s).toArray(), (QJsonArray{1, 3}));
    Login login(conninfo);
    QCOMPARE(login.value("SELECT count(*) FROM tidemark.events"), u"2"_s);

    QCOMPARE(ctl({u"grants"_s, u"set"_s, name, u"reader"_s, u"--tenants"_s, u"all"_s}).exitStatus, 0);
    QVERIFY(told(name).value(u"tenants"_s).isNull());
    QCOMPARE(login.value("SELECT count(*) FROM tidemark.events"), u"3"_s);

    QCOMPARE(ctl({u"grants"_s, u"set"_s, name, u"operator"_s}).exitStatus, 0);
    row = told(name);
    QCOMPARE(row.value(u"reads"_s).toBool(), true);
    QCOMPARE(row.value(u"operates"_s).toBool(), true);
    QCOMPARE(login.value("SELECT count(*) FROM tidemark.events"), u"3"_s);
    QCOMPARE(login.state("SELECT * FROM tidemark.run_log"), u"ok"_s);
    // Setting what is already so changes nothing, and enters nothing.
    const QString entries = psql(m_conninfo, u"SELECT count(*) FROM tidemark.run_log WHERE what = 'grant'"_s);
    QCOMPARE(ctl({u"grants"_s, u"set"_s, name, u"operator"_s}).exitStatus, 0);
    QCOMPARE(psql(m_conninfo, u"SELECT count(*) FROM tidemark.run_log WHERE what = 'grant'"_s), entries);
}

void TestGrants::whatIsNotNamedIsWithdrawn()
{
    const QString conninfo = stranger();
    const QString name = loginOf(conninfo);
    QCOMPARE(ctl({u"grants"_s, u"set"_s, name, u"operator"_s}).exitStatus, 0);
    QCOMPARE(ctl({u"grants"_s, u"set"_s, name, u"reader"_s, u"--tenants"_s, u"2"_s}).exitStatus, 0);
    Login login(conninfo);
    QCOMPARE(login.value("SELECT count(*) FROM tidemark.events"), u"1"_s);
    QCOMPARE(login.state("SELECT * FROM tidemark.run_log"), denied);
    // A loader must not read, so one who read becomes one only by losing that.
    QCOMPARE(ctl({u"grants"_s, u"set"_s, name, u"ingest"_s}).exitStatus, 0);
    QCOMPARE(told(name).value(u"loads"_s).toBool(), true);
    QCOMPARE(told(name).value(u"reads"_s).toBool(), false);
    QCOMPARE(psql(m_conninfo, u"SELECT rolbypassrls FROM pg_roles WHERE rolname = '%1'"_s.arg(name)), u"t"_s);
    QCOMPARE(login.state("SELECT count(*) FROM tidemark.events"), denied);
    // And a reader again: nothing of what a loader had is left.
    QCOMPARE(ctl({u"grants"_s, u"set"_s, name, u"reader"_s, u"--tenants"_s, u"none"_s}).exitStatus, 0);
    QCOMPARE(psql(m_conninfo, u"SELECT rolbypassrls FROM pg_roles WHERE rolname = '%1'"_s.arg(name)), u"f"_s);
    QCOMPARE(psql(m_conninfo,
                  u"SELECT count(*) FROM pg_db_role_setting WHERE setrole = '%1'::regrole"_s.arg(name)),
             u"0"_s);
    QCOMPARE(login.value("SELECT count(*) FROM tidemark.events"), u"0"_s);
    QCOMPARE(ctl({u"grants"_s, u"set"_s, name, u"none"_s}).exitStatus, 0);
    QVERIFY(told(name).isEmpty());
    QCOMPARE(login.state("SELECT count(*) FROM tidemark.events"), denied);
    QCOMPARE(
        psql(m_conninfo,
             uR"sql(SELECT count(*) FROM pg_policy WHERE '%1'::regrole = ANY (polroles))sql"_s.arg(name)),
        u"0"_s);
    const QJsonArray trail =
        ctl({u"audit"_s, u"--kind"_s, u"grant"_s, u"--search"_s, name}).array(u"entries"_s);
    QVERIFY(trail.size() >= 8);
    QCOMPARE(trail[0][u"detail"_s].toString(), name + u": reader withdrawn"_s);
}

void TestGrants::whoSeesAllWithoutAGrantIsTold()
{
    const QString conninfo = stranger();
    const QString name = loginOf(conninfo);
    psql(m_conninfo, u"GRANT tidemark_reader TO %1; ALTER ROLE %1 BYPASSRLS"_s.arg(name));
    QVERIFY(told(name).value(u"tenants"_s).isNull());
    QVERIFY(told(name).value(u"sees"_s).toString().contains(u"bypasses"_s));
    psql(m_conninfo, u"ALTER ROLE %1 NOBYPASSRLS SUPERUSER"_s.arg(name));
    QCOMPARE(told(name).value(u"superuser"_s).toBool(), true);
    QVERIFY(told(name).value(u"tenants"_s).isNull());
    QCOMPARE(ctl({u"grants"_s, u"set"_s, name, u"none"_s}).exitStatus, 2);
    // A policy that nobody here made is not judged.
    psql(m_conninfo, uR"sql(ALTER ROLE %1 NOSUPERUSER;
        CREATE POLICY own ON tidemark.events FOR SELECT TO %1 USING (tenant_id > 1))sql"_s.arg(name));
    QVERIFY(told(name).value(u"sees"_s).toString().contains(u"not known"_s));
}

void TestGrants::whatComesThroughARoleIsRefusedWhole()
{
    const QString conninfo = stranger();
    const QString name = loginOf(conninfo);
    psql(m_conninfo,
         uR"sql(CREATE ROLE analysts_%1; GRANT tidemark_reader TO analysts_%1; GRANT analysts_%1 TO %1;
                            GRANT tidemark_operator TO %1)sql"_s.arg(name));
    const CtlRun refused = ctl({u"grants"_s, u"set"_s, name, u"none"_s});
    QCOMPARE(refused.exitStatus, 2);
    QVERIFY2(refused.errors.contains(u"analysts_"_s + name), qPrintable(refused.errors));
    // Nothing of it was done.
    QCOMPARE(told(name).value(u"operates"_s).toBool(), true);
}

void TestGrants::whatWouldHaveNoEffectIsRefused()
{
    const QString conninfo = stranger();
    const QString name = loginOf(conninfo);
    const QStringList one{u"grants"_s, u"set"_s, name, u"reader"_s, u"--tenants"_s, u"1"_s};
    psql(m_conninfo, u"ALTER ROLE %1 NOINHERIT"_s.arg(name));
    const CtlRun refused = ctl(one);
    QCOMPARE(refused.exitStatus, 2);
    QVERIFY2(refused.errors.contains(u"NOINHERIT"_s), qPrintable(refused.errors));
    // Tenants that come through another role cannot be taken away here.
    psql(m_conninfo, uR"sql(ALTER ROLE %1 INHERIT; CREATE ROLE group_%1; GRANT tidemark_reader TO group_%1;
                            GRANT group_%1 TO %1; SELECT tidemark.grant_tenants('group_%1', '{1,2,3}'))sql"_s
                         .arg(name));
    QCOMPARE(ctl(one).exitStatus, 2);
    QCOMPARE(told(name).value(u"tenants"_s).toArray(), (QJsonArray{1, 2, 3}));
    QCOMPARE(ctl({u"grants"_s, u"set"_s, name, u"reader"_s, u"--tenants"_s, u"1,2,3,4"_s}).exitStatus, 0);
    // A group's own tenants are set as well, though it is no login.
    QCOMPARE(ctl({u"grants"_s, u"set"_s, u"group_"_s + name, u"reader"_s, u"--tenants"_s, u"2"_s}).exitStatus,
             0);
    QCOMPARE(ctl({u"grants"_s, u"set"_s, name, u"reader"_s, u"--tenants"_s, u"1,2"_s}).exitStatus, 0);
    QCOMPARE(told(name).value(u"tenants"_s).toArray(), (QJsonArray{1, 2}));
}

void TestGrants::whoReadsWithoutARoleIsTold()
{
    const QString owner = loginOf(stranger());
    psql(m_conninfo, u"GRANT tidemark_owner TO %1"_s.arg(owner));
    QVERIFY(told(owner).value(u"tenants"_s).isNull());
    QCOMPARE(told(owner).value(u"reads"_s).toBool(), true);
    const QString granted = loginOf(stranger());
    psql(m_conninfo,
         u"GRANT USAGE ON SCHEMA tidemark TO %1; GRANT SELECT ON tidemark.events TO %1"_s.arg(granted));
    QCOMPARE(told(granted).value(u"reads"_s).toBool(), true);
    QCOMPARE(told(granted).value(u"tenants"_s).toArray(), QJsonArray());
}

void TestGrants::onlyASuperuserMaySet()
{
    const QString bob = createLogin(m_conninfo, u"tidemark_operator"_s);
    QCOMPARE(ctl({u"grants"_s}, bob).json().value(u"may_change"_s).toBool(), false);
    QCOMPARE(ctl({u"grants"_s}).json().value(u"may_change"_s).toBool(), true);
    QCOMPARE(ctl({u"grants"_s, u"set"_s, loginOf(bob), u"none"_s}, bob).exitStatus, 4);
    QCOMPARE(ctl({u"grants"_s}, createLogin(m_conninfo, u"tidemark_reader"_s)).exitStatus, 4);
    QCOMPARE(ctl({u"grants"_s}, stranger()).exitStatus, 4);
    const CtlRun nobody = ctl({u"grants"_s, u"set"_s, u"nobody here"_s, u"ingest"_s});
    QCOMPARE(nobody.exitStatus, 1);
    QVERIFY2(nobody.errors.contains(u"CREATE ROLE \"nobody here\" LOGIN"_s), qPrintable(nobody.errors));
}

void TestGrants::wrongUseIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no login") << QStringList{u"set"_s};
    QTest::newRow("no rights") << QStringList{u"set"_s, u"ann"_s};
    QTest::newRow("unknown right") << QStringList{u"set"_s, u"ann"_s, u"admin"_s};
    QTest::newRow("no tenants") << QStringList{u"set"_s, u"ann"_s, u"reader"_s};
    QTest::newRow("tenants of an operator")
        << QStringList{u"set"_s, u"ann"_s, u"operator"_s, u"--tenants"_s, u"1"_s};
    QTest::newRow("no numbers") << QStringList{u"set"_s, u"ann"_s, u"reader"_s, u"--tenants"_s, u"x"_s};
    QTest::newRow("no tenant") << QStringList{u"set"_s, u"ann"_s, u"reader"_s, u"--tenants"_s, QString()};
    QTest::newRow("none and more") << QStringList{u"set"_s, u"ann"_s, u"none,ingest"_s};
    QTest::newRow("a group") << QStringList{u"set"_s, u"tidemark_reader"_s, u"none"_s};
    QTest::newRow("both") << QStringList{u"set"_s, u"postgres"_s, u"reader,ingest"_s, u"--tenants"_s, u"1"_s};
    QTest::newRow("list of something") << QStringList{u"list"_s, u"ann"_s};
    QTest::newRow("another action") << QStringList{u"give"_s};
}

void TestGrants::wrongUseIsRefused()
{
    QFETCH(const QStringList, arguments);
    const CtlRun run = ctl(QStringList{u"grants"_s} + arguments);
    QCOMPARE(run.exitStatus, 2);
    QVERIFY(!run.errors.isEmpty());
}

QTEST_GUILESS_MAIN(TestGrants)
#include "tst_grants.moc"
