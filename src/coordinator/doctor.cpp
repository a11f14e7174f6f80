// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/doctor.h"

#include "coordinator/findings.h"
#include "coordinator/sqltext.h"
#include "pg/conninfolabel.h"

#include <QElapsedTimer>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

namespace
{
/// The second pipeline, on a schema: each statement and who reads its answer.
struct Check {
    QLatin1StringView statement;
    void (Findings::*look)(const pg::Rows &);
};

std::vector<Check> checksFor(bool citus)
{
    std::vector<Check> checks{{"admin/schema_version"_L1, &Findings::lookAtVersion},
                              {"admin/doctor_settings"_L1, &Findings::lookAtSettings},
                              {"admin/doctor_holders"_L1, &Findings::lookAtHolders},
                              {"read/datasets"_L1, &Findings::lookAtDatasets},
                              {"admin/doctor_default_rows"_L1, &Findings::lookAtDefaultRows},
                              {"admin/doctor_indexes"_L1, &Findings::lookAtIndexes},
                              {"admin/doctor_owners"_L1, &Findings::lookAtOwners},
                              {"admin/doctor_access"_L1, &Findings::lookAtAccess},
                              {"admin/doctor_logins"_L1, &Findings::lookAtLogins},
                              {"admin/jobs"_L1, &Findings::lookAtJobs},
                              {"admin/doctor_schedule"_L1, &Findings::lookAtSchedule},
                              {"admin/doctor_runs"_L1, &Findings::lookAtRuns},
                              {"admin/cluster_health"_L1, &Findings::lookAtHealth}};
    if (citus) {
        checks.push_back({"admin/doctor_distribution"_L1, &Findings::lookAtDistribution});
        checks.push_back({"admin/doctor_group"_L1, &Findings::lookAtGroup});
        checks.push_back({"admin/doctor_citus"_L1, &Findings::lookAtCitus});
        checks.push_back({"admin/cluster_nodes"_L1, &Findings::lookAtNodes});
    }
    // The one that reads much comes last: what the others find does not wait for it.
    checks.push_back({"admin/doctor_sketches"_L1, &Findings::lookAtSketches});
    return checks;
}

void examineSchema(GatewaySession &session, const std::shared_ptr<Findings> &findings,
                   const Reply<std::vector<Finding>> &reply)
{
    const std::vector<Check> checks = checksFor(findings->facts().citus);
    std::vector<pg::Statement> statements;
    for (const Check &check : checks)
        statements.push_back(sqlStatement(check.statement));
    session.askBare(std::move(statements),
                    [findings, checks, reply](Result<GatewaySession::Answers> answers) {
                        if (!answers) {
                            reply(answers.error());
                            return;
                        }
                        for (std::size_t i = 0; i < checks.size(); ++i) {
                            const Result<pg::Rows> &answer = answers->at(i);
                            if (answer)
                                std::invoke(checks[i].look, *findings, *answer);
                            else
                                findings->checkFailed(answer.error());
                        }
                        reply(findings->sorted());
                    });
}
} // namespace

void Doctor::examine(GatewaySession &session, Reply<std::vector<Finding>> reply)
{
    QElapsedTimer asked;
    asked.start();
    session.askBare({sqlStatement("admin/server"_L1)},
                    [&session, asked, reply = std::move(reply)](Result<GatewaySession::Answers> answers) {
                        const Result<InstallFacts> facts =
                            answers.and_then([](const GatewaySession::Answers &all) { return all.front(); })
                                .and_then(decodeInstallFacts);
                        if (!facts) {
                            reply(facts.error());
                            return;
                        }
                        const auto findings =
                            std::make_shared<Findings>(*facts, pg::conninfoForOthers(session.conninfo()));
                        findings->lookAtServer();
                        // The server's clock was read somewhere within the time the answer took.
                        findings->lookAtClock(localNow(), Milliseconds(asked.elapsed()));
                        if (facts->schema)
                            examineSchema(session, findings, reply);
                        else
                            reply(findings->sorted());
                    });
}

} // namespace tidemark::coordinator
