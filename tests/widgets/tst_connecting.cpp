// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/connect/steplist.h"
#include "widgets/connectionsamples.h"
#include "widgets/sampledesk.h"
#include "widgets/shell/passworddialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>

using namespace tidemark;
using namespace tidemark::test;
using namespace tidemark::widgets;
using namespace Qt::StringLiterals;
using State = StepReport::State;

/// The start page and the dialog of a connection, driven with clicks and keys.
class TestConnecting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersToTry();
    void anExistingCoordinatorIsOpened();
    void keysLeadThroughTheChoices();
    void listsWhatWasUsed();
    void progressGoesByRows();
    void aFailureCanBeTriedAgain();
    void escapeCancelsTheTrial();
    void aDroppedLogIsTaken();
    // ---- the dialog
    void theFormSpeaksLibpq();
    void aConnectionStringFillsTheForm();
    void theTestShowsEachStep();
    void anEditEndsTheTest();
    void whatTlsLacksIsRed();
    void passwordsAreKeptWhereWanted();
    void anOperatorIsBeside();
    void passwordsGoWithTheDialog();
    void theWindowLeadsBack();
    void anOperatorsPasswordIsAskedForOnce();
    void aPasswordCanBeKept();
    void weakTlsIsRedInTheStatusLine();
};

namespace
{
template<typename T>
T *in(const QWidget &window, const char *name)
{
    T *found = window.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("there is no %s", name);
    return found;
}

void click(const QWidget &window, const char *name)
{
    QTest::mouseClick(in<QPushButton>(window, name), Qt::LeftButton);
}

void type(const QWidget &window, const char *name, const QString &text)
{
    auto *edit = in<QLineEdit>(window, name);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

struct Start {
    StartWindow window;
    Start()
    {
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window was not activated");
    }
};

struct Dialog {
    ConnectionDialog window;
    Dialog()
    {
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the dialog was not activated");
    }
};
} // namespace

void TestConnecting::offersToTry()
{
    const Start start;
    const QSignalSpy sample(&start.window, &StartWindow::sampleWanted);
    const QSignalSpy server(&start.window, &StartWindow::connectWanted);
    QVERIFY(!in<QPushButton>(start.window, "openPrivateButton")->isVisible());
    QVERIFY(!in<QWidget>(start.window, "recentCard")->isVisible());
    click(start.window, "sampleButton");
    QCOMPARE(sample.size(), 1);
    click(start.window, "connectButton");
    QCOMPARE(server.size(), 1);
    click(start.window, "logButton");
    QVERIFY(in<QFileDialog>(start.window, "logDialog")->isVisible());
}

void TestConnecting::anExistingCoordinatorIsOpened()
{
    Start start;
    start.window.setPrivateExists(true);
    const QSignalSpy opened(&start.window, &StartWindow::privateWanted);
    QVERIFY(!in<QPushButton>(start.window, "sampleButton")->isVisible());
    click(start.window, "openPrivateButton");
    QCOMPARE(opened.size(), 1);
}

void TestConnecting::keysLeadThroughTheChoices()
{
    const Start start;
    QCOMPARE(start.window.focusWidget(), in<QPushButton>(start.window, "sampleButton"));
    QTest::keyClick(start.window.focusWidget(), Qt::Key_Down);
    QCOMPARE(start.window.focusWidget(), in<QPushButton>(start.window, "logButton"));
    QTest::keyClick(start.window.focusWidget(), Qt::Key_Down);
    const QSignalSpy server(&start.window, &StartWindow::connectWanted);
    QTest::keyClick(start.window.focusWidget(), Qt::Key_Space);
    QCOMPARE(server.size(), 1);
    QTest::keyClick(start.window.focusWidget(), Qt::Key_Up);
    QCOMPARE(start.window.focusWidget(), in<QPushButton>(start.window, "logButton"));
}

void TestConnecting::listsWhatWasUsed()
{
    Start start;
    start.window.setConnections(samples::connections());
    const QList<QPushButton *> lines = start.window.findChildren<QPushButton *>(u"connectionButton"_s);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0]->accessibleName(), u"Production"_s);
    QCOMPARE(lines[2]->accessibleName(), u"ann on old.example:5432"_s);
    QVERIFY(!lines[0]->findChild<QLabel *>(u"weakTlsLabel"_s));
    const auto *weak = lines[1]->findChild<QLabel *>(u"weakTlsLabel"_s);
    QVERIFY(weak && weak->isVisible());
    QCOMPARE(weak->property("tone").toString(), u"danger"_s);
    QList<SavedProfile> picked;
    QList<SavedProfile> edited;
    QList<SavedProfile> removed;
    connect(&start.window, &StartWindow::connectionPicked, this, [&](const SavedProfile &p) { picked << p; });
    connect(&start.window, &StartWindow::editWanted, this, [&](const SavedProfile &p) { edited << p; });
    connect(&start.window, &StartWindow::removeWanted, this, [&](const SavedProfile &p) { removed << p; });
    QTest::mouseClick(lines[1], Qt::LeftButton);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.front().name, u"Staging"_s);
    const auto menus = start.window.findChildren<QToolButton *>(u"connectionMenuButton"_s);
    menus[0]->menu()->actions().at(0)->trigger();
    menus[2]->menu()->actions().at(1)->trigger();
    QVERIFY(edited.size() == 1 && edited.front() == samples::production());
    QVERIFY(removed.size() == 1 && removed.front().host == u"old.example"_s);
}

void TestConnecting::progressGoesByRows()
{
    Start start;
    start.window.beginTrial(true);
    QVERIFY(start.window.isTrying());
    const auto *steps = in<StepList>(start.window, "trialSteps");
    const auto *bar = start.window.findChild<QProgressBar *>();
    start.window.showTrial({TrialStep::Server, State::Running, {}, u"initdb"_s, {}});
    QCOMPARE(steps->stateOf(0), u"running"_s);
    QCOMPARE(bar->maximum(), 0);
    start.window.showTrial({TrialStep::Server, State::Passed, Milliseconds(2400), u"PostgreSQL 15"_s, {}});
    QCOMPARE(steps->stateOf(0), u"passed"_s);
    start.window.showTrial({TrialStep::Rows, State::Running, {}, {}, {}, 25'000, 100'000});
    QVERIFY2(steps->wordsOf(2).contains(u"25,000 of 100,000"_s), qPrintable(steps->wordsOf(2)));
    QCOMPARE(bar->value() * 4, bar->maximum());
    start.window.endTrial();
    QVERIFY(!start.window.isTrying());
    QVERIFY(in<QPushButton>(start.window, "connectButton")->isVisible());
}

void TestConnecting::aFailureCanBeTriedAgain()
{
    Start start;
    start.window.beginTrial(true);
    start.window.showTrial({TrialStep::Server, State::Failed, Milliseconds(1),
                            u"PostgreSQL is not installed."_s,
                            u"Install the packages postgresql-15 and postgresql-15-hll."_s});
    const auto *steps = in<StepList>(start.window, "trialSteps");
    QCOMPARE(steps->stateOf(0), u"failed"_s);
    QVERIFY(steps->wordsOf(0).contains(u"postgresql-15-hll"_s));
    QVERIFY(!start.window.isTrying());
    const QSignalSpy again(&start.window, &StartWindow::sampleWanted);
    QCOMPARE(start.window.focusWidget(), in<QPushButton>(start.window, "againButton"));
    QTest::keyClick(start.window.focusWidget(), Qt::Key_Space);
    QCOMPARE(again.size(), 1);
}

void TestConnecting::escapeCancelsTheTrial()
{
    Start start;
    start.window.beginTrial(false);
    const QSignalSpy cancelled(&start.window, &StartWindow::trialCancelled);
    QTest::keyClick(&start.window, Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(in<QPushButton>(start.window, "connectButton")->isVisible());
}

void TestConnecting::aDroppedLogIsTaken()
{
    Start start;
    QSignalSpy logs(&start.window, &StartWindow::logWanted);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/var/log/access.log"_s)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&start.window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&start.window, &drop);
    QCOMPARE(logs.size(), 1);
    QCOMPARE(logs.front().front().toStringList(), QStringList{u"/var/log/access.log"_s});
}

void TestConnecting::theFormSpeaksLibpq()
{
    Dialog dialog;
    SavedProfile defaults;
    defaults.port = u"5432"_s;
    dialog.window.setDefaults(defaults, {u"web"_s, u"shop"_s});
    QCOMPARE(in<QLineEdit>(dialog.window, "portEdit")->placeholderText(), u"5432"_s);
    QVERIFY(in<QLineEdit>(dialog.window, "databaseEdit")->toolTip().contains(u"dbname"_s));
    type(dialog.window, "nameEdit", u"Production"_s);
    type(dialog.window, "hostEdit", u" db.example "_s);
    type(dialog.window, "userEdit", u"ann"_s);
    auto *mode = in<QComboBox>(dialog.window, "modeCombo");
    mode->setFocus();
    QTest::keyClick(mode, Qt::Key_Down);
    const SavedProfile profile = dialog.window.profile();
    QCOMPARE(profile.host, u"db.example"_s);
    QCOMPARE(profile.sslMode, u"verify-ca"_s);
    QVERIFY(profile.port.isEmpty() && profile.service.isEmpty());
    // What it does not know comes back.
    SavedProfile other = samples::production();
    other.sslMode = u"allow"_s;
    other.further = u"connect_timeout=5"_s;
    dialog.window.fill(other);
    QVERIFY(dialog.window.profile() == other);
}

void TestConnecting::aConnectionStringFillsTheForm()
{
    Dialog dialog;
    QStringList entered;
    connect(&dialog.window, &ConnectionDialog::conninfoEntered, this,
            [&](const QString &text) { entered << text; });
    type(dialog.window, "hostEdit", u"db.example"_s);
    QVERIFY(entered.isEmpty());
    // One that is typed is not whole before its end.
    type(dialog.window, "hostEdit", u"postgresql://x"_s);
    QVERIFY(entered.isEmpty());
    QTest::keyClick(in<QLineEdit>(dialog.window, "hostEdit"), Qt::Key_Tab);
    QCOMPARE(entered, QStringList{u"postgresql://x"_s});
    QTest::keyClick(in<QLineEdit>(dialog.window, "hostEdit"), Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(entered.size(), 2);
    auto *host = in<QLineEdit>(dialog.window, "hostEdit");
    host->selectAll();
    host->insert(u"postgresql://y"_s);
    QCOMPARE(entered.size(), 2); // a letter
    host->selectAll();
    host->insert(u"host=z"_s);
    QCOMPARE(entered.last(), u"host=z"_s);
}

void TestConnecting::theTestShowsEachStep()
{
    Dialog dialog;
    const QSignalSpy wanted(&dialog.window, &ConnectionDialog::testWanted);
    const QSignalSpy cancelled(&dialog.window, &ConnectionDialog::testCancelled);
    click(dialog.window, "testButton");
    QCOMPARE(wanted.size(), 1);
    dialog.window.beginTest();
    const auto *steps = in<StepList>(dialog.window, "connectionSteps");
    for (const StepReport &report : samples::failedSteps())
        dialog.window.showStep(report);
    QCOMPARE(steps->stateOf(0), u"passed"_s);
    QCOMPARE(steps->stateOf(2), u"passed with a note"_s);
    QCOMPARE(steps->stateOf(3), u"failed"_s);
    QVERIFY(steps->stateOf(4).isEmpty());
    QVERIFY(steps->wordsOf(3).contains(u"Enter the password again"_s));
    dialog.window.endTest(false);
    QVERIFY(!dialog.window.isTesting());
    // The same button stops one.
    click(dialog.window, "testButton");
    dialog.window.beginTest();
    dialog.window.showStep({ConnectionStep::Name, State::Running, {}, {}, {}});
    click(dialog.window, "testButton");
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(steps->stateOf(0).isEmpty());
    // What an earlier test still says is dropped.
    dialog.window.showStep(samples::failedSteps().front());
    QVERIFY(steps->stateOf(0).isEmpty());
}

void TestConnecting::anEditEndsTheTest()
{
    Dialog dialog;
    dialog.window.beginTest();
    const QSignalSpy cancelled(&dialog.window, &ConnectionDialog::testCancelled);
    type(dialog.window, "hostEdit", u"d"_s);
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(!dialog.window.isTesting());
}

void TestConnecting::whatTlsLacksIsRed()
{
    Dialog dialog;
    const auto *note = in<QLabel>(dialog.window, "tlsNote");
    QVERIFY(!note->isVisible());
    dialog.window.showTls(u"The connection is not encrypted."_s);
    QVERIFY(note->isVisible());
    QCOMPARE(note->property("tone").toString(), u"danger"_s);
    dialog.window.showTls({});
    QVERIFY(!note->isVisible());
}

void TestConnecting::passwordsAreKeptWhereWanted()
{
    Dialog dialog;
    QVERIFY(!dialog.window.profile().keepsPassword);
    type(dialog.window, "passwordEdit", u"horse"_s);
    QCOMPARE(in<QLineEdit>(dialog.window, "passwordEdit")->echoMode(), QLineEdit::Password);
    QVERIFY(dialog.window.profile().keepsPassword);
    auto *keep = in<QCheckBox>(dialog.window, "keepCheck");
    keep->setFocus();
    QTest::keyClick(keep, Qt::Key_Space);
    QVERIFY(!dialog.window.profile().keepsPassword);
    QCOMPARE(dialog.window.password(), u"horse"_s);
    // One that is in the keychain stays there without being typed again.
    dialog.window.fill(samples::production());
    QVERIFY(dialog.window.profile().keepsPassword && dialog.window.password().isEmpty());
}

void TestConnecting::anOperatorIsBeside()
{
    Dialog dialog;
    const auto *steps = in<StepList>(dialog.window, "connectionSteps");
    QVERIFY(!in<QLineEdit>(dialog.window, "operatorPasswordEdit")->isEnabled());
    type(dialog.window, "operatorEdit", u"bob"_s);
    type(dialog.window, "operatorPasswordEdit", u"staple"_s);
    QVERIFY(dialog.window.profile().keepsOperatorPassword);
    QCOMPARE(dialog.window.operatorPassword(), u"staple"_s);
    dialog.window.beginTest();
    dialog.window.showStep(
        {ConnectionStep::Operator, State::Passed, Milliseconds(1), u"bob may operate."_s, {}});
    QVERIFY(steps->wordsOf(8).contains(u"bob"_s));
}

void TestConnecting::passwordsGoWithTheDialog()
{
    Dialog dialog;
    QList<bool> opens;
    connect(&dialog.window, &ConnectionDialog::saveWanted, this, [&](bool open) { opens << open; });
    type(dialog.window, "passwordEdit", u"horse"_s);
    click(dialog.window, "saveButton");
    QTest::keyClick(in<QLineEdit>(dialog.window, "passwordEdit"), Qt::Key_Return);
    QCOMPARE(opens, (QList<bool>{false, true}));
    dialog.window.showProblem(u"Another connection is called so."_s);
    QVERIFY(in<QLabel>(dialog.window, "problemLabel")->isVisible());
    QTest::keyClick(&dialog.window, Qt::Key_Escape);
    QVERIFY(!dialog.window.isVisible());
    QVERIFY(dialog.window.password().isEmpty());
}

void TestConnecting::theWindowLeadsBack()
{
    const SampleDesk desk;
    const QSignalSpy wanted(&desk.window, &MainWindow::connectionsWanted);
    desk.find<QAction>("connectionsAction")->trigger();
    QCOMPARE(wanted.size(), 1);
}

void TestConnecting::anOperatorsPasswordIsAskedForOnce()
{
    SampleDesk desk;
    desk.window.setOperatorLogin(u"bob"_s);
    const Error refused{.kind = ErrorKind::AuthFailed, .serverText = u"password authentication failed"_s};
    const auto dialog = [&] { return desk.window.findChild<PasswordDialog *>(u"operatorPasswordDialog"_s); };
    desk.window.askOperatorPassword(refused);
    QVERIFY(!dialog()); // nobody operates
    desk.openSection(u"attention"_s);
    QStringList entered;
    connect(&desk.window, &MainWindow::operatorPasswordEntered, this,
            [&](const QString &password, bool) { entered << password; });
    desk.window.askOperatorPassword(refused);
    desk.window.askOperatorPassword(refused);
    QCOMPARE(desk.window.findChildren<PasswordDialog *>(u"operatorPasswordDialog"_s).size(), 1);
    QVERIFY(dialog()->findChild<QLabel *>(u"whatLabel"_s)->text().contains(u"bob"_s));
    QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"passwordEdit"_s), u"staple"_s);
    QTest::keyClick(dialog()->findChild<QLineEdit *>(u"passwordEdit"_s), Qt::Key_Return);
    QCOMPARE(entered, QStringList{u"staple"_s});
}

void TestConnecting::aPasswordCanBeKept()
{
    SampleDesk desk;
    QList<bool> kept;
    connect(&desk.window, &MainWindow::passwordEntered, this,
            [&](const QString &, bool keep) { kept << keep; });
    const Error refused{.kind = ErrorKind::AuthFailed, .serverText = u"password authentication failed"_s};
    for (const bool can : {false, true}) {
        desk.window.setPasswordsCanBeKept(can);
        desk.window.showConnection({ConnectionState::Phase::Lost, refused, std::nullopt, 1});
        PasswordDialog *dialog = nullptr;
        for (PasswordDialog *one : desk.window.findChildren<PasswordDialog *>())
            if (one->isVisible())
                dialog = one;
        QVERIFY(dialog);
        auto *check = dialog->findChild<QCheckBox *>(u"keepCheck"_s);
        QCOMPARE(check->isVisible(), can);
        if (can)
            QTest::mouseClick(check, Qt::LeftButton, {}, QPoint(8, check->height() / 2));
        auto *field = dialog->findChild<QLineEdit *>(u"passwordEdit"_s);
        QTest::keyClicks(field, u"horse"_s);
        QTest::keyClick(field, Qt::Key_Return);
    }
    QCOMPARE(kept, (QList<bool>{false, true}));
}

void TestConnecting::weakTlsIsRedInTheStatusLine()
{
    SampleDesk desk;
    auto *label = desk.find<QLabel>("tlsLabel");
    QVERIFY(!label->isVisible());
    desk.window.setWeakTls(u"Not encrypted"_s, u"The connection is not encrypted (sslmode=disable)."_s);
    QVERIFY(label->isVisible());
    QCOMPARE(label->property("tone").toString(), u"danger"_s);
    QCOMPARE(label->accessibleDescription(), u"The connection is not encrypted (sslmode=disable)."_s);
}

QTEST_MAIN(TestConnecting)
#include "tst_connecting.moc"
