// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/instant.h"

#include <optional>

namespace tidemark
{

/// How a lane stands to its coordinator.
struct ConnectionState {
    enum class Phase { Connecting, Live, Lost };

    Phase phase = Phase::Connecting;
    std::optional<Error> error; ///< why it is lost, or why the last attempt failed
    std::optional<Instant>
        retryAt;     ///< when the next attempt begins by itself; nothing: only when the user asks
    int attempt = 0; ///< attempts since it was last live

    friend bool operator==(const ConnectionState &, const ConnectionState &) = default;
};

} // namespace tidemark
