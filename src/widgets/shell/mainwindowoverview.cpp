// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui_mainwindow.h"
#include "widgets/overview/tenantoverview.h"
#include "widgets/shell/mainwindowparts.h"

#include <QApplication>
#include <QKeyEvent>

/// All tenants in the place of one.
namespace tidemark::widgets
{

void MainWindow::Parts::setUpOverview()
{
    overview = new TenantOverview;
    ui.pages->addWidget(overview);
    QObject::connect(ui.sidebar, &TenantSidebar::overviewWanted, window, [this] { showOverview(true); });
    QObject::connect(overview, &TenantOverview::pageWanted, window, &MainWindow::overviewWanted);
    QObject::connect(overview, &TenantOverview::summaryWanted, window, &MainWindow::summaryWanted);
    QObject::connect(overview, &TenantOverview::tenantPicked, window,
                     [this](const Tenant &tenant) { pickTenant(tenant); });
    QObject::connect(overview, &TenantOverview::leaveWanted, window, [this] {
        if (view.tenant && !guessedTenant)
            showOverview(false);
    });
    QObject::connect(overview, &TenantOverview::reported, window,
                     [this](const QString &text) { ui.tideLine->flash(text); });
    QObject::connect(overview, &TenantOverview::rendered, window, [this] {
        if (overviewShown)
            ui.viewBar->setOverview(overview->text());
        checkSettled();
    });
    QObject::connect(window, &MainWindow::refreshRequested, window, &MainWindow::refreshOverview);
}

void MainWindow::Parts::showOverview(bool shown)
{
    if (overviewShown == shown)
        return;
    overviewShown = shown;
    toldSettled = false;
    // Told first: whoever answers knows that somebody looks.
    Q_EMIT window->overviewToggled(shown);
    showPage();
    ui.sidebar->setCurrent(shown || guessedTenant ? std::nullopt : view.tenant);
    ui.sidebar->setOverviewShown(shown);
    ui.viewBar->setOverview(shown ? std::optional(overview->text()) : std::nullopt);
    showTitle();
    fillViewMenu();
    // Whoever searches for a tenant goes on.
    const bool searches = ui.sidebar->isAncestorOf(QApplication::focusWidget());
    if (shown && !searches)
        overview->focusTable();
    checkSettled();
}

void MainWindow::Parts::guessTenant(const Tenant &tenant)
{
    guessedTenant = true;
    isTenantUnsure = false;
    absence.reset();
    view.tenant = tenant;
    showOverview(true);
    ask(true, true);
}

void MainWindow::Parts::syncOverview()
{
    overview->setZone(zone());
    overview->setDataset(view.dataset);
    overview->setComparison(view.comparison);
}

void MainWindow::Parts::tickOverview()
{
    overview->tick();
}

bool MainWindow::Parts::isOverviewSettled() const
{
    return overview->isSettled() || refusal;
}

void MainWindow::showOverviewPage(const OverviewQuestion &question, const Result<OverviewPage> &page,
                                  const Taken &taken)
{
    m->overview->takePage(question, page, taken);
}

void MainWindow::showSummary(const SummaryQuestion &question, const Result<OverviewSummary> &summary)
{
    m->overview->takeSummary(question, summary);
}

void MainWindow::refreshOverview()
{
    if (m->overviewShown)
        m->overview->refresh();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m->fromOverview && !m->overviewShown)
        m->showOverview(true);
    else
        QMainWindow::keyPressEvent(event);
}

} // namespace tidemark::widgets
