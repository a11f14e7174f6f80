// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formatter.h"
#include "ui_mainwindow.h"
#include "widgets/shell/customrangedialog.h"
#include "widgets/shell/mainwindowparts.h"
#include "widgets/theme.h"

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr std::size_t maxHistory = 50;
}

void MainWindow::Parts::ask(bool clearLive, bool clearHistory)
{
    ui.viewBar->setTenant(view.tenant);
    ui.viewBar->setDataset(view.dataset);
    ui.viewBar->setZone(view.zone);
    ui.viewBar->setCanGoBack(!history.empty());
    ui.panes->setZone(zone());
    ui.panes->setIdle(!view.tenant, refusal);
    ui.tideLine->setZone(zone());
    admin->setZone(zone());
    showTitle();
    // Another tenant's or data set's rows must not be read as these; nobody answers for them any more either.
    if (clearLive && rawRows)
        rawRows->close();
    const TenantId tenant = view.tenant ? view.tenant->id : TenantId();
    const RangeQuestion asked = rangeQuestion(view.dataset, tenant, view.range, view.zone, serverNow());
    ui.viewBar->setRange(view.range, Formatter(QLocale(), zone()).range(asked.range));
    if (clearLive)
        ui.panes->clear(view.dataset);
    else if (clearHistory)
        ui.panes->clearHistory();
    if (!view.tenant) {
        question.reset();
        return;
    }
    if (clearLive || clearHistory)
        toldSettled = false;
    question = asked;
    Q_EMIT window->questionChanged({view.dataset, tenant, std::nullopt},
                                   historyQuestion(view.dataset, tenant, view.range, view.zone));
}

void MainWindow::Parts::pickTenant(const Tenant &tenant)
{
    if (view.tenant && view.tenant->id == tenant.id)
        return;
    view.tenant = tenant;
    ui.sidebar->setCurrent(tenant);
    ask(true, true);
    stateChanged();
}

void MainWindow::Parts::pickDataset(Dataset dataset)
{
    if (view.dataset == dataset) {
        ui.viewBar->setDataset(dataset); // a click unchecked the button
        return;
    }
    view.dataset = dataset;
    ask(true, true);
    stateChanged();
}

void MainWindow::Parts::pickRange(const RangeChoice &choice, bool remember)
{
    if (choice == view.range) {
        ui.viewBar->setRange(view.range,
                             Formatter(QLocale(), zone()).range(question ? question->range : TimeRange()));
        return;
    }
    if (remember) {
        history.push_back(view.range);
        if (history.size() > maxHistory)
            history.erase(history.begin());
    }
    view.range = choice;
    ask(false, true);
    stateChanged();
}

void MainWindow::Parts::goBack()
{
    if (history.empty())
        return;
    const RangeChoice before = history.back();
    history.pop_back();
    view.range = before;
    ask(false, true);
    stateChanged();
}

void MainWindow::Parts::pickZone(const QByteArray &picked)
{
    if (!zoneNamed(picked) || picked == view.zone)
        return;
    view.zone = picked;
    ask(false, true);
    stateChanged();
}

void MainWindow::Parts::pickTheme(ThemeChoice choice)
{
    view.theme = choice;
    Theme::instance().apply(choice);
    ui.viewBar->setThemeChoice(choice);
    stateChanged();
}

void MainWindow::Parts::setPaused(bool paused)
{
    view.paused = paused;
    ui.viewBar->setPaused(paused);
    pauseAction->setChecked(paused);
    ui.tideLine->setPaused(paused);
    Q_EMIT window->pausedChanged(paused);
    stateChanged();
}

void MainWindow::Parts::pickCustomRange()
{
    const TimeRange shown =
        question ? question->range
                 : rangeQuestion(view.dataset, TenantId(), view.range, view.zone, serverNow()).range;
    auto *dialog = new CustomRangeDialog(shown, zone(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, window, [this, dialog] {
        pickRange({RangePreset::Custom, dialog->range()}, true);
    });
    // The click on the button checked it, whatever comes of the dialog.
    QObject::connect(dialog, &QDialog::finished, window, [this, shown] {
        ui.viewBar->setRange(view.range,
                             Formatter(QLocale(), zone()).range(question ? question->range : shown));
    });
    dialog->open();
}

void MainWindow::Parts::openRaw(const Bucket &bucket)
{
    if (!question || !view.tenant)
        return;
    RangeQuestion asked = *question;
    asked.range = {bucket.start, bucket.end};
    if (rawRows)
        rawRows->close();
    rawRows = new RawRowsDialog(asked, tenantText(*view.tenant), Formatter(QLocale(), zone()), window);
    rawRows->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(rawRows, &RawRowsDialog::rowsWanted, window, &MainWindow::rawRequested);
    rawRows->show();
    rawRows->ask();
}

} // namespace tidemark::widgets
