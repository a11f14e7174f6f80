// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/gatewaysession.h"
#include "core/adminactions.h"

namespace tidemark::coordinator
{

/// One backfill, UTC day by UTC day: each day rebuilt in a transaction of its own that also records how far
/// the range has come, the whole of it a line in the run log. A dry run previews each day instead and writes
/// neither. A day that others are at work on is tried again for about a minute; a cancel leaves the day in
/// hand as it was.
class Backfill
{
public:
    static void run(GatewaySession &session, const BackfillRequest &request,
                    Progress<BackfillReport> progress, Reply<BackfillReport> reply);
};

} // namespace tidemark::coordinator
