// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadjob.h"
#include "core/result.h"
#include "models/formatter.h"

/// What an import says to people, plain text.
namespace tidemark
{

/// "Access log", "Events, CSV", …
[[nodiscard]] QString formatText(ingest::Format format);

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

/// How a load ended.
struct ImportOutcome {
    QString heading;         ///< a whole sentence
    QString detail;          ///< read = stored + rejected, what it means, what to do
    bool failed = false;     ///< something went wrong, or was broken off
    bool unfinished = false; ///< going on with the same key would store what is missing
};
/// storedBefore: rows that this load stored before it was gone on with.
[[nodiscard]] ImportOutcome importOutcome(const Result<ingest::LoadReport> &report,
                                          const ingest::LoadJob &job, qint64 storedBefore,
                                          const Formatter &format);

} // namespace tidemark
