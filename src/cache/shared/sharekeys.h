// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sharing.h"

#include <map>
#include <mutex>
#include <optional>

namespace tidemark::cache
{

/// What a coordinator has granted to the one login that this program uses there: all lanes of all windows
/// have it in common. From any thread.
class ShareKeys
{
public:
    struct Held {
        ShareGrant grant;
        Milliseconds askedAt{0}; ///< by the reader's own clock, which nobody sets

        /// The coordinator's clock; it is no later than that.
        [[nodiscard]] Instant coordinatorNow(Milliseconds now) const
        {
            return grant.serverTime + (now - askedAt);
        }
    };

    /// One that is not older than life.
    [[nodiscard]] std::optional<Held> find(TenantId tenant, Milliseconds now, Milliseconds life) const
    {
        const std::lock_guard lock(m_mutex);
        const auto held = m_held.find(tenant.value());
        if (held == m_held.end() || now - held->second.askedAt >= life)
            return std::nullopt;
        return held->second;
    }
    void hold(TenantId tenant, const Held &held)
    {
        const std::lock_guard lock(m_mutex);
        m_held.insert_or_assign(tenant.value(), held);
    }
    void forget()
    {
        const std::lock_guard lock(m_mutex);
        m_held.clear();
    }

private:
    mutable std::mutex m_mutex;
    std::map<qint32, Held> m_held; ///< by tenant
};

} // namespace tidemark::cache
