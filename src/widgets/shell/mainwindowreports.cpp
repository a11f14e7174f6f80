// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/errortext.h"
#include "models/comparisontext.h"
#include "models/formatter.h"
#include "models/plaintext.h"
#include "ui_mainwindow.h"
#include "widgets/report/report.h"
#include "widgets/shell/mainwindowparts.h"

#include <QFileDialog>
#include <QMenu>
#include <QPrintPreviewDialog>
#include <QPrinter>

/// The dashboard on paper, as a picture and as numbers.
namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
Error noDashboard()
{
    return {.kind = ErrorKind::Constraint,
            .text = MainWindow::tr("A report is made of one tenant's dashboard: open one first.")};
}
} // namespace

void MainWindow::Parts::setUpReportMenu(QMenu *file)
{
    const auto add = [this](QMenu *menu, const char *name, const QString &text, const QKeySequence &keys,
                            auto &&act) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        QObject::connect(action, &QAction::triggered, window, act);
        return action;
    };
    QMenu *menu = file->addMenu(MainWindow::tr("&Report"));
    menu->setObjectName(u"reportMenu"_s);
    add(menu, "reportPdfAction", MainWindow::tr("Save report as P&DF…"), QKeySequence(u"Ctrl+Shift+S"_s),
        [this] { saveReport(MainWindow::tr("Save report"), MainWindow::tr("PDF files (*.pdf)"), u"pdf"_s); });
    add(menu, "reportPngAction", MainWindow::tr("Save dashboard as P&NG…"), {},
        [this] { saveReport(MainWindow::tr("Save image"), MainWindow::tr("PNG images (*.png)"), u"png"_s); });
    add(menu, "reportZipAction", MainWindow::tr("Save all data as &CSV (zip)…"), {}, [this] {
        saveReport(MainWindow::tr("Save data"), MainWindow::tr("Zip archives (*.zip)"), u"zip"_s);
    });
    menu->addSeparator();
    add(menu, "printAction", MainWindow::tr("&Print…"), QKeySequence(u"Ctrl+Shift+P"_s),
        [this] { printReport(); });
    QObject::connect(menu, &QMenu::aboutToShow, window, [this, menu] {
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions)
            action->setEnabled(hasReport());
    });
    // A shortcut works while the menu is closed, whatever it was when it was open.
    QObject::connect(menu, &QMenu::aboutToHide, window, [menu] {
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions)
            action->setEnabled(true);
    });
}

bool MainWindow::Parts::hasReport() const
{
    return view.tenant && question && !absence && !overviewShown && !roomShown;
}

std::unique_ptr<Report> MainWindow::Parts::makeReport() const
{
    ReportHead head;
    const QString name = shownName();
    head.title = name.isEmpty() ? tenantText(*view.tenant) : plainText(name);
    head.context = {*view.tenant, view.dataset, question->range, view.zone, view.filter};
    QStringList subject = contextParts(head.context);
    // Not twice what stands above it.
    if (name.isEmpty())
        subject.front() = MainWindow::tr("Tenant %1").arg(view.tenant->id.value());
    head.subject = subject.join(u" · "_s);
    if (view.comparison != Comparison::None)
        head.remarks << MainWindow::tr("Compared with: %1").arg(comparisonText(view.comparison));
    head.server = isolated(plainText(serverLabel));
    head.made = serverNow();
    return std::make_unique<Report>(*ui.panes, head);
}

void MainWindow::Parts::saveReport(const QString &caption, const QString &filter, const QString &suffix)
{
    if (!hasReport()) {
        ui.tideLine->flash(noDashboard().text);
        return;
    }
    auto *dialog = new QFileDialog(window, caption, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    const ExportContext context{*view.tenant, view.dataset, question->range, view.zone, view.filter};
    dialog->selectFile(fileNameFor(datasetText(view.dataset), context) + u'.' + suffix);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, [this](const QString &path) {
        if (!hasReport())
            return;
        const Result<void> written = makeReport()->write(path, usualPaper());
        ui.tideLine->flash(written ? MainWindow::tr("Saved %1.").arg(isolated(plainText(path, 1000)))
                                   : plainText(errorLine(written.error()), 1000));
    });
    dialog->open();
}

/// As it is now: what comes while somebody looks at the preview changes nothing of it.
void MainWindow::Parts::printReport()
{
    if (!hasReport()) {
        ui.tideLine->flash(noDashboard().text);
        return;
    }
    const std::shared_ptr<Report> report = makeReport();
    const auto printer = std::make_shared<QPrinter>();
    printer->setResolution(Report::resolution());
    printer->setPageSize(usualPaper());
    printer->setDocName(window->windowTitle());
    auto *dialog = new QPrintPreviewDialog(printer.get(), window);
    dialog->setObjectName(u"printPreview"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, window,
                     [report](QPrinter *paper) { report->paint(*paper); });
    // It goes with the dialog.
    QObject::connect(dialog, &QObject::destroyed, window, [printer] {});
    dialog->resize(window->size().boundedTo(QSize(1000, 760)));
    dialog->open();
}

Result<void> MainWindow::writeReport(const QString &path, const QPageSize &paper) const
{
    if (!m->hasReport())
        return noDashboard();
    return m->makeReport()->write(path, paper);
}

std::vector<std::pair<QString, Error>> MainWindow::unread() const
{
    if (m->absence)
        return {{QString(), *m->absence}};
    if (!m->hasReport())
        return {{QString(), m->refusal.value_or(noDashboard())}};
    std::vector<std::pair<QString, Error>> unread;
    for (const Pane *pane : m->ui.panes->panesInOrder()) {
        if (const std::optional<Error> why = pane->whyNotLatest())
            unread.emplace_back(pane->title(), *why);
    }
    return unread;
}

bool MainWindow::isTenantSure() const
{
    return m->tenantsKnown && (!m->isTenantUnsure || m->absence);
}

} // namespace tidemark::widgets
