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
        cardinality = 0;
    if (exact)
        return {cardinality, cardinality, cardinality, true};
    constexpr double registers = double(1 << hllLog2m);
    const double spread = 2.2 * 1.04 / std::sqrt(registers);
    const double biased = cardinality >= registers && cardinality <= 5 * registers ? 0.021 : 0.0;
    return {cardinality, std::max(0.0, cardinality * (1 - spread - biased)), cardinality * (1 + spread),
            false};
}

} // namespace tidemark
