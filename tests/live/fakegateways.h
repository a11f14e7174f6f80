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
                               return LiveAnswer{.question = question,
                                                 .counts = std::make_shared<const LiveCounts>(counts),
                                                 .tide = std::make_shared<const TideTable>(tide),
                                                 .age = server.m_age};
                           });
    }
    void readHistory(const RangeQuestion &question, Reply<HistoryAnswer> reply) override
    {
        const QString what = tenantText(question.tenant) + u' ' + toIso(question.range.to);
        answer<HistoryAnswer>(u"history"_s, what, std::move(reply),
                              [this, question]() -> Result<HistoryAnswer> {
                                  HistoryAnswer good;
                                  good.question = question;
                                  good.age = server.m_age;
                                  forEachPart(good, []<typename Pane>(const Pane &, auto &part) {
                                      part = std::make_shared<const typename Pane::Series>();
                                  });
                                  return good;
                              });
    }
    void searchTenants(const QString &text, int, Reply<TenantPage> reply) override
    {
        answer<TenantPage>(u"tenants"_s, text, std::move(reply), [text]() -> Result<TenantPage> {
            return TenantPage{text, 0, 0, {}};
        });
    }
    void readRaw(const RawQuestion &question, Reply<RawRows> reply) override
    {
        answer<RawRows>(u"raw"_s, tenantText(question.of.tenant), std::move(reply),
                        [question]() -> Result<RawRows> {
                            return RawRows{question, {}, {}, {}, {}};
                        });
    }
    void readExactCost(const RangeQuestion &question, Reply<ExactCost> reply) override
    {
        answer<ExactCost>(u"cost"_s, tenantText(question.tenant), std::move(reply),
                          [question]() -> Result<ExactCost> {
                              return ExactCost{question, {}, question.range, 0};
                          });
    }
    void countExactly(const RangeQuestion &question, Reply<ExactCount> reply) override
    {
        answer<ExactCount>(u"exact"_s, tenantText(question.tenant), std::move(reply),
                           [this, question]() -> Result<ExactCount> {
                               return ExactCount{question, 0, 0, server.m_now(), {}};
                           });
    }
    void explain(const SentStatement &statement, Reply<QStringList> reply) override
    {
        answer<QStringList>(u"plan"_s, statement.name, std::move(reply),
                            []() -> Result<QStringList> { return QStringList(); });
    }
    void readNewest(Dataset dataset, TenantId tenant, Reply<NewestRow> reply) override
    {
        answer<NewestRow>(u"newest"_s, tenantText(tenant), std::move(reply),
                          [dataset, tenant]() -> Result<NewestRow> {
                              return NewestRow{dataset, tenant, {}};
                          });
    }
    void readOverview(const OverviewQuestion &question, Reply<OverviewPage> reply) override
    {
        answer<OverviewPage>(u"overview"_s, question.search, std::move(reply),
                             [question]() -> Result<OverviewPage> {
                                 return OverviewPage{question, {}, 0, 0, {}};
                             });
    }
    void readSummary(const SummaryQuestion &question, Reply<OverviewSummary> reply) override
    {
        answer<OverviewSummary>(u"summary"_s, {}, std::move(reply), [question]() -> Result<OverviewSummary> {
            OverviewSummary summary;
            summary.question = question;
            return summary;
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

    void start(OfAnyAction<AdminCall> call) override
    {
        std::visit([this](const auto &one) { begin(one); }, call);
    }
    [[nodiscard]] SessionMark session() const override { return {7, u"then"_s, u"later"_s}; }

    void breakConnection(const Error &error) override { Q_EMIT disconnected(error); }

protected:
    void told(const std::optional<Error> &failure) override
    {
        if (failure && failure->connectionLost)
            Q_EMIT disconnected(*failure);
    }

private:
    /// What was asked, as takeCalls() gives it: the kind, and what else there is to say.
    struct Words {
        QString kind;
        QString what = {};
    };

    static QString dryRunText(const auto &request)
    {
        return (request.dryRun ? u"preview "_s : u"really "_s) + datasetName(request.dataset) + u' ';
    }
    static Words words(const auto &) { return {u"action"_s}; }
    static Words words(const RollupRequest &request) { return {u"rollup"_s, datasetName(request.dataset)}; }
    static Words words(const ExpiryRequest &request)
    {
        return {u"expire"_s, dryRunText(request) + request.keepRaw.value_or(u"stored"_s)};
    }
    static Words words(const BackfillRequest &request)
    {
        return {u"backfill"_s,
                dryRunText(request) + toIso(request.range.from) + u' ' + toIso(request.range.to)};
    }
    static Words words(const AlertHistoryReading &reading)
    {
        return {u"alerthistory"_s, reading.rule ? QString::number(*reading.rule) : u"all"_s};
    }
    static Words words(const PartitionsRequest &request)
    {
        return {u"partitions"_s, datasetName(request.dataset)};
    }
    static Words words(const RunLogReading &reading) { return {u"runlog"_s, QString::number(reading.limit)}; }
    static Words words(const LostRunReading &reading)
    {
        const LostRun &run = reading.run;
        return {u"lost"_s, run.what + u' ' + run.dataset + u' ' + QString::number(run.session.pid)};
    }
    static Words words(const ScheduleReading &reading)
    {
        return {u"schedule"_s, QString::number(reading.runLimit)};
    }
    static Words words(const JobSwitch &change)
    {
        return {u"switch"_s, QString::number(change.jobId) + (change.active ? u" on"_s : u" off"_s)};
    }
    static Words words(const JobRescheduling &change)
    {
        return {u"reschedule"_s, QString::number(change.jobId) + u' ' + change.schedule};
    }
    static Words words(const Examination &) { return {u"examine"_s}; }
    static Words words(const RetentionReading &) { return {u"retention"_s}; }
    static Words words(const RetentionChange &change)
    {
        return {u"keep"_s, change.retention.table + u' ' + change.retention.keep.value_or(u"for ever"_s)};
    }
    static Words words(const HoldsReading &) { return {u"holds"_s}; }
    static Words words(const HoldRelease &release) { return {u"release"_s, QString::number(release.id)}; }
    static Words words(const LogRightsReading &) { return {u"rights"_s}; }
    static Words words(const SessionsReading &) { return {u"sessions"_s}; }
    static Words words(const LoadsReading &) { return {u"loads"_s}; }
    static Words words(const LoginsReading &) { return {u"logins"_s}; }
    static Words words(const RightsChange &change) { return {u"rights"_s, change.login}; }
    static Words words(const StorageReading &) { return {u"storage"_s}; }
    static Words words(const PartitionsReading &) { return {u"partitions listed"_s}; }
    static Words words(const SessionEnd &end)
    {
        return {end.terminate ? u"terminate"_s : u"cancel session"_s, QString::number(end.pid)};
    }
    static Words words(const CoverageReading &reading)
    {
        return {u"coverage"_s, datasetName(reading.range.dataset) + u' ' + reading.range.level};
    }

    /// What comes of it, where nothing fails.
    template<typename Action>
    typename Action::Answer outcome(const AdminCall<Action> &)
    {
        return {};
    }
    static Schedule outcome(const AdminCall<ScheduleReading> &)
    {
        return {std::vector<ScheduledJob>(2), std::vector<JobRun>(5)};
    }
    LostRunState outcome(const AdminCall<LostRunReading> &) { return server.nextLostRun(); }
    static ExpiryReport outcome(const AdminCall<ExpiryRequest> &call)
    {
        const ExpiryReport report{.dataset = call.action.dataset, .dryRun = call.action.dryRun};
        call.progress(report);
        call.progress(report);
        return report;
    }
    static BackfillReport outcome(const AdminCall<BackfillRequest> &call)
    {
        const BackfillReport report{
            .dataset = call.action.dataset, .dryRun = call.action.dryRun, .days = call.action.range};
        call.progress(report);
        return report;
    }

    template<typename Action>
    void begin(const AdminCall<Action> &call)
    {
        using Answer = typename Action::Answer;
        const auto [kind, what] = words(call.action);
        answer<Answer>(kind, what, call.reply,
                       [this, call]() -> Result<Answer> { return this->outcome(call); });
    }
};

} // namespace tidemark::test
