// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adminactions.h"

#include <QMetaMethod>
#include <QObject>

#include <functional>
#include <utility>

namespace tidemark
{

/// Where a panel asks for actions and hears what comes of them, whoever asked. A lane serves it; as long as
/// none does, nothing is answered. Lives on the GUI thread.
class AdminPort : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void ask(const AdminTask &task) { Q_EMIT asked(task); }
    void cancel() { Q_EMIT cancelAsked(); }
    /// Somebody takes what is asked for.
    [[nodiscard]] bool isServed() const
    {
        return isSignalConnected(QMetaMethod::fromSignal(&AdminPort::asked));
    }

    /// Calls handler(asked, result) on every answer to actions of that type, for as long as context lives.
    template<typename Action, typename Handler>
    void onAnswer(QObject *context, Handler handler)
    {
        connect(this, &AdminPort::answered, context,
                [handler = std::move(handler)](const AdminAnswer &answer) {
                    if (const auto *mine = std::get_if<Answered<Action>>(&answer))
                        handler(mine->asked, mine->result);
                });
    }
    template<typename Context, typename Action>
    void onAnswer(Context *context,
                  void (Context::*handler)(const Action &, const Result<typename Action::Answer> &))
    {
        onAnswer<Action>(context, std::bind_front(handler, context));
    }
    /// The same for the progress of jobs: handler(asked, sofar).
    template<typename Context, typename Action>
    void onProgress(Context *context,
                    void (Context::*handler)(const Action &, const typename Action::Answer &))
    {
        connect(this, &AdminPort::progressed, context, [context, handler](const AdminProgress &progress) {
            if (const auto *mine = std::get_if<Progressed<Action>>(&progress))
                (context->*handler)(mine->asked, mine->sofar);
        });
    }

Q_SIGNALS:
    void asked(const tidemark::AdminTask &task);
    /// The job that runs, and those that wait.
    void cancelAsked();

    void answered(const tidemark::AdminAnswer &answer);
    void progressed(const tidemark::AdminProgress &progress);
    /// A job was answered with a lost connection: what became of it is being looked for…
    void runLost(const tidemark::LostRun &run);
    /// … and this it was. No entry: it had not begun, nothing was changed. An error: it cannot be found out.
    void lostRunFound(const tidemark::LostRun &run,
                      const tidemark::Result<std::optional<tidemark::RunLogEntry>> &entry);
    /// A job runs or waits; readings do not count.
    void busyChanged(bool busy);
};

} // namespace tidemark
