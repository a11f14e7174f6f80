// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/estimate.h"

#include <algorithm>
#include <cmath>

namespace tidemark
{

UniqueEstimate estimateFromSketch(double cardinality, bool exact)
{
    if (!std::isfinite(cardinality) || cardinality < 0)
        return {0, 0, 0, exact};
    if (exact)
        return {cardinality, cardinality, cardinality, true};
    constexpr double least = hllExplicitValues + 1;
    constexpr double registers = double(1 << hllLog2m);
    const double spread = 2.2 * 1.04 / std::sqrt(registers);
    const double biased = cardinality >= registers && cardinality <= 5 * registers ? 0.021 : 0.0;
    return {std::max(least, cardinality), std::max(least, cardinality * (1 - spread - biased)),
            std::max(least, cardinality * (1 + spread)), false};
}

} // namespace tidemark
