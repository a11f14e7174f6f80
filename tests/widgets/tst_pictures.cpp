// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/estimate.h"
#include "widgets/admin/expirydialog.h"
#include "widgets/charts/stackchart.h"
#include "widgets/figure.h"
#include "widgets/legendbar.h"
#include "widgets/operator.h"
#include "widgets/panes/statepicture.h"
#include "widgets/samples.h"
#include "widgets/shell/passworddialog.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tidemark;
using namespace tidemark::widgets;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr QRgb forbidden = 0xffff00ff; ///< a colour that no theme has
const QString markup =
    u"<table bgcolor='#ff00ff' width='300' height='40'><tr><td><font color='#ff00ff'>&nbsp;x</font></td></tr></table>"_s;

int countPixels(const QImage &image, QRgb colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour;
    }
    return count;
}

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}
double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QImage pictureOf(QWidget &widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_ARGB32);
}

/// Ten one-hour buckets; the last is in the given state.
StackChart::Content content(BucketState last, qint64 value)
{
    StackChart::Content content;
    const Instant start = *parseInstant(u"2026-11-22T00:00:00Z", QTimeZone::utc());
    Layer layer;
    for (int i = 0; i < 10; ++i) {
        content.buckets.push_back(
            {start + i * 1h, start + (i + 1) * 1h, i < 9 ? BucketState::Complete : last});
        layer.values.push_back(i < 9 ? 100 : value);
    }
    content.layers = {layer};
    content.names = {u"view"_s};
    return content;
}

QImage lastBucket(StackChart &chart)
{
    const Bucket &bucket = chart.buckets().back();
    const QRect area(int(chart.xOf(bucket.start)) + 2, int(chart.plotRect().top()) - 1,
                     int(chart.xOf(bucket.end) - chart.xOf(bucket.start)) - 4,
                     int(chart.plotRect().height()) + 2);
    return pictureOf(chart).copy(area);
}

} // namespace

class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Theme::instance().apply(ThemeChoice::Light); }

    void anOpenBucketIsHatched()
    {
        StackChart chart;
        chart.resize(500, 260);
        chart.show();
        const QRgb solid = Theme::instance().seriesColour(0).rgb();
        chart.setContent(content(BucketState::Complete, 100), Formatter(QLocale::c()));
        const QImage complete = lastBucket(chart);
        QVERIFY(countPixels(complete, solid) > complete.width() * complete.height() / 2);
        chart.setContent(content(BucketState::Open, 100), Formatter(QLocale::c()));
        const QImage open = lastBucket(chart);
        QCOMPARE(countPixels(open, solid), 0);
        // Along any row of the bar, stripe and ground alternate.
        const int row = open.height() * 3 / 4;
        int changes = 0;
        for (int x = 1; x < open.width(); ++x)
            changes += qAbs(qGray(open.pixel(x, row)) - qGray(open.pixel(x - 1, row))) > 20;
        QVERIFY2(changes >= 6, qPrintable(QString::number(changes)));
    }

    void absencesLookDifferentInAChart()
    {
        StackChart chart;
        chart.resize(500, 260);
        chart.show();
        QList<QImage> pictures;
        for (const auto &[state, value] :
             {std::pair(BucketState::Complete, qint64(0)), std::pair(BucketState::Waiting, qint64(0)),
              std::pair(BucketState::Expired, qint64(0)), std::pair(BucketState::Waiting, qint64(100)),
              std::pair(BucketState::Complete, qint64(100))}) {
            chart.setContent(content(state, value), Formatter(QLocale::c()));
            const QImage picture = lastBucket(chart);
            for (const QImage &other : pictures)
                QVERIFY(picture != other);
            pictures << picture;
        }
    }

    void whatIsYetToComeIsNotDrawn()
    {
        StackChart bars;
        bars.resize(500, 260);
        bars.show();
        bars.setContent(content(BucketState::Future, 0), Formatter(QLocale::c()));
        const QRgb zero = Theme::instance().colours().faint.rgb();
        QCOMPARE(countPixels(lastBucket(bars), zero), 0);
        bars.setContent(content(BucketState::Open, 0), Formatter(QLocale::c()));
        QVERIFY(countPixels(lastBucket(bars), zero) > 0);
        // A row that is dated ahead is there all the same.
        const QImage none = lastBucket(bars);
        bars.setContent(content(BucketState::Future, 50), Formatter(QLocale::c()));
        QVERIFY(lastBucket(bars) != none);
    }

    void textIsReadable()
    {
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            Theme::instance().apply(choice);
            const Colours &c = Theme::instance().colours();
            for (const QColor &ink : {c.text, c.muted, c.faint, c.accent, c.good, c.warning, c.danger}) {
                for (const QColor &ground : {c.card, c.window})
                    QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(ink.name() + ground.name()));
            }
            for (const auto &[ink, ground] :
                 {std::pair(c.muted, c.hover), std::pair(c.accent, c.accentSoft),
                  std::pair(c.warning, c.warningSoft), std::pair(c.text, c.dangerSoft),
                  std::pair(c.text, c.accentSoft), std::pair(c.accentText, c.accent)})
                QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(ink.name() + ground.name()));
            for (const QColor &ink : c.series)
                QVERIFY2(contrast(ink, c.card) >= 3, qPrintable(ink.name()));
        }
    }

    void staleFiguresAreGreyButReadable()
    {
        const Colours &c = Theme::instance().colours();
        Figure figure;
        figure.setLarge(true);
        figure.setValue(u"888"_s);
        figure.resize(figure.sizeHint());
        QVERIFY(countPixels(pictureOf(figure), c.text.rgb()) > 0);
        figure.setStale(true);
        const QImage stale = pictureOf(figure);
        QCOMPARE(countPixels(stale, c.text.rgb()), 0);
        QVERIFY(countPixels(stale, c.muted.rgb()) > 0);
    }

    void statesLookDifferentWithoutColour()
    {
        QList<QImage> pictures;
        for (const Outlook outlook :
             {Outlook::Loading, Outlook::NoEvents, Outlook::NotRolledUp, Outlook::Expired, Outlook::Failed}) {
            StatePicture picture;
            picture.resize(160, 64);
            picture.setOutlook(outlook);
            const QImage grey = pictureOf(picture).convertToFormat(QImage::Format_Grayscale8);
            for (const QImage &other : pictures) {
                int differing = 0;
                for (int y = 0; y < grey.height(); ++y) {
                    for (int x = 0; x < grey.width(); ++x)
                        differing +=
                            qAbs(grey.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) > 24;
                }
                QVERIFY(differing > 100);
            }
            pictures << grey;
        }
    }

    void theLegendHidesASeries()
    {
        LegendBar legend;
        legend.resize(400, 30);
        legend.setEntries({{0, u"view"_s, u"1 k"_s}, {1, u"click"_s, u"2 k"_s}});
        legend.show();
        StackChart chart;
        chart.resize(500, 260);
        chart.show();
        connect(&legend, &LegendBar::hiddenChanged, &chart, &StackChart::setHidden);
        StackChart::Content two = content(BucketState::Complete, 100);
        Layer second = two.layers.front();
        second.slot = 1;
        two.layers.push_back(second);
        two.names << u"click"_s;
        chart.setContent(two, Formatter(QLocale::c()));
        const QRgb second1 = Theme::instance().seriesColour(1).rgb();
        QVERIFY(countPixels(pictureOf(chart), second1) > 0);
        const double top = chart.top();
        QTest::mouseClick(legend.findChild<QAbstractButton *>(u"legend1"_s), Qt::LeftButton);
        QCOMPARE(legend.hiddenSlots(), QSet<int>{1});
        QCOMPARE(countPixels(pictureOf(chart), second1), 0);
        QVERIFY(chart.top() < top); // what is left uses the room
        // A refresh does not bring it back.
        chart.setContent(two, Formatter(QLocale::c()));
        QCOMPARE(countPixels(pictureOf(chart), second1), 0);
        legend.findChild<QAbstractButton *>(u"legend1"_s)->setFocus();
        QTest::keyClick(legend.findChild<QAbstractButton *>(u"legend1"_s), Qt::Key_Space);
        QVERIFY(countPixels(pictureOf(chart), second1) > 0);
    }

    void aSeriesThatIsOffMakesNoOtherFade()
    {
        StackChart chart;
        chart.resize(500, 260);
        chart.show();
        StackChart::Content two = content(BucketState::Complete, 100);
        Layer second = two.layers.front();
        second.slot = 1;
        two.layers.push_back(second);
        two.names << u"click"_s;
        chart.setContent(two, Formatter(QLocale::c()));
        const QImage plain = pictureOf(chart);
        chart.setHighlighted(1);
        QVERIFY(pictureOf(chart) != plain);
        chart.setHidden({1});
        const QImage one = pictureOf(chart); // switched off under the pointer
        chart.setHighlighted(-1);
        QCOMPARE(pictureOf(chart), one);
        chart.setHighlighted(1);
        QCOMPARE(pictureOf(chart), one);
        chart.setHighlighted(7); // none such
        QCOMPARE(pictureOf(chart), one);
        chart.setHidden({});
        QCOMPARE(pictureOf(chart), plain);
    }

    void aSmallCountIsNeverDrawnAsNothing()
    {
        StackChart chart;
        chart.resize(500, 260);
        chart.show();
        StackChart::Content tiny = content(BucketState::Complete, 1);
        for (int i = 0; i < 9; ++i)
            tiny.layers.front().values[std::size_t(i)] = 1'000'000;
        chart.setContent(tiny, Formatter(QLocale::c()));
        const QImage one = lastBucket(chart);
        tiny.layers.front().values.back() = 0;
        chart.setContent(tiny, Formatter(QLocale::c()));
        QVERIFY(one != lastBucket(chart));
    }

    void markupIsNotRendered_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void markupIsNotRendered()
    {
        QFETCH(bool, dark);
        QLabel believer; // the same text where it is rendered: the test can see it
        believer.setText(markup);
        believer.resize(400, 80);
        QVERIFY(countPixels(pictureOf(believer), forbidden) > 100);

        MainWindow window;
        window.setServerLabel(markup);
        window.resize(1280, 800);
        window.show();
        ViewState view;
        view.tenant = Tenant{TenantId(1), markup};
        view.theme = dark ? ThemeChoice::Dark : ThemeChoice::Light;
        view.pins = {*view.tenant};
        view.adminVisible = true;
        std::vector<RangeQuestion> asked;
        connect(&window, &MainWindow::questionChanged, this,
                [&](const LiveQuestion &, const HistoryQuestion &history) {
                    asked.push_back(history.at(localNow()));
                });
        window.restoreView(view);
        TenantPage page = samples::tenantPage();
        for (Tenant &tenant : page.tenants)
            tenant.name = markup;
        window.showTenants({}, page);
        const auto poisoned = [](auto original) {
            auto copy =
                std::make_shared<std::remove_const_t<typename decltype(original)::element_type>>(*original);
            for (QString &type : copy->types)
                type = markup + type;
            return copy;
        };
        LiveAnswer live = samples::liveAnswer({Dataset::Events, TenantId(1), std::nullopt}, localNow());
        live.counts = Result<Shared<LiveCounts>>(poisoned(live.counts.value()));
        window.showLive(live, localNow());
        HistoryAnswer history = samples::historyAnswer(asked.back(), localNow());
        history.trend = Result<Shared<TrendSeries>>(poisoned(history.trend.value()));
        auto countries = std::make_shared<CountryBreakdown>(*history.countries.value());
        for (CountryCount &country : countries->countries)
            country.code = markup;
        history.countries = Result<Shared<CountryBreakdown>>(countries);
        history.uniques = Error{.kind = ErrorKind::Unknown, .serverText = markup, .serverHint = markup};
        window.showHistory(history, localNow());
        window.showConnection({ConnectionState::Phase::Lost,
                               Error{.kind = ErrorKind::Unreachable, .serverText = markup}, std::nullopt, 1});
        std::vector<RunLogEntry> runs = samples::runLog(localNow());
        for (RunLogEntry &entry : runs)
            entry.detail.words = markup;
        test::answer(window, RunLogReading{}, runs);
        QTRY_VERIFY(window.isSettled());
        auto *chart = window.findChild<QWidget *>(u"trendPane"_s)->findChild<StackChart *>();
        Q_EMIT chart->hovered(chart->buckets().front().start);
        QVERIFY(chart->crosshairBucket());
        QCOMPARE(countPixels(pictureOf(window), forbidden), 0);
        // What becomes a tooltip is rendered when it looks like markup.
        const QList<QWidget *> widgets = window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets)
            QVERIFY2(!widget->toolTip().contains(u'<'), qPrintable(widget->objectName() + widget->toolTip()));

        AdminPort port;
        ExpiryDialog expiry(Dataset::Events, QTimeZone::utc(), port, nullptr);
        expiry.show();
        ExpiryReport report = samples::expiry(Dataset::Events, localNow(), true);
        report.kept.front().reason = {markup};
        report.keepRaw = markup;
        test::answer(port, ExpiryRequest{Dataset::Events, std::nullopt, true}, report);
        QCOMPARE(countPixels(pictureOf(expiry), forbidden), 0);
        PasswordDialog password(markup, {.kind = ErrorKind::AuthFailed, .serverText = markup}, nullptr);
        password.show();
        QCOMPARE(countPixels(pictureOf(password), forbidden), 0);
    }

    void colourBlindEyesTellSeriesApart()
    {
        // Lightness and blue survive every common deficiency: no two neighbours in a stack agree in both.
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            Theme::instance().apply(choice);
            for (int slot = 0; slot < SeriesSlots::firstStatusSlot + int(statusClasses.size()) - 1; ++slot) {
                if (slot == SeriesSlots::otherSlot)
                    continue; // event types and status classes are never in one stack
                const QColor a = Theme::instance().seriesColour(slot);
                const QColor b = Theme::instance().seriesColour(slot + 1);
                QVERIFY2(qAbs(qGray(a.rgb()) - qGray(b.rgb())) + qAbs(a.blue() - b.blue()) > 40,
                         qPrintable(a.name() + b.name()));
                QVERIFY(Theme::instance().seriesTexture(slot) != Theme::instance().seriesTexture(slot + 1));
            }
            // Any two types can be neighbours: who has the same texture has quite another colour.
            for (int slot = 0; slot < SeriesSlots::typeSlots; ++slot) {
                for (int other = slot + 1; other <= SeriesSlots::otherSlot; ++other) {
                    const QColor a = Theme::instance().seriesColour(slot);
                    const QColor b = Theme::instance().seriesColour(other);
                    const int apart = qAbs(qGray(a.rgb()) - qGray(b.rgb())) + qAbs(a.blue() - b.blue());
                    QVERIFY2(apart > 40 || Theme::instance().seriesTexture(slot) !=
                                               Theme::instance().seriesTexture(other),
                             qPrintable(a.name() + b.name()));
                }
            }
        }
    }
};

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
