// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset.h"
#include "core/reason.h"
#include "core/result.h"
#include "core/storage.h"
#include "core/timerange.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What maintenance and its readings report; what is asked for stands in core/adminactions.h.
namespace tidemark
{

enum class RollupOutcome {
    Done,
    Busy,    ///< another session is rolling this dataset up; nothing was done
    Deferred ///< rows may still be on their way (open prepared transaction, worker unreachable); nothing was
             ///< done
};

struct RollupReport {
    Dataset dataset = Dataset::Events;
    RollupOutcome outcome = RollupOutcome::Done;
    qint64 rows = 0;
    qint64 lateRows = 0;
    double milliseconds = 0;
    qint64 batchesWaiting = 0; ///< closed batches whose writers have not ended yet
    Reason reason;             ///< for busy and deferred ("running since … by …"), else empty
};

struct PartitionReport {
    QString partition; ///< name within schema tidemark
    TimeRange range;
    qint64 rows = 0;  ///< exact where it was counted for expiry
    qint64 bytes = 0; ///< with indexes
    Reason reason;    ///< why it is kept ("12 rows are not rolled up yet"), empty where it is not
};

/// How many rows a level counts in the time of expired partitions.
struct LevelRecount {
    QString level; ///< "15min", "hourly", "1day", …
    qint64 before = 0;
    qint64 after = 0;
};

struct ExpiryReport {
    Dataset dataset = Dataset::Events;
    bool dryRun = true;
    /// Partitions that end at or before it are past their time; nothing where rows are kept for ever.
    std::optional<Instant> cutoff;
    std::optional<QString> keepRaw;       ///< the retention that was applied, as PostgreSQL words it
    std::vector<PartitionReport> dropped; ///< or, in a dry run, would be dropped
    std::vector<PartitionReport> kept;    ///< past their time but held back, each with its reason
    /// Rolled-up rows older than every partition: they are deleted from the default partition, which then
    /// stands among the dropped ones with them.
    qint64 purgedRows = 0;
    /// What the levels hold of the dropped partitions' time, counted before and after; empty where nothing
    /// was dropped, or it could not be counted. More afterwards is late rows that came meanwhile.
    std::vector<LevelRecount> recount;
    TimeRange recounted; ///< from the oldest dropped partition to the latest
};

struct TableRetention {
    QString table;               ///< name within schema tidemark
    std::optional<QString> keep; ///< a PostgreSQL interval; nothing: for ever

    friend bool operator==(const TableRetention &, const TableRetention &) = default;
};

/// What one upkeep of a coming day would delete.
struct ExpiryDay {
    int after = 1; ///< so many days after the next upkeep
    qint64 rows = 0;
    qint64 bytes = 0; ///< with indexes
};

/// What another retention of a table would mean now.
struct RetentionPreview {
    TableRetention retention;      ///< as the server has understood it
    std::optional<Instant> cutoff; ///< what is older would go; nothing: for ever
    qint64 rows = 0;
    std::optional<qint64> buckets;    ///< of a rollup level
    std::optional<qint64> partitions; ///< of raw rows; the default one not counted
    qint64 bytes = 0;                 ///< with indexes; a share of the table's where it is no whole partition
    qint64 keptRows = 0;              ///< past that time, but kept: held, not rolled up yet, still written to
    Reason reason;                    ///< for that; several where they differ
    /// The two weeks after the next upkeep, without days on which nothing is due; by the server's statistics
    /// and without regard to holds. Of levels and raw rows alone.
    std::vector<ExpiryDay> following;
};

/// What is kept whatever the retention: rows and buckets of a range.
struct Hold {
    qint64 id = 0;
    QString dataset;
    TimeRange range;
    std::optional<Instant> until; ///< nothing: until it is released
    QString heldBy;
    QString reason;
};

struct RebuiltDay {
    Instant day; ///< where the UTC day begins
    qint64 changedBuckets = 0;
    QString expiredLevels; ///< that stay without buckets of the day, as they are not kept for so long
};

struct KeptDay {
    Instant day;
    Reason reason; ///< why it cannot be rebuilt
};

struct BucketChange {
    QString level; ///< "15min", "hourly", "1day", …
    Instant bucket;
    qint64 rowsBefore = 0;
    qint64 rowsAfter = 0; ///< the same number where only sums, countries or sketches differ
};

struct BackfillReport {
    Dataset dataset = Dataset::Events;
    bool dryRun = true;
    TimeRange days;        ///< of this run: begins later than the request where an earlier run was broken off
    qint64 doneBefore = 0; ///< days that the earlier run had done
    std::vector<RebuiltDay> rebuilt; ///< committed, each on its own; or, in a dry run, would be rebuilt
    std::vector<KeptDay> kept;
    std::vector<BucketChange> buckets; ///< dry run: those that rebuilding would change
    Reason waitingFor;                 ///< while the dataset is busy: who is at work on it
    bool cancelled = false;            ///< the day it was at is as it was
    /// What ended it before its time; the day it was at is as it was, unless the connection was lost.
    std::optional<Error> failure;

    /// The first day that it has not seen to; the end of the range once it is through.
    [[nodiscard]] Instant nextDay() const
    {
        return days.from + std::chrono::days(rebuilt.size() + kept.size());
    }
};

/// A backfill that was begun and is not through. Asked for again with the same range, it goes on.
struct UnfinishedBackfill {
    Dataset dataset = Dataset::Events;
    TimeRange range; ///< UTC days
    Instant nextDay; ///< the first that it has not seen to
    Instant since;   ///< when the run began that is, or was last, at it
    QString role;    ///< whose run; empty: not known
    bool isRunning = false;
    friend bool operator==(const UnfinishedBackfill &, const UnfinishedBackfill &) = default;
};

enum class CoverageState {
    Complete,
    Open,    ///< the bucket has not ended
    Waiting, ///< it ended after the watermark, or rows of it are not rolled up yet
    Failed,  ///< waiting, and the last rollup failed
    Expired
};

struct CoverageBucket {
    TimeRange bucket;
    CoverageState state = CoverageState::Complete;
    qint64 waitingRows = 0;
    /// Added after it had been complete; nothing: their counts have been deleted.
    std::optional<qint64> lateRows = 0;
    bool rawExpired = false; ///< cannot be rebuilt from raw rows any more
};

struct RunLogEntry {
    qint64 id = 0;
    QString what; ///< rollup, backfill, rebuild (a day), expire, delete (what it did), partitions, ingest,
                  ///< init, adopt; changes of settings and holds
    QString dataset;
    Instant started;
    std::optional<Instant> finished; ///< nothing: still running, or it ended without reporting
    /// done, busy, deferred, failed, cancelled, running; interrupted: it ended without reporting (it was
    /// cancelled, or its session or the server ended)
    QString result;
    qint64 rows = 0;
    qint64 lateRows = 0;
    std::optional<Instant> oldestLate; ///< where the oldest bucket begins that late rows were added to
    QString role;
    Reason detail;    ///< what it did or why it did not; with its code as far as the server made it
    QString client{}; ///< where it came from: an address; empty: this server itself, or not known
    QString application{};
    std::optional<TimeRange> range{}; ///< that it was about
    QString before{};                 ///< of changed settings: what they were, "name: value, …"
    QString after{};
    bool serverEnded = false; ///< interrupted because the server itself ended
};

/// Who can change what the run log holds, or delete it.
struct LogRights {
    QStringList writers;         ///< logins and roles beside the owner of the tables
    QStringList superusers;      ///< nothing keeps those from it
    std::optional<QString> keep; ///< how long runs are kept, a PostgreSQL interval; changes stay
};

/// A session on the server, and from when on something was asked of it, in the server's words and by its
/// clock.
struct SessionMark {
    qint64 pid = 0;  ///< 0: not known
    QString started; ///< the session
    QString askedAt; ///< before the first statement that writes

    friend bool operator==(const SessionMark &, const SessionMark &) = default;
};

/// A run whose connection was lost before its outcome came.
struct LostRun {
    QString what;    ///< as in the run log
    QString dataset; ///< empty: whichever
    SessionMark session;

    friend bool operator==(const LostRun &, const LostRun &) = default;
};

/// What the server knows of a lost run.
struct LostRunState {
    bool sessionAlive = false;        ///< the session may still be at it
    std::optional<RunLogEntry> entry; ///< nothing: the run log has none (yet)

    /// Nothing can change any more.
    [[nodiscard]] bool isSettled() const
    {
        return entry ? entry->result != QLatin1StringView("running") : !sessionAlive;
    }
};

/// What the rollups of a dataset came to over the last day.
struct RollupDay {
    QString dataset;
    qint64 runs = 0;
    qint64 failed = 0;
    qint64 rows = 0;
    qint64 lateRows = 0;
    std::optional<Instant> oldestLate;
};

/// A server of the cluster; on plain PostgreSQL there is one, "this server". What a node that does not answer
/// did not say is nothing.
struct ClusterNode {
    QString name; ///< host:port as Citus knows it
    QString role; ///< server (plain PostgreSQL), coordinator, worker, standby
    bool active = false;
    bool reachable = false;
    std::optional<bool> hll;          ///< whether the extension is in the database there
    qint64 shards = 0;                ///< of all tables and partitions
    std::optional<qint64> bytes;      ///< of the database on that node
    std::optional<double> lagSeconds; ///< of its furthest standby; nothing without one
    QString version;
    std::optional<qint64> maxPrepared; ///< max_prepared_transactions; Citus commits in two phases
    QString problem;                   ///< why it does not answer, in the server's words
};

struct TableSize {
    QString node;
    QString table;               ///< empty for a node that does not answer
    qint64 shards = 0;           ///< its own ones there; 0: not distributed
    qint64 partitions = 0;       ///< folded into it
    std::optional<qint64> bytes; ///< with indexes and partitions
    QString problem;
};

/// A line of a cluster's health.
struct HealthItem {
    QString kind;    ///< connection, prepared, lock, rebalance, tenant; newer schemas may know more
    QString node;    ///< where it was seen
    QString subject; ///< the other node, the transaction, the session, the job, the tenant
    bool ok = true;  ///< nobody has to look
    std::optional<double> seconds; ///< how long it has been so
    QString detail;
};

enum class CitusUse { Auto, Require, Off };

struct InstallReport {
    int versionBefore = 0; ///< 0: there was no schema
    int versionNow = 0;
    bool citus = false;
    QStringList notes; ///< what was done, and what could not be (pg_cron missing), in the server's words
};

/// One thing that installing the schema would do.
struct PlannedChange {
    QString step;   ///< prelude (roles, extensions), v1, v2, …, functions, after, access, jobs
    QString action; ///< create, replace, alter, drop, insert, update, delete, enable, grant; run: neither
    QString object; ///< TABLE, FUNCTION, ROWS, …, as SQL names it; empty where action is run
    QString name;   ///< its name, that of the statement, or what is granted to whom
};

struct InstallPlan {
    int versionBefore = 0; ///< 0: there is no schema
    int versionNow = 0;    ///< that it would have
    bool citus = false;
    std::vector<PlannedChange> changes; ///< in the order in which they would be made
    QStringList notes;                  ///< what cannot be listed beforehand
    std::optional<Error> obstacle;      ///< why none of it would be done
};

struct ScheduledJob {
    qint64 id = 0;
    QString name;
    QString schedule;
    QString
        zone; ///< whose clock the schedule goes by; empty: it counts seconds, or the schema is an older one
    QString command;
    bool active = false;
};

/// The work that a job does, which an operator can have done at once.
enum class JobWork { RollUp, Upkeep };
/// Nothing: a job of another kind. By the command that the schema gives its jobs.
[[nodiscard]] inline std::optional<JobWork> workOf(const ScheduledJob &job)
{
    if (job.command.contains(QLatin1StringView("tidemark.rollup_loop")) ||
        job.command.contains(QLatin1StringView("tidemark.run_rollup")))
        return JobWork::RollUp;
    if (job.command.contains(QLatin1StringView("tidemark.upkeep")))
        return JobWork::Upkeep;
    return std::nullopt;
}

struct JobRun {
    qint64 jobId = 0;
    QString jobName;
    std::optional<Instant> started; ///< nothing: it never started; message says why
    std::optional<Instant> finished;
    QString status;
    QString message;
};

/// The jobs and their last runs; each part can fail by itself.
struct Schedule {
    Result<std::vector<ScheduledJob>> jobs;
    Result<std::vector<JobRun>> runs;
};

/// The answer where there is nothing to report but that it is done.
struct Nothing {
};

enum class Severity { Notice, Warning, Serious };

/// What mends a finding by itself: one of the operator's own actions.
struct Fix {
    enum class Kind { RollUp, MakePartitions, Upkeep, Backfill, ResumeJob };
    Kind kind = Kind::RollUp;
    Dataset dataset = Dataset::Events; ///< of all but Upkeep and ResumeJob
    TimeRange range{};                 ///< of Backfill: whole UTC days
    qint64 job = 0;                    ///< of ResumeJob
    QString statement{};               ///< what is run, as it may be shown

    friend bool operator==(const Fix &, const Fix &) = default;
};

/// Who can carry a remedy out.
enum class RemedyBy {
    Operator,  ///< the program, by the login itself: there is a Fix
    Superuser, ///< SQL beyond an operator's rights
    Node,      ///< SQL, on another node
    Shell,     ///< a command
    Person     ///< words, or SQL that is to be read first
};

struct Finding {
    QString code; ///< stable, e.g. "partition-horizon"
    Severity severity = Severity::Warning;
    QString text;
    QString remedy; ///< what mends it: a statement or command a line, each to be run by itself, or words
    RemedyBy remedyBy = RemedyBy::Person;
    std::optional<Fix> fix{};       ///< the remedy, or as good
    std::optional<Instant> since{}; ///< how long it has been so; nothing: not known
    bool isDeep = false;            ///< only a thorough examination finds it
};

/// A session that runs a statement, holds a transaction open or keeps others waiting. What the login may not
/// see, or the server does not know, is empty or nothing.
struct ServerSession {
    qint64 id = 0;  ///< its pid on this server; of those that were begun on another node a number beyond
    qint64 pid = 0; ///< 0: a node that does not answer
    QString node;
    bool isHere = true; ///< it was begun on this server
    QString login;
    QString application;
    QString client; ///< an address, or "local"
    QString kind;   ///< "client backend", "autovacuum worker", … as the server has it
    QString state;  ///< "active", "idle in transaction", … as the server has it
    std::optional<Instant> transactionSince;
    std::optional<Instant> statementSince;
    std::optional<Instant> stateSince;
    QString waitsFor;              ///< "Lock: relation"; empty: nothing
    std::vector<qint64> blockedBy; ///< ids; 0: a prepared transaction
    QString dataset;               ///< whose tables it has in use
    std::optional<qint64> batch;   ///< that it writes to: rollups wait for it
    std::optional<qint64> copiedRows;
    std::optional<qint64> copiedBytes;
    std::optional<qint64> bytesToCopy; ///< in all
    bool mayEnd = false;               ///< the login may cancel and terminate it
    QString statement;                 ///< shortened
    QString problem;                   ///< of a node that does not answer
};

struct SessionTable {
    Instant now{}; ///< the server's clock
    std::vector<ServerSession> sessions;
};

/// A partition of raw rows.
struct PartitionLine {
    QString dataset;
    QString partition;              ///< name within schema tidemark
    std::optional<TimeRange> range; ///< nothing: the default partition
    std::optional<qint64> rows;     ///< nothing: not known
    bool rowsAreExact = false;      ///< else as many as the server's statistics say
    std::optional<qint64> bytes;    ///< with indexes; nothing: a node did not answer
    QString nodes;                  ///< where it is
    qint64 due = 0;       ///< of the default partition: rows that a partition of their own waits for
    qint64 beyond = 0;    ///< … dated beyond the days that have partitions
    qint64 past = 0;      ///< … older than raw rows are kept
    bool isAhead = false; ///< it lies in the future
};

} // namespace tidemark
