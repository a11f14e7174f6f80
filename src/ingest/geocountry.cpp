// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/geocountry.h"

#include <QFile>

#include <maxminddb.h>

#include <array>

using namespace Qt::StringLiterals;

namespace tidemark::ingest
{

class GeoCountries::Private
{
public:
    MMDB_s m_db{};
    bool m_open = false;
    /// The last answer: log lines of one client often stand together.
    std::string m_address;
    std::string m_country;
};

GeoCountries::GeoCountries()
    : d(std::make_unique<Private>())
{
}

GeoCountries::~GeoCountries()
{
    if (d->m_open)
        MMDB_close(&d->m_db);
}

Result<std::shared_ptr<GeoCountries>> GeoCountries::open(const QString &file)
{
    std::shared_ptr<GeoCountries> countries(new GeoCountries);
    const int status = MMDB_open(QFile::encodeName(file).constData(), MMDB_MODE_MMAP, &countries->d->m_db);
    if (status != MMDB_SUCCESS)
        return Error{.kind = ErrorKind::Io,
                     .serverText = file + u": "_s + QString::fromUtf8(MMDB_strerror(status))};
    countries->d->m_open = true;
    return countries;
}

std::string_view GeoCountries::countryOf(std::string_view address)
{
    if (address == d->m_address)
        return d->m_country;
    d->m_address.assign(address);
    d->m_country.clear();
    int notAnAddress = 0;
    int status = MMDB_SUCCESS;
    MMDB_lookup_result_s found = MMDB_lookup_string(&d->m_db, d->m_address.c_str(), &notAnAddress, &status);
    if (notAnAddress != 0 || status != MMDB_SUCCESS || !found.found_entry)
        return d->m_country;
    for (const char *const member : {"country", "registered_country"}) {
        MMDB_entry_data_s data{};
        const std::array<const char *, 3> path{member, "iso_code", nullptr};
        if (MMDB_aget_value(&found.entry, &data, path.data()) == MMDB_SUCCESS && data.has_data &&
            data.type == MMDB_DATA_TYPE_UTF8_STRING) {
            d->m_country.assign(data.utf8_string, data.data_size);
            break;
        }
    }
    return d->m_country;
}

} // namespace tidemark::ingest
