// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/import/importrun.h"

#include "models/importtext.h"
#include "models/plaintext.h"
#include "models/sheetmodel.h"
#include "ui_importrun.h"
#include "widgets/figure.h"
#include "widgets/tables.h"
#include "widgets/theme.h"

#include <QHeaderView>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int reasonWidth = 520;
}

ImportRun::ImportRun(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ImportRun>())
    , m_rejects(new SheetModel(this))
{
    m_ui->setupUi(this);
    dressTable(m_ui->rejectsTable, m_rejects);
    m_ui->rejectsTable->horizontalHeader()->setStretchLastSection(true);
    m_ui->rejectsTable->setProperty("framed", true);
    m_ui->storedFigure->setCaption(tr("Stored"));
    m_ui->rejectedFigure->setCaption(tr("Rejected"));
    m_ui->rateFigure->setCaption(tr("Rate"));
    m_ui->leftFigure->setCaption(tr("Time remaining"));
    for (Figure *figure : {m_ui->storedFigure, m_ui->rejectedFigure})
        figure->setRoomFor(u"10,000,000"_s);
    for (Figure *figure : {m_ui->storedFigure, m_ui->rejectedFigure, m_ui->rateFigure, m_ui->leftFigure})
        figure->setLarge(true);
    setStyled(m_ui->awayLabel, "tone", u"warning"_s);
}

ImportRun::~ImportRun() = default;

void ImportRun::begin(const QString &what, const QString &target)
{
    m_ui->headingLabel->setText(tr("Importing %1").arg(isolated(plainText(what))));
    setStyled(m_ui->headingLabel, "tone", QString());
    m_ui->detailLabel->setText(target.isEmpty() ? QString() : tr("into %1").arg(isolated(plainText(target))));
    m_ui->figures->show();
    m_ui->progress->show();
    m_ui->bytesLabel->show();
    m_ui->leftFigure->show();
    m_ui->awayLabel->hide();
    m_ui->notesLabel->hide();
    m_ui->rejectsTitle->hide();
    m_ui->rejectsTable->hide();
}

void ImportRun::showProgress(const ingest::LoadProgress &progress)
{
    const ImportFigures figures = importFigures(progress, Formatter());
    m_ui->storedFigure->setValue(figures.stored);
    m_ui->rejectedFigure->setValue(figures.rejected, {},
                                   progress.rejected > 0 ? Figure::Tone::Warning : Figure::Tone::Plain);
    m_ui->rateFigure->setValue(figures.rate);
    m_ui->leftFigure->setValue(figures.left.isEmpty() ? u"–"_s : figures.left);
    m_ui->bytesLabel->setText(figures.bytes);
    m_ui->progress->setProgress(figures.permille, figures.permille < 0 ? 0 : 1000);
    m_ui->awayLabel->setVisible(progress.reconnecting || !progress.waitingFor.isEmpty());
    m_ui->awayLabel->setText(
        progress.reconnecting
            ? tr("The server is unreachable. Stored rows are safe; the import resumes when it returns.")
            : tr("The import is not making progress: %1").arg(plainText(progress.waitingFor)));
}

void ImportRun::showCancelling()
{
    m_ui->headingLabel->setText(tr("Cancelling: finishing the batch in progress…"));
}

void ImportRun::showOutcome(const Result<ingest::LoadReport> &report, const ImportOutcome &outcome)
{
    m_ui->headingLabel->setText(outcome.heading);
    const bool whole = !outcome.failed && report && report->rejected == 0 && report->stored > 0;
    setStyled(m_ui->headingLabel, "tone", outcome.failed ? u"danger"_s : whole ? u"good"_s : u"warning"_s);
    m_ui->detailLabel->setText(outcome.detail);
    m_ui->progress->hide();
    m_ui->bytesLabel->hide();
    m_ui->awayLabel->hide();
    m_ui->leftFigure->hide();
    m_ui->figures->setVisible(report.has_value());
    if (!report)
        return;
    const Formatter format;
    m_ui->storedFigure->setValue(format.count(report->stored));
    m_ui->rejectedFigure->setValue(format.count(report->rejected), {},
                                   report->rejected > 0 ? Figure::Tone::Warning : Figure::Tone::Plain);
    m_ui->rateFigure->setValue(format.rate(report->rowsPerSecond()));
    m_ui->notesLabel->setText(report->notes.join(u' '));
    m_ui->notesLabel->setVisible(!report->notes.isEmpty());
    const auto shown = qint64(report->firstRejects.size());
    m_ui->rejectsTitle->setVisible(shown > 0);
    m_ui->rejectsTable->setVisible(shown > 0);
    m_ui->rejectsTitle->setText(
        shown < report->badRecords
            ? tr("First %1 of %2 bad records").arg(format.count(shown), format.count(report->badRecords))
            : tr("Bad records"));
    m_rejects->setSheet(sheetOf(report->firstRejects, format));
    fitColumns(m_ui->rejectsTable, reasonWidth);
}

} // namespace tidemark::widgets
