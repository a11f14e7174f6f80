// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The operator's room: what each login may do and see, changed with clicks and keys.
#include "widgets/sampledesk.h"

#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace tidemark;
using namespace tidemark::widgets;
using namespace tidemark::test;
using namespace Qt::StringLiterals;

namespace
{
struct Page : SampleDesk {
    std::vector<RightsChange> changes;

    Page()
    {
        onAsked<RightsChange>(window, [this](const RightsChange &change) { changes.push_back(change); });
        window.showTide(samples::tide(localNow()), localNow());
        openSection(u"logins"_s);
        test::answer(window, LoginsReading{}, samples::logins());
    }
    void select(int row) const
    {
        auto *table = find<QTableView>("loginTable");
        table->setCurrentIndex(table->model()->index(row, 0));
    }
    [[nodiscard]] QPointer<QDialog> open(const char *button) const
    {
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
        return find<QDialog>("rightsDialog");
    }
    /// On its box: a wide button is not all text.
    template<typename Button>
    void tick(const char *name) const
    {
        auto *button = find<Button>(name);
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
    }
    [[nodiscard]] QPushButton *ok() const
    {
        return find<QDialog>("rightsDialog")->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
};
} // namespace

class TestLoginsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLoginIsListedWithWhatItSees()
    {
        const Page page;
        const auto *model = page.find<QTableView>("loginTable")->model();
        QCOMPARE(model->rowCount(), 5);
        QCOMPARE(model->index(0, 4).data().toString(), u"3 tenant(s): 1, 2, 7"_s);
        QVERIFY(model->index(1, 4).data().toString().contains(u"operator"_s));
        QCOMPARE(model->index(2, 4).data().toString(), u"nothing"_s);
        QCOMPARE(model->index(3, 4).data().toString(), u"no tenants"_s);
        // Nothing can be granted to a superuser.
        QVERIFY(page.find<QPushButton>("changeRightsButton")->isEnabled());
        page.select(4);
        QVERIFY(!page.find<QPushButton>("changeRightsButton")->isEnabled());
        QVERIFY(page.find<QPushButton>("changeRightsButton")->toolTip().contains(u"superuser"_s));
    }

    void tenantsAreChosen()
    {
        Page page;
        page.select(0);
        const QPointer<QDialog> dialog = page.open("changeRightsButton");
        QVERIFY(dialog);
        auto *tenants = page.find<QLineEdit>("rightsTenants");
        QCOMPARE(tenants->text(), u"1, 2, 7"_s);
        QVERIFY(!page.ok()->isEnabled());
        tenants->selectAll();
        QTest::keyClicks(tenants, u"9 3,3"_s);
        QTest::mouseClick(page.ok(), Qt::LeftButton);
        QCOMPARE(page.changes, (std::vector{RightsChange{u"ann"_s, {.reads = true, .tenants = {{3, 9}}}}}));
        // The server's refusal is shown where it was asked for.
        test::answer(page.window, page.changes.back(),
                     Error{.kind = ErrorKind::Constraint, .serverText = u"no such thing"_s});
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(page.find<QLabel>("rightsProblem")->text().contains(u"no such thing"_s));
        QTest::mouseClick(page.ok(), Qt::LeftButton);
        test::answer(page.window, page.changes.back(), Nothing{});
        QTRY_VERIFY(!dialog);
        QVERIFY(page.find<QLabel>("loginsState")->text().contains(u"ann"_s));
    }

    void whatIsNoNumberIsRefused()
    {
        Page page;
        page.select(0);
        const QPointer<QDialog> dialog = page.open("changeRightsButton");
        auto *tenants = page.find<QLineEdit>("rightsTenants");
        tenants->setText(u"1, two"_s);
        QVERIFY(!page.ok()->isEnabled());
        QVERIFY(page.find<QLabel>("rightsProblem")->isVisible());
        tenants->setText(u"99999999999"_s);
        QVERIFY(!page.ok()->isEnabled());
        page.tick<QRadioButton>("rightsAll");
        QVERIFY(page.ok()->isEnabled());
    }

    void aLoaderMustNotRead()
    {
        Page page;
        page.select(0);
        const QPointer<QDialog> dialog = page.open("changeRightsButton");
        page.tick<QCheckBox>("rightsLoads");
        QVERIFY(!page.ok()->isEnabled());
        page.tick<QCheckBox>("rightsReads");
        QVERIFY(page.ok()->isEnabled());
    }

    void anotherLoginIsNamed()
    {
        Page page;
        const QPointer<QDialog> dialog = page.open("addLoginButton");
        QTest::keyClicks(page.find<QLineEdit>("rightsLogin"), u"eve"_s);
        QVERIFY(!page.ok()->isEnabled());
        page.tick<QCheckBox>("rightsOperates");
        QTest::mouseClick(page.ok(), Qt::LeftButton);
        QCOMPARE(page.changes, (std::vector{RightsChange{
                                   u"eve"_s, {.reads = true, .operates = true, .tenants = std::nullopt}}}));
    }

    void whoIsNoSuperuserIsTold()
    {
        Page page;
        LoginTable table = samples::logins();
        table.mayChange = false;
        test::answer(page.window, LoginsReading{}, table);
        for (const char *button : {"changeRightsButton", "addLoginButton"}) {
            QVERIFY(!page.find<QPushButton>(button)->isEnabled());
            QVERIFY(page.find<QPushButton>(button)->toolTip().contains(u"superuser"_s));
        }
    }
};

QTEST_MAIN(TestLoginsPage)
#include "tst_loginspage.moc"
