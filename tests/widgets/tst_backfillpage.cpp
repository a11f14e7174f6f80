// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rolluplevel.h"
#include "widgets/admin/backfillpage.h"
#include "widgets/sampledesk.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

using namespace tidemark;
using namespace tidemark::test;
using namespace tidemark::widgets;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// A window at its backfill, and what it asked for.
struct BackfillDesk : SampleDesk {
    std::vector<BackfillRequest> asked;
    int cancels = 0;
    BackfillPage *page;

    explicit BackfillDesk(bool operates = true)
        : page(find<BackfillPage>("backfillPage"))
    {
        onAsked<BackfillRequest>(window,
                                 [this](const BackfillRequest &request) { asked.push_back(request); });
        QObject::connect(&window.adminPort(), &AdminPort::cancelAsked, &window, [this] { ++cancels; });
        window.showTide(samples::tide(localNow(), operates), localNow());
        openSection(u"backfill"_s);
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return page->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    void press(const char *name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    [[nodiscard]] QString label(const char *name) const
    {
        return page->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    [[nodiscard]] QString said() const { return label("stateLabel"); }
    [[nodiscard]] QAbstractItemModel *rows() const { return page->findChild<QTableView *>()->model(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return rows()->index(row, column).data().toString();
    }
    /// Types into the day of the end. No key leads from the first of a month to the day before.
    void moveEnd() const
    {
        auto *edit = page->findChild<QDateTimeEdit *>(u"toEdit"_s);
        edit->setFocus();
        edit->setCurrentSection(QDateTimeEdit::DaySection);
        QTest::keyClick(edit, edit->date().day() == 1 ? Qt::Key_Up : Qt::Key_Down);
    }
    void preview()
    {
        press("previewButton");
        test::answer(window, asked.back(), samples::backfillPreview(asked.back()));
    }
    void confirm() const
    {
        press("rebuildButton");
        auto *question = page->findChild<QMessageBox *>();
        QTest::mouseClick(question->findChild<QPushButton *>(u"confirmRebuild"_s), Qt::LeftButton);
    }
};
} // namespace

class TestBackfillPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversWholeDays()
    {
        BackfillDesk desk;
        const TimeRange noon{instantFromMSecs(1'763'719'200'000), instantFromMSecs(1'763'805'600'000)};
        desk.page->pick(Dataset::HttpRequest, noon); // 2025-11-21 10:00 to 2025-11-22 10:00 UTC
        QCOMPARE(desk.page->findChild<QDateTimeEdit *>(u"fromEdit"_s)->text(), u"2025-11-21 11:00"_s);
        QVERIFY2(desk.label("daysLabel").contains(u"21 Nov – 22 Nov 2025, 2 days"_s),
                 qPrintable(desk.label("daysLabel")));
        QVERIFY(desk.label("daysLabel").contains(u"Europe/Berlin"_s));
        desk.press("previewButton");
        QCOMPARE(desk.asked.size(), std::size_t(1));
        QVERIFY(desk.asked[0].dryRun && !desk.asked[0].trustRaw);
        QVERIFY(desk.asked[0].dataset == Dataset::HttpRequest);
        QCOMPARE(toIso(desk.asked[0].range.from), u"2025-11-21T00:00:00Z"_s);
        QCOMPARE(toIso(desk.asked[0].range.to), u"2025-11-23T00:00:00Z"_s);
    }

    void showsWhatWouldChange()
    {
        BackfillDesk desk;
        desk.preview();
        QCOMPARE(desk.rows()->rowCount(), 5);
        QVERIFY(desk.cell(0, 4).contains(u"skipped: raw rows before"_s));
        QCOMPARE(desk.cell(1, 1), u"events_15min"_s);
        QCOMPARE(desk.cell(1, 2), u"1,204"_s);
        QCOMPARE(desk.cell(1, 3), u"1,310"_s);
        QCOMPARE(desk.cell(1, 4), u"106 more rows"_s);
        QCOMPARE(desk.cell(2, 4), u"created"_s);
        QVERIFY(desk.cell(4, 4).contains(u"sketches differ"_s));
        QVERIFY2(desk.said().contains(u"would change: 4, on 1 of 7 days"_s), qPrintable(desk.said()));
        QVERIFY(desk.said().contains(u"skipped: 1"_s));
    }

    void rebuildsOnlyWhatWasPreviewed()
    {
        BackfillDesk desk;
        QVERIFY(!desk.button("rebuildButton")->isEnabled());
        desk.press("previewButton");
        QVERIFY(!desk.button("rebuildButton")->isEnabled()); // not before its answer
        BackfillRequest other = desk.asked[0];
        other.range.to += 24h;
        test::answer(desk.window, other, samples::backfillPreview(other));
        QVERIFY(!desk.button("rebuildButton")->isEnabled());
        test::answer(desk.window, desk.asked[0], samples::backfillPreview(desk.asked[0]));
        QVERIFY(desk.button("rebuildButton")->isEnabled());
        desk.moveEnd(); // another range has to be previewed anew
        QVERIFY(!desk.button("rebuildButton")->isEnabled());
        desk.preview();
        desk.press("rebuildButton");
        QCOMPARE(desk.asked.size(), std::size_t(2)); // not without a yes
        QTest::keyClick(desk.page->findChild<QMessageBox *>(), Qt::Key_Escape);
        QTRY_VERIFY(!desk.page->findChild<QMessageBox *>());
        QCOMPARE(desk.asked.size(), std::size_t(2));
        desk.confirm();
        QCOMPARE(desk.asked.size(), std::size_t(3));
        QVERIFY(!desk.asked[2].dryRun);
        QVERIFY(desk.asked[2].range == desk.asked[1].range);
        BackfillReport done = samples::backfillPreview(desk.asked[2]);
        done.dryRun = false;
        done.buckets.clear();
        test::answer(desk.window, desk.asked[2], done);
        QVERIFY2(desk.said().startsWith(u"Done."_s), qPrintable(desk.said()));
        QVERIFY(desk.said().contains(u"buckets changed: 4"_s));
        QVERIFY(!desk.button("rebuildButton")->isEnabled());
    }

    void whatWouldNotChangeIsNotRebuilt()
    {
        BackfillDesk desk;
        desk.press("previewButton");
        BackfillReport same = samples::backfillPreview(desk.asked[0]);
        same.buckets.clear();
        same.rebuilt.front().changedBuckets = 0;
        test::answer(desk.window, desk.asked[0], same);
        QVERIFY(desk.said().contains(u"Nothing would change"_s));
        QVERIFY(!desk.button("rebuildButton")->isEnabled());
    }

    void tellsProgressAndGoesOnAfterACancel()
    {
        BackfillDesk desk;
        desk.preview();
        desk.confirm();
        Q_EMIT desk.window.adminPort().busyChanged(true);
        BackfillReport sofar;
        sofar.dryRun = false;
        sofar.days = desk.asked[1].range;
        sofar.rebuilt = {{sofar.days.from, 12}, {sofar.days.from + 24h, 0}};
        test::progress(desk.window, desk.asked.back(), sofar);
        QVERIFY(desk.find<QLabel>("busyLabel")->text().contains(u"2 of 7 days"_s));
        QCOMPARE(desk.find<QProgressBar>("busyBar")->value(), 2);
        QCOMPARE(desk.find<QProgressBar>("busyBar")->maximum(), 7);
        QVERIFY(!desk.page->findChild<QComboBox *>(u"datasetCombo"_s)->isEnabled());
        sofar.waitingFor = {u"a rollup of tidemark, since 10:02"_s};
        test::progress(desk.window, desk.asked.back(), sofar);
        QVERIFY(desk.find<QLabel>("busyLabel")->text().contains(u"waiting: a rollup"_s));
        QTest::mouseClick(desk.find<QPushButton>("cancelButton"), Qt::LeftButton);
        QCOMPARE(desk.cancels, 1);
        sofar.cancelled = true;
        test::answer(desk.window, desk.asked[1], sofar);
        Q_EMIT desk.window.adminPort().busyChanged(false);
        QVERIFY(desk.find<QLabel>("busyLabel")->text().isEmpty());
        QCOMPARE(desk.find<QProgressBar>("busyBar")->maximum(), 0);
        QVERIFY2(desk.said().contains(u"Days rebuilt: 2, buckets changed: 12"_s), qPrintable(desk.said()));
        const QString next = Formatter().range({sofar.nextDay(), sofar.nextDay() + 24h});
        QVERIFY2(desk.said().contains(u"before %1 is committed"_s.arg(next)), qPrintable(desk.said()));
        desk.confirm(); // the same range goes on without another preview
        QVERIFY(desk.asked[2] == desk.asked[1]);
    }

    void anUnfinishedOneIsPicked()
    {
        BackfillDesk desk;
        QVERIFY(!desk.page->findChild<QWidget *>(u"unfinished"_s)->isVisible());
        const Instant today = std::chrono::floor<std::chrono::days>(localNow());
        const UnfinishedBackfill one{.dataset = Dataset::HttpRequest,
                                     .range = {today - 20 * 24h, today - 10 * 24h},
                                     .nextDay = today - 15 * 24h,
                                     .since = localNow() - 3h,
                                     .role = u"ann"_s};
        test::answer(desk.window, BackfillsReading{}, std::vector{one});
        QVERIFY(desk.page->findChild<QWidget *>(u"unfinished"_s)->isVisible());
        const auto *table = desk.page->findChild<QTableView *>(u"unfinishedTable"_s);
        QCOMPARE(table->model()->index(0, 3).data().toString(), u"5"_s); // days left
        desk.press("continueButton");
        desk.press("previewButton");
        QCOMPARE(desk.asked.back(), (BackfillRequest{Dataset::HttpRequest, one.range, false, true}));
        test::answer(desk.window, BackfillsReading{}, std::vector<UnfinishedBackfill>());
        QVERIFY(!desk.page->findChild<QWidget *>(u"unfinished"_s)->isVisible());
    }

    void failuresAreSaid()
    {
        BackfillDesk desk;
        desk.press("previewButton");
        const Error denied{.kind = ErrorKind::Permission, .serverText = u"permission denied"_s};
        test::answer(desk.window, desk.asked[0], denied);
        QVERIFY(desk.said().contains(u"permission denied"_s));
        QVERIFY(!desk.button("rebuildButton")->isEnabled());
        desk.preview();
        desk.confirm();
        BackfillReport broken;
        broken.dryRun = false;
        broken.days = desk.asked.back().range;
        broken.rebuilt = {{broken.days.from, 3}};
        broken.failure = Error{.kind = ErrorKind::Busy, .serverText = u"somebody holds a lock"_s};
        test::answer(desk.window, desk.asked.back(), broken);
        QVERIFY(desk.said().contains(u"somebody holds a lock"_s));
        QVERIFY(desk.said().contains(u"to continue from there"_s));
        QVERIFY(desk.button("rebuildButton")->isEnabled());
    }

    void theServersWordsStayPlain()
    {
        BackfillDesk desk;
        desk.press("previewButton");
        BackfillReport report = samples::backfillPreview(desk.asked[0]);
        report.kept.front().reason = {u"<b>bold</b>\nline"_s};
        test::answer(desk.window, desk.asked[0], report);
        QCOMPARE(desk.cell(0, 4), u"skipped: <b>bold</b> line"_s);
        QVERIFY(!desk.rows()->index(0, 4).data(Qt::ToolTipRole).toString().contains(u'<'));
    }

    void whoMayNotCannot()
    {
        BackfillDesk desk(false);
        QVERIFY(!desk.button("previewButton")->isEnabled());
        QVERIFY(desk.button("previewButton")->toolTip().contains(u"GRANT tidemark_operator"_s));
        QVERIFY(desk.button("rebuildButton")->toolTip().contains(u"GRANT tidemark_operator"_s));
    }
};

QTEST_MAIN(TestBackfillPage)
#include "tst_backfillpage.moc"
