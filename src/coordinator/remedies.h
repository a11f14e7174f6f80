// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

/// Pieces of statements and commands that an operator is told to run. Names that others chose (of nodes,
/// prepared transactions, logins, tables) go through these, so that no more is run than what is meant.
namespace tidemark::coordinator
{

/// As a text in SQL: 'it''s'.
[[nodiscard]] QString sqlLiteral(const QString &text);
/// As a name in SQL: "ann".
[[nodiscard]] QString sqlName(const QString &name);
/// As one word of a shell's command line.
[[nodiscard]] QString shellWord(const QString &text);

/// What a crontab needs for rollups each minute and upkeep each hour of the coordinator that conninfo (one
/// that may be shown) leads to, a job a line.
[[nodiscard]] QStringList crontabLines(const QString &conninfo);

} // namespace tidemark::coordinator
