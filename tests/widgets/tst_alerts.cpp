// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/alertdesk.h"
#include "widgets/shell/alertnotes.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

#include <algorithm>
#include <optional>

using namespace tidemark;
using namespace tidemark::test;
using namespace tidemark::widgets;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
AlertPreview fourTimes()
{
    const Instant to = localNow();
    AlertPreview preview;
    preview.looked = {to - std::chrono::days(30), to};
    preview.step = 60s;
    preview.lowest = 12;
    preview.highest = 3400;
    for (int i = 1; i <= 4; ++i)
        preview.firings.push_back(
            {to - std::chrono::hours(24 * i), to - std::chrono::hours(24 * i) + 25min, 900});
    return preview;
}
} // namespace

/// Alert rules in the window: kept in the operator's room, tried before they are saved, told of and drawn.
class TestAlerts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRoomListsTheRulesWithTheirStates()
    {
        AlertDesk desk;
        desk.openSection(u"alerts"_s);
        AlertLine stale = alertLine(2, u"orders"_s, u"ok"_s, localNow());
        stale.stale = true;
        desk.tell({alertLine(1, u"too many"_s, u"firing"_s, localNow()), stale});
        const QAbstractItemModel *model = desk.page->findChild<QTableView *>(u"alertTable"_s)->model();
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(model->index(0, 3).data().toString(), u"Firing"_s);
        QCOMPARE(model->index(0, 5).data().toString(), u"700"_s);
        // What nobody has looked at is never said to be well.
        QCOMPARE(model->index(1, 3).data().toString(), u"Unknown (was: OK)"_s);
        const QString said = desk.page->findChild<QLabel *>(u"alertsState"_s)->text();
        QVERIFY2(said.contains(u"have not been evaluated"_s), qPrintable(said));
        const auto asked = std::ranges::find_if(desk.histories,
                                                [](const auto &reading) { return reading.rule.has_value(); });
        QVERIFY(asked != desk.histories.end());
        QCOMPARE(asked->rule, std::optional<qint64>(1));
        test::answer(desk.window, *asked,
                     std::vector<AlertEvent>{{5,
                                              1,
                                              TenantId(1),
                                              u"events"_s,
                                              u"too many"_s,
                                              localNow(),
                                              u"pending"_s,
                                              u"firing"_s,
                                              700,
                                              {},
                                              500,
                                              {}}});
        const QAbstractItemModel *changes =
            desk.page->findChild<QTableView *>(u"alertChangeTable"_s)->model();
        QCOMPARE(changes->rowCount(), 1);
        QCOMPARE(changes->index(0, 2).data().toString(), u"Firing"_s);
    }

    void aRuleIsSavedOnlyOnceItWasTried()
    {
        AlertDesk desk;
        desk.openSection(u"alerts"_s);
        desk.tell({});
        desk.press("addAlertButton");
        QVERIFY(desk.dialog() != nullptr);
        QVERIFY(!desk.saveButton()->isEnabled());
        QTest::keyClicks(desk.field<QLineEdit>("alertName"), u"too many"_s);
        desk.field<QDoubleSpinBox>("alertThreshold")->setValue(500);
        QTRY_COMPARE(desk.trials.size(), std::size_t(1)); // one, for all keys
        QVERIFY(!desk.saveButton()->isEnabled());
        test::answer(desk.window, desk.trials.back(), fourTimes());
        QVERIFY2(desk.outcome().contains(u"Would have fired 4 time"_s), qPrintable(desk.outcome()));
        QVERIFY2(desk.outcome().contains(u"25"_s), qPrintable(desk.outcome()));
        QVERIFY(desk.saveButton()->isEnabled());
        // Another threshold is another rule.
        desk.field<QDoubleSpinBox>("alertThreshold")->setValue(600);
        QVERIFY(!desk.saveButton()->isEnabled());
        QTRY_COMPARE(desk.trials.size(), std::size_t(2));
        test::answer(desk.window, desk.trials.front(), fourTimes()); // of the older one
        QVERIFY(!desk.saveButton()->isEnabled());
        test::answer(desk.window, desk.trials.back(),
                     AlertPreview{.looked = fourTimes().looked, .step = 60s});
        QVERIFY2(desk.outcome().contains(u"Would not have fired"_s), qPrintable(desk.outcome()));
        QTest::mouseClick(desk.saveButton(), Qt::LeftButton);
        QCOMPARE(desk.savings.size(), std::size_t(1));
        QCOMPARE(desk.savings.back().fields, desk.trials.back().fields);
        QVERIFY(!desk.savings.back().id);
        // What the server refuses is said, and can be changed.
        test::answer(desk.window, desk.savings.back(),
                     Error{.kind = ErrorKind::Constraint, .text = u"No."_s});
        QVERIFY2(desk.outcome().contains(u"No."_s), qPrintable(desk.outcome()));
        QTest::mouseClick(desk.saveButton(), Qt::LeftButton);
        test::answer(desk.window, desk.savings.back(), qint64(7));
        QTRY_VERIFY(desk.dialog() == nullptr);
    }

    void theFieldsFitTheMeasure()
    {
        AlertDesk desk;
        desk.openSection(u"alerts"_s);
        desk.tell({alertLine(1, u"too many"_s, u"ok"_s, localNow())});
        desk.press("editAlertButton");
        QCOMPARE(desk.field<QLineEdit>("alertName")->text(), u"too many"_s);
        QCOMPARE(desk.field<QSpinBox>("alertWindow")->value(), 60);
        QVERIFY(desk.field<QLineEdit>("alertType")->isVisible());
        auto *measure = desk.field<QComboBox>("alertMeasure");
        measure->setCurrentIndex(measure->findData(u"errors_5xx"_s));
        QVERIFY(!desk.field<QLineEdit>("alertType")->isVisible());
        QVERIFY(!desk.field<QLineEdit>("alertCountry")->isVisible());
        QCOMPARE(desk.field<QDoubleSpinBox>("alertThreshold")->suffix(), u" %"_s);
        measure->setCurrentIndex(measure->findData(u"requests"_s));
        auto *comparison = desk.field<QComboBox>("alertComparison");
        comparison->setCurrentIndex(comparison->findData(u"silent"_s));
        QVERIFY(!desk.field<QDoubleSpinBox>("alertThreshold")->isVisible());
        QTRY_VERIFY(!desk.trials.empty());
        const QByteArray fields = desk.trials.back().fields;
        QVERIFY2(fields.contains(R"("comparison":"silent")") && fields.contains(R"("threshold":null)"),
                 fields.constData());
    }

    void whatNobodyTouchesStaysAsItWas()
    {
        AlertDesk desk;
        desk.openSection(u"alerts"_s);
        AlertLine precise = alertLine(1, u"too many"_s, u"ok"_s, localNow());
        precise.rule.threshold = 2.123456789;
        precise.rule.clearThreshold = 1.23456789;
        AlertLine newer = alertLine(2, u"unheard of"_s, u"ok"_s, localNow());
        newer.rule.measure = u"luck"_s;
        newer.rule.comparison = u"wobbles"_s;
        for (const AlertLine &one : {precise, newer}) {
            desk.trials.clear();
            desk.tell({one});
            desk.press("editAlertButton");
            desk.field<QLineEdit>("alertName")->setText(u"renamed"_s);
            QTRY_VERIFY(!desk.trials.empty());
            AlertRule renamed = one.rule;
            renamed.name = u"renamed"_s;
            QCOMPARE(desk.trials.back().fields, alertFields(renamed));
            delete desk.dialog();
        }
        desk.tell({precise});
        desk.press("editAlertButton");
        QCOMPARE(desk.field<QDoubleSpinBox>("alertThreshold")->value(), 2.123457);
        desk.trials.clear();
        desk.field<QDoubleSpinBox>("alertThreshold")->setValue(2.5);
        QTRY_VERIFY(!desk.trials.empty());
        AlertRule raised = precise.rule;
        raised.threshold = 2.5;
        QCOMPARE(desk.trials.back().fields, alertFields(raised));
    }

    void rulesAreTurnedOffAndRemoved()
    {
        AlertDesk desk;
        desk.openSection(u"alerts"_s);
        desk.tell({alertLine(3, u"too many"_s, u"ok"_s, localNow())});
        desk.press("switchAlertButton");
        QCOMPARE(desk.savings.back().id, std::optional<qint64>(3));
        QVERIFY(desk.savings.back().fields.contains(R"("enabled":false)"));
        desk.press("removeAlertButton");
        QVERIFY(desk.removals.empty()); // it asks first
        auto *confirm = desk.page->findChild<QPushButton *>(u"confirmRemoveAlert"_s);
        QVERIFY(confirm != nullptr);
        QTest::mouseClick(confirm, Qt::LeftButton);
        QCOMPARE(desk.removals.back().id, qint64(3));
    }

    void whoMayNotOnlyLooks()
    {
        AlertDesk desk(false);
        desk.openSection(u"alerts"_s);
        desk.tell({alertLine(3, u"too many"_s, u"ok"_s, localNow())});
        for (const char *button :
             {"addAlertButton", "editAlertButton", "switchAlertButton", "removeAlertButton"}) {
            const auto *found = desk.page->findChild<QPushButton *>(QString::fromLatin1(button));
            QVERIFY(!found->isEnabled());
            QVERIFY2(found->toolTip().contains(u"GRANT tidemark_operator"_s), qPrintable(found->toolTip()));
        }
    }

    void aFiringRuleIsToldOfOnce()
    {
        AlertDesk desk;
        QSignalSpy fired(&desk.window, &MainWindow::alertFired);
        std::optional<qint64> last;
        QObject::connect(&desk.window, &MainWindow::alertFired, &desk.window,
                         [&last](const AlertLine &told) { last = told.rule.id; });
        auto *button = desk.find<QToolButton>("alertsButton");
        const Instant since = localNow();
        const AlertLine old = alertLine(1, u"old"_s, u"firing"_s, since - 1h);
        desk.tell({old, alertLine(2, u"new"_s, u"ok"_s, since - 1h)});
        QVERIFY(fired.isEmpty()); // it may have been firing for long
        QVERIFY(button->isVisible());
        desk.tell({old, alertLine(2, u"new"_s, u"firing"_s, since)});
        QCOMPARE(fired.size(), 1);
        QCOMPARE(last, std::optional<qint64>(2));
        QVERIFY2(fired[0][1].toString().contains(u"700"_s), qPrintable(fired[0][1].toString()));
        desk.tell({old, alertLine(2, u"new"_s, u"firing"_s, since)});
        QCOMPARE(fired.size(), 1);
        QVERIFY2(button->toolTip().contains(u"new (tenant 1)"_s), qPrintable(button->toolTip()));
        // Nor again after a look that could not be made.
        for (const QString &state : {u"error"_s, u"error"_s, u"firing"_s})
            desk.tell({old, alertLine(2, u"new"_s, state, since + 30s)});
        QCOMPARE(fired.size(), 1);
        desk.tell({alertLine(1, u"old"_s, u"ok"_s, since), alertLine(2, u"new"_s, u"ok"_s, since + 1min)});
        QVERIFY(!button->isVisible());
        desk.tell(
            {alertLine(1, u"old"_s, u"ok"_s, since), alertLine(2, u"new"_s, u"firing"_s, since + 2min)});
        QCOMPARE(fired.size(), 2);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(desk.page->isVisible());
        // An error, as of an older schema, says nothing of what fires.
        test::answer(desk.window, AlertsReading{}, Result<std::vector<AlertLine>>(slowError));
        QVERIFY(button->isVisible());
    }

    void aRefusedLoginIsNotTriedForEver()
    {
        AdminPort port;
        AlertNotes notes(port);
        int asked = 0;
        connect(&port, &AdminPort::asked, &notes, [&] { ++asked; });
        const auto *timer = notes.findChild<QTimer *>();
        notes.setAsking(true);
        QCOMPARE(asked, 1);
        const auto fail = [&](ErrorKind kind) {
            test::answer(port, AlertsReading{}, Result<std::vector<AlertLine>>(Error{.kind = kind}));
        };
        fail(ErrorKind::Timeout);
        QVERIFY(timer->isActive());
        fail(ErrorKind::AuthFailed);
        QVERIFY(!timer->isActive());
        // Somebody asked with success: the right was granted meanwhile.
        test::answer(port, AlertsReading{}, std::vector<AlertLine>());
        QVERIFY(timer->isActive());
        fail(ErrorKind::Permission);
        QVERIFY(!timer->isActive());
        // Connected anew, as after another password.
        notes.setAsking(false);
        notes.setAsking(true);
        QVERIFY(timer->isActive());
        QCOMPARE(asked, 2);
        notes.setAsking(false);
        fail(ErrorKind::AuthFailed);
        test::answer(port, AlertsReading{}, std::vector<AlertLine>());
        QVERIFY(!timer->isActive());
    }
};

QTEST_MAIN(TestAlerts)
#include "tst_alerts.moc"
