// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/admin/rightsdialog.h"

#include "core/errortext.h"
#include "core/loginrights.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

RightsDialog::RightsDialog(const QString &login, const LoginRights &rights, AdminPort &port, QWidget *parent)
    : QDialog(parent)
    , m_port(port)
    , m_rights(rights)
    , m_login(new QLineEdit(login, this))
    , m_reads(new QCheckBox(tr("Reads the dashboard"), this))
    , m_seen(new QWidget(this))
    , m_all(new QRadioButton(tr("All tenants"), m_seen))
    , m_some(new QRadioButton(tr("Only these:"), m_seen))
    , m_tenants(new QLineEdit(m_seen))
    , m_operates(new QCheckBox(tr("Operates: rollups, expiry, schedules; sees all tenants"), this))
    , m_loads(new QCheckBox(tr("Loads rows, and nothing else"), this))
    , m_note(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"rightsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change rights"));
    m_login->setObjectName(u"rightsLogin"_s);
    m_login->setReadOnly(!login.isEmpty());
    m_login->setPlaceholderText(tr("a role that exists on the server"));
    m_reads->setObjectName(u"rightsReads"_s);
    m_all->setObjectName(u"rightsAll"_s);
    m_some->setObjectName(u"rightsSome"_s);
    m_tenants->setObjectName(u"rightsTenants"_s);
    m_tenants->setAccessibleName(tr("Tenants"));
    m_tenants->setPlaceholderText(tr("numbers, such as 1, 2, 7; none: it sees nothing yet"));
    m_operates->setObjectName(u"rightsOperates"_s);
    m_loads->setObjectName(u"rightsLoads"_s);
    m_note->setObjectName(u"rightsProblem"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Change"));
    layOut();
    fill();
    for (QAbstractButton *button :
         std::initializer_list<QAbstractButton *>{m_reads, m_operates, m_loads, m_all, m_some})
        connect(button, &QAbstractButton::toggled, this, &RightsDialog::refit);
    for (QLineEdit *edit : {m_login, m_tenants})
        connect(edit, &QLineEdit::textChanged, this, &RightsDialog::refit);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        const std::optional<LoginRights> chosen = wanted();
        if (!chosen)
            return;
        m_waiting = true;
        refit();
        m_port.ask(RightsChange{m_login->text().trimmed(), *chosen});
    });
    m_port.onAnswer(this, &RightsDialog::showOutcome);
    if (login.isEmpty())
        m_login->setFocus();
    else
        m_reads->setFocus();
    refit();
}

void RightsDialog::layOut()
{
    auto *form = new QFormLayout;
    form->addRow(tr("Login"), m_login);
    auto *some = new QHBoxLayout;
    some->addWidget(m_some);
    some->addWidget(m_tenants, 1);
    auto *seen = new QVBoxLayout(m_seen);
    seen->setContentsMargins(24, 0, 0, 0);
    seen->setSpacing(6);
    seen->addWidget(m_all);
    seen->addLayout(some);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addLayout(form);
    layout->addSpacing(4);
    layout->addWidget(m_reads);
    layout->addWidget(m_seen);
    layout->addWidget(m_operates);
    layout->addWidget(m_loads);
    layout->addWidget(m_note);
    layout->addStretch();
    layout->addWidget(m_buttons);
    setMinimumWidth(480);
}

void RightsDialog::fill()
{
    m_reads->setChecked(m_rights.reads);
    m_operates->setChecked(m_rights.operates);
    m_loads->setChecked(m_rights.loads);
    m_all->setChecked(!m_rights.tenants);
    m_some->setChecked(m_rights.tenants.has_value());
    QStringList numbers;
    for (const qint64 tenant : m_rights.tenants.value_or(std::vector<qint64>()))
        numbers << QString::number(tenant);
    m_tenants->setText(numbers.join(u", "_s));
}

std::optional<LoginRights> RightsDialog::wanted() const
{
    LoginRights rights{m_reads->isChecked(), m_operates->isChecked(), m_loads->isChecked(), std::nullopt};
    if (rights.operates)
        rights.reads = true;
    if (m_all->isChecked() || rights.operates)
        return rights;
    const std::optional<std::vector<qint64>> tenants = tenantNumbers(m_tenants->text());
    if (!tenants)
        return std::nullopt;
    rights.tenants = tenants;
    return rights;
}

void RightsDialog::refit()
{
    const std::optional<LoginRights> rights = wanted();
    const bool both = m_loads->isChecked() && (m_reads->isChecked() || m_operates->isChecked());
    QString problem;
    if (!rights)
        problem = tr("Give the tenants as whole numbers, separated by commas.");
    else if (both)
        problem = tr("A login that loads bypasses row-level security, so it must not read. Use two logins.");
    m_note->setText(problem);
    m_note->setVisible(!problem.isEmpty());
    setStyled(m_note, "tone", u"danger"_s);
    for (QWidget *field : std::initializer_list<QWidget *>{m_login, m_reads, m_operates, m_loads})
        field->setEnabled(!m_waiting);
    if (m_operates->isChecked())
        m_reads->setEnabled(false); // an operator reads anyway
    m_seen->setEnabled(!m_waiting && m_reads->isChecked() && !m_operates->isChecked());
    m_tenants->setEnabled(m_some->isChecked());
    m_buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(!m_waiting && problem.isEmpty() && !m_login->text().trimmed().isEmpty() &&
                     rights != m_rights);
}

void RightsDialog::showOutcome(const RightsChange &asked, const Result<Nothing> &outcome)
{
    if (!m_waiting || asked.login != m_login->text().trimmed())
        return;
    if (outcome)
        return accept();
    m_waiting = false;
    refit();
    m_note->setText(errorLine(outcome.error()));
    m_note->show();
}

} // namespace tidemark::widgets
