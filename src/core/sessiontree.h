// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adminreports.h"

#include <cstddef>
#include <vector>

namespace tidemark
{

struct SessionPlace {
    std::size_t index = 0; ///< among the sessions
    int depth = 0;         ///< how many sessions it waits for, one behind the other
};

/// Each session once, below the one that keeps it waiting: who waits for nobody comes first, then whoever
/// waits for them. Those that wait for each other stand below the first of them.
[[nodiscard]] std::vector<SessionPlace> sessionTree(const std::vector<ServerSession> &sessions);

} // namespace tidemark
