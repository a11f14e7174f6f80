// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/gatewaysession.h"
#include "core/adminactions.h"

namespace tidemark::coordinator
{

/// One expiry: a preview, and unless that is all, each partition that it names in a transaction of its own,
/// then what lies in the default partition. Stops at a cancel or a lost connection between two partitions;
/// what was dropped until then was told by progress and stays dropped.
class Expiry
{
public:
    static void run(GatewaySession &session, const ExpiryRequest &request, Progress<ExpiryReport> progress,
                    Reply<ExpiryReport> reply);
};

} // namespace tidemark::coordinator
