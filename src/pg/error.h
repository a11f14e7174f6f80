// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

namespace tidemark::pg
{

/// The kind of error a SQLSTATE means. connectionOk: PQstatus of the coordinator's own connection (08006 or
/// 57P01 on a healthy one is a worker node that went down). cancelAsked: we sent a cancel (else 57014 is the
/// server's own timeout).
[[nodiscard]] ErrorKind kindOfSqlState(const QString &sqlState, bool connectionOk, bool cancelAsked);

} // namespace tidemark::pg
