// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schemaversion.h"
#include "widgets/figure.h"
#include "widgets/sampledesk.h"

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
        SampleDesk desk(Dataset::HttpRequest);
        const Instant now = localNow();
        const Instant today = instantFromMSecs(toMSecs(now) / 3'600'000 * 3'600'000);
        ViewState view = desk.view();
        view.range = RangeSpec::between({today - 3h, today + 6h});
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
        SampleDesk desk;
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

    void aDatabaseWithoutTheSchemaIsNoMissingTenant()
    {
        const Error missing{.kind = ErrorKind::MissingObject,
                            .text = u"Schema tidemark is not in this database."_s,
                            .hint = u"tidemarkctl init"_s,
                            .sqlState = u"42P01"_s};
        MainWindow window;
        window.restoreView({});
        window.show();
        window.showConnection({ConnectionState::Phase::Live, std::nullopt, std::nullopt, 0});
        window.showTenants({}, missing);
        for (const char *name : {"livePane", "trendPane", "uniquesPane", "countriesPane"}) {
            const Pane *pane = window.findChild<Pane *>(QString::fromLatin1(name));
            QCOMPARE(pane->outlook(), Outlook::Failed);
            QTRY_COMPARE(pane->findChild<QLabel *>(u"stateTitle"_s)->text(), missing.words());
            QCOMPARE(pane->findChild<QLabel *>(u"stateTodo"_s)->text(), u"Run: tidemarkctl init"_s);
        }
        const QLabel *server = window.findChild<QLabel *>(u"serverLabel"_s);
        QVERIFY2(server->text().startsWith(u"not set up"_s), qPrintable(server->text()));
        QVERIFY(window.isSettled());

        // The same where a tenant is remembered: then the counts fail.
        SampleDesk desk;
        desk.window.showLive({desk.questions.back().first, missing, missing}, localNow());
        server = desk.find<QLabel>("serverLabel");
        QVERIFY2(server->text().startsWith(u"not set up"_s), qPrintable(server->text()));
        desk.answer();
        QVERIFY2(server->text().startsWith(u"live"_s), qPrintable(server->text()));

        // It is there now.
        window.showTenants({}, samples::tenantPage());
        QCOMPARE(window.findChild<Pane *>(u"trendPane"_s)->outlook(), Outlook::Loading);
    }

    void whatTimedOutIsTriedAgain_data()
    {
        QTest::addColumn<bool>("before");
        QTest::addColumn<QString>("button");
        QTest::newRow("nothing is shown") << false << u"retryButton"_s;
        QTest::newRow("data from before is shown") << true << u"staleRetryButton"_s;
    }
    void whatTimedOutIsTriedAgain()
    {
        QFETCH(bool, before);
        QFETCH(QString, button);
        SampleDesk desk;
        if (before)
            desk.answer();
        HistoryAnswer broken = samples::historyAnswer(desk.asked(), localNow());
        broken.trend = slowError;
        desk.window.showHistory(broken, localNow());
        const Pane *pane = desk.pane("trendPane");
        auto *retry = pane->findChild<QAbstractButton *>(button);
        QTRY_VERIFY(retry->isVisible());
        QCOMPARE(retry->text(), u"Try again"_s);
        QVERIFY2(retry->accessibleName().contains(u"Trend"_s), qPrintable(retry->accessibleName()));
        QVERIFY(!desk.pane("uniquesPane")->findChild<QAbstractButton *>(u"retryButton"_s)->isVisible());
        const auto words = [pane] {
            QString all;
            for (const char *label : {"stateTitle", "stateText", "stateTodo", "staleNote"}) {
                if (const auto *shown = pane->findChild<QLabel *>(QString::fromLatin1(label));
                    shown->isVisible())
                    all += shown->text() + u' ';
            }
            return all;
        };
        QVERIFY2(words().contains(u"took too long"_s), qPrintable(words()));
        QCOMPARE(words().contains(u"From "_s), before);
        QVERIFY2(!words().contains(u"is shown"_s), qPrintable(words()));
        // By keyboard, and once however often it is pressed.
        QSignalSpy asked(&desk.window, &MainWindow::refreshRequested);
        retry->setFocus();
        QTest::keyClick(retry, Qt::Key_Space);
        QTest::keyClick(retry, Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(retry->text(), u"Trying again…"_s);
        QVERIFY(retry->hasFocus());
        if (!before)
            QCOMPARE(pane->findChild<QLabel *>(u"stateTitle"_s)->text(), u"Loading…"_s);
        // It fails again: said again, and offered again.
        desk.window.showHistory(broken, localNow());
        QTRY_COMPARE(retry->text(), u"Try again"_s);
        QVERIFY2(words().contains(u"took too long"_s), qPrintable(words()));
        QTest::mouseClick(retry, Qt::LeftButton);
        QCOMPARE(asked.size(), 2);
        desk.answer();
        QTRY_VERIFY(!retry->isVisible());
        QCOMPARE(pane->outlook(), Outlook::Data);
        QVERIFY(!pane->isStale());
    }

    void withoutATenantTheListIsAskedForAgain()
    {
        MainWindow window;
        window.restoreView({});
        window.show();
        window.showConnection({ConnectionState::Phase::Live, std::nullopt, std::nullopt, 0});
        window.showTenants({}, slowError);
        auto *retry =
            window.findChild<Pane *>(u"trendPane"_s)->findChild<QAbstractButton *>(u"retryButton"_s);
        QTRY_VERIFY(retry->isVisible());
        QSignalSpy searched(&window, &MainWindow::tenantSearchEdited);
        QTest::mouseClick(retry, Qt::LeftButton);
        QCOMPARE(searched.size(), 1);
        window.showTenants({}, samples::tenantPage());
        QTRY_VERIFY(!retry->isVisible());
    }

    void anotherSchemaHasItsSentence_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<QString>("words");
        QTest::newRow("newer") << programSchemaVersion + 1 << u"Update Tidemark on this computer."_s;
        QTest::newRow("older") << programSchemaVersion - 1 << u"Run: tidemarkctl init"_s;
    }
    void anotherSchemaHasItsSentence()
    {
        QFETCH(int, version);
        QFETCH(QString, words);
        SampleDesk desk;
        LiveAnswer answer = samples::liveAnswer(desk.questions.back().first, localNow());
        auto tide = std::make_shared<TideTable>(*answer.tide.value());
        tide->schemaVersion = version;
        tide->canOperate = version < programSchemaVersion;
        answer.tide = Shared<TideTable>(tide);
        desk.window.showLive(answer, localNow());
        const QString notice = desk.find<QLabel>("whatLabel")->text();
        QVERIFY2(notice.contains(QString::number(version)) && notice.endsWith(words), qPrintable(notice));
        // No grant helps an operator whose program is too old.
        const QString permission = desk.find<QLabel>("permissionNote")->text();
        QVERIFY2(!permission.contains(u"GRANT"_s), qPrintable(permission));
        QCOMPARE(permission.endsWith(words), version > programSchemaVersion);
    }

    void errorsAreFourAndFiveHundreds()
    {
        SampleDesk desk(Dataset::HttpRequest);
        desk.answer();
        auto requests =
            std::make_shared<RequestSeries>(*samples::requests(desk.asked(), localNow(), localNow() - 38s));
        requests->range = {4, 1, 2, 1, 0, 0, std::nullopt};
        HistoryAnswer answer = samples::historyAnswer(desk.asked(), localNow());
        answer.requests = Shared<RequestSeries>(requests);
        answer.uniques = Error{.kind = ErrorKind::Constraint, .serverText = u"Sketch parameters differ."_s};
        desk.window.showHistory(answer, localNow());
        QTRY_COMPARE(desk.find<Figure>("headline-errors")->value(), Formatter().percent(0.25));
        QCOMPARE(desk.find<Figure>("headline-errors")->note(), u"1"_s);
        const QString spoken = desk.pane("requestsPane")->accessibleDescription();
        QVERIFY2(spoken.contains(u"Success (2xx): 1. Redirects (3xx): 2. Errors: 1 (4xx: 1, 5xx: 0)."_s),
                 qPrintable(spoken));
        const QString trend = desk.pane("trendPane")->accessibleDescription();
        QVERIFY2(trend.contains(u"3xx: "_s) && trend.contains(u"5xx: "_s), qPrintable(trend));
        const Sheet sheet = desk.pane("trendPane")->sheet();
        QStringList keys;
        for (const SheetColumn &column : sheet.columns)
            keys << column.key;
        QCOMPARE(keys.mid(5, 5), (QStringList{u"2xx"_s, u"3xx"_s, u"4xx"_s, u"5xx"_s, u"other"_s}));
    }

    void whatIsMissingIsSaidByEveryPane()
    {
        SampleDesk desk(Dataset::HttpRequest);
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
        answer.requests = Shared<RequestSeries>(noted(answer.requests.value()));
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
                                                 return cell.text == "Not placed"_L1 ||
                                                        cell.text.startsWith(u'≥');
                                             });
                                         }) ||
                         QByteArray(name) == "uniquesPane",
                     name);
        }
        QCOMPARE(desk.pane("countriesPane")->sheet().rows.front().at(6).text, u"no prior data"_s);
        // Without a note no room is taken.
        desk.window.showHistory(samples::historyAnswer(desk.asked(), now), now);
        const auto *trend = desk.pane("trendPane")->findChild<QLabel *>(u"rangeNote"_s);
        QTRY_VERIFY(trend->isHidden());
    }
};

QTEST_MAIN(TestPaneWords)
#include "tst_panewords.moc"
