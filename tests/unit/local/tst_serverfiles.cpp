// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/await.h"
#include "local/folders.h"
#include "local/installation.h"
#include "local/postmaster.h"
#include "local/privateserver.h"
#include "local/serviceuser.h"
#include "support/serverfolder.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::local;
using namespace tidemark::test;

namespace
{

void makeProgram(const QString &path)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void makeInstallation(const QString &root, const QString &version, bool withHll)
{
    makeProgram(root + u'/' + version + u"/bin/initdb"_s);
    makeProgram(root + u'/' + version + u"/bin/postgres"_s);
    if (withHll)
        makeProgram(root + u'/' + version + u"/lib/hll.so"_s);
}

Error startError(const ServerPaths &paths)
{
    PrivateServer server(paths);
    const Result<ServerStatus> started =
        await<ServerStatus>([&](Reply<ServerStatus> reply) { server.start({}, std::move(reply)); });
    return started ? Error{} : started.error();
}

/// An environment variable that is put back at the end of the test.
class Variable
{
public:
    Variable(const char *name, const QByteArray &value)
        : m_name(name)
        , m_wasSet(qEnvironmentVariableIsSet(name))
        , m_before(qgetenv(name))
    {
        if (value.isNull())
            qunsetenv(name);
        else
            qputenv(name, value);
    }
    ~Variable()
    {
        if (m_wasSet)
            qputenv(m_name, m_before);
        else
            qunsetenv(m_name);
    }
    Q_DISABLE_COPY_MOVE(Variable)

private:
    const char *m_name;
    bool m_wasSet;
    QByteArray m_before;
};

} // namespace

class TestServerFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standardPathsFollowXdg();
    void rootAvoidsAHomeThatTheServerCannotEnter();
    void aLongPathHasItsSocketElsewhere();
    void aSocketPathThatIsTooLongIsRefused();
    void findsTheNewestWithHll();
    void findsThePackagesOfPostgresqlOrg();
    void saysWhichPackagesAreMissing();
    void theServiceUserIsNeverRoot();
    void foldersOfOthersAreRefused();
    void linksAreRefused();
    void openFoldersAreRefused();
    void aClosedParentIsNamed();
    void aFileInTheWayIsNamed();
    void aPidFileOfAnotherProgramCountsForNothing();
};

void TestServerFiles::standardPathsFollowXdg()
{
    const ServerFolder folder;
    const Variable data("XDG_DATA_HOME", QFile::encodeName(folder.path()));
    const Variable runtime("XDG_RUNTIME_DIR", QFile::encodeName(folder.path()) + "/run");
    QVERIFY(QDir().mkpath(folder.path() + u"/run"_s));
    const ServerPaths paths = ServerPaths::standard();
    QCOMPARE(paths.dataDir, folder.path() + u"/tidemark/coordinator/data"_s);
    QCOMPARE(paths.home(), folder.path() + u"/tidemark/coordinator"_s);
    const QString base = geteuid() == 0 ? u"/run/tidemark/"_s : folder.path() + u"/run/tidemark/"_s;
    QVERIFY2(paths.socketDir.startsWith(base), qPrintable(paths.socketDir));

    const Variable other("XDG_DATA_HOME", QFile::encodeName(folder.path()) + "/other");
    QVERIFY(ServerPaths::standard().socketDir != paths.socketDir);
}

void TestServerFiles::rootAvoidsAHomeThatTheServerCannotEnter()
{
    const QTemporaryDir closed; // mode 0700
    const Variable home("HOME", QFile::encodeName(closed.path()));
    const Variable data("XDG_DATA_HOME", QByteArray());
    const QString expected = geteuid() == 0 ? u"/var/lib/tidemark/coordinator/data"_s
                                            : closed.path() + u"/.local/share/tidemark/coordinator/data"_s;
    QCOMPARE(ServerPaths::standard().dataDir, expected);
}

void TestServerFiles::aLongPathHasItsSocketElsewhere()
{
    QCOMPARE(ServerPaths::under(u"/tmp/short"_s).socketDir, u"/tmp/short/socket"_s);
    const QString longDir = u"/tmp/"_s + QString(100, u'x');
    const ServerPaths paths = ServerPaths::under(longDir);
    QCOMPARE(paths.dataDir, longDir + u"/data"_s);
    QVERIFY(socketPath(paths.socketDir).size() <= maxSocketPathBytes);
    QVERIFY(paths.socketDir != ServerPaths::under(longDir + u'y').socketDir);
    QCOMPARE(ServerPaths::under(u"relative/dir"_s).dataDir, QDir::currentPath() + u"/relative/dir/data"_s);
}

void TestServerFiles::aSocketPathThatIsTooLongIsRefused()
{
    const ServerFolder folder;
    ServerPaths paths = folder.paths();
    paths.socketDir = folder.path() + u'/' + QString(100, u'x');
    const Error error = startError(paths);
    QCOMPARE(error.kind, ErrorKind::Io);
    QVERIFY2(error.words().contains("107"_L1), qPrintable(error.words()));
    QVERIFY(!error.remedy().isEmpty());
}

void TestServerFiles::findsTheNewestWithHll()
{
    const QTemporaryDir root;
    makeInstallation(root.path(), u"13"_s, true);
    makeInstallation(root.path(), u"15"_s, true);
    makeInstallation(root.path(), u"16"_s, true);
    makeInstallation(root.path(), u"17"_s, false);
    QVERIFY(QDir(root.path()).mkdir(u"common"_s));
    const Result<Installation> newest = Installation::findBelow(root.path());
    QVERIFY(newest);
    QCOMPARE(newest->majorVersion, 16);
    QVERIFY(!newest->hasCron);
    const Result<Installation> older = Installation::findBelow(root.path(), 15);
    QVERIFY(older);
    QCOMPARE(older->program("initdb"_L1), root.path() + u"/15/bin/initdb"_s);
}

void TestServerFiles::findsThePackagesOfPostgresqlOrg()
{
    const QTemporaryDir debian;
    const QTemporaryDir usr;
    makeInstallation(debian.path(), u"16"_s, true);
    makeInstallation(usr.path(), u"pgsql-17"_s, true);
    makeInstallation(usr.path(), u"pgsql-16"_s, true);
    makeInstallation(usr.path(), u"pgsql-"_s, true);
    const QStringList roots{debian.path(), usr.path()};
    const Result<Installation> newest = Installation::findBelow(roots, 0);
    QVERIFY(newest);
    QCOMPARE(newest->majorVersion, 17);
    QCOMPARE(newest->program("initdb"_L1), usr.path() + u"/pgsql-17/bin/initdb"_s);
    const Result<Installation> both = Installation::findBelow(roots, 16);
    QVERIFY(both);
    QCOMPARE(both->binDir, debian.path() + u"/16/bin"_s);
}

void TestServerFiles::saysWhichPackagesAreMissing()
{
    const QTemporaryDir root;
    const Result<Installation> nothing = Installation::findBelow(root.path());
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().kind, ErrorKind::MissingObject);
    QVERIFY(nothing.error().remedy().contains("postgresql-N-hll"_L1)); // Debian 13 has no 15
    QVERIFY(nothing.error().words().contains("15 or newer"_L1));
    const Result<Installation> one = Installation::findBelow(root.path(), 16);
    QVERIFY(one.error().remedy().contains("postgresql-16 postgresql-16-hll postgresql-16-cron"_L1));

    makeInstallation(root.path(), u"15"_s, false);
    const Result<Installation> withoutHll = Installation::findBelow(root.path());
    QVERIFY(!withoutHll);
    QCOMPARE(withoutHll.error().kind, ErrorKind::MissingObject);
    QVERIFY2(withoutHll.error().words().contains("hll"_L1), qPrintable(withoutHll.error().words()));
    QVERIFY(withoutHll.error().remedy().contains("postgresql-15-hll"_L1));
}

void TestServerFiles::theServiceUserIsNeverRoot()
{
    const Result<ServiceUser> user = serviceUser();
    QVERIFY(user);
    QVERIFY(user->uid != 0);
    QCOMPARE(user->isOther, geteuid() == 0);
}

void TestServerFiles::foldersOfOthersAreRefused()
{
    const ServerFolder folder;
    const Result<ServiceUser> user = serviceUser();
    QVERIFY(user);
    // /proc/1 is root's; as root, a folder of a third user is made.
    QString foreign = u"/proc/1"_s;
    if (geteuid() == 0) {
        foreign = folder.path() + u"/foreign"_s;
        QVERIFY(QDir().mkdir(foreign));
        constexpr uid_t nobody = 65534;
        QCOMPARE(chown(QFile::encodeName(foreign).constData(), nobody, nobody), 0);
    }
    const Result<void> refused = ensureFolder(foreign, user->uid, user->gid, S_IRWXU);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Io);
    QVERIFY2(refused.error().words().contains(foreign), qPrintable(refused.error().words()));
    const QString givenBack = u"chown -R %1 '%2'"_s.arg(QString::fromLocal8Bit(user->name), foreign);
    QVERIFY2(refused.error().remedy().contains(givenBack), qPrintable(refused.error().remedy()));
}

void TestServerFiles::linksAreRefused()
{
    const ServerFolder folder;
    const QString link = folder.path() + u"/link"_s;
    QVERIFY(QFile::link(u"/tmp"_s, link));
    const Result<void> refused = ensureFolder(link, geteuid(), getegid(), S_IRWXU);
    QVERIFY(!refused && refused.error().words().contains(u"is a link"_s));
    struct stat info {
    };
    QCOMPARE(stat("/tmp", &info), 0);
    QVERIFY((info.st_mode & S_IWOTH) != 0); // and what it points to is as it was
}

void TestServerFiles::openFoldersAreRefused()
{
    const Error error = startError(ServerPaths::under(u"/tmp"_s));
    QCOMPARE(error.kind, ErrorKind::Io);
    QVERIFY2(error.words().contains("/tmp"_L1), qPrintable(error.words()));
}

void TestServerFiles::aClosedParentIsNamed()
{
    const QTemporaryDir closed; // mode 0700
    const ServiceUser stranger{geteuid() + 12'345, getegid() + 12'345, {}, "stranger", true};
    QCOMPARE(firstClosedFolder(closed.path() + u"/deep/down"_s, stranger), closed.path());
    QCOMPARE(firstClosedFolder(u"/tmp"_s, stranger), QString());
    const ServiceUser owner{geteuid(), getegid(), {}, "me", false};
    QCOMPARE(firstClosedFolder(closed.path(), owner), QString());
    if (geteuid() != 0)
        return;
    const Error error = startError(ServerPaths::under(closed.path() + u"/server"_s));
    QCOMPARE(error.kind, ErrorKind::Io);
    QVERIFY2(error.words().contains(closed.path()), qPrintable(error.words()));
    QVERIFY2(error.words().contains("postgres"_L1), qPrintable(error.words()));
}

void TestServerFiles::aFileInTheWayIsNamed()
{
    const ServerFolder folder;
    QFile file(folder.path() + u"/file"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Error error = startError(ServerPaths::under(file.fileName()));
    QCOMPARE(error.kind, ErrorKind::Io);
    QVERIFY2(error.words().contains(file.fileName()), qPrintable(error.words()));
}

void TestServerFiles::aPidFileOfAnotherProgramCountsForNothing()
{
    const ServerFolder folder;
    QVERIFY(QDir().mkpath(folder.paths().dataDir));
    QFile file(folder.paths().dataDir + u"/postmaster.pid"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::number(getpid()) + "\n/x\n1\n5432\n/x\n\n 1 2\nready   \n");
    file.close();
    QVERIFY(!runningPostmaster(folder.paths().dataDir));
    QVERIFY(!runningPostmaster(u"/nowhere"_s));
    QVERIFY(isAlive(getpid()));
}

QTEST_GUILESS_MAIN(TestServerFiles)
#include "tst_serverfiles.moc"
