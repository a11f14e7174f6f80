// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace tidemark
{

/// How the values of a chart are laid on its axis.
struct AxisChoice {
    bool isLogarithmic = false;
    bool cutsOutliers = true;  ///< few values that tower over all others are cut off, with a mark
    bool onlyComplete = false; ///< buckets that have not ended are left out

    friend bool operator==(const AxisChoice &, const AxisChoice &) = default;
};

/// The greatest value that an axis is to reach: the greatest of all, or of those that remain when outliers
/// are left out, with some air above so that what is cut off is higher than what is not. Outliers are at most
/// 3 % of the values (and at least one of them may be), and the least of them is more than three times as
/// great as any other. Fewer than twelve positive values have none. Values that are not finite do not count.
[[nodiscard]] double greatestWithoutOutliers(std::vector<double> values);

} // namespace tidemark
