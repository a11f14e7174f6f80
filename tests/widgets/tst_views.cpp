// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sampledesk.h"
#include "widgets/shell/saveviewdialog.h"
#include "widgets/shell/viewlist.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tidemark;
using namespace tidemark::test;

namespace
{
View someView()
{
    View view;
    view.name = u"Errors at night"_s;
    view.dataset = Dataset::HttpRequest;
    view.tenant = Tenant{TenantId(2), QString()};
    view.range = RangeSpec::lastHours(24);
    view.comparison = Comparison::Week;
    view.filter = Filter({u"5xx"_s}, {u"DE"_s});
    view.split = Dimension::Country;
    view.zone = "Asia/Kolkata";
    return view;
}

/// A window whose saved views are kept as the application keeps them.
struct KeepingDesk : SampleDesk {
    std::vector<View> kept;

    KeepingDesk()
    {
        QObject::connect(&window, &MainWindow::savedViewEdited, &window,
                         [this](const QString &was, const std::optional<View> &now) {
                             const auto at = std::ranges::find(kept, was, &View::name);
                             if (now && at != kept.end())
                                 *at = *now;
                             else if (now)
                                 kept.push_back(*now);
                             else if (at != kept.end())
                                 kept.erase(at);
                             window.setSavedViews(kept);
                         });
        answer();
    }
    [[nodiscard]] QListWidget *list() const { return find<QListWidget>("savedViews"); }
    [[nodiscard]] bool says(const QString &words) const
    {
        const QList<QLabel *> labels = window.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    SaveViewDialog *askForName()
    {
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window was not activated");
        QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier);
        return find<SaveViewDialog>();
    }
    void saveAs(const QString &name)
    {
        SaveViewDialog *dialog = askForName();
        auto *edit = dialog->findChild<QLineEdit *>(u"viewNameEdit"_s);
        edit->selectAll();
        QTest::keyClicks(edit, name);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(!window.findChild<SaveViewDialog *>());
    }
};

QString textOf(const QListWidget *list)
{
    QStringList names;
    for (int row = 0; row < list->count(); ++row)
        names << list->item(row)->text();
    return names.join(u'|');
}
} // namespace

/// Views that are saved, sent and opened in the window.
class TestViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneIsSavedAndOpenedAgain();
    void savingAgainReplacesIt();
    void aListIsThereOnlyWithViews();
    void theListIsWorkedByKeys();
    void keysOpenTheFirstOnes();
    void aLinkShowsTheSameElsewhere();
    void aFileIsOpened();
    void whatIsWrongWithAFileIsSaid();
    void theLayoutComesAlong();
    void aMaximizedPaneStaysSo();
    void aTenantThatIsNotThereIsSaid();
    void aTenantBeyondThePageIsLookedFor();
    void anotherNameOfTheTenantIsSaid();
    void openingDoesNothingElse();
};

void TestViews::oneIsSavedAndOpenedAgain()
{
    KeepingDesk desk;
    desk.saveAs(u"Weekly"_s);
    QCOMPARE(desk.kept.size(), std::size_t(1));
    QCOMPARE(desk.window.view().name, u"Weekly"_s);
    const View saved = desk.kept.front();
    desk.window.openView(someView());
    QVERIFY(showTheSame(desk.window.view(), someView()));
    QCOMPARE(desk.window.view().name, u"Errors at night"_s);
    QCOMPARE(desk.questions.back().first.tenant, TenantId(2));
    QCOMPARE(desk.asked().filter, someView().filter);
    QCOMPARE(desk.asked().zone, QByteArray("Asia/Kolkata"));
    QTest::mouseClick(desk.list()->viewport(), Qt::LeftButton, {},
                      desk.list()->visualItemRect(desk.list()->item(0)).center());
    QVERIFY(showTheSame(desk.window.view(), saved));
    QCOMPARE(desk.asked().tenant, TenantId(1));
    // One that was changed is not it any more.
    desk.find<QAction>("earlierAction")->trigger();
    QCOMPARE(desk.window.view().name, QString());
}

void TestViews::savingAgainReplacesIt()
{
    KeepingDesk desk;
    desk.saveAs(u"Mine"_s);
    desk.window.openView(someView());
    SaveViewDialog *dialog = desk.askForName();
    auto *edit = dialog->findChild<QLineEdit *>(u"viewNameEdit"_s);
    QCOMPARE(edit->text(), u"Errors at night"_s);
    edit->setText(u"  Mine "_s);
    QVERIFY(dialog->findChildren<QPushButton *>().front()->text().contains(u"Replace"_s) ||
            dialog->findChildren<QPushButton *>().back()->text().contains(u"Replace"_s));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(desk.kept.size(), std::size_t(1));
    QVERIFY(showTheSame(desk.kept.front(), someView()));
}

void TestViews::aListIsThereOnlyWithViews()
{
    KeepingDesk desk;
    QVERIFY(!desk.find<ViewList>()->isVisible());
    desk.saveAs(u"c"_s);
    desk.saveAs(u"B"_s);
    desk.saveAs(u"<b>a</b> & c"_s);
    QVERIFY(desk.find<ViewList>()->isVisible());
    QCOMPARE(textOf(desk.list()), u"<b>a</b> & c|B|c"_s);
    QCOMPARE(desk.list()->currentItem()->text(), u"<b>a</b> & c"_s); // which is shown
    desk.kept.clear();
    desk.window.setSavedViews({});
    QVERIFY(!desk.find<ViewList>()->isVisible());
}

void TestViews::theListIsWorkedByKeys()
{
    KeepingDesk desk;
    desk.kept = {someView()};
    desk.kept.push_back(desk.window.view());
    desk.kept.back().name = u"Zulu"_s;
    desk.window.setSavedViews(desk.kept);
    QListWidget *list = desk.list();
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(showTheSame(desk.window.view(), someView()));

    QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(*viewFromLink(QApplication::clipboard()->text()) == someView());

    QTest::keyClick(list, Qt::Key_F2);
    auto *editor = list->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(u"Zulu"_s); // taken
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(!list->viewport()->findChild<QLineEdit *>());
    QTRY_COMPARE(textOf(list), u"Errors at night|Zulu"_s);
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_F2);
    editor = list->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(u"Night"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(textOf(list), u"Night|Zulu"_s);
    QTRY_COMPARE(desk.window.view().name, u"Night"_s);

    list->setFocus();
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Delete);
    auto *question = desk.find<QMessageBox>("deleteViewQuestion");
    QCOMPARE(desk.kept.size(), std::size_t(2));
    question->findChild<QPushButton *>(u"deleteViewButton"_s)->click();
    QCOMPARE(textOf(list), u"Night"_s);
    QCOMPARE(desk.kept.size(), std::size_t(1));
}

void TestViews::keysOpenTheFirstOnes()
{
    KeepingDesk desk;
    desk.kept = {someView(), desk.window.view()};
    desk.kept.back().name = u"Zulu"_s;
    desk.window.setSavedViews(desk.kept);
    QTest::keyClick(&desk.window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(desk.window.view().name, u"Errors at night"_s);
    QTest::keyClick(&desk.window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(desk.window.view().name, u"Zulu"_s);
}

void TestViews::aLinkShowsTheSameElsewhere()
{
    KeepingDesk sender;
    sender.window.openView(someView());
    sender.find<QAction>("copyLinkAction")->trigger();
    const QString link = QApplication::clipboard()->text();
    QVERIFY2(!link.contains(u"host"_s) && !link.contains(u"Acme"_s), qPrintable(link));
    KeepingDesk reader;
    reader.window.openViewFrom(link);
    QVERIFY(showTheSame(reader.window.view(), someView()));
}

void TestViews::aFileIsOpened()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"night.tidemark"_s);
    KeepingDesk desk;
    desk.window.openView(someView());
    desk.find<QAction>("saveViewFileAction")->trigger();
    auto *dialog = desk.find<QFileDialog>();
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"Errors at night.tidemark"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    KeepingDesk reader;
    reader.window.openViewFrom(path);
    QVERIFY(showTheSame(reader.window.view(), someView()));
    QCOMPARE(reader.window.view().name, u"Errors at night"_s);
    QVERIFY(reader.kept.empty()); // it is shown, not kept
}

void TestViews::whatIsWrongWithAFileIsSaid()
{
    const QTemporaryDir folder;
    KeepingDesk desk;
    const View before = desk.window.view();
    desk.window.openViewFrom(folder.filePath(u"none.tidemark"_s));
    QVERIFY(desk.says(u"none.tidemark"_s));
    desk.window.openViewFrom(u"tidemark://view?version=9&tenant=2"_s);
    QVERIFY(desk.says(u"newer Tidemark"_s));
    desk.window.openViewFrom(u"tidemark://view?zone=Mars/Olympus&tenant=2"_s);
    QVERIFY(desk.says(u"Mars/Olympus"_s));
    QVERIFY(desk.window.view() == before);
}

void TestViews::theLayoutComesAlong()
{
    KeepingDesk sender;
    sender.window.resize(1400, 1000);
    Q_EMIT sender.pane("countriesPane")->closeWanted();
    QVERIFY(!sender.pane("countriesPane")->isVisible());
    const View view = sender.window.view();
    KeepingDesk reader;
    QVERIFY(reader.pane("countriesPane")->isVisible());
    reader.window.openView(*viewFromLink(viewToLink(view)));
    QVERIFY(!reader.pane("countriesPane")->isVisible());
    // A view that says nothing of it leaves it.
    reader.window.openView(someView());
    QVERIFY(!reader.pane("countriesPane")->isVisible());
}

void TestViews::aMaximizedPaneStaysSo()
{
    KeepingDesk sender;
    sender.window.openView(someView());
    sender.answer();
    QTRY_VERIFY(sender.window.isSettled());
    QTest::mouseDClick(sender.pane("latencyPane"), Qt::LeftButton, {}, QPoint(40, 14));
    QTRY_VERIFY(!sender.pane("trendPane")->isVisible());
    KeepingDesk reader;
    reader.window.openView(sender.window.view());
    QVERIFY(reader.pane("latencyPane")->isVisible());
    QVERIFY(!reader.pane("trendPane")->isVisible());
    View other = sender.window.view();
    other.panes = R"({"main":"trendPane"})";
    reader.window.openView(other);
    QVERIFY(reader.pane("trendPane")->isVisible());
}

void TestViews::aTenantThatIsNotThereIsSaid()
{
    KeepingDesk desk;
    View view = someView();
    view.tenant = Tenant{TenantId(4711), u"Secret Shop"_s};
    desk.window.openView(view);
    // Nobody believes the file's name for it.
    QVERIFY2(!desk.window.windowTitle().contains(u"Secret"_s), qPrintable(desk.window.windowTitle()));
    TenantPage page;
    page.total = 3;
    page.matching = 3;
    page.tenants = {{TenantId(1), u"Acme Retail"_s}, {TenantId(2), u"Other"_s}, {TenantId(3), {}}};
    desk.window.showTenants({}, page);
    QTRY_VERIFY(desk.window.isSettled());
    QTRY_VERIFY(desk.says(u"4711"_s) && desk.says(u"may not see it"_s));
    // What row-level security counts is nothing, and no number.
    desk.answer();
    QTest::qWait(100);
    QVERIFY(desk.says(u"may not see it"_s));
    QVERIFY(!desk.pane("trendPane")->taken());
    // As soon as it is there, it is shown.
    page.tenants.push_back({TenantId(4711), u"Secret Shop"_s});
    desk.window.showTenants({}, page);
    desk.answer();
    QTRY_VERIFY(desk.pane("trendPane")->taken());
    QVERIFY(desk.window.windowTitle().contains(u"Secret Shop"_s));
}

void TestViews::aTenantBeyondThePageIsLookedFor()
{
    KeepingDesk desk;
    View view = someView();
    view.tenant = Tenant{TenantId(4711), {}};
    desk.window.openView(view);
    TenantPage page;
    page.total = 9000;
    page.matching = 9000;
    page.tenants = {{TenantId(1), u"Acme Retail"_s}};
    desk.window.showTenants({}, page);
    QCOMPARE(desk.searches.back(), u"4711"_s);
    TenantPage found;
    found.search = u"4711"_s;
    found.total = 9000;
    found.matching = 1;
    found.tenants = {{TenantId(4711), u"Far away"_s}};
    desk.window.showTenants(u"4711"_s, found);
    QVERIFY2(desk.window.windowTitle().contains(u"Far away"_s), qPrintable(desk.window.windowTitle()));
    desk.answer();
    QTRY_VERIFY(desk.window.isSettled());
    QVERIFY(!desk.says(u"may not see it"_s));
}

void TestViews::anotherNameOfTheTenantIsSaid()
{
    KeepingDesk desk;
    View view = someView();
    view.tenant = Tenant{TenantId(2), u"Shop Berlin"_s};
    desk.window.openView(view);
    TenantPage page;
    page.total = 2;
    page.matching = 2;
    page.tenants = {{TenantId(1), u"Acme Retail"_s}, {TenantId(2), u"Laden Hamburg"_s}};
    desk.window.showTenants({}, page);
    QVERIFY(desk.says(u"Shop Berlin"_s) && desk.says(u"Laden Hamburg"_s));
}

void TestViews::openingDoesNothingElse()
{
    KeepingDesk desk;
    QSignalSpy loads(&desk.window, &MainWindow::importRequested);
    QSignalSpy looks(&desk.window, &MainWindow::lookRequested);
    QSignalSpy newest(&desk.window, &MainWindow::newestRequested);
    QSignalSpy edits(&desk.window, &MainWindow::savedViewEdited);
    desk.window.openViewFrom(
        u"tidemark://view?tenant=2&import=/etc/passwd&admin=retention&connect=host%3Devil&theme=dark"_s);
    QCOMPARE(desk.asked().tenant, TenantId(2));
    QVERIFY(loads.isEmpty() && looks.isEmpty() && newest.isEmpty() && edits.isEmpty());
    QVERIFY(!desk.window.viewState().adminVisible);
    QCOMPARE(desk.window.viewState().theme, ThemeChoice::Light);
}

QTEST_MAIN(TestViews)
#include "tst_views.moc"
