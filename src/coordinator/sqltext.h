// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pg/sqltext.h"

namespace tidemark::coordinator
{

/// The newest version of schema tidemark that this program creates and writes to.
inline constexpr int programSchemaVersion = 1;

using pg::sqlCommand;
using pg::sqlFolder;
using pg::sqlStatement;
using pg::sqlText;

} // namespace tidemark::coordinator
