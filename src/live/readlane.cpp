// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/readlane.h"

#include "live/lane.h"

namespace tidemark::live
{

namespace
{
using AskingLane = Lane<ReadGateway, ReadRequest, ReadAnswer>;
using Done = std::function<void(ReadAnswer)>;

template<typename Answer>
Answer flattened(const auto &question, Result<Answer> &&result)
{
    if (result)
        return std::move(result).value();
    return failedAnswer<Answer>(question, result.error());
}

void call(ReadGateway &gateway, const TenantRequest &request, const Done &done)
{
    gateway.searchTenants(request.text, request.limit, done);
}
void call(ReadGateway &gateway, const LiveQuestion &question, const Done &done)
{
    gateway.readLive(question,
                     [question, done](auto answer) { done(flattened(question, std::move(answer))); });
}
void call(ReadGateway &gateway, const NewestRequest &request, const Done &done)
{
    gateway.readNewest(request.dataset, request.tenant, done);
}
void call(ReadGateway &gateway, const SentStatement &statement, const Done &done)
{
    gateway.explain(statement, done);
}
void call(ReadGateway &gateway, const RawQuestion &question, const Done &done)
{
    gateway.readRaw(question, done);
}
void call(ReadGateway &gateway, const ExactCostRequest &request, const Done &done)
{
    gateway.readExactCost(request.question, done);
}
void call(ReadGateway &gateway, const ExactRequest &request, const Done &done)
{
    gateway.countExactly(request.question, done);
}
void call(ReadGateway &gateway, const OverviewQuestion &question, const Done &done)
{
    gateway.readOverview(question, done);
}
void call(ReadGateway &gateway, const SummaryQuestion &question, const Done &done)
{
    gateway.readSummary(question, done);
}
void call(ReadGateway &gateway, const RangeQuestion &question, const Done &done)
{
    gateway.readHistory(question,
                        [question, done](auto answer) { done(flattened(question, std::move(answer))); });
}

AskingLane::Which ofKind(ReadKind kind)
{
    return [kind](const ReadRequest &request) { return kindOf(request) == kind; };
}
} // namespace

ReadAnswer failedAnswer(const ReadRequest &request, const Error &error)
{
    switch (kindOf(request)) {
    case ReadKind::Live:
        return failedAnswer<LiveAnswer>(std::get<LiveQuestion>(request), error);
    case ReadKind::History:
        return failedAnswer<HistoryAnswer>(std::get<RangeQuestion>(request), error);
    case ReadKind::Newest:
        return Result<NewestRow>(error);
    case ReadKind::Plan:
        return Result<QStringList>(error);
    case ReadKind::Raw:
        return Result<RawRows>(error);
    case ReadKind::ExactCost:
        return Result<ExactCost>(error);
    case ReadKind::Exact:
        return Result<ExactCount>(error);
    case ReadKind::Overview:
        return Result<OverviewPage>(error);
    case ReadKind::Summary:
        return Result<OverviewSummary>(error);
    case ReadKind::Tenants:
        break;
    }
    return Result<TenantPage>(error);
}

class ReadLane::Private
{
public:
    Private(ReadLane &readLane, const QString &name, GatewayFactory factory, Timekeeper &time)
        : q(readLane)
        , lane(rules(name), std::move(factory), time)
    {
    }

    ReadLane &q;
    AskingLane lane;

private:
    [[nodiscard]] AskingLane::Rules rules(const QString &name)
    {
        return {.threadName = name,
                .call =
                    [](ReadGateway &gateway, const ReadRequest &request, const Done &done, const Tell &) {
                        std::visit([&](const auto &what) { call(gateway, what, done); }, request);
                    },
                .opened = [this](ReadGateway &gateway, const Tell &tell) { listen(gateway, tell); },
                .answered = [this](const ReadRequest &request, const ReadAnswer &answer,
                                   Milliseconds took) { Q_EMIT q.answered(request, answer, took); },
                .overtakes = [](const ReadRequest &newer,
                                const ReadRequest &waiting) { return kindOf(newer) == kindOf(waiting); },
                .rank = [](const ReadRequest &request) { return int(kindOf(request)); },
                .repeats = true};
    }

    void listen(ReadGateway &gateway, const Tell &tell)
    {
        QObject::connect(&gateway, &ReadGateway::connected, &gateway,
                         [this, tell] { tell([this] { Q_EMIT q.connected(); }); });
        QObject::connect(&gateway, &ReadGateway::disconnected, &gateway, [this, tell](const Error &error) {
            tell([this, error] { Q_EMIT q.disconnected(error); });
        });
        QObject::connect(
            &gateway, &ReadGateway::rollupCommitted, &gateway,
            [this, tell](Dataset dataset, qint64 watermarkMSecs) {
                tell([this, dataset, watermarkMSecs] { Q_EMIT q.rollupCommitted(dataset, watermarkMSecs); });
            });
    }
};

ReadLane::ReadLane(const QString &name, GatewayFactory factory, Timekeeper &time, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, name, std::move(factory), time))
{
}

ReadLane::~ReadLane() = default;

void ReadLane::ask(const ReadRequest &request)
{
    d->lane.ask(request);
}

std::optional<ReadRequest> ReadLane::drop(ReadKind kind)
{
    return d->lane.drop(ofKind(kind));
}

bool ReadLane::holds(ReadKind kind) const
{
    return d->lane.holds(ofKind(kind));
}

void ReadLane::reconnect()
{
    (void)d->lane.renew(); // what ran is asked again
}

void ReadLane::reconnect(GatewayFactory factory)
{
    (void)d->lane.renew(std::move(factory));
}

} // namespace tidemark::live
