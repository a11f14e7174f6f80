// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "live/fakeserver.h"

#include <utility>

/// The two gateways of a FakeServer; for fakeserver.cpp alone.
namespace tidemark::test
{

using namespace Qt::StringLiterals;

inline Error cancelledError()
{
    return Error{.kind = ErrorKind::Cancelled};
}

inline QString tenantText(TenantId tenant)
{
    return QString::number(tenant.value());
}

/// Answers calls in the way of a real gateway: once, from the event loop, one after another.
template<typename Base>
class FakeServer::Gateway : public Base
{
public:
    explicit Gateway(FakeServer &fakeServer)
        : server(fakeServer)
    {
        server.enter(this);
    }
    ~Gateway() override
    {
        server.leave(this);
        if (m_cancel)
            server.note(u"closed under "_s + m_kind);
    }
    Q_DISABLE_COPY_MOVE(Gateway)

    void cancel() override
    {
        server.note(u"cancel "_s + m_kind);
        if (m_cancel && !server.isHeld(u"cancel"_s))
            later([this] {
                if (m_cancel)
                    std::exchange(m_cancel, {})();
            });
    }

    virtual void breakConnection(const Error &error) = 0;

protected:
    template<typename T>
    void answer(const QString &kind, const QString &what, Reply<T> reply, std::function<Result<T>()> good)
    {
        server.note(what.isEmpty() ? kind : kind + u' ' + what);
        m_kind = kind;
        const int call = ++m_call;
        m_cancel = [this, reply] {
            m_call++;
            reply(cancelledError());
        };
        auto answerNow = [this, call, reply, good] {
            if (call != m_call)
                return;
            m_cancel = {};
            const std::lock_guard lock(server.m_mutex);
            if (server.m_failure) {
                reply(*server.m_failure);
                told(server.m_failure);
            } else {
                told({});
                reply(good());
            }
        };
        const std::lock_guard lock(server.m_mutex);
        if (server.isHeld(kind))
            server.m_held[kind].push_back({this, answerNow});
        else
            later(answerNow);
    }
    void later(std::function<void()> what)
    {
        QMetaObject::invokeMethod(this, std::move(what), Qt::QueuedConnection);
    }
    /// How the call went, for the gateway's signals.
    virtual void told(const std::optional<Error> &failure) = 0;

    FakeServer &server;
    bool isConnected = false;

private:
    QString m_kind;
    int m_call = 0;
    std::function<void()> m_cancel;
};

class FakeServer::ReadSide final : public Gateway<ReadGateway>
{
public:
    using Gateway::Gateway;

    void readLive(const LiveQuestion &question, Reply<LiveAnswer> reply) override
    {
        answer<LiveAnswer>(u"live"_s, tenantText(question.tenant), std::move(reply),
                           [this, question]() -> Result<LiveAnswer> {
                               LiveCounts counts;
                               counts.question = question;
                               counts.serverTime = server.m_now();
                               TideTable tide;
                               tide.serverTime = counts.serverTime;
                               return LiveAnswer{question, std::make_shared<const LiveCounts>(counts),
                                                 std::make_shared<const TideTable>(tide)};
                           });
    }
    void readHistory(const RangeQuestion &question, Reply<HistoryAnswer> reply) override
    {
        const QString what = tenantText(question.tenant) + u' ' + toIso(question.range.to);
        answer<HistoryAnswer>(u"history"_s, what, std::move(reply), [question]() -> Result<HistoryAnswer> {
            return HistoryAnswer{question, std::make_shared<const TrendSeries>(),
                                 std::make_shared<const UniqueSeries>(),
                                 std::make_shared<const CountryBreakdown>(), std::nullopt};
        });
    }
    void searchTenants(const QString &text, int, Reply<TenantPage> reply) override
    {
        answer<TenantPage>(u"tenants"_s, text, std::move(reply), [text]() -> Result<TenantPage> {
            return TenantPage{text, 0, 0, {}};
        });
    }
    void readRaw(const RangeQuestion &question, int, Reply<RawRows> reply) override
    {
        answer<RawRows>(u"raw"_s, tenantText(question.tenant), std::move(reply),
                        [question]() -> Result<RawRows> {
                            return RawRows{question, {}, {}, false};
                        });
    }
    void readTide(Reply<TideTable> reply) override
    {
        answer<TideTable>(u"tide"_s, {}, std::move(reply), []() -> Result<TideTable> { return TideTable(); });
    }

    void breakConnection(const Error &error) override
    {
        if (std::exchange(isConnected, false))
            Q_EMIT disconnected(error);
    }

protected:
    void told(const std::optional<Error> &failure) override
    {
        if (!failure) {
            if (!std::exchange(isConnected, true))
                Q_EMIT connected();
        } else if (failure->connectionLost) {
            isConnected = false;
            Q_EMIT disconnected(*failure);
        }
    }
};

class FakeServer::AdminSide final : public Gateway<AdminGateway>
{
public:
    using Gateway::Gateway;

    void rollup(Dataset dataset, Reply<RollupReport> reply) override
    {
        answer<RollupReport>(u"rollup"_s, datasetName(dataset), std::move(reply),
                             [dataset]() -> Result<RollupReport> {
                                 RollupReport report;
                                 report.dataset = dataset;
                                 report.rows = 7;
                                 return report;
                             });
    }
    void expire(const ExpiryRequest &request, Progress<ExpiryReport> progress,
                Reply<ExpiryReport> reply) override
    {
        const QString what = (request.dryRun ? u"preview "_s : u"really "_s) + datasetName(request.dataset) +
                             u' ' + request.keepRaw.value_or(u"stored"_s);
        answer<ExpiryReport>(u"expire"_s, what, std::move(reply),
                             [request, progress]() -> Result<ExpiryReport> {
                                 ExpiryReport report;
                                 report.dataset = request.dataset;
                                 report.dryRun = request.dryRun;
                                 progress(report);
                                 progress(report);
                                 return report;
                             });
    }
    void makePartitions(Dataset dataset, Reply<int> reply) override
    {
        answer<int>(u"partitions"_s, datasetName(dataset), std::move(reply),
                    []() -> Result<int> { return 3; });
    }
    void readRunLog(int limit, Reply<std::vector<RunLogEntry>> reply) override
    {
        answer<std::vector<RunLogEntry>>(u"runlog"_s, QString::number(limit), std::move(reply),
                                         []() { return std::vector<RunLogEntry>(); });
    }
    void upkeep(Reply<std::vector<RunLogEntry>> reply) override
    {
        answer<std::vector<RunLogEntry>>(u"upkeep"_s, {}, std::move(reply),
                                         []() { return std::vector<RunLogEntry>(4); });
    }
    [[nodiscard]] SessionMark session() const override { return {7, u"then"_s, u"later"_s}; }
    void readLostRun(const LostRun &run, Reply<LostRunState> reply) override
    {
        const QString what = run.what + u' ' + run.dataset + u' ' + QString::number(run.session.pid);
        answer<LostRunState>(u"lost"_s, what, std::move(reply), [this] { return server.nextLostRun(); });
    }
    void readRollupDays(Reply<std::vector<RollupDay>> reply) override
    {
        answer<std::vector<RollupDay>>(u"days"_s, {}, std::move(reply),
                                       []() { return std::vector<RollupDay>(2); });
    }
    void readJobs(Reply<std::vector<ScheduledJob>> reply) override
    {
        answer<std::vector<ScheduledJob>>(u"jobs"_s, {}, std::move(reply),
                                          []() { return std::vector<ScheduledJob>(2); });
    }
    void readJobRuns(int limit, Reply<std::vector<JobRun>> reply) override
    {
        answer<std::vector<JobRun>>(u"runs"_s, QString::number(limit), std::move(reply),
                                    []() { return std::vector<JobRun>(5); });
    }
    void setJobActive(qint64 jobId, bool active, Reply<void> reply) override
    {
        answer<void>(u"switch"_s, QString::number(jobId) + (active ? u" on"_s : u" off"_s), std::move(reply),
                     []() { return Result<void>(); });
    }
    void examine(Reply<std::vector<Finding>> reply) override
    {
        answer<std::vector<Finding>>(u"examine"_s, {}, std::move(reply),
                                     []() { return std::vector<Finding>(); });
    }
    void readClusterNodes(Reply<std::vector<ClusterNode>> reply) override
    {
        answer<std::vector<ClusterNode>>(u"nodes"_s, {}, std::move(reply),
                                         []() { return std::vector<ClusterNode>(); });
    }
    void readTableSizes(Reply<std::vector<TableSize>> reply) override
    {
        answer<std::vector<TableSize>>(u"sizes"_s, {}, std::move(reply),
                                       []() { return std::vector<TableSize>(); });
    }
    void readClusterHealth(Reply<std::vector<HealthItem>> reply) override
    {
        answer<std::vector<HealthItem>>(u"health"_s, {}, std::move(reply),
                                        []() { return std::vector<HealthItem>(); });
    }
    void readRetention(Reply<std::vector<TableRetention>> reply) override
    {
        answer<std::vector<TableRetention>>(u"retention"_s, {}, std::move(reply),
                                            []() { return std::vector<TableRetention>(4); });
    }
    void previewRetention(const TableRetention &retention, Reply<RetentionPreview> reply) override
    {
        answer<RetentionPreview>(
            u"retention preview"_s, retention.table, std::move(reply),
            [retention]() -> Result<RetentionPreview> { return RetentionPreview{.retention = retention}; });
    }
    void readHolds(Reply<std::vector<Hold>> reply) override
    {
        answer<std::vector<Hold>>(u"holds"_s, {}, std::move(reply), []() { return std::vector<Hold>(); });
    }
    void addHold(const HoldRequest &request, Reply<Hold> reply) override
    {
        answer<Hold>(u"hold"_s, datasetName(request.dataset), std::move(reply),
                     [request]() -> Result<Hold> { return Hold{.range = request.range}; });
    }
    void releaseHold(qint64 id, Reply<Hold> reply) override
    {
        answer<Hold>(u"release"_s, QString::number(id), std::move(reply),
                     [id]() -> Result<Hold> { return Hold{.id = id}; });
    }
    void setRetention(const TableRetention &retention, Reply<TableRetention> reply) override
    {
        answer<TableRetention>(u"keep"_s, retention.table + u' ' + retention.keep.value_or(u"for ever"_s),
                               std::move(reply),
                               [retention]() -> Result<TableRetention> { return retention; });
    }
    void backfill(const BackfillRequest &request, Progress<BackfillReport> progress,
                  Reply<BackfillReport> reply) override
    {
        const QString what = (request.dryRun ? u"preview "_s : u"really "_s) + datasetName(request.dataset) +
                             u' ' + toIso(request.range.from) + u' ' + toIso(request.range.to);
        answer<BackfillReport>(u"backfill"_s, what, std::move(reply),
                               [request, progress]() -> Result<BackfillReport> {
                                   BackfillReport report;
                                   report.dataset = request.dataset;
                                   report.dryRun = request.dryRun;
                                   report.days = request.range;
                                   progress(report);
                                   return report;
                               });
    }
    void readCoverage(Dataset dataset, const QString &level, const TimeRange &,
                      Reply<std::vector<CoverageBucket>> reply) override
    {
        answer<std::vector<CoverageBucket>>(u"coverage"_s, datasetName(dataset) + u' ' + level,
                                            std::move(reply),
                                            []() { return std::vector<CoverageBucket>(6); });
    }

    void breakConnection(const Error &error) override { Q_EMIT disconnected(error); }

protected:
    void told(const std::optional<Error> &failure) override
    {
        if (failure && failure->connectionLost)
            Q_EMIT disconnected(*failure);
    }
};

} // namespace tidemark::test
