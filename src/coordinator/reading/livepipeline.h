// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/gatewaysession.h"
#include "coordinator/reading/livereading.h"
#include "coordinator/reading/tidereading.h"
#include "core/readings.h"

#include <optional>

namespace tidemark::coordinator
{

/// The live counts of a gateway, for its running call. Between two answers it keeps how far the tenant's bins
/// reached, so that a poll of a busy tenant is one pipeline that reads few raw rows.
class LivePipeline
{
public:
    LivePipeline(GatewaySession &session, DatasetRows &datasets);

    void read(const LiveQuestion &question, const Reply<LiveAnswer> &reply);
    void hear(const RollupNews &news);
    /// The connection was lost.
    void forget();

private:
    void send(const LiveQuestion &question, Instant assumedNow, int round, const Reply<LiveAnswer> &reply);
    void answer(const LiveQuestion &question, const TimeRange &range, int round, const LiveParts &parts,
                const pg::Statement &counted, const GatewaySession::Answers &answers,
                const Reply<LiveAnswer> &reply);

    GatewaySession &m_session;
    DatasetRows &m_datasets;
    /// As of the tenant last asked for; nothing: its bins may have moved since.
    PerDataset<std::optional<TenantSeam>> m_seams;
    /// The server cannot tell what this login may see of the bins: its raw rows are counted instead.
    bool m_refused = false;
    /// The oldest row of the tenant last asked for; older ones may come with any rollup.
    PerDataset<std::optional<FirstRow>> m_firstRows;
};

} // namespace tidemark::coordinator
