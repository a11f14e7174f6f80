// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/admin/sessionspage.h"

#include "core/errortext.h"
#include "core/sessiontree.h"
#include "models/operatorsheet.h"
#include "models/plaintext.h"
#include "models/sheetmodel.h"
#include "widgets/questionicon.h"
#include "widgets/tables.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr Milliseconds pause = 5s; ///< between an answer and the next question

QString nameOf(const ServerSession &session)
{
    return SessionsPage::tr("session %1 of %2")
        .arg(session.pid)
        .arg(plainText(session.login.isEmpty() ? session.kind : session.login));
}
} // namespace

SessionsPage::SessionsPage(QWidget *parent)
    : AdminSection(parent)
    , m_model(new SheetModel(this))
    , m_state(stateLabel(u"sessionsState"_s, tr("Loading…"), this))
    , m_table(listTable(u"sessionTable"_s, tr("Sessions"), m_model, 9, this))
    , m_statement(stateLabel(u"sessionStatement"_s, {}, this))
    , m_outcome(stateLabel(u"sessionOutcome"_s, {}, this))
    , m_cancelButton(new QPushButton(tr("Cancel statement…"), this))
    , m_terminateButton(new QPushButton(tr("Terminate session…"), this))
{
    // Its order is that of the tree.
    m_table->setSortingEnabled(false);
    setStyled(m_statement, "role", u"code"_s);
    m_statement->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_cancelButton->setObjectName(u"cancelSessionButton"_s);
    m_terminateButton->setObjectName(u"terminateSessionButton"_s);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(m_cancelButton);
    actions->addWidget(m_terminateButton);
    actions->addWidget(m_outcome, 1);
    QVBoxLayout *layout = sectionLayout(this);
    layout->addWidget(m_state);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_statement);
    layout->addLayout(actions);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SessionsPage::updateButtons);
    connect(m_cancelButton, &QPushButton::clicked, this, [this] { confirm(false); });
    connect(m_terminateButton, &QPushButton::clicked, this, [this] { confirm(true); });
    updateButtons();
}

void SessionsPage::setPort(AdminPort &port)
{
    m_port = &port;
    port.onAnswer(this, &SessionsPage::showSessions);
    port.onAnswer(this, &SessionsPage::showEnded);
}

void SessionsPage::refresh()
{
    m_port->ask(SessionsReading{});
}

void SessionsPage::setRights(const OperatorRights &rights)
{
    m_rights = rights;
    updateButtons();
}

void SessionsPage::showSessions(const SessionsReading &, const Result<SessionTable> &table)
{
    m_again.start(pause);
    if (!table) {
        m_state->setText(errorLine(table.error()));
        setStyled(m_state, "tone", u"danger"_s);
        return;
    }
    const qint64 before = selected() ? selected()->id : 0;
    m_shown = *table;
    m_order.clear();
    for (const SessionPlace &place : sessionTree(m_shown.sessions))
        m_order.push_back(place.index);
    m_model->setSheet(sheetOf(m_shown, Formatter(QLocale(), m_zone)));
    const auto again = std::ranges::find_if(
        m_order, [&](std::size_t index) { return before != 0 && m_shown.sessions[index].id == before; });
    if (again != m_order.end())
        m_table->setCurrentIndex(m_model->index(int(again - m_order.begin()), 0));
    else if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    const auto waiting =
        std::ranges::count_if(m_shown.sessions, [](const ServerSession &s) { return !s.blockedBy.empty(); });
    const auto at = Formatter(QLocale(), m_zone).clockWithSeconds(m_shown.now);
    m_state->setText(m_shown.sessions.empty()
                         ? tr("No other session is at work. As of %1.").arg(at)
                         : tr("%n session(s) at work", nullptr, int(m_shown.sessions.size())) + u", "_s +
                               tr("%1 of them blocked. As of %2.").arg(waiting).arg(at));
    setStyled(m_state, "tone", QString());
    updateButtons();
}

const ServerSession *SessionsPage::selected() const
{
    const int row = currentPlace(m_table);
    return row >= 0 && row < int(m_order.size()) ? &m_shown.sessions[m_order[std::size_t(row)]] : nullptr;
}

void SessionsPage::updateButtons()
{
    const ServerSession *session = selected();
    m_statement->setText(
        session && !session->statement.isEmpty()
            ? plainText(session->statement, 300)
            : tr("The statement is not shown: this login may see its own alone, or there is none."));
    m_statement->setVisible(session);
    QString why;
    if (!m_rights.isFree)
        why = m_rights.whyNotFree;
    else if (session && !session->isHere)
        why = tr("It was begun on node %1: end it there.").arg(plainText(session->node));
    else if (session && !session->mayEnd)
        why = tr(
            "This login may end its own sessions alone. A superuser can allow more: GRANT pg_signal_backend TO your login role.");
    for (QPushButton *button : {m_cancelButton, m_terminateButton}) {
        button->setEnabled(session && why.isEmpty() && session->pid != 0);
        button->setToolTip(why.toHtmlEscaped());
    }
    // Idle, it has no statement to cancel.
    if (session && session->state != "active"_L1)
        m_cancelButton->setEnabled(false);
}

void SessionsPage::confirm(bool terminate)
{
    const ServerSession *session = selected();
    if (!session)
        return;
    auto *question =
        new QMessageBox(QMessageBox::Question, terminate ? tr("Terminate session") : tr("Cancel statement"),
                        terminate ? tr("Terminate %1?").arg(nameOf(*session))
                                  : tr("Cancel the statement of %1?").arg(nameOf(*session)),
                        QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    setQuestionIcon(question);
    question->setInformativeText(
        terminate
            ? tr("Its connection is closed and its open transaction rolled back. A loader resumes by itself.")
            : tr("The statement fails and its transaction is rolled back. The session stays connected."));
    QPushButton *yes =
        question->addButton(terminate ? tr("Terminate") : tr("Cancel statement"), QMessageBox::AcceptRole);
    yes->setObjectName(u"confirmEnd"_s);
    question->setDefaultButton(question->addButton(tr("Do nothing"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, [this, end = SessionEnd{session->pid, terminate}] {
        say(tr("Asking the server…"));
        m_port->ask(end);
    });
    question->open();
}

void SessionsPage::showEnded(const SessionEnd &asked, const Result<bool> &ended)
{
    if (!ended)
        say(errorLine(ended.error()), u"danger"_s);
    else if (!*ended)
        say(tr("Session %1 had ended before.").arg(asked.pid));
    else
        say(asked.terminate ? tr("Session %1 was told to end.").arg(asked.pid)
                            : tr("The statement of session %1 was told to stop.").arg(asked.pid),
            u"good"_s);
}

void SessionsPage::say(const QString &text, const QString &tone)
{
    m_outcome->setText(text);
    setStyled(m_outcome, "tone", tone);
}

} // namespace tidemark::widgets
