// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/making.h"

#include <QString>
#include <QStringList>

/// A statement as people read it, and as they run it themselves.
namespace tidemark
{

/// The types of its parameters, as the statement has them ($1::int); "unknown" where it has none.
[[nodiscard]] QStringList parameterTypes(const SentStatement &statement);
/// "$1::int = 42", a line a parameter.
[[nodiscard]] QString parameterText(const SentStatement &statement);
/// To be pasted into psql: prepares it under the types of its parameters, runs it with their values, and
/// leaves nothing behind.
[[nodiscard]] QString psqlText(const SentStatement &statement);
/// "read/events_trend: 24 rows, 12 ms".
[[nodiscard]] QString statementTitle(const SentStatement &statement);

} // namespace tidemark
