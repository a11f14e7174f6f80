// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/readings.h"
#include "pg/rows.h"
#include "pg/statement.h"

namespace tidemark::coordinator
{

/// The five minutes that a question means at that time of the server: up to the end of the unfinished
/// five-second bin, or to the asked end.
[[nodiscard]] TimeRange liveRange(const LiveQuestion &question, Instant serverNow);

/// Counts range and, to compare it with, as long a time before it as has passed of it at that time of the
/// server.
[[nodiscard]] pg::Statement liveStatement(const LiveQuestion &question, const TimeRange &range,
                                          Instant serverNow);
[[nodiscard]] Result<LiveCounts> decodeLive(const LiveQuestion &question, const TimeRange &range,
                                            Instant serverTime, const pg::Rows &rows);

} // namespace tidemark::coordinator
