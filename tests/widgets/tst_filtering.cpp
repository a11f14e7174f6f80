// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exportcontext.h"
#include "widgets/filterchip.h"
#include "widgets/legendbar.h"
#include "widgets/sampledesk.h"
#include "widgets/shell/filterbar.h"

#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QTableView>

using namespace tidemark;
using namespace tidemark::test;
using namespace tidemark::widgets;

namespace
{
Error notHeld()
{
    return {.kind = ErrorKind::Unanswerable,
            .text = u"Unique users by country: only raw rows hold them, the rollups do not."_s,
            .hint = u"Remove the filter by country to see all of them."_s};
}

struct FilteringDesk : SampleDesk {
    using SampleDesk::SampleDesk;

    [[nodiscard]] const LiveQuestion &askedLive() const { return questions.back().first; }
    [[nodiscard]] QTableView *ranking() const { return find<QTableView>("ranking"); }
    [[nodiscard]] FilterBar *bar() const { return find<FilterBar>("filterBar"); }
    [[nodiscard]] QStringList chips() const
    {
        QStringList names;
        for (const FilterChip *chip : bar()->findChildren<FilterChip *>())
            if (chip->isVisible())
                names << chip->objectName().mid(int(strlen("filterChip_")));
        return names;
    }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QRect cell = ranking()->visualRect(ranking()->model()->index(row, 0));
        QTest::mouseClick(ranking()->viewport(), Qt::LeftButton, modifiers, cell.center());
    }
    [[nodiscard]] LegendChip *legend(const char *pane, int slot) const
    {
        auto *chip = this->pane(pane)->findChild<LegendChip *>(u"legend%1"_s.arg(slot));
        if (!chip)
            qFatal("no such entry");
        return chip;
    }
    void settle()
    {
        answer();
        QTRY_VERIFY(window.isSettled());
    }
};
} // namespace

/// Choosing rows in the window, by mouse and keys, and what is to be seen and heard of it.
class TestFiltering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickOnACountryFiltersAllPanes();
    void noNumberOfAnotherFilterIsShown();
    void ctrlChoosesSeveral();
    void countriesAreChosenByKeys();
    void chipsAreRemovedByMouseAndKeys();
    void legendsChooseTypes();
    void requestsAreChosenByClass();
    void theMenuOffersWhatThereIs();
    void backAndForwardKeepTheFilter();
    void anotherDatasetHasOtherTypes();
    void whatTheRollupsDoNotHoldIsSaid();
    void theTrendIsSplitByCountry();
    void coloursStay();
    void screenReadersAreTold();
    void rawRowsAreThoseOfTheFilter();
};

void TestFiltering::aClickOnACountryFiltersAllPanes()
{
    FilteringDesk desk;
    desk.settle();
    QVERIFY(!desk.bar()->isVisible());
    desk.clickRow(1);
    const Filter germany({}, {u"DE"_s});
    QCOMPARE(desk.asked().filter, germany);
    QCOMPARE(desk.askedLive().filter, germany);
    QCOMPARE(desk.window.viewState().filter, germany);
    QVERIFY(desk.bar()->isVisible());
    QCOMPARE(desk.chips(), QStringList{u"DE"_s});
    for (const char *pane : {"livePane", "trendPane", "uniquesPane", "countriesPane"})
        QCOMPARE(desk.pane(pane)->outlook(), Outlook::Loading);
    desk.settle();
    for (const char *pane : {"livePane", "trendPane", "uniquesPane", "countriesPane"})
        QCOMPARE(desk.pane(pane)->outlook(), Outlook::Data);
    // Once more: no filter again.
    desk.clickRow(1);
    QVERIFY(desk.asked().filter.isEmpty());
    QVERIFY(!desk.bar()->isVisible());
}

void TestFiltering::noNumberOfAnotherFilterIsShown()
{
    FilteringDesk desk;
    desk.settle();
    const RangeQuestion before = desk.asked();
    const LiveQuestion liveBefore = desk.askedLive();
    desk.clickRow(0);
    // Answers that were on their way.
    desk.window.showLive(samples::liveAnswer(liveBefore, localNow()), localNow());
    desk.window.showHistory(samples::historyAnswer(before, localNow()), localNow());
    for (const char *pane : {"livePane", "trendPane", "uniquesPane", "countriesPane"})
        QCOMPARE(desk.pane(pane)->outlook(), Outlook::Loading);
}

void TestFiltering::ctrlChoosesSeveral()
{
    FilteringDesk desk;
    desk.settle();
    desk.clickRow(0);
    desk.settle();
    desk.clickRow(2, Qt::ControlModifier);
    QCOMPARE(desk.asked().filter, Filter({}, {u"US"_s, u"GB"_s}));
    QCOMPARE(desk.chips(), (QStringList{u"GB"_s, u"US"_s}));
    desk.settle();
    desk.clickRow(0, Qt::ControlModifier);
    QCOMPARE(desk.asked().filter, Filter({}, {u"GB"_s}));
    desk.settle();
    desk.clickRow(1); // alone
    QCOMPARE(desk.asked().filter, Filter({}, {u"DE"_s}));
}

void TestFiltering::countriesAreChosenByKeys()
{
    FilteringDesk desk;
    desk.settle();
    desk.ranking()->setFocus(Qt::TabFocusReason);
    desk.ranking()->setCurrentIndex(desk.ranking()->model()->index(0, 0));
    QTest::keyClick(desk.ranking(), Qt::Key_Down);
    QTest::keyClick(desk.ranking(), Qt::Key_Return);
    QCOMPARE(desk.asked().filter, Filter({}, {u"DE"_s}));
    desk.settle();
    desk.ranking()->setCurrentIndex(desk.ranking()->model()->index(3, 0));
    QTest::keyClick(desk.ranking(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.asked().filter, Filter({}, {u"DE"_s, u"IN"_s}));
}

void TestFiltering::chipsAreRemovedByMouseAndKeys()
{
    FilteringDesk desk;
    desk.settle();
    for (const int row : {0, 1, 2}) {
        desk.clickRow(row, Qt::ControlModifier);
        desk.settle();
    }
    QCOMPARE(desk.chips(), (QStringList{u"DE"_s, u"GB"_s, u"US"_s}));
    QTest::mouseClick(desk.find<FilterChip>("filterChip_DE"), Qt::LeftButton);
    QCOMPARE(desk.asked().filter, Filter({}, {u"GB"_s, u"US"_s}));
    auto *chip = desk.find<FilterChip>("filterChip_GB");
    chip->setFocus(Qt::TabFocusReason);
    QCOMPARE(chip->accessibleName(), u"Remove filter Country United Kingdom"_s);
    QTest::keyClick(chip, Qt::Key_Delete);
    QCOMPARE(desk.asked().filter, Filter({}, {u"US"_s}));
    // The keys go on at the chip that took its place.
    QTRY_COMPARE(qobject_cast<FilterChip *>(QApplication::focusWidget())->objectName(), u"filterChip_US"_s);
    QVERIFY(!desk.find<QToolButton>("clearFilterButton")->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(desk.asked().filter.isEmpty());
    desk.settle();
    desk.clickRow(0);
    desk.settle();
    desk.clickRow(1, Qt::ControlModifier);
    desk.click("clearFilterButton");
    QVERIFY(desk.asked().filter.isEmpty());
}

void TestFiltering::legendsChooseTypes()
{
    FilteringDesk desk;
    desk.settle();
    const std::size_t asked = desk.questions.size();
    // A click hides a series in its own chart, as ever.
    QTest::mouseClick(desk.legend("trendPane", 0), Qt::LeftButton);
    QVERIFY(!desk.legend("trendPane", 0)->isChecked());
    QCOMPARE(desk.questions.size(), asked);
    const QString first = samples::historyAnswer(desk.asked(), localNow()).trend.value()->types.at(0);
    const QString second = samples::historyAnswer(desk.asked(), localNow()).trend.value()->types.at(1);
    QTest::mouseClick(desk.legend("trendPane", 0), Qt::LeftButton, Qt::ControlModifier);
    QCOMPARE(desk.asked().filter, Filter({first}, {}));
    desk.settle();
    desk.legend("livePane", 1)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(desk.legend("livePane", 1), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.asked().filter, Filter({first, second}, {}));
    QCOMPARE(desk.askedLive().filter, desk.asked().filter);
}

void TestFiltering::requestsAreChosenByClass()
{
    FilteringDesk desk(Dataset::HttpRequest);
    desk.settle();
    const int clientErrors = SeriesSlots::firstStatusSlot + 2;
    QTest::mouseClick(desk.legend("trendPane", clientErrors), Qt::LeftButton, Qt::ControlModifier);
    QCOMPARE(desk.asked().filter, Filter({u"4xx"_s}, {}));
    QCOMPARE(desk.find<FilterChip>("filterChip_4xx")->accessibleName(), u"Remove filter Status class 4xx"_s);
}

void TestFiltering::theMenuOffersWhatThereIs()
{
    FilteringDesk desk;
    desk.settle();
    QMenu *menu = qobject_cast<QMenu *>(desk.find<QAction>("clearFilterAction")->associatedObjects().front());
    QVERIFY(menu);
    const auto entry = [menu](const QString &text) -> QAction * {
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions())
            if (action->text().contains(text))
                return action;
        return nullptr;
    };
    QVERIFY(entry(u"Germany"_s));
    QVERIFY(!entry(u"Germany"_s)->isChecked());
    entry(u"Germany"_s)->trigger();
    QCOMPARE(desk.asked().filter, Filter({}, {u"DE"_s}));
    QVERIFY(entry(u"Germany"_s)->isChecked());
    QVERIFY(entry(u"Clear"_s)->isEnabled());
    // The shortcut holds while the menu is closed.
    QTest::keyClick(&desk.window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(desk.asked().filter.isEmpty());
    QVERIFY(!entry(u"Clear"_s)->isEnabled());
}

void TestFiltering::backAndForwardKeepTheFilter()
{
    FilteringDesk desk;
    desk.settle();
    const RangeSpec range = desk.window.viewState().range;
    desk.clickRow(0);
    desk.settle();
    QTest::keyClick(&desk.window, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_VERIFY(desk.window.viewState().range != range);
    QCOMPARE(desk.asked().filter, Filter({}, {u"US"_s}));
    QTest::keyClick(&desk.window, Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(desk.window.viewState().range, range);
    QCOMPARE(desk.asked().filter, Filter({}, {u"US"_s}));
    QTest::keyClick(&desk.window, Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(desk.asked().filter.isEmpty());
    QVERIFY(!desk.bar()->isVisible());
    QTest::keyClick(&desk.window, Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(desk.asked().filter, Filter({}, {u"US"_s}));
    QCOMPARE(desk.askedLive().filter, Filter({}, {u"US"_s}));
    QCOMPARE(desk.pane("livePane")->outlook(), Outlook::Loading);
}

void TestFiltering::anotherDatasetHasOtherTypes()
{
    FilteringDesk desk;
    desk.settle();
    QTest::mouseClick(desk.legend("trendPane", 0), Qt::LeftButton, Qt::ControlModifier);
    desk.settle();
    desk.clickRow(0, Qt::ControlModifier);
    QCOMPARE(desk.chips().size(), 2);
    ViewState view = desk.window.viewState();
    desk.click("requestsButton");
    QCOMPARE(desk.asked().dataset, Dataset::HttpRequest);
    QCOMPARE(desk.asked().filter, Filter({}, {u"US"_s}));
    QCOMPARE(desk.chips(), QStringList{u"US"_s});
}

void TestFiltering::whatTheRollupsDoNotHoldIsSaid()
{
    FilteringDesk desk;
    desk.settle();
    desk.clickRow(0);
    HistoryAnswer answer = samples::historyAnswer(desk.asked(), localNow());
    answer.uniques = notHeld();
    desk.window.showHistory(answer, localNow());
    desk.window.showLive(samples::liveAnswer(desk.askedLive(), localNow()), localNow());
    QTRY_VERIFY(desk.window.isSettled());
    const Pane *pane = desk.pane("uniquesPane");
    QCOMPARE(pane->outlook(), Outlook::NotHeld);
    QVERIFY2(pane->accessibleDescription().startsWith(u"Unique users by country: only raw rows"),
             qPrintable(pane->accessibleDescription()));
    QVERIFY(pane->accessibleDescription().contains(u"Remove the filter by country"));
    QVERIFY(!pane->findChild<QWidget *>(u"retryButton"_s)->isVisible());
    QVERIFY(!pane->findChild<QWidget *>(u"exportButton"_s)->isEnabled());
    QCOMPARE(desk.pane("trendPane")->outlook(), Outlook::Data);
}

void TestFiltering::theTrendIsSplitByCountry()
{
    FilteringDesk desk;
    desk.settle();
    desk.clickRow(0);
    desk.settle();
    desk.click("splitButton");
    QCOMPARE(desk.asked().split, Dimension::Country);
    QCOMPARE(desk.asked().filter, Filter({}, {u"US"_s}));
    QVERIFY(desk.find<QAction>("splitAction")->isChecked());
    HistoryAnswer answer = samples::historyAnswer(desk.asked(), localNow());
    auto trend = std::make_shared<TrendSeries>(*answer.trend.value());
    trend->types = {u"US"_s, QString()};
    trend->counts.resize(2);
    answer.trend = Shared<TrendSeries>(trend);
    desk.window.showHistory(answer, localNow());
    QTRY_COMPARE(desk.pane("trendPane")->title(), u"Trend by country"_s);
    SeriesSlots countrySlots;
    countrySlots.resetForCountries();
    countrySlots.choose({u"US"_s}, {1});
    const int own = countrySlots.slotOf(u"US"_s);
    QVERIFY(own != SeriesSlots::otherSlot);
    QVERIFY(desk.legend("trendPane", own)->accessibleName().startsWith(u"United States"));
    QVERIFY(
        desk.legend("trendPane", SeriesSlots::otherSlot)->accessibleName().startsWith(u"Other countries"));
    // All others together are nothing that could be chosen.
    const std::size_t asked = desk.questions.size();
    QTest::mouseClick(desk.legend("trendPane", SeriesSlots::otherSlot), Qt::LeftButton, Qt::ControlModifier);
    QCOMPARE(desk.questions.size(), asked);
    desk.find<QAction>("splitAction")->trigger();
    QCOMPARE(desk.asked().split, Dimension::Type);
    desk.settle();
    QTRY_COMPARE(desk.pane("trendPane")->title(), u"Trend"_s);
}

void TestFiltering::coloursStay()
{
    FilteringDesk desk;
    desk.settle();
    const QString second = samples::historyAnswer(desk.asked(), localNow()).trend.value()->types.at(1);
    QTest::mouseClick(desk.legend("trendPane", 1), Qt::LeftButton, Qt::ControlModifier);
    HistoryAnswer answer = samples::historyAnswer(desk.asked(), localNow());
    auto trend = std::make_shared<TrendSeries>(*answer.trend.value());
    trend->counts = {trend->counts.at(1)};
    trend->types = {second};
    answer.trend = Shared<TrendSeries>(trend);
    desk.window.showHistory(answer, localNow());
    QTRY_COMPARE(desk.pane("trendPane")->outlook(), Outlook::Data);
    QTRY_VERIFY(desk.pane("trendPane")->findChild<LegendChip *>(u"legend1"_s));
    QVERIFY(!desk.pane("trendPane")->findChild<LegendChip *>(u"legend0"_s));
}

void TestFiltering::screenReadersAreTold()
{
    FilteringDesk desk;
    desk.settle();
    const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(desk.bar());
    desk.clickRow(0);
    QCOMPARE(heard->text(QAccessible::Name), u"Filter: Country: United States"_s);
    desk.settle();
    desk.clickRow(1, Qt::ControlModifier);
    QCOMPARE(heard->text(QAccessible::Name), u"Filter: Country: Germany, United States"_s);
    // The row says so, too.
    desk.answer();
    QTRY_VERIFY(desk.ranking()
                    ->model()
                    ->index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(u"United States, chosen by the filter"));
    desk.click("clearFilterButton");
    QCOMPARE(heard->text(QAccessible::Name), u"No filter: all rows are counted"_s);
}

void TestFiltering::rawRowsAreThoseOfTheFilter()
{
    FilteringDesk desk;
    desk.settle();
    desk.clickRow(0);
    desk.settle();
    std::vector<RawQuestion> wanted;
    connect(&desk.window, &MainWindow::rawRequested, this,
            [&wanted](const RawQuestion &question) { wanted.push_back(question); });
    TimeChart *chart = desk.pane("trendPane")->timeChart();
    QTest::mouseDClick(chart->viewport(), Qt::LeftButton, {}, onChart(chart, 5));
    QTRY_COMPARE(wanted.size(), 1U);
    QCOMPARE(wanted.front().of.filter, Filter({}, {u"US"_s}));
    const auto *dialog = desk.find<QDialog>("RawRowsDialog");
    QVERIFY(dialog->findChild<QLabel *>(u"titleLabel"_s)->text().endsWith(u"Country: United States"));
}

QTEST_MAIN(TestFiltering)
#include "tst_filtering.moc"
