// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/admin/scheduledialog.h"

#include "core/errortext.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

ScheduleDialog::ScheduleDialog(const ScheduledJob &job, AdminPort &port, QWidget *parent)
    : QDialog(parent)
    , m_port(port)
    , m_job(job)
    , m_schedule(new QComboBox(this))
    , m_state(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"scheduleDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change schedule"));
    auto *name = new QLabel(tr("When the server runs “%1”:").arg(job.name), this);
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(m_schedule);
    name->setWordWrap(true);
    m_schedule->setObjectName(u"scheduleEdit"_s);
    m_schedule->setEditable(true);
    m_schedule->setInsertPolicy(QComboBox::NoInsert);
    m_schedule->setAccessibleName(tr("Schedule"));
    for (const QString &usual : {u"5 seconds"_s, u"15 seconds"_s, u"30 seconds"_s, u"* * * * *"_s,
                                 u"*/5 * * * *"_s, u"7 * * * *"_s, u"17 3 * * *"_s})
        m_schedule->addItem(usual);
    m_schedule->setEditText(job.schedule);
    auto *help = new QLabel(
        tr("Five fields, as in a crontab: minute, hour, day of the month, month and day of the week "
           "(* means any). From pg_cron 1.5 on also “N seconds”, up to 59."),
        this);
    help->setWordWrap(true);
    setStyled(help, "role", u"muted"_s);
    m_state->setObjectName(u"scheduleProblem"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    setStyled(m_state, "tone", u"danger"_s);
    m_state->hide();
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Change"));

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(name);
    layout->addWidget(m_schedule);
    layout->addWidget(help);
    layout->addWidget(m_state);
    layout->addStretch();
    layout->addWidget(m_buttons);
    setMinimumWidth(440);

    connect(m_schedule, &QComboBox::editTextChanged, this, &ScheduleDialog::updateButtons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        m_waiting = true;
        m_state->hide();
        updateButtons();
        m_port.ask(JobRescheduling{m_job.id, typed()});
    });
    m_port.onAnswer(this, &ScheduleDialog::showOutcome);
    m_schedule->lineEdit()->selectAll();
    m_schedule->setFocus();
    updateButtons();
}

QString ScheduleDialog::typed() const
{
    return m_schedule->currentText().simplified();
}

void ScheduleDialog::updateButtons()
{
    m_schedule->setEnabled(!m_waiting);
    m_buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(!m_waiting && !typed().isEmpty() && typed() != m_job.schedule);
}

void ScheduleDialog::showOutcome(const JobRescheduling &asked, const Result<bool> &outcome)
{
    if (!m_waiting || asked.jobId != m_job.id)
        return;
    if (outcome)
        return accept();
    m_waiting = false;
    m_state->setText(errorLine(outcome.error()));
    m_state->show();
    updateButtons();
    m_schedule->setFocus();
}

} // namespace tidemark::widgets
