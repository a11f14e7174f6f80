// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/shared/sharedgateway.h"
#include "support/cacheserver.h"
#include "support/ctlrun.h"
#include "support/gatewayclient.h"
#include "support/login.h"
#include "support/schemadatabase.h"

#include <QJsonObject>
#include <QTest>

using namespace tidemark;
using namespace tidemark::coordinator;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

/// Who may share a tenant's answers, and what comes of it with a real coordinator and a real cache.
class TestSharing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whoSeesTheTenantHasItsKey();
    void nobodyElseHas();
    void theSecretIsTheOwners();
    void theKeyChangesWithWhatLoginsMay_data();
    void theKeyChangesWithWhatLoginsMay();
    void aRestoredCoordinatorIsAnotherOne();
    void desksShareWhatACoordinatorAnswers();
    void aLoginWithoutTheTenantReadsNothing();
    void theTerminalShares();
    void aPasswordIsNotShown();
    void anOlderSchemaIsReadDirectly();

private:
    [[nodiscard]] static RangeQuestion day()
    {
        RangeQuestion question;
        question.tenant = TenantId(1);
        question.range = {at("2026-03-01T00:00:00Z"), at("2026-03-02T00:00:00Z")};
        return question;
    }
    [[nodiscard]] QString readerOf(const QString &tenants) const
    {
        const QString reader = createLogin(m_conninfo, u"tidemark_reader"_s);
        psql(m_conninfo, u"SELECT tidemark.grant_tenants('%1', %2)"_s.arg(loginOf(reader), tenants));
        return reader;
    }
    static QString keyFor(const QString &conninfo, int tenant = 1)
    {
        return Login(conninfo).value("SELECT encode(key, 'hex') FROM tidemark.share_key(" +
                                     QByteArray::number(tenant) + ")");
    }

    QString m_conninfo;
};

namespace
{
struct Desk {
    explicit Desk(const QString &conninfo, const cache::CacheAddress &address)
    {
        auto inner = std::make_unique<PgReadGateway>(profileOf(conninfo), u"desk"_s);
        ShareGrantor &grantor = *inner;
        cache::SharedGateway::Rules patient; // this computer may be busy
        patient.deadline = Milliseconds(10'000);
        gateway = std::make_unique<cache::SharedGateway>(std::move(inner), grantor, address,
                                                         std::make_shared<cache::ShareKeys>(), patient);
    }
    void settle()
    {
        (void)await<void>([&](Reply<void> reply) { gateway->whenStored(std::move(reply)); });
    }
    std::unique_ptr<cache::SharedGateway> gateway;
};
} // namespace

void TestSharing::initTestCase()
{
    m_conninfo = createSchemaDatabase(TestCluster::shared());
    psql(m_conninfo, uR"sql(
        INSERT INTO tidemark.events (tenant_id, event_type, occurred_at, event_data)
        SELECT 1 + n % 2, 'view', timestamptz '2026-03-01 00:00Z' + n * interval '80 s',
               jsonb_build_object('user_id', n % 50, 'country', 'DE')
        FROM generate_series(0, 999) AS n)sql"_s);
    psql(m_conninfo, u"SELECT tidemark.rollup('events')"_s);
}

void TestSharing::whoSeesTheTenantHasItsKey()
{
    const QString key = keyFor(readerOf(u"'{1}'"_s));
    QCOMPARE(key.size(), 64);
    const QString some = readerOf(u"'{2,1}'"_s);
    const QString all = readerOf(u"NULL"_s);
    const QString operating = createLogin(m_conninfo, u"tidemark_operator"_s);
    const QString first = readerOf(u"'{1}'"_s);
    // The last login that was made changed the key for all.
    QVERIFY(keyFor(first) != key);
    for (const QString &login : {some, all, operating, m_conninfo})
        QCOMPARE(keyFor(login), keyFor(first));
    QVERIFY(keyFor(some, 2) != keyFor(some, 1));
}

void TestSharing::nobodyElseHas()
{
    const QString none = readerOf(u"'{}'"_s);
    const QString other = readerOf(u"'{2}'"_s);
    const QString loader = createLogin(m_conninfo, u"tidemark_ingest"_s);
    for (const QString &login : {none, other, loader})
        QCOMPARE(Login(login).state("SELECT * FROM tidemark.share_key(1)"), denied);
    QCOMPARE(Login(other).state("SELECT * FROM tidemark.share_key(NULL)"), denied);
    QCOMPARE(Login(other).state("SELECT * FROM tidemark.share_key(2)"), u"ok"_s);
    // Somebody who stands in for a login sees what that one sees.
    psql(m_conninfo, u"GRANT %1 TO %2"_s.arg(loginOf(none), loginOf(other)));
    Login standing(other);
    QCOMPARE(standing.state("SET ROLE " + loginOf(none).toUtf8()), u"ok"_s);
    QCOMPARE(standing.state("SELECT * FROM tidemark.share_key(2)"), denied);
}

void TestSharing::theSecretIsTheOwners()
{
    for (const QString &login : {readerOf(u"NULL"_s), createLogin(m_conninfo, u"tidemark_operator"_s)}) {
        QCOMPARE(Login(login).state("SELECT * FROM tidemark.share_secret"), denied);
        QCOMPARE(Login(login).state("UPDATE tidemark.share_secret SET secret = ''"), denied);
        QCOMPARE(Login(login).state("SELECT tidemark.access_state()"), denied);
    }
    const QString other = createSchemaDatabase(TestCluster::shared());
    QVERIFY(keyFor(other) != keyFor(m_conninfo));
}

void TestSharing::theKeyChangesWithWhatLoginsMay_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("no tenants any more") << u"SELECT tidemark.grant_tenants('%1', '{}')"_s;
    QTest::newRow("another tenant") << u"SELECT tidemark.grant_tenants('%1', '{2}')"_s;
    QTest::newRow("no reader any more") << u"REVOKE tidemark_reader FROM %1"_s;
    QTest::newRow("dropped policies") << uR"sql(DO $$ DECLARE p record; BEGIN
                  FOR p IN SELECT polname, polrelid::regclass AS t FROM pg_policy WHERE '%1'::regrole = ANY (polroles)
                  LOOP EXECUTE format('DROP POLICY %I ON %s', p.polname, p.t); END LOOP; END $$)sql"_s;
    QTest::newRow("no superuser any more") << u"ALTER ROLE %2 NOSUPERUSER"_s;
    QTest::newRow("bound by row security") << u"ALTER ROLE %3 NOBYPASSRLS"_s;
    QTest::newRow("no rights on a table") << u"REVOKE SELECT ON tidemark.events FROM %3"_s;
}

void TestSharing::theKeyChangesWithWhatLoginsMay()
{
    QFETCH(const QString, change);
    const QString reader = readerOf(u"'{1}'"_s);
    const QString super = createLogin(m_conninfo, u"tidemark_reader"_s);
    const QString bypassing = createLogin(m_conninfo, u"tidemark_reader"_s);
    psql(m_conninfo,
         u"ALTER ROLE %1 SUPERUSER; ALTER ROLE %2 BYPASSRLS; GRANT SELECT ON tidemark.events TO %2"_s.arg(
             loginOf(super), loginOf(bypassing)));
    const QString before = keyFor(m_conninfo);
    QCOMPARE(keyFor(reader), before);
    QCOMPARE(keyFor(m_conninfo), before);
    psql(m_conninfo, QString(change)
                         .replace("%1"_L1, loginOf(reader))
                         .replace("%2"_L1, loginOf(super))
                         .replace("%3"_L1, loginOf(bypassing)));
    QVERIFY(keyFor(m_conninfo) != before);
    psql(m_conninfo,
         u"ALTER ROLE %1 NOSUPERUSER; ALTER ROLE %2 NOBYPASSRLS"_s.arg(loginOf(super), loginOf(bypassing)));
}

void TestSharing::aRestoredCoordinatorIsAnotherOne()
{
    TestCluster cluster;
    const QString conninfo = createSchemaDatabase(cluster);
    const auto both = [&] {
        return psql(conninfo, u"SELECT coordinator, key FROM tidemark.share_key(1)"_s).split(u'|');
    };
    const QStringList before = both();
    cluster.stop();
    cluster.start();
    const QStringList after = both();
    QVERIFY(before.at(0) != after.at(0));
    QVERIFY(before.at(1) != after.at(1));
}

void TestSharing::desksShareWhatACoordinatorAnswers()
{
    const CacheServer server;
    const Desk first(readerOf(u"'{1}'"_s), server.address());
    Desk second(readerOf(u"NULL"_s), server.address());
    Desk third(createLogin(m_conninfo, u"tidemark_operator"_s), server.address());
    const Result<HistoryAnswer> direct = readHistory(*first.gateway, day());
    QVERIFY2(direct, wordsOf(direct));
    (void)await<void>([&](Reply<void> reply) { first.gateway->whenStored(std::move(reply)); });
    // What changes meanwhile shows when the answer has served its time.
    psql(m_conninfo, u"INSERT INTO tidemark.events (tenant_id, event_type, occurred_at)"
                     " VALUES (1, 'late', '2026-03-01 12:00Z')"_s);
    for (Desk *desk : {&second, &third}) {
        const Result<HistoryAnswer> shared = readHistory(*desk->gateway, day());
        QVERIFY2(shared, wordsOf(shared));
        QCOMPARE(desk->gateway->usage().shared, 1);
        QVERIFY(**shared->trend == **direct->trend);
        QVERIFY(**shared->uniques == **direct->uniques);
        QVERIFY(**shared->countries == **direct->countries);
        QVERIFY(shared->age > Milliseconds(0));
        const Making making = makingOf(*shared, paneOf<TrendSeries>());
        QCOMPARE(making.sharedAt, std::optional((*direct->trend)->provenance.serverTime));
        QCOMPARE(making.statements, makingOf(*direct, paneOf<TrendSeries>()).statements);
    }
    // The live counts are shared with what the login itself may do.
    Result<LiveAnswer> live = readLive(*second.gateway, {Dataset::Events, TenantId(1)});
    QVERIFY2(live, wordsOf(live));
    QVERIFY(!(*live->tide)->canOperate);
    live = readLive(*third.gateway, {Dataset::Events, TenantId(1)});
    QVERIFY2(live, wordsOf(live));
    QVERIFY((*live->tide)->canOperate);
}

void TestSharing::aLoginWithoutTheTenantReadsNothing()
{
    const CacheServer server;
    Desk first(readerOf(u"'{1}'"_s), server.address());
    const Desk other(readerOf(u"'{2}'"_s), server.address());
    QVERIFY(readHistory(*first.gateway, day()));
    first.settle();
    QCOMPARE(server.entries().size(), 1);
    const Result<HistoryAnswer> refused = readHistory(*other.gateway, day());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Permission);
    QCOMPARE(other.gateway->usage().shared, 0);
}

void TestSharing::theTerminalShares()
{
    const CacheServer server;
    const QString reader = readerOf(u"'{1}'"_s);
    const QStringList query{u"query"_s,      u"hourly"_s, u"--tenant"_s,   u"1"_s,        u"--from"_s,
                            u"2026-03-01"_s, u"--to"_s,   u"2026-03-02"_s, u"--format"_s, u"json"_s};
    const QStringList cache{u"--cache"_s, u"unix:"_s + server.address().path};
    const auto run = [&](const QStringList &arguments, const QString &cacheVariable = {}) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TIDEMARK_CACHE"_s, cacheVariable);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TIDEMARKCTL), QStringList{u"--connect"_s, reader} + arguments);
        return finished(process);
    };
    // On a busy computer the cache may be too slow, and the coordinator is asked.
    CtlRun last;
    const auto isShared = [&](const CtlRun &now) {
        last = now;
        return now.output.contains("shared_at") || now.output.contains("From the shared cache");
    };
    const CtlRun direct = run(query + cache);
    QCOMPARE(direct.exitStatus, 0);
    QVERIFY(!direct.json().contains("shared_at"_L1));
    QTRY_VERIFY_WITH_TIMEOUT(isShared(run(query + cache)), 60'000);
    QCOMPARE(last.array(u"rows"_s), direct.array(u"rows"_s));
    QCOMPARE(server.entries().size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(isShared(run(query.first(8) + cache + QStringList{u"--explain"_s})), 60'000);
    QVERIFY(last.output.contains("From the shared cache: the server answered another reader on 20"));
    QTRY_VERIFY_WITH_TIMEOUT(isShared(run(query, cache.at(1))), 60'000);
    QVERIFY(!isShared(run(query + QStringList{u"--cache"_s, u"none"_s}, cache.at(1))));

    const CtlRun status = run({u"status"_s, u"--format"_s, u"json"_s}, cache.at(1));
    const QJsonObject standing = status.json().value(u"shared_cache"_s).toObject();
    QCOMPARE(standing.value(u"address"_s).toString(), cache.at(1));
    QVERIFY(standing.value(u"answers"_s).toBool());
    // There is none: as without.
    const QStringList none{u"--cache"_s, u"redis://127.0.0.1:1"_s};
    const CtlRun dead = run(query + none);
    QCOMPARE(dead.exitStatus, 0);
    QCOMPARE(dead.errors, QString());
    QCOMPARE(dead.array(u"rows"_s), direct.array(u"rows"_s));
    QVERIFY(run(QStringList{u"status"_s} + none)
                .output.contains("Shared cache redis://127.0.0.1:1: not available. The connection failed: "));
}

void TestSharing::aPasswordIsNotShown()
{
    const QStringList query{u"query"_s, u"daily"_s, u"--tenant"_s, u"1"_s, u"--cache"_s};
    const CtlRun refused =
        runCtl(QStringLiteral(TIDEMARKCTL), m_conninfo, query + QStringList{u"redis://:horse@h"_s});
    QCOMPARE(refused.exitStatus, 2);
    QVERIFY(refused.errors.contains("TIDEMARK_CACHE_PASSWORD"_L1));
    QVERIFY(!refused.errors.contains("horse"_L1));
    const CtlRun wrong =
        runCtl(QStringLiteral(TIDEMARKCTL), m_conninfo, query + QStringList{u"redis://:horse@h/x"_s});
    QCOMPARE(wrong.exitStatus, 2);
    QVERIFY(!wrong.errors.contains("horse"_L1));
}

void TestSharing::anOlderSchemaIsReadDirectly()
{
    const CacheServer server;
    const QString conninfo = createSchemaDatabase(TestCluster::shared());
    psql(conninfo, u"DROP FUNCTION tidemark.share_key(int)"_s);
    const Desk desk(conninfo, server.address());
    for (int i = 0; i < 2; ++i) {
        const Result<HistoryAnswer> answer = readHistory(*desk.gateway, day());
        QVERIFY2(answer, wordsOf(answer));
    }
    QCOMPARE(desk.gateway->usage().direct, 2);
    QVERIFY(server.entries().isEmpty());
}

QTEST_GUILESS_MAIN(TestSharing)
#include "tst_sharing.moc"
