// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/decode.h"
#include "coordinator/sqltext.h"
#include "core/result.h"

#include <QSet>

#include <optional>
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

/// A function or procedure of the schema, as a statement defines it or as a server has it.
struct ServerFunction {
    QString name; ///< without its schema
    QString body;
    QString volatility; ///< as pg_proc has it: i, s, v
    bool definer = false;
    QStringList settings; ///< "lock_timeout=2s", sorted

    friend bool operator==(const ServerFunction &, const ServerFunction &) = default;
};

/// One that this program has a statement for.
struct OwnFunction {
    ServerFunction function;
    QString object; ///< FUNCTION or PROCEDURE
    pg::Statement statement;
    bool isOfVersion = false; ///< the statement belongs to a version's step, not to the functions
};

/// What the statement defines; nothing: it defines no function.
[[nodiscard]] std::optional<OwnFunction> ownFunction(const pg::Statement &statement);

/// What a server has of them (admin/installed_functions.sql).
class InstalledFunctions
{
public:
    [[nodiscard]] static Result<InstalledFunctions> decode(const pg::Rows &rows);

    [[nodiscard]] bool has(const QString &name) const { return m_names.contains(name); }
    /// As it was written, and tidemark_owner's.
    [[nodiscard]] bool has(const ServerFunction &function) const;
    /// Those of this program that are missing, or are not as they were written.
    [[nodiscard]] std::vector<OwnFunction> lost() const;

private:
    QSet<QString> m_names;
    std::vector<ServerFunction> m_functions;
};

/// Creates or replaces all functions, does what follows them (schema/after), and records their mark. Of those
/// that a version's step makes, only what is lost.
[[nodiscard]] std::vector<pg::Statement> serverFunctions(const std::vector<OwnFunction> &lost = {});

} // namespace tidemark::coordinator
