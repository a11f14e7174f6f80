// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QStringList>

namespace tidemark::pg
{
class Connection;
}

namespace tidemark::coordinator
{

/// Takes over the tables that someone made by following one of the two tutorials on dashboards with Citus.
/// Each table is taken in one transaction and remembered, so that a run that was cut short goes on where it
/// was and a later one takes only what has come since. The old tables stay as they are.
class Adoption
{
public:
    /// For a superuser on a connection to a database with the schema. step tells what is being done; the
    /// reply is what was found, taken and left, in a person's words. A table that somebody writes to for
    /// longer than ten seconds is left for the next run, and told; other errors end the adoption, what was
    /// taken stays taken.
    static void run(pg::Connection &connection, Progress<QString> step, Reply<QStringList> reply);
};

} // namespace tidemark::coordinator
