// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/alertdesk.h"
#include "widgets/charts/latencychart.h"
#include "widgets/charts/linechart.h"
#include "widgets/shell/alertnotes.h"

#include <QToolButton>

#include <optional>

using namespace tidemark;
using namespace tidemark::test;
using namespace tidemark::widgets;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Alert rules in the charts: thresholds of what is drawn, and the times at which rules fired.
class TestAlertLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        AlertLine over = alertLine(1, u"too many"_s, u"ok"_s, to - 2h);
        over.rule.enabled = false; // no line
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
        AlertLine hourly = alertLine(1, u"too many"_s, u"ok"_s, range.from + 5h);
        AlertLine users = alertLine(2, u"people"_s, u"firing"_s, range.to - 2h);
        users.rule.measure = u"users"_s;
        AlertLine typed = alertLine(3, u"clicks"_s, u"ok"_s, range.from);
        typed.rule.type = u"click"_s;
        AlertLine other = alertLine(4, u"of another"_s, u"firing"_s, range.from);
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
        QTRY_COMPARE(desk.chart()->alerts().size(),
                     std::size_t(2)); // that of one type says nothing among all types
        const std::vector<AlertMark> marks = desk.chart()->alerts();
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
            AlertLine made = alertLine(id, measure, u"ok"_s, desk.asked().range.from);
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

QTEST_MAIN(TestAlertLines)
#include "tst_alertlines.moc"
