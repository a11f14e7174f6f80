// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/linechart.h"
#include "widgets/charts/readoutcard.h"
#include "widgets/charts/stackchart.h"
#include "widgets/sampledesk.h"
#include "widgets/theme.h"

#include <QAction>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

namespace
{
constexpr std::size_t spike = 20;
constexpr qint64 usual = 100;
constexpr qint64 towering = 9'000;

/// Forty hours, one of them a spike; the last is open.
StackChart::Content spiking()
{
    StackChart::Content content;
    const Instant start = *parseInstant(u"2026-11-22T00:00:00Z", QTimeZone::utc());
    Layer lower{.name = u"view"_s, .slot = 0};
    Layer upper{.name = u"click"_s, .slot = 1};
    for (std::size_t i = 0; i < 40; ++i) {
        content.buckets.push_back({start + qint64(i) * 1h, start + qint64(i + 1) * 1h,
                                   i < 39 ? BucketState::Complete : BucketState::Open});
        lower.values.push_back((i == spike ? towering : usual) / 2);
        upper.values.push_back((i == spike ? towering : usual) / 2);
    }
    content.layers = {lower, upper};
    content.names = {u"view"_s, u"click"_s};
    content.openLabel = u"38 % of the hour"_s;
    return content;
}

QImage bucketOf(StackChart &chart, std::size_t bucket)
{
    const Bucket &at = chart.buckets()[bucket];
    const QRect area(int(chart.xOf(at.start)), int(chart.plotRect().top()),
                     int(chart.xOf(at.end) - chart.xOf(at.start)), int(chart.plotRect().height()) + 1);
    return chart.grab().toImage().copy(area).convertToFormat(QImage::Format_RGB32);
}

int rowsOf(const QImage &image, const QColor &colour)
{
    int rows = 0;
    for (int y = 0; y < image.height(); ++y) {
        bool has = false;
        for (int x = 0; x < image.width(); ++x)
            has = has || image.pixelColor(x, y) == colour;
        rows += has;
    }
    return rows;
}

struct AxisDesk : SampleDesk {
    using SampleDesk::SampleDesk;

    void settle()
    {
        answer();
        if (!QTest::qWaitFor([this] { return window.isSettled(); }))
            qFatal("the window did not settle");
    }
    [[nodiscard]] QAction *action(const char *name, const char *which) const
    {
        auto *found = pane(name)->findChild<QAction *>(QLatin1StringView(which));
        if (!found)
            qFatal("there is no %s", which);
        return found;
    }
};
} // namespace

/// One bucket does not decide how all others are seen.
class TestAxis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Theme::instance().apply(ThemeChoice::Light); }

    void aSpikeIsCutOffAndTold()
    {
        StackChart chart;
        chart.resize(700, 300);
        chart.show();
        chart.setContent(spiking(), Formatter(QLocale::c()));
        QVERIFY2(chart.top() >= usual && chart.top() < 2 * usual, qPrintable(QString::number(chart.top())));
        QCOMPARE(chart.cutBuckets(), std::vector<std::size_t>{spike});
        // What is usual has most of the height, in both of its halves; the spike has a break.
        const QColor lower = Theme::instance().seriesColour(0);
        const QImage plain = bucketOf(chart, 5);
        QVERIFY(rowsOf(plain, lower) > plain.height() / 4);
        const QImage cut = bucketOf(chart, spike);
        QVERIFY(rowsOf(cut, lower) > cut.height() / 3);
        const QColor ground = Theme::instance().colours().card;
        QVERIFY(rowsOf(cut.copy(4, 0, cut.width() - 8, 20), ground) > 1);
        QCOMPARE(rowsOf(cut.copy(4, 24, cut.width() - 8, cut.height() - 26), ground), 0);
        // The crosshair reads all of it.
        chart.setCrosshair(chart.buckets()[spike].start);
        const std::vector<ReadoutLine> &lines = chart.card()->readout().lines;
        QCOMPARE(lines.back().value, Formatter(QLocale::c()).count(towering));
        // Whoever wants it on the axis has it there.
        chart.setAxis({.cutsOutliers = false});
        QVERIFY(chart.top() >= towering);
        QVERIFY(chart.cutBuckets().empty());
        chart.setAxis({.isLogarithmic = true});
        QVERIFY(chart.top() >= towering);
        QVERIFY(chart.cutBuckets().empty());
        const double high = chart.plotRect().bottom() - chart.yOf(usual);
        QVERIFY(high > chart.plotRect().height() * 0.4 && high < chart.plotRect().height() * 0.6);
    }

    void aLineIsCutOffAsWell()
    {
        LineChart chart;
        chart.resize(700, 300);
        chart.show();
        LineChart::Content content;
        content.buckets = spiking().buckets;
        content.wholeNumbers = false;
        content.valueText = [](double value) { return QString::number(value); };
        for (std::size_t i = 0; i < 40; ++i) {
            content.values.push_back(i == spike ? 9'000 : 100);
            content.texts.push_back(QString::number(content.values.back()));
        }
        chart.setContent(content, Formatter(QLocale::c()));
        QVERIFY(chart.top() < 200);
        QCOMPARE(chart.cutBuckets(), std::vector<std::size_t>{spike});
        QCOMPARE(chart.yOf(9'000), chart.plotRect().top());
        chart.setCrosshair(chart.buckets()[spike].start);
        QCOMPARE(chart.card()->readout().lines.front().value, u"9000"_s);
        chart.setAxis({.isLogarithmic = true, .onlyComplete = true});
        QVERIFY(chart.yOf(100) < chart.plotRect().bottom() - chart.plotRect().height() * 0.12);
        QCOMPARE(chart.buckets().size(), std::size_t(39));
    }

    void onlyCompleteBucketsAreDrawn()
    {
        StackChart chart;
        chart.resize(700, 300);
        chart.show();
        chart.setAxis({.onlyComplete = true});
        chart.setContent(spiking(), Formatter(QLocale::c()));
        QCOMPARE(chart.buckets().size(), std::size_t(39));
        chart.setAxis({});
        QCOMPARE(chart.buckets().size(), std::size_t(40));
        // Where that would leave nothing, it is no wish that can be met.
        StackChart::Content open = spiking();
        for (Bucket &bucket : open.buckets)
            bucket.state = BucketState::Open;
        chart.setAxis({.onlyComplete = true});
        chart.setContent(open, Formatter(QLocale::c()));
        QCOMPARE(chart.buckets().size(), std::size_t(40));
    }

    void aPaneKeepsItsAxis()
    {
        QByteArray kept;
        {
            AxisDesk desk;
            desk.settle();
            const std::size_t buckets = desk.pane("trendPane")->timeChart()->buckets().size();
            QSignalSpy worthSaving(&desk.window, &MainWindow::viewStateChanged);
            QVERIFY(desk.action("trendPane", "cutsAction")->isChecked());
            QVERIFY(desk.action("trendPane", "linearAction")->isChecked());
            desk.action("trendPane", "logarithmicAction")->trigger();
            desk.action("trendPane", "completeAction")->trigger();
            desk.action("livePane", "cutsAction")->trigger();
            QVERIFY(!desk.action("trendPane", "linearAction")->isChecked());
            const TimeChart *chart = desk.pane("trendPane")->timeChart();
            QCOMPARE(chart->buckets().size(), buckets - 1);
            QVERIFY(chart->axis().isLogarithmic);
            // The others go their own way, and the next answer changes nothing.
            QCOMPARE(desk.pane("uniquesPane")->timeChart()->axis(), AxisChoice());
            desk.settle();
            QCOMPARE(chart->buckets().size(), buckets - 1);
            QTRY_VERIFY(!worthSaving.isEmpty());
            kept = desk.window.viewState().panes;
        }
        AxisDesk desk;
        ViewState view = desk.view();
        view.panes = kept;
        desk.window.restoreView(view);
        desk.settle();
        QVERIFY(desk.action("trendPane", "logarithmicAction")->isChecked());
        QCOMPARE(desk.pane("trendPane")->timeChart()->axis(),
                 (AxisChoice{.isLogarithmic = true, .cutsOutliers = true, .onlyComplete = true}));
        QCOMPARE(desk.pane("livePane")->timeChart()->axis(), (AxisChoice{.cutsOutliers = false}));
        QCOMPARE(desk.pane("uniquesPane")->timeChart()->axis(), AxisChoice());
        QCOMPARE(desk.window.viewState().panes, kept);
    }
};

QTEST_MAIN(TestAxis)
#include "tst_axis.moc"
