// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/instant.h"

/// How long to wait before asking again: the rules alone, without a clock. chance is at least 0 and below 1.
namespace tidemark::live
{

/// From the end of a live answer to the next question: 1 s, but four times as long as the answer took where
/// that is more (a slow server spends at most a fifth of its time on us), at most 30 s; at least 5 s after an
/// error. ±10 %, so that many windows do not keep in step.
[[nodiscard]] Milliseconds pauseAfterLive(Milliseconds took, bool failed, double chance);

/// The same for history: 60 s, or four times as long as it took, ±10 %.
[[nodiscard]] Milliseconds pauseAfterHistory(Milliseconds took, double chance);

/// The least time from the end of a history answer to the next question, whatever calls for it.
[[nodiscard]] Milliseconds restAfterHistory(Milliseconds took);

/// How long rollups that commit in a row are gathered before history is asked once for all of them.
inline constexpr Milliseconds rollupGathering{300};

/// From a failed attempt to the next one; sinceLoss is the time since the connection was last good. 0.5 s,
/// then 1 s until 15 s have passed, then 2, 4, 8, 16 and at last 30 s, ±10 %.
///
/// It doubles only after those 15 s because a server that restarts after a crash is back within them, and its
/// counts are to flow again within 2 s of its return; doubling from the start would sleep up to 8 s past it.
/// A server that says it is starting up (57P03) is there already, and asked again after 0.5 s
/// (for a minute: a standby that takes no queries says the same).
[[nodiscard]] Milliseconds pauseBeforeReconnect(Milliseconds sinceLoss, const Error &error, double chance);

/// The same while somebody looks at the window: at most usual. An attempt that is refused at once because
/// nobody listens costs next to nothing, so the next one follows after 1.5 s, and a server's return is seen
/// within 2 s. A host that does not answer lets an attempt wait (took): it is left alone for as long. A
/// server that is there and refuses (too many connections) is not pressed: that pause is the usual one.
[[nodiscard]] Milliseconds pauseWhileWatched(Milliseconds usual, Milliseconds took, const Error &error,
                                             double chance);

/// Trying again by itself may help. It cannot where the login, the database or the demand for TLS was
/// refused: that takes a person, and blind attempts can lock an account.
[[nodiscard]] bool mayReconnectByItself(const Error &error);

} // namespace tidemark::live
