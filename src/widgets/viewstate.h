// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/view.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace tidemark::widgets
{

enum class ThemeChoice { System, Light, Dark };

/// From when on the status line turns amber and red.
struct TideAlarms {
    Milliseconds lagAmber = std::chrono::minutes(1);
    Milliseconds lagRed = std::chrono::minutes(5);
    Milliseconds horizonAmber = std::chrono::hours(72); ///< partitions that lie ahead
    Milliseconds horizonRed = std::chrono::hours(48);
    friend bool operator==(const TideAlarms &, const TideAlarms &) = default;
};

/// What a window is worth remembering by: what it shows, and how. Plain values: the application keeps them
/// where it keeps its settings.
struct ViewState : View {
    std::vector<Tenant> pins;
    std::vector<Tenant> recents; ///< the most recent first
    ThemeChoice theme = ThemeChoice::System;
    bool paused = false;
    bool adminVisible = false;
    QString adminSection{}; ///< its name; empty: the first
    TideAlarms alarms{};
    QByteArray geometry; ///< QWidget::saveGeometry; may be empty
};

} // namespace tidemark::widgets
