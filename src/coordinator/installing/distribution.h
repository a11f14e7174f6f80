// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/instant.h"
#include "core/result.h"

#include <QStringList>

namespace tidemark::pg
{
class Connection;
}

namespace tidemark::coordinator
{

/// Distributes the tables of the schema on Citus. Rows that are there already go to the workers; what the
/// coordinator keeps of them is removed once they have been counted there.
class Distribution
{
public:
    /// For a superuser on a connection to a coordinator with the schema; nothing changes where all is done.
    /// The reply is what was done, in a person's words. Fails with Constraint where a worker lacks logins
    /// that have rights on the tables, and with what else Citus refuses.
    static void run(pg::Connection &connection, Milliseconds deadline, Reply<QStringList> reply);
};

} // namespace tidemark::coordinator
