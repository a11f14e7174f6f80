// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adminreports.h"
#include "core/alerts.h"
#include "core/annotationactions.h"
#include "core/loadhistory.h"
#include "core/loginrights.h"
#include "core/rolluplevel.h"

#include <variant>

/// Everything that an operator can ask of a coordinator. Each action is one type that says
///
///     using Answer = Hold;                                   what comes back, as a Result
///     static constexpr bool isJob = true;                    or false: a reading
///     static constexpr QLatin1StringView logName{"hold"};    of jobs: what the run log calls it
///     using After = HoldsReading;                            of jobs: what to read again after it; without
///                                                            it, the run log
///
/// Jobs change something, or take long: they run one at a time, in the order in which they were asked for,
/// are never repeated, and can be cancelled. One with a member dryRun that is set is a preview: it changes
/// nothing. Of readings, and of previews, only the newest of its type waits.
///
/// To add an action: its type and its place in AdminTask here, its statement in
/// resources/sql/admin and its line in coordinator/admin/adminstatements (of several statements: in
/// pgadmingateway.cpp), and whoever asks for it.
namespace tidemark
{

// ---- readings

/// The newest first, without rollups that had nothing to do (but for the latest).
struct RunLogReading {
    using Answer = std::vector<RunLogEntry>;
    static constexpr bool isJob = false;
    int limit = 50;
    std::optional<qint64> before{}; ///< those older than the entry of this number
    QString what{};                 ///< the kinds, separated by commas; empty: all
    QString role{};
    QString dataset{};
    QString text{}; ///< in the detail, application or client, whatever case
    std::optional<Instant> from{};
    std::optional<Instant> to{};
    friend bool operator==(const RunLogReading &, const RunLogReading &) = default;
};

struct RollupDaysReading {
    using Answer = std::vector<RollupDay>;
    static constexpr bool isJob = false;
    friend bool operator==(const RollupDaysReading &, const RollupDaysReading &) = default;
};

/// What became of a run whose connection was lost; connects anew.
struct LostRunReading {
    using Answer = LostRunState;
    static constexpr bool isJob = false;
    LostRun run;
    friend bool operator==(const LostRunReading &, const LostRunReading &) = default;
};

struct ScheduleReading {
    using Answer = Schedule;
    static constexpr bool isJob = false;
    int runLimit = 50;
    friend bool operator==(const ScheduleReading &, const ScheduleReading &) = default;
};

/// Who may change the run log.
struct LogRightsReading {
    using Answer = LogRights;
    static constexpr bool isJob = false;
    friend bool operator==(const LogRightsReading &, const LogRightsReading &) = default;
};

/// What is or soon will be wrong. One that is not thorough costs the server next to nothing: it reads no rows
/// and asks the nodes of a cluster no more than whether they are there.
struct Examination {
    using Answer = std::vector<Finding>;
    static constexpr bool isJob = false;
    bool thorough = true;
    friend bool operator==(const Examination &, const Examination &) = default;
};

/// How long each table's rows are kept.
struct RetentionReading {
    using Answer = std::vector<TableRetention>;
    static constexpr bool isJob = false;
    friend bool operator==(const RetentionReading &, const RetentionReading &) = default;
};

/// What that retention would mean now, counted.
struct RetentionLook {
    using Answer = RetentionPreview;
    static constexpr bool isJob = false;
    TableRetention retention;
    friend bool operator==(const RetentionLook &, const RetentionLook &) = default;
};

/// The holds that count now.
struct HoldsReading {
    using Answer = std::vector<Hold>;
    static constexpr bool isJob = false;
    friend bool operator==(const HoldsReading &, const HoldsReading &) = default;
};

/// What each bucket of a level stands for; up to 200,000 buckets.
struct CoverageReading {
    using Answer = std::vector<CoverageBucket>;
    static constexpr bool isJob = false;
    LevelRange range;
    friend bool operator==(const CoverageReading &, const CoverageReading &) = default;
};

/// The nodes of the cluster, the coordinator first. One that cannot be reached is waited for a few seconds,
/// and said to be so.
struct NodesReading {
    using Answer = std::vector<ClusterNode>;
    static constexpr bool isJob = false;
    friend bool operator==(const NodesReading &, const NodesReading &) = default;
};

/// What each table takes on each node.
struct TableSizesReading {
    using Answer = std::vector<TableSize>;
    static constexpr bool isJob = false;
    friend bool operator==(const TableSizesReading &, const TableSizesReading &) = default;
};

struct ClusterHealthReading {
    using Answer = std::vector<HealthItem>;
    static constexpr bool isJob = false;
    friend bool operator==(const ClusterHealthReading &, const ClusterHealthReading &) = default;
};

/// The statements that run, and who waits for whom.
struct SessionsReading {
    using Answer = SessionTable;
    static constexpr bool isJob = false;
    friend bool operator==(const SessionsReading &, const SessionsReading &) = default;
};

/// Backfills that are not through, the latest first.
struct BackfillsReading {
    using Answer = std::vector<UnfinishedBackfill>;
    static constexpr bool isJob = false;
    friend bool operator==(const BackfillsReading &, const BackfillsReading &) = default;
};

/// The partitions of all datasets, the latest first.
struct PartitionsReading {
    using Answer = std::vector<PartitionLine>;
    static constexpr bool isJob = false;
    friend bool operator==(const PartitionsReading &, const PartitionsReading &) = default;
};

/// What raw rows and levels take, how fast that grows, and what room is left.
struct StorageReading {
    using Answer = Storage;
    static constexpr bool isJob = false;
    friend bool operator==(const StorageReading &, const StorageReading &) = default;
};

/// Every login that has rights here, by name.
struct LoginsReading {
    using Answer = LoginTable;
    static constexpr bool isJob = false;
    friend bool operator==(const LoginsReading &, const LoginsReading &) = default;
};

/// The latest loads, and how far each resume key has come.
struct LoadsReading {
    using Answer = LoadTable;
    static constexpr bool isJob = false;
    int limit = 100;
    friend bool operator==(const LoadsReading &, const LoadsReading &) = default;
};

/// The alert rules that the login sees, with how they stand.
struct AlertsReading {
    using Answer = std::vector<AlertLine>;
    static constexpr bool isJob = false;
    std::optional<TenantId> tenant{}; ///< nothing: of all
    friend bool operator==(const AlertsReading &, const AlertsReading &) = default;
};

/// What became of them, the latest first.
struct AlertHistoryReading {
    using Answer = std::vector<AlertEvent>;
    static constexpr bool isJob = false;
    std::optional<qint64> rule{};
    std::optional<TenantId> tenant{};
    std::optional<TimeRange> range{};
    int limit = 50;
    friend bool operator==(const AlertHistoryReading &, const AlertHistoryReading &) = default;
};

/// When a rule would have fired over the last days.
struct AlertTrial {
    using Answer = AlertPreview;
    static constexpr bool isJob = false;
    std::optional<qint64> id{}; ///< one that there is
    QByteArray fields;          ///< what of it is otherwise, or a new one (alertFields)
    int days = 30;              ///< no more than these
    friend bool operator==(const AlertTrial &, const AlertTrial &) = default;
};

// ---- jobs

struct RollupRequest {
    using Answer = RollupReport;
    static constexpr bool isJob = true;
    static constexpr QLatin1StringView logName{"rollup"};
    Dataset dataset = Dataset::Events;
    friend bool operator==(const RollupRequest &, const RollupRequest &) = default;
};

/// One short transaction a partition; progress comes after each.
struct ExpiryRequest {
    using Answer = ExpiryReport;
    static constexpr bool isJob = true;
    static constexpr QLatin1StringView logName{"expire"};
    Dataset dataset = Dataset::Events;
    std::optional<QString> keepRaw; ///< a PostgreSQL interval; nothing: the stored retention
    bool dryRun = true;
    friend bool operator==(const ExpiryRequest &, const ExpiryRequest &) = default;
};

/// Makes the partitions that lie ahead and carries rows over from the default partition; answers how many
/// were made.
struct PartitionsRequest {
    using Answer = int;
    static constexpr bool isJob = true;
    static constexpr QLatin1StringView logName{"partitions"};
    Dataset dataset = Dataset::Events;
    friend bool operator==(const PartitionsRequest &, const PartitionsRequest &) = default;
};

/// Everything that is due: partitions ahead, and what is past its time. Answers what became of it, step by
/// step; a step that failed is no Error. Each step has its own name in the run log.
struct UpkeepRequest {
    using Answer = std::vector<RunLogEntry>;
    static constexpr bool isJob = true;
    static constexpr QLatin1StringView logName{};
    friend bool operator==(const UpkeepRequest &, const UpkeepRequest &) = default;
};

/// Rebuilds rollups from raw rows, each UTC day in a transaction of its own, or in a dry run finds out what
/// that would change. Progress comes after each day. Broken off, it goes on where it was when it is asked for
/// with the same range. Once it has begun, a cancel and a failure are told in the report beside what was done
/// until then.
struct BackfillRequest {
    using Answer = BackfillReport;
    static constexpr bool isJob = true;
    static constexpr QLatin1StringView logName{"backfill"};
    Dataset dataset = Dataset::Events;
    TimeRange range;       ///< every UTC day that it touches
    bool trustRaw = false; ///< rebuild also where fewer raw rows are left than are rolled up
    bool dryRun = true;
    friend bool operator==(const BackfillRequest &, const BackfillRequest &) = default;
};

/// Pauses or resumes a scheduled job.
struct JobSwitch {
    using Answer = Nothing;
    using After = ScheduleReading;
    static constexpr bool isJob = true;
    static constexpr QLatin1StringView logName{"schedule"};
    qint64 jobId = 0;
    bool active = false;
    friend bool operator==(const JobSwitch &, const JobSwitch &) = default;
};

/// Gives a scheduled job another schedule: the five fields of a crontab, or "N seconds" where pg_cron knows
/// those. Answers whether it is another one.
struct JobRescheduling {
    using Answer = bool;
    using After = ScheduleReading;
    static constexpr bool isJob = true;
    static constexpr QLatin1StringView logName{"schedule"};
    qint64 jobId = 0;
    QString schedule;
    friend bool operator==(const JobRescheduling &, const JobRescheduling &) = default;
};

/// Answers what is kept of that table from now on. What is gone comes back with a longer time only by a
/// backfill, as far as raw rows hold it.
struct RetentionChange {
    using Answer = TableRetention;
    using After = RetentionReading;
    static constexpr bool isJob = true;
    static constexpr QLatin1StringView logName{"retention"};
    TableRetention retention;
    friend bool operator==(const RetentionChange &, const RetentionChange &) = default;
};

struct HoldRequest {
    using Answer = Hold;
    using After = HoldsReading;
    static constexpr bool isJob = true;
    static constexpr QLatin1StringView logName{"hold"};
    Dataset dataset = Dataset::Events;
    TimeRange range;
    std::optional<Instant> until;
    std::optional<QString> length; ///< a PostgreSQL interval from now on; neither: until it is released
    QString reason;
    friend bool operator==(const HoldRequest &, const HoldRequest &) = default;
};

/// Answers what was released.
struct HoldRelease {
    using Answer = Hold;
    using After = HoldsReading;
    static constexpr bool isJob = true;
    static constexpr QLatin1StringView logName{"hold"};
    qint64 id = 0;
    friend bool operator==(const HoldRelease &, const HoldRelease &) = default;
};

/// Cancels what a session runs, or ends it. Answers whether it was still there.
struct SessionEnd {
    using Answer = bool;
    using After = SessionsReading;
    static constexpr bool isJob = true;
    static constexpr QLatin1StringView logName{"session"};
    qint64 pid = 0; ///< on this server
    bool terminate = false;
    friend bool operator==(const SessionEnd &, const SessionEnd &) = default;
};

/// Gives a tenant the name under which it is listed and found; an empty one takes it away.
struct TenantNaming {
    using Answer = Nothing;
    static constexpr bool isJob = true;
    static constexpr QLatin1StringView logName{"tenant"};
    TenantId tenant;
    QString name;
    friend bool operator==(const TenantNaming &, const TenantNaming &) = default;
};

/// What a login may do from now on, as a whole; what is not among it is withdrawn. Needs a superuser.
struct RightsChange {
    using Answer = Nothing;
    using After = LoginsReading;
    static constexpr bool isJob = true;
    static constexpr QLatin1StringView logName{"grant"};
    QString login;
    LoginRights rights;
    friend bool operator==(const RightsChange &, const RightsChange &) = default;
};

/// Enters an alert rule, or changes what is given of one. Answers its id.
struct AlertSaving {
    using Answer = qint64;
    using After = AlertsReading;
    static constexpr bool isJob = true;
    static constexpr QLatin1StringView logName{"alert"};
    std::optional<qint64> id{}; ///< nothing: a new one
    QByteArray fields;          ///< as alertFields makes them
    friend bool operator==(const AlertSaving &, const AlertSaving &) = default;
};

/// Answers what was removed.
struct AlertRemoval {
    using Answer = qint64;
    using After = AlertsReading;
    static constexpr bool isJob = true;
    static constexpr QLatin1StringView logName{"alert"};
    qint64 id = 0;
    friend bool operator==(const AlertRemoval &, const AlertRemoval &) = default;
};

// ---- all of them

/// Whichever action; the one list of them.
using AdminTask =
    std::variant<RunLogReading, RollupDaysReading, LostRunReading, ScheduleReading, Examination,
                 RetentionReading, RetentionLook, HoldsReading, CoverageReading, NodesReading,
                 TableSizesReading, ClusterHealthReading, RollupRequest, ExpiryRequest, PartitionsRequest,
                 UpkeepRequest, BackfillRequest, JobSwitch, JobRescheduling, RetentionChange, HoldRequest,
                 HoldRelease, TenantNaming, LogRightsReading, SessionsReading, PartitionsReading, SessionEnd,
                 BackfillsReading, AlertsReading, AlertHistoryReading, AlertTrial, AlertSaving, AlertRemoval,
                 StorageReading, LoginsReading, LoadsReading, RightsChange, AnnotationsReading, NoteSaving,
                 NoteRemoval>;

/// The action that a fix is.
[[nodiscard]] inline AdminTask taskOf(const Fix &fix)
{
    switch (fix.kind) {
    case Fix::Kind::RollUp:
        return RollupRequest{fix.dataset};
    case Fix::Kind::MakePartitions:
        return PartitionsRequest{fix.dataset};
    case Fix::Kind::Upkeep:
        return UpkeepRequest{};
    case Fix::Kind::Backfill:
        return BackfillRequest{fix.dataset, fix.range, false, false};
    case Fix::Kind::ResumeJob:
        break;
    }
    return JobSwitch{fix.job, true};
}

/// What came of an action.
template<typename Action>
struct Answered {
    Action asked;
    Result<typename Action::Answer> result;
};

/// How far a job has come.
template<typename Action>
struct Progressed {
    Action asked;
    typename Action::Answer sofar;
};

namespace detail
{
template<template<typename> class Of, typename List>
struct EachOf;
template<template<typename> class Of, typename... Actions>
struct EachOf<Of, std::variant<Actions...>> {
    using Type = std::variant<Of<Actions>...>;
};
} // namespace detail

/// An Of<Action> of whichever action.
template<template<typename> class Of>
using OfAnyAction = typename detail::EachOf<Of, AdminTask>::Type;

using AdminAnswer = OfAnyAction<Answered>;
using AdminProgress = OfAnyAction<Progressed>;

} // namespace tidemark
