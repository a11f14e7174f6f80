// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/earliersamples.h"
#include "widgets/figure.h"
#include "widgets/panes/paneboard.h"
#include "widgets/sampledesk.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSplitter>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

namespace
{
struct BoardDesk : SampleDesk {
    using SampleDesk::SampleDesk;

    void settle()
    {
        answer();
        if (!QTest::qWaitFor([this] { return window.isSettled(); }))
            qFatal("the window did not settle");
    }
    [[nodiscard]] PaneBoard *board() const { return find<PaneBoard>("panes"); }
    /// From the top, and from the left.
    [[nodiscard]] QStringList places() const
    {
        std::vector<std::pair<std::pair<int, int>, QString>> places;
        for (const Pane *each : window.findChildren<Pane *>()) {
            const QPoint at = each->mapTo(&window, QPoint());
            if (each->isVisible() && each->objectName() != "livePane"_L1)
                places.push_back({{at.y(), at.x()}, each->objectName()});
        }
        std::ranges::sort(places);
        QStringList names;
        for (const auto &[at, name] : places)
            names << name.chopped(4);
        return names;
    }
    void doubleClickTitle(const char *name) const
    {
        auto *title = pane(name)->findChild<QLabel *>(u"titleLabel"_s);
        QTest::mouseDClick(title, Qt::LeftButton, {}, QPoint(4, 4));
    }
    void trigger(const char *name, const char *action) const
    {
        auto *found = pane(name)->findChild<QAction *>(QLatin1StringView(action));
        QVERIFY(found && found->isEnabled());
        found->trigger();
    }
};
} // namespace

/// Where the panes stand: the main one, the band, and what people make of them.
class TestBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChartCanBeReadOnAUsualScreen_data()
    {
        QTest::addColumn<Dataset>("dataset");
        QTest::addColumn<Comparison>("comparison");
        QTest::newRow("events") << Dataset::Events << Comparison::None;
        QTest::newRow("requests") << Dataset::HttpRequest << Comparison::None;
        QTest::newRow("events, compared") << Dataset::Events << Comparison::Week;
        QTest::newRow("requests, compared") << Dataset::HttpRequest << Comparison::Week;
    }
    void everyChartCanBeReadOnAUsualScreen()
    {
        QFETCH(Dataset, dataset);
        QFETCH(Comparison, comparison);
        BoardDesk desk(dataset);
        ViewState view = desk.view();
        view.comparison = comparison;
        desk.window.restoreView(view);
        desk.answer();
        HistoryAnswer answer = samples::historyAnswer(desk.asked(), localNow());
        if (comparison != Comparison::None)
            answer = samples::compared(answer, localNow());
        desk.window.showHistory(answer, localNow());
        QTRY_VERIFY(desk.window.isSettled());
        QTest::qWait(50);
        // All of it is on the screen; of requests there is more than fits, and one scrolls to the last row.
        const int beyond = desk.find<QScrollArea>("panesArea")->verticalScrollBar()->maximum();
        QCOMPARE(beyond > 0, dataset == Dataset::HttpRequest);
        const TimeChart *main = desk.pane("trendPane")->timeChart();
        for (const char *name : {"trendPane", "uniquesPane", "requestsPane", "latencyPane"}) {
            const TimeChart *chart = desk.pane(name)->timeChart();
            QCOMPARE(chart->isVisible(), desk.pane(name)->isOf(dataset));
            if (!chart->isVisible())
                continue;
            QVERIFY2(chart->plotRect().height() >= 120,
                     qPrintable(QString::number(chart->plotRect().height())));
            QVERIFY(chart == main || main->plotRect().width() > 1.5 * chart->plotRect().width());
            QVERIFY(main->plotRect().height() >= 0.85 * chart->plotRect().height());
        }
    }

    void theLiveBandIsAlwaysThere()
    {
        BoardDesk desk;
        desk.window.resize(desk.window.minimumSize());
        desk.settle();
        const Pane *live = desk.pane("livePane");
        QVERIFY(live->height() <= 60);
        auto *scrolled = desk.find<QScrollArea>("panesArea")->verticalScrollBar();
        QVERIFY(scrolled->maximum() > 0);
        // It ends where the others do, beside the scroll bar.
        const auto end = [&](const QWidget *pane) {
            return pane->mapTo(&desk.window, QPoint(pane->width(), 0)).x();
        };
        QTRY_COMPARE(end(live), end(desk.pane("trendPane")));
        scrolled->setValue(scrolled->maximum());
        QVERIFY(!live->visibleRegion().isEmpty());
        QCOMPARE(live->visibleRegion().boundingRect().height(), live->height());
        const LiveAnswer answer = samples::liveAnswer(desk.questions.back().first, localNow(), 3);
        desk.window.showLive(answer, localNow());
        QTRY_COMPARE(desk.find<Figure>("totalFigure")->value(), Formatter().count((**answer.counts).total()));
        // Its bins can be read there.
        TimeChart *chart = live->timeChart();
        QTest::mouseMove(chart->viewport(), onChart(chart, 30));
        QTRY_COMPARE(chart->crosshairBucket(), std::optional<std::size_t>(30));
        // It has no place to be moved from, and cannot be closed.
        for (const char *action : {"closeAction", "moveEarlierAction", "moveLaterAction"})
            QVERIFY(!live->findChild<QAction *>(QLatin1StringView(action))->isEnabled());
    }

    void aPaneTakesAllTheRoomAndGivesItBack_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"trendPane", "countriesPane", "uniquesPane", "livePane"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void aPaneTakesAllTheRoomAndGivesItBack()
    {
        QFETCH(QString, name);
        BoardDesk desk;
        desk.settle();
        Pane *pane = desk.pane(qPrintable(name));
        const QStringList before = desk.places();
        const QSize size = pane->size();
        const auto isLarge = [&] { return pane->height() > 550 && pane->width() > 950; };
        const auto isBack = [&] { return desk.places() == before && pane->size() == size; };
        desk.doubleClickTitle(qPrintable(name));
        QTRY_VERIFY(isLarge());
        QCOMPARE(desk.places(), name == "livePane"_L1 ? QStringList() : QStringList{name.chopped(4)});
        QTest::keyClick(desk.window.focusWidget(), Qt::Key_Escape);
        // The first one hides a crosshair, where there is one.
        if (desk.board()->maximized())
            QTest::keyClick(desk.window.focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(isBack());
        desk.doubleClickTitle(qPrintable(name));
        QTRY_VERIFY(isLarge());
        desk.doubleClickTitle(qPrintable(name));
        QTRY_VERIFY(isBack());
        desk.trigger(qPrintable(name), "maximizeAction");
        QTRY_VERIFY(isLarge());
        desk.answer(); // numbers that come meanwhile change nothing
        QTRY_VERIFY(desk.window.isSettled());
        QVERIFY(isLarge());
        pane->findChild<QToolButton *>(u"maximizeButton"_s)->click();
        QTRY_VERIFY(isBack());
        // By keys: that of the pane which has the focus.
        pane->findChild<QToolButton *>(u"menuButton"_s)->setFocus();
        QTest::keyClick(desk.window.focusWidget(), Qt::Key_M, Qt::ControlModifier);
        QTRY_VERIFY(isLarge());
        QTest::keyClick(desk.window.focusWidget(), Qt::Key_M, Qt::ControlModifier);
        QTRY_VERIFY(isBack());
    }

    void wordsOfAnErrorAreNotCut()
    {
        BoardDesk desk(Dataset::HttpRequest);
        HistoryAnswer answer = samples::historyAnswer(desk.asked(), localNow());
        answer.requests = Error{
            .kind = ErrorKind::Permission,
            .sqlState = u"42501"_s,
            .serverText = u"permission denied for table http_request_1min of this dashboard, which "
                          u"belongs to another department and is read through a view of its own alone"_s};
        desk.answer();
        desk.window.showHistory(answer, localNow());
        // Stale numbers stay; of another tenant there are none.
        ViewState view = desk.view();
        view.tenant = Tenant{TenantId(3), u"Café Zürich"_s};
        desk.window.restoreView(view);
        HistoryAnswer other = samples::historyAnswer(desk.asked(), localNow());
        other.requests = answer.requests;
        desk.window.showHistory(other, localNow());
        const Pane *pane = desk.pane("requestsPane");
        for (const QSize size : {QSize(1280, 800), QSize(1024, 700), QSize(1920, 1080), QSize(1280, 800)}) {
            desk.window.resize(size);
            QTRY_COMPARE(pane->outlook(), Outlook::Failed);
            for (const char *name : {"stateTitle", "stateText", "stateTodo"}) {
                const auto *label = pane->findChild<QLabel *>(QLatin1StringView(name));
                QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), name);
            }
            // One below the other, and all of it within the pane.
            const auto *picture = pane->findChild<QWidget *>(u"statePicture"_s);
            const auto *title = pane->findChild<QLabel *>(u"stateTitle"_s);
            const auto *todo = pane->findChild<QLabel *>(u"stateTodo"_s);
            const auto *again = pane->findChild<QWidget *>(u"retryButton"_s);
            QTRY_VERIFY(again->y() > todo->geometry().bottom());
            QTRY_VERIFY(again->geometry().bottom() < again->parentWidget()->height());
            QTRY_VERIFY(!picture->isVisible() ||
                        (picture->y() >= 0 && title->y() > picture->geometry().bottom()));
        }
        // Where there is room, the picture is there.
        desk.window.resize(1920, 1400);
        QTRY_VERIFY(pane->findChild<QWidget *>(u"statePicture"_s)->isVisible());
    }

    void anotherDatasetNeedsAnotherPane()
    {
        BoardDesk desk(Dataset::HttpRequest);
        desk.settle();
        desk.doubleClickTitle("requestsPane");
        QTRY_COMPARE(desk.places(), QStringList{u"requests"_s});
        desk.click("eventsButton");
        desk.settle();
        QTRY_COMPARE(desk.places(), (QStringList{u"trend"_s, u"countries"_s, u"uniques"_s}));
    }

    void aClosedPaneComesBackFromTheMenu()
    {
        BoardDesk desk;
        desk.settle();
        desk.trigger("countriesPane", "closeAction");
        QTRY_COMPARE(desk.places(), (QStringList{u"trend"_s, u"uniques"_s}));
        auto *menu = desk.find<QMenu>("panesMenu");
        Q_EMIT menu->aboutToShow();
        auto *entry = menu->findChild<QAction *>(u"show-countriesPane"_s);
        QVERIFY(entry && entry->isCheckable() && !entry->isChecked());
        entry->trigger();
        QTRY_COMPARE(desk.places(), (QStringList{u"trend"_s, u"countries"_s, u"uniques"_s}));
        // It has what came while it was closed.
        QCOMPARE(desk.pane("countriesPane")->outlook(), Outlook::Data);
        // The main one, too; the next takes its place. The last stays.
        desk.trigger("trendPane", "closeAction");
        QTRY_COMPARE(desk.places(), (QStringList{u"countries"_s, u"uniques"_s}));
        desk.trigger("countriesPane", "closeAction");
        QTRY_COMPARE(desk.places(), QStringList{u"uniques"_s});
        QVERIFY(!desk.pane("uniquesPane")->findChild<QAction *>(u"closeAction"_s)->isEnabled());
        // A number brings its pane back.
        QTest::mouseClick(desk.find<Figure>("headline-total"), Qt::LeftButton);
        QTRY_COMPARE(desk.places(), (QStringList{u"trend"_s, u"uniques"_s}));
        desk.find<QAction>("resetPanesAction")->trigger();
        QTRY_COMPARE(desk.places(), (QStringList{u"trend"_s, u"countries"_s, u"uniques"_s}));
    }

    void panesChangePlacesByKeys()
    {
        BoardDesk desk(Dataset::HttpRequest);
        desk.settle();
        const QStringList others{u"latency"_s, u"statuses"_s};
        QCOMPARE(desk.places(),
                 (QStringList{u"trend"_s, u"countries"_s, u"uniques"_s, u"requests"_s} + others));
        auto *focus = desk.pane("uniquesPane")->timeChart();
        focus->setFocus();
        QTest::keyClick(focus, Qt::Key_PageUp, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk.places(),
                     (QStringList{u"trend"_s, u"uniques"_s, u"countries"_s, u"requests"_s} + others));
        QCOMPARE(desk.window.focusWidget(), focus);
        for (int i = 0; i < 6; ++i) // at the end it stays
            QTest::keyClick(focus, Qt::Key_PageDown, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk.places(), (QStringList{u"trend"_s, u"countries"_s, u"requests"_s} + others +
                                     QStringList{u"uniques"_s}));
        desk.trigger("requestsPane", "mainPlaceAction");
        QTRY_COMPARE(desk.places(), (QStringList{u"requests"_s, u"trend"_s, u"countries"_s} + others +
                                     QStringList{u"uniques"_s}));
        // Tab goes down the window as it is now.
        QStringList visited;
        QWidget *widget = desk.find<QWidget>("headline-p95");
        widget->setFocus();
        for (int i = 0; i < 90 && visited.size() < 6; ++i) {
            QTest::keyClick(widget, Qt::Key_Tab);
            widget = desk.window.focusWidget();
            for (QWidget *up = widget; up; up = up->parentWidget()) {
                if (qobject_cast<Pane *>(up) && !visited.contains(up->objectName().chopped(4)))
                    visited << up->objectName().chopped(4);
            }
        }
        QCOMPARE(visited, desk.places());
    }

    void theLayoutIsKept()
    {
        QByteArray kept;
        QList<int> widths;
        {
            BoardDesk desk(Dataset::HttpRequest);
            desk.settle();
            QSignalSpy worthSaving(&desk.window, &MainWindow::viewStateChanged);
            desk.trigger("requestsPane", "moveEarlierAction");
            desk.trigger("countriesPane", "closeAction");
            desk.trigger("uniquesPane", "mainPlaceAction");
            QTRY_COMPARE(desk.places(),
                         (QStringList{u"uniques"_s, u"trend"_s, u"requests"_s, u"latency"_s, u"statuses"_s}));
            auto *row = desk.find<QSplitter>("row1");
            QTest::mousePress(row->handle(1), Qt::LeftButton, {}, QPoint(5, 60));
            QTest::mouseMove(row->handle(1), QPoint(-95, 60));
            QTest::mouseRelease(row->handle(1), Qt::LeftButton, {}, QPoint(5, 60));
            widths = row->sizes().mid(0, 2);
            QVERIFY(widths[1] > widths[0] + 50);
            QTRY_VERIFY(!worthSaving.isEmpty());
            kept = desk.window.viewState().panes;
        }
        BoardDesk desk(Dataset::HttpRequest);
        ViewState view = desk.view();
        view.panes = kept;
        desk.window.restoreView(view);
        desk.settle();
        QTRY_COMPARE(desk.places(),
                     (QStringList{u"uniques"_s, u"trend"_s, u"requests"_s, u"latency"_s, u"statuses"_s}));
        QTRY_COMPARE(desk.find<QSplitter>("row1")->sizes().mid(0, 2), widths);
        QCOMPARE(desk.window.viewState().panes, kept);
    }

    void aLayoutThatCannotBeReadIsNone_data()
    {
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("not JSON") << QByteArray("\x00\x00\x00\x01", 4);
        QTest::newRow("another JSON")
            << QByteArray(R"({"order": 3, "closed": {}, "main": [], "sizes": "x"})");
        QTest::newRow("unknown names") << QByteArray(R"({"order": ["a", "trendPane", "trendPane"],
            "closed": ["b"], "main": "c", "sizes": {"trendPane|countriesPane,uniquesPane": [["x", -5], [1]]}})");
    }
    void aLayoutThatCannotBeReadIsNone()
    {
        QFETCH(QByteArray, kept);
        BoardDesk desk;
        ViewState view = desk.view();
        view.panes = kept;
        desk.window.restoreView(view);
        desk.settle();
        QTRY_COMPARE(desk.places(), (QStringList{u"trend"_s, u"countries"_s, u"uniques"_s}));
        for (const char *name : {"trendPane", "uniquesPane"})
            QVERIFY(desk.pane(name)->timeChart()->plotRect().height() >= 120);
    }
};

QTEST_MAIN(TestBoard)
#include "tst_board.moc"
