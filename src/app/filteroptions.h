// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter.h"
#include "core/result.h"

#include <QCommandLineOption>
#include <QList>

class QCommandLineParser;

/// The options of both programs that choose rows: --type, --class and --country.
namespace tidemark::app
{

[[nodiscard]] QList<QCommandLineOption> filterOptions();
/// Those of them that are set.
[[nodiscard]] QStringList filterOptionsSet(const QCommandLineParser &parser);
/// ErrorKind::Constraint where a value is none, or where the dataset has no such thing.
[[nodiscard]] Result<Filter> readFilter(const QCommandLineParser &parser, Dataset dataset);

/// "event type view, click; country DE": for the notes beside a table. Empty for an empty filter.
[[nodiscard]] QString filterWords(const Filter &filter, Dataset dataset);

} // namespace tidemark::app
