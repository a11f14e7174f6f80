// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/formats/role.h"

#include <algorithm>
#include <span>

namespace tidemark::ingest
{

namespace
{

struct Name {
    std::string_view name; ///< lower case
    Role role;
    bool canonical;
};

constexpr std::array eventNames{
    Name{"tenant_id", Role::Tenant, true}, Name{"tenant", Role::Tenant, false},
    Name{"occurred_at", Role::Time, true}, Name{"timestamp", Role::Time, false},
    Name{"time", Role::Time, false},       Name{"ts", Role::Time, false},
    Name{"event_type", Role::Type, true},  Name{"type", Role::Type, false},
    Name{"event", Role::Type, false},      Name{"event_data", Role::Data, true},
    Name{"data", Role::Data, false},       Name{"properties", Role::Data, false},
    Name{"id", Role::Skip, true},          Name{"batch", Role::Skip, true},
};

constexpr std::array httpNames{
    Name{"site_id", Role::Tenant, true},
    Name{"site", Role::Tenant, false},
    Name{"tenant_id", Role::Tenant, false},
    Name{"ingest_time", Role::Time, true},
    Name{"timestamp", Role::Time, false},
    Name{"time", Role::Time, false},
    Name{"ts", Role::Time, false},
    Name{"@timestamp", Role::Time, false},
    Name{"time_iso8601", Role::Time, false},
    Name{"time_local", Role::Time, false},
    Name{"msec", Role::Time, false},
    Name{"url", Role::Url, true},
    Name{"uri", Role::Target, false},
    Name{"path", Role::Target, false},
    Name{"request_uri", Role::Target, false},
    Name{"request.uri", Role::Target, false},
    Name{"request", Role::Request, false},
    Name{"args", Role::Query, false},
    Name{"query_string", Role::Query, false},
    Name{"request_country", Role::Country, true},
    Name{"country", Role::Country, false},
    Name{"geoip_country_code", Role::Country, false},
    Name{"ip_address", Role::Address, true},
    Name{"ip", Role::Address, false},
    Name{"remote_addr", Role::Address, false},
    Name{"remote_ip", Role::Address, false},
    Name{"client_ip", Role::Address, false},
    Name{"clientip", Role::Address, false},
    // Where a proxy that Caddy trusts is in between, remote_ip is the proxy.
    Name{"request.client_ip", Role::Address, true},
    Name{"request.remote_ip", Role::Address, false},
    Name{"request.remote_addr", Role::Address, false},
    Name{"x_forwarded_for", Role::Forwarded, false},
    Name{"x-forwarded-for", Role::Forwarded, false},
    Name{"http_x_forwarded_for", Role::Forwarded, false},
    Name{"x_real_ip", Role::RealIp, false},
    Name{"x-real-ip", Role::RealIp, false},
    Name{"http_x_real_ip", Role::RealIp, false},
    Name{"status_code", Role::Status, true},
    Name{"status", Role::Status, false},
    Name{"response_time_msec", Role::ResponseTime, true},
    Name{"response_time_ms", Role::ResponseTime, false},
    Name{"response_time_ns", Role::ResponseNanos, false},
    Name{"request_time", Role::ResponseSeconds, false},
    Name{"upstream_response_time", Role::UpstreamSeconds, false},
    Name{"duration", Role::CaddySeconds, false},
    Name{"bytes_sent", Role::BytesSent, true},
    Name{"sent_bytes", Role::BytesSent, false},
    Name{"sc-bytes", Role::BytesSent, false},
    Name{"sc_bytes", Role::BytesSent, false},
    Name{"bytes", Role::BytesSent, false},
    Name{"response_bytes", Role::BytesSent, false},
    Name{"response_size", Role::BytesSent, false},
    Name{"body_bytes_sent", Role::BodyBytes, false},
    Name{"body_bytes", Role::BodyBytes, false},
    // Caddy's, which counts bodies.
    Name{"size", Role::BodyBytes, false},
    Name{"id", Role::Skip, true},
    Name{"batch", Role::Skip, true},
};

constexpr std::size_t longestName = 22;

constexpr PerDataset namesOf{std::span<const Name>(eventNames), std::span<const Name>(httpNames)};

template<typename Fits>
const Name *find(Dataset dataset, Fits fits)
{
    const std::span<const Name> names = namesOf[dataset];
    const auto at = std::ranges::find_if(names, fits);
    return at == names.end() ? nullptr : &*at;
}

/// The role whose column a role of a server's own JSON feeds.
Role fedBy(Role role)
{
    switch (role) {
    case Role::Request:
    case Role::Target:
    case Role::Query:
        return Role::Url;
    case Role::Forwarded:
    case Role::RealIp:
        return Role::Address;
    case Role::ResponseSeconds:
    case Role::ResponseNanos:
    case Role::UpstreamSeconds:
    case Role::CaddySeconds:
        return Role::ResponseTime;
    case Role::BodyBytes:
        return Role::BytesSent;
    default:
        return role;
    }
}

} // namespace

Role spareRole(Dataset dataset)
{
    return factsOf(dataset).extrasColumn.isEmpty() ? Role::Skip : Role::Extra;
}

NamedRole roleNamed(Dataset dataset, std::string_view name)
{
    const NamedRole unknown{spareRole(dataset), false};
    if (name.empty() || name == "-")
        return {Role::Skip, false};
    if (name.size() > longestName)
        return unknown;
    std::array<char, longestName> lower;
    std::transform(name.begin(), name.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    const std::string_view wanted(lower.data(), name.size());
    const Name *const known = find(dataset, [&](const Name &one) { return one.name == wanted; });
    return known == nullptr ? unknown : NamedRole{known->role, known->canonical};
}

const char *columnOf(Dataset dataset, Role role)
{
    if (role == Role::Skip)
        return nullptr;
    const Role fed = fedBy(role);
    const Name *const name = find(dataset, [&](const Name &one) { return one.role == fed && one.canonical; });
    return name == nullptr ? nullptr : name->name.data(); // the table's literals end with a NUL
}

const std::vector<Role> &defaultColumns(Dataset dataset)
{
    using Roles = std::vector<Role>;
    static const PerDataset<Roles> columns{Roles{Role::Tenant, Role::Type, Role::Data, Role::Time},
                                           Roles{Role::Tenant, Role::Time, Role::Url, Role::Country,
                                                 Role::Address, Role::Status, Role::ResponseTime,
                                                 Role::BytesSent}};
    return columns[dataset];
}

std::vector<std::vector<Role>> defaultLayouts(Dataset dataset, std::size_t columns, bool tenantGiven)
{
    const std::vector<Role> &table = defaultColumns(dataset);
    std::vector<std::vector<Role>> orders{table};
    if (dataset == Dataset::HttpRequest) // before bytes were kept
        orders.emplace_back(table.begin(), table.end() - 1);
    std::vector<std::vector<Role>> layouts;
    for (const std::vector<Role> &order : orders) {
        if (order.size() == columns)
            layouts.push_back(order);
        if (order.size() + 1 == columns) {
            layouts.push_back(order);
            layouts.back().insert(layouts.back().begin() + 1, Role::Skip);
        }
        if (order.size() == columns + 1 && tenantGiven)
            layouts.emplace_back(order.begin() + 1, order.end());
    }
    if (layouts.empty())
        layouts.push_back(table);
    return layouts;
}

MemberNames::MemberNames(const FormatFacts &format)
    : m_dataset(format.dataset)
{
    for (const JsonMember &member : format.members) {
        NamedRole named = ingest::roleNamed(m_dataset, member.name);
        named.canonical = std::ranges::none_of(
            m_own, [&](const Known &earlier) { return earlier.named.role == named.role; });
        m_own.push_back({member, named});
    }
}

NamedRole MemberNames::roleOf(std::string_view path) const
{
    if (m_own.empty())
        return roleNamed(m_dataset, path);
    const auto at = std::ranges::find_if(m_own, [&](const Known &one) { return one.member.path == path; });
    return at == m_own.end() ? NamedRole{spareRole(m_dataset), false} : at->named;
}

bool MemberNames::isOpened(std::string_view path) const
{
    if (m_own.empty())
        return roleNamed(m_dataset, path).role == Role::Request;
    return std::ranges::any_of(m_own, [&](const Known &one) {
        return one.member.path.size() > path.size() && one.member.path.starts_with(path) &&
               one.member.path[path.size()] == '.';
    });
}

std::optional<Role> MemberNames::missingFrom(const TextFields &fields) const
{
    for (const Known &one : m_own)
        if (one.member.required && !fields.has(one.named.role))
            return one.named.role;
    return std::nullopt;
}

} // namespace tidemark::ingest
