// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/estimate.h"
#include "core/exactcount.h"
#include "models/formatter.h"

/// What an exact count costs and what it comes to, for people: plain text.
namespace tidemark
{

/// What will be read, and since when raw rows are kept where some of the range have expired.
[[nodiscard]] QString costText(const ExactCost &cost, const Formatter &format);
/// Whether the exact count lies within the estimate's interval.
[[nodiscard]] bool isWithin(const ExactCount &count, const UniqueEstimate &estimate);
/// "Exact: 10,412 users (12:04:05). Estimate: 10,380, within its interval (± 520 (95 %))." estimate: of the
/// same range and filter; null: there is none.
[[nodiscard]] QString exactText(const ExactCount &count, const UniqueEstimate *estimate,
                                const Formatter &format);

} // namespace tidemark
