// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connectionchoice.h"
#include "app/profilestore.h"
#include "support/files.h"

#include <QCommandLineParser>
#include <QDir>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace tidemark::app;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

/// The connections that a person keeps, in their file.
class TestProfileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void isForItsOwnerAlone();
    void twoProgramsShareIt();
    void namesAreTheirOwn();
    void theLatestComeFirst();
    void fewWithoutANameAreKept();
    void whatWasOpenedLastOpensNext();
    void aKeptPasswordIsNotedOfItsLogin();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void aNewerFileIsLeftAlone();
    void saysWhenItCannotSave();
    void aProfileIsAConnection();
    void aCacheWithAPasswordIsRefused();
    void theCommandLinesCacheComesFirst();

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
};

namespace
{
SavedProfile production()
{
    SavedProfile profile;
    profile.name = u"Käse & Söhne, \"quoted\""_s;
    profile.host = u"db.example"_s;
    profile.port = u"5433"_s;
    profile.database = u"analytics"_s;
    profile.user = u"ann"_s;
    profile.sslMode = u"verify-ca"_s;
    profile.sslRootCert = u"/etc/own.pem"_s;
    profile.further = u"connect_timeout=5"_s;
    profile.operatorUser = u"bob"_s;
    profile.cache = u"redis://cache.example"_s;
    profile.keepsPassword = true;
    return profile;
}

SavedProfile named(const QString &name, const QString &host = u"db.example"_s)
{
    SavedProfile profile;
    profile.name = name;
    profile.host = host;
    return profile;
}
} // namespace

void TestProfileStore::comesBackAsItWas()
{
    ProfileStore store(file(u"same/folders/connections.json"_s));
    QVERIFY(store.save(production()));
    ProfileStore again(file(u"same/folders/connections.json"_s));
    const std::optional<SavedProfile> found = again.find(production().name);
    QVERIFY(found);
    QVERIFY(*found == production());
    QVERIFY(again.notice().isEmpty());
    QVERIFY(!again.find(QString()));
}

void TestProfileStore::isForItsOwnerAlone()
{
    ProfileStore store(file(u"own.json"_s));
    QVERIFY(store.save(production()));
    QCOMPARE(QFile::permissions(file(u"own.json"_s)) & QFile::Permissions(0x0077), QFile::Permissions());
}

void TestProfileStore::twoProgramsShareIt()
{
    ProfileStore one(file(u"shared.json"_s));
    ProfileStore two(file(u"shared.json"_s));
    QVERIFY(one.save(named(u"a"_s)));
    QVERIFY(two.save(named(u"b"_s)));
    QVERIFY(one.save(named(u"c"_s)));
    QVERIFY(two.remove(named(u"a"_s)));
    QCOMPARE(one.names(), (QStringList{u"b"_s, u"c"_s}));
    QCOMPARE(two.names(), one.names());
}

void TestProfileStore::namesAreTheirOwn()
{
    ProfileStore store(file(u"names.json"_s));
    QVERIFY(!store.save(named(u" "_s)));
    QVERIFY(store.save(named(u"a"_s)));
    QVERIFY(store.save(named(u"b"_s)));
    QVERIFY(store.save(named(u"a"_s, u"other.example"_s)));
    QCOMPARE(store.find(u"a"_s)->host, u"other.example"_s);
    const Result<void> taken = store.save(named(u"b"_s), u"a"_s);
    QVERIFY(!taken);
    QVERIFY2(taken.error().words().contains(u"\"b\""_s), qPrintable(taken.error().words()));
    QVERIFY(store.save(named(u"z"_s), u"a"_s));
    QCOMPARE(store.names(), (QStringList{u"b"_s, u"z"_s}));
}

void TestProfileStore::theLatestComeFirst()
{
    ProfileStore store(file(u"recent.json"_s));
    SavedProfile used = named(u"used"_s);
    used.lastUsed = instantFromMSecs(1000);
    QVERIFY(store.save(named(u"never"_s)));
    QVERIFY(store.save(used));
    QVERIFY(store.noteUsed(named(QString(), u"typed.example"_s), true));
    std::vector<SavedProfile> recent = store.recent();
    QCOMPARE(recent.size(), 3U);
    QCOMPARE(recent[0].host, u"typed.example"_s);
    QCOMPARE(recent[1].name, u"used"_s);
    QCOMPARE(recent[2].name, u"never"_s);
    QVERIFY(store.noteUsed(used, true));
    QCOMPARE(store.recent().front().name, u"used"_s);
    // The same place under a name is one entry.
    QVERIFY(store.save(named(u"typed"_s, u"typed.example"_s)));
    QCOMPARE(store.recent().size(), 3U);
    // One that was removed meanwhile does not come back.
    QVERIFY(store.remove(used));
    QVERIFY(store.noteUsed(used, true));
    QVERIFY(!store.find(u"used"_s));
}

void TestProfileStore::fewWithoutANameAreKept()
{
    ProfileStore store(file(u"few.json"_s));
    QVERIFY(store.save(named(u"kept"_s)));
    for (int i = 0; i < 20; ++i) {
        QVERIFY(store.noteUsed(named(QString(), u"host%1"_s.arg(i)), false));
        QTest::qWait(2);
    }
    const std::vector<SavedProfile> recent = store.recent();
    QCOMPARE(recent.size(), 9U);
    QCOMPARE(recent.front().host, u"host19"_s);
    QVERIFY(store.find(u"kept"_s));
}

void TestProfileStore::whatWasOpenedLastOpensNext()
{
    ProfileStore store(file(u"next.json"_s));
    QVERIFY(!store.next().isPrivate && !store.next().profile);
    QVERIFY(store.save(named(u"a"_s)));
    QVERIFY(store.noteUsed(named(u"a"_s), false));
    QVERIFY(!store.next().profile);
    QVERIFY(store.noteUsed(named(u"a"_s), true));
    QCOMPARE(store.next().profile->name, u"a"_s);
    QVERIFY(store.save(named(u"b"_s), u"a"_s));
    QCOMPARE(store.next().profile->name, u"b"_s);
    QVERIFY(store.noteUsedPrivate());
    QVERIFY(store.next().isPrivate);
    QVERIFY(store.noteUsed(named(u"b"_s), true));
    QVERIFY(store.remove(named(u"b"_s)));
    QVERIFY(!store.next().isPrivate && !store.next().profile);
    // One without a name, too, whatever is used beside it.
    const SavedProfile typed = named(QString(), u"typed.example"_s);
    QVERIFY(store.noteUsed(typed, true));
    QVERIFY(store.noteUsed(named(QString(), u"beside.example"_s), false));
    QCOMPARE(store.next().profile->host, typed.host);
    QVERIFY(store.save(named(u"typed"_s, typed.host)));
    QCOMPARE(store.next().profile->name, u"typed"_s);
    QVERIFY(store.noteUsed(named(QString(), u"beside.example"_s), true));
    QVERIFY(store.remove(named(QString(), u"beside.example"_s)));
    QVERIFY(!store.next().profile);
}

void TestProfileStore::aKeptPasswordIsNotedOfItsLogin()
{
    ProfileStore store(file(u"kept.json"_s));
    SavedProfile edited = production();
    edited.keepsPassword = false;
    edited.sslMode = u"require"_s;
    QVERIFY(store.save(edited));
    const auto note = [&](const SavedProfile &profile, pg::ProfileLogin login) {
        const Result<bool> noted = store.noteKept(profile, login);
        return noted && *noted;
    };
    QVERIFY(note(production(), pg::ProfileLogin::Reader));
    edited.keepsPassword = true;
    QVERIFY(*store.find(edited.name) == edited);
    SavedProfile other = production();
    other.operatorUser = u"carol"_s;
    QVERIFY(!note(other, pg::ProfileLogin::Operator));
    QVERIFY(*store.find(edited.name) == edited);
    QVERIFY(note(production(), pg::ProfileLogin::Operator));
    QVERIFY(store.find(edited.name)->keepsOperatorPassword);
    QVERIFY(!note(named(u"gone"_s), pg::ProfileLogin::Reader));
    QVERIFY(!store.find(u"gone"_s));
}

void TestProfileStore::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"format": 1, "connections": [{"name": "a")");
    QTest::newRow("another file") << QByteArray("[general]\nformat=1\n");
    QTest::newRow("no format") << QByteArray(R"({"connections": []})");
    QTest::newRow("no list") << QByteArray(R"({"format": 1, "connections": {}})");
    QTest::newRow("no connection") << QByteArray(R"({"format": 1, "connections": [7]})");
    QTest::newRow("a number for a host") << QByteArray(R"({"format": 1, "connections": [{"host": 7}]})");
}

void TestProfileStore::aDamagedFileIsSetAside()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const QString path = writeFile(folder.filePath(u"connections.json"_s), content);
    ProfileStore store(path);
    QVERIFY(store.names().isEmpty());
    QVERIFY2(store.notice().contains(u".corrupt-"_s), qPrintable(store.notice()));
    QVERIFY(store.save(named(u"new"_s)));
    QCOMPARE(store.names(), QStringList{u"new"_s});
    const QStringList aside = QDir(folder.path()).entryList({u"*.corrupt-*"_s});
    QCOMPARE(aside.size(), 1);
    QCOMPARE(contentOf(folder.filePath(aside.front())), content);
}

void TestProfileStore::aNewerFileIsLeftAlone()
{
    const QByteArray newer = R"({"format": 2, "connections": "elsewhere"})";
    const QString path = writeFile(file(u"newer.json"_s), newer);
    ProfileStore store(path);
    QVERIFY(store.names().isEmpty());
    QVERIFY2(store.notice().contains(u"newer"_s), qPrintable(store.notice()));
    const Result<void> saved = store.save(named(u"a"_s));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Io);
    QCOMPARE(contentOf(path), newer);
}

void TestProfileStore::saysWhenItCannotSave()
{
    ProfileStore store(u"/proc/tidemark/connections.json"_s);
    const Result<void> saved = store.save(named(u"a"_s));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Io);
    QVERIFY(store.names().isEmpty());
}

void TestProfileStore::aProfileIsAConnection()
{
    const Result<ConnectionChoice> choice = connectionOf(production());
    QVERIFY(choice);
    QCOMPARE(choice->profile.label, production().name);
    QVERIFY(choice->profile.conninfo.contains(u"user=ann"_s));
    QVERIFY(choice->operating && choice->operating->conninfo.contains(u"user=bob"_s));
    QVERIFY(choice->sharedCache);
    QCOMPARE(choice->sharedCache->address().host, u"cache.example"_s);
    QCOMPARE(choice->identity, connectionTo(choice->profile.conninfo).identity);
    SavedProfile plain = named(u"plain"_s);
    QVERIFY(!connectionOf(plain)->operating && !connectionOf(plain)->sharedCache);
}

void TestProfileStore::aCacheWithAPasswordIsRefused()
{
    SavedProfile profile = named(u"a"_s);
    for (const QString &address : {u"redis://desk:horse@cache.example"_s, u"http://cache.example"_s}) {
        profile.cache = address;
        const Result<ConnectionChoice> choice = connectionOf(profile);
        QVERIFY(!choice);
        QCOMPARE(choice.error().kind, ErrorKind::Constraint);
        QVERIFY(!choice.error().words().contains(u"horse"_s));
    }
}

void TestProfileStore::theCommandLinesCacheComesFirst()
{
    const auto chosen = [](const QStringList &arguments, const QString &ofProfile) {
        QCommandLineParser parser;
        addCacheOption(parser);
        parser.parse(QStringList{u"tidemark"_s} + arguments);
        const Result<std::optional<SharedCache>> cache = chosenCache(parser, *cacheAt(ofProfile));
        return cache && *cache ? (*cache)->address().host : u"none"_s;
    };
    const QString own = u"redis://profile.example"_s;
    QCOMPARE(chosen({}, {}), u"none"_s);
    QCOMPARE(chosen({}, own), u"profile.example"_s);
    qputenv("TIDEMARK_CACHE", "redis://variable.example");
    const auto restore = qScopeGuard([] { qunsetenv("TIDEMARK_CACHE"); });
    QCOMPARE(chosen({}, {}), u"variable.example"_s);
    QCOMPARE(chosen({}, own), u"profile.example"_s);
    QCOMPARE(chosen({u"--cache"_s, u"redis://line.example"_s}, own), u"line.example"_s);
    QCOMPARE(chosen({u"--cache"_s, u"none"_s}, own), u"none"_s);
}

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
