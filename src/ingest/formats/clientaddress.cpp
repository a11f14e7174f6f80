// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/formats/clientaddress.h"

#include "ingest/formats/fieldtext.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cstring>
#include <netinet/in.h>

namespace tidemark::ingest
{

namespace
{
constexpr std::string_view quotedBlanks = " \t\"";

bool isPort(std::string_view text)
{
    return !text.empty() && text.size() <= 5 && std::ranges::all_of(text, isDigit);
}

/// How much of text is an IPv4 address; 0: it begins with none.
std::size_t ipv4Size(std::string_view text)
{
    std::size_t at = 0;
    for (int part = 0; part < 4; ++part) {
        if (part > 0 && (at == text.size() || text[at++] != '.'))
            return 0;
        int value = 0;
        const std::size_t begin = at;
        for (; at < text.size() && isDigit(text[at]) && at - begin < 3; ++at)
            value = value * 10 + (text[at] - '0');
        // As inet_pton has it: no leading zero, which others read as octal.
        if (at == begin || value > 255 || (text[begin] == '0' && at - begin > 1))
            return 0;
    }
    return at;
}

/// What servers write for a client that has no address.
bool isUnknown(std::string_view text)
{
    return text.empty() || text == "-" || text == "unknown" || text == "(null)" || text == "0.0.0.0" ||
           text == "unix" || text.starts_with("unix:") || text.front() == '@' || text.front() == '/';
}

/// Of an element of Forwarded, the address; of X-Forwarded-For, the element.
std::string_view nodeOf(std::string_view element)
{
    for (std::string_view rest = element; !rest.empty();) {
        const std::string_view pair = trimmed(rest.substr(0, rest.find(';')), quotedBlanks);
        if (pair.size() > 4 && (pair[0] | 0x20) == 'f' && (pair[1] | 0x20) == 'o' &&
            (pair[2] | 0x20) == 'r' && pair[3] == '=')
            return pair.substr(4);
        rest.remove_prefix(std::min(rest.find(';'), rest.size() - 1) + 1);
    }
    return element;
}

} // namespace

bool ClientAddress::readIpv6(std::string_view text)
{
    text = text.substr(0, text.find('%'));
    std::array<char, INET6_ADDRSTRLEN> ended{};
    if (text.size() >= ended.size())
        return false;
    std::ranges::copy(text, ended.begin());
    in6_addr six{};
    if (inet_pton(AF_INET6, ended.data(), &six) != 1)
        return false;
    std::array<char, INET6_ADDRSTRLEN> shown{};
    if (IN6_IS_ADDR_UNSPECIFIED(&six))
        m_text = {};
    else if (IN6_IS_ADDR_V4MAPPED(&six))
        m_text = inet_ntop(AF_INET, &six.s6_addr[12], shown.data(), shown.size());
    else
        m_text = inet_ntop(AF_INET6, &six, shown.data(), shown.size());
    m_scratch.assign(m_text == "0.0.0.0" ? std::string_view() : m_text);
    m_text = m_scratch;
    return true;
}

ClientAddress::Kind ClientAddress::read(std::string_view text)
{
    text = trimmed(text, quotedBlanks);
    m_text = {};
    if (isUnknown(text))
        return Kind::Unknown;
    const std::size_t four = ipv4Size(text);
    if (four > 0 && (four == text.size() || (text[four] == ':' && isPort(text.substr(four + 1))))) {
        if (text.substr(0, four) != "0.0.0.0")
            m_text = text.substr(0, four);
        return m_text.empty() ? Kind::Unknown : Kind::Address;
    }
    const std::size_t lastColon = text.rfind(':');
    const bool portFollows = lastColon != std::string_view::npos && isPort(text.substr(lastColon + 1));
    bool six = false;
    if (text.front() == '[') {
        const std::size_t close = text.find(']');
        six = close != std::string_view::npos &&
              (close + 1 == text.size() || (portFollows && lastColon == close + 1)) &&
              readIpv6(text.substr(1, close - 1));
    } else if (lastColon != std::string_view::npos) {
        // A ninth group can only be a port.
        six = readIpv6(text) || (portFollows && readIpv6(text.substr(0, lastColon)));
    }
    if (six)
        return m_text.empty() ? Kind::Unknown : Kind::Address;
    m_text = text;
    return portFollows && text.find(':') == lastColon ? Kind::NameAndPort : Kind::Name;
}

ClientAddress::Kind ClientAddress::readList(std::string_view list, std::optional<int> trustedProxies)
{
    const auto commas = std::ranges::count(list, ',');
    if (commas == 0)
        return read(nodeOf(list));
    const std::ptrdiff_t wanted = trustedProxies ? std::max<std::ptrdiff_t>(commas - *trustedProxies, 0) : 0;
    std::ptrdiff_t number = 0;
    for (std::string_view rest = list;; ++number) {
        const std::size_t comma = rest.find(',');
        const std::string_view element = rest.substr(0, comma);
        if (number >= wanted) {
            if (read(nodeOf(trimmed(element, quotedBlanks))) == Kind::Address)
                return Kind::Address;
            m_text = {}; // a name in a list is anybody's to make up
        }
        if (comma == std::string_view::npos || (trustedProxies && number >= wanted))
            return Kind::Unknown;
        rest.remove_prefix(comma + 1);
    }
}

bool isBareAddress(std::string_view text)
{
    if (const std::size_t four = ipv4Size(text); four > 0)
        return four == text.size();
    ClientAddress address;
    return text.find(':') != std::string_view::npos && text.find('[') == std::string_view::npos &&
           address.read(text) == ClientAddress::Kind::Address;
}

} // namespace tidemark::ingest
