// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/gatewaysession.h"
#include "coordinator/reading/historyreading.h"
#include "coordinator/reading/livepipeline.h"
#include "coordinator/reading/overviewreading.h"
#include "coordinator/reading/pgreadgateway.h"
#include "coordinator/reading/tidereading.h"
#include "coordinator/reading/zonerules.h"

#include <functional>
#include <optional>
#include <vector>

/// What the parts of PgReadGateway share; for pgreadgateway*.cpp alone.
namespace tidemark::coordinator
{

/// A pipeline's first statement.
[[nodiscard]] inline Reply<GatewaySession::Answers> single(std::function<void(Result<pg::Rows>)> handler)
{
    return [handler = std::move(handler)](Result<GatewaySession::Answers> answers) {
        if (answers)
            handler(answers->front());
        else
            handler(answers.error());
    };
}

class PgReadGateway::Private
{
public:
    Private(ConnectionProfile profile, const QString &applicationName)
        : session(std::move(profile), applicationName, GatewaySession::Access::ReadOnly, nullptr)
        , live(session, datasets)
    {
    }

    void beginHistory(const RangeQuestion &question, const Reply<HistoryAnswer> &reply);
    void assumeHistory(const RangeQuestion &question, const Reply<HistoryAnswer> &reply);
    /// Whether the server has our rules for the zone: asked once, until another zone or month is.
    void compareRules(const RangeQuestion &question, const Reply<void> &reply);
    void readHistory(const RangeQuestion &question, const Assumed &assumed, int round,
                     const Reply<HistoryAnswer> &reply);
    void answerHistory(const HistoryFrames &frames, const Assumed &assumed, int round,
                       const std::vector<PlannedStatement> &plan, const GatewaySession::Answers &answers,
                       const Reply<HistoryAnswer> &reply);

    /// Ready, for a login that was granted tenants.
    void readyToSee(const Reply<void> &reply);
    /// For the running call: statements about rows of tenants.
    void askTenants(std::vector<pg::Statement> statements, const Reply<GatewaySession::Answers> &reply);

    /// The statements about raw rows of the question's range, then what is kept of them: its answer comes
    /// last. A tenant that the login may not read is an error.
    void askRows(std::vector<pg::Statement> statements, const RangeQuestion &question,
                 const Reply<GatewaySession::Answers> &reply);
    /// The hours that the overview is of; then what it frames.
    void frameOverview(Dataset dataset, Comparison comparison, const Reply<OverviewFrame> &reply);

    GatewaySession session;
    DatasetRows datasets;
    LivePipeline live;
    void forget();
    void hear(const RollupNews &news);

    /// As of the tenant last asked for, by dataset; nothing: its seam may have moved since.
    PerDataset<std::optional<Assumed>> assumptions;
    struct ZoneRules {
        ZoneMonths months;
        std::optional<Instant> differ;
        QByteArray unknown; ///< a zone that the server does not have
    };
    ZoneRules rules;
};

} // namespace tidemark::coordinator
