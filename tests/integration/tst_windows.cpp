// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dashboard.h"
#include "app/windows.h"
#include "support/schemadatabase.h"
#include "widgets/overview/tenantoverview.h"
#include "widgets/shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace tidemark::app;
using namespace tidemark::test;
using namespace tidemark::widgets;
using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 60'000; // ms; a busy machine is no failure

template<typename T>
T *in(MainWindow *window, const char *name)
{
    return window->findChild<T *>(QString::fromLatin1(name));
}
} // namespace

/// Several windows on one coordinator, wired as the program wires them.
class TestWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensOnAllTenantsAndThenOnTheOneThatWasChosen();
    void anotherWindowLooksForATenant();
    void pinsAndThemeAreTheSameInAll();
    void onePasswordIsForAll();

private:
    [[nodiscard]] std::unique_ptr<Windows> windows() const
    {
        return std::make_unique<Windows>(connectionTo(m_conninfo), m_folder.filePath(u"view.ini"_s),
                                         m_folder.filePath(u"cache.sqlite"_s));
    }
    [[nodiscard]] std::optional<Tenant> remembered() const
    {
        return ViewSettings(m_folder.filePath(u"view.ini"_s), connectionTo(m_conninfo).identity)
            .load()
            .tenant;
    }

    TestCluster m_cluster;
    QString m_conninfo;
    QTemporaryDir m_folder;
};

void TestWindows::initTestCase()
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_conninfo = createSchemaDatabase(m_cluster);
    psql(
        m_conninfo,
        u"INSERT INTO tidemark.events (tenant_id, event_type) SELECT 1 + n % 3, 'view' FROM generate_series(1, 90) n"_s);
    psql(m_conninfo, u"SELECT tidemark.rollup('events')"_s);
}

void TestWindows::opensOnAllTenantsAndThenOnTheOneThatWasChosen()
{
    {
        const auto all = windows();
        MainWindow &window = all->open();
        auto *table = in<QTableView>(&window, "overviewTable");
        QTRY_VERIFY_WITH_TIMEOUT(window.isSettled() && table->isVisible(), patience);
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(0, 2).data().toString(), u"30"_s);
        QVERIFY(!window.viewState().tenant);
    }
    QVERIFY(!remembered()); // nobody chose one
    {
        const auto all = windows();
        MainWindow &window = all->open();
        auto *table = in<QTableView>(&window, "overviewTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() == 3, patience);
        table->setCurrentIndex(table->model()->index(1, 0));
        QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), patience);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(window.viewState().tenant->id, TenantId(2));
    }
    QCOMPARE(remembered()->id, TenantId(2));
    const auto all = windows();
    QVERIFY(!all->open().findChild<TenantOverview *>()->isVisible());
}

void TestWindows::anotherWindowLooksForATenant()
{
    const auto all = windows();
    MainWindow &first = all->open();
    QTRY_VERIFY_WITH_TIMEOUT(first.isSettled(), patience);
    const std::optional<Tenant> before = first.viewState().tenant;
    QVERIFY(before);
    first.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&first));
    QTest::keyClick(&first, Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(all->all().size(), std::size_t(2));
    MainWindow *second = all->all().back();
    second->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(second));
    auto *field = in<QLineEdit>(second, "searchEdit");
    QVERIFY(field->hasFocus());
    QVERIFY(!second->viewState().tenant);
    auto *list = in<QListView>(second, "list");
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 3, patience);
    QVERIFY(field->hasFocus()); // also once all tenants are there
    QTest::keyClicks(field, u"3"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(second->viewState().tenant && second->viewState().tenant->id == TenantId(3),
                             patience);
    QTRY_VERIFY_WITH_TIMEOUT(second->isSettled(), patience);
    QCOMPARE(first.viewState().tenant, before);

    // The one that was active last is remembered; one that is closed leaves the other.
    first.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&first));
    QCOMPARE(remembered(), before);
    second->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(second));
    QCOMPARE(remembered()->id, TenantId(3));
    QTest::keyClick(second, Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(all->all().size(), std::size_t(1));
    QCOMPARE(all->all().front(), &first);
    QVERIFY(first.isVisible());
    QCOMPARE(remembered()->id, TenantId(3));
    all->closeAll();
    QVERIFY(!first.isVisible());
}

void TestWindows::pinsAndThemeAreTheSameInAll()
{
    const auto all = windows();
    MainWindow &first = all->open();
    MainWindow &second = all->openBeside(first);
    ViewState view = first.viewState();
    view.theme = ThemeChoice::Dark;
    view.pins = {{TenantId(2), u"Two"_s}};
    second.adopt(view);
    QCOMPARE(second.viewState().pins, view.pins);
    QCOMPARE(second.viewState().theme, ThemeChoice::Dark);
    QVERIFY(second.viewState().recents == first.viewState().recents || !second.viewState().tenant);
}

void TestWindows::onePasswordIsForAll()
{
    QTemporaryDir folder;
    CoordinatorSession session(connectionTo(m_conninfo), folder.filePath(u"cache.sqlite"_s));
    MainWindow first;
    MainWindow second;
    const QString file = folder.filePath(u"view.ini"_s);
    Dashboard one(session, first, ViewSettings(file, session.identity()));
    Dashboard two(session, second, ViewSettings(file, session.identity()));
    Q_EMIT first.passwordEntered(u"secret"_s, false);
    QCOMPARE(session.profile().password, u"secret"_s);
}

QTEST_MAIN(TestWindows)
#include "tst_windows.moc"
