// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/errortext.h"
#include "core/rangestep.h"
#include "models/formatter.h"
#include "ui_mainwindow.h"
#include "widgets/shell/alertnotes.h"
#include "widgets/shell/annotationfeed.h"
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
    ui.viewBar->setComparison(view.comparison);
    ui.panes->setComparison(view.comparison);
    ui.viewBar->setZone(view.zone);
    ui.viewBar->setCanGoBack(!history.empty() || fromOverview);
    forwardAction->setEnabled(!undone.empty());
    ui.panes->setZone(zone());
    ui.panes->setTenant(view.tenant.value_or(Tenant()));
    showFilter();
    showPaused();
    showIdle();
    ui.tideLine->setZone(zone());
    room->setZone(zone());
    showTitle();
    // Another tenant's or data set's rows must not be read as these; nobody answers for them any more either.
    if (clearLive && rawRows)
        rawRows->close();
    if (clearLive && exactDialog)
        exactDialog->close();
    syncOverview();
    fillViewMenu();
    const TenantId tenant = view.tenant ? view.tenant->id : TenantId();
    HistoryQuestion wanted = historyQuestion(view.dataset, tenant, view.range, view.zone);
    wanted.comparison = view.comparison;
    wanted.filter = view.filter;
    wanted.split = view.split;
    const RangeQuestion asked = wanted.at(serverNow());
    showRange(asked.range);
    if (clearLive)
        ui.panes->clear(view.dataset);
    else if (clearHistory)
        ui.panes->clearHistory();
    if (!view.tenant) {
        question.reset();
        alertNotes->setQuestion({});
        annotations->setQuestion({});
        return;
    }
    if (clearLive || clearHistory)
        toldSettled = false;
    question = asked;
    alertNotes->setQuestion(asked);
    annotations->setQuestion(asked);
    room->setSubject(tenant, view.dataset);
    Q_EMIT window->questionChanged({view.dataset, tenant, std::nullopt, view.filter}, wanted);
}

void MainWindow::Parts::pickTenant(const Tenant &tenant)
{
    guessedTenant = false;
    isTenantUnsure = false;
    expectedName.clear();
    absence.reset();
    fromOverview = overviewShown || fromOverview;
    showOverview(false);
    if (view.tenant && view.tenant->id == tenant.id)
        return;
    view.tenant = tenant;
    knownTypes.clear();
    knownCountries.clear();
    ui.sidebar->setCurrent(tenant);
    ask(true, true);
    stateChanged();
}

void MainWindow::Parts::pickDataset(Dataset dataset)
{
    if (view.dataset == dataset)
        return;
    view.dataset = dataset;
    // The other dataset has other types; Back may lead to a filter by them no more.
    view.filter = view.filter.with(Dimension::Type, {});
    history.clear();
    undone.clear();
    knownTypes.clear();
    knownCountries.clear();
    ask(true, true);
    stateChanged();
}

void MainWindow::Parts::showRange(const TimeRange &asked)
{
    const QTimeZone shownZone = zone();
    const bool canGoLater = shifted(view.range, 1, serverNow(), shownZone) != view.range;
    ui.viewBar->setRange(view.range, Formatter(QLocale(), shownZone).range(asked), canGoLater);
    laterAction->setEnabled(canGoLater);
}

void MainWindow::Parts::pickRange(const RangeSpec &range)
{
    if (range == view.range) {
        // A click unchecked the entry of the menu.
        showRange(historyQuestion(view.dataset, TenantId(), view.range, view.zone).at(serverNow()).range);
        return;
    }
    rememberStep();
    view.range = range;
    ask(false, true);
    stateChanged();
}

void MainWindow::Parts::stepRange(int steps)
{
    pickRange(shifted(view.range, steps, serverNow(), zone()));
}

void MainWindow::Parts::zoomRange(double factor, std::optional<Instant> around)
{
    pickRange(zoomed(view.range, factor, around, serverNow(), zone()));
}

void MainWindow::Parts::goToNewest(const Result<NewestRow> &newest)
{
    if (!newest) {
        if (newest.error().kind != ErrorKind::Cancelled)
            ui.tideLine->flash(
                MainWindow::tr("The newest data was not found: %1").arg(errorLine(newest.error())));
        return;
    }
    if (!view.tenant || newest->tenant != view.tenant->id || newest->dataset != view.dataset)
        return;
    if (!newest->time) {
        ui.tideLine->flash(MainWindow::tr("There is no data of this tenant yet."));
        return;
    }
    const RangeSpec there = reaching(view.range, *newest->time, zone());
    const QString when = Formatter(QLocale(), zone()).dateTime(*newest->time);
    ui.tideLine->flash(MainWindow::tr("The newest data is from %1.").arg(when));
    if (question && there.fixed != question->range)
        pickRange(there);
}

void MainWindow::Parts::rememberStep()
{
    history.push_back({view.range, view.filter, view.split});
    if (history.size() > maxHistory)
        history.erase(history.begin());
    undone.clear();
}

void MainWindow::Parts::replay(std::vector<Step> &from, std::vector<Step> &to)
{
    if (from.empty())
        return;
    to.push_back({view.range, view.filter, view.split});
    const Step step = from.back();
    from.pop_back();
    if (step.filter != view.filter)
        ui.panes->clearNumbers();
    view.range = step.range;
    view.filter = step.filter;
    view.split = step.split;
    ask(false, true);
    stateChanged();
}

void MainWindow::Parts::goBack()
{
    if (history.empty() && fromOverview && !overviewShown)
        showOverview(true);
    else if (!overviewShown)
        replay(history, undone);
}

void MainWindow::Parts::goForward()
{
    replay(undone, history);
}

/// The numbers themselves stay right: they are not cleared, and the period comes beside them.
void MainWindow::Parts::pickComparison(Comparison comparison)
{
    if (view.comparison == comparison) {
        ui.viewBar->setComparison(comparison);
        return;
    }
    view.comparison = comparison;
    ask(false, false);
    stateChanged();
}

void MainWindow::Parts::pickZone(const QByteArray &picked)
{
    const std::optional<QTimeZone> wanted = zoneNamed(picked);
    if (!wanted || wanted->id() == view.zone)
        return;
    view.range = carriedOver(view.range, zone(), *wanted);
    view.zone = wanted->id();
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
    pausedSince = localNow();
    showPaused();
    Q_EMIT window->pausedChanged(paused);
    stateChanged();
}

void MainWindow::Parts::showPaused()
{
    ui.viewBar->setPaused(view.paused);
    pauseAction->setChecked(view.paused);
    ui.tideLine->setPaused(view.paused);
    const QString since = Formatter(QLocale(), zone()).shortTime(pausedSince, localNow());
    ui.messageBar->showPaused(view.paused ? since : QString());
}

void MainWindow::Parts::pickCustomRange()
{
    auto *dialog = new CustomRangeDialog(view.range, serverNow(), zone(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, window, [this, dialog] { pickRange(dialog->range()); });
    dialog->open();
}

void MainWindow::Parts::openRaw(const TimeRange &range, const RowFilter &where)
{
    if (!question || !view.tenant)
        return;
    RangeQuestion asked = *question;
    asked.range = range;
    asked.comparison = Comparison::None;
    if (rawRows)
        rawRows->close();
    rawRows = new RawRowsDialog(asked, where, tenantText(*view.tenant), Formatter(QLocale(), zone()), window);
    rawRows->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(rawRows, &RawRowsDialog::rowsWanted, window, &MainWindow::rawRequested);
    QObject::connect(rawRows, &RawRowsDialog::cancelWanted, window, &MainWindow::rawCancelled);
    rawRows->show();
    rawRows->ask();
}

void MainWindow::Parts::openMaking(const Pane &pane)
{
    if (pane.making().statements.empty())
        return;
    if (makingDialog)
        makingDialog->close();
    makingDialog = new MakingDialog(pane.title(), pane.makingTexts(), pane.making(), window);
    makingDialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(makingDialog, &MakingDialog::planWanted, window, &MainWindow::planRequested);
    makingDialog->show();
}

/// Over what the estimate covers; where there is none, over the asked range in whole buckets.
void MainWindow::Parts::openExact()
{
    if (!question || !view.tenant)
        return;
    RangeQuestion asked = *question;
    std::optional<UniqueEstimate> estimate;
    if (const Shared<UniqueSeries> uniques = ui.panes->uniques()) {
        asked = uniques->question;
        if (!uniques->provenance.range.isEmpty())
            asked.range = uniques->provenance.range;
        estimate = uniques->range;
    } else {
        asked.range = alignedRange(asked.range, asked.granularity, zone());
    }
    asked.comparison = Comparison::None;
    if (exactDialog)
        exactDialog->close();
    exactDialog =
        new ExactDialog(asked, estimate, tenantText(*view.tenant), Formatter(QLocale(), zone()), window);
    exactDialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(exactDialog, &ExactDialog::costWanted, window, &MainWindow::exactCostRequested);
    QObject::connect(exactDialog, &ExactDialog::countWanted, window, &MainWindow::exactCountRequested);
    QObject::connect(exactDialog, &ExactDialog::cancelWanted, window, &MainWindow::exactCancelled);
    exactDialog->show();
    exactDialog->ask();
}

} // namespace tidemark::widgets
