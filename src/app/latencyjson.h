// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/output.h"
#include "models/latencytext.h"

#include <QTimeZone>

namespace tidemark::app
{

/// One row a bucket, the oldest first; "range" has the same of all of them. Times are in ms; null: no time is
/// known.
[[nodiscard]] Output outputOf(const LatencySeries &series, const QTimeZone &zone,
                              const LatencyMeasures &measures);

} // namespace tidemark::app
