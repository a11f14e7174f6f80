// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connectiondesk.h"
#include "app/viewsettings.h"
#include "integration/computer.h"
#include "support/login.h"
#include "support/schemadatabase.h"
#include "widgets/connect/connectiondialog.h"
#include "widgets/shell/passworddialog.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QPointer>

using namespace tidemark;
using namespace tidemark::app;
using namespace tidemark::test;
using namespace tidemark::widgets;
using namespace Qt::StringLiterals;

/// Several connections at once, and connections that change while they are open.
class TestConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void quittingOneRemembersAll();
    void anEditedConnectionIsUsed();
    void aKeptPasswordUndoesNoEdit();
    void aKeptPasswordBringsNoneBack();
    void aPasswordThatAnotherAsksForStays();
    void aTypedStringIsTakenWhole();

private:
    [[nodiscard]] SavedProfile shop() const
    {
        SavedProfile profile;
        profile.name = u"Shop"_s;
        profile.host = m_cluster->socketDir();
        profile.database = m_database;
        profile.user = m_reader;
        return profile;
    }
    std::unique_ptr<TestCluster> m_cluster;
    QString m_database;
    QString m_reader; ///< with the password "horse"
    QString m_operator;
};

namespace
{
/// Answers the question for the password, and wants it kept.
void enterAndKeep(const PasswordDialog *dialog, const QString &password)
{
    QTest::mouseClick(in<QCheckBox>(dialog, "keepCheck"), Qt::LeftButton, {}, QPoint(8, 8));
    auto *field = in<QLineEdit>(dialog, "passwordEdit");
    QTest::keyClicks(field, password);
    QTest::keyClick(field, Qt::Key_Return);
}
} // namespace

void TestConnections::initTestCase()
{
    QApplication::setQuitOnLastWindowClosed(false);
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

void TestConnections::quittingOneRemembersAll()
{
    Computer computer;
    ConnectionChoice reading = *connectionOf(shop());
    reading.profile.password = u"horse"_s;
    const std::vector<ConnectionChoice> choices{connectionTo(m_cluster->conninfo(m_database)), reading};
    {
        const auto program = computer.program();
        for (const ConnectionChoice &choice : choices)
            Q_EMIT program->open(choice).newWindowWanted();
        const std::vector<MainWindow *> windows = program->all();
        QCOMPARE(windows.size(), 4U);
        for (const MainWindow *window : windows)
            QTRY_VERIFY_WITH_TIMEOUT(window->isSettled(), patience);
        in<QAction>(windows.back(), "quitAction")->trigger();
        QVERIFY(std::ranges::none_of(windows, &QWidget::isVisible));
        QTest::qWait(50); // what is queued must not forget one
    }
    for (const ConnectionChoice &choice : choices)
        QCOMPARE(ViewSettings(computer.places().settings, choice.identity).loadWindows().size(), 2U);
}

void TestConnections::anEditedConnectionIsUsed()
{
    Computer computer;
    const auto program = computer.program();
    SavedProfile profile = shop();
    ConnectionChoice choice = *connectionOf(profile);
    choice.profile.password = u"cow"_s;
    const QPointer<MainWindow> first = &program->open(choice);
    QTRY_VERIFY_WITH_TIMEOUT(first->findChild<PasswordDialog *>(), patience);
    // Another password is for the window that is there.
    choice.profile.password = u"horse"_s;
    QCOMPARE(&program->open(choice), first);
    QTRY_VERIFY_WITH_TIMEOUT(isLive(*program), patience);
    // What says the same leaves it alone.
    QCOMPARE(&program->open(*connectionOf(profile)), first);
    SavedProfile unnamed = profile;
    unnamed.name.clear();
    QCOMPARE(&program->open(*connectionOf(unnamed)), first);
    QVERIFY(first->isVisible());

    profile.operatorUser = m_operator;
    MainWindow &second = program->open(*connectionOf(profile));
    QVERIFY(!first);
    QTRY_VERIFY_WITH_TIMEOUT(isLive(*program), patience);
    QVERIFY(!second.findChild<PasswordDialog *>()); // it is the same login
    in<QAction>(&second, "adminAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(second.findChild<PasswordDialog *>(u"operatorPasswordDialog"_s), patience);
    const auto changed = [&](QString SavedProfile::*member, const QString &text) {
        const QPointer<MainWindow> before = program->all().front();
        profile.*member = text;
        program->open(*connectionOf(profile));
        return !before && program->all().size() == 1;
    };
    QVERIFY(changed(&SavedProfile::sslMode, u"require"_s));
    QVERIFY(changed(&SavedProfile::further, u"connect_timeout=9"_s));
    QVERIFY(changed(&SavedProfile::cache, u"unix:/nowhere/cache"_s));
    QVERIFY(changed(&SavedProfile::name, u"Shop in Berlin"_s));
    QVERIFY(!changed(&SavedProfile::name, u"Shop in Berlin"_s));
    program->closeAll();
}

void TestConnections::aKeptPasswordUndoesNoEdit()
{
    Computer computer;
    QVERIFY(computer.store().save(shop()));
    const auto program = computer.program();
    MainWindow &window = program->open(*connectionOf(shop()));
    QTRY_VERIFY_WITH_TIMEOUT(window.findChild<PasswordDialog *>(), patience);
    SavedProfile edited = shop();
    edited.further = u"connect_timeout=9"_s;
    edited.operatorUser = m_operator;
    edited.keepsOperatorPassword = true;
    QVERIFY(computer.store().save(edited));
    enterAndKeep(window.findChild<PasswordDialog *>(), u"horse"_s);
    QTRY_VERIFY_WITH_TIMEOUT(computer.store().find(u"Shop"_s)->keepsPassword, patience);
    SavedProfile kept = *computer.store().find(u"Shop"_s);
    kept.keepsPassword = false;
    kept.lastUsed = edited.lastUsed;
    QVERIFY(kept == edited);
    program->closeAll();
}

void TestConnections::aKeptPasswordBringsNoneBack()
{
    // It was removed, or leads elsewhere, by the time that the password is entered.
    for (const bool removed : {true, false}) {
        Computer computer;
        QVERIFY(computer.store().save(shop()));
        const auto program = computer.program();
        MainWindow &window = program->open(*connectionOf(shop()));
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<PasswordDialog *>(), patience);
        SavedProfile elsewhere = shop();
        elsewhere.host = u"db.example"_s;
        QVERIFY(removed ? computer.store().remove(shop()) : computer.store().save(elsewhere));
        enterAndKeep(window.findChild<PasswordDialog *>(), u"horse"_s);
        QCOMPARE(computer.keeper.passwords.size(), 1);
        // Nobody would ask the keychain for it.
        QTRY_VERIFY_WITH_TIMEOUT(computer.keeper.passwords.isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(isLive(*program), patience);
        const std::optional<SavedProfile> found = computer.store().find(u"Shop"_s);
        QVERIFY(removed ? !found : found && found->host == elsewhere.host && !found->keepsPassword);
        program->closeAll();
    }
}

void TestConnections::aPasswordThatAnotherAsksForStays()
{
    Computer computer;
    ProfileStore store = computer.store();
    SavedProfile one = shop();
    one.keepsPassword = true;
    SavedProfile other = one;
    other.name = u"The same"_s;
    QVERIFY(store.save(one) && store.save(other));
    computer.keeper.passwords.insert(connectionOf(one)->identity, u"horse"_s);
    ConnectionDesk desk(store, computer.keeper);
    QVERIFY(store.remove(one));
    desk.forgetPasswords(one);
    QTest::qWait(0);
    QCOMPARE(computer.keeper.passwords.size(), 1);
    QVERIFY(store.remove(other));
    desk.forgetPasswords(other);
    QTRY_VERIFY(computer.keeper.passwords.isEmpty());
}

void TestConnections::aTypedStringIsTakenWhole()
{
    Computer computer;
    ProfileStore store = computer.store();
    SavedProfile profile = shop();
    profile.port = u"5433"_s;
    profile.operatorUser = m_operator;
    profile.keepsPassword = true;
    profile.lastUsed = instantFromMSecs(1000);
    ConnectionDesk desk(store, computer.keeper);
    ConnectionDialog &dialog = desk.open(profile, nullptr);
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    enter(&dialog, "operatorPasswordEdit", u"staple"_s);
    auto *host = in<QLineEdit>(&dialog, "hostEdit");
    enter(&dialog, "hostEdit", u"host=d"_s);
    QCOMPARE(host->text(), u"host=d"_s);
    QCOMPARE(dialog.profile().port, profile.port);
    QTest::keyClicks(host, u"b.example dbname=shop"_s);
    QCOMPARE(dialog.profile().database, m_database);
    QTest::keyClick(host, Qt::Key_Tab);
    SavedProfile taken = profile;
    taken.host = u"db.example"_s;
    taken.database = u"shop"_s;
    taken.port.clear();
    taken.user.clear();
    taken.keepsOperatorPassword = true; // as it was typed
    QVERIFY(dialog.profile() == taken);
    QVERIFY(dialog.password().isEmpty());
    QCOMPARE(dialog.operatorPassword(), u"staple"_s);
    // What leads nowhere is not taken.
    for (const QString &text : {u"postgresql://"_s, u"host="_s, u"user=ann"_s}) {
        enter(&dialog, "hostEdit", text);
        QTest::keyClick(host, Qt::Key_Tab);
        QCOMPARE(host->text(), text);
        QCOMPARE(dialog.profile().database, u"shop"_s);
    }
    // A pasted one is whole at once.
    QGuiApplication::clipboard()->setText(u"postgresql://ann:cow@other.example:5434/analytics"_s);
    host->setFocus();
    host->selectAll();
    QTest::keyClick(host, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(host->text(), u"other.example"_s);
    QCOMPARE(dialog.profile().port, u"5434"_s);
    QCOMPARE(dialog.password(), u"cow"_s);
    QCOMPARE(dialog.operatorPassword(), u"staple"_s);
}

QTEST_MAIN(TestConnections)
#include "tst_connections.moc"
