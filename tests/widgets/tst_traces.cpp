// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sampledesk.h"

#include <QScreen>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

namespace
{

/// What stands on the screen, piece by piece as it was repainted.
QImage onScreen(const QWidget *widget)
{
    const QWidget *window = widget->window();
    const QRect area(widget->mapTo(window, QPoint()), widget->size());
    return window->screen()
        ->grabWindow(window->winId(), area.x(), area.y(), area.width(), area.height())
        .toImage()
        .convertToFormat(QImage::Format_RGB32);
}

/// What would stand there if all of it were painted now.
QImage afresh(QWidget *widget)
{
    QWidget *window = widget->window();
    const QRect area(widget->mapTo(window, QPoint()), widget->size());
    return window->grab(area).toImage().convertToFormat(QImage::Format_RGB32);
}

/// Smooth edges come out a trifle different where a part of them is painted again.
int differing(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return -1;
    constexpr int trifle = 40;
    int pixels = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y);
            const QRgb other = b.pixel(x, y);
            pixels += qAbs(qRed(one) - qRed(other)) > trifle || qAbs(qGreen(one) - qGreen(other)) > trifle ||
                      qAbs(qBlue(one) - qBlue(other)) > trifle;
        }
    }
    return pixels;
}

/// All that is to be painted is painted.
void repainted()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

} // namespace

/// What moves over a chart leaves nothing behind.
class TestTraces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCrosshairLeavesNoTrace_data()
    {
        QTest::addColumn<Dataset>("dataset");
        QTest::addColumn<QString>("pane");
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<bool>("keys");
        for (const auto &[theme, look] :
             {std::pair(ThemeChoice::Light, "light"), std::pair(ThemeChoice::Dark, "dark")}) {
            for (const bool keys : {false, true}) {
                const char *by = keys ? "keys" : "mouse";
                QTest::addRow("trend, %s, %s", look, by)
                    << Dataset::Events << u"trendPane"_s << theme << keys;
                QTest::addRow("uniques, %s, %s", look, by)
                    << Dataset::Events << u"uniquesPane"_s << theme << keys;
                QTest::addRow("live, %s, %s", look, by) << Dataset::Events << u"livePane"_s << theme << keys;
                QTest::addRow("requests, %s, %s", look, by)
                    << Dataset::HttpRequest << u"requestsPane"_s << theme << keys;
            }
        }
    }
    void theCrosshairLeavesNoTrace()
    {
        QFETCH(Dataset, dataset);
        QFETCH(QString, pane);
        QFETCH(ThemeChoice, theme);
        QFETCH(bool, keys);
        SampleDesk desk(dataset);
        ViewState view = desk.view();
        view.theme = theme;
        desk.window.restoreView(view);
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        repainted();
        TimeChart *chart = desk.pane(qPrintable(pane))->timeChart();
        QCOMPARE(differing(onScreen(chart), afresh(chart)), 0);
        chart->setFocus();
        const std::size_t last = chart->buckets().size() - 1;
        for (std::size_t step = 0; step < 12; ++step) {
            if (keys)
                QTest::keyClick(chart, step == 0 ? Qt::Key_Home : Qt::Key_Right,
                                step % 3 == 2 ? Qt::ControlModifier : Qt::NoModifier);
            else
                QTest::mouseMove(chart->viewport(), onChart(chart, step * last / 12));
            repainted();
            QVERIFY(chart->crosshairBucket());
            const QImage shown = onScreen(chart);
            const QImage wanted = afresh(chart);
            QCOMPARE(differing(shown, wanted), 0);
        }
        QTest::keyClick(chart, Qt::Key_Escape);
        repainted();
        QVERIFY(!chart->crosshairBucket());
        QCOMPARE(differing(onScreen(chart), afresh(chart)), 0);
    }
};

QTEST_MAIN(TestTraces)
#include "tst_traces.moc"
