// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

#include <algorithm>
#include <cmath>

namespace tidemark::test
{

/// What the Web Content Accessibility Guidelines 2.2 ask of text (1.4.3) and of all other signs (1.4.11).
inline constexpr double textContrast = 4.5;
inline constexpr double graphicsContrast = 3;

/// 1 (the same) to 21 (black on white), by the formula of those guidelines.
[[nodiscard]] inline double contrast(const QColor &one, const QColor &other)
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    };
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace tidemark::test
