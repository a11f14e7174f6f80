// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewoverrides.h"

namespace tidemark::app
{

namespace
{
/// Gives back what was there before, unless somebody changed it.
template<typename Override, typename T>
void keepUnlessChanged(std::optional<Override> &asked, bool isAsAsked, T &now, const T &before)
{
    if (!asked)
        return;
    if (isAsAsked)
        now = before;
    else
        asked.reset();
}
} // namespace

void ViewOverrides::applyTo(widgets::ViewState &state) const
{
    if (tenant)
        state.tenant = Tenant{*tenant, QString()};
    if (dataset)
        state.dataset = *dataset;
    if (range)
        state.range = *range;
    if (comparison)
        state.comparison = *comparison;
    if (filter)
        state.filter = *filter;
    if (theme)
        state.theme = *theme;
    if (adminVisible)
        state.adminVisible = *adminVisible;
    state.overview = overview;
    if (adminSection)
        state.adminSection = *adminSection;
    if (size)
        state.geometry.clear();
}

widgets::ViewState ViewOverrides::toRemember(widgets::ViewState state, const QSize &windowSize,
                                             const widgets::ViewState &before)
{
    keepUnlessChanged(tenant, state.tenant && state.tenant->id == tenant, state.tenant, before.tenant);
    keepUnlessChanged(dataset, state.dataset == dataset, state.dataset, before.dataset);
    keepUnlessChanged(range, state.range == range, state.range, before.range);
    keepUnlessChanged(comparison, state.comparison == comparison, state.comparison, before.comparison);
    keepUnlessChanged(filter, state.filter == filter, state.filter, before.filter);
    keepUnlessChanged(theme, state.theme == theme, state.theme, before.theme);
    keepUnlessChanged(adminVisible, state.adminVisible == adminVisible, state.adminVisible,
                      before.adminVisible);
    keepUnlessChanged(adminSection, state.adminSection == adminSection, state.adminSection,
                      before.adminSection);
    keepUnlessChanged(size, windowSize == size, state.geometry, before.geometry);
    return state;
}

} // namespace tidemark::app
