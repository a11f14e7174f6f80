// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "live/adminlane.h"
#include "live/dashboardscheduler.h"
#include "live/importlane.h"

/// What the lanes of a window speak to a coordinator through.
namespace tidemark::app
{

class CoordinatorSession;

[[nodiscard]] live::DashboardScheduler::Factories readGateways(const CoordinatorSession &session);
[[nodiscard]] live::DashboardScheduler::GatewayFactory overviewGateway(const CoordinatorSession &session);
/// With the operator's login, if the profile has one.
[[nodiscard]] live::AdminLane::GatewayFactory adminGateway(const CoordinatorSession &session);
[[nodiscard]] live::ImportLane::GatewayFactory importGateway(const CoordinatorSession &session);

} // namespace tidemark::app
