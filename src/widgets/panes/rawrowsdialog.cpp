// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/rawrowsdialog.h"

#include "core/errortext.h"
#include "models/exportcontext.h"
#include "models/filtertext.h"
#include "models/rangenotes.h"
#include "models/sheetmodel.h"
#include "ui_rawrowsdialog.h"
#include "widgets/panes/rawrowsexport.h"
#include "widgets/tables.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

RawRowsDialog::RawRowsDialog(const RangeQuestion &question, const QString &tenant, const Formatter &format,
                             QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RawRowsDialog>())
    , m_model(new SheetModel(this))
    , m_question(question)
    , m_tenant(tenant)
    , m_format(format)
{
    m_ui->setupUi(this);
    dressTable(m_ui->table, m_model);
    makeSortable(m_ui->table, m_model);
    m_ui->table->setProperty("framed", true);
    m_ui->table->horizontalHeader()->setStretchLastSection(true);
    QStringList about{format.range(question.range), filterText(question.filter, question.dataset)};
    about.removeAll(QString());
    const QString range = about.join(u" · "_s);
    m_ui->titleLabel->setText(question.dataset == Dataset::Events
                                  ? tr("%1: events, %2").arg(tenant, range)
                                  : tr("%1: HTTP requests, %2").arg(tenant, range));
    m_ui->stateLabel->setText(tr("Loading…"));
    m_ui->copyButton->setEnabled(false);
    m_ui->csvButton->setEnabled(false);
    connect(m_ui->copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(copiedText(m_model->sortedSheet())); });
    connect(m_ui->csvButton, &QPushButton::clicked, this, &RawRowsDialog::saveCsv);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::close);
    resize(860, 480);
}

RawRowsDialog::~RawRowsDialog() = default;

void RawRowsDialog::ask()
{
    Q_EMIT rowsWanted(m_question, shownRows);
}

void RawRowsDialog::showRows(const Result<RawRows> &rows)
{
    if (m_export)
        return m_export->take(rows);
    if (!rows) {
        if (rows.error().kind != ErrorKind::Cancelled)
            m_ui->stateLabel->setText(errorLine(rows.error()));
        return;
    }
    if (rows.value().question != m_question)
        return;
    m_model->setSheet(sheetOf(rows.value(), m_format));
    const auto count = qint64(rows.value().rows.size());
    m_ui->stateLabel->setText(stateText(rows.value()));
    m_ui->copyButton->setEnabled(count > 0);
    m_ui->csvButton->setEnabled(count > 0);
}

QString RawRowsDialog::stateText(const RawRows &rows) const
{
    const int count = int(rows.rows.size());
    if (rows.gone.empty() && count == 0)
        return tr("No raw rows here: none were stored.");
    if (rows.gone.empty() && !rows.more)
        return tr("All %1 rows, newest first.").arg(m_format.count(count));
    QString text = count == 0  ? tr("No raw rows here.")
                   : rows.more ? tr("Newest %1 rows; there are older ones.").arg(m_format.count(count))
                               : tr("%n row(s), newest first.", nullptr, count);
    if (!rows.gone.empty())
        text += u' ' + rangeNoteText(expiredNote(rows.gone, m_question.range, Granularity::Minute),
                                     m_question, Provenance(), m_format);
    return text;
}

void RawRowsDialog::saveCsv()
{
    auto *dialog = new QFileDialog(this, tr("Save the rows"), {}, tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    const QString what = m_question.dataset == Dataset::Events ? tr("raw events") : tr("raw requests");
    dialog->selectFile(fileNameFor(what, {{m_question.tenant, m_tenant},
                                          m_question.dataset,
                                          m_question.range,
                                          m_question.zone,
                                          m_question.filter}) +
                       u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &RawRowsDialog::exportTo);
    dialog->open();
}

void RawRowsDialog::exportTo(const QString &path)
{
    // All rows of the range, not only those that are shown.
    m_export = new RawRowsExport(m_question, m_format, path, this);
    m_ui->csvButton->setEnabled(false);
    m_ui->stateLabel->setText(tr("Saving…"));
    connect(m_export, &RawRowsExport::pageWanted, this, &RawRowsDialog::rowsWanted);
    connect(m_export, &RawRowsExport::progressed, this, [this](qint64 rows) {
        m_ui->stateLabel->setText(tr("Saving… %1 rows so far.").arg(m_format.count(rows)));
    });
    connect(m_export, &RawRowsExport::finished, this, [this](const QString &, const QString &text) {
        m_export->deleteLater();
        m_export = nullptr;
        m_ui->csvButton->setEnabled(true);
        m_ui->stateLabel->setText(text);
    });
    m_export->begin();
}

} // namespace tidemark::widgets
