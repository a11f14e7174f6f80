// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adminreports.h"
#include "core/loadpreview.h"
#include "core/rawrows.h"
#include "core/readings.h"
#include "models/formatter.h"

#include <QString>
#include <QVariant>

#include <vector>

namespace tidemark
{

/// One column of a table that is shown, copied and exported.
struct SheetColumn {
    QString title; ///< for people, translated
    QString key;   ///< header of an export: stable English, snake_case
    bool numeric = false;
    bool exported = true;  ///< in exports and JSON
    bool shown = true;     ///< on the screen
    bool printed = true;   ///< in a terminal's table, if it is exported at all
    bool lines = false;    ///< its cells may hold several lines, one below the other in a terminal
    QStringList roomFor{}; ///< cells as wide as any usual one, where a column keeps its width

    friend bool operator==(const SheetColumn &, const SheetColumn &) = default;
};

struct SheetCell {
    QString text;                ///< as shown; plain text
    QVariant value;              ///< as exported: a number, a truth, or text as it came; invalid: not known
    double bar = -1;             ///< 0 … 1 draws a bar behind the text; negative: none
    QString tip = {};            ///< plain text
    bool alert = false;          ///< drawn as what is wrong; its text says so too
    std::vector<double> trend{}; ///< drawn as a small line; negative: a gap
    bool chosen = false;         ///< drawn as what the filter chooses; spoken says so too
    QString spoken{};            ///< for a screen reader, where it is to hear more than the text

    friend bool operator==(const SheetCell &, const SheetCell &) = default;
};

/// The numbers of a pane as rows and columns. Made from an answer by the functions below; shown by
/// SheetModel.
struct Sheet {
    std::vector<SheetColumn> columns;
    std::vector<std::vector<SheetCell>> rows;

    friend bool operator==(const Sheet &, const Sheet &) = default;
};

/// Every function gives all of its answer, in the formatter's zone; times in exports carry their offset.
[[nodiscard]] Sheet sheetOf(const LiveCounts &counts, const Formatter &format);
[[nodiscard]] Sheet sheetOf(const TrendSeries &series, const Formatter &format);
[[nodiscard]] Sheet sheetOf(const UniqueSeries &series, const Formatter &format);
/// Ranked, with share, previous period and change; the first shown column carries the bar.
[[nodiscard]] Sheet sheetOf(const CountryBreakdown &countries, const Formatter &format);
[[nodiscard]] Sheet sheetOf(const RequestSeries &series, const Formatter &format);
/// Ranked, with names and shares; the first shown column carries the bar.
[[nodiscard]] Sheet sheetOf(const StatusBreakdown &statuses, const Formatter &format);
/// By the usual quantiles.
[[nodiscard]] Sheet sheetOf(const LatencySeries &series, const Formatter &format);
[[nodiscard]] Sheet sheetOf(const RawRows &rows, const Formatter &format);
/// "Response (ms)": of a column of raw rows.
[[nodiscard]] QString rawColumnTitle(const QString &column);

/// What is said of a table beside its rows; plain text.
struct TableWords {
    QString footer; ///< below it
    QString tip;    ///< on the footer
    QString spoken; ///< for a screen reader
};
[[nodiscard]] TableWords tableWords(const CountryBreakdown &countries, const Formatter &format);
[[nodiscard]] TableWords tableWords(const StatusBreakdown &statuses, const Formatter &format);

// ---- administration
[[nodiscard]] Sheet sheetOf(const std::vector<DatasetTide> &datasets, const Formatter &format);
/// Partitions that go first, then those that are kept with their reason.
[[nodiscard]] Sheet sheetOf(const ExpiryReport &report, const Formatter &format);
[[nodiscard]] Sheet sheetOf(const std::vector<RollupReport> &reports, const Formatter &format);
[[nodiscard]] Sheet sheetOf(const std::vector<RunLogEntry> &entries, const Formatter &format);
[[nodiscard]] Sheet sheetOf(const std::vector<ScheduledJob> &jobs, const Formatter &format);
[[nodiscard]] Sheet sheetOf(const std::vector<JobRun> &runs, const Formatter &format);
/// "30 Nov 2026 23:57:00 · 340 ms · done", and what a failed one said.
[[nodiscard]] QString runText(const JobRun &run, const Formatter &format);
/// "340 ms", "2 min 5 s"
[[nodiscard]] QString lengthText(Milliseconds length, const Formatter &format);
[[nodiscard]] Sheet sheetOf(const std::vector<TableRetention> &tables, const Formatter &format);
/// One row.
[[nodiscard]] Sheet sheetOf(const RetentionPreview &preview, const Formatter &format);
[[nodiscard]] Sheet sheetOf(const std::vector<Hold> &holds, const Formatter &format);
[[nodiscard]] Sheet sheetOf(const std::vector<Finding> &findings, const Formatter &format);

// ---- files that are loaded
/// Rows and rejects in the order of the file's lines; a reject has its reason and record in one cell, the
/// first of the table's columns.
[[nodiscard]] Sheet sheetOf(const ingest::Preview &preview, const Formatter &format);
/// Where that cell stands.
inline constexpr int previewRecordColumn = 2;
[[nodiscard]] Sheet sheetOf(const std::vector<ingest::Reject> &rejects, const Formatter &format);

/// "latest 1,204 (Sun 22 Nov, 14:00–15:00), least …, greatest …": what a chart says to a screen reader.
[[nodiscard]] QString spokenSummary(const std::vector<Bucket> &buckets, const std::vector<double> &values,
                                    Granularity granularity, const Formatter &format);

} // namespace tidemark
