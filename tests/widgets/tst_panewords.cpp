// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/desk.h"

#include <QLabel>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

/// What panes say about ranges that are not all there.
class TestPaneWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsYetToComeIsNoZero_data()
    {
        QTest::addColumn<QString>("pane");
        for (const char *pane : {"trendPane", "uniquesPane", "requestsPane"})
            QTest::newRow(pane) << QString::fromLatin1(pane);
    }
    void whatIsYetToComeIsNoZero()
    {
        QFETCH(QString, pane);
        Desk desk(Dataset::HttpRequest);
        const Instant now = localNow();
        const Instant today = instantFromMSecs(toMSecs(now) / 3'600'000 * 3'600'000);
        ViewState view = desk.window.viewState();
        view.range = {RangePreset::Custom, {today - 3h, today + 6h}};
        desk.window.restoreView(view);
        desk.window.showLive(samples::liveAnswer(desk.questions.back().first, now), now);
        desk.window.showHistory(samples::historyAnswer(desk.asked(), now), now);
        QTRY_VERIFY(desk.window.isSettled());
        const Pane *shown = desk.pane(qPrintable(pane));
        const Sheet sheet = shown->sheet(); // the newest first
        const std::vector<SheetCell> &last = sheet.rows.front();
        QCOMPARE(last.at(3).value.toString(), u"future"_s);
        QVERIFY(!last.at(4).value.isValid());
        // The newest that is spoken is the open one, not the end of the axis.
        const QString spoken = shown->accessibleDescription();
        const auto open = std::find_if(sheet.rows.begin(), sheet.rows.end(), [](const auto &row) {
            return row.at(3).value.toString() == "open"_L1;
        });
        QVERIFY(open != sheet.rows.end());
        QVERIFY2(spoken.contains(open->front().text), qPrintable(spoken));
        QVERIFY2(!spoken.contains(last.front().text), qPrintable(spoken));
        // So does the keyboard: the crosshair comes in there.
        TimeChart *chart = shown->timeChart();
        chart->setFocus(Qt::TabFocusReason);
        QVERIFY(chart->crosshairBucket());
        QCOMPARE(chart->buckets().at(*chart->crosshairBucket()).state, BucketState::Open);
    }

    void aCountedZeroIsOnlySaidOfWhatIsKept()
    {
        Desk desk;
        const Instant now = localNow();
        HistoryAnswer answer = samples::historyAnswer(desk.asked(), now, 0);
        auto trend = std::make_shared<TrendSeries>(*answer.trend.value());
        const Instant kept = trend->buckets.at(40).start;
        trend->provenance.keptFrom = kept;
        for (std::size_t i = 0; i < 40; ++i)
            trend->buckets[i].state = BucketState::Expired;
        answer.trend = Result<Shared<TrendSeries>>(trend);
        desk.window.showHistory(answer, now);
        const Pane *pane = desk.pane("trendPane");
        QCOMPARE(pane->outlook(), Outlook::NoEvents);
        auto *words = pane->findChild<QLabel *>(u"stateText"_s);
        const Formatter format(QLocale(), QTimeZone("Europe/Berlin"));
        const QString known = format.range({kept, trend->provenance.serverTime});
        QTRY_VERIFY2(words->text().contains(known), qPrintable(words->text()));
        QVERIFY2(words->text().contains(u"expired"_s), qPrintable(words->text()));
        QVERIFY(!words->text().contains(format.range({desk.asked().range.from, desk.asked().range.to})));
    }
};

QTEST_MAIN(TestPaneWords)
#include "tst_panewords.moc"
