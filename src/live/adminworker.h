// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways.h"
#include "core/rolluplevel.h"
#include "core/workerthread.h"

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace tidemark::live
{

struct RollupJob {
    Dataset dataset = Dataset::Events;
    bool operator==(const RollupJob &) const = default;
};
struct ExpiryJob {
    ExpiryRequest request;
    bool operator==(const ExpiryJob &other) const
    {
        return request.dataset == other.request.dataset && request.keepRaw == other.request.keepRaw &&
               request.dryRun == other.request.dryRun;
    }
};
struct PartitionsJob {
    Dataset dataset = Dataset::Events;
    bool operator==(const PartitionsJob &) const = default;
};
struct SwitchJob {
    qint64 jobId = 0;
    bool active = false;
    bool operator==(const SwitchJob &) const = default;
};
struct RetentionChange {
    TableRetention retention;
    bool operator==(const RetentionChange &) const = default;
};
struct HoldRelease {
    qint64 id = 0;
    bool operator==(const HoldRelease &) const = default;
};
struct BackfillJob {
    BackfillRequest request;
    bool operator==(const BackfillJob &) const = default;
};
struct RunLogReading {
    int limit = 50;
    bool operator==(const RunLogReading &) const = default;
};
struct JobsReading {
    int runLimit = 50;
    bool operator==(const JobsReading &) const = default;
};
struct Examination {
    bool operator==(const Examination &) const = default;
};
struct RetentionReading {
    bool operator==(const RetentionReading &) const = default;
};
struct RetentionLook {
    TableRetention retention;
    bool operator==(const RetentionLook &) const = default;
};
struct HoldsReading {
    bool operator==(const HoldsReading &) const = default;
};
struct CoverageReading {
    LevelRange range;
    bool operator==(const CoverageReading &) const = default;
};
struct LostRunReading {
    LostRun run;
    bool operator==(const LostRunReading &) const = default;
};
// Jobs first, readings behind them.
using AdminRequest =
    std::variant<RollupJob, ExpiryJob, PartitionsJob, SwitchJob, RetentionChange, BackfillJob, HoldRelease,
                 RunLogReading, JobsReading, Examination, RetentionReading, CoverageReading, RetentionLook,
                 HoldsReading, LostRunReading>;
constexpr std::size_t firstReading = 7;

struct JobsAnswer {
    Result<std::vector<ScheduledJob>> jobs;
    Result<std::vector<JobRun>> runs;
};
// The same places as in AdminRequest.
using AdminAnswer = std::variant<Result<RollupReport>, Result<ExpiryReport>, Result<int>, Result<void>,
                                 Result<TableRetention>, Result<BackfillReport>, Result<Hold>,
                                 Result<std::vector<RunLogEntry>>, JobsAnswer, Result<std::vector<Finding>>,
                                 Result<std::vector<TableRetention>>, Result<std::vector<CoverageBucket>>,
                                 Result<RetentionPreview>, Result<std::vector<Hold>>, Result<LostRunState>>;

/// An answer of that request's shape in which every part is the error.
[[nodiscard]] AdminAnswer failedAnswer(const AdminRequest &request, const Error &error);
/// The run that a job is in the log, where its connection was lost before its outcome came.
[[nodiscard]] std::optional<LostRun> lostRunOf(const AdminRequest &job, const AdminAnswer &answer,
                                               const SessionMark &session);

/// What stands on AdminLane's thread: the gateway, and the one request that runs.
class AdminWorker final : public ThreadWorker
{
    Q_OBJECT

public:
    using GatewayFactory = std::function<std::unique_ptr<AdminGateway>()>;

    explicit AdminWorker(GatewayFactory factory)
        : m_factory(std::move(factory))
    {
    }

    void begin() override;
    void end() override;
    void run(qint64 ticket, const AdminRequest &request);
    void cancel(qint64 ticket); ///< if that one still runs
    /// Another gateway; what ran is not answered.
    void renew(const GatewayFactory &factory);

Q_SIGNALS:
    void progressed(qint64 ticket, const tidemark::ExpiryReport &report);
    void backfillProgressed(qint64 ticket, const tidemark::BackfillReport &report);
    /// session: of the last request that wrote.
    void done(qint64 ticket, const tidemark::live::AdminAnswer &answer, const tidemark::SessionMark &session);

private:
    void call(qint64 ticket, const RollupJob &job);
    void call(qint64 ticket, const ExpiryJob &job);
    void call(qint64 ticket, const PartitionsJob &job);
    void call(qint64 ticket, const SwitchJob &job);
    void call(qint64 ticket, const BackfillJob &job);
    void call(qint64 ticket, const RunLogReading &reading);
    void call(qint64 ticket, const JobsReading &reading);
    void call(qint64 ticket, const Examination &examination);
    void call(qint64 ticket, const RetentionChange &change);
    void call(qint64 ticket, const RetentionReading &reading);
    void call(qint64 ticket, const CoverageReading &reading);
    void call(qint64 ticket, const RetentionLook &look);
    void call(qint64 ticket, const LostRunReading &reading);
    void call(qint64 ticket, const HoldsReading &reading);
    void call(qint64 ticket, const HoldRelease &release);
    // A reply that ends the request.
    auto finisher(qint64 ticket)
    {
        return [this, ticket](auto result) { finish(ticket, AdminAnswer(std::move(result))); };
    }
    void finish(qint64 ticket, const AdminAnswer &answer);

    GatewayFactory m_factory;
    std::unique_ptr<AdminGateway> m_gateway;
    qint64 m_running = 0; // its ticket; 0: nothing runs
    bool m_ending = false;
};

} // namespace tidemark::live
