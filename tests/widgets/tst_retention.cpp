// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/desk.h"
#include "widgets/retentionpage.h"

#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>

using namespace tidemark;
using namespace tidemark::test;
using namespace tidemark::widgets;
using namespace Qt::StringLiterals;

namespace
{
/// A window at its retentions, and what it asked for.
struct RetentionDesk : Desk {
    int reads = 0;
    std::vector<ExpiryRequest> previews;
    std::vector<TableRetention> changes;
    RetentionPage *page;

    explicit RetentionDesk(bool operates = true)
        : page(find<RetentionPage>("retentionTab"))
    {
        QObject::connect(&window, &MainWindow::retentionRequested, &window, [this] { ++reads; });
        QObject::connect(&window, &MainWindow::expiryRequested, &window,
                         [this](const ExpiryRequest &request) { previews.push_back(request); });
        QObject::connect(&window, &MainWindow::retentionChangeRequested, &window,
                         [this](const TableRetention &retention) { changes.push_back(retention); });
        window.showTide(samples::tide(localNow(), operates), localNow());
        find<QDockWidget>("adminDock")->show();
        find<QTabWidget>("tabs")->setCurrentWidget(page);
        window.showRetention(samples::retentions());
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return page->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    void press(const char *name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    [[nodiscard]] QSpinBox *amount() const { return page->findChild<QSpinBox *>(); }
    [[nodiscard]] QComboBox *unit() const { return page->findChild<QComboBox *>(); }
    [[nodiscard]] QString said() const { return page->findChild<QLabel *>(u"stateLabel"_s)->text(); }
    void pickRow(int row) const
    {
        auto *table = page->findChild<QTableView *>();
        table->setCurrentIndex(table->model()->index(row, 0));
    }
    void type(const QString &number) const
    {
        amount()->setFocus();
        amount()->selectAll();
        QTest::keyClicks(amount(), number);
    }
};
} // namespace

class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsKept()
    {
        RetentionDesk desk;
        QCOMPARE(desk.reads, 1);
        const QAbstractItemModel *model = desk.page->findChild<QTableView *>()->model();
        QCOMPARE(model->rowCount(), 4);
        QCOMPARE(model->index(2, 1).data().toString(), u"for ever"_s);
        QCOMPARE(desk.amount()->value(), 35);
        QCOMPARE(desk.unit()->currentText(), u"days"_s);
        desk.pickRow(2);
        QCOMPARE(desk.unit()->currentText(), u"for ever"_s);
        QVERIFY(!desk.amount()->isEnabled());
        desk.pickRow(3); // 36:30:00
        QCOMPARE(desk.amount()->value(), 36 * 60 + 30);
        QCOMPARE(desk.unit()->currentText(), u"minutes"_s);
    }

    void savesOnlyWhatWasPreviewed()
    {
        RetentionDesk desk;
        QVERIFY(!desk.button("saveButton")->isEnabled());
        desk.type(u"7"_s);
        desk.press("previewButton");
        QCOMPARE(desk.previews.size(), std::size_t(1));
        QVERIFY(desk.previews[0].dryRun);
        QCOMPARE(desk.previews[0].keepRaw, u"7 days"_s);
        QVERIFY(!desk.button("saveButton")->isEnabled()); // not before its answer
        const ExpiryReport report = samples::expiry(Dataset::Events, localNow(), true);
        desk.window.showExpiry({Dataset::Events, u"8 days"_s, true}, report); // of another question
        QVERIFY(!desk.button("saveButton")->isEnabled());
        desk.window.showExpiry(desk.previews[0], report);
        QVERIFY(desk.button("saveButton")->isEnabled());
        QVERIFY(desk.said().contains(QString::number(report.dropped.size()) + u" partitions"_s));
        desk.type(u"6"_s); // another time has to be previewed anew
        QVERIFY(!desk.button("saveButton")->isEnabled());
        desk.type(u"7"_s);
        desk.press("previewButton");
        desk.window.showExpiry(desk.previews[1], report);
        desk.press("saveButton");
        QCOMPARE(desk.changes, (std::vector<TableRetention>{{u"events"_s, u"7 days"_s}}));
        desk.window.showRetentionChanged(desk.changes[0], TableRetention{u"events"_s, u"7 days"_s});
        QVERIFY(desk.said().contains(u"Saved"_s));
        const QAbstractItemModel *model = desk.page->findChild<QTableView *>()->model();
        QCOMPARE(model->index(0, 1).data().toString(), u"7 days"_s);
    }

    void rollupsAndForEver()
    {
        RetentionDesk desk;
        desk.pickRow(1); // a mixed interval
        desk.type(u"90"_s);
        desk.press("previewButton");
        QVERIFY(desk.previews.empty()); // nobody counts the rows of rollups
        QVERIFY(desk.said().contains(u"for good"_s));
        QVERIFY(desk.button("saveButton")->isEnabled());
        desk.unit()->setFocus();
        QTest::keyClick(desk.unit(), Qt::Key_End);
        QVERIFY(!desk.button("saveButton")->isEnabled());
        desk.press("previewButton");
        desk.press("saveButton");
        QCOMPARE(desk.changes, (std::vector<TableRetention>{{u"events_15min"_s, std::nullopt}}));
    }

    void failuresAreSaid()
    {
        RetentionDesk desk;
        desk.type(u"7"_s);
        desk.press("previewButton");
        const Error busy{.kind = ErrorKind::Busy, .serverText = u"somebody holds a lock"_s};
        desk.window.showExpiry(desk.previews[0], busy);
        QVERIFY(desk.said().contains(u"somebody holds a lock"_s));
        QVERIFY(!desk.button("saveButton")->isEnabled());
        QVERIFY(desk.button("previewButton")->isEnabled());
    }

    void whoMayNotCannot()
    {
        RetentionDesk desk(false);
        QVERIFY(!desk.button("previewButton")->isEnabled());
        QVERIFY(desk.button("previewButton")->toolTip().contains(u"tidemark_operator"_s));
    }
};

QTEST_MAIN(TestRetention)
#include "tst_retention.moc"
