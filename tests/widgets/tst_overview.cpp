// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/overviewmodel.h"
#include "widgets/overview/moverscard.h"
#include "widgets/overview/tenantoverview.h"
#include "widgets/overviewsamples.h"
#include "widgets/sampledesk.h"

#include <QAction>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

using namespace tidemark;
using namespace tidemark::samples;
using namespace tidemark::test;
using namespace tidemark::widgets;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// A window that shows all tenants, and what it asked.
struct OverviewDesk : Desk {
    std::vector<OverviewQuestion> questions;
    std::vector<SummaryQuestion> summaries;
    std::vector<LiveQuestion> dashboards;

    OverviewDesk()
    {
        QObject::connect(&window, &MainWindow::overviewWanted, &window,
                         [this](const OverviewQuestion &question) { questions.push_back(question); });
        QObject::connect(&window, &MainWindow::summaryWanted, &window,
                         [this](const SummaryQuestion &question) { summaries.push_back(question); });
        QObject::connect(&window, &MainWindow::questionChanged, &window,
                         [this](const LiveQuestion &live) { dashboards.push_back(live); });
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window was not activated");
        window.restoreView({});
        window.showConnection({ConnectionState::Phase::Live, std::nullopt, std::nullopt, 0});
        window.showTenants({}, samples::tenantPage());
    }
    void answer(qint64 matching = allTenants, Instant watermark = sampleTime)
    {
        window.showOverviewPage(questions.back(), pageFor(questions.back(), matching, watermark), localNow());
        if (!summaries.empty())
            window.showSummary(summaries.back(), summaryFor(summaries.back()));
    }
    [[nodiscard]] QTableView *table() const { return find<QTableView>("overviewTable"); }
    [[nodiscard]] QString text(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] bool isShown() const { return find<TenantOverview>()->isVisible(); }
    void clickHeader(int column) const
    {
        const QHeaderView *header = table()->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    }
    [[nodiscard]] QPoint middleOf(int row) const
    {
        return table()->visualRect(table()->model()->index(row, 0)).center();
    }
};
} // namespace

/// All tenants in the place of one.
class TestOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhereNobodyChoseATenant()
    {
        OverviewDesk desk;
        QVERIFY(desk.isShown());
        QVERIFY(!desk.find<QWidget>("panes")->isVisible());
        QVERIFY(!desk.window.viewState().tenant);
        QCOMPARE(desk.questions.size(), std::size_t(1));
        QCOMPARE(desk.questions.back().sort, OverviewSort::Total);
        QVERIFY(desk.questions.back().descending);
        QVERIFY(!desk.window.isSettled());
        desk.answer();
        QVERIFY(desk.window.isSettled());
        QCOMPARE(desk.text(0, 0), u"Tenant no. 1"_s);

        MainWindow single;
        single.restoreView({});
        single.show();
        single.showTenants({}, TenantPage{{}, 1, 1, {{TenantId(5), {}}}});
        QVERIFY(!single.findChild<TenantOverview *>()->isVisible());
        QCOMPARE(single.viewState().tenant->id, TenantId(5));

        SampleDesk remembered;
        QVERIFY(!remembered.find<TenantOverview>()->isVisible());
    }

    void readsTheRowsThatComeIntoSight()
    {
        OverviewDesk desk;
        desk.answer();
        QCOMPARE(desk.table()->model()->rowCount(), int(allTenants));
        desk.questions.clear();
        desk.table()->verticalScrollBar()->setValue(desk.table()->verticalScrollBar()->maximum());
        QTRY_COMPARE(desk.questions.size(), std::size_t(1));
        QVERIFY(desk.questions.back().skip > allTenants - 200);
        QVERIFY(desk.questions.back().limit < 200);
        QCOMPARE(desk.text(int(allTenants) - 1, 0), u"…"_s);
        desk.answer();
        QCOMPARE(desk.text(int(allTenants) - 1, 0), u"Tenant no. 41320"_s);
        QTest::qWait(200);
        QCOMPARE(desk.questions.size(), std::size_t(1)); // it is all there
    }

    void rowsOfTwoMomentsNeverStandBesideEachOther()
    {
        OverviewDesk desk;
        desk.answer();
        auto *model = desk.find<TenantOverview>()->model();
        desk.table()->scrollTo(model->index(5000, 0), QAbstractItemView::PositionAtTop);
        QTRY_COMPARE(desk.questions.size(), std::size_t(2));
        desk.answer();
        QVERIFY(model->hasRow(0));
        desk.questions.clear();
        desk.window.refreshOverview();
        QCOMPARE(desk.questions.size(), std::size_t(1));
        desk.answer(allTenants, sampleTime + 10s);
        QVERIFY(model->hasRow(5000));
        QVERIFY(!model->hasRow(0));
        QCOMPARE(desk.table()->rowAt(0), 5000); // what is looked at stays where it is
    }

    void sortsByEachColumn()
    {
        OverviewDesk desk;
        desk.answer();
        desk.clickHeader(0);
        QCOMPARE(desk.questions.back().sort, OverviewSort::Name);
        QVERIFY(!desk.questions.back().descending);
        QCOMPARE(desk.text(0, 0), u"…"_s); // not one row of another order
        desk.answer();
        desk.clickHeader(0);
        QVERIFY(desk.questions.back().descending);
        desk.answer();
        desk.clickHeader(4);
        QCOMPARE(desk.questions.back().sort, OverviewSort::Change);
        QVERIFY(desk.questions.back().descending);
        QVERIFY(desk.table()->model()->headerData(4, Qt::Horizontal).toString().endsWith(u'▾'));
        desk.answer();
        desk.table()->setFocus();
        desk.table()->setCurrentIndex(desk.table()->model()->index(0, 5));
        QTest::keyClick(desk.table(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(desk.questions.back().sort, OverviewSort::Uniques);
        QVERIFY(!desk.questions.back().descending);
    }

    void searchesOnTheServer()
    {
        OverviewDesk desk;
        desk.answer();
        desk.questions.clear();
        desk.table()->setFocus();
        QTest::keyClicks(desk.table(), u"s"_s); // who types, searches
        auto *field = desk.find<QLineEdit>("overviewSearch");
        QTest::keyClicks(field, u"hop 7"_s);
        QTRY_COMPARE(desk.questions.size(), std::size_t(1));
        QCOMPARE(desk.questions.back().search, u"shop 7"_s);
        desk.answer(0);
        QCOMPARE(desk.find<QLabel>("overviewStateTitle")->text(), u"No match"_s);
        QVERIFY(!desk.table()->isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(field->text().isEmpty());
        QTRY_COMPARE(desk.questions.back().search, QString());
        desk.answer();
        QVERIFY(desk.table()->isVisible());
    }

    void leadsToATenantAndBack()
    {
        OverviewDesk desk;
        desk.answer();
        QTest::mouseClick(desk.table()->viewport(), Qt::LeftButton, {}, desk.middleOf(3));
        QVERIFY(!desk.isShown());
        QCOMPARE(desk.dashboards.back().tenant, TenantId(4));
        QCOMPARE(desk.window.viewState().tenant->id, TenantId(4));
        QTest::keyClick(&desk.window, Qt::Key_Escape);
        QVERIFY(desk.isShown());
        QTest::keyClick(desk.table(), Qt::Key_Escape); // and to the tenant again
        QVERIFY(!desk.isShown());
        QTest::keyClick(&desk.window, Qt::Key_Left, Qt::AltModifier);
        QVERIFY(desk.isShown());
        desk.answer();
        desk.table()->setCurrentIndex(desk.table()->model()->index(6, 0));
        QTest::keyClick(desk.table(), Qt::Key_Return);
        QCOMPARE(desk.dashboards.back().tenant, TenantId(7));
        QTest::mouseClick(desk.find<QPushButton>("overviewButton"), Qt::LeftButton);
        QVERIFY(desk.isShown());
        QVERIFY(desk.find<QPushButton>("overviewButton")->isChecked());
        QVERIFY(desk.window.windowTitle().startsWith("All tenants"_L1));
        desk.answer();
        QTest::mouseClick(desk.find<MoversCard>("risesCard")->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(desk.dashboards.back().tenant, TenantId(8));
        QVERIFY(!desk.find<QPushButton>("overviewButton")->isChecked());
    }

    void sharesNeedTheSummary()
    {
        OverviewDesk desk;
        desk.window.showOverviewPage(desk.questions.back(), pageFor(desk.questions.back()), localNow());
        QCOMPARE(desk.text(0, 3), u"–"_s);
        desk.answer();
        QCOMPARE(desk.text(0, 3), u"0.1\u00a0%"_s);
        QCOMPARE(desk.text(0, 4), u"▲\u00a0100\u00a0%"_s);
        QVERIFY(desk.text(0, 5).startsWith(u'≈'));
    }

    void asksForWhatTheBarChooses()
    {
        OverviewDesk desk;
        desk.answer();
        desk.summaries.clear();
        desk.clickHeader(4);
        QTest::mouseClick(desk.find<QToolButton>("requestsButton"), Qt::LeftButton);
        QCOMPARE(desk.questions.back().dataset, Dataset::HttpRequest);
        QCOMPARE(desk.summaries.back().dataset, Dataset::HttpRequest);
        desk.find<QAction>("compareWith-week")->trigger();
        QCOMPARE(desk.questions.back().comparison, Comparison::Week);
        desk.answer();
        desk.clickHeader(5);
        QCOMPARE(desk.questions.back().sort, OverviewSort::Errors);
        QTest::mouseClick(desk.find<QToolButton>("eventsButton"), Qt::LeftButton);
        QCOMPARE(desk.questions.back().sort, OverviewSort::Total); // events have none
    }

    void anErrorTakesNoNumbersAway()
    {
        OverviewDesk desk;
        desk.window.showOverviewPage(desk.questions.back(), slowError, localNow());
        QVERIFY(desk.find<QPushButton>("overviewRetry")->isVisible());
        QVERIFY(!desk.table()->isVisible());
        QTest::mouseClick(desk.find<QPushButton>("overviewRetry"), Qt::LeftButton);
        desk.answer();
        QVERIFY(desk.table()->isVisible());
        desk.window.refreshOverview();
        desk.window.showOverviewPage(desk.questions.back(), slowError, localNow());
        QVERIFY(desk.table()->isVisible());
        QCOMPARE(desk.text(0, 0), u"Tenant no. 1"_s);
        QVERIFY(desk.find<TenantOverview>()->findChild<QLabel *>(u"staleNote"_s)->isVisible());
        // Late, of another question: dropped.
        OverviewQuestion other = desk.questions.back();
        other.sort = OverviewSort::Name;
        desk.window.showOverviewPage(other, pageFor(other, 3), localNow());
        QCOMPARE(desk.table()->model()->rowCount(), int(allTenants));
    }

    void savesAllRows()
    {
        OverviewDesk desk;
        desk.answer();
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"all.csv"_s);
        QTest::mouseClick(desk.find<QToolButton>("overviewExport"), Qt::LeftButton);
        auto *dialog = desk.find<QFileDialog>();
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QCOMPARE(desk.questions.back().skip, 0);
        QCOMPARE(desk.questions.back().limit, int(allTenants));
        desk.answer();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), allTenants + 1);
        QVERIFY(lines.front().startsWith("tenant,name,total,share,before,change,uniques"));
        QVERIFY(lines.front().trimmed().endsWith("watermark"));
        QVERIFY(lines.at(2).startsWith("2,Tenant no. 2,"));
    }
};

QTEST_MAIN(TestOverview)
#include "tst_overview.moc"
