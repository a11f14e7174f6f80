// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/decode.h"
#include "coordinator/sqltext.h"
#include "core/result.h"

#include <vector>

/// Server functions belong to no version of the schema: the newest set replaces the one before (see
/// SchemaInstaller).
namespace tidemark::coordinator
{

/// Which set of functions a schema has.
struct FunctionsMark {
    QString version; ///< of the program they came with; empty: from before it was recorded
    QString digest;  ///< SHA-256 of their texts, in hex; empty likewise
};

/// The statements of a folder of resources/sql, in the order of their names.
[[nodiscard]] std::vector<pg::Statement> commandsOf(const QString &folder);

/// This program's.
[[nodiscard]] FunctionsMark ownFunctionsMark();
/// The mark in the current row of an answer to admin/schema_version.
[[nodiscard]] FunctionsMark decodeFunctionsMark(RowReader &row);

/// What is installed in a database.
struct InstalledSchema {
    int version = 0; ///< 0: none
    FunctionsMark functions;
};

/// From the answer to admin/schema_version, or its error: no such table means that there is no schema. Fails
/// where the schema is newer than newest.
[[nodiscard]] Result<InstalledSchema> decodeInstalledSchema(const Result<pg::Rows> &answer, int newest);

/// Creates or replaces all functions, does what follows them (schema/after), and records their mark.
[[nodiscard]] std::vector<pg::Statement> serverFunctions();

} // namespace tidemark::coordinator
