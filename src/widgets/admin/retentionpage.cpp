// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/admin/retentionpage.h"

#include "core/errortext.h"
#include "models/formatter.h"
#include "models/intervaltext.h"
#include "models/plaintext.h"
#include "models/retentiontext.h"
#include "models/sheetmodel.h"
#include "models/storagesheet.h"
#include "ui_retentionpage.h"
#include "widgets/questionicon.h"
#include "widgets/tables.h"
#include "widgets/theme.h"

#include <QMessageBox>
#include <QRegularExpression>
#include <QSignalBlocker>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
/// PostgreSQL's names of the units, as the list offers them; the last is no unit.
const QStringList units{u"minutes"_s, u"hours"_s, u"days"_s, u"months"_s, u"years"_s, QString()};

struct Time {
    int amount = 1;
    QString unit = u"days"_s;
};

/// A plain interval as PostgreSQL words it: "35 days", "5 years", "06:30:00". Nothing for mixed ones.
std::optional<Time> timeOf(const QString &interval)
{
    static const QRegularExpression plain(u"^(\\d+) (day|mon|year)s?$"_s);
    static const QRegularExpression clock(u"^(\\d+):(\\d\\d):00$"_s);
    if (const auto match = plain.match(interval); match.hasMatch()) {
        const QString unit = match.captured(2);
        return Time{match.captured(1).toInt(), unit == "mon"_L1 ? u"months"_s : unit + u's'};
    }
    if (const auto match = clock.match(interval); match.hasMatch()) {
        const int hours = match.captured(1).toInt();
        const int minutes = match.captured(2).toInt();
        return minutes == 0 ? Time{hours, u"hours"_s} : Time{hours * 60 + minutes, u"minutes"_s};
    }
    return std::nullopt;
}
} // namespace

RetentionPage::RetentionPage(QWidget *parent)
    : AdminSection(parent)
    , m_ui(std::make_unique<Ui::RetentionPage>())
    , m_model(new SheetModel(this))
    , m_holdsModel(new SheetModel(this))
    , m_followingModel(new SheetModel(this))
{
    m_ui->setupUi(this);
    dressTable(m_ui->table, m_model, 2);
    makeSortable(m_ui->table, m_model);
    dressTable(m_ui->followingTable, m_followingModel, 0);
    setUpHolds();
    const QStringList words{tr("minutes"), tr("hours"), tr("days"), tr("months"), tr("years"), tr("forever")};
    for (qsizetype i = 0; i < units.size(); ++i)
        m_ui->unitCombo->addItem(words[i], units[i]);
    say(tr("Loading…"));
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RetentionPage::pickTable);
    const auto changed = [this] {
        m_previewed.reset();
        m_asked.reset();
        say({});
        showFollowing({});
        updateButtons();
    };
    connect(m_ui->amountSpin, &QSpinBox::valueChanged, this, changed);
    connect(m_ui->unitCombo, &QComboBox::currentIndexChanged, this, changed);
    connect(m_ui->previewButton, &QPushButton::clicked, this, &RetentionPage::preview);
    connect(m_ui->saveButton, &QPushButton::clicked, this, [this] {
        m_asked = m_previewed;
        say(tr("Saving…"));
        updateButtons();
        m_port->ask(RetentionChange{*m_asked});
    });
    showFollowing({});
    updateButtons();
}

RetentionPage::~RetentionPage() = default;

void RetentionPage::setPort(AdminPort &port)
{
    m_port = &port;
    port.onAnswer(this, &RetentionPage::showTables);
    port.onAnswer(this, &RetentionPage::showPreview);
    port.onAnswer(this, &RetentionPage::showChanged);
    port.onAnswer(this, &RetentionPage::showHolds);
    port.onAnswer(this, &RetentionPage::showReleased);
}

void RetentionPage::refresh()
{
    m_port->ask(RetentionReading{});
    m_port->ask(HoldsReading{});
}

void RetentionPage::setUpHolds()
{
    dressTable(m_ui->holdsTable, m_holdsModel, 6);
    makeSortable(m_ui->holdsTable, m_holdsModel);
    connect(m_ui->holdsTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RetentionPage::updateButtons);
    connect(m_ui->releaseButton, &QPushButton::clicked, this, &RetentionPage::confirmRelease);
    showHolds({}, std::vector<Hold>());
}

void RetentionPage::showHolds(const HoldsReading &, const Result<std::vector<Hold>> &holds)
{
    if (!holds)
        return say(errorLine(holds.error()), u"danger"_s);
    m_holds = *holds;
    m_holdsModel->setSheet(sheetOf(m_holds, Formatter(QLocale(), m_zone)));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_ui->holdsLabel), static_cast<QWidget *>(m_ui->holdsTable),
          static_cast<QWidget *>(m_ui->releaseButton)})
        widget->setVisible(!m_holds.empty());
    fitColumns(m_ui->holdsTable, 260);
    updateButtons();
}

void RetentionPage::showReleased(const HoldRelease &asked, const Result<Hold> &hold)
{
    if (hold)
        say(tr("Hold %1 was released. The next upkeep deletes what is past its retention.").arg(asked.id),
            u"good"_s);
    else
        say(errorLine(hold.error()), u"danger"_s);
}

void RetentionPage::confirmRelease()
{
    const int row = currentPlace(m_ui->holdsTable);
    if (row < 0 || row >= int(m_holds.size()))
        return;
    const Hold &hold = m_holds[std::size_t(row)];
    const Formatter format(QLocale(), m_zone);
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("Release hold"),
        tr("Release the hold on %1 from %2 to %3?")
            .arg(plainText(hold.dataset), format.dateTime(hold.range.from), format.dateTime(hold.range.to)),
        QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    setQuestionIcon(question);
    question->setInformativeText(
        tr("The next upkeep deletes rows and buckets of that time that are past their retention."));
    QPushButton *release = question->addButton(tr("Release"), QMessageBox::AcceptRole);
    release->setObjectName(u"confirmRelease"_s);
    question->setDefaultButton(question->addButton(tr("Keep hold"), QMessageBox::RejectRole));
    connect(release, &QPushButton::clicked, this, [this, id = hold.id] { m_port->ask(HoldRelease{id}); });
    question->open();
}

/// Nothing follows of what is only deleted once, or not at all.
void RetentionPage::showFollowing(const RetentionPreview &preview)
{
    m_followingModel->setSheet(followingSheet(preview, Formatter(QLocale(), m_zone)));
    m_ui->followingTable->setVisible(!preview.following.empty());
}

void RetentionPage::say(const QString &text, const QString &tone)
{
    m_ui->stateLabel->setText(text);
    setStyled(m_ui->stateLabel, "tone", tone);
}

void RetentionPage::setRights(const OperatorRights &rights)
{
    m_may = rights.isFree;
    m_why = rights.whyNotFree;
    updateButtons();
}

const TableRetention *RetentionPage::selected() const
{
    const int row = currentPlace(m_ui->table);
    return row >= 0 && row < int(m_tables.size()) ? &m_tables[std::size_t(row)] : nullptr;
}

std::optional<TableRetention> RetentionPage::wanted() const
{
    const TableRetention *table = selected();
    if (!table)
        return std::nullopt;
    const QString unit = m_ui->unitCombo->currentData().toString();
    if (unit.isEmpty())
        return TableRetention{table->table, std::nullopt};
    return TableRetention{table->table, QString::number(m_ui->amountSpin->value()) + u' ' + unit};
}

void RetentionPage::updateButtons()
{
    const std::optional<TableRetention> now = wanted();
    const bool free = m_may && now && !m_asked;
    m_ui->amountSpin->setEnabled(now && m_ui->unitCombo->currentData().toString() != QString());
    m_ui->unitCombo->setEnabled(now.has_value());
    m_ui->previewButton->setEnabled(free);
    m_ui->saveButton->setEnabled(free && m_previewed == now);
    m_ui->releaseButton->setEnabled(m_may && m_ui->holdsTable->currentIndex().isValid());
    m_ui->releaseButton->setToolTip(m_may ? QString() : m_why.toHtmlEscaped());
    m_ui->previewButton->setToolTip(m_may ? QString() : m_why.toHtmlEscaped());
    m_ui->saveButton->setToolTip(!m_may               ? m_why.toHtmlEscaped()
                                 : m_previewed != now ? tr("Preview first.")
                                                      : QString());
}

void RetentionPage::pickTable()
{
    m_previewed.reset();
    m_asked.reset();
    showFollowing({});
    if (const TableRetention *table = selected()) {
        const QSignalBlocker quietAmount(m_ui->amountSpin);
        const QSignalBlocker quietUnit(m_ui->unitCombo);
        const std::optional<Time> time = table->keep ? timeOf(*table->keep) : std::nullopt;
        m_ui->unitCombo->setCurrentIndex(m_ui->unitCombo->findData(!table->keep ? QString()
                                                                   : time       ? time->unit
                                                                                : u"days"_s));
        if (time)
            m_ui->amountSpin->setValue(time->amount);
        m_ui->tableLabel->setText(tr("Keep rows of %1 for").arg(table->table));
        say({});
    }
    updateButtons();
}

void RetentionPage::showTables(const RetentionReading &, const Result<std::vector<TableRetention>> &tables)
{
    if (!tables)
        return say(errorLine(tables.error()), u"danger"_s);
    const bool first = m_tables.empty();
    m_tables = *tables;
    m_model->setSheet(sheetOf(m_tables, Formatter(QLocale(), m_zone)));
    if (first)
        say({});
    if (!m_ui->table->currentIndex().isValid() && !m_tables.empty())
        m_ui->table->setCurrentIndex(m_model->index(0, 0));
    updateButtons();
}

void RetentionPage::preview()
{
    const std::optional<TableRetention> now = wanted();
    if (!now)
        return;
    m_previewed.reset();
    m_asked = now;
    say(tr("Counting what would be deleted…"));
    updateButtons();
    m_port->ask(RetentionLook{*now});
}

void RetentionPage::showPreview(const RetentionLook &asked, const Result<RetentionPreview> &preview)
{
    if (m_asked != asked.retention)
        return;
    m_asked.reset();
    if (!preview) {
        say(errorLine(preview.error()), u"danger"_s);
        return updateButtons();
    }
    m_previewed = asked.retention;
    const Formatter format(QLocale(), m_zone);
    say(retentionPreviewText(*preview, format), preview->rows > 0 ? u"warning"_s : QString());
    showFollowing(*preview);
    updateButtons();
}

void RetentionPage::showChanged(const RetentionChange &asked, const Result<TableRetention> &retention)
{
    if (m_asked == asked.retention)
        m_asked.reset();
    m_previewed.reset();
    showFollowing({});
    if (!retention) {
        say(errorLine(retention.error()), u"danger"_s);
        return updateButtons();
    }
    for (TableRetention &table : m_tables)
        if (table.table == retention->table)
            table = *retention;
    m_model->setSheet(sheetOf(m_tables, Formatter(QLocale(), m_zone)));
    say(retention->keep
            ? tr("Saved: %1 is kept for %2.").arg(retention->table, intervalText(*retention->keep))
            : tr("Saved: %1 is kept forever.").arg(retention->table),
        u"good"_s);
    updateButtons();
}

} // namespace tidemark::widgets
