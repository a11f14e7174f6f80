// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/readings.h"
#include "models/formatter.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace tidemark
{

/// Pinned tenants, recent ones and the newest page of the server's search, under headings that cannot be
/// selected. While something is searched for only the matches are shown. A tenant stands in the first section
/// it belongs to. Names are untrusted; the model gives plain text.
class TenantModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint32
        PinnedRole,
        CurrentRole, ///< bool: the window shows it
        HeadingRole  ///< bool: the row is a heading
    };
    static constexpr int maxRecents = 5;

    using QAbstractListModel::QAbstractListModel;

    void setPage(const TenantPage &page);
    void setPins(const std::vector<Tenant> &pins);
    void setRecents(const std::vector<Tenant> &recents);
    [[nodiscard]] const std::vector<Tenant> &pins() const { return m_pins; }
    [[nodiscard]] const std::vector<Tenant> &recents() const { return m_recents; }

    [[nodiscard]] bool isPinned(TenantId id) const;
    void setPinned(const Tenant &tenant, bool pinned);
    /// Puts it first among the recents, which are shown so from the next change of the list on, or at
    /// showRecents(): no row moves under the pointer.
    void noteRecent(const Tenant &tenant);
    void showRecents() { rebuild(); }
    void setCurrent(std::optional<TenantId> id);

    [[nodiscard]] std::optional<Tenant> tenantAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(TenantId id) const;
    /// The next (1) or the previous (-1) one of the server's page, in its order: pins and recents, which come
    /// and go, do not count. One that is not on the page stands where its id would; of matches, before the
    /// first and behind the last.
    [[nodiscard]] std::optional<Tenant> beside(std::optional<TenantId> id, int by) const;
    /// There are more tenants, or matches, than the page has.
    [[nodiscard]] bool hasMore() const;
    [[nodiscard]] int pageSize() const { return m_page ? int(m_page->tenants.size()) : 0; }
    /// "Showing 50 of 41,320 tenants", "12 match", "No tenants yet".
    [[nodiscard]] QString summary(const Formatter &format) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        std::optional<Tenant> tenant; ///< nothing: a heading
        QString heading;
        bool pinned = false;
        friend bool operator==(const Row &, const Row &) = default;
    };
    /// Of a row with a tenant, for a screen reader.
    [[nodiscard]] QString spoken(const Row &row) const;
    [[nodiscard]] bool isSearch() const;
    void rebuild();
    void addSection(std::vector<Row> &rows, const QString &heading, const std::vector<Tenant> &tenants) const;

    std::optional<TenantPage> m_page;
    std::vector<Tenant> m_pins;
    std::vector<Tenant> m_recents;
    std::optional<TenantId> m_current;
    std::vector<Row> m_rows;
};

} // namespace tidemark
