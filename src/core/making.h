// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/instant.h"

#include <QByteArray>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

/// How numbers were made: the statements that were sent for them.
namespace tidemark
{

struct SentStatement {
    QString name;                                      ///< its file in resources/sql: "read/events_trend"
    QByteArray sql;                                    ///< as it was sent
    std::vector<std::optional<QByteArray>> parameters; ///< as text; nothing: NULL
    qint64 rows = 0;                                   ///< that came back
    Milliseconds took{0};                              ///< from the answer before it to its own

    friend bool operator==(const SentStatement &, const SentStatement &) = default;
};

/// Of one pane.
struct Making {
    std::vector<SentStatement> statements; ///< in the order they were sent
    QStringList tables;                    ///< rollup levels and raw tables that were read
    /// Where the answer came from the shared cache: when the coordinator gave it, by its own clock.
    std::optional<Instant> sharedAt{};

    friend bool operator==(const Making &, const Making &) = default;
};
/// By the pane's name (PaneOf::name).
using Makings = std::map<QByteArray, Making>;

} // namespace tidemark
