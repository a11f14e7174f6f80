// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/serverfacts.h"
#include "core/readings.h"
#include "pg/rows.h"

namespace tidemark::coordinator
{

/// From the answers of read/server, read/datasets and read/nodes. server is the connection's label.
[[nodiscard]] Result<TideTable> decodeTide(const QString &server, const ServerFacts &facts,
                                           const Result<pg::Rows> &datasets, const Result<pg::Rows> &nodes);

} // namespace tidemark::coordinator
