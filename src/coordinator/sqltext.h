// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schemaversion.h"
#include "pg/sqltext.h"

namespace tidemark::coordinator
{

using pg::sqlCommand;
using pg::sqlFolder;
using pg::sqlStatement;
using pg::sqlText;

} // namespace tidemark::coordinator
