// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dashboard.h"
#include "app/windows.h"
#include "core/view.h"
#include "support/login.h"
#include "support/schemadatabase.h"
#include "widgets/overview/tenantoverview.h"
#include "widgets/shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

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
    void theSessionComesBack();
    void aCommandLineOpensOneAndForgetsNone();
    void savedViewsAreTheSameInAll();
    void aFileIsOpenedWithAnotherLogin();

private:
    [[nodiscard]] std::unique_ptr<Windows> windows(const QString &settings = u"view.ini"_s) const
    {
        return std::make_unique<Windows>(connectionTo(m_conninfo), m_folder.filePath(settings),
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

    // The one that was active last comes first; one that is closed is not remembered.
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
    QTRY_COMPARE(remembered(), before);
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

void TestWindows::theSessionComesBack()
{
    QRect place;
    {
        const auto all = windows(u"session.ini"_s);
        MainWindow &first = all->open();
        QTRY_VERIFY_WITH_TIMEOUT(first.isSettled(), patience);
        first.openView(*viewFromLink(u"tidemark://view?tenant=1&range=24h&zone=Asia/Kolkata"_s));
        MainWindow &second = all->openBeside(first);
        second.openView(*viewFromLink(u"tidemark://view?tenant=3&range=30d&compare=week&zone=UTC"_s));
        MainWindow &third = all->openBeside(first);
        third.openView(*viewFromLink(u"tidemark://view?overview=yes&dataset=http_request"_s));
        second.resize(900, 620);
        second.move(-4000, 90'000); // a screen that is not there any more
        place = second.geometry();
        second.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&second));
        QTRY_VERIFY_WITH_TIMEOUT(second.isSettled(), patience);
        connect(all.get(), &Windows::quitWanted, all.get(), [&all] { Windows::quit({all.get()}); });
        in<QAction>(&second, "quitAction")->trigger();
        QVERIFY(!first.isVisible() && !second.isVisible() && !third.isVisible());
        QTest::qWait(50); // what is queued must not forget one
    }
    const auto all = windows(u"session.ini"_s);
    MainWindow &active = all->open();
    QCOMPARE(all->all().size(), std::size_t(3));
    QCOMPARE(active.viewState().tenant->id, TenantId(3));
    QCOMPARE(active.viewState().range.toText(), u"30d"_s);
    QCOMPARE(active.viewState().comparison, Comparison::Week);
    QCOMPARE(active.size(), place.size());
    QVERIFY(QGuiApplication::primaryScreen()->availableGeometry().intersects(active.frameGeometry()));
    const ViewState first = all->all().at(1)->viewState();
    QCOMPARE(first.tenant->id, TenantId(1));
    QCOMPARE(first.zone, QByteArray("Asia/Kolkata"));
    const ViewState third = all->all().at(2)->viewState();
    QVERIFY(third.overview);
    QCOMPARE(third.dataset, Dataset::HttpRequest);
    for (MainWindow *window : all->all())
        QTRY_VERIFY_WITH_TIMEOUT(window->isVisible() && window->isSettled(), patience);
    for (MainWindow *window : all->all())
        if (window != &active)
            window->close();
    QTRY_COMPARE(all->all().size(), std::size_t(1));
}

void TestWindows::aCommandLineOpensOneAndForgetsNone()
{
    {
        const auto all = windows(u"command.ini"_s);
        MainWindow &first = all->open();
        first.openView(*viewFromLink(u"tidemark://view?tenant=1&range=24h"_s));
        all->openBeside(first).openView(*viewFromLink(u"tidemark://view?tenant=2&range=30d"_s));
    }
    {
        const auto all = windows(u"command.ini"_s);
        ViewOverrides overrides;
        overrides.ask(*viewFromLink(u"tidemark://view?tenant=3&range=90d"_s));
        const MainWindow &window = all->open(overrides);
        QCOMPARE(all->all().size(), std::size_t(1));
        QCOMPARE(window.viewState().tenant->id, TenantId(3));
        QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), patience);
    }
    const auto all = windows(u"command.ini"_s);
    all->open();
    QCOMPARE(all->all().size(), std::size_t(2));
    QList<int> tenants;
    for (const MainWindow *window : all->all())
        tenants << window->viewState().tenant->id.value();
    std::ranges::sort(tenants);
    QCOMPARE(tenants, (QList{1, 2}));
    all->all().back()->close();
    QTRY_COMPARE(all->all().size(), std::size_t(1));
}

void TestWindows::savedViewsAreTheSameInAll()
{
    View view = *viewFromLink(u"tidemark://view?tenant=2&range=24h&name=Mine"_s);
    {
        const auto all = windows(u"saved.ini"_s);
        MainWindow &first = all->open();
        const MainWindow &second = all->openBeside(first);
        Q_EMIT first.savedViewEdited({}, view);
        for (const MainWindow *window : {static_cast<const MainWindow *>(&first), &second})
            QCOMPARE(window->findChild<QListWidget *>(u"savedViews"_s)->count(), 1);
    }
    const auto all = windows(u"saved.ini"_s);
    MainWindow &window = all->open();
    auto *list = in<QListWidget>(&window, "savedViews");
    QCOMPARE(list->count(), 1);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    QVERIFY(showTheSame(window.view(), [&] {
        view.zone = window.view().zone;
        return view;
    }()));
    Q_EMIT window.savedViewEdited(u"Mine"_s, std::nullopt);
    QCOMPARE(list->count(), 0);
}

/// A view saved by one is opened by somebody else: with their login, in their zone; what they may not see is
/// said, and not counted as nothing.
void TestWindows::aFileIsOpenedWithAnotherLogin()
{
    const QString path = m_folder.filePath(u"sent.tidemark"_s);
    View sent;
    {
        const auto all = windows(u"sent.ini"_s);
        MainWindow &window = all->open();
        window.openView(*viewFromLink(
            u"tidemark://view?tenant=2&range=24h&zone=Asia/Kolkata&filter=type%3Dview&compare=week"_s));
        QTRY_VERIFY_WITH_TIMEOUT(window.isSettled() && window.isTenantSure(), patience);
        sent = window.view();
        QVERIFY(writeViewFile(sent, path).has_value());
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    for (const char *secret : {"host", "user", "dbname", "tidemark.ini", "password"})
        QVERIFY2(!content.contains(secret), secret);

    const QString conninfo = createLogin(m_conninfo, u"tidemark_reader"_s);
    psql(m_conninfo, u"SELECT tidemark.grant_tenants('%1', '{2}')"_s.arg(loginOf(conninfo)));
    QTemporaryDir folder;
    const auto openedBy = [&](const QString &login, const View &view) {
        auto all = std::make_unique<Windows>(connectionTo(login), folder.filePath(u"view.ini"_s),
                                             folder.filePath(u"cache.sqlite"_s));
        ViewOverrides overrides;
        overrides.zone = "America/New_York"; // theirs
        overrides.ask(view);
        all->open(overrides);
        return all;
    };
    {
        const auto all = openedBy(conninfo, *readView(path));
        const MainWindow &window = *all->all().front();
        QTRY_VERIFY_WITH_TIMEOUT(window.isSettled() && window.isTenantSure(), patience);
        QVERIFY(showTheSame(window.view(), sent));
        QCOMPARE(window.view().zone, QByteArray("Asia/Kolkata"));
        QVERIFY(window.unread().empty());
    }
    View other = sent;
    other.tenant = Tenant{TenantId(3), {}};
    const auto all = openedBy(conninfo, other);
    const MainWindow &window = *all->all().front();
    QTRY_VERIFY_WITH_TIMEOUT(window.isTenantSure() && !window.unread().empty(), patience);
    QVERIFY2(window.unread().front().second.text.contains(u"may not see it"_s),
             qPrintable(window.unread().front().second.text));
}

QTEST_MAIN(TestWindows)
#include "tst_windows.moc"
