// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

#include <memory>
#include <string_view>

namespace tidemark::ingest
{

/// The country of an address, from a MaxMind DB file (GeoLite2-Country, GeoLite2-City, DB-IP, ip-location-db,
/// IPinfo). The file is mapped, not read into memory. Used by one thread.
class GeoCountries
{
public:
    /// Fails with ErrorKind::Io where the file cannot be read or is no country database.
    static Result<std::shared_ptr<GeoCountries>> open(const QString &file);
    ~GeoCountries();
    Q_DISABLE_COPY_MOVE(GeoCountries)

    /// ISO 3166 code of two letters; empty for host names, private and unknown addresses. The address may
    /// have a port, brackets or a zone, as logs write it, and IPv4 may be mapped into IPv6.
    [[nodiscard]] std::string_view countryOf(std::string_view address);

    /// Files come for IPv4, for IPv6 and for both: true for a public address of the kind that this one has
    /// nothing of.
    [[nodiscard]] bool lacksKindOf(std::string_view address) const;

private:
    GeoCountries();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidemark::ingest
