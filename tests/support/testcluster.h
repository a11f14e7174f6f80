// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "local/installation.h"

#include <QByteArrayList>
#include <QString>

#include <memory>

namespace tidemark::test
{

struct TestClusterOptions {
    /// Lines of pg_hba.conf; everybody is whom he says he is, unless a test wants passwords:
    /// {"local all postgres trust", "local all all scram-sha-256"}.
    QByteArrayList accessRules{"local all all trust"};
    /// Lines of postgresql.conf; a later line wins.
    QByteArrayList settings;
    /// The only database in which CREATE EXTENSION pg_cron works.
    QByteArray cronDatabase = "postgres";
    /// Where it listens on 127.0.0.1 besides its socket, for servers that are each other's nodes; 0: nowhere.
    int port = 0;
};

/// The PostgreSQL that tests start: the one whose bin folder TIDEMARK_TEST_BINDIR names, else the newest of
/// this computer that has hll.
[[nodiscard]] const local::Installation &testInstallation();

/// A real PostgreSQL in a temporary folder that listens on a socket only, with hll and pg_cron preloaded. As
/// root it runs as user postgres. It dies with the thread that started it; whatever goes wrong ends the test
/// program with qFatal.
class TestCluster
{
public:
    /// One for the whole test program: started at first use, stopped when its QCoreApplication ends.
    static TestCluster &shared();

    /// An own one, started: for tests that kill it or need other options.
    explicit TestCluster(TestClusterOptions options = {});
    ~TestCluster();
    TestCluster(const TestCluster &) = delete;
    TestCluster &operator=(const TestCluster &) = delete;

    /// As superuser 'postgres'.
    [[nodiscard]] QString conninfo(const QString &database = QStringLiteral("postgres")) const;
    /// Fresh and empty; returns its conninfo.
    QString createDatabase();
    /// A copy of template (a database without connections); returns the conninfo of the copy.
    QString createDatabase(const QString &templateName);

    void start();
    /// A fast shutdown: connections are closed, everything is on the disk.
    void stop();
    /// kill -9 of the postmaster and of every process it started.
    void killServer();

    /// 0 when it is not running.
    [[nodiscard]] qint64 postmasterPid() const;
    [[nodiscard]] QString socketDir() const;
    [[nodiscard]] QString dataDir() const;
    [[nodiscard]] QString logFile() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Runs psql -X -v ON_ERROR_STOP=1 -At -c sql; returns its output, trimmed. An error is a qFatal with psql's
/// words.
QString psql(const QString &conninfo, const QString &sql);

/// The same where the test expects an error: the exit status and what psql wrote on standard error.
struct PsqlOutcome {
    int exitStatus = 0;
    QString output;
    QString errors;
};
PsqlOutcome tryPsql(const QString &conninfo, const QString &sql);

/// Restores a dump (SQL, compressed with gzip) into an empty database. A failure is a qFatal.
void restoreDump(const QString &conninfo, const QString &file);

} // namespace tidemark::test
