// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where what is shown came from, and how old it is.
#include "widgets/elidedlabel.h"
#include "widgets/figure.h"
#include "widgets/sampledesk.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace tidemark::widgets;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestFreshness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksSnapshots_data()
    {
        QTest::addColumn<qint64>("ageInMs");
        QTest::newRow("of yesterday") << qint64(26 * 3'600'000);
        QTest::newRow("of a moment ago") << qint64(3'000);
        QTest::newRow("from the future, after the clock was set back") << qint64(-2 * 3'600'000);
    }

    void marksSnapshots()
    {
        QFETCH(qint64, ageInMs);
        SampleDesk desk;
        const Instant then = localNow() - Milliseconds(ageInMs);
        const auto showKept = [&] {
            desk.window.showLive(samples::liveAnswer(desk.questions.back().first, then, 3),
                                 Taken::fromCache(then));
            desk.window.showHistory(samples::historyAnswer(desk.asked(), then, 3), Taken::fromCache(then));
        };
        showKept();
        Pane *trend = desk.pane("trendPane");
        const Sheet kept = trend->sheet();
        QVERIFY(trend->isStale());
        QVERIFY(!trend->isSettled());
        QVERIFY(!desk.window.isSettled());
        QTRY_COMPARE(trend->findChild<QLabel *>(u"sourceLabel"_s)->text(), u"Snapshot"_s);
        desk.answer();
        QVERIFY(!trend->isStale());
        QVERIFY(trend->isSettled());
        QVERIFY(trend->sheet().rows != kept.rows);
        // A snapshot that is read late never displaces an answer.
        showKept();
        QVERIFY(!trend->isStale());
        QVERIFY(trend->sheet().rows != kept.rows);
    }

    void takesEveryAnswerOfTheServer()
    {
        SampleDesk desk;
        desk.answer();
        Pane *trend = desk.pane("trendPane");
        const Sheet before = trend->sheet();
        // This computer's clock was set back between the two.
        const Instant now = localNow() - 2h;
        desk.window.showHistory(samples::historyAnswer(desk.asked(), localNow(), 5), now);
        QVERIFY(trend->sheet().rows != before.rows);
        QVERIFY(!trend->isStale());
    }

    void whatIsKeptUnlocksNothing()
    {
        SampleDesk desk;
        desk.openSection(u"datasets"_s);
        const Instant then = localNow() - 1s;
        const LiveQuestion asked = desk.questions.back().first;
        auto *rollup = desk.find<QPushButton>("rollupButton");
        desk.window.showLive(samples::liveAnswer(asked, then), Taken::fromCache(then));
        QVERIFY(!rollup->isEnabled());
        desk.window.showLive(samples::liveAnswer(asked, localNow()), localNow());
        QVERIFY(rollup->isEnabled());
    }

    void distinctAddressesFollowTheirOwnAnswer()
    {
        SampleDesk desk(Dataset::HttpRequest);
        desk.answer();
        auto *figure = desk.find<Figure>("headline-uniques");
        QTRY_VERIFY(desk.window.isSettled());
        const QString fresh = figure->value();
        // What is kept comes late.
        const Instant then = localNow() - 2s;
        desk.window.showHistory(samples::historyAnswer(desk.asked(), then, 7), Taken::fromCache(then));
        QTRY_VERIFY(desk.window.isSettled());
        QCOMPARE(figure->value(), fresh);
        QVERIFY(!figure->isStale());
        // Uniques fail beside fresh requests.
        HistoryAnswer partly = samples::historyAnswer(desk.asked(), localNow(), 2);
        partly.uniques = slowError;
        desk.window.showHistory(partly, localNow());
        QTRY_VERIFY(figure->isStale());
        QVERIFY(!desk.find<Figure>("headline-total")->isStale());
        desk.answer();
        QTRY_VERIFY(!figure->isStale());
    }

    /// A coordinator that waits for a node says nothing of any; what it said before is no longer so for sure.
    void nodesOfThePastAreNotShownAsUp()
    {
        SampleDesk desk;
        auto *nodes = desk.find<ElidedLabel>("nodesLabel");
        const LiveQuestion asked = desk.questions.back().first;
        const Instant then = localNow() - 30s;
        LiveAnswer answer = samples::liveAnswer(asked, then);
        answer.tide = samples::tide(then, true, true);
        desk.window.showLive(answer, Taken::fromCache(then));
        QVERIFY2(nodes->text().contains(u"unknown"_s), qPrintable(nodes->text()));
        auto *events = desk.find<ElidedLabel>("eventsLabel");
        QVERIFY2(events->text().contains(u"ago"_s), qPrintable(events->text()));
        answer.tide = samples::tide(localNow(), true, true);
        desk.window.showLive(answer, localNow());
        QCOMPARE(nodes->text(), u"2 of 3 nodes up"_s);
        QVERIFY2(!events->text().contains(u"ago"_s), qPrintable(events->text()));
    }

    void aSlowAnswerIsNoSkewOfClocks()
    {
        SampleDesk desk;
        auto *skew = desk.find<QLabel>("skewLabel");
        const auto answer = [&](Milliseconds serverAhead, Milliseconds took) {
            const Instant now = localNow();
            desk.window.showLive(samples::liveAnswer(desk.questions.back().first, now + serverAhead),
                                 {now, took});
        };
        answer(-9s, 10s); // asked ten seconds ago, read by the server at once
        QVERIFY(!skew->isVisible());
        answer(-20s, 10s);
        QVERIFY(skew->isVisible());
        QVERIFY2(skew->text().contains(u"10"_s), qPrintable(skew->text()));
        answer(8s, 100ms);
        QVERIFY(skew->isVisible());
        answer(0s, 100ms);
        QVERIFY(!skew->isVisible());
    }

    void weakTlsStandsInTheStatusLine()
    {
        SampleDesk desk;
        auto *tls = desk.find<QLabel>("tlsLabel");
        QVERIFY(!tls->isVisible());
        const QString text = u"The connection is encrypted, but <nobody> knows to whom."_s;
        desk.window.setWeakTls(u"Certificate not verified"_s, text);
        QVERIFY(tls->isVisible());
        QCOMPARE(tls->text(), u"Certificate not verified"_s);
        QCOMPARE(tls->toolTip(), text.toHtmlEscaped());
        QCOMPARE(tls->accessibleDescription(), text);
        QCOMPARE(tls->property("tone").toString(), u"danger"_s);
    }

    void theOutcomeOfALostRunIsShown_data()
    {
        QTest::addColumn<std::optional<RunLogEntry>>("entry");
        QTest::addColumn<QString>("words");
        QTest::newRow("done") << std::optional(RunLogEntry{.result = u"done"_s, .rows = 1234})
                              << u"it finished: 1234 row"_s;
        QTest::newRow("interrupted") << std::optional(RunLogEntry{.result = u"interrupted"_s})
                                     << u"interrupted when the connection was lost"_s;
        QTest::newRow("failed") << std::optional(
                                       RunLogEntry{.result = u"failed"_s, .detail = {u"disk full"_s}})
                                << u"disk full"_s;
        QTest::newRow("not begun") << std::optional<RunLogEntry>() << u"Nothing was changed"_s;
    }

    void theOutcomeOfALostRunIsShown()
    {
        QFETCH(std::optional<RunLogEntry>, entry);
        QFETCH(QString, words);
        SampleDesk desk;
        desk.openSection(u"datasets"_s);
        auto *result = desk.find<QLabel>("resultLabel");
        const LostRun run{u"rollup"_s, u"events"_s, {}};
        test::answer(desk.window, RollupRequest{Dataset::Events}, lostError);
        Q_EMIT desk.window.adminPort().runLost(run);
        QVERIFY2(result->text().startsWith("rollup events: "_L1) &&
                     result->text().contains("outcome unknown"_L1),
                 qPrintable(result->text()));
        Q_EMIT desk.window.adminPort().lostRunFound(run, entry);
        QVERIFY2(result->text().contains(words), qPrintable(result->text()));
        QVERIFY(!result->text().contains("unknown"_L1));
        Q_EMIT desk.window.adminPort().lostRunFound(run, lostError);
        QVERIFY2(result->text().contains("outcome unknown"_L1), qPrintable(result->text()));
    }

    void theAgesTooltipTellsOfTheAnswerThatIsShown()
    {
        SampleDesk desk;
        const LiveQuestion asked = desk.questions.back().first;
        auto *age = desk.pane("livePane")->findChild<QLabel *>(u"ageLabel"_s);
        const Instant first = localNow() - 1h;
        const Instant second = first + 7min;
        desk.window.showLive(samples::liveAnswer(asked, first), Taken::fromCache(first));
        desk.pane("livePane")->render();
        desk.window.showLive(samples::liveAnswer(asked, second), localNow());
        desk.pane("livePane")->render();
        desk.window.showLive(samples::liveAnswer(asked, second), localNow() + 7min);
        desk.pane("livePane")->render(); // as young as the one before: the text stays, the tooltip does not
        const Formatter format(QLocale(), QTimeZone("Europe/Berlin"));
        QVERIFY2(age->toolTip().contains(format.dateTime(desk.pane("livePane")->taken()->at())),
                 qPrintable(age->toolTip()));
    }
};

QTEST_MAIN(TestFreshness)
#include "tst_freshness.moc"
