// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/instants.h"
#include "widgets/sampledesk.h"
#include "widgets/shell/customrangedialog.h"
#include "widgets/shell/zonepicker.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QWheelEvent>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;
using Kind = RangeSpec::Kind;

namespace
{
RangeSpec rangeOf(const SampleDesk &desk)
{
    return desk.window.viewState().range;
}

void pickFromMenu(SampleDesk &desk, const QString &text)
{
    const QList<QAction *> actions = desk.find<QToolButton>("customButton")->menu()->actions();
    const auto found =
        std::ranges::find_if(actions, [&](const QAction *action) { return action->text() == text; });
    if (found == actions.end())
        qFatal("no such range in the menu");
    (*found)->trigger();
}

void turnWheel(TimeChart *chart, const QPoint &at, int notches, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(at, chart->viewport()->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(chart->viewport(), &event);
}

struct RangeDialog {
    explicit RangeDialog(SampleDesk &desk)
    {
        QTest::keyClick(&desk.window, Qt::Key_G, Qt::ControlModifier);
        dialog = desk.window.findChild<CustomRangeDialog *>();
        if (!dialog)
            qFatal("the dialog did not open");
        words = dialog->findChild<QLineEdit *>(u"wordsEdit"_s);
        result = dialog->findChild<QLabel *>(u"resultLabel"_s);
        ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
    CustomRangeDialog *dialog;
    QLineEdit *words;
    QLabel *result;
    QPushButton *ok;
};
} // namespace

class TestRanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theArrowsStepByTheLengthOfTheRange()
    {
        SampleDesk desk;
        QVERIFY(!desk.find<QToolButton>("laterButton")->isEnabled());
        const TimeRange week = desk.asked().range;
        desk.click("earlierButton");
        QVERIFY(!rangeOf(desk).moves());
        QVERIFY(desk.asked().range.to <= week.from + 1h);
        QVERIFY(desk.find<QToolButton>("laterButton")->isEnabled());
        QTest::keyClick(&desk.window, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY(desk.asked().range.to <= week.from - 7 * 23h);
        desk.click("laterButton");
        QTest::keyClick(&desk.window, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(rangeOf(desk), RangeSpec::lastDays(7));
        QVERIFY(!desk.find<QToolButton>("laterButton")->isEnabled());
    }

    void theCalendarIsInTheMenu()
    {
        SampleDesk desk;
        auto *more = desk.find<QToolButton>("customButton");
        QVERIFY(!more->isChecked());
        pickFromMenu(desk, u"Last month"_s);
        QCOMPARE(rangeOf(desk), RangeSpec::before(Kind::Month));
        QCOMPARE(more->text(), u"Last month"_s);
        QVERIFY(more->isChecked());
        QVERIFY(!desk.find<QToolButton>("weekButton")->isChecked());
        desk.click("weekButton");
        QCOMPARE(rangeOf(desk), RangeSpec::lastDays(7));
        QVERIFY(!more->isChecked());
        // Once more: the click alone would have unchecked it.
        desk.click("weekButton");
        QVERIFY(desk.find<QToolButton>("weekButton")->isChecked());
    }

    void backLeadsForthAgain()
    {
        SampleDesk desk;
        desk.click("monthButton");
        pickFromMenu(desk, u"Yesterday"_s);
        QTest::keyClick(&desk.window, Qt::Key_Left, Qt::AltModifier);
        QTest::keyClick(&desk.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(rangeOf(desk), RangeSpec::lastDays(7));
        QTest::keyClick(&desk.window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(rangeOf(desk), RangeSpec::lastDays(30));
        QTest::keyClick(&desk.window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(rangeOf(desk), RangeSpec::before(Kind::Day));
        // Another choice is the newest: nothing lies ahead of it.
        QTest::keyClick(&desk.window, Qt::Key_Left, Qt::AltModifier);
        desk.click("yearButton");
        QTest::keyClick(&desk.window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(rangeOf(desk), RangeSpec::lastDays(365));
    }

    void keysZoom()
    {
        SampleDesk desk;
        QTest::keyClick(&desk.window, Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(rangeOf(desk), RangeSpec::lastDays(14));
        QTest::keyClick(&desk.window, Qt::Key_Plus, Qt::ControlModifier);
        QTest::keyClick(&desk.window, Qt::Key_Plus, Qt::ControlModifier);
        QTest::keyClick(&desk.window, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(rangeOf(desk).nominalLength(), Milliseconds(48h));
    }

    void theWheelZoomsAroundThePointer()
    {
        SampleDesk desk;
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        TimeChart *chart = desk.pane("trendPane")->timeChart();
        const QPoint at = onChart(chart, 40);
        const Instant under = chart->buckets()[40].start;
        const TimeRange before = desk.asked().range;
        turnWheel(chart, at, 1, Qt::NoModifier);
        QCOMPARE(desk.asked().range, before);
        turnWheel(chart, at, 1, Qt::ControlModifier);
        const TimeRange closer = desk.asked().range;
        QVERIFY(closer.length() < before.length() * 3 / 4);
        const auto share = [&](const TimeRange &range) {
            return double((under - range.from).count()) / double(range.length().count());
        };
        QVERIFY(std::abs(share(closer) - share(before)) < 0.05);
    }

    void wordsChooseARange()
    {
        SampleDesk desk;
        const RangeDialog asking(desk);
        QTest::keyClicks(asking.words, u"last week"_s);
        QCOMPARE(asking.result->text(), u"Last week, per hour."_s);
        QVERIFY(asking.ok->isEnabled());
        QTest::keyClicks(asking.words, u" or so"_s);
        QVERIFY(asking.result->text().startsWith(u"Not understood"_s));
        QVERIFY(!asking.ok->isEnabled());
        asking.words->clear();
        QTest::keyClicks(asking.words, u"2026-02-03 14:00 +2h"_s);
        QCOMPARE(asking.dialog->findChild<QDateTimeEdit *>(u"fromEdit"_s)->text(), u"2026-02-03 14:00"_s);
        QCOMPARE(asking.dialog->findChild<QDateTimeEdit *>(u"toEdit"_s)->text(), u"2026-02-03 16:00"_s);
        QTest::keyClick(asking.words, Qt::Key_Return);
        QCOMPARE(rangeOf(desk).toText(), u"2026-02-03T13:00:00Z/2026-02-03T15:00:00Z"_s);
        QCOMPARE(desk.find<QToolButton>("customButton")->text(), u"Custom"_s);
    }

    void anEndThatIsChangedOutweighsTheWords()
    {
        SampleDesk desk;
        const RangeDialog asking(desk);
        QTest::keyClicks(asking.words, u"2026-02-03"_s);
        auto *to = asking.dialog->findChild<QDateTimeEdit *>(u"toEdit"_s);
        to->setDateTime(to->dateTime().addDays(1));
        QVERIFY(asking.words->text().isEmpty());
        QTest::mouseClick(asking.ok, Qt::LeftButton);
        QCOMPARE(rangeOf(desk).toText(), u"2026-02-02T23:00:00Z/2026-02-04T23:00:00Z"_s);
    }

    void anEmptyRangeLeadsToTheNewestData()
    {
        SampleDesk desk;
        desk.answer(0); // nothing happened
        auto *button = desk.pane("trendPane")->findChild<QAbstractButton *>(u"newestButton"_s);
        QTRY_VERIFY(button->isVisible());
        QVERIFY(!desk.pane("livePane")->findChild<QAbstractButton *>(u"newestButton"_s)->isVisible());
        std::vector<TenantId> wanted;
        connect(&desk.window, &MainWindow::newestRequested, this,
                [&wanted](Dataset, TenantId tenant) { wanted.push_back(tenant); });
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(wanted, std::vector<TenantId>{TenantId(1)});
        const TimeRange before = desk.asked().range;
        // Another tenant's, and none at all, lead nowhere.
        desk.window.showNewest(NewestRow{Dataset::Events, TenantId(2), at("2026-05-20T11:20:00Z")});
        desk.window.showNewest(NewestRow{Dataset::Events, TenantId(1), std::nullopt});
        QCOMPARE(desk.asked().range, before);
        desk.window.showNewest(NewestRow{Dataset::Events, TenantId(1), at("2026-05-20T11:20:00Z")});
        QCOMPARE(desk.asked().range, (TimeRange{at("2026-05-13T12:00:00Z"), at("2026-05-20T12:00:00Z")}));
        desk.answer();
        QTRY_VERIFY(!button->isVisible());
        QTest::keyClick(&desk.window, Qt::Key_Left, Qt::AltModifier); // and back
        QCOMPARE(desk.asked().range, before);
    }

    void anotherZoneShowsTheSameDates()
    {
        SampleDesk desk;
        {
            const RangeDialog asking(desk);
            QTest::keyClicks(asking.words, u"2026-02-03"_s);
            QTest::mouseClick(asking.ok, Qt::LeftButton);
        }
        desk.click("zoneButton");
        auto *picker = desk.window.findChild<ZonePicker *>();
        auto *search = picker->findChild<QLineEdit *>(u"searchEdit"_s);
        QTest::keyClicks(search, u"nepal"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(desk.window.viewState().zone, QByteArray("Asia/Kathmandu"));
        QCOMPARE(rangeOf(desk).toText(), u"2026-02-02T18:15:00Z/2026-02-03T18:15:00Z"_s);
    }

    void zonesAreFoundByWhatOneKnows_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("zone");
        QTest::newRow("city") << u"kathmandu"_s << QByteArray("Asia/Kathmandu");
        QTest::newRow("country") << u"Nepal"_s << QByteArray("Asia/Kathmandu");
        QTest::newRow("offset") << u"+5:45"_s << QByteArray("Asia/Kathmandu");
        QTest::newRow("utc and offset") << u"utc+5:45"_s << QByteArray("Asia/Kathmandu");
        QTest::newRow("two words") << u"new york"_s << QByteArray("America/New_York");
        QTest::newRow("no accents") << u"réunion"_s << QByteArray("Indian/Reunion");
    }
    void zonesAreFoundByWhatOneKnows()
    {
        QFETCH(const QString, words);
        QFETCH(const QByteArray, zone);
        SampleDesk desk;
        desk.click("zoneButton");
        auto *picker = desk.window.findChild<ZonePicker *>();
        const auto *list = picker->findChild<QListView *>();
        QVERIFY(list->model()->rowCount() > 300);
        picker->findChild<QLineEdit *>(u"searchEdit"_s)->setText(words); // keys of the test are ASCII
        QByteArrayList found;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            found << list->model()->index(row, 0).data(Qt::UserRole).toByteArray();
        QVERIFY2(found.contains(zone), found.join(' '));
        QVERIFY2(found.size() < 20, found.join(' '));
    }

    void theZonesStayOnTheScreen()
    {
        SampleDesk desk;
        const QRect screen = desk.window.screen()->availableGeometry();
        desk.window.move(screen.right() - 900, screen.bottom() - 120);
        desk.click("zoneButton");
        const QRect picker = desk.window.findChild<ZonePicker *>()->frameGeometry();
        QVERIFY(screen.contains(picker));
    }
};

QTEST_MAIN(TestRanges)
#include "tst_ranges.moc"
