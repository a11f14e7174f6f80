// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace tidemark::test
{

struct RaceOutcome {
    qint64 written = 0; ///< rows that were acknowledged
    qint64 counted = 0; ///< rows that the daily rollup holds in the end
    int dropped = 0;    ///< partitions
    int made = 0;       ///< partitions, while rows were written and rolled up
    int rounds = 0;     ///< that it took

    /// All of it in a line, for a failure's message.
    [[nodiscard]] QByteArray summary() const;
};

/// Rounds of a late writer that commits, a rollup, expiry of the days it wrote to, purging and the making of
/// partitions, all at the same time, on a dataset ("events", "http_request") of a schema database (conninfo:
/// a superuser's). More than rounds of them, at most twenty times as many, until a partition was dropped and
/// one made. No row may be lost: written, and what there was before, equals counted.
[[nodiscard]] RaceOutcome raceExpiry(const QString &conninfo, const QString &dataset, int rounds);

} // namespace tidemark::test
