// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tidemark::ingest
{

/// Addresses of clients as servers write them, in the one form that is stored: without port, brackets or
/// zone; IPv4 within IPv6 (::ffff:192.0.2.1) as IPv4; IPv6 in its short form (RFC 5952), so that one client
/// is one address. Used by one thread.
class ClientAddress
{
public:
    enum class Kind {
        Address,
        Unknown,    ///< nothing, "-", "unknown", or a client without an address (a Unix socket, 0.0.0.0)
        Name,       ///< anything else: a host's name, perhaps
        NameAndPort ///< "www.example.org:443": a server, never a client
    };

    /// One address. text() holds until the next call, and as long as what was read.
    Kind read(std::string_view text);
    /// The value of X-Forwarded-For or Forwarded (RFC 7239), or one address. Without trustedProxies the
    /// client is the first address of the list, which the client itself may have made up. With it that many
    /// entries at the end are the reader's own proxies, and the client is the entry before them (the first
    /// where the list is shorter).
    Kind readList(std::string_view list, std::optional<int> trustedProxies);

    /// The address, or the name; empty where it is unknown.
    [[nodiscard]] std::string_view text() const { return m_text; }

private:
    [[nodiscard]] bool readIpv6(std::string_view text);

    std::string_view m_text;
    std::string m_scratch;
};

/// Is it an address and nothing else (no list, no port)?
[[nodiscard]] bool isBareAddress(std::string_view text);

} // namespace tidemark::ingest
