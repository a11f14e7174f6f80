// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/readoutcard.h"
#include "widgets/charts/rowsbutton.h"
#include "widgets/elidedlabel.h"
#include "widgets/panes/exactdialog.h"
#include "widgets/panes/jsontree.h"
#include "widgets/panes/makingdialog.h"
#include "widgets/panes/rawrowsdialog.h"
#include "widgets/sampledesk.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

using namespace tidemark;
using namespace tidemark::widgets;
using namespace tidemark::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const SentStatement trendStatement{u"read/events_trend"_s,
                                   "SELECT 1 WHERE $1::int = 1 AND $2::text IS NULL",
                                   {QByteArray("1"), std::nullopt},
                                   24,
                                   12ms};
const SentStatement otherStatement{u"read/events_countries"_s, "SELECT 2", {}, 3, 1ms};

Making making()
{
    return {{trendStatement, otherStatement}, {u"events_hourly"_s, u"events"_s}};
}

template<typename Widget>
Widget *in(const QWidget *window, const char *name)
{
    auto *found = window->findChild<Widget *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

/// Its history came with the statements, taken or from the cache.
struct NumbersDesk : SampleDesk {
    void answerWithMakings(const Taken &taken, std::optional<Instant> sharedAt = {})
    {
        HistoryAnswer answer = samples::historyAnswer(asked(), localNow(), 1);
        Making made = making();
        made.sharedAt = sharedAt;
        answer.makings[makingKey(paneOf<TrendSeries>())] = made;
        window.showHistory(answer, taken);
    }
};
} // namespace

/// The ways from a number to its rows, to its exact count and to its source.
class TestBehindNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aButtonOnTheBucketOpensItsRows()
    {
        SampleDesk desk;
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        std::vector<RawQuestion> wanted;
        connect(&desk.window, &MainWindow::rawRequested, this,
                [&](const RawQuestion &question) { wanted.push_back(question); });
        TimeChart *chart = desk.pane("trendPane")->timeChart();
        auto *button = chart->findChild<RowsButton *>();
        QVERIFY(!button->isVisible());
        QTest::mouseMove(chart->viewport(), onChart(chart, 60));
        QTRY_VERIFY(button->isVisible());
        QVERIFY(chart->viewport()->rect().contains(button->geometry()));
        QVERIFY(button->geometry().left() <= onChart(chart, 60).x() &&
                button->geometry().right() >= onChart(chart, 60).x());
        const QWidget *card = chart->card();
        for (const std::size_t bucket : {2U, 60U, 160U}) {
            QTest::mouseMove(chart->viewport(), onChart(chart, bucket));
            QTRY_COMPARE(chart->crosshairBucket(), std::optional(bucket));
            const QRect cardRect(card->mapToGlobal(QPoint()), card->size());
            QVERIFY(!cardRect.intersects(QRect(button->mapToGlobal(QPoint()), button->size())));
        }
        QTest::mouseMove(chart->viewport(), onChart(chart, 60));
        QTRY_COMPARE(chart->crosshairBucket(), std::optional<std::size_t>(60));
        // The other charts have the crosshair, not the button.
        QVERIFY(!desk.pane("uniquesPane")->timeChart()->findChild<RowsButton *>()->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1U);
        QCOMPARE(wanted.front().of.range.from, chart->buckets()[60].start);
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Left);
        QVERIFY(button->isVisible());
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(wanted.size(), 2U);
        QCOMPARE(wanted.back().of.range.from, chart->buckets()[59].start);
        QTest::keyClick(chart, Qt::Key_Escape);
        QVERIFY(!button->isVisible());
    }

    void theChosenRowsDataIsATree()
    {
        RangeQuestion question;
        question.range = {localNow() - 1h, localNow()};
        RawRowsDialog dialog(question, {}, u"Northwind"_s, Formatter(QLocale::c()), nullptr);
        RawQuestion asked;
        connect(&dialog, &RawRowsDialog::rowsWanted, this, [&](const RawQuestion &page) { asked = page; });
        dialog.show();
        dialog.ask();
        const auto row = [&](const QString &data) {
            return RawRow{question.range.from, {u"view"_s, u"u1"_s, u"DE"_s, data}};
        };
        dialog.showRows(asked,
                        RawRows{asked,
                                {u"type"_s, u"user"_s, u"country"_s, u"data"_s},
                                {row(u"{\"user_id\": \"u1\", \"cart\": {\"items\": [1.50, \"two\"]}}"_s),
                                 row(u"no JSON at all"_s)},
                                {},
                                {}});
        auto *tree = in<QTreeWidget>(&dialog, "jsonTree");
        QCOMPARE(tree->topLevelItemCount(), 0);
        in<QTableView>(&dialog, "table")->selectRow(0);
        QCOMPARE(tree->topLevelItemCount(), 2);
        QCOMPARE(tree->topLevelItem(0)->text(1), u"u1"_s);
        QTreeWidgetItem *cart = tree->topLevelItem(1);
        QCOMPARE(cart->childCount(), 0); // read when it is opened
        tree->setCurrentItem(cart);
        QTest::keyClick(tree, Qt::Key_Right);
        QCOMPARE(cart->childCount(), 1);
        tree->expandItem(cart->child(0));
        tree->setCurrentItem(cart->child(0)->child(0));
        QTest::mouseClick(in<QPushButton>(&dialog, "copyValueButton"), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), u"1.50"_s);
        QTest::mouseClick(in<QPushButton>(&dialog, "copyPathButton"), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), u"$.cart.items[0]"_s);
        in<QTableView>(&dialog, "table")->selectRow(1);
        QCOMPARE(tree->topLevelItemCount(), 0);
        QVERIFY(in<QLabel>(&dialog, "jsonNote")->text().contains(u"no JSON"_s));
        QTest::mouseClick(in<QPushButton>(&dialog, "copyValueButton"), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), u"no JSON at all"_s);
    }

    void manyBranchesComeAsTheyAreWanted()
    {
        JsonTree json;
        QStringList numbers;
        for (int i = 0; i < 450; ++i)
            numbers << QString::number(i);
        json.setValue(u'[' + numbers.join(u',') + u']');
        auto *tree = in<QTreeWidget>(&json, "jsonTree");
        QCOMPARE(tree->topLevelItemCount(), int(JsonTree::branches) + 1);
        for (const int next : {401, 450}) {
            QTreeWidgetItem *more = tree->topLevelItem(tree->topLevelItemCount() - 1);
            Q_EMIT tree->itemActivated(more, 0);
            QCOMPARE(tree->topLevelItemCount(), next);
        }
        QCOMPARE(tree->topLevelItem(449)->text(1), u"449"_s);
        QCOMPARE(tree->topLevelItem(449)->text(0), u"449"_s);
        json.setValue(u'"' + QString(JsonTree::longest, u'x') + u'"');
        QVERIFY(in<QLabel>(&json, "jsonNote")->text().contains(u"too large"_s));
    }

    void uniquesAreCheckedExactly()
    {
        SampleDesk desk;
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        std::vector<RangeQuestion> costs;
        std::vector<RangeQuestion> counts;
        int cancelled = 0;
        connect(&desk.window, &MainWindow::exactCostRequested, this,
                [&](const RangeQuestion &question) { costs.push_back(question); });
        connect(&desk.window, &MainWindow::exactCountRequested, this,
                [&](const RangeQuestion &question) { counts.push_back(question); });
        connect(&desk.window, &MainWindow::exactCancelled, this, [&] { ++cancelled; });
        auto *button = in<QToolButton>(desk.pane("uniquesPane"), "exactButton");
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(costs.size(), 1U);
        const auto *dialog = desk.window.findChild<ExactDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *text = in<QLabel>(dialog, "exactText");
        auto *count = in<QPushButton>(dialog, "countButton");
        auto *cancel = in<QPushButton>(dialog, "cancelButton");
        QVERIFY(!count->isVisible()); // nothing is counted before its cost is known
        desk.window.showExactCost(ExactCost{costs.front(), {}, costs.front().range, 1234});
        QVERIFY2(text->text().contains(u"1,234 raw rows"_s), qPrintable(text->text()));
        QVERIFY(counts.empty());
        QTest::mouseClick(count, Qt::LeftButton);
        QCOMPARE(counts.size(), 1U);
        QVERIFY(counts.front() == costs.front());
        QVERIFY(cancel->isVisible() && !count->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QCOMPARE(cancelled, 1);
        desk.window.showExactCount(ExactCount{counts.front(), 1, 1, localNow(), {}}); // too late
        QVERIFY2(text->text().startsWith(u"Cancelled."_s), qPrintable(text->text()));
        QTest::keyClick(count, Qt::Key_Space);
        QCOMPARE(counts.size(), 2U);
        const qint64 exact =
            std::llround((*samples::historyAnswer(desk.asked(), localNow(), 1).uniques)->range.estimate);
        desk.window.showExactCount(ExactCount{counts.back(), exact, 5000, localNow(), {}});
        const QString number = Formatter().count(exact);
        QVERIFY2(text->text().contains(u"Exactly %1 users"_s.arg(number)) &&
                     text->text().contains(u"the exact number lies within"_s),
                 qPrintable(text->text()));
        // Beside the estimate as well, as long as that is of the same range.
        QTRY_VERIFY(in<ElidedLabel>(desk.pane("uniquesPane"), "exactLabel")->text().contains(number));
        desk.window.findChild<ExactDialog *>()->close();
        QCOMPARE(cancelled, 1);
    }

    void whereRowsAreGoneThePartIsOffered()
    {
        RangeQuestion question;
        question.range = {instantFromMSecs(0), instantFromMSecs(0) + 48h};
        ExactDialog dialog(question, UniqueEstimate{100, 90, 110, false, false}, u"Northwind"_s,
                           Formatter(QLocale::c(), QTimeZone::utc()), nullptr);
        std::vector<RangeQuestion> counts;
        int cancelled = 0;
        connect(&dialog, &ExactDialog::countWanted, this,
                [&](const RangeQuestion &asked) { counts.push_back(asked); });
        connect(&dialog, &ExactDialog::cancelWanted, this, [&] { ++cancelled; });
        dialog.show();
        dialog.ask();
        const TimeRange part{question.range.from + 24h, question.range.to};
        dialog.showCost(ExactCost{question, {{question.range.from, part.from}}, part, 10});
        const QString offered = in<QLabel>(&dialog, "exactText")->text();
        QVERIFY2(offered.startsWith(u"Raw rows are kept from"_s), qPrintable(offered));
        QTest::mouseClick(in<QPushButton>(&dialog, "countButton"), Qt::LeftButton);
        QCOMPARE(counts.front().range.from, part.from);
        dialog.showCount(ExactCount{counts.front(), 42, 50, localNow(), {}});
        const QString told = in<QLabel>(&dialog, "exactText")->text();
        // It is no count of what the estimate is of.
        QVERIFY2(told.contains(u"42"_s) && told.contains(u"Counted range"_s) && !told.contains(u"estimate"_s),
                 qPrintable(told));
        dialog.ask();
        dialog.showCost(ExactCost{question, {question.range}, std::nullopt, 0});
        QVERIFY(!in<QPushButton>(&dialog, "countButton")->isVisible());
        dialog.ask();
        dialog.close();
        QCOMPARE(cancelled, 1);
    }

    /// With a filter that the rollups cannot answer, raw rows can.
    void whatOnlyRawRowsTellIsOffered()
    {
        SampleDesk desk;
        desk.answer();
        HistoryAnswer answer = samples::historyAnswer(desk.asked(), localNow(), 1);
        answer.uniques = Error{.kind = ErrorKind::Unanswerable, .text = u"Only raw rows hold them."_s};
        Pane *pane = desk.pane("uniquesPane");
        pane->clear();
        desk.window.showHistory(answer, localNow());
        QTRY_VERIFY(desk.window.isSettled());
        std::vector<RangeQuestion> costs;
        connect(&desk.window, &MainWindow::exactCostRequested, this,
                [&](const RangeQuestion &question) { costs.push_back(question); });
        auto *button = in<QWidget>(pane, "stack")->findChild<QPushButton *>(u"exactButton"_s);
        QTRY_VERIFY(button && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(costs.size(), 1U);
        QCOMPARE(costs.front().range,
                 alignedRange(desk.asked().range, desk.asked().granularity, QTimeZone("Europe/Berlin")));
    }

    void howANumberIsMadeIsShown()
    {
        NumbersDesk desk;
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        QAction *inMenu = desk.pane("trendPane")->findChild<QAction *>(u"makingAction"_s);
        QTRY_VERIFY(!inMenu->isEnabled()); // nobody told how
        desk.answerWithMakings(localNow());
        QTRY_VERIFY(inMenu->isEnabled());
        std::vector<SentStatement> plans;
        connect(&desk.window, &MainWindow::planRequested, this,
                [&](const SentStatement &statement) { plans.push_back(statement); });
        desk.pane("trendPane")->timeChart()->setFocus();
        QTest::keyClick(&desk.window, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        const auto *dialog = desk.window.findChild<MakingDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        const QString facts = in<QLabel>(dialog, "factsLabel")->text();
        for (const QString &fact : {u"Source: "_s, u"Rolled up to "_s, u"Read from: events_hourly, events."_s,
                                    u"The server answered on "_s})
            QVERIFY2(facts.contains(fact), qPrintable(facts));
        auto *box = in<QComboBox>(dialog, "statementBox");
        QCOMPARE(box->itemText(0), u"read/events_trend: 24 row(s), 12 ms"_s);
        const QString text = in<QPlainTextEdit>(dialog, "statementText")->toPlainText();
        QVERIFY2(text.startsWith(u"SELECT 1 WHERE"_s) && text.contains(u"$2::text = NULL"_s),
                 qPrintable(text));
        QTest::mouseClick(in<QPushButton>(dialog, "copyButton"), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().startsWith(
            u"PREPARE tidemark_read_events_trend (int, text) AS"_s));
        auto *plan = in<QPlainTextEdit>(dialog, "planText");
        QVERIFY(plans.empty() && !plan->isVisible());
        QTest::mouseClick(in<QPushButton>(dialog, "planButton"), Qt::LeftButton);
        QCOMPARE(plans.size(), 1U);
        QVERIFY(plans.front() == trendStatement);
        desk.window.showPlan(otherStatement, QStringList{u"another's"_s});
        QVERIFY(!plan->toPlainText().contains(u"another's"_s));
        desk.window.showPlan(trendStatement, QStringList{u"Result (cost=0)"_s, u"  One-Time Filter"_s});
        QCOMPARE(plan->toPlainText(), u"Result (cost=0)\n  One-Time Filter"_s);
        box->setCurrentIndex(1);
        QVERIFY(!plan->isVisible());
    }

    void whatComesFromTheCacheSaysSo()
    {
        NumbersDesk desk;
        desk.answerWithMakings(Taken::fromCache(localNow() - 2h));
        QAction *action = desk.pane("trendPane")->findChild<QAction *>(u"makingAction"_s);
        QTRY_VERIFY(action->isEnabled());
        action->trigger();
        const auto *dialog = desk.window.findChild<MakingDialog *>();
        const QString facts = in<QLabel>(dialog, "factsLabel")->text();
        QVERIFY2(facts.contains(u"From the cache of this computer: the server answered on "_s),
                 qPrintable(facts));
        // It stays with the answer that it was opened on, and the pane forgets it with its data.
        desk.pane("trendPane")->clear();
        QVERIFY(!action->isEnabled());
        QVERIFY(dialog->isVisible());
    }

    void whatAnotherDeskWasAnsweredSaysSo()
    {
        NumbersDesk desk;
        const Instant then = localNow() - 20s;
        desk.answerWithMakings(then, then);
        QAction *action = desk.pane("trendPane")->findChild<QAction *>(u"makingAction"_s);
        QTRY_VERIFY(action->isEnabled());
        QVERIFY(desk.pane("trendPane")->taken()->age() >= 20s);
        action->trigger();
        const auto *dialog = desk.window.findChild<MakingDialog *>();
        const QString facts = in<QLabel>(dialog, "factsLabel")->text();
        QVERIFY2(facts.contains(u"From the shared cache: the server answered another reader on "_s),
                 qPrintable(facts));
    }
};

QTEST_MAIN(TestBehindNumbers)
#include "tst_behindnumbers.moc"
