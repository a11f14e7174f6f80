// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/admin/expirydialog.h"
#include "widgets/charts/timechart.h"
#include "widgets/figure.h"
#include "widgets/legendbar.h"
#include "widgets/panes/pane.h"
#include "widgets/panes/rawrowsdialog.h"
#include "widgets/sampledesk.h"
#include "widgets/samples.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/messagebar.h"
#include "widgets/shell/passworddialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace tidemark;
using namespace tidemark::test;
using namespace tidemark::widgets;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWhenATenantIsKnown()
    {
        SampleDesk desk;
        QCOMPARE(desk.questions.size(), std::size_t(1));
        QCOMPARE(desk.questions.back().first.tenant, TenantId(1));
        QCOMPARE(desk.asked().granularity, Granularity::Hour);
        QCOMPARE(desk.asked().zone, QByteArray("Europe/Berlin"));
    }

    void picksTheFirstTenantByItself()
    {
        MainWindow window;
        QSignalSpy asked(&window, &MainWindow::questionChanged);
        window.restoreView({});
        window.show();
        QCOMPARE(asked.size(), 0);
        TenantPage one = samples::tenantPage();
        one.total = one.matching = 1;
        one.tenants.resize(1);
        window.showTenants({}, one);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(window.viewState().tenant->id, TenantId(1));
    }

    void searchesOnTheServer()
    {
        SampleDesk desk;
        desk.searches.clear();
        auto *field = desk.find<QLineEdit>("searchEdit");
        QTest::keyClick(&desk.window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(field, u"gra"_s);
        QTRY_COMPARE(desk.searches, QStringList{u"gra"_s});                // once, not for every key
        desk.window.showTenants(u"gr"_s, samples::tenantPage(u"fjord"_s)); // late: dropped
        desk.window.showTenants(u"gra"_s, samples::tenantPage(u"gra"_s));
        auto *list = desk.find<QListView>("list");
        QCOMPARE(list->model()->rowCount(), 2); // a heading and the match
        desk.questions.clear();
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(desk.questions.size(), std::size_t(1));
        QCOMPARE(desk.asked().tenant, TenantId(7));
        QCOMPARE(desk.window.viewState().recents.front().id, TenantId(7));
    }

    void clearsAtOnceWhenTheTenantChanges()
    {
        SampleDesk desk;
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        QCOMPARE(desk.pane("trendPane")->outlook(), Outlook::Data);
        const RangeQuestion before = desk.asked();
        auto *list = desk.find<QListView>("list");
        const QModelIndex other =
            list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, u"Café Zürich"_s).value(0);
        QVERIFY(other.isValid());
        list->scrollTo(other);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(other).center());
        QCOMPARE(desk.asked().tenant, TenantId(3));
        for (const char *name : {"livePane", "trendPane", "uniquesPane", "countriesPane"}) {
            QCOMPARE(desk.pane(name)->outlook(), Outlook::Loading);
            QVERIFY(!desk.pane(name)->taken());
            // On the screen, too, and not with the next repaint.
            QCOMPARE(desk.pane(name)->findChild<QStackedWidget *>(u"stack"_s)->currentWidget()->objectName(),
                     u"statePage"_s);
        }
        // The answer for the tenant before comes late.
        desk.window.showHistory(samples::historyAnswer(before, localNow()), localNow());
        QCOMPARE(desk.pane("trendPane")->outlook(), Outlook::Loading);
        QVERIFY(!desk.window.isSettled());
    }

    void keepsDataThroughErrors()
    {
        SampleDesk desk;
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        HistoryAnswer broken = samples::historyAnswer(desk.asked(), localNow());
        broken.trend = slowError;
        desk.window.showHistory(broken, localNow());
        Pane *trend = desk.pane("trendPane");
        QCOMPARE(trend->outlook(), Outlook::Data);
        QVERIFY(trend->isStale());
        QTRY_VERIFY(trend->timeChart()->isStale());
        auto *note = trend->findChild<QLabel *>(u"staleNote"_s);
        QTRY_VERIFY(note->isVisible());
        QVERIFY2(note->text().startsWith(u"From "_s) && note->text().contains(u"too long"_s),
                 qPrintable(note->text()));
        QVERIFY(!desk.pane("uniquesPane")->isStale());
        desk.answer();
        QVERIFY(!trend->isStale());
        QTRY_VERIFY(!note->isVisible());
    }

    void showsAnErrorThatHasNoDataBeforeIt()
    {
        SampleDesk desk;
        HistoryAnswer broken = samples::historyAnswer(desk.asked(), localNow());
        broken.trend = Error{.kind = ErrorKind::Permission,
                             .sqlState = u"42501"_s,
                             .serverText = u"permission denied for table events_hourly"_s};
        desk.window.showHistory(broken, localNow());
        Pane *trend = desk.pane("trendPane");
        QCOMPARE(trend->outlook(), Outlook::Failed);
        QVERIFY(trend->isSettled());
        auto *todo = trend->findChild<QLabel *>(u"stateTodo"_s);
        QTRY_VERIFY2(todo->text().contains(u"GRANT"_s), qPrintable(todo->text()));
    }

    void saysWhenTheConnectionIsLost()
    {
        SampleDesk desk;
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        desk.window.showConnection({ConnectionState::Phase::Lost, lostError, localNow() + 8s, 2});
        auto *bar = desk.find<MessageBar>("messageBar");
        QVERIFY(bar->isVisible());
        QVERIFY2(bar->findChild<QLabel *>(u"countdownLabel"_s)->text().contains(u"8"_s),
                 qPrintable(bar->findChild<QLabel *>(u"countdownLabel"_s)->text()));
        QTRY_VERIFY(desk.pane("trendPane")->timeChart()->isStale());
        QCOMPARE(desk.pane("trendPane")->outlook(), Outlook::Data);
        QSignalSpy retried(&desk.window, &MainWindow::reconnectRequested);
        QTest::mouseClick(bar->findChild<QPushButton *>(u"actionButton"_s), Qt::LeftButton);
        QCOMPARE(retried.size(), 1);
        desk.window.showConnection({ConnectionState::Phase::Live, std::nullopt, std::nullopt, 0});
        QVERIFY(!bar->isVisible());
    }

    void asksForAnotherRange()
    {
        SampleDesk desk;
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        desk.click("monthButton");
        QCOMPARE(desk.asked().granularity, Granularity::Day);
        QCOMPARE(desk.pane("trendPane")->outlook(), Outlook::Loading);
        QCOMPARE(desk.pane("livePane")->outlook(), Outlook::Data); // five minutes are five minutes
        desk.click("requestsButton");
        QCOMPARE(desk.asked().dataset, Dataset::HttpRequest);
        QVERIFY(desk.pane("requestsPane")->isVisible());
        desk.click("eventsButton");
        QVERIFY(!desk.pane("requestsPane")->isVisible());
    }

    void zoomsByDraggingAndComesBack()
    {
        SampleDesk desk;
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        const RangeQuestion before = desk.asked();
        TimeChart *chart = desk.pane("trendPane")->timeChart();
        const Bucket first = chart->buckets()[40];
        const Bucket last = chart->buckets()[80];
        QTest::mousePress(chart->viewport(), Qt::LeftButton, {}, onChart(chart, 40));
        QTest::mouseMove(chart->viewport(), onChart(chart, 60));
        QTest::mouseRelease(chart->viewport(), Qt::LeftButton, {}, onChart(chart, 80));
        QCOMPARE(desk.asked().range.from, first.start);
        QCOMPARE(desk.asked().range.to, last.end);
        QVERIFY(!desk.window.viewState().range.moves());
        desk.click("backButton");
        QCOMPARE(desk.asked(), before);
        QVERIFY(!desk.find<QToolButton>("backButton")->isVisible());
    }

    void sharesTheCrosshair()
    {
        SampleDesk desk;
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        TimeChart *trend = desk.pane("trendPane")->timeChart();
        TimeChart *uniques = desk.pane("uniquesPane")->timeChart();
        TimeChart *live = desk.pane("livePane")->timeChart();
        QTest::mouseMove(trend->viewport(), onChart(trend, 100));
        QTRY_COMPARE(uniques->crosshairBucket(), std::optional<std::size_t>(100));
        QVERIFY(!live->crosshairBucket());
        trend->setFocus();
        QTest::keyClick(trend, Qt::Key_Left);
        QCOMPARE(uniques->crosshairBucket(), std::optional<std::size_t>(99));
        QTest::keyClick(trend, Qt::Key_Escape);
        QVERIFY(!uniques->crosshairBucket());
    }

    void opensRawRows()
    {
        SampleDesk desk;
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        std::vector<RawQuestion> raw;
        connect(&desk.window, &MainWindow::rawRequested, this,
                [&](const RawQuestion &question) { raw.push_back(question); });
        TimeChart *chart = desk.pane("trendPane")->timeChart();
        QTest::mouseDClick(chart->viewport(), Qt::LeftButton, {}, onChart(chart, 50));
        QCOMPARE(raw.size(), std::size_t(1));
        QCOMPARE(raw.front().of.range.from, chart->buckets()[50].start);
        desk.window.showRaw(
            raw.front(),
            RawRows{raw.front(), {u"type"_s}, {{raw.front().of.range.from, {u"click"_s}}}, {}, {}});
        auto *dialog = desk.window.findChild<RawRowsDialog *>();
        QCOMPARE(dialog->findChild<QTableView *>(u"table"_s)->model()->rowCount(), 1);
    }

    void rawRowsGoWithTheirTenant()
    {
        SampleDesk desk;
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        TimeChart *chart = desk.pane("trendPane")->timeChart();
        QTest::mouseDClick(chart->viewport(), Qt::LeftButton, {}, onChart(chart, 50));
        const QPointer<RawRowsDialog> dialog = desk.window.findChild<RawRowsDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        const QString title = dialog->findChild<QLabel *>(u"titleLabel"_s)->text();
        QVERIFY2(title.contains(u"Acme Retail"_s), qPrintable(title));
        desk.click("monthButton"); // the same tenant's
        QVERIFY(dialog && dialog->isVisible());
        auto *list = desk.find<QListView>("list");
        const QModelIndex other =
            list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, u"Café Zürich"_s).value(0);
        list->scrollTo(other);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(other).center());
        QVERIFY(!dialog || !dialog->isVisible());
    }

    void nothingMovesWhenDataIsRefreshed()
    {
        SampleDesk desk(Dataset::HttpRequest);
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        const auto geometry = [&] {
            QList<QRect> all;
            const QList<QWidget *> widgets = desk.find<QWidget>("panes")->findChildren<QWidget *>();
            for (const QWidget *widget : widgets) {
                const bool moves =
                    widget->inherits("QScrollBar") || widget->parentWidget()->inherits("QScrollBar");
                if (widget->isVisible() && !moves)
                    all << QRect(widget->mapTo(&desk.window, QPoint()), widget->size());
            }
            for (const char *name : {"livePane", "trendPane", "uniquesPane"})
                all << desk.pane(name)->timeChart()->plotRect().toRect();
            return all;
        };
        // What layouts still have to do is posted to the event loop, nowhere else.
        const auto laidOut = [] {
            for (int i = 0; i < 5; ++i) {
                QCoreApplication::sendPostedEvents();
                QCoreApplication::processEvents();
            }
        };
        laidOut();
        const QList<QRect> before = geometry();
        for (const double scale : {0.4, 0.9, 0.03}) {
            QSignalSpy painted(desk.find<QWidget>("panes"), SIGNAL(rendered()));
            desk.answer(scale);
            QTRY_VERIFY(!painted.isEmpty());
            laidOut();
            QCOMPARE(geometry(), before);
        }
    }

    void repaintsManyAnswersOnce()
    {
        SampleDesk desk;
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        QSignalSpy painted(desk.find<QWidget>("panes"), SIGNAL(rendered()));
        for (int i = 0; i < 20; ++i)
            desk.answer();
        QTRY_VERIFY(!painted.isEmpty());
        QVERIFY(painted.size() < 20);
    }

    void tellsWhenSettled()
    {
        SampleDesk desk;
        QSignalSpy settled(&desk.window, &MainWindow::settled);
        QSignalSpy painted(desk.find<QWidget>("panes"), SIGNAL(rendered()));
        desk.window.showLive(samples::liveAnswer(desk.questions.back().first, localNow()), localNow());
        QTRY_VERIFY(!painted.isEmpty());
        QCoreApplication::processEvents();
        QCOMPARE(settled.size(), 0);
        HistoryAnswer broken = samples::historyAnswer(desk.asked(), localNow());
        broken.countries = slowError;
        desk.window.showHistory(broken, localNow());
        QTRY_COMPARE(settled.size(), 1);
    }

    void pausesAndRefreshes()
    {
        SampleDesk desk;
        QSignalSpy paused(&desk.window, &MainWindow::pausedChanged);
        desk.click("pauseButton");
        QCOMPARE(paused.size(), 1);
        QCOMPARE(paused.front().front().toBool(), true);
        QVERIFY(desk.window.viewState().paused);
        QSignalSpy refreshed(&desk.window, &MainWindow::refreshRequested);
        QTest::keyClick(&desk.window, Qt::Key_F5);
        QCOMPARE(refreshed.size(), 1);
    }

    void expiresOnlyAfterTheNameWasTyped()
    {
        SampleDesk desk;
        desk.answer();
        std::vector<ExpiryRequest> requests;
        onAsked<ExpiryRequest>(desk.window,
                               [&](const ExpiryRequest &request) { requests.push_back(request); });
        desk.click("adminButton");
        QTRY_VERIFY(desk.find<AdminRoom>()->isVisible());
        desk.openSection(u"datasets"_s);
        QTest::mouseClick(desk.find<QPushButton>("expireButton"), Qt::LeftButton);
        QCOMPARE(requests.size(), std::size_t(1));
        QVERIFY(requests.back().dryRun);
        auto *dialog = desk.window.findChild<ExpiryDialog *>();
        QVERIFY(dialog);
        test::answer(desk.window, requests.back(), samples::expiry(Dataset::Events, localNow(), true));
        auto *drop = dialog->findChild<QPushButton *>(u"expireButton"_s);
        auto *field = dialog->findChild<QLineEdit *>(u"confirmEdit"_s);
        QVERIFY(drop->isVisible() && !drop->isEnabled());
        QTest::keyClicks(field, u"event"_s);
        QVERIFY(!drop->isEnabled());
        QTest::mouseClick(drop, Qt::LeftButton);
        QCOMPARE(requests.size(), std::size_t(1));
        QTest::keyClicks(field, u"s"_s);
        QVERIFY(drop->isEnabled());
        QTest::mouseClick(drop, Qt::LeftButton);
        QCOMPARE(requests.size(), std::size_t(2));
        QVERIFY(!requests.back().dryRun);
        QVERIFY(!drop->isEnabled()); // not twice
        test::answer(desk.window, requests.back(), samples::expiry(Dataset::Events, localNow(), false));
        QVERIFY(dialog->findChild<QLabel *>(u"summaryLabel"_s)->text().startsWith(u"Done"_s));
    }

    void offersNoExpiryWhereNothingIsPast()
    {
        SampleDesk desk;
        desk.answer();
        desk.openSection(u"datasets"_s);
        QTest::mouseClick(desk.find<QPushButton>("expireButton"), Qt::LeftButton);
        auto *dialog = desk.window.findChild<ExpiryDialog *>();
        QVERIFY(dialog);
        test::answer(desk.window, ExpiryRequest{Dataset::Events, std::nullopt, true}, ExpiryReport());
        QVERIFY(!dialog->findChild<QPushButton *>(u"expireButton"_s)->isVisible());
        QVERIFY(!dialog->findChild<QLineEdit *>(u"confirmEdit"_s)->isVisible());
    }

    void disablesWhatTheRoleMayNot()
    {
        SampleDesk desk;
        desk.openSection(u"datasets"_s);
        desk.window.showTide(samples::tide(localNow(), false), localNow());
        auto *rollup = desk.find<QPushButton>("rollupButton");
        QVERIFY(!rollup->isEnabled());
        QVERIFY2(rollup->toolTip().contains(u"GRANT"_s), qPrintable(rollup->toolTip()));
        desk.window.showTide(samples::tide(localNow(), true), localNow());
        QVERIFY(rollup->isEnabled());
        int asked = 0;
        onAsked<RollupRequest>(desk.window, [&](const auto &) { ++asked; });
        QTest::mouseClick(rollup, Qt::LeftButton);
        QCOMPARE(asked, 1);
        Q_EMIT desk.window.adminPort().busyChanged(true);
        QVERIFY(!rollup->isEnabled());
    }

    void asksForThePasswordOnce()
    {
        SampleDesk desk;
        desk.window.setServerLabel(u"db.example"_s);
        QStringList entered;
        connect(&desk.window, &MainWindow::passwordEntered, this,
                [&](const QString &text) { entered << text; });
        const Error refused{.kind = ErrorKind::AuthFailed,
                            .sqlState = u"28P01"_s,
                            .serverText = u"password authentication failed"_s};
        desk.window.showConnection({ConnectionState::Phase::Lost, refused, std::nullopt, 1});
        auto *dialog = desk.window.findChild<PasswordDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *field = dialog->findChild<QLineEdit *>(u"passwordEdit"_s);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QTest::keyClicks(field, u"s3cret"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(entered, QStringList{u"s3cret"_s});
        QVERIFY(field->text().isEmpty());
        QTRY_VERIFY(!dialog->isVisible());
    }

    void restoresWhatItSaved()
    {
        SampleDesk desk;
        ViewState state = desk.window.viewState();
        state.dataset = Dataset::HttpRequest;
        state.range = RangeSpec::lastDays(90);
        state.pins = {{TenantId(5), u"Pinned"_s}};
        state.theme = ThemeChoice::Dark;
        MainWindow other;
        other.restoreView(state);
        const ViewState restored = other.viewState();
        QCOMPARE(restored.dataset, Dataset::HttpRequest);
        QCOMPARE(restored.range, RangeSpec::lastDays(90));
        QCOMPARE(restored.pins, state.pins);
        QVERIFY(restored.theme == ThemeChoice::Dark);
        QCOMPARE(restored.zone, QByteArray("Europe/Berlin"));
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
