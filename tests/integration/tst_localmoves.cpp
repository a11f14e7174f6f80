// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A private coordinator leaves as a file and arrives as it was, or not at all.
#include "local/installation.h"
#include "local/postmaster.h"
#include "support/files.h"
#include "support/movedcoordinator.h"

#include <QFileInfo>
#include <QTest>

#include <csignal>
#include <memory>
#include <sys/stat.h>

using namespace tidemark;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

namespace
{
const QString program = QStringLiteral(TIDEMARKCTL);

/// The names in a folder, hidden ones included.
QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

QByteArray told(const CtlRun &run)
{
    return run.errors.toUtf8() + run.output;
}
} // namespace

class TestLocalMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anExportIsWholeAndClosedToOthers();
    void anExportLeavesAStoppedServerStopped();
    void anExportIsAFile();
    void aKilledExportLeavesTheFileBefore();
    void anExportThatFindsNoSpaceLeavesNothing();
    void aFileThatIsNotWholeIsRefused_data();
    void aFileThatIsNotWholeIsRefused();
    void aFileOfANewerServerIsRefused();
    void aKilledImportIsNoCoordinator_data();
    void aKilledImportIsNoCoordinator();
    void anInterruptedImportClearsUp();
    void anImportThatFindsNoSpaceLeavesNothing();
    void anImportIsAllThatWasExported();
    void defaultsOfTheServerDoNotMatter();
    void whatCannotBeRestoredIsNamed();
    void aCoordinatorWithDataIsNotReplaced();
    void aFileInPlaceOfTheFolderIsNamed();
    void withoutANewerServerThereIsNoUpgrade();

private:
    void compare(const QStringList &portrait) const
    {
        QCOMPARE(portrait.size(), m_portrait.size());
        for (qsizetype i = 0; i < portrait.size(); ++i) {
            const QStringList now = portrait.at(i).split(u'\n');
            const QStringList before = m_portrait.at(i).split(u'\n');
            for (const QString &line : now + before)
                QVERIFY2(now.contains(line) && before.contains(line),
                         (now.first() + u"\n"_s + line).toUtf8());
        }
    }

    std::unique_ptr<MovedCoordinator> m_source;
    QStringList m_portrait;
    QString m_file;
};

void TestLocalMoves::initTestCase()
{
    m_source = std::make_unique<MovedCoordinator>(program);
    m_source->create(*local::Installation::find());
    m_source->fill();
    m_portrait = m_source->portrait();
    m_file = m_source->beside(u"all.tar"_s);
}

void TestLocalMoves::anExportIsWholeAndClosedToOthers()
{
    const CtlRun run = m_source->local({u"export"_s, m_file});
    QVERIFY2(run.exitStatus == 0, told(run));
    QCOMPARE(run.json().value(u"file_bytes"_s).toInteger(), QFileInfo(m_file).size());
    qint64 events = -1;
    for (const QJsonValue &table : run.array(u"tables"_s)) {
        if (table[u"table"_s] == "tidemark.events_hourly"_L1)
            events = table[u"counted"_s].toInteger();
    }
    QCOMPARE(events, 3000);
    struct stat info {
    };
    QCOMPARE(stat(QFile::encodeName(m_file).constData(), &info), 0);
    QCOMPARE(info.st_mode & ALLPERMS, mode_t(S_IRUSR | S_IWUSR));
    QCOMPARE(namesIn(m_source->beside({})).filter(u"unfinished"_s), QStringList());
    // It went on, and no password is to be read anywhere.
    QVERIFY(m_source->local({u"status"_s}).json().value(u"running"_s).toBool());
    QVERIFY(!contentOf(m_file).contains("a secret of ann"));
}

void TestLocalMoves::anExportLeavesAStoppedServerStopped()
{
    QCOMPARE(m_source->local({u"stop"_s}).exitStatus, 0);
    const QStringList before = namesIn(m_source->home());
    const CtlRun run = m_source->local({u"export"_s, m_source->beside(u"quiet.tar"_s)});
    QVERIFY2(run.exitStatus == 0, told(run));
    QVERIFY(!m_source->local({u"status"_s}).json().value(u"running"_s).toBool());
    QCOMPARE(local::serverProcessIn(m_source->paths().dataDir), 0);
    QCOMPARE(namesIn(m_source->home()), before);
}

void TestLocalMoves::anExportIsAFile()
{
    const QString pipe = m_source->beside(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR), 0);
    for (const QStringList &words : {QStringList{u"export"_s, pipe}, {u"import"_s, pipe}}) {
        const CtlRun run = m_source->local(words);
        QCOMPARE(run.exitStatus, 1);
        QVERIFY2(run.errors.contains(u"not a regular file"_s), told(run));
    }
    struct stat info {
    };
    QCOMPARE(stat(QFile::encodeName(pipe).constData(), &info), 0);
    QVERIFY(S_ISFIFO(info.st_mode));
    const CtlRun standard = m_source->local({u"export"_s, u"-"_s});
    QCOMPARE(standard.exitStatus, 1);
    QVERIFY2(standard.errors.contains(u"standard output"_s), told(standard));
    QVERIFY(!QFile::exists(u"-"_s));
    // A link stays one, and what it means is written, there or not.
    const QString link = m_source->beside(u"link.tar"_s);
    const QString meant = m_source->beside(u"meant.tar"_s);
    QVERIFY(QFile::link(meant, link));
    for (int turn = 0; turn < 2; ++turn) {
        const CtlRun run = m_source->local({u"export"_s, link});
        QVERIFY2(run.exitStatus == 0, told(run));
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(QFileInfo(meant).isFile() && !QFileInfo(meant).isSymLink());
    }
}

void TestLocalMoves::aKilledExportLeavesTheFileBefore()
{
    const QByteArray before = contentOf(m_file);
    // Its own server is still coming up then.
    QVERIFY(
        m_source->killWhenThere({u"local"_s, u"export"_s, m_file}, m_source->home() + u"/export/old.log"_s));
    QCOMPARE(contentOf(m_file), before);
    QTRY_COMPARE_WITH_TIMEOUT(local::serverProcessIn(m_source->paths().dataDir), 0, 60'000);
    QCOMPARE(namesIn(m_source->beside({})).filter(u"unfinished"_s).size(), 1);
    // The next one clears that away.
    const CtlRun next = m_source->local({u"export"_s, m_file});
    QVERIFY2(next.exitStatus == 0, told(next));
    QCOMPARE(namesIn(m_source->beside({})).filter(u"unfinished"_s), QStringList());
}

void TestLocalMoves::anExportThatFindsNoSpaceLeavesNothing()
{
    const QString folder = m_source->beside(u"full"_s);
    QVERIFY(QDir().mkpath(folder));
    QProcess process;
    // In blocks of 512 bytes: what any program of the export may write into one file.
    process.start(u"sh"_s, QStringList{u"-c"_s, u"ulimit -f 40; exec \"$@\""_s, u"sh"_s, program} +
                               m_source->arguments({u"local"_s, u"export"_s, folder + u"/all.tar"_s}));
    const CtlRun run = finished(process);
    QVERIFY(run.exitStatus != 0);
    QCOMPARE(namesIn(folder), QStringList());
    // The server that it could not start for that is none that goes on.
    QTRY_COMPARE_WITH_TIMEOUT(local::serverProcessIn(m_source->paths().dataDir), 0, 60'000);
}

void TestLocalMoves::aFileThatIsNotWholeIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const QByteArray whole = contentOf(m_file);
    QTest::newRow("cut off in the middle") << whole.left(whole.size() / 2) << u"is not whole"_s;
    QTest::newRow("cut off in the first part") << whole.left(700) << u"was not written by"_s;
    QByteArray changed = whole;
    changed[whole.size() / 2] = char(~changed[whole.size() / 2]);
    QTest::newRow("one byte changed") << changed << u"is not whole"_s;
    QTest::newRow("empty") << QByteArray() << u"was not written by"_s;
    QTest::newRow("something else") << QByteArray(100'000, 'x') << u"was not written by"_s;
}

void TestLocalMoves::aFileThatIsNotWholeIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const MovedCoordinator target(program);
    const QString file = target.beside(u"bad.tar"_s);
    writeFile(file, bytes);
    const CtlRun run = target.local({u"import"_s, file});
    QCOMPARE(run.exitStatus, 1);
    QVERIFY2(run.errors.contains(words), told(run));
    QVERIFY(!QFile::exists(target.home()));
}

void TestLocalMoves::aFileOfANewerServerIsRefused()
{
    const MovedCoordinator target(program);
    const QString folder = target.beside(u"members"_s);
    QVERIFY(QDir().mkpath(folder));
    QCOMPARE(QProcess::execute(u"tar"_s, {u"-xf"_s, m_file, u"-C"_s, folder}), 0);
    QJsonObject manifest = QJsonDocument::fromJson(contentOf(folder + u"/manifest.json"_s)).object();
    manifest[u"server_version"_s] = 990'001;
    writeFile(folder + u"/manifest.json"_s, QJsonDocument(manifest).toJson());
    const QString file = target.beside(u"newer.tar"_s);
    QCOMPARE(QProcess::execute(u"tar"_s, {u"-cf"_s, file, u"-C"_s, folder, u"manifest.json"_s, u"roles.sql"_s,
                                          u"settings.conf"_s, u"database.dump"_s}),
             0);
    const CtlRun run = target.local({u"import"_s, file});
    QCOMPARE(run.exitStatus, 1);
    QVERIFY2(run.errors.contains(u"PostgreSQL 99"_s) && run.errors.contains(u"postgresql-99-hll"_s),
             told(run));
    QVERIFY(!QFile::exists(target.home()));
}

void TestLocalMoves::aKilledImportIsNoCoordinator_data()
{
    QTest::addColumn<QString>("when");
    QTest::newRow("unpacking") << u"/import/unpacked"_s;
    QTest::newRow("restoring the roles") << u"/import/unpacked/contents.list"_s;
}

void TestLocalMoves::aKilledImportIsNoCoordinator()
{
    QFETCH(QString, when);
    const MovedCoordinator target(program);
    QVERIFY(target.killWhenThere({u"local"_s, u"import"_s, m_file}, target.home() + when));
    const CtlRun status = target.local({u"status"_s});
    QVERIFY(!status.json().value(u"created"_s).toBool());
    QVERIFY(!QFile::exists(target.paths().dataDir));
    // What it has left goes with the next "destroy" or import.
    QTRY_COMPARE_WITH_TIMEOUT(local::serverProcessIn(target.home() + u"/import/data"_s), 0, 60'000);
    QCOMPARE(target.local({u"destroy"_s}).exitStatus, 0);
    QVERIFY2(!QFile::exists(target.home() + u"/import"_s), qPrintable(namesIn(target.home()).join(u' ')));
}

void TestLocalMoves::anInterruptedImportClearsUp()
{
    const MovedCoordinator target(program);
    QProcess process;
    process.start(program, target.arguments({u"local"_s, u"import"_s, m_file}));
    QVERIFY(QTest::qWaitFor(
        [&] { return QFile::exists(target.home() + u"/import/unpacked/contents.list"_s); }, 60'000));
    ::kill(pid_t(process.processId()), SIGINT);
    const CtlRun run = finished(process);
    QVERIFY2(run.exitStatus == 1, told(run));
    QVERIFY(!QFile::exists(target.home()));
}

void TestLocalMoves::anImportThatFindsNoSpaceLeavesNothing()
{
    const MovedCoordinator target(program);
    QProcess process;
    process.start(u"sh"_s, QStringList{u"-c"_s, u"ulimit -f 1200; exec \"$@\""_s, u"sh"_s, program} +
                               target.arguments({u"local"_s, u"import"_s, m_file}));
    const CtlRun run = finished(process);
    QVERIFY2(run.exitStatus == 1, told(run));
    QVERIFY(!QFile::exists(target.home()));
}

void TestLocalMoves::anImportIsAllThatWasExported()
{
    const MovedCoordinator target(program);
    // Not even a killed one is in its way, nor a coordinator that nobody has used.
    QVERIFY(target.killWhenThere({u"local"_s, u"import"_s, m_file}, target.home() + u"/import/data"_s));
    target.create(*local::Installation::find());
    const CtlRun run = target.local({u"import"_s, m_file});
    QVERIFY2(run.exitStatus == 0, told(run));
    // It ran before, so it runs again.
    QVERIFY(target.local({u"status"_s}).json().value(u"running"_s).toBool());
    compare(target.portrait());
    QCOMPARE(namesIn(target.home()).filter(u"import"_s), QStringList());
    // Its jobs run here.
    QTRY_COMPARE_WITH_TIMEOUT(
        target.answer(u"SELECT datname FROM pg_stat_activity WHERE backend_type = 'pg_cron launcher'"_s),
        u"tidemark"_s, 60'000);
}

void TestLocalMoves::defaultsOfTheServerDoNotMatter()
{
    QCOMPARE(m_source->local({u"start"_s}).exitStatus, 0);
    const QString writable = m_source->conninfo() + u" options='-c default_transaction_read_only=off'"_s;
    psql(writable, u"ALTER SYSTEM SET bytea_output = 'escape'"_s);
    psql(writable, u"GRANT CREATE ON DATABASE tidemark TO ann"_s);
    psql(writable, u"ALTER DATABASE tidemark SET default_transaction_read_only = on"_s);
    psql(writable, u"ALTER ROLE tidemark SET default_transaction_read_only = on"_s);
    psql(writable, u"SELECT pg_reload_conf()"_s);
    const QString file = m_source->beside(u"defaults.tar"_s);
    const CtlRun exported = m_source->local({u"export"_s, file});
    const MovedCoordinator target(program);
    const CtlRun imported = target.local({u"import"_s, file});
    psql(writable, u"ALTER ROLE tidemark RESET default_transaction_read_only"_s);
    psql(writable, u"ALTER DATABASE tidemark RESET default_transaction_read_only"_s);
    psql(writable, u"REVOKE CREATE ON DATABASE tidemark FROM ann"_s);
    psql(writable, u"ALTER SYSTEM RESET bytea_output"_s);
    psql(writable, u"SELECT pg_reload_conf()"_s);
    QVERIFY2(exported.exitStatus == 0, told(exported));
    QVERIFY2(imported.exitStatus == 0, told(imported));
    QCOMPARE(target.local({u"start"_s}).exitStatus, 0);
    QCOMPARE(target.answer(u"SHOW default_transaction_read_only"_s), u"on"_s);
    QCOMPARE(target.answer(u"SELECT has_database_privilege('ann', 'tidemark', 'CREATE')"_s), u"t"_s);
    QCOMPARE(target.answer(u"SELECT sum(event_count) FROM tidemark.events_daily"_s), u"3000"_s);
}

void TestLocalMoves::whatCannotBeRestoredIsNamed()
{
    // pg_dump restores with an empty search path, in which such a function finds nothing. (Of an index it
    // finds nothing from the beginning, from PostgreSQL 17 on.)
    psql(m_source->conninfo(),
         u"CREATE TABLE public.looked_at AS SELECT 1 AS a; "
         "CREATE FUNCTION public.looks(a int) RETURNS bigint LANGUAGE plpgsql IMMUTABLE AS "
         "'BEGIN RETURN (SELECT count(*) FROM looked_at); END'; "
         "ALTER TABLE public.looked_at ADD CHECK (public.looks(a) > 0)"_s);
    const QString file = m_source->beside(u"odd.tar"_s);
    const CtlRun exported = m_source->local({u"export"_s, file});
    psql(m_source->conninfo(), u"DROP TABLE public.looked_at; DROP FUNCTION public.looks"_s);
    QVERIFY2(exported.exitStatus == 0, told(exported));
    const MovedCoordinator target(program);
    const CtlRun imported = target.local({u"import"_s, file});
    QCOMPARE(imported.exitStatus, 1);
    QVERIFY2(imported.errors.contains(u"relation \"looked_at\" does not exist"_s), told(imported));
    QVERIFY(!QFile::exists(target.home()));
}

void TestLocalMoves::aCoordinatorWithDataIsNotReplaced()
{
    // It is stopped, and stays so.
    QCOMPARE(m_source->local({u"stop"_s}).exitStatus, 0);
    const CtlRun run = m_source->local({u"import"_s, m_file});
    QCOMPARE(run.exitStatus, 1);
    QVERIFY2(run.errors.contains(u"holds data"_s), told(run));
    QVERIFY(!m_source->local({u"status"_s}).json().value(u"running"_s).toBool());
    QCOMPARE(m_source->local({u"start"_s}).exitStatus, 0);
    compare(m_source->portrait());
}

void TestLocalMoves::aFileInPlaceOfTheFolderIsNamed()
{
    const MovedCoordinator target(program);
    const CtlRun nothing = target.local({u"export"_s, target.beside(u"x.tar"_s)});
    QCOMPARE(nothing.exitStatus, 1);
    QCOMPARE(nothing.errors.trimmed(),
             u"tidemarkctl: There is no private coordinator in %1."_s.arg(target.home()));
    const CtlRun nowhere = m_source->local({u"export"_s, target.beside(u"none/x.tar"_s)});
    QCOMPARE(nowhere.exitStatus, 1);
    QVERIFY2(nowhere.errors.contains(u"/none: "_s), told(nowhere));
    const CtlRun unnamed = m_source->local({u"export"_s});
    QCOMPARE(unnamed.exitStatus, 2);
    QVERIFY2(unnamed.errors.contains(u"FILE"_s), told(unnamed));
}

void TestLocalMoves::withoutANewerServerThereIsNoUpgrade()
{
    // The source was made by the newest.
    const CtlRun run = m_source->local({u"upgrade"_s});
    QCOMPARE(run.exitStatus, 1);
    const QString version = QString::number(local::Installation::find()->majorVersion);
    QVERIFY2(run.errors.contains(u"has PostgreSQL %1, and this computer has no newer one"_s.arg(version)),
             told(run));
    compare(m_source->portrait());
}

QTEST_GUILESS_MAIN(TestLocalMoves)
#include "tst_localmoves.moc"
