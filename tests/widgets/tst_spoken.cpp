// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/admin/runstrip.h"
#include "widgets/earliersamples.h"
#include "widgets/figure.h"
#include "widgets/sampledesk.h"
#include "widgets/worldmap.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace tidemark::widgets;
using namespace Qt::StringLiterals;

namespace
{
QAccessibleInterface *treeOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget);
}

/// The name of what a key gives the focus, as the accessibility tree has it. That readers are told of it
/// stands in integration/tst_screenreader: without their bus, Qt tells nobody.
QString saidOn(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(widget, key, modifiers);
    const QAccessibleInterface *focused = treeOf(widget)->focusChild();
    return focused ? focused->text(QAccessible::Name) : QString();
}

void isWalked(TimeChart *chart)
{
    chart->setFocus(Qt::TabFocusReason);
    QVERIFY(chart->crosshairBucket().has_value());
    const QAccessibleInterface *tree = treeOf(chart);
    QCOMPARE(tree->role(), QAccessible::Chart);
    QCOMPARE(tree->childCount(), int(chart->buckets().size()));
    const auto says = [&](const QString &said, std::size_t bucket) {
        QCOMPARE(chart->crosshairBucket(), std::optional(bucket));
        const Bucket &at = chart->buckets()[bucket];
        QVERIFY2(said.contains(bucketStateText(at.state)), qPrintable(said));
        // It stands there for whoever looks, too.
        const QAccessibleInterface *focused = tree->focusChild();
        QVERIFY(focused && focused->parent() == tree);
        QCOMPARE(tree->indexOfChild(focused), int(bucket));
        QCOMPARE(focused->text(QAccessible::Name), said);
        QVERIFY(focused->state().focused && focused->state().selected);
        QVERIFY(tree->rect().contains(focused->rect().center()));
    };
    const std::size_t newest = *chart->crosshairBucket();
    const std::size_t last = chart->buckets().size() - 1;
    says(saidOn(chart, Qt::Key_Left), newest - 1);
    says(saidOn(chart, Qt::Key_Left), newest - 2);
    says(saidOn(chart, Qt::Key_Right), newest - 1);
    says(saidOn(chart, Qt::Key_Left, Qt::ControlModifier), newest - 11);
    says(saidOn(chart, Qt::Key_Home), 0);
    says(saidOn(chart, Qt::Key_End), last);
    // Without a bucket, the chart itself is read.
    QCOMPARE(saidOn(chart, Qt::Key_Escape), chart->accessibleName());
    QVERIFY(!chart->accessibleName().isEmpty() && !chart->accessibleDescription().isEmpty());
}
} // namespace

/// Charts, maps and strips as a screen reader meets them.
class TestSpoken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTimeChartIsWalked_data()
    {
        QTest::addColumn<Dataset>("dataset");
        QTest::addColumn<QString>("pane");
        for (const char *pane : {"livePane", "trendPane", "uniquesPane"})
            QTest::addRow("events, %s", pane) << Dataset::Events << QString::fromLatin1(pane);
        for (const char *pane : {"livePane", "trendPane", "uniquesPane", "requestsPane", "latencyPane"})
            QTest::addRow("requests, %s", pane) << Dataset::HttpRequest << QString::fromLatin1(pane);
    }
    void everyTimeChartIsWalked()
    {
        QFETCH(Dataset, dataset);
        QFETCH(QString, pane);
        SampleDesk desk(dataset);
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        const QList<TimeChart *> charts = desk.pane(qPrintable(pane))->findChildren<TimeChart *>();
        QVERIFY(!charts.isEmpty());
        for (TimeChart *chart : charts) {
            if (chart->isVisible())
                isWalked(chart);
        }
    }

    void valuesStatesAndChangesAreSpoken()
    {
        SampleDesk desk;
        ViewState view = desk.view();
        view.comparison = Comparison::Week;
        desk.window.restoreView(view);
        HistoryAnswer answer = samples::historyAnswer(desk.asked(), localNow());
        answer.trend = samples::trend(desk.asked(), localNow(), localNow() - std::chrono::hours(22), 1, 40);
        desk.window.showHistory(samples::compared(answer, localNow()), localNow());
        desk.window.showLive(samples::liveAnswer(desk.questions.back().first, localNow()), localNow());
        QTRY_VERIFY(desk.window.isSettled());
        TimeChart *chart = desk.pane("trendPane")->timeChart();
        const Formatter format(QLocale(), QTimeZone("Europe/Berlin"));
        int unfinished = 0;
        int expired = 0;
        int waiting = 0;
        int compared = 0;
        for (std::size_t i = 0; i < chart->buckets().size(); ++i) {
            const Bucket &bucket = chart->buckets()[i];
            const QString said = chart->partText(int(i));
            QVERIFY2(said.startsWith(format.bucket(bucket, Granularity::Hour) + u"; "_s), qPrintable(said));
            if (bucket.state == BucketState::Expired) {
                QVERIFY2(said.endsWith(u"; expired"_s) || said.contains(u"Before"_s), qPrintable(said));
                QVERIFY2(!said.contains(u"Total"_s), qPrintable(said));
                ++expired;
                continue;
            }
            if (bucket.state == BucketState::Future)
                continue;
            QVERIFY2(said.contains(format.count(qint64(chart->valueOf(i)))), qPrintable(said));
            compared += said.contains(QLocale().percent()) ? 1 : 0;
            if (bucket.state == BucketState::Open) {
                QVERIFY2(said.contains(u"unfinished"_s) && said.contains(u"counted from raw rows"_s),
                         qPrintable(said));
                ++unfinished;
            } else if (bucket.state == BucketState::Waiting) {
                QVERIFY2(said.contains(u"not rolled up yet"_s) && said.contains(u"counted from raw rows"_s),
                         qPrintable(said));
                ++waiting;
            } else if (bucket.state == BucketState::Complete) {
                QVERIFY2(said.contains(u"complete"_s) && !said.contains(u"raw rows"_s), qPrintable(said));
            }
        }
        QCOMPARE(unfinished, 1);
        QVERIFY(expired > 0);
        QVERIFY(waiting > 10);
        QVERIFY(compared > 0);
    }

    void aBucketStaysItselfWhileTimeGoesOn()
    {
        SampleDesk desk;
        const Instant now = localNow();
        desk.window.showLive(samples::liveAnswer(desk.questions.back().first, now), now);
        desk.window.showHistory(samples::historyAnswer(desk.asked(), now), now);
        QTRY_VERIFY(desk.window.isSettled());
        TimeChart *live = desk.pane("livePane")->timeChart();
        const QAccessibleInterface *tree = treeOf(live);
        QAccessibleInterface *bucket = tree->child(10);
        QCOMPARE(tree->child(10), bucket);
        const QString name = bucket->text(QAccessible::Name).section(u';', 0, 0);
        const Instant later = now + std::chrono::seconds(20);
        desk.window.showLive(samples::liveAnswer(desk.questions.back().first, later), later);
        QTRY_VERIFY(tree->indexOfChild(bucket) == 6);
        QCOMPARE(bucket->text(QAccessible::Name).section(u';', 0, 0), name);
        const Instant muchLater = now + std::chrono::seconds(300);
        desk.window.showLive(samples::liveAnswer(desk.questions.back().first, muchLater), muchLater);
        QTRY_VERIFY(!bucket->isValid());
        QVERIFY(bucket->text(QAccessible::Name).isEmpty());
        QVERIFY(bucket->state().invalid);
        QVERIFY(bucket->rect().isEmpty());
        bucket->actionInterface()->doAction(QAccessibleActionInterface::pressAction()); // does nothing
    }

    void aReaderActsOnABucket()
    {
        SampleDesk desk;
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        TimeChart *chart = desk.pane("trendPane")->timeChart();
        QSignalSpy rows(chart, &TimeChart::rowsWanted);
        QAccessibleInterface *bucket = treeOf(chart)->child(42);
        bucket->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(chart->crosshairBucket(), std::optional<std::size_t>(42));
        QVERIFY(chart->hasFocus());
        bucket->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.front().front().value<TimeRange>().from, chart->buckets()[42].start);
        const QPoint middle = bucket->rect().center();
        QCOMPARE(treeOf(chart)->childAt(middle.x(), middle.y()), bucket);
    }

    void countriesOfTheMapAreSpoken()
    {
        SampleDesk desk;
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        desk.click("mapButton");
        auto *map = desk.find<WorldMap>("worldMap");
        map->setFocus(Qt::TabFocusReason);
        const QString first = saidOn(map, Qt::Key_Right);
        QVERIFY2(first.contains(u": "_s) && first.contains(QLocale().percent()), qPrintable(first));
        const QString second = saidOn(map, Qt::Key_Right);
        QVERIFY(!second.isEmpty() && second != first);
        QCOMPARE(saidOn(map, Qt::Key_Home), first);
        QCOMPARE(treeOf(map)->childCount(), map->partCount());
        QVERIFY(!saidOn(map, Qt::Key_End).isEmpty());
        QCOMPARE(map->currentPart(), map->partCount() - 1);
        QVERIFY(map->accessibleName().startsWith(u"Countries"_s)); // the map stays one
    }

    void runsOfAStripAreSpoken()
    {
        RunStrip strip;
        strip.setRuns({{3, RunStrip::Outcome::Succeeded, u"12:00, 3 s, succeeded"_s},
                       {4, RunStrip::Outcome::Failed, u"13:00, 4 s, failed"_s}},
                      u"Runs"_s, u"4 s"_s);
        strip.show();
        strip.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&strip));
        strip.setFocus(Qt::TabFocusReason);
        QCOMPARE(saidOn(&strip, Qt::Key_Left), u"13:00, 4 s, failed"_s);
        QCOMPARE(saidOn(&strip, Qt::Key_Left), u"12:00, 3 s, succeeded"_s);
        QCOMPARE(saidOn(&strip, Qt::Key_End), u"13:00, 4 s, failed"_s);
        QCOMPARE(treeOf(&strip)->childCount(), 2);
    }

    void smallLinesAreToldInWords()
    {
        SampleDesk desk(Dataset::HttpRequest);
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        int told = 0;
        for (const char *key : {"total", "rate", "uniques", "errors", "traffic", "p95"}) {
            const auto *figure = desk.find<Figure>(qPrintable(u"headline-"_s + QLatin1StringView(key)));
            if (figure->trace().empty())
                continue;
            const QString words = figure->accessibleDescription();
            QVERIFY2(words.startsWith(figure->value()) && words.contains(u"Latest "_s), qPrintable(words));
            ++told;
        }
        QVERIFY(told >= 4);
    }

    void cellsOfARankingSayWhatTheyShow()
    {
        SampleDesk desk;
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        auto *ranking = desk.pane("countriesPane")->findChild<QTableView *>(u"ranking"_s);
        const QAccessibleTableInterface *cells = treeOf(ranking)->tableInterface();
        QVERIFY(cells && cells->rowCount() == ranking->model()->rowCount());
        for (int column = 0; column < cells->columnCount(); ++column) {
            const QModelIndex cell = ranking->model()->index(1, column);
            QVERIFY(cells->cellAt(1, column)->text(QAccessible::Name).contains(cell.data().toString()));
            QVERIFY(!cells->columnDescription(column).isEmpty());
        }
    }
};

QTEST_MAIN(TestSpoken)
#include "tst_spoken.moc"
