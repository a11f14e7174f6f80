// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/schedulerfixture.h"

#include <QTest>

namespace tidemark::test
{

using namespace Qt::StringLiterals;
using live::DashboardScheduler;
using Phase = ConnectionState::Phase;

Error errorOf(ErrorKind kind, bool connectionLost)
{
    Error error;
    error.kind = kind;
    error.connectionLost = connectionLost;
    return error;
}

LiveQuestion liveOf(int tenant)
{
    return {Dataset::Events, TenantId(tenant), {}};
}

HistoryQuestion historyOf(int tenant, const RangeSpec &range)
{
    return {Dataset::Events, TenantId(tenant), range, Granularity::Hour, "UTC"};
}

QString inWords(const ConnectionState &state)
{
    const QString phase = state.phase == Phase::Live   ? u"live"_s
                          : state.phase == Phase::Lost ? u"lost"_s
                                                       : u"connecting"_s;
    if (!state.error)
        return phase;
    const QString when =
        state.retryAt ? u"retry at "_s + QString::number((*state.retryAt - startOfTest).count()) + u" ms"_s
                      : u"no retry"_s;
    return phase + u' ' + errorKindName(state.error->kind) + u' ' + QString::number(state.attempt) + u' ' +
           when;
}
void SchedulerFixture::init()
{
    server = std::make_unique<FakeServer>();
    time = std::make_unique<FakeTime>(startOfTest);
    time->setSettle([this] { server->settle(); });
    server->setClock([this] { return time->wallNow(); });
    const auto factory = [this] { return server->makeReadGateway(); };
    scheduler =
        std::make_unique<DashboardScheduler>(DashboardScheduler::Factories{factory, factory, factory}, *time);
    lives.clear();
    histories.clear();
    pages.clear();
    raws.clear();
    exacts.clear();
    newest.clear();
    states.clear();
    connect(scheduler.get(), &DashboardScheduler::liveAnswered, this,
            [this](const LiveAnswer &answer) { lives.push_back(answer); });
    connect(scheduler.get(), &DashboardScheduler::historyAnswered, this,
            [this](const HistoryAnswer &answer) { histories.push_back(answer); });
    connect(scheduler.get(), &DashboardScheduler::tenantsAnswered, this,
            [this](const QString &text, const Result<TenantPage> &page) { pages.emplace_back(text, page); });
    connect(scheduler.get(), &DashboardScheduler::rawAnswered, this,
            [this](const RawQuestion &, const Result<RawRows> &rows) { raws.push_back(rows); });
    connect(scheduler.get(), &DashboardScheduler::exactCountAnswered, this,
            [this](const Result<ExactCount> &count) { exacts.push_back(count); });
    connect(scheduler.get(), &DashboardScheduler::newestAnswered, this,
            [this](const Result<NewestRow> &found) { newest.push_back(found); });
    connect(scheduler.get(), &DashboardScheduler::connectionChanged, this,
            [this](const ConnectionState &state) { states.push_back(state); });
    QTRY_COMPARE(server->gatewaysAlive(), 3);
}

void SchedulerFixture::cleanup()
{
    scheduler.reset();
    QCOMPARE(server->gatewaysAlive(), 0);
}

void SchedulerFixture::start()
{
    scheduler->ask(liveOf(1), historyOf(1));
    QCOMPARE(calls().size(), 2);
}

} // namespace tidemark::test
