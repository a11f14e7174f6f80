// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tenantmodel.h"

#include "models/plaintext.h"

#include <algorithm>

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

void TenantModel::addRecent(const Tenant &tenant)
{
    const auto known = findTenant(m_recents, tenant.id);
    if (known != m_recents.end() && known == m_recents.begin() && *known == tenant)
        return;
    if (known != m_recents.end())
        m_recents.erase(known);
    m_recents.insert(m_recents.begin(), tenant);
    if (m_recents.size() > maxRecents)
        m_recents.resize(maxRecents);
    rebuild();
}

void TenantModel::addSection(std::vector<Row> &rows, const QString &heading,
                             const std::vector<Tenant> &tenants) const
{
    std::vector<Row> section;
    for (const Tenant &tenant : tenants) {
        const auto shown = [&](const Row &row) { return row.tenant && row.tenant->id == tenant.id; };
        if (std::none_of(rows.begin(), rows.end(), shown))
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
    if (m_page && !m_page->search.trimmed().isEmpty()) {
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
    if (!m_page->search.trimmed().isEmpty()) {
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

QString TenantModel::spoken(const Row &row)
{
    const QString words = row.pinned ? tr("%1, tenant %2, pinned") : tr("%1, tenant %2");
    return words.arg(tenantText(*row.tenant)).arg(row.tenant->id.value());
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
