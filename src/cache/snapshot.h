// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rangespec.h"

#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>

namespace tidemark::cache
{

/// What a pane last showed.
template<typename T>
struct Kept {
    Shared<T> data;
    Instant takenAt; ///< by this computer's clock
    Making making{};
};

/// A place for each pane of that tuple.
template<typename Panes>
struct PlacesOf;
template<typename... Panes>
struct PlacesOf<std::tuple<Panes...>> {
    using Type = std::tuple<std::optional<Kept<typename Panes::Series>>...>;
};

/// The last good data of each pane for one question, as far as there is any.
struct Snapshot {
    LiveQuestion liveQuestion;
    HistoryQuestion historyQuestion;
    PlacesOf<std::remove_const_t<decltype(allPanes)>>::Type places{};

    template<typename Series>
    [[nodiscard]] std::optional<Kept<Series>> &of()
    {
        return std::get<std::optional<Kept<Series>>>(places);
    }
    template<typename Series>
    [[nodiscard]] const std::optional<Kept<Series>> &of() const
    {
        return std::get<std::optional<Kept<Series>>>(places);
    }
    [[nodiscard]] bool isEmpty() const;

    /// As an answer for the window; nothing where no pane of it is kept. A pane that is not kept carries
    /// ErrorKind::Cancelled. The time is that of the oldest pane in it.
    [[nodiscard]] std::optional<std::pair<LiveAnswer, Instant>> liveAnswer() const;
    [[nodiscard]] std::optional<std::pair<HistoryAnswer, Instant>> historyAnswer() const;
};

} // namespace tidemark::cache
