// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rangespec.h"

#include <optional>
#include <utility>

namespace tidemark::cache
{

/// What a pane last showed.
template<typename T>
struct Kept {
    Shared<T> data;
    Instant takenAt; ///< by this computer's clock
};

/// The last good data of each pane for one question, as far as there is any.
struct Snapshot {
    LiveQuestion liveQuestion;
    HistoryQuestion historyQuestion;
    std::optional<Kept<LiveCounts>> counts;
    std::optional<Kept<TideTable>> tide;
    std::optional<Kept<TrendSeries>> trend;
    std::optional<Kept<UniqueSeries>> uniques;
    std::optional<Kept<CountryBreakdown>> countries;
    std::optional<Kept<RequestSeries>> requests;

    [[nodiscard]] bool isEmpty() const;

    /// As an answer for the window; nothing where no pane of it is kept. A pane that is not kept carries
    /// ErrorKind::Cancelled. The time is that of the oldest pane in it.
    [[nodiscard]] std::optional<std::pair<LiveAnswer, Instant>> liveAnswer() const;
    [[nodiscard]] std::optional<std::pair<HistoryAnswer, Instant>> historyAnswer() const;
};

} // namespace tidemark::cache
