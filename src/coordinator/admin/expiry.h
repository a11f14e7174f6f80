// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/gatewaysession.h"
#include "core/adminactions.h"

namespace tidemark::coordinator
{

/// One expiry: a preview, then (unless it is a dry run) each partition in its own transaction, then the
/// rows in the default partition. A cancel or a lost connection stops it between two partitions; the
/// partitions dropped before that were reported by progress and stay dropped.
class Expiry
{
public:
    static void run(GatewaySession &session, const ExpiryRequest &request, Progress<ExpiryReport> progress,
                    Reply<ExpiryReport> reply);
};

} // namespace tidemark::coordinator
