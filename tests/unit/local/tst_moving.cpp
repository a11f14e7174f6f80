// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What moves of a private coordinator stand on: folders, and what is known of the system.
#include "local/folders.h"
#include "local/privatecluster.h"
#include "local/systemrelease.h"
#include "local/toolrun.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::local;

namespace
{

SystemRelease releaseOf(const QByteArray &lines)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"os-release"_s);
    if (!writeFile(path, lines, S_IRUSR | S_IWUSR))
        qFatal("%s cannot be written", qPrintable(path));
    return SystemRelease::read(path);
}

const QByteArray debian12 = "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nVERSION_ID=\"12\"\nID=debian\n";
const QByteArray debian13 = "VERSION_ID=\"13\"\nID=debian\nNAME=\"Debian GNU/Linux\"\n";

} // namespace

class TestMoving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheSystem();
    void saysWhatIsDueBeforeAnUpgradeOfTheSystem();
    void saysWhereAnOldVersionComesFrom();
    void foldersTakeEachOthersPlace();
    void missingSpaceIsSaidBeforehand();
    void aFolderOfAnotherUserIsGivenBackWhole();
    void aHomeOfAnotherUserIsNamed();
    void waitingForAnotherProgramIsInterrupted();
    void quietServersAreTold();
    void aToolsComplaintIsGiven();
    void aToolEndsWhenInterrupted();
};

void TestMoving::knowsTheSystem()
{
    const SystemRelease bookworm = releaseOf(debian12);
    QCOMPARE(bookworm.name, u"Debian 12"_s);
    QCOMPARE(bookworm.offered, 15);
    QCOMPARE(bookworm.next, u"Debian 13"_s);
    QCOMPARE(bookworm.nextOffered, 17);
    const SystemRelease trixie = releaseOf(debian13);
    QCOMPARE(trixie.offered, 17);
    QCOMPARE(trixie.next, QString());
    QCOMPARE(releaseOf("ID=fedora\nVERSION_ID=12\n").offered, 0);
    QCOMPARE(releaseOf("").offered, 0);
}

void TestMoving::saysWhatIsDueBeforeAnUpgradeOfTheSystem()
{
    const SystemRelease bookworm = releaseOf(debian12);
    QVERIFY(versionNotice(15, 15, bookworm).text.contains(u"Debian 13 has no PostgreSQL 15"_s));
    QVERIFY(versionNotice(15, 15, bookworm).text.contains(u"tidemarkctl local export"_s));
    // Where both are there, nothing is to be saved beforehand.
    QVERIFY(versionNotice(15, 17, bookworm).text.contains(u"tidemarkctl local upgrade"_s));
    QVERIFY(versionNotice(15, 17, releaseOf(debian13)).text.contains(u"PostgreSQL 17"_s));
    QCOMPARE(versionNotice(17, 17, bookworm), VersionNotice());
    QCOMPARE(versionNotice(17, 17, releaseOf(debian13)), VersionNotice());
    QCOMPARE(versionNotice(15, 15, SystemRelease()), VersionNotice());
    QCOMPARE(versionNotice(0, 15, bookworm), VersionNotice());
}

void TestMoving::saysWhereAnOldVersionComesFrom()
{
    const QString here = versionRemedy(15, releaseOf(debian12));
    QVERIFY2(here.contains(u"postgresql-15 postgresql-15-hll postgresql-15-cron"_s), qPrintable(here));
    QVERIFY2(!here.contains(u"apt.postgresql.org"_s), qPrintable(here));
    const QString later = versionRemedy(15, releaseOf(debian13));
    QVERIFY2(later.startsWith(u"Debian 13 does not offer it."_s), qPrintable(later));
    for (const QString &word : {u"apt.postgresql.org"_s, u"postgresql-15-hll"_s, u"local upgrade"_s,
                                u"local export"_s, u"local import"_s})
        QVERIFY2(later.contains(word), qPrintable(later));
    const QString newer = versionRemedy(17, releaseOf(debian12));
    QVERIFY2(newer.contains(u"apt.postgresql.org"_s) && !newer.contains(u"import"_s), qPrintable(newer));
}

void TestMoving::foldersTakeEachOthersPlace()
{
    const QTemporaryDir folder;
    QVERIFY(canExchangeIn(folder.path()));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList());
    const QString one = folder.filePath(u"one"_s);
    const QString other = folder.filePath(u"other"_s);
    QVERIFY(QDir().mkpath(one + u"/1"_s));
    QVERIFY(QDir().mkpath(other + u"/2"_s));
    QVERIFY(exchangeFolders(one, other));
    QVERIFY(QFile::exists(one + u"/2"_s) && QFile::exists(other + u"/1"_s));
    const Result<void> gone = exchangeFolders(one, folder.filePath(u"none"_s));
    QVERIFY(!gone);
    QVERIFY(QFile::exists(one + u"/2"_s));
}

void TestMoving::missingSpaceIsSaidBeforehand()
{
    const QTemporaryDir folder;
    // Also of a folder that is still to be made.
    const QString inside = folder.filePath(u"some/where"_s);
    QVERIFY(checkSpace(inside, 1000));
    const Result<void> never = checkSpace(inside, Q_INT64_C(1) << 60);
    QVERIFY(!never);
    QVERIFY2(never.error().text.contains(inside) && never.error().text.contains(u"1.00 EiB"_s),
             qPrintable(never.error().text));
}

void TestMoving::aFolderOfAnotherUserIsGivenBackWhole()
{
    constexpr uid_t nobody = 65534;
    const bool isRoot = geteuid() == 0;
    QVERIFY(checkOwner(u"/nonexistent"_s, u"/nonexistent"_s));
    QVERIFY(!isRoot || checkOwner(u"/proc/1"_s, u"/proc"_s));
    // /proc/1 is root's.
    QVERIFY(!isRoot || seteuid(nobody) == 0);
    const Result<void> refused = checkOwner(u"/proc/1"_s, u"/some/where's folder"_s);
    const QString name = QString::fromLocal8Bit(getpwuid(geteuid())->pw_name);
    QVERIFY(!isRoot || seteuid(0) == 0);
    QVERIFY(!refused);
    const QString command = u"sudo chown -R %1 '/some/where'\\''s folder'"_s.arg(name);
    QVERIFY2(refused.error().hint.contains(command), qPrintable(refused.error().hint));
}

void TestMoving::aHomeOfAnotherUserIsNamed()
{
    constexpr uid_t nobody = 65534;
    if (geteuid() != 0)
        QSKIP("skipped: only root can make folders of others");
    const Interruption interruption;
    const QTemporaryDir folder;
    const QString home = folder.filePath(u"home"_s);
    QVERIFY(QDir().mkpath(home));
    for (const QString &path : {folder.path(), home})
        QCOMPARE(chmod(QFile::encodeName(path).constData(), S_IRWXU | S_IRGRP | S_IXGRP | S_IROTH | S_IXOTH),
                 0);
    QCOMPARE(seteuid(nobody), 0);
    const Result<void> entered = ensureOwnFolder(home, S_IRWXU);
    const Result<std::shared_ptr<QLockFile>> lock = lockPrivateHome(ServerPaths::under(home), interruption);
    const Result<void> made = ensureOwnFolder(home + u"/new"_s, S_IRWXU);
    QCOMPARE(seteuid(0), 0);
    QVERIFY(entered);
    QVERIFY(!lock);
    QVERIFY2(lock.error().text.contains(home) && lock.error().hint.contains(u"chown"_s),
             qPrintable(lock.error().words()));
    QVERIFY(!made);
    QVERIFY2(made.error().text.contains(home + u" belongs to the user root"_s),
             qPrintable(made.error().words()));
}

void TestMoving::waitingForAnotherProgramIsInterrupted()
{
    const QTemporaryDir folder;
    const ServerPaths paths = ServerPaths::under(folder.path());
    QLockFile other(folder.filePath(u"lock"_s));
    QVERIFY(other.lock());
    Interruption interruption;
    QTimer::singleShot(50, &interruption, &Interruption::ask);
    const Result<std::shared_ptr<QLockFile>> lock = lockPrivateHome(paths, interruption);
    QVERIFY(!lock);
    QCOMPARE(lock.error().kind, ErrorKind::Cancelled);
    other.unlock();
    const Interruption none;
    QVERIFY(lockPrivateHome(paths, none));
}

void TestMoving::quietServersAreTold()
{
    const ServerPaths paths = ServerPaths::under(u"/tmp/some"_s);
    QVERIFY(!paths.isQuiet(paths.socketDir));
    QVERIFY(!paths.isQuiet(QString()));
    for (const char *name : {upgradeFolder, importFolder, exportFolder}) {
        const QString folder = QString::fromLatin1(name);
        QVERIFY(paths.isQuiet(paths.beside(folder).socketDir));
        QCOMPARE(paths.quietly(folder).dataDir, paths.dataDir);
        QCOMPARE(paths.quietly(folder).socketDir, paths.beside(folder).socketDir);
        QVERIFY(paths.beside(folder).dataDir != paths.dataDir);
    }
}

void TestMoving::aToolsComplaintIsGiven()
{
    const Interruption interruption;
    const Result<QByteArray> done = runTool({u"sh"_s, {u"-c"_s, u"echo yes"_s}}, currentUser(), interruption);
    QVERIFY(done);
    QCOMPARE(*done, "yes\n");
    const Result<QByteArray> failed =
        runTool({u"sh"_s, {u"-c"_s, u"echo step; echo first >&2; echo the reason >&2; exit 3"_s}},
                currentUser(), interruption);
    QVERIFY(!failed);
    QCOMPARE(failed.error().text, u"sh failed: the reason"_s);
    QVERIFY(!runTool({u"/nonexistent/tool"_s, {}}, currentUser(), interruption));
    // What psql would take from this program's environment.
    qputenv("PGHOST", "elsewhere");
    const Result<QByteArray> host =
        runTool({u"sh"_s, {u"-c"_s, u"echo \"$PGHOST$LC_ALL\""_s}}, currentUser(), interruption);
    qunsetenv("PGHOST");
    QVERIFY(host);
    QCOMPARE(*host, "C.UTF-8\n");
}

void TestMoving::aToolEndsWhenInterrupted()
{
    Interruption interruption;
    QTimer::singleShot(50, &interruption, &Interruption::ask);
    const Result<QByteArray> ended = runTool({u"sleep"_s, {u"600"_s}}, currentUser(), interruption);
    QVERIFY(!ended);
    QCOMPARE(ended.error().kind, ErrorKind::Cancelled);
    // And nothing new begins.
    QCOMPARE(runTool({u"true"_s, {}}, currentUser(), interruption).error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestMoving)
#include "tst_moving.moc"
