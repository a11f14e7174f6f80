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

/// Names of the statements in a folder of resources/sql, in the order of their file names.
[[nodiscard]] QStringList sqlFolder(const QString &folder);

} // namespace tidemark::pg
