// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/annotationsitem.h"
#include "widgets/charts/readoutcard.h"
#include "widgets/charts/stackchart.h"
#include "widgets/panes/paneboard.h"
#include "widgets/sampledesk.h"
#include "widgets/shell/annotationfeed.h"
#include "widgets/shell/annotationsdialog.h"
#include "widgets/shell/notedialog.h"

#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QHelpEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QToolTip>

using namespace tidemark;
using namespace tidemark::test;
using namespace tidemark::widgets;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// A window whose coordinator has annotations, and what it asked for.
struct AnnotationDesk : SampleDesk {
    std::vector<AnnotationsReading> readings;
    std::vector<NoteSaving> savings;
    std::vector<NoteRemoval> removals;

    AnnotationDesk()
    {
        onAsked<AnnotationsReading>(
            window, [this](const AnnotationsReading &reading) { readings.push_back(reading); });
        onAsked<NoteSaving>(window, [this](const NoteSaving &saving) { savings.push_back(saving); });
        onAsked<NoteRemoval>(window, [this](const NoteRemoval &removal) { removals.push_back(removal); });
        // Another range, so that it is asked for.
        find<QAction>("earlierAction")->trigger();
        answer();
        QTRY_VERIFY(!chart()->buckets().empty());
    }
    void tell(const std::vector<Annotation> &annotations)
    {
        test::answer(window, readings.back(), annotations);
    }
    [[nodiscard]] TimeChart *chart() const { return pane("trendPane")->timeChart(); }
    [[nodiscard]] Instant hour(int n) const { return chart()->buckets()[std::size_t(n)].start; }
    [[nodiscard]] QAction *action(const char *name) const
    {
        return pane("trendPane")->findChild<QAction *>(QString::fromLatin1(name));
    }
    [[nodiscard]] NoteDialog *noteDialog() const { return window.findChild<NoteDialog *>(); }
    [[nodiscard]] AnnotationsDialog *list() const { return window.findChild<AnnotationsDialog *>(); }
    template<typename Field>
    [[nodiscard]] Field *field(const char *name) const
    {
        return noteDialog()->findChild<Field *>(QString::fromLatin1(name));
    }
    void press(const char *name) const
    {
        QTest::mouseClick(list()->findChild<QPushButton *>(QString::fromLatin1(name)), Qt::LeftButton);
    }
    [[nodiscard]] QString stateOf(const char *button) const
    {
        return list()->findChild<QPushButton *>(QString::fromLatin1(button))->isEnabled() ? u"on"_s
                                                                                          : u"off"_s;
    }
};

Annotation happened(const QString &kind, Instant from, Instant to)
{
    Annotation one{kind, from};
    one.to = to;
    one.dataset = Dataset::Events;
    one.runs = 2;
    one.rows = 1200;
    one.buckets = 3;
    return one;
}

Annotation noteOf(qint64 id, const QString &text, Instant from, bool editable)
{
    Annotation note{QString(noteKind), from};
    note.to = from;
    note.id = id;
    note.tenant = TenantId(1);
    note.text = text;
    note.by = u"anna"_s;
    note.at = from;
    note.editable = editable;
    return note;
}

QJsonObject fieldsOf(const NoteSaving &saving)
{
    return QJsonDocument::fromJson(saving.fields).object();
}
} // namespace

/// Annotations in the window: marked along the time axis, read by pointer and keyboard, listed, and written.
class TestAnnotations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRangeIsAskedForAndMarked()
    {
        AnnotationDesk desk;
        QCOMPARE(desk.readings.back(),
                 (AnnotationsReading{desk.asked().range, TenantId(1), Dataset::Events}));
        const Annotation late = happened(u"late_rows"_s, desk.hour(3), desk.hour(5));
        desk.tell({late, noteOf(7, u"sale"_s, desk.hour(20), true)});
        QCOMPARE(desk.chart()->annotations().size(), std::size_t(2));
        QCOMPARE(desk.chart()->annotationsItem().signs().size(), std::size_t(2));
        // The other charts over the range have them too, the live one has not.
        QCOMPARE(desk.pane("uniquesPane")->timeChart()->annotations().size(), std::size_t(2));
        QVERIFY(desk.pane("livePane")->timeChart()->annotations().empty());
        // Of another tenant nothing is known yet.
        const std::size_t before = desk.readings.size();
        ViewState view = desk.view();
        view.tenant = Tenant{TenantId(2), u"Other"_s};
        desk.window.restoreView(view);
        QVERIFY(desk.chart()->annotations().empty());
        QVERIFY(desk.readings.size() > before);
        QCOMPARE(desk.readings.back().tenant, std::optional(TenantId(2)));
    }

    void whatLiesCloseTogetherIsOneSign()
    {
        AnnotationDesk desk;
        desk.tell({happened(u"load"_s, desk.hour(10), desk.hour(10) + 1min),
                   happened(u"rollup_failed"_s, desk.hour(10) + 2min, desk.hour(10) + 3min),
                   happened(u"gap"_s, desk.hour(100), desk.hour(101))});
        const std::vector<AnnotationsItem::Sign> &signs = desk.chart()->annotationsItem().signs();
        QCOMPARE(signs.size(), std::size_t(2));
        QCOMPARE(signs[0].marks.size(), std::size_t(2));
        // What somebody has to look at comes first.
        QCOMPARE(desk.chart()->annotations()[signs[0].marks[0]].kind, u"rollup_failed"_s);
    }

    void pointingAtASignTellsIt()
    {
        AnnotationDesk desk;
        Annotation failed = happened(u"rollup_failed"_s, desk.hour(30), desk.hour(30) + 5min);
        failed.reason = {u"<img src=x> no space"_s};
        desk.tell({failed});
        TimeChart *chart = desk.chart();
        const AnnotationsItem::Sign &sign = chart->annotationsItem().signs().front();
        const QPoint at = chart->annotationsItem().rectOf(sign).center().toPoint();
        QHelpEvent event(QEvent::ToolTip, at, chart->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(chart->viewport(), &event);
        const QString told = QToolTip::text();
        for (const QString &part : {u"Rollup failed"_s, u"2 rollup(s) failed"_s, u"from the run log"_s,
                                    u"&lt;img src=x&gt; no space"_s})
            QVERIFY2(told.contains(part), qPrintable(told));
        QVERIFY2(!told.contains(u"<img"_s), qPrintable(told));
        // Elsewhere there is none.
        const QPoint above(at.x(), int(chart->plotRect().center().y()));
        QHelpEvent elsewhere(QEvent::ToolTip, above, chart->viewport()->mapToGlobal(above));
        QCoreApplication::sendEvent(chart->viewport(), &elsewhere);
        QTRY_VERIFY(QToolTip::text().isEmpty());
    }

    void theKeyboardStepsThroughThem()
    {
        AnnotationDesk desk;
        desk.tell({noteOf(7, u"sale"_s, desk.hour(20), true), noteOf(8, u"deploy"_s, desk.hour(60), true)});
        TimeChart *chart = desk.chart();
        chart->setFocus(Qt::OtherFocusReason);
        QTest::keyClick(chart, Qt::Key_N);
        QCOMPARE(chart->crosshairBucket(), std::optional<std::size_t>(20));
        QVERIFY2(QToolTip::text().contains(u"sale"_s), qPrintable(QToolTip::text()));
        // What the crosshair reads has it, too.
        const std::vector<ReadoutLine> &lines = chart->card()->readout().lines;
        QCOMPARE(lines.back().name, u"Note"_s);
        QCOMPARE(lines.back().value, u"sale"_s);
        QTest::keyClick(chart, Qt::Key_N);
        QCOMPARE(chart->crosshairBucket(), std::optional<std::size_t>(60));
        QTest::keyClick(chart, Qt::Key_N); // there is no other one
        QCOMPARE(chart->crosshairBucket(), std::optional<std::size_t>(60));
        QTest::keyClick(chart, Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(chart->crosshairBucket(), std::optional<std::size_t>(20));
        // All charts share the crosshair.
        QVERIFY(desk.pane("uniquesPane")->timeChart()->crosshairBucket().has_value());
        QTRY_VERIFY2(chart->accessibleDescription().contains(u"2 annotation(s)"_s),
                     qPrintable(chart->accessibleDescription()));
    }

    void kindsAreHiddenAndThatIsKept()
    {
        AnnotationDesk desk;
        desk.tell(
            {noteOf(7, u"sale"_s, desk.hour(20), true), happened(u"load"_s, desk.hour(60), desk.hour(61))});
        QVERIFY(desk.action("kind-load")->isChecked());
        desk.action("kind-load")->trigger();
        QCOMPARE(desk.chart()->annotations().size(), std::size_t(1));
        QCOMPARE(desk.chart()->annotations()[0].kind, u"note"_s);
        QVERIFY(!desk.pane("uniquesPane")->findChild<QAction *>(u"kind-load"_s)->isChecked());
        const QByteArray kept = desk.view().panes;
        desk.action("kind-load")->trigger();
        QCOMPARE(desk.chart()->annotations().size(), std::size_t(2));
        desk.find<PaneBoard>()->restoreLayout(kept);
        QCOMPARE(desk.chart()->annotations().size(), std::size_t(1));
        QVERIFY(!desk.action("kind-load")->isChecked());
        // A report has what the window has.
        const std::unique_ptr<PaneBoard> copy = desk.find<PaneBoard>()->copy();
        QCOMPARE(copy->findChild<Pane *>(u"trendPane"_s)->timeChart()->annotations(),
                 desk.chart()->annotations());
    }

    void aNoteIsWrittenAboutABucket()
    {
        AnnotationDesk desk;
        TimeChart *chart = desk.chart();
        // By the menu that the pointer opens there …
        const QPoint at = onChart(chart, 12);
        QTest::mouseMove(chart->viewport(), at);
        QTRY_COMPARE(chart->crosshairBucket(), std::optional<std::size_t>(12));
        QContextMenuEvent menu(QContextMenuEvent::Mouse, at, chart->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(desk.pane("trendPane"), &menu);
        desk.action("noteAction")->trigger();
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        QVERIFY(desk.noteDialog() != nullptr);
        auto *save = desk.noteDialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        QVERIFY(!save->isEnabled());
        QTest::keyClicks(desk.field<QPlainTextEdit>("noteText"), u"sale"_s);
        QTest::keyClick(desk.field<QPlainTextEdit>("noteText"), Qt::Key_Return);
        QTest::keyClicks(desk.field<QPlainTextEdit>("noteText"), u"began"_s);
        QVERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QCOMPARE(desk.savings.size(), std::size_t(1));
        QVERIFY(!desk.savings[0].id);
        const QJsonObject fields = fieldsOf(desk.savings[0]);
        QCOMPARE(fields[u"text"_s].toString(), u"sale began"_s);
        QCOMPARE(fields[u"tenant_id"_s].toInt(), 1);
        QCOMPARE(fields[u"dataset"_s].toString(), u"events"_s);
        QCOMPARE(fields[u"range_from"_s].toString(), toIso(desk.hour(12)));
        QCOMPARE(fields[u"range_to"_s].toString(), toIso(desk.hour(13)));
        // What the server refuses is said, and can be changed.
        test::answer(desk.window, desk.savings[0], Error{.kind = ErrorKind::Constraint, .text = u"No."_s});
        QVERIFY(desk.field<QLabel>("noteState")->text().contains(u"No."_s));
        desk.field<QComboBox>("noteTenant")->setCurrentIndex(1);
        QTest::mouseClick(save, Qt::LeftButton);
        QVERIFY(fieldsOf(desk.savings[1])[u"tenant_id"_s].isNull());
        test::answer(desk.window, desk.savings[1], noteOf(9, u"sale began"_s, desk.hour(12), true));
        QTRY_VERIFY(desk.noteDialog() == nullptr);
        // … and by the keyboard.
        desk.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        chart->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(chart->hasFocus());
        QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Home);
        QCOMPARE(chart->crosshairBucket(), std::optional<std::size_t>(0));
        QTest::keyClick(chart, Qt::Key_Insert);
        QVERIFY(desk.noteDialog() != nullptr);
        QTest::keyClicks(desk.field<QPlainTextEdit>("noteText"), u"first"_s);
        QTest::mouseClick(desk.noteDialog()->findChild<QPushButton *>(u"saveNote"_s), Qt::LeftButton);
        QCOMPARE(fieldsOf(desk.savings.back())[u"range_from"_s].toString(), toIso(desk.hour(0)));
    }

    void aNoteWithoutABucketIsAboutTheRange()
    {
        AnnotationDesk desk;
        desk.find<QAction>("rangeNoteAction")->trigger();
        QVERIFY(desk.noteDialog() != nullptr);
        QTest::keyClicks(desk.field<QPlainTextEdit>("noteText"), u"week"_s);
        QTest::mouseClick(desk.noteDialog()->findChild<QPushButton *>(u"saveNote"_s), Qt::LeftButton);
        QCOMPARE(fieldsOf(desk.savings.back())[u"range_from"_s].toString(), toIso(desk.asked().range.from));
        // Too long a text is not sent.
        test::answer(desk.window, desk.savings.back(), Error{.kind = ErrorKind::Timeout});
        desk.field<QPlainTextEdit>("noteText")->setPlainText(QString(501, u'x'));
        QVERIFY(!desk.noteDialog()->findChild<QPushButton *>(u"saveNote"_s)->isEnabled());
        QVERIFY(desk.field<QLabel>("noteState")->text().contains(u"1 character(s) too long"_s));
    }

    void theListIsChangedAndLeadsThere()
    {
        AnnotationDesk desk;
        desk.tell({happened(u"backfill"_s, desk.hour(3), desk.hour(50)),
                   noteOf(7, u"sale"_s, desk.hour(20), true), noteOf(8, u"other's"_s, desk.hour(60), false)});
        desk.find<QAction>("annotationsAction")->trigger();
        QVERIFY(desk.list() != nullptr);
        auto *table = desk.list()->findChild<QTableView *>(u"annotationTable"_s);
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(0, 2).data().toString(), u"Backfill"_s);
        QCOMPARE(table->model()->index(1, 3).data().toString(), u"sale"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        QCOMPARE(desk.stateOf("editNoteButton") + desk.stateOf("removeNoteButton"), u"offoff"_s);
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(desk.stateOf("editNoteButton") + desk.stateOf("removeNoteButton"), u"onon"_s);
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(desk.stateOf("editNoteButton") + desk.stateOf("removeNoteButton"), u"offoff"_s);
        QTest::keyClick(table, Qt::Key_Up);
        desk.press("editNoteButton");
        QCOMPARE(desk.field<QPlainTextEdit>("noteText")->toPlainText(), u"sale"_s);
        QTest::keyClicks(desk.field<QPlainTextEdit>("noteText"), u"x"_s);
        QTest::mouseClick(desk.noteDialog()->findChild<QPushButton *>(u"saveNote"_s), Qt::LeftButton);
        QCOMPARE(desk.savings.back().id, std::optional<qint64>(7));
        QCOMPARE(fieldsOf(desk.savings.back())[u"range_from"_s].toString(), toIso(desk.hour(20)));
        test::answer(desk.window, desk.savings.back(), noteOf(7, u"xsale"_s, desk.hour(20), true));
        QTRY_VERIFY(desk.noteDialog() == nullptr);
        desk.press("removeNoteButton");
        QVERIFY(desk.removals.empty()); // it asks first
        QTest::mouseClick(desk.list()->findChild<QPushButton *>(u"confirmRemoveNote"_s), Qt::LeftButton);
        QCOMPARE(desk.removals.back().id, qint64(7));
        test::answer(desk.window, desk.removals.back(),
                     Error{.kind = ErrorKind::Permission, .text = u"Not yours."_s});
        QVERIFY(desk.list()->findChild<QLabel *>(u"annotationsState"_s)->text().contains(u"Not yours."_s));
        // It leads to the time, with some of what was around.
        const Instant at = desk.hour(20);
        desk.press("showTimeButton");
        QVERIFY(desk.asked().range.contains(at));
        QVERIFY(desk.asked().range.length() < 3h);
    }

    void anOlderSchemaSaysSoInTheListAlone()
    {
        AnnotationDesk desk;
        test::answer(desk.window, desk.readings.back(),
                     Result<std::vector<Annotation>>(
                         Error{.kind = ErrorKind::SchemaVersion,
                               .text = u"The schema has version 5; this needs version 6."_s,
                               .hint = u"tidemarkctl init"_s}));
        QVERIFY(desk.chart()->annotations().empty());
        QVERIFY(desk.pane("trendPane")->outlook() == Outlook::Data);
        desk.find<QAction>("annotationsAction")->trigger();
        const QString said = desk.list()->findChild<QLabel *>(u"annotationsState"_s)->text();
        QVERIFY2(said.contains(u"this needs version 6"_s), qPrintable(said));
    }

    void aRefusedLoginIsNotTriedForEver()
    {
        AdminPort port;
        AnnotationFeed feed(port);
        int asked = 0;
        connect(&port, &AdminPort::asked, &feed, [&] { ++asked; });
        RangeQuestion question;
        question.tenant = TenantId(1);
        question.dataset = Dataset::Events;
        question.range = {localNow() - 5h, localNow()};
        feed.setAsking(true);
        feed.setQuestion(question);
        QCOMPARE(asked, 1);
        QVERIFY(!feed.isSettled());
        const AnnotationsReading reading{question.range, question.tenant, question.dataset};
        test::answer(port, reading, Result<std::vector<Annotation>>(Error{.kind = ErrorKind::AuthFailed}));
        QVERIFY(feed.isSettled());
        question.range.from -= 1h;
        feed.setQuestion(question);
        QCOMPARE(asked, 1);
        feed.setAsking(false);
        feed.setAsking(true);
        QCOMPARE(asked, 2);
    }
};

QTEST_MAIN(TestAnnotations)
#include "tst_annotations.moc"
