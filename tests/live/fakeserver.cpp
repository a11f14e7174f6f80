// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/fakeserver.h"

#include <QAbstractEventDispatcher>
#include <QSemaphore>
#include <QThread>

#include <algorithm>
#include <utility>

namespace tidemark::test
{

using namespace Qt::StringLiterals;

namespace
{
Error cancelledError()
{
    return Error{.kind = ErrorKind::Cancelled};
}

QString tenantText(TenantId tenant)
{
    return QString::number(tenant.value());
}
} // namespace

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
    void answerEmpty(const QString &kind, const Reply<T> &reply, const QString &what = {})
    {
        answer<T>(kind, what, reply, [] { return T(); });
    }
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
    void examine(Reply<std::vector<Finding>> reply) override { answerEmpty(u"examine"_s, reply); }
    void readClusterNodes(Reply<std::vector<ClusterNode>> reply) override { answerEmpty(u"nodes"_s, reply); }
    void readTableSizes(Reply<std::vector<TableSize>> reply) override { answerEmpty(u"sizes"_s, reply); }
    void readClusterHealth(Reply<std::vector<HealthItem>> reply) override { answerEmpty(u"health"_s, reply); }
    void readRetention(Reply<std::vector<TableRetention>> reply) override
    {
        answer<std::vector<TableRetention>>(u"retention"_s, {}, std::move(reply),
                                            []() { return std::vector<TableRetention>(4); });
    }
    void previewRetention(const TableRetention &retention, Reply<RetentionPreview> reply) override
    {
        answerEmpty(u"retention preview"_s, reply, retention.table);
    }
    void readHolds(Reply<std::vector<Hold>> reply) override { answerEmpty(u"holds"_s, reply); }
    void addHold(const HoldRequest &, Reply<Hold> reply) override { answerEmpty(u"hold"_s, reply); }
    void releaseHold(qint64 id, Reply<Hold> reply) override
    {
        answerEmpty(u"release"_s, reply, QString::number(id));
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

void FakeServer::hold(const QString &kind)
{
    const std::lock_guard lock(m_mutex);
    m_held.try_emplace(kind);
}

void FakeServer::release(const QString &kind)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto held = m_held.extract(kind);
        if (!held.empty())
            for (const Held &one : held.mapped())
                QMetaObject::invokeMethod(one.gateway, one.answer, Qt::QueuedConnection);
    }
    settle();
}

void FakeServer::fail(const std::optional<Error> &error)
{
    const std::lock_guard lock(m_mutex);
    m_failure = error;
}

QStringList FakeServer::takeCalls()
{
    settle();
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_calls, {});
}

int FakeServer::gatewaysMade() const
{
    const std::lock_guard lock(m_mutex);
    return m_made;
}

int FakeServer::gatewaysAlive() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_gateways.size());
}

void FakeServer::breakConnections(const Error &error)
{
    {
        const std::lock_guard lock(m_mutex);
        for (QObject *gateway : m_gateways)
            QMetaObject::invokeMethod(
                gateway,
                [gateway, error] {
                    if (auto *reader = dynamic_cast<ReadSide *>(gateway))
                        reader->breakConnection(error);
                    else if (auto *admin = dynamic_cast<AdminSide *>(gateway))
                        admin->breakConnection(error);
                },
                Qt::QueuedConnection);
    }
    settle();
}

void FakeServer::commitRollup(Dataset dataset)
{
    {
        const std::lock_guard lock(m_mutex);
        for (QObject *gateway : m_gateways)
            if (auto *reader = dynamic_cast<ReadSide *>(gateway))
                QMetaObject::invokeMethod(
                    reader, [reader, dataset] { Q_EMIT reader->rollupCommitted(dataset, 0); },
                    Qt::QueuedConnection);
    }
    settle();
}

// A round goes once through every thread's queue; a question, its answer and what follows take a few.
void FakeServer::settle()
{
    for (int round = 0; round < 8; ++round) {
        const auto passed = std::make_shared<QSemaphore>();
        int posted = 0;
        {
            const std::lock_guard lock(m_mutex);
            // The threads', not the gateways': between an old gateway and its successor a thread has none.
            for (QThread *thread : m_threads) {
                // Counts as passed, too, where the thread ends before its turn comes.
                const std::shared_ptr<void> token(nullptr, [passed](void *) { passed->release(); });
                QMetaObject::invokeMethod(
                    thread->eventDispatcher(), [token] {}, Qt::QueuedConnection);
                ++posted;
            }
        }
        passed->acquire(posted);
        QCoreApplication::processEvents();
    }
}

std::unique_ptr<ReadGateway> FakeServer::makeReadGateway()
{
    return std::make_unique<ReadSide>(*this);
}

std::unique_ptr<AdminGateway> FakeServer::makeAdminGateway()
{
    return std::make_unique<AdminSide>(*this);
}

void FakeServer::enter(QObject *gateway)
{
    const std::lock_guard lock(m_mutex);
    m_gateways.push_back(gateway);
    ++m_made;
    QThread *const thread = QThread::currentThread();
    if (m_threads.insert(thread).second) {
        QObject::connect(
            thread, &QThread::finished, thread,
            [this, thread] {
                const std::lock_guard ending(m_mutex);
                m_threads.erase(thread);
            },
            Qt::DirectConnection);
    }
}

void FakeServer::leave(QObject *gateway)
{
    const std::lock_guard lock(m_mutex);
    std::erase(m_gateways, gateway);
    for (auto &[kind, held] : m_held)
        std::erase_if(held, [gateway](const Held &one) { return one.gateway == gateway; });
}

void FakeServer::note(const QString &call)
{
    const std::lock_guard lock(m_mutex);
    m_calls.append(call);
}

bool FakeServer::isHeld(const QString &kind) const
{
    const std::lock_guard lock(m_mutex);
    return m_held.contains(kind);
}

} // namespace tidemark::test
