// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/gatewaysession.h"
#include "core/adminreports.h"

#include <vector>

namespace tidemark::coordinator
{

/// Checks for current and upcoming problems and gives the fix for each. Needs no schema: a missing schema is
/// a finding. The most serious come first. Codes, stable: hll-missing, schema-missing, schema-newer,
/// schema-older, role-missing, sketch-parameters, partition-horizon, default-partition,
/// default-partition-ahead, index-missing, table-owner, row-security-off, policy-missing, batch-stated,
/// grant-missing, login-unbound, login-without-tenants, not-distributed, not-colocated, key-missing,
/// node-unreachable, nodes-not-asked, session-waiting, local-copies, adopted-rows, node-inactive, node-empty,
/// node-hll, node-prepared, node-connection, prepared-unresolved, rebalance-failed, recovery-off,
/// cached-connections, cron-missing, job-missing, job-paused, clock-skew, watermark-lag, batch-locked,
/// rows-uncounted, run-failed, check-failed.
class Doctor
{
public:
    /// Not thorough: without what reads rows or asks the nodes of a cluster more than whether they are there.
    static void examine(GatewaySession &session, bool thorough, Reply<std::vector<Finding>> reply);
};

} // namespace tidemark::coordinator
