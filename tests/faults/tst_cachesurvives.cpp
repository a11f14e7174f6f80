// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The cache's promises under faults made for real: killed while it writes, damaged on the disk, and a disk
// that is full or cannot be written.
#include "cache/snapshotstore.h"

#include "unit/cache/samples.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

using namespace tidemark;
using namespace tidemark::cache;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const QString server = u"a server"_s;
constexpr int writtenTenants = 20;

SnapshotStore::Limits atOnce()
{
    SnapshotStore::Limits limits;
    limits.gather = 0ms;
    limits.relent = 0ms;
    return limits;
}

void save(SnapshotStore &store, int tenant, Instant at = test::sampleTime)
{
    const HistoryQuestion question = test::sampleQuestion(tenant);
    store.save(server, test::sampleLiveAnswer(tenant), at);
    store.save(server, question, test::sampleHistoryAnswer(question), at);
}

Snapshot load(SnapshotStore &store, int tenant)
{
    std::optional<Snapshot> answer;
    const HistoryQuestion question = test::sampleQuestion(tenant);
    store.load(server, {question.dataset, question.tenant, {}}, question,
               [&answer](const Snapshot &snapshot) { answer = snapshot; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 60'000))
        qFatal("no answer from the store");
    return *answer;
}

bool isWhole(const Snapshot &snapshot, int tenant)
{
    const RangeQuestion question = test::sampleQuestion(tenant).at(test::sampleTime);
    return snapshot.of<LiveCounts>() && *snapshot.of<LiveCounts>()->data == test::sampleCounts(tenant) &&
           snapshot.of<TrendSeries>() && *snapshot.of<TrendSeries>()->data == test::sampleTrend(question) &&
           snapshot.of<UniqueSeries>() &&
           *snapshot.of<UniqueSeries>()->data == test::sampleUniques(question) &&
           snapshot.of<CountryBreakdown>() &&
           *snapshot.of<CountryBreakdown>()->data == test::sampleCountries(question);
}

// The process that is killed: writes without end, and says after which round everything was on the disk.
int writeUntilKilled(const QString &file)
{
    SnapshotStore store(file, atOnce());
    for (int round = 1;; ++round) {
        for (int tenant = 1; tenant <= writtenTenants; ++tenant)
            save(store, tenant, test::sampleTime + round * 1ms);
        (void)load(store, 1); // everything before it has been written
        std::printf("%d\n", round);
        std::fflush(stdout);
    }
}
} // namespace

class TestCacheSurvives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void killedWhileWriting();
    void aDamagedFileIsMovedAside_data();
    void aDamagedFileIsMovedAside();
    void damageWhileOpenShowsNothingFalse();
    void aFullDiskMeansLiveOnly();
    void afterTheDiskHasRoomItKeepsAgain();
    void aPlaceThatCannotBeWrittenMeansLiveOnly();

private:
    QString file() const { return m_folder->filePath(u"cache.sqlite"_s); }
    QStringList movedAside() const
    {
        return QDir(m_folder->path()).entryList({u"cache.sqlite.corrupt-*"_s}, QDir::Files);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCacheSurvives::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCacheSurvives::killedWhileWriting()
{
    int acknowledged = 0;
    for (int kill = 0; kill < 8; ++kill) {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QCoreApplication::applicationFilePath(), {u"--write-until-killed"_s, file()});
        QVERIFY(writer.waitForStarted(60'000));
        QVERIFY(writer.waitForReadyRead(60'000));
        QTest::qWait(3 + 7 * kill); // at different moments of a round
        QCOMPARE(::kill(static_cast<pid_t>(writer.processId()), SIGKILL), 0);
        QVERIFY(writer.waitForFinished(60'000));
        acknowledged = writer.readAllStandardOutput().trimmed().split('\n').last().toInt();
        QCOMPARE_GE(acknowledged, 1);

        SnapshotStore store(file(), atOnce());
        QSignalSpy notices(&store, &SnapshotStore::noticed);
        for (int tenant = 1; tenant <= writtenTenants; ++tenant) {
            const Snapshot snapshot = load(store, tenant);
            QVERIFY2(isWhole(snapshot, tenant), qPrintable(u"tenant %1"_s.arg(tenant)));
            QCOMPARE_GE(snapshot.of<TrendSeries>()->takenAt, test::sampleTime + acknowledged * 1ms);
        }
        QCOMPARE(notices.size(), 0);
        QVERIFY(QFile::remove(file()));
    }
    QVERIFY(movedAside().isEmpty());
}

void TestCacheSurvives::aDamagedFileIsMovedAside_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::newRow("garbage") << QByteArray("garbage");
    QTest::newRow("zeros") << QByteArray("zeros");
    QTest::newRow("truncated in the middle of a page") << QByteArray("truncated");
    QTest::newRow("another file's pages") << QByteArray("shuffled");
    QTest::newRow("a blob's bytes") << QByteArray("blob");
}

void TestCacheSurvives::aDamagedFileIsMovedAside()
{
    QFETCH(const QByteArray, damage);
    {
        SnapshotStore store(file(), atOnce());
        for (int tenant = 1; tenant <= writtenTenants; ++tenant)
            save(store, tenant);
    }
    QFile disk(file());
    QVERIFY(disk.open(QIODevice::ReadWrite));
    QByteArray bytes = disk.readAll();
    QCOMPARE_GT(bytes.size(), 3 * 4096);
    if (damage == "garbage")
        bytes = QByteArray("Dear diary, ").repeated(5000);
    else if (damage == "zeros")
        bytes.fill('\0');
    else if (damage == "truncated")
        bytes.truncate(bytes.size() / 2 + 100);
    else if (damage == "shuffled")
        bytes = bytes.first(4096) + QByteArray(bytes.size() - 4096, '\x5a');
    else // every blob begins with the format's mark; what follows is its checksum
        bytes.replace("TMSN", "TMSX");
    QVERIFY(disk.seek(0) && disk.resize(bytes.size()));
    QCOMPARE(disk.write(bytes), bytes.size());
    disk.close();

    SnapshotStore store(file(), atOnce());
    QSignalSpy notices(&store, &SnapshotStore::noticed);
    QVERIFY(!isWhole(load(store, 1), 1));
    QTRY_COMPARE(notices.size(), 1);
    const QString notice = notices.at(0).at(0).toString();
    QCOMPARE(movedAside().size(), 1);
    QVERIFY2(notice.contains(movedAside().constFirst()), qPrintable(notice));
    // What was there can still be looked at, and the new file does its work.
    QCOMPARE(QFileInfo(m_folder->filePath(movedAside().constFirst())).size(), bytes.size());
    save(store, 1);
    QVERIFY(isWhole(load(store, 1), 1));
    QCOMPARE(notices.size(), 1);
}

void TestCacheSurvives::damageWhileOpenShowsNothingFalse()
{
    {
        SnapshotStore store(file(), atOnce());
        for (int tenant = 1; tenant <= writtenTenants; ++tenant)
            save(store, tenant);
        QVERIFY(isWhole(load(store, 1), 1));
        for (const QString &beside : {u""_s, u"-wal"_s}) {
            QFile disk(file() + beside);
            QVERIFY(disk.open(QIODevice::ReadWrite));
            const qint64 size = disk.size();
            QCOMPARE(disk.write(QByteArray(size, '\x5a')), size);
        }
        // SQLite may still have it all in memory; what is shown is right or is not shown.
        for (int tenant = 1; tenant <= writtenTenants; ++tenant) {
            const Snapshot snapshot = load(store, tenant);
            QVERIFY(isWhole(snapshot, tenant) || !snapshot.of<TrendSeries>());
        }
        save(store, 99);
    }
    SnapshotStore store(file(), atOnce());
    save(store, 100);
    QVERIFY(isWhole(load(store, 100), 100));
}

void TestCacheSurvives::aFullDiskMeansLiveOnly()
{
    // A file system of 200 kB where this user may make one, else a limit on the size of files.
    const QString disk = m_folder->filePath(u"disk"_s);
    QVERIFY(QDir().mkdir(disk));
    const bool mounted = ::mount("tmpfs", qPrintable(disk), "tmpfs", 0, "size=200k,mode=0700") == 0;
    const auto unmount = qScopeGuard([&] {
        if (mounted)
            ::umount2(qPrintable(disk), MNT_DETACH);
    });
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    if (!mounted) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{100'000, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    }
    {
        SnapshotStore store(disk + u"/cache.sqlite"_s, atOnce());
        QSignalSpy notices(&store, &SnapshotStore::noticed);
        save(store, 1);
        const bool firstIsKept = isWhole(load(store, 1), 1);
        for (int tenant = 2; tenant <= 200; ++tenant) {
            save(store, tenant);
            (void)load(store, tenant);
        }
        const bool firstIsThere = isWhole(load(store, 1), 1);
        const qsizetype told = notices.size();
        const QString notice = told > 0 ? notices.at(0).at(0).toString() : QString();
        if (!mounted)
            QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(firstIsKept);
        QVERIFY(firstIsThere); // a full disk damages nothing
        QCOMPARE(told, 1);     // and is no news twice
        QVERIFY2(notice.contains(u"Cannot save what the panes show"_s), qPrintable(notice));
    }
}

void TestCacheSurvives::afterTheDiskHasRoomItKeepsAgain()
{
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    SnapshotStore store(file(), atOnce());
    QVERIFY(load(store, 1).isEmpty());
    const rlimit small{2'000, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    save(store, 1);
    const bool keptOnFullDisk = isWhole(load(store, 1), 1);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!keptOnFullDisk);
    save(store, 1);
    QVERIFY(isWhole(load(store, 1), 1));
}

void TestCacheSurvives::aPlaceThatCannotBeWrittenMeansLiveOnly()
{
    // A file where a folder should be: not even root can write below it.
    QFile obstacle(m_folder->filePath(u"obstacle"_s));
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    SnapshotStore store(obstacle.fileName() + u"/cache.sqlite"_s, atOnce());
    QSignalSpy notices(&store, &SnapshotStore::noticed);
    save(store, 1);
    QVERIFY(load(store, 1).isEmpty());
    save(store, 2);
    QVERIFY(load(store, 2).isEmpty());
    QTRY_COMPARE(notices.size(), 1);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--write-until-killed"_s)
        return writeUntilKilled(arguments.value(2));
    TestCacheSurvives test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_cachesurvives.moc"
