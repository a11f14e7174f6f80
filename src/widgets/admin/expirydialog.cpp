// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/admin/expirydialog.h"

#include "core/errortext.h"
#include "models/formatter.h"
#include "models/intervaltext.h"
#include "models/sheetmodel.h"
#include "models/storagesheet.h"
#include "ui_expirydialog.h"
#include "widgets/tables.h"
#include "widgets/theme.h"

#include <numeric>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
qint64 rowsOf(const std::vector<PartitionReport> &partitions)
{
    return std::accumulate(partitions.begin(), partitions.end(), qint64{0},
                           [](qint64 sum, const PartitionReport &p) { return sum + p.rows; });
}
qint64 bytesOf(const std::vector<PartitionReport> &partitions)
{
    return std::accumulate(partitions.begin(), partitions.end(), qint64{0},
                           [](qint64 sum, const PartitionReport &p) { return sum + p.bytes; });
}
} // namespace

ExpiryDialog::ExpiryDialog(Dataset dataset, const QTimeZone &zone, AdminPort &port, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ExpiryDialog>())
    , m_model(new SheetModel(this))
    , m_port(port)
    , m_dataset(dataset)
    , m_zone(zone)
{
    m_ui->setupUi(this);
    dressTable(m_ui->table, m_model, 5);
    makeSortable(m_ui->table, m_model);
    m_ui->table->setProperty("framed", true);
    m_ui->titleLabel->setText(
        tr("Raw partitions of “%1” that are past their retention").arg(datasetName(dataset)));
    m_ui->introLabel->setText(tr(
        "Only raw rows are dropped. Their rollups stay. Partitions with rows that are not rolled up yet are kept."));
    m_ui->confirmLabel->setText(tr("Type %1 to confirm:").arg(datasetName(dataset)));
    m_ui->confirmLabel->setBuddy(m_ui->confirmEdit);
    m_ui->confirmEdit->setAccessibleName(tr("Dataset name, to confirm"));
    connect(m_ui->confirmEdit, &QLineEdit::textChanged, this, [this] { updateConfirmation(); });
    connect(m_ui->expireButton, &QPushButton::clicked, this, [this] {
        enter(Stage::Dropping);
        m_port.ask(ExpiryRequest{m_dataset, std::nullopt, false});
    });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, [this] {
        if (m_stage == Stage::Dropping) {
            m_ui->cancelButton->setEnabled(false);
            m_ui->summaryLabel->setText(tr("Stopping after the current partition…"));
            m_port.cancel();
        } else {
            close();
        }
    });
    m_port.onProgress(this, &ExpiryDialog::showProgress);
    m_port.onAnswer(this, &ExpiryDialog::showReport);
    resize(900, 500);
    enter(Stage::Previewing);
    m_port.ask(ExpiryRequest{m_dataset, std::nullopt, true});
}

ExpiryDialog::~ExpiryDialog() = default;

void ExpiryDialog::enter(Stage stage)
{
    m_stage = stage;
    const bool working = stage == Stage::Previewing || stage == Stage::Dropping;
    const bool droppable = stage == Stage::Previewed && m_preview && !m_preview->dropped.empty();
    m_ui->progress->setVisible(working);
    m_ui->confirmRow->setVisible(droppable);
    m_ui->expireButton->setVisible(droppable || stage == Stage::Dropping);
    m_ui->cancelButton->setEnabled(true);
    m_ui->cancelButton->setText(stage == Stage::Previewed && droppable ? tr("Cancel")
                                : stage == Stage::Dropping             ? tr("Stop")
                                                                       : tr("Close"));
    if (stage == Stage::Previewing) {
        m_ui->summaryLabel->setText(tr("Counting rows and checking what keeps them…"));
        m_ui->detailLabel->clear();
        m_ui->progress->setBusy();
    }
    if (stage == Stage::Dropping) {
        m_ui->summaryLabel->setText(tr("Dropping partitions, one at a time…"));
        m_ui->progress->setProgress(0, int(m_preview ? m_preview->dropped.size() : 0));
    }
    m_ui->detailLabel->setVisible(!m_ui->detailLabel->text().isEmpty());
    updateConfirmation();
}

void ExpiryDialog::updateConfirmation()
{
    m_ui->expireButton->setEnabled(m_stage == Stage::Previewed &&
                                   m_ui->confirmEdit->text() == datasetName(m_dataset));
}

void ExpiryDialog::showPreview(const ExpiryReport &report)
{
    const Formatter format(QLocale(), m_zone);
    m_preview = report;
    m_model->setSheet(sheetOf(report, format));
    const auto goes = qsizetype(report.dropped.size());
    const auto kept = qsizetype(report.kept.size());
    if (goes == 0) {
        m_ui->summaryLabel->setText(kept == 0 ? tr("Nothing is past its retention.")
                                              : tr("Nothing can be dropped now."));
    } else {
        m_ui->summaryLabel->setText(tr("Partitions to drop: %1, with %2 rows and %3.")
                                        .arg(format.count(goes), format.count(rowsOf(report.dropped)),
                                             format.bytes(bytesOf(report.dropped))));
        m_ui->expireButton->setText(tr("Drop partitions (%1)").arg(goes));
    }
    QStringList details;
    if (kept > 0)
        details << tr("Past their retention but kept: %1; see the table for the reasons.").arg(kept);
    details << (report.cutoff ? tr("Raw rows are kept for %1, until %2.")
                                    .arg(intervalText(report.keepRaw.value_or(QString())),
                                         format.dateTime(*report.cutoff))
                              : tr("Raw rows are kept forever."));
    m_ui->detailLabel->setText(details.join(u' '));
    enter(Stage::Previewed);
    if (goes > 0)
        m_ui->confirmEdit->setFocus();
}

void ExpiryDialog::showOutcome(const ExpiryReport &report)
{
    const Formatter format(QLocale(), m_zone);
    m_model->setSheet(sheetOf(report, format));
    m_ui->summaryLabel->setText(tr("Done. Partitions dropped: %1, with %2 rows and %3.")
                                    .arg(format.count(qint64(report.dropped.size())),
                                         format.count(rowsOf(report.dropped)),
                                         format.bytes(bytesOf(report.dropped))));
    QStringList details;
    if (!report.kept.empty())
        details << tr("Kept: %1; see the table for the reasons.").arg(report.kept.size());
    if (report.purgedRows > 0)
        details << tr("Of these, %1 rows older than every partition were deleted from the default partition.")
                       .arg(format.count(report.purgedRows));
    if (const QString recounted = recountText(report, format); !recounted.isEmpty())
        details << recounted;
    setStyled(m_ui->detailLabel, "tone", lostInRecount(report) ? u"danger"_s : QString());
    m_ui->detailLabel->setText(details.join(u' '));
    enter(Stage::Finished);
}

void ExpiryDialog::showProgress(const ExpiryRequest &request, const ExpiryReport &report)
{
    if (m_stage != Stage::Dropping || request.dataset != m_dataset)
        return;
    m_model->setSheet(sheetOf(report, Formatter(QLocale(), m_zone)));
    const auto done = int(report.dropped.size());
    m_ui->progress->setValue(done);
    m_ui->summaryLabel->setText(
        tr("%1 of %2 partitions dropped…").arg(done).arg(m_preview ? m_preview->dropped.size() : 0));
}

void ExpiryDialog::showReport(const ExpiryRequest &request, const Result<ExpiryReport> &report)
{
    if (request.dataset != m_dataset)
        return;
    if (!report) {
        const ErrorText words = errorText(report.error());
        m_ui->summaryLabel->setText(words.what.trimmed());
        QStringList details{words.means, words.todo};
        // A lost connection leaves it open what the server still did.
        if (!request.dryRun)
            details << tr("Partitions dropped before that stay dropped: check the preview again.");
        details.removeAll(QString());
        m_ui->detailLabel->setText(details.join(u' '));
        enter(Stage::Finished);
        return;
    }
    if (request.dryRun)
        showPreview(report.value());
    else
        showOutcome(report.value());
}

} // namespace tidemark::widgets
