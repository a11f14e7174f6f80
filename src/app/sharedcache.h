// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/output.h"
#include "cache/shared/cacheaddress.h"
#include "cache/shared/sharedgateway.h"

#include <QCommandLineParser>

#include <memory>
#include <optional>
#include <utility>

namespace tidemark::app
{

/// The cache that desks on one coordinator share, as all lanes of this program use it.
class SharedCache
{
public:
    explicit SharedCache(cache::CacheAddress address);

    [[nodiscard]] const cache::CacheAddress &address() const { return m_address; }
    /// A gateway that shares what this one, which is a ShareGrantor as well, is answered.
    template<typename Gateway>
    [[nodiscard]] std::unique_ptr<cache::SharedGateway> around(std::unique_ptr<Gateway> gateway) const
    {
        ShareGrantor &grantor = *gateway;
        return std::make_unique<cache::SharedGateway>(std::move(gateway), grantor, m_address, m_keys);
    }

    /// How the cache answers now, as a line and as JSON. Waits for it: for tidemarkctl alone.
    void addStanding(Output &output) const;

private:
    cache::CacheAddress m_address;
    std::shared_ptr<cache::ShareKeys> m_keys;
};

/// --cache, of the window and of `tidemarkctl query` and `status`.
void addCacheOption(QCommandLineParser &parser);
/// --cache, else the profile's, else TIDEMARK_CACHE; the password of TIDEMARK_CACHE_PASSWORD goes with each.
/// Nothing: no cache is wanted. Fails with Constraint, also for a password in --cache, which others on this
/// computer could read.
[[nodiscard]] Result<std::optional<SharedCache>>
chosenCache(const QCommandLineParser &parser, const std::optional<SharedCache> &ofProfile = {});
/// The cache at the address that a profile has; nothing for an empty text. Constraint for what
/// is no address, and for a password in it, which is not kept in a file.
[[nodiscard]] Result<std::optional<SharedCache>> cacheAt(const QString &address);

} // namespace tidemark::app
