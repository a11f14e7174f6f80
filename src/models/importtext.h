// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadjob.h"
#include "core/result.h"
#include "models/formatter.h"

#include <optional>

/// What an import says to people, plain text.
namespace tidemark
{

/// "Access log", "Events, CSV", …

/// How far a load is.
struct ImportFigures {
    QString stored;
    QString rejected;
    QString rate;
    QString left;      ///< time; empty where it cannot be known
    QString bytes;     ///< "12.4 MB of 48 MB"
    int permille = -1; ///< of the bytes; negative: not known
};
[[nodiscard]] ImportFigures importFigures(const ingest::LoadProgress &progress, const Formatter &format);

/// What a load came to that was broken off and then gone on with: the figures of both parts, and how the
/// second one ended.
[[nodiscard]] ingest::LoadReport together(const ingest::LoadReport &before, ingest::LoadReport then);

/// How a load ended.
struct ImportOutcome {
    QString heading;         ///< a whole sentence
    QString detail;          ///< read = stored + rejected, what it means, what to do
    bool failed = false;     ///< something went wrong, or was broken off
    bool unfinished = false; ///< going on with the same key would store what is missing
};
/// report: of all of its parts. before: of those before the last one, which tells what is stored where that
/// could not begin.
[[nodiscard]] ImportOutcome importOutcome(const Result<ingest::LoadReport> &report,
                                          const ingest::LoadJob &job,
                                          const std::optional<ingest::LoadReport> &before,
                                          const Formatter &format);

} // namespace tidemark
