// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/axischoice.h"

#include <algorithm>
#include <cmath>

namespace tidemark
{

namespace
{
constexpr std::size_t fewest = 12;
constexpr double share = 0.03;
constexpr double towering = 3;
constexpr double air = 1.25;
} // namespace

double greatestWithoutOutliers(std::vector<double> values)
{
    std::erase_if(values, [](double value) { return !std::isfinite(value) || value <= 0; });
    if (values.empty())
        return 0;
    std::ranges::sort(values, std::greater<>());
    if (values.size() < fewest)
        return values.front();
    const auto most = std::max<std::size_t>(1, std::size_t(double(values.size()) * share));
    for (std::size_t outliers = most; outliers > 0; --outliers) {
        if (values[outliers - 1] > towering * values[outliers])
            return values[outliers] * air;
    }
    return values.front();
}

} // namespace tidemark
