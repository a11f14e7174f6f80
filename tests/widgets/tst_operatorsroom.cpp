// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/admin/attentionpage.h"
#include "widgets/admin/runstrip.h"
#include "widgets/sampledesk.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace tidemark;
using namespace tidemark::test;
using namespace tidemark::widgets;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
Finding fixable()
{
    return {.code = u"partition-horizon"_s,
            .severity = Severity::Serious,
            .text = u"events has no partitions."_s,
            .remedy = u"SELECT tidemark.make_partitions('events')"_s,
            .remedyBy = RemedyBy::Operator,
            .fix = Fix{.kind = Fix::Kind::MakePartitions,
                       .dataset = Dataset::Events,
                       .statement = u"SELECT tidemark.make_partitions('events'::text)"_s},
            .since = localNow() - 3h};
}

Finding copied(Severity severity, bool isDeep = false)
{
    return {.code = u"functions-differ"_s,
            .severity = severity,
            .text = u"The functions differ."_s,
            .remedy = u"tidemarkctl init"_s,
            .remedyBy = RemedyBy::Shell,
            .isDeep = isDeep};
}

/// A window whose operator is in the room, and what was asked for.
struct Room : SampleDesk {
    std::vector<Examination> looks;
    std::vector<PartitionsRequest> made;
    std::vector<SessionEnd> ends;
    std::vector<RunLogReading> trails;

    explicit Room(const QString &section)
    {
        onAsked<Examination>(window, [this](const Examination &look) { looks.push_back(look); });
        onAsked<PartitionsRequest>(window,
                                   [this](const PartitionsRequest &request) { made.push_back(request); });
        onAsked<SessionEnd>(window, [this](const SessionEnd &end) { ends.push_back(end); });
        onAsked<RunLogReading>(window, [this](const RunLogReading &reading) { trails.push_back(reading); });
        window.showTide(samples::tide(localNow()), localNow());
        openSection(section);
    }
    void press(const char *name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void confirm(const char *name) const
    {
        for (const QMessageBox *question : window.findChildren<QMessageBox *>())
            if (question->isVisible())
                QTest::mouseClick(question->findChild<QPushButton *>(QString::fromLatin1(name)),
                                  Qt::LeftButton);
    }
    void findings(const std::vector<Finding> &found, bool thorough = true)
    {
        test::answer(window, Examination{thorough}, found);
    }
    [[nodiscard]] QString badge() const
    {
        const auto *button = find<QToolButton>("attentionButton");
        return button->isVisible() ? button->text() + u' ' + button->property("tone").toString() : QString();
    }
};

ServerSession session(qint64 pid, const std::vector<qint64> &blockers, bool mayEnd = true)
{
    ServerSession made;
    made.id = made.pid = pid;
    made.login = u"ann"_s;
    made.state = u"active"_s;
    made.statementSince = localNow() - 90s;
    made.blockedBy = blockers;
    made.mayEnd = mayEnd;
    made.statement = u"SELECT %1"_s.arg(pid);
    return made;
}

RunLogEntry entry(qint64 id)
{
    return {.id = id, .what = u"retention"_s, .started = localNow(), .result = u"done"_s, .role = u"ann"_s};
}
} // namespace

class TestOperatorsRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRoomTakesTheDashboardsPlace()
    {
        SampleDesk desk;
        desk.answer();
        auto *room = desk.find<AdminRoom>();
        QVERIFY(!room->isVisible());
        QTest::keyClick(&desk.window, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(room->isVisible());
        for (const char *part : {"sidebar", "viewBar", "panes"})
            QVERIFY2(!desk.find<QWidget>(part)->isVisible(), part);
        QTRY_COMPARE(room->width(), desk.window.width());
        QVERIFY(desk.window.viewState().adminVisible);
        QTest::keyClick(&desk.window, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!room->isVisible() && desk.pane("trendPane")->isVisible());
        desk.click("adminButton");
        QVERIFY(room->isVisible());
        desk.click("dashboardButton");
        QVERIFY(!room->isVisible() && desk.find<QWidget>("sidebar")->isVisible());
        // What is the dashboard's leads there.
        desk.openSection(u"datasets"_s);
        QTest::keyClick(&desk.window, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!room->isVisible() && desk.find<QLineEdit>("searchEdit")->hasFocus());
    }

    void theSectionIsRemembered()
    {
        ViewState view;
        {
            SampleDesk desk;
            desk.openSection(u"audit"_s);
            view = desk.window.viewState();
            QCOMPARE(view.adminSection, u"audit"_s);
        }
        SampleDesk again;
        again.window.restoreView(view);
        QCOMPARE(again.find<AdminRoom>()->section(), u"audit"_s);
        view.adminSection = u"gone"_s;
        again.window.restoreView(view);
        QCOMPARE(again.find<AdminRoom>()->section(), u"audit"_s);
    }

    void aFixIsShownAndAskedFor()
    {
        Room room(u"attention"_s);
        QCOMPARE(room.looks, std::vector{Examination{}});
        room.findings({copied(Severity::Notice), fixable()});
        QCOMPARE(room.find<QLabel>("findingText")->text(), u"events has no partitions."_s);
        auto *fix = room.find<QPushButton>("fixButton");
        QVERIFY(fix->isEnabled());
        room.press("fixButton");
        QVERIFY(room.made.empty());
        auto *question = room.window.findChild<QMessageBox *>();
        QVERIFY(question->informativeText().contains(fixable().fix->statement));
        room.confirm("confirmFix");
        QCOMPARE(room.made, std::vector{PartitionsRequest{Dataset::Events}});
        test::answer(room.window, room.made.front(), lostError);
        QVERIFY(room.find<QLabel>("findingsState")->text().contains(u"connection"_s, Qt::CaseInsensitive));
        QCOMPARE(room.looks.size(), std::size_t(1));
        room.press("fixButton");
        room.confirm("confirmFix");
        test::answer(room.window, room.made.back(), 7);
        QCOMPARE(room.looks.size(), std::size_t(2)); // looks again
        room.findings({});
        QCOMPARE(room.find<QLabel>("findingsState")->text(), u"No problems found."_s);
        QVERIFY(!fix->isEnabled());
    }

    void whatCannotBeRunHereIsCopied()
    {
        Room room(u"attention"_s);
        room.findings({copied(Severity::Warning)});
        auto *fix = room.find<QPushButton>("fixButton");
        QVERIFY(!fix->isEnabled());
        QVERIFY2(fix->toolTip().contains(u"terminal"_s), qPrintable(fix->toolTip()));
        room.press("copyRemedyButton");
        QCOMPARE(QGuiApplication::clipboard()->text(), u"tidemarkctl init"_s);
        room.findings({fixable()});
        QVERIFY(fix->isEnabled());
        room.window.showTide(samples::tide(localNow(), false), localNow());
        QVERIFY(!fix->isEnabled() && fix->toolTip().contains(u"GRANT"_s));
    }

    void theStatusLineCountsWhatWantsSomebody()
    {
        Room room(u"attention"_s);
        QCOMPARE(room.badge(), QString());
        room.findings({copied(Severity::Notice)});
        QCOMPARE(room.badge(), QString());
        room.findings({copied(Severity::Warning, true), copied(Severity::Notice)});
        QVERIFY2(room.badge().startsWith(u'1') && room.badge().endsWith(u"warning"_s),
                 qPrintable(room.badge()));
        // A brief look says nothing of what only a thorough one finds.
        room.findings({fixable()}, false);
        QVERIFY2(room.badge().startsWith(u'2') && room.badge().endsWith(u"danger"_s),
                 qPrintable(room.badge()));
        room.findings({}, true);
        QCOMPARE(room.badge(), QString());
        room.findings({fixable()}, false);
        room.click("dashboardButton");
        room.click("attentionButton");
        QVERIFY(room.find<AttentionPage>()->isVisible());
    }

    void operatorsAreToldWithoutLooking()
    {
        SampleDesk desk;
        std::vector<Examination> looks;
        onAsked<Examination>(desk.window, [&](const Examination &look) { looks.push_back(look); });
        desk.window.showTide(samples::tide(localNow(), false), localNow());
        desk.window.showTide(samples::tide(localNow(), true), localNow());
        QTRY_COMPARE_WITH_TIMEOUT(looks.size(), std::size_t(1), 30'000);
        QVERIFY(!looks.front().thorough);
        test::answer(desk.window, looks.front(), std::vector<Finding>());
        // An action is a reason to look again; a preview is none.
        test::answer(desk.window, RollupRequest{}, RollupReport());
        QTRY_COMPARE_WITH_TIMEOUT(looks.size(), std::size_t(2), 30'000);
    }

    void theStatusLineTurnsAtTheAlarms()
    {
        Room room(u"attention"_s);
        const auto tone = [&room](Milliseconds lag, Milliseconds ahead) {
            const Instant now = localNow();
            TideTable tide = *samples::tide(now);
            tide.datasets.front().watermark = now - lag;
            tide.datasets.front().horizon = now + ahead;
            room.window.showTide(std::make_shared<const TideTable>(tide), now);
            return room.find<QLabel>("eventsLabel")->property("tone").toString();
        };
        QCOMPARE(tone(10s, 100h), QString());
        QCOMPARE(tone(70s, 100h), u"warning"_s);
        QCOMPARE(tone(6min, 100h), u"danger"_s);
        QCOMPARE(tone(10s, 60h), u"warning"_s);
        QCOMPARE(tone(10s, 40h), u"danger"_s);
        QCOMPARE(tone(70s, 40h), u"danger"_s);
        room.find<QSpinBox>("lagAmberSpin")->setValue(5);
        QCOMPARE(tone(10s, 100h), u"warning"_s);
        QCOMPARE(room.window.viewState().alarms.lagAmber, Milliseconds(5s));
        room.find<QSpinBox>("horizonRedSpin")->setValue(200);
        room.find<QSpinBox>("horizonAmberSpin")->setValue(300);
        QCOMPARE(tone(1s, 150h), u"danger"_s);
    }

    void aSessionIsEndedAfterAQuestion()
    {
        Room room(u"sessions"_s);
        SessionTable table{localNow(), {session(20, {10}), session(10, {}), session(30, {}, false)}};
        test::answer(room.window, SessionsReading{}, table);
        auto *list = room.find<QTableView>("sessionTable");
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"10"_s);
        QVERIFY(list->model()->index(1, 0).data().toString().endsWith(u"20"_s));
        list->setCurrentIndex(list->model()->index(1, 0));
        QCOMPARE(room.find<QLabel>("sessionStatement")->text(), u"SELECT 20"_s);
        room.press("terminateSessionButton");
        QVERIFY(room.ends.empty());
        room.confirm("confirmEnd");
        QCOMPARE(room.ends, (std::vector{SessionEnd{20, true}}));
        test::answer(room.window, room.ends.front(), true);
        QVERIFY(room.find<QLabel>("sessionOutcome")->text().contains(u"20"_s));
        room.press("cancelSessionButton");
        room.confirm("confirmEnd");
        QCOMPARE(room.ends.back(), (SessionEnd{20, false}));
        // The selection stays with its session.
        table.sessions.insert(table.sessions.begin(), session(5, {}));
        test::answer(room.window, SessionsReading{}, table);
        QCOMPARE(room.find<QLabel>("sessionStatement")->text(), u"SELECT 20"_s);
        list->setCurrentIndex(list->model()->index(3, 0));
        auto *terminate = room.find<QPushButton>("terminateSessionButton");
        QVERIFY(!terminate->isEnabled());
        QVERIFY2(terminate->toolTip().contains(u"GRANT pg_signal_backend"_s),
                 qPrintable(terminate->toolTip()));
    }

    void theTrailIsFilteredAndGoesOn()
    {
        Room room(u"audit"_s);
        QCOMPARE(room.trails.size(), std::size_t(1));
        std::vector<RunLogEntry> page;
        for (int i = 0; i < room.trails.back().limit; ++i)
            page.push_back(entry(1000 - i));
        page.front().before = u"events: 35 days"_s;
        test::answer(room.window, room.trails.back(), page);
        auto *list = room.find<QTableView>("runTable");
        QCOMPARE(list->model()->rowCount(), 100);
        room.press("moreButton");
        QCOMPARE(room.trails.back().before, std::optional<qint64>(901));
        test::answer(room.window, room.trails.back(), std::vector{entry(900)});
        QCOMPARE(list->model()->rowCount(), 101);
        QVERIFY(!room.find<QPushButton>("moreButton")->isEnabled());
        room.find<QComboBox>("kindCombo")->setCurrentIndex(3);
        QCOMPARE(room.trails.back().what, u"rollup"_s);
        QVERIFY(!room.trails.back().before);
        QTest::keyClicks(room.find<QLineEdit>("roleEdit"), u"ann"_s);
        QTRY_COMPARE_WITH_TIMEOUT(room.trails.back().role, u"ann"_s, 30'000);
        test::answer(room.window, room.trails.back(), std::vector<RunLogEntry>());
        QCOMPARE(list->model()->rowCount(), 0);
        test::answer(room.window, LogRightsReading{}, LogRights{{u"mallory"_s}, {u"postgres"_s}, {}});
        QVERIFY(room.find<QLabel>("rightsNote")->text().contains(u"mallory"_s));
    }

    void runsOfAJobAreSeenAndBegun()
    {
        Room room(u"schedule"_s);
        std::vector<RollupRequest> rollups;
        std::vector<UpkeepRequest> upkeeps;
        onAsked<RollupRequest>(room.window, [&](const RollupRequest &asked) { rollups.push_back(asked); });
        onAsked<UpkeepRequest>(room.window, [&](const UpkeepRequest &asked) { upkeeps.push_back(asked); });
        test::answer(room.window, ScheduleReading{}, Schedule{samples::jobs(), samples::jobRuns(localNow())});
        auto *jobs = room.find<QTableView>("jobTable");
        auto *strip = room.find<RunStrip>("runStrip");
        jobs->setCurrentIndex(jobs->model()->index(1, 0));
        QCOMPARE(strip->runs().size(), std::size_t(6)); // those of this job alone
        QVERIFY(strip->accessibleName().contains(u"1 failed"_s));
        strip->setFocus();
        QTest::keyClick(strip, Qt::Key_End);
        QVERIFY2(strip->accessibleDescription().contains(u"340\u00a0ms"_s),
                 qPrintable(strip->accessibleDescription()));
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(strip, Qt::Key_Left);
        QVERIFY2(strip->accessibleDescription().contains(u"lock timeout"_s),
                 qPrintable(strip->accessibleDescription()));
        QTest::keyClick(strip, Qt::Key_Return);
        const auto *runs = room.find<QTableView>("jobRunTable");
        QCOMPARE(runs->currentIndex().siblingAtColumn(2).data().toString(), u"failed"_s);
        QVERIFY(runs->hasFocus());
        room.press("runJobButton");
        QCOMPARE(rollups, (std::vector{RollupRequest{Dataset::Events}, RollupRequest{Dataset::HttpRequest}}));
        jobs->setCurrentIndex(jobs->model()->index(2, 0));
        QVERIFY(strip->runs().empty());
        QTest::keyClick(strip, Qt::Key_Left); // there is nothing to go to
        room.press("runJobButton");
        QCOMPARE(upkeeps.size(), std::size_t(1));
        RunLogEntry undone = entry(1);
        undone.result = u"failed"_s;
        test::answer(room.window, UpkeepRequest{}, std::vector{entry(2), undone});
        QVERIFY2(room.find<QLabel>("resultLabel")->text().contains(u"1 step"_s),
                 qPrintable(room.find<QLabel>("resultLabel")->text()));
    }

    void aScheduleIsChangedOnlyWhenTheServerTakesIt()
    {
        Room room(u"schedule"_s);
        std::vector<JobRescheduling> changes;
        onAsked<JobRescheduling>(room.window,
                                 [&](const JobRescheduling &asked) { changes.push_back(asked); });
        test::answer(room.window, ScheduleReading{}, Schedule{samples::jobs(), samples::jobRuns(localNow())});
        room.press("jobScheduleButton");
        QPointer<QDialog> dialog = room.find<QDialog>("scheduleDialog");
        auto *edit = dialog->findChild<QComboBox *>(u"scheduleEdit"_s);
        auto *change = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!change->isEnabled()); // it is what it was
        edit->setEditText(u"often"_s);
        QTest::mouseClick(change, Qt::LeftButton);
        QCOMPARE(changes, (std::vector{JobRescheduling{1, u"often"_s}}));
        QVERIFY(!change->isEnabled());
        test::answer(room.window, changes.front(),
                     Error{.kind = ErrorKind::Constraint, .text = u"no schedule"_s});
        const auto *problem = dialog->findChild<QLabel *>(u"scheduleProblem"_s);
        QVERIFY(problem->isVisible() && problem->text().contains(u"no schedule"_s));
        edit->setEditText(u" 30  seconds "_s);
        QTest::mouseClick(change, Qt::LeftButton);
        QCOMPARE(changes.back(), (JobRescheduling{1, u"30 seconds"_s}));
        test::answer(room.window, changes.back(), true);
        QTRY_VERIFY(!dialog);
    }

    void aDiskThatFillsIsSaid()
    {
        Room room(u"datasets"_s);
        const auto *outlook = room.find<QLabel>("outlookLabel");
        test::answer(room.window, StorageReading{}, samples::storage(localNow()));
        QVERIFY2(!outlook->text().contains(u"full"_s), qPrintable(outlook->text()));
        QVERIFY(outlook->text().contains(u"free on the disk"_s));
        QCOMPARE(room.find<QTableView>("storageTable")->model()->rowCount(), 4);
        test::answer(room.window, StorageReading{}, samples::storage(localNow(), true));
        QVERIFY2(outlook->text().contains(u"full in 8 day(s)"_s), qPrintable(outlook->text()));
        QCOMPARE(outlook->property("tone").toString(), u"warning"_s);
    }

    void whatLiesInTheDefaultPartitionIsSaid()
    {
        Room room(u"partitions"_s);
        PartitionLine spare{.dataset = u"events"_s, .partition = u"events_default"_s, .rows = 30, .due = 30};
        test::answer(room.window, PartitionsReading{}, std::vector{spare});
        QVERIFY(room.find<QLabel>("defaultNotes")->text().contains(u"30 rows"_s));
        room.press("makePartitionsButton");
        QCOMPARE(room.made, std::vector{PartitionsRequest{Dataset::Events}});
        spare.due = 0;
        test::answer(room.window, PartitionsReading{}, std::vector{spare});
        QVERIFY(!room.find<QLabel>("defaultNotes")->isVisible());
    }
};

QTEST_MAIN(TestOperatorsRoom)
#include "tst_operatorsroom.moc"
