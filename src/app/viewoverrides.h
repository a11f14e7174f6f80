// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/viewstate.h"

#include <QSize>

#include <optional>

namespace tidemark::app
{

/// What a command line asks of the view, for one run: nothing of it is remembered, unless a person changes it
/// in the window.
struct ViewOverrides {
    std::optional<TenantId> tenant;
    std::optional<Dataset> dataset;
    std::optional<RangeSpec> range;
    std::optional<Comparison> comparison;
    std::optional<widgets::ThemeChoice> theme;
    std::optional<QSize> size; ///< of the window, in pixels
    std::optional<bool> adminVisible;
    bool overview = false; ///< all tenants, not one
    std::optional<QString> adminSection{};
    bool remembers = true; ///< false: nothing of this run is (it only makes a picture)
    std::optional<Filter> filter{};

    void applyTo(widgets::ViewState &state) const;
    /// What to remember of a window's state, size being its size now: where it is as it was asked for here,
    /// what was remembered before. What differs was changed by a person: it counts from then on.
    [[nodiscard]] widgets::ViewState toRemember(widgets::ViewState state, const QSize &windowSize,
                                                const widgets::ViewState &before);
};

} // namespace tidemark::app
