// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/overview.h"
#include "models/sheet.h"

#include <optional>

namespace tidemark
{

/// The rows of a page, in their order. all: the rows of all tenants together in the same hours, which shares
/// are of; nothing: not known yet. The second column is the number of the tenant.
[[nodiscard]] Sheet sheetOf(const OverviewPage &page, const std::optional<qint64> &all,
                            const Formatter &format);
/// What each shown column of it is sorted by; nothing: it is only drawn.
[[nodiscard]] std::vector<std::optional<OverviewSort>> overviewColumns(Dataset dataset);
/// The tenants that rose, then those that fell, then the hottest ones; the first column says which.
[[nodiscard]] Sheet sheetOf(const OverviewSummary &summary, const Formatter &format);

/// "24 h to 21:00 · compared with the day before · rollups as of 20:31": what its numbers are of.
[[nodiscard]] QString overviewText(const OverviewFrame &frame, Comparison comparison,
                                   const Formatter &format);
/// With the dataset, the hours and the watermark in every row behind the others, so that files can be put
/// together. Only for exports.
[[nodiscard]] Sheet withFrame(Sheet sheet, const OverviewPage &page, const Formatter &format);
/// "all-tenants-http_request-2026-11-30-2100": what a file may be called, without its suffix.
[[nodiscard]] QString overviewFileName(const OverviewFrame &frame, Dataset dataset, const Formatter &format);
/// By which rule movers are ranked.
[[nodiscard]] QString moversRule();
/// What "hottest" counts, by where it comes from.
[[nodiscard]] QString hottestRule(bool byQueries);

} // namespace tidemark
