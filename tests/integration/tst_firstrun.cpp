// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/computer.h"
#include "support/files.h"
#include "support/login.h"
#include "support/schemadatabase.h"
#include "widgets/admin/adminroom.h"
#include "widgets/connect/connectiondialog.h"
#include "widgets/connect/startwindow.h"
#include "widgets/connect/steplist.h"
#include "widgets/import/importdialog.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/messagebar.h"
#include "widgets/shell/passworddialog.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace tidemark;
using namespace tidemark::app;
using namespace tidemark::test;
using namespace tidemark::widgets;
using namespace Qt::StringLiterals;

/// The program from its first start on, wired as it is: the start page, a private coordinator, connections to
/// a server with passwords, and what is opened again.
class TestFirstRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sampleDataOpensTheDashboard();
    void whatIsInTheWayIsSaid();
    void aTrialCanBeCancelled();
    void aLogLeadsToTheImport();
    void aConnectionIsTestedSavedAndOpened();
    void aKeychainThatRefusesCostsTheKeepingOnly();
    void aSilentKeychainHoldsUpNothing();
    void theOperatorsLoginOperates();
    void aPasswordThatIsAskedForCanBeKept();
    void whatTheCommandLineOpenedIsListed();
    void aRemovedConnectionIsGone();

private:
    void fillForReader(const QWidget *dialog) const;
    std::unique_ptr<TestCluster> m_cluster;
    QString m_database;
    QString m_reader;
    QString m_operator;
};

void TestFirstRun::initTestCase()
{
    TestClusterOptions options;
    options.accessRules = {"local all postgres trust", "local all all scram-sha-256"};
    m_cluster = std::make_unique<TestCluster>(options);
    const QString admin = createSchemaDatabase(*m_cluster);
    m_database = psql(admin, u"SELECT current_database()"_s);
    m_reader = loginOf(createLogin(admin, u"tidemark_reader"_s));
    m_operator = loginOf(createLogin(admin, u"tidemark_operator"_s));
    psql(admin,
         u"ALTER ROLE %1 PASSWORD 'horse'; ALTER ROLE %2 PASSWORD 'staple'"_s.arg(m_reader, m_operator));
    psql(admin, u"INSERT INTO tidemark.events (tenant_id, event_type) VALUES (1, 'view')"_s);
    psql(admin, u"CALL tidemark.run_rollup('events')"_s);
}

void TestFirstRun::sampleDataOpensTheDashboard()
{
    Computer computer;
    {
        const auto program = computer.program();
        program->openRemembered({});
        auto *start = shown<StartWindow>();
        QVERIFY(start && program->all().empty());
        click(start, "sampleButton");
        const auto *steps = in<StepList>(start, "trialSteps");
        QTRY_VERIFY_WITH_TIMEOUT(!steps->stateOf(0).isEmpty(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(program->all().size(), 1U, patience);
        QTRY_VERIFY_WITH_TIMEOUT(isLive(*program), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!shown<StartWindow>(), patience);
        const QString conninfo = local::PrivateServer(computer.places().privateServer).quickStatus().conninfo;
        QVERIFY(psql(conninfo, u"SELECT count(*) FROM tidemark.events"_s).toInt() > 1'000);
        QVERIFY(psql(conninfo, u"SELECT sum(event_count) FROM tidemark.events_hourly"_s).toInt() > 1'000);
        // And it goes on.
        const auto rows = [&] { return psql(conninfo, u"SELECT count(*) FROM tidemark.events"_s).toInt(); };
        const int before = rows();
        QTRY_VERIFY_WITH_TIMEOUT(rows() > before, patience);
        QVERIFY(computer.store().next().isPrivate);
        program->closeAll();
    }
    QVERIFY(!local::PrivateServer(computer.places().privateServer).quickStatus().running);
    const auto program = computer.program();
    program->openRemembered({});
    QVERIFY(!shown<StartWindow>());
    QTRY_VERIFY_WITH_TIMEOUT(isLive(*program), patience);
    // From there one comes back, to a coordinator that is there.
    program->all().front()->findChild<QAction *>(u"connectionsAction"_s)->trigger();
    auto *start = shown<StartWindow>();
    QVERIFY(start);
    QVERIFY(in<QPushButton>(start, "openPrivateButton")->isVisible());
    click(start, "openPrivateButton");
    QCOMPARE(program->all().size(), 1U);
    program->closeAll();
}

void TestFirstRun::whatIsInTheWayIsSaid()
{
    Computer computer;
    // There is a file where the server's folder is to be.
    const QString inTheWay = writeFile(computer.folder.path() + u"/server"_s, "x");
    const auto program = computer.program();
    auto *start = &program->showStart();
    click(start, "sampleButton");
    const auto *steps = in<StepList>(start, "trialSteps");
    QTRY_COMPARE_WITH_TIMEOUT(steps->stateOf(0), u"failed"_s, patience);
    QVERIFY2(steps->wordsOf(0).contains(u"server"_s) && steps->wordsOf(0).contains(u"try again"_s),
             qPrintable(steps->wordsOf(0)));
    QVERIFY(program->all().empty());
    QVERIFY(QFile::remove(inTheWay));
    click(start, "againButton");
    QTRY_VERIFY_WITH_TIMEOUT(isLive(*program), patience);
    program->closeAll();
}

void TestFirstRun::aTrialCanBeCancelled()
{
    Computer computer;
    const auto program = computer.program();
    auto *start = &program->showStart();
    click(start, "sampleButton");
    const auto *steps = in<StepList>(start, "trialSteps");
    QTRY_VERIFY_WITH_TIMEOUT(steps->stateOf(0) == u"passed"_s, patience);
    click(start, "trialCancelButton");
    QVERIFY(program->all().empty());
    QTRY_VERIFY_WITH_TIMEOUT(!local::PrivateServer(computer.places().privateServer).quickStatus().running,
                             patience);
    // What is there is not lost.
    QVERIFY(in<QPushButton>(start, "openPrivateButton")->isVisible());
    click(start, "openPrivateButton");
    QTRY_VERIFY_WITH_TIMEOUT(!program->all().empty() && program->all().front()->isSettled(), patience);
    program->closeAll();
}

void TestFirstRun::aLogLeadsToTheImport()
{
    Computer computer;
    const QString log =
        writeFile(computer.memory.filePath(u"access.log"_s),
                  R"(192.0.2.7 - - [17/May/2015:10:05:03 +0000] "GET / HTTP/1.1" 200 512 "-" "curl")"
                  "\n");
    const auto program = computer.program();
    auto *start = &program->showStart();
    Q_EMIT start->logWanted({log});
    QTRY_VERIFY_WITH_TIMEOUT(program->all().size() == 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(program->all().front()->findChild<ImportDialog *>(), patience);
    QVERIFY(program->all().front()->findChild<ImportDialog *>()->isVisible());
    const QString conninfo = local::PrivateServer(computer.places().privateServer).quickStatus().conninfo;
    QCOMPARE(psql(conninfo, u"SELECT count(*) FROM tidemark.events"_s), u"0"_s);
    program->closeAll();
}

void TestFirstRun::fillForReader(const QWidget *dialog) const
{
    enter(dialog, "nameEdit", u"Shop"_s);
    enter(dialog, "hostEdit", m_cluster->socketDir());
    enter(dialog, "databaseEdit", m_database);
    enter(dialog, "userEdit", m_reader);
}

void TestFirstRun::aConnectionIsTestedSavedAndOpened()
{
    Computer computer;
    {
        const auto program = computer.program();
        program->openRemembered({});
        auto *start = shown<StartWindow>();
        click(start, "connectButton");
        auto *dialog = start->findChild<ConnectionDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        fillForReader(dialog);
        enter(dialog, "passwordEdit", u"cow"_s);
        click(dialog, "testButton");
        const auto *steps = in<StepList>(dialog, "connectionSteps");
        QTRY_COMPARE_WITH_TIMEOUT(steps->stateOf(3), u"failed"_s, patience);
        QVERIFY(!dialog->isTesting());
        enter(dialog, "passwordEdit", u"horse"_s);
        click(dialog, "testButton");
        QTRY_COMPARE_WITH_TIMEOUT(steps->stateOf(7), u"passed"_s, patience);
        QVERIFY2(steps->wordsOf(7).contains(m_reader), qPrintable(steps->wordsOf(7)));
        click(dialog, "connectNowButton");
        QTRY_VERIFY_WITH_TIMEOUT(isLive(*program), patience);
        QTRY_VERIFY_WITH_TIMEOUT(computer.store().next().profile, patience);
        program->closeAll();
    }
    const std::optional<SavedProfile> saved = computer.store().find(u"Shop"_s);
    QVERIFY(saved && saved->keepsPassword);
    QCOMPARE(computer.keeper.passwords.values(), QStringList{u"horse"_s});
    QVERIFY(computer.keeper.passwords.keys().front().contains(m_reader));
    QVERIFY(!contentOf(computer.places().profiles).contains("horse"));
    QVERIFY(!contentOf(computer.places().settings).contains("horse"));

    const auto program = computer.program();
    program->openRemembered({});
    QVERIFY(!shown<StartWindow>());
    QTRY_VERIFY_WITH_TIMEOUT(isLive(*program), patience);
    QCOMPARE(computer.keeper.reads, 1);
    QVERIFY(program->all().front()->windowTitle().contains(u"Shop"_s));
    program->closeAll();
}

void TestFirstRun::aKeychainThatRefusesCostsTheKeepingOnly()
{
    Computer computer;
    computer.keeper.mood = FakeKeeper::Mood::Refuses;
    const auto program = computer.program();
    auto *start = &program->showStart();
    click(start, "connectButton");
    auto *dialog = start->findChild<ConnectionDialog *>();
    fillForReader(dialog);
    enter(dialog, "passwordEdit", u"horse"_s);
    click(dialog, "connectNowButton");
    QTRY_COMPARE_WITH_TIMEOUT(program->all().size(), 1U, patience);
    const auto *bar = program->all().front()->findChild<MessageBar *>();
    const auto said = [bar] { return bar->findChild<QLabel *>(u"whatLabel"_s)->text(); };
    QTRY_VERIFY_WITH_TIMEOUT(program->all().front()->isSettled(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"stays in memory"_s), patience);
    QVERIFY(!computer.store().find(u"Shop"_s)->keepsPassword);
    program->closeAll();
}

void TestFirstRun::aSilentKeychainHoldsUpNothing()
{
    Computer computer;
    SavedProfile profile;
    profile.name = u"Shop"_s;
    profile.host = m_cluster->socketDir();
    profile.database = m_database;
    profile.user = m_reader;
    profile.keepsPassword = true;
    QVERIFY(computer.store().save(profile));
    computer.keeper.mood = FakeKeeper::Mood::IsSilent;
    const auto program = computer.program();
    program->open(*connectionOf(profile));
    MainWindow *window = program->all().front();
    QVERIFY(window->isVisible());
    // Whoever waits for it is asked in the end.
    QTRY_VERIFY_WITH_TIMEOUT(window->findChild<PasswordDialog *>(), patience);
    auto *field = window->findChild<PasswordDialog *>()->findChild<QLineEdit *>(u"passwordEdit"_s);
    QTest::keyClicks(field, u"horse"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window->isSettled(), patience);
    program->closeAll();
}

void TestFirstRun::theOperatorsLoginOperates()
{
    Computer computer;
    SavedProfile profile;
    profile.name = u"Shop"_s;
    profile.host = m_cluster->socketDir();
    profile.database = m_database;
    profile.user = m_reader;
    profile.operatorUser = m_operator;
    profile.keepsPassword = true;
    QVERIFY(computer.store().save(profile));
    Result<ConnectionChoice> choice = connectionOf(profile);
    computer.keeper.passwords.insert(choice->identity, u"horse"_s);
    const auto program = computer.program();
    MainWindow &window = program->open(*choice);
    QTRY_VERIFY_WITH_TIMEOUT(isLive(*program), patience);
    // Its password is not known: it is asked for once somebody operates.
    QVERIFY(!window.findChild<PasswordDialog *>());
    window.findChild<QAction *>(u"adminAction"_s)->trigger();
    const auto dialog = [&] { return window.findChild<PasswordDialog *>(u"operatorPasswordDialog"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), patience);
    QTest::mouseClick(in<QCheckBox>(dialog(), "keepCheck"), Qt::LeftButton, {}, QPoint(8, 8));
    auto *field = in<QLineEdit>(dialog(), "passwordEdit");
    QTest::keyClicks(field, u"staple"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(computer.store().find(u"Shop"_s)->keepsOperatorPassword, patience);
    QVERIFY(computer.keeper.passwords.values().contains(u"staple"_s));
    QVERIFY(!window.findChild<AdminRoom *>()->findChild<QLabel *>(u"permissionNote"_s)->isVisible());
    const auto logins = [&] {
        return psql(
            m_cluster->conninfo(m_database),
            u"SELECT string_agg(DISTINCT usename, ',') FROM pg_stat_activity WHERE application_name = "
            "'tidemark admin'"_s);
    };
    QTRY_COMPARE_WITH_TIMEOUT(logins(), m_operator, patience);
    program->closeAll();
}

void TestFirstRun::aPasswordThatIsAskedForCanBeKept()
{
    Computer computer;
    SavedProfile profile;
    profile.name = u"Shop"_s;
    profile.host = m_cluster->socketDir();
    profile.database = m_database;
    profile.user = m_reader;
    QVERIFY(computer.store().save(profile));
    const auto program = computer.program();
    MainWindow &window = program->open(*connectionOf(profile));
    QTRY_VERIFY_WITH_TIMEOUT(window.findChild<PasswordDialog *>(), patience);
    auto *dialog = window.findChild<PasswordDialog *>();
    QTest::mouseClick(in<QCheckBox>(dialog, "keepCheck"), Qt::LeftButton, {}, QPoint(8, 8));
    QTest::keyClicks(in<QLineEdit>(dialog, "passwordEdit"), u"horse"_s);
    QTest::keyClick(in<QLineEdit>(dialog, "passwordEdit"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(isLive(*program), patience);
    QTRY_VERIFY_WITH_TIMEOUT(computer.store().find(u"Shop"_s)->keepsPassword, patience);
    QCOMPARE(computer.keeper.passwords.value(connectionOf(profile)->identity), u"horse"_s);
    program->closeAll();
}

void TestFirstRun::whatTheCommandLineOpenedIsListed()
{
    Computer computer;
    const auto program = computer.program();
    program->open(connectionTo(m_cluster->conninfo(m_database) + u" password=cow connect_timeout=9"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isLive(*program), patience);
    QTRY_COMPARE_WITH_TIMEOUT(computer.store().recent().size(), 1U, patience);
    const SavedProfile typed = computer.store().recent().front();
    QVERIFY(typed.name.isEmpty());
    QCOMPARE(typed.further, u"connect_timeout=9"_s);
    QVERIFY(!contentOf(computer.places().profiles).contains("cow"));
    // A start without arguments goes where it went before.
    QVERIFY(!computer.store().next().profile && !computer.store().next().isPrivate);
    auto *start = &program->showStart();
    QCOMPARE(start->findChildren<QPushButton *>(u"connectionButton"_s).size(), 1);
    program->closeAll();
    // Of a run that only makes a picture, nothing is remembered.
    Computer other;
    const auto picture = other.program();
    ViewOverrides overrides;
    overrides.remembers = false;
    picture->open(connectionTo(m_cluster->conninfo(m_database)), overrides);
    QTRY_VERIFY_WITH_TIMEOUT(isLive(*picture), patience);
    QVERIFY(!QFile::exists(other.places().profiles));
    picture->closeAll();
}

void TestFirstRun::aRemovedConnectionIsGone()
{
    Computer computer;
    SavedProfile profile;
    profile.name = u"Shop"_s;
    profile.host = m_cluster->socketDir();
    profile.keepsPassword = true;
    QVERIFY(computer.store().save(profile));
    computer.keeper.passwords.insert(connectionOf(profile)->identity, u"horse"_s);
    const auto program = computer.program();
    auto *start = &program->showStart();
    Q_EMIT start->removeWanted(profile);
    auto *box = in<QMessageBox>(start, "removeQuestion");
    for (QAbstractButton *button : box->buttons())
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(computer.store().names().isEmpty());
    QTRY_VERIFY(computer.keeper.passwords.isEmpty());
    QVERIFY(start->findChildren<QPushButton *>(u"connectionButton"_s).isEmpty() ||
            !in<QWidget>(start, "recentCard")->isVisible());
    program->closeAll();
}

QTEST_MAIN(TestFirstRun)
#include "tst_firstrun.moc"
