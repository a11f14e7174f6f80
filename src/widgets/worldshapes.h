// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace tidemark::widgets
{

/// A country in the Natural Earth projection, whose unit is the earth's radius; y grows to the south. What is
/// too small to have a shape is a dot.
struct WorldShape {
    QString code; ///< empty: land without one
    QPainterPath outline;
    std::optional<QPointF> dot{};
};

/// All of resources/map/countries.map, which packaging/make-map makes. Read at its first use. GUI thread.
[[nodiscard]] const std::vector<WorldShape> &worldShapes();
/// What holds them all.
[[nodiscard]] QRectF worldBounds();

/// By T. Patterson, in the polynomials of B. Šavrič et al. (2011), "A polynomial equation for the Natural
/// Earth projection". Degrees, east and north positive.
[[nodiscard]] QPointF naturalEarth(double longitude, double latitude);

} // namespace tidemark::widgets
