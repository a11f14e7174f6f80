// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/instant.h"
#include "core/loadjob.h"
#include "core/result.h"

#include <QStringList>

#include <vector>

/// What loading a file would give.
namespace tidemark::ingest
{

/// A field of a file, and what becomes of it.
struct ColumnMapping {
    QString source;      ///< its name or number in the file, or the field of a log line
    QString target;      ///< the table's column, "event_data" for what joins it, or empty: left out
    QString sample;      ///< of the first record, cut off; untrusted
    bool member = false; ///< it joins event_data under its own name
};

/// A table that keeps rows for a shorter time than those of a load are old.
struct KeptShorter {
    QString table;
    QString keep;     ///< a PostgreSQL interval
    Instant oldest{}; ///< of the rows asked about that something does not keep

    friend bool operator==(const KeptShorter &, const KeptShorter &) = default;
};

/// That old rows would be deleted from these tables, of which there is one at least, in a whole sentence;
/// translated.
[[nodiscard]] QString keptShorterText(const std::vector<KeptShorter> &tables);

/// The first rows of a file as they would be stored.
struct Preview {
    Format format = Format::EventsCsv;
    CsvOptions csv; ///< as given; header is Yes or No, as it was found
    std::vector<ColumnMapping> mapping;
    QStringList columns;           ///< of rows: the table's
    std::vector<QStringList> rows; ///< at most previewRows; an empty cell is NULL or the server's time
    std::vector<qint64> lines;     ///< of rows
    std::vector<Reject> rejects;   ///< of the same beginning
    QStringList notes;
    std::vector<Instant> times; ///< of the rows that bring one: the oldest of each UTC day, ascending
    bool needsTenant = false;   ///< the file names none
};

inline constexpr std::size_t previewRows = 20;

/// The job as it was looked at, its guesses made, and what it would give.
struct FileLook {
    LoadJob asked;
    LoadJob job;
    bool guessed = false; ///< the file looks like job.format; where that was asked for
    qint64 bytes = 0;     ///< of all files as they lie on the disk; 0: not known
    Result<Preview> preview{Preview{}};
};

} // namespace tidemark::ingest
