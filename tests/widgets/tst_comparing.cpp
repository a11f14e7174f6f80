// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/ghostitem.h"
#include "widgets/charts/linechart.h"
#include "widgets/charts/readoutcard.h"
#include "widgets/charts/stackchart.h"
#include "widgets/earliersamples.h"
#include "widgets/elidedlabel.h"
#include "widgets/figure.h"
#include "widgets/legendbar.h"
#include "widgets/sampledesk.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cmath>

using namespace tidemark;
using namespace tidemark::test;

namespace
{
struct ComparingDesk : SampleDesk {
    using SampleDesk::SampleDesk;

    void answerCompared()
    {
        const Instant now = localNow();
        window.showLive(samples::liveAnswer(questions.back().first, now), now);
        answered = samples::compared(samples::historyAnswer(asked(), now), now);
        window.showHistory(answered, now);
    }
    HistoryAnswer answered;
    [[nodiscard]] QString note(const char *paneName) const
    {
        return pane(paneName)->findChild<ElidedLabel *>(u"comparedNote"_s)->text();
    }
    [[nodiscard]] StackChart *stack(const char *paneName) const
    {
        return pane(paneName)->findChild<StackChart *>();
    }
    /// What the crosshair reads on that bucket, as "name: value".
    [[nodiscard]] static QStringList readout(TimeChart *chart, std::size_t bucket)
    {
        QTest::mouseMove(chart->viewport(), onChart(chart, bucket));
        Q_EMIT chart->hovered(chart->buckets().at(bucket).start);
        QStringList lines;
        for (const ReadoutLine &line : chart->card()->readout().lines)
            lines << line.name + u": "_s + line.value;
        return lines;
    }
    /// Opens the button's menu and chooses there by keys.
    void chooseByKeys(int downs)
    {
        auto *button = find<QToolButton>("compareButton");
        button->setFocus(Qt::TabFocusReason);
        QTimer::singleShot(0, &window, [downs] {
            QWidget *menu = QApplication::activePopupWidget();
            if (!menu)
                qFatal("no menu was opened");
            for (int i = 0; i < downs; ++i)
                QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
        });
        QTest::keyClick(button, Qt::Key_Space);
    }
};
} // namespace

/// Choosing an earlier period, and what is to be seen and read of it.
class TestComparing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPeriodIsChosenByKeys();
    void theTrendShowsBoth();
    void hiddenSeriesAreInNeither();
    void theTableHasBothAndTheChange();
    void requestsCarryTheChangeInWords();
    void uniquesChangeOnlyWhereIntervalsAreApart();
    void nothingIsComparedUnasked();
    void keptNumbersOfAnotherChoiceStandAlone();
    void theNoteTakesNoRoomOfTheChart();
    void whatIsNotKnownIsSaid_data();
    void whatIsNotKnownIsSaid();
};

void TestComparing::aPeriodIsChosenByKeys()
{
    SampleDesk plain;
    QCOMPARE(plain.asked().comparison, Comparison::None);
    ComparingDesk desk;
    desk.answer();
    QTRY_VERIFY(desk.window.isSettled());
    const std::size_t before = desk.questions.size();
    desk.chooseByKeys(3); // to the first entry, then two further
    QTRY_COMPARE(desk.questions.size(), before + 1);
    QCOMPARE(desk.asked().comparison, Comparison::Week);
    QCOMPARE(desk.window.viewState().comparison, Comparison::Week);
    const auto *button = desk.find<QToolButton>("compareButton");
    QVERIFY(button->isChecked());
    QCOMPARE(button->accessibleName(), u"Compare with: A week before"_s);
    QVERIFY(desk.find<QAction>("compareWith-week")->isChecked());
    // The numbers stay, and what is not there yet is said.
    QTRY_COMPARE(desk.pane("trendPane")->outlook(), Outlook::Data);
    QTRY_VERIFY(desk.note("trendPane").startsWith(u"Not compared yet"_s));
    QVERIFY(desk.stack("trendPane")->ghost()->values().empty());
    desk.answerCompared();
    QTRY_VERIFY(desk.note("trendPane").startsWith(u"Compared with "_s));
    QVERIFY(!desk.stack("trendPane")->ghost()->values().empty());
    // The same from the menu of the window.
    desk.find<QAction>("compareWith-none")->trigger();
    QCOMPARE(desk.asked().comparison, Comparison::None);
    QTRY_VERIFY(desk.note("trendPane").isEmpty());
    QVERIFY(desk.stack("trendPane")->ghost()->values().empty());
    QVERIFY(!button->isChecked());
}

void TestComparing::theTrendShowsBoth()
{
    ComparingDesk desk;
    desk.find<QAction>("compareWith-week")->trigger();
    desk.answerCompared();
    QTRY_VERIFY(desk.window.isSettled());
    const StackChart *chart = desk.stack("trendPane");
    const std::vector<double> &ghost = chart->ghost()->values();
    QCOMPARE(ghost.size(), chart->buckets().size());
    QVERIFY(std::isnan(ghost[1]) && std::isnan(ghost[2]));
    QVERIFY(ghost[3] > 0);
    QVERIFY(*std::ranges::max_element(ghost.begin() + 3, ghost.end()) <= chart->top());
    auto *own = desk.stack("trendPane");
    const QStringList lines = desk.readout(own, 5);
    QCOMPARE(lines.front().section(u':', 0, 0), u"Total"_s);
    const QString before = lines.at(1);
    QVERIFY2(before.startsWith(u"Before, "_s) && before.contains(Formatter().count(qint64(ghost[5]))),
             qPrintable(before));
    QVERIFY2(lines.at(2).startsWith(u"Change: +"_s) && lines.at(2).contains(u"(▲"_s),
             qPrintable(lines.at(2)));
    QCOMPARE(desk.readout(own, 1).at(1).section(u": "_s, 1), u"– (expired)"_s);
    QCOMPARE(desk.readout(own, 2).at(1), u"Before: – (no counterpart)"_s);
    // The unfinished bucket stands beside a whole one: no change is said.
    const std::size_t open = own->buckets().size() - 1;
    QCOMPARE(own->buckets()[open].state, BucketState::Open);
    QVERIFY(desk.readout(own, open).at(1).startsWith(u"Before, "_s));
    QVERIFY(!desk.readout(own, open).at(2).startsWith(u"Change"_s));
    const QString note = desk.note("trendPane");
    QVERIFY2(note.contains(u" then, "_s) && note.contains(u" now, ▲"_s), qPrintable(note));
    QVERIFY(note.endsWith(u" without a counterpart."_s));
    QVERIFY(desk.pane("trendPane")->accessibleDescription().contains(note));
}

void TestComparing::hiddenSeriesAreInNeither()
{
    ComparingDesk desk;
    desk.find<QAction>("compareWith-week")->trigger();
    desk.answerCompared();
    QTRY_VERIFY(desk.window.isSettled());
    StackChart *chart = desk.stack("trendPane");
    const double all = chart->ghost()->values()[5];
    const auto chips = desk.pane("trendPane")->findChildren<LegendChip *>();
    for (qsizetype i = 1; i < chips.size(); ++i)
        QTest::mouseClick(chips.at(i), Qt::LeftButton);
    const double one = chart->ghost()->values()[5];
    QVERIFY(one > 0 && one < all);
    const QStringList lines = desk.readout(chart, 5);
    QCOMPARE(lines.size(), 3); // the series, its number before, the change
    QVERIFY(lines.at(1).endsWith(Formatter().count(qint64(one))));
}

void TestComparing::theTableHasBothAndTheChange()
{
    ComparingDesk desk;
    desk.find<QAction>("compareWith-year")->trigger();
    desk.answerCompared();
    QTRY_VERIFY(desk.window.isSettled());
    const Sheet sheet = desk.pane("trendPane")->sheet(); // the newest first
    const auto column = [&](const QString &key) {
        return std::size_t(std::ranges::find(sheet.columns, key, &SheetColumn::key) - sheet.columns.begin());
    };
    QVERIFY(column(u"before_state"_s) < sheet.columns.size());
    const auto cell = [&](std::size_t bucket, const QString &key) {
        return sheet.rows.at(sheet.rows.size() - 1 - bucket).at(column(key));
    };
    const qint64 now = cell(5, u"total"_s).value.toLongLong();
    const qint64 before = cell(5, u"before"_s).value.toLongLong();
    QCOMPARE(double(before), desk.stack("trendPane")->ghost()->values()[5]);
    QCOMPARE(cell(5, u"change"_s).value.toDouble(), double(now - before) / double(before));
    QVERIFY(cell(5, u"change"_s).text.startsWith(u"▲"_s));
    for (const std::size_t unknown : {1U, 2U}) {
        QCOMPARE(cell(unknown, u"before"_s).text, u"–"_s);
        QVERIFY(!cell(unknown, u"before"_s).value.isValid() && !cell(unknown, u"change"_s).value.isValid());
    }
    QCOMPARE(cell(1, u"before_state"_s).value.toString(), u"expired"_s);
    QCOMPARE(cell(2, u"before_state"_s).value.toString(), u"no-counterpart"_s);
    // The open bucket has a number beside it, and no change.
    QVERIFY(sheet.rows.front().at(column(u"before"_s)).value.isValid());
    QVERIFY(!sheet.rows.front().at(column(u"change"_s)).value.isValid());
}

void TestComparing::requestsCarryTheChangeInWords()
{
    ComparingDesk desk(Dataset::HttpRequest);
    desk.find<QAction>("compareWith-previous")->trigger();
    desk.answerCompared();
    QTRY_VERIFY(desk.window.isSettled());
    QVERIFY(desk.find<Figure>("headline-total")->note().contains(u"▲"_s));
    QVERIFY(desk.find<Figure>("headline-rate")->note().contains(u"▲"_s));
    QVERIFY(desk.find<Figure>("headline-errors")->note().contains(u"▼"_s));
    QVERIFY(desk.find<Figure>("headline-errors")->note().endsWith(u" pp"_s));
    QVERIFY(desk.find<Figure>("headline-p95")->note().contains(u"▼"_s));
    // Of the picked measure the line is drawn: counts, shares, then times.
    auto *line = desk.pane("requestsPane")->findChild<LineChart *>();
    const EarlierRequests &before = *desk.answered.requests.value()->earlier;
    QCOMPARE(line->ghost()->values()[5], errorShare(before.figures[5]).value());
    QVERIFY(!desk.stack("trendPane")->ghost()->values().empty());
    QVERIFY(desk.stack("trendPane")->ghost()->values()[5] > 1);
    QTest::mouseClick(desk.pane("requestsPane")->findChild<QToolButton *>(u"responseButton"_s),
                      Qt::LeftButton);
    QTRY_COMPARE(line->ghost()->values()[5], before.figures[5].averageResponseMs.value());
    QStringList lines = desk.readout(line, 5);
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.at(1).endsWith(u"ms"_s), qPrintable(lines.at(1)));
    QTest::mouseClick(desk.find<Figure>("headline-errors"), Qt::LeftButton);
    QTRY_COMPARE(line->ghost()->values()[5], errorShare(before.figures[5]).value());
    lines = desk.readout(line, 5);
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.at(1).endsWith(u'%') && lines.at(2).contains(u" pp"_s), qPrintable(lines.join(u'|')));
}

void TestComparing::uniquesChangeOnlyWhereIntervalsAreApart()
{
    ComparingDesk desk;
    desk.find<QAction>("compareWith-week")->trigger();
    desk.answerCompared();
    QTRY_VERIFY(desk.note("uniquesPane").endsWith(u"no clear change."_s));
    QCOMPARE(desk.note("uniquesPane").count(u"(± "_s), 2);
    HistoryAnswer answer = samples::compared(samples::historyAnswer(desk.asked(), localNow()), localNow());
    UniqueSeries apart = **answer.uniques;
    apart.earlier->before = estimateFromSketch(20'000, false);
    answer.uniques = shared(Result<UniqueSeries>(apart));
    desk.window.showHistory(answer, localNow());
    QTRY_VERIFY(desk.note("uniquesPane").contains(u"▲"_s));
    // Rows are missing from one of them: it may be any number above.
    apart.earlier->before.atLeast = true;
    answer.uniques = shared(Result<UniqueSeries>(apart));
    desk.window.showHistory(answer, localNow());
    QTRY_VERIFY(desk.note("uniquesPane").endsWith(u"no clear change."_s));
}

void TestComparing::nothingIsComparedUnasked()
{
    ComparingDesk desk(Dataset::HttpRequest);
    desk.answer();
    QTRY_VERIFY(desk.window.isSettled());
    for (const char *pane : {"trendPane", "uniquesPane", "requestsPane"}) {
        QVERIFY(desk.note(pane).isEmpty());
        for (const SheetColumn &column : desk.pane(pane)->sheet().columns)
            QVERIFY(column.key != "before"_L1);
    }
    for (const char *key : {"total", "rate", "uniques", "errors", "p95"}) {
        const QString note = desk.find<Figure>(("headline-" + QByteArray(key)).constData())->note();
        QVERIFY2(!note.contains(u"▲"_s) && !note.contains(u"▼"_s) && !note.contains(u'='), qPrintable(note));
    }
}

void TestComparing::keptNumbersOfAnotherChoiceStandAlone()
{
    ComparingDesk desk;
    const Instant now = localNow();
    RangeQuestion week = desk.asked();
    week.comparison = Comparison::Week;
    desk.window.showHistory(samples::compared(samples::historyAnswer(week, now), now), Taken::fromCache(now));
    QTRY_COMPARE(desk.pane("trendPane")->outlook(), Outlook::Data);
    QTRY_VERIFY(!desk.stack("trendPane")->buckets().empty());
    QVERIFY(desk.stack("trendPane")->ghost()->values().empty());
    QVERIFY(desk.note("trendPane").isEmpty());
    for (const SheetColumn &column : desk.pane("trendPane")->sheet().columns)
        QVERIFY(column.key != "before"_L1);
    desk.find<QAction>("compareWith-week")->trigger();
    QTRY_VERIFY(!desk.stack("trendPane")->ghost()->values().empty());
}

void TestComparing::theNoteTakesNoRoomOfTheChart()
{
    ComparingDesk desk;
    desk.answer();
    QTRY_VERIFY(desk.window.isSettled());
    const double before = desk.pane("trendPane")->timeChart()->plotRect().height();
    desk.find<QAction>("compareWith-week")->trigger();
    desk.answerCompared();
    QTRY_VERIFY(desk.note("trendPane").startsWith(u"Compared with "_s));
    QTRY_COMPARE(desk.pane("trendPane")->timeChart()->plotRect().height(), before);
    for (const QSize size : {desk.window.minimumSize(), QSize(1280, 800), QSize(1024, 700)}) {
        desk.window.resize(size);
        for (const char *name : {"trendPane", "uniquesPane"}) {
            const Pane *pane = desk.pane(name);
            const auto *label = pane->findChild<ElidedLabel *>(u"comparedNote"_s);
            const auto *title = pane->findChild<QLabel *>(u"titleLabel"_s);
            // All of it is said somewhere: in its line, in the tip of its line, or in the title's.
            QTRY_VERIFY(label->isVisible() || title->toolTip().contains(label->text().toHtmlEscaped()));
            QVERIFY(pane->accessibleDescription().contains(label->text()));
        }
    }
}

void TestComparing::whatIsNotKnownIsSaid_data()
{
    QTest::addColumn<int>("known");
    QTest::addColumn<QString>("words");
    QTest::newRow("expired") << int(PreviousData::Expired) << u" has expired."_s;
    QTest::newRow("no data") << int(PreviousData::Unknown) << u"Not compared: there is no data for "_s;
    QTest::newRow("partly") << int(PreviousData::Partly) << u"No change is shown."_s;
}

void TestComparing::whatIsNotKnownIsSaid()
{
    QFETCH(const int, known);
    QFETCH(const QString, words);
    ComparingDesk desk;
    desk.find<QAction>("compareWith-week")->trigger();
    HistoryAnswer answer = samples::compared(samples::historyAnswer(desk.asked(), localNow()), localNow());
    TrendSeries trend = **answer.trend;
    trend.earlier->beside.known = PreviousData(known);
    answer.trend = shared(Result<TrendSeries>(trend));
    desk.window.showHistory(answer, localNow());
    QTRY_VERIFY2(desk.note("trendPane").contains(words), qPrintable(desk.note("trendPane")));
    QVERIFY(!desk.note("trendPane").contains(u"▲"_s));
}

QTEST_MAIN(TestComparing)
#include "tst_comparing.moc"
