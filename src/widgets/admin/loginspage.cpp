// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/admin/loginspage.h"

#include "core/errortext.h"
#include "models/operatorsheet.h"
#include "models/plaintext.h"
#include "models/sheetmodel.h"
#include "widgets/admin/rightsdialog.h"
#include "widgets/tables.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

LoginsPage::LoginsPage(QWidget *parent)
    : AdminSection(parent)
    , m_model(new SheetModel(this))
    , m_state(stateLabel(u"loginsState"_s, tr("Loading…"), this))
    , m_table(listTable(u"loginTable"_s, tr("Logins"), m_model, 4, this))
    , m_changeButton(new QPushButton(tr("Change rights…"), this))
    , m_addButton(new QPushButton(tr("Another login…"), this))
{
    m_changeButton->setObjectName(u"changeRightsButton"_s);
    m_addButton->setObjectName(u"addLoginButton"_s);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(m_changeButton);
    actions->addWidget(m_addButton);
    actions->addStretch();
    QVBoxLayout *layout = sectionLayout(this);
    layout->addWidget(m_state);
    layout->addWidget(m_table, 1);
    layout->addLayout(actions);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LoginsPage::updateButtons);
    connect(m_changeButton, &QPushButton::clicked, this, [this] {
        if (const KnownLogin *known = selected())
            change(known->login, known->rights);
    });
    connect(m_addButton, &QPushButton::clicked, this, [this] { change({}, {}); });
    updateButtons();
}

void LoginsPage::setPort(AdminPort &port)
{
    m_port = &port;
    port.onAnswer(this, &LoginsPage::showLogins);
    port.onAnswer(this, &LoginsPage::showChanged);
}

void LoginsPage::refresh()
{
    m_port->ask(LoginsReading{});
}

void LoginsPage::setRights(const OperatorRights &rights)
{
    m_rights = rights;
    updateButtons();
}

const KnownLogin *LoginsPage::selected() const
{
    const int row = currentPlace(m_table);
    return row >= 0 && row < int(m_logins.logins.size()) ? &m_logins.logins[std::size_t(row)] : nullptr;
}

void LoginsPage::updateButtons()
{
    const KnownLogin *known = selected();
    const QString why = !m_rights.isFree ? m_rights.whyNotFree
                        : !m_logins.mayChange
                            ? tr("Only a superuser can change what logins may do. Connect as one.")
                            : QString();
    m_addButton->setEnabled(why.isEmpty());
    m_addButton->setToolTip(why.toHtmlEscaped());
    m_changeButton->setEnabled(why.isEmpty() && known && !known->isSuperuser);
    m_changeButton->setToolTip(why.isEmpty() && known && known->isSuperuser
                                   ? tr("A superuser may do and see everything, whatever is granted to it.")
                                   : why.toHtmlEscaped());
}

void LoginsPage::change(const QString &login, const LoginRights &rights)
{
    (new RightsDialog(login, rights, *m_port, this))->open();
}

void LoginsPage::showLogins(const LoginsReading &, const Result<LoginTable> &logins)
{
    if (!logins)
        return say(errorLine(logins.error()), u"danger"_s);
    m_logins = *logins;
    m_model->setSheet(sheetOf(m_logins, Formatter(QLocale(), QTimeZone::utc())));
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    say(tr(
        "%n login(s) with rights here. Readers see the tenants granted to them, operators see all; a login that loads "
        "must not read.",
        nullptr, int(m_logins.logins.size())));
    updateButtons();
}

void LoginsPage::showChanged(const RightsChange &asked, const Result<Nothing> &outcome)
{
    if (outcome)
        say(tr("Changed what %1 may do. It holds from its next statement on.").arg(plainText(asked.login)),
            u"good"_s);
}

void LoginsPage::say(const QString &text, const QString &tone)
{
    m_state->setText(text);
    setStyled(m_state, "tone", tone);
}

} // namespace tidemark::widgets
