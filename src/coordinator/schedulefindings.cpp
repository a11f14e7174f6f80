// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/findings.h"
#include "coordinator/remedies.h"
#include "coordinator/texts.h"

// What the doctor finds wrong with what runs, or should run, by itself.
namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

namespace
{
/// What makes a failed run's kind succeed again: the newest success is what heals the finding.
QString remedyFor(RowReader &row)
{
    const QString what = row.text("what");
    const QString dataset = row.text("dataset");
    if (what == "rollup"_L1)
        return u"tidemarkctl rollup %1"_s.arg(dataset);
    if (what == "partitions"_L1 || what == "expire"_L1)
        return u"tidemarkctl upkeep"_s;
    if (what == "backfill"_L1 && !row.isNull("range_from")) {
        return u"tidemarkctl backfill %1 --from %2 --to %3"_s.arg(dataset, toIso(row.instant("range_from")),
                                                                  toIso(row.instant("range_to")));
    }
    if (what == "backfill"_L1)
        return Texts::tr("Start the same backfill of %1 again.").arg(dataset);
    if (what == "ingest"_L1)
        return Texts::tr("Load the same again; with --resume-key each row is stored once.");
    return u"tidemarkctl init"_s;
}
} // namespace

void Findings::lookAtJobs(const pg::Rows &rows)
{
    if (!m_facts.cron)
        return; // see lookAtSchedule
    bool anyRollup = false;
    bool anyUpkeep = false;
    RowReader row(rows, "admin/jobs"_L1);
    while (row.next()) {
        const QString command = row.text("command");
        anyRollup = anyRollup || command.contains("tidemark.rollup_loop"_L1);
        anyUpkeep = anyUpkeep || command.contains("tidemark.upkeep"_L1);
        if (!row.boolean("active")) {
            add("job-paused", Severity::Warning,
                Texts::tr("The job \"%1\" is paused.").arg(row.text("jobname")),
                u"SELECT tidemark.set_job_active(%1, true)"_s.arg(row.integer("jobid")));
        }
    }
    if (!anyRollup)
        add("job-missing", Severity::Serious, Texts::tr("No job rolls up. Only a superuser can make it."),
            u"SELECT tidemark.schedule_jobs()"_s);
    if (!anyUpkeep)
        add("job-missing", Severity::Serious,
            Texts::tr("No job makes partitions and expires rows. Only a superuser can make it."),
            u"SELECT tidemark.schedule_jobs()"_s);
    checkEnd(row);
}

void Findings::lookAtSchedule(const pg::Rows &rows)
{
    RowReader row(rows, "admin/doctor_schedule"_L1);
    if (!m_facts.cron && row.next() && !(row.boolean("rolls_up") && row.boolean("keeps_up"))) {
        add("cron-missing", Severity::Warning,
            Texts::tr("pg_cron is not in this database, and nothing else rolls up each minute and makes "
                      "partitions and expires rows each hour. Install it (%1), or put these lines into a "
                      "crontab.")
                .arg(m_facts.packageCommand("cron"_L1)),
            crontabLines(m_conninfo).join(u'\n'));
    }
    checkEnd(row);
}

void Findings::lookAtRuns(const pg::Rows &rows)
{
    RowReader row(rows, "admin/doctor_runs"_L1);
    while (row.next()) {
        const QString what = row.text("what");
        const QString dataset = row.text("dataset");
        const QString run = dataset.isEmpty() ? what : what + u' ' + dataset;
        add("run-failed", Severity::Warning,
            Texts::tr("The latest %1, begun at %2, failed: %3")
                .arg(run, toIso(row.instant("started_at")), row.text("detail")),
            remedyFor(row));
    }
    checkEnd(row);
}

} // namespace tidemark::coordinator
