// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/output.h"
#include "core/readings.h"

#include <QTimeZone>

/// The earlier period of an answer that is printed: columns and members of each row, "comparison" in JSON, a
/// line below the table. Nothing changes where none was asked for.
namespace tidemark::app
{

/// output: one row a bucket.
void addEarlier(Output &output, const TrendSeries &trend, const QTimeZone &zone);
void addEarlier(Output &output, const RequestSeries &requests, const QTimeZone &zone);
/// The union alone is compared, not each bucket's.
void addEarlier(Output &output, const UniqueSeries &uniques, const QTimeZone &zone);

/// Whole distributions are compared, not each bucket's.
void addEarlier(Output &output, const LatencySeries &latency, const QTimeZone &zone);

} // namespace tidemark::app
