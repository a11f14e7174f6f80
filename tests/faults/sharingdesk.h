// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/shared/sharedgateway.h"
#include "core/await.h"
#include "unit/cache/samples.h"

#include <memory>
#include <set>
#include <utility>

namespace tidemark::test
{

/// A coordinator whose tenants' numbers grow with its time, which passes when the test says so. It counts
/// what it is asked, by statements as PgReadGateway sends them when it has settled.
struct CountedCoordinator {
    Milliseconds time{1'000'000}; ///< of its clock and of the desks'
    qint64 statements = 0;
    qint64 liveCalls = 0;
    qint64 historyCalls = 0;
    QByteArray identity = "coordinator";
    QByteArray secret = QByteArray(31, 's');
    std::set<int> hidden; ///< tenants that no login sees any more
    bool isAway = false;
    std::optional<ErrorKind> partFails; ///< of the uniques
    std::function<void()> beforeAnswers;

    [[nodiscard]] Instant now() const { return sampleTime + time; }
    /// What every answer says: of which tenant, and when.
    [[nodiscard]] qint64 number(TenantId tenant) const
    {
        return tenant.value() * 1'000'000'000 + time.count();
    }
};

class CountedGateway : public ReadGateway, public ShareGrantor
{
    Q_OBJECT

public:
    explicit CountedGateway(CountedCoordinator &coordinator)
        : m_coordinator(coordinator)
    {
    }

    void readLive(const LiveQuestion &question, Reply<LiveAnswer> reply) override
    {
        m_coordinator.liveCalls++;
        m_coordinator.statements += 5;
        answer<LiveAnswer>(std::move(reply), question.tenant, [this, question] {
            LiveAnswer answer = sampleLiveAnswer(question.tenant.value());
            LiveCounts counts = **answer.counts;
            counts.question = question;
            counts.serverTime = m_coordinator.now();
            counts.previousTotal = m_coordinator.number(question.tenant);
            answer.question = question;
            answer.counts = std::make_shared<const LiveCounts>(counts);
            return answer;
        });
    }
    void readHistory(const RangeQuestion &question, Reply<HistoryAnswer> reply) override
    {
        m_coordinator.historyCalls++;
        m_coordinator.statements += 12;
        answer<HistoryAnswer>(std::move(reply), question.tenant, [this, question] {
            HistoryAnswer answer = sampleHistoryAnswer(sampleQuestion(question.tenant.value()));
            answer.question = question;
            TrendSeries trend = **answer.trend;
            trend.question = question;
            trend.provenance.serverTime = m_coordinator.now();
            trend.tail.front() = m_coordinator.number(question.tenant);
            answer.trend = std::make_shared<const TrendSeries>(trend);
            UniqueSeries uniques = **answer.uniques;
            uniques.provenance.serverTime = m_coordinator.now();
            answer.uniques = std::make_shared<const UniqueSeries>(uniques);
            CountryBreakdown countries = **answer.countries;
            countries.provenance.serverTime = m_coordinator.now();
            answer.countries = std::make_shared<const CountryBreakdown>(countries);
            if (m_coordinator.partFails)
                answer.uniques = Error{.kind = *m_coordinator.partFails};
            return answer;
        });
    }
    void readShareGrant(TenantId tenant, Reply<ShareGrant> reply) override
    {
        m_coordinator.statements += 1;
        answer<ShareGrant>(std::move(reply), tenant, [this, tenant] {
            ShareGrant grant;
            grant.coordinator = m_coordinator.identity;
            grant.key = m_coordinator.secret + char(tenant.value());
            grant.serverTime = m_coordinator.now();
            grant.schemaVersion = 4;
            grant.server = server;
            return grant;
        });
    }
    [[nodiscard]] HistoryAnswer unanswerableOf(const RangeQuestion &question) const override
    {
        HistoryAnswer answer;
        answer.question = question;
        if (!question.filter.countries().isEmpty())
            answer.uniques = Error{.kind = ErrorKind::Unanswerable, .text = QStringLiteral("here")};
        return answer;
    }
    void searchTenants(const QString &, int, Reply<TenantPage> reply) override { later(std::move(reply)); }
    void readRaw(const RawQuestion &, Reply<RawRows> reply) override { later(std::move(reply)); }
    void readExactCost(const RangeQuestion &, Reply<ExactCost> reply) override { later(std::move(reply)); }
    void countExactly(const RangeQuestion &, Reply<ExactCount> reply) override { later(std::move(reply)); }
    void explain(const SentStatement &, Reply<QStringList> reply) override { later(std::move(reply)); }
    void readNewest(Dataset, TenantId, Reply<NewestRow> reply) override { later(std::move(reply)); }
    void readOverview(const OverviewQuestion &, Reply<OverviewPage> reply) override
    {
        later(std::move(reply));
    }
    void readSummary(const SummaryQuestion &, Reply<OverviewSummary> reply) override
    {
        later(std::move(reply));
    }
    void readTide(Reply<TideTable> reply) override { later(std::move(reply)); }
    void cancel() override { m_cancelled = true; }

    QString server = QStringLiteral("own server");

private:
    template<typename T, typename Make>
    void answer(Reply<T> reply, TenantId tenant, Make make)
    {
        m_cancelled = false;
        const bool failed = m_coordinator.isAway || m_coordinator.hidden.contains(tenant.value());
        const ErrorKind kind = m_coordinator.isAway ? ErrorKind::Unreachable : ErrorKind::Permission;
        if (m_coordinator.isAway)
            Q_EMIT disconnected(Error{.kind = kind, .connectionLost = true});
        QMetaObject::invokeMethod(
            this,
            [=, this, reply = std::move(reply)] {
                if (m_coordinator.beforeAnswers)
                    m_coordinator.beforeAnswers();
                if (m_cancelled)
                    reply(Error{.kind = ErrorKind::Cancelled});
                else if (failed)
                    reply(Error{.kind = kind, .connectionLost = m_coordinator.isAway});
                else
                    reply(make());
            },
            Qt::QueuedConnection);
    }
    template<typename T>
    void later(Reply<T> reply)
    {
        QMetaObject::invokeMethod(
            this, [reply = std::move(reply)] { reply(T()); }, Qt::QueuedConnection);
    }

    CountedCoordinator &m_coordinator;
    bool m_cancelled = false;
};

inline qint64 numberOf(const Result<LiveAnswer> &answer)
{
    return answer && answer->counts ? (*answer->counts)->previousTotal : -1;
}
inline qint64 numberOf(const Result<HistoryAnswer> &answer)
{
    return answer && answer->trend ? (*answer->trend)->tail.front() : -1;
}

/// A reader of that coordinator who shares.
class SharingDesk
{
public:
    /// What it finds in the cache must not depend on how busy this computer is.
    [[nodiscard]] static cache::SharedGateway::Rules patient()
    {
        cache::SharedGateway::Rules rules;
        rules.deadline = rules.storeDeadline = Milliseconds(30'000);
        return rules;
    }
    SharingDesk(CountedCoordinator &coordinator, const cache::CacheAddress &address)
        : SharingDesk(coordinator, address, patient())
    {
    }
    SharingDesk(CountedCoordinator &coordinator, const cache::CacheAddress &address,
                cache::SharedGateway::Rules rules,
                std::shared_ptr<cache::ShareKeys> keys = std::make_shared<cache::ShareKeys>())
    {
        rules.now = [&coordinator] { return coordinator.time; };
        auto inner = std::make_unique<CountedGateway>(coordinator);
        m_inner = inner.get();
        m_gateway = std::make_unique<cache::SharedGateway>(std::move(inner), *m_inner, address,
                                                           std::move(keys), std::move(rules));
    }

    [[nodiscard]] static LiveQuestion liveQuestion(int tenant) { return {Dataset::Events, TenantId(tenant)}; }
    [[nodiscard]] static RangeQuestion rangeQuestion(int tenant)
    {
        return sampleQuestion(tenant).at(sampleTime);
    }

    Result<LiveAnswer> live(int tenant = 1)
    {
        return await<LiveAnswer>(
            [&](Reply<LiveAnswer> reply) { m_gateway->readLive(liveQuestion(tenant), std::move(reply)); });
    }
    Result<HistoryAnswer> history(const RangeQuestion &question)
    {
        return await<HistoryAnswer>(
            [&](Reply<HistoryAnswer> reply) { m_gateway->readHistory(question, std::move(reply)); });
    }
    Result<HistoryAnswer> history(int tenant = 1) { return history(rangeQuestion(tenant)); }
    /// Nothing is on its way to the cache any more.
    void settle()
    {
        (void)await<void>([&](Reply<void> reply) { m_gateway->whenStored(std::move(reply)); });
    }

    [[nodiscard]] cache::SharedGateway &gateway() { return *m_gateway; }
    [[nodiscard]] CountedGateway &inner() { return *m_inner; }

private:
    CountedGateway *m_inner = nullptr;
    std::unique_ptr<cache::SharedGateway> m_gateway;
};

} // namespace tidemark::test
