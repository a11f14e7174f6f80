// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/doctor/fixes.h"
#include "coordinator/remedies.h"
#include "coordinator/texts.h"

// What the doctor finds wrong with what runs, or should run, by itself.
namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

namespace
{
/// What makes a failed run's kind succeed again: the newest success is what heals the finding.
Findings::Remedy remedyFor(RowReader &row)
{
    const QString what = row.text("what");
    const QString dataset = row.text("dataset");
    if (what == "rollup"_L1)
        return byRollup(dataset);
    if (what == "partitions"_L1 || what == "expire"_L1)
        return byUpkeep();
    if (what == "backfill"_L1 && !row.isNull("range_from")) {
        return byBackfill(dataset, {row.instant("range_from"), row.instant("range_to")});
    }
    if (what == "backfill"_L1)
        return byPerson(Texts::tr("Start the same backfill of %1 again.").arg(dataset));
    if (what == "ingest"_L1)
        return byPerson(Texts::tr("Run the same load again; with --resume-key, each row is stored once."));
    return byShell(u"tidemarkctl init"_s);
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
            add("job-paused", Severity::Warning, Texts::tr("Job \"%1\" is paused.").arg(row.text("jobname")),
                byResuming(row.integer("jobid")));
        }
    }
    if (!anyRollup)
        add("job-missing", Severity::Serious,
            Texts::tr("No job runs rollups. Only a superuser can create it."),
            bySuperuser(u"SELECT tidemark.schedule_jobs()"_s));
    if (!anyUpkeep)
        add("job-missing", Severity::Serious,
            Texts::tr("No job creates partitions and expires rows. Only a superuser can create it."),
            bySuperuser(u"SELECT tidemark.schedule_jobs()"_s));
    checkEnd(row);
}

void Findings::lookAtJobTroubles(const pg::Rows &rows)
{
    RowReader row(rows, "admin/doctor_jobs"_L1);
    while (row.next()) {
        const QString trouble = row.text("trouble");
        const QString job = row.text("jobname");
        const QString found = row.text("found");
        if (trouble == "launcher"_L1) {
            add("cron-stopped", Severity::Serious,
                Texts::tr(
                    "pg_cron is in this database, but its launcher is not running for it, so no job runs."),
                byPerson(
                    found.isEmpty() || found == m_facts.database
                        ? Texts::tr(
                              "Add pg_cron to shared_preload_libraries, set cron.database_name = '%1', and "
                              "restart the server.")
                              .arg(m_facts.database)
                        : Texts::tr("Set cron.database_name = '%1' instead of '%2', and restart the server.")
                              .arg(m_facts.database, found)));
        } else if (trouble == "login"_L1) {
            add("job-role", Severity::Serious,
                Texts::tr("Job \"%1\" cannot run: its role %2 cannot log in.").arg(job, found),
                bySuperuser(u"ALTER ROLE %1 LOGIN"_s.arg(sqlName(found))));
        } else if (trouble == "never-started"_L1) {
            add("job-never-starts", Severity::Serious,
                Texts::tr(
                    "pg_cron could not start the latest run of job \"%1\": %2. It connects as tidemark_owner and needs a line in pg_hba.conf, or cron.use_background_workers.")
                    .arg(job, found),
                bySuperuser(
                    u"ALTER SYSTEM SET cron.use_background_workers = on -- then restart the server"_s));
        } else if (trouble == "unsuccessful"_L1) {
            const QString since = row.text("wanted");
            const QString said = found.simplified();
            add("job-unsuccessful", Severity::Serious,
                since.isEmpty()
                    ? Texts::tr(
                          "No known run of job \"%1\" has succeeded, for three intervals or longer. The latest one: %2")
                          .arg(job, said)
                    : Texts::tr(
                          "Job \"%1\" has not succeeded since %2, for three intervals or longer. Its latest run: %3")
                          .arg(job, since, said),
                byShell(u"tidemarkctl schedule runs"_s));
        } else {
            const QString place = trouble == "database"_L1 ? Texts::tr("database %1").arg(found)
                                  : trouble == "port"_L1   ? Texts::tr("port %1").arg(found)
                                                           : Texts::tr("host %1").arg(found);
            add("job-elsewhere", Severity::Serious,
                Texts::tr(
                    "Job \"%1\" runs on %2, not here (%3), as happens after a dump is restored on another server. Stop it on the old server, then run init as a superuser.")
                    .arg(job, place, row.text("wanted")),
                byShell(u"tidemarkctl init"_s));
        }
    }
    checkEnd(row);
}

void Findings::lookAtForeignJobs(const pg::Rows &rows)
{
    RowReader row(rows, "admin/doctor_foreign_jobs"_L1);
    while (row.next()) {
        const QString role = row.text("username");
        if (!row.boolean("known")) {
            add("job-role", Severity::Serious,
                Texts::tr("Job \"%1\" cannot run: its role %2 does not exist on this server.")
                    .arg(row.text("jobname"), role),
                byShell(u"tidemarkctl init"_s));
        } else if (!row.boolean("may_log_in")) {
            add("job-role", Severity::Serious,
                Texts::tr("Job \"%1\" cannot run: its role %2 cannot log in.").arg(row.text("jobname"), role),
                bySuperuser(u"ALTER ROLE %1 LOGIN"_s.arg(sqlName(role))));
        }
    }
    checkEnd(row);
}

void Findings::lookAtSchedule(const pg::Rows &rows)
{
    RowReader row(rows, "admin/doctor_schedule"_L1);
    if (!m_facts.cron && row.next() && !(row.boolean("rolls_up") && row.boolean("keeps_up"))) {
        QString text =
            Texts::tr(
                "pg_cron is not in this database, and nothing else runs the rollup each minute, creates partitions or expires rows each hour. %1 Or add these lines to a crontab.")
                .arg(m_facts.cronAdvice());
        if (row.boolean("was_scheduled")) {
            text +=
                u' ' +
                Texts::tr(
                    "Its jobs ran before. Was a dump restored without them? Before a restore, create the extension in the new database: %1")
                    .arg(m_facts.cronBeforeRestore());
        }
        add("cron-missing", Severity::Warning, text, byShell(crontabLines(m_conninfo).join(u'\n')));
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
        const Instant start = row.instant("started_at");
        const QString began = toIso(start);
        add("run-failed", Severity::Warning,
            row.boolean("interrupted")
                ? Texts::tr(
                      "The latest %1, started at %2, was interrupted: it was cancelled, or its session or the server ended.")
                      .arg(run, began)
                : Texts::tr("The latest %1, started at %2, failed: %3")
                      .arg(run, began, reasonText(row.reason("detail", "detail_code"))),
            remedyFor(row), start);
    }
    checkEnd(row);
}

void Findings::lookAtAlerts(const pg::Rows &rows)
{
    RowReader row(rows, "admin/doctor_alerts"_L1);
    while (row.next()) {
        const QString dataset = row.text("dataset");
        if (const qint64 stale = row.count("stale"); stale > 0) {
            const Instant since = row.instant("stale_since");
            add("alerts-not-evaluated", Severity::Serious,
                Texts::tr(
                    "%n alert rule(s) of %1 have not been evaluated since %2, so their states are out of date. Rules are evaluated after each rollup.",
                    nullptr, int(stale))
                    .arg(dataset, toIso(since)),
                byRollup(dataset), since);
        }
        if (const qint64 failing = row.count("failing"); failing > 0) {
            add("alerts-failing", Severity::Warning,
                Texts::tr("%n alert rule(s) of %1 cannot be evaluated. Rule %2: %3", nullptr, int(failing))
                    .arg(dataset, QString::number(row.integer("failing_id")), reasonText(row.reason())),
                byShell(u"tidemarkctl alerts list"_s), row.instant("failing_since"));
        }
    }
    checkEnd(row);
}

} // namespace tidemark::coordinator
