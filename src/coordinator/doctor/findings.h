// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/decode.h"
#include "coordinator/installing/installfacts.h"
#include "core/adminreports.h"
#include "pg/conninfolabel.h"
#include "pg/rows.h"

#include <optional>
#include <vector>

namespace tidemark::coordinator
{

/// Turns what the doctor's statements answer into findings. Each look takes the answer of one statement.
class Findings
{
public:
    /// What mends a finding, and who can carry it out.
    struct Remedy {
        QString text; ///< a statement or command a line, each to be run by itself, or words
        RemedyBy by = RemedyBy::Person;
        std::optional<Fix> fix{};
    };

    /// conninfo: of the coordinator, as it may be shown.
    Findings(InstallFacts facts, QString conninfo);

    [[nodiscard]] const InstallFacts &facts() const { return m_facts; }

    void lookAtServer();
    /// What the connection's conninfo asks of TLS.
    void lookAtTls(const std::optional<pg::TlsNote> &weakness);
    /// here: this computer's clock when the server's time had come back; tookAtMost: how long that took.
    void lookAtClock(Instant here, Milliseconds tookAtMost);
    void lookAtVersion(const pg::Rows &rows);
    void lookAtSettings(const pg::Rows &rows);
    /// Sketches that were made with other parameters.
    void lookAtSketches(const pg::Rows &rows);
    /// Before the datasets: who holds the watermark back.
    void lookAtHolders(const pg::Rows &rows);
    void lookAtDatasets(const pg::Rows &rows);
    void lookAtDefaultRows(const pg::Rows &rows);
    void lookAtUncounted(const pg::Rows &rows);
    /// Before the disks.
    void lookAtStorage(const pg::Rows &rows);
    void lookAtDisks(const pg::Rows &rows);
    /// After the version.
    void lookAtFunctions(const pg::Rows &rows);
    void lookAtIndexes(const pg::Rows &rows);
    void lookAtOwners(const pg::Rows &rows);
    /// Row-level security, policies and grants.
    void lookAtAccess(const pg::Rows &rows);
    void lookAtLogins(const pg::Rows &rows);
    void lookAtHealth(const pg::Rows &rows);
    /// Rows that came into the tables of a tutorial after they were adopted.
    void lookAtAdopted(const pg::Rows &rows);
    /// Of Citus alone, these five.
    void lookAtDistribution(const pg::Rows &rows);
    [[nodiscard]] bool isDistributed() const { return m_distributed; }
    void lookAtLocalCopies(const pg::Rows &rows);
    void lookAtGroup(const pg::Rows &rows);
    void lookAtCitus(const pg::Rows &rows);
    /// Before what asks the nodes; says what is not checked where one of them does not answer.
    void lookAtNodes(const pg::Rows &rows);
    [[nodiscard]] bool nodesAnswer() const { return m_nodesAnswer; }
    void lookAtJobs(const pg::Rows &rows);
    void lookAtJobTroubles(const pg::Rows &rows);
    void lookAtForeignJobs(const pg::Rows &rows);
    void lookAtSchedule(const pg::Rows &rows);
    void lookAtRuns(const pg::Rows &rows);
    void lookAtAlerts(const pg::Rows &rows);
    /// A statement of the examination was refused: what it would have found stays unknown, and says so. Those
    /// that the schema is too old for are counted.
    void checkFailed(const Error &error);
    /// The login may not even read the schema's version: one finding says so for each check that is refused.
    void loginRefused(const Error &error);

    /// What the next looks find is for a thorough examination alone.
    void setDeep(bool deep) { m_deep = deep; }
    /// The most serious first.
    [[nodiscard]] std::vector<Finding> sorted() const;

private:
    void add(const char *code, Severity severity, const QString &text, const Remedy &remedy,
             std::optional<Instant> since = {});
    void checkEnd(const RowReader &row);

    /// Whom the rollups have been waiting for the longest, and what ends that.
    struct Holder {
        QString words;
        Remedy remedy;
        Instant since{};
    };

    InstallFacts m_facts;
    QString m_conninfo;
    int m_leftOut = 0; ///< checks that an older schema cannot answer
    bool m_loginRefused = false;
    bool m_hasOwnFunctions = false; ///< the schema's are of this build
    bool m_nodesAnswer = true;
    bool m_distributed = true; ///< some of the tables at least
    bool m_deep = false;       ///< only a thorough examination looks at what is looked at now
    std::optional<Holder> m_holder;
    Storage m_storage;
    std::vector<Finding> m_findings;
};

} // namespace tidemark::coordinator
