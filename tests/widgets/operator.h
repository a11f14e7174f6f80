// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/shell/mainwindow.h"

#include <utility>

/// The other end of a window's AdminPort: what it asks for, and what it is told.
namespace tidemark::test
{

/// handler(action) on every action of that type that the window asks for.
template<typename Action, typename Handler>
void onAsked(widgets::MainWindow &window, Handler handler)
{
    QObject::connect(&window.adminPort(), &AdminPort::asked, &window,
                     [handler = std::move(handler)](const AdminTask &task) {
                         if (const auto *mine = std::get_if<Action>(&task))
                             handler(*mine);
                     });
}

template<typename Action>
void answer(AdminPort &port, const Action &asked, const Result<typename Action::Answer> &result)
{
    Q_EMIT port.answered(Answered<Action>{asked, result});
}
template<typename Action>
void answer(widgets::MainWindow &window, const Action &asked, const Result<typename Action::Answer> &result)
{
    answer(window.adminPort(), asked, result);
}

template<typename Action>
void progress(widgets::MainWindow &window, const Action &asked, const typename Action::Answer &sofar)
{
    Q_EMIT window.adminPort().progressed(Progressed<Action>{asked, sofar});
}

} // namespace tidemark::test
