// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/installing/distribution.h"

#include "coordinator/decode.h"
#include "coordinator/sqltext.h"
#include "coordinator/texts.h"
#include "pg/connection.h"

#include <QLocale>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

namespace
{
using Answers = std::vector<Result<pg::Rows>>;

std::optional<Error> firstError(const Result<Answers> &answers)
{
    if (!answers)
        return answers.error();
    for (const Result<pg::Rows> &answer : *answers)
        if (!answer)
            return answer.error();
    return std::nullopt;
}

/// What would otherwise fail in the middle, with words about a role that the reader sees to be there.
std::optional<Error> lostLogins(const pg::Rows &rows)
{
    RowReader row(rows, "admin/install_lost_logins"_L1);
    if (!row.next())
        return row.failed() ? std::optional(row.error()) : std::nullopt;
    Error error;
    error.kind = ErrorKind::Constraint;
    error.text = Texts::tr("Worker node %1 lacks logins that have rights on the tables: %2.")
                     .arg(row.text("node"), row.text("logins"));
    error.hint = Texts::tr(
        "Create them on every worker (\"pg_dumpall --roles-only\" on the coordinator writes the statements), then run \"tidemarkctl init\" again.");
    return error;
}

Result<QStringList> notesOf(const Answers &answers)
{
    QStringList notes;
    RowReader tables(*answers.at(1), "admin/distributed_tables"_L1);
    if (tables.next())
        notes.append(Texts::tr("Tables distributed by Citus: %1.").arg(tables.count("tables")));
    if (tables.failed())
        return tables.error();
    RowReader copies(*answers.at(2), "admin/install_remove_copies"_L1);
    while (copies.next()) {
        const QString table = copies.text("table_name");
        const QString rows = QString::number(copies.count("rows"));
        const QString size = QLocale::c().formattedDataSize(copies.count("bytes"));
        notes.append(
            copies.boolean("removed")
                ? Texts::tr(
                      "%1: the workers have all %2 rows; the old copies on the coordinator (%3) were removed.")
                      .arg(table, rows, size)
                : Texts::tr(
                      "%1: the workers have %2 rows, fewer than before. The copies on the coordinator (%3) stay; nothing reads them.")
                      .arg(table, rows, size));
    }
    if (copies.failed())
        return copies.error();
    return notes;
}
} // namespace

void Distribution::run(pg::Connection &connection, Milliseconds deadline, Reply<QStringList> reply)
{
    connection.run({sqlCommand("admin/install_lost_logins"_L1), sqlCommand("admin/install_rows_to_move"_L1)},
                   deadline, [&connection, deadline, reply = std::move(reply)](const Result<Answers> &found) {
                       std::optional<Error> error = firstError(found);
                       if (!error)
                           error = lostLogins(*found->front());
                       if (error) {
                           reply(*error);
                           return;
                       }
                       const pg::Parameter moved = pg::parameter((*found)[1]->text(0, 0));
                       connection.run({sqlCommand("admin/install_distribute"_L1),
                                       sqlCommand("admin/distributed_tables"_L1),
                                       sqlCommand("admin/install_remove_copies"_L1, {moved})},
                                      deadline, [reply](const Result<Answers> &answers) {
                                          if (const std::optional<Error> failed = firstError(answers))
                                              reply(*failed);
                                          else
                                              reply(notesOf(*answers));
                                      });
                   });
}

} // namespace tidemark::coordinator
