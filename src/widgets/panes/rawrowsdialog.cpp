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
#include <QItemSelectionModel>

#include <utility>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

RawRowsDialog::RawRowsDialog(const RangeQuestion &question, const RowFilter &where, const QString &tenant,
                             const Formatter &format, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RawRowsDialog>())
    , m_model(new SheetModel(this))
    , m_question{question, where, {}, pageRows}
    , m_tenant(tenant)
    , m_format(format)
{
    m_ui->setupUi(this);
    dressTable(m_ui->table, m_model);
    makeSortable(m_ui->table, m_model);
    m_ui->table->setProperty("framed", true);
    m_ui->table->horizontalHeader()->setStretchLastSection(true);
    m_ui->filterBar->setDataset(question.dataset, where);
    QStringList about{format.range(question.range), filterText(question.filter, question.dataset)};
    about.removeAll(QString());
    const QString range = about.join(u" · "_s);
    m_ui->titleLabel->setText(question.dataset == Dataset::Events
                                  ? tr("%1: events, %2").arg(tenant, range)
                                  : tr("%1: HTTP requests, %2").arg(tenant, range));
    m_ui->stateLabel->setText(tr("Loading…"));
    m_ui->olderButton->setToolTip(tr("Load the next %1 rows beneath these").arg(m_format.count(pageRows)));
    m_ui->jsonPanel->setVisible(question.dataset == Dataset::Events);
    m_ui->splitter->setStretchFactor(0, 2);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setSizes({620, 300});
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RawRowsDialog::showData);
    connect(m_ui->filterBar, &RowFilterBar::changed, this, &RawRowsDialog::filterChanged);
    connect(m_ui->olderButton, &QPushButton::clicked, this, &RawRowsDialog::askOlder);
    connect(m_ui->stopButton, &QPushButton::clicked, this, &RawRowsDialog::stop);
    connect(m_ui->copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(copiedText(m_model->sortedSheet())); });
    connect(m_ui->csvButton, &QPushButton::clicked, this, &RawRowsDialog::saveCsv);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::close);
    renderButtons();
    resize(960, 560);
}

RawRowsDialog::~RawRowsDialog() = default;

void RawRowsDialog::done(int result)
{
    if (m_asked || m_export)
        Q_EMIT cancelWanted();
    QDialog::done(result);
}

void RawRowsDialog::ask()
{
    m_rows = RawRows();
    askFor(m_question);
}

void RawRowsDialog::askFor(const RawQuestion &question)
{
    m_asked = question;
    m_ui->stateLabel->setText(isFiltered() ? tr("Searching…") : tr("Loading…"));
    renderButtons();
    Q_EMIT rowsWanted(question);
}

void RawRowsDialog::askOlder()
{
    RawQuestion older = m_question;
    older.before = m_rows.next;
    askFor(older);
}

void RawRowsDialog::filterChanged()
{
    m_question.where = m_ui->filterBar->filter();
    // Rows of another filter must not be read as rows of this one.
    m_model->setSheet({});
    m_ui->jsonPanel->setValue({});
    ask();
}

void RawRowsDialog::stop()
{
    Q_EMIT cancelWanted();
    if (m_export) {
        m_export->cancel();
        return;
    }
    m_asked.reset();
    m_ui->stateLabel->setText(m_rows.rows.empty() ? tr("Cancelled.") : tr("Cancelled.") + u' ' + stateText());
    renderButtons();
}

void RawRowsDialog::showRows(const RawQuestion &question, const Result<RawRows> &rows)
{
    if (m_export)
        return m_export->take(question, rows);
    if (question != m_asked)
        return;
    m_asked.reset();
    if (rows)
        takePage(*rows);
    else
        m_ui->stateLabel->setText(errorLine(rows.error()));
    renderButtons();
}

void RawRowsDialog::takePage(const RawRows &page)
{
    if (page.question.before) {
        m_rows.rows.insert(m_rows.rows.end(), page.rows.begin(), page.rows.end());
        m_rows.next = page.next;
        m_rows.gone = page.gone;
    } else {
        m_rows = page;
    }
    m_model->setSheet(sheetOf(m_rows, m_format));
    m_ui->stateLabel->setText(stateText());
}

void RawRowsDialog::showData()
{
    const int place = currentPlace(m_ui->table);
    const qsizetype column = m_rows.columns.indexOf(jsonColumn);
    const bool chosen = column >= 0 && place >= 0 && place < int(m_rows.rows.size());
    m_ui->jsonPanel->setValue(chosen ? m_rows.rows[std::size_t(place)].cells.value(column) : QString());
}

void RawRowsDialog::renderButtons()
{
    const bool busy = m_asked || m_export;
    const bool any = !m_rows.rows.empty();
    m_ui->filterBar->setEnabled(!m_export);
    m_ui->olderButton->setEnabled(!busy && m_rows.next);
    m_ui->copyButton->setEnabled(any);
    m_ui->csvButton->setEnabled(!busy && any);
    m_ui->stopButton->setVisible(busy);
}

bool RawRowsDialog::isFiltered() const
{
    return !m_question.where.empty() || !m_question.of.filter.isEmpty();
}

QString RawRowsDialog::stateText() const
{
    const int count = int(m_rows.rows.size());
    const TimeRange &range = m_question.of.range;
    const std::vector<TimeRange> &gone = m_rows.gone;
    if (gone.size() == 1 && gone.front() == range)
        return tr("The rows of this time have expired. Their counts are kept: the chart still shows how many "
                  "there were.");
    if (gone.empty() && count == 0)
        return isFiltered() ? tr("No row matches. Remove a filter to see more rows.")
                            : tr("No raw rows here: none were stored.");
    if (gone.empty() && !m_rows.next)
        return tr("All %1 rows, newest first.").arg(m_format.count(count));
    QString text = count == 0    ? tr("No raw rows here.")
                   : m_rows.next ? tr("Newest %1 rows; there are older ones.").arg(m_format.count(count))
                                 : tr("%n row(s), newest first.", nullptr, count);
    if (!gone.empty())
        text += u' ' + rangeNoteText(expiredNote(gone, range, Granularity::Minute), m_question.of,
                                     Provenance(), m_format);
    return text;
}

void RawRowsDialog::saveCsv()
{
    auto *dialog = new QFileDialog(this, tr("Save the rows"), {}, tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    const RangeQuestion &of = m_question.of;
    const QString what = of.dataset == Dataset::Events ? tr("raw events") : tr("raw requests");
    dialog->selectFile(fileNameFor(what, {{of.tenant, m_tenant}, of.dataset, of.range, of.zone, of.filter}) +
                       u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &RawRowsDialog::exportTo);
    dialog->open();
}

void RawRowsDialog::exportTo(const QString &path)
{
    // All rows that match, not only those that are shown.
    m_export = new RawRowsExport(m_question, m_format, path, this);
    m_ui->stateLabel->setText(tr("Saving…"));
    renderButtons();
    connect(m_export, &RawRowsExport::pageWanted, this, &RawRowsDialog::rowsWanted);
    connect(m_export, &RawRowsExport::progressed, this, [this](qint64 rows, Instant back) {
        m_ui->stateLabel->setText(
            tr("Saving… %1 rows so far, back to %2.").arg(m_format.count(rows), m_format.dateTime(back)));
    });
    connect(m_export, &RawRowsExport::finished, this,
            [this](const QString &, const QString &text) { endExport(text); });
    m_export->begin();
}

void RawRowsDialog::endExport(const QString &text)
{
    std::exchange(m_export, nullptr)->deleteLater();
    m_ui->stateLabel->setText(text);
    renderButtons();
}

} // namespace tidemark::widgets
