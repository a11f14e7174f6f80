// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/admin/alertdialog.h"
#include "widgets/admin/alertspage.h"
#include "widgets/charts/latencychart.h"
#include "widgets/charts/linechart.h"
#include "widgets/charts/stackchart.h"
#include "widgets/sampledesk.h"
#include "widgets/shell/alertnotes.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <optional>

using namespace tidemark;
using namespace tidemark::test;
using namespace tidemark::widgets;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
AlertLine line(qint64 id, const QString &name, const QString &state, Instant since)
{
    AlertRule rule;
    rule.id = id;
    rule.tenant = TenantId(1);
    rule.name = name;
    rule.measure = u"events"_s;
    rule.minutes = 60;
    rule.comparison = u"above"_s;
    rule.threshold = 500;
    AlertLine line{rule, state};
    line.since = since;
    line.lookedAt = localNow();
    line.value = 700;
    return line;
}

/// A window whose coordinator has alert rules, and what it asked for.
struct AlertDesk : SampleDesk {
    std::vector<AlertTrial> trials;
    std::vector<AlertSaving> savings;
    std::vector<AlertRemoval> removals;
    std::vector<AlertHistoryReading> histories;
    AlertsPage *page;

    explicit AlertDesk(bool operates = true, Dataset dataset = Dataset::Events)
        : SampleDesk(dataset)
        , page(find<AlertsPage>("alertsPage"))
    {
        onAsked<AlertTrial>(window, [this](const AlertTrial &trial) { trials.push_back(trial); });
        onAsked<AlertSaving>(window, [this](const AlertSaving &saving) { savings.push_back(saving); });
        onAsked<AlertRemoval>(window, [this](const AlertRemoval &removal) { removals.push_back(removal); });
        onAsked<AlertHistoryReading>(
            window, [this](const AlertHistoryReading &reading) { histories.push_back(reading); });
        window.showTide(samples::tide(localNow(), operates), localNow());
    }
    void tell(const std::vector<AlertLine> &lines) { test::answer(window, AlertsReading{}, lines); }
    void press(const char *name) const
    {
        QTest::mouseClick(page->findChild<QPushButton *>(QString::fromLatin1(name)), Qt::LeftButton);
    }
    [[nodiscard]] AlertDialog *dialog() const { return page->findChild<AlertDialog *>(); }
    template<typename Field>
    [[nodiscard]] Field *field(const char *name) const
    {
        return dialog()->findChild<Field *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QPushButton *saveButton() const
    {
        return dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    }
    [[nodiscard]] QString outcome() const { return field<QLabel>("alertOutcome")->text(); }
    [[nodiscard]] const StackChart *chart() const { return find<StackChart>("chart", pane("trendPane")); }
    template<typename Widget>
    [[nodiscard]] static Widget *find(const char *name, const QWidget *in)
    {
        return in->findChild<Widget *>(QString::fromLatin1(name));
    }
    using SampleDesk::find;
};

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
        AlertLine stale = line(2, u"orders"_s, u"ok"_s, localNow());
        stale.stale = true;
        desk.tell({line(1, u"too many"_s, u"firing"_s, localNow()), stale});
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
        desk.tell({line(1, u"too many"_s, u"ok"_s, localNow())});
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
        AlertLine precise = line(1, u"too many"_s, u"ok"_s, localNow());
        precise.rule.threshold = 2.123456789;
        precise.rule.clearThreshold = 1.23456789;
        AlertLine newer = line(2, u"unheard of"_s, u"ok"_s, localNow());
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
        desk.tell({line(3, u"too many"_s, u"ok"_s, localNow())});
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
        desk.tell({line(3, u"too many"_s, u"ok"_s, localNow())});
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
        const AlertLine old = line(1, u"old"_s, u"firing"_s, since - 1h);
        desk.tell({old, line(2, u"new"_s, u"ok"_s, since - 1h)});
        QVERIFY(fired.isEmpty()); // it may have been firing for long
        QVERIFY(button->isVisible());
        desk.tell({old, line(2, u"new"_s, u"firing"_s, since)});
        QCOMPARE(fired.size(), 1);
        QCOMPARE(last, std::optional<qint64>(2));
        QVERIFY2(fired[0][1].toString().contains(u"700"_s), qPrintable(fired[0][1].toString()));
        desk.tell({old, line(2, u"new"_s, u"firing"_s, since)});
        QCOMPARE(fired.size(), 1);
        QVERIFY2(button->toolTip().contains(u"new (tenant 1)"_s), qPrintable(button->toolTip()));
        // Nor again after a look that could not be made.
        for (const QString &state : {u"error"_s, u"error"_s, u"firing"_s})
            desk.tell({old, line(2, u"new"_s, state, since + 30s)});
        QCOMPARE(fired.size(), 1);
        desk.tell({line(1, u"old"_s, u"ok"_s, since), line(2, u"new"_s, u"ok"_s, since + 1min)});
        QVERIFY(!button->isVisible());
        desk.tell({line(1, u"old"_s, u"ok"_s, since), line(2, u"new"_s, u"firing"_s, since + 2min)});
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

    void theTimesStayWhileTheRangeMoves()
    {
        AdminPort port;
        AlertNotes notes(port);
        std::vector<AlertMark> marks;
        connect(&notes, &AlertNotes::marksChanged, &notes,
                [&](const std::vector<AlertMark> &told) { marks = told; });
        const Instant to = localNow();
        RangeQuestion question;
        question.tenant = TenantId(1);
        question.dataset = Dataset::Events;
        question.range = {to - 5h, to};
        notes.setAsking(true);
        notes.setQuestion(question);
        AlertLine over = line(1, u"too many"_s, u"ok"_s, to - 2h);
        over.rule.measure = u"users"_s; // no line
        test::answer(port, AlertsReading{}, std::vector<AlertLine>{over});
        const auto event = [&](qint64 position, Instant at, const QString &was, const QString &state) {
            return AlertEvent{position, 1,  TenantId(1), u"events"_s, u"too many"_s, at, was, state,
                              7,        {}, 5,           {}};
        };
        test::answer(port, AlertHistoryReading{{}, question.tenant, question.range, 5000},
                     std::vector<AlertEvent>{event(8, to - 2h, u"firing"_s, u"ok"_s),
                                             event(7, to - 3h, u"ok"_s, u"firing"_s)});
        QCOMPARE(marks.size(), std::size_t(1));
        question.range = {to - 5h + 1min, to + 1min};
        notes.setQuestion(question);
        QCOMPARE(marks.size(), std::size_t(1));
        QCOMPARE(marks[0].firing, (std::vector<TimeRange>{{to - 3h, to - 2h}}));
        // What has moved out of it is gone.
        question.range = {to - 2h, to + 3h};
        notes.setQuestion(question);
        QVERIFY(marks.empty());
        // Of another tenant nothing is known yet.
        question.range = {to - 5h, to};
        notes.setQuestion(question);
        QCOMPARE(marks.size(), std::size_t(1));
        question.tenant = TenantId(2);
        notes.setQuestion(question);
        QVERIFY(marks.empty());
    }

    void theTrendHasTheLineAndTheTimes()
    {
        AlertDesk desk;
        desk.answer();
        const TimeRange range = desk.asked().range;
        AlertLine hourly = line(1, u"too many"_s, u"ok"_s, range.from + 5h);
        AlertLine users = line(2, u"people"_s, u"firing"_s, range.to - 2h);
        users.rule.measure = u"users"_s;
        AlertLine typed = line(3, u"clicks"_s, u"ok"_s, range.from);
        typed.rule.type = u"click"_s;
        AlertLine other = line(4, u"of another"_s, u"firing"_s, range.from);
        other.rule.tenant = TenantId(9);
        desk.tell({hourly, users, typed, other});
        QCOMPARE(desk.histories.back().tenant, std::optional(TenantId(1)));
        test::answer(desk.window, desk.histories.back(),
                     std::vector<AlertEvent>{{8,
                                              1,
                                              TenantId(1),
                                              u"events"_s,
                                              u"too many"_s,
                                              range.from + 5h,
                                              u"firing"_s,
                                              u"ok"_s,
                                              10,
                                              {},
                                              500,
                                              {}},
                                             {7,
                                              1,
                                              TenantId(1),
                                              u"events"_s,
                                              u"too many"_s,
                                              range.from + 3h,
                                              u"ok"_s,
                                              u"firing"_s,
                                              700,
                                              {},
                                              500,
                                              {}}});
        const std::vector<AlertMark> marks = desk.chart()->alerts();
        QCOMPARE(marks.size(), std::size_t(2)); // that of one type says nothing among all types
        QCOMPARE(marks[0].firing, (std::vector<TimeRange>{{range.from + 3h, range.from + 5h}}));
        QCOMPARE(marks[0].threshold, std::optional(500.0));
        QCOMPARE(marks[0].window, std::chrono::seconds(3600));
        QVERIFY2(marks[0].lineText.contains(u"above 500"_s), qPrintable(marks[0].lineText));
        QVERIFY(!marks[1].threshold); // a line of users among counts would be none
        QCOMPARE(marks[1].firing.size(), std::size_t(1));
        QCOMPARE(marks[1].firing[0].from, range.to - 2h);
        QVERIFY(marks[1].firing[0].to <= localNow());
    }

    void otherPanesHaveTheLinesOfWhatTheyDraw()
    {
        AlertDesk desk(true, Dataset::HttpRequest);
        desk.answer();
        const auto rule = [&desk](qint64 id, const QString &measure, double threshold) {
            AlertLine made = line(id, measure, u"ok"_s, desk.asked().range.from);
            made.rule.dataset = Dataset::HttpRequest;
            made.rule.measure = measure;
            made.rule.threshold = threshold;
            return made;
        };
        AlertLine shorter = rule(5, u"addresses"_s, 40);
        shorter.rule.minutes = 5;
        desk.tell({rule(1, u"errors"_s, 5), rule(2, u"errors_5xx"_s, 1), rule(3, u"response_mean"_s, 90),
                   rule(4, u"addresses"_s, 200), shorter, rule(6, u"response_p95"_s, 300),
                   rule(7, u"bytes_sent"_s, 7200)});

        const auto *requests = desk.find<LineChart>("lineChart", desk.pane("requestsPane"));
        const Bucket hour{desk.asked().range.from, desk.asked().range.from + 1h};
        QTRY_COMPARE(requests->alerts().size(), std::size_t(1)); // the curve is of all errors, not of 5xx
        QCOMPARE(requests->alerts()[0].heightIn(hour), std::optional(0.05));
        QTest::mouseClick(desk.find<QToolButton>("responseButton"), Qt::LeftButton);
        QTRY_COMPARE(requests->alerts()[0].measure, u"response_mean"_s);
        QCOMPARE(requests->alerts()[0].heightIn(hour), std::optional(90.0));
        QTest::mouseClick(desk.find<QToolButton>("trafficButton"), Qt::LeftButton);
        QTRY_COMPARE(requests->alerts()[0].measure, u"bytes_sent"_s);
        QCOMPARE(requests->alerts()[0].heightIn({hour.start, hour.start + 15min}), std::optional(1800.0));

        const auto *latency = desk.find<LatencyChart>("latencyChart", desk.pane("latencyPane"));
        QTRY_COMPARE(latency->alerts().size(), std::size_t(1));
        QCOMPARE(latency->alerts()[0].heightIn(hour), std::optional(300.0));

        // Unique addresses of five minutes say nothing about those of an hour.
        const auto *uniques = desk.find<LineChart>("chart", desk.pane("uniquesPane"));
        QTRY_COMPARE(uniques->alerts().size(), std::size_t(2));
        QCOMPARE(uniques->alerts()[0].heightIn(hour), std::optional(200.0));
        QCOMPARE(uniques->alerts()[1].heightIn(hour), std::nullopt);
        QVERIFY(desk.chart()->alerts().empty());
    }
};

QTEST_MAIN(TestAlerts)
#include "tst_alerts.moc"
