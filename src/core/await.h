// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QEventLoop>

#include <optional>
#include <utility>

namespace tidemark
{

/// Starts an asynchronous call and runs the event loop until its reply: for programs without a window
/// (tidemarkctl) and for tests. Never on a GUI thread. start is given the Reply<T> to hand on:
/// await<int>([&](Reply<int> r) { gw.make(r); }).
template<typename T, typename Start>
[[nodiscard]] Result<T> await(Start &&start)
{
    QEventLoop loop;
    std::optional<Result<T>> answer;
    start(Reply<T>([&](Result<T> result) {
        answer.emplace(std::move(result));
        loop.quit();
    }));
    if (!answer)
        loop.exec();
    return std::move(*answer);
}

/// The same for an operator's action.
template<typename Gateway, typename Action>
[[nodiscard]] Result<typename Action::Answer> await(Gateway &gateway, const Action &action,
                                                    Progress<typename Action::Answer> progress = {})
{
    using Answer = typename Action::Answer;
    return await<Answer>(
        [&](Reply<Answer> reply) { gateway.run(action, std::move(reply), std::move(progress)); });
}

} // namespace tidemark
