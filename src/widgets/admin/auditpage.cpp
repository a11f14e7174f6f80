// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/admin/auditpage.h"

#include "core/errortext.h"
#include "models/csvtext.h"
#include "models/operatorsheet.h"
#include "models/plaintext.h"
#include "models/sheetmodel.h"
#include "widgets/tables.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QTableView>
#include <QVBoxLayout>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr int pageSize = 100;
constexpr Milliseconds searchPause = 300ms;
} // namespace

AuditPage::AuditPage(QWidget *parent)
    : AdminSection(parent)
    , m_model(new SheetModel(this))
    , m_kind(new QComboBox(this))
    , m_dataset(new QComboBox(this))
    , m_period(new QComboBox(this))
    , m_role(new QLineEdit(this))
    , m_text(new QLineEdit(this))
    , m_state(stateLabel(u"runsState"_s, tr("Loading…"), this))
    , m_table(listTable(u"runTable"_s, tr("Runs and changes"), m_model, 8, this))
    , m_rights(stateLabel(u"rightsNote"_s, {}, this))
    , m_moreButton(new QPushButton(tr("Older entries"), this))
    , m_saveButton(new QPushButton(tr("Save as CSV…"), this))
{
    QVBoxLayout *layout = sectionLayout(this);
    addFilters(layout);
    layout->addWidget(m_state);
    layout->addWidget(m_table, 1);
    addActions(layout);
    m_typed.setSingleShot(true);
    m_typed.setInterval(searchPause);
    connect(&m_typed, &QTimer::timeout, this, [this] { m_port->ask(wanted()); });
}

void AuditPage::addFilters(QBoxLayout *to)
{
    m_kind->setObjectName(u"kindCombo"_s);
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("All kinds"), QString());
    m_kind->addItem(tr("Changes of settings and rights"),
                    u"retention,hold,alert,note,schedule,tenant,grant,session,init,adopt,trim"_s);
    m_kind->addItem(tr("Deletions"), u"delete,expire,trim"_s);
    m_kind->addItem(tr("Rollups"), u"rollup"_s);
    m_kind->addItem(tr("Backfills"), u"backfill,rebuild"_s);
    m_kind->addItem(tr("Loads"), u"ingest"_s);
    m_kind->addItem(tr("Partitions"), u"partitions"_s);
    m_kind->addItem(tr("Sessions"), u"session"_s);
    m_dataset->setObjectName(u"auditDatasetCombo"_s);
    m_dataset->setAccessibleName(tr("Dataset"));
    m_dataset->addItem(tr("All datasets"), QString());
    for (const Dataset dataset : allDatasets)
        m_dataset->addItem(datasetName(dataset), datasetName(dataset));
    m_period->setObjectName(u"periodCombo"_s);
    m_period->setAccessibleName(tr("Period"));
    m_period->addItem(tr("Any time"), 0);
    m_period->addItem(tr("Last hour"), 1);
    m_period->addItem(tr("Last 24 hours"), 24);
    m_period->addItem(tr("Last 7 days"), 7 * 24);
    m_period->addItem(tr("Last 30 days"), 30 * 24);
    m_role->setObjectName(u"roleEdit"_s);
    m_role->setPlaceholderText(tr("Login"));
    m_role->setAccessibleName(tr("Login"));
    m_role->setMaximumWidth(160);
    m_text->setObjectName(u"textEdit"_s);
    m_text->setPlaceholderText(tr("Text, application or address"));
    m_text->setAccessibleName(tr("Text, application or address"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QComboBox *combo : {m_kind, m_dataset, m_period}) {
        row->addWidget(combo);
        connect(combo, &QComboBox::currentIndexChanged, this, [this] { m_port->ask(wanted()); });
    }
    row->addWidget(m_role);
    row->addWidget(m_text, 1);
    for (QLineEdit *edit : {m_role, m_text})
        connect(edit, &QLineEdit::textEdited, this, [this] { m_typed.start(); });
    to->addLayout(row);
}

void AuditPage::addActions(QBoxLayout *to)
{
    m_moreButton->setObjectName(u"moreButton"_s);
    m_saveButton->setObjectName(u"saveButton"_s);
    m_moreButton->setEnabled(false);
    connect(m_moreButton, &QPushButton::clicked, this, &AuditPage::askMore);
    connect(m_saveButton, &QPushButton::clicked, this, &AuditPage::save);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_moreButton);
    row->addWidget(m_saveButton);
    row->addWidget(m_rights, 1);
    to->addLayout(row);
}

void AuditPage::setPort(AdminPort &port)
{
    m_port = &port;
    port.onAnswer(this, &AuditPage::showRunLog);
    port.onAnswer(this, &AuditPage::showRights);
    // What a job has done is in the log now.
    connect(&port, &AdminPort::busyChanged, this, [this](bool busy) {
        if (!busy && isVisible())
            m_port->ask(wanted());
    });
}

RunLogReading AuditPage::wanted() const
{
    RunLogReading reading{.limit = pageSize,
                          .what = m_kind->currentData().toString(),
                          .role = m_role->text().trimmed(),
                          .dataset = m_dataset->currentData().toString(),
                          .text = m_text->text().trimmed()};
    if (const int hours = m_period->currentData().toInt(); hours > 0)
        reading.from = localNow() - std::chrono::hours(hours);
    return reading;
}

void AuditPage::refresh()
{
    m_port->ask(wanted());
    m_port->ask(LogRightsReading{});
}

void AuditPage::askMore()
{
    if (m_entries.empty())
        return;
    RunLogReading reading = wanted();
    reading.before = m_entries.back().id;
    m_port->ask(reading);
}

void AuditPage::showRunLog(const RunLogReading &asked, const Result<std::vector<RunLogEntry>> &entries)
{
    if (!entries)
        return say(errorLine(entries.error()), u"danger"_s);
    if (asked.before) {
        // Of other filters, or not where the list ends now
        if (m_entries.empty() || m_entries.back().id != asked.before)
            return;
        m_entries.insert(m_entries.end(), entries->begin(), entries->end());
    } else {
        m_entries = *entries;
    }
    m_moreButton->setEnabled(int(entries->size()) >= asked.limit);
    m_model->setSheet(trailSheet(m_entries, Formatter(QLocale(), m_zone)));
    say(m_entries.empty() ? tr("No entries.")
                          : tr("Runs and changes with their logins, newest first. Entries shown: %1.")
                                .arg(m_entries.size()));
}

void AuditPage::showRights(const LogRightsReading &, const Result<LogRights> &rights)
{
    m_rights->setText(rights ? logRightsText(*rights) : errorLine(rights.error()));
    setStyled(m_rights, "tone", rights && rights->writers.isEmpty() ? QString() : u"warning"_s);
}

void AuditPage::save()
{
    auto *dialog = new QFileDialog(this, tr("Save audit trail"), {}, tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"audit.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const QByteArray text = csvText(m_model->sortedSheet());
        const bool written =
            file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
        const QString name = isolated(plainText(path, 1000));
        if (written)
            say(tr("Saved %1.").arg(name), u"good"_s);
        else
            say(tr("Could not write %1: %2").arg(name, file.errorString()), u"danger"_s);
    });
    dialog->open();
}

void AuditPage::say(const QString &text, const QString &tone)
{
    m_state->setText(text);
    setStyled(m_state, "tone", tone);
}

} // namespace tidemark::widgets
