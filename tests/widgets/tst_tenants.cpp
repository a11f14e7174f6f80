// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tenantmodel.h"
#include "widgets/sampledesk.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace tidemark::widgets;
using namespace Qt::StringLiterals;

namespace
{

/// Tenants from 1 on.
TenantPage pageOf(int count, qint64 all = 41'320)
{
    TenantPage page{QString(), all, all, {}};
    for (int id = 1; id <= count; ++id)
        page.tenants.push_back({TenantId(id), u"Tenant %1"_s.arg(id)});
    return page;
}

/// The ids that the list shows one below the other, 0 for a heading.
std::vector<int> shownIds(const QListView *list)
{
    std::vector<int> ids;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        ids.push_back(list->model()->index(row, 0).data(TenantModel::IdRole).toInt());
    return ids;
}

/// The marked ones.
std::vector<int> currentIds(const QListView *list)
{
    std::vector<int> ids;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data(TenantModel::CurrentRole).toBool())
            ids.push_back(index.data(TenantModel::IdRole).toInt());
    }
    return ids;
}

QModelIndex rowOf(const QListView *list, int id)
{
    for (int row = list->model()->rowCount() - 1; row >= 0; --row) {
        if (list->model()->index(row, 0).data(TenantModel::IdRole).toInt() == id)
            return list->model()->index(row, 0);
    }
    return {};
}

} // namespace

/// The list of tenants: marks, recents, steps, and lists that go on.
class TestTenants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recentsFollowWhatIsOpened()
    {
        SampleDesk desk;
        desk.window.showTenants({}, pageOf(12, 12));
        auto *list = desk.find<QListView>("list");
        QTest::mouseMove(list->viewport(), list->visualRect(rowOf(list, 4)).center());
        QTRY_VERIFY(list->underMouse());
        const std::vector<int> before = shownIds(list);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(rowOf(list, 4)).center());
        QCOMPARE(desk.asked().tenant, TenantId(4));
        // No row moves under the pointer, but it is kept.
        QCOMPARE(shownIds(list), before);
        QCOMPARE(desk.window.viewState().recents.front().id, TenantId(4));
        QTest::mouseMove(desk.find<QLineEdit>("searchEdit"));
        QTRY_VERIFY(!list->underMouse());
        QTRY_COMPARE(shownIds(list)[1], 4); // below the heading
        QCOMPARE(currentIds(list), std::vector<int>{4});
    }

    void theCurrentOneStaysMarked()
    {
        SampleDesk desk;
        desk.window.showTenants({}, pageOf(12, 12));
        auto *list = desk.find<QListView>("list");
        auto *field = desk.find<QLineEdit>("searchEdit");
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(currentIds(list), std::vector<int>{1});
        QVERIFY(list->currentIndex().data(TenantModel::IdRole).toInt() != 1);
        QVERIFY(rowOf(list, 1).data(Qt::AccessibleTextRole).toString().endsWith(u"shown now"_s));
        QTest::keyClick(field, Qt::Key_Enter);
        QCOMPARE(currentIds(list), (std::vector<int>{int(desk.asked().tenant.value())}));
    }

    void keysStepFromTenantToTenant()
    {
        SampleDesk desk;
        desk.window.showTenants({}, pageOf(3, 3));
        const auto step = [&](Qt::Key key) {
            QTest::keyClick(&desk.window, key, Qt::ControlModifier);
            return desk.asked().tenant.value();
        };
        QCOMPARE(step(Qt::Key_PageDown), 2);
        QCOMPARE(step(Qt::Key_PageDown), 3);
        QCOMPARE(step(Qt::Key_PageDown), 3); // there are no more
        QCOMPARE(step(Qt::Key_PageUp), 2);
        // Through the matches of a search; the current one is none of them.
        QTest::keyClicks(desk.find<QLineEdit>("searchEdit"), u"x"_s);
        desk.window.showTenants(u"x"_s,
                                TenantPage{u"x"_s, 40, 2, {{TenantId(9), u"x9"_s}, {TenantId(5), u"x5"_s}}});
        QCOMPARE(step(Qt::Key_PageDown), 9);
        QCOMPARE(step(Qt::Key_PageDown), 5);
        QCOMPARE(step(Qt::Key_PageUp), 9);
    }

    void theListGoesOnWhereItEnds()
    {
        SampleDesk desk;
        QSignalSpy asked(&desk.window, &MainWindow::tenantSearchEdited);
        desk.window.showTenants({}, pageOf(50));
        auto *list = desk.find<QListView>("list");
        QTRY_VERIFY(list->verticalScrollBar()->maximum() > 0);
        list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum());
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.front().at(0).toString(), QString());
        QCOMPARE(asked.front().at(1).toInt(), 200);
        // Asked once, whatever the wheel does until the answer is there.
        list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum() - 1);
        list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum());
        QCOMPARE(asked.size(), 1);
        const int at = list->verticalScrollBar()->value();
        desk.window.showTenants({}, pageOf(200));
        QCOMPARE(list->verticalScrollBar()->value(), at); // what is looked at stays
        QVERIFY(rowOf(list, 200).isValid());
        // All of them: nothing is left to ask for.
        desk.window.showTenants({}, pageOf(60, 60));
        list->verticalScrollBar()->setValue(0);
        list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum());
        QCOMPARE(asked.size(), 1);
    }

    void stepsGoBeyondThePage()
    {
        SampleDesk desk;
        desk.window.showTenants({}, pageOf(50));
        auto *list = desk.find<QListView>("list");
        list->verticalScrollBar()->setValue(0);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(rowOf(list, 2)).center());
        for (int id = 3; id <= 50; ++id)
            QTest::keyClick(&desk.window, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(desk.asked().tenant, TenantId(50));
        QSignalSpy asked(&desk.window, &MainWindow::tenantSearchEdited);
        QTest::keyClick(&desk.window, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(desk.asked().tenant, TenantId(50));
        desk.window.showTenants({}, pageOf(200));
        QCOMPARE(desk.asked().tenant, TenantId(51));
    }
};

QTEST_MAIN(TestTenants)
#include "tst_tenants.moc"
