// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/admin/expirydialog.h"
#include "widgets/figure.h"
#include "widgets/import/importdialog.h"
#include "widgets/importsamples.h"
#include "widgets/legendbar.h"
#include "widgets/sampledesk.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QTableView>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

namespace
{

/// What Tab is to stop at, of what is to be seen now.
QSet<QWidget *> stopsOf(QWidget *window)
{
    QSet<QWidget *> stops;
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->window() == window && widget->isVisible() && widget->isEnabled() &&
            !widget->focusProxy() && (widget->focusPolicy() & Qt::TabFocus) != 0)
            stops.insert(widget);
    }
    return stops;
}

/// Where Tab (or Shift+Tab) leads until it comes back to where it began; without it, it never came back.
QList<QWidget *> wayRound(QWidget *window, Qt::Key key)
{
    QList<QWidget *> way;
    for (int presses = 0; presses < 400; ++presses) {
        QWidget *focus = window->focusWidget();
        if (!focus || (!way.isEmpty() && focus == way.front()))
            break;
        way << focus;
        QTest::keyClick(focus, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
    }
    return way;
}

QString names(const QSet<QWidget *> &widgets)
{
    QStringList names;
    for (const QWidget *widget : widgets)
        names << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    return names.join(u", "_s);
}

void leadsEverywhere(QWidget *window)
{
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        const QSet<QWidget *> stops = stopsOf(window);
        QVERIFY(!stops.isEmpty());
        const QList<QWidget *> way = wayRound(window, key);
        QCOMPARE(window->focusWidget(), way.front());
        const QSet<QWidget *> reached(way.begin(), way.end());
        QVERIFY2(reached == stops, qPrintable(names(stops - reached)));
    }
}

TenantPage pageOf(const QString &search, const std::vector<Tenant> &tenants)
{
    return {search, 40, qint64(tenants.size()), tenants};
}

QAccessibleInterface *spokenOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget);
}

} // namespace

/// Everything by keyboard, and what a screen reader is told.
class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabGoesRoundTheWindow_data()
    {
        QTest::addColumn<Dataset>("dataset");
        QTest::addColumn<bool>("table");
        QTest::newRow("events") << Dataset::Events << false;
        QTest::newRow("requests, a table") << Dataset::HttpRequest << true;
    }
    void tabGoesRoundTheWindow()
    {
        QFETCH(Dataset, dataset);
        QFETCH(bool, table);
        SampleDesk desk(dataset);
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        if (table) {
            desk.pane("trendPane")->findChild<QToolButton *>(u"tableButton"_s)->click();
            QTRY_VERIFY(desk.pane("trendPane")->findChild<QTableView *>(u"table"_s)->isVisible());
        }
        desk.find<QLineEdit>("searchEdit")->setFocus();
        leadsEverywhere(&desk.window);
    }

    void tabGoesRoundTheOperatorsRoom()
    {
        SampleDesk desk;
        desk.answer();
        desk.click("adminButton");
        QTRY_VERIFY(desk.find<AdminRoom>()->isVisible());
        test::answer(desk.window, RunLogReading{}, samples::runLog(localNow()));
        test::answer(desk.window, ScheduleReading{}, Schedule{samples::jobs(), samples::jobRuns(localNow())});
        test::answer(desk.window, Examination{}, samples::findings());
        test::answer(desk.window, RetentionReading{}, samples::retentions());
        QTRY_VERIFY(desk.window.isSettled());
        for (const QString &section : AdminRoom::sectionNames()) {
            desk.openSection(section);
            desk.find<QListWidget>("sectionList")->setFocus();
            leadsEverywhere(&desk.window);
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(section));
        }
    }

    void tabGoesRoundTheDialogs()
    {
        AdminPort port;
        ExpiryDialog expiry(Dataset::Events, QTimeZone::utc(), port, nullptr);
        expiry.show();
        QVERIFY(QTest::qWaitForWindowActive(&expiry));
        test::answer(port, ExpiryRequest{Dataset::Events, std::nullopt, true},
                     samples::expiry(Dataset::Events, localNow(), true));
        expiry.findChild<QTableView *>()->setFocus();
        leadsEverywhere(&expiry);
        ImportDialog import(nullptr);
        ingest::LoadJob asked;
        connect(&import, &ImportDialog::lookRequested, this,
                [&asked](const ingest::LoadJob &job) { asked = job; });
        import.present({u"/data/events.csv"_s});
        QVERIFY(QTest::qWaitForWindowActive(&import));
        import.showLook(samples::eventsLook(asked));
        import.findChild<QTableView *>(u"previewTable"_s)->setFocus();
        leadsEverywhere(&import);
    }

    void enterPicksTheFirstMatch()
    {
        SampleDesk desk;
        auto *field = desk.find<QLineEdit>("searchEdit");
        field->setFocus();
        QTest::keyClicks(field, u"a"_s);
        // The current tenant is among the matches, but it is not the first.
        desk.window.showTenants(u"a"_s, pageOf(u"a"_s, {{TenantId(5), u"Aardvark"_s},
                                                        {TenantId(9), u"Abacus"_s},
                                                        {TenantId(1), u"Acme Retail"_s}}));
        QTest::keyClick(field, Qt::Key_Enter);
        QCOMPARE(desk.asked().tenant, TenantId(5));
        QTest::keyClick(field, Qt::Key_Backspace);
        QTest::keyClicks(field, u"ab"_s);
        desk.window.showTenants(u"ab"_s,
                                pageOf(u"ab"_s, {{TenantId(9), u"Abacus"_s}, {TenantId(5), u"Cab"_s}}));
        QTest::keyClick(field, Qt::Key_Down);
        // The same page again, with one more: what the arrows chose stays chosen.
        desk.window.showTenants(u"ab"_s, pageOf(u"ab"_s, {{TenantId(3), u"Abbey"_s},
                                                          {TenantId(9), u"Abacus"_s},
                                                          {TenantId(5), u"Cab"_s}}));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(desk.asked().tenant, TenantId(9));
    }

    void enterWaitsForItsAnswer()
    {
        SampleDesk desk;
        auto *field = desk.find<QLineEdit>("searchEdit");
        field->setFocus();
        desk.searches.clear();
        QTest::keyClicks(field, u"gra"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(desk.searches, QStringList{u"gra"_s}); // at once, and once
        QCOMPARE(desk.asked().tenant, TenantId(1));     // the old list answers another text
        desk.window.showTenants(u"gr"_s, pageOf(u"gr"_s, {{TenantId(4), u"Grass"_s}}));
        QCOMPARE(desk.asked().tenant, TenantId(1));
        desk.window.showTenants(u"gra"_s, pageOf(u"gra"_s, {{TenantId(7), u"Granite"_s}}));
        QCOMPARE(desk.asked().tenant, TenantId(7));
        // Whoever went on typing, or elsewhere, is not led anywhere any more.
        QTest::keyClicks(field, u"s"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClicks(field, u"s"_s);
        desk.window.showTenants(u"gras"_s, pageOf(u"gras"_s, {{TenantId(4), u"Grass"_s}}));
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(field, Qt::Key_Tab);
        desk.window.showTenants(u"grass"_s, pageOf(u"grass"_s, {{TenantId(4), u"Grass"_s}}));
        QCOMPARE(desk.asked().tenant, TenantId(7));
    }

    void metricsAreRadioButtons()
    {
        SampleDesk desk(Dataset::HttpRequest);
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        auto *requests = desk.find<Figure>("headline-total");
        auto *errors = desk.find<Figure>("headline-errors");
        QCOMPARE(spokenOf(requests)->role(), QAccessible::RadioButton);
        QVERIFY(spokenOf(requests)->state().checked);
        QVERIFY(!spokenOf(errors)->state().checked);
        for (const Qt::Key key : {Qt::Key_Enter, Qt::Key_Return, Qt::Key_Space}) {
            QTest::keyClick(errors, Qt::Key_Space);
            QVERIFY(errors->isSelected());
            QTest::keyClick(requests, key);
            QVERIFY(requests->isSelected());
        }
        QVERIFY(spokenOf(requests)->state().checked);
        QVERIFY(!spokenOf(errors)->state().checked);
        spokenOf(errors)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(errors->isSelected());
        // One that nothing can be done with is a text.
        auto *rate = desk.find<Figure>("rateFigure");
        QCOMPARE(spokenOf(rate)->role(), QAccessible::StaticText);
        QVERIFY(!spokenOf(rate)->state().checkable);
        QVERIFY(!rate->accessibleDescription().isEmpty());
    }

    void legendSwitchesAreCheckBoxes()
    {
        SampleDesk desk;
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        auto *chip = desk.pane("trendPane")->findChild<LegendChip *>();
        QCOMPARE(spokenOf(chip)->role(), QAccessible::CheckBox);
        QVERIFY(spokenOf(chip)->state().checked);
        spokenOf(chip)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QVERIFY(!chip->isChecked());
        QVERIFY(!spokenOf(chip)->state().checked);
    }

    void tabComesFromTheLegendToItsChart_data()
    {
        QTest::addColumn<QString>("pane");
        QTest::newRow("trend") << u"trendPane"_s;
        QTest::newRow("live") << u"livePane"_s;
    }
    void tabComesFromTheLegendToItsChart()
    {
        QFETCH(QString, pane);
        SampleDesk desk;
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        // Another dataset has other switches, and the first ones come anew.
        desk.click("requestsButton");
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        desk.click("eventsButton");
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        const QList<LegendChip *> chips = desk.pane(qPrintable(pane))->findChildren<LegendChip *>();
        QVERIFY(chips.size() > 2);
        // The band has no legend; with all the room it has one.
        if (pane == "livePane"_L1)
            desk.pane("livePane")->findChild<QToolButton *>(u"maximizeButton"_s)->click();
        desk.pane(qPrintable(pane))->findChild<QToolButton *>(u"menuButton"_s)->setFocus();
        for (LegendChip *chip : chips) {
            QWidget *before = desk.window.focusWidget();
            const QImage without = chip->grab().toImage();
            QTest::keyClick(before, Qt::Key_Tab);
            QCOMPARE(desk.window.focusWidget(), chip);
            QVERIFY(chip->grab().toImage() != without); // where the focus is can be seen
            QVERIFY2(spokenOf(chip)->text(QAccessible::Name).size() > 2, qPrintable(chip->objectName()));
            QTest::keyClick(chip, Qt::Key_Space);
            QVERIFY(!chip->isChecked());
            QVERIFY(!spokenOf(chip)->state().checked);
        }
        QTest::keyClick(chips.back(), Qt::Key_Tab);
        QCOMPARE(desk.window.focusWidget(), desk.pane(qPrintable(pane))->timeChart());
    }

    void pinsAreSpoken()
    {
        SampleDesk desk;
        ViewState view = desk.view();
        view.pins = {Tenant{TenantId(7), u"Granite"_s}};
        desk.window.restoreView(view);
        const auto *model = desk.find<QListView>("list")->model();
        QStringList spoken;
        for (int row = 0; row < model->rowCount(); ++row)
            spoken << model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(spoken.filter(u"pinned"_s, Qt::CaseSensitive).size(), 1);
        QVERIFY2(spoken.at(1).contains(u"7"_s) && spoken.at(1).endsWith(u"pinned"_s),
                 qPrintable(spoken.at(1)));
    }

    void progressHasAName()
    {
        AdminPort port;
        ExpiryDialog expiry(Dataset::Events, QTimeZone::utc(), port, nullptr);
        QVERIFY(!expiry.findChild<QProgressBar *>()->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
