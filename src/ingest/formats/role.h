// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/format.h"

#include <QtGlobal>

#include <array>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace tidemark::ingest
{

/// What a field of a file means.
enum class Role : quint8 {
    Skip,
    Tenant,
    Time,
    Type,
    Data,
    Url,
    Country,
    Address,
    Status,
    ResponseTime, ///< milliseconds
    BytesSent,    ///< of the response, headers included where the server counts them
    // What a server's own JSON has in the place of these columns.
    Request,         ///< "GET /path HTTP/1.1"
    Target,          ///< what a server calls the URL: of this site, with or without its host
    Query,           ///< of the URL, where it stands apart
    Forwarded,       ///< X-Forwarded-For
    RealIp,          ///< X-Real-IP
    ResponseSeconds, ///< the response time in seconds
    ResponseNanos,   ///< in nanoseconds
    UpstreamSeconds, ///< that of the servers behind, a list
    CaddySeconds,    ///< in seconds where the record is Caddy's, else nobody knows the unit
    BodyBytes,       ///< of the response without its headers
    Extra            ///< a field the table has no column for: part of event_data
};
inline constexpr std::size_t roleCount = static_cast<std::size_t>(Role::Extra) + 1;

struct NamedRole {
    Role role = Role::Extra;
    bool canonical = false; ///< the column's own name; a synonym gives way to it
};

/// What becomes of a field that the table has no column for.
[[nodiscard]] Role spareRole(Dataset dataset);

/// The meaning of a name, in any case. Extra for names that are none of ours (Skip in http_request, which has
/// no place for them). "id" and "batch" are the server's to give and are skipped.
[[nodiscard]] NamedRole roleNamed(Dataset dataset, std::string_view name);

/// The column's name in the table, or of the one it feeds; null for Skip and Extra.
[[nodiscard]] const char *columnOf(Dataset dataset, Role role);

/// Columns of a CSV file without a header and without names given: the table's own order.
[[nodiscard]] const std::vector<Role> &defaultColumns(Dataset dataset);
/// The orders that a record of so many columns may be in, the likeliest first: the table's own, that of its
/// version before, each also with the row's number in it, or without the tenant where it is given. None fits:
/// the table's own.
[[nodiscard]] std::vector<std::vector<Role>> defaultLayouts(Dataset dataset, std::size_t columns,
                                                            bool tenantGiven);

/// One record's values in text, by role; no data pointer: not there. Views live as long as the reader's
/// scratch and the record.
struct TextFields {
    std::array<std::string_view, roleCount> values;
    /// Members to add to event_data: name as JSON text without quotes, value as JSON text.
    std::vector<std::pair<std::string_view, std::string_view>> extras;
    bool nestedRequest = false; ///< the request is an object of its own, as Caddy writes it

    std::string_view &operator[](Role role) { return values[static_cast<std::size_t>(role)]; }
    const std::string_view &operator[](Role role) const { return values[static_cast<std::size_t>(role)]; }
    [[nodiscard]] bool has(Role role) const { return (*this)[role].data() != nullptr; }
    void clear()
    {
        values.fill({});
        extras.clear();
        nestedRequest = false;
    }
};

/// What the members of a JSON record are called in a format.
class MemberNames
{
public:
    explicit MemberNames(const FormatFacts &format);

    [[nodiscard]] Dataset dataset() const { return m_dataset; }
    /// path: of the member, as in JsonMember.
    [[nodiscard]] NamedRole roleOf(std::string_view path) const;
    /// Whether an object that stands there holds members of the record.
    [[nodiscard]] bool isOpened(std::string_view path) const;
    /// A role that every record of the format has, and this one lacks.
    [[nodiscard]] std::optional<Role> missingFrom(const TextFields &fields) const;

private:
    struct Known {
        JsonMember member;
        NamedRole named;
    };

    Dataset m_dataset;
    std::vector<Known> m_own; ///< empty: the dataset's names
};

} // namespace tidemark::ingest
