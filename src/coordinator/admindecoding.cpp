// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/admindecoding.h"

#include "coordinator/decode.h"
#include "coordinator/serverfacts.h"

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

Result<RollupReport> decodeRollup(Dataset dataset, const pg::Rows &rows)
{
    RowReader row(rows, "admin/rollup"_L1);
    if (!row.next())
        return row.error();
    const QString result = row.text("result");
    RollupReport report;
    report.dataset = dataset;
    report.reason = row.reason();
    if (result == "failed"_L1) {
        Error error;
        error.statement = u"admin/rollup"_s;
        error.serverText = report.reason.words;
        error.reasonCode = report.reason.code;
        return isSketchMismatch(error) ? rollupMetSketches() : error;
    }
    if (result == "done"_L1)
        report.outcome = RollupOutcome::Done;
    else if (result == "busy"_L1)
        report.outcome = RollupOutcome::Busy;
    else if (result == "deferred"_L1)
        report.outcome = RollupOutcome::Deferred;
    else
        row.refuse("result");
    report.rows = row.isNull("rows") ? 0 : row.count("rows");
    report.lateRows = row.isNull("late_rows") ? 0 : row.count("late_rows");
    report.milliseconds = row.isNull("milliseconds") ? 0 : row.number("milliseconds");
    report.batchesWaiting = row.isNull("batches_waiting") ? 0 : row.count("batches_waiting");
    if (row.failed())
        return row.error();
    return report;
}

Result<int> decodePartitionsMade(const pg::Rows &rows)
{
    RowReader row(rows, "admin/make_partitions"_L1);
    if (!row.next())
        return row.error();
    const int made = int(row.count("made"));
    if (row.failed())
        return row.error();
    return made;
}

namespace
{
RunLogEntry entryFrom(RowReader &row)
{
    return {row.integer("id"),
            row.text("what"),
            row.text("dataset"),
            row.instant("started_at"),
            row.optionalInstant("finished_at"),
            row.text("result"),
            row.count("rows"),
            row.count("late_rows"),
            row.optionalInstant("oldest_late"),
            row.text("role"),
            row.reason("detail", "detail_code")};
}
} // namespace

Result<std::vector<RunLogEntry>> decodeRunLog(const pg::Rows &rows)
{
    std::vector<RunLogEntry> entries;
    RowReader row(rows, "admin/run_log"_L1);
    while (row.next())
        entries.push_back(entryFrom(row));
    if (row.failed())
        return row.error();
    return entries;
}

Result<std::vector<RunLogEntry>> decodeTrail(const pg::Rows &rows)
{
    std::vector<RunLogEntry> entries;
    RowReader row(rows, "admin/run_log"_L1);
    while (row.next()) {
        RunLogEntry entry = entryFrom(row);
        entry.client = row.text("client");
        entry.application = row.text("application");
        const std::optional<Instant> from = parseInstant(row.text("range_from"), QTimeZone::utc());
        const std::optional<Instant> to = parseInstant(row.text("range_to"), QTimeZone::utc());
        if (from && to)
            entry.range = TimeRange{*from, *to};
        entry.before = row.text("before");
        entry.after = row.text("after");
        entry.serverEnded = row.boolean("server_ended");
        entries.push_back(entry);
    }
    if (row.failed())
        return row.error();
    return entries;
}

Result<SessionMark> decodeSessionMark(const pg::Rows &rows)
{
    RowReader row(rows, "admin/session"_L1);
    if (!row.next())
        return row.error();
    SessionMark mark{row.integer("pid"), row.text("started"), row.text("now")};
    if (row.failed())
        return row.error();
    return mark;
}

Result<LostRunState> decodeLostRun(const pg::Rows &session, const pg::Rows &run)
{
    LostRunState state;
    RowReader alive(session, "admin/lost_session"_L1);
    if (alive.next())
        state.sessionAlive = alive.boolean("alive");
    RowReader entry(run, "admin/lost_run"_L1);
    if (entry.next())
        state.entry = entryFrom(entry);
    if (alive.failed() || entry.failed())
        return alive.failed() ? alive.error() : entry.error();
    // Its client is gone: a run that waits for the next statement has had its last one.
    if (state.entry && state.entry->result == "running"_L1 && !state.sessionAlive)
        state.entry->result = u"interrupted"_s;
    return state;
}

Result<std::vector<RollupDay>> decodeRollupDays(const pg::Rows &rows)
{
    std::vector<RollupDay> days;
    RowReader row(rows, "admin/run_days"_L1);
    while (row.next()) {
        days.push_back({row.text("dataset"), row.count("runs"), row.count("failed"), row.count("rows"),
                        row.count("late_rows"), row.optionalInstant("oldest_late")});
    }
    if (row.failed())
        return row.error();
    return days;
}

Result<std::vector<ScheduledJob>> decodeJobs(const pg::Rows &rows)
{
    std::vector<ScheduledJob> jobs;
    RowReader row(rows, "admin/jobs"_L1);
    while (row.next()) {
        jobs.push_back({row.integer("jobid"), row.text("jobname"), row.text("schedule"), row.text("zone"),
                        row.text("command"), row.boolean("active")});
    }
    if (row.failed())
        return row.error();
    return jobs;
}

Result<bool> decodeRescheduled(const pg::Rows &rows)
{
    RowReader row(rows, "admin/set_job_schedule"_L1);
    const bool changed = row.next() && row.boolean("changed");
    if (row.failed())
        return row.error();
    return changed;
}

Result<std::vector<JobRun>> decodeJobRuns(const pg::Rows &rows)
{
    std::vector<JobRun> runs;
    RowReader row(rows, "admin/job_runs"_L1);
    while (row.next()) {
        runs.push_back({row.integer("jobid"), row.text("jobname"), row.optionalInstant("started"),
                        row.optionalInstant("finished"), row.text("status"), row.text("message")});
    }
    if (row.failed())
        return row.error();
    return runs;
}

namespace
{
TableRetention retentionFrom(const QString &table, RowReader &row)
{
    return {table, row.isNull("keep") ? std::nullopt : std::optional(row.text("keep"))};
}

CoverageState stateFrom(RowReader &row)
{
    const QString name = row.text("state");
    if (name == "complete"_L1)
        return CoverageState::Complete;
    if (name == "open"_L1)
        return CoverageState::Open;
    if (name == "waiting"_L1)
        return CoverageState::Waiting;
    if (name == "failed"_L1)
        return CoverageState::Failed;
    if (name != "expired"_L1)
        row.refuse("state");
    return CoverageState::Expired;
}
} // namespace

Result<std::vector<TableRetention>> decodeRetentions(const pg::Rows &rows)
{
    std::vector<TableRetention> tables;
    RowReader row(rows, "admin/retentions"_L1);
    while (row.next())
        tables.push_back(retentionFrom(row.text("table_name"), row));
    if (row.failed())
        return row.error();
    return tables;
}

Result<TableRetention> decodeRetentionSet(const QString &table, const pg::Rows &rows)
{
    RowReader row(rows, "admin/set_retention"_L1);
    if (!row.next())
        return row.error();
    TableRetention retention = retentionFrom(table, row);
    if (row.failed())
        return row.error();
    return retention;
}

Result<RetentionPreview> decodeRetentionPreview(const QString &table, const pg::Rows &rows)
{
    RowReader row(rows, "admin/retention_preview"_L1);
    if (!row.next())
        return row.error();
    RetentionPreview preview;
    preview.retention = retentionFrom(table, row);
    preview.cutoff = row.optionalInstant("cutoff");
    preview.rows = row.count("rows");
    preview.buckets = row.optionalCount("buckets");
    preview.partitions = row.optionalCount("partitions");
    preview.bytes = row.count("bytes");
    preview.keptRows = row.count("kept_rows");
    preview.reason = row.reason();
    if (row.failed())
        return row.error();
    return preview;
}

Result<std::vector<Hold>> decodeHolds(const pg::Rows &rows)
{
    std::vector<Hold> holds;
    RowReader row(rows, "admin/holds"_L1);
    while (row.next()) {
        holds.push_back({row.integer("id"),
                         row.text("dataset"),
                         {row.instant("range_from"), row.instant("range_to")},
                         row.optionalInstant("until"),
                         row.text("held_by"),
                         row.text("reason")});
    }
    if (row.failed())
        return row.error();
    return holds;
}

Result<Hold> decodeHold(const pg::Rows &rows)
{
    const Result<std::vector<Hold>> holds = decodeHolds(rows);
    if (!holds)
        return holds.error();
    if (holds->size() != 1)
        return Error{.kind = ErrorKind::Decode, .statement = u"admin/holds"_s};
    return holds->front();
}

Result<std::vector<CoverageBucket>> decodeCoverage(const pg::Rows &rows)
{
    std::vector<CoverageBucket> buckets;
    RowReader row(rows, "admin/coverage"_L1);
    while (row.next()) {
        buckets.push_back({{row.instant("bucket"), row.instant("bucket_end")},
                           stateFrom(row),
                           row.count("waiting_rows"),
                           row.optionalCount("late_rows"),
                           row.boolean("raw_expired")});
    }
    if (row.failed())
        return row.error();
    return buckets;
}

} // namespace tidemark::coordinator
