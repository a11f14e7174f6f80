// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pg/statement.h"

#include <QStringList>

namespace tidemark::pg
{

/// The statement's text: "read/events_live" is :/sql/read/events_live.sql. A missing one is a programming
/// error and ends the program. Thread-safe.
[[nodiscard]] QByteArray sqlText(QLatin1StringView name);

/// A statement of resources/sql with its values; its name is the file's, so that errors name it.
[[nodiscard]] Statement sqlStatement(QLatin1StringView name, std::vector<Parameter> parameters = {});
/// The same, parsed anew each time: for what is run once a session (DDL, calls).
[[nodiscard]] Statement sqlCommand(QLatin1StringView name, std::vector<Parameter> parameters = {});

/// The statement for a schema of that version (0: not known yet). One that needs what an older schema lacks
/// has another form in resources/sql/older/vN, for version N and those before it back to the next such form;
/// its answer has the same columns. Where there is none, it stays as it is.
[[nodiscard]] Statement forSchema(Statement statement, int schemaVersion);

/// Asks for the plan of a statement with its values, a line a row; it is not run. The rights are those of the
/// statement.
[[nodiscard]] Statement explained(const Statement &statement);

/// Names of the statements in a folder of resources/sql, in the order of their file names.
[[nodiscard]] QStringList sqlFolder(const QString &folder);

} // namespace tidemark::pg
