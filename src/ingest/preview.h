// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "ingest/loadjob.h"

#include <QStringList>

#include <vector>

namespace tidemark::ingest
{

/// A column of a file, and what becomes of it.
struct ColumnMapping {
    QString source; ///< its name or number in the file, or the field of a log line
    QString target; ///< the table's column, "event_data" for what joins it, or empty: left out
};

/// What loading a file would give: its first rows as they would be stored.
struct Preview {
    Format format = Format::EventsCsv;
    CsvOptions csv; ///< as guessed: the delimiter
    std::vector<ColumnMapping> mapping;
    QStringList columns;           ///< of rows: the table's
    std::vector<QStringList> rows; ///< at most previewRows; an empty cell is NULL or the server's time
    std::vector<Reject> rejects;   ///< of the same beginning
    QStringList notes;
    bool needsTenant = false; ///< the file names none
};

inline constexpr std::size_t previewRows = 20;

/// The format that the beginning of a file looks like. Nothing where it looks like none, or is empty.
/// A delimiter of comma, semicolon, tab or bar is found.
[[nodiscard]] std::optional<LoadJob> guessJob(const QString &file);

/// Reads the first 256 KiB of the job's first file, decompressed. Blocks for as long as that takes: call it
/// on a worker thread. Fails as Loader::run does before anything is begun.
[[nodiscard]] Result<Preview> previewOf(const LoadJob &job);

} // namespace tidemark::ingest
