// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/formats/geocountry.h"

#include <QCoreApplication>
#include <QFile>

#include <maxminddb.h>

#include <arpa/inet.h>
#include <array>
#include <cstdint>
#include <cstring>
#include <netinet/in.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace tidemark::ingest
{

namespace
{

/// Without what logs write beside an address: a port ("192.0.2.1:443", "[2001:db8::1]:443"), brackets, a zone
/// ("fe80::1%eth0").
std::string_view bareAddress(std::string_view text)
{
    if (text.starts_with('[')) {
        const std::size_t end = text.find(']');
        text = end == std::string_view::npos ? std::string_view() : text.substr(1, end - 1);
    } else if (const std::size_t colon = text.find(':');
               colon != std::string_view::npos && text.find(':', colon + 1) == std::string_view::npos) {
        text = text.substr(0, colon); // of IPv6 there would be a second one
    }
    return text.substr(0, text.find('%'));
}

/// An address in its full form; a name or a mere number is none. IPv4 within IPv6 is IPv4.
bool readAddress(std::string_view text, sockaddr_storage &address)
{
    const std::string bare(bareAddress(text));
    auto *const four = reinterpret_cast<sockaddr_in *>(&address);
    if (inet_pton(AF_INET, bare.c_str(), &four->sin_addr) == 1) {
        four->sin_family = AF_INET;
        return true;
    }
    in6_addr six{};
    if (inet_pton(AF_INET6, bare.c_str(), &six) != 1)
        return false;
    if (IN6_IS_ADDR_V4MAPPED(&six)) {
        std::memcpy(&four->sin_addr, &six.s6_addr[12], sizeof four->sin_addr);
        four->sin_family = AF_INET;
        return true;
    }
    auto *const whole = reinterpret_cast<sockaddr_in6 *>(&address);
    whole->sin6_addr = six;
    whole->sin6_family = AF_INET6;
    return true;
}

/// IPv6 that can be anybody's: 2000::/3 is all that is given out.
bool isPublic(const sockaddr_storage &address)
{
    return (reinterpret_cast<const sockaddr_in6 *>(&address)->sin6_addr.s6_addr[0] & 0xE0U) == 0x20;
}

/// Two letters, in capitals; empty for a name, and for what stands for an unknown country.
std::string asCode(std::string_view text)
{
    std::string code;
    for (const char letter : text) {
        const char capital = letter >= 'a' && letter <= 'z' ? char(letter - 'a' + 'A') : letter;
        if (capital < 'A' || capital > 'Z' || code.size() == 2)
            return {};
        code += capital;
    }
    return code.size() == 2 && code != "ZZ" ? code : std::string();
}

/// The code in a record; empty where it has none. MaxMind and DB-IP keep it in a map; ip-location-db and
/// IPinfo write it beside the rest, and "country" is a code in some of their files and a name in others.
std::string codeIn(MMDB_entry_s &entry)
{
    constexpr std::array<std::array<const char *, 3>, 4> paths{{{"country", "iso_code", nullptr},
                                                                {"registered_country", "iso_code", nullptr},
                                                                {"country_code", nullptr, nullptr},
                                                                {"country", nullptr, nullptr}}};
    for (const auto &path : paths) {
        MMDB_entry_data_s data{};
        if (MMDB_aget_value(&entry, &data, path.data()) != MMDB_SUCCESS || !data.has_data ||
            data.type != MMDB_DATA_TYPE_UTF8_STRING)
            continue;
        if (std::string code = asCode({data.utf8_string, data.data_size}); !code.empty())
            return code;
    }
    return {};
}

/// Is there a record with a country? The type that a database says it has would be surer to read, but
/// everybody names theirs as they like. Where so many nodes lead to none, none is there: those that have
/// countries have them nearly everywhere.
bool knowsCountries(const MMDB_s &database)
{
    constexpr int nodesLookedAt = 100'000;
    std::vector<std::uint64_t> ahead{0};
    for (int looked = 0; looked < nodesLookedAt && !ahead.empty(); ++looked) {
        MMDB_search_node_s node{};
        const auto number = static_cast<std::uint32_t>(ahead.back());
        ahead.pop_back();
        if (MMDB_read_node(&database, number, &node) != MMDB_SUCCESS)
            return false;
        if (node.right_record_type == MMDB_RECORD_TYPE_SEARCH_NODE)
            ahead.push_back(node.right_record);
        if (node.left_record_type == MMDB_RECORD_TYPE_SEARCH_NODE)
            ahead.push_back(node.left_record);
        if ((node.left_record_type == MMDB_RECORD_TYPE_DATA && !codeIn(node.left_record_entry).empty()) ||
            (node.right_record_type == MMDB_RECORD_TYPE_DATA && !codeIn(node.right_record_entry).empty()))
            return true;
    }
    return false;
}

} // namespace

class GeoCountries::Private
{
public:
    MMDB_s m_db{};
    bool m_open = false;
    bool m_lacksFour = false;
    bool m_lacksSix = false;
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
    if (!knowsCountries(countries->d->m_db))
        return Error{
            .kind = ErrorKind::Io,
            .text = QCoreApplication::translate("Loader", "%1 is not a country database: its type is %2.")
                        .arg(file, QString::fromUtf8(countries->d->m_db.metadata.database_type))};
    const MMDB_s &db = countries->d->m_db;
    countries->d->m_lacksSix = db.metadata.ip_version == 4;
    countries->d->m_lacksFour =
        db.metadata.ip_version == 6 && db.ipv4_start_node.node_value == db.metadata.node_count;
    return countries;
}

std::string_view GeoCountries::countryOf(std::string_view address)
{
    if (address == d->m_address)
        return d->m_country;
    d->m_address.assign(address);
    d->m_country.clear();
    sockaddr_storage socketAddress{};
    if (!readAddress(d->m_address, socketAddress))
        return d->m_country;
    int status = MMDB_SUCCESS;
    MMDB_lookup_result_s found =
        MMDB_lookup_sockaddr(&d->m_db, reinterpret_cast<const sockaddr *>(&socketAddress), &status);
    if (status != MMDB_SUCCESS || !found.found_entry)
        return d->m_country;
    d->m_country = codeIn(found.entry);
    return d->m_country;
}

bool GeoCountries::lacksKindOf(std::string_view address) const
{
    sockaddr_storage socketAddress{};
    if ((!d->m_lacksFour && !d->m_lacksSix) || !readAddress(address, socketAddress))
        return false;
    return socketAddress.ss_family == AF_INET ? d->m_lacksFour : d->m_lacksSix && isPublic(socketAddress);
}

} // namespace tidemark::ingest
