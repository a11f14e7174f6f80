// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/messagebar.h"

#include "core/errortext.h"
#include "models/formatter.h"
#include "models/plaintext.h"
#include "ui_messagebar.h"
#include "widgets/theme.h"

#include <QIcon>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::MessageBar>())
{
    m_ui->setupUi(this);
    Theme::instance().setIcon(m_ui->closeButton, u"close"_s);
    m_ui->countdownLabel->setFont(Theme::instance().numberFont());
    connect(m_ui->actionButton, &QPushButton::clicked, this, &MessageBar::act);
    connect(m_ui->closeButton, &QToolButton::clicked, this, [this] {
        m_notice.clear();
        showState();
    });
    connect(&Theme::instance(), &Theme::changed, this, [this] { showState(); });
    hide();
}

MessageBar::~MessageBar() = default;

void MessageBar::showConnection(const ConnectionState &state)
{
    m_state = state;
    showState();
}

void MessageBar::showNotice(const QString &text)
{
    m_notice = plainText(text, 600);
    showState();
}

void MessageBar::showPaused(const QString &since)
{
    if (m_pausedSince == since)
        return;
    m_pausedSince = since;
    showState();
}

void MessageBar::act()
{
    switch (m_action) {
    case Action::Retry:
        return Q_EMIT retryRequested();
    case Action::Password:
        return Q_EMIT passwordRequested();
    case Action::Resume:
        return Q_EMIT resumeRequested();
    case Action::None:
        break;
    }
}

void MessageBar::setAction(Action action)
{
    m_action = action;
    m_ui->actionButton->setVisible(action != Action::None);
    m_ui->closeButton->setVisible(action == Action::None);
    m_ui->actionButton->setEnabled(action != Action::Retry || m_state.phase == ConnectionState::Phase::Lost);
    if (action == Action::Retry)
        m_ui->actionButton->setText(tr("Try now"));
    else if (action == Action::Password)
        m_ui->actionButton->setText(tr("Enter password…"));
    else if (action == Action::Resume)
        m_ui->actionButton->setText(tr("Resume"));
}

void MessageBar::showState()
{
    const bool trouble = m_state.phase != ConnectionState::Phase::Live && m_state.error;
    if (trouble) {
        const ErrorText words = errorText(*m_state.error);
        setAction(m_state.error->kind == ErrorKind::AuthFailed ? Action::Password : Action::Retry);
        const QString detail = QStringList{words.means, words.todo}.join(u' ');
        show(u"danger"_s, u"error"_s, plainText(words.what, 400), plainText(detail, 600));
    } else if (!m_pausedSince.isEmpty()) {
        setAction(Action::Resume);
        show(u"paused"_s, u"pause"_s, tr("Paused since %1").arg(m_pausedSince),
             tr("Nothing is refreshed until you resume."));
    } else if (!m_notice.isEmpty()) {
        setAction(Action::None);
        show(u"notice"_s, u"notice"_s, m_notice, {});
    } else {
        hideBar();
    }
    tick(localNow());
}

void MessageBar::show(const QString &tone, const QString &icon, const QString &what, const QString &detail)
{
    const Theme &theme = Theme::instance();
    const Colours &c = theme.colours();
    const bool paused = tone == "paused"_L1;
    const QColor ink = tone == "danger"_L1 ? c.danger : paused ? c.card : c.accent;
    m_ui->iconLabel->setPixmap(theme.icon(icon, ink).pixmap(QSize(18, 18), devicePixelRatioF()));
    m_ui->whatLabel->setText(what);
    m_ui->detailLabel->setText(detail);
    m_ui->detailLabel->setVisible(!detail.trimmed().isEmpty());
    for (QLabel *label : {m_ui->whatLabel, m_ui->detailLabel})
        setStyled(label, "band", tone);
    setStyled(this, "tone", tone);
    const bool before = isHidden();
    setVisible(true);
    if (before)
        Q_EMIT presenceChanged(true);
}

void MessageBar::hideBar()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT presenceChanged(false);
}

void MessageBar::tick(Instant now)
{
    QString text;
    if (m_state.phase == ConnectionState::Phase::Connecting && m_state.error)
        text = tr("retrying…");
    else if (m_state.phase == ConnectionState::Phase::Lost && m_state.retryAt) {
        // Rounded up: "in 0 s" would be a promise already broken. Attempts that follow each other closely do
        // not flicker.
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(*m_state.retryAt - now);
        text =
            seconds.count() > 2 ? tr("retrying in %1").arg(Formatter().duration(seconds)) : tr("retrying…");
    }
    m_ui->countdownLabel->setText(text);
    m_ui->countdownLabel->setVisible(!text.isEmpty());
}

} // namespace tidemark::widgets
