// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands in the way of a move of a private coordinator, and what is made of it.
#include "local/installation.h"
#include "support/files.h"
#include "support/movedcoordinator.h"

#include <QTest>

#include <memory>

using namespace tidemark;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

namespace
{
const QString program = QStringLiteral(TIDEMARKCTL);

QByteArray told(const CtlRun &run)
{
    return run.errors.toUtf8() + run.output;
}
} // namespace

class TestLocalRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void settingsThatThisComputerCannotFulfilAreLeftOut();
    void aCoordinatorThatWasSetUpIsNotReplaced_data();
    void aCoordinatorThatWasSetUpIsNotReplaced();
    void oneThatOnlyHasTheSchemaIsReplaced();
    void theCoordinatorsOwnFolderIsNoPlaceForAnExport();
    void aServerThatDoesNotStartIsExplained();

private:
    std::unique_ptr<MovedCoordinator> m_source;
    std::unique_ptr<MovedCoordinator> m_target;
    QString m_file;
};

void TestLocalRefusals::initTestCase()
{
    m_source = std::make_unique<MovedCoordinator>(program);
    m_source->create(*local::Installation::find());
    QCOMPARE(m_source->ctl({u"init"_s}).exitStatus, 0);
    m_file = m_source->beside(u"all.tar"_s);
    QCOMPARE(m_source->local({u"export"_s, m_file}).exitStatus, 0);
}

void TestLocalRefusals::settingsThatThisComputerCannotFulfilAreLeftOut()
{
    // The source itself could not be started again with them.
    const QStringList settings{u"work_mem = '9MB'"_s, u"ssl = on"_s, u"shared_buffers = '7TB'"_s};
    for (const QString &setting : settings)
        psql(m_source->conninfo(), u"ALTER SYSTEM SET "_s + setting);
    const QString file = m_source->beside(u"settings.tar"_s);
    const CtlRun exported = m_source->local({u"export"_s, file});
    psql(m_source->conninfo(), u"ALTER SYSTEM RESET ALL"_s);
    QVERIFY2(exported.exitStatus == 0, told(exported));
    const MovedCoordinator target(program);
    const CtlRun imported = target.local({u"import"_s, file});
    QVERIFY2(imported.exitStatus == 0, told(imported));
    const QString notes = imported.json().value(u"notes"_s).toVariant().toStringList().join(u' ');
    QVERIFY2(notes.contains(u"which were left out: ssl, shared_buffers."_s) ||
                 notes.contains(u"which were left out: shared_buffers, ssl."_s),
             qPrintable(notes));
    const CtlRun started = target.local({u"start"_s});
    QVERIFY2(started.exitStatus == 0, told(started));
    QCOMPARE(target.answer(u"SHOW work_mem"_s), u"9MB"_s);
}

void TestLocalRefusals::aCoordinatorThatWasSetUpIsNotReplaced_data()
{
    QTest::addColumn<QString>("done");
    QTest::addColumn<QString>("undone");
    QTest::newRow("a login") << u"CREATE ROLE ann LOGIN"_s << u"DROP ROLE ann"_s;
    QTest::newRow("a setting") << u"ALTER SYSTEM SET work_mem = '5MB'"_s << u"ALTER SYSTEM RESET ALL"_s;
    QTest::newRow("a database's setting")
        << u"ALTER DATABASE tidemark SET work_mem = '5MB'"_s << u"ALTER DATABASE tidemark RESET ALL"_s;
    QTest::newRow("a large object") << u"SELECT lo_create(4711)"_s << u"SELECT lo_unlink(4711)"_s;
    QTest::newRow("a schedule") << u"SELECT tidemark.set_job_active(min(jobid), false) FROM tidemark.jobs()"_s
                                << u"DELETE FROM tidemark.run_log WHERE what = 'schedule'"_s;
    QTest::newRow("a retention")
        << u"UPDATE tidemark.retention SET keep = '3 years' WHERE table_name = 'events'"_s
        << u"UPDATE tidemark.retention SET keep = keep"_s;
}

void TestLocalRefusals::aCoordinatorThatWasSetUpIsNotReplaced()
{
    QFETCH(QString, done);
    QFETCH(QString, undone);
    if (!m_target) {
        m_target = std::make_unique<MovedCoordinator>(program);
        m_target->create(*local::Installation::find());
        QCOMPARE(m_target->ctl({u"init"_s}).exitStatus, 0);
    }
    psql(m_target->conninfo(), done);
    const CtlRun run = m_target->local({u"import"_s, m_file});
    psql(m_target->conninfo(), undone);
    QVERIFY2(run.exitStatus == 1, told(run));
    QVERIFY2(run.errors.contains(u"holds data, logins or settings"_s), told(run));
}

void TestLocalRefusals::oneThatOnlyHasTheSchemaIsReplaced()
{
    const CtlRun run = m_target->local({u"import"_s, m_file});
    QVERIFY2(run.exitStatus == 0, told(run));
}

void TestLocalRefusals::theCoordinatorsOwnFolderIsNoPlaceForAnExport()
{
    const QString link = m_source->beside(u"way"_s);
    QVERIFY(QFile::link(m_source->home(), link));
    for (const QString &folder : {m_source->home(), link, m_source->home() + u"/data"_s}) {
        const CtlRun run = m_source->local({u"export"_s, folder + u"/all.tar"_s});
        QCOMPARE(run.exitStatus, 1);
        QVERIFY2(run.errors.contains(u"Choose a place outside of"_s), told(run));
        QVERIFY(!QFile::exists(folder + u"/all.tar"_s));
    }
}

void TestLocalRefusals::aServerThatDoesNotStartIsExplained()
{
    QCOMPARE(m_source->local({u"stop"_s}).exitStatus, 0);
    const QString log = m_source->paths().logFile;
    QFile settings(m_source->paths().dataDir + u"/postgresql.auto.conf"_s);
    QVERIFY(settings.open(QIODevice::Append) && settings.write("ssl = on\n") > 0);
    settings.close();
    for (const QStringList &words :
         {QStringList{u"export"_s, m_source->beside(u"none.tar"_s)}, {u"import"_s, m_file}}) {
        QFile::remove(log);
        const CtlRun run = m_source->local(words);
        QCOMPARE(run.exitStatus, 1);
        QVERIFY2(run.errors.contains(u"server.crt"_s) && run.errors.contains(log), told(run));
        QVERIFY2(contentOf(log).contains("server.crt"), contentOf(log));
    }
}

QTEST_GUILESS_MAIN(TestLocalRefusals)
#include "tst_localrefusals.moc"
