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

/// Adopts tables made by following one of Citus' two tutorials on dashboards. Each table is copied in one
/// transaction and recorded, so an interrupted run resumes, and a later run copies only new rows. The old
/// tables stay as they are.
class Adoption
{
public:
    /// For a superuser on a connection to a database with the schema. step reports progress; the reply lists
    /// what was found, copied and skipped, as text for people. A table that is being written to for longer
    /// than ten seconds is left for the next run and reported; other errors end the adoption, and the tables
    /// copied before that stay adopted.
    static void run(pg::Connection &connection, Progress<QString> step, Reply<QStringList> reply);
};

} // namespace tidemark::coordinator
