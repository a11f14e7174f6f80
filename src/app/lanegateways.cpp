// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lanegateways.h"

#include "app/coordinatorsession.h"
#include "cache/shared/sharedgateway.h"
#include "coordinator/admin/pgadmingateway.h"
#include "coordinator/reading/pgreadgateway.h"
#include "ingest/fileimporter.h"

#include <algorithm>
#include <utility>

namespace tidemark::app
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
using ReadFactory = live::DashboardScheduler::GatewayFactory;

ReadFactory readFactory(const ConnectionProfile &profile, const QString &lane)
{
    return [profile, lane] {
        return std::make_unique<coordinator::PgReadGateway>(profile, u"tidemark "_s + lane);
    };
}

/// The same, with answers that are shared with other desks where there is a cache for them.
ReadFactory sharingFactory(const ConnectionProfile &profile, const QString &lane,
                           const std::optional<SharedCache> &cache)
{
    if (!cache)
        return readFactory(profile, lane);
    return [profile, lane, cache = *cache] {
        return cache.around(std::make_unique<coordinator::PgReadGateway>(profile, u"tidemark "_s + lane));
    };
}

/// The live lane gives up sooner: a count that is late is worth less than the next one.
ConnectionProfile impatient(ConnectionProfile profile)
{
    profile.statementDeadline = std::min(profile.statementDeadline, Milliseconds(8s));
    return profile;
}

/// Exact counts and filtered raw rows take as long as they take; whoever asked for them can cancel.
ConnectionProfile withExactDeadline(ConnectionProfile profile)
{
    profile.statementDeadline = std::max(profile.statementDeadline, exactDeadline);
    return profile;
}
} // namespace

live::DashboardScheduler::Factories readGateways(const CoordinatorSession &session)
{
    const ConnectionProfile &profile = session.profile();
    return {sharingFactory(impatient(profile), u"live"_s, session.sharedCache()),
            sharingFactory(profile, u"history"_s, session.sharedCache()),
            readFactory(withExactDeadline(profile), u"aside"_s)};
}

ReadFactory overviewGateway(const CoordinatorSession &session)
{
    return readFactory(session.profile(), u"overview"_s);
}

/// A rollup or an expiry may take long; the server's lock timeouts and the operator's cancel bound it.
live::AdminLane::GatewayFactory adminGateway(const CoordinatorSession &session)
{
    ConnectionProfile profile = session.operatorProfile();
    profile.statementDeadline = 24h;
    return [profile] { return std::make_unique<coordinator::PgAdminGateway>(profile, u"tidemark admin"_s); };
}

live::ImportLane::GatewayFactory importGateway(const CoordinatorSession &session)
{
    return [profile = session.operatorProfile()] { return std::make_unique<ingest::FileImporter>(profile); };
}

} // namespace tidemark::app
