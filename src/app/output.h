// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <vector>

namespace tidemark::app
{

enum class OutputFormat { Table, Json, Csv };

/// What a command has to say: the same facts as JSON and as a table. Cells are for people in `table`, and raw
/// in CSV.
struct Output {
    QJsonValue json;
    QStringList columns;
    std::vector<QStringList> rows;
    bool oneLine = false;      ///< JSON on one line, for logs that are read line by line
    bool lastHasLines = false; ///< cells of the last column may hold several lines, one below the other
    QStringList footer; ///< lines under the table (where it came from, totals); beside CSV: see printOutput
};

/// The text of an output, with its final line end. CSV is RFC 4180, with a quote mark before text cells that
/// a spreadsheet would take for a formula (= + - @ tab CR, unless the cell is a number). Control and bidi
/// characters never reach a terminal.
[[nodiscard]] QString renderOutput(const Output &output, OutputFormat format);

/// Writes to standard output, UTF-8, flushed. False where it could not (a closed pipe, a full disk). CSV has
/// no place for the footer, so that goes to standard error: who pipes the numbers still sees what holds for
/// them.
[[nodiscard]] bool printOutput(const Output &output, OutputFormat format);

/// One line on standard error.
void printError(const QString &line);

/// Is standard error a terminal?
[[nodiscard]] bool hasTerminal();
/// Rewrites one line on standard error, on a terminal only; what is wider than the terminal is cut off.
void printProgress(const QString &line);
/// Ends the rewritten line, if there is one.
void endProgress();

} // namespace tidemark::app
