// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/coredumps.h"

#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tidemark;
using namespace Qt::StringLiterals;

/// Passwords are in the memory of both programs; a crash does not write them to the disk.
class TestCoreDumps : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

private Q_SLOTS:
    void aProcessForbidsThem()
    {
        const int before = prctl(PR_GET_DUMPABLE);
        app::forbidCoreDumps();
        QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
        prctl(PR_SET_DUMPABLE, before);
    }

    void bothProgramsDo_data()
    {
        QTest::addColumn<QByteArray>("program");
        QTest::addColumn<QByteArray>("argument");
        QTest::newRow("tidemark") << QByteArray(TIDEMARK) << QByteArray("--range=24h");
        QTest::newRow("tidemarkctl") << QByteArray(TIDEMARKCTL) << QByteArray("status");
    }
    void bothProgramsDo()
    {
        QFETCH(QByteArray, program);
        QFETCH(QByteArray, argument);
        QTcpServer silent; // takes connections and says nothing: the program waits
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const QByteArray conninfo =
            "host=127.0.0.1 user=x dbname=x port=" + QByteArray::number(silent.serverPort());
        const QByteArray folder = QFile::encodeName(m_dir.path());
        const pid_t child = fork();
        if (child == 0) {
            rlimit unlimited{};
            getrlimit(RLIMIT_CORE, &unlimited);
            unlimited.rlim_cur = unlimited.rlim_max;
            setrlimit(RLIMIT_CORE, &unlimited);
            setenv("XDG_CONFIG_HOME", folder.constData(), 1);
            setenv("XDG_CACHE_HOME", folder.constData(), 1);
            if (chdir(folder.constData()) != 0)
                _exit(126);
            execl(program.constData(), program.constData(), "--connect", conninfo.constData(),
                  argument.constData(), nullptr);
            _exit(127);
        }
        QVERIFY(child > 0);
        QVERIFY(silent.waitForNewConnection(60'000)); // so it is well within its main()
        QCOMPARE(kill(child, SIGABRT), 0);
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGABRT);
        QVERIFY(!WCOREDUMP(status));
    }
};

QTEST_GUILESS_MAIN(TestCoreDumps)
#include "tst_coredumps.moc"
