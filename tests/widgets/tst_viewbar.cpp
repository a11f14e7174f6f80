// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sampledesk.h"
#include "widgets/shell/customrangedialog.h"
#include "widgets/shell/messagebar.h"
#include "widgets/theme.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

/// What the bar above the panes, and the band below it, say of what is shown.
class TestViewBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pausedIsPlainToSee()
    {
        SampleDesk desk;
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        auto *bar = desk.find<MessageBar>("messageBar");
        auto *what = bar->findChild<QLabel *>(u"whatLabel"_s);
        auto *resume = bar->findChild<QPushButton *>(u"actionButton"_s);
        QVERIFY(!bar->isVisible());
        QSignalSpy paused(&desk.window, &MainWindow::pausedChanged);
        const Formatter berlin(QLocale(), QTimeZone("Europe/Berlin"));
        const QString earliest = berlin.clock(localNow());
        QTest::keyClick(&desk.window, Qt::Key_P, Qt::ControlModifier);
        const QString latest = berlin.clock(localNow());
        QCOMPARE(paused.size(), 1);
        QVERIFY(bar->isVisible());
        QVERIFY2(what->text() == u"Paused since "_s + earliest || what->text() == u"Paused since "_s + latest,
                 qPrintable(what->text()));
        QCOMPARE(resume->text(), u"Resume"_s);
        // Across the room: the whole band has a colour that nothing else of that size has.
        const QColor ink = Theme::instance().colours().warning;
        const QImage picture = bar->grab().toImage();
        QCOMPARE(picture.pixelColor(picture.width() / 2, 5).rgb(), ink.rgb());
        // What is wrong goes first, and is not forgotten for it; a notice waits.
        desk.window.showNotice(u"The cache was set aside."_s);
        QVERIFY(what->text().startsWith(u"Paused since"_s));
        desk.window.showConnection({ConnectionState::Phase::Lost, lostError, localNow() + 8s, 2});
        QVERIFY2(what->text().contains(u"unreachable"_s), qPrintable(what->text()));
        desk.window.showConnection({ConnectionState::Phase::Live, std::nullopt, std::nullopt, 0});
        QVERIFY(what->text().startsWith(u"Paused since"_s));
        resume->setFocus();
        QTest::keyClick(resume, Qt::Key_Space);
        QCOMPARE(paused.size(), 2);
        QCOMPARE(paused.back().front().toBool(), false);
        QVERIFY(!desk.window.viewState().paused);
        QVERIFY(!desk.find<QToolButton>("pauseButton")->isChecked());
        QCOMPARE(what->text(), u"The cache was set aside."_s);
        // A window that opens paused says so, too.
        ViewState view = desk.window.viewState();
        view.paused = true;
        MainWindow other;
        other.restoreView(view);
        other.show();
        QVERIFY(other.findChild<MessageBar *>(u"messageBar"_s)->isVisible());
    }

    void oneRangeIsLit()
    {
        SampleDesk desk;
        desk.answer();
        const auto lit = [&desk] {
            QStringList names;
            for (const char *name : {"dayButton", "weekButton", "monthButton", "quarterButton", "yearButton",
                                     "customButton", "eventsButton", "requestsButton"}) {
                if (desk.find<QToolButton>(name)->isChecked())
                    names << QString::fromLatin1(name);
            }
            return names.join(u' ');
        };
        QCOMPARE(lit(), u"weekButton eventsButton"_s);
        desk.click("weekButton"); // once more
        desk.click("eventsButton");
        QCOMPARE(lit(), u"weekButton eventsButton"_s);
        desk.click("monthButton");
        QCOMPARE(lit(), u"monthButton eventsButton"_s);
        desk.find<QAction>("customRangeAction")->trigger();
        auto *dialog = desk.find<CustomRangeDialog>();
        QTRY_VERIFY(dialog->isVisible());
        QCOMPARE(lit(), u"monthButton eventsButton"_s); // nothing is chosen yet
        dialog->reject();
        QCOMPARE(lit(), u"monthButton eventsButton"_s);
        QTRY_VERIFY(!desk.window.findChild<CustomRangeDialog *>());
        // One of the calendar, twice: the second time it is there already.
        QAction *today = desk.find<QToolButton>("customButton")->menu()->actions().constFirst();
        today->trigger();
        QCOMPARE(lit(), u"customButton eventsButton"_s);
        today->trigger();
        QCOMPARE(lit(), u"customButton eventsButton"_s);
        QVERIFY(today->isChecked());
        desk.click("backButton");
        QCOMPARE(lit(), u"monthButton eventsButton"_s);
        desk.find<QToolButton>("dayButton")->setFocus();
        QTest::keyClick(desk.find<QToolButton>("dayButton"), Qt::Key_Space);
        QCOMPARE(lit(), u"dayButton eventsButton"_s);
    }
};

QTEST_MAIN(TestViewBar)
#include "tst_viewbar.moc"
