// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "local/serviceuser.h"

#include <QObject>
#include <QProcessEnvironment>
#include <QStringList>

#include <functional>

namespace tidemark::local
{

/// The wish to end what runs, from a signal. Lives on the thread of what it ends.
class Interruption : public QObject
{
    Q_OBJECT

public:
    void ask();
    [[nodiscard]] bool isAsked() const { return m_asked; }
    /// What whoever is asked answers with.
    [[nodiscard]] static Error error();

Q_SIGNALS:
    void asked();

private:
    bool m_asked = false;
};

/// The last line that says something: what comes before it reports steps.
[[nodiscard]] QString lastLine(const QByteArray &output);
/// The first line with the word error, as PostgreSQL's programs have it: what follows it are details, such as
/// the statement. The last line where there is none.
[[nodiscard]] QString firstError(const QByteArray &output);

/// A program that works on a cluster from outside: pg_dump, pg_upgrade, tar.
struct ToolCall {
    QString program;
    QStringList arguments;
    QString folder = QStringLiteral("/"); ///< it works in
    std::function<void()> tick;           ///< called twice a second while it runs
    std::function<QString(const QByteArray &)> complaint =
        firstError; ///< what of its output says why it failed
};

/// Runs it as user to its end, without a terminal and without the environment's PG* and LC_* variables, while
/// the event loop of this thread runs. It gets SIGTERM when this program ends or is interrupted. Gives what
/// it wrote on standard output. Fails with Io and its complaint (from standard error, or else from standard
/// output), or with Cancelled.
[[nodiscard]] Result<QByteArray> runTool(const ToolCall &call, const ServiceUser &user,
                                         const Interruption &interruption);

/// The user of this program, for tools that only connect.
[[nodiscard]] ServiceUser currentUser();

/// This program's, without what PostgreSQL's programs would take from it; messages are English.
[[nodiscard]] QProcessEnvironment cleanEnvironment();

/// Runs the event loop for so long.
void pause(int milliseconds);

} // namespace tidemark::local
