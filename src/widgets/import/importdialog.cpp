// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/import/importdialog.h"

#include "core/errortext.h"
#include "models/importtext.h"
#include "models/reasontext.h"
#include "ui_importdialog.h"
#include "widgets/import/rejectsdialog.h"
#include "widgets/theme.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QUuid>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}

ImportDialog::ImportDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ImportDialog>())
{
    m_ui->setupUi(this);
    setModal(false);
    connect(m_ui->form, &ImportForm::lookRequested, this, &ImportDialog::lookRequested);
    connect(m_ui->form, &ImportForm::readyChanged, this, &ImportDialog::updateButtons);
    connect(m_ui->importButton, &QPushButton::clicked, this, &ImportDialog::beginImport);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ImportDialog::cancelImport);
    connect(m_ui->continueButton, &QPushButton::clicked, this, &ImportDialog::runJob);
    connect(m_ui->backButton, &QPushButton::clicked, this, [this] { enter(Stage::Preparing); });
    connect(m_ui->moreButton, &QPushButton::clicked, this, [this] {
        m_ui->form->setFiles({});
        enter(Stage::Preparing);
    });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::close);
    connect(m_ui->rejectsButton, &QPushButton::clicked, this, &ImportDialog::openRejects);
    connect(m_ui->rollupButton, &QPushButton::clicked, this, [this] {
        m_rollingUp = true;
        m_ui->rollupLabel->setText(tr("Rolling up…"));
        updateButtons();
        m_port->ask(RollupRequest{ingest::datasetOf(m_job.format)});
    });
    resize(1040, 660);
    enter(Stage::Preparing);
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::setTarget(const QString &label)
{
    m_target = label;
    m_ui->form->setTarget(label);
}

void ImportDialog::setPort(AdminPort &port)
{
    m_port = &port;
    port.onAnswer(this, &ImportDialog::showRollup);
}

void ImportDialog::setMayRollUp(bool may, const QString &reason)
{
    m_mayRollUp = may;
    m_whyNoRollup = reason;
    updateButtons();
}

void ImportDialog::present(const QStringList &files)
{
    if (!files.isEmpty() && m_stage != Stage::Running) {
        enter(Stage::Preparing);
        m_ui->form->setFiles(files);
    }
    show();
    raise();
    activateWindow();
}

void ImportDialog::enter(Stage stage)
{
    const bool wasImporting = isImporting();
    m_stage = stage;
    m_ui->pages->setCurrentWidget(stage == Stage::Preparing ? static_cast<QWidget *>(m_ui->form) : m_ui->run);
    m_ui->cancelButton->setEnabled(true);
    updateButtons();
    if (wasImporting != isImporting())
        Q_EMIT importingChanged(isImporting());
}

void ImportDialog::updateButtons()
{
    const bool ended = m_stage == Stage::Ended;
    m_ui->importButton->setVisible(m_stage == Stage::Preparing);
    m_ui->importButton->setEnabled(m_ui->form->isReady());
    m_ui->importButton->setDefault(m_stage == Stage::Preparing);
    m_ui->cancelButton->setVisible(m_stage == Stage::Running);
    m_ui->closeButton->setText(m_stage == Stage::Running ? tr("Hide") : tr("Close"));
    m_ui->closeButton->setToolTip(m_stage == Stage::Running ? tr("The import continues in the background.")
                                                            : QString());
    m_ui->backButton->setVisible(ended && !m_begun);
    m_ui->moreButton->setVisible(ended && m_begun);
    m_ui->continueButton->setVisible(ended && m_unfinished);
    m_ui->rejectsButton->setVisible(ended && !m_rejectsFile.isEmpty());
    m_ui->rollupButton->setVisible(ended && m_stored);
    m_ui->rollupLabel->setVisible(ended && m_stored);
    m_ui->rollupButton->setEnabled(m_mayRollUp && !m_rollingUp);
    m_ui->rollupButton->setToolTip(m_mayRollUp ? QString() : m_whyNoRollup.toHtmlEscaped());
}

void ImportDialog::beginImport()
{
    if (!m_ui->form->isReady())
        return;
    m_job = m_ui->form->job();
    if (m_job.resumeKey.isEmpty()) {
        // So that 'Continue' stores no row twice.
        m_job.resumeKey = u"import "_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_job.ownKey = true;
    }
    m_before.reset();
    runJob();
}

void ImportDialog::runJob()
{
    const QString what = m_job.files.size() == 1 ? QFileInfo(m_job.files.front()).fileName()
                                                 : tr("%1 files").arg(m_job.files.size());
    m_ui->run->begin(what, m_target);
    enter(Stage::Running);
    showProgress({});
    Q_EMIT importRequested(m_job);
}

void ImportDialog::cancelImport()
{
    if (m_stage != Stage::Running || !m_ui->cancelButton->isEnabled())
        return;
    m_ui->cancelButton->setEnabled(false);
    m_ui->run->showCancelling();
    Q_EMIT cancelRequested();
}

void ImportDialog::showLook(const ingest::FileLook &look)
{
    m_ui->form->showLook(look);
}

void ImportDialog::showKeptShorter(const ingest::FileLook &look,
                                   const Result<std::vector<ingest::KeptShorter>> &tables)
{
    m_ui->form->showKeptShorter(look, tables);
}

void ImportDialog::showProgress(const ingest::LoadProgress &progress)
{
    if (m_stage != Stage::Running)
        return;
    ingest::LoadProgress whole = progress;
    if (m_before) {
        whole.read += m_before->read;
        whole.stored += m_before->stored;
        whole.rejected += m_before->rejected;
        whole.seconds += m_before->seconds;
    }
    m_ui->run->showProgress(whole);
}

void ImportDialog::showReport(const Result<ingest::LoadReport> &report)
{
    if (m_stage != Stage::Running)
        return;
    const Result<ingest::LoadReport> whole = report && m_before ? together(*m_before, *report) : report;
    const ImportOutcome outcome = importOutcome(whole, m_job, m_before, Formatter());
    // All or nothing: what was broken off is read anew.
    if (whole && !m_job.strict)
        m_before = *whole;
    const std::optional<ingest::LoadReport> told = whole ? std::optional(*whole) : m_before;
    m_begun = told.has_value();
    m_unfinished = outcome.unfinished;
    m_stored = told && told->stored > 0;
    m_rejectsFile = told && told->rejected > 0 ? told->rejectsFile : QString();
    m_rollingUp = false;
    m_ui->rollupLabel->clear();
    m_ui->run->showOutcome(whole, outcome);
    enter(Stage::Ended);
    if (!isVisible())
        show();
}

void ImportDialog::showRollup(const RollupRequest &asked, const Result<RollupReport> &report)
{
    if (!m_rollingUp || asked.dataset != ingest::datasetOf(m_job.format))
        return;
    m_rollingUp = false;
    const Formatter format;
    QString text;
    if (!report)
        text = errorLine(report.error());
    else if (report->outcome == RollupOutcome::Done)
        text = tr("Rolled up: %1 rows.").arg(format.count(report->rows));
    else
        text = tr("Not rolled up: %1").arg(reasonText(report->reason, format));
    m_ui->rollupLabel->setText(text);
    setStyled(m_ui->rollupLabel, "tone", report ? QString() : u"danger"_s);
    updateButtons();
}

void ImportDialog::openRejects()
{
    if (m_rejects)
        m_rejects->close();
    m_rejects = new RejectsDialog(m_rejectsFile, this);
    m_rejects->setAttribute(Qt::WA_DeleteOnClose);
    m_rejects->show();
    Q_EMIT rejectsRequested(m_rejectsFile, RejectsDialog::mostShown + 1);
}

void ImportDialog::showRejects(const QString &file, const Result<std::vector<ingest::Reject>> &rejects)
{
    if (m_rejects && m_rejects->file() == file)
        m_rejects->showRejects(rejects);
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_stage != Stage::Running && !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    present(localFiles(event->mimeData()));
}

} // namespace tidemark::widgets
