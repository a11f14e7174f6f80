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
    std::optional<bool> overview; ///< all tenants, not one
    std::optional<QString> adminSection{};
    bool remembers = true; ///< false: nothing of this run is (it only makes a picture)
    bool fresh = false;    ///< what is not asked for is as in a new window, not as it was left
    std::optional<Filter> filter{};
    std::optional<Dimension> split{};
    std::optional<QByteArray> zone{};
    std::optional<QByteArray> panes{};
    QString name{};       ///< of the view that is shown
    QString tenantName{}; ///< that the tenant had where the view was saved; not believed before the server
                          ///< says so

    /// Another view is asked for than the one that was left.
    [[nodiscard]] bool asksForAView() const;
    /// All of the view is asked for.
    void ask(const View &view);
    void applyTo(widgets::ViewState &state) const;
    /// What to remember of a window's state, size being its size now: where it is as it was asked for here,
    /// what was remembered before. What differs was changed by a person: it counts from then on.
    [[nodiscard]] widgets::ViewState toRemember(widgets::ViewState state, const QSize &windowSize,
                                                const widgets::ViewState &before);
};

} // namespace tidemark::app
