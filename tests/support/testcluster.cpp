// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcluster.h"

#include "local/clusterfiles.h"
#include "support/files.h"
#include "support/serverfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryFile>
#include <QThread>

#include <csignal>

namespace tidemark::test
{

using namespace Qt::StringLiterals;
using namespace tidemark::local;

namespace
{

// Long enough for a busy machine under sanitizers; nothing is measured with them.
constexpr int startTimeoutMs = 30'000;
constexpr int programTimeoutMs = 60'000;

template<typename T>
T orFatal(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().words()), qPrintable(result.error().remedy()));
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

void runToEnd(QProcess &process)
{
    process.start();
    if (!process.waitForFinished(programTimeoutMs) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        qFatal("%s: %s\n%s", qPrintable(process.program()), qPrintable(process.errorString()),
               process.readAllStandardError().constData());
}

Installation findInstallation()
{
    const QString binDir = qEnvironmentVariable("TIDEMARK_TEST_BINDIR");
    if (binDir.isEmpty())
        return orFatal(Installation::find());
    // As Debian lays it out: …/<version>/bin.
    const QDir version(QDir::cleanPath(binDir + u"/.."_s));
    return orFatal(
        Installation::findBelow(QDir::cleanPath(version.filePath(u".."_s)), version.dirName().toInt()));
}

} // namespace

const Installation &testInstallation()
{
    static const Installation installation = findInstallation();
    return installation;
}

class TestCluster::Private
{
public:
    explicit Private(TestClusterOptions options)
        : port(options.port)
        , files(folder.paths(), testInstallation(), orFatal(serviceUser()), recipe(std::move(options)))
    {
    }

    static ClusterRecipe recipe(TestClusterOptions options)
    {
        ClusterRecipe made;
        made.superuser = "postgres";
        made.accessRules = std::move(options.accessRules);
        made.settings = QByteArrayList{"max_connections = 60"} + options.settings;
        if (options.port != 0) {
            made.accessRules << "host all all 127.0.0.1/32 trust";
            made.settings << "listen_addresses = '127.0.0.1'"
                          << "port = " + QByteArray::number(options.port);
        }
        made.cronDatabase = std::move(options.cronDatabase);
        made.durable = false;
        return made;
    }

    void create()
    {
        orFatal(files.prepare());
        orFatal(files.beginCreation());
        QProcess initdb;
        files.prepareInitdb(initdb);
        runToEnd(initdb);
        orFatal(files.finishCreation());
    }

    [[nodiscard]] QByteArray log() const { return contentOf(files.paths().logFile); }

    int port;
    ServerFolder folder;
    ClusterFiles files;
    std::unique_ptr<QProcess> server;
    int databases = 0;
};

TestCluster &TestCluster::shared()
{
    static std::unique_ptr<TestCluster> cluster;
    if (!cluster) {
        cluster = std::make_unique<TestCluster>();
        // Before the static objects go: a QProcess needs the application.
        qAddPostRoutine([] { cluster.reset(); });
    }
    return *cluster;
}

TestCluster::TestCluster(TestClusterOptions options)
{
    d = std::make_unique<Private>(std::move(options));
    d->create();
    start();
}

TestCluster::~TestCluster()
{
    killServer();
    releaseSharedMemory(dataDir());
}

void TestCluster::start()
{
    if (postmasterPid() != 0)
        return;
    QElapsedTimer sinceStart;
    sinceStart.start();
    while (!sinceStart.hasExpired(startTimeoutMs)) {
        d->server = std::make_unique<QProcess>();
        d->files.prepareServer(*d->server, ChildFate::DiesWithParent);
        d->server->start();
        if (!d->server->waitForStarted(programTimeoutMs))
            qFatal("postgres: %s", qPrintable(d->server->errorString()));
        // After a kill -9 the first start may fail while the killed server's last process is still going.
        while (!d->server->waitForFinished(5) && d->server->state() == QProcess::Running &&
               !sinceStart.hasExpired(startTimeoutMs)) {
            const std::optional<Postmaster> postmaster = runningPostmaster(dataDir());
            if (postmaster && postmaster->ready && postmaster->pid == d->server->processId())
                return;
        }
        QThread::msleep(50);
    }
    qFatal("The test's PostgreSQL does not start:\n%s", d->log().constData());
}

void TestCluster::stop()
{
    if (postmasterPid() == 0)
        return;
    kill(static_cast<pid_t>(postmasterPid()), SIGINT);
    if (!d->server->waitForFinished(startTimeoutMs))
        qFatal("The test's PostgreSQL does not stop:\n%s", d->log().constData());
}

void TestCluster::killServer()
{
    const auto pid = static_cast<pid_t>(postmasterPid());
    if (pid == 0)
        return;
    // Frozen, so that it starts no more of them.
    kill(pid, SIGSTOP);
    const std::vector<pid_t> children = childrenOf(pid);
    kill(pid, SIGKILL);
    for (const pid_t child : children)
        kill(child, SIGKILL);
    d->server->waitForFinished(startTimeoutMs);
    QElapsedTimer sinceKill;
    sinceKill.start();
    while (serverProcessIn(dataDir()) != 0 && !sinceKill.hasExpired(startTimeoutMs))
        QThread::msleep(5);
}

qint64 TestCluster::postmasterPid() const
{
    return d->server && d->server->state() == QProcess::Running ? d->server->processId() : 0;
}

QString TestCluster::conninfo(const QString &database) const
{
    const QString conninfo = u"host=%1 user=postgres dbname=%2"_s.arg(socketDir(), database);
    return d->port == 0 ? conninfo : conninfo + u" port=%1"_s.arg(d->port);
}

QString TestCluster::createDatabase()
{
    return createDatabase(u"template0"_s);
}

QString TestCluster::createDatabase(const QString &templateName)
{
    const QString name = u"test_%1"_s.arg(++d->databases);
    psql(conninfo(), u"CREATE DATABASE %1 TEMPLATE \"%2\""_s.arg(name, templateName));
    return conninfo(name);
}

QString TestCluster::socketDir() const
{
    return d->files.paths().socketDir;
}

QString TestCluster::dataDir() const
{
    return d->files.paths().dataDir;
}

QString TestCluster::logFile() const
{
    return d->files.paths().logFile;
}

PsqlOutcome tryPsql(const QString &conninfo, const QString &sql)
{
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(u"psql"_s, {u"-X"_s, u"-w"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-At"_s, u"-d"_s, conninfo,
                              u"-c"_s, sql});
    if (!process.waitForFinished(programTimeoutMs) || process.exitStatus() != QProcess::NormalExit)
        qFatal("psql: %s", qPrintable(process.errorString()));
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()).trimmed(),
            QString::fromUtf8(process.readAllStandardError()).trimmed()};
}

void restoreDump(const QString &conninfo, const QString &file)
{
    QProcess unpacking;
    unpacking.start(u"gzip"_s, {u"-dc"_s, file});
    if (!unpacking.waitForFinished(programTimeoutMs) || unpacking.exitCode() != 0)
        qFatal("%s cannot be unpacked: %s", qPrintable(file), unpacking.readAllStandardError().constData());
    QTemporaryFile script;
    const QByteArray sql = unpacking.readAllStandardOutput();
    if (!script.open() || script.write(sql) != sql.size() || !script.flush())
        qFatal("%s: %s", qPrintable(script.fileName()), qPrintable(script.errorString()));
    QProcess process;
    process.setStandardInputFile(script.fileName());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(u"psql"_s, {u"-X"_s, u"-w"_s, u"-q"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-d"_s, conninfo});
    if (!process.waitForFinished(programTimeoutMs) || process.exitCode() != 0)
        qFatal("%s cannot be restored: %s", qPrintable(file), process.readAllStandardError().constData());
}

QString psql(const QString &conninfo, const QString &sql)
{
    const PsqlOutcome outcome = tryPsql(conninfo, sql);
    if (outcome.exitStatus != 0)
        qFatal("psql: %s\n%s", qPrintable(outcome.errors), qPrintable(sql));
    return outcome.output;
}

} // namespace tidemark::test
