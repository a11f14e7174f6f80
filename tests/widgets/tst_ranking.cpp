// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sampledesk.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace tidemark;
using namespace tidemark::test;
using namespace tidemark::widgets;

/// The countries' table: finding, sorting, what is drawn.
class TestRanking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingFindsACountry();
    void typingInTheTableGoesToTheSearch();
    void enterPicksTheFirstThatIsFound();
    void whatIsNotFoundIsSaid();
    void exportsHaveAllRows();
    void barsStandBelowTheNames();

private:
    [[nodiscard]] static QStringList names(const QTableView *table)
    {
        QStringList names;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            names << table->model()->index(row, 0).data().toString();
        return names;
    }
};

void TestRanking::typingFindsACountry()
{
    SampleDesk desk;
    desk.answer();
    QTRY_VERIFY(desk.window.isSettled());
    const auto *table = desk.find<QTableView>("ranking");
    auto *search = desk.find<QLineEdit>("rankingSearch");
    const qsizetype all = names(table).size();
    QTest::keyClicks(search, u"UNITED"_s);
    QCOMPARE(names(table), (QStringList{u"United States"_s, u"United Kingdom"_s}));
    search->setText(u"de"_s); // by its code, and as a part of names
    QVERIFY(names(table).contains(u"Germany"_s));
    QVERIFY(names(table).contains(u"Sweden"_s));
    // A refresh keeps it.
    desk.answer(2);
    QTRY_VERIFY(names(table).contains(u"Germany"_s));
    QVERIFY(names(table).size() < all);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(names(table).size(), all);
}

void TestRanking::typingInTheTableGoesToTheSearch()
{
    SampleDesk desk;
    desk.answer();
    QTRY_VERIFY(desk.window.isSettled());
    auto *table = desk.find<QTableView>("ranking");
    const auto *search = desk.find<QLineEdit>("rankingSearch");
    table->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(table, u"b"_s);
    QCOMPARE(search->text(), u"b"_s);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"raz"_s);
    QCOMPARE(names(table), QStringList{u"Brazil"_s});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(table->hasFocus());
}

void TestRanking::enterPicksTheFirstThatIsFound()
{
    SampleDesk desk;
    desk.answer();
    QTRY_VERIFY(desk.window.isSettled());
    auto *search = desk.find<QLineEdit>("rankingSearch");
    QTest::keyClicks(search, u"jap"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(desk.asked().filter, Filter({}, {u"JP"_s}));
}

void TestRanking::whatIsNotFoundIsSaid()
{
    SampleDesk desk;
    desk.answer();
    QTRY_VERIFY(desk.window.isSettled());
    auto *search = desk.find<QLineEdit>("rankingSearch");
    search->setText(u"<b>Atlantis"_s);
    const auto *nothing = desk.find<QLabel>("nothingFound");
    QVERIFY(nothing->isVisible());
    QVERIFY(nothing->text().contains(u"&lt;b&gt;Atlantis"));
    search->clear();
    QVERIFY(!nothing->isVisible());
}

void TestRanking::exportsHaveAllRows()
{
    SampleDesk desk;
    desk.answer();
    QTRY_VERIFY(desk.window.isSettled());
    const std::size_t all = desk.pane("countriesPane")->sheet().rows.size();
    desk.find<QLineEdit>("rankingSearch")->setText(u"germany"_s);
    QCOMPARE(desk.find<QTableView>("ranking")->model()->rowCount(), 1);
    QCOMPARE(desk.pane("countriesPane")->sheet().rows.size(), all);
}

void TestRanking::barsStandBelowTheNames()
{
    SampleDesk desk;
    desk.answer();
    QTRY_VERIFY(desk.window.isSettled());
    auto *table = desk.find<QTableView>("ranking");
    const QRect cell = table->visualRect(table->model()->index(0, 0));
    const QImage drawn = table->viewport()->grab(cell).toImage();
    const QColor bar = Theme::instance().seriesColour(0);
    int lowest = 0;
    int highest = drawn.height();
    for (int y = 0; y < drawn.height(); ++y) {
        if (drawn.pixelColor(9, y) == bar) {
            highest = std::min(highest, y);
            lowest = std::max(lowest, y);
        }
    }
    QVERIFY(lowest > 0);
    QVERIFY2(highest > drawn.height() * 3 / 4, qPrintable(QString::number(highest)));
}

QTEST_MAIN(TestRanking)
#include "tst_ranking.moc"
