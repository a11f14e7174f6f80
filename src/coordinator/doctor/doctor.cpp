// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/doctor/doctor.h"

#include "coordinator/doctor/findings.h"
#include "coordinator/sqltext.h"
#include "core/workernode.h"
#include "pg/conninfolabel.h"

#include <QElapsedTimer>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

namespace
{
/// On a schema: a statement and who reads its answer.
struct Check {
    QLatin1StringView statement;
    void (Findings::*look)(const pg::Rows &);
    bool isDeep = true;
};

/// Of a schema that is looked at in passing: nothing that reads rows or asks the nodes.
std::vector<Check> briefChecks()
{
    return {{"admin/schema_version"_L1, &Findings::lookAtVersion, false},
            {"admin/doctor_settings"_L1, &Findings::lookAtSettings, false},
            {"admin/doctor_holders"_L1, &Findings::lookAtHolders, false},
            {"admin/jobs"_L1, &Findings::lookAtJobs, false},
            {"admin/doctor_jobs"_L1, &Findings::lookAtJobTroubles, false},
            {"admin/doctor_schedule"_L1, &Findings::lookAtSchedule, false},
            {"admin/doctor_runs"_L1, &Findings::lookAtRuns, false},
            {"admin/doctor_alerts"_L1, &Findings::lookAtAlerts, false},
            {"admin/doctor_standing"_L1, &Findings::lookAtDatasets, false}};
}

/// askNodes: all worker nodes have just answered. Else what would wait for one of them is left out.
std::vector<Check> checksFor(const InstallFacts &facts, bool askNodes)
{
    std::vector<Check> checks{{"admin/schema_version"_L1, &Findings::lookAtVersion, false},
                              {"admin/installed_functions"_L1, &Findings::lookAtFunctions},
                              {"admin/doctor_settings"_L1, &Findings::lookAtSettings, false},
                              {"admin/doctor_holders"_L1, &Findings::lookAtHolders, false},
                              {"admin/doctor_indexes"_L1, &Findings::lookAtIndexes},
                              {"admin/doctor_owners"_L1, &Findings::lookAtOwners},
                              {"admin/doctor_access"_L1, &Findings::lookAtAccess},
                              {"admin/doctor_logins"_L1, &Findings::lookAtLogins},
                              {"admin/jobs"_L1, &Findings::lookAtJobs, false},
                              {"admin/doctor_jobs"_L1, &Findings::lookAtJobTroubles, false},
                              {"admin/doctor_schedule"_L1, &Findings::lookAtSchedule, false},
                              {"admin/doctor_runs"_L1, &Findings::lookAtRuns, false},
                              {"admin/doctor_alerts"_L1, &Findings::lookAtAlerts, false}};
    if (askNodes) {
        checks.push_back({"read/datasets"_L1, &Findings::lookAtDatasets, false});
        checks.push_back({"admin/doctor_default_rows"_L1, &Findings::lookAtDefaultRows});
        checks.push_back({"admin/cluster_health"_L1, &Findings::lookAtHealth});
    } else {
        checks.push_back({"admin/doctor_standing"_L1, &Findings::lookAtDatasets, false});
    }
    // Only a superuser may read everybody's tables.
    if (facts.superuser && askNodes)
        checks.push_back({"admin/doctor_adopted"_L1, &Findings::lookAtAdopted});
    if (facts.cron && facts.superuser)
        checks.push_back({"admin/doctor_foreign_jobs"_L1, &Findings::lookAtForeignJobs});
    if (facts.citus) {
        checks.push_back({"admin/doctor_group"_L1, &Findings::lookAtGroup});
        checks.push_back({"admin/doctor_citus"_L1, &Findings::lookAtCitus});
        checks.push_back({"admin/doctor_local_copies"_L1, &Findings::lookAtLocalCopies});
    }
    // Those that read much come last: what the others find does not wait for them.
    if (askNodes) {
        checks.push_back({"admin/storage"_L1, &Findings::lookAtStorage});
        checks.push_back({"admin/disk_space"_L1, &Findings::lookAtDisks});
        checks.push_back({"admin/doctor_uncounted"_L1, &Findings::lookAtUncounted});
        checks.push_back({"admin/doctor_sketches"_L1, &Findings::lookAtSketches});
    }
    return checks;
}

/// One check after the other: what one of them waits for too long takes nothing from what the others found.
void makeChecks(GatewaySession &session, const std::shared_ptr<Findings> &findings,
                const std::shared_ptr<const std::vector<Check>> &checks, std::size_t at,
                const Reply<std::vector<Finding>> &reply)
{
    if (at == checks->size()) {
        reply(findings->sorted());
        return;
    }
    session.askBare({sqlStatement(checks->at(at).statement)}, [&session, findings, checks, at, reply](
                                                                  Result<GatewaySession::Answers> answers) {
        const Result<pg::Rows> answer =
            answers.and_then([](const GatewaySession::Answers &all) { return all.front(); });
        if (!answer && (answer.error().connectionLost || answer.error().kind == ErrorKind::Cancelled)) {
            reply(answer.error());
            return;
        }
        findings->setDeep(checks->at(at).isDeep);
        if (answer)
            std::invoke(checks->at(at).look, *findings, *answer);
        else
            findings->checkFailed(answer.error());
        makeChecks(session, findings, checks, at + 1, reply);
    });
}

void examineSchema(GatewaySession &session, const std::shared_ptr<Findings> &findings, bool thorough,
                   const Reply<std::vector<Finding>> &reply)
{
    makeChecks(session, findings,
               std::make_shared<const std::vector<Check>>(
                   thorough ? checksFor(findings->facts(), findings->nodesAnswer()) : briefChecks()),
               0, reply);
}

/// First of all the nodes: one that takes connections and does not answer would make each check wait.
void examineCluster(GatewaySession &session, const std::shared_ptr<Findings> &findings, bool thorough,
                    const Reply<std::vector<Finding>> &reply)
{
    session.askBare({sqlStatement("read/worker_of"_L1), sqlStatement("admin/doctor_distribution"_L1),
                     sqlStatement("admin/cluster_nodes"_L1)},
                    [&session, findings, thorough, reply](Result<GatewaySession::Answers> answers) {
                        if (!answers) {
                            reply(answers.error());
                            return;
                        }
                        if (const Result<pg::Rows> &worker = answers->front();
                            worker && worker->rowCount() > 0) {
                            reply(isWorkerNode(worker->text(0, 0)));
                            return;
                        }
                        if (!findings->facts().schema) {
                            reply(findings->sorted());
                            return;
                        }
                        if (const Result<pg::Rows> &tables = answers->at(1))
                            findings->lookAtDistribution(*tables);
                        else
                            findings->checkFailed(tables.error());
                        // Before that the nodes have nothing of ours, not even its owner to ask them.
                        if (findings->isDistributed()) {
                            if (const Result<pg::Rows> &nodes = answers->back())
                                findings->lookAtNodes(*nodes);
                            else
                                findings->checkFailed(nodes.error());
                        }
                        examineSchema(session, findings, thorough, reply);
                    });
}
} // namespace

void Doctor::examine(GatewaySession &session, bool thorough, Reply<std::vector<Finding>> reply)
{
    QElapsedTimer asked;
    asked.start();
    session.askBare({sqlStatement("admin/server"_L1)}, [&session, thorough, asked, reply = std::move(reply)](
                                                           Result<GatewaySession::Answers> answers) {
        const Result<InstallFacts> facts =
            answers.and_then([](const GatewaySession::Answers &all) { return all.front(); })
                .and_then(decodeInstallFacts);
        if (!facts) {
            reply(facts.error());
            return;
        }
        const auto findings = std::make_shared<Findings>(*facts, pg::conninfoForOthers(session.conninfo()));
        findings->lookAtServer();
        findings->lookAtTls(pg::weakTls(session.conninfo()));
        // The server's clock was read somewhere within the time the answer took.
        findings->lookAtClock(localNow(), Milliseconds(asked.elapsed()));
        // The session sends what the schema's version can answer once it has looked at it.
        // What it finds missing there, the checks report.
        session.ready([&session, findings, thorough, reply](const Result<void> &ready) {
            if (!ready && ready.error().kind == ErrorKind::Permission)
                findings->loginRefused(ready.error());
            if (findings->facts().citus)
                examineCluster(session, findings, thorough, reply);
            else if (findings->facts().schema)
                examineSchema(session, findings, thorough, reply);
            else
                reply(findings->sorted());
        });
    });
}

} // namespace tidemark::coordinator
