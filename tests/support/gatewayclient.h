// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/admin/pgadmingateway.h"
#include "coordinator/reading/pgreadgateway.h"
#include "core/await.h"
#include "support/instants.h"
#include "support/pgclient.h"

namespace tidemark::test
{

inline Result<LiveAnswer> readLive(ReadGateway &gateway, const LiveQuestion &question)
{
    return await<LiveAnswer>([&](Reply<LiveAnswer> reply) { gateway.readLive(question, std::move(reply)); });
}

inline Result<HistoryAnswer> readHistory(ReadGateway &gateway, const RangeQuestion &question)
{
    return await<HistoryAnswer>(
        [&](Reply<HistoryAnswer> reply) { gateway.readHistory(question, std::move(reply)); });
}

inline Result<TideTable> readTide(ReadGateway &gateway)
{
    return await<TideTable>([&](Reply<TideTable> reply) { gateway.readTide(std::move(reply)); });
}

inline Result<TenantPage> searchTenants(ReadGateway &gateway, const QString &text, int limit)
{
    return await<TenantPage>(
        [&](Reply<TenantPage> reply) { gateway.searchTenants(text, limit, std::move(reply)); });
}

inline Result<RawRows> readRaw(ReadGateway &gateway, const RawQuestion &question)
{
    return await<RawRows>([&](Reply<RawRows> reply) { gateway.readRaw(question, std::move(reply)); });
}

inline Result<RawRows> readRaw(ReadGateway &gateway, const RangeQuestion &question, int limit)
{
    return readRaw(gateway, RawQuestion{question, {}, {}, limit});
}

inline Result<NewestRow> readNewest(ReadGateway &gateway, Dataset dataset, TenantId tenant)
{
    return await<NewestRow>(
        [&](Reply<NewestRow> reply) { gateway.readNewest(dataset, tenant, std::move(reply)); });
}

inline Result<RollupReport> rollup(AdminGateway &gateway, Dataset dataset)
{
    return await(gateway, RollupRequest{dataset});
}

inline Result<ExpiryReport> expire(AdminGateway &gateway, const ExpiryRequest &request,
                                   const Progress<ExpiryReport> &progress = {})
{
    return await(gateway, request, progress);
}

inline Result<std::vector<Finding>> examine(AdminGateway &gateway)
{
    return await(gateway, Examination{});
}

inline Result<std::vector<ScheduledJob>> scheduledJobs(AdminGateway &gateway)
{
    return await(gateway, ScheduleReading{}).and_then([](const Schedule &schedule) { return schedule.jobs; });
}

inline Result<std::vector<JobRun>> jobRuns(AdminGateway &gateway, int limit)
{
    return await(gateway, ScheduleReading{limit}).and_then([](const Schedule &schedule) {
        return schedule.runs;
    });
}

/// For QVERIFY2: what went wrong, or nothing.
template<typename T>
QByteArray wordsOf(const Result<T> &result)
{
    using namespace Qt::StringLiterals;
    return result ? QByteArray() : u"%1: %2"_s.arg(result.error().statement, result.error().words()).toUtf8();
}

} // namespace tidemark::test
