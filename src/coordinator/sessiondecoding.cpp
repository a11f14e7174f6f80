// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/sessiondecoding.h"

#include "coordinator/decode.h"

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

namespace
{
ServerSession sessionFrom(RowReader &row)
{
    ServerSession session;
    session.node = row.text("node");
    session.isHere = row.boolean("here");
    session.problem = row.text("problem").simplified();
    if (row.isNull("pid"))
        return session; // a node that does not answer
    session.id = row.integer("id");
    session.pid = row.integer("pid");
    session.login = row.text("login");
    session.application = row.text("application");
    session.client = row.text("client");
    session.kind = row.text("kind");
    session.state = row.text("state");
    session.transactionSince = row.optionalInstant("transaction_since");
    session.statementSince = row.optionalInstant("statement_since");
    session.stateSince = row.optionalInstant("state_since");
    session.waitsFor = row.text("waits_for");
    const QStringList blockers = row.text("blocked_by").split(u',', Qt::SkipEmptyParts);
    for (const QString &blocker : blockers)
        session.blockedBy.push_back(blocker.toLongLong());
    session.dataset = row.text("dataset");
    if (!row.isNull("batch"))
        session.batch = row.integer("batch");
    session.copiedRows = row.optionalCount("rows");
    session.copiedBytes = row.optionalCount("bytes");
    session.bytesToCopy = row.optionalCount("bytes_total");
    session.mayEnd = row.boolean("may_end");
    session.statement = row.text("statement").simplified();
    return session;
}
} // namespace

Result<SessionTable> decodeSessions(const pg::Rows &rows)
{
    SessionTable table;
    table.now = localNow();
    RowReader row(rows, "admin/sessions"_L1);
    while (row.next()) {
        table.now = row.instant("now");
        table.sessions.push_back(sessionFrom(row));
    }
    if (row.failed())
        return row.error();
    return table;
}

Result<bool> decodeSessionEnd(const pg::Rows &rows)
{
    RowReader row(rows, "admin/end_session"_L1);
    if (!row.next())
        return row.error();
    const bool ended = row.boolean("ended");
    if (row.failed())
        return row.error();
    return ended;
}

Result<std::vector<PartitionLine>> decodePartitions(const pg::Rows &rows)
{
    std::vector<PartitionLine> partitions;
    RowReader row(rows, "admin/partitions"_L1);
    while (row.next()) {
        PartitionLine line;
        line.dataset = row.text("dataset");
        line.partition = row.text("partition");
        if (!row.isNull("range_from"))
            line.range = TimeRange{row.instant("range_from"), row.instant("range_to")};
        line.rows = row.optionalCount("rows");
        line.rowsAreExact = row.boolean("rows_are_exact");
        line.bytes = row.optionalCount("bytes");
        line.nodes = row.text("nodes");
        line.due = row.optionalCount("due").value_or(0);
        line.beyond = row.optionalCount("beyond").value_or(0);
        line.past = row.optionalCount("past").value_or(0);
        line.isAhead = row.boolean("ahead");
        partitions.push_back(line);
    }
    if (row.failed())
        return row.error();
    return partitions;
}

Result<std::vector<UnfinishedBackfill>> decodeUnfinished(const pg::Rows &rows)
{
    std::vector<UnfinishedBackfill> unfinished;
    RowReader row(rows, "admin/backfills"_L1);
    while (row.next()) {
        const std::optional<Dataset> dataset = datasetNamed(row.text("dataset"));
        if (!dataset)
            continue; // of a newer schema
        unfinished.push_back({*dataset,
                              {row.instant("range_from"), row.instant("range_to")},
                              row.instant("next_day"),
                              row.instant("since"),
                              row.text("role"),
                              row.boolean("running")});
    }
    if (row.failed())
        return row.error();
    return unfinished;
}

Result<LogRights> decodeLogRights(const pg::Rows &rows)
{
    LogRights rights;
    RowReader row(rows, "admin/run_log_rights"_L1);
    while (row.next()) {
        const QString who = row.text("who");
        if (row.boolean("superuser"))
            rights.superusers << who;
        else if (!who.isEmpty())
            rights.writers << who;
        if (!row.isNull("keep"))
            rights.keep = row.text("keep");
    }
    if (row.failed())
        return row.error();
    return rights;
}

Result<std::vector<ResumePoint>> decodeResumePoints(const pg::Rows &rows)
{
    std::vector<ResumePoint> progress;
    RowReader row(rows, "admin/load_progress"_L1);
    while (row.next())
        progress.push_back({row.text("resume_key"), row.text("source"), row.count("position"),
                            row.count("stored"), row.count("rejected"), row.instant("updated_at")});
    if (row.failed())
        return row.error();
    return progress;
}

Result<LoginTable> decodeLogins(const pg::Rows &rows)
{
    LoginTable table;
    RowReader row(rows, "admin/logins"_L1);
    while (row.next()) {
        table.mayChange = row.boolean("may_change");
        KnownLogin known{.login = row.text("login"),
                         .rights = {row.boolean("reads"), row.boolean("operates"), row.boolean("loads"),
                                    row.integers("tenants")},
                         .isSuperuser = row.boolean("superuser"),
                         .isUnbound = row.boolean("unbound"),
                         .hasForeignPolicies = row.boolean("is_foreign")};
        if (row.boolean("all_tenants"))
            known.rights.tenants.reset();
        table.logins.push_back(std::move(known));
    }
    if (row.failed())
        return row.error();
    return table;
}

} // namespace tidemark::coordinator
