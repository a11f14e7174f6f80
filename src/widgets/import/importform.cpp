// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/import/importform.h"

#include "core/errortext.h"
#include "models/importtext.h"
#include "models/plaintext.h"
#include "models/sheetmodel.h"
#include "ui_importform.h"
#include "widgets/import/importcolumns.h"
#include "widgets/tables.h"
#include "widgets/theme.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QIntValidator>
#include <QSignalBlocker>

#include <limits>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto settlingPause = 250ms;

void setCurrentData(QComboBox *combo, const QVariant &data)
{
    const QSignalBlocker quiet(combo);
    const int index = combo->findData(data);
    combo->setCurrentIndex(index >= 0 ? index : 0);
}

QString firstWords(const Error &error)
{
    // The loader's own refusals are whole sentences, and no server had a part in them.
    if (error.kind == ErrorKind::Constraint || error.kind == ErrorKind::Io)
        return error.words();
    return errorLine(error);
}
} // namespace

ImportForm::ImportForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ImportForm>())
    , m_preview(new SheetModel(this))
{
    m_ui->setupUi(this);
    m_columns = new ImportColumns(m_ui->columnsTable);
    dressTable(m_ui->previewTable, m_preview);
    m_ui->previewTable->setProperty("framed", true);
    setUpFields();
    setUpHold();
    setUpChoosers();
    showFiles();
    showFields();
    showHold();
}

ImportForm::~ImportForm() = default;

void ImportForm::setUpFields()
{
    for (const ingest::FormatFacts &facts : ingest::formats())
        m_ui->formatCombo->addItem(formatText(facts.format), int(facts.format));
    const std::pair<QString, char> delimiters[] = {
        {tr("Comma"), ','}, {tr("Semicolon"), ';'}, {tr("Tab"), '\t'}, {tr("Pipe"), '|'}};
    for (const auto &[text, delimiter] : delimiters)
        m_ui->delimiterCombo->addItem(text, int(delimiter));
    m_ui->headerCombo->addItem(tr("detect"), int(ingest::CsvHeader::Auto));
    m_ui->headerCombo->addItem(tr("a header"), int(ingest::CsvHeader::Yes));
    m_ui->headerCombo->addItem(tr("a record"), int(ingest::CsvHeader::No));
    m_ui->logCombo->addItems(
        {QString(), u"common"_s, u"vhost_combined"_s, u"nginx_main"_s, u"haproxy"_s, u"traefik"_s, u"envoy"_s,
         u"squid"_s, u"w3c"_s, u"cloudfront"_s, u"aws_alb"_s, u"aws_s3"_s,
         uR"(%h %l %u %t "%r" %>s %b "%{Referer}i" "%{User-Agent}i" %D)"_s,
         uR"($remote_addr - $remote_user [$time_local] "$request" $status $body_bytes_sent "$http_referer" "$http_user_agent" $request_time)"_s});
    m_ui->logCombo->lineEdit()->setPlaceholderText(tr("recognized in each file"));
    m_ui->logCombo->setToolTip(
        tr("The name of a log format, or an Apache or nginx format string. With a name, the first field may also be a host name.")
            .toHtmlEscaped());
    auto *whole = new QIntValidator(0, std::numeric_limits<int>::max(), this);
    whole->setLocale(QLocale::c());
    m_ui->tenantEdit->setValidator(whole);

    m_typing.setSingleShot(true);
    m_typing.setInterval(settlingPause);
    connect(&m_typing, &QTimer::timeout, this, [this] { ask(false); });
    const auto typed = [this] {
        m_look.reset(); // the fields say something else now
        m_typing.start();
        Q_EMIT readyChanged();
    };
    connect(m_ui->formatCombo, &QComboBox::activated, this, &ImportForm::pickFormat);
    for (QComboBox *combo : {m_ui->delimiterCombo, m_ui->headerCombo}) {
        connect(combo, &QComboBox::activated, this, [this] {
            m_picked.clear();
            m_guessing = false;
            ask(false);
        });
    }
    connect(m_ui->logCombo, &QComboBox::editTextChanged, this, typed);
    for (QLineEdit *edit : {m_ui->tenantEdit, m_ui->geoipEdit, m_ui->rejectsEdit})
        connect(edit, &QLineEdit::textChanged, this, typed);
    connect(m_columns, &ImportColumns::picked, this, [this](const QStringList &columns) {
        m_picked = columns;
        ask(false);
    });
}

void ImportForm::setUpHold()
{
    m_ui->holdCombo->addItem(tr("Hold for 90 days"), u"90 days"_s);
    m_ui->holdCombo->addItem(tr("Hold for a year"), u"1 year"_s);
    m_ui->holdCombo->addItem(tr("Hold until released"), u"forever"_s);
    m_ui->holdCombo->addItem(tr("Load anyway"), QString());
    m_ui->holdCombo->setCurrentIndex(-1);
    connect(m_ui->holdCombo, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT readyChanged(); });
}

void ImportForm::setUpChoosers()
{
    connect(m_ui->chooseButton, &QPushButton::clicked, this, &ImportForm::chooseFiles);
    connect(m_ui->emptyButton, &QPushButton::clicked, this, &ImportForm::chooseFiles);
    connect(m_ui->geoipButton, &QToolButton::clicked, this, [this] {
        chooseFile(m_ui->geoipEdit, tr("Choose a country file"), tr("Country files (*.mmdb)"), false);
    });
    connect(m_ui->rejectsButton, &QToolButton::clicked, this, [this] {
        chooseFile(m_ui->rejectsEdit, tr("Choose a file for rejected records"), QString(), true);
    });
}

void ImportForm::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Choose files to import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    if (!m_files.isEmpty())
        dialog->setDirectory(QFileInfo(m_files.front()).absolutePath());
    connect(dialog, &QFileDialog::filesSelected, this, &ImportForm::setFiles);
    dialog->open();
}

void ImportForm::chooseFile(QLineEdit *edit, const QString &title, const QString &filter, bool save)
{
    auto *dialog = new QFileDialog(this, title, edit->text(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
    dialog->open();
}

void ImportForm::setTarget(const QString &label)
{
    m_ui->targetLabel->setText(label.isEmpty() ? QString() : tr("into %1").arg(isolated(plainText(label))));
}

void ImportForm::setFiles(const QStringList &files)
{
    m_files = files;
    m_files.removeDuplicates();
    m_picked.clear();
    setCurrentData(m_ui->headerCombo, int(ingest::CsvHeader::Auto));
    m_ui->holdCombo->setCurrentIndex(-1); // a choice is about its files
    const QSignalBlocker quiet(m_ui->rejectsEdit);
    m_ui->rejectsEdit->clear();
    showFiles();
    if (!m_files.isEmpty())
        ask(true);
}

ingest::Format ImportForm::format() const
{
    return ingest::Format(m_ui->formatCombo->currentData().toInt());
}

ingest::LoadJob ImportForm::job() const
{
    ingest::LoadJob job;
    job.format = format();
    job.files = m_files;
    bool ok = false;
    const int tenant = m_ui->tenantEdit->text().toInt(&ok);
    if (ok)
        job.tenant = TenantId(tenant);
    if (recordsOf(job.format) == ingest::Records::Csv) {
        job.csv.delimiter = char(m_ui->delimiterCombo->currentData().toInt());
        job.csv.header = ingest::CsvHeader(m_ui->headerCombo->currentData().toInt());
        job.csv.columns = m_picked;
    } else if (recordsOf(job.format) == ingest::Records::LogLines) {
        job.logFormat = m_ui->logCombo->currentText().trimmed();
    }
    if (ingest::datasetOf(job.format) == Dataset::HttpRequest)
        job.geoipFile = m_ui->geoipEdit->text().trimmed();
    job.rejectsFile = m_ui->rejectsEdit->text().trimmed();
    job.strict = m_ui->strictCheck->isChecked();
    job.resumeKey = m_ui->resumeEdit->text().trimmed();
    if (mayVanish())
        job.hold = m_ui->holdCombo->currentData().toString();
    return job;
}

void ImportForm::pickFormat()
{
    m_picked.clear();
    m_guessing = false;
    m_recognised = true; // by a person
    showFields();
    ask(false);
}

void ImportForm::ask(bool guess)
{
    if (m_files.isEmpty())
        return;
    m_typing.stop();
    m_shorter.reset();
    showHold();
    m_guessing |= guess; // who types before the guess has come still wants it
    m_look.reset();
    m_asked = job();
    showNote();
    Q_EMIT readyChanged();
    Q_EMIT lookRequested(m_asked, m_guessing);
}

void ImportForm::showLook(const ingest::FileLook &look)
{
    if (m_files.isEmpty() || !(look.asked == m_asked) || m_typing.isActive())
        return; // of a question that was asked before this one
    if (m_guessing)
        takeGuess(look);
    m_look = look;
    // A header that was found by the columns' names has to be said once they are given otherwise.
    if (look.preview && m_picked.isEmpty() && recordsOf(look.job.format) == ingest::Records::Csv)
        setCurrentData(m_ui->headerCombo, int(look.preview->csv.header));
    showFiles();
    showPreview();
    showNote();
    Q_EMIT readyChanged();
}

void ImportForm::showKeptShorter(const ingest::FileLook &look,
                                 const Result<std::vector<ingest::KeptShorter>> &tables)
{
    if (!m_look || !(look.asked == m_look->asked))
        return;
    // A login that may not load hears so when it tries.
    m_shorter = tables ? *tables : std::vector<ingest::KeptShorter>();
    showHold();
    showNote();
    Q_EMIT readyChanged();
}

void ImportForm::showHold()
{
    m_ui->holdLabel->setVisible(mayVanish());
    m_ui->holdCombo->setVisible(mayVanish());
}

void ImportForm::takeGuess(const ingest::FileLook &look)
{
    m_guessing = false;
    m_recognised = look.guessed;
    setCurrentData(m_ui->formatCombo, int(look.job.format));
    setCurrentData(m_ui->delimiterCombo, int(look.job.csv.delimiter));
    const QSignalBlocker quiet(m_ui->rejectsEdit);
    m_ui->rejectsEdit->setText(look.job.rejectsFile);
    showFields();
}

void ImportForm::showFields()
{
    const ingest::FormatFacts &facts = factsOf(format());
    const bool csv = facts.records == ingest::Records::Csv;
    const bool log = facts.records == ingest::Records::LogLines;
    const bool requests = facts.dataset == Dataset::HttpRequest;
    const std::pair<QWidget *, bool> shown[] = {
        {m_ui->delimiterLabel, csv},  {m_ui->delimiterCombo, csv}, {m_ui->headerLabel, csv},
        {m_ui->headerCombo, csv},     {m_ui->logLabel, log},       {m_ui->logCombo, log},
        {m_ui->geoipLabel, requests}, {m_ui->geoipEdit, requests}, {m_ui->geoipButton, requests}};
    for (const auto &[widget, visible] : shown)
        widget->setVisible(visible);
    m_ui->tenantEdit->setPlaceholderText(facts.namesTenant ? tr("from each record")
                                                           : tr("required: the site of the log"));
    m_ui->guessLabel->setText(
        m_recognised ? QString()
                     : tr("The format was not recognized. Choose the format and assign the fields."));
    setStyled(m_ui->guessLabel, "tone", m_recognised ? QString() : u"warning"_s);
}

void ImportForm::showFiles()
{
    m_ui->stack->setCurrentWidget(m_files.isEmpty() ? m_ui->emptyPage : m_ui->detailPage);
    m_ui->chooseButton->setVisible(!m_files.isEmpty());
    m_ui->targetLabel->setVisible(!m_files.isEmpty());
    if (m_files.isEmpty()) {
        m_ui->filesLabel->setText(tr("Import files"));
        return;
    }
    QStringList names;
    for (const QString &file : m_files.mid(0, 3))
        names << isolated(plainText(QFileInfo(file).fileName()));
    QString text = names.join(u", "_s);
    if (m_files.size() > 3)
        text += u", …"_s;
    if (m_files.size() > 1)
        text = tr("%1 files: %2").arg(m_files.size()).arg(text);
    if (m_look && m_look->bytes > 0)
        text += u" · "_s + Formatter().bytes(m_look->bytes);
    m_ui->filesLabel->setText(text);
    m_ui->filesLabel->setToolTip(m_files.mid(0, 20).join(u'\n').toHtmlEscaped());
    m_ui->previewTitle->setText(
        m_files.size() == 1
            ? tr("First records, as they would be stored (times in UTC)")
            : tr("First records of %1, as they would be stored (times in UTC)").arg(names.front()));
}

void ImportForm::showPreview()
{
    m_ui->previewTable->clearSpans();
    if (!m_look || !m_look->preview) {
        m_preview->setSheet({});
        m_columns->clear();
        return;
    }
    m_columns->show(*m_look->preview);
    const bool mapped = !m_look->preview->mapping.empty();
    m_ui->columnsTitle->setVisible(mapped);
    m_ui->columnsTable->setVisible(mapped);
    m_preview->setSheet(sheetOf(*m_look->preview, Formatter()));
    fitColumns(m_ui->previewTable, 260);
    const int columns = m_preview->columnCount();
    for (int row = 0; row < m_preview->rowCount(); ++row)
        if (m_preview->index(row, 1).data(SheetModel::AlertRole).toBool())
            m_ui->previewTable->setSpan(row, previewRecordColumn, 1, columns - previewRecordColumn);
}

bool ImportForm::lacksTenant() const
{
    return m_look && m_look->preview && !m_asked.tenant &&
           (m_look->preview->needsTenant || !factsOf(m_look->job.format).namesTenant);
}

bool ImportForm::isReady() const
{
    // Rows that would be deleted soon are not loaded unawares.
    const bool keepingKnown = m_look && m_look->preview && (m_shorter || m_look->preview->times.empty());
    return keepingKnown && !lacksTenant() && !(mayVanish() && m_ui->holdCombo->currentIndex() < 0) &&
           !(m_look->preview->rows.empty() && m_look->preview->rejects.empty());
}

void ImportForm::showNote()
{
    QString tone;
    QString text;
    if (!m_look) {
        text = tr("Reading the first records…");
    } else if (!m_look->preview) {
        tone = u"danger"_s;
        text = firstWords(m_look->preview.error());
    } else {
        const ingest::Preview &preview = *m_look->preview;
        const std::size_t all = preview.rows.size() + preview.rejects.size();
        tone = u"warning"_s;
        if (all == 0) {
            text = tr("This file has no records.");
        } else if (preview.rows.empty()) {
            text = tr("None of the first records could be stored. Is this the right format?");
        } else if (lacksTenant()) {
            text = tr("The file does not name the tenant of its rows: set the tenant.");
        } else if (!preview.rejects.empty()) {
            text = tr("%2 of the first %1 records would be rejected.").arg(all).arg(preview.rejects.size());
        } else {
            tone.clear();
            text = preview.notes.isEmpty() ? tr("All of the first %1 records could be stored.").arg(all)
                                           : QString();
        }
        QStringList words{text};
        if (mayVanish()) {
            tone = u"warning"_s;
            words << keptShorterText(*m_shorter) << tr("Choose whether to hold the days that are loaded.");
        }
        words += preview.notes;
        words.removeAll(QString());
        text = words.join(u' ');
    }
    m_ui->noteLabel->setText(text);
    setStyled(m_ui->noteLabel, "tone", tone);
}

} // namespace tidemark::widgets
