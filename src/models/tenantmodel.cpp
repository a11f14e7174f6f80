// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tenantmodel.h"

#include "models/plaintext.h"

#include <algorithm>
#include <span>
#include <utility>

namespace tidemark
{

using namespace Qt::StringLiterals;

namespace
{
auto findTenant(const std::vector<Tenant> &tenants, TenantId id)
{
    return std::find_if(tenants.begin(), tenants.end(), [id](const Tenant &t) { return t.id == id; });
}
} // namespace

void TenantModel::setPage(const TenantPage &page)
{
    m_page = page;
    // Remembered names follow the server's.
    for (std::vector<Tenant> *remembered : {&m_pins, &m_recents}) {
        for (Tenant &tenant : *remembered) {
            const auto known = findTenant(page.tenants, tenant.id);
            if (known != page.tenants.end())
                tenant.name = known->name;
        }
    }
    rebuild();
}

void TenantModel::setPins(const std::vector<Tenant> &pins)
{
    m_pins = pins;
    rebuild();
}

void TenantModel::setRecents(const std::vector<Tenant> &recents)
{
    m_recents = recents;
    rebuild();
}

bool TenantModel::isPinned(TenantId id) const
{
    return findTenant(m_pins, id) != m_pins.end();
}

void TenantModel::setPinned(const Tenant &tenant, bool pinned)
{
    if (isPinned(tenant.id) == pinned)
        return;
    if (pinned)
        m_pins.push_back(tenant);
    else
        m_pins.erase(findTenant(m_pins, tenant.id));
    rebuild();
}

void TenantModel::noteRecent(const Tenant &tenant)
{
    std::erase_if(m_recents, [&](const Tenant &known) { return known.id == tenant.id; });
    m_recents.insert(m_recents.begin(), tenant);
    if (m_recents.size() > maxRecents)
        m_recents.resize(maxRecents);
}

void TenantModel::setCurrent(std::optional<TenantId> id)
{
    const std::optional<TenantId> before = std::exchange(m_current, id);
    for (const std::optional<TenantId> &changed : {before, id}) {
        if (const QModelIndex row = changed ? indexOf(*changed) : QModelIndex(); row.isValid())
            Q_EMIT dataChanged(row, row);
    }
}

std::optional<Tenant> TenantModel::beside(std::optional<TenantId> id, int by) const
{
    if (!m_page)
        return std::nullopt;
    const std::vector<Tenant> &tenants = m_page->tenants;
    auto at = id ? findTenant(tenants, *id) : tenants.end();
    if (at == tenants.end()) {
        // Matches stand in another order than that of their ids: all of them are beside it.
        at = std::ranges::find_if(tenants, [&](const Tenant &tenant) {
            return !id || (by > 0 && isSearch()) || (!isSearch() && tenant.id.value() > id->value());
        });
        if (by > 0)
            return at == tenants.end() ? std::nullopt : std::optional(*at);
    }
    const qsizetype to = at - tenants.begin() + by;
    if (to < 0 || to >= qsizetype(tenants.size()))
        return std::nullopt;
    return tenants[std::size_t(to)];
}

bool TenantModel::isSearch() const
{
    return m_page && !m_page->search.trimmed().isEmpty();
}

bool TenantModel::hasMore() const
{
    return m_page && qint64(m_page->tenants.size()) < m_page->matching;
}

void TenantModel::addSection(std::vector<Row> &rows, const QString &heading,
                             const std::vector<Tenant> &tenants) const
{
    std::vector<Row> section;
    // Of those above; a page has each of its own once.
    const auto shown = [&](const Tenant &tenant) {
        return std::ranges::any_of(rows,
                                   [&](const Row &row) { return row.tenant && row.tenant->id == tenant.id; });
    };
    for (const Tenant &tenant : tenants) {
        if (!shown(tenant))
            section.push_back({tenant, {}, isPinned(tenant.id)});
    }
    if (section.empty())
        return;
    rows.push_back({std::nullopt, heading, false});
    rows.insert(rows.end(), section.begin(), section.end());
}

void TenantModel::rebuild()
{
    std::vector<Row> rows;
    if (isSearch()) {
        addSection(rows, tr("Matches"), m_page->tenants);
    } else {
        addSection(rows, tr("Pinned"), m_pins);
        addSection(rows, tr("Recent"), m_recents);
        addSection(rows, tr("All tenants"), m_page ? m_page->tenants : std::vector<Tenant>());
    }
    if (rows == m_rows)
        return;
    const bool sameShape =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
            return a.heading == b.heading && a.tenant.has_value() == b.tenant.has_value() &&
                   (!a.tenant || a.tenant->id == b.tenant->id);
        });
    if (sameShape) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
        return;
    }
    // More of the same, as when a list is scrolled to its end: what is shown stays where it is.
    if (!m_rows.empty() && rows.size() > m_rows.size() &&
        std::ranges::equal(m_rows, std::span(rows).first(m_rows.size()))) {
        beginInsertRows({}, int(m_rows.size()), int(rows.size()) - 1);
        m_rows = std::move(rows);
        endInsertRows();
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

std::optional<Tenant> TenantModel::tenantAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return std::nullopt;
    return m_rows[std::size_t(index.row())].tenant;
}

QModelIndex TenantModel::indexOf(TenantId id) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].tenant && m_rows[i].tenant->id == id)
            return index(int(i));
    }
    return {};
}

QString TenantModel::summary(const Formatter &format) const
{
    if (!m_page)
        return tr("Loading…");
    if (m_page->total == 0)
        return tr("No tenants yet");
    const auto shown = qint64(m_page->tenants.size());
    if (isSearch()) {
        if (m_page->matching == 0)
            return tr("No match among %1").arg(format.count(m_page->total));
        return shown < m_page->matching
                   ? tr("Showing %1 of %2 matches").arg(format.count(shown), format.count(m_page->matching))
                   : tr("%1 of %2 match").arg(format.count(m_page->matching), format.count(m_page->total));
    }
    return shown < m_page->total
               ? tr("Showing %1 of %2").arg(format.count(shown), format.count(m_page->total))
               : tr("Tenants: %1").arg(format.count(m_page->total));
}

QString TenantModel::spoken(const Row &row) const
{
    const QString words = row.pinned ? tr("%1, tenant %2, pinned") : tr("%1, tenant %2");
    const QString text = words.arg(tenantText(*row.tenant)).arg(row.tenant->id.value());
    return m_current == row.tenant->id ? tr("%1, shown now").arg(text) : text;
}

int TenantModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TenantModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(std::size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return row.tenant ? tenantText(*row.tenant) : row.heading;
    case Qt::ToolTipRole:
        return row.tenant ? QVariant(markupSafe(row.tenant->name, 1000)) : QVariant();
    case Qt::AccessibleTextRole:
        return row.tenant ? spoken(row) : row.heading;
    case IdRole:
        return row.tenant ? QVariant(row.tenant->id.value()) : QVariant();
    case PinnedRole:
        return row.pinned;
    case CurrentRole:
        return row.tenant && m_current == row.tenant->id;
    case HeadingRole:
        return !row.tenant.has_value();
    default:
        return {};
    }
}

Qt::ItemFlags TenantModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !m_rows.at(std::size_t(index.row())).tenant)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace tidemark
