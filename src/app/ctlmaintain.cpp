// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/context.h"
#include "app/readingsjson.h"
#include "app/sharedcache.h"
#include "app/words.h"
#include "coordinator/admin/pgadmingateway.h"
#include "coordinator/installing/installplan.h"
#include "coordinator/installing/schemainstaller.h"
#include "coordinator/reading/pgreadgateway.h"
#include "core/await.h"
#include "local/systemrelease.h"

#include <QJsonObject>

#include <algorithm>
#include <span>

namespace tidemark::app
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// Maintenance may take hours; only connecting has the usual deadline. The server says busy or times out on
/// locks by itself.
ConnectionProfile patient(ConnectionProfile profile)
{
    profile.statementDeadline = 24h;
    return profile;
}

int runInit(const Context &context)
{
    const QString use = context.options.value(u"citus"_s);
    CitusUse citus = CitusUse::Auto;
    if (use == "require"_L1)
        citus = CitusUse::Require;
    else if (use == "off"_L1)
        citus = CitusUse::Off;
    else if (use != "auto"_L1)
        return Context::misuse(Ctl::tr("Invalid --citus: expected auto, require or off."));
    if (context.options.isSet(u"dry-run"_s)) {
        if (context.options.isSet(u"rollup-schedule"_s))
            return Context::misuse(Ctl::tr("--dry-run and --rollup-schedule cannot be combined."));
        coordinator::InstallPlanner planner(context.connection.profile);
        const Result<InstallPlan> plan =
            await<InstallPlan>([&](Reply<InstallPlan> reply) { planner.plan(citus, std::move(reply)); });
        if (!plan)
            return context.fail(plan.error());
        const int printed = context.print(installPlanOutput(*plan));
        return plan->obstacle ? context.fail(*plan->obstacle) : printed;
    }
    coordinator::SchemaInstaller installer(patient(context.connection.profile));
    if (context.options.isSet(u"rollup-schedule"_s))
        installer.setRollupSchedule(context.options.value(u"rollup-schedule"_s));
    const Result<InstallReport> report = await<InstallReport>(
        [&](Reply<InstallReport> reply) { installer.install(citus, printProgress, std::move(reply)); });
    return report ? context.print(installOutput(*report)) : context.failOrMisuse(report.error());
}

/// Runs each fix once, and says what came of it. False where one failed.
bool runFixes(coordinator::PgAdminGateway &gateway, const std::vector<Finding> &findings)
{
    std::vector<Fix> done;
    bool allRan = true;
    for (const Finding &finding : findings) {
        if (!finding.fix || std::ranges::count(done, *finding.fix) > 0)
            continue;
        done.push_back(*finding.fix);
        printError(finding.code + u": "_s + QString(finding.fix->statement).replace(u'\n', u' '));
        std::visit(
            [&](const auto &action) {
                const auto answer = await(gateway, action);
                if (answer)
                    return;
                allRan = false;
                printError(finding.code + u": "_s + answer.error().words());
            },
            taskOf(*finding.fix));
    }
    return allRan;
}

int runDoctor(const Context &context)
{
    const bool fixes = context.options.isSet(u"fix"_s);
    coordinator::PgAdminGateway gateway(
        fixes ? patient(context.connection.profile) : context.connection.profile, u"tidemarkctl doctor"_s);
    auto findings = await(gateway, Examination{});
    if (findings && fixes &&
        std::ranges::any_of(*findings, [](const Finding &f) { return f.fix.has_value(); })) {
        if (!runFixes(gateway, *findings))
            printError(Ctl::tr("Not every fix could be run. What remains:"));
        findings = await(gateway, Examination{});
    }
    if (!findings)
        return context.fail(findings.error());
    Output output = findingsOutput(*findings);
    // Worth knowing, but nothing is wrong: no finding.
    if (context.connection.privateServer) {
        const QString notice = local::dueNotice(context.connection.privateServer->dataDir).text;
        QJsonObject json = output.json.toObject();
        json.insert(u"notice"_s, notice.isEmpty() ? QJsonValue() : QJsonValue(notice));
        output.json = json;
        if (!notice.isEmpty())
            output.footer << notice;
    }
    const int printed = context.print(output);
    return findings->empty() ? printed : Failed;
}

int rollUp(const Context &context, std::span<const Dataset> datasets)
{
    coordinator::PgAdminGateway gateway(patient(context.connection.profile), u"tidemarkctl rollup"_s);
    std::vector<RollupReport> reports;
    for (const Dataset dataset : datasets) {
        printProgress(Ctl::tr("Rolling up %1…").arg(datasetName(dataset)));
        const auto report = await(gateway, RollupRequest{dataset});
        if (!report)
            return context.fail(report.error());
        reports.push_back(*report);
    }
    return context.print(rollupOutput(reports));
}

int runRollup(const Context &context)
{
    const Result<std::vector<Dataset>> datasets = datasetsNamed(context.arguments);
    return datasets ? rollUp(context, *datasets) : Context::misuse(datasets.error().words());
}

int runExpire(const Context &context)
{
    const Result<std::vector<Dataset>> datasets = datasetsNamed(context.arguments);
    if (!datasets)
        return Context::misuse(datasets.error().words());
    coordinator::PgAdminGateway gateway(patient(context.connection.profile), u"tidemarkctl expire"_s);
    std::vector<ExpiryReport> reports;
    for (const Dataset dataset : *datasets) {
        ExpiryRequest request{dataset, {}, context.options.isSet(u"dry-run"_s)};
        if (context.options.isSet(u"keep-raw"_s))
            request.keepRaw = context.options.value(u"keep-raw"_s);
        std::optional<ExpiryReport> soFar;
        const auto progress = [&soFar](const ExpiryReport &report) {
            soFar = report;
            printProgress(Ctl::tr("%1: %2 partitions dropped, %3 kept…")
                              .arg(datasetName(report.dataset))
                              .arg(report.dropped.size())
                              .arg(report.kept.size()));
        };
        const auto report = await(gateway, request, progress);
        if (!report) {
            // What was dropped until then stays dropped.
            if (soFar)
                reports.push_back(*soFar);
            if (!reports.empty() && context.print(expiryOutput(reports)) != Done)
                return Failed;
            return context.failOrMisuse(report.error(), request.keepRaw.value_or(QString()));
        }
        reports.push_back(*report);
    }
    return context.print(expiryOutput(reports));
}

int runUpkeep(const Context &context)
{
    coordinator::PgAdminGateway gateway(patient(context.connection.profile), u"tidemarkctl upkeep"_s);
    const auto runs = await(gateway, UpkeepRequest{});
    if (!runs)
        return context.fail(runs.error());
    int status = context.print(upkeepOutput(*runs));
    for (const RunLogEntry &run : *runs) {
        if (run.result == "done"_L1)
            continue;
        printError(u"tidemarkctl: %1 %2: %3"_s.arg(run.what, run.dataset, reasonText(run.detail)));
        if (run.result != "deferred"_L1)
            status = Failed;
    }
    return status;
}

int runStatus(const Context &context)
{
    const Result<std::optional<SharedCache>> cache =
        chosenCache(context.options, context.connection.sharedCache);
    if (!cache)
        return Context::misuse(cache.error().words());
    const auto print = [&](Output output) {
        if (*cache)
            (*cache)->addStanding(output);
        return context.print(output);
    };
    coordinator::PgReadGateway gateway(context.connection.profile, u"tidemarkctl status"_s);
    const Result<TideTable> tide =
        await<TideTable>([&](Reply<TideTable> reply) { gateway.readTide(std::move(reply)); });
    if (!tide)
        return context.fail(tide.error());
    Context::noteSchema(tide->schemaVersion);
    coordinator::PgAdminGateway admin(context.connection.profile, u"tidemarkctl status"_s);
    const auto runs = await(admin, RunLogReading{10});
    // A reader may not see the run log; the tide is what was asked for.
    if (!runs && runs.error().kind == ErrorKind::Permission)
        return print(statusOutput(*tide, {}, {}));
    if (!runs)
        return context.fail(runs.error());
    const auto days = await(admin, RollupDaysReading{});
    return days ? print(statusOutput(*tide, *days, *runs)) : context.fail(days.error());
}

/// What the job does, once, by this login.
int runJob(const Context &context, coordinator::PgAdminGateway &gateway, qint64 id)
{
    const auto schedule = await(gateway, ScheduleReading{});
    if (!schedule)
        return context.fail(schedule.error());
    if (!schedule->jobs)
        return context.fail(schedule->jobs.error());
    const auto job = std::ranges::find(*schedule->jobs, id, &ScheduledJob::id);
    if (job == schedule->jobs->end())
        return Context::misuse(Ctl::tr("There is no job %1 (see \"tidemarkctl schedule list\").").arg(id));
    const std::optional<JobWork> work = workOf(*job);
    if (!work)
        return Context::misuse(
            Ctl::tr("Job \"%1\" is neither the rollup nor the upkeep; only these can be run.")
                .arg(job->name));
    return *work == JobWork::Upkeep ? runUpkeep(context) : rollUp(context, allDatasets);
}

int runSchedule(const Context &context)
{
    const QString action = context.arguments.value(0);
    coordinator::PgAdminGateway gateway(context.connection.profile, u"tidemarkctl schedule"_s);
    if (action == "list"_L1 || action == "runs"_L1) {
        if (const std::optional<int> refused = context.refuseBeyond(1))
            return *refused;
        const auto schedule = await(gateway, ScheduleReading{});
        if (!schedule)
            return context.fail(schedule.error());
        const auto &[jobs, runs] = *schedule;
        if (action == "list"_L1)
            return jobs ? context.print(jobsOutput(*jobs)) : context.fail(jobs.error());
        return runs ? context.print(jobRunsOutput(*runs)) : context.fail(runs.error());
    }
    const bool reschedules = action == "set"_L1;
    if (!reschedules && action != "run"_L1 && action != "pause"_L1 && action != "resume"_L1)
        return Context::misuse(
            Ctl::tr("schedule needs one of: list, runs, run JOB, pause JOB, resume JOB, set JOB SCHEDULE."));
    const QString number = context.arguments.value(1);
    if (number.isEmpty())
        return Context::misuse(Ctl::tr("Missing argument: JOB (see \"tidemarkctl schedule list\")."));
    bool ok = false;
    const qint64 job = number.toLongLong(&ok);
    if (!ok)
        return Context::misuse(
            Ctl::tr("Invalid job \"%1\": expected a number (see \"tidemarkctl schedule list\").")
                .arg(number));
    if (reschedules) {
        const QString schedule = context.arguments.value(2);
        if (schedule.isEmpty())
            return Context::misuse(
                Ctl::tr("Missing argument: SCHEDULE, such as \"*/5 * * * *\" or \"10 seconds\"."));
        const auto rescheduled = await(gateway, JobRescheduling{job, schedule});
        return rescheduled ? int(Done) : context.failOrMisuse(rescheduled.error());
    }
    if (const std::optional<int> refused = context.refuseBeyond(2))
        return *refused;
    if (action == "run"_L1)
        return runJob(context, gateway, job);
    const auto changed = await(gateway, JobSwitch{job, action == "resume"_L1});
    return changed ? int(Done) : context.failOrMisuse(changed.error());
}
} // namespace

Command initCommand()
{
    return {
        u"init"_s,
        QString(),
        0,
        Ctl::tr("Create or upgrade the schema. Running it again changes nothing."),
        [](QCommandLineParser &parser) {
            parser.addOptions({
                {u"citus"_s, Ctl::tr("Distribute the tables: auto (if Citus is installed), require or off."),
                 u"auto|require|off"_s, u"auto"_s},
                {u"rollup-schedule"_s,
                 Ctl::tr(
                     "When pg_cron runs rollups: the five fields of a crontab or, from pg_cron 1.5 on, such as \"10 seconds\"."),
                 u"SCHEDULE"_s},
                {u"dry-run"_s,
                 Ctl::tr("Only show what would be created, changed and dropped. Changes nothing.")},
            });
        },
        runInit};
}

Command doctorCommand()
{
    return {
        u"doctor"_s,
        QString(),
        0,
        Ctl::tr("Check the coordinator for problems and show the fix for each."),
        [](QCommandLineParser &parser) {
            parser.addOption(
                {u"fix"_s,
                 Ctl::tr("Run the fixes that this login can run, show each statement, and check again.")});
        },
        runDoctor};
}

Command rollupCommand()
{
    return {u"rollup"_s, u"[events|http_request]"_s, 2, Ctl::tr("Add all new rows to the rollups."), {},
            runRollup};
}

Command expireCommand()
{
    return {
        u"expire"_s,
        u"[events|http_request]"_s,
        2,
        Ctl::tr("Drop raw partitions that are past their retention and fully rolled up."),
        [](QCommandLineParser &parser) {
            parser.addOptions({
                {u"dry-run"_s,
                 Ctl::tr(
                     "Only show which would be dropped, with rows and bytes, and what keeps the others.")},
                {u"keep-raw"_s,
                 Ctl::tr(
                     "Keep raw rows longer than the stored retention. A shorter time works only with --dry-run, to see what that retention would delete."),
                 u"INTERVAL"_s},
            });
        },
        runExpire};
}

Command upkeepCommand()
{
    return {u"upkeep"_s, QString(),
            0,           Ctl::tr("Create the partitions that are due and expire what is past its retention."),
            {},          runUpkeep};
}

Command statusCommand()
{
    return {u"status"_s,
            QString(),
            0,
            Ctl::tr("Show watermarks, lag, late and waiting rows, partitions, recent runs and nodes."),
            addCacheOption,
            runStatus,
            CommandLogin::Reader};
}

Command scheduleCommand()
{
    return {u"schedule"_s,
            u"list|runs|run JOB|pause JOB|resume JOB|set JOB SCHEDULE"_s,
            3,
            Ctl::tr("List, run, pause, resume and reschedule the pg_cron jobs."),
            {},
            runSchedule};
}

} // namespace tidemark::app
