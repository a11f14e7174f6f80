// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/serverfacts.h"
#include "core/readings.h"
#include "pg/rows.h"

#include <QElapsedTimer>

#include <optional>

namespace tidemark::coordinator
{

/// From the answers of read/server, read/datasets and read/nodes. server is the connection's label.
[[nodiscard]] Result<TideTable> decodeTide(const QString &server, const ServerFacts &facts,
                                           const Result<pg::Rows> &datasets, const Result<pg::Rows> &nodes);

/// The last answer of read/datasets, and whether it may be used again. The server counts the waiting rows for
/// it, at about 0.2 µs a row: with a long backlog and windows that refresh every two seconds that alone would
/// keep it busy. So it is asked again after a hundred times what it took: at once while few rows wait, after
/// 20 s where a million do; and always once a rollup committed.
class DatasetRows
{
public:
    [[nodiscard]] bool isDue() const;
    /// Only after take().
    [[nodiscard]] const Result<pg::Rows> &rows() const { return *m_rows; }
    void take(const Result<pg::Rows> &rows);
    /// How many rows waited, by the tide that was made of them.
    void noteWaiting(qint64 waitingRows) { m_waitingRows = waitingRows; }
    /// They are of the past now; asked again with the next pipeline.
    void outdate() { m_outdated = true; }

private:
    std::optional<Result<pg::Rows>> m_rows;
    QElapsedTimer m_age;
    qint64 m_waitingRows = 0;
    bool m_outdated = false;
};

} // namespace tidemark::coordinator
