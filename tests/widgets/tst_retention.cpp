// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/admin/retentionpage.h"
#include "widgets/sampledesk.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace tidemark;
using namespace tidemark::test;
using namespace tidemark::widgets;
using namespace Qt::StringLiterals;

namespace
{
/// A window at its retentions, and what it asked for.
struct RetentionDesk : SampleDesk {
    int reads = 0;
    std::vector<TableRetention> previews;
    std::vector<TableRetention> changes;
    RetentionPage *page;

    explicit RetentionDesk(bool operates = true)
        : page(find<RetentionPage>("retentionPage"))
    {
        onAsked<RetentionReading>(window, [this](const auto &) { ++reads; });
        onAsked<RetentionLook>(window,
                               [this](const RetentionLook &look) { previews.push_back(look.retention); });
        onAsked<RetentionChange>(
            window, [this](const RetentionChange &change) { changes.push_back(change.retention); });
        window.showTide(samples::tide(localNow(), operates), localNow());
        openSection(u"retention"_s);
        test::answer(window, RetentionReading{}, samples::retentions());
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
        auto *table = page->findChild<QTableView *>(u"table"_s);
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
        const QAbstractItemModel *model = desk.page->findChild<QTableView *>(u"table"_s)->model();
        QCOMPARE(model->rowCount(), 4);
        QCOMPARE(model->index(2, 1).data().toString(), u"forever"_s);
        QCOMPARE(desk.amount()->value(), 35);
        QCOMPARE(desk.unit()->currentText(), u"days"_s);
        desk.pickRow(2);
        QCOMPARE(desk.unit()->currentText(), u"forever"_s);
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
        QCOMPARE(desk.previews[0], (TableRetention{u"events"_s, u"7 days"_s}));
        QVERIFY(!desk.button("saveButton")->isEnabled()); // not before its answer
        const auto *following = desk.page->findChild<QTableView *>(u"followingTable"_s);
        RetentionPreview preview{.retention = desk.previews[0],
                                 .cutoff = localNow(),
                                 .rows = 1'234,
                                 .partitions = 28,
                                 .bytes = 5'000'000,
                                 .keptRows = 99,
                                 .reason = {u"held until 2027-03-03 00:00:00Z by ann (hold 3)"_s,
                                            R"(["held-until", "2027-03-03 00:00:00Z", "ann", "3"])"}};
        test::answer(desk.window, RetentionLook{{u"events"_s, u"8 days"_s}}, preview); // of another question
        QVERIFY(!desk.button("saveButton")->isEnabled());
        test::answer(desk.window, RetentionLook{desk.previews[0]}, preview);
        QVERIFY(desk.button("saveButton")->isEnabled());
        for (const QString &part : {u"1,234 rows of events in 28 partition"_s, u"5.0 MB"_s,
                                    u"99 older rows"_s, u"held until 3 Mar 2027 01:00:00 by ann (hold 3)"_s})
            QVERIFY2(desk.said().contains(part), qPrintable(desk.said()));
        QVERIFY(!following->isVisible()); // nothing follows
        desk.type(u"6"_s);                // another time has to be previewed anew
        QVERIFY(!desk.button("saveButton")->isEnabled());
        desk.type(u"7"_s);
        desk.press("previewButton");
        preview.following = {{1, 40, 160'000}, {3, 50, 200'000}};
        test::answer(desk.window, RetentionLook{desk.previews[1]}, preview);
        QVERIFY(following->isVisible());
        QCOMPARE(following->model()->rowCount(), 3);
        QCOMPARE(following->model()->index(0, 1).data().toString(), u"1,234"_s);
        QCOMPARE(following->model()->index(2, 0).data().toString(), u"3 day(s) later, about"_s);
        QCOMPARE(following->model()->index(2, 1).data().toString(), u"50"_s);
        desk.press("saveButton");
        QCOMPARE(desk.changes, (std::vector<TableRetention>{{u"events"_s, u"7 days"_s}}));
        test::answer(desk.window, RetentionChange{desk.changes[0]}, TableRetention{u"events"_s, u"7 days"_s});
        QVERIFY(!following->isVisible());
        QVERIFY(desk.said().contains(u"Saved"_s));
        const QAbstractItemModel *model = desk.page->findChild<QTableView *>(u"table"_s)->model();
        QCOMPARE(model->index(0, 1).data().toString(), u"7 days"_s);
    }

    void rollupsAndForEver()
    {
        RetentionDesk desk;
        desk.pickRow(1); // a mixed interval
        desk.type(u"90"_s);
        desk.press("previewButton");
        QCOMPARE(desk.previews.size(), std::size_t(1));
        test::answer(desk.window, RetentionLook{desk.previews[0]},
                     RetentionPreview{.retention = desk.previews[0],
                                      .cutoff = localNow(),
                                      .rows = 96,
                                      .buckets = 48,
                                      .bytes = 16'000});
        QVERIFY2(desk.said().contains(u"96 rows of events_15min in 48 bucket"_s), qPrintable(desk.said()));
        QVERIFY(desk.button("saveButton")->isEnabled());
        desk.unit()->setFocus();
        QTest::keyClick(desk.unit(), Qt::Key_End);
        QVERIFY(!desk.button("saveButton")->isEnabled());
        desk.press("previewButton");
        test::answer(desk.window, RetentionLook{desk.previews[1]},
                     RetentionPreview{.retention = desk.previews[1]});
        QVERIFY2(desk.said().startsWith(u"Nothing in events_15min"_s), qPrintable(desk.said()));
        desk.press("saveButton");
        QCOMPARE(desk.changes, (std::vector<TableRetention>{{u"events_15min"_s, std::nullopt}}));
    }

    void failuresAreSaid()
    {
        RetentionDesk desk;
        desk.type(u"7"_s);
        desk.press("previewButton");
        const Error busy{.kind = ErrorKind::Busy, .serverText = u"somebody holds a lock"_s};
        test::answer(desk.window, RetentionLook{desk.previews[0]}, busy);
        QVERIFY(desk.said().contains(u"somebody holds a lock"_s));
        QVERIFY(!desk.button("saveButton")->isEnabled());
        QVERIFY(desk.button("previewButton")->isEnabled());
    }

    void holdsAreListedAndReleasedAfterAQuestion()
    {
        RetentionDesk desk;
        std::vector<qint64> released;
        onAsked<HoldRelease>(desk.window, [&](const HoldRelease &asked) { released.push_back(asked.id); });
        auto *table = desk.page->findChild<QTableView *>(u"holdsTable"_s);
        QVERIFY(table->isHidden());                              // where nothing is held
        const Instant day = instantFromMSecs(1'431'820'800'000); // 17 May 2015
        const std::vector<Hold> holds{
            {3,
             u"http_request"_s,
             {day, day + std::chrono::hours(96)},
             std::nullopt,
             u"ann"_s,
             u"access.log"_s},
            {7, u"events"_s, {day, day + std::chrono::hours(24)}, day, u"bob"_s, {}}};
        test::answer(desk.window, HoldsReading{}, holds);
        QVERIFY(!table->isHidden());
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, 4).data().toString(), u"it is released"_s);
        QCOMPARE(table->model()->index(1, 5).data().toString(), u"bob"_s);
        QVERIFY(!desk.button("releaseButton")->isEnabled());
        table->setCurrentIndex(table->model()->index(0, 0));
        desk.press("releaseButton");
        QVERIFY(released.empty());
        auto *yes = desk.page->findChild<QPushButton *>(u"confirmRelease"_s);
        QVERIFY(yes != nullptr);
        QTest::mouseClick(yes, Qt::LeftButton);
        QCOMPARE(released, std::vector<qint64>{3});
        test::answer(desk.window, HoldRelease{3}, holds[0]);
        QVERIFY(desk.said().contains(u"Hold 3 was released"_s));
        test::answer(desk.window, HoldsReading{}, std::vector<Hold>());
        QVERIFY(table->isHidden());
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
