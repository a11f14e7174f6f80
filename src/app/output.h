// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sheet.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tidemark::app
{

enum class OutputFormat { Table, Json, Csv };

/// What a command has to say: the same facts as JSON and as a sheet.
struct Output {
    QJsonValue json;
    Sheet sheet;
    bool oneLine = false; ///< JSON on one line, for logs that are read line by line
    QStringList footer;   ///< lines under the table (where it came from, totals); beside CSV: see printOutput
};

/// A sheet that only a terminal shows: its keys are its headers. An invalid value is not known.
[[nodiscard]] Sheet printedSheet(const QStringList &keys, const std::vector<QVariantList> &rows);

/// Nothing: an invalid value, as sheets have it.
template<typename T>
[[nodiscard]] QVariant valueOf(const std::optional<T> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

/// The exported columns of each row as an object; what is not known is null.
[[nodiscard]] QJsonArray jsonRows(const Sheet &sheet);

/// One list of such objects under its name.
[[nodiscard]] Output listOutput(const QString &name, const Sheet &sheet);

/// Of what is printed and exported: no words of a country's, times with the zone's offset.
[[nodiscard]] Formatter plainFormat(const QTimeZone &zone = QTimeZone::utc());

/// The text of an output, with its final line end. CSV is that of models/csvtext.h; a table shows the printed
/// columns' values. Control and bidi characters never reach a terminal.
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
