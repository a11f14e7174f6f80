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

bool ViewOverrides::asksForAView() const
{
    return tenant || dataset || range || comparison || filter || split || zone || panes || overview;
}

void ViewOverrides::ask(const View &view)
{
    if (view.tenant) {
        tenant = view.tenant->id;
        tenantName = view.tenant->name;
    }
    dataset = view.dataset;
    range = view.range;
    comparison = view.comparison;
    filter = view.filter;
    split = view.split;
    if (!view.zone.isEmpty())
        zone = view.zone;
    if (!view.panes.isEmpty())
        panes = view.panes;
    overview = view.overview;
    name = view.name;
}

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
    if (split)
        state.split = *split;
    if (zone)
        state.zone = *zone;
    if (panes)
        state.panes = *panes;
    if (overview || tenant)
        state.overview = overview.value_or(false);
    if (asksForAView())
        state.name = name;
    if (adminSection)
        state.adminSection = *adminSection;
    if (size)
        state.geometry.clear();
}

widgets::ViewState ViewOverrides::toRemember(widgets::ViewState state, const QSize &windowSize,
                                             const widgets::ViewState &before)
{
    // The name is that of what is shown, and is kept with it.
    if (asksForAView())
        state.name = before.name;
    keepUnlessChanged(tenant, state.tenant && state.tenant->id == tenant, state.tenant, before.tenant);
    keepUnlessChanged(dataset, state.dataset == dataset, state.dataset, before.dataset);
    keepUnlessChanged(range, state.range == range, state.range, before.range);
    keepUnlessChanged(comparison, state.comparison == comparison, state.comparison, before.comparison);
    keepUnlessChanged(filter, state.filter == filter, state.filter, before.filter);
    keepUnlessChanged(split, state.split == split, state.split, before.split);
    keepUnlessChanged(zone, state.zone == zone, state.zone, before.zone);
    keepUnlessChanged(panes, state.panes == panes, state.panes, before.panes);
    keepUnlessChanged(overview, state.overview == overview, state.overview, before.overview);
    keepUnlessChanged(theme, state.theme == theme, state.theme, before.theme);
    keepUnlessChanged(adminVisible, state.adminVisible == adminVisible, state.adminVisible,
                      before.adminVisible);
    keepUnlessChanged(adminSection, state.adminSection == adminSection, state.adminSection,
                      before.adminSection);
    keepUnlessChanged(size, windowSize == size, state.geometry, before.geometry);
    return state;
}

} // namespace tidemark::app
