// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectionstate.h"
#include "core/instant.h"

#include <QFrame>

#include <memory>
#include <optional>

namespace Ui
{
class MessageBar;
}

namespace tidemark::widgets
{

/// One line above the panes that says what is wrong with the connection and what helps, that nothing is asked
/// for because somebody paused it, or something worth knowing; the first of these. Never modal. Plain text.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);
    ~MessageBar() override;

    void showConnection(const ConnectionState &state);
    /// Stays until it is closed, unless the connection has something to say.
    void showNotice(const QString &text);
    /// since: "14:03"; empty: not paused.
    void showPaused(const QString &since);
    /// The countdown to the next attempt.
    void tick(Instant localNow);

Q_SIGNALS:
    void retryRequested();
    void passwordRequested();
    void resumeRequested();
    /// It appeared or went.
    void presenceChanged(bool present);

private:
    enum class Action { None, Retry, Password, Resume };

    void showState();
    void act();
    void setAction(Action action);
    void show(const QString &tone, const QString &icon, const QString &what, const QString &detail);
    void hideBar();

    const std::unique_ptr<Ui::MessageBar> m_ui;
    ConnectionState m_state{ConnectionState::Phase::Live, {}, {}, 0};
    QString m_notice;
    QString m_pausedSince;
    Action m_action = Action::None;
};

} // namespace tidemark::widgets
