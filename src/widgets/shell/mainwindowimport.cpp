// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schemaversion.h"
#include "ui_mainwindow.h"
#include "widgets/questionicon.h"
#include "widgets/shell/mainwindowparts.h"
#include "widgets/theme.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMessageBox>
#include <QPushButton>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

void MainWindow::Parts::openImport(const QStringList &files)
{
    if (!importDialog) {
        importDialog = new ImportDialog(window);
        importDialog->setTarget(serverLabel);
        tellMayRollUp();
        QObject::connect(importDialog, &ImportDialog::lookRequested, window, &MainWindow::lookRequested);
        QObject::connect(importDialog, &ImportDialog::importRequested, window, &MainWindow::importRequested);
        QObject::connect(importDialog, &ImportDialog::cancelRequested, window,
                         &MainWindow::importCancelRequested);
        QObject::connect(importDialog, &ImportDialog::rejectsRequested, window,
                         &MainWindow::rejectsRequested);
        importDialog->setPort(room->port());
        QObject::connect(importDialog, &ImportDialog::importingChanged, window,
                         [this](bool importing) { noteImporting(importing); });
    }
    importDialog->present(files);
}

void MainWindow::Parts::tellMayRollUp()
{
    if (!importDialog)
        return;
    const bool newer = notedSchema > programSchemaVersion; // then no grant would help
    importDialog->setMayRollUp(canOperate.value_or(true),  // else the server will say so
                               newer ? schemaNote(notedSchema)
                                     : MainWindow::tr("This login cannot run rollups. To allow it: GRANT "
                                                      "tidemark_operator TO your login role."));
}

/// The first rows ever are shown by themselves: the list of tenants knows theirs only after a rollup.
void MainWindow::Parts::followImport(const ingest::LoadJob &job)
{
    if (view.tenant || !job.tenant)
        return;
    pickDataset(ingest::datasetOf(job.format));
    pickTenant(Tenant{*job.tenant, {}});
    showWelcome();
}

void MainWindow::Parts::noteImporting(bool importing)
{
    if (importing)
        return;
    if (closeQuestion)
        closeQuestion->deleteLater();
    if (closing)
        QMetaObject::invokeMethod(window, &QWidget::close, Qt::QueuedConnection);
}

bool MainWindow::Parts::mayClose()
{
    if (!importDialog || !importDialog->isImporting())
        return true;
    if (closing || closeQuestion)
        return false;
    closeQuestion = new QMessageBox(QMessageBox::Question, MainWindow::tr("Import running"),
                                    MainWindow::tr("An import is running. Cancel it and close?"),
                                    QMessageBox::NoButton, window);
    closeQuestion->setAttribute(Qt::WA_DeleteOnClose);
    setQuestionIcon(closeQuestion);
    closeQuestion->setInformativeText(MainWindow::tr(
        "Stored rows stay; the rest of the file is not imported. To import the rest later without storing a row twice, give the import a resume key."));
    QPushButton *close =
        closeQuestion->addButton(MainWindow::tr("Cancel import and close"), QMessageBox::AcceptRole);
    close->setObjectName(u"cancelAndClose"_s);
    QPushButton *stay = closeQuestion->addButton(MainWindow::tr("Continue import"), QMessageBox::RejectRole);
    closeQuestion->setDefaultButton(stay);
    closeQuestion->setEscapeButton(stay);
    QObject::connect(close, &QPushButton::clicked, window, &MainWindow::closeNow);
    closeQuestion->open();
    return false;
}

void MainWindow::closeNow()
{
    m->closing = true;
    if (m->importDialog && m->importDialog->isImporting())
        m->importDialog->cancelImport();
    else
        close();
}

void MainWindow::openImport(const QStringList &files)
{
    m->openImport(files);
}

void MainWindow::showLook(const ingest::FileLook &look)
{
    if (m->importDialog)
        m->importDialog->showLook(look);
}

void MainWindow::showKeptShorter(const ingest::FileLook &look,
                                 const Result<std::vector<ingest::KeptShorter>> &tables)
{
    if (m->importDialog)
        m->importDialog->showKeptShorter(look, tables);
}

void MainWindow::showImportProgress(const ingest::LoadProgress &progress)
{
    if (m->importDialog)
        m->importDialog->showProgress(progress);
}

void MainWindow::showImportReport(const Result<ingest::LoadReport> &report)
{
    if (!m->importDialog)
        return;
    m->importDialog->showReport(report);
    m->room->refresh();
    if (report && report->stored > 0)
        m->followImport(m->importDialog->job());
}

void MainWindow::showRejects(const QString &file, const Result<std::vector<ingest::Reject>> &rejects)
{
    if (m->importDialog)
        m->importDialog->showRejects(file, rejects);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m->mayClose()) {
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QStringList files = localFiles(event->mimeData());
    if (files.size() == 1 && files.front().endsWith(u'.' + viewSuffix))
        openViewFrom(files.front());
    else
        m->openImport(files);
}

} // namespace tidemark::widgets
