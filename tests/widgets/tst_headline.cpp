// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/headline.h"
#include "models/stack.h"
#include "widgets/figure.h"
#include "widgets/legendbar.h"
#include "widgets/panes/headline.h"
#include "widgets/sampledesk.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

namespace
{
struct HeadlineDesk : SampleDesk {
    using SampleDesk::SampleDesk;

    [[nodiscard]] Figure *tile(const char *key) const
    {
        return find<Figure>(("headline-" + QByteArray(key)).constData());
    }
    /// It stands over the whole width, above all others.
    [[nodiscard]] bool isMain(const char *name) const
    {
        const Pane *wanted = pane(name);
        const QWidget *rows = find<QWidget>("rows");
        return wanted->isVisible() && wanted->width() == rows->width() &&
               wanted->mapTo(rows, QPoint()).y() == 0;
    }
};
} // namespace

/// The numbers above the panes say what the panes say, and choose what is seen large.
class TestHeadline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNumbersAreThePanes()
    {
        HeadlineDesk desk(Dataset::HttpRequest);
        const Instant now = localNow();
        const HistoryAnswer answer = samples::historyAnswer(desk.asked(), now);
        desk.window.showHistory(answer, now);
        QTRY_VERIFY(!desk.tile("total")->value().isEmpty() && desk.tile("total")->value() != u"…"_s);
        const Formatter format;
        const TrendSeries &trend = **answer.trend;
        QCOMPARE(desk.tile("total")->value(), format.count(trend.total()));
        const double hours = double((std::min(trend.buckets.back().end, trend.provenance.serverTime) -
                                     trend.buckets.front().start)
                                        .count()) /
                             3'600'000;
        QCOMPARE(desk.tile("rate")->value(), format.count(std::llround(double(trend.total()) / hours)));
        QCOMPARE(desk.tile("uniques")->value(), format.estimate((**answer.uniques).range));
        QCOMPARE(desk.tile("uniques")->note(), format.interval((**answer.uniques).range));
        const RequestFigures &figures = (**answer.requests).range;
        QCOMPARE(desk.tile("errors")->value(),
                 format.percent(double(figures.errors()) / double(figures.requests)));
        QCOMPARE(desk.tile("errors")->note(), format.count(figures.errors()));
        QCOMPARE(desk.tile("p95")->value(), format.responseTime(*(**answer.latency).range.quantile(0.95)));
        QCOMPARE(desk.tile("traffic")->value(), format.bytes(figures.bytesSent.known));
        for (const char *key : {"total", "rate", "uniques", "errors", "traffic", "p95"}) {
            QVERIFY2(desk.tile(key)->trace().size() > 20, key);
            QVERIFY2(!desk.tile(key)->traceRect().isEmpty(), key);
            QVERIFY2(!desk.tile(key)->isElided(), key);
        }
        QStringList order;
        for (const Figure *figure : desk.find<Headline>("headline")->findChildren<Figure *>())
            order << figure->objectName().section(u'-', 1);
        QCOMPARE(order.join(u' '), u"total rate uniques errors traffic p95"_s);
        // Where one has no room for its line, none has one.
        const auto traced = [&] {
            int shown = 0;
            for (const Figure *figure : desk.find<Headline>("headline")->findChildren<Figure *>())
                shown += !figure->traceRect().isEmpty();
            return shown;
        };
        for (int width = 1280; width >= desk.window.minimumWidth(); width -= 20) {
            desk.window.resize(width, 800);
            QTRY_VERIFY(traced() == 0 || traced() == 6);
        }
        QTRY_COMPARE(traced(), 0);
        desk.window.resize(1280, 800);
        QTRY_COMPARE(traced(), 6);
        // Events have no errors.
        desk.click("eventsButton");
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        QCOMPARE(desk.find<Headline>("headline")->findChildren<Figure *>().size(), 3);
    }

    void aClickShowsTheSeriesLarge()
    {
        HeadlineDesk desk;
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        QVERIFY(desk.isMain("trendPane"));
        QVERIFY(desk.tile("total")->isSelected());
        const std::size_t asked = desk.questions.size();
        QTest::mouseClick(desk.tile("uniques"), Qt::LeftButton);
        QTRY_VERIFY(desk.isMain("uniquesPane"));
        QVERIFY(desk.tile("uniques")->isSelected() && !desk.tile("total")->isSelected());
        QVERIFY(desk.pane("trendPane")->isVisible() && !desk.isMain("trendPane"));
        for (const Qt::Key key : {Qt::Key_Enter, Qt::Key_Return, Qt::Key_Space}) {
            desk.tile("total")->setFocus();
            QTest::keyClick(desk.tile("total"), key);
            QTRY_VERIFY(desk.isMain("trendPane"));
            QCOMPARE(desk.window.focusWidget(), desk.tile("total"));
            QTest::keyClick(desk.tile("uniques"), key);
            QTRY_VERIFY(desk.isMain("uniquesPane"));
        }
        QCOMPARE(desk.questions.size(), asked); // all of it was there
    }

    void theAverageIsDrawnAcross()
    {
        HeadlineDesk desk;
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        QTest::qWait(60);
        TimeChart *chart = desk.pane("trendPane")->timeChart();
        const auto rowOf = [&](double value) {
            const QImage image = chart->grab().toImage();
            const int y = int(std::round(chart->yOf(value)));
            return image.copy(int(chart->plotRect().left()), y - 1, int(chart->plotRect().width()), 3);
        };
        const Formatter format;
        const double average = QLocale::c().toDouble(desk.tile("rate")->value().remove(u','));
        QVERIFY(average > 100 && average < chart->top());
        const QImage before = rowOf(average);
        QTest::mouseClick(desk.tile("rate"), Qt::LeftButton);
        QVERIFY(desk.tile("rate")->isSelected());
        QTRY_VERIFY(rowOf(average) != before);
        QTest::mouseClick(desk.tile("total"), Qt::LeftButton);
        QTRY_COMPARE(rowOf(average), before);
    }

    void ofRequestsTheMeasureIsPicked()
    {
        HeadlineDesk desk(Dataset::HttpRequest);
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        auto *requests = desk.pane("requestsPane");
        auto *errors = requests->findChild<QToolButton *>(u"errorsButton"_s);
        auto *response = requests->findChild<QToolButton *>(u"responseButton"_s);
        QVERIFY(errors->isChecked());
        QTest::mouseClick(desk.tile("p95"), Qt::LeftButton);
        QTRY_VERIFY(desk.isMain("latencyPane"));
        QTRY_VERIFY(desk.tile("p95")->isSelected());
        QTest::mouseClick(desk.tile("errors"), Qt::LeftButton);
        QTRY_VERIFY(desk.isMain("requestsPane"));
        QTRY_VERIFY(desk.tile("errors")->isSelected());
        QVERIFY(!desk.tile("p95")->isSelected());
        // Picked in the pane itself, the row follows: it has no number of the average.
        QTest::mouseClick(response, Qt::LeftButton);
        QTRY_VERIFY(!desk.tile("errors")->isSelected());
        QTest::mouseClick(errors, Qt::LeftButton);
        QTRY_VERIFY(desk.tile("errors")->isSelected());
    }

    void ofAFilterOnlyWhatTheRollupsHoldIsSaid()
    {
        HeadlineDesk desk(Dataset::HttpRequest);
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        auto *chip = desk.pane("trendPane")
                         ->findChild<LegendChip *>(u"legend%1"_s.arg(SeriesSlots::firstStatusSlot + 2));
        QTest::mouseClick(chip, Qt::LeftButton, Qt::ControlModifier);
        QCOMPARE(desk.asked().filter, Filter({u"4xx"_s}, {}));
        const Instant now = localNow();
        HistoryAnswer answer = samples::historyAnswer(desk.asked(), now);
        answer.uniques = Error{.kind = ErrorKind::Unanswerable, .text = u"only raw rows hold them"_s};
        desk.window.showHistory(answer, now);
        QTRY_COMPARE(desk.tile("uniques")->note(), u"not with this filter"_s);
        // Of one class, it would always be 0 or 100 %.
        QCOMPARE(desk.tile("errors")->value(), u"–"_s);
        QCOMPARE(desk.tile("errors")->note(), u"filtered by class"_s);
        QVERIFY(desk.tile("errors")->toolTip().contains(u"Remove the filter"_s));
        QVERIFY(desk.tile("total")->value() != u"–"_s);
        // Nor is there a chart of it.
        auto *pane = desk.pane("requestsPane");
        QVERIFY(pane->findChild<QLabel *>(u"missingTitle"_s)->isVisible());
    }

    void withoutUsersThereAreEventsAllTheSame()
    {
        HeadlineDesk desk;
        const Instant now = localNow();
        HistoryAnswer answer = samples::historyAnswer(desk.asked(), now);
        answer.uniques = samples::uniques(desk.asked(), now, now, 0);
        desk.window.showHistory(answer, now);
        auto *pane = desk.pane("uniquesPane");
        QTRY_COMPARE(pane->findChild<QLabel *>(u"stateTitle"_s)->text(), u"No users"_s);
        QVERIFY(!pane->findChild<QAbstractButton *>(u"newestButton"_s)->isVisible());
        QCOMPARE(desk.pane("trendPane")->outlook(), Outlook::Data);
    }

    void whyThereIsNoNumberIsSaid()
    {
        HeadlineDesk desk(Dataset::HttpRequest);
        QCOMPARE(desk.tile("total")->value(), u"…"_s);
        QCOMPARE(desk.tile("total")->note(), u"Loading…"_s);
        const Instant now = localNow();
        HistoryAnswer answer = samples::historyAnswer(desk.asked(), now);
        auto gone = std::make_shared<TrendSeries>(*samples::trend(desk.asked(), now, now - 38s, 0));
        for (Bucket &bucket : gone->buckets)
            bucket.state = BucketState::Expired;
        gone->provenance.keptFrom = desk.asked().range.to;
        answer.trend = Shared<TrendSeries>(gone);
        answer.uniques = samples::uniques(desk.asked(), now, desk.asked().range.from - 1h, 0);
        answer.requests = slowError;
        answer.latency = slowError;
        desk.window.showHistory(answer, now);
        QTRY_COMPARE(desk.tile("total")->note(), u"expired"_s);
        QCOMPARE(desk.tile("rate")->note(), u"expired"_s);
        QCOMPARE(desk.tile("uniques")->note(), u"not rolled up yet"_s);
        QCOMPARE(desk.tile("errors")->note(), u"unavailable"_s);
        QVERIFY(!desk.tile("errors")->toolTip().isEmpty());
        for (const char *key : {"total", "rate", "uniques", "errors", "traffic", "p95"}) {
            QCOMPARE(desk.tile(key)->value(), u"–"_s);
            QVERIFY(desk.tile(key)->trace().empty());
        }
        // A counted zero is one.
        desk.answer(0);
        QTRY_COMPARE(desk.tile("total")->value(), u"0"_s);
        QCOMPARE(desk.tile("rate")->value(), u"0"_s);
        QCOMPARE(desk.tile("uniques")->value(), u"0"_s);
    }

    void whatIsOldOrNotAllThereIsMarked()
    {
        HeadlineDesk desk(Dataset::HttpRequest);
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        const QString before = desk.tile("total")->value();
        HistoryAnswer answer = samples::historyAnswer(desk.asked(), localNow());
        answer.trend = slowError;
        auto partly = std::make_shared<RequestSeries>(**answer.requests);
        partly->provenance.notes = {
            {RangeNote::Code::Unplaced, 240, std::nullopt, Granularity::Day, QString()}};
        answer.requests = Shared<RequestSeries>(partly);
        desk.window.showHistory(answer, localNow());
        QTRY_VERIFY(desk.tile("total")->isStale());
        QVERIFY(desk.tile("rate")->isStale());
        QVERIFY(!desk.tile("uniques")->isStale());
        QCOMPARE(desk.tile("total")->value(), before);
        QVERIFY2(desk.tile("errors")->note().startsWith(u"≥"_s), qPrintable(desk.tile("errors")->note()));
        // Of another tenant nothing is left, at once.
        ViewState view = desk.view();
        view.tenant = Tenant{TenantId(3), u"Café Zürich"_s};
        desk.window.restoreView(view);
        QCOMPARE(desk.tile("total")->value(), u"…"_s);
        QVERIFY(!desk.tile("total")->isStale());
    }
};

QTEST_MAIN(TestHeadline)
#include "tst_headline.moc"
