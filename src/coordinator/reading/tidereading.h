// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/gatewaysession.h"
#include "coordinator/serverfacts.h"
#include "core/readings.h"
#include "pg/rows.h"

#include <QElapsedTimer>

#include <chrono>
#include <optional>

namespace tidemark::coordinator
{

/// From the answers of read/server, read/datasets and read/nodes. server is the connection's label.
[[nodiscard]] Result<TideTable> decodeTide(const QString &server, const ServerFacts &facts,
                                           const Result<pg::Rows> &datasets, const Result<pg::Rows> &nodes);

/// The last answer of read/datasets, and whether it may be used again. The server counts the waiting rows for
/// it, at about 0.2 µs a row, and on Citus asks every shard of every partition: with windows that refresh
/// each second that alone would keep it busy. So it is asked again after a hundred times what the server says
/// it took, or after twenty times that once a rollup committed.
class DatasetRows
{
public:
    [[nodiscard]] bool isDue() const;
    void take(const Result<pg::Rows> &rows);
    /// They are of the past now.
    void outdate() { m_outdated = true; }
    /// With what the same connection was answered now, to read/server and read/nodes. Only after take().
    [[nodiscard]] Result<TideTable> tide(GatewaySession &session, const ServerFacts &facts,
                                         const Result<pg::Rows> &nodes) const;

private:
    std::optional<Result<pg::Rows>> m_rows;
    QElapsedTimer m_age;
    std::chrono::duration<double, std::milli> m_took{0};
    bool m_outdated = false;
};

} // namespace tidemark::coordinator
