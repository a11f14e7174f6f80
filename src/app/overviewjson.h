// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/output.h"
#include "core/overview.h"

#include <QTimeZone>

/// The overview of all tenants, as `tidemarkctl` prints it: see app/readingsjson.h.
namespace tidemark::app
{

/// summary: what shares are of.
[[nodiscard]] Output overviewOutput(const OverviewPage &page, const OverviewSummary &summary,
                                    const QTimeZone &zone);
[[nodiscard]] Output summaryOutput(const OverviewSummary &summary, const QTimeZone &zone);

} // namespace tidemark::app
