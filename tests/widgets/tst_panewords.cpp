// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/desk.h"

#include <QLabel>
#include <QTest>

#include <algorithm>
#include <memory>

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

    void whatIsMissingIsSaidByEveryPane()
    {
        Desk desk(Dataset::HttpRequest);
        const Instant now = localNow();
        HistoryAnswer answer = samples::historyAnswer(desk.asked(), now);
        const std::vector<RangeNote> notes{
            {RangeNote::Code::Coarser, std::nullopt, std::nullopt, Granularity::Minute, u"60 days"_s},
            {RangeNote::Code::Unplaced, 240, std::nullopt, Granularity::Day, QString()}};
        const auto noted = [&notes](const auto &part) {
            auto copy = std::make_shared<std::decay_t<decltype(*part)>>(*part);
            copy->provenance.notes = notes;
            return copy;
        };
        answer.trend = Shared<TrendSeries>(noted(answer.trend.value()));
        auto uniques = noted(answer.uniques.value());
        uniques->range.exact = false;
        uniques->range.atLeast = true;
        answer.uniques = Shared<UniqueSeries>(uniques);
        auto countries = noted(answer.countries.value());
        countries->previous = PreviousData::Unknown;
        answer.countries = Shared<CountryBreakdown>(countries);
        answer.requests =
            Result<Shared<RequestSeries>>(Shared<RequestSeries>(noted(answer.requests->value())));
        desk.window.showLive(samples::liveAnswer(desk.questions.back().first, now), now);
        desk.window.showHistory(answer, now);
        QTRY_VERIFY(desk.window.isSettled());
        const Formatter format(QLocale(), QTimeZone("Europe/Berlin"));
        for (const char *name : {"trendPane", "uniquesPane", "requestsPane", "countriesPane"}) {
            const Pane *pane = desk.pane(name);
            const auto *note = pane->findChild<QLabel *>(u"rangeNote"_s);
            QTRY_VERIFY2(!note->isHidden(), name);
            QVERIFY2(note->text().contains(u"kept for 60 days") && note->text().contains(u"240 row"), name);
            QVERIFY2(pane->accessibleDescription().contains(note->text()), name);
            QVERIFY2(pane->accessibleDescription().contains(u"≥"_s),
                     qPrintable(pane->accessibleDescription()));
            QVERIFY2(std::ranges::any_of(pane->sheet().rows,
                                         [](const auto &row) {
                                             return std::ranges::any_of(row, [](const SheetCell &cell) {
                                                 return cell.text == "Cannot be placed"_L1 ||
                                                        cell.text.startsWith(u'≥');
                                             });
                                         }) ||
                         QByteArray(name) == "uniquesPane",
                     name);
        }
        QCOMPARE(desk.pane("countriesPane")->sheet().rows.front().at(5).text, u"no data then"_s);
        // Without a note no room is taken.
        desk.window.showHistory(samples::historyAnswer(desk.asked(), now), now);
        const auto *trend = desk.pane("trendPane")->findChild<QLabel *>(u"rangeNote"_s);
        QTRY_VERIFY(trend->isHidden());
    }
};

QTEST_MAIN(TestPaneWords)
#include "tst_panewords.moc"
