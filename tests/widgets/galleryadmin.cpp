// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/gallery.h"

#include "widgets/admin/adminroom.h"
#include "widgets/admin/coveragegrid.h"
#include "widgets/operator.h"

#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

namespace tidemark::widgets
{

namespace
{
void backfill(const Gallery &gallery, MainWindow &window)
{
    BackfillRequest asked;
    test::onAsked<BackfillRequest>(window, [&asked](const BackfillRequest &request) { asked = request; });
    window.findChild<AdminRoom *>()->openSection(u"backfill"_s);
    gallery.save(window, u"admin-backfill-empty"_s);
    auto *page = window.findChild<QWidget *>(u"backfillPage"_s);
    page->findChild<QPushButton *>(u"previewButton"_s)->click();
    test::answer(window, asked, samples::backfillPreview(asked));
    gallery.save(window, u"admin-backfill"_s);
    page->findChild<QPushButton *>(u"rebuildButton"_s)->click();
    auto *question = page->findChild<QMessageBox *>();
    gallery.save(*question, u"dialog-rebuild"_s);
    question->findChild<QPushButton *>(u"confirmRebuild"_s)->click();
    Q_EMIT window.adminPort().busyChanged(true);
    BackfillReport sofar;
    sofar.dryRun = false;
    sofar.days = asked.range;
    sofar.rebuilt = {{asked.range.from, 12}, {asked.range.from + 24h, 0}};
    test::progress(window, asked, sofar);
    gallery.save(window, u"admin-backfill-running"_s);
    sofar.cancelled = true;
    test::answer(window, asked, sofar);
    Q_EMIT window.adminPort().busyChanged(false);
    gallery.save(window, u"admin-backfill-cancelled"_s);
}

void coverage(const Gallery &gallery, MainWindow &window)
{
    CoverageReading asked;
    test::onAsked<CoverageReading>(window, [&asked](const CoverageReading &reading) { asked = reading; });
    auto *page = window.findChild<QWidget *>(u"coveragePage"_s);
    window.findChild<AdminRoom *>()->openSection(u"coverage"_s);
    test::answer(window, asked, samples::coverage(asked.range));
    gallery.save(window, u"admin-coverage"_s);
    auto *grid = page->findChild<CoverageGrid *>();
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, 21));
    gallery.save(window, u"admin-coverage-bucket"_s);
    for (const int level : {0, 2}) {
        page->findChild<QComboBox *>(u"levelCombo"_s)->setCurrentIndex(level);
        test::answer(window, asked, samples::coverage(asked.range));
        window.resize(1920, 1080);
        gallery.save(window, u"admin-coverage-level%1-1920"_s.arg(level));
        window.resize(1280, 800);
        gallery.save(window, u"admin-coverage-level%1"_s.arg(level));
    }
}

void alerts(const Gallery &gallery, MainWindow &window)
{
    AlertTrial trial;
    test::onAsked<AlertTrial>(window, [&trial](const AlertTrial &asked) { trial = asked; });
    window.findChild<AdminRoom *>()->openSection(u"alerts"_s);
    std::vector<AlertLine> lines;
    for (const char *state : {"firing", "pending", "ok", "no_data", "error", "off"}) {
        AlertLine line;
        line.state = QString::fromLatin1(state);
        line.rule.id = qint64(lines.size()) + 1;
        line.rule.tenant = TenantId(1);
        line.rule.name = u"Orders, no. %1"_s.arg(line.rule.id);
        line.rule.measure = u"events"_s;
        line.rule.minutes = 60;
        line.rule.comparison = u"above"_s;
        line.rule.threshold = 500;
        line.since = gallery.now - 25min;
        line.lookedAt = gallery.now;
        line.value = 700;
        lines.push_back(line);
    }
    test::answer(window, AlertsReading{}, lines);
    gallery.save(window, u"admin-alerts"_s);
    auto *page = window.findChild<QWidget *>(u"alertsPage"_s);
    page->findChild<QPushButton *>(u"addAlertButton"_s)->click();
    auto *dialog = page->findChild<QDialog *>();
    dialog->findChild<QLineEdit *>(u"alertName"_s)->setText(u"Too many orders"_s);
    dialog->findChild<QDoubleSpinBox *>(u"alertThreshold"_s)->setValue(500);
    while (trial == AlertTrial{})
        gallery.settle();
    AlertPreview preview{.looked = {gallery.now - 24h * 30, gallery.now}, .step = 60s};
    preview.firings.push_back({gallery.now - 48h, gallery.now - 47h, 900});
    test::answer(window, trial, preview);
    gallery.save(*dialog, u"dialog-alert"_s);
    dialog->reject();
}

/// The dialog that the button of an open section opens.
void dialogOf(const Gallery &gallery, MainWindow &window, const char *table, const char *button,
              const QString &name)
{
    auto *rows = window.findChild<QTableView *>(QString::fromLatin1(table));
    rows->setCurrentIndex(rows->model()->index(0, 0));
    window.findChild<QPushButton *>(QString::fromLatin1(button))->click();
    auto *dialog = window.findChild<QDialog *>();
    gallery.save(*dialog, name);
    dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

void drawAdmin(const Gallery &gallery)
{
    MainWindow window;
    window.show();
    ViewState view = viewOf(gallery.look, Dataset::Events, RangeSpec::lastDays(7));
    view.adminVisible = true;
    view.adminSection = u"datasets"_s;
    window.restoreView(view);
    feed(window, gallery.now, Dataset::Events, RangeSpec::lastDays(7));
    test::answer(window, RollupRequest{Dataset::Events},
                 RollupReport{Dataset::Events, RollupOutcome::Done, 12'480, 3, 182, 0, {}});
    test::answer(window, StorageReading{}, samples::storage(gallery.now));
    gallery.save(window, u"admin-datasets"_s);
    window.resize(window.minimumSize());
    gallery.save(window, u"admin-least"_s);
    window.resize(1280, 800);
    const auto open = [room = window.findChild<AdminRoom *>()](const char *section) {
        room->openSection(QString::fromLatin1(section));
    };
    test::answer(window, RunLogReading{}, samples::runLog(gallery.now));
    open("audit");
    gallery.save(window, u"admin-runs"_s);
    test::answer(window, ScheduleReading{}, Schedule{samples::jobs(), samples::jobRuns(gallery.now)});
    open("schedule");
    gallery.save(window, u"admin-schedule"_s);
    dialogOf(gallery, window, "jobTable", "jobScheduleButton", u"dialog-schedule"_s);
    open("attention");
    test::answer(window, Examination{}, samples::findings());
    Q_EMIT window.adminPort().busyChanged(true);
    gallery.save(window, u"admin-findings"_s);
    Q_EMIT window.adminPort().busyChanged(false);
    test::answer(window, SessionsReading{}, samples::sessions(gallery.now));
    test::answer(window, PartitionsReading{}, samples::partitions(gallery.now));
    test::answer(window, LoginsReading{}, samples::logins());
    open("logins");
    gallery.save(window, u"admin-logins"_s);
    dialogOf(gallery, window, "loginTable", "changeRightsButton", u"dialog-rights"_s);
    test::answer(window, LoadsReading{}, LoadTable{});
    open("loads");
    gallery.save(window, u"admin-loads"_s);
    open("sessions");
    gallery.save(window, u"admin-sessions"_s);
    open("partitions");
    gallery.save(window, u"admin-partitions"_s);
    open("retention");
    test::answer(window, RetentionReading{}, samples::retentions());
    window.findChild<QComboBox *>(u"unitCombo"_s)->setCurrentIndex(0);
    window.findChild<QWidget *>(u"retentionPage"_s)->findChild<QPushButton *>(u"previewButton"_s)->click();
    test::answer(window, RetentionLook{{u"events"_s, u"35 minutes"_s}},
                 RetentionPreview{.retention = {u"events"_s, u"00:35:00"_s},
                                  .cutoff = gallery.now - std::chrono::minutes(35),
                                  .rows = 1'234'567,
                                  .partitions = 34,
                                  .bytes = 265'000'000,
                                  .following = {{1, 412'000, 88'000'000},
                                                {2, 410'700, 87'730'000},
                                                {3, 409'400, 87'460'000},
                                                {4, 408'100, 87'190'000}}});
    gallery.save(window, u"admin-retention"_s);
    backfill(gallery, window);
    coverage(gallery, window);
    alerts(gallery, window);
    window.showTide(samples::tide(gallery.now, false, true), gallery.now);
    gallery.save(window, u"admin-denied"_s);
}

} // namespace tidemark::widgets
