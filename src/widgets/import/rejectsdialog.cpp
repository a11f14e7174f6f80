// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/import/rejectsdialog.h"

#include "core/errortext.h"
#include "models/csvtext.h"
#include "models/plaintext.h"
#include "models/sheetmodel.h"
#include "ui_rejectsdialog.h"
#include "widgets/tables.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>

namespace tidemark::widgets
{

RejectsDialog::RejectsDialog(const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RejectsDialog>())
    , m_model(new SheetModel(this))
    , m_file(file)
{
    m_ui->setupUi(this);
    dressTable(m_ui->table, m_model, 1);
    makeSortable(m_ui->table, m_model);
    m_ui->table->setProperty("framed", true);
    m_ui->titleLabel->setText(isolated(plainText(QFileInfo(file).fileName())));
    m_ui->stateLabel->setText(tr("Loading…"));
    m_ui->copyButton->setEnabled(false);
    connect(m_ui->openButton, &QPushButton::clicked, this, [this] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_file)))
            m_ui->stateLabel->setText(
                tr("No program found to open it. The file is %1.").arg(isolated(plainText(m_file, 1000))));
    });
    connect(m_ui->copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(tabbedText(m_model->sortedSheet())); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::close);
    resize(1000, 480);
}

RejectsDialog::~RejectsDialog() = default;

void RejectsDialog::showRejects(const Result<std::vector<ingest::Reject>> &rejects)
{
    if (!rejects) {
        m_ui->stateLabel->setText(errorLine(rejects.error()));
        return;
    }
    std::vector<ingest::Reject> shown = *rejects;
    const bool more = shown.size() > std::size_t(mostShown);
    if (more)
        shown.resize(mostShown);
    m_model->setSheet(sheetOf(shown, Formatter()));
    fitColumns(m_ui->table, 600);
    const QString path = isolated(plainText(m_file, 1000));
    m_ui->stateLabel->setText(
        (more ? tr("First %1 of the records in %2.").arg(mostShown).arg(path)
              : tr("All %1 records in %2.").arg(shown.size()).arg(path)) +
        QStringLiteral(" ") +
        tr("Correct them there, then import that file. The reasons in it are skipped."));
    m_ui->copyButton->setEnabled(!shown.empty());
}

} // namespace tidemark::widgets
