// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/sharingdesk.h"
#include "support/cacheserver.h"

#include <QDataStream>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Whatever happens to the shared cache, or whoever owns it: a desk shows the tenant's own numbers, and of
/// when they are.
class TestSharedCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeadCacheIsDoneWithout();
    void aFrozenCacheIsDoneWithout();
    void anEmptiedCacheIsFilledAgain();
    void aFullCacheIsDoneWithout();
    void garbageIsNotBelieved_data();
    void garbageIsNotBelieved();
    void anOldEntryIsNotBelieved();
    void swappedEntriesAreNotBelieved();
    void whoLosesTheTenantReadsNothing();
    void aLiarIsDoneWithout_data();
    void aLiarIsDoneWithout();

private:
    CountedCoordinator m_coordinator;
};

void TestSharedCache::aDeadCacheIsDoneWithout()
{
    CacheServer server;
    SharingDesk desk(m_coordinator, server.address());
    QVERIFY(desk.live());
    desk.settle();
    server.kill();
    for (int i = 0; i < 3; ++i) {
        m_coordinator.time += 500ms;
        QCOMPARE(numberOf(desk.live()), m_coordinator.number(TenantId(1)));
        QCOMPARE(numberOf(desk.history()), m_coordinator.number(TenantId(1)));
    }
    QVERIFY(!desk.gateway().trouble().isEmpty());
    server.start();
    SharingDesk second(m_coordinator, server.address());
    SharingDesk third(m_coordinator, server.address());
    QVERIFY(second.live());
    second.settle();
    QVERIFY(third.live());
    QCOMPARE(third.gateway().usage().shared, 1);
}

void TestSharedCache::aFrozenCacheIsDoneWithout()
{
    CacheServer server;
    SharingDesk known(m_coordinator, server.address(), {});
    QVERIFY(known.live());
    known.settle();
    server.freeze();
    SharingDesk fresh(m_coordinator, server.address(), {});
    for (SharingDesk *desk : {&known, &fresh}) {
        for (int i = 0; i < 3; ++i) {
            m_coordinator.time += 500ms;
            QCOMPARE(numberOf(desk->live()), m_coordinator.number(TenantId(1)));
            QCOMPARE(numberOf(desk->history()), m_coordinator.number(TenantId(1)));
        }
        QCOMPARE(desk->gateway().trouble(), u"It does not answer in time."_s);
    }
    server.thaw();
}

void TestSharedCache::anEmptiedCacheIsFilledAgain()
{
    const CacheServer server;
    SharingDesk first(m_coordinator, server.address());
    SharingDesk second(m_coordinator, server.address());
    QVERIFY(first.history());
    first.settle();
    server.ask({"FLUSHALL"});
    m_coordinator.time += 1s;
    QCOMPARE(numberOf(second.history()), m_coordinator.number(TenantId(1)));
    second.settle();
    QCOMPARE(server.entries().size(), 1);
}

void TestSharedCache::aFullCacheIsDoneWithout()
{
    const CacheServer server({"maxmemory 1", "maxmemory-policy noeviction"});
    SharingDesk desk(m_coordinator, server.address());
    for (int i = 0; i < 3; ++i) {
        m_coordinator.time += 500ms;
        QCOMPARE(numberOf(desk.live()), m_coordinator.number(TenantId(1)));
        QCOMPARE(numberOf(desk.history()), m_coordinator.number(TenantId(1)));
    }
    QVERIFY(server.entries().isEmpty());
}

void TestSharedCache::garbageIsNotBelieved_data()
{
    QTest::addColumn<QByteArray>("kind");
    for (const char *kind : {"empty", "text", "short", "flipped", "longer", "large", "list", "other format"})
        QTest::newRow(kind) << QByteArray(kind);
}

void TestSharedCache::garbageIsNotBelieved()
{
    QFETCH(const QByteArray, kind);
    const CacheServer server;
    SharingDesk first(m_coordinator, server.address());
    QVERIFY(first.history());
    first.settle();
    const QByteArray name = server.entries().value(0);
    QByteArray entry = server.ask({"GET", name});
    if (kind == "empty")
        entry.clear();
    else if (kind == "text")
        entry = "no sealed answer at all, but long enough to be taken for one that is sealed";
    else if (kind == "short")
        entry.chop(1);
    else if (kind == "flipped")
        entry[entry.size() / 2] = char(entry.at(entry.size() / 2) ^ 1);
    else if (kind == "longer")
        entry += '\0';
    else if (kind == "large")
        entry = QByteArray(64 << 20, 'x');
    else if (kind == "other format")
        entry[5] = char(entry.at(5) ^ 1);
    server.ask({"DEL", name});
    if (kind == "list")
        server.ask({"RPUSH", name, entry});
    else
        server.ask({"SET", name, entry});

    m_coordinator.time += 1s;
    SharingDesk second(m_coordinator, server.address());
    QCOMPARE(numberOf(second.history()), m_coordinator.number(TenantId(1)));
    QCOMPARE(second.gateway().usage().shared, 0);
    second.settle();
    if (kind == "large")
        return; // the cache is left alone
    SharingDesk third(m_coordinator, server.address());
    QCOMPARE(numberOf(third.history()), m_coordinator.number(TenantId(1)));
    QCOMPARE(third.gateway().usage().shared, 1);
}

void TestSharedCache::anOldEntryIsNotBelieved()
{
    const CacheServer server;
    SharingDesk first(m_coordinator, server.address());
    QVERIFY(first.live());
    first.settle();
    const QByteArray name = server.entries().value(0);
    QByteArray entry = server.ask({"GET", name});
    m_coordinator.time += 10s;
    server.ask({"SET", name, entry});
    SharingDesk second(m_coordinator, server.address());
    QCOMPARE(numberOf(second.live()), m_coordinator.number(TenantId(1)));
    QCOMPARE(second.gateway().usage().refused, 1);
    second.settle();

    // With another time on it, it does not open.
    const qint64 now = toMSecs(m_coordinator.now());
    QByteArray time;
    QDataStream(&time, QIODevice::WriteOnly) << now;
    entry.replace(6, time.size(), time);
    server.ask({"SET", name, entry});
    SharingDesk third(m_coordinator, server.address());
    QCOMPARE(numberOf(third.live()), m_coordinator.number(TenantId(1)));
    QCOMPARE(third.gateway().usage().refused, 1);
}

void TestSharedCache::swappedEntriesAreNotBelieved()
{
    const CacheServer server;
    SharingDesk desk(m_coordinator, server.address());
    QVERIFY(desk.live(1) && desk.live(2) && desk.history(1) && desk.history(2));
    desk.settle();
    const QByteArrayList names = server.entries();
    QCOMPARE(names.size(), 4);
    for (const QByteArray &from : names) {
        const QByteArray entry = server.ask({"GET", from});
        for (const QByteArray &to : names)
            if (to != from)
                server.ask({"SET", to, entry});
        m_coordinator.time += 1ms;
        for (const int tenant : {1, 2}) {
            SharingDesk other(m_coordinator, server.address());
            QCOMPARE(numberOf(other.live(tenant)) / 1'000'000'000, tenant);
            QCOMPARE(numberOf(other.history(tenant)) / 1'000'000'000, tenant);
            QCOMPARE_GE(other.gateway().usage().refused, 1);
            other.settle();
        }
        server.ask({"FLUSHALL"});
        QVERIFY(desk.live(1) && desk.live(2) && desk.history(1) && desk.history(2));
        desk.settle();
    }
}

void TestSharedCache::whoLosesTheTenantReadsNothing()
{
    const CacheServer server;
    CountedCoordinator mine;
    CountedCoordinator theirs;
    SharingDesk withdrawn(mine, server.address());
    SharingDesk other(theirs, server.address());
    QVERIFY(withdrawn.live());
    QVERIFY(other.live());
    other.settle();
    QCOMPARE(withdrawn.gateway().usage().direct + other.gateway().usage().shared, 2);

    // The tenant is taken away: the others get another key with their next, within a minute.
    mine.hidden = {1};
    theirs.secret[0] = 'S';
    mine.time += 61s;
    theirs.time += 61s;
    QVERIFY(other.live());
    other.settle();
    const Result<LiveAnswer> refused = withdrawn.live();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Permission);
    // With the key it had, in case it had kept that, it finds nothing that opens.
    mine.hidden.clear();
    SharingDesk keeper(mine, server.address());
    QVERIFY(keeper.live());
    QCOMPARE(keeper.gateway().usage().shared, 0);
}

void TestSharedCache::aLiarIsDoneWithout_data()
{
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("closes") << QByteArray();
    QTest::newRow("no protocol") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
    QTest::newRow("a list") << QByteArray("*1\r\n+OK\r\n");
    QTest::newRow("a huge list") << QByteArray("*2147483647\r\n");
    QTest::newRow("a huge text") << QByteArray("$2147483647\r\n") + QByteArray(1 << 20, 'x');
    QTest::newRow("a double") << QByteArray(",1.5\r\n");
    QTest::newRow("an error") << QByteArray("-ERR no\r\n");
    QTest::newRow("nothing") << QByteArray("$-1\r\n");
    QTest::newRow("more than was asked") << QByteArray(":1\r\n").repeated(1000);
    QTest::newRow("an entry") << QByteArray("$5\r\nhello\r\n");
    QTest::newRow("a status") << QByteArray("+OK\r\n");
}

void TestSharedCache::aLiarIsDoneWithout()
{
    QFETCH(const QByteArray, says);
    QTemporaryDir folder;
    QLocalServer liar;
    QVERIFY(liar.listen(folder.filePath(u"socket"_s)));
    connect(&liar, &QLocalServer::newConnection, &liar, [&] {
        QLocalSocket *socket = liar.nextPendingConnection();
        connect(socket, &QLocalSocket::readyRead, socket, [socket, says] {
            socket->readAll();
            if (says.isEmpty())
                socket->disconnectFromServer();
            else
                socket->write(says);
        });
    });
    cache::CacheAddress address;
    address.transport = cache::CacheAddress::Transport::Unix;
    address.path = liar.fullServerName();
    SharingDesk desk(m_coordinator, address, {});
    for (int i = 0; i < 3; ++i) {
        m_coordinator.time += 500ms;
        QCOMPARE(numberOf(desk.live()), m_coordinator.number(TenantId(1)));
        QCOMPARE(numberOf(desk.history()), m_coordinator.number(TenantId(1)));
        desk.settle();
    }
    QCOMPARE(desk.gateway().usage().shared, 0);
}

QTEST_GUILESS_MAIN(TestSharedCache)
#include "tst_sharedcache.moc"
