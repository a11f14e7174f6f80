// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/instant.h"

#include <QString>

namespace tidemark
{

/// How a coordinator is reached. conninfo is libpq's keyword/value or URI form; it may hold a password and is
/// never shown, logged or stored: label is what people see ("analytics on db.example:5432", "this computer").
struct ConnectionProfile {
    QString conninfo;
    QString label;
    QString password; ///< typed in by the user; overrides conninfo's; memory only
    Milliseconds connectDeadline{10'000};
    Milliseconds statementDeadline{15'000}; ///< the server's statement_timeout is a second less
};

} // namespace tidemark
