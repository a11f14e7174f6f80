// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/reading/trenddecoding.h"

namespace tidemark::coordinator
{

/// provenance as the trend has it; without the trend, every straddler may hold rows.
[[nodiscard]] Result<LatencySeries> decodeLatency(const RangeFrame &frame, const Provenance &provenance,
                                                  const StraddlerRows &straddlerRows, const pg::Rows &rows);

/// By exact status, of the classes that the filter chooses.
[[nodiscard]] Result<StatusBreakdown> decodeStatuses(const RangeFrame &frame, const Provenance &provenance,
                                                     const pg::Rows &rows);

} // namespace tidemark::coordinator
