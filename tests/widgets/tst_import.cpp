// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/figure.h"
#include "widgets/import/importdialog.h"
#include "widgets/import/rejectsdialog.h"
#include "widgets/importsamples.h"
#include "widgets/sampledesk.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

using namespace tidemark;
using namespace tidemark::test;
using namespace tidemark::widgets;
using namespace Qt::StringLiterals;

namespace
{
/// A window whose import was opened with a file, and what it asked for.
struct ImportDesk : SampleDesk {
    std::vector<std::pair<ingest::LoadJob, bool>> looks;
    std::vector<ingest::LoadJob> jobs;
    int cancels = 0;

    explicit ImportDesk(const QStringList &files = {u"/data/events.csv"_s})
    {
        QObject::connect(&window, &MainWindow::lookRequested, &window,
                         [this](const ingest::LoadJob &job, bool guess) { looks.emplace_back(job, guess); });
        QObject::connect(&window, &MainWindow::importRequested, &window,
                         [this](const ingest::LoadJob &job) { jobs.push_back(job); });
        QObject::connect(&window, &MainWindow::importCancelRequested, &window, [this] { ++cancels; });
        window.openImport(files);
    }
    [[nodiscard]] ImportDialog *dialog() const { return window.findChild<ImportDialog *>(); }
    template<typename T>
    [[nodiscard]] T *in(const char *name) const
    {
        T *found = dialog()->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s in the import", name);
        return found;
    }
    void press(const char *name) const { QTest::mouseClick(in<QPushButton>(name), Qt::LeftButton); }
    [[nodiscard]] bool canImport() const { return in<QPushButton>("importButton")->isEnabled(); }
    [[nodiscard]] QString text(const char *label) const { return in<QLabel>(label)->text(); }
    [[nodiscard]] QComboBox *choice(int row) const
    {
        return qobject_cast<QComboBox *>(in<QTableWidget>("columnsTable")->cellWidget(row, 2));
    }
    void begin()
    {
        window.showLook(samples::eventsLook(looks.back().first));
        press("importButton");
        if (jobs.empty())
            qFatal("nothing was begun");
    }
};

void drop(QWidget &on, const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&on, &enter);
    if (!enter.isAccepted())
        return;
    QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&on, &event);
}

QStringList cells(const QTableView *table, int row)
{
    QStringList texts;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        texts << table->model()->index(row, column).data().toString();
    return texts;
}
} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensByKeyMenuAndButton()
    {
        SampleDesk desk;
        QTest::keyClick(&desk.window, Qt::Key_I, Qt::ControlModifier);
        auto *dialog = desk.window.findChild<ImportDialog *>();
        QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
        dialog->close();
        desk.find<QAction>("importAction")->trigger();
        QVERIFY(dialog->isVisible());
        dialog->close();
        desk.openSection(u"datasets"_s);
        QTest::mouseClick(desk.find<QPushButton>("importButton"), Qt::LeftButton);
        QVERIFY(dialog->isVisible());
        QVERIFY(!desk.window.menuBar()->actions().isEmpty());
    }

    void takesDroppedFiles()
    {
        ImportDesk desk{QStringList()};
        drop(desk.window, {QUrl(u"https://example.org/a.csv"_s)});
        QVERIFY(desk.looks.empty());
        drop(desk.window, {QUrl::fromLocalFile(u"/data/a.csv"_s), QUrl::fromLocalFile(u"/data/b.csv"_s)});
        QCOMPARE(desk.looks.size(), std::size_t(1));
        QCOMPARE(desk.looks[0].first.files, QStringList({u"/data/a.csv"_s, u"/data/b.csv"_s}));
        QVERIFY(desk.looks[0].second);
        drop(*desk.dialog(), {QUrl::fromLocalFile(u"/data/c.csv"_s)});
        QCOMPARE(desk.looks.back().first.files, QStringList{u"/data/c.csv"_s});
    }

    void showsWhatWasFoundOut()
    {
        ImportDesk desk;
        QVERIFY(!desk.canImport());
        desk.window.showLook(samples::eventsLook(desk.looks[0].first));
        QVERIFY(desk.canImport());
        QCOMPARE(desk.in<QComboBox>("formatCombo")->currentText(), u"Events, CSV"_s);
        QCOMPARE(desk.in<QComboBox>("headerCombo")->currentText(), u"a header"_s);
        QCOMPARE(desk.in<QLineEdit>("rejectsEdit")->text(), u"/data/events.rejects.csv"_s);
        QCOMPARE(desk.in<QTableWidget>("columnsTable")->rowCount(), 4);
        QCOMPARE(desk.choice(3)->currentText(), u"occurred_at"_s);
        const auto *table = desk.in<QTableView>("previewTable");
        QCOMPARE(table->model()->rowCount(), 13);
        QCOMPARE(cells(table, 0), QStringList({u"2"_s, u"stored"_s, u"2026-11-20 09:30:00+00"_s, u"7"_s,
                                               u"purchase"_s, u"{\"plan\":\"gold\"}"_s}));
        const QStringList bad = cells(table, 3);
        QCOMPARE(bad.mid(0, 2), QStringList({u"5"_s, u"rejected"_s}));
        QVERIFY(bad[2].contains(u"no whole number"_s) && bad[2].contains(u"seven"_s));
        QCOMPARE(table->columnSpan(3, 2), 4);
        QVERIFY(desk.text("noteLabel").contains(u"13"_s));

        desk.press("importButton");
        QCOMPARE(desk.jobs.size(), std::size_t(1));
        const ingest::LoadJob &job = desk.jobs[0];
        QCOMPARE(job.format, ingest::Format::EventsCsv);
        QCOMPARE(job.rejectsFile, u"/data/events.rejects.csv"_s);
        QVERIFY(!job.resumeKey.isEmpty() && job.ownKey && !job.strict);
    }

    void aLogNeedsItsTenant()
    {
        ImportDesk desk({u"/data/access.log"_s});
        desk.window.showLook(samples::logLook(desk.looks[0].first));
        QVERIFY(!desk.canImport());
        QVERIFY(desk.text("noteLabel").contains(u"tenant"_s));
        QCOMPARE(cells(desk.in<QTableView>("previewTable"), 0).value(3), u"?"_s);
        QTest::keyClicks(desk.in<QLineEdit>("tenantEdit"), u"4x2"_s); // letters are no tenant
        QVERIFY(!desk.canImport());                                   // not before it was looked at
        QTRY_COMPARE(desk.looks.size(), std::size_t(2));              // once for both keys
        QCOMPARE(desk.looks[1].first.tenant, TenantId(42));
        QVERIFY(!desk.looks[1].second);
        desk.window.showLook(samples::logLook(desk.looks[1].first));
        QVERIFY(desk.canImport());
        desk.press("importButton");
        QCOMPARE(desk.jobs.at(0).tenant, TenantId(42));
    }

    void fieldsCanGoElsewhere()
    {
        ImportDesk desk;
        desk.window.showLook(samples::eventsLook(desk.looks[0].first));
        desk.choice(2)->setFocus();
        QTest::keyClick(desk.choice(2), Qt::Key_End); // the last: left out
        QTest::keyClick(desk.choice(2), Qt::Key_Return);
        QCOMPARE(desk.looks.size(), std::size_t(2));
        QCOMPARE(desk.looks[1].first.csv.columns,
                 QStringList({u"tenant_id"_s, u"event_type"_s, u"-"_s, u"occurred_at"_s}));
        QCOMPARE(desk.looks[1].first.csv.header, ingest::CsvHeader::Yes); // or the header were a record
        desk.window.showLook(samples::eventsLook(desk.looks[1].first));
        // A column that another field takes over gives way.
        desk.choice(3)->setFocus();
        QTest::keyClicks(desk.choice(3), u"tenant"_s);
        QCOMPARE(desk.looks.back().first.csv.columns,
                 QStringList({u"tenant"_s, u"event_type"_s, u"plan"_s, u"tenant_id"_s}));
    }

    void answersToOlderQuestionsAreDropped()
    {
        ImportDesk desk({u"/data/access.log"_s});
        const ingest::LoadJob first = desk.looks[0].first;
        desk.window.openImport({u"/data/events.csv"_s});
        desk.window.showLook(samples::logLook(first));
        QVERIFY(!desk.canImport());
        QCOMPARE(desk.in<QTableView>("previewTable")->model()->rowCount(), 0);
        desk.window.showLook(samples::eventsLook(desk.looks[1].first));
        QVERIFY(desk.canImport());
    }

    void saysWhatCannotBeRead()
    {
        ImportDesk desk({u"/data/photo.jpg"_s});
        desk.window.showLook(samples::strangeLook(desk.looks[0].first));
        QVERIFY(desk.text("guessLabel").contains(u"was not recognized"_s));
        QVERIFY(desk.text("noteLabel").contains(u"None of the first records"_s));
        ingest::FileLook missing;
        desk.window.openImport({u"/data/gone"_s});
        missing.asked = missing.job = desk.looks.back().first;
        missing.preview = Error{.kind = ErrorKind::Io, .serverText = u"/data/gone: No such file"_s};
        desk.window.showLook(missing);
        QCOMPARE(desk.text("noteLabel"), u"/data/gone: No such file"_s);
        QVERIFY(!desk.canImport());
        ingest::FileLook empty;
        desk.window.openImport({u"/data/empty"_s});
        empty.asked = empty.job = desk.looks.back().first;
        desk.window.showLook(empty);
        QVERIFY(desk.text("noteLabel").contains(u"no record"_s));
        QVERIFY(!desk.canImport());
    }

    void showsProgressAndCancels()
    {
        ImportDesk desk;
        desk.begin();
        desk.window.showImportProgress(samples::loadProgress());
        QCOMPARE(desk.in<Figure>("storedFigure")->value(), u"1,240,000"_s);
        QCOMPARE(desk.in<Figure>("rejectedFigure")->value(), u"13"_s);
        QCOMPARE(desk.in<Figure>("leftFigure")->value(), u"12\u00A0s"_s);
        QVERIFY(!desk.in<QLabel>("awayLabel")->isVisible());
        ingest::LoadProgress away = samples::loadProgress();
        away.reconnecting = true;
        desk.window.showImportProgress(away);
        QVERIFY(desk.in<QLabel>("awayLabel")->isVisible());
        desk.press("cancelButton");
        desk.press("cancelButton");
        QCOMPARE(desk.cancels, 1);
        QVERIFY(desk.dialog()->isImporting()); // until its end is told
        ingest::LoadReport report = samples::loadReport(4000, 0);
        report.cancelled = true;
        desk.window.showImportReport(report);
        QVERIFY(!desk.dialog()->isImporting());
        QVERIFY(desk.text("headingLabel").contains(u"4,000"_s) &&
                desk.text("headingLabel").contains(u"stay"_s));
        QVERIFY(desk.text("detailLabel").contains(u"4,000 = stored 4,000 + rejected 0"_s));
    }

    void goesOnWithTheSameKey()
    {
        ImportDesk desk;
        desk.begin();
        ingest::LoadReport broken = samples::loadReport(4000, 3);
        broken.rejectsFile = u"/data/events.rejects.csv"_s;
        broken.failure = Error{.kind = ErrorKind::Unreachable, .serverText = u"connection refused"_s};
        desk.window.showImportReport(broken);
        QVERIFY(desk.text("detailLabel").contains(u"connection refused"_s));
        desk.press("continueButton");
        QCOMPARE(desk.jobs.size(), std::size_t(2));
        QCOMPARE(desk.jobs[1], desk.jobs[0]);
        desk.window.showImportProgress(samples::loadProgress());
        QCOMPARE(desk.in<Figure>("storedFigure")->value(), u"1,244,000"_s);
        // It cannot go on: what was stored is stored nevertheless.
        desk.window.showImportReport(Error{.kind = ErrorKind::Unreachable, .serverText = u"still away"_s});
        QVERIFY2(desk.text("headingLabel").contains(u"4,000"_s), qPrintable(desk.text("headingLabel")));
        QVERIFY(desk.in<QPushButton>("rejectsButton")->isVisible());
        desk.press("continueButton");
        // Both parts are one load, and the rejects of the first are no less rejected.
        desk.window.showImportReport(samples::loadReport(6000, 0));
        QVERIFY2(desk.text("headingLabel").contains(u"10,000"_s) && desk.text("headingLabel").contains(u'3'),
                 qPrintable(desk.text("headingLabel")));
        QVERIFY2(desk.text("detailLabel").contains(u"10,003 = stored 10,000 + rejected 3"_s),
                 qPrintable(desk.text("detailLabel")));
        QCOMPARE(desk.in<Figure>("storedFigure")->value(), u"10,000"_s);
        QVERIFY(desk.in<QPushButton>("rejectsButton")->isVisible());
        QVERIFY(!desk.in<QPushButton>("continueButton")->isVisible());
        // Another import has a key of its own.
        desk.press("moreButton");
        desk.window.openImport({u"/data/events.csv"_s});
        desk.begin();
        QVERIFY(desk.jobs[3].resumeKey != desk.jobs[0].resumeKey);
    }

    void whatCouldNotBeginCanBeChanged()
    {
        ImportDesk desk;
        desk.begin();
        desk.window.showImportReport(Error{.kind = ErrorKind::Permission,
                                           .serverText = u"permission denied for function begin_run"_s});
        QVERIFY(desk.text("detailLabel").contains(u"tidemark_ingest"_s));
        QVERIFY(!desk.in<QPushButton>("rollupButton")->isVisible());
        QVERIFY(desk.in<QPushButton>("backButton")->isVisible());
        desk.press("backButton");
        QVERIFY(desk.in<QPushButton>("importButton")->isVisible() && desk.canImport());
    }

    void rollsUpWhereItMay()
    {
        ImportDesk desk;
        std::vector<RollupRequest> rollups;
        onAsked<RollupRequest>(desk.window,
                               [&](const RollupRequest &request) { rollups.push_back(request); });
        desk.window.showTide(samples::tide(localNow(), false, true), localNow());
        desk.begin();
        desk.window.showImportReport(samples::loadReport(100, 0));
        auto *button = desk.in<QPushButton>("rollupButton");
        QVERIFY(button->isVisible() && !button->isEnabled());
        QVERIFY(button->toolTip().contains(u"tidemark_operator"_s));
        desk.window.showTide(samples::tide(localNow()), localNow());
        desk.press("rollupButton");
        QCOMPARE(rollups, std::vector<RollupRequest>{{Dataset::Events}});
        QVERIFY(!button->isEnabled());
        test::answer(desk.window, RollupRequest{Dataset::Events},
                     RollupReport{Dataset::Events, RollupOutcome::Done, 100, 0, 4, 0, {}});
        QVERIFY(desk.text("rollupLabel").contains(u"100"_s));
        QVERIFY(button->isEnabled());
    }

    void opensTheRejects()
    {
        ImportDesk desk;
        QSignalSpy asked(&desk.window, &MainWindow::rejectsRequested);
        desk.begin();
        desk.window.showImportReport(samples::loadReport(9'987, 13));
        QCOMPARE(desk.in<QTableView>("rejectsTable")->model()->rowCount(), 13);
        desk.press("rejectsButton");
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toString(), u"/data/access.rejects.log"_s);
        const auto *rejects = desk.window.findChild<RejectsDialog *>();
        QVERIFY(rejects && rejects->isVisible());
        desk.window.showRejects(u"/data/another.log"_s, samples::fileRejects());
        const auto *model = rejects->findChild<QTableView *>()->model();
        QCOMPARE(model->rowCount(), 0);
        desk.window.showRejects(u"/data/access.rejects.log"_s, samples::fileRejects());
        QCOMPARE(model->rowCount(), 13);
        QVERIFY(model->index(0, 0).data().toString().contains(u"line 17 of access.log"_s));
        QDesktopServices::setUrlHandler(u"file"_s, this, "takeUrl");
        QTest::mouseClick(rejects->findChild<QPushButton *>(u"openButton"_s), Qt::LeftButton);
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QCOMPARE(m_opened, QUrl::fromLocalFile(u"/data/access.rejects.log"_s));
    }

    void hiddenItGoesOnAndComesBack()
    {
        ImportDesk desk;
        desk.begin();
        QTest::keyClick(desk.dialog(), Qt::Key_Escape);
        QVERIFY(!desk.dialog()->isVisible() && desk.dialog()->isImporting());
        QCOMPARE(desk.cancels, 0);
        desk.window.openImport({u"/data/other.csv"_s}); // the one that runs is shown, and not disturbed
        QVERIFY(desk.dialog()->isVisible() && desk.dialog()->isImporting());
        QCOMPARE(desk.looks.size(), std::size_t(1));
        QTest::keyClick(desk.dialog(), Qt::Key_Escape);
        desk.window.showImportReport(samples::loadReport(100, 0));
        QVERIFY(desk.dialog()->isVisible());
    }

    void closingAsksAndCancels()
    {
        ImportDesk desk;
        desk.begin();
        QVERIFY(!desk.window.close());
        auto *question = desk.window.findChild<QMessageBox *>();
        QVERIFY(question && question->isVisible());
        QTest::keyClick(question, Qt::Key_Escape); // go on
        QVERIFY(desk.window.isVisible());
        QCOMPARE(desk.cancels, 0);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!desk.window.close());
        QTest::mouseClick(desk.find<QPushButton>("cancelAndClose"), Qt::LeftButton);
        QCOMPARE(desk.cancels, 1);
        QVERIFY(desk.window.isVisible()); // until the load has ended
        QVERIFY(!desk.window.close());
        ingest::LoadReport report = samples::loadReport(100, 0);
        report.cancelled = true;
        desk.window.showImportReport(report);
        QTRY_VERIFY(!desk.window.isVisible());
    }

    void anEndDuringTheQuestionLeavesTheWindow()
    {
        ImportDesk desk;
        desk.begin();
        QVERIFY(!desk.window.close());
        desk.window.showImportReport(samples::loadReport(100, 0));
        QTRY_VERIFY(!desk.window.findChild<QMessageBox *>());
        QVERIFY(desk.window.isVisible());
        QVERIFY(desk.window.close());
    }

    void toldToCloseItDoesNotAsk()
    {
        ImportDesk desk;
        desk.begin();
        desk.window.closeNow();
        QVERIFY(!desk.window.findChild<QMessageBox *>());
        QCOMPARE(desk.cancels, 1);
        desk.window.showImportReport(samples::loadReport(100, 0));
        QTRY_VERIFY(!desk.window.isVisible());
    }

    void takeUrl(const QUrl &url) { m_opened = url; }

private:
    QUrl m_opened;
};

QTEST_MAIN(TestImport)
#include "tst_import.moc"
